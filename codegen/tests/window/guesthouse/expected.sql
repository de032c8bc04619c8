---- window [1]

CREATE SCHEMA IF NOT EXISTS desk;

CREATE TYPE public.room_state AS ENUM (
    'free',
    'taken'
);

CREATE FUNCTION public.shout(text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT upper($1) $$;

CREATE TABLE public.rooms (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    state public.room_state DEFAULT 'free' NOT NULL,
    name text DEFAULT '' NOT NULL,
    rate integer NOT NULL,
    phone text,
    smoking boolean NOT NULL,
    CONSTRAINT rooms_pkey PRIMARY KEY (id),
    CONSTRAINT rate_positive CHECK (rate > 0)
);

CREATE INDEX rooms_free_idx
    ON public.rooms (name)
    WHERE (state = 'free');

COMMENT ON INDEX public.rooms_free_idx IS 'What the front desk looks at all day.';

CREATE INDEX rooms_rate_idx
    ON public.rooms (rate);

COMMENT ON TABLE public.rooms IS 'A room that can be let.';

COMMENT ON COLUMN public.rooms.name IS 'What the sign on the door says.';

COMMENT ON COLUMN public.rooms.rate IS 'For a night, in cents.';

CREATE TABLE public.guests (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    room_id bigint,
    host_id bigint,
    name text NOT NULL,
    CONSTRAINT guests_pkey PRIMARY KEY (id)
);

CREATE INDEX guests_room_id_idx
    ON public.guests (room_id);

COMMENT ON TABLE public.guests IS 'Somebody who''s staying.';

ALTER TABLE public.guests
    ADD CONSTRAINT guests_room_id_fkey FOREIGN KEY (room_id) REFERENCES public.rooms (id) ON DELETE SET NULL;

ALTER TABLE public.guests
    ADD CONSTRAINT guests_host_id_fkey FOREIGN KEY (host_id) REFERENCES public.guests (id);

CREATE STATISTICS public.guests_room_name ON room_id, name FROM public.guests;

CREATE OR REPLACE VIEW desk.free_rooms WITH (security_barrier) AS
SELECT
    r.id AS id,
    r.name AS name
FROM public.rooms AS r
WHERE (r.state = 'free');

COMMENT ON VIEW desk.free_rooms IS 'Rooms that can be let tonight.';

CREATE MATERIALIZED VIEW desk.guest_list AS
SELECT
    g.id AS guest_id,
    g.name AS guest,
    r.state AS room_state
FROM public.guests AS g
LEFT JOIN public.rooms AS r ON (r.id = g.room_id);

CREATE UNIQUE INDEX guest_list_guest_id_idx
    ON desk.guest_list (guest_id);

COMMENT ON MATERIALIZED VIEW desk.guest_list IS 'Who sleeps where.';

DO $pilaster$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'front_desk') THEN
        CREATE ROLE front_desk NOLOGIN;
    END IF;
EXCEPTION
    WHEN duplicate_object OR unique_violation THEN NULL;
END
$pilaster$;

GRANT USAGE ON SCHEMA desk TO front_desk;

GRANT SELECT ON TABLE desk.free_rooms TO front_desk;

GRANT SELECT ON TABLE desk.guest_list TO front_desk;

---- window [1, 2]

CREATE SCHEMA IF NOT EXISTS desk;

CREATE TYPE public.room_state AS ENUM (
    'free',
    'taken',
    'being cleaned'
);

