CREATE EXTENSION btree_gist;
CREATE TABLE a (id integer PRIMARY KEY, code text NOT NULL, CONSTRAINT code_once UNIQUE (code) DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE b (id integer NOT NULL UNIQUE, part integer NOT NULL, a_id integer, a_code text, PRIMARY KEY (part, id),
    CONSTRAINT once UNIQUE (part, id), CONSTRAINT same CHECK (part > 1), CONSTRAINT to_a FOREIGN KEY (a_id) REFERENCES a (id) ON DELETE SET NULL);
CREATE TABLE c (id integer PRIMARY KEY, b_id integer REFERENCES b (id), tag text, CONSTRAINT c_tag UNIQUE (tag));
CREATE TABLE d (room integer, during int4range, EXCLUDE USING gist (room WITH =, during WITH &&));
COMMENT ON CONSTRAINT once ON b IS 'Only once';
ALTER TABLE a ADD COLUMN b_id integer REFERENCES b (id);
