CREATE TYPE mood AS ENUM ('sad', 'happy');
CREATE DOMAIN short AS text;
CREATE DOMAIN positive AS integer CHECK (VALUE > 0);
CREATE TABLE people (id integer PRIMARY KEY, mood text, nick text, age integer, motto varchar(10), "now" varchar(10));
CREATE INDEX people_nick ON people (nick);
CREATE TABLE guarded (id integer PRIMARY KEY, amount integer);
ALTER TABLE guarded FORCE ROW LEVEL SECURITY;
CREATE SEQUENCE standing;
CREATE TABLE drawn (id integer PRIMARY KEY DEFAULT nextval('standing'), other integer, other_next text);
