SELECT count(*) = 0 FROM public.customers WHERE locale IS NULL;
SELECT attnotnull FROM pg_attribute WHERE attrelid = 'public.customers'::regclass AND attname = 'locale';
