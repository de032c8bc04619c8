CREATE TABLE people (id serial PRIMARY KEY, mail text UNIQUE CHECK (mail <> ''), boss_id integer REFERENCES people (id));
CREATE INDEX people_mail ON people (lower(mail));
CREATE TABLE pets (id integer PRIMARY KEY, owner integer NOT NULL REFERENCES people (id));
CREATE VIEW owners AS SELECT p.mail, count(*) AS pets FROM people p JOIN pets ON pets.owner = p.id GROUP BY p.mail;
ALTER TABLE people ENABLE ROW LEVEL SECURITY;
CREATE POLICY known ON people USING (mail IS NOT NULL);
