-- Takes back 0010_adf_lead_ingestion.up.sql, with all rows.

DROP TABLE webhook_delivery_logs;
DROP TABLE webhook_endpoints;
DROP TABLE adf_processing_logs;
DROP TABLE adf_parse_errors;
DROP TABLE adf_leads;
DROP TABLE raw_messages;
DROP TABLE adf_mailboxes;

DROP TYPE delivery_outcome;
DROP TYPE processing_step;
DROP TYPE error_severity;
DROP TYPE adf_lead_status;
DROP TYPE adf_request_kind;
DROP TYPE raw_message_status;
