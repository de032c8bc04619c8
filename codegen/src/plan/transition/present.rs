//! Names that things have on the way, and the statements that give them their own at the end.
//!
//! A thing bears another name for a while where that of the second schema is taken. In comes a passage, out goes what
//! something is called until the end, and the renames in an order in which each name is free.

use super::key::{Round, dropped};
use super::passage::{Passage, Stay, step};
use crate::plan::{Phase, Step, beside, file_word};
use crate::statement::{Alteration, Ident, QualifiedName, Statement, TableChange};
use crate::window::{Owner, PhysicalConstraint, PhysicalIndex, PhysicalTable, Piece};

impl Passage<'_> {
    /// The name of an index of a parent until all get the names that they have at the end.
    pub(super) fn present_name(&self, above: &Stay<'_>, name: &Ident) -> Ident {
        let mut renamed = self.renamed(above).into_iter().filter(|rename| rename.kind != Named::Constraint);
        renamed.find(|rename| rename.to == *name).map_or_else(|| name.clone(), |rename| rename.from)
    }

    /// The name of a constraint of the first schema until all get the names that they have at the end.
    pub(super) fn present_key(&self, stay: &Stay<'_>, old: &PhysicalConstraint) -> Ident {
        let name = &old.constraint.name;
        let index = old.constraint.rule.key_columns().map(|_| self.relocated(&stay.from.name.sibling(name.raw())).name);
        index.unwrap_or_else(|| name.clone())
    }

    /// `DROP CONSTRAINT`, under the name that it has meanwhile.
    pub(super) fn dropped_key(&self, stay: &Stay<'_>, old: &PhysicalConstraint) -> Statement {
        let mut old = old.clone();
        old.constraint.name = self.present_key(stay, &old);
        dropped(&stay.to.name, &old)
    }

    /// An index of a new partition becomes a part of one that may not have its own name yet.
    pub(super) fn under_present_name(&self, statement: &Statement) -> Statement {
        let Statement::Change(Alteration::AttachIndex { parent, index }) = statement else { return statement.clone() };
        let above = self.stay_with_index(parent);
        let name = above.map_or_else(|| parent.name.clone(), |above| self.present_name(above, &parent.name));
        let (parent, index) = (parent.sibling(name.raw()), index.clone());
        Statement::Change(Alteration::AttachIndex { parent, index })
    }

    /// Whether an index becomes a part of one that is built only behind the change of columns.
    pub(super) fn joins_late_index(&self, create: &[Statement]) -> bool {
        create.iter().any(|statement| match statement {
            Statement::Change(Alteration::AttachIndex { parent, .. }) => {
                self.stay_with_index(parent).is_some_and(|stay| stay.keys.round_of(&parent.name) == Round::Second)
            }
            _ => false,
        })
    }

    /// Whether a new table, or an index of one, becomes a part of what stays.
    pub(super) fn joins_what_stays(&self, piece: &Piece) -> bool {
        let is_new = matches!(&piece.owner, Owner::Table(element) if self.compared.from.table(element).is_none());
        is_new
            && piece.create.iter().any(|statement| match statement {
                Statement::Change(Alteration::AttachIndex { parent, .. }) => self.stay_with_index(parent).is_some(),
                Statement::AlterTable { table, change: TableChange::AttachPartition { .. } } => {
                    self.stay_of(table).is_some()
                }
                _ => false,
            })
    }

    /// The table that has the index or key in the end, if it stays.
    fn stay_with_index(&self, index: &QualifiedName) -> Option<&Stay<'_>> {
        let has = |table: &PhysicalTable| {
            let keys = table.constraints.iter().filter(|key| key.constraint.rule.key_columns().is_some());
            let keys = keys.map(|key| &key.constraint.name);
            let mut names = keys.chain(table.indexes.iter().map(|index| &index.index.name));
            table.name.schema == index.schema && names.any(|name| *name == index.name)
        };
        self.stays.iter().find(|stay| has(stay.to))
    }

    /// What has to have its own name at the end: things that were made beside others of the same name, and renamed ones.
    pub(super) fn take_names(&self) -> Vec<Step> {
        let named = in_order(self.stays.iter().flat_map(|stay| self.renamed(stay)).collect());
        let steps = named.chunk_by(|one, next| one.table == next.table).filter_map(|renames| {
            let table = &renames.first()?.table;
            let says = format!("Gives what is new in {table} its name.");
            let name = format!("name_{}", file_word(table.name.raw()));
            Some(step(name, Phase::Finish, says, renames.iter().map(Rename::statement).collect()))
        });
        steps.collect()
    }

    /// Whether a constraint that is no index gets its name at the end.
    pub(super) fn renames_constraints(&self, stay: &Stay<'_>) -> bool {
        self.renamed(stay).iter().any(|rename| rename.kind == Named::Constraint)
    }

    fn renamed(&self, stay: &Stay<'_>) -> Vec<Rename> {
        let (table, keys) = (&stay.to.name, &stay.keys);
        let constraint = |of: &PhysicalConstraint, from: Ident| {
            let kind = if of.constraint.rule.key_columns().is_some() { Named::Key } else { Named::Constraint };
            Rename { table: table.clone(), from, to: of.constraint.name.clone(), kind }
        };
        let index = |of: &PhysicalIndex, from: Ident| Rename {
            table: table.clone(),
            from,
            to: of.index.name.clone(),
            kind: Named::Index,
        };
        let kept = keys.renamed.iter().map(|(old, new)| constraint(new, self.present_key(stay, old)));
        let kept_indexes = keys.renamed_indexes.iter();
        let kept_indexes = kept_indexes.map(|(old, new)| index(new, self.relocated(&old.index.qualified_name()).name));
        let made = keys.made.iter().map(|(new, round)| {
            let is_key = new.constraint.rule.key_columns().is_some();
            let plain = || self.made_as(stay, &new.constraint.name, *round);
            constraint(new, if is_key { self.adopted_as(stay, new, *round) } else { plain() })
        });
        let made_indexes = keys.made_indexes.iter();
        let made_indexes = made_indexes.map(|(new, round)| index(new, self.made_as(stay, &new.index.name, *round)));
        let all = kept.chain(kept_indexes).chain(made).chain(made_indexes);
        all.filter(|rename| rename.from != rename.to).collect()
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Named {
    /// A constraint that is an index as well.
    Key,
    Constraint,
    Index,
}

/// Another name for something of a table.
struct Rename {
    table: QualifiedName,
    from: Ident,
    to: Ident,
    kind: Named,
}

impl Rename {
    /// Whether it gives a name that something else still has. Indexes share their names in a schema, constraints in a table.
    fn waits_for(&self, other: &Self) -> bool {
        let indexes = self.kind != Named::Constraint && other.kind != Named::Constraint;
        let shared = self.table == other.table || indexes && self.table.schema == other.table.schema;
        shared && self.to == other.from
    }

    fn statement(&self) -> Statement {
        let (table, to) = (self.table.clone(), self.to.clone());
        if self.kind == Named::Index {
            return Statement::RenameIndex { name: table.sibling(self.from.raw()), to };
        }
        Statement::AlterTable { table, change: TableChange::RenameConstraint { from: self.from.clone(), to } }
    }
}

/// Renames, each behind the one that frees its name.
fn in_order(mut left: Vec<Rename>) -> Vec<Rename> {
    let mut ordered = Vec::new();
    while !left.is_empty() {
        let free = left.iter().position(|one| !left.iter().any(|other| one.waits_for(other)));
        let Some(free) = free else {
            // Names that go round in a circle need one more for a moment.
            let Rename { table, from, to, kind } = left.remove(0);
            let between = beside(&from, "moving");
            left.push(Rename { table: table.clone(), from: between.clone(), to, kind });
            ordered.push(Rename { table, from, to: between, kind });
            continue;
        };
        ordered.push(left.remove(free));
    }
    ordered
}
