-- Triggers: of rows and statements, of columns, with WHEN, transition tables and arguments, disabled, in every way.
CREATE TABLE public.account (
    id integer PRIMARY KEY,
    name text,
    "Balance" numeric(12,2),
    updated_at timestamp with time zone
);
CREATE FUNCTION public.touch() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    NEW.updated_at := now();
    RETURN NEW;
END;
$$;
CREATE FUNCTION public.note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
CREATE TRIGGER touch_account BEFORE INSERT OR UPDATE ON public.account FOR EACH ROW EXECUTE FUNCTION public.touch();
COMMENT ON TRIGGER touch_account ON public.account IS 'Keeps updated_at';
CREATE TRIGGER of_columns BEFORE UPDATE OF name, "Balance" ON public.account FOR EACH ROW EXECUTE FUNCTION public.touch();
CREATE TRIGGER when_changed AFTER UPDATE ON public.account FOR EACH ROW WHEN (old.* IS DISTINCT FROM new.* AND new.name <> 'it''s "x"'::text) EXECUTE FUNCTION public.note();
CREATE TRIGGER mixed AFTER INSERT OR DELETE OR UPDATE OF name ON public.account FOR EACH ROW WHEN (pg_trigger_depth() < 2) EXECUTE FUNCTION public.note();
CREATE TRIGGER of_statements AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.account FOR EACH STATEMENT EXECUTE FUNCTION public.note();
CREATE TRIGGER before_truncate BEFORE TRUNCATE ON public.account FOR EACH STATEMENT EXECUTE FUNCTION public.note();
CREATE TRIGGER after_insert AFTER INSERT ON public.account REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION public.note();
CREATE TRIGGER after_update AFTER UPDATE ON public.account REFERENCING OLD TABLE AS "Old Ones" NEW TABLE AS new_ones FOR EACH ROW EXECUTE FUNCTION public.note();
CREATE TRIGGER after_delete AFTER DELETE ON public.account REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION public.note();
CREATE TRIGGER with_arguments AFTER INSERT ON public.account FOR EACH ROW EXECUTE FUNCTION public.note('one', 'it''s', 'say "two"', '', 'a\b', E'two\nlines', 'a,b', '7', '🙂');
CREATE TRIGGER disabled AFTER INSERT ON public.account FOR EACH ROW EXECUTE FUNCTION public.note();
ALTER TABLE public.account DISABLE TRIGGER disabled;
CREATE TRIGGER on_replicas AFTER INSERT ON public.account FOR EACH ROW EXECUTE FUNCTION public.note();
ALTER TABLE public.account ENABLE REPLICA TRIGGER on_replicas;
CREATE TRIGGER always AFTER INSERT ON public.account FOR EACH ROW EXECUTE FUNCTION public.note();
ALTER TABLE public.account ENABLE ALWAYS TRIGGER always;
CREATE TRIGGER "A Name, with all" AFTER DELETE ON public.account FOR EACH ROW EXECUTE FUNCTION public.note();
-- Of PostgreSQL's own functions.
CREATE TABLE public.page (id integer, body text, words tsvector);
CREATE TRIGGER page_words BEFORE INSERT OR UPDATE ON public.page FOR EACH ROW EXECUTE FUNCTION tsvector_update_trigger('words', 'pg_catalog.english', 'body');
CREATE TRIGGER page_same BEFORE UPDATE ON public.page FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();