CREATE FUNCTION public.shout(text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT upper($1) $$;

CREATE TABLE public.rooms (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    state public.room_state DEFAULT 'free' NOT NULL,
    name text NOT NULL,
    rate integer NOT NULL,
    phone text NOT NULL,
    smoking boolean NOT NULL,
    title text NOT NULL,
    nightly numeric(8,2) NOT NULL,
    code text NOT NULL,
    "order" integer DEFAULT 0 NOT NULL,
    CONSTRAINT rooms_pkey PRIMARY KEY (id),
    CONSTRAINT rooms_code_key UNIQUE (code),
    CONSTRAINT nightly_positive CHECK (nightly > 0)
);

CREATE INDEX rooms_free_idx
    ON public.rooms (title)
    WHERE (state = 'free');

COMMENT ON INDEX public.rooms_free_idx IS 'What the front desk looks at all day.';

CREATE INDEX rooms_rate_idx
    ON public.rooms (rate);

CREATE INDEX rooms_nightly_idx
    ON public.rooms (nightly);

COMMENT ON TABLE public.rooms IS 'A room that can be let.';

COMMENT ON COLUMN public.rooms.name IS 'What the sign on the door says.';

COMMENT ON COLUMN public.rooms.rate IS 'For a night, in cents.';

COMMENT ON COLUMN public.rooms.title IS 'What the sign on the door says.';

COMMENT ON COLUMN public.rooms.nightly IS 'For a night.';

COMMENT ON CONSTRAINT nightly_positive ON public.rooms IS 'Nobody sleeps for nothing.';

CREATE OR REPLACE FUNCTION public.rooms_in_step() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path = public, pg_temp
    AS $pilaster$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.title IS NULL AND NEW.name IS NULL THEN
            NEW.title := '';
        END IF;
        IF NEW.title IS NULL THEN
            NEW.title := NEW.name;
        END IF;
        IF NEW.nightly IS NULL THEN
            NEW.nightly := (SELECT (rate / 100.0)::numeric(8,2) FROM (SELECT NEW.*) AS rooms);
        END IF;
        IF NEW.phone IS NULL THEN
            NEW.phone := (SELECT ('none')::text FROM (SELECT NEW.*) AS rooms);
        END IF;
        IF NEW.code IS NULL THEN
            NEW.code := (SELECT ('room-' || id)::text FROM (SELECT NEW.*) AS rooms);
        END IF;
        IF NEW.rate IS NULL
            OR NEW.nightly IS DISTINCT FROM (SELECT (rate / 100.0)::numeric(8,2) FROM (SELECT NEW.*) AS rooms) THEN
            NEW.rate := (SELECT (nightly * 100)::integer FROM (SELECT NEW.*) AS rooms);
        END IF;
        IF NEW.name IS NULL OR NEW.title IS DISTINCT FROM NEW.name THEN
            NEW.name := NEW.title;
        END IF;
        IF NEW.smoking IS NULL THEN
            NEW.smoking := (SELECT (false)::boolean FROM (SELECT NEW.*) AS rooms);
        END IF;
    ELSE
        IF NEW.name IS DISTINCT FROM OLD.name AND NEW.title IS NOT DISTINCT FROM OLD.title THEN
            NEW.title := NEW.name;
        END IF;
        IF NEW.title IS NULL AND OLD.title IS NULL THEN
            NEW.title := NEW.name;
        END IF;
        IF NEW.rate IS DISTINCT FROM OLD.rate
            AND NEW.nightly IS NOT DISTINCT FROM OLD.nightly
            AND NOT (OLD.rate IS NULL AND OLD.nightly IS NOT NULL AND NEW.rate IS NOT DISTINCT FROM (SELECT (nightly * 100)::integer FROM (SELECT NEW.*) AS rooms)) THEN
            NEW.nightly := (SELECT (rate / 100.0)::numeric(8,2) FROM (SELECT NEW.*) AS rooms);
        END IF;
        IF NEW.nightly IS NULL AND OLD.nightly IS NULL THEN
            NEW.nightly := (SELECT (rate / 100.0)::numeric(8,2) FROM (SELECT NEW.*) AS rooms);
        END IF;
        IF NEW.phone IS NULL THEN
            NEW.phone := (SELECT ('none')::text FROM (SELECT NEW.*) AS rooms);
        END IF;
        IF NEW.code IS NULL THEN
            NEW.code := (SELECT ('room-' || id)::text FROM (SELECT NEW.*) AS rooms);
        END IF;
        IF NEW.nightly IS DISTINCT FROM OLD.nightly
            AND NEW.nightly IS DISTINCT FROM (SELECT (rate / 100.0)::numeric(8,2) FROM (SELECT NEW.*) AS rooms) THEN
            NEW.rate := (SELECT (nightly * 100)::integer FROM (SELECT NEW.*) AS rooms);
        END IF;
        IF NEW.title IS DISTINCT FROM OLD.title AND NEW.title IS DISTINCT FROM NEW.name THEN
            NEW.name := NEW.title;
        END IF;
    END IF;
    RETURN NEW;
END
$pilaster$;

CREATE OR REPLACE TRIGGER pilaster_in_step
    BEFORE INSERT OR UPDATE ON public.rooms
    FOR EACH ROW EXECUTE FUNCTION public.rooms_in_step();

CREATE TABLE public.guests (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    room_id bigint,
    host_id bigint,
    name text NOT NULL,
    CONSTRAINT guests_pkey PRIMARY KEY (id)
);

CREATE INDEX guests_room_id_idx
    ON public.guests (room_id);

COMMENT ON TABLE public.guests IS 'Somebody who''s staying.';

ALTER TABLE public.guests
    ADD CONSTRAINT guests_room_id_fkey FOREIGN KEY (room_id) REFERENCES public.rooms (id) ON DELETE SET NULL;

ALTER TABLE public.guests
    ADD CONSTRAINT guests_host_id_fkey FOREIGN KEY (host_id) REFERENCES public.guests (id);

CREATE STATISTICS public.guests_room_name ON room_id, name FROM public.guests;

CREATE OR REPLACE VIEW desk.free_rooms WITH (security_barrier) AS
SELECT
    r.id AS id,
    r.title AS name,
    (shout('room'))::text AS shouted
FROM public.rooms AS r
WHERE (r.state = 'free');

COMMENT ON VIEW desk.free_rooms IS 'Rooms that can be let tonight.';

CREATE MATERIALIZED VIEW desk.guest_list AS
SELECT
    g.id AS guest_id,
    g.name AS guest,
    r.state AS room_state
FROM public.guests AS g
LEFT JOIN public.rooms AS r ON (r.id = g.room_id);

CREATE UNIQUE INDEX guest_list_guest_id_idx
    ON desk.guest_list (guest_id);

COMMENT ON MATERIALIZED VIEW desk.guest_list IS 'Who sleeps where.';

DO $pilaster$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'front_desk') THEN
        CREATE ROLE front_desk NOLOGIN;
    END IF;
