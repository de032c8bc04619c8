SELECT count(*) > 0 FROM public.customers WHERE country = 'ZA';
SELECT attnotnull FROM pg_attribute WHERE attrelid = 'public.customers'::regclass AND attname = 'country';
