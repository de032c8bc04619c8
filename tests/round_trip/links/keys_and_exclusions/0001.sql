CREATE TYPE span AS RANGE (SUBTYPE = text);
CREATE TABLE shadowed (c span NOT NULL, a smallint NOT NULL, CONSTRAINT shadowed_n EXCLUDE USING gist (c WITH &&));
CREATE TABLE plain (b int4range, d text DEFAULT left(md5(random()::text), 8), CONSTRAINT "plain\n" EXCLUDE USING gist (b WITH &&));
