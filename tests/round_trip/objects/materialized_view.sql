-- Materialised views: with indexes, options, statistics, comments, over each other, without data, as type of a function.
CREATE TABLE public.sale (id integer PRIMARY KEY, product text NOT NULL, sold_on date NOT NULL, amount numeric(10,2) NOT NULL);
CREATE MATERIALIZED VIEW public.daily_total AS
    SELECT sold_on, product, sum(amount) AS total, count(*) AS "How Many" FROM public.sale GROUP BY sold_on, product;
COMMENT ON MATERIALIZED VIEW public.daily_total IS 'Filled every night';
COMMENT ON COLUMN public.daily_total.total IS 'Without tax';
CREATE UNIQUE INDEX daily_total_key ON public.daily_total USING btree (sold_on, product);
COMMENT ON INDEX public.daily_total_key IS 'Lets it be refreshed while it is read';
CREATE INDEX daily_total_lower ON public.daily_total USING btree (lower(product) text_pattern_ops DESC) INCLUDE (total) WHERE total > 0;
CREATE MATERIALIZED VIEW public.monthly_total WITH (fillfactor='90', autovacuum_enabled='false') AS
    SELECT date_trunc('month'::text, sold_on::timestamp with time zone) AS month, sum(total) AS total FROM public.daily_total GROUP BY 1
    WITH NO DATA;
ALTER MATERIALIZED VIEW public.daily_total ALTER COLUMN product SET STATISTICS 300;
ALTER MATERIALIZED VIEW public.daily_total ALTER COLUMN product SET (n_distinct = 50);
ALTER MATERIALIZED VIEW public.daily_total ALTER COLUMN product SET STORAGE EXTERNAL;
CREATE STATISTICS public.daily_total_statistics (dependencies) ON sold_on, product FROM public.daily_total;
ALTER TABLE public.daily_total CLUSTER ON daily_total_key;
CREATE VIEW public.today AS SELECT * FROM public.daily_total WHERE sold_on = CURRENT_DATE;
CREATE FUNCTION public.totals_of(wanted text) RETURNS SETOF public.daily_total LANGUAGE sql STABLE AS $$ SELECT * FROM public.daily_total WHERE product = wanted $$;
GRANT SELECT ON public.daily_total TO pg_read_all_data;
