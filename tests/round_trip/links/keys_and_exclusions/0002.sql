CREATE TYPE span AS RANGE (SUBTYPE = text);
CREATE TABLE shadowed (c span NOT NULL, a integer NOT NULL, CONSTRAINT shadowed_n PRIMARY KEY (a));
CREATE TABLE plain (b int4range, d text DEFAULT left(md5(random()::text), 8), CONSTRAINT "plain\n" PRIMARY KEY (d));
