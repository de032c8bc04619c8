//! Indexes and constraints of tables that stay: built beside the writers, announced for new rows, proven for old ones.
//!
//! In comes a passage, out go its steps that build and promise, once before and once behind the change of columns.

use super::key::{Keys, Round, dropped, index_of};
use super::object::mentions;
use super::passage::{Passage, Stay, alter, step, word};
use crate::plan::table::{not_null_check, search_path};
use crate::plan::{Phase, Step, beside, file_word, next_name};
use crate::statement::{Alteration, Constraint, ConstraintRule, Ident, Index, Statement, Subject, TableChange};
use crate::window::{PhysicalConstraint, PhysicalTable};

impl Keys<'_> {
    /// Whether something of that name goes, or has to be gone for a while.
    pub(super) fn leaves(&self, name: &Ident) -> bool {
        let constraints = self.gone.iter().chain(&self.broken).map(|old| &old.constraint.name);
        let indexes = self.gone_indexes.iter().chain(&self.broken_indexes).map(|old| &old.index.name);
        constraints.chain(indexes).any(|old| old == name)
    }

    /// Whether something of that name is gone for a while.
    pub(super) fn gives_up(&self, name: &Ident) -> bool {
        let constraints = self.broken.iter().map(|old| &old.constraint.name);
        let indexes = self.broken_indexes.iter().map(|old| &old.index.name);
        constraints.chain(indexes).chain(self.carried_off.iter().copied()).any(|old| old == name)
    }

    /// Whether an index or constraint of that name is built.
    pub(super) fn makes(&self, name: &Ident) -> bool {
        let constraints = self.made.iter().map(|(new, _)| &new.constraint.name);
        constraints.chain(self.made_indexes.iter().map(|(new, _)| &new.index.name)).any(|new| new == name)
    }

    fn made_in(&self, round: Round) -> impl Iterator<Item = &PhysicalConstraint> {
        self.made.iter().filter(move |(_, at)| *at == round).map(|(new, _)| *new)
    }
}

/// What a table promises, in the order in which it does.
#[derive(Default)]
struct Promises {
    announce: Vec<Statement>,
    prove: Vec<Vec<Statement>>,
    settle: Vec<Statement>,
    words: Vec<String>,
}

impl Promises {
    fn announce(&mut self, table: &PhysicalTable, constraint: Constraint, not_valid: bool) {
        self.announce.push(alter(table, TableChange::ClearConstraint(constraint.name.clone())));
        self.announce.push(alter(table, TableChange::AddConstraint { constraint, not_valid }));
    }

    fn refuse_null(&mut self, table: &PhysicalTable, column: &Ident) {
        let check = not_null_check(&table.name, column);
        let name = check.name.clone();
        self.words.push(format!("{column} NOT NULL"));
        self.announce(table, check, true);
        self.prove.push(vec![alter(table, TableChange::ValidateConstraint { name: name.clone(), target: None })]);
        self.settle.push(alter(table, TableChange::SetNotNull { column: column.clone(), proven: true }));
        self.settle.push(alter(table, TableChange::DropConstraint { name, target: None }));
    }

    fn step(self, stay: &Stay<'_>) -> Option<Step> {
        let mut parts: Vec<Vec<Statement>> = vec![self.announce];
        parts.extend(self.prove);
        parts.push(self.settle);
        parts.retain(|part| !part.is_empty());
        if parts.is_empty() {
            return None;
        }
        let table = &stay.to.name;
        let block = Statement::InTransactions { parts, search_path: search_path(table) };
        let says = format!("Promises for {table}, first for new rows, then for all: {}.", self.words.join(", "));
        Some(step(format!("tighten_{}", word(stay.to)), Phase::Finish, says, vec![block]))
    }
}

