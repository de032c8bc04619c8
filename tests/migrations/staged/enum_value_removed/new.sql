INSERT INTO public.orders (state) VALUES ('open');
