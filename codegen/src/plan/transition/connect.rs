//! What ties new tables to those that stay.
//!
//! In comes a passage, out go its foreign keys and attachments of new tables, as early as nothing is in their way.

use std::cmp::Reverse;

use super::family::parents;
use super::passage::{Passage, Stay, step};
use super::remade::Touched;
use crate::plan::{Phase, Step};
use crate::statement::{Alteration, Statement, Subject};
use crate::window::{PhysicalTable, Piece, ancestors, unchecked};

impl Passage<'_> {
    /// Foreign keys and attachments of new tables to those that stay. To an index that is about to go PostgreSQL would
    /// give a part in the new partition, and columns must be alike, so such attachments come last.
    pub(super) fn connect(&self, last: bool) -> Step {
        let mut late = self.new.ties.clone();
        // A partition has the checks of its parent under the same names.
        let renames = |stay: &Stay<'_>| self.renames_constraints(stay);
        let shrinks = |above: &&PhysicalTable| {
            let loses = |stay: &Stay<'_>| !(stay.keys.gone.is_empty() && stay.keys.gone_indexes.is_empty());
            let mut parts = self.compared.from.tables.iter().filter(|table| parents(table).any(|of| *of == above.name));
            parts.any(|part| self.compared.goes(part))
                || self
                    .stay_of(&above.name)
                    .is_some_and(|stay| stay.touched != Touched::default() || loses(stay) || renames(stay))
        };
        late.retain(|piece| {
            let above = self.above(piece);
            let after = &self.compared.after.pieces;
            // PostgreSQL would make for itself what the table is to get with the change of columns.
            let comes_late = self.remade.create.iter().any(|at| after[*at].owner == piece.owner);
            let waits = self.ties_to_late_key(&piece.create) || self.joins_late_index(&piece.create) || comes_late;
            (above.iter().any(shrinks) || waits) == last
        });
        let remade = self.remade.create.iter().map(|at| &self.compared.after.pieces[*at]);
        late.extend(remade.filter(|piece| last && self.joins_what_stays(piece)));
        late.extend(self.new.last.iter().filter(|_| last));
        late.sort_by_key(|piece| self.turn(piece));
        let statements = late.into_iter().flat_map(|piece| &piece.create);
        let present = |one: &Statement| if last { one.clone() } else { self.under_present_name(one) };
        let statements = statements.map(present).collect();
        step("connect", Phase::Finish, "Ties new tables to those that are there.", unchecked(statements))
    }

    /// The partitioned tables above that of a piece.
    fn above(&self, piece: &Piece) -> Vec<&PhysicalTable> {
        let table = self.compared.table_of(piece);
        table.map(|table| ancestors(&self.compared.to.tables, table)).unwrap_or_default()
    }

    /// When a piece is tied: tables, then indexes, for PostgreSQL takes any that fits when it attaches a partition, then what
    /// makes these members of others, from below.
    fn turn(&self, piece: &Piece) -> (u8, Reverse<usize>) {
        let is_member = |one: &Statement| matches!(one, Statement::Change(Alteration::AttachIndex { .. }));
        match &piece.part {
            _ if piece.create.iter().any(is_member) => (2, Reverse(self.above(piece).len())),
            Some(Subject::Index(..)) => (1, Reverse(0)),
            _ => (0, Reverse(0)),
        }
    }
}
