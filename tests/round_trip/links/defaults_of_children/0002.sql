CREATE FUNCTION one(b bigint) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT 1 $$;
CREATE TABLE parent (
    id bigint NOT NULL DEFAULT 3,
    n bigint,
    d text DEFAULT 'c',
    f integer DEFAULT one(1::bigint),
    e text DEFAULT 'x'
);
CREATE TABLE child (id bigint DEFAULT 5, n bigint DEFAULT 7, d text DEFAULT 'b', f integer DEFAULT 4, e text DEFAULT 'y')
    INHERITS (parent);
CREATE TABLE plain () INHERITS (parent);
CREATE TABLE grandchild () INHERITS (child);
CREATE TABLE part (k integer NOT NULL, n bigint DEFAULT 3, m text DEFAULT 'x') PARTITION BY RANGE (k);
CREATE TABLE part_low PARTITION OF part (n DEFAULT 2, m DEFAULT 'y') FOR VALUES FROM (0) TO (10);
