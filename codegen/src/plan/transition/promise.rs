//! Indexes and constraints of tables that stay: built beside the writers, announced for new rows, proven for old ones.
//!
//! In comes a passage, out go its steps that build and promise, once before and once behind the change of columns.

use super::key::{Keys, Round, index_of};
use super::object::mentions;
use super::passage::{Passage, Stay, alter, step, word};
use crate::plan::table::{not_null_check, search_path};
use crate::plan::{Phase, Step, file_word, next_name};
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

    /// Whether something of that name stays under another.
    pub(super) fn gives(&self, name: &Ident) -> bool {
        let constraints = self.renamed.iter().map(|(old, _)| &old.constraint.name);
        constraints.chain(self.renamed_indexes.iter().map(|(old, _)| &old.index.name)).any(|old| old == name)
    }

    /// Whether an index or constraint of that name is built.
    pub(super) fn makes(&self, name: &Ident) -> bool {
        let constraints = self.made.iter().map(|(new, _)| &new.constraint.name);
        constraints.chain(self.made_indexes.iter().map(|(new, _)| &new.index.name)).any(|new| new == name)
    }

    /// The round behind which something of that name is there.
    pub(super) fn round_of(&self, name: &Ident) -> Round {
        let constraints = self.made.iter().map(|(new, at)| (&new.constraint.name, *at));
        let indexes = self.made_indexes.iter().map(|(new, at)| (&new.index.name, *at));
        constraints.chain(indexes).find(|(new, _)| *new == name).map_or(Round::First, |(_, at)| at)
    }

    pub(super) fn made_in(&self, round: Round) -> impl Iterator<Item = &PhysicalConstraint> {
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
            let keys = || self.stay_before(&other.name).map(|one| &one.keys);
            let given_up = || round == Round::Second && keys().is_some_and(|keys| keys.gives_up(name));
            // What excludes goes when columns change their form, and that of a table which goes with the table.
            let is_there = round == Round::First || self.compared.goes(other);
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
            let statements = stay.keys.broken.iter().filter(is_key).map(|old| self.dropped_key(stay, old)).collect();
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
                let gone = self.dropped_key(stay, old);
                // One key may make room for two: PostgreSQL keeps one index for equal keys.
                if !statements.contains(&gone) {
                    statements.push(gone);
                }
            }
            let indexes = stay.keys.swapped_indexes.iter().filter(|_| early).chain(&stay.keys.gone_indexes);
            for old in indexes.filter(|old| old.index.name == new.constraint.name) {
                let (name, table) = (self.relocated(&old.index.qualified_name()), table.clone());
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
    pub(super) fn adopted_as(&self, stay: &Stay<'_>, new: &PhysicalConstraint, round: Round) -> Ident {
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
        // From below: with its last member an index becomes whole, and PostgreSQL looks at that of which it is a member.
        for stay in self.stays.iter().rev() {
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
            let above = self.stay_of(parent);
            let joins = |part_of: &&Ident| above.map_or(Round::First, |above| above.keys.round_of(part_of)) == round;
            let joined = stay.keys.kept.iter().chain(&stay.keys.renamed).filter(|(old, _)| old.part_of.is_none());
            let joined = joined.filter_map(|(old, new)| Some((new.part_of.as_ref()?, self.present_key(stay, old))));
            let kept = stay.keys.kept_indexes.iter().chain(&stay.keys.renamed_indexes);
            let kept = kept.filter(|(old, _)| old.part_of.is_none());
            let kept = kept.filter_map(|(old, new)| {
                Some((new.part_of.as_ref()?, self.relocated(&old.index.qualified_name()).name))
            });
            let there = joined.chain(kept).filter(|(part_of, _)| joins(part_of));
            for (part_of, name) in constraints.chain(indexes).chain(there) {
                let parent_name = above.map_or_else(|| part_of.clone(), |above| self.present_name(above, part_of));
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
