ALTER TYPE public.state RENAME VALUE 'paid' TO 'settled';
