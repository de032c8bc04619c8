-- Takes back 0011_adf_sms_responses.up.sql, with all rows.

DROP TABLE sms_delivery_logs;
DROP TABLE sms_responses;

DROP TYPE sms_response_status;
