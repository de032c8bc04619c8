-- Advertising: accounts, campaigns, what they cost day by day, warnings before the money is gone, and reports.

CREATE TYPE ads_platform AS ENUM ('google_ads', 'meta_ads', 'microsoft_ads', 'marketplace');

CREATE TYPE ads_account_status AS ENUM ('connected', 'expired', 'disconnected');

CREATE TABLE ads_accounts (
    dealership_id  uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id             uuid NOT NULL DEFAULT gen_random_uuid(),
    platform       ads_platform NOT NULL,
    external_id    text NOT NULL,
    name           text NOT NULL,
    currency       char(3) NOT NULL DEFAULT 'USD',
    credential_id  uuid,
    status         ads_account_status NOT NULL DEFAULT 'connected',
    last_synced_at timestamptz,
    created_at     timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, id),
    UNIQUE (dealership_id, platform, external_id),
    FOREIGN KEY (dealership_id, credential_id) REFERENCES stored_credentials (dealership_id, id) ON DELETE SET NULL (credential_id),
    CONSTRAINT currency_is_code CHECK (currency ~ '^[A-Z]{3}$')
);
CREATE INDEX ads_accounts_credential_id_idx ON ads_accounts (credential_id);
COMMENT ON TABLE ads_accounts IS 'An advertising account of a dealership.';
COMMENT ON COLUMN ads_accounts.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN ads_accounts.external_id IS 'Its number at the platform.';
COMMENT ON COLUMN ads_accounts.currency IS 'ISO 4217 code.';

CREATE TYPE campaign_status AS ENUM ('enabled', 'paused', 'ended');

CREATE TABLE ads_campaigns (
    dealership_id uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id            uuid NOT NULL DEFAULT gen_random_uuid(),
    account_id    uuid NOT NULL,
    external_id   text NOT NULL,
    name          text NOT NULL,
    source_id     uuid,
    status        campaign_status NOT NULL DEFAULT 'enabled',
    daily_budget  numeric(12,2),
    starts_on     date,
    ends_on       date,
    created_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, id),
    UNIQUE (dealership_id, account_id, external_id),
    FOREIGN KEY (dealership_id, account_id) REFERENCES ads_accounts (dealership_id, id) ON DELETE CASCADE,
    FOREIGN KEY (dealership_id, source_id) REFERENCES lead_sources (dealership_id, id) ON DELETE SET NULL (source_id),
    CONSTRAINT budget_not_negative CHECK (daily_budget >= 0),
    CONSTRAINT days_in_order CHECK (starts_on <= ends_on)
);
CREATE INDEX ads_campaigns_source_id_idx ON ads_campaigns (source_id);
COMMENT ON TABLE ads_campaigns IS 'A campaign of an account.';
COMMENT ON COLUMN ads_campaigns.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN ads_campaigns.external_id IS 'Its number at the platform.';
COMMENT ON COLUMN ads_campaigns.source_id IS 'Source that its leads are counted for.';
COMMENT ON COLUMN ads_campaigns.daily_budget IS 'In the account''s currency.';

CREATE TABLE daily_spend_logs (
    dealership_id uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    campaign_id   uuid NOT NULL,
    day           date NOT NULL,
    spend         numeric(12,2) NOT NULL DEFAULT 0,
    impressions   bigint NOT NULL DEFAULT 0,
    clicks        bigint NOT NULL DEFAULT 0,
    leads         integer NOT NULL DEFAULT 0,
    conversions   numeric(12,2) NOT NULL DEFAULT 0,
    fetched_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, campaign_id, day),
    FOREIGN KEY (dealership_id, campaign_id) REFERENCES ads_campaigns (dealership_id, id) ON DELETE CASCADE,
    CONSTRAINT numbers_not_negative CHECK (spend >= 0 AND impressions >= 0 AND clicks >= 0 AND leads >= 0 AND conversions >= 0)
);
CREATE INDEX daily_spend_logs_dealership_id_day_idx ON daily_spend_logs (dealership_id, day);
COMMENT ON TABLE daily_spend_logs IS 'What a campaign cost and brought on one day.';
COMMENT ON COLUMN daily_spend_logs.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN daily_spend_logs.day IS 'In the account''s time zone.';
COMMENT ON COLUMN daily_spend_logs.spend IS 'In the account''s currency.';
COMMENT ON COLUMN daily_spend_logs.conversions IS 'The platforms count fractions.';
COMMENT ON COLUMN daily_spend_logs.fetched_at IS 'Platforms correct the last days for some time.';

