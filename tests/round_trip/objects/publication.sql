-- Publications: of all tables, of tables with columns and rows, of schemas, of nothing, with their parameters.
CREATE SCHEMA audit;
CREATE SCHEMA "Odd Schema";
CREATE TABLE public.account (id integer PRIMARY KEY, email text, secret text, active boolean DEFAULT true NOT NULL, region text);
CREATE TABLE public.orders (id integer PRIMARY KEY, account_id integer);
CREATE TABLE audit.entry (id integer PRIMARY KEY);
CREATE TABLE "Odd Schema"."Odd Table" (id integer PRIMARY KEY);
CREATE TABLE public.event (id integer PRIMARY KEY, said text) PARTITION BY RANGE (id);
CREATE TABLE public.event_low PARTITION OF public.event FOR VALUES FROM (0) TO (100);
CREATE PUBLICATION everything FOR ALL TABLES;
COMMENT ON PUBLICATION everything IS 'For the standby';
CREATE PUBLICATION everything_added FOR ALL TABLES WITH (publish = 'insert');
CREATE PUBLICATION feed FOR TABLE public.account (id, email), public.orders WITH (publish = 'insert, update');
CREATE PUBLICATION active_ones FOR TABLE public.account WHERE (active AND region <> 'it''s "x"'::text) WITH (publish = 'insert, truncate');
CREATE PUBLICATION via_root FOR TABLE public.event WITH (publish_via_partition_root = true);
CREATE PUBLICATION of_schemas FOR TABLES IN SCHEMA audit, "Odd Schema";
CREATE PUBLICATION mixed FOR TABLES IN SCHEMA audit, TABLE public.orders, "Odd Schema"."Odd Table";
CREATE PUBLICATION nothing WITH (publish = '');
CREATE PUBLICATION "Odd, publication";
