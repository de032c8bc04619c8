//! Values for rows that exist: in new columns, in tightened ones, and in those that change their form.
//!
//! In comes the table before and after with what a person gave, out goes what each column is filled with, what only a
//! person can know, and what PostgreSQL takes from nobody.

use schema_spec::model::Identity;

use super::column::Columns;
use super::conversion::{STRINGS, through_text};
use super::in_place::Leaves;
use super::{Asked, Missing};
use crate::statement::{ColumnDefinition, Creation, Expression, Filled, Ident, Statement, TypeName};
use crate::window::PhysicalColumn;

impl<'a> Columns<'a> {
    /// What rows that exist get in new and tightened columns. A partitioned table has no rows of its own.
    pub(super) fn filled(&self) -> (Vec<Filled>, Vec<Missing>) {
        let (mut filled, mut missing) = (Vec::new(), self.without_value());
        if self.to.shape.partition_by.is_some() {
            return (filled, missing);
        }
        let added = self.added().map(|column| (column, self.first_shape(column)));
        let kept = self.kept().map(|(old, new)| (new, old.definition.clone()));
        for (column, before) in added.chain(kept) {
            let definition = &column.definition;
            let slow = self.from.column(&definition.name).is_none()
                && definition.default.is_some()
                && before.default.is_none();
            let tightened = definition.not_null && !before.not_null;
            let given = self.intents.fill(&self.to.name, &definition.name);
            let asked = slow || tightened || given.is_some();
            let rewritten = self.touched.is_rewritten(&definition.name) && self.from.column(&definition.name).is_some();
            let changes = rewritten || self.touched.shadowed.contains_key(&definition.name);
            // A child's column is computed where that of its parent is.
            let computed = |column: &PhysicalColumn| column.definition.generated.is_some();
            let handed = || self.parents().any(|(_, to)| to.column(&definition.name).is_some_and(computed));
            if changes || !asked || computed(column) || handed() {
                continue;
            }
            let value = given.or_else(|| definition.default.clone().map(Expression::from));
            let (column, type_name) = (definition.name.clone(), definition.type_name.clone());
            match value {
                Some(_)
                    if self.from.column(&column).is_none()
                        && self.to.column(&column).is_some_and(|new| self.is_late(new)) => {}
                Some(value) => filled.push(Filled { column, type_name, value, in_place_of: None }),
                None => missing.push(Missing { table: self.to.name.clone(), column, type_name, asks: Asked::Fill }),
            }
        }
        filled.extend(self.shadow_values());
        (filled, missing)
    }

    /// Columns that change their form and refuse NULL from now on, while nobody knows what takes its place.
    fn without_value(&self) -> Vec<Missing> {
        let changed = self.kept().filter(|(old, new)| {
            let name = &new.definition.name;
            let changes = self.touched.retyped.contains(name) || self.touched.shadowed.contains_key(name);
            let tightened = new.definition.not_null && !old.definition.not_null;
            changes && tightened && !self.changes_with_parent(name) && self.instead_of_null(old, new).is_none()
        });
        let missing = changed.map(|(_, new)| Missing {
            table: self.to.name.clone(),
            column: new.definition.name.clone(),
            type_name: new.definition.type_name.clone(),
            asks: Asked::Fill,
        });
        missing.collect()
    }

    /// What takes the place of NULL where a column changes its form and refuses it from now on.
    pub(super) fn instead_of_null(&self, old: &PhysicalColumn, new: &PhysicalColumn) -> Option<Expression> {
        let (before, after) = (&old.definition, &new.definition);
        let default = after.default.clone().filter(|_| after.not_null && !before.not_null).map(Expression::from);
        self.intents.fill(&self.to.name, &after.name).or(default)
    }

    /// Columns of which nobody can know that their values have a form in the new type.
    pub(super) fn doubtful(&self) -> Vec<Missing> {
        let changed = self.kept().filter(|(_, new)| {
            let name = &new.definition.name;
            let asked = self.intents.conversion(&self.to.name, name).is_none();
            let changes = self.touched.retyped.contains(name) || self.touched.shadowed.contains_key(name);
            asked && changes && !self.changes_with_parent(name)
        });
        let changed = changed.filter(|(old, new)| self.left(old, new) == Leaves::Nothing);
        let doubtful = changed.filter(|(old, new)| {
            let (old, new) = (&old.definition.type_name, &new.definition.type_name);
            through_text(&Ident::new(""), old, new).is_some() && !self.grows(old, new)
        });
        let missing = doubtful.map(|(_, new)| Missing {
            table: self.to.name.clone(),
            column: new.definition.name.clone(),
            type_name: new.definition.type_name.clone(),
            asks: Asked::Conversion,
        });
        missing.collect()
    }

    /// Whether every label of an enum type is one of the other, or values become text.
    fn grows(&self, old: &TypeName, new: &TypeName) -> bool {
        let labels = |types: &'a [crate::window::PhysicalEnum], of: &TypeName| {
            types.iter().find(|one| Some(&one.name) == of.name()).map(|one| &one.labels)
        };
        let is_text = new.base().is_some_and(|base| STRINGS.contains(&base));
        let (before, after) = (labels(&self.compared.from.enums, old), labels(&self.compared.to.enums, new));
        let all = before.zip(after).is_some_and(|(before, after)| before.iter().all(|label| after.contains(label)));
        // Other named types that are made again have the same text for the same value.
        let same = old == new && before.is_none();
        old.array == new.array && (is_text || all || same)
    }

    /// New columns that no statement adds to rows, because the type refuses NULL and no constant stands in for it; and
    /// values that no change of type computes.
    pub(super) fn refused(&self) -> Vec<String> {
        let refuses_null = |of: &TypeName| {
            let mut objects = self.compared.to.objects.iter();
            objects.any(|object| match object.create.first() {
                Some(Statement::Create(Creation::Domain(domain))) => {
                    Some(&domain.name) == of.name() && !of.array && domain.not_null && domain.default.is_none()
                }
                _ => false,
            })
        };
        let bare = |column: &&PhysicalColumn| {
            let shape = self.first_shape(column);
            shape.default.is_none() && shape.generated.is_none() && refuses_null(&shape.type_name)
        };
        let refused = self.added().filter(bare).filter(|column| !self.follows_parent(&column.definition.name));
        let says = |column: &PhysicalColumn| {
            format!(
                "{}.{}: its type refuses NULL, so that it needs a constant default",
                self.to.name, column.definition.name
            )
        };
        let counted = self.added().map(|column| &column.definition).filter(|column| {
            let counts = column.identity.is_some_and(|identity| identity != Identity::Serial);
            counts && self.has_children_meanwhile()
        });
        let counts = |column: &ColumnDefinition| {
            format!(
                "{}.{}: PostgreSQL adds no column that numbers itself to a table with children; let it come as a column that \
                 does not, and number itself with the next change",
                self.to.name, column.name
            )
        };
        let in_place =
            self.retyped().filter(|(old, new)| self.using(old, new).is_some_and(|value| value.has_subquery()));
        let reads = |(_, new): (_, &PhysicalColumn)| {
            let name = &new.definition.name;
            format!(
                "{}.{name}: it changes its type where it stands, and there PostgreSQL takes no value that is read from rows; \
                 give one of the own row alone, or a constant",
                self.to.name
            )
        };
        let unlike = self.unlike_above().into_iter();
        refused.map(says).chain(counted.map(counts)).chain(in_place.map(reads)).chain(unlike).collect()
    }
}
