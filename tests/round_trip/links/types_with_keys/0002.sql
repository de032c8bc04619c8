CREATE TABLE owners (id bigint PRIMARY KEY, code text UNIQUE NOT NULL);
CREATE TABLE things (id bigserial PRIMARY KEY, owner_id bigint NOT NULL REFERENCES owners (id) ON DELETE CASCADE, code text REFERENCES owners (code),
    amount bigint DEFAULT 5 CHECK (amount >= 0), label varchar(40), data text, doubled bigint GENERATED ALWAYS AS (amount * 2) STORED);
CREATE INDEX things_owner ON things (owner_id);
CREATE INDEX things_label ON things (lower(label)) WHERE amount > 1;
CREATE INDEX things_doubled ON things (doubled);
