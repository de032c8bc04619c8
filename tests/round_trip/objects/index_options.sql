-- What an index says of its columns: classes and their options, order, NULLs, collations, statistics, storage.
CREATE EXTENSION pg_trgm;
CREATE SCHEMA ext;
CREATE EXTENSION intarray WITH SCHEMA ext;
CREATE TABLE public.row (
    id bigint PRIMARY KEY,
    name text,
    code character varying(10),
    fixed character(5),
    at timestamp with time zone,
    numbers integer[],
    address inet,
    number integer
);
CREATE INDEX row_order_idx ON public.row USING btree (name DESC, at, number NULLS FIRST, id DESC NULLS LAST);
CREATE INDEX row_pattern_idx ON public.row USING btree (name text_pattern_ops, code varchar_pattern_ops DESC, fixed bpchar_pattern_ops);
CREATE INDEX row_collation_idx ON public.row USING btree (name COLLATE "C" DESC NULLS LAST, lower(name) COLLATE "POSIX" text_pattern_ops);
CREATE INDEX row_trgm_idx ON public.row USING gist (name public.gist_trgm_ops (siglen='32'));
CREATE INDEX row_trgm_gin_idx ON public.row USING gin (name public.gin_trgm_ops, lower(code::text) public.gin_trgm_ops);
CREATE INDEX row_numbers_idx ON public.row USING gist (numbers ext.gist__int_ops (numranges='50'));
CREATE INDEX row_numbers_big_idx ON public.row USING gist (numbers ext.gist__intbig_ops (siglen='128')) WITH (fillfactor='70');
CREATE INDEX row_address_idx ON public.row USING gist (address inet_ops);
CREATE INDEX row_brin_idx ON public.row USING brin (number int4_minmax_multi_ops (values_per_range='16'), at timestamptz_bloom_ops (n_distinct_per_range='-0.5', false_positive_rate='0.02'));
CREATE INDEX row_statistics_idx ON public.row USING btree (id, lower(name), (number + 1));
ALTER INDEX public.row_statistics_idx ALTER COLUMN 2 SET STATISTICS 400;
ALTER INDEX public.row_statistics_idx ALTER COLUMN 3 SET STATISTICS 0;
CREATE INDEX row_fillfactor_idx ON public.row USING btree (number) WITH (fillfactor='55', deduplicate_items='false');
COMMENT ON INDEX public.row_fillfactor_idx IS 'Leaves room';
