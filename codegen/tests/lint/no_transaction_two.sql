-- no-transaction
SET lock_timeout = '1s';
SET statement_timeout = '1h';
CREATE INDEX CONCURRENTLY IF NOT EXISTS orders_state_idx ON public.orders (state);
