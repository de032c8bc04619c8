CREATE TABLE readings (id integer PRIMARY KEY, amount bigint NOT NULL DEFAULT 8, taken timestamptz, kind varchar(20) DEFAULT 'x', day timestamp, tags integer[],
    CONSTRAINT amount_small CHECK (amount > -10000000000), CONSTRAINT readings_amount UNIQUE (amount, kind));
CREATE INDEX readings_taken ON readings (taken) WHERE taken IS NOT NULL;
CREATE INDEX readings_lower ON readings (taken, amount);
CREATE UNIQUE INDEX readings_day ON readings (day) INCLUDE (amount);
GRANT SELECT (amount), UPDATE (amount) ON readings TO PUBLIC;
ALTER TABLE readings ALTER COLUMN amount SET STATISTICS 200;
COMMENT ON COLUMN readings.amount IS 'How much.';
