-- Rights that the owner gave up, in part and wholly, and those of `public` changed.
CREATE TABLE public.frozen (id integer PRIMARY KEY, said text);
REVOKE INSERT, UPDATE, DELETE ON public.frozen FROM CURRENT_USER;
CREATE TABLE public.nobodys (id serial);
REVOKE ALL ON public.nobodys FROM CURRENT_USER;
REVOKE ALL ON SEQUENCE public.nobodys_id_seq FROM CURRENT_USER;
CREATE FUNCTION public.not_even_mine() RETURNS integer LANGUAGE sql AS $$ SELECT 1 $$;
REVOKE ALL ON FUNCTION public.not_even_mine() FROM PUBLIC, CURRENT_USER;
CREATE TYPE public.state AS ENUM ('on');
REVOKE ALL ON TYPE public.state FROM PUBLIC, CURRENT_USER;
CREATE SCHEMA closed;
REVOKE ALL ON SCHEMA closed FROM CURRENT_USER;
REVOKE CREATE ON SCHEMA public FROM pg_database_owner;
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT CREATE ON SCHEMA public TO pg_write_all_data;
