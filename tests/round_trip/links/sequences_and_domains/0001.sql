-- A sequence that stands below its new least number, names that go over from one kind of constraint to another, and
-- statistics whose columns stand in another order.
CREATE SEQUENCE public.numbers;
CREATE DOMAIN public.short AS text;
CREATE TABLE public.thing (
    name public.short,
    other text,
    CONSTRAINT rule CHECK (other <> 'no')
);
