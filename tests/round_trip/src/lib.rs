//! How two databases are compared, and what they are made of.
//!
//! In come databases, out go their dumps in a form in which the order of lines says nothing, and the difference of two
//! of them. Nothing is forgiven but what `pg_dump` itself prints by chance.

#![allow(clippy::unwrap_used, reason = "a panic is how a test says no")]

mod answers;
mod chain;
pub mod oracle;
mod trip;

pub use chain::{Chain, Link};
pub use trip::{Tools, Trip};

use std::path::PathBuf;

use similar::TextDiff;
use std::process::ExitCode;
use test_server::{Database, Error, Server};

/// What is dumped: all that a schema is, and nothing that a migration tool keeps for itself.
const DUMP: &[&str] = &["--schema-only", "--no-owner", "--exclude-table=public._sqlx_migrations"];

/// Lines of a dump, sorted. Comments of `pg_dump` and empty lines say nothing.
///
/// # Errors
/// Where `pg_dump` fails.
pub fn sorted_dump(database: &Database<'_>) -> Result<Vec<String>, Error> {
    let text = database.dump(DUMP)?;
    let mut lines: Vec<String> =
        text.lines().filter(|line| !line.starts_with("--") && !line.trim().is_empty()).map(str::to_owned).collect();
    lines.sort();
    Ok(lines)
}

/// How a command ends: well, with something found, or unable to work, which it says.
#[must_use]
pub fn exit_code(found: Result<bool, Box<dyn std::error::Error>>) -> ExitCode {
    match found {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

/// A name as SQL takes it, whatever is in it.
pub(crate) fn identifier(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// What separates two sorted dumps, as a unified diff without context; empty where nothing does.
#[must_use]
pub fn difference(before: &[String], after: &[String]) -> String {
    let (before, after) = (before.join("\n") + "\n", after.join("\n") + "\n");
    TextDiff::from_lines(&before, &after).unified_diff().context_radius(0).header("original", "made anew").to_string()
}

/// A database that holds what a dump says, and what of it could not be loaded: PostgreSQL writes dumps that it cannot
/// read, for example of a view that refers to itself. Roles that the dump names and does not make are made.
///
/// # Errors
/// Where the server or `psql` cannot be reached.
pub fn loaded<'a>(server: &'a Server, hint: &str, sql: &str) -> Result<(Database<'a>, Vec<String>), Error> {
    let mut made: Vec<String> = Vec::new();
    loop {
        let database = server.database(hint)?;
        let faults = database.psql_through(sql)?;
        let Some(role) = faults.iter().find_map(|fault| missing_role(fault)).filter(|role| !made.contains(role)) else {
            return Ok((database, faults));
        };
        database.psql(&format!("CREATE ROLE {}", identifier(&role)))?;
        made.push(role);
    }
}

/// The files that are named, and those of SQL in the folders that are, sorted.
///
/// # Errors
/// Where a folder cannot be read.
pub fn dumps(named: &[PathBuf]) -> Result<Vec<PathBuf>, std::io::Error> {
    let mut found = Vec::new();
    for path in named {
        if path.is_dir() {
            for entry in std::fs::read_dir(path)? {
                let path = entry?.path();
                if path.extension().is_some_and(|extension| extension == "sql") {
                    found.push(path);
                }
            }
        } else {
            found.push(path.clone());
        }
    }
    found.sort();
    Ok(found)
}

fn missing_role(fault: &str) -> Option<String> {
    let (before, _) = fault.split_once("\" does not exist")?;
    Some(before.rsplit_once("role \"")?.1.to_owned())
}
