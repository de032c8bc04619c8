//! What a table has of its parents, and what it hands down.
//!
//! In comes a table that stays with those above and below it, out goes which of its columns come, change and go with theirs,
//! and the statements that say of each table of a family what is its own.

use std::collections::BTreeSet;

use super::column::Columns;
use crate::statement::{ColumnDefinition, Ident, QualifiedName, Statement, TableChange, TableSetting, Value};
use crate::window::{PhysicalColumn, PhysicalTable};

/// When a default is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Moment {
    /// While tables get what is new.
    Expand,
    /// Before columns change their form.
    Switch,
    /// Behind that, when all that is new is there.
    Switched,
}

impl<'a> Columns<'a> {
    /// The tables whose columns this one has too, where they stay as well.
    pub(super) fn parents(&self) -> impl Iterator<Item = (&'a PhysicalTable, &'a PhysicalTable)> {
        let partition = self.to.partition_of.as_ref().map(|(parent, _)| parent);
        let stays = self.from.partition_of == self.to.partition_of;
        let parents = partition.filter(|_| stays).into_iter();
        let inherited = self.to.shape.inherits.iter().filter(|parent| self.from.shape.inherits.contains(parent));
        let compared = self.compared;
        parents.chain(inherited).filter_map(move |name| compared.shared().find(|(_, to)| to.name == *name))
    }

    /// Whether the table gets the column, or loses it, together with a parent.
    pub(super) fn follows_parent(&self, column: &Ident) -> bool {
        self.parents().any(|(from, to)| from.column(column).is_some() != to.column(column).is_some())
    }

    /// Whether a parent hands down what changes in the column.
    pub(super) fn changes_with_parent(&self, column: &Ident) -> bool {
        self.parents().any(|(from, to)| from.column(column).is_some() && to.column(column).is_some())
    }

    /// Whether the table has the column from its parents alone: it comes and goes with theirs.
    pub(super) fn is_of_parents(&self, column: &PhysicalColumn) -> bool {
        let name = &column.definition.name;
        let is_own = !column.inherited && self.to.partition_of.is_none();
        let goes_alone = |(_, to): (_, &PhysicalTable)| to.column(name).is_none() && self.is_kept_below(&to.name, name);
        self.follows_parent(name) && !is_own && !self.parents().any(goes_alone)
    }

    /// Whether a child of the table, or a child of one, keeps a column which the table loses.
    pub(super) fn is_kept_below(&self, table: &QualifiedName, column: &Ident) -> bool {
        let is_child = |(from, to): &(&PhysicalTable, &PhysicalTable)| {
            from.shape.inherits.contains(table) && to.shape.inherits.contains(table)
        };
        let mut children = self.compared.shared().filter(is_child);
        children.any(|(_, to)| to.column(column).is_some() || self.is_kept_below(&to.name, column))
    }

    /// A new column as the table has it at first, by its own statement or by that of a parent.
    pub(super) fn first_form(&self, column: &PhysicalColumn) -> ColumnDefinition {
        let above = self.parents().filter(|_| self.is_of_parents(column)).find_map(|(from, to)| {
            let above = to.column(&column.definition.name)?;
            Some(Columns { from, to, ..*self }.first_form(above))
        });
        above.unwrap_or_else(|| self.first_shape(column))
    }

    /// Whether a parent lets a column hold NULL from now on, and every table below it with it.
    pub(super) fn lets_go_above(&self, column: &Ident) -> bool {
        self.parents().any(|(from, to)| {
            let both = from.column(column).zip(to.column(column));
            both.is_some_and(|(old, new)| old.definition.not_null && !new.definition.not_null)
        })
    }

    /// Whether a parent comes to refuse NULL in a column, and every table below it with it.
    pub(super) fn refuses_above(&self, column: &Ident) -> bool {
        self.parents().any(|(from, to)| {
            let Some(new) = to.column(column).filter(|new| new.definition.not_null) else { return false };
            let first = || Columns { from, to, ..*self }.first_form(new).not_null;
            !from.column(column).map_or_else(first, |old| old.definition.not_null)
        })
    }

    /// Whether a column of a parent no longer draws from its sequence.
    pub(super) fn loses_sequence_above(&self, column: &Ident) -> bool {
        let draws = |table: &PhysicalTable| table.sequences.iter().any(|sequence| sequence.column == *column);
        self.parents().any(|(from, to)| draws(from) && !draws(to))
    }

