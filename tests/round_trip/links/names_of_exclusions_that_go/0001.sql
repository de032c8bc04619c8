CREATE TABLE gone (r int4range, CONSTRAINT n EXCLUDE USING gist (r WITH &&));
CREATE TABLE t (a integer NOT NULL);
