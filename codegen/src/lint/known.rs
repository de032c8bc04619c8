//! What the served versions use, found by the names that SQL has for it.
//!
//! In come the model and the versions that are served around a file; out goes, for a name, which versions use the thing,
//! what they rely on, and whether the specs themselves take it away. It judges nothing.

use std::collections::BTreeMap;

use schema_spec::model::{Qualified, VersionNumber};
use schema_spec::{BASE_TYPES, Model};

use super::deed::{Name, Sort};
use crate::Window;
use crate::lock::{self, Change, ElementId, Elements, Facts, Kind, Next};
use crate::plan::budget::Budgets;
use crate::statement::{ColumnDefinition, ConstraintRule, Ident, QualifiedName, Subject};
use crate::window::{Physical, PhysicalTable, PhysicalView, physical};

/// The model as each of its versions, and each window, sees it. Made once for many files.
pub(super) struct Workspace<'a> {
    pub(super) model: &'a Model,
    pub(super) next: Next,
    seen: BTreeMap<VersionNumber, Seen>,
    windows: BTreeMap<Vec<VersionNumber>, Physical>,
    budgets: Budgets,
}

/// What one version alone would have in a database, and what it promises.
struct Seen {
    physical: Physical,
    elements: Elements,
}

/// What is served while a file runs.
pub(super) struct Served<'a> {
    pub(super) workspace: &'a Workspace<'a>,
    promised: Vec<(VersionNumber, &'a Seen)>,
    after: &'a Physical,
    /// Whether the file is one of the workspace's own migrations, which know of each other's names.
    pub(super) is_generated: bool,
}

/// A thing that served versions use.
#[derive(Debug, Clone)]
pub(super) struct Use {
    /// The versions, oldest first; never none.
    pub(super) versions: Vec<VersionNumber>,
    /// What it is to the specs, where they have a line for it, as the newest of the versions has it.
    pub(super) element: Option<(ElementId, Facts)>,
    /// Whether the specs want it there once the file has run. Where they do not, they have seen to all that follows.
    pub(super) stays: bool,
}

impl<'a> Workspace<'a> {
    /// `windows` are all that [`Workspace::served`] will be asked for, as pairs of before and after.
    pub(super) fn new(model: &'a Model, windows: &[Window]) -> Self {
        let oldest = model.window().first().copied().unwrap_or_default();
        let (mut seen, mut after_all) = (BTreeMap::new(), BTreeMap::new());
        for (before, after) in windows {
            // No code of a version runs that is retired, and `fold` may have taken from the specs what it was.
            for number in through(before, after).filter(|number| *number >= oldest) {
                seen.entry(number).or_insert_with(|| Seen {
                    physical: physical(model, &[number]),
                    elements: lock::at(model, number, oldest),
                });
            }
            after_all.entry(after.clone()).or_insert_with(|| physical(model, after));
        }
        Self { model, next: Next::of(model), seen, windows: after_all, budgets: Budgets::of(model) }
    }

    /// What is served through a move from one window to another.
    pub(super) fn served(
        &'a self,
        before: &[VersionNumber],
        after: &[VersionNumber],
        is_generated: bool,
    ) -> Option<Served<'a>> {
        let promised = through(before, after).filter_map(|number| Some((number, self.seen.get(&number)?))).collect();
        Some(Served { workspace: self, promised, after: self.windows.get(after)?, is_generated })
    }
}

/// The versions whose code runs all the while.
fn through<'v>(before: &'v [VersionNumber], after: &'v [VersionNumber]) -> impl Iterator<Item = VersionNumber> + 'v {
    before.iter().copied().filter(move |number| after.contains(number))
}

