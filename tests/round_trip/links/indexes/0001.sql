CREATE TABLE t (id integer PRIMARY KEY, a text, b text, c integer);
CREATE INDEX same ON t (a);
CREATE INDEX changed ON t (a);
CREATE INDEX old_name ON t (b);
CREATE INDEX gone ON t (c);
CREATE INDEX swap_one ON t (a, b);
CREATE INDEX swap_two ON t (b, a);
CREATE UNIQUE INDEX taken ON t (c) WHERE a IS NOT NULL;
COMMENT ON INDEX changed IS 'before';
