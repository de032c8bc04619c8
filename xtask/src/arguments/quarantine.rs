//! What may be said of what is dropped. The doc comments here are the help texts.
//!
//! In come words, out go names and how long things are kept. Nothing is looked up here.

use std::time::Duration;

use clap::{ArgGroup, Args};

use super::Target;

#[derive(Debug, Args)]
pub(crate) struct Restore {
    /// What is kept, by the name of its copy or of what was dropped, as `migrate quarantine` shows them
    #[arg(value_name = "NAME", required = true)]
    pub(crate) names: Vec<String>,
    /// Take the values that are kept also where something else was written since
    #[arg(long)]
    pub(crate) overwrite: bool,
    #[command(flatten)]
    pub(crate) target: Target,
}

#[derive(Debug, Args)]
#[command(group(ArgGroup::new("which").required(true).args(["names", "expired"])))]
pub(crate) struct Purge {
    /// What is kept, by the name of its copy or of what was dropped, as `migrate quarantine` shows them
    #[arg(value_name = "NAME")]
    pub(crate) names: Vec<String>,
    /// Everything whose time is over
    #[arg(long)]
    pub(crate) expired: bool,
    #[command(flatten)]
    pub(crate) target: Target,
}

/// What becomes of tables and columns that a way up drops.
#[derive(Debug, Args)]
pub(crate) struct Keeping {
    /// How long tables and columns are kept that are dropped, for example 30d or 12h [default: 30d]
    #[arg(long, value_name = "DURATION", value_parser = crate::migrate::keep_for, conflicts_with = "allow_data_loss")]
    pub(crate) keep_for: Option<Duration>,
    /// Keep nothing of what is dropped, and go on where values or rows are lost that nothing brings back
    #[arg(long)]
    pub(crate) allow_data_loss: bool,
}
