-- Extensions in `public` and in a schema of their own, with columns, indexes and defaults that use what they bring.
CREATE SCHEMA extensions;
CREATE EXTENSION pg_trgm;
CREATE EXTENSION citext;
CREATE EXTENSION hstore WITH SCHEMA extensions;
CREATE EXTENSION "uuid-ossp" WITH SCHEMA extensions;
CREATE EXTENSION btree_gist;
COMMENT ON EXTENSION citext IS 'addresses are the same in capitals';

CREATE TABLE public.account (
    id uuid DEFAULT extensions.uuid_generate_v4() NOT NULL,
    email public.citext NOT NULL,
    aliases public.citext[] DEFAULT '{}'::public.citext[] NOT NULL,
    settings extensions.hstore DEFAULT ''::extensions.hstore NOT NULL,
    display_name text,
    CONSTRAINT account_pkey PRIMARY KEY (id),
    CONSTRAINT account_email_key UNIQUE (email),
    CONSTRAINT account_email_shape CHECK (email OPERATOR(public.~) '^[^@]+@[^@]+$'::public.citext),
    CONSTRAINT account_settings_language CHECK (settings OPERATOR(extensions.?) 'language'::text)
);
CREATE INDEX account_display_name_trgm ON public.account USING gin (display_name public.gin_trgm_ops);
CREATE INDEX account_settings_idx ON public.account USING gist (settings extensions.gist_hstore_ops);

CREATE FUNCTION public.language_of(settings extensions.hstore) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT settings OPERATOR(extensions.->) 'language' $$;
