-- Differs: rights that somebody else than the owner granted are not imported as such, because owners are not.
-- Rights that were passed on by a role that had them with the grant option: the dump names the grantor.
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'pilaster_reader') THEN CREATE ROLE pilaster_reader; END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'Pilaster Writer') THEN CREATE ROLE "Pilaster Writer"; END IF;
END
$$;
CREATE TABLE public.account (id integer PRIMARY KEY, name text);
CREATE FUNCTION public.one() RETURNS integer LANGUAGE sql AS $$ SELECT 1 $$;
REVOKE ALL ON FUNCTION public.one() FROM PUBLIC;
GRANT SELECT, UPDATE ON public.account TO "Pilaster Writer" WITH GRANT OPTION;
GRANT EXECUTE ON FUNCTION public.one() TO "Pilaster Writer" WITH GRANT OPTION;
SET SESSION AUTHORIZATION "Pilaster Writer";
GRANT SELECT ON public.account TO pilaster_reader;
GRANT UPDATE (name) ON public.account TO pilaster_reader;
GRANT EXECUTE ON FUNCTION public.one() TO pilaster_reader;
RESET SESSION AUTHORIZATION;