CREATE TABLE budget_alerts (
    dealership_id     uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id                uuid NOT NULL DEFAULT gen_random_uuid(),
    account_id        uuid NOT NULL,
    monthly_budget    numeric(12,2) NOT NULL,
    threshold_percent smallint NOT NULL DEFAULT 80,
    notify_user_id    uuid,
    last_sent_at      timestamptz,
    created_at        timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, id),
    UNIQUE (dealership_id, account_id, threshold_percent),
    FOREIGN KEY (dealership_id, account_id) REFERENCES ads_accounts (dealership_id, id) ON DELETE CASCADE,
    FOREIGN KEY (dealership_id, notify_user_id) REFERENCES users (dealership_id, id) ON DELETE SET NULL (notify_user_id),
    CONSTRAINT budget_positive CHECK (monthly_budget > 0),
    CONSTRAINT threshold_is_percentage CHECK (threshold_percent BETWEEN 1 AND 100)
);
COMMENT ON TABLE budget_alerts IS 'When somebody is told that money runs out.';
COMMENT ON COLUMN budget_alerts.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN budget_alerts.threshold_percent IS 'Share of the budget at which it is said.';
COMMENT ON COLUMN budget_alerts.notify_user_id IS 'Nothing: the dealership''s contact address.';

CREATE TYPE report_kind AS ENUM ('daily_summary', 'lead_performance', 'agent_performance', 'spend', 'inventory');

CREATE TYPE report_frequency AS ENUM ('daily', 'weekly', 'monthly');

CREATE TYPE report_format AS ENUM ('pdf', 'csv', 'html');

CREATE TABLE report_schedules (
    dealership_id uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id            uuid NOT NULL DEFAULT gen_random_uuid(),
    name          text NOT NULL,
    kind          report_kind NOT NULL,
    frequency     report_frequency NOT NULL,
    format        report_format NOT NULL DEFAULT 'pdf',
    send_at       time NOT NULL DEFAULT '07:00',
    recipients    text[] NOT NULL,
    parameters    jsonb NOT NULL DEFAULT '{}',
    created_by    uuid,
    is_active     boolean NOT NULL DEFAULT true,
    next_run_at   timestamptz,
    created_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, id),
    UNIQUE (dealership_id, name),
    FOREIGN KEY (dealership_id, created_by) REFERENCES users (dealership_id, id) ON DELETE SET NULL (created_by),
    CONSTRAINT has_recipients CHECK (cardinality(recipients) > 0)
);
CREATE INDEX report_schedules_dealership_id_next_run_at_idx
    ON report_schedules (dealership_id, next_run_at)
    WHERE (is_active);
COMMENT ON TABLE report_schedules IS 'A report that is sent again and again.';
COMMENT ON COLUMN report_schedules.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN report_schedules.send_at IS 'In the dealership''s time zone.';
COMMENT ON COLUMN report_schedules.recipients IS 'Mail addresses.';

CREATE TYPE report_run_status AS ENUM ('running', 'sent', 'failed');

CREATE TABLE report_runs (
    dealership_id uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id            uuid NOT NULL DEFAULT gen_random_uuid(),
    schedule_id   uuid NOT NULL,
    status        report_run_status NOT NULL DEFAULT 'running',
    period        daterange NOT NULL,
    storage_key   text,
    error         text,
    started_at    timestamptz NOT NULL DEFAULT now(),
    finished_at   timestamptz,
    PRIMARY KEY (dealership_id, id),
    FOREIGN KEY (dealership_id, schedule_id) REFERENCES report_schedules (dealership_id, id) ON DELETE CASCADE,
    CONSTRAINT period_not_empty CHECK (NOT isempty(period)),
    CONSTRAINT finished_has_time CHECK ((status = 'running') = (finished_at IS NULL))
);
CREATE INDEX report_runs_schedule_id_started_at_idx ON report_runs (schedule_id, started_at);
COMMENT ON TABLE report_runs IS 'One sending of a report.';
COMMENT ON COLUMN report_runs.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN report_runs.period IS 'The days that it is about.';
COMMENT ON COLUMN report_runs.storage_key IS 'Where the file is kept.';
