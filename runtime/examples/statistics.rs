//! What a database holds, who uses it, and what happened to it: `cargo run -p runtime --example statistics`.

use runtime::manager::{Consumer, Error, SchemaManager};
use runtime::migration::{Migration, Version};

/// Two versions that are applied, and one that fails.
pub(crate) async fn run(url: &str) -> Result<(), Error> {
    let version = |name: &str, sql: &str| Version::new(name).migration(Migration::new("only", sql));
    let manager = SchemaManager::connect(url).await?;
    let handler = |version: &str| Consumer::new("/api/reports", version);
    manager.activate(&handler("1.0"), &version("schema_v1", "CREATE TABLE reports (id bigint)")).await?;
    manager.activate(&handler("1.1"), &version("schema_v2", "ALTER TABLE reports ADD COLUMN title text")).await?;
    let failed = manager.activate(&handler("1.2"), &version("schema_v3", "ALTER TABLE report DROP COLUMN title")).await;
    if let Err(error) = failed {
        println!("{error}");
    }
    println!("{:?}", manager.statistics().await?);
    println!("applied: {:?}", manager.active().await?);
    println!("schema_v1 is used by {:?}", manager.usage("schema_v1").await?);
    for record in manager.history().await? {
        println!("{} {} {} {}", record.at, record.version, record.what, record.detail.unwrap_or_default());
    }
    Ok(())
}

#[allow(dead_code, reason = "the tests call `run` with a database of their own")]
#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let server = test_server::Server::from_environment()?;
    Ok(run(&server.database("statistics")?.url).await?)
}
