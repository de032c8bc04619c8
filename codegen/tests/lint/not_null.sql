SET lock_timeout = '1s';
SET statement_timeout = '5s';
ALTER TABLE public.customers ALTER COLUMN locale SET NOT NULL;
ALTER TABLE public.customers ADD COLUMN country text NOT NULL;
ALTER TABLE public.customers ADD COLUMN city text NOT NULL DEFAULT '';
ALTER TABLE public.customers ALTER COLUMN score SET NOT NULL;
ALTER TABLE public.customers ALTER COLUMN score DROP NOT NULL;
ALTER TABLE public.customers ALTER COLUMN score DROP DEFAULT;
