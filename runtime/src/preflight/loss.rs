//! What statements throw away.
//!
//! In come the statements of a migration, and those that ran before it in the same version; out go the tables and columns that each
//! of them drops. What the version made itself is no loss. Where a text leaves a doubt, it is one.

use std::collections::BTreeSet;

use super::deed::{Action, Deed, Name, What};
use super::read::deeds;
use crate::migration::Statement;

/// A table or a column that a statement drops, or may drop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Loss {
    /// The line of the script, from 1.
    pub(crate) line: usize,
    /// The table, as SQL, quoted.
    pub(crate) table: String,
    /// The column; nothing where the whole table goes.
    pub(crate) column: Option<String>,
    /// The statement before it that says where names are looked for.
    pub(crate) path: Option<String>,
}

/// Tables and columns that did not exist when a version was begun.
#[derive(Default)]
struct Made {
    tables: BTreeSet<Name>,
    columns: BTreeSet<(Name, String)>,
    path: Option<String>,
}

impl Made {
    fn has(&self, table: &Name, column: Option<&str>) -> bool {
        let is_column = |column: &str| self.columns.contains(&(table.clone(), column.to_owned()));
        self.tables.contains(table) || column.is_some_and(is_column)
    }

    /// What is different behind a deed of a statement.
    fn learn(&mut self, deed: &Deed, statement: &Statement) {
        // What is made only where there is nothing may have been there before.
        let lenient = says(statement, "exists");
        match &deed.what {
            What::Create(name) if deed.certain && !lenient && makes_table(statement) => {
                self.tables.insert(name.clone());
            }
            What::Alter { table, action: Action::AddColumn { name, .. }, .. } if deed.certain && !lenient => {
                self.columns.insert((table.clone(), name.clone()));
            }
            What::Alter { table, action: Action::DropColumn(column), .. } => {
                self.columns.remove(&(table.clone(), column.clone()));
            }
            What::Lose(table) => self.forget(|name| name != table),
            // Something old may have a new one's name from here on.
            What::Alter { action: Action::Reshape, .. } | What::Opaque(_) | What::LosePath => self.forget(|_| false),
            What::SetPath(text) => {
                self.path = Some(text.clone());
                self.forget(|name| name.schema.is_some());
            }
            _ => {}
        }
    }

    fn forget(&mut self, stays: impl Fn(&Name) -> bool) {
        self.tables.retain(&stays);
        self.columns.retain(|(table, _)| stays(table));
    }
}

/// What each statement drops of what was there before the version was begun. `earlier` are the statements before it, one list a
/// migration.
pub(crate) fn losses(earlier: &[Vec<Statement>], statements: &[Statement]) -> Vec<Vec<Loss>> {
    // Reading takes longer than looking for a word, and most migrations drop nothing.
    if !statements.iter().any(|statement| says(statement, "drop")) {
        return Vec::new();
    }
    let mut made = Made::default();
    for migration in earlier {
        for statement in migration {
            read(&mut made, statement);
        }
        // Each migration finds the session as it was.
        made.path = None;
        made.forget(|name| name.schema.is_some());
    }
    let found: Vec<Vec<Loss>> = statements.iter().map(|statement| read(&mut made, statement)).collect();
    if found.iter().all(Vec::is_empty) { Vec::new() } else { found }
}

fn says(statement: &Statement, word: &str) -> bool {
    statement.text.to_ascii_lowercase().contains(word)
}

/// Whether it begins with `CREATE TABLE`: a function may have the name of a table that is older.
fn makes_table(statement: &Statement) -> bool {
    let mut words = statement.text.split_whitespace().take(4);
    let mut is = |word: &str| words.any(|next| next.eq_ignore_ascii_case(word));
    is("create") && is("table")
}

/// What a statement drops, and what it leaves behind.
fn read(made: &mut Made, statement: &Statement) -> Vec<Loss> {
    let mut found = Vec::new();
    for deed in deeds(&statement.text, statement.line) {
        let lost = match &deed.what {
            What::Lose(table) => Some((table, None)),
            What::Alter { table, action: Action::DropColumn(column), .. } => Some((table, Some(column))),
            _ => None,
        };
        let lost = lost.filter(|(table, column)| !made.has(table, column.map(String::as_str)));
        found.extend(lost.map(|(table, column)| Loss {
            line: deed.line,
            table: table.sql(),
            column: column.cloned(),
            path: made.path.clone(),
        }));
        made.learn(&deed, statement);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::migration::Script;

    #[test]
    fn only_what_was_there_before_the_version_is_lost() {
        let cases: &[(&[&str], &str, &[&str])] = &[
            (&[], "DROP TABLE a, \"B c\".\"D\"", &["1 \"a\"", "1 \"B c\".\"D\""]),
            (&[], "ALTER TABLE s.a DROP COLUMN b,\n DROP \"C\"", &["1 \"s\".\"a\" b", "2 \"s\".\"a\" C"]),
            (&[], "ALTER TABLE a DROP CONSTRAINT b; DROP INDEX c; DROP VIEW d", &[]),
            (&["CREATE TABLE s.a ()"], "DROP TABLE s.a", &[]),
            (&["CREATE TABLE IF NOT EXISTS s.a ()"], "DROP TABLE s.a", &["1 \"s\".\"a\""]),
            (&["CREATE TABLE a ()"], "DROP TABLE a", &["1 \"a\""]),
            (&["CREATE FUNCTION s.a() RETURNS int RETURN 1"], "DROP TABLE s.a", &["1 \"s\".\"a\""]),
            (&[], "CREATE TABLE a ();\nDROP TABLE a;\nDROP TABLE a", &["3 \"a\""]),
            (&["ALTER TABLE s.a ADD b int"], "ALTER TABLE s.a DROP b, DROP c", &["1 \"s\".\"a\" c"]),
            (
                &["CREATE TABLE s.a (); ALTER TABLE s.a RENAME TO b; ALTER TABLE s.c RENAME TO a"],
                "DROP TABLE s.a",
                &["1 \"s\".\"a\""],
            ),
            (&["CREATE TABLE s.a ()"], "DO $$ BEGIN EXECUTE 'x'; END $$; DROP TABLE s.a", &["1 \"s\".\"a\""]),
            (
                &["CREATE TABLE s.a ()"],
                "DROP TABLE s.a; ALTER TABLE s.b RENAME TO a; DROP TABLE s.a",
                &["1 \"s\".\"a\""],
            ),
            (&[], "DO $$\nBEGIN IF x THEN\nALTER TABLE a DROP COLUMN b; END IF; END $$", &["3 \"a\" b"]),
        ];
        for (earlier, text, expected) in cases {
            let earlier: Vec<_> = earlier.iter().map(|text| Script::new(*text).statements().unwrap()).collect();
            let found = losses(&earlier, &Script::new(*text).statements().unwrap());
            let short = |loss: &Loss| {
                let column = loss.column.iter().map(|column| format!(" {column}")).collect::<String>();
                format!("{} {}{column}", loss.line, loss.table)
            };
            let found: Vec<String> = found.iter().flatten().map(short).collect();
            assert_eq!(found, *expected, "{text}");
        }
    }

    #[test]
    fn a_loss_knows_where_its_name_is_looked_for() {
        let found = losses(&[], &Script::new("DROP TABLE a; SET search_path = s; DROP TABLE a").statements().unwrap());
        let paths: Vec<Option<&str>> = found.iter().flatten().map(|loss| loss.path.as_deref()).collect();
        assert_eq!(paths, [None, Some("SET search_path = s")]);
    }
}
