CREATE TYPE mood AS ENUM ('awful', 'sad', 'so so', 'happy', 'great');
CREATE TYPE size AS ENUM ('s', 'l', 'm');
CREATE TYPE state AS ENUM ('opened', 'closed');
COMMENT ON TYPE state IS 'Where it is';
CREATE FUNCTION bigger(a size) RETURNS size LANGUAGE sql IMMUTABLE AS $$ SELECT a $$;
CREATE TABLE people (id integer PRIMARY KEY, mood mood DEFAULT 'great', size size NOT NULL DEFAULT 'm', sizes size[], state state, first size DEFAULT 's', second size NOT NULL);
CREATE INDEX people_large ON people (id) WHERE size = 'l';
ALTER TABLE people ADD CONSTRAINT not_small CHECK (size <> 's');
CREATE VIEW sized AS SELECT id, size FROM people;
