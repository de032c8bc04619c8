//! Constraints and indexes of a table that stays.
//!
//! In comes the table before and after, out goes what becomes of each: it stays, it only changes its name, it is built
//! anew beside the old, or it has to be gone while a column changes its form. Nothing is built here under a lock that
//! keeps writers out, but what PostgreSQL cannot build otherwise.

use std::collections::BTreeSet;

use super::object::mentions;
use super::remade::{Compared, Remade, Touched};
use super::undone::{comment, settled};
use crate::statement::{
    Alteration, Constraint, ConstraintRule, Expression, Ident, Index, IndexKey, IndexTerm, KeyIndex, QualifiedName,
    Statement, Subject, TableChange,
};
use crate::window::{Owner, PhysicalConstraint, PhysicalIndex, PhysicalTable};

/// When something is built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Round {
    /// Before columns change their form.
    First,
    /// Behind that, because it is about their new form.
    Second,
}

/// What becomes of the constraints and indexes of a table.
#[derive(Debug, Default)]
pub(super) struct Keys<'a> {
    /// Constraints that are there under another name.
    pub(super) renamed: Vec<(&'a PhysicalConstraint, &'a PhysicalConstraint)>,
    /// Constraints that differ in nothing but their comments and whether old rows are proven.
    pub(super) kept: Vec<(&'a PhysicalConstraint, &'a PhysicalConstraint)>,
    /// Constraints to be made.
    pub(super) made: Vec<(&'a PhysicalConstraint, Round)>,
    /// Constraints that go when all that is new is there.
    pub(super) gone: Vec<&'a PhysicalConstraint>,
    /// Constraints that must be gone while columns change their form.
    pub(super) broken: Vec<&'a PhysicalConstraint>,
    /// Indexes that are there under another name.
    pub(super) renamed_indexes: Vec<(&'a PhysicalIndex, &'a PhysicalIndex)>,
    /// Indexes that differ in nothing but what is said of them.
    pub(super) kept_indexes: Vec<(&'a PhysicalIndex, &'a PhysicalIndex)>,
    /// Indexes to be built.
    pub(super) made_indexes: Vec<(&'a PhysicalIndex, Round)>,
    /// Indexes that go when all that is new is there.
    pub(super) gone_indexes: Vec<&'a PhysicalIndex>,
    /// Indexes that must be gone while columns change their form.
    pub(super) broken_indexes: Vec<&'a PhysicalIndex>,
    /// Constraints over columns that give way to shadows, or pointing at such.
    pub(super) swapped: Vec<&'a PhysicalConstraint>,
    /// Indexes over columns that give way to shadows.
    pub(super) swapped_indexes: Vec<&'a PhysicalIndex>,
    /// Names of members that go with the broken index of a parent.
    pub(super) carried_off: BTreeSet<&'a Ident>,
}

fn all(table: &PhysicalTable) -> impl Iterator<Item = &PhysicalConstraint> {
    table.constraints.iter().chain(&table.foreign_keys)
}

/// What decides about constraints and indexes of one table.
pub(super) struct Judge<'a, 'r> {
    pub(super) compared: &'a Compared<'a>,
    pub(super) remade: &'r Remade,
    pub(super) from: &'a PhysicalTable,
    pub(super) to: &'a PhysicalTable,
    /// What became of the keys of the partitioned table above.
    pub(super) above: Option<&'r Keys<'a>>,
}

impl<'a, 'r> Judge<'a, 'r> {
    pub(super) fn judged(&self) -> Keys<'a> {
        let mut keys = Keys::default();
        self.constraints(&mut keys);
        self.indexes(&mut keys);
        keys
    }

    fn touched(&self, table: &PhysicalTable) -> Option<&'r Touched> {
        self.remade.touched.get(&table.element)
    }

    /// Whether an index of a partition is, before and after, a part of the same index of the parent; one that stands alone
    /// can become such a part, but not the other way round.
    fn stays_member(&self, old: Option<&Ident>, new: Option<&Ident>) -> bool {
        if self.from.partition_of != self.to.partition_of {
            return true;
        }
        match (old, new) {
            (None, _) => true,
            (Some(_), None) => false,
            (Some(old), Some(new)) => self.above.is_some_and(|above| {
                let constraints = above.kept.iter().chain(&above.renamed);
                let constraints = constraints.map(|(old, new)| (&old.constraint.name, &new.constraint.name));
                let indexes = above.kept_indexes.iter().chain(&above.renamed_indexes);
                let indexes = indexes.map(|(old, new)| (&old.index.name, &new.index.name));
                constraints.chain(indexes).any(|pair| pair == (old, new))
            }),
        }
    }

    /// Whether an index of the parent has to be gone for a while, and takes its members along.
    fn breaks_above(&self, name: &Ident) -> bool {
        self.above.is_some_and(|above| above.gives_up(name))
    }

    /// When an index is built that becomes a part of one of the parent.
    fn round_above(&self, name: Option<&Ident>) -> Round {
        self.above.zip(name).map_or(Round::First, |(above, name)| above.round_of(name))
    }

    /// Whether a table that this one follows has the constraint, and hands it down.
    fn is_handed_down(&self, table: &PhysicalTable, constraint: &PhysicalConstraint, of_from: bool) -> bool {
        if !matches!(constraint.constraint.rule, ConstraintRule::Check { .. }) {
            return false;
        }
        if table.partition_of.is_some() && self.from.partition_of != self.to.partition_of {
            return false;
        }
        let tables = if of_from { &self.compared.from.tables } else { &self.compared.to.tables };
        let partition = table.partition_of.iter().map(|(parent, _)| parent);
        let both = |parent: &&QualifiedName| [self.from, self.to].iter().all(|one| one.shape.inherits.contains(parent));
        partition.chain(table.shape.inherits.iter().filter(both)).any(|name| {
            let parent = tables.iter().find(|parent| parent.name == *name);
            parent.is_some_and(|parent| parent.constraints.iter().any(|own| own.constraint == constraint.constraint))
        })
    }

    fn constraints(&self, keys: &mut Keys<'a>) {
        let old: Vec<&PhysicalConstraint> = all(self.from).collect();
        let new: Vec<&PhysicalConstraint> = all(self.to).collect();
        let mut used: BTreeSet<&Ident> = BTreeSet::new();
        let equal = |old: &PhysicalConstraint, new: &PhysicalConstraint| {
            old.constraint.rule == new.constraint.rule && self.stays_member(old.part_of.as_ref(), new.part_of.as_ref())
        };
        for new in &new {
            let same = old.iter().find(|old| old.constraint.name == new.constraint.name && equal(old, new));
            used.extend(same.map(|old| &old.constraint.name));
        }
        for new in new {
            let named = old.iter().find(|old| old.constraint.name == new.constraint.name && equal(old, new));
            let other = || {
                let free = |old: &&&PhysicalConstraint| !used.contains(&old.constraint.name);
                old.iter().filter(free).find(|old| equal(old, new))
            };
            let handed = self.is_handed_down(self.to, new, false);
            match named.or_else(other) {
                Some(old) => {
                    used.insert(&old.constraint.name);
                    let renamed = old.constraint.name != new.constraint.name;
                    if self.is_broken(old) || (!old.not_valid && new.not_valid) {
                        if !handed {
                            keys.broken.push(old);
                            keys.made.push((new, Round::Second));
                        }
                    } else if self.is_swapped(old) {
                        keys.swapped.push(old);
                        keys.made.push((new, self.round(new)));
                    } else if renamed && !handed {
                        keys.renamed.push((old, new));
                    } else {
                        keys.kept.push((old, new));
                    }
                }
                None if handed => {}
                None => keys.made.push((new, self.round(new))),
            }
        }
        for old in old.iter().filter(|old| !used.contains(&old.constraint.name)) {
            let member = old.part_of.as_ref().filter(|_| self.from.partition_of == self.to.partition_of);
            if member.is_some_and(|above| self.breaks_above(above)) {
                keys.carried_off.insert(&old.constraint.name);
            }
            let handed = self.is_handed_down(self.from, old, true) || member.is_some();
            match (handed, self.is_broken(old)) {
                (true, _) => {}
                (false, true) => keys.broken.push(old),
                (false, false) if self.is_swapped(old) => keys.swapped.push(old),
                (false, false) => keys.gone.push(old),
            }
        }
    }

    /// Whether the constraint is over a column that gives way to its shadow, or points at one.
    fn is_swapped(&self, old: &PhysicalConstraint) -> bool {
        let own = self.touched(self.from);
        let shadowed = |column: &Ident| own.is_some_and(|touched| touched.shadowed.contains_key(column));
        match &old.constraint.rule {
            ConstraintRule::Check { expression, .. } => {
                own.is_some_and(|touched| touched.shadows(&expression.to_string()))
            }
            ConstraintRule::ForeignKey { columns, target, target_columns, .. } => {
                let there = self.compared.from.tables.iter().find(|table| table.name == *target);
                let there = there.and_then(|table| self.touched(table));
                let points = |column: &Ident| there.is_some_and(|touched| touched.shadowed.contains_key(column));
                columns.iter().any(shadowed) || target_columns.iter().any(points)
            }
            ConstraintRule::PrimaryKey { columns, index, .. } | ConstraintRule::Unique { columns, index, .. } => {
                columns.iter().chain(&index.include).any(shadowed)
            }
            ConstraintRule::Exclude { .. } => false,
        }
    }

    /// Whether the index is over a column that gives way to its shadow.
    fn is_swapped_index(&self, old: &PhysicalIndex) -> bool {
        self.touched(self.from).is_some_and(|touched| touched.shadows(&text(&old.index)))
    }

    /// Whether PostgreSQL could not keep the constraint through the change of columns.
    fn is_broken(&self, old: &PhysicalConstraint) -> bool {
        let own = self.touched(self.from);
        let rewritten = |column: &Ident| own.is_some_and(|touched| touched.is_rewritten(column));
        let taken_out = |column: &Ident| own.is_some_and(|touched| touched.is_taken_out(column));
        match &old.constraint.rule {
            ConstraintRule::Check { expression, .. } => {
                own.is_some_and(|touched| touched.reaches_old(&expression.to_string()))
                    || self.needs_dropped(&Subject::Constraint(self.from.name.clone(), old.constraint.name.clone()))
            }
            ConstraintRule::ForeignKey { columns, target, target_columns, .. } => {
                let there = self.compared.from.tables.iter().find(|table| table.name == *target);
                let touched = there.and_then(|table| self.touched(table));
                let changes = |touched: &Touched, column| touched.is_rewritten(column) || touched.is_taken_out(column);
                columns.iter().any(|column| own.is_some_and(|touched| changes(touched, column)))
                    || target_columns.iter().any(|column| touched.is_some_and(|touched| changes(touched, column)))
                    || there
                        .is_some_and(|table| self.loses_key(table, target_columns) || is_relogged(self.compared, table))
                    || is_relogged(self.compared, self.from)
            }
            ConstraintRule::PrimaryKey { columns, .. } | ConstraintRule::Unique { columns, .. } => {
                // PostgreSQL builds those of partitions anew under names of its own.
                let partitioned = self.from.shape.partition_by.is_some();
                columns.iter().any(taken_out) || (partitioned && columns.iter().any(rewritten))
            }
            ConstraintRule::Exclude { .. } => false,
        }
    }

    /// Whether the key that a foreign key points at is replaced by another.
    fn loses_key(&self, target: &PhysicalTable, columns: &[Ident]) -> bool {
        let same = |one: &&PhysicalConstraint| one.constraint.rule.is_key_over(columns);
        // PostgreSQL builds an index anew for a column that it only carries along, but lets nothing point at it meanwhile.
        let touched = self.touched(target);
        let changes = |column: &Ident| {
            touched.is_some_and(|touched| touched.is_rewritten(column) || touched.shadowed.contains_key(column))
        };
        let carries = target.constraints.iter().filter(same).any(|key| match &key.constraint.rule {
            ConstraintRule::PrimaryKey { index, .. } | ConstraintRule::Unique { index, .. } => {
                index.include.iter().any(changes)
            }
            _ => false,
        });
        let indexes = target.indexes.iter().map(|one| &one.index).filter(|one| one.unique && one.is_over(columns));
        if carries || indexes.flat_map(|one| &one.include).any(changes) {
            return true;
        }
        let Some(after) = self.compared.to.table(&target.element) else { return false };
        let mut old = target.constraints.iter().filter(same).peekable();
        let rules: Vec<&ConstraintRule> = after.constraints.iter().map(|new| &new.constraint.rule).collect();
        old.peek().is_some() && old.any(|old| !rules.contains(&&old.constraint.rule))
    }

    /// Whether a part of the table needs something that is made again.
    fn needs_dropped(&self, part: &Subject) -> bool {
        let pieces = &self.compared.before.pieces;
        let own = pieces.iter().find(|piece| piece.part.as_ref() == Some(part));
        own.is_some_and(|piece| piece.needs.iter().any(|need| self.remade.drop.contains(need)))
    }

    /// Whether a part of the new table needs something that is made late.
    fn needs_late(&self, part: &Subject) -> bool {
        let pieces = &self.compared.after.pieces;
        let own = pieces.iter().find(|piece| piece.part.as_ref() == Some(part));
        own.is_some_and(|piece| piece.needs.iter().any(|need| self.remade.create.contains(need)))
    }

    fn round(&self, new: &PhysicalConstraint) -> Round {
        let own = self.touched(self.to);
        let rewritten = |column: &Ident| own.is_some_and(|touched| touched.is_rewritten(column));
        let late = match &new.constraint.rule {
            ConstraintRule::Check { expression, .. } => {
                own.is_some_and(|touched| touched.reaches(&expression.to_string()))
                    || self.needs_late(&Subject::Constraint(self.to.name.clone(), new.constraint.name.clone()))
            }
            ConstraintRule::ForeignKey { columns, target, target_columns, .. } => {
                let there = self.compared.to.tables.iter().find(|table| table.name == *target);
                let touched = there.and_then(|table| self.touched(table));
                let is_new = |table: &PhysicalTable| self.compared.from.table(&table.element).is_none();
                let late_table = there.is_some_and(|table| is_new(table) && self.is_made_late(table));
                let replaced = self.compared.from.tables.iter().find(|table| table.name == *target);
                columns.iter().any(rewritten)
                    || late_table
                    || there.is_some_and(|table| self.loses_parts(table))
                    || there.is_some_and(|table| is_relogged(self.compared, table))
                    || is_relogged(self.compared, self.to)
                    || replaced.is_some_and(|table| self.loses_key(table, target_columns))
                    || target_columns.iter().any(|column| touched.is_some_and(|touched| touched.is_rewritten(column)))
            }
            // No table has two primary keys, not even for a while.
            ConstraintRule::PrimaryKey { columns, .. } => {
                columns.iter().any(rewritten)
                    || self.loses_parts(self.to)
                    || self.breaks_primary()
                    || self.is_excluding(&new.constraint.name)
            }
            ConstraintRule::Unique { columns, .. } => {
                columns.iter().any(rewritten) || self.loses_parts(self.to) || self.is_excluding(&new.constraint.name)
            }
            ConstraintRule::Exclude { .. } => false,
        };
        if late { Round::Second } else { self.round_above(new.part_of.as_ref()) }
    }

    /// Whether partitions of a table go. A new index of it is whole only without them, and only then can a foreign key point
    /// at it.
    fn loses_parts(&self, table: &PhysicalTable) -> bool {
        self.compared.shrinking.contains(&table.element)
    }

    /// Whether an exclusion of a table that stays bears the name: it goes when columns change their form.
    fn is_excluding(&self, name: &Ident) -> bool {
        let staying = self.compared.shared().map(|(from, _)| from);
        let neighbours = staying.filter(|other| other.name.schema == self.to.name.schema);
        let mut parts = neighbours.flat_map(|table| &table.parts);
        parts.any(|part| matches!(&part.subject, Subject::Constraint(_, old) if old == name))
    }

    fn breaks_primary(&self) -> bool {
        let is_primary = |old: &&PhysicalConstraint| matches!(old.constraint.rule, ConstraintRule::PrimaryKey { .. });
        self.from.constraints.iter().filter(is_primary).any(|old| self.is_broken(old))
    }

    fn is_made_late(&self, table: &PhysicalTable) -> bool {
        let owner = Owner::Table(table.element.clone());
        self.remade.reshapes_above(self.compared, table)
            || self.remade.create.iter().any(|at| self.compared.after.pieces[*at].owner == owner)
    }

    fn indexes(&self, keys: &mut Keys<'a>) {
        let (old, new) = (&self.from.indexes, &self.to.indexes);
        let equal = |old: &PhysicalIndex, new: &PhysicalIndex| {
            let unnamed = Index { name: new.index.name.clone(), ..old.index.clone() };
            unnamed == new.index && self.stays_member(old.part_of.as_ref(), new.part_of.as_ref())
        };
        let mut used: BTreeSet<&Ident> = BTreeSet::new();
        for new in new {
            let same = old.iter().find(|old| old.index.name == new.index.name && equal(old, new));
            used.extend(same.map(|old| &old.index.name));
        }
        for new in new {
            let named = old.iter().find(|old| old.index.name == new.index.name && equal(old, new));
            let other = || old.iter().find(|old| !used.contains(&old.index.name) && equal(old, new));
            match named.or_else(other) {
                Some(old) => {
                    used.insert(&old.index.name);
                    if self.is_broken_index(old) {
                        keys.broken_indexes.push(old);
                        keys.made_indexes.push((new, Round::Second));
                    } else if self.is_swapped_index(old) {
                        keys.swapped_indexes.push(old);
                        keys.made_indexes.push((new, self.index_round(new)));
                    } else if old.index.name == new.index.name {
                        keys.kept_indexes.push((old, new));
                    } else {
                        keys.renamed_indexes.push((old, new));
                    }
                }
                None => keys.made_indexes.push((new, self.index_round(new))),
            }
        }
        for old in old.iter().filter(|old| !used.contains(&old.index.name)) {
            if let Some(above) = old.part_of.as_ref().filter(|_| self.from.partition_of == self.to.partition_of) {
                if self.breaks_above(above) {
                    keys.carried_off.insert(&old.index.name);
                }
                continue;
            }
            if self.is_broken_index(old) {
                keys.broken_indexes.push(old);
            } else if self.is_swapped_index(old) {
                keys.swapped_indexes.push(old);
            } else {
                keys.gone_indexes.push(old);
            }
        }
    }

    /// Expressions and predicates are kept by PostgreSQL for the old form of a column; keys that are plain columns it
    /// builds anew by itself.
    fn is_broken_index(&self, old: &PhysicalIndex) -> bool {
        let Some(touched) = self.touched(self.from) else {
            return self.needs_dropped(&Subject::Index(old.index.qualified_name(), old.index.table.clone()));
        };
        let mut out = touched.recomputed.iter().chain(&touched.early);
        let computed = out.any(|column| mentions(&text(&old.index), column));
        let gone = !self.to.indexes.iter().any(|new| new.index == old.index);
        let written = written(&old.index).iter().any(|sql| touched.reaches(sql));
        let partitioned = self.from.shape.partition_by.is_some() && touched.reaches(&text(&old.index));
        computed
            || written
            || partitioned
            || (gone && touched.reaches(&text(&old.index)))
            || self.needs_dropped(&Subject::Index(old.index.qualified_name(), old.index.table.clone()))
    }

    fn index_round(&self, new: &PhysicalIndex) -> Round {
        let reached = self.touched(self.to).is_some_and(|touched| touched.reaches(&text(&new.index)));
        let late = self.needs_late(&Subject::Index(new.index.qualified_name(), new.index.table.clone()));
        if reached || late || self.loses_parts(self.to) {
            Round::Second
        } else {
            self.round_above(new.part_of.as_ref())
        }
    }
}

