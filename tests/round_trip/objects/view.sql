-- Views: with options, a check option, named columns, defaults, triggers, comments, over views, recursive, with odd names.
CREATE TABLE public.customer (id integer PRIMARY KEY, name text NOT NULL, country character(2), "Sign Up" date, note text);
CREATE TABLE public.orders (id integer PRIMARY KEY, customer_id integer REFERENCES public.customer (id), parent_id integer, total numeric(10,2));
CREATE VIEW public.german_customer AS SELECT id, name, "Sign Up" FROM public.customer WHERE country = 'de'::bpchar;
COMMENT ON VIEW public.german_customer IS 'Those from here';
COMMENT ON COLUMN public.german_customer.name IS 'As on the invoice';
CREATE VIEW public.secure_customer WITH (security_barrier='true', security_invoker='true') AS SELECT id, name FROM public.customer;
CREATE VIEW public.local_check AS SELECT id, name, country FROM public.customer WHERE name <> ''::text WITH LOCAL CHECK OPTION;
CREATE VIEW public.cascaded_check WITH (security_barrier='false') AS SELECT id, country FROM public.local_check WHERE id > 0 WITH CASCADED CHECK OPTION;
CREATE VIEW public.total (customer, "Sum of all", last_one) AS
    SELECT c.name, sum(o.total), max(o.id) FROM public.customer c LEFT JOIN public.orders o ON o.customer_id = c.id GROUP BY c.name HAVING count(*) > 1 ORDER BY 2 DESC NULLS LAST;
CREATE VIEW public.best AS SELECT customer, "Sum of all" FROM public.total LIMIT 10;
CREATE RECURSIVE VIEW public.chain (id, depth) AS
    SELECT id, 1 FROM public.orders WHERE parent_id IS NULL
    UNION ALL
    SELECT o.id, chain.depth + 1 FROM public.orders o JOIN chain ON chain.id = o.parent_id;
CREATE VIEW public.several AS
    WITH named AS (SELECT customer.name AS n FROM public.customer)
    SELECT n, row_number() OVER (PARTITION BY length(n) ORDER BY n) AS place, CASE WHEN n ~~ 'a%' THEN 'it''s' ELSE E'two\nlines \\' END AS said
    FROM named WHERE EXISTS (SELECT 1 FROM public.orders WHERE orders.id > 7)
    UNION
    SELECT 'none'::text AS n, 0::bigint AS place, 'x'::text AS said;
CREATE VIEW public.literal AS SELECT 1 AS one, 'a "b"'::text AS "A ""B""", NULL::integer AS nothing, now() AS now;
CREATE VIEW public.listed AS VALUES (1, 'one'::text), (2, 'two'::text);
CREATE VIEW public.whole AS SELECT c AS customer, (c.*)::text AS said FROM public.customer c;
-- A default of the view's own, and a trigger that writes.
CREATE VIEW public.entry AS SELECT id, name, note FROM public.customer;
ALTER VIEW public.entry ALTER COLUMN note SET DEFAULT 'by "view"'::text;
CREATE FUNCTION public.write_entry() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER write_entry INSTEAD OF INSERT OR DELETE OR UPDATE ON public.entry FOR EACH ROW EXECUTE FUNCTION public.write_entry();
COMMENT ON TRIGGER write_entry ON public.entry IS 'Writes to customers';
CREATE TRIGGER before_entry BEFORE UPDATE ON public.entry FOR EACH STATEMENT EXECUTE FUNCTION public.write_entry('x');
-- A key lets it group by less than it shows.
CREATE VIEW public.by_key AS SELECT c.id, c.name, c.note, count(o.id) AS n FROM public.customer c LEFT JOIN public.orders o ON o.customer_id = c.id GROUP BY c.id;
-- `*` of then, before a column came, and a column renamed since.
CREATE VIEW public.star AS SELECT * FROM public.orders;
ALTER TABLE public.orders ADD COLUMN late boolean;
ALTER TABLE public.orders RENAME COLUMN total TO "order total";
ALTER VIEW public.star RENAME COLUMN parent_id TO parent;
-- Only columns of what it reads by JOIN … USING.
CREATE VIEW public.used AS SELECT id, a.name, b."order total" FROM public.customer a JOIN public.orders b USING (id) CROSS JOIN LATERAL (SELECT 1 AS x) l;
