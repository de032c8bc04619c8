CREATE TABLE base (id bigint NOT NULL, name text NOT NULL DEFAULT 'x', new integer, CONSTRAINT positive CHECK (id >= 0));
CREATE TABLE child (extra text) INHERITS (base);
CREATE TABLE second () INHERITS (base);
CREATE TABLE free (id integer NOT NULL, name text, other integer);
CREATE INDEX child_id ON child (id);
