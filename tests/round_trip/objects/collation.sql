-- Collations: ICU with and without options, not deterministic, libc, with one and two locales, copied.
CREATE COLLATION public.german_phonebook (provider = icu, locale = 'de-u-co-phonebk');
COMMENT ON COLLATION public.german_phonebook IS 'As in the book: ä is ae';
CREATE COLLATION public.no_case (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE COLLATION public."Upper First" (provider = icu, locale = '@colCaseFirst=upper;colNumeric=yes');
CREATE COLLATION public.of_libc (provider = libc, locale = 'POSIX');
CREATE COLLATION public.two_locales (lc_collate = 'C', lc_ctype = 'POSIX');
CREATE COLLATION public.french FROM "fr-x-icu";
CREATE TABLE public.person (
    login text COLLATE public.no_case PRIMARY KEY,
    name text COLLATE public.german_phonebook,
    title text COLLATE public."Upper First",
    city text COLLATE public.of_libc
);
CREATE DOMAIN public.loose AS text COLLATE public.no_case;
CREATE INDEX person_city_idx ON public.person (city COLLATE public.two_locales);
