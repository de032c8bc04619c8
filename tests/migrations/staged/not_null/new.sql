INSERT INTO public.customers (locale) VALUES ('fr');
