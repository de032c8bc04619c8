SET lock_timeout = '1s';
SET statement_timeout = '5s';
ALTER TYPE public.order_state RENAME TO order_state_old;
CREATE TYPE public.order_state AS ENUM ('open', 'paid', 'shipped');
ALTER TABLE public.orders ALTER COLUMN state TYPE public.order_state_new USING state::text::public.order_state_new;
DROP TYPE public.order_state;
DELETE FROM pg_catalog.pg_enum WHERE enumlabel = 'expired';
