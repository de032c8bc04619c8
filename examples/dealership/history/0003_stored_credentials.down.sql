-- Takes back 0003_stored_credentials.up.sql, with all rows.

DROP TABLE credential_uses;
DROP TABLE stored_credentials;

DROP TYPE credential_action;
DROP TYPE service_provider;
