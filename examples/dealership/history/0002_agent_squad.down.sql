-- Takes back 0002_agent_squad.up.sql, with all rows.

ALTER TABLE messages
    DROP COLUMN ai_confidence,
    DROP COLUMN agent_run_id;

ALTER TABLE conversations
    DROP COLUMN agent_id;

DROP TABLE sandboxes;
DROP TABLE token_usage_logs;
DROP TABLE tool_calls;
DROP TABLE agent_runs;
DROP TABLE agent_tools;
DROP TABLE tools;
DROP TABLE agents;
DROP TABLE personas;
DROP TABLE tool_catalogue;
DROP TABLE language_models;

DROP TYPE tool_call_status;
DROP TYPE run_status;
DROP TYPE agent_kind;
DROP TYPE model_provider;