impl Passage<'_> {
    /// Whether a name is taken in the schema of a table while its new things are made in that round.
    fn is_taken(&self, stay: &Stay<'_>, name: &Ident, round: Round) -> bool {
        if self.moved.contains_key(&stay.to.name.sibling(name.raw())) {
            return false;
        }
        let mut written = self.compared.before.pieces.iter().flat_map(|piece| &piece.create);
        let by_hand = |one: &Statement| matches!(one, Statement::Written(sql) if mentions(sql, name) && mentions(sql, &stay.from.name.name));
        if written.any(by_hand) {
            return true;
        }
        let mut neighbours = self.compared.from.tables.iter().filter(|other| other.name.schema == stay.to.name.schema);
        neighbours.any(|other| {
            let own = other.name == stay.from.name;
            let constraints = other.constraints.iter().chain(&other.foreign_keys);
            let constraints = constraints.filter(|old| own || old.constraint.rule.key_columns().is_some());
            let indexes = other.indexes.iter().map(|old| &old.index.name);
            let keys = || self.stays.iter().find(|one| one.from.name == other.name).map(|one| &one.keys);
            let given_up = || round == Round::Second && keys().is_some_and(|keys| keys.gives_up(name));
            // What excludes goes when columns change their form, and that of a table which goes with the table.
            let is_there = round == Round::First || self.compared.to.table(&other.element).is_none();
            let excludes = other.parts.iter().any(|part| match &part.subject {
                Subject::Constraint(_, old) => is_there && old == name,
                _ => false,
            });
            let taken = constraints.map(|old| &old.constraint.name).chain(indexes).any(|old| old == name);
            excludes || taken && !given_up()
        })
    }

    pub(super) fn made_as(&self, stay: &Stay<'_>, name: &Ident, round: Round) -> Ident {
        if self.is_taken(stay, name, round) { next_name(name) } else { name.clone() }
    }

    /// Indexes, those of unique constraints and primary keys included.
    pub(super) fn build(&self, round: Round) -> Vec<Step> {
        let mut steps = Vec::new();
        for stay in &self.stays {
            let partitioned = stay.to.shape.partition_by.is_some();
            let keys = stay.keys.made_in(round).filter(|_| !partitioned).filter_map(|new| {
                let name = self.made_as(stay, &new.constraint.name, round);
                let constraint = match round {
                    Round::First => self.over_shadows(stay, &new.constraint),
                    Round::Second => new.constraint.clone(),
                };
                index_of(&constraint, name, &stay.to.name)
            });
            let plain = stay.keys.made_indexes.iter().filter(|(_, at)| *at == round);
            let plain: Vec<_> = plain.map(|(new, _)| (*new, self.made_as(stay, &new.index.name, round))).collect();
            let renamed = plain.iter().map(|(new, name)| {
                let index = if round == Round::First { stay.touched.index(&new.index) } else { new.index.clone() };
                Index { name: name.clone(), ..index }
            });
            for index in keys.chain(renamed) {
                let (name, concurrently) = (index.qualified_name(), !index.only);
                let says = format!("Builds the index {name} beside the writers.");
                let build = Statement::CreateIndex { index, concurrently };
                steps.push(step(format!("index_{}", file_word(name.name.raw())), Phase::Index, says, vec![build]));
            }
            let said = plain.iter().flat_map(|(new, name)| {
                let index = Index { name: name.clone(), ..new.index.clone() };
                crate::window::PhysicalIndex { index, ..(*new).clone() }.create(false).split_off(1)
            });
            let says = format!("Says what new indexes of {} are for.", stay.to.name);
            steps.push(step(format!("describe_{}", word(stay.to)), Phase::Index, says, said.collect()));
        }
        steps
    }

    /// Foreign keys whose columns, or the key that they point at, are about to change.
    pub(super) fn loosen(&self) -> Vec<Step> {
        let loosened = self.stays.iter().map(|stay| {
            let is_key = |old: &&&PhysicalConstraint| matches!(old.constraint.rule, ConstraintRule::ForeignKey { .. });
            let statements = stay.keys.broken.iter().filter(is_key).map(|old| dropped(&stay.to.name, old)).collect();
            let says = format!("Takes references of {} away for as long as keys change.", stay.to.name);
            step(format!("loosen_{}", word(stay.to)), Phase::Finish, says, statements)
        });
        let says = "Takes references of tables away that go, because the keys at which they point go first.";
        loosened.chain([step("untie", Phase::Finish, says, self.untied())]).collect()
    }

    /// Keys take over their indexes; other constraints hold for new rows first, and are then proven for old ones.
    pub(super) fn promise(&self, round: Round) -> Vec<Step> {
        let mut steps: Vec<Step> = self.stays.iter().filter_map(|stay| self.prepare(stay, round)).collect();
        steps.extend(self.stays.iter().map(|stay| self.adopt(stay, round)));
        steps.push(self.attach(round));
        steps.extend(self.stays.iter().filter_map(|stay| self.tighten(stay, round)));
        steps
    }

    /// A primary key looks for NULL under its lock unless its columns refuse it already, and that of a partitioned table
    /// alone is refused unless those of all partitions do.
    fn prepare(&self, stay: &Stay<'_>, round: Round) -> Option<Step> {
        let mut promises = Promises::default();
        self.refuse_null(stay, round, &mut promises);
        promises.step(stay).filter(|_| needs_no_null(stay, round))
    }

    fn refuse_null(&self, stay: &Stay<'_>, round: Round, promises: &mut Promises) {
        for column in self.columns(stay).tightened() {
            if stay.touched.is_rewritten(&column) == (round == Round::Second) {
                promises.refuse_null(stay.to, &column);
            }
        }
    }

    /// In one transaction with the end of what has their names: an old primary key, an index.
    fn adopt(&self, stay: &Stay<'_>, round: Round) -> Step {
        let says = format!("Makes unique indexes of {} into constraints.", stay.to.name);
        let statements = self.adopted(stay, round, false);
        step(format!("unique_{}", word(stay.to)), Phase::Finish, says, statements)
    }

    /// Those keys of a round that wait for the swap of columns, or those that do not.
    pub(super) fn adopted(&self, stay: &Stay<'_>, round: Round, swapped: bool) -> Vec<Statement> {
        let (table, mut statements) = (&stay.to.name, Vec::new());
        let partitioned = stay.to.shape.partition_by.is_some();
        let early = round == Round::First && !swapped;
        let made = stay.keys.made_in(round).filter(|new| new.constraint.rule.key_columns().is_some());
        let waits = |new: &&PhysicalConstraint| round == Round::First && self.waits_for_swap(stay, &new.constraint);
        for new in made.filter(|new| waits(new) == swapped) {
            for old in self.freed(stay, early).filter(|old| makes_room(old, new)) {
                let gone = dropped(table, old);
                // One key may make room for two: PostgreSQL keeps one index for equal keys.
                if !statements.contains(&gone) {
                    statements.push(gone);
                }
            }
            let indexes = stay.keys.swapped_indexes.iter().filter(|_| early).chain(&stay.keys.gone_indexes);
            for old in indexes.filter(|old| old.index.name == new.constraint.name) {
                let (name, table) = (old.index.qualified_name(), table.clone());
                statements.push(Statement::DropIndex { name, table, concurrently: false, if_exists: false });
            }
            let constraint = Constraint { name: self.adopted_as(stay, new, round), ..new.constraint.clone() };
            let named = PhysicalConstraint { constraint: constraint.clone(), ..(*new).clone() };
            let change = if partitioned {
                TableChange::AddOwnConstraint(constraint)
            } else {
                TableChange::AdoptIndex { constraint, index: self.made_as(stay, &new.constraint.name, round) }
            };
            statements.push(alter(stay.to, change));
            statements.extend(stay.to.comments_on_constraint(&named));
        }
        statements
    }

    /// The name under which a key becomes a constraint: its own, unless something has that which is there to the end, or
    /// gets another name only there.
    fn adopted_as(&self, stay: &Stay<'_>, new: &PhysicalConstraint, round: Round) -> Ident {
        let (keys, name) = (&stay.keys, &new.constraint.name);
        let constraints = keys.gone.iter().chain(&keys.swapped).map(|old| &old.constraint.name);
        let indexes = keys.gone_indexes.iter().chain(&keys.swapped_indexes).map(|old| &old.index.name);
        if constraints.chain(indexes).any(|old| old == name) { name.clone() } else { self.made_as(stay, name, round) }
    }

    /// What goes and may have to make room for a new key: an old one, or anything that has its name.
    fn freed<'s>(&'s self, stay: &'s Stay<'s>, early: bool) -> impl Iterator<Item = &'s PhysicalConstraint> {
        let swapped = stay.keys.swapped.iter().filter(move |_| early);
        stay.keys.gone.iter().chain(swapped).copied()
    }

    /// Keys that become constraints before columns are swapped.
    fn made_early<'s>(&'s self, stay: &'s Stay<'s>) -> impl Iterator<Item = &'s PhysicalConstraint> {
        let keys = stay.keys.made_in(Round::First).filter(|new| new.constraint.rule.key_columns().is_some());
        keys.filter(|new| !self.waits_for_swap(stay, &new.constraint))
    }

    /// Whether an old constraint over a column that is swapped is gone already, because a new key took its place.
    pub(super) fn makes_room_early(&self, stay: &Stay<'_>, old: &PhysicalConstraint) -> bool {
        self.made_early(stay).any(|new| makes_room(old, new))
    }

    /// Whether an old index over a column that is swapped is gone already, because a new key took its name.
    pub(super) fn gives_name_early(&self, stay: &Stay<'_>, name: &Ident) -> bool {
        self.made_early(stay).any(|new| new.constraint.name == *name)
    }

    /// Whether an old constraint goes when a new one takes its place, and not with what nobody needs any more.
    pub(super) fn goes_with_successor(&self, stay: &Stay<'_>, old: &PhysicalConstraint) -> bool {
        let mut keys = stay.keys.made.iter().filter(|(new, _)| new.constraint.rule.key_columns().is_some());
        keys.any(|(new, _)| makes_room(old, new))
    }

    /// Whether an old index goes when a constraint takes its name.
    pub(super) fn gives_name_to_key(&self, stay: &Stay<'_>, name: &Ident) -> bool {
        let mut made = stay.keys.made.iter();
        made.any(|(new, _)| new.constraint.rule.key_columns().is_some() && new.constraint.name == *name)
    }

    /// Indexes of partitions become parts of those of their parents.
    fn attach(&self, round: Round) -> Step {
        let mut statements = Vec::new();
        for stay in &self.stays {
            let Some((parent, _)) =
                stay.to.partition_of.as_ref().filter(|_| stay.from.partition_of == stay.to.partition_of)
            else {
                continue;
            };
            let constraints = stay
                .keys
                .made_in(round)
                .filter_map(|new| Some((new.part_of.as_ref()?, self.adopted_as(stay, new, round))));
            let indexes = stay
                .keys
                .made_indexes
                .iter()
                .filter(|(_, at)| *at == round)
                .filter_map(|(new, _)| Some((new.part_of.as_ref()?, self.made_as(stay, &new.index.name, round))));
            let joined = stay.keys.kept.iter().chain(&stay.keys.renamed).filter(|_| round == Round::First);
            let joined = joined
                .filter(|(old, _)| old.part_of.is_none())
                .filter_map(|(old, new)| Some((new.part_of.as_ref()?, old.constraint.name.clone())));
            let kept = stay.keys.kept_indexes.iter().chain(&stay.keys.renamed_indexes);
            let kept = kept.filter(|(old, _)| round == Round::First && old.part_of.is_none());
            let kept = kept.filter_map(|(old, new)| Some((new.part_of.as_ref()?, old.index.name.clone())));
            for (part_of, name) in constraints.chain(indexes).chain(joined).chain(kept) {
                let above = self.stay_of(parent);
                let parent_name = above.map_or_else(|| part_of.clone(), |above| self.index_name(above, part_of, round));
                let (parent, index) = (parent.sibling(parent_name.raw()), stay.to.name.sibling(name.raw()));
                statements.push(Statement::Change(Alteration::AttachIndex { parent, index }));
            }
        }
        step(
            "attach_indexes",
            Phase::Finish,
            "Makes indexes of partitions parts of those of their parents.",
            statements,
        )
    }

    /// The name that an index of a parent has when those of its partitions are attached.
    fn index_name(&self, above: &Stay<'_>, name: &Ident, round: Round) -> Ident {
        let made = above.keys.made_indexes.iter().any(|(new, at)| *at == round && new.index.name == *name);
        let adopted = above.keys.made_in(round).find(|new| new.constraint.name == *name);
        match adopted {
            _ if made => self.made_as(above, name, round),
            Some(new) => self.adopted_as(above, new, round),
            None => name.clone(),
        }
    }

    /// An index of a new partition becomes a part of one that may not have its own name yet.
    pub(super) fn under_present_name(&self, statement: &Statement) -> Statement {
        let Statement::Change(Alteration::AttachIndex { parent, index }) = statement else { return statement.clone() };
        let above = self.stays.iter().filter(|stay| stay.to.name.schema == parent.schema);
        let mut made =
            above.flat_map(|stay| stay.keys.made_indexes.iter().map(move |(new, round)| (stay, new, *round)));
        let found = made.find(|(_, new, _)| new.index.name == parent.name);
        let name =
            found.map_or_else(|| parent.name.clone(), |(stay, _, round)| self.made_as(stay, &parent.name, round));
        let (parent, index) = (parent.sibling(name.raw()), index.clone());
        Statement::Change(Alteration::AttachIndex { parent, index })
    }

    /// Checks, foreign keys and NOT NULL.
    fn tighten(&self, stay: &Stay<'_>, round: Round) -> Option<Step> {
        let mut promises = Promises::default();
        let validate = |name: &Ident, target: Option<&crate::statement::QualifiedName>| {
            alter(stay.to, TableChange::ValidateConstraint { name: name.clone(), target: target.cloned() })
        };
        for new in stay.keys.made_in(round) {
            let target = match &new.constraint.rule {
                ConstraintRule::Check { .. } => None,
                ConstraintRule::ForeignKey { target, .. } => Some(target),
                _ => continue,
            };
            let name = self.made_as(stay, &new.constraint.name, round);
            let over =
                if round == Round::First { self.over_shadows(stay, &new.constraint) } else { new.constraint.clone() };
            let constraint = Constraint { name: name.clone(), ..over };
            promises.words.push(name.to_string());
            // PostgreSQL knows no NOT VALID for foreign keys of partitioned tables.
            let later = target.is_none() || stay.to.shape.partition_by.is_none();
            promises.announce(stay.to, constraint.clone(), later);
            if later && !new.not_valid {
                promises.prove.push(vec![validate(&name, target)]);
            }
            promises.settle.extend(stay.to.comments_on_constraint(&PhysicalConstraint { constraint, ..new.clone() }));
        }
        if round == Round::Second {
            let proven = stay.keys.kept.iter().chain(&stay.keys.renamed);
            for (old, _) in proven.filter(|(old, new)| old.not_valid && !new.not_valid) {
                let target = match &old.constraint.rule {
                    ConstraintRule::ForeignKey { target, .. } => Some(target),
                    _ => None,
                };
                promises.words.push(old.constraint.name.to_string());
                promises.prove.push(vec![validate(&old.constraint.name, target)]);
            }
        }
        let columns = self.columns(stay);
        if !needs_no_null(stay, round) {
            self.refuse_null(stay, round, &mut promises);
        }
        if round == Round::First {
            for shadowed in columns.shadowed() {
                match columns.is_full(shadowed) {
                    None if columns.refuses_null(shadowed.1) => promises.refuse_null(stay.to, shadowed.2),
                    None => {
                        promises.words.push(format!("{} is full", shadowed.2));
                        promises.prove.push(vec![columns.proof(shadowed)]);
                    }
                    Some(full) => {
                        promises.words.push(full.name.to_string());
                        promises.prove.push(vec![validate(&full.name, None)]);
                        promises.announce(stay.to, full, true);
                    }
                }
            }
        }
        promises.step(stay)
    }

    /// What has to have its own name at the end: things that were made beside others of the same name, and renamed ones.
    pub(super) fn take_names(&self, stay: &Stay<'_>) -> Vec<Statement> {
        let mut statements = stay.keys.renames(&stay.to.name);
        for (new, round) in &stay.keys.made {
            let name = &new.constraint.name;
            let is_key = new.constraint.rule.key_columns().is_some();
            let made = if is_key { self.adopted_as(stay, new, *round) } else { self.made_as(stay, name, *round) };
            if made != *name {
                statements.push(alter(stay.to, TableChange::RenameConstraint { from: made, to: name.clone() }));
            }
        }
        for (new, round) in &stay.keys.made_indexes {
            let made = self.made_as(stay, &new.index.name, *round);
            if made != new.index.name {
                let name = stay.to.name.sibling(made.raw());
                statements.push(Statement::RenameIndex { name, to: new.index.name.clone() });
            }
        }
        in_order(statements)
    }
}

