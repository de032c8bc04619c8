CREATE TYPE grade AS ENUM ('one', 'two', 'three');
CREATE TABLE t (a smallint DEFAULT -1);
