CREATE FUNCTION same(a integer) RETURNS integer LANGUAGE plpgsql IMMUTABLE AS $$BEGIN RETURN $1; END$$;
CREATE TABLE t (a double precision DEFAULT 0, e bigint DEFAULT (1 + 2) NOT NULL, f timestamptz NOT NULL);
CREATE INDEX t_i ON t (a, f);
ALTER TABLE t CLUSTER ON t_i;
