INSERT INTO public.orders (state, history) VALUES ('open', '{open,expired}'), ('expired', '{expired,NULL}'), ('open', NULL);
UPDATE public.orders SET state = 'expired' WHERE state = 'open';
