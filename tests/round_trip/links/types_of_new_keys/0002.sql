CREATE TYPE grade AS ENUM ('two', 'three', 'one');
CREATE TABLE t (a smallint DEFAULT -1, c grade DEFAULT 'two', UNIQUE NULLS NOT DISTINCT (c, a));
