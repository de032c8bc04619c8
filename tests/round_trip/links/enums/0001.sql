CREATE TYPE mood AS ENUM ('sad', 'happy');
CREATE TYPE size AS ENUM ('s', 'm', 'l', 'xl');
CREATE TYPE state AS ENUM ('open', 'closed');
CREATE FUNCTION bigger(a size) RETURNS size LANGUAGE sql IMMUTABLE AS $$ SELECT a $$;
CREATE TABLE people (id integer PRIMARY KEY, mood mood DEFAULT 'sad', size size NOT NULL DEFAULT 'm', sizes size[], state state);
CREATE INDEX people_large ON people (id) WHERE size = 'l';
ALTER TABLE people ADD CONSTRAINT not_small CHECK (size <> 's');
CREATE VIEW sized AS SELECT id, size FROM people;
