//! The crash test: `cargo run --release -p crash`.
//!
//! In come how often to kill and how many rows; out goes a table of Markdown. The exit code is 1 where a run behind a crash did
//! not end as an undisturbed one.

use std::env;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use crash::{Crashes, Failure, Plan, Seen, Tally};
use test_server::Server;

/// Kills the migrator, and the server, at random moments, and looks whether the next run ends as an undisturbed one.
#[derive(Debug, Parser)]
struct Arguments {
    /// How often the migrator is killed
    #[arg(long, default_value_t = 200)]
    kills: u32,
    /// How often the server is stopped at once
    #[arg(long, default_value_t = 50)]
    server_kills: u32,
    /// Rows in the database
    #[arg(long, default_value_t = 200_000)]
    rows: u32,
    /// What the random moments are made of
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// How many migrations of a version run at once, in about every other run
    #[arg(long, default_value_t = 4)]
    jobs: usize,
    #[command(subcommand)]
    verb: Option<Verb>,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// What is killed: applies the migrations of a folder
    #[command(hide = true)]
    Migrate {
        /// The database
        url: String,
        /// The folder
        migrations: PathBuf,
        /// How many migrations run at once
        jobs: usize,
    },
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let ended = match &arguments.verb {
        Some(Verb::Migrate { url, migrations, jobs }) => crash::migrate(url, migrations, *jobs).await.map(|()| true),
        None => run(&arguments).await,
    };
    match ended {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

async fn run(arguments: &Arguments) -> Result<bool, Failure> {
    let Arguments { kills, server_kills, rows, seed, jobs, .. } = *arguments;
    let plan = Plan { kills, server_kills, rows, seed, jobs };
    let migrations = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../generated/migrations");
    let server = Server::start()?;
    let crashes = Crashes::prepare(&server, env::current_exe()?, migrations, plan).await?;
    let seen = crashes.run(plan).await?;
    println!("{}", table(&seen));
    for wrong in seen.migrator.wrong.iter().chain(&seen.server.wrong) {
        eprintln!("{wrong}");
    }
    Ok(seen.migrator.wrong.is_empty() && seen.server.wrong.is_empty())
}

fn table(seen: &Seen) -> String {
    let row =
        |name: &str, tally: &Tally| format!("| {name} | {} | {} | {} |", tally.kills, tally.midway, tally.wrong.len());
    format!(
        "{} rows; an undisturbed run takes {:.1?}\n\n| killed | times | in the middle | ended otherwise |\n\
         | --- | ---: | ---: | ---: |\n{}\n{}",
        seen.rows,
        seen.undisturbed,
        row("the migrator", &seen.migrator),
        row("the server", &seen.server)
    )
}
