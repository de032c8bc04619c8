SELECT count(*) > 0 FROM public.orders WHERE state = 'settled';
SELECT count(*) = 0 FROM public.orders WHERE state = 'paid';
