//! The load test: `cargo run -p online -- --plot docs/online.svg`.
//!
//! In come the size of the table and the pace; out go a table of Markdown on stdout and, where asked for, a plot. The exit
//! code is 1 where a statement failed while the generated migrations ran, or waited longer than their `lock_timeout`.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use online::{Failure, LOCK_TIMEOUT, Pace, Run};
use test_server::Server;

/// Migrates a large table under load, staged and naively, and measures what the load feels.
#[derive(Debug, Parser)]
struct Arguments {
    /// Rows in the table that changes
    #[arg(long, default_value_t = 1_000_000, value_parser = clap::value_parser!(i64).range(1..))]
    rows: i64,
    /// Seconds in which nothing but the load runs, before, between and after the migrations
    #[arg(long, default_value_t = 15, value_name = "N")]
    seconds: u64,
    /// Statements a second
    #[arg(long, default_value_t = 300, value_parser = clap::value_parser!(u32).range(1..))]
    rate: u32,
    /// Connections of the load
    #[arg(long, default_value_t = 6, value_parser = clap::value_parser!(u32).range(1..))]
    connections: u32,
    /// Writes the plot to this file
    #[arg(long, value_name = "FILE")]
    plot: Option<PathBuf>,
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(&arguments).await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

async fn run(arguments: &Arguments) -> Result<bool, Failure> {
    let pace = Pace { rows: arguments.rows, connections: arguments.connections, rate: arguments.rate };
    let pause = Duration::from_secs(arguments.seconds);
    // Of its own, so that no other load is measured.
    let server = Server::start()?;
    server.database("settings")?.psql(AS_SERVED)?;
    let staged = online::staged(&server, pace, pause).await?;
    let naive = online::naive(&server, pace, pause).await?;
    println!("{}", online::table(&[&staged, &naive]));
    println!("{} files of the staged run were run again for want of a lock.", staged.retries);
    for run in [&staged, &naive] {
        failures(run);
    }
    if let Some(path) = &arguments.plot {
        std::fs::write(path, online::plot(&[&staged, &naive])?)?;
    }
    let longest = staged.longest();
    if longest > LOCK_TIMEOUT {
        eprintln!("a statement of the staged run waited {longest:.1} s");
    }
    Ok(staged.failed().next().is_none() && longest <= LOCK_TIMEOUT)
}

/// Servers of tests spare the disk and keep no house; one that serves does both.
const AS_SERVED: &str = "ALTER SYSTEM SET fsync = on; ALTER SYSTEM SET synchronous_commit = on;
    ALTER SYSTEM SET full_page_writes = on; ALTER SYSTEM SET autovacuum = on; SELECT pg_reload_conf();";

/// What failed, each reason once.
fn failures(run: &Run) {
    let mut reasons: Vec<(u8, &str)> =
        run.failed().map(|sample| (sample.version, sample.failed.as_deref().unwrap_or_default())).collect();
    reasons.sort_unstable();
    for same in reasons.chunk_by(|one, other| one == other) {
        eprintln!("{}: {} statements of version {} failed: {}", run.name, same.len(), same[0].0, same[0].1);
    }
}
