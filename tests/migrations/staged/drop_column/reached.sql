SELECT count(*) = 0 FROM pg_attribute WHERE attrelid = 'public.customers'::regclass AND attname = 'fax';