    /// New columns of a parent that the table has already, with another type than theirs until columns change their form.
    pub(super) fn unlike_above(&self) -> Vec<String> {
        let unlike = self.kept().filter(|(old, _)| {
            let (name, of) = (&old.definition.name, &old.definition.type_name);
            let new = self.parents().filter(|(from, _)| from.column(name).is_none());
            new.filter_map(|(_, to)| to.column(name)).any(|above| above.definition.type_name != *of)
        });
        let says = |(old, _): (&PhysicalColumn, _)| {
            format!(
                "{}.{}: a parent cannot get the column while it has another type here; change its type first, and let the parent \
                 get it with the next change",
                self.to.name, old.definition.name
            )
        };
        unlike.map(says).collect()
    }

    /// New columns that are the table's own although a parent gets them too. PostgreSQL takes both for one only where that
    /// of the child is there first.
    pub(super) fn expand_beside_parents(&self) -> Vec<Statement> {
        let added = self.added().filter(|column| !self.is_late(column) && !self.is_of_parents(column));
        let beside = added.filter(|column| self.follows_parent(&column.definition.name));
        beside.flat_map(|column| self.begin(column)).collect()
    }

    /// A default of this table alone, and of new children that have it from there: others have their own.
    pub(super) fn set_default(&self, column: &Ident, default: Option<&Value>, at: Moment) -> Vec<Statement> {
        let alone = TableChange::Set(TableSetting::Default(column.clone(), default.cloned()));
        if !self.has_children() {
            let (column, default) = (column.clone(), default.cloned());
            return vec![self.alter(TableChange::SetDefault { column, default })];
        }
        let last = |table: &'a PhysicalTable| table.column(column).map(|column| &column.definition.default);
        let end = last(self.to);
        let handed = self.new_children().into_iter().filter(|child| end.is_none() || last(child) == end);
        let there = handed.filter(|child| at == Moment::Switched || self.made_by(at).any(|name| name == child.name));
        let handed = there.map(|child| Statement::AlterTable { table: child.name.clone(), change: alone.clone() });
        std::iter::once(self.alter(alone.clone())).chain(handed).collect()
    }

    /// New relations that are there at a moment before everything is.
    fn made_by(&self, at: Moment) -> impl Iterator<Item = QualifiedName> {
        let calling = self.new.calling.iter().filter(move |_| at != Moment::Expand);
        self.new.free.iter().chain(calling).flat_map(|piece| &piece.create).flat_map(Statement::makes)
    }

    /// Whether other tables have the columns of this one, before or after.
    fn has_children(&self) -> bool {
        let mut tables = self.compared.from.tables.iter().chain(&self.compared.to.tables);
        tables.any(|table| parents(table).any(|parent| *parent == self.to.name))
    }

    /// Whether a table inherits from this one while that gets its new columns.
    pub(super) fn has_children_meanwhile(&self) -> bool {
        let inherits = |table: &PhysicalTable| table.shape.inherits.contains(&self.to.name);
        let mut children = self.compared.from.tables.iter().filter(|table| inherits(table));
        // One that leaves does so before.
        children.any(|child| self.compared.to.table(&child.element).is_none_or(inherits))
    }

    /// New tables that inherit from this one, and new ones that inherit from those.
    fn new_children(&self) -> Vec<&'a PhysicalTable> {
        let tables = self.compared.to.tables.iter();
        let mut new: Vec<_> = tables.filter(|table| self.compared.from.table(&table.element).is_none()).collect();
        let (mut names, mut found) = (BTreeSet::from([&self.to.name]), Vec::new());
        loop {
            let inherits = |table: &&PhysicalTable| table.shape.inherits.iter().any(|parent| names.contains(parent));
            let (children, others): (Vec<_>, Vec<_>) = new.into_iter().partition(inherits);
            if children.is_empty() {
                return found;
            }
            names.extend(children.iter().map(|child| &child.name));
            found.extend(children);
            new = others;
        }
    }

    /// The column of a parent that hands it down in the end.
    pub(super) fn handed_down(&self, column: &PhysicalColumn) -> Option<&'a PhysicalColumn> {
        let compared = self.compared;
        let mut parents = self.to.shape.inherits.iter().filter_map(|name| compared.to_table(name));
        parents.find_map(|parent| parent.column(&column.definition.name))
    }
}

/// Tables whose columns a table has too.
pub(super) fn parents(table: &PhysicalTable) -> impl Iterator<Item = &QualifiedName> {
    table.partition_of.iter().map(|(parent, _)| parent).chain(&table.shape.inherits)
}

/// How many parents stand above a table, looking no further than `most`.
pub(super) fn generation(tables: &[(&PhysicalTable, &PhysicalTable)], table: &PhysicalTable, most: usize) -> usize {
    let above = parents(table).filter_map(|name| tables.iter().find(|(_, to)| to.name == *name));
    if most == 0 { 0 } else { above.map(|(_, to)| 1 + generation(tables, to, most - 1)).max().unwrap_or(0) }
}
