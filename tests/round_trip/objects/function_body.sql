-- Bodies that are hard to write: quotes, dollars, backslashes, trailing blanks, tabs, line ends of two kinds, no line at all.
CREATE FUNCTION public.dollars() RETURNS text LANGUAGE plpgsql AS $outer$
BEGIN
    EXECUTE $inner$ SELECT $$ it's "it" $$ || $_$ nested $_$ $inner$;
    RETURN $function$ $body$ $function$;
END
$outer$;
CREATE FUNCTION public.backslashes() RETURNS text LANGUAGE sql AS $$ SELECT E'\\ \t \n \x41 \u00e4' || '\ \\ \n' || regexp_replace('a', '(\w)\1', '\\1') $$;
CREATE FUNCTION public.quotes() RETURNS text LANGUAGE sql AS $$ SELECT '"""' || '''' || '"' || '#"""#' || '##"' $$;
CREATE FUNCTION public.braces() RETURNS text LANGUAGE sql AS $$ SELECT '{' || '}' || '/* // -- ;' -- } a comment " with ' in it
$$;
CREATE FUNCTION public.trailing() RETURNS integer LANGUAGE sql AS $$   
	SELECT 1   
	+ 2	
   
$$;
CREATE FUNCTION public.one_line() RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION public.no_last_line() RETURNS integer LANGUAGE sql AS '
  SELECT 1';
CREATE FUNCTION public.only_last_line() RETURNS integer LANGUAGE sql AS 'SELECT 1
';
CREATE FUNCTION public.many_lines() RETURNS integer LANGUAGE sql AS '


SELECT 1


';
CREATE FUNCTION public.outdented() RETURNS void LANGUAGE plpgsql AS $$
        DECLARE a text := 'a text
  over lines';
    BEGIN
		a := a; -- mixed
      END
    $$;
CREATE FUNCTION public.signs() RETURNS text LANGUAGE sql AS $$ SELECT 'ä é 漢字 🙂 שלום ' || U&'\00A0' || '​' || '﻿' $$;
CREATE FUNCTION public.empty() RETURNS void LANGUAGE sql AS '';
CREATE FUNCTION public.blank() RETURNS void LANGUAGE sql AS ' ';
CREATE FUNCTION public.escapes() RETURNS void LANGUAGE sql AS E'SELECT ''a\tb\fc\x01d\x7f'';\n';
CREATE FUNCTION public.windows() RETURNS void LANGUAGE plpgsql AS E'\r\nBEGIN\r\n\tNULL; \r\nEND\r\n';
CREATE FUNCTION public.both_line_ends() RETURNS void LANGUAGE plpgsql AS E'\nBEGIN\r\n  NULL;\n\r  NULL;\rEND\n';
COMMENT ON FUNCTION public.windows() IS E'two\r\nlines, and a \ttab ';
