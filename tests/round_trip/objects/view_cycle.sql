-- Circles: a function over a view and a view over the function; a view that a rule lets see itself.
CREATE TABLE public.node (id integer PRIMARY KEY, parent_id integer, name text);
CREATE VIEW public.top_node AS SELECT id, name FROM public.node WHERE parent_id IS NULL;
CREATE FUNCTION public.top_nodes(wanted text) RETURNS SETOF public.top_node LANGUAGE sql STABLE AS $$ SELECT * FROM public.top_node WHERE name = wanted $$;
CREATE VIEW public.roots AS SELECT id, name FROM public.top_nodes('root'::text);
CREATE FUNCTION public.depth(n public.roots) RETURNS integer LANGUAGE sql STABLE AS $$ SELECT count(*)::integer FROM public.roots $$;
CREATE VIEW public.depths AS SELECT r.id, public.depth(r.*) AS depth FROM public.roots r;

-- Each needs the other: the view calls the function, and the function's type is the view's.
CREATE VIEW public.pair AS SELECT NULL::integer AS id, NULL::text AS name;
CREATE FUNCTION public.pairs() RETURNS SETOF public.pair LANGUAGE sql STABLE AS $$ SELECT id, name FROM public.node $$;
CREATE OR REPLACE VIEW public.pair AS SELECT p.id, p.name FROM public.pairs() p;

-- Two views over each other.
CREATE VIEW public.left_one AS SELECT 1 AS a;
CREATE VIEW public.right_one AS SELECT left_one.a FROM public.left_one;
CREATE OR REPLACE VIEW public.left_one AS SELECT right_one.a FROM public.right_one;
