//! What may stand behind the verbs of `migrate` that are about what is known of a database. The doc comments are the help texts.
//!
//! In come words, out go values. Nothing is looked up here.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::Target;

#[derive(Debug, Args)]
pub(crate) struct Baseline {
    /// Take everything for applied that the table _sqlx_migrations says, instead of the first version; the table stays as it is
    #[arg(long)]
    pub(crate) from_sqlx: bool,
    #[command(flatten)]
    pub(crate) target: Target,
}

#[derive(Debug, Args)]
pub(crate) struct Compatibility {
    /// A version of the schema, for example v1
    #[arg(value_name = "VERSION")]
    pub(crate) one: String,
    /// Another
    #[arg(value_name = "OTHER")]
    pub(crate) other: String,
    /// The database is asked only where one is named
    #[command(flatten)]
    pub(crate) target: Target,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Snapshot {
    /// Save the database into a file that is not there yet, in the custom format of pg_dump
    Save(SaveSnapshot),
    /// Restore a file into an empty database: all of it, or nothing
    Restore(RestoreSnapshot),
}

#[derive(Debug, Args)]
pub(crate) struct SaveSnapshot {
    /// The file to make
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// Leave out rows, values of sequences and large objects; the ledger keeps its rows
    #[arg(long)]
    pub(crate) schema_only: bool,
    #[command(flatten)]
    pub(crate) target: Target,
}

#[derive(Debug, Args)]
pub(crate) struct RestoreSnapshot {
    /// The file to restore
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// Replace what is there under the names that the file has; refused all the same while somebody holds a lease
    #[arg(long)]
    pub(crate) force: bool,
    #[command(flatten)]
    pub(crate) target: Target,
}
