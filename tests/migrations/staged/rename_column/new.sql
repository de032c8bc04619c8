INSERT INTO public.customers (telefax) VALUES ('031');
UPDATE public.customers SET telefax = telefax || '1' WHERE telefax IS NOT NULL;
