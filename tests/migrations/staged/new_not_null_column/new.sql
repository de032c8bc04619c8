INSERT INTO public.customers (name, country) VALUES ('Bob', 'NA');
