-- Rules: that do nothing, something instead, something also, several things, with a condition, on views, disabled.
CREATE TABLE public.account (id integer PRIMARY KEY, name text, deleted boolean DEFAULT false NOT NULL);
CREATE TABLE public.trace (account_id integer, said text);
CREATE VIEW public.live_account AS SELECT id, name FROM public.account WHERE NOT deleted;
CREATE RULE no_delete AS ON DELETE TO public.account DO INSTEAD NOTHING;
COMMENT ON RULE no_delete ON public.account IS 'Accounts are kept';
CREATE RULE trace_insert AS ON INSERT TO public.account DO ALSO INSERT INTO public.trace (account_id, said) VALUES (new.id, 'it''s "new"; or so');
CREATE RULE trace_update AS ON UPDATE TO public.account WHERE old.name IS DISTINCT FROM new.name
    DO ALSO (
        INSERT INTO public.trace (account_id, said) VALUES (new.id, old.name);
        DELETE FROM public.trace WHERE said = ''::text;
    );
CREATE RULE live_insert AS ON INSERT TO public.live_account DO INSTEAD INSERT INTO public.account (id, name) VALUES (new.id, new.name) RETURNING account.id, account.name;
CREATE RULE live_delete AS ON DELETE TO public.live_account DO INSTEAD UPDATE public.account SET deleted = true WHERE account.id = old.id;
CREATE RULE "Live, update" AS ON UPDATE TO public.live_account WHERE old.id > 0 DO INSTEAD NOTHING;
CREATE RULE off AS ON INSERT TO public.trace WHERE new.said IS NULL DO INSTEAD NOTHING;
ALTER TABLE public.trace DISABLE RULE off;
CREATE RULE told AS ON INSERT TO public.trace DO ALSO NOTIFY traced;
