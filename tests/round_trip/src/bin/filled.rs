//! Rows for whole databases: `cargo run -p round-trip --bin filled -- FOLDER` with a folder of dumps.
//!
//! In come files of SQL; out goes a table of Markdown, a row a file, with the share of tables that got rows, and on
//! standard error each table that got none with the reason.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use clap::Parser;
use runtime::rows::{self, Report};
use sqlx::{Connection, PgConnection};
use test_server::Server;

/// Loads dumps and puts rows into every table.
#[derive(Debug, Parser)]
struct Arguments {
    /// Files of SQL, or folders of such files
    #[arg(required = true)]
    dumps: Vec<PathBuf>,
    /// Rows for each table
    #[arg(long, default_value_t = 3)]
    rows: u32,
}

fn main() -> ExitCode {
    round_trip::exit_code(run(&Arguments::parse()))
}

fn run(arguments: &Arguments) -> Result<bool, Box<dyn std::error::Error>> {
    let server = Server::from_environment()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    println!("| schema | tables | with rows | with a complete row | without triggers | circles | time |");
    println!("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
    let (mut all, mut with_rows) = (0, 0);
    for dump in round_trip::dumps(&arguments.dumps)? {
        let name = dump.file_stem().map_or_else(String::new, |stem| stem.to_string_lossy().into_owned());
        let (database, _) = round_trip::loaded(&server, &name, &std::fs::read_to_string(&dump)?)?;
        let start = Instant::now();
        let report = runtime.block_on(filled(&database.url, arguments.rows))?;
        let number = |which: fn(&rows::Filled) -> bool| report.tables.values().filter(|filled| which(filled)).count();
        let filled = number(|filled| !filled.is_empty());
        println!(
            "| {name} | {} | {filled} | {} | {} | {} | {:.1} s |",
            report.tables.len(),
            number(|filled| filled.complete),
            number(|filled| filled.without_triggers),
            report.circles.len(),
            start.elapsed().as_secs_f64()
        );
        for (table, reason) in report.empty() {
            eprintln!("{name}: {table}: {reason}");
        }
        all += report.tables.len();
        with_rows += filled;
    }
    println!("\n{with_rows} of {all} tables have rows.");
    Ok(all == with_rows)
}

async fn filled(url: &str, rows: u32) -> Result<Report, Box<dyn std::error::Error>> {
    let mut connection = PgConnection::connect(url).await?;
    let report = rows::fill(&mut connection, rows).await?;
    connection.close().await?;
    Ok(report)
}
