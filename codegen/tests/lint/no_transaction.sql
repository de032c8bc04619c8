-- no-transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS orders_state_idx ON public.orders (state);
