//! What separates two versions of a schema, and whom it breaks.
//!
//! In come a model and two of its versions; out goes a [`Diff`]: changes in the order of the lock's lines, each with what
//! it would do to code of the first version on a database that has only the second. It compares what the lock freezes,
//! which is all that the language can say but texts for people. It plans nothing: that the window keeps both versions at
//! work is the planner's business.

mod breakage;
mod words;

use std::collections::BTreeMap;

use schema_spec::Model;
use schema_spec::model::{Table, VersionNumber};

use crate::lock::{self, ElementId, Elements, Facts, Kind};

pub use breakage::{Break, Category};

/// Everything that separates two versions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diff {
    /// The version that is left.
    pub from: VersionNumber,
    /// The version that is gone to.
    pub to: VersionNumber,
    /// The changes: domain by domain, enums before tables, tables before views, the parts of each behind it.
    pub changes: Vec<Change>,
}

/// One difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The element by the names of the second version; by those of the first where the second has none.
    pub element: ElementId,
    /// What becomes of it.
    pub what: What,
    /// Whom that breaks, the worst first; nobody where empty.
    pub breaks: Vec<Break>,
    /// Whether the element is gone for good and said so: the second schema reserves its name, so it breaks nobody who
    /// was told.
    pub reserved: bool,
}

/// What becomes of an element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// The second version alone has it, with these facts.
    Added(Facts),
    /// The first version alone has it, with these facts.
    Removed(Facts),
    /// The first version calls it by this name.
    Renamed(String),
    /// One of its facts differs.
    Changed {
        /// The word of the fact, for example `type`.
        fact: String,
        /// What the first version says; nothing where it says nothing.
        from: Option<String>,
        /// What the second version says; nothing where it says nothing.
        to: Option<String>,
    },
}

impl Diff {
    /// What separates two versions of one model.
    #[must_use]
    pub fn between(model: &Model, from: VersionNumber, to: VersionNumber) -> Self {
        let before = lock::at(&under_names_of(model, from, to), from, from);
        let after = lock::at(model, to, to);
        let mut found = Vec::new();
        for (table, old, new) in renames(model, from, to) {
            let names = vec![table.1.name.clone(), new];
            found.push((ElementId { domain: table.0.to_owned(), kind: Kind::Column, names }, What::Renamed(old)));
        }
        found.extend(differences(&before, &after));
        Self { from, to, changes: listed(found, &after) }
    }

    /// What separates a version of one model from a version of another. Domains are told apart by their names.
    #[must_use]
    pub fn of_two((from, left): (&Model, VersionNumber), (to, reached): (&Model, VersionNumber)) -> Self {
        let (before, after) = (lock::at(from, left, left), lock::at(to, reached, reached));
        let mut changes = listed(differences(&before, &after), &after);
        for change in &mut changes {
            if matches!(change.what, What::Removed(_)) && is_reserved(to, &change.element) {
                (change.reserved, change.breaks) = (true, Vec::new());
            }
        }
        Self { from: left, to: reached, changes }
    }

    /// What the specs say otherwise of a frozen version than the lock does. `oldest` is the oldest version that is served.
    #[must_use]
    pub fn of_frozen(frozen: &Elements, model: &Model, version: VersionNumber, oldest: VersionNumber) -> Self {
        let now = lock::at(model, version, oldest);
        Self { from: version, to: version, changes: listed(differences(frozen, &now), &now) }
    }

    /// The changes after which code of the first version would not work on as it is.
    pub fn breaking(&self) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(|change| change.breaks.iter().any(|found| found.category != Category::Online))
    }
}

/// Whether specs say that what had this name is gone for good.
fn is_reserved(model: &Model, element: &ElementId) -> bool {
    let Some(domain) = model.domains.iter().find(|domain| domain.name == element.domain) else { return false };
    let says = |names: &[String], name: &String| names.contains(name);
    match (element.kind, element.names.as_slice()) {
        (Kind::Column, [table, column]) => {
            domain.tables.iter().any(|known| known.name == *table && says(&known.terms.reserved, column))
        }
        (Kind::Label, [item, label]) => {
            domain.enums.iter().any(|known| known.name == *item && says(&known.reserved, label))
        }
        (Kind::Table | Kind::Enum | Kind::ReadModel | Kind::Object, [name, ..]) => says(&domain.reserved, name),
        _ => false,
    }
}

/// The changes in order, each with whom it breaks.
fn listed(mut found: Vec<(ElementId, What)>, after: &Elements) -> Vec<Change> {
    found.sort_by_key(|(element, _)| place(element));
    let judged = |(element, what): (ElementId, What)| {
        let breaks = breakage::breaks(&element, &what, after);
        Change { element, what, breaks, reserved: false }
    };
    found.into_iter().map(judged).collect()
}

