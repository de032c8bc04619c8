-- Several schemas that need each other: keys, types, functions, views, triggers and partitions both ways; equal names.
CREATE SCHEMA sales;
CREATE SCHEMA stock;
CREATE SCHEMA "Tools";
CREATE TYPE sales.state AS ENUM ('open', 'closed');
CREATE TYPE stock.state AS ENUM ('here', 'gone');
CREATE DOMAIN "Tools".amount AS numeric(10,2) CHECK (VALUE >= 0);
CREATE TABLE stock.item (id serial PRIMARY KEY, state stock.state DEFAULT 'here'::stock.state NOT NULL, sold_state sales.state, price "Tools".amount);
CREATE TABLE sales.item (
    id serial PRIMARY KEY,
    stock_id integer NOT NULL REFERENCES stock.item (id),
    state sales.state DEFAULT 'open'::sales.state NOT NULL,
    number bigint DEFAULT nextval('stock.item_id_seq'::regclass)
);
ALTER TABLE stock.item ADD COLUMN last_sale integer REFERENCES sales.item (id) ON DELETE SET NULL;
CREATE TABLE public.item (id integer PRIMARY KEY REFERENCES sales.item, also integer REFERENCES stock.item);
CREATE INDEX item_state_idx ON sales.item (state);
CREATE INDEX item_state_idx ON stock.item (state);
CREATE FUNCTION "Tools".touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE FUNCTION stock.price(s sales.item) RETURNS numeric LANGUAGE sql STABLE AS $$ SELECT price FROM stock.item WHERE id = s.stock_id $$;
CREATE FUNCTION sales.price(s stock.item) RETURNS "Tools".amount LANGUAGE sql STABLE AS $$ SELECT s.price $$;
CREATE TRIGGER touch BEFORE UPDATE ON sales.item FOR EACH ROW EXECUTE FUNCTION "Tools".touch();
CREATE TRIGGER touch BEFORE UPDATE ON stock.item FOR EACH ROW EXECUTE FUNCTION "Tools".touch();
CREATE VIEW sales.item_view AS SELECT s.id, stock.price(s.*) AS price, k.state AS stock_state FROM sales.item s JOIN stock.item k ON k.id = s.stock_id;
CREATE VIEW stock.item_view AS SELECT sales.id, sales.price FROM sales.item_view sales WHERE sales.stock_state = 'here'::stock.state;
CREATE TABLE sales.event (at date NOT NULL) PARTITION BY RANGE (at);
CREATE TABLE stock.event_2024 PARTITION OF sales.event FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE stock.child (CHECK (id > 0)) INHERITS (public.item);
-- A table that is named like one of PostgreSQL's.
CREATE TABLE public.pg_class (oid integer PRIMARY KEY, "user" text);
CREATE TABLE sales."user" (id integer PRIMARY KEY, pg_class integer REFERENCES public.pg_class);
