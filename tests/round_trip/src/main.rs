//! Round trips of whole databases: `cargo run -p round-trip -- FOLDER` with a folder of dumps.
//!
//! In come files of SQL; out goes a table of Markdown, a row a file: whether the database that the imported specs
//! generate is, for `pg_dump`, the one that was imported, by psql and by sqlx; whether an import of that gives the same
//! specs again; whether the generated crate compiles. It changes nothing but its own folder of work.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use round_trip::{Tools, Trip, exit_code};
use test_server::Server;

/// Imports dumps, generates from them, makes the databases anew and compares.
#[derive(Debug, Parser)]
struct Arguments {
    /// Files of SQL, or folders of such files
    #[arg(required = true)]
    dumps: Vec<PathBuf>,
    /// Where specs, crates and differences are kept [default: target/round-trip]
    #[arg(long, value_name = "DIR")]
    work: Option<PathBuf>,
    /// Leave out `cargo check` of the generated crates, which takes longest
    #[arg(long)]
    no_check: bool,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    exit_code(run(&arguments))
}

fn run(arguments: &Arguments) -> Result<bool, Box<dyn std::error::Error>> {
    let server = Server::from_environment()?;
    let tools = Tools::build(arguments.work.as_deref(), !arguments.no_check)?;
    let mut all_well = true;
    println!("{}", Trip::HEADER);
    for dump in round_trip::dumps(&arguments.dumps)? {
        let trip = Trip::make(&server, &tools, &dump);
        all_well &= trip.is_well();
        println!("{}", trip.row());
        for line in trip.remarks() {
            eprintln!("{}: {line}", dump.display());
        }
    }
    Ok(all_well)
}
