-- Foreign data: wrappers, servers, user mappings, foreign tables with options, checks, defaults, as partition and child.
CREATE EXTENSION file_fdw;
CREATE EXTENSION postgres_fdw;
CREATE FOREIGN DATA WRAPPER nothing OPTIONS (debug 'true');
CREATE SERVER files FOREIGN DATA WRAPPER file_fdw;
COMMENT ON SERVER files IS 'What lies on the disk';
CREATE SERVER "Other, one" TYPE 'postgres' VERSION '15' FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '127.0.0.1', port '1', dbname 'it''s "x"');
CREATE USER MAPPING FOR PUBLIC SERVER "Other, one" OPTIONS (user 'nobody');
CREATE FOREIGN TABLE public.lines (
    said text NOT NULL,
    number integer DEFAULT 0,
    CONSTRAINT lines_number CHECK (number >= 0)
) SERVER files OPTIONS (filename '/dev/null', format 'csv', delimiter ';', null '');
COMMENT ON FOREIGN TABLE public.lines IS 'Empty';
COMMENT ON COLUMN public.lines.said IS 'A line';
CREATE FOREIGN TABLE public."Remote Account" (
    id integer OPTIONS (column_name 'ID') NOT NULL,
    name character varying(20) COLLATE "C",
    twice integer GENERATED ALWAYS AS (id * 2) STORED
) SERVER "Other, one" OPTIONS (schema_name 'public', table_name 'account');
CREATE TABLE public.event (id integer NOT NULL, at date NOT NULL) PARTITION BY RANGE (at);
CREATE FOREIGN TABLE public.event_past PARTITION OF public.event FOR VALUES FROM (MINVALUE) TO ('2020-01-01') SERVER "Other, one" OPTIONS (table_name 'event');
CREATE TABLE public.local (id integer);
CREATE FOREIGN TABLE public.child () INHERITS (public.local) SERVER "Other, one";
CREATE VIEW public.line_numbers AS SELECT number FROM public.lines;
GRANT USAGE ON FOREIGN SERVER files TO pg_monitor;
GRANT SELECT ON public.lines TO pg_monitor;
