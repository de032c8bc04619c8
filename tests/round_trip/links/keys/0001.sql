CREATE TABLE a (id integer PRIMARY KEY, code text NOT NULL, UNIQUE (code));
CREATE TABLE b (id integer NOT NULL, part integer NOT NULL, a_id integer, a_code text REFERENCES a (code), PRIMARY KEY (id),
    CONSTRAINT once UNIQUE (part), CONSTRAINT same CHECK (part > 0), CONSTRAINT to_a FOREIGN KEY (a_id) REFERENCES a (id));
CREATE TABLE c (id integer, b_id integer REFERENCES b (id), tag text);
CREATE UNIQUE INDEX c_tag ON c (tag);
CREATE TABLE d (room integer, during int4range);