/// Whether a table that stays begins or ceases to outlive a crash.
pub(super) fn is_relogged(compared: &Compared<'_>, table: &PhysicalTable) -> bool {
    let both = compared.from.table(&table.element).zip(compared.to.table(&table.element));
    both.is_some_and(|(old, new)| old.shape.unlogged != new.shape.unlogged)
}

/// All of an index that could name a column.
pub(super) fn text(index: &Index) -> String {
    let keys = index.keys.iter().map(ToString::to_string).chain(index.include.iter().map(ToString::to_string));
    keys.chain(index.predicate.iter().map(ToString::to_string)).collect::<Vec<_>>().join(", ")
}

/// What a person wrote in an index: expressions, the predicate, and operator classes, which are of a type.
pub(super) fn written(index: &Index) -> Vec<String> {
    let keys = index.keys.iter().filter(|key| key.opclass.is_some() || matches!(key.on, IndexTerm::Expression(_)));
    keys.map(IndexKey::to_string).chain(index.predicate.iter().map(Expression::to_string)).collect()
}

/// The index that a primary key or unique constraint takes over.
pub(super) fn index_of(constraint: &Constraint, name: Ident, table: &QualifiedName) -> Option<Index> {
    let (columns, nulls, own) = match &constraint.rule {
        ConstraintRule::PrimaryKey { columns, index, .. } => (columns, false, index),
        ConstraintRule::Unique { columns, nulls_not_distinct, index, .. } => (columns, *nulls_not_distinct, index),
        _ => return None,
    };
    let KeyIndex { include, options } = own.clone();
    Some(Index { include, options, ..Index::unique_over(name, table.clone(), columns, nulls) })
}

