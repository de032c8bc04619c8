SELECT count(*) = 0 FROM public.orders WHERE state = 'expired';
SELECT count(*) = 0 FROM public.orders WHERE 'expired' = ANY (history);
SELECT count(*) > 1 FROM public.orders WHERE 'open' = ANY (history);
