-- Takes back 0012_daily_spend_logs.up.sql, with all rows.

DROP TABLE report_runs;
DROP TABLE report_schedules;
DROP TABLE budget_alerts;
DROP TABLE daily_spend_logs;
DROP TABLE ads_campaigns;
DROP TABLE ads_accounts;

DROP TYPE report_run_status;
DROP TYPE report_format;
DROP TYPE report_frequency;
DROP TYPE report_kind;
DROP TYPE campaign_status;
DROP TYPE ads_account_status;
DROP TYPE ads_platform;
