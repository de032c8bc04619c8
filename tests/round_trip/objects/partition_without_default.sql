-- Partitions that lack a default of their parent. Not the same when its dump is loaded again: where the type has a
-- modifier, `DEFAULT NULL` of the dump becomes a default `NULL::numeric`.
CREATE TABLE public.sale (
    sold_on date DEFAULT CURRENT_DATE NOT NULL,
    amount numeric(5,2) DEFAULT 0,
    clerk text DEFAULT CURRENT_USER
) PARTITION BY RANGE (sold_on);
CREATE TABLE public.sale_2023 (sold_on date NOT NULL, amount numeric(5,2), clerk text);
ALTER TABLE public.sale ATTACH PARTITION public.sale_2023 FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
CREATE TABLE public.sale_2024 PARTITION OF public.sale FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
ALTER TABLE public.sale_2024 ALTER COLUMN clerk DROP DEFAULT;
