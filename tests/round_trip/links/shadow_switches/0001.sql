CREATE TABLE was_key (a integer PRIMARY KEY, b integer NOT NULL);
CREATE TABLE becomes_key (a integer PRIMARY KEY, b integer NOT NULL);
CREATE TABLE index_to_key (a integer NOT NULL, b integer);
CREATE UNIQUE INDEX index_to_key_a ON index_to_key (a);
CREATE TABLE takes_name (a integer NOT NULL, b integer NOT NULL);
CREATE UNIQUE INDEX takes_name_key ON takes_name (a);
CREATE TABLE tightened (a integer, b integer NOT NULL, c integer DEFAULT 3, d serial, e integer DEFAULT 4);
CREATE TABLE ordered (a integer, b integer, c integer, CONSTRAINT ordered_check CHECK (a < b OR a IS NULL), CONSTRAINT other CHECK (c > 0));
CREATE TABLE "Odd ""table" ("Select" integer NOT NULL, "tsvector" integer, CONSTRAINT "Odd" UNIQUE ("Select"), CHECK (("tsvector")::integer > 0));
CREATE INDEX ON "Odd ""table" ("tsvector", "Select");
CREATE TABLE not_proven (a integer, b integer);
ALTER TABLE not_proven ADD CONSTRAINT not_proven_check CHECK (a > 5) NOT VALID;
CREATE TABLE shops (id integer PRIMARY KEY, city integer NOT NULL, UNIQUE (id, city));
CREATE TABLE sales (id integer PRIMARY KEY, shop integer, city integer, gone integer REFERENCES shops (id),
    FOREIGN KEY (shop, city) REFERENCES shops (id, city) ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED);
