//! The verb `migrate snapshot`: a whole database in a file, and back.
//!
//! In come a file and a database, out goes what of the ledger was saved or restored. It needs no migrations: the file has all that the
//! database has.

use std::path::Path;

use runtime::snapshot::{Scope, Summary};
use serde_json::json;

use crate::arguments::Snapshot;
use crate::database;
use crate::failure::Failure;
use crate::outcome::{Outcome, count};

/// Saves or restores.
pub(crate) fn run(arguments: &Snapshot) -> Result<Outcome, Failure> {
    match arguments {
        Snapshot::Save(save) => {
            let settings = super::settings(&save.target)?;
            let scope = if save.schema_only { Scope::Schema } else { Scope::Everything };
            let saved = database::block_on(settings.save_snapshot(&save.file, scope))??;
            Ok(done("saved", "into", &save.file, saved))
        }
        Snapshot::Restore(restore) => {
            let settings = super::settings(&restore.target)?;
            let restored = database::block_on(settings.restore_snapshot(&restore.file, restore.force))??;
            Ok(done("restored", "from", &restore.file, restored))
        }
    }
}

fn done(what: &str, way: &str, file: &Path, Summary { versions, migrations }: Summary) -> Outcome {
    let ledger = match versions {
        0 => "a database without versions".to_owned(),
        some => format!("a database with {} and {}", count(some, "version"), count(migrations, "migration")),
    };
    let text = format!("{what} {ledger} {way} {}\n", file.display());
    Outcome::fine(text, json!({ what: file.display().to_string(), "versions": versions, "migrations": migrations }))
}
