ALTER TABEL public.customers DROP COLUMN fax;
SELECT 1;
