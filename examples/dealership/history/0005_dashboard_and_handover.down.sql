-- Takes back 0005_dashboard_and_handover.up.sql, with all rows.

DROP TABLE conversation_watchers;
DROP TABLE dashboard_views;
DROP TABLE agent_presence;
DROP TABLE handover_rules;
DROP TABLE handovers;

DROP TYPE presence_status;
DROP TYPE rule_operator;
DROP TYPE handover_status;
DROP TYPE handover_reason;
