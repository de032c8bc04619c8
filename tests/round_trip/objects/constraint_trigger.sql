-- Constraint triggers: deferrable and not, from another table, with WHEN, of columns, with a comment, disabled.
CREATE TABLE public.invoice (id integer PRIMARY KEY, total numeric(10,2), state text);
CREATE TABLE public.line (invoice_id integer REFERENCES public.invoice (id), amount numeric(10,2));
CREATE FUNCTION public.sums_agree() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
CREATE CONSTRAINT TRIGGER invoice_sum AFTER INSERT OR UPDATE ON public.invoice DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.sums_agree();
COMMENT ON TRIGGER invoice_sum ON public.invoice IS 'Lines add up at the end';
CREATE CONSTRAINT TRIGGER line_sum AFTER INSERT OR DELETE OR UPDATE OF amount ON public.line FROM public.invoice DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION public.sums_agree('line');
CREATE CONSTRAINT TRIGGER line_now AFTER DELETE ON public.line NOT DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW WHEN (old.amount > 0) EXECUTE FUNCTION public.sums_agree();
CREATE CONSTRAINT TRIGGER "Line, off" AFTER INSERT ON public.line DEFERRABLE FOR EACH ROW EXECUTE FUNCTION public.sums_agree();
ALTER TABLE public.line DISABLE TRIGGER "Line, off";
CREATE CONSTRAINT TRIGGER unique_later AFTER INSERT OR UPDATE ON public.invoice DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION unique_key_recheck();
