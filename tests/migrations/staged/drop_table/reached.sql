SELECT to_regclass('public.customers') IS NULL;
