CREATE TABLE people (id serial PRIMARY KEY, name text NOT NULL);
CREATE VIEW adults AS SELECT id, name FROM people;
