SET lock_timeout = '1s';
SET statement_timeout = '5s';
ALTER TABLE public.customers ADD CONSTRAINT email_has_at CHECK (email LIKE '%@%');
ALTER TABLE public.customers ADD CONSTRAINT fax_key UNIQUE (fax);
ALTER TABLE public.orders ADD FOREIGN KEY (customer_id) REFERENCES public.customers (id);
CREATE INDEX orders_state_idx ON public.orders (state);
ALTER TABLE public.orders ADD CONSTRAINT safe CHECK (id > 0) NOT VALID;
