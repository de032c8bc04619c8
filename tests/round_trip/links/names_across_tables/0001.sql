-- Names of keys and indexes that move from one table to another.
CREATE TABLE a (x integer, y integer, CONSTRAINT k PRIMARY KEY (x));
CREATE INDEX m ON a (y);
CREATE TABLE b (x integer);
CREATE INDEX n ON b (x);
