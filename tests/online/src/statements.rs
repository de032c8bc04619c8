//! What code of each version says to the database.
//!
//! In comes a version, out go its statements with what is bound to them. Each names its columns, as generated code does.

/// What stands for a parameter.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Bind {
    /// The key of an order that was there at the start.
    Order,
    /// The key of a customer.
    Customer,
    /// The public name of an order that was there at the start.
    PublicName,
    /// A reference that no other statement uses.
    Reference,
    /// A number from 1 to 1000.
    Number,
}

/// A statement of the load. Each touches at least one row; one that does not has failed.
#[derive(Debug)]
pub(crate) struct Statement {
    pub(crate) sql: &'static str,
    pub(crate) writes: bool,
    pub(crate) binds: &'static [Bind],
}

const fn read(sql: &'static str, binds: &'static [Bind]) -> Statement {
    Statement { sql, writes: false, binds }
}

const fn write(sql: &'static str, binds: &'static [Bind]) -> Statement {
    Statement { sql, writes: true, binds }
}

/// Statements of both versions: these columns did not change.
const CUSTOMERS: [Statement; 2] = [
    read("SELECT id, name FROM customers WHERE id = $1", &[Bind::Customer]),
    write("UPDATE customers SET name = 'Customer ' || $2 WHERE id = $1", &[Bind::Customer, Bind::Reference]),
];

const OLD: [Statement; 6] = [
    read(
        "SELECT id, customer_id, reference, status::text, amount, note, channel, quantity, placed_at::text, legacy_code
         FROM orders WHERE id = $1",
        &[Bind::Order],
    ),
    read(
        "SELECT id, reference, amount, note, legacy_code FROM orders WHERE customer_id = $1 ORDER BY id LIMIT 10",
        &[Bind::Customer],
    ),
    write(
        "INSERT INTO orders (customer_id, reference, amount, note, channel, legacy_code)
         VALUES ($1, $2, $3::bigint::integer, NULL, NULL, 'old')",
        &[Bind::Customer, Bind::Reference, Bind::Number],
    ),
    write(
        "INSERT INTO orders (customer_id, reference, status, amount, note, channel, quantity, legacy_code)
         VALUES ($1, $2, 'closed', 7, 'a note', 'shop', 2, 'old')",
        &[Bind::Customer, Bind::Reference],
    ),
    write(
        "UPDATE orders SET amount = $2::bigint::integer, note = 'note ' || $2 WHERE id = $1",
        &[Bind::Order, Bind::Number],
    ),
    write("UPDATE orders SET status = 'closed', channel = NULL WHERE id = $1", &[Bind::Order]),
];

const NEW: [Statement; 6] = [
    read(
        "SELECT id, customer_id, reference, status::text, amount_in_cents, remark, channel, quantity, placed_at::text,
         public_name, priority, token::text FROM orders WHERE id = $1",
        &[Bind::Order],
    ),
    read("SELECT id, reference, amount_in_cents, remark FROM orders WHERE public_name = $1", &[Bind::PublicName]),
    write(
        "INSERT INTO orders (customer_id, reference, amount_in_cents, remark, channel, public_name)
         VALUES ($1, $2, $3::bigint, NULL, 'web', $2)",
        &[Bind::Customer, Bind::Reference, Bind::Number],
    ),
    write(
        "INSERT INTO orders (customer_id, reference, status, amount_in_cents, remark, channel, quantity, public_name)
         VALUES ($1, $2, 'refunded', 700, 'a remark', 'shop', 2, $2)",
        &[Bind::Customer, Bind::Reference],
    ),
    write(
        "UPDATE orders SET amount_in_cents = $2::bigint, remark = 'remark ' || $2, priority = 1 WHERE id = $1",
        &[Bind::Order, Bind::Number],
    ),
    write("UPDATE orders SET status = 'refunded' WHERE id = $1", &[Bind::Order]),
];

/// Any statement of a version; `chance` is any number.
pub(crate) fn one_of(version: u8, chance: usize) -> &'static Statement {
    static ALL: [[Statement; 6]; 2] = [OLD, NEW];
    static SHARED: [Statement; 2] = CUSTOMERS;
    let own = &ALL[usize::from(version != 1)];
    let at = chance % (own.len() + SHARED.len());
    own.get(at).unwrap_or_else(|| &SHARED[at - own.len()])
}