impl Served<'_> {
    /// The budgets of tables.
    pub(super) fn budgets(&self) -> &Budgets {
        &self.workspace.budgets
    }

    /// The versions that have what `has` looks for, with the element of the newest.
    fn uses<T>(&self, has: impl Fn(&Physical) -> Option<T>, element: impl Fn(&T) -> Option<ElementId>) -> Option<Use> {
        let mut found = Use { versions: Vec::new(), element: None, stays: has(self.after).is_some() };
        for (number, seen) in &self.promised {
            if let Some(thing) = has(&seen.physical) {
                found.versions.push(*number);
                let id = element(&thing);
                let line = id.and_then(|id| seen.elements.get(&id).map(|facts| (id.clone(), facts.clone())));
                found.element = line.or(found.element);
            }
        }
        (!found.versions.is_empty()).then_some(found)
    }

    /// The newest version that is promised something.
    pub(super) fn newest(&self) -> VersionNumber {
        self.promised.last().map(|(number, _)| *number).unwrap_or_default()
    }

    /// Whether some served version has a table of that name.
    pub(super) fn has_table(&self, name: &Name) -> bool {
        self.promised.iter().any(|(_, seen)| table(&seen.physical, name).is_some())
    }

    /// A relation, a type or another thing that has a name in a PostgreSQL schema.
    pub(super) fn thing(&self, sort: Sort, name: &Name) -> Option<Use> {
        match sort {
            Sort::Table => self.uses(
                |physical| table(physical, name).map(|table| table.element.clone()),
                |element| Some(element_id(element, Kind::Table, &[])),
            ),
            Sort::View => self.uses(
                |physical| {
                    view(physical, name).map(|view| view.element.clone()).or_else(|| object(physical, sort, name))
                },
                |element| Some(element_id(element, Kind::ReadModel, &[])),
            ),
            Sort::Type => self.uses(
                |physical| labels(physical, name).map(|(element, _)| element).or_else(|| object(physical, sort, name)),
                |element| Some(element_id(element, Kind::Enum, &[])),
            ),
            Sort::Domain | Sort::Sequence | Sort::Function => {
                self.uses(|physical| object(physical, sort, name), |_| None)
            }
            Sort::Index => self.uses(
                |physical| {
                    let on = physical.tables.iter().find(|table| has_index(table, name));
                    on.map(|table| table.element.clone())
                },
                |element| Some(element_id(element, Kind::Index, &[&name.name])),
            ),
            Sort::Schema => self.uses(
                |physical| {
                    let mut inside = physical.tables.iter().map(|table| &table.name.schema);
                    let named = physical.schemas.iter().any(|schema| schema.raw() == name.name);
                    (named || inside.any(|schema| schema.raw() == name.name)).then_some(())
                },
                |()| None,
            ),
        }
    }

    /// Whether the type is an enum of a served version, and the labels that served versions know.
    pub(super) fn served_labels(&self, name: &Name) -> Option<Vec<String>> {
        let mut all: Option<Vec<String>> = None;
        for (_, seen) in &self.promised {
            if let Some((_, labels)) = labels(&seen.physical, name) {
                let all = all.get_or_insert_default();
                let fresh: Vec<String> = labels.into_iter().filter(|label| !all.contains(label)).collect();
                all.extend(fresh);
            }
        }
        all
    }

    /// A label of an enum.
    pub(super) fn label(&self, name: &Name, label: &str) -> Option<Use> {
        self.uses(
            |physical| labels(physical, name).filter(|(_, labels)| labels.iter().any(|known| known == label)),
            |(element, _)| Some(element_id(element, Kind::Label, &[label])),
        )
    }

    /// A column of a table or view.
    pub(super) fn column(&self, relation: &Name, column: &str) -> Option<Use> {
        let of_table = self.uses(
            |physical| table(physical, relation).filter(|table| definition(table, column).is_some()).map(owned),
            |element| Some(element_id(element, Kind::Column, &[column])),
        );
        of_table.or_else(|| {
            self.uses(
                |physical| view(physical, relation).filter(|view| shows(view, column)).map(|view| view.element.clone()),
                |element| Some(element_id(element, Kind::Shown, &[column])),
            )
        })
    }

    /// A column, where what `holds` says of it is so.
    pub(super) fn column_where(
        &self,
        name: &Name,
        column: &str,
        holds: impl Fn(&ColumnDefinition) -> bool,
    ) -> Option<Use> {
        self.uses(
            |physical| {
                let found = table(physical, name)?;
                definition(found, column).filter(|column| holds(column)).map(|_| found.element.clone())
            },
            |element| Some(element_id(element, Kind::Column, &[column])),
        )
    }

    /// Whether the specs want the column to be so once the file has run.
    pub(super) fn wanted(&self, name: &Name, column: &str, holds: impl Fn(&ColumnDefinition) -> bool) -> bool {
        table(self.after, name).and_then(|table| definition(table, column)).is_some_and(holds)
    }

    /// A constraint of a table.
    pub(super) fn constraint(&self, name: &Name, constraint: &str) -> Option<Use> {
        self.uses(
            |physical| {
                let found = table(physical, name)?;
                let all = found.constraints.iter().chain(&found.foreign_keys);
                let rule = all.map(|one| &one.constraint).find(|one| one.name.raw() == constraint)?.rule.clone();
                Some((found.element.clone(), rule))
            },
            |(element, rule)| constraint_id(element, constraint, rule),
        )
    }

    /// The columns of a table by which few rows are found: those of its keys and unique indexes.
    pub(super) fn key_columns(&self, name: &Name) -> Vec<String> {
        let tables = self.promised.iter().filter_map(|(_, seen)| table(&seen.physical, name));
        let mut columns = vec!["ctid".to_owned()];
        for constraint in tables.flat_map(|table| &table.constraints) {
            if let ConstraintRule::PrimaryKey { columns: keys, .. } | ConstraintRule::Unique { columns: keys, .. } =
                &constraint.constraint.rule
            {
                columns.extend(keys.iter().map(|key| key.raw().to_owned()));
            }
        }
        columns
    }

    /// The element that a new part of a table would be.
    pub(super) fn part_of(&self, name: &Name, kind: Kind, part: &str) -> Option<ElementId> {
        let found = self.promised.iter().find_map(|(_, seen)| table(&seen.physical, name))?;
        Some(element_id(&found.element, kind, &[part]))
    }

    /// The way in the specs to reach what a change is after.
    pub(super) fn advice(&self, change: &Change) -> String {
        lock::advice(self.workspace.model, change, &self.workspace.next)
    }
}