/// Whether a primary key is made in that round.
fn needs_no_null(stay: &Stay<'_>, round: Round) -> bool {
    stay.keys.made_in(round).any(|new| matches!(new.constraint.rule, ConstraintRule::PrimaryKey { .. }))
}

/// Whether a new key cannot be there beside an old one: it is a second primary key, or has the same name.
fn makes_room(old: &PhysicalConstraint, new: &PhysicalConstraint) -> bool {
    let primary = |rule: &ConstraintRule| matches!(rule, ConstraintRule::PrimaryKey { .. });
    let both = primary(&old.constraint.rule) && primary(&new.constraint.rule);
    both || old.constraint.name == new.constraint.name
}

/// Renames, each behind the one that frees its name.
fn in_order(mut left: Vec<Statement>) -> Vec<Statement> {
    let ends = |statement: &Statement| match statement {
        Statement::RenameIndex { name, to } => Some((name.name.clone(), to.clone())),
        Statement::AlterTable { change: TableChange::RenameConstraint { from, to }, .. } => {
            Some((from.clone(), to.clone()))
        }
        _ => None,
    };
    let mut ordered = Vec::new();
    while !left.is_empty() {
        let held: Vec<Ident> = left.iter().filter_map(|one| Some(ends(one)?.0)).collect();
        let free = left.iter().position(|one| ends(one).is_none_or(|(_, to)| !held.contains(&to)));
        let Some(free) = free else {
            // Names that go round in a circle need one more for a moment.
            let (first, last) = by_way_of(left.remove(0));
            ordered.push(first);
            left.push(last);
            continue;
        };
        ordered.push(left.remove(free));
    }
    ordered
}

/// A rename in two steps.
fn by_way_of(rename: Statement) -> (Statement, Statement) {
    match rename {
        Statement::RenameIndex { name, to } => {
            let between = beside(&name.name, "moving");
            let last = Statement::RenameIndex { name: name.sibling(between.raw()), to };
            (Statement::RenameIndex { name, to: between }, last)
        }
        Statement::AlterTable { table, change: TableChange::RenameConstraint { from, to } } => {
            let between = beside(&from, "moving");
            let last = TableChange::RenameConstraint { from: between.clone(), to };
            let first = TableChange::RenameConstraint { from, to: between };
            let of = |change| Statement::AlterTable { table: table.clone(), change };
            (of(first), of(last))
        }
        other => (other.clone(), other),
    }
}
