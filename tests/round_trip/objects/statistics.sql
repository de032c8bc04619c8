-- Statistics objects: every kind and all, of columns and expressions, with targets, named for what they are of and not.
CREATE SCHEMA planner;
CREATE TABLE public.address (id integer PRIMARY KEY, city text, zip text, "Country Code" text, moved_in date);
CREATE STATISTICS public.city_zip ON city, zip FROM public.address;
COMMENT ON STATISTICS public.city_zip IS 'A zip is in one city';
CREATE STATISTICS public.only_distinct (ndistinct) ON city, zip, "Country Code" FROM public.address;
CREATE STATISTICS public.two_kinds (dependencies, mcv) ON city, "Country Code" FROM public.address;
CREATE STATISTICS public.of_expressions ON lower(city), (date_part('year'::text, moved_in)), zip FROM public.address;
CREATE STATISTICS public.of_one_expression ON (moved_in - '2000-01-01'::date) FROM public.address;
CREATE STATISTICS planner."Odd, name" (mcv) ON zip, moved_in FROM public.address;
CREATE STATISTICS public.with_target (ndistinct, mcv) ON id, lower(zip) FROM public.address;
ALTER STATISTICS public.with_target SET STATISTICS 1000;
ALTER STATISTICS public.only_distinct SET STATISTICS 0;