fn element_id(element: &Qualified, kind: Kind, parts: &[&str]) -> ElementId {
    let names = std::iter::once(element.name.clone()).chain(parts.iter().map(|part| (*part).to_owned())).collect();
    ElementId { domain: element.domain.clone(), kind, names }
}

fn constraint_id(element: &Qualified, name: &str, rule: &ConstraintRule) -> Option<ElementId> {
    let words = |columns: &[Ident]| columns.iter().map(Ident::raw).collect::<Vec<_>>().join(" ");
    Some(match rule {
        ConstraintRule::PrimaryKey { .. } => element_id(element, Kind::PrimaryKey, &[]),
        ConstraintRule::Unique { columns, .. } => element_id(element, Kind::Unique, &[&words(columns)]),
        ConstraintRule::Check { .. } => element_id(element, Kind::Check, &[name]),
        ConstraintRule::Exclude { .. } | ConstraintRule::ForeignKey { .. } => return None,
    })
}

/// Whether SQL's name is that of a known thing. A name without a schema may mean any: nobody knows the `search_path`.
fn is(name: &Name, known: &QualifiedName) -> bool {
    known.name.raw() == name.name && name.schema.as_deref().is_none_or(|schema| schema == known.schema.raw())
}

fn table<'p>(physical: &'p Physical, name: &Name) -> Option<&'p PhysicalTable> {
    physical.tables.iter().find(|table| is(name, &table.name))
}

fn owned(table: &PhysicalTable) -> Qualified {
    table.element.clone()
}

fn definition<'p>(table: &'p PhysicalTable, column: &str) -> Option<&'p ColumnDefinition> {
    table.columns.iter().map(|column| &column.definition).find(|definition| definition.name.raw() == column)
}

fn has_index(table: &PhysicalTable, name: &Name) -> bool {
    let here = name.schema.as_deref().is_none_or(|schema| schema == table.name.schema.raw());
    here && table.indexes.iter().any(|index| index.index.name.raw() == name.name)
}

fn view<'p>(physical: &'p Physical, name: &Name) -> Option<&'p PhysicalView> {
    physical.views.iter().find(|view| is(name, &view.view.name))
}

fn shows(view: &PhysicalView, column: &str) -> bool {
    view.view.columns.iter().any(|shown| shown.name.raw() == column)
}

fn labels(physical: &Physical, name: &Name) -> Option<(Qualified, Vec<String>)> {
    let found = physical.enums.iter().find(|known| is(name, &known.name))?;
    Some((found.element.clone(), found.labels.iter().map(|label| label.raw().to_owned()).collect()))
}

fn object(physical: &Physical, sort: Sort, name: &Name) -> Option<Qualified> {
    let same = |subject: &Subject| match (sort, subject) {
        (Sort::View, Subject::View(known) | Subject::MaterializedView(known))
        | (Sort::Type, Subject::Type(known))
        | (Sort::Domain, Subject::Domain(known))
        | (Sort::Sequence, Subject::Sequence(known))
        | (Sort::Function, Subject::Function(known, _) | Subject::Procedure(known, _)) => is(name, known),
        _ => false,
    };
    physical
        .objects
        .iter()
        .find(|object| object.subject.as_ref().is_some_and(same))
        .map(|object| object.element.clone())
}

/// Whether two types are the same, whichever of PostgreSQL's names for them is written.
pub(super) fn same_type(one: &str, other: &str) -> bool {
    spelled(one) == spelled(other)
}

fn spelled(text: &str) -> String {
    let text: String = text.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ");
    let text = text.replace(", ", ",").replace(" (", "(").replace("public.", "");
    let (word, rest) = text.split_once(['(', '[']).map_or((text.as_str(), ""), |(word, _)| (word, &text[word.len()..]));
    let base = BASE_TYPES.iter().find(|base| base.name == word || base.aliases.contains(&word));
    format!("{}{rest}", base.map_or(word, |base| base.name))
}
