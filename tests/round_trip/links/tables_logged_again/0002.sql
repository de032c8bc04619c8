CREATE TABLE target (d varchar(20), c varchar GENERATED ALWAYS AS (d || '!') STORED NOT NULL UNIQUE);
CREATE TABLE pointing (a varchar(20) COLLATE "C" REFERENCES target (c));
CREATE TABLE both (id integer PRIMARY KEY, other varchar REFERENCES target (c));
CREATE TABLE newcomer (id integer PRIMARY KEY, other varchar REFERENCES target (c));
