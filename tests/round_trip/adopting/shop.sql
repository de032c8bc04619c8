-- A schema that grew: the one that `adopting.rs` brings over while it is in use.
CREATE TYPE order_state AS ENUM ('open', 'paid', 'sent');

CREATE TABLE customers (
    id bigserial PRIMARY KEY,
    mail text NOT NULL UNIQUE,
    phone text,
    joined_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE orders (
    id bigserial PRIMARY KEY,
    customer_id bigint NOT NULL REFERENCES customers ON DELETE CASCADE,
    state order_state NOT NULL DEFAULT 'open',
    total numeric(12,2) NOT NULL CHECK (total >= 0)
);
CREATE INDEX ON orders (customer_id);

CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.mail := lower(NEW.mail);
    RETURN NEW;
END
$$;
CREATE TRIGGER lower_mail BEFORE INSERT OR UPDATE ON customers FOR EACH ROW EXECUTE FUNCTION touch();

CREATE VIEW open_orders AS SELECT o.id, c.mail, o.total FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.state = 'open';

INSERT INTO customers (mail, phone) VALUES ('Ada@example.com', '1'), ('bob@example.com', NULL);
INSERT INTO orders (customer_id, total) VALUES (1, 10), (1, 20), (2, 30);
