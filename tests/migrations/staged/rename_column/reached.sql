SELECT count(*) = 0 FROM public.customers WHERE telefax IS NULL;
SELECT bool_or(telefax LIKE '021%') FROM public.customers;
