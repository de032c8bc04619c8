CREATE TABLE events (k integer NOT NULL, b bigint) PARTITION BY RANGE (k);
CREATE TABLE parent (c bigint);
CREATE TABLE apart (id integer PRIMARY KEY, k integer NOT NULL UNIQUE);
CREATE SCHEMA archive;
