CREATE TABLE parent (id integer, old integer NOT NULL, n double precision DEFAULT random(), c integer NOT NULL DEFAULT 5);
CREATE TABLE child (n double precision DEFAULT 5, old integer DEFAULT 5, c integer NOT NULL DEFAULT floor(random() * 9))
    INHERITS (parent);
CREATE TABLE plain () INHERITS (parent);
CREATE TABLE late (own text) INHERITS (parent);
CREATE INDEX late_n ON late (n);
COMMENT ON COLUMN late.c IS 'new in the parent too';
