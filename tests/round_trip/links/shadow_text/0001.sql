CREATE TABLE readings (id integer PRIMARY KEY, amount text NOT NULL DEFAULT '7', taken text, kind varchar(20) DEFAULT 'x', day date, tags text[],
    CONSTRAINT amount_long CHECK (length(amount) < 100), CONSTRAINT readings_amount UNIQUE (amount, kind));
CREATE INDEX readings_taken ON readings (taken) WHERE taken IS NOT NULL;
CREATE INDEX readings_lower ON readings (lower(taken), amount);
CREATE UNIQUE INDEX readings_day ON readings (day) INCLUDE (amount);
GRANT SELECT (amount), UPDATE (amount) ON readings TO PUBLIC;
ALTER TABLE readings ALTER COLUMN amount SET STATISTICS 300;
ALTER TABLE readings ALTER COLUMN taken SET STORAGE external;
INSERT INTO readings VALUES (1, '12', '2020-01-01', 'a', '2020-01-01', '{1,2}'), (2, '13', NULL, 'a', NULL, NULL);
