SET lock_timeout = '1s';
SET statement_timeout = '5s';
ALTER TABLE public.customers ALTER COLUMN score TYPE bigint;
-- This is what it is already.
ALTER TABLE public.customers ALTER COLUMN score TYPE int4;
