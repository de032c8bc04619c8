CREATE TABLE pointing (a varchar(20) COLLATE "C");
CREATE UNLOGGED TABLE target (d varchar(20), c varchar GENERATED ALWAYS AS (d || '!') STORED NOT NULL UNIQUE);
CREATE UNLOGGED TABLE both (id integer PRIMARY KEY, other varchar REFERENCES target (c));
