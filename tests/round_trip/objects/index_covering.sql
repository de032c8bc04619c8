-- Covering indexes: unique and not, with several columns, over gist and spgist, with expressions before them.
CREATE TABLE public.entry (
    id bigint PRIMARY KEY,
    account integer NOT NULL,
    booked_on date NOT NULL,
    amount numeric(12,2) NOT NULL,
    "In Words" text,
    place point,
    span int8range
);
CREATE INDEX entry_account_idx ON public.entry USING btree (account, booked_on DESC) INCLUDE (amount, "In Words");
COMMENT ON INDEX public.entry_account_idx IS 'A statement is read from the index alone';
CREATE UNIQUE INDEX entry_unique_idx ON public.entry USING btree (account, id) INCLUDE (amount) WITH (fillfactor='90') WHERE amount > 0;
CREATE INDEX entry_expression_idx ON public.entry USING btree ((amount * 2::numeric)) INCLUDE (id);
CREATE INDEX entry_place_idx ON public.entry USING gist (place) INCLUDE (account);
CREATE INDEX entry_span_idx ON public.entry USING spgist (span) INCLUDE (account, amount);