EXCEPTION
    WHEN duplicate_object OR unique_violation THEN NULL;
END
$pilaster$;

GRANT USAGE ON SCHEMA desk TO front_desk;

GRANT SELECT ON TABLE desk.free_rooms TO front_desk;

GRANT SELECT ON TABLE desk.guest_list TO front_desk;

---- window [2]

CREATE SCHEMA IF NOT EXISTS desk;

CREATE TYPE public.room_state AS ENUM (
    'free',
    'taken',
    'being cleaned'
);

CREATE FUNCTION public.shout(text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT upper($1) $$;

CREATE TABLE public.rooms (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    state public.room_state DEFAULT 'free' NOT NULL,
    phone text NOT NULL,
    title text DEFAULT '' NOT NULL,
    nightly numeric(8,2) NOT NULL,
    code text NOT NULL,
    "order" integer DEFAULT 0 NOT NULL,
    CONSTRAINT rooms_pkey PRIMARY KEY (id),
    CONSTRAINT rooms_code_key UNIQUE (code),
    CONSTRAINT nightly_positive CHECK (nightly > 0)
);

CREATE INDEX rooms_free_idx
    ON public.rooms (title)
    WHERE (state = 'free');

COMMENT ON INDEX public.rooms_free_idx IS 'What the front desk looks at all day.';

CREATE INDEX rooms_nightly_idx
    ON public.rooms (nightly);

COMMENT ON TABLE public.rooms IS 'A room that can be let.';

COMMENT ON COLUMN public.rooms.title IS 'What the sign on the door says.';

COMMENT ON COLUMN public.rooms.nightly IS 'For a night.';

COMMENT ON CONSTRAINT nightly_positive ON public.rooms IS 'Nobody sleeps for nothing.';

CREATE TABLE public.guests (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    room_id bigint,
    host_id bigint,
    name text NOT NULL,
    CONSTRAINT guests_pkey PRIMARY KEY (id)
);

CREATE INDEX guests_room_id_idx
    ON public.guests (room_id);

COMMENT ON TABLE public.guests IS 'Somebody who''s staying.';

ALTER TABLE public.guests
    ADD CONSTRAINT guests_room_id_fkey FOREIGN KEY (room_id) REFERENCES public.rooms (id) ON DELETE SET NULL;

ALTER TABLE public.guests
    ADD CONSTRAINT guests_host_id_fkey FOREIGN KEY (host_id) REFERENCES public.guests (id);

CREATE STATISTICS public.guests_room_name ON room_id, name FROM public.guests;

CREATE OR REPLACE VIEW desk.free_rooms WITH (security_barrier) AS
SELECT
    r.id AS id,
    r.title AS name,
    (shout('room'))::text AS shouted
FROM public.rooms AS r
WHERE (r.state = 'free');

COMMENT ON VIEW desk.free_rooms IS 'Rooms that can be let tonight.';

CREATE MATERIALIZED VIEW desk.guest_list AS
SELECT
    g.id AS guest_id,
    g.name AS guest,
    r.state AS room_state
FROM public.guests AS g
LEFT JOIN public.rooms AS r ON (r.id = g.room_id);

CREATE UNIQUE INDEX guest_list_guest_id_idx
    ON desk.guest_list (guest_id);

COMMENT ON MATERIALIZED VIEW desk.guest_list IS 'Who sleeps where.';

DO $pilaster$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'front_desk') THEN
        CREATE ROLE front_desk NOLOGIN;
    END IF;
