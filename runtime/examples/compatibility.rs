//! Which versions of the schema work with which: `cargo run -p runtime --example compatibility`.

use runtime::manager::{Consumer, Error, SchemaManager};
use runtime::migration::{Migration, Version};

/// The second version declares that code of the first works with it.
pub(crate) async fn run(url: &str) -> Result<(), Error> {
    let first = Version::new("schema_v1")
        .migration(Migration::new("users", "CREATE TABLE users (id bigint PRIMARY KEY)").down("DROP TABLE users"));
    let second = Version::new("schema_v2")
        .migration(
            Migration::new("email", "ALTER TABLE users ADD COLUMN email text")
                .down("ALTER TABLE users DROP COLUMN email"),
        )
        .compatible_with("schema_v1");
    let manager = SchemaManager::connect(url).await?;
    manager.activate(&Consumer::new("/api/users", "1.0"), &first).await?;
    manager.activate(&Consumer::new("/api/users", "2.0"), &second).await?;
    for (one, other) in [("schema_v1", "schema_v2"), ("schema_v1", "schema_v1"), ("schema_v2", "schema_v3")] {
        println!("{one} and {other} are compatible: {}", manager.are_compatible(one, other).await?);
    }
    Ok(())
}

#[allow(dead_code, reason = "the tests call `run` with a database of their own")]
#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let server = test_server::Server::from_environment()?;
    Ok(run(&server.database("compatibility")?.url).await?)
}
