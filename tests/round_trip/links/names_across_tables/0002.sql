CREATE TABLE a (x integer, y integer, CONSTRAINT a_pk PRIMARY KEY (y));
CREATE INDEX n ON a (y);
CREATE TABLE b (x integer);
CREATE INDEX m ON b (x);
CREATE TABLE c (x integer, CONSTRAINT k PRIMARY KEY (x));
