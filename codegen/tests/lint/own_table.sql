SET lock_timeout = '1s';
SET statement_timeout = '5s';
CREATE TABLE public.notes (id bigint PRIMARY KEY, order_id bigint, text text);
ALTER TABLE public.notes ALTER COLUMN text SET NOT NULL;
CREATE INDEX notes_order_idx ON public.notes (order_id);
ALTER TABLE public.notes ADD CONSTRAINT short CHECK (length(text) < 100);
UPDATE public.notes SET text = '';
ALTER TABLE public.notes RENAME COLUMN text TO body;
DROP TABLE public.notes;
