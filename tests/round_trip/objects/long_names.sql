-- Names of 63 bytes, of letters of one, two and four bytes, and what PostgreSQL derives from them and shortens.
CREATE TABLE public.long_table_name_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx (
    long_column_name_yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy serial PRIMARY KEY,
    ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc integer UNIQUE CHECK (ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc > 0),
    parent integer REFERENCES public.long_table_name_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx (long_column_name_yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy),
    a_column_of_middle_length_of_a_table integer REFERENCES public.long_table_name_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx (ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc),
    UNIQUE (ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc, long_column_name_yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy),
    CHECK (ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc < 10),
    CHECK (ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc < 11 AND long_column_name_yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy > 0),
    EXCLUDE USING btree (ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc WITH =)
);
COMMENT ON TABLE public.long_table_name_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx IS 'sixty-three';
CREATE INDEX ON public.long_table_name_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx (ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc);
CREATE INDEX ON public.long_table_name_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx (ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc, long_column_name_yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, parent);
CREATE INDEX ON public.long_table_name_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx ((ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc + 1), long_column_name_yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy);
CREATE INDEX ON public.long_table_name_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx (ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc) WHERE ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc > 1;
CREATE TABLE public.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa (id bigserial PRIMARY KEY, ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc integer GENERATED ALWAYS AS IDENTITY UNIQUE);
CREATE TABLE public."TWELVE_bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb" (id integer PRIMARY KEY REFERENCES public.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa (id), "CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC" text UNIQUE);
-- Two names that are the same as far as what is derived from them goes.
CREATE TABLE public.long_table_name_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxone (id serial PRIMARY KEY);
CREATE TABLE public.long_table_name_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxtwo (id serial PRIMARY KEY);
-- Letters of several bytes, cut where one ends.
CREATE TABLE public."üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüz" ("äääääääääääääääääääääääääääääää1" serial PRIMARY KEY, "üüüüüüüüüüüüüüüüüüüüüüüüüüüüüü" integer UNIQUE REFERENCES public."üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüz");
CREATE TABLE public."🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂abc" ("🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂abc" serial PRIMARY KEY, "🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂" integer UNIQUE CHECK ("🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂" > 0));
CREATE TYPE public.ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt AS ENUM ('lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll', 'ööööööööööööööööööööööööööööööö');
CREATE DOMAIN public.ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd AS public.ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt CHECK (VALUE <> 'lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll'::public.ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt) CHECK (VALUE IS NOT NULL);
CREATE TYPE public.rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr AS RANGE (SUBTYPE = integer);
CREATE TYPE public.rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr_range AS RANGE (SUBTYPE = text);
CREATE FUNCTION public.fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff(ggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggg integer) RETURNS integer LANGUAGE sql AS $$ SELECT 1 $$;
CREATE FUNCTION public.ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffh() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu BEFORE INSERT ON public.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa FOR EACH ROW EXECUTE FUNCTION public.ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffh();
CREATE POLICY ppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp ON public.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa USING (ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc > 0);
CREATE SCHEMA sssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss;
CREATE TABLE sssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa (a public.ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd[], b public.rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr, c public.ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt[], d public.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa[]);
CREATE STATISTICS public.wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww ON id, ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc FROM public.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa;
CREATE VIEW public.vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv AS SELECT ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc AS kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk FROM public.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa;
