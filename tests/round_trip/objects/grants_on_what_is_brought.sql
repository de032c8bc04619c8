-- Rights on what an extension or the server brings.
CREATE ROLE brought_reader;
CREATE SCHEMA ext;
CREATE EXTENSION pgcrypto SCHEMA ext;
CREATE EXTENSION pg_stat_statements;
CREATE TABLE public.own (id integer PRIMARY KEY);
GRANT EXECUTE ON FUNCTION ext.digest(text, text) TO brought_reader;
REVOKE EXECUTE ON FUNCTION ext.digest(bytea, text) FROM PUBLIC;
GRANT SELECT ON public.pg_stat_statements TO brought_reader WITH GRANT OPTION;
REVOKE SELECT ON public.pg_stat_statements_info FROM PUBLIC;
REVOKE USAGE ON LANGUAGE plpgsql FROM PUBLIC;
GRANT USAGE ON LANGUAGE plpgsql TO brought_reader;
REVOKE EXECUTE ON FUNCTION pg_catalog.pg_sleep(double precision) FROM PUBLIC;
GRANT SELECT ON pg_catalog.pg_authid TO brought_reader;
