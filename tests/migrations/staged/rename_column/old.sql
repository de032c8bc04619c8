INSERT INTO public.customers (fax) VALUES ('021');
UPDATE public.customers SET fax = fax || '0' WHERE fax IS NOT NULL;
