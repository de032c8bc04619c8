-- Takes back 0007_opt_out.up.sql, with all rows.

ALTER TABLE customers
    DROP COLUMN marketing_opt_in,
    DROP COLUMN do_not_call,
    DROP COLUMN opt_out_reason,
    DROP COLUMN opted_out_at,
    DROP COLUMN opted_out;

DROP TABLE opt_out_records;
DROP TABLE consent_records;
DROP TABLE opt_out_keywords;

DROP TYPE opt_out_reason;
DROP TYPE consent_kind;
DROP TYPE keyword_effect;
