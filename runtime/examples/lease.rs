//! A service that takes a lease on the version that it needs: `cargo run -p runtime --example lease`.

use std::error::Error;

use runtime::lease::{Lease, USUAL_TIME, application_name};
use runtime::manager::{Consumer, SchemaManager};
use runtime::migration::{Migration, Version};
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};

/// The version cannot be rolled back while the service runs.
pub(crate) async fn run(url: &str) -> Result<(), Box<dyn Error>> {
    let users = Migration::new("users", "CREATE TABLE users (id int, email text)").down("DROP TABLE users");
    let version = Version::new("v1").migration(users);
    let manager = SchemaManager::connect(url).await?;
    manager.apply_all(std::slice::from_ref(&version)).await?;

    let consumer = Consumer::new("/api/users", "1.4.0");
    let options: PgConnectOptions = url.parse()?;
    let options = options.application_name(&application_name(&consumer, version.name()));
    let pool = PgPoolOptions::new().connect_with(options).await?;
    let lease = Lease::take(&pool, &consumer, version.name(), USUAL_TIME).await?;

    match manager.rollback(&version).await {
        Err(refused) => println!("{refused}"),
        Ok(_) => return Err("the version was rolled back under a process that needs it".into()),
    }
    lease.release().await?;
    pool.close().await;
    println!("{:?}", manager.leases().await?);
    Ok(())
}

#[allow(dead_code, reason = "the tests call `run` with a database of their own")]
#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let server = test_server::Server::from_environment()?;
    run(&server.database("lease")?.url).await
}
