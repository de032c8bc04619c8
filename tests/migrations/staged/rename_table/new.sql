INSERT INTO public.clients (name) VALUES ('Bob');
