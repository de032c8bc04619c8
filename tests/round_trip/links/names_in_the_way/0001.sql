CREATE TABLE users (id serial PRIMARY KEY, mail text UNIQUE);
CREATE INDEX by_mail ON users (lower(mail));
CREATE TABLE report (n integer);
CREATE VIEW summary AS SELECT 1 AS one;
CREATE TABLE moved (id integer);
CREATE INDEX travelling ON moved (id);
CREATE TABLE other (id integer);
