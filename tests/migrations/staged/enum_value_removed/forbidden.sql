ALTER TYPE public.state RENAME TO state_old;
CREATE TYPE public.state AS ENUM ('open');
ALTER TABLE public.orders ALTER COLUMN state DROP DEFAULT;
ALTER TABLE public.orders ALTER COLUMN state TYPE public.state USING (replace(state::text, 'expired', 'open'))::public.state;
ALTER TABLE public.orders ALTER COLUMN state SET DEFAULT 'open';
ALTER TABLE public.orders ALTER COLUMN history TYPE public.state[] USING (replace(history::text, 'expired', 'open'))::public.state[];
DROP TYPE public.state_old;
