//! The locks of a statement that somebody wrote.
//!
//! In comes its text, out go the locks that it surely takes, with who waits. What it takes beyond that is not said: generated files
//! say it themselves in their header.

use super::deed::{Action, NewConstraint, Rule, What};
use super::read::deeds;

/// For example `ACCESS EXCLUSIVE on app.users; readers and writers wait`, each once, in the order of the text.
pub(crate) fn locks(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for deed in deeds(text, 1) {
        for (mode, table) in taken(&deed.what) {
            let lock = format!("{mode} on {table}; {}", waiting(mode));
            if !found.contains(&lock) {
                found.push(lock);
            }
        }
    }
    found
}

fn taken(what: &What) -> Vec<(&'static str, String)> {
    let one = |mode, name: &super::deed::Name| vec![(mode, name.to_string())];
    match what {
        What::CreateIndex(index) if index.concurrently => one("SHARE UPDATE EXCLUSIVE", &index.table),
        What::CreateIndex(index) => one("SHARE", &index.table),
        What::CreateTrigger { table, .. } | What::Refer(table) => one("SHARE ROW EXCLUSIVE", table),
        What::DropIndex { name, concurrently: true } => one("SHARE UPDATE EXCLUSIVE", name),
        What::DropIndex { name, .. } | What::Lose(name) => one("ACCESS EXCLUSIVE", name),
        What::Rewrite { relation, how } if *how != "REINDEX" && *how != "REFRESH MATERIALIZED VIEW" => {
            one("ACCESS EXCLUSIVE", relation)
        }
        What::Write { right: "TRUNCATE", table } => one("ACCESS EXCLUSIVE", table),
        What::Write { table, .. } => one("ROW EXCLUSIVE", table),
        What::Alter { table, action, .. } => match action {
            Action::Validate(_) => one("SHARE UPDATE EXCLUSIVE", table),
            Action::AddConstraint(NewConstraint { rule: Rule::Foreign { table: target, .. }, .. }) => {
                vec![("SHARE ROW EXCLUSIVE", table.to_string()), ("SHARE ROW EXCLUSIVE", target.to_string())]
            }
            Action::With { .. } | Action::Other => Vec::new(),
            _ => one("ACCESS EXCLUSIVE", table),
        },
        _ => Vec::new(),
    }
}

fn waiting(mode: &str) -> &'static str {
    match mode {
        "ACCESS EXCLUSIVE" => "readers and writers wait",
        "SHARE" | "SHARE ROW EXCLUSIVE" => "writers wait",
        _ => "readers and writers go on",
    }
}
