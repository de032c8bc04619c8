-- Row security: enabled, forced, without policies, policies that are off; policies for every command and several roles.
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'pilaster_reader') THEN CREATE ROLE pilaster_reader; END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'Pilaster Writer') THEN CREATE ROLE "Pilaster Writer"; END IF;
END
$$;
CREATE TABLE public.account (id integer PRIMARY KEY, owner name DEFAULT CURRENT_USER NOT NULL, tenant uuid, public boolean DEFAULT false, name text);
CREATE TABLE public.member (account_id integer REFERENCES public.account (id), who name);
ALTER TABLE public.account ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON public.account USING (owner = CURRENT_USER);
COMMENT ON POLICY own ON public.account IS 'What is one''s own';
CREATE POLICY of_tenant ON public.account AS RESTRICTIVE USING (tenant = current_setting('app.tenant'::text, true)::uuid) WITH CHECK (tenant IS NOT NULL);
CREATE POLICY "Read, if public" ON public.account FOR SELECT TO pilaster_reader, "Pilaster Writer" USING (public);
CREATE POLICY add ON public.account FOR INSERT TO "Pilaster Writer" WITH CHECK (name <> 'it''s "x"'::text);
CREATE POLICY change ON public.account FOR UPDATE TO pg_monitor, pilaster_reader USING (true) WITH CHECK (EXISTS (SELECT 1 FROM public.member m WHERE m.account_id = account.id AND m.who = SESSION_USER));
CREATE POLICY remove ON public.account FOR DELETE TO PUBLIC USING (false);
-- Forced, and nobody may.
CREATE TABLE public.secret (id integer);
ALTER TABLE public.secret ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.secret FORCE ROW LEVEL SECURITY;
-- Forced, but not enabled; and a policy that waits.
CREATE TABLE public.waiting (id integer);
ALTER TABLE public.waiting FORCE ROW LEVEL SECURITY;
CREATE POLICY later ON public.waiting USING (id > 0);
-- A policy that calls a function which reads another table with policies.
CREATE FUNCTION public.may_see(account integer) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER AS $$ SELECT EXISTS (SELECT FROM public.account a WHERE a.id = account) $$;
ALTER TABLE public.member ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON public.member FOR SELECT USING (public.may_see(account_id));
