-- What years of changes leave: renamed tables with old names of all that hangs on them, moved schemas, dropped columns.
CREATE SCHEMA archive;
CREATE TABLE public.users (id serial PRIMARY KEY, mail text UNIQUE, team integer, flag boolean, CHECK (mail <> ''));
CREATE TABLE public.teams (id serial PRIMARY KEY, lead integer REFERENCES public.users (id));
ALTER TABLE public.users ADD FOREIGN KEY (team) REFERENCES public.teams (id);
CREATE INDEX ON public.users (flag, mail);
ALTER TABLE public.users DROP COLUMN flag;
CREATE INDEX ON public.users (team);
ALTER TABLE public.users RENAME TO person;
ALTER TABLE public.person RENAME COLUMN mail TO email;
ALTER TABLE public.person ADD COLUMN state text DEFAULT 'old'::text NOT NULL;
ALTER TABLE public.person ALTER COLUMN state SET DEFAULT 'new'::text;
ALTER TABLE public.teams SET SCHEMA archive;
ALTER TABLE archive.teams RENAME CONSTRAINT teams_lead_fkey TO "lead of team";
ALTER SEQUENCE public.users_id_seq RENAME TO "person numbers";
ALTER TABLE archive.teams ALTER COLUMN id DROP DEFAULT;
ALTER TABLE archive.teams ADD COLUMN number integer DEFAULT nextval('archive.teams_id_seq'::regclass);
-- A serial that was made by hand, and a sequence that is owned by another table's column.
CREATE SEQUENCE public.by_hand_id_seq;
CREATE TABLE public.by_hand (id bigint DEFAULT nextval('public.by_hand_id_seq'::regclass) NOT NULL PRIMARY KEY);
ALTER SEQUENCE public.by_hand_id_seq OWNED BY public.by_hand.id;
CREATE SEQUENCE public.not_owned_id_seq;
CREATE TABLE public.not_owned (id bigint DEFAULT nextval('public.not_owned_id_seq'::regclass) NOT NULL PRIMARY KEY, twin bigint);
CREATE SEQUENCE public.of_integers AS integer OWNED BY public.not_owned.twin;
ALTER TABLE public.by_hand ADD COLUMN borrowed integer DEFAULT nextval('public.of_integers'::regclass);
-- A view that kept the columns it had, a function whose type changed, a partition that was detached.
CREATE VIEW public.people AS SELECT * FROM public.person;
ALTER TABLE public.person ADD COLUMN late date;
CREATE TABLE public.log (at date NOT NULL, PRIMARY KEY (at)) PARTITION BY RANGE (at);
CREATE INDEX ON public.log (at DESC);
CREATE TABLE public.log_old PARTITION OF public.log FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
ALTER TABLE public.log DETACH PARTITION public.log_old;
CREATE TYPE public.state AS ENUM ('a', 'b');
ALTER TYPE public.state RENAME VALUE 'a' TO 'first';
ALTER TYPE public.state RENAME TO "person state";
ALTER TABLE public.person ADD COLUMN kind public."person state" DEFAULT 'first';
