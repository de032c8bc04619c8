//! What may stand behind the verbs of `migrate` that are about what is known of a database. The doc comments are the help texts.
//!
//! In come words, out go values. Nothing is looked up here.

use clap::Args;

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
