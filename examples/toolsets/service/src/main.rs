//! Serves toolsets: `DATABASE_URL=postgres://… LISTEN=127.0.0.1:8080 toolsets-service`.

use std::env;
use std::error::Error;

use sqlx::postgres::PgPoolOptions;
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let url = env::var("DATABASE_URL")
        .map_err(|_| "set DATABASE_URL to the database, for example postgres://localhost/toolsets")?;
    let listen = env::var("LISTEN").unwrap_or_else(|_| "127.0.0.1:8080".to_owned());
    let pool = PgPoolOptions::new().connect(&url).await?;
    let listener = TcpListener::bind(&listen).await?;
    println!("serving on {}", listener.local_addr()?);
    axum::serve(listener, toolsets_service::routes(pool)).await?;
    Ok(())
}
