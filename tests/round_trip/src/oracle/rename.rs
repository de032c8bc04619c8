//! One thing under another name.
//!
//! In comes a schema, out goes the same with a table, a column or a label called otherwise, and what a person would say of
//! it. Names of constraints and indexes stay, as they do in PostgreSQL.

use std::fmt;

use codegen::plan::transition::Renames;
use codegen::statement::{Ident, Literal, QualifiedName};

use super::dice::{Dice, bare};
use super::schema::{Key, Kind, Schema, Thing};

/// What is called otherwise in the second schema.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Rename {
    /// Both names of a table as SQL.
    Table(String, String),
    /// A table, and both names of its column as SQL.
    Column(String, String, String),
    /// An enum type, and both labels.
    Label(String, String, String),
}

impl fmt::Display for Rename {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Table(old, new) => write!(f, "the table {old} is {new}"),
            Self::Column(table, old, new) => write!(f, "the column {old} of {table} is {new}"),
            Self::Label(of, old, new) => write!(f, "the label '{old}' of {of} is '{new}'"),
        }
    }
}

impl Rename {
    /// Something that both schemas have so far.
    pub(super) fn of(dice: &mut Dice, first: &Schema, now: &Schema) -> Option<Self> {
        let kind = [Kind::Table, Kind::Column, Kind::Enum][dice.below(3)];
        let fits = |thing: &&Thing| thing.key.0 == kind && !thing.fixed && first.find(&thing.key) == Some(*thing);
        let all: Vec<Thing> = now.things.iter().filter(fits).cloned().collect();
        let thing = dice.any(&all)?;
        let (_, on, name) = thing.key;
        match kind {
            Kind::Table => {
                let (home, _) = name.rsplit_once("\".\"")?;
                let new = format!("{home}\".\"t_renamed\"");
                Some(Self::Table(name, new))
            }
            Kind::Column => {
                let new = if name.starts_with("\"h_") { "\"h_renamed\"" } else { "\"renamed\"" };
                Some(Self::Column(on, name, new.to_owned()))
            }
            _ => {
                let label = thing.says[dice.below(thing.says.len())].clone();
                Some(Self::Label(name, label, "re'named".to_owned()))
            }
        }
    }

    /// Whether something else has the old name by now.
    pub(super) fn is_taken(&self, now: &Schema) -> bool {
        match self {
            Self::Table(old, _) => now.find(&(Kind::Table, String::new(), old.clone())).is_some(),
            Self::Column(table, old, _) => now.find(&(Kind::Column, table.clone(), old.clone())).is_some(),
            Self::Label(of, old, _) => {
                let of = now.find(&(Kind::Enum, String::new(), of.clone()));
                of.is_some_and(|of| of.says(old))
            }
        }
    }

    /// The way back.
    pub(super) fn reversed(self) -> Self {
        match self {
            Self::Table(old, new) => Self::Table(new, old),
            Self::Column(table, old, new) => Self::Column(table, new, old),
            Self::Label(of, old, new) => Self::Label(of, new, old),
        }
    }

    /// The schema with the new name, where nothing has it yet.
    pub(super) fn apply(&self, schema: &mut Schema) {
        let (old, new) = match self {
            Self::Table(old, new) | Self::Column(_, old, new) => (old.clone(), new.clone()),
            Self::Label(_, old, new) => (literal(old), literal(new)),
        };
        let column = |key: &Key| matches!(self, Self::Column(table, old, _) if *key == (Kind::Column, table.clone(), old.clone()));
        let view = |thing: &Thing| thing.key.0 == Kind::View;
        // A view keeps the name that a column had.
        let shown: Vec<Key> = schema.things.iter().filter(|thing| view(thing)).map(|thing| thing.key.clone()).collect();
        for thing in &mut schema.things {
            let concerned = match self {
                Self::Table(..) => true,
                Self::Column(table, ..) => {
                    thing.key.1 == *table || thing.needs.iter().any(|need| column(&need.key)) || column(&thing.key)
                }
                Self::Label(of, ..) => thing.key.2 == *of || thing.needs.iter().any(|need| need.key.2 == *of),
            };
            if !concerned {
                continue;
            }
            thing.sql = if matches!(self, Self::Column(..)) && shown.contains(&thing.key) {
                shown_as_before(&thing.sql, &old, &new)
            } else {
                thing.sql.replace(&old, &new)
            };
            let swap = |text: &mut String| *text = text.replace(&old, &new);
            thing.columns.iter_mut().for_each(swap);
            if let Self::Label(_, old, new) = self {
                let words = thing.needs.iter_mut().filter_map(|need| need.word.as_mut()).chain(&mut thing.says);
                words.filter(|word| *word == old).for_each(|word| word.clone_from(new));
            }
            if !matches!(self, Self::Label(..)) {
                thing.key.1 = thing.key.1.replace(&old, &new);
                thing.key.2 = thing.key.2.replace(&old, &new);
            }
        }
        for need in schema.things.iter_mut().flat_map(|thing| &mut thing.needs) {
            let table = matches!(self, Self::Table(..));
            if table || column(&need.key) {
                need.key.1 = need.key.1.replace(&old, &new);
                need.key.2 = need.key.2.replace(&old, &new);
            }
        }
    }

    /// What a person would say.
    pub(super) fn intent(&self) -> Renames {
        let qualified = |sql: &str| {
            let (home, name) = sql.rsplit_once("\".\"").unwrap_or(("\"public", sql));
            QualifiedName::new(format!("{home}\"").trim_matches('"').replace("\"\"", "\""), bare(&format!("\"{name}")))
        };
        let mut renames = Renames::default();
        match self {
            Self::Table(old, new) => drop(renames.tables.insert(qualified(old), qualified(new).name)),
            Self::Column(table, old, new) => {
                renames.columns.insert((qualified(table), Ident::new(bare(old))), Ident::new(bare(new)));
            }
            Self::Label(of, old, new) => {
                renames.labels.insert((qualified(of), Literal::new(old.clone())), Literal::new(new.clone()));
            }
        }
        renames
    }
}

/// The query of a view over a column with its new name: what it shows has the old one.
fn shown_as_before(sql: &str, old: &str, new: &str) -> String {
    let (head, tail) = sql.split_once(" FROM ").unwrap_or((sql, ""));
    let (column, other) = (format!("a.{old}"), format!("a.{new}"));
    let plain = format!("{other} AS {old}");
    let head = head.replace(&format!("{column},"), &format!("{plain},"));
    let head = head.strip_suffix(&column).map_or(head.clone(), |start| format!("{start}{plain}"));
    let head = head.replace(&column, &other);
    format!("{head} FROM {}", tail.replace(old, new))
}

fn literal(label: &str) -> String {
    format!("'{}'", label.replace('\'', "''"))
}
