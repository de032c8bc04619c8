//! What can go wrong on the way to a database, each with what was tried and what to do.
//!
//! In comes nothing; out goes [`Error`]. It never decides whether a test may be left out.

use std::io;
use std::path::PathBuf;

/// Why there is no server, or why a program of PostgreSQL failed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// No installation was found, or none that is complete and new enough.
    #[error("no PostgreSQL was found; looked at:\n{looked}\n{mend}", looked = list(.looked), mend = crate::MEND)]
    NotFound {
        /// Every place that was looked at, in order, with what was wrong there.
        looked: Vec<String>,
    },
    /// The variable names a place that holds no usable PostgreSQL. It is an error and not a reason to look elsewhere.
    #[error("{variable}={value} names no usable PostgreSQL: {reason}")]
    Variable {
        /// Name of the environment variable.
        variable: String,
        /// Its value.
        value: String,
        /// What is wrong with it.
        reason: String,
    },
    /// A major version that was asked for is nowhere.
    #[error(
        "PostgreSQL {major} was not found: set PILASTER_POSTGRES_{major} to the folder of its programs, or name the folder \
         in its place; docs/postgres.md tells how to get it"
    )]
    NoMajor {
        /// The version.
        major: u32,
    },
    /// A folder that was named holds no usable PostgreSQL.
    #[error("{folder} holds no usable PostgreSQL: {reason}", folder = .folder.display())]
    NoInstallation {
        /// The folder.
        folder: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// No `pg_dump` is new enough for the server.
    #[error(
        "there is no pg_dump of {major} or newer for this server{older}; set {variable} to a folder that has one",
        older = .older.iter().map(|one| format!(", {one}")).collect::<String>(),
        variable = crate::CLIENT_VARIABLE
    )]
    NoDump {
        /// The server's version.
        major: u32,
        /// Those that were found, with what is wrong with each.
        older: Vec<String>,
    },
    /// The session asked for no database, and something needs one all the same.
    #[error("a database is needed here, and {} is set", crate::NO_DATABASE_VARIABLE)]
    NotWanted,
    /// A server that was not started here.
    #[error("only a server that was started here can be stopped")]
    NotOurs,
    /// PostgreSQL refuses to run as root and there is no other user to run it as.
    #[error("PostgreSQL does not run as root, and this machine has neither a user `postgres` nor a user `nobody`")]
    OnlyRoot,
    /// The disk said no.
    #[error("{doing} {path}: {source}", path = .path.display())]
    Disk {
        /// What was being done.
        doing: &'static str,
        /// To which file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A program could not be started.
    #[error("cannot run {program}: {source}")]
    Spawn {
        /// The program.
        program: String,
        /// What the system said.
        source: io::Error,
    },
    /// A program ended with an error.
    #[error("{program} failed ({status}):\n{output}")]
    Program {
        /// The program.
        program: String,
        /// How it ended.
        status: String,
        /// What it said.
        output: String,
    },
}

fn list(looked: &[String]) -> String {
    looked.iter().map(|place| format!("  - {place}")).collect::<Vec<_>>().join("\n")
}
