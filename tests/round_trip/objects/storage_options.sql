-- How tables, columns and indexes are stored: fillfactor, autovacuum, toast, storage, compression, statistics, n_distinct.
CREATE TABLE public.busy (
    id bigint NOT NULL,
    state text NOT NULL,
    document text COMPRESSION pglz,
    attachment bytea,
    tags text[],
    CONSTRAINT busy_pkey PRIMARY KEY (id) WITH (fillfactor='80'),
    CONSTRAINT busy_state_key UNIQUE (state) WITH (fillfactor='70', deduplicate_items='off')
) WITH (fillfactor='50', autovacuum_vacuum_scale_factor='0.01', autovacuum_enabled='true', toast.autovacuum_enabled='false', toast_tuple_target='256', parallel_workers='4', user_catalog_table='false');
ALTER TABLE public.busy SET (toast.autovacuum_vacuum_cost_delay = 5, autovacuum_vacuum_cost_delay = 2.5);
ALTER TABLE public.busy ALTER COLUMN document SET STORAGE EXTERNAL;
ALTER TABLE public.busy ALTER COLUMN attachment SET STORAGE MAIN;
ALTER TABLE public.busy ALTER COLUMN tags SET STORAGE PLAIN;
ALTER TABLE public.busy ALTER COLUMN state SET STATISTICS 500;
ALTER TABLE public.busy ALTER COLUMN id SET STATISTICS 0;
ALTER TABLE public.busy ALTER COLUMN state SET (n_distinct = -0.5, n_distinct_inherited = 100);
ALTER TABLE public.busy ALTER COLUMN tags SET (n_distinct = 20);
CREATE INDEX busy_state_idx ON public.busy USING btree (state) WITH (fillfactor='60');
CREATE INDEX busy_tags_idx ON public.busy USING gin (tags) WITH (fastupdate='off', gin_pending_list_limit='128');
CREATE TABLE public.bare (id integer, said text) USING heap WITH (autovacuum_analyze_threshold=1000);
