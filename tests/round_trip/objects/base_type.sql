-- Base types: with functions of their own, with options, in columns, arrays, defaults and a domain; and a shell.
CREATE TYPE public.money_code;
CREATE FUNCTION public.money_code_in(cstring) RETURNS public.money_code LANGUAGE internal IMMUTABLE STRICT AS 'textin';
CREATE FUNCTION public.money_code_out(public.money_code) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'textout';
CREATE TYPE public.money_code (
    INPUT = public.money_code_in,
    OUTPUT = public.money_code_out,
    INTERNALLENGTH = VARIABLE,
    STORAGE = extended,
    CATEGORY = 'S',
    DEFAULT = 'EUR',
    DELIMITER = ';'
);
COMMENT ON TYPE public.money_code IS 'Three letters';
CREATE TYPE public."Odd, Type";
CREATE FUNCTION public.odd_in(cstring) RETURNS public."Odd, Type" LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION public.odd_out(public."Odd, Type") RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
CREATE TYPE public."Odd, Type" (INPUT = public.odd_in, OUTPUT = public.odd_out, LIKE = integer);
CREATE TYPE public.shell;
CREATE DOMAIN public.some_code AS public.money_code DEFAULT 'USD'::public.money_code;
CREATE TABLE public.price (
    id integer PRIMARY KEY,
    code public.money_code DEFAULT 'EUR'::public.money_code NOT NULL,
    codes public.money_code[],
    other public.some_code,
    odd public."Odd, Type"
);
CREATE FUNCTION public.code_text(public.money_code) RETURNS text LANGUAGE sql IMMUTABLE AS $_$ SELECT $1::text $_$;
CREATE CAST (public.money_code AS text) WITHOUT FUNCTION AS ASSIGNMENT;
