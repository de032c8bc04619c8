-- A circle of views through three schemas, with all that can hang on the one that is made first.
CREATE SCHEMA a; CREATE SCHEMA b; CREATE SCHEMA c;
CREATE TABLE a.t (id integer PRIMARY KEY, n integer DEFAULT 1);
CREATE VIEW c.v3 AS SELECT 1 AS id, 'x'::varchar(5) AS said, '{}'::text[] AS list, 'z'::text COLLATE "C" AS sorted;
CREATE VIEW b.v2 AS SELECT * FROM c.v3;
CREATE VIEW a.v1 AS SELECT * FROM b.v2;
CREATE FUNCTION a.of(v b.v2) RETURNS integer LANGUAGE sql AS $$ SELECT v.id $$;
CREATE OR REPLACE VIEW c.v3 AS SELECT x.id, x.said, x.list, x.sorted FROM a.v1 x;
COMMENT ON VIEW c.v3 IS 'round and round';
COMMENT ON COLUMN c.v3.said IS 'five';
CREATE FUNCTION c.f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER tr INSTEAD OF INSERT ON c.v3 FOR EACH ROW EXECUTE FUNCTION c.f();
CREATE RULE ru AS ON DELETE TO c.v3 DO INSTEAD DELETE FROM a.t WHERE t.id = old.id;
GRANT SELECT ON c.v3 TO pg_monitor;
GRANT SELECT (id) ON c.v3 TO pg_write_all_data;
ALTER VIEW c.v3 SET (security_barrier = true);
