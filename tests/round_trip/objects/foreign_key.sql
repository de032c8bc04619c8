-- Foreign keys: every action, composite, MATCH FULL, to unique constraints and indexes, deferrable, circular, NOT VALID.
CREATE TABLE public.tenant (id integer PRIMARY KEY, name text NOT NULL, code text, CONSTRAINT tenant_name_key UNIQUE (name));
CREATE UNIQUE INDEX tenant_code_idx ON public.tenant (code);
CREATE TABLE public.team (
    tenant_id integer NOT NULL REFERENCES public.tenant,
    id integer NOT NULL,
    parent_id integer,
    lead_id integer,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT team_parent_fkey FOREIGN KEY (tenant_id, parent_id) REFERENCES public.team (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT team_id_key UNIQUE (id, tenant_id)
);
CREATE TABLE public.member (
    id integer PRIMARY KEY,
    tenant_id integer,
    team_id integer,
    mentor_id integer REFERENCES public.member (id) ON DELETE SET NULL,
    a integer REFERENCES public.tenant ON DELETE CASCADE ON UPDATE CASCADE,
    b integer REFERENCES public.tenant ON DELETE RESTRICT ON UPDATE RESTRICT,
    c integer DEFAULT 1 REFERENCES public.tenant ON DELETE SET DEFAULT ON UPDATE SET DEFAULT,
    d integer REFERENCES public.tenant ON UPDATE SET NULL,
    by_name text REFERENCES public.tenant (name) ON UPDATE CASCADE,
    by_code text REFERENCES public.tenant (code),
    later integer REFERENCES public.tenant DEFERRABLE,
    latest integer CONSTRAINT latest_of_all REFERENCES public.tenant DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT member_team_full FOREIGN KEY (tenant_id, team_id) REFERENCES public.team (tenant_id, id) MATCH FULL,
    CONSTRAINT member_team_turned FOREIGN KEY (team_id, tenant_id) REFERENCES public.team (id, tenant_id),
    CONSTRAINT member_team_unset FOREIGN KEY (tenant_id, team_id) REFERENCES public.team (tenant_id, id) ON DELETE SET NULL (team_id),
    CONSTRAINT member_team_default FOREIGN KEY (tenant_id, team_id) REFERENCES public.team ON DELETE SET DEFAULT (team_id, tenant_id)
);
COMMENT ON CONSTRAINT member_team_full ON public.member IS 'Both or neither';
ALTER TABLE public.team ADD CONSTRAINT team_lead_id_fkey FOREIGN KEY (lead_id) REFERENCES public.member (id);
ALTER TABLE public.member ADD CONSTRAINT member_not_valid FOREIGN KEY (a) REFERENCES public.member (id) NOT VALID;
ALTER TABLE public.member ADD FOREIGN KEY (a) REFERENCES public.tenant (id) ON DELETE SET NULL;
