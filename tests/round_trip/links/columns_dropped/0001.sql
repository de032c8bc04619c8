CREATE TABLE people (id serial PRIMARY KEY, name text NOT NULL, mail text UNIQUE, age integer CHECK (age > 0), ticket serial,
    boss integer REFERENCES people (id));
CREATE INDEX people_age ON people (age, name);
CREATE SEQUENCE loose;
CREATE VIEW adults AS SELECT id, name, age FROM people WHERE age >= 18;
