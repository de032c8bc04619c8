SET lock_timeout = '1s';
SET statement_timeout = '5s';
ALTER TABLE public.customers ADD CONSTRAINT score_known CHECK (score IS NOT NULL) NOT VALID;
