SET lock_timeout = '1s';
SET statement_timeout = '5s';
ALTER TABLE public.customers DROP COLUMN fax, DROP COLUMN locale;
-- No served version has this one.
ALTER TABLE public.customers DROP COLUMN pager;
ALTER TABLE public.customers DROP CONSTRAINT customers_email_key;
DROP VIEW public.open_orders;
DROP TABLE public.orders, public.nowhere CASCADE;
DROP INDEX CONCURRENTLY customers_locale_idx;
DROP SCHEMA public;
