//! What stands beside the tables that are in use: types, new tables, views, rights, objects given as SQL.
//!
//! In comes a growth, out go its steps. Nothing that a served version uses is changed here but views, and those within
//! one transaction, so that a reader sees the old or the new one and never none.

use std::collections::{BTreeMap, BTreeSet};

use super::grow::{Growth, reversed};
use super::{Direction, Phase, Step};
use crate::statement::{
    Constraint, ConstraintRule, Literal, Privilege, QualifiedName, Statement, Subject, TableChange,
};
use crate::window::{
    Kind, Ordered, Owner, Physical, PhysicalConstraint, PhysicalTable, PhysicalView, Piece, Portion, unchecked,
};

/// Relations that one transaction may lock. A server with PostgreSQL's own settings has room for some 7,800 locks
/// (`max_locks_per_transaction` times the processes that it allows), which all its transactions share.
const MOST_LOCKS: usize = 5_000;

/// Everything, in an empty database: one step, or several where one transaction could not lock it all.
pub(super) fn baseline(to: &Physical) -> Vec<Step> {
    let portions = Ordered::of(to).portions(MOST_LOCKS);
    let (count, domains) = (portions.len(), domains(to.tables.iter().collect()));
    let step = |(place, portion): (usize, Portion)| {
        let part = if count == 1 { String::new() } else { format!(" Part {} of {count}.", place + 1) };
        let gone = if place == 0 {
            "Leaves an empty database; roles stay, other databases may use them."
        } else {
            "Takes this part away."
        };
        Step {
            name: super::numbered("baseline", place),
            phase: Phase::Baseline,
            domains: domains.clone(),
            up: Direction::new(
                format!("Makes every type, table, view and right of the first version.{part}"),
                portion.create,
            ),
            down: Direction::new(gone, portion.drop),
        }
    };
    portions.into_iter().enumerate().map(step).collect()
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
            step.up.statements.push(Statement::AddEnumValue {
                name: new.name.clone(),
                label: label.clone(),
                before: None,
            });
            step.domains.push(new.element.domain.clone());
        }
    }
    step.domains.dedup();
    (!step.up.statements.is_empty()).then_some(step)
}

/// Types, functions and tables that nobody uses yet.
pub(super) fn new_objects(growth: &Growth<'_>) -> Option<Step> {
    let (up, down) = (unchecked(made(growth)), unmade(growth));
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

/// Pieces of wholes that are new, each behind what it needs, but those that come with the views.
fn new_pieces<'a>(growth: &Growth<'a>) -> Vec<&'a Piece> {
    let there: BTreeSet<&Owner> = growth.from_order.pieces.iter().map(|piece| &piece.owner).collect();
    let late_key = |piece: &Piece| match (&piece.owner, &piece.foreign_key) {
        (Owner::Table(table), Some(name)) => {
            let keys = growth.to.table(table).map(|table| &table.foreign_keys);
            keys.into_iter().flatten().any(|key| key.constraint.name == *name && is_late(growth, key))
        }
        _ => false,
    };
    let new = growth.to_order.pieces.iter().filter(|piece| !piece.late && !there.contains(&piece.owner));
    new.filter(|piece| !late_key(piece)).collect()
}

fn made(growth: &Growth<'_>) -> Vec<Statement> {
    new_pieces(growth).into_iter().flat_map(|piece| piece.create.iter().cloned()).collect()
}

fn unmade(growth: &Growth<'_>) -> Vec<Statement> {
    new_pieces(growth).into_iter().rev().flat_map(|piece| piece.drop.iter().cloned()).collect()
}

/// Whether the other end of a foreign key is a table in use that is only going to become unique there.
fn is_late(growth: &Growth<'_>, key: &PhysicalConstraint) -> bool {
    let ConstraintRule::ForeignKey { target, target_columns, .. } = &key.constraint.rule else { return false };
    let Some(table) = growth.from.tables.iter().find(|table| table.name == *target) else { return false };
    !table.constraints.iter().any(|one| one.constraint.rule.is_key_over(target_columns))
}

