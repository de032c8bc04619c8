//! What is new, by when it can be made.
//!
//! In comes a passage, out go the pieces of all things that are new: those that need only what is there first, those that
//! need what tables get or how these change behind that.

use std::collections::{BTreeMap, BTreeSet};

use super::key::text;
use super::passage::{Passage, Stay};
use super::remade::Compared;
use crate::statement::{Creation, Ident, QualifiedName, Statement, Subject, TableChange};
use crate::window::{Kind, Owner, PhysicalTable, Piece};

/// Pieces of things that are new.
#[derive(Debug, Default)]
pub(super) struct NewPieces<'p> {
    /// Those that need nothing but what is there.
    pub(super) free: Vec<&'p Piece>,
    /// Those that need functions whose bodies change, columns that tables get, or sequences that columns get.
    pub(super) calling: Vec<&'p Piece>,
    /// Those that tie new tables to others which may have to change before.
    pub(super) ties: Vec<&'p Piece>,
    /// Those that have columns of parents which change their form, or need such: they are made with that change.
    pub(super) reshaped: Vec<&'p Piece>,
    /// Ties of those, and what needs such.
    pub(super) last: Vec<&'p Piece>,
}

/// Whether an index is a key, where that of the parent stands among those that are there, and where among all that it gets,
/// from the oldest. A key finds no member that is none, but what is none finds a key.
type Age = (bool, usize, usize);

/// When an index or key of a table that stays is built.
fn age(stay: &Stay<'_>, name: &Ident, is_key: bool) -> Age {
    let keys = stay.keys.kept.iter().chain(&stay.keys.renamed);
    let keys = keys.map(|(old, new)| (&old.constraint.name, &new.constraint.name));
    let indexes = stay.keys.kept_indexes.iter().chain(&stay.keys.renamed_indexes);
    let mut there = keys.chain(indexes.map(|(old, new)| (&old.index.name, &new.index.name)));
    let old = there.find(|(_, new)| *new == name).and_then(|(old, _)| place(stay.from, old));
    (is_key, old.unwrap_or(usize::MAX), place(stay.to, name).unwrap_or(usize::MAX))
}

fn place(table: &PhysicalTable, name: &Ident) -> Option<usize> {
    let keys = table.constraints.iter().map(|key| &key.constraint.name);
    keys.chain(table.indexes.iter().map(|index| &index.index.name)).position(|one| one == name)
}

impl<'a> Passage<'a> {
    pub(super) fn owners(&self) -> BTreeSet<&Owner> {
        self.compared.before.pieces.iter().map(|piece| &piece.owner).collect()
    }

    /// Whether a piece of a new table ties it to a table that stays, which may have to be changed before.
    fn is_tie(&self, piece: &Piece) -> bool {
        let stays = |name: &QualifiedName| self.stay_of(name).is_some();
        piece.create.iter().any(|statement| match statement {
            Statement::AlterTable { table, change: TableChange::AttachPartition { .. } } => stays(table),
            Statement::AlterTable { change: TableChange::AddConstraint { constraint, .. }, .. } => {
                constraint.rule.target().is_some_and(stays)
            }
            _ => false,
        })
    }

