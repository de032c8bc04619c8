CREATE TABLE was_key (a bigint NOT NULL, b integer PRIMARY KEY);
CREATE TABLE becomes_key (a integer NOT NULL, b bigint PRIMARY KEY);
CREATE TABLE index_to_key (a bigint NOT NULL, b integer, CONSTRAINT index_to_key_a UNIQUE (a));
CREATE TABLE takes_name (a bigint NOT NULL, b integer NOT NULL, CONSTRAINT takes_name_key UNIQUE (b));
CREATE TABLE tightened (a bigint NOT NULL, b bigint, c bigint, d bigint NOT NULL, e bigint DEFAULT 5);
CREATE TABLE ordered (a bigint, b bigint, c bigint, CONSTRAINT ordered_check CHECK (a < b OR a IS NULL), CONSTRAINT others CHECK (c > 0));
CREATE TABLE "Odd ""table" ("Select" bigint NOT NULL, "tsvector" bigint, CONSTRAINT "Odd" UNIQUE ("Select"), CHECK (("tsvector")::integer > 0));
CREATE INDEX ON "Odd ""table" ("tsvector", "Select");
CREATE TABLE not_proven (a bigint, b integer);
ALTER TABLE not_proven ADD CONSTRAINT not_proven_check CHECK (a > 5) NOT VALID;
CREATE TABLE shops (id bigint PRIMARY KEY, city integer NOT NULL, UNIQUE (id, city));
CREATE TABLE sales (id bigint PRIMARY KEY, shop bigint, city integer, gone bigint,
    FOREIGN KEY (shop, city) REFERENCES shops (id, city) ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED);
