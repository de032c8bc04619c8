INSERT INTO public.orders (state) VALUES ('open'), ('settled');
UPDATE public.orders SET state = 'settled' WHERE state = 'open';
