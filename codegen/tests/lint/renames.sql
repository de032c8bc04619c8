SET lock_timeout = '1s';
SET statement_timeout = '5s';
ALTER TABLE customers RENAME TO clients;
ALTER TABLE public.customers RENAME COLUMN fax TO telefax;
ALTER TABLE public.orders RENAME COLUMN note TO comment;
ALTER TABLE public.customers RENAME CONSTRAINT score_not_negative TO score_positive;
ALTER TYPE public.order_state RENAME VALUE 'paid' TO 'settled';
ALTER VIEW public.open_orders RENAME TO waiting_orders;
ALTER INDEX public.customers_locale_idx RENAME TO by_locale;
ALTER TABLE public.orders SET SCHEMA archive;
-- Nobody knows this one, so squawk alone speaks.
ALTER TABLE elsewhere.customers RENAME COLUMN fax TO telefax;
