//! The benchmark of many small migrations: `cargo build --release -p xtask -p bench && target/release/bench`.
//!
//! In come how many migrations and how many rounds; out goes a table of Markdown. In each round everybody has a database of
//! their own on one server, and they take turns, so that a busy machine is busy for all of them.

mod measure;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use sqlx::migrate::Migrator;
use sqlx::{Connection, PgConnection};

use measure::{Contest, Failure, Row};

/// Times `migrate up` over many small migrations, beside psql and sqlx.
#[derive(Debug, Parser)]
struct Arguments {
    /// Migrations, each of which makes a table
    #[arg(long, default_value_t = 1000)]
    migrations: u32,
    /// Rounds
    #[arg(long, default_value_t = 5)]
    rounds: u32,
    #[command(subcommand)]
    verb: Option<Verb>,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// What `sqlx migrate run` does
    #[command(hide = true)]
    Sqlx {
        /// The database
        url: String,
        /// The folder
        migrations: PathBuf,
    },
    /// Connects, asks for one row and leaves
    #[command(hide = true)]
    Connect {
        /// The database
        url: String,
    },
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let ended = match &arguments.verb {
        Some(Verb::Sqlx { url, migrations }) => sqlx_run(url, migrations).await,
        Some(Verb::Connect { url }) => connect(url).await,
        None => run(&arguments),
    };
    match ended {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

async fn sqlx_run(url: &str, migrations: &Path) -> Result<(), Failure> {
    let mut connection = PgConnection::connect(url).await?;
    Migrator::new(migrations).await?.run(&mut connection).await?;
    Ok(connection.close().await?)
}

async fn connect(url: &str) -> Result<(), Failure> {
    let mut connection = PgConnection::connect(url).await?;
    sqlx::query("SELECT 1").execute(&mut connection).await?;
    Ok(connection.close().await?)
}

fn run(arguments: &Arguments) -> Result<(), Failure> {
    let folder = tempfile::tempdir()?;
    let migrations = folder.path().join("migrations");
    fs::create_dir(&migrations)?;
    for number in 1..=arguments.migrations {
        let name = format!("{:05}_t{number}.sql", 10_000 + number);
        fs::write(migrations.join(name), format!("CREATE TABLE t_{number} (id bigint PRIMARY KEY, word text);\n"))?;
    }
    let rows = Contest::prepare(folder.path())?.run(arguments.rounds)?;
    println!("{} migrations, {} rounds\n", arguments.migrations, arguments.rounds);
    println!("| | shortest | median | longest | of its yardstick |\n| --- | ---: | ---: | ---: | ---: |");
    for Row { name, times, ratio } in &rows {
        let [shortest, median, longest] = times;
        let ratio = ratio.map_or_else(|| "1".to_owned(), |ratio| format!("{ratio:.2}"));
        println!("| {name} | {shortest:.1?} | {median:.1?} | {longest:.1?} | {ratio} |");
    }
    Ok(())
}
