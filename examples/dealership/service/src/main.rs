//! Serves vehicles: `DATABASE_URL=postgres://… SCHEMA_VERSION=v2 LISTEN=127.0.0.1:8080 dealership-service`.

use std::env;
use std::error::Error;

use dealership::registry::Version;
use dealership_service::{Platform, Spoken, connect, routes};
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let url = env::var("DATABASE_URL")
        .map_err(|_| "set DATABASE_URL to the database, for example postgres://localhost/dealership")?;
    let chosen: Version = env::var("SCHEMA_VERSION").map_or(Ok(Version::CURRENT), |chosen| chosen.parse())?;
    let version = Spoken::try_from(chosen)?;
    let listen = env::var("LISTEN").unwrap_or_else(|_| "127.0.0.1:8080".to_owned());
    let platform = Platform { pool: connect(url.parse()?).await?, version };
    let listener = TcpListener::bind(&listen).await?;
    println!("serving {chosen} of the schema on {}", listener.local_addr()?);
    axum::serve(listener, routes(platform)).await?;
    Ok(())
}
