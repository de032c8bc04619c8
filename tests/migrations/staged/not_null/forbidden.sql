ALTER TABLE public.customers ALTER COLUMN locale SET NOT NULL;
