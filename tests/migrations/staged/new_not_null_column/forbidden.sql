ALTER TABLE public.customers ADD COLUMN country text NOT NULL;
