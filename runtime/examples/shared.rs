//! Three versions of a handler that share a version of the schema: `cargo run -p runtime --example shared`.

use runtime::manager::{Consumer, Error, SchemaManager};
use runtime::migration::{Migration, Version};

/// The schema comes with the first and goes with the last.
pub(crate) async fn run(url: &str) -> Result<(), Error> {
    let users = Version::new("schema_v1").migration(
        Migration::new("users", "CREATE TABLE users (id bigint PRIMARY KEY, email text)").down("DROP TABLE users"),
    );
    let manager = SchemaManager::connect(url).await?;
    let consumers = ["1.0", "1.1", "1.2"].map(|version| Consumer::new("/api/users", version));
    for consumer in &consumers {
        let report = manager.activate(consumer, &users).await?;
        println!("{consumer} comes: {} migrations", report.executed.len());
    }
    for consumer in &consumers {
        let report = manager.deactivate(consumer, &users).await?;
        println!("{consumer} leaves: {} rolled back, {:?}", report.executed.len(), manager.status("schema_v1").await?);
    }
    Ok(())
}

#[allow(dead_code, reason = "the tests call `run` with a database of their own")]
#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let server = test_server::Server::from_environment()?;
    Ok(run(&server.database("shared")?.url).await?)
}
