//! Guards: what stops a migration before it does harm.
//!
//! In come the steps of a move, out go the same steps with two kinds of guards: ways down that would lose data refuse to
//! run, and indexes that were not built to their end are found before anybody relies on them.

use std::collections::BTreeMap;

use super::{Direction, Phase, Step};
use crate::lock::WindowMove;
use crate::statement::{AtRisk, Ident, QualifiedName, Remade, Statement, TableChange};
use crate::window::Physical;

/// Tables and columns that one transaction looks into: it locks each table and its indexes, and the room for locks is
/// limited.
const MOST_AT_RISK: usize = 1_000;

/// Adds the guards. Retiring a version is the explicit word for what a contract loses; a way down has none.
pub(super) fn guard(steps: &mut Vec<Step>, moved: WindowMove, to: &Physical) {
    let mut all_at_risk = Vec::new();
    if !matches!(moved, WindowMove::Contract(_)) {
        for step in steps.iter_mut() {
            let at_risk = at_risk(&step.down, to);
            if !at_risk.is_empty() {
                step.down.statements.insert(0, Statement::RefuseLoss(at_risk.clone()));
                all_at_risk.extend(at_risk);
            }
        }
    }
    let whole: Vec<Statement> =
        built(steps).map_or_else(Vec::new, |indexes| vec![Statement::RequireWholeIndexes(indexes)]);
    let several = steps.len() > 1;
    if whole.is_empty() && (all_at_risk.is_empty() || !several) {
        return;
    }
    let mut refusals: Vec<Vec<Statement>> =
        all_at_risk.chunks(MOST_AT_RISK).map(|some| vec![Statement::RefuseLoss(some.to_vec())]).collect();
    refusals.resize(refusals.len().max(1), Vec::new());
    for (place, refusal) in refusals.into_iter().enumerate() {
        let whole = if place == 0 { whole.clone() } else { Vec::new() };
        steps.push(Step {
            name: super::numbered("ready", place),
            phase: Phase::Finish,
            domains: Vec::new(),
            up: Direction::new("The step is complete; makes sure that every index was built to its end.", whole),
            down: Direction::new("Refuses to begin the way down while it would lose data.", refusal),
        });
    }
}

/// What the statements drop, and whether it can be made again from what stays.
fn at_risk(down: &Direction, to: &Physical) -> Vec<AtRisk> {
    let dropped = down.statements.iter().filter_map(|statement| match statement {
        Statement::DropTable { name: table, .. } => Some(AtRisk { table: table.clone(), column: None, remade: None }),
        Statement::AlterTable { table, change: TableChange::DropColumn(column) } => {
            let physical = to.tables.iter().find(|candidate| candidate.name == *table)?;
            let definition = &physical.column(column)?.definition;
            let computed = definition.generated.is_some();
            let remade = remade(physical, column);
            (!computed).then(|| AtRisk { table: table.clone(), column: Some(column.clone()), remade })
        }
        _ => None,
    });
    dropped.collect()
}

/// A value is no loss where the other column of a pair, the filling rule or the default says the same.
fn remade(table: &crate::window::PhysicalTable, column: &Ident) -> Option<Remade> {
    let definition = &table.column(column)?.definition;
    let of = definition.type_name.clone();
    let rules = table.in_step.as_ref();
    let paired = rules.and_then(|rules| rules.pairs.iter().find(|pair| pair.new.name == *column)).map(|pair| &pair.up);
    let filled =
        rules.and_then(|rules| rules.up.iter().find(|fill| fill.column.name == *column)).map(|fill| &fill.value);
    if let Some(value) = paired.or(filled) {
        return Some(Remade::From(value.clone(), of));
    }
    let default = definition.default.clone().filter(|default| definition.not_null && default.is_constant());
    default.map(|default| Remade::Default(default, of))
}

/// The indexes that are built concurrently, under the names that they bear in the end.
fn built(steps: &[Step]) -> Option<Vec<QualifiedName>> {
    let mut renamed: BTreeMap<QualifiedName, QualifiedName> = BTreeMap::new();
    for statement in steps.iter().flat_map(|step| &step.up.statements) {
        match statement {
            Statement::RenameIndex { name, to } => drop(renamed.insert(name.clone(), name.sibling(to.raw()))),
            Statement::AlterTable { table, change: TableChange::RenameConstraint { from, to } } => {
                renamed.insert(table.sibling(from.raw()), table.sibling(to.raw()));
            }
            _ => {}
        }
    }
    let built = steps.iter().flat_map(|step| &step.up.statements).filter_map(|statement| match statement {
        Statement::CreateIndex { index, concurrently: true } => {
            let name = index.qualified_name();
            Some(renamed.get(&name).cloned().unwrap_or(name))
        }
        _ => None,
    });
    let built: Vec<QualifiedName> = built.collect();
    (!built.is_empty()).then_some(built)
}