    /// The new pieces, those first that need nothing but what is there.
    pub(super) fn new_pieces(&self) -> NewPieces<'a> {
        let mut tied: BTreeSet<usize> = BTreeSet::new();
        let mut behind: BTreeSet<usize> = BTreeSet::new();
        let mut reshaped: BTreeSet<usize> = BTreeSet::new();
        let mut last: BTreeSet<usize> = BTreeSet::new();
        let mut new = NewPieces::default();
        let there = self.owners();
        let replaced = self.replaced();
        let compared: &'a Compared<'a> = self.compared;
        let pieces = &compared.after.pieces;
        for (at, piece) in pieces.iter().enumerate() {
            if there.contains(&piece.owner) || self.remade.create.contains(&at) {
                continue;
            }
            let needs = |some: &BTreeSet<usize>| !piece.needs.is_disjoint(some);
            let ties = self.is_tie(piece) || needs(&tied) || self.is_index_beside_attached(piece);
            let calls = |need: &usize| {
                let needed = &pieces[*need];
                behind.contains(need)
                    || replaced.contains(&needed.owner)
                    || there.contains(&needed.owner) && self.is_new_sequence(needed)
            };
            if needs(&last) || ties && needs(&reshaped) {
                last.insert(at);
                new.last.push(piece);
            } else if ties {
                tied.insert(at);
                new.ties.push(piece);
            } else if needs(&reshaped) || self.inherits_reshaped_columns(piece) {
                reshaped.insert(at);
                new.reshaped.push(piece);
            } else if piece.needs.iter().any(calls) || self.inherits_new_columns(piece) {
                behind.insert(at);
                new.calling.push(piece);
            } else {
                new.free.push(piece);
            }
        }
        for pieces in [&mut new.free, &mut new.calling, &mut new.ties] {
            self.build_as_parents_did(pieces);
        }
        new
    }

    /// Puts indexes of each new partition that are alike in the order in which those of its parent were built: PostgreSQL
    /// gives the oldest of the partition to the oldest of the parent (`AttachPartitionEnsureIndexes`).
    fn build_as_parents_did(&self, pieces: &mut [&'a Piece]) {
        let mut families: BTreeMap<(&QualifiedName, String), Vec<(usize, Age)>> = BTreeMap::new();
        for (at, piece) in pieces.iter().enumerate() {
            if let Some((table, over, age)) = self.joins(piece) {
                families.entry((&table.name, over)).or_default().push((at, age));
            }
        }
        for members in families.values_mut() {
            let places: Vec<usize> = members.iter().map(|(at, _)| *at).collect();
            members.sort_by_key(|(_, age)| *age);
            let aged: Vec<&Piece> = members.iter().map(|(at, _)| pieces[*at]).collect();
            places.into_iter().zip(aged).for_each(|(at, piece)| pieces[at] = piece);
        }
    }

    /// The new partition whose index or key the piece is, what that is over, and when that of its parent is built which it
    /// joins.
    fn joins(&self, piece: &Piece) -> Option<(&PhysicalTable, String, Age)> {
        let table = self.compared.table_of(piece)?;
        let above = self.stay_of(table.partition_of.as_ref().map(|(parent, _)| parent)?)?;
        match &piece.part {
            Some(Subject::Index(name, _)) => {
                let index = table.indexes.iter().find(|index| index.index.name == name.name)?;
                Some((table, text(&index.index), age(above, index.part_of.as_ref()?, false)))
            }
            Some(Subject::Constraint(_, name)) => {
                let key = table.constraints.iter().find(|key| key.constraint.name == *name)?;
                let over = key.constraint.rule.key_columns()?.iter().map(ToString::to_string).collect::<Vec<_>>();
                Some((table, over.join(", "), age(above, key.part_of.as_ref()?, true)))
            }
            _ => None,
        }
    }

    /// Whether a piece is of a new table that has columns of a parent which that does not have yet.
    fn inherits_new_columns(&self, piece: &Piece) -> bool {
        self.inherited(piece).any(|stay| self.columns(stay).added().next().is_some())
    }

    /// Whether a piece is of a new table that has columns of a parent which change their form there.
    fn inherits_reshaped_columns(&self, piece: &Piece) -> bool {
        self.compared.table_of(piece).is_some_and(|table| self.remade.reshapes_above(self.compared, table))
    }

    /// The tables that stay from which the table of a piece inherits.
    fn inherited(&self, piece: &Piece) -> impl Iterator<Item = &Stay<'a>> {
        let table = self.compared.table_of(piece);
        table.into_iter().flat_map(|table| &table.shape.inherits).filter_map(|name| self.stay_of(name))
    }

    /// Whether a piece is a sequence that a column comes to own.
    fn is_new_sequence(&self, piece: &Piece) -> bool {
        piece.create.iter().any(|statement| match statement {
            Statement::Create(Creation::Sequence(sequence)) => {
                let mut owned = self.compared.from.tables.iter().flat_map(|table| &table.sequences);
                !self.compared.from.provides(&sequence.name) && !owned.any(|one| one.sequence.name == sequence.name)
            }
            _ => false,
        })
    }

    /// Functions that get another body where they stand.
    fn replaced(&self) -> BTreeSet<Owner> {
        let functions = self.compared.to.objects.iter().filter(|object| object.kind == Kind::Function);
        let changed = functions.filter(|new| {
            let old = self.compared.from.object(&new.element, new.subject.as_ref());
            old.is_some_and(|old| old.create.first() != new.create.first())
        });
        changed.map(|object| Owner::Object(object.element.clone(), object.subject.clone())).collect()
    }

    /// Whether a piece is an index of a new partition of a table that stays, and no part of an index of that.
    fn is_index_beside_attached(&self, piece: &Piece) -> bool {
        let (Some(table), Some(Subject::Index(name, _))) = (self.compared.table_of(piece), &piece.part) else {
            return false;
        };
        let parent_stays = table.partition_of.as_ref().is_some_and(|(parent, _)| self.stay_of(parent).is_some());
        let index = table.indexes.iter().find(|index| index.index.name == name.name);
        parent_stays && index.is_none_or(|index| index.part_of.is_none())
    }
}