impl Keys<'_> {
    /// Comments, and proofs of what was only promised for new rows.
    pub(super) fn described(&self, table: &QualifiedName) -> Vec<Statement> {
        let mut statements = Vec::new();
        for (old, new) in self.kept.iter().chain(&self.renamed) {
            let name = &new.constraint.name;
            let on = Subject::Constraint(table.clone(), name.clone());
            statements.extend(comment(on, old.doc.as_ref(), new.doc.as_ref()));
            let on = Subject::Index(table.sibling(name.raw()), table.clone());
            statements.extend(comment(on, old.index_doc.as_ref(), new.index_doc.as_ref()));
        }
        for (old, new) in self.kept_indexes.iter().chain(&self.renamed_indexes) {
            let on = Subject::Index(new.index.qualified_name(), table.clone());
            statements.extend(comment(on, old.doc.as_ref(), new.doc.as_ref()));
            let said = |of: &PhysicalIndex| -> Vec<Statement> {
                let index = || new.index.qualified_name();
                let targets = of.statistics.iter();
                targets
                    .map(|(key, target)| Alteration::IndexStatistics { index: index(), key: *key, target: *target })
                    .map(Statement::Change)
                    .collect()
            };
            statements.extend(settled(&said(old), &said(new)).unwrap_or_default());
        }
        statements
    }
}

/// `DROP CONSTRAINT`.
pub(super) fn dropped(table: &QualifiedName, constraint: &PhysicalConstraint) -> Statement {
    let target = constraint.constraint.rule.target().cloned();
    let change = TableChange::DropConstraint { name: constraint.constraint.name.clone(), target };
    Statement::AlterTable { table: table.clone(), change }
}
