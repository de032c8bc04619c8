-- pilaster: allow-file require-statement-timeout, require-lock-timeout because the runner sets both
-- pilaster: allow immediate-drop because v1 was taken from every server on the 3rd
ALTER TABLE public.customers DROP COLUMN fax;
ALTER TABLE public.customers DROP COLUMN locale;
-- pilaster: allow write-in-one-go
UPDATE public.customers SET locale = 'en';
-- squawk-ignore prefer-text-field -- the partner sends no more than that
ALTER TABLE elsewhere.parcels ADD COLUMN code varchar(9);
-- squawk-ignore prefer-text-field
ALTER TABLE elsewhere.parcels ADD COLUMN zone varchar(9);
-- pilaster: allow immediate-rename because nothing here renames
-- pilaster: allow imediate-drop because it is misspelt
-- pilaster: alow immediate-drop because it is misspelt too
-- squawk-ignore
SELECT 1;
-- pilaster: allow immediate-drop because nothing follows
