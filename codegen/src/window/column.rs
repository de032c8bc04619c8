//! Columns of a window.
//!
//! In come the columns of the model with their states, out goes one physical column for each name that a served
//! version knows. It refuses NULL only where no served version would be refused something that it may write.

use super::storage::{next_number, own_sequence};
use super::{PhysicalColumn, Window, comment};
use crate::statement::{ColumnDefinition, Expression, Ident, InStep, QualifiedName, TypeName, Value};
use schema_spec::model::{Column, ColumnState, DefaultValue, Identity, ObjectKind, Table, VersionNumber};
use schema_spec::{ColumnType, Scalar};

/// One name of a column, and the served versions that know it.
pub(super) struct Named<'a> {
    /// The name.
    pub(super) name: Ident,
    /// Served versions, oldest first; never empty.
    pub(super) versions: Vec<VersionNumber>,
    /// The shape in the newest of them.
    pub(super) state: &'a ColumnState,
}

impl Window<'_> {
    /// The names of a column in the served versions, oldest first.
    pub(super) fn names<'a>(&self, table: &Table, column: &'a Column) -> Vec<Named<'a>> {
        let mut names: Vec<Named<'a>> = Vec::new();
        for version in self.having(table.lifetime) {
            let Some(state) = column.state_at(version) else { continue };
            match names.last_mut() {
                Some(last) if last.name.raw() == state.name => {
                    last.versions.push(version);
                    last.state = state;
                }
                _ => names.push(Named { name: Ident::new(&state.name), versions: vec![version], state }),
            }
        }
        names
    }

    pub(super) fn columns(&self, name: &QualifiedName, table: &Table, in_step: &InStep) -> Vec<PhysicalColumn> {
        let mut columns = Vec::new();
        for column in &table.columns {
            let names = self.names(table, column);
            let oldest = names.first().map(|named| named.name.clone());
            for named in names {
                // Only one of two names can number the rows; the other is in step with it.
                let numbers = oldest.as_ref() == Some(&named.name);
                columns.push(self.column(name, table, column, &named, in_step, numbers));
            }
        }
        // A stable sort: columns of one version stay in the order of the spec.
        columns.sort_by_key(|column| column.since);
        columns
    }

    fn column(
        &self,
        name: &QualifiedName,
        table: &Table,
        column: &Column,
        named: &Named<'_>,
        in_step: &InStep,
        numbers: bool,
    ) -> PhysicalColumn {
        let type_name = self.type_name(&named.state.column_type);
        let first = column.states.iter().find(|state| state.name == named.name.raw());
        let since = first.map_or(column.lifetime.since, |state| state.since).max(table.lifetime.since);
        let backfill = backfill(in_step, &named.name).map(|value| value.cast(&type_name));
        let stated = named.state.default.as_ref().map(|default| value(default, &type_name));
        let serial = numbers && column.identity == Some(Identity::Serial);
        let default = if serial { Some(next_number(name, table, column)) } else { stated };
        let definition = ColumnDefinition {
            not_null: self.refuses_null(table, column, named, in_step),
            default: default.filter(|_| !supplied(in_step, &named.name)),
            identity: column.identity.filter(|_| numbers),
            generated: self.generated(table, column),
            collation: column.collation.clone(),
            sequence: if numbers { own_sequence(name, column) } else { None },
            name: named.name.clone(),
            asked: self.is_asked(&named.state.column_type),
            type_name,
        };
        PhysicalColumn {
            key: column.key.clone(),
            since,
            doc: comment(column.doc.as_deref()),
            backfill,
            inherited: column.inherited && table.storage.partition_of.is_none(),
            settings: self.column_settings(table, column, named.state, &definition),
            definition,
        }
    }

    /// Whether the type is a domain that refuses a value, itself or by what it is made of.
    fn is_asked(&self, of: &ColumnType) -> bool {
        let Scalar::Object(name) = &of.scalar else { return false };
        let objects = self.model.domain(&name.domain).into_iter().flat_map(|domain| &domain.objects);
        let mut named = objects.filter(|object| object.name == name.name);
        !of.array
            && named.any(|object| match &object.kind {
                ObjectKind::DomainType(domain) => {
                    domain.not_null || !domain.checks.is_empty() || self.is_asked(&domain.base)
                }
                _ => false,
            })
    }

    /// NOT NULL where the newest served version that has the column says so, and every other served version has
    /// something that fills the gap: a default, a number, an expression, or a rule of the trigger.
    fn refuses_null(&self, table: &Table, column: &Column, named: &Named<'_>, in_step: &InStep) -> bool {
        if named.state.nullable {
            return false;
        }
        if column.identity.is_some() || column.generated.is_some() || supplied(in_step, &named.name) {
            return true;
        }
        let never_null = |state: &ColumnState| state.name == named.name.raw() && !state.nullable;
        self.having(table.lifetime).into_iter().all(|version| match column.state_at(version) {
            Some(state) => never_null(state) || filled(in_step, &named.name),
            None => named.state.default.is_some(),
        })
    }
}

/// The default as SQL.
pub(super) fn value(default: &DefaultValue, of: &TypeName) -> Value {
    match default {
        DefaultValue::Constant(text) => Value::constant(text, of),
        DefaultValue::Expression(expression) => Value::Expression(Expression::new(&expression.text)),
    }
}

/// Whether the trigger gives the column its value where a version knows nothing of it. Then it has no default of its
/// own, which the trigger could not tell from a value that was given.
fn supplied(in_step: &InStep, name: &Ident) -> bool {
    let paired = in_step.pairs.iter().any(|pair| pair.old.name == *name || pair.new.name == *name);
    let lacking = in_step.up.iter().any(|fill| fill.column.name == *name && fill.is_lacking);
    paired || lacking || in_step.down.iter().any(|fill| fill.column.name == *name)
}

/// Whether the trigger leaves no NULL in the column.
fn filled(in_step: &InStep, name: &Ident) -> bool {
    in_step.up.iter().any(|fill| fill.column.name == *name && fill.on_update)
}

fn backfill(in_step: &InStep, name: &Ident) -> Option<Expression> {
    let pair = in_step.pairs.iter().find(|pair| pair.new.name == *name).map(|pair| pair.up.clone());
    pair.or_else(|| in_step.up.iter().find(|fill| fill.column.name == *name).map(|fill| fill.value.clone()))
}
