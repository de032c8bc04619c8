-- Enums: in columns, arrays and defaults, without labels, with labels that are hard to write, with values added between.
CREATE TYPE public.order_state AS ENUM ('draft', 'open', 'paid', 'shipped', 'cancelled');
COMMENT ON TYPE public.order_state IS 'How far an order has come';
ALTER TYPE public.order_state ADD VALUE 'packed' BEFORE 'shipped';

CREATE TYPE public.mood AS ENUM ('', ' ', 'it''s', 'say "hello"', 'a\b', E'two\nlines', '🙂', 'Open', 'open', 'self', '1st', 'type', 'true', 'a,b', '{}');
CREATE TYPE public.without_labels AS ENUM ();
CREATE TYPE public."Mixed Case" AS ENUM ('One', 'Two');
CREATE SCHEMA shipping;
CREATE TYPE shipping.order_state AS ENUM ('waiting', 'under_way');

CREATE TABLE public.orders (
    id integer PRIMARY KEY,
    state public.order_state DEFAULT 'draft'::public.order_state NOT NULL,
    shipping_state shipping.order_state,
    past_states public.order_state[] DEFAULT ARRAY['draft'::public.order_state, 'open'::public.order_state] NOT NULL,
    mood public.mood DEFAULT 'it''s'::public.mood,
    mixed public."Mixed Case" DEFAULT 'Two'::public."Mixed Case",
    nothing public.without_labels,
    CONSTRAINT orders_state_check CHECK (state <> 'packed'::public.order_state OR shipping_state IS NOT NULL)
);
CREATE INDEX orders_open_idx ON public.orders (id) WHERE state = 'open'::public.order_state;
