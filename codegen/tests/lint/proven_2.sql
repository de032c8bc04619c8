SET lock_timeout = '1s';
SET statement_timeout = '5s';
ALTER TABLE public.customers VALIDATE CONSTRAINT score_known;
ALTER TABLE public.customers ALTER COLUMN score SET NOT NULL;
