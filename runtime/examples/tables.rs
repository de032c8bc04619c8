//! A version of several tables, an index that no transaction may hold, and a listener:
//! `cargo run -p runtime --example tables`.

use std::time::Duration;

use runtime::manager::{Consumer, Error, Settings};
use runtime::migration::{Migration, Script, Version};

/// Applies a shop, and tells what happens while it does.
pub(crate) async fn run(url: &str) -> Result<(), Error> {
    let build =
        Script::new("CREATE INDEX CONCURRENTLY orders_by_customer ON orders (customer_id)").without_transaction();
    let shop = Version::new("shop_v1")
        .migration(
            Migration::new("customers", "CREATE TABLE customers (id bigint PRIMARY KEY, name text NOT NULL)")
                .down("DROP TABLE customers"),
        )
        .migration(
            Migration::new(
                "orders",
                "CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint NOT NULL REFERENCES customers);
                 CREATE TABLE order_lines (order_id bigint REFERENCES orders, line int, PRIMARY KEY (order_id, line));",
            )
            .down("DROP TABLE order_lines; DROP TABLE orders;"),
        )
        .migration(Migration::new("orders_by_customer", build).down("DROP INDEX orders_by_customer"));
    let manager = Settings::new(url)?
        .migration_timeout(Duration::from_mins(1))
        .lock_timeout(Duration::from_secs(2))
        .on_event(|event| println!("{event:?}"))
        .connect()
        .await?;
    manager.activate(&Consumer::new("/api/orders", "2.0"), &shop).await?;
    Ok(())
}

#[allow(dead_code, reason = "the tests call `run` with a database of their own")]
#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let server = test_server::Server::from_environment()?;
    Ok(run(&server.database("tables")?.url).await?)
}
