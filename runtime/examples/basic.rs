//! One handler, one version of the schema: `cargo run -p runtime --example basic`.
//!
//! In a database that is thrown away, as in all of these examples: a service gives its own URL.

use runtime::manager::{Consumer, Error, SchemaManager};
use runtime::migration::{Migration, Version};

/// Activates a version, and once more: the second time there is nothing to do.
pub(crate) async fn run(url: &str) -> Result<(), Error> {
    let products = Version::new("schema_v1")
        .migration(
            Migration::new(
                "products",
                "CREATE TABLE products (id bigint PRIMARY KEY, name text, price numeric(10, 2))",
            )
            .down("DROP TABLE products"),
        )
        .migration(
            Migration::new("products_by_name", "CREATE INDEX products_by_name ON products (name)")
                .down("DROP INDEX products_by_name"),
        );
    let manager = SchemaManager::connect(url).await?;
    let consumer = Consumer::new("/api/products", "2025-11-21");
    for _ in 0..2 {
        let report = manager.activate(&consumer, &products).await?;
        println!("{} migrations in {:.1?}", report.executed.len(), report.duration);
    }
    Ok(())
}

#[allow(dead_code, reason = "the tests call `run` with a database of their own")]
#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let server = test_server::Server::from_environment()?;
    Ok(run(&server.database("basic")?.url).await?)
}
