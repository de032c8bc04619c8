-- Operators with what they say of themselves, their families and classes, indexes that use them, an operator of a name with signs.
CREATE TYPE public.version AS (major integer, minor integer);
CREATE FUNCTION public.version_compare(a public.version, b public.version) RETURNS integer LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $$ SELECT CASE WHEN a.major <> b.major THEN sign((a.major - b.major)::double precision)::integer ELSE sign((a.minor - b.minor)::double precision)::integer END $$;
CREATE FUNCTION public.version_older(public.version, public.version) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $_$ SELECT public.version_compare($1, $2) < 0 $_$;
CREATE FUNCTION public.version_newer(public.version, public.version) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $_$ SELECT public.version_compare($1, $2) > 0 $_$;
CREATE FUNCTION public.version_same(public.version, public.version) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $_$ SELECT public.version_compare($1, $2) = 0 $_$;
CREATE OPERATOR public.<# (LEFTARG = public.version, RIGHTARG = public.version, FUNCTION = public.version_older, COMMUTATOR = OPERATOR(public.>#), RESTRICT = scalarltsel, JOIN = scalarltjoinsel);
CREATE OPERATOR public.># (LEFTARG = public.version, RIGHTARG = public.version, FUNCTION = public.version_newer, COMMUTATOR = OPERATOR(public.<#), RESTRICT = scalargtsel, JOIN = scalargtjoinsel);
CREATE OPERATOR public.=# (LEFTARG = public.version, RIGHTARG = public.version, FUNCTION = public.version_same, COMMUTATOR = OPERATOR(public.=#), RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES);
COMMENT ON OPERATOR public.<# (public.version, public.version) IS 'is older than';
CREATE OPERATOR FAMILY public.version_family USING btree;
CREATE OPERATOR CLASS public.version_order FOR TYPE public.version USING btree FAMILY public.version_family AS
    OPERATOR 1 public.<#(public.version, public.version),
    OPERATOR 3 public.=#(public.version, public.version),
    OPERATOR 5 public.>#(public.version, public.version),
    FUNCTION 1 (public.version, public.version) public.version_compare(public.version, public.version);
COMMENT ON OPERATOR CLASS public.version_order USING btree IS 'Majors first';
-- One of a single side, and one over types of PostgreSQL's own.
CREATE FUNCTION public.bump(public.version) RETURNS public.version LANGUAGE sql IMMUTABLE AS $_$ SELECT ($1).major + 1, 0 $_$;
CREATE OPERATOR public.!+ (RIGHTARG = public.version, FUNCTION = public.bump);
CREATE FUNCTION public.jsonb_has(jsonb, text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $_$ SELECT $1 ? $2 $_$;
CREATE OPERATOR public.@!| (LEFTARG = jsonb, RIGHTARG = text, FUNCTION = public.jsonb_has);

CREATE TABLE public.release (
    id integer PRIMARY KEY,
    version public.version NOT NULL,
    data jsonb,
    CONSTRAINT release_version CHECK (version OPERATOR(public.>#) ROW(0, 0)::public.version),
    CONSTRAINT release_data CHECK (data OPERATOR(public.@!|) 'name'::text)
);
CREATE INDEX release_version_idx ON public.release USING btree (version public.version_order DESC);
CREATE VIEW public.newest AS SELECT id FROM public.release ORDER BY version USING OPERATOR(public.>#);
