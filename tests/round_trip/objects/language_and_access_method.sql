-- What is seldom made: a language, access methods with tables of them, a conversion, a transform.
CREATE FUNCTION public.mine_handler() RETURNS language_handler LANGUAGE c AS '$libdir/plpgsql', 'plpgsql_call_handler';
CREATE FUNCTION public.mine_inline(internal) RETURNS void LANGUAGE c STRICT AS '$libdir/plpgsql', 'plpgsql_inline_handler';
CREATE FUNCTION public.mine_validator(oid) RETURNS void LANGUAGE c STRICT AS '$libdir/plpgsql', 'plpgsql_validator';
CREATE TRUSTED LANGUAGE plmine HANDLER public.mine_handler INLINE public.mine_inline VALIDATOR public.mine_validator;
COMMENT ON LANGUAGE plmine IS 'Another name for one that is there';
CREATE FUNCTION public.in_mine(a integer) RETURNS integer LANGUAGE plmine AS $$ BEGIN RETURN a; END $$;
CREATE ACCESS METHOD heap_again TYPE TABLE HANDLER heap_tableam_handler;
COMMENT ON ACCESS METHOD heap_again IS 'The heap by another name';
CREATE TABLE public.in_heap_again (id integer PRIMARY KEY, said text) USING heap_again;
CREATE MATERIALIZED VIEW public.also_in_it USING heap_again AS SELECT id FROM public.in_heap_again;
CREATE DEFAULT CONVERSION public.latin FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
COMMENT ON CONVERSION public.latin IS 'From the old days';
CREATE FUNCTION public.from_point(internal) RETURNS internal LANGUAGE internal IMMUTABLE STRICT AS 'prsd_lextype';
CREATE TRANSFORM FOR point LANGUAGE plmine (FROM SQL WITH FUNCTION public.from_point(internal));
CREATE FUNCTION public.with_point(p point) RETURNS integer LANGUAGE plmine TRANSFORM FOR TYPE point AS $$ BEGIN RETURN 1; END $$;
