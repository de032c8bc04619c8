-- Tables: what most are like; defaults of every form, a table without columns, a dropped column, a comment.
CREATE TABLE public.customer (
    id bigint NOT NULL,
    name character varying(120) NOT NULL,
    email text,
    balance numeric(10,2) DEFAULT 0 NOT NULL,
    discount numeric(4,3) DEFAULT '-0.5' NOT NULL,
    active boolean DEFAULT true NOT NULL,
    note text DEFAULT 'it''s "new"'::text,
    path text DEFAULT E'C:\\temp\n'::text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    created_on date DEFAULT CURRENT_DATE,
    created_by name DEFAULT CURRENT_USER,
    valid_until timestamp without time zone DEFAULT (now() AT TIME ZONE 'utc'::text) + '30 days'::interval,
    forever timestamp with time zone DEFAULT 'infinity'::timestamp with time zone NOT NULL,
    key uuid DEFAULT gen_random_uuid() NOT NULL,
    settings jsonb DEFAULT '{"theme": "dark"}'::jsonb NOT NULL,
    code character(3) DEFAULT 'EUR'::bpchar NOT NULL,
    kind character varying(10) DEFAULT 'person'::character varying,
    nothing text DEFAULT NULL::character varying,
    secret bytea DEFAULT '\x00ff'::bytea
);
COMMENT ON TABLE public.customer IS 'Who buys';
COMMENT ON COLUMN public.customer.name IS 'As on the invoice';
ALTER TABLE public.customer ADD CONSTRAINT customer_pkey PRIMARY KEY (id);

CREATE TABLE public.without_columns ();
COMMENT ON TABLE public.without_columns IS 'Holds a place';
CREATE TABLE public.with_gaps (id integer, gone text, kept text);
ALTER TABLE public.with_gaps DROP COLUMN gone;
ALTER TABLE public.with_gaps ADD COLUMN added integer DEFAULT 7 NOT NULL;
