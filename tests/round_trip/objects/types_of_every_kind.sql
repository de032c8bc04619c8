-- A column of every type that PostgreSQL brings, with and without modifiers, and arrays of what a schema makes.
CREATE TYPE public.enum AS ENUM ('a');
CREATE DOMAIN public.domain AS text;
CREATE TYPE public.composite AS (a integer);
CREATE TYPE public.range AS RANGE (SUBTYPE = text);
CREATE TABLE public.row_type (id integer);
CREATE TABLE public.numbers (
    a smallint, b integer, c bigint, d numeric, e numeric(10), f numeric(10,2), g real, h double precision, i money,
    j numeric(3,-2), k numeric(3,5), l oid, m xid, n xid8, o cid, p tid, q pg_lsn
);
CREATE TABLE public.texts (
    a text, b character varying, c character varying(20), d character, e character(10), f "char", g name, h bytea, i bpchar,
    j bit, k bit(8), l bit varying, m bit varying(5), o xml, p json, q jsonb, r jsonpath, s tsvector, t tsquery, u uuid
);
CREATE TABLE public.times (
    a date, b time without time zone, c time(3) without time zone, d time with time zone, e time(0) with time zone,
    f timestamp without time zone, g timestamp(6) without time zone, h timestamp with time zone, i timestamp(3) with time zone,
    j interval, k interval(3), l interval year, m interval month, n interval day, o interval hour, p interval minute, q interval second,
    r interval year to month, s interval day to hour, t interval day to minute, u interval day to second(3), v interval hour to minute,
    w interval hour to second, x interval minute to second(0), y interval second(2)
);
CREATE TABLE public.shapes (a point, b line, c lseg, d box, e path, f polygon, g circle, h inet, i cidr, j macaddr, k macaddr8, l boolean);
CREATE TABLE public.ranges (
    a int4range, b int8range, c numrange, d tsrange, e tstzrange, f daterange,
    g int4multirange, h int8multirange, i nummultirange, j tsmultirange, k tstzmultirange, l datemultirange
);
CREATE TABLE public.registers (
    a regclass, b regtype, c regproc, d regprocedure, e regoper, f regoperator, g regconfig, h regdictionary, i regnamespace, j regrole,
    k regcollation, l aclitem, m oidvector, n int2vector, o refcursor, p pg_snapshot, q txid_snapshot,
    r regclass DEFAULT 'public.row_type'::regclass
);
CREATE TABLE public.arrays (
    a integer[], b text[], c character varying(5)[], d numeric(10,2)[], e timestamp(3) with time zone[], f interval day to second(3)[], g bit(3)[],
    h "char"[], i name[], j jsonb[], k int4range[], l int4multirange[], m bytea[], n uuid[], o point[], p boolean[], q regclass[]
);
CREATE TABLE public.own (
    a public.enum, b public.enum[], c public.domain, d public.domain[], e public.composite, f public.composite[], g public.range, h public.range[],
    i public.multirange, j public.multirange[], k public.row_type, l public.row_type[]
);
CREATE TABLE public.from_catalog (a pg_catalog.pg_class, b information_schema.sql_identifier, c information_schema.cardinal_number, d information_schema.yes_or_no);
