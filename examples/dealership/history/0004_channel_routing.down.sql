-- Takes back 0004_channel_routing.up.sql, with all rows.

ALTER TABLE messages
    DROP COLUMN email_message_id,
    DROP COLUMN sms_message_id;

DROP TABLE email_messages;
DROP TABLE sms_messages;
DROP TABLE channel_attempts;
DROP TABLE customer_channel_preferences;
DROP TABLE channel_routing_rules;
DROP TABLE dealership_channels;

DROP TYPE delivery_status;
DROP TYPE message_direction;
DROP TYPE routing_condition;
