-- Serial columns: three sizes, sequences renamed, with options, comments and rights, in tables and columns since renamed.
CREATE TABLE public.small_one (id smallserial PRIMARY KEY, name text);
CREATE TABLE public.middle_one (id serial PRIMARY KEY, name text);
CREATE TABLE public.big_one (id bigserial PRIMARY KEY, other serial NOT NULL);
CREATE TABLE public.nullable_one (id serial);
ALTER TABLE public.nullable_one ALTER COLUMN id DROP NOT NULL;
CREATE TABLE public.before (id bigserial PRIMARY KEY);
ALTER TABLE public.before RENAME TO after;
CREATE TABLE public.column_before (old_id serial PRIMARY KEY);
ALTER TABLE public.column_before RENAME COLUMN old_id TO id;
CREATE TABLE public."Quoted Table" ("Quoted Id" serial PRIMARY KEY);
CREATE TABLE public.with_options (id serial PRIMARY KEY);
ALTER SEQUENCE public.with_options_id_seq INCREMENT BY 10 START WITH 500 RESTART WITH 500 MINVALUE 100 MAXVALUE 100000 CACHE 5 CYCLE;
COMMENT ON SEQUENCE public.with_options_id_seq IS 'Ten at a time';
-- Grown from integer to bigint: the sequence kept its type.
CREATE TABLE public.grown (id serial PRIMARY KEY);
ALTER TABLE public.grown ALTER COLUMN id TYPE bigint;
CREATE TABLE public.a_table_with_a_name_that_is_quite_long_for_a_table_of_postgres (a_column_with_a_long_name_as_well serial PRIMARY KEY);
-- The sequence is in another schema than its table's name would say, and the table has two of the same default.
CREATE TABLE public.twice (id serial PRIMARY KEY, copy integer DEFAULT nextval('public.twice_id_seq'::regclass) NOT NULL);
-- The name that the sequence would get is taken.
CREATE TABLE public.taken_id_seq (a integer);
CREATE TABLE public.taken (id serial PRIMARY KEY);
