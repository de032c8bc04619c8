-- Range types: plain, with a difference function, a multirange of another name, an operator class and a collation.
CREATE TYPE public.float_range AS RANGE (SUBTYPE = double precision, SUBTYPE_DIFF = float8mi);
COMMENT ON TYPE public.float_range IS 'From a measure to a measure';
CREATE TYPE public.name_span AS RANGE (
    SUBTYPE = text,
    SUBTYPE_OPCLASS = text_pattern_ops,
    COLLATION = "C",
    MULTIRANGE_TYPE_NAME = public.name_spans
);
CREATE FUNCTION public.time_difference(a time without time zone, b time without time zone) RETURNS double precision
    LANGUAGE sql IMMUTABLE STRICT
    AS $$ SELECT EXTRACT(epoch FROM a - b)::double precision $$;
CREATE TYPE public."opening hours" AS RANGE (SUBTYPE = time without time zone, SUBTYPE_DIFF = public.time_difference);

CREATE TABLE public.shop (
    id integer PRIMARY KEY,
    open public."opening hours" DEFAULT '[09:00:00,18:00:00)'::public."opening hours" NOT NULL,
    temperature public.float_range,
    served public.name_span,
    also_served public.name_spans,
    temperatures public.float_multirange,
    closed daterange[],
    CONSTRAINT shop_temperature CHECK (temperature <@ '[-20,40]'::public.float_range)
);
CREATE INDEX shop_open_idx ON public.shop USING gist (open);
