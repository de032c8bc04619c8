-- Primary keys: derived and other names, composite in another order than the columns, deferrable, covering, with options.
CREATE TABLE public.derived (id integer PRIMARY KEY);
CREATE TABLE public.named (id integer, CONSTRAINT pk_named PRIMARY KEY (id));
COMMENT ON CONSTRAINT pk_named ON public.named IS 'Has a name of its own';
COMMENT ON INDEX public.pk_named IS 'And so has its index';
CREATE TABLE public.composite (a integer, b text, c date, CONSTRAINT composite_pkey PRIMARY KEY (c, a));
CREATE TABLE public.waits (id integer, CONSTRAINT waits_pkey PRIMARY KEY (id) DEFERRABLE);
CREATE TABLE public.waits_long (id integer, CONSTRAINT waits_long_pkey PRIMARY KEY (id) DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE public.covering (id integer, name text, code text, CONSTRAINT covering_pkey PRIMARY KEY (id) INCLUDE (name, code));
CREATE TABLE public.with_options (id integer, CONSTRAINT with_options_pkey PRIMARY KEY (id) WITH (fillfactor='75'));
-- A table renamed, and its key not.
CREATE TABLE public.old_name (id integer PRIMARY KEY);
ALTER TABLE public.old_name RENAME TO new_name;
-- A key made of an index, that was renamed with it.
CREATE TABLE public.from_index (id integer NOT NULL);
CREATE UNIQUE INDEX from_index_idx ON public.from_index (id);
ALTER TABLE public.from_index ADD CONSTRAINT "key of from_index" PRIMARY KEY USING INDEX from_index_idx;
CREATE TABLE public.a_table_whose_name_is_so_long_that_its_key_must_be_shortened_x (id integer PRIMARY KEY);
-- The derived name is another table's.
CREATE TABLE public.taken_pkey (a integer);
CREATE TABLE public.taken (id integer PRIMARY KEY);
