INSERT INTO public.orders (state) VALUES ('open'), ('paid');
UPDATE public.orders SET state = 'paid' WHERE state = 'open';
