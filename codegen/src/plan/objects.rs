//! What stands beside the tables that are in use: types, new tables, views, rights, objects given as SQL.
//!
//! In comes a growth, out go its steps. Nothing that a served version uses is changed here but views, and those within
//! one transaction, so that a reader sees the old or the new one and never none.

use std::collections::BTreeSet;

use super::grow::{Growth, reversed};
use super::{Direction, Phase, Step};
use crate::statement::{
    Commented, Constraint, ConstraintRule, Literal, Privilege, QualifiedName, Statement, TableChange,
};
use crate::window::{Physical, PhysicalConstraint, PhysicalObject, PhysicalTable, PhysicalView, Stage};

/// Everything, in an empty database.
pub(super) fn baseline(to: &Physical) -> Step {
    let empty = Physical::default();
    let growth = Growth { from: &empty, to, role: super::grow::Role::Leading, avoids_names: false };
    let (mut up, mut down) = (made(&growth), shown(to, &empty));
    up.extend(shown(&empty, to));
    down.extend(unmade(&growth));
    Step {
        name: "baseline".to_owned(),
        phase: Phase::Baseline,
        domains: domains(to.tables.iter().collect()),
        up: Direction::new("Makes every type, table, view and right of the first version.", up),
        down: Direction::new("Leaves an empty database; roles stay, other databases may use them.", down),
    }
}

fn domains(tables: Vec<&PhysicalTable>) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for table in tables {
        if !names.contains(&table.element.domain) {
            names.push(table.element.domain.clone());
        }
    }
    names
}

/// New labels of types that are there. They come alone, for a transaction cannot use a label that it has made itself.
pub(super) fn labels(growth: &Growth<'_>) -> Option<Step> {
    let mut step = Step {
        name: "labels".to_owned(),
        phase: Phase::Expand,
        domains: Vec::new(),
        up: Direction::new("Appends labels to enum types.", Vec::new()),
        down: Direction::new("Labels stay: PostgreSQL cannot take one away, and rows may hold it.", Vec::new()),
    };
    for new in &growth.to.enums {
        let Some(old) = growth.from.enums.iter().find(|old| old.element == new.element) else { continue };
        for label in new.labels.iter().filter(|label| growth.leads() && !old.labels.contains(label)) {
            step.up.statements.push(Statement::AddEnumValue { name: new.name.clone(), label: label.clone() });
            step.domains.push(new.element.domain.clone());
        }
    }
    step.domains.dedup();
    (!step.up.statements.is_empty()).then_some(step)
}

/// Types, functions and tables that nobody uses yet.
pub(super) fn new_objects(growth: &Growth<'_>) -> Option<Step> {
    let (up, down) = (made(growth), unmade(growth));
    let tables: Vec<&PhysicalTable> = new_tables(growth).collect();
    let names: Vec<String> = tables.iter().map(|table| table.name.to_string()).collect();
    let (made, gone) = match names.as_slice() {
        [] => ("Makes new types.".to_owned(), "Drops types.".to_owned()),
        names => (format!("Makes new tables: {}.", names.join(", ")), format!("Drops tables: {}.", names.join(", "))),
    };
    (!up.is_empty()).then(|| Step {
        name: "new_objects".to_owned(),
        phase: Phase::Expand,
        domains: domains(tables),
        up: Direction::new(made, up),
        down: Direction::new(gone, down),
    })
}

/// Foreign keys of new tables that need a unique constraint which has only just been made.
pub(super) fn connect(growth: &Growth<'_>) -> Option<Step> {
    let late = new_tables(growth).flat_map(|table| {
        let keys = table.foreign_keys.iter().filter(|key| is_late(growth, key));
        keys.map(move |key| (table, key))
    });
    let (mut up, mut down, mut tables) = (Vec::new(), Vec::new(), Vec::new());
    for (table, key) in late {
        up.extend(add_key(table, key));
        down.extend(drop_key(table, key));
        tables.push(table);
    }
    (!up.is_empty()).then(|| Step {
        name: "connect".to_owned(),
        phase: Phase::Finish,
        domains: domains(tables),
        up: Direction::new("Lets new tables refer to constraints that are new themselves.", up),
        down: Direction::new("Takes these references away.", reversed(down)),
    })
}

fn new_tables<'a>(growth: &Growth<'a>) -> impl Iterator<Item = &'a PhysicalTable> + use<'a> {
    let from = growth.from;
    growth.to.tables.iter().filter(move |table| from.table(&table.element).is_none())
}

