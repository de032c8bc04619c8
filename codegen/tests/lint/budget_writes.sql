SET lock_timeout = '200ms';
SET statement_timeout = '5s';
UPDATE public.events SET said = 'nothing';