/// Where a change is listed: by domain, by the outermost element, the element itself before its parts.
fn place(element: &ElementId) -> (String, Kind, Vec<String>, Kind, Vec<String>) {
    let whole = match element.kind {
        Kind::Label | Kind::StandIn => Kind::Enum,
        Kind::Shown => Kind::ReadModel,
        kind if kind.depth() == 2 && kind != Kind::Object => Kind::Table,
        Kind::PrimaryKey => Kind::Table,
        kind => kind,
    };
    let outer = element.names.first().cloned().into_iter().collect();
    (element.domain.clone(), whole, outer, element.kind, element.names.clone())
}

/// The model as if every column had been called in `from` as it is in `to`, so that what names columns does not differ by
/// their names alone.
fn under_names_of(model: &Model, from: VersionNumber, to: VersionNumber) -> Model {
    let mut renamed = model.clone();
    for table in renamed.domains.iter_mut().flat_map(|domain| &mut domain.tables) {
        for column in &mut table.columns {
            let Some(name) = column.state_at(to).map(|state| state.name.clone()) else { continue };
            if column.state_at(from).is_some() {
                column.states.iter_mut().for_each(|state| state.name.clone_from(&name));
            }
        }
    }
    renamed
}

/// Columns that the versions call otherwise: domain and table, the old name, the new one.
fn renames(model: &Model, from: VersionNumber, to: VersionNumber) -> Vec<((&str, &Table), String, String)> {
    let tables = model.domains.iter().flat_map(|domain| domain.tables.iter().map(move |table| (domain, table)));
    let columns = tables.flat_map(|(domain, table)| table.columns.iter().map(move |column| (domain, table, column)));
    let found = columns.filter_map(|(domain, table, column)| {
        let (old, new) = (&column.state_at(from)?.name, &column.state_at(to)?.name);
        let both = table.lifetime.contains(from) && table.lifetime.contains(to);
        (both && old != new).then(|| ((domain.name.as_str(), table), old.clone(), new.clone()))
    });
    found.collect()
}

/// The differences of two versions, without the parts of what came or went as a whole.
fn differences(before: &Elements, after: &Elements) -> Vec<(ElementId, What)> {
    let mut found = Vec::new();
    for (id, facts) in before {
        match after.get(id) {
            None if is_part_of_absent(id, after) => {}
            None => found.push((id.clone(), What::Removed(facts.clone()))),
            Some(now) => found.extend(changed(facts, now).map(|what| (id.clone(), what))),
        }
    }
    for (id, facts) in after.iter().filter(|(id, _)| !before.contains_key(id)) {
        if !is_part_of_absent(id, before) {
            found.push((id.clone(), What::Added(facts.clone())));
        }
    }
    found
}

/// Whether the element stands in a table, enum or view that the other version does not have.
fn is_part_of_absent(id: &ElementId, other: &Elements) -> bool {
    let Some(outer) = id.names.first().filter(|_| id.kind.depth() == 2 || id.kind == Kind::PrimaryKey) else {
        return false;
    };
    let whole = |kind| ElementId { domain: id.domain.clone(), kind, names: vec![outer.clone()] };
    match id.kind {
        Kind::Label | Kind::StandIn => !other.contains_key(&whole(Kind::Enum)),
        Kind::Shown => !other.contains_key(&whole(Kind::ReadModel)),
        // Rights, triggers and the like hang on tables and on written views.
        Kind::Part => {
            let object = |id: &ElementId| id.kind == Kind::Object && id.names.first() == Some(outer);
            !other.contains_key(&whole(Kind::Table))
                && !other.keys().any(|other| other.domain == id.domain && object(other))
        }
        Kind::Object => false,
        _ => !other.contains_key(&whole(Kind::Table)),
    }
}

/// Facts that differ.
fn changed(before: &Facts, after: &Facts) -> impl Iterator<Item = What> {
    let mut words: BTreeMap<&String, (Option<&String>, Option<&String>)> = BTreeMap::new();
    before.iter().for_each(|(word, value)| words.entry(word).or_default().0 = Some(value));
    after.iter().for_each(|(word, value)| words.entry(word).or_default().1 = Some(value));
    let differing: Vec<What> = words
        .into_iter()
        .filter(|(_, (from, to))| from != to)
        .map(|(word, (from, to))| What::Changed { fact: word.clone(), from: from.cloned(), to: to.cloned() })
        .collect();
    differing.into_iter()
}
