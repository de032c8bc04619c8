INSERT INTO public.customers (name) VALUES ('Ada');