fn new_early(growth: &Growth<'_>) -> Vec<PhysicalObject> {
    let early = growth.to.sql_objects.iter().filter(|object| object.stage == Stage::BeforeTables);
    early.filter(|object| !growth.from.sql_objects.contains(object)).cloned().collect()
}

fn made(growth: &Growth<'_>) -> Vec<Statement> {
    let Growth { from, to, .. } = growth;
    let schemas = to.schemas.iter().filter(|schema| !from.schemas.contains(schema));
    let mut up: Vec<Statement> = schemas.cloned().map(Statement::CreateSchema).collect();
    let enums = to.enums.iter().filter(|new| !from.enums.iter().any(|old| old.element == new.element));
    up.extend(enums.flat_map(crate::window::PhysicalEnum::create));
    up.extend(new_early(growth).into_iter().map(|object| object.create));
    up.extend(new_tables(growth).flat_map(PhysicalTable::create));
    up.extend(new_tables(growth).flat_map(|table| {
        table.foreign_keys.iter().filter(|key| !is_late(growth, key)).flat_map(move |key| add_key(table, key))
    }));
    up
}

fn unmade(growth: &Growth<'_>) -> Vec<Statement> {
    let Growth { from, to, .. } = growth;
    let mut making: Vec<Statement> = Vec::new();
    let schemas = to.schemas.iter().filter(|schema| !from.schemas.contains(schema));
    making.extend(schemas.cloned().map(Statement::DropSchema));
    let enums = to.enums.iter().filter(|new| !from.enums.iter().any(|old| old.element == new.element));
    making.extend(enums.map(|new| Statement::DropType(new.name.clone())));
    making.extend(new_early(growth).into_iter().map(|object| object.drop));
    for table in new_tables(growth) {
        // The function goes behind its trigger, which goes with the table; all of this is read backwards.
        making.extend(table.in_step.iter().map(|rules| Statement::DropFunction(rules.function_name())));
        making.push(Statement::DropTable(table.name.clone()));
    }
    for table in new_tables(growth) {
        let own = table.foreign_keys.iter().filter(|key| !is_late(growth, key));
        making.extend(own.filter(|key| foreign_target(key) != Some(&table.name)).flat_map(|key| drop_key(table, key)));
    }
    reversed(making)
}

fn foreign_target(key: &PhysicalConstraint) -> Option<&QualifiedName> {
    match &key.constraint.rule {
        ConstraintRule::ForeignKey { target, .. } => Some(target),
        _ => None,
    }
}

/// Whether the other end of a foreign key is a table in use that is only going to become unique there.
fn is_late(growth: &Growth<'_>, key: &PhysicalConstraint) -> bool {
    let ConstraintRule::ForeignKey { target, target_columns, .. } = &key.constraint.rule else { return false };
    let Some(table) = growth.from.tables.iter().find(|table| table.name == *target) else { return false };
    !table.constraints.iter().any(|constraint| match &constraint.constraint.rule {
        ConstraintRule::PrimaryKey { columns } | ConstraintRule::Unique { columns, .. } => {
            columns.iter().all(|column| target_columns.contains(column)) && columns.len() == target_columns.len()
        }
        _ => false,
    })
}

fn add_key(table: &PhysicalTable, key: &PhysicalConstraint) -> Vec<Statement> {
    let constraint: Constraint = key.constraint.clone();
    let change = TableChange::AddConstraint { constraint, not_valid: false };
    let add = Statement::AlterTable { table: table.name.clone(), change };
    std::iter::once(add).chain(table.comment_on_constraint(key)).collect()
}

fn drop_key(table: &PhysicalTable, key: &PhysicalConstraint) -> Vec<Statement> {
    let (name, target) = (key.constraint.name.clone(), foreign_target(key).cloned());
    vec![Statement::AlterTable { table: table.name.clone(), change: TableChange::DropConstraint { name, target } }]
}

/// Views, rights, comments and the objects around them.
pub(super) fn finish(growth: &Growth<'_>) -> Option<Step> {
    if !growth.leads() {
        return None;
    }
    let (up, down) = (shown(growth.from, growth.to), shown(growth.to, growth.from));
    let changed = growth.to.views.iter().filter(|view| !growth.from.views.contains(view));
    let domains: BTreeSet<String> = changed.map(|view| view.element.domain.clone()).collect();
    (!up.is_empty() || !down.is_empty()).then(|| Step {
        name: "views".to_owned(),
        phase: Phase::Finish,
        domains: domains.into_iter().collect(),
        up: Direction::new("Makes views, rights and comments those of the new window.", up),
        down: Direction::new("Makes views, rights and comments those of the old window.", down),
    })
}

