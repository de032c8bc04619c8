ALTER TABLE public.customers RENAME TO clients;
