//! Labels that no served version knows any more.
//!
//! In come the model and the versions served before and after; out goes, for each table whose rows may hold such a label,
//! a step that puts the label in its place which newer code reads there. The label stays in its type: PostgreSQL takes none
//! out, and another type would rewrite every table under its lock.

use schema_spec::model::{Model, Qualified, VersionNumber};

use super::table::search_path;
use super::{Direction, Phase, Step, file_word};
use crate::statement::{
    Backfill, ConstraintRule, Expression, Filled, Ident, Literal, Pace, QualifiedName, ScalarName, Statement, TypeName,
};
use crate::window::{Physical, PhysicalColumn, PhysicalTable};

/// A label that nobody knows after the move.
struct Outdated<'a> {
    of: &'a QualifiedName,
    label: Literal,
    instead: Literal,
}

/// The steps, in the order of the tables.
pub(super) fn replaced(model: &Model, before: &[VersionNumber], to: &Physical, after: &[VersionNumber]) -> Vec<Step> {
    let outdated = outdated(model, before, to, after);
    if outdated.is_empty() {
        return Vec::new();
    }
    to.tables.iter().filter_map(|table| in_rows(table, to, &outdated)).collect()
}

fn outdated<'a>(
    model: &Model,
    before: &[VersionNumber],
    to: &'a Physical,
    after: &[VersionNumber],
) -> Vec<Outdated<'a>> {
    let mut found = Vec::new();
    for domain in &model.domains {
        for e in &domain.enums {
            let element = Qualified { domain: domain.name.clone(), name: e.name.clone() };
            let Some(of) = to.enumeration(&element) else { continue };
            for value in &e.values {
                let known = |versions: &[VersionNumber]| versions.iter().any(|one| value.lifetime.contains(*one));
                if let (true, false, Some(instead)) = (known(before), known(after), &value.down) {
                    let (label, instead) = (Literal::new(&value.label), Literal::new(instead));
                    found.push(Outdated { of: &of.name, label, instead });
                }
            }
        }
    }
    found
}

fn in_rows(table: &PhysicalTable, to: &Physical, outdated: &[Outdated<'_>]) -> Option<Step> {
    let held = table.columns.iter().flat_map(|column| {
        let held = outdated.iter().filter_map(|label| label.in_column(column));
        held.map(move |filled| (column, filled))
    });
    let columns: Vec<Filled> =
        held.filter(|(column, _)| !is_bound(table, column, to)).map(|(_, filled)| filled).collect();
    if columns.is_empty() {
        return None;
    }
    let names: Vec<String> = columns.iter().map(|filled| filled.column.to_string()).collect();
    let says = format!(
        "Rows of {} that hold a label which no served version knows get the one that stands for it: {}.",
        table.name,
        names.join(", ")
    );
    let (table_name, search_path) = (table.name.clone(), search_path(&table.name));
    let fill = Backfill { table: table_name, search_path, columns, pace: Pace::default() };
    Some(Step {
        name: format!("labels_{}", file_word(table.name.name.raw())),
        phase: Phase::Contract,
        domains: vec![table.element.domain.clone()],
        up: Direction::new(says, vec![Statement::Backfill(fill)]),
        down: Direction::new("Rows keep the label: which of them held another nobody knows.", Vec::new()),
    })
}

/// Whether another value follows from the column, or has to equal it.
fn is_bound(table: &PhysicalTable, column: &PhysicalColumn, to: &Physical) -> bool {
    let name = &column.definition.name;
    let mut keys = to.tables.iter().flat_map(|other| other.foreign_keys.iter().map(move |key| (other, key)));
    column.definition.generated.is_some()
        || keys.any(|(other, key)| match &key.constraint.rule {
            ConstraintRule::ForeignKey { columns, target, target_columns, .. } => {
                (other.name == table.name && columns.contains(name))
                    || (*target == table.name && target_columns.contains(name))
            }
            _ => false,
        })
}

impl Outdated<'_> {
    fn in_column(&self, column: &PhysicalColumn) -> Option<Filled> {
        let type_name = &column.definition.type_name;
        if type_name.of != ScalarName::Enum(self.of.clone()) {
            return None;
        }
        let name = &column.definition.name;
        Some(Filled {
            column: name.clone(),
            type_name: type_name.clone(),
            value: self.value(name, type_name),
            in_place_of: Some(self.label.clone()),
        })
    }

    fn value(&self, column: &Ident, type_name: &TypeName) -> Expression {
        let one = TypeName { array: false, ..type_name.clone() }.for_cast();
        let (label, instead) = (&self.label, &self.instead);
        Expression::new(if type_name.array {
            format!("array_replace({column}, {label}::{one}, {instead}::{one})")
        } else {
            instead.to_string()
        })
    }
}
