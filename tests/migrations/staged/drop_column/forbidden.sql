ALTER TABLE public.customers DROP COLUMN fax;