fn add_key(table: &PhysicalTable, key: &PhysicalConstraint) -> Vec<Statement> {
    let constraint: Constraint = key.constraint.clone();
    let change = TableChange::AddConstraint { constraint, not_valid: key.not_valid };
    let add = Statement::AlterTable { table: table.name.clone(), change };
    std::iter::once(add).chain(table.comments_on_constraint(key)).collect()
}

fn drop_key(table: &PhysicalTable, key: &PhysicalConstraint) -> Vec<Statement> {
    let (name, target) = (key.constraint.name.clone(), key.constraint.rule.target().cloned());
    vec![Statement::AlterTable { table: table.name.clone(), change: TableChange::DropConstraint { name, target } }]
}

/// Views, rights, comments and the objects around them.
pub(super) fn finish(growth: &Growth<'_>) -> Option<Step> {
    if !growth.leads() {
        return None;
    }
    let (from, to) = ((growth.from, growth.from_order), (growth.to, growth.to_order));
    let (up, down) = (shown(from, to), shown(to, from));
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
fn shown(from: (&Physical, &Ordered), to: (&Physical, &Ordered)) -> Vec<Statement> {
    let ((from, from_order), (to, to_order)) = (from, to);
    let (gone, come) = (made_anew(from_order, to_order), made_anew(to_order, from_order));
    let views = from.views.iter().chain(&to.views);
    let is_anew = |view: &&PhysicalView| {
        let is = |piece: &&Piece| piece.owner == Owner::View(view.element.clone());
        gone.iter().chain(&come).any(is)
    };
    let anew: BTreeSet<QualifiedName> = views.filter(is_anew).map(|view| view.view.name.clone()).collect();
    let mut statements: Vec<Statement> = gone.iter().rev().flat_map(|piece| piece.drop.iter().cloned()).collect();
    // Objects that need views may need the rights on them too.
    let first = come.iter().position(|piece| piece.kind >= Kind::Rights).unwrap_or(come.len());
    let made = |pieces: &[&Piece]| -> Vec<Statement> {
        let refreshed = pieces.iter().filter_map(|piece| piece.refresh.clone());
        pieces.iter().flat_map(|piece| piece.create.iter().cloned()).chain(refreshed).collect()
    };
    statements.extend(unchecked(made(&come[..first])));
    statements.extend(rights(from, to, &anew));
    statements.extend(unchecked(made(&come[first..])));
    statements.extend(comments(from, to));
    statements
}

/// Late pieces of a window that the other has not or has otherwise, and those that need them.
fn made_anew<'a>(ordered: &'a Ordered, other: &Ordered) -> Vec<&'a Piece> {
    let mut same: BTreeMap<&Owner, Vec<&Piece>> = BTreeMap::new();
    other.pieces.iter().filter(|piece| piece.late).for_each(|piece| same.entry(&piece.owner).or_default().push(piece));
    let kept = |piece: &Piece| {
        let others = same.get(&piece.owner).into_iter().flatten();
        others.into_iter().any(|other| other.create == piece.create && other.drop == piece.drop)
    };
    let mut anew = vec![false; ordered.pieces.len()];
    for (at, piece) in ordered.pieces.iter().enumerate() {
        let counts = piece.late && !matches!(piece.owner, Owner::Role(_));
        anew[at] = counts && (!kept(piece) || piece.needs.iter().any(|need| anew[*need]));
    }
    ordered.pieces.iter().zip(anew).filter(|(_, anew)| *anew).map(|(piece, _)| piece).collect()
}

pub(super) fn rights(from: &Physical, to: &Physical, anew: &BTreeSet<QualifiedName>) -> Vec<Statement> {
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
        let on = Subject::Table(new.name.clone());
        (old.doc != new.doc).then(|| comment(on, new.doc.clone()))
    });
    let enums = to.enums.iter().filter_map(|new| {
        let old = from.enums.iter().find(|old| old.element == new.element)?;
        let on = Subject::Type(new.name.clone());
        (old.doc != new.doc).then(|| comment(on, new.doc.clone()))
    });
    tables.chain(enums).collect()
}

fn comment(on: Subject, text: Option<Literal>) -> Statement {
    Statement::Comment { on, text }
}
