-- Index methods: gin, gist, brin, hash, spgist and bloom, with their options and comments.
CREATE EXTENSION bloom;
CREATE TABLE public.thing (
    id bigint PRIMARY KEY,
    data jsonb,
    words tsvector,
    tags text[],
    place point,
    shape polygon,
    address inet,
    at timestamp with time zone,
    name text,
    a integer,
    b integer
);
CREATE INDEX thing_data_idx ON public.thing USING gin (data);
CREATE INDEX thing_data_path_idx ON public.thing USING gin (data jsonb_path_ops) WITH (fastupdate='false');
CREATE INDEX thing_words_idx ON public.thing USING gin (words, tags);
CREATE INDEX thing_words_gist_idx ON public.thing USING gist (words);
CREATE INDEX thing_shape_idx ON public.thing USING gist (shape) WITH (buffering='on');
CREATE INDEX thing_at_idx ON public.thing USING brin (at, a) WITH (pages_per_range='32', autosummarize='true');
CREATE INDEX thing_name_idx ON public.thing USING hash (name) WITH (fillfactor='60');
CREATE INDEX thing_place_idx ON public.thing USING spgist (place);
CREATE INDEX thing_place_kd_idx ON public.thing USING spgist (place kd_point_ops);
CREATE INDEX thing_address_idx ON public.thing USING spgist (address);
CREATE INDEX thing_bloom_idx ON public.thing USING bloom (a, b) WITH (length='80', col1='2', col2='4');
COMMENT ON INDEX public.thing_at_idx IS 'Small, as rows come in the order of time';