EXCEPTION
    WHEN duplicate_object OR unique_violation THEN NULL;
END
$pilaster$;

GRANT USAGE ON SCHEMA desk TO front_desk;

GRANT SELECT ON TABLE desk.free_rooms TO front_desk;

GRANT SELECT ON TABLE desk.guest_list TO front_desk;

---- views/desk.free_rooms.sql

-- Generated by `cargo xtask gen` from front.kdl. Edit the spec, not this file.
--
-- Read model free_rooms of the domain front, as versions 1 and 2 of the schema see it.
-- Rooms that can be let tonight.
--
-- The view runs with the rights of its owner: who may read it need not be able to read the tables beneath.

CREATE OR REPLACE VIEW desk.free_rooms WITH (security_barrier) AS
SELECT
    r.id AS id,
    r.title AS name,
    (shout('room'))::text AS shouted
FROM public.rooms AS r
WHERE (r.state = 'free');

COMMENT ON VIEW desk.free_rooms IS 'Rooms that can be let tonight.';

DO $pilaster$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'front_desk') THEN
        CREATE ROLE front_desk NOLOGIN;
    END IF;
EXCEPTION
    WHEN duplicate_object OR unique_violation THEN NULL;
END
$pilaster$;

GRANT USAGE ON SCHEMA desk TO front_desk;

GRANT SELECT ON TABLE desk.free_rooms TO front_desk;

---- views/desk.guest_list.sql

-- Generated by `cargo xtask gen` from front.kdl. Edit the spec, not this file.
--
-- Read model guest_list of the domain front, as versions 1 and 2 of the schema see it.
-- Who sleeps where.
--
-- The view runs with the rights of its owner: who may read it need not be able to read the tables beneath.
-- Its rows are stored. Readers go on while they are brought up to date by
--     REFRESH MATERIALIZED VIEW CONCURRENTLY desk.guest_list;

CREATE MATERIALIZED VIEW desk.guest_list AS
SELECT
    g.id AS guest_id,
    g.name AS guest,
    r.state AS room_state
FROM public.guests AS g
LEFT JOIN public.rooms AS r ON (r.id = g.room_id);

CREATE UNIQUE INDEX guest_list_guest_id_idx
    ON desk.guest_list (guest_id);

COMMENT ON MATERIALIZED VIEW desk.guest_list IS 'Who sleeps where.';

DO $pilaster$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'front_desk') THEN
        CREATE ROLE front_desk NOLOGIN;
    END IF;
EXCEPTION
    WHEN duplicate_object OR unique_violation THEN NULL;
END
$pilaster$;

GRANT USAGE ON SCHEMA desk TO front_desk;

GRANT SELECT ON TABLE desk.guest_list TO front_desk;

