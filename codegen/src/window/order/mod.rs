//! The order in which everything of a window can be made: one graph over all its pieces.
//!
//! In comes a physical schema, out go its pieces, each behind what it needs. Pieces that need nothing of each other stand
//! by kind and as the specs have them. The way down is the same order read backwards.
//!
//! What a piece needs is known from typed references, from `depends-on`, and from the names in SQL texts. A name without
//! its schema is a guess: where guesses make a circle, they are dropped. Defaults and checks that would make a circle are
//! taken out of their `CREATE`, and come later.

mod hidden;
mod names;
mod piece;
mod sort;
mod table;

use std::collections::BTreeSet;

use super::{Kind, Physical, physical};
use crate::statement::{Creation, Ident, QualifiedName, Statement, Subject, TableChange};
use schema_spec::model::{Model, Qualified};

pub use hidden::depend_on_what_texts_hide;
pub(super) use piece::pieces;

/// Everything of a window in an order in which it can be made.
#[derive(Debug, Clone, Default)]
pub struct Ordered {
    /// The pieces in that order.
    pub pieces: Vec<Piece>,
}

/// Something that is made by statements of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The element of the model that it belongs to.
    pub element: Option<Qualified>,
    /// The whole that it is a part of.
    pub owner: Owner,
    /// The part of its whole that it is; nothing: the whole itself.
    pub part: Option<Subject>,
    /// What it is.
    pub kind: Kind,
    /// The statements that make it.
    pub create: Vec<Statement>,
    /// The statements that unmake it.
    pub drop: Vec<Statement>,
    /// The foreign key that it is.
    pub foreign_key: Option<Ident>,
    /// What brings the rows of a materialized view up to date.
    pub refresh: Option<Statement>,
    /// Whether it is made anew where what it shows has changed: views, and what needs them.
    pub late: bool,
    /// Places of the pieces that it needs.
    pub needs: BTreeSet<usize>,
}

/// The whole that a piece is a part of: it comes and goes with it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Owner {
    /// A PostgreSQL schema.
    Schema(Ident),
    /// An enum type.
    Enum(Qualified),
    /// Any other object; functions of one name are told apart by what they are.
    Object(Qualified, Option<Subject>),
    /// A table.
    Table(Qualified),
    /// A read model.
    View(Qualified),
    /// A role that reads the read models of a domain.
    Role(Ident),
}

impl Ordered {
    /// The pieces of a physical schema in order.
    #[must_use]
    pub fn of(physical: &Physical) -> Self {
        Self { pieces: sort::sorted(pieces(physical), |_| true) }
    }

    /// The same, but of wholes that stay every default and check that names something is a piece of its own, and every
    /// piece has its `DROP`.
    #[must_use]
    pub fn apart(physical: &Physical, stays: impl Fn(&Owner) -> bool) -> Self {
        Self { pieces: sort::sorted(pieces(physical), |owner| !stays(owner)) }
    }

    /// Everything, in an empty database.
    #[must_use]
    pub fn create(&self) -> Vec<Statement> {
        self.portions(usize::MAX).into_iter().flat_map(|portion| portion.create).collect()
    }

    /// Everything, in portions each of which takes no more locks than `most` on either way, where no single piece does.
    #[must_use]
    pub fn portions(&self, most: usize) -> Vec<Portion> {
        let mut groups: Vec<Vec<&Piece>> = vec![Vec::new()];
        let (mut locked, mut parts) = (BTreeSet::new(), 0);
        for piece in &self.pieces {
            let own: BTreeSet<QualifiedName> = piece.create.iter().flat_map(relations).collect();
            let own_parts = piece.create.iter().map(locked_parts).sum::<usize>();
            let more = own.iter().filter(|one| !locked.contains(*one)).count();
            if !locked.is_empty() && locked.len() + parts + more + own_parts > most {
                (locked, parts) = (BTreeSet::new(), 0);
                groups.push(Vec::new());
            }
            locked.extend(own);
            parts += own_parts;
            groups.last_mut().into_iter().for_each(|group| group.push(piece));
        }
        let mut portions: Vec<Portion> = groups.iter().map(|pieces| Portion::of(pieces)).collect();
        let refresh: Vec<Statement> = self.pieces.iter().filter_map(|piece| piece.refresh.clone()).collect();
        portions.last_mut().into_iter().for_each(|last| last.bring_up_to_date(&refresh));
        portions
    }
}

/// A part of what [`Ordered`] makes, for a transaction of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Portion {
    /// What makes it, where all portions before are made.
    pub create: Vec<Statement>,
    /// What takes it away, where all portions behind are gone.
    pub drop: Vec<Statement>,
}

impl Portion {
    fn of(pieces: &[&Piece]) -> Self {
        let create = unchecked(pieces.iter().flat_map(|piece| piece.create.iter().cloned()).collect());
        Self { create, drop: pieces.iter().rev().flat_map(|piece| piece.drop.iter().cloned()).collect() }
    }

    /// Fills materialized views when functions can be called, and before triggers on commands, which would fire.
    fn bring_up_to_date(&mut self, refresh: &[Statement]) {
        let fires = |statement: &Statement| matches!(statement, Statement::Create(Creation::EventTrigger(_)));
        let closes = |statement: &Statement| matches!(statement, Statement::Checks(true));
        let end = self.create.iter().position(|statement| fires(statement) || closes(statement));
        let at = end.unwrap_or(self.create.len());
        self.create.splice(at..at, refresh.iter().cloned());
    }
}

/// Relations that a statement uses or makes.
fn relations(statement: &Statement) -> impl Iterator<Item = QualifiedName> {
    let used = statement.effect().locks.into_iter().map(|(table, _)| table);
    statement.makes().into_iter().chain(used)
}

/// What else is locked when that is dropped again, which the statement makes: PostgreSQL locks each object before it drops
/// it (`AcquireDeletionLock`).
fn locked_parts(statement: &Statement) -> usize {
    match statement {
        // Two types, and the table of large values with its index.
        Statement::CreateTable { columns, constraints, .. } => {
            4 + constraints.len() + columns.iter().filter(|column| column.default.is_some()).count()
        }
        // The constraint and the four triggers that keep it.
        Statement::AlterTable { change: TableChange::AddConstraint { .. }, .. } => 5,
        Statement::Create(_) => 1,
        _ => 0,
    }
}

/// The same statements, where PostgreSQL does not look into the texts of functions, which may name what comes later. For
/// the session and not for a transaction: a file may be run without one.
pub(crate) fn unchecked(mut statements: Vec<Statement>) -> Vec<Statement> {
    if statements.iter().any(Statement::has_function_text) {
        statements.insert(0, Statement::Checks(false));
        statements.push(Statement::Checks(true));
    }
    statements
}

/// Which element needs which other, as far as references, `depends-on` and the names in SQL texts tell.
#[must_use]
pub fn dependencies(model: &Model) -> Vec<(Qualified, Qualified)> {
    let ordered = Ordered::of(&physical(model, &model.window()));
    let mut pairs = BTreeSet::new();
    for piece in &ordered.pieces {
        let Some(element) = &piece.element else { continue };
        let needed = piece.needs.iter().filter_map(|place| ordered.pieces[*place].element.as_ref());
        pairs.extend(needed.filter(|needed| *needed != element).map(|needed| (element.clone(), needed.clone())));
    }
    pairs.into_iter().collect()
}
