ALTER TABLE public.customers RENAME COLUMN fax TO telefax;
