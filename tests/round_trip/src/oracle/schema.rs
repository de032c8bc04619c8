//! A schema as things that need each other, and their SQL.
//!
//! In come things of which each knows its statement, out goes one text that PostgreSQL takes in that order. A thing whose
//! needs are gone goes too. Whether the statements are right is PostgreSQL's to say.

use std::fmt::Write as _;

/// What a thing is, in the order in which things can be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Schema,
    Collation,
    Enum,
    Composite,
    Range,
    Domain,
    Sequence,
    Function,
    Aggregate,
    Table,
    Column,
    Constraint,
    Partition,
    ForeignKey,
    Reader,
    Index,
    Statistics,
    View,
    Trigger,
    Policy,
    Rule,
    Setting,
    State,
    Comment,
    Grant,
    Publication,
    Event,
}

/// What tells a thing from others: its kind, the table that it stands on, and its name as SQL.
pub(super) type Key = (Kind, String, String);

/// Something that must be there, and perhaps what it must say of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Need {
    pub(super) key: Key,
    pub(super) word: Option<String>,
}

/// One thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Thing {
    pub(super) key: Key,
    /// Its statement; a part of the statement of its table for columns and constraints. `(*)` stands for the parts.
    pub(super) sql: String,
    pub(super) needs: Vec<Need>,
    /// What others can ask of it: the class of a column, the labels of an enum, the columns of a view.
    pub(super) says: Vec<String>,
    /// The columns of a key.
    pub(super) columns: Vec<String>,
    /// Whether it goes only with what it stands on, and never changes.
    pub(super) fixed: bool,
}

impl Thing {
    pub(super) fn new(key: Key, sql: String) -> Self {
        let mut thing = Self { key, sql, needs: Vec::new(), says: Vec::new(), columns: Vec::new(), fixed: false };
        let on = thing.key.1.clone();
        if !on.is_empty() {
            thing.needs(&(Kind::Table, String::new(), on), None);
        }
        thing
    }

    pub(super) fn needs(&mut self, key: &Key, word: Option<&str>) {
        self.needs.push(Need { key: key.clone(), word: word.map(str::to_owned) });
    }

    pub(super) fn says(&self, word: &str) -> bool {
        self.says.iter().any(|said| said == word)
    }
}

/// All things, those that others are made of before them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Schema {
    pub(super) things: Vec<Thing>,
}

impl Schema {
    pub(super) fn find(&self, key: &Key) -> Option<&Thing> {
        self.things.iter().find(|thing| thing.key == *key)
    }

    pub(super) fn of(&self, kind: Kind) -> Vec<&Thing> {
        self.things.iter().filter(|thing| thing.key.0 == kind).collect()
    }

    pub(super) fn on(&self, kind: Kind, table: &str) -> Vec<&Thing> {
        self.things.iter().filter(|thing| thing.key.0 == kind && thing.key.1 == table).collect()
    }

    /// Puts a thing in the place of that of its key, or behind all others.
    pub(super) fn put(&mut self, thing: Thing) {
        match self.things.iter_mut().find(|other| other.key == thing.key) {
            Some(place) => *place = thing,
            None => self.things.push(thing),
        }
    }

    pub(super) fn remove(&mut self, key: &Key) {
        self.things.retain(|thing| thing.key != *key);
        self.settle();
    }

    /// Takes out what needs something that is not there.
    pub(super) fn settle(&mut self) {
        loop {
            let met = |need: &Need| {
                self.find(&need.key).is_some_and(|thing| need.word.as_ref().is_none_or(|word| thing.says(word)))
            };
            let kept: Vec<bool> = self.things.iter().map(|thing| thing.needs.iter().all(met)).collect();
            if kept.iter().all(|kept| *kept) {
                return;
            }
            let mut kept = kept.into_iter();
            self.things.retain(|_| kept.next().unwrap_or(true));
        }
    }

    /// The statements, one a line but for tables.
    pub(super) fn sql(&self) -> String {
        let mut things: Vec<&Thing> =
            self.things.iter().filter(|thing| !matches!(thing.key.0, Kind::Column | Kind::Constraint)).collect();
        // An heir needs its parent, and a view those whose names are lower.
        let view = |thing: &Thing| if thing.key.0 == Kind::View { thing.key.2.clone() } else { String::new() };
        things.sort_by_key(|thing| (thing.key.0, thing.says("heir"), view(thing)));
        let mut text = String::new();
        for thing in things {
            let table = &thing.key.2;
            let parts = self.on(Kind::Column, table).into_iter().chain(self.on(Kind::Constraint, table));
            let parts: Vec<String> = parts.map(|part| format!("\n    {}", part.sql)).collect();
            let sql = match thing.key.0 {
                Kind::Table => thing.sql.replacen("(*)", &format!("({})", parts.join(",")), 1),
                _ => thing.sql.clone(),
            };
            // Writing to a String cannot fail.
            let _ = writeln!(text, "{sql};");
        }
        text
    }
}
