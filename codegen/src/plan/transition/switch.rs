//! The change of form, in one transaction; what goes; and what is said at the end.
//!
//! In comes a passage, out go its last steps. Views, triggers and what else stands on a changing column are gone only
//! inside of the transaction: a reader sees the old or the new and never none.

use std::collections::BTreeSet;

use super::key::{dropped, is_relogged};
use super::leave::detached;
use super::object::mentions;
use super::passage::{Passage, Stay, alter, step, word};
use super::shadow::relied_on;
use super::undone::{comment, settled};
use crate::plan::objects::rights;
use crate::plan::{Phase, Step, beside, file_word};
use crate::statement::{
    Alteration, ConstraintRule, Creation, Ident, QualifiedName, Statement, Subject, TableChange, TableSetting,
};
use crate::window::{Kind, Owner, PhysicalTable, Piece, unchecked};

fn old_name(name: &QualifiedName) -> Ident {
    beside(&name.name, "old")
}

fn is_type(piece: &Piece) -> bool {
    match &piece.owner {
        Owner::Enum(_) => true,
        Owner::Object(_, subject) => {
            matches!(subject, Some(Subject::Type(_) | Subject::Domain(_) | Subject::Collation(_)))
        }
        _ => false,
    }
}

impl Passage<'_> {
    /// What bears that name in the first schema, a type, a domain type or a collation, under the name that it has now.
    fn type_subject(&self, name: &QualifiedName, now: &QualifiedName) -> Subject {
        let mut subjects = self.compared.from.objects.iter().filter_map(|object| object.subject.as_ref());
        let found = subjects.find_map(|subject| match subject {
            Subject::Domain(of) if of == name => Some(Subject::Domain(now.clone())),
            Subject::Collation(of) if of == name => Some(Subject::Collation(now.clone())),
            _ => None,
        });
        found.unwrap_or_else(|| Subject::Type(now.clone()))
    }

    /// What cannot be changed in place is dropped and made again, and columns change their form between.
    pub(super) fn switch(&self) -> Step {
        let before = &self.compared.before.pieces;
        let mut statements: Vec<Statement> = self.require_indexes().into_iter().collect();
        statements.extend(self.let_go(true));
        statements.extend(self.leave());
        for stay in &self.stays {
            statements.extend(self.columns(stay).loosen());
            statements.extend(self.break_keys(stay));
        }
        let dropped = self.remade.drop.iter().rev().map(|at| &before[*at]).filter(|piece| !self.is_put_aside(piece));
        for drop in dropped.flat_map(|piece| &piece.drop) {
            if let Statement::Drop(Subject::Function(function, _)) = drop {
                let calling = self.stays.iter().flat_map(|stay| self.columns(stay).stop_calling(&function.name));
                let calling: Vec<Statement> = calling.filter(|column| !statements.contains(column)).collect();
                statements.extend(calling);
            }
            statements.push(drop.clone());
        }
        statements.extend(self.put_aside());
        let computing = self.computing();
        let early = |at: usize, piece: &Piece| is_type(piece) || computing.contains(&at);
        statements.extend(unchecked(self.made(early)));
        for stay in &self.stays {
            statements.extend(self.columns(stay).reshape());
            statements.extend(self.reshape_table(stay));
        }
        statements.extend(self.let_go(false));
        statements.extend(self.swap());
        statements.extend(self.relogged());
        let reshaped = self.new.reshaped.iter().flat_map(|piece| piece.create.iter().cloned());
        let made = self.made(|at, piece| !early(at, piece));
        statements.extend(unchecked(reshaped.chain(made).collect()));
        for stay in &self.stays {
            statements.extend(self.columns(stay).default_late());
        }
        let views: BTreeSet<QualifiedName> = self.compared.to.views.iter().map(|view| view.view.name.clone()).collect();
        statements.extend(rights(self.compared.from, self.compared.to, &views));
        statements.extend(self.stays.iter().filter_map(|stay| self.columns(stay).analyze()));
        let says = "Drops what stands on what changes its form, changes it, and makes everything again.";
        let mut switch = step("switch", Phase::Finish, says, statements);
        switch.up.says.extend(self.written.iter().cloned());
        switch
    }

    /// Whether a piece is of a type that is there under another name while columns change from it to the new one.
    fn is_put_aside(&self, piece: &Piece) -> bool {
        let name = match &piece.owner {
            Owner::Enum(element) => self.compared.from.enumeration(element).map(|one| &one.name),
            Owner::Object(_, Some(Subject::Type(name) | Subject::Domain(name) | Subject::Collation(name))) => {
                Some(name)
            }
            _ => None,
        };
        name.is_some_and(|name| self.remade.types.contains(name) && !self.is_range(name))
    }

    /// Whether a type is a range. The functions that make its values keep their names for as long as it is there, whatever
    /// it is called, so that no other can have its name beside it.
    pub(super) fn is_range(&self, name: &QualifiedName) -> bool {
        let object = self.compared.from.objects.iter().find(|object| object.provides.first() == Some(name));
        object.is_some_and(|object| matches!(object.create.first(), Some(Statement::Create(Creation::Range(_)))))
    }

    /// Types and collations that are put aside.
    fn aside(&self) -> impl Iterator<Item = &QualifiedName> {
        self.remade.types.iter().filter(|name| !self.is_range(name))
    }

    /// Other names for what is made anew under its own.
    fn put_aside(&self) -> Vec<Statement> {
        let mut statements = Vec::new();
        for name in self.aside() {
            let what = self.type_subject(name, name);
            statements.push(Statement::Rename { what, to: old_name(name) });
        }
        statements
    }

    /// Functions that compute columns, and what those need: they are there before the columns are.
    fn computing(&self) -> BTreeSet<usize> {
        let columns = self.stays.iter().flat_map(|stay| &stay.to.columns);
        let computed: Vec<String> =
            columns.filter_map(|column| column.definition.generated.as_ref()).map(ToString::to_string).collect();
        let pieces = &self.compared.after.pieces;
        let calls = |at: &&usize| {
            let name = pieces[**at].element.as_ref().map(|element| Ident::new(element.name.clone()));
            pieces[**at].kind == Kind::Function
                && name.is_some_and(|name| computed.iter().any(|sql| mentions(sql, &name)))
        };
        let mut open: Vec<usize> = self.remade.create.iter().filter(calls).copied().collect();
        let mut found = BTreeSet::new();
        while let Some(at) = open.pop() {
            if found.insert(at) {
                open.extend(pieces[at].needs.iter().filter(|need| self.remade.create.contains(need)));
            }
        }
        found
    }

    /// Pieces that are made behind the change, and rows for stored views among them.
    fn made(&self, of: impl Fn(usize, &Piece) -> bool) -> Vec<Statement> {
        let after = &self.compared.after.pieces;
        let late = after.iter().enumerate().filter(|(at, piece)| self.remade.create.contains(at) && of(*at, piece));
        let late = late.filter(|(_, piece)| !self.joins_what_stays(piece));
        let pieces: Vec<&Piece> = late.map(|(_, piece)| piece).collect();
        let refresh = pieces.iter().filter_map(|piece| piece.refresh.clone());
        pieces.iter().flat_map(|piece| piece.create.iter().cloned()).chain(refresh).collect()
    }

    /// Constraints and indexes that PostgreSQL could not keep. Foreign keys are gone already.
    fn break_keys(&self, stay: &Stay<'_>) -> Vec<Statement> {
        let table = &stay.to.name;
        let constraints = stay.keys.broken.iter();
        let others = constraints.filter(|old| !matches!(old.constraint.rule, ConstraintRule::ForeignKey { .. }));
        let indexes = stay.keys.broken_indexes.iter().map(|old| Statement::DropIndex {
            name: self.relocated(&old.index.qualified_name()),
            table: table.clone(),
            concurrently: false,
            if_exists: false,
        });
        others.map(|old| self.dropped_key(stay, old)).chain(indexes).collect()
    }

    /// How rows are kept.
    fn reshape_table(&self, stay: &Stay<'_>) -> Option<Statement> {
        let (old, new) = (&stay.from.shape.access_method, &stay.to.shape.access_method);
        let method = new.clone().unwrap_or_else(|| Ident::new("heap"));
        (old != new).then(|| alter(stay.to, TableChange::Set(TableSetting::AccessMethod(method))))
    }

    /// Partitions that leave their parent, or get other bounds, do so first: from then on they change alone.
    pub(super) fn detach(&self) -> Vec<Step> {
        let children = self.stays.iter().map(|stay| {
            let gone = stay.from.shape.inherits.iter().filter(|parent| !stay.to.shape.inherits.contains(parent));
            let gone =
                gone.map(|parent| alter(stay.to, TableChange::Set(TableSetting::NoInherit(self.relocated(parent)))));
            let mut statements: Vec<Statement> = gone.collect();
            statements.extend(self.checks_left_behind(stay));
            let says = format!("Takes {} from its parents.", stay.to.name);
            step(format!("detach_{}", word(stay.to)), Phase::Expand, says, statements)
        });
        let leaving = self.stays.iter().filter(|stay| stay.from.partition_of != stay.to.partition_of);
        let detached = leaving.filter_map(|stay| {
            let (parent, _) = stay.from.partition_of.as_ref()?;
            let change = TableChange::detach(stay.to.name.clone());
            let says = format!("Takes the partition {} from {parent}.", stay.to.name);
            let statements = vec![Statement::AlterTable { table: self.relocated(parent), change }];
            Some(step(format!("detach_{}", word(stay.to)), Phase::Expand, says, statements))
        });
        children.chain(detached).collect()
    }

    /// Checks that a table has of parents which it leaves: PostgreSQL leaves them to it.
    fn checks_left_behind(&self, stay: &Stay<'_>) -> Vec<Statement> {
        let parent = |name: &QualifiedName| self.compared.from.tables.iter().find(|table| table.name == *name);
        let (left, kept): (Vec<&QualifiedName>, Vec<&QualifiedName>) =
            stay.from.shape.inherits.iter().partition(|parent| !stay.to.shape.inherits.contains(parent));
        let checks = |parents: Vec<&QualifiedName>| {
            let all = parents.into_iter().filter_map(parent).flat_map(|parent| &parent.constraints);
            let handed = |old: &&crate::window::PhysicalConstraint| {
                matches!(old.constraint.rule, ConstraintRule::Check { no_inherit: false, .. })
            };
            all.filter(handed).collect::<Vec<_>>()
        };
        let kept = checks(kept);
        let own = stay.from.constraints.iter().chain(&stay.to.constraints).collect::<Vec<_>>();
        let is_of = |others: &[&crate::window::PhysicalConstraint], name: &Ident| {
            others.iter().any(|other| other.constraint.name == *name)
        };
        let lost = checks(left).into_iter().filter(|old| {
            let name = &old.constraint.name;
            !is_of(&kept, name) && !is_of(&own, name)
        });
        lost.map(|old| dropped(&stay.to.name, old)).collect()
    }

    /// Tables that become children or partitions, when they have all that their parents demand, and those no more than they
    /// will.
    pub(super) fn attach_tables(&self) -> Vec<Step> {
        let children = self.stays.iter().map(|stay| {
            let (old, new) = (&stay.from.shape.inherits, &stay.to.shape.inherits);
            let come = new.iter().filter(|parent| !old.contains(parent));
            let come = come.map(|parent| alter(stay.to, TableChange::Set(TableSetting::Inherit(parent.clone()))));
            let says = format!("Makes {} a child of its new parents.", stay.to.name);
            step(format!("attach_{}", word(stay.to)), Phase::Finish, says, come.collect())
        });
        let coming = self.stays.iter().filter(|stay| stay.from.partition_of != stay.to.partition_of);
        let attached = coming.filter_map(|stay| {
            let (parent, bound) = stay.to.partition_of.as_ref()?;
            let change = TableChange::attach(stay.to.name.clone(), bound.clone());
            let mut statements = vec![Statement::AlterTable { table: parent.clone(), change }];
            let keys = stay.to.constraints.iter().map(|key| (&key.constraint.name, key.part_of.as_ref()));
            let indexes = stay.to.indexes.iter().map(|index| (&index.index.name, index.part_of.as_ref()));
            let members = keys.chain(indexes).filter_map(|(name, part_of)| Some((name, part_of?)));
            statements.extend(members.map(|(name, part_of)| {
                let (parent, index) = (parent.sibling(part_of.raw()), stay.to.name.sibling(name.raw()));
                Statement::Change(Alteration::AttachIndex { parent, index })
            }));
            let says = format!("Makes {} a partition of {parent}.", stay.to.name);
            Some(step(format!("attach_{}", word(stay.to)), Phase::Finish, says, statements))
        });
        children.chain(attached).collect()
    }

    /// Whether a crash keeps the rows. No table that is kept may refer to one that is not, at no moment, so that foreign keys
    /// are gone meanwhile.
    fn relogged(&self) -> Vec<Statement> {
        let changed = self.stays.iter().filter(|stay| is_relogged(self.compared, stay.to));
        changed.map(|stay| alter(stay.to, TableChange::Set(TableSetting::Logged(!stay.to.shape.unlogged)))).collect()
    }

    /// Constraints that go. Keys go before new foreign keys come, which could lean on them; the others last.
    pub(super) fn relax(&self, keys: bool) -> Vec<Step> {
        let relaxed = self.stays.iter().map(|stay| {
            let table = &stay.to.name;
            let gone = stay.keys.gone.iter().filter(|old| !self.goes_with_successor(stay, old));
            let gone = gone.filter(|old| old.constraint.rule.key_columns().is_some() == keys);
            let statements = gone.map(|old| self.dropped_key(stay, old)).collect();
            let says = format!("No longer promises for {table} what it need not.");
            step(format!("relax_{}", word(stay.to)), Phase::Contract, says, statements)
        });
        relaxed.collect()
    }

    /// What nobody needs any more: constraints and indexes, columns, then everything else, dependants first.
    pub(super) fn contract(&self) -> Vec<Step> {
        let mut steps = self.relax(false);
        for stay in &self.stays {
            for old in stay.keys.gone_indexes.iter().filter(|old| !self.gives_name_to_key(stay, &old.index.name)) {
                let name = self.relocated(&old.index.qualified_name());
                let word = file_word(name.name.raw());
                let says = format!("Drops the index {name} beside readers and writers.");
                let (concurrently, table) = (!old.index.only, stay.to.name.clone());
                let gone = Statement::DropIndex { name, table, concurrently, if_exists: concurrently };
                steps.push(step(format!("drop_index_{word}"), Phase::Contract, says, vec![gone]));
            }
        }
        for stay in &self.stays {
            let says = format!("Takes from {} the columns that go.", stay.to.name);
            let name = format!("contract_{}", word(stay.to));
            steps.push(step(name, Phase::Contract, says, self.columns(stay).contract()));
        }
        steps.push(self.drop_objects());
        steps
    }

    fn drop_objects(&self) -> Step {
        let stays: BTreeSet<&Owner> = self.compared.after.pieces.iter().map(|piece| &piece.owner).collect();
        let pieces = self.compared.before.pieces.iter().enumerate().rev();
        let gone = pieces.filter(|(at, piece)| !stays.contains(&piece.owner) && !self.remade.drop.contains(at));
        let gone = gone.filter(|(_, piece)| piece.kind != Kind::Role && !self.finds_owner(&piece.owner));
        let mut statements: Vec<Statement> =
            gone.flat_map(|(_, piece)| &piece.drop).flat_map(|one| self.with_detachment(one)).collect();
        let (mut done, mut left) = (self.untied(), BTreeSet::new());
        done.extend(self.leave());
        statements.retain(|statement| !done.contains(statement) && !self.goes_with_column(statement));
        statements.retain(|statement| detached(statement).is_none_or(|partition| left.insert(partition.clone())));
        for name in self.aside() {
            let old = name.sibling(old_name(name).raw());
            statements.push(Statement::Drop(self.type_subject(name, &old)));
        }
        step("drop_objects", Phase::Contract, "Drops tables, types and functions that nobody needs.", statements)
    }

    /// Whether the statement drops or frees a sequence that was owned by a column which is gone.
    fn goes_with_column(&self, statement: &Statement) -> bool {
        let (Statement::Drop(Subject::Sequence(dropped))
        | Statement::Change(Alteration::Owner { sequence: dropped, column: None })) = statement
        else {
            return false;
        };
        let owned = self.compared.before.pieces.iter().flat_map(|piece| &piece.create);
        let mut owners = owned.filter_map(|statement| match statement {
            Statement::Change(Alteration::Owner { sequence, column: Some(owner) }) if sequence == dropped => {
                Some(owner)
            }
            _ => None,
        });
        owners.any(|(table, column)| self.stay_before(table).is_some_and(|stay| stay.to.column(column).is_none()))
    }

    /// Whether a sequence that stood alone comes to belong to a column.
    fn finds_owner(&self, owner: &Owner) -> bool {
        let Owner::Object(_, Some(Subject::Sequence(name))) = owner else { return false };
        let owned = self.compared.to.tables.iter().flat_map(|table| &table.sequences);
        owned.into_iter().any(|sequence| sequence.sequence.name == *name)
    }

    /// A statement about something that made way.
    pub(super) fn elsewhere(&self, statement: &Statement) -> Statement {
        match statement {
            Statement::DropTable { name, .. } => {
                Statement::DropTable { name: self.relocated(name), beside: Vec::new() }
            }
            Statement::AlterTable { table, change: TableChange::DetachPartition { partition, .. } } => {
                let change = TableChange::detach(self.relocated(partition));
                Statement::AlterTable { table: self.relocated(table), change }
            }
            Statement::AlterTable { table, change } => {
                Statement::AlterTable { table: self.relocated(table), change: change.clone() }
            }
            Statement::Drop(Subject::Sequence(name)) => Statement::Drop(Subject::Sequence(self.relocated(name))),
            other => other.clone(),
        }
    }

    /// Comments, settings and rights, when everything is there that they speak of.
    pub(super) fn settle(&self) -> Vec<Step> {
        let settled = self.stays.iter().map(|stay| {
            let table = &stay.to.name;
            let mut statements = self.columns(stay).number_late(false);
            statements.extend(stay.keys.described(table));
            statements.extend(comment(Subject::Table(table.clone()), stay.from.doc.as_ref(), stay.to.doc.as_ref()));
            statements.extend(self.options(stay));
            statements.extend(self.settings(stay).unwrap_or_default());
            let says = format!("Says what is said of {table}.");
            step(format!("settle_{}", word(stay.to)), Phase::Finish, says, statements)
        });
        settled.collect()
    }

    fn options(&self, stay: &Stay<'_>) -> Vec<Statement> {
        let (old, new) = (&stay.from.shape.options, &stay.to.shape.options);
        let gone = old.iter().filter(|(name, _)| !new.iter().any(|(other, _)| other == name));
        let gone: Vec<String> = gone.map(|(name, _)| name.clone()).collect();
        let come: Vec<(String, String)> = new.iter().filter(|option| !old.contains(option)).cloned().collect();
        let mut statements = Vec::new();
        if !gone.is_empty() {
            statements.push(alter(stay.to, TableChange::Set(TableSetting::ResetOptions(gone))));
        }
        if !come.is_empty() {
            statements.push(alter(stay.to, TableChange::Set(TableSetting::Options(come))));
        }
        statements
    }

    /// What is said of the table, its columns and parts; nothing where something of it cannot be taken back.
    pub(super) fn settings(&self, stay: &Stay<'_>) -> Option<Vec<Statement>> {
        let said = |table: &PhysicalTable| -> Vec<Statement> {
            table.settings.iter().flat_map(|part| part.create.iter().cloned()).collect()
        };
        let lost = |subject: &Subject| match subject {
            Subject::Column(_, column) => stay.to.column(column).is_none() || stay.touched.recomputed.contains(column),
            Subject::Sequence(name) => !self.compared.to.tables.iter().any(|table| {
                table.settings.iter().flat_map(|part| &part.create).any(|other| match other {
                    Statement::Right(right) => right.on == Subject::Sequence(name.clone()),
                    _ => false,
                })
            }),
            _ => false,
        };
        let (mut before, mut after) = (said(stay.from), said(stay.to));
        before.retain(|statement| match statement {
            Statement::Right(right) => !lost(&right.on),
            Statement::Comment { on, .. } => !lost(on),
            // An index that is built anew is not yet what the table is clustered or replicated by.
            other => !after.contains(other) || relied_on(other).is_none_or(|name| !stay.keys.makes(&name)),
        });
        let columns = self.columns(stay);
        for said in [&mut before, &mut after] {
            said.retain(|statement| !columns.speaks_of_shadowed(statement));
        }
        settled(&before, &after)
    }
}
