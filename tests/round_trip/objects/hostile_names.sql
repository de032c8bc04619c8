-- Names that are hard to write, of everything that has one: quotes, backslashes, signs of SQL, Rust and KDL, line ends, scripts.
CREATE SCHEMA "sch.ema ""of"" it's";
CREATE SCHEMA "select";
CREATE TYPE "select"."enum, ""x""" AS ENUM ('it''s', '"', '\', '--', '/*', '$$', E'\n', '{', '#"', 'Self');
CREATE DOMAIN "select"."do main" AS text DEFAULT '}' CONSTRAINT "check; it" CHECK (VALUE <> '"');
CREATE TYPE "select"."comp(osite)" AS ("a.b" text, "c,d" integer, "--" "select"."enum, ""x""");
CREATE TYPE "select"."ra nge" AS RANGE (SUBTYPE = integer, MULTIRANGE_TYPE_NAME = "select"."multi.ra nge");
CREATE SEQUENCE "select"."se'quence";
CREATE COLLATION "select"."colla tion" (provider = icu, locale = 'de');
CREATE TABLE "sch.ema ""of"" it's"."ta ""ble"".it's" (
    id integer CONSTRAINT "p.key ""of"" it's" PRIMARY KEY,
    "a b" integer,
    " lead" integer,
    "trail " integer,
    "a.b" integer,
    "a,b" integer,
    "a;b" integer,
    "a'b" integer,
    "a""b" integer,
    """" integer,
    "\" integer,
    "a\b" integer,
    "\n" integer,
    "a/*b" integer,
    "*/" integer,
    "--" integer,
    "$$" integer,
    "$1" integer,
    "a$b" integer,
    "{" integer,
    "}" integer,
    "[0]" integer,
    "(x)" integer,
    "<>" integer,
    "#" integer,
    "#""" integer,
    "r#type" integer,
    "%" integer,
    "%s" integer,
    "{}" integer,
    "{0}" integer,
    "?" integer,
    ":x" integer,
    "@" integer,
    "!" integer,
    "=" integer,
    "~" integer,
    "`" integer,
    "^" integer,
    "1st" integer,
    "42" integer,
    "-" integer,
    "_" integer,
    "__" integer,
    "-1" integer,
    "." integer,
    ".." integer,
    "*" integer,
    U&"a\0009b" integer,
    U&"a\000ab" integer,
    U&"a\000d\000ab" integer,
    U&"\0001" integer,
    U&"\007f" integer,
    "é" integer,
    "É" integer,
    "ß" integer,
    "漢字" integer,
    "🙂" integer,
    U&"\+01f469\200d\+01f469\200d\+01f467" integer,
    "שלום" integer,
    U&"\202e" integer,
    U&"\200b" integer,
    U&"\00a0" integer,
    U&"e\0301" integer,
    U&"\feff" integer,
    "İ" integer,
    "ı" integer,
    " " integer,
    U&"\000a" integer
);
COMMENT ON TABLE "sch.ema ""of"" it's"."ta ""ble"".it's" IS E'it''s "all"\n\\ #" $$ */ here';
COMMENT ON COLUMN "sch.ema ""of"" it's"."ta ""ble"".it's"."a.b" IS 'dotted';
COMMENT ON COLUMN "sch.ema ""of"" it's"."ta ""ble"".it's".U&"a\000ab" IS E'two\nlines';
CREATE TABLE "select"."table" (
    "from" integer NOT NULL CONSTRAINT "un'ique.""x""" UNIQUE,
    U&"a\000ab" "select"."enum, ""x""" DEFAULT '--'::"select"."enum, ""x""",
    "do main" "select"."do main" COLLATE "select"."colla tion",
    "comp" "select"."comp(osite)"[],
    "ra nge" "select"."ra nge",
    "multi" "select"."multi.ra nge",
    "nu mber" bigint DEFAULT nextval('"select"."se''quence"'::regclass),
    "serial 'one'" serial NOT NULL,
    "id.entity" integer GENERATED ALWAYS AS IDENTITY,
    "gen""erated" integer GENERATED ALWAYS AS ("from" + 1) STORED,
    CONSTRAINT "check ""it's"" -- $$ /*" CHECK ("from" > 0 AND "gen""erated" <> 7),
    CONSTRAINT "for.eign, ""key""" FOREIGN KEY ("from") REFERENCES "sch.ema ""of"" it's"."ta ""ble"".it's" (id),
    CONSTRAINT U&"ex\000aclude" EXCLUDE USING gist ("ra nge" WITH &&),
    PRIMARY KEY ("from", U&"a\000ab") INCLUDE ("do main")
);
COMMENT ON CONSTRAINT "check ""it's"" -- $$ /*" ON "select"."table" IS 'checks';
CREATE UNIQUE INDEX "uni.que, ""it""" ON "sch.ema ""of"" it's"."ta ""ble"".it's" ("a;b", "a'b");
ALTER TABLE "sch.ema ""of"" it's"."ta ""ble"".it's" ADD CONSTRAINT "back, again" FOREIGN KEY ("a.b", "a,b") REFERENCES "sch.ema ""of"" it's"."ta ""ble"".it's" ("a;b", "a'b") NOT VALID;
CREATE INDEX "in.dex (""it's"")" ON "select"."table" USING btree ("do main" DESC, lower("do main"::text), "from") INCLUDE ("nu mber") WHERE "from" > 1;
CREATE INDEX U&"in\0009dex \+01f642" ON "sch.ema ""of"" it's"."ta ""ble"".it's" ("""", "\");
CREATE STATISTICS "select"."sta.tistics, ""x""" ON "from", "do main" FROM "select"."table";
CREATE FUNCTION "select"."function(integer)"("a.b" integer, "c""d" text DEFAULT 'it''s'::text, OUT "e,f" integer) LANGUAGE sql IMMUTABLE AS $_$ SELECT "a.b" -- $$ "
$_$;
COMMENT ON FUNCTION "select"."function(integer)"(integer, text) IS 'a function';
CREATE FUNCTION "sch.ema ""of"" it's"."trig.ger ""f""" () RETURNS trigger LANGUAGE plpgsql SET "my.setting" TO 'it''s, "x"' AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER "trig.ger ""it's""" BEFORE UPDATE OF "from", "do main" ON "select"."table" FOR EACH ROW WHEN (new."from" > old."from") EXECUTE FUNCTION "sch.ema ""of"" it's"."trig.ger ""f"""('a.b', '"');
CREATE TRIGGER U&"tw\000ao" AFTER INSERT ON "sch.ema ""of"" it's"."ta ""ble"".it's" REFERENCING NEW TABLE AS "new.ones, ""x""" FOR EACH STATEMENT EXECUTE FUNCTION "sch.ema ""of"" it's"."trig.ger ""f"""();
COMMENT ON TRIGGER U&"tw\000ao" ON "sch.ema ""of"" it's"."ta ""ble"".it's" IS 'of two lines';
ALTER TABLE "select"."table" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "po.licy ""it's"", --" ON "select"."table" USING ("from" > 0);
CREATE RULE "ru.le ""it's""" AS ON DELETE TO "select"."table" DO INSTEAD NOTHING;
CREATE VIEW "select"."vi.ew ""it's""" AS SELECT "from" AS "fr.om", U&"a\000ab", "comp" AS "co,mp", "do main" AS "--" FROM "select"."table";
COMMENT ON COLUMN "select"."vi.ew ""it's"""."fr.om" IS 'a column of a view';
CREATE MATERIALIZED VIEW "select"."ma.terial" AS SELECT "fr.om" AS "a ""b""" FROM "select"."vi.ew ""it's""";
CREATE INDEX "ma.terial ""i""" ON "select"."ma.terial" ("a ""b""");
CREATE PROCEDURE "select"."proce.dure" (INOUT "a b" integer) LANGUAGE sql AS $$ SELECT "a b" $$;
CREATE AGGREGATE "select"."aggre.gate" ("a b" integer) (SFUNC = int4larger, STYPE = integer);
CREATE TABLE "select"."par.ent" ("k ey" text NOT NULL) PARTITION BY LIST ("k ey");
CREATE TABLE "select"."par.ent, one" PARTITION OF "select"."par.ent" FOR VALUES IN ('it''s', '"', '\');
CREATE TABLE "select"."chi ""ld""" () INHERITS ("sch.ema ""of"" it's"."ta ""ble"".it's");
CREATE PUBLICATION "pub.lication ""it's""" FOR TABLE "sch.ema ""of"" it's"."ta ""ble"".it's", "select"."table" ("from", U&"a\000ab") WHERE ("from" > 0);
CREATE FUNCTION "select"."event.f"() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN END $$;
CREATE EVENT TRIGGER "event.trig ""it's""" ON sql_drop EXECUTE FUNCTION "select"."event.f"();
