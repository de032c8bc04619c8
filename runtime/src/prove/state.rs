//! The schema of a database as one text.
//!
//! In comes a connection, out goes what the catalog reader says of it, printed as specs: two databases with the same
//! schema have the same text, in whatever order their columns stand.

use schema_spec::Model;
use sqlx::PgConnection;

use super::Error;
use crate::catalog;

/// The schema of a database.
#[derive(Debug, Clone)]
pub(super) struct State {
    model: Model,
    /// What the model does not say.
    notes: Vec<String>,
}

impl State {
    pub(super) async fn read(connection: &mut PgConnection) -> Result<Self, Error> {
        let mut found = catalog::read(connection).await?;
        found.model.name = "proven".to_owned();
        for table in found.model.domains.iter_mut().flat_map(|domain| &mut domain.tables) {
            table.columns.sort_by(|one, other| one.key.cmp(&other.key));
        }
        let notes = found.notes.iter().map(|note| format!("{} {}: {}", note.kind, note.name, note.what));
        Ok(Self { notes: notes.collect(), model: found.model })
    }

    /// The text.
    pub(super) fn text(&self) -> String {
        let files = schema_spec::print(&self.model).into_iter();
        let text: String = files.map(|file| format!("// {}\n{}", file.path, file.text)).collect();
        self.notes.iter().fold(text, |text, note| text + "// " + note + "\n")
    }

    /// Without the labels that `before` does not have: PostgreSQL cannot take a label away.
    pub(super) fn without_new_labels(mut self, before: &Self) -> Self {
        for domain in &mut self.model.domains {
            let old = before.model.domains.iter().find(|old| old.name == domain.name);
            for found in &mut domain.enums {
                let old = old.and_then(|old| old.enums.iter().find(|old| old.name == found.name));
                if let Some(old) = old {
                    found.values.retain(|label| old.values.iter().any(|known| known.label == label.label));
                }
            }
        }
        self
    }
}

/// Lines that only one of two texts has, at most so many.
pub(super) fn difference(wanted: &str, found: &str) -> Vec<String> {
    const SHOWN: usize = 20;
    if wanted == found {
        return Vec::new();
    }
    let only = |sign: &str, of: &str, not_of: &str| -> Vec<String> {
        let mut rest: Vec<&str> = not_of.lines().collect();
        let mut lines = Vec::new();
        for line in of.lines() {
            match rest.iter().position(|other| *other == line) {
                Some(place) => drop(rest.swap_remove(place)),
                None => lines.push(format!("{sign} {}", line.trim())),
            }
        }
        lines
    };
    let mut lines = only("missing:", wanted, found);
    lines.extend(only("too much:", found, wanted));
    if lines.is_empty() {
        lines.push("the same lines in another order".to_owned());
    }
    let more = lines.len().saturating_sub(SHOWN);
    lines.truncate(SHOWN);
    lines.extend((more > 0).then(|| format!("and {more} lines more")));
    lines
}
