INSERT INTO public.customers (locale) VALUES (NULL), ('de');
UPDATE public.customers SET locale = NULL WHERE locale = 'de';
