CREATE TABLE owners (id integer PRIMARY KEY, code varchar(10) UNIQUE NOT NULL);
CREATE TABLE things (id serial PRIMARY KEY, owner_id integer NOT NULL REFERENCES owners (id) ON DELETE CASCADE, code varchar(10) REFERENCES owners (code),
    amount integer DEFAULT 5 CHECK (amount >= 0), label varchar(20), data text, doubled integer GENERATED ALWAYS AS (amount * 2) STORED);
CREATE INDEX things_owner ON things (owner_id);
CREATE INDEX things_label ON things (lower(label)) WHERE amount > 1;
CREATE INDEX things_doubled ON things (doubled);
