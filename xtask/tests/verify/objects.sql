-- A small shop with every kind of object that a change by hand may meet.
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'shop_reader') THEN CREATE ROLE shop_reader; END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'shop_writer') THEN CREATE ROLE shop_writer; END IF;
END
$$;
CREATE EXTENSION pg_trgm;
CREATE EXTENSION postgres_fdw;
CREATE SERVER far FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'far.example');
CREATE USER MAPPING FOR PUBLIC SERVER far OPTIONS (password 'secret');
CREATE FOREIGN TABLE public.far_items (id integer) SERVER far;
CREATE SCHEMA audit;
COMMENT ON SCHEMA audit IS 'Who did what';
GRANT USAGE ON SCHEMA audit TO shop_reader;
CREATE COLLATION public.german (provider = icu, locale = 'de');
CREATE TYPE public.status AS ENUM ('new', 'paid', 'sent');
CREATE TYPE public.place AS (street text, city text);
CREATE TYPE public.span AS RANGE (SUBTYPE = time without time zone);
CREATE DOMAIN public.code AS text CONSTRAINT code_form CHECK (VALUE ~ '^[A-Z]+$');
CREATE SEQUENCE public.invoice_number INCREMENT BY 1;
CREATE FUNCTION public.tax(price numeric, rate numeric DEFAULT 0.19) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT price * rate $$;
CREATE FUNCTION public.touched() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.changed_at := now();
    RETURN NEW;
END
$$;
CREATE FUNCTION public.heard() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN END $$;
CREATE PROCEDURE public.tidy() LANGUAGE sql AS $$ SELECT 1 $$;
CREATE AGGREGATE public.total(numeric) (SFUNC = numeric_add, STYPE = numeric, INITCOND = '0');

CREATE TABLE public.customers (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    mail text NOT NULL,
    name text COLLATE public.german,
    code public.code,
    home public.place,
    points integer DEFAULT 10 NOT NULL,
    note text,
    changed_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT customers_mail_key UNIQUE (mail),
    CONSTRAINT points_positive CHECK (points >= 0)
);
COMMENT ON TABLE public.customers IS 'Who buys';
COMMENT ON COLUMN public.customers.mail IS 'Where they read';
CREATE INDEX customers_name_idx ON public.customers (name);
CREATE INDEX customers_mail_trgm ON public.customers USING gin (mail public.gin_trgm_ops);
CREATE TRIGGER customers_touched BEFORE UPDATE ON public.customers FOR EACH ROW EXECUTE FUNCTION public.touched();
ALTER TABLE public.customers ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON public.customers FOR SELECT TO shop_reader USING (points > 0);
GRANT SELECT ON public.customers TO shop_reader;
GRANT UPDATE (note) ON public.customers TO shop_writer;
CREATE STATISTICS public.customers_stats (dependencies) ON name, code FROM public.customers;

CREATE TABLE public.orders (
    id serial PRIMARY KEY,
    customer_id bigint NOT NULL,
    status public.status DEFAULT 'new'::public.status NOT NULL,
    net numeric(12,2) NOT NULL,
    gross numeric(12,2) GENERATED ALWAYS AS (net * 1.19) STORED,
    during public.span,
    room integer,
    period tstzrange,
    CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customers (id) ON DELETE CASCADE,
    CONSTRAINT orders_no_overlap EXCLUDE USING gist (period WITH &&) WHERE (room IS NOT NULL)
);
CREATE INDEX orders_status_idx ON public.orders (status) WHERE status <> 'sent'::public.status;
CREATE UNIQUE INDEX orders_room_idx ON public.orders (room DESC NULLS LAST) INCLUDE (net);
ALTER TABLE public.orders SET (fillfactor = 80);
CREATE RULE keep_sent AS ON DELETE TO public.orders WHERE old.status = 'sent'::public.status DO INSTEAD NOTHING;

CREATE TABLE audit.events (happened_at timestamp with time zone NOT NULL, customer_id bigint REFERENCES public.customers (id), what text)
    PARTITION BY RANGE (happened_at);
CREATE TABLE audit.events_old PARTITION OF audit.events FOR VALUES FROM (MINVALUE) TO ('2025-01-01 00:00:00+00');
CREATE TABLE audit.events_new PARTITION OF audit.events FOR VALUES FROM ('2025-01-01 00:00:00+00') TO (MAXVALUE);
CREATE INDEX events_what_idx ON audit.events (what);
CREATE TABLE public.items (id integer PRIMARY KEY, title text NOT NULL, price integer);
CREATE TABLE public.books (isbn text) INHERITS (public.items);

CREATE VIEW public.open_orders AS SELECT id, customer_id, net FROM public.orders WHERE status = 'new'::public.status;
COMMENT ON VIEW public.open_orders IS 'What is to be done';
GRANT SELECT ON public.open_orders TO shop_reader;
CREATE MATERIALIZED VIEW public.sums AS SELECT customer_id, sum(net) AS net FROM public.orders GROUP BY customer_id;
CREATE UNIQUE INDEX sums_customer_id_idx ON public.sums (customer_id);
CREATE EVENT TRIGGER listener ON ddl_command_end EXECUTE FUNCTION public.heard();
ALTER EVENT TRIGGER listener DISABLE;
CREATE PUBLICATION feed FOR TABLE public.orders, public.customers (id, mail) WITH (publish = 'insert, update');
ALTER DEFAULT PRIVILEGES IN SCHEMA audit GRANT SELECT ON TABLES TO shop_reader;
CREATE OPERATOR public.=== (LEFTARG = integer, RIGHTARG = integer, FUNCTION = int4eq);
CREATE CAST (public.place AS text) WITH INOUT;
CREATE TEXT SEARCH CONFIGURATION public.plain (COPY = pg_catalog.simple);
