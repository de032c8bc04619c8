-- Unique constraints: of one and several columns, NULLS NOT DISTINCT, deferrable, covering, twice over the same column.
CREATE TABLE public.account (
    id integer PRIMARY KEY,
    email text UNIQUE,
    tenant integer,
    name text,
    "Login" text,
    slot integer,
    alias text,
    CONSTRAINT account_tenant_name_key UNIQUE (tenant, name),
    CONSTRAINT "One login" UNIQUE ("Login", tenant),
    CONSTRAINT account_slot_key UNIQUE (slot) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT account_slot_tenant_key UNIQUE (slot, tenant) DEFERRABLE,
    CONSTRAINT account_alias_key UNIQUE NULLS NOT DISTINCT (alias),
    CONSTRAINT account_covering UNIQUE (name) INCLUDE (email, slot) WITH (fillfactor='90')
);
ALTER TABLE public.account ADD CONSTRAINT account_email_again UNIQUE (email);
COMMENT ON CONSTRAINT account_email_key ON public.account IS 'One account for an address';
COMMENT ON CONSTRAINT "One login" ON public.account IS E'It''s one\nfor a tenant';
-- Indexes that are unique without a constraint.
CREATE UNIQUE INDEX account_alias_idx ON public.account (alias) NULLS NOT DISTINCT WHERE tenant IS NULL;
CREATE UNIQUE INDEX account_lower_email ON public.account (lower(email), tenant);
COMMENT ON INDEX public.account_lower_email IS 'whatever the case';