/// From the views and rights of one window to those of the other.
fn shown(from: &Physical, to: &Physical) -> Vec<Statement> {
    let anew = changed_views(from, to);
    let is_anew = |view: &&PhysicalView| anew.contains(&view.view.name);
    let late = |physical: &Physical, other: &Physical, stage: Stage| -> Vec<PhysicalObject> {
        let hangs_on_view = |object: &PhysicalObject| {
            let named = |view: &PhysicalView| object.depends_on.contains(&view.element);
            physical.views.iter().filter(is_anew).any(named)
        };
        let objects = physical.sql_objects.iter().filter(move |object| object.stage == stage);
        objects.filter(|object| !other.sql_objects.contains(object) || hangs_on_view(object)).cloned().collect()
    };
    let mut statements = Vec::new();
    statements.extend(late(from, to, Stage::AfterViews).into_iter().rev().map(|object| object.drop));
    statements.extend(from.views.iter().rev().filter(is_anew).map(PhysicalView::drop));
    statements.extend(late(from, to, Stage::AfterTables).into_iter().rev().map(|object| object.drop));
    statements.extend(late(to, from, Stage::AfterTables).into_iter().map(|object| object.create));
    statements.extend(to.views.iter().filter(is_anew).flat_map(PhysicalView::create));
    statements.extend(rights(from, to, &anew));
    statements.extend(late(to, from, Stage::AfterViews).into_iter().map(|object| object.create));
    statements.extend(comments(from, to));
    statements
}

/// Views that differ, and those that read them.
fn changed_views(from: &Physical, to: &Physical) -> BTreeSet<QualifiedName> {
    let differs = |one: &Physical, other: &Physical| -> Vec<QualifiedName> {
        one.views.iter().filter(|view| !other.views.contains(view)).map(|view| view.view.name.clone()).collect()
    };
    let mut changed: BTreeSet<QualifiedName> = differs(from, to).into_iter().chain(differs(to, from)).collect();
    // Views stand behind those that they read, so one pass over each window finds all.
    for view in from.views.iter().chain(&to.views) {
        if view.view.relations().any(|read| changed.contains(read)) {
            changed.insert(view.view.name.clone());
        }
    }
    changed
}

fn rights(from: &Physical, to: &Physical, anew: &BTreeSet<QualifiedName>) -> Vec<Statement> {
    let mut statements = Vec::new();
    let made_anew = |privilege: &Privilege| matches!(privilege, Privilege::SelectFrom(view) if anew.contains(view));
    for role in &to.roles {
        let before = from.roles.iter().find(|old| old.role == role.role);
        if before.is_none() {
            statements.push(Statement::CreateRole(role.role.clone()));
        }
        for privilege in &role.privileges {
            let held = before.is_some_and(|old| old.privileges.contains(privilege));
            if !held || made_anew(privilege) {
                statements.push(Statement::Grant { privilege: privilege.clone(), role: role.role.clone() });
            }
        }
    }
    for role in &from.roles {
        let after = to.roles.iter().find(|new| new.role == role.role);
        for privilege in role.privileges.iter().rev() {
            let kept = after.is_some_and(|new| new.privileges.contains(privilege));
            if !kept && !made_anew(privilege) {
                statements.push(Statement::Revoke { privilege: privilege.clone(), role: role.role.clone() });
            }
        }
    }
    statements
}

fn comments(from: &Physical, to: &Physical) -> Vec<Statement> {
    let tables = to.tables.iter().filter_map(|new| {
        let old = from.table(&new.element)?;
        let on = Commented::Table(new.name.clone());
        (old.doc != new.doc).then(|| comment(on, new.doc.clone()))
    });
    let enums = to.enums.iter().filter_map(|new| {
        let old = from.enums.iter().find(|old| old.element == new.element)?;
        let on = Commented::Type(new.name.clone());
        (old.doc != new.doc).then(|| comment(on, new.doc.clone()))
    });
    tables.chain(enums).collect()
}

fn comment(on: Commented, text: Option<Literal>) -> Statement {
    Statement::Comment { on, text }
}
