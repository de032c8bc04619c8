-- Exclusion constraints: with equality, of expressions, partial, deferrable, covering, with operator classes and options.
CREATE EXTENSION btree_gist;
CREATE TABLE public.booking (
    id integer PRIMARY KEY,
    room integer NOT NULL,
    guest text,
    stay tstzrange NOT NULL,
    starts timestamp without time zone,
    ends timestamp without time zone,
    area box,
    cancelled boolean DEFAULT false NOT NULL,
    CONSTRAINT booking_no_overlap EXCLUDE USING gist (room WITH =, stay WITH &&),
    CONSTRAINT booking_kept EXCLUDE USING gist (room WITH =, tsrange(starts, ends, '[)'::text) WITH &&) WHERE ((NOT cancelled)),
    CONSTRAINT booking_later EXCLUDE USING gist (stay WITH -|-) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT booking_area EXCLUDE USING gist (area box_ops WITH &&) INCLUDE (room) WITH (fillfactor='80'),
    EXCLUDE USING gist (area WITH ~=),
    CONSTRAINT "one guest" EXCLUDE USING btree (lower(guest) COLLATE "C" text_pattern_ops WITH =),
    CONSTRAINT booking_hash EXCLUDE USING hash (guest WITH =) DEFERRABLE,
    CONSTRAINT booking_points EXCLUDE USING spgist (stay WITH &&)
);
COMMENT ON CONSTRAINT booking_no_overlap ON public.booking IS 'A room is let once at a time';
