//! Partitions and children that go.
//!
//! In comes a passage, out go the statements that take them from parents which stay: before these change where they would
//! be in the way, otherwise with their end.

use super::family::parents;
use super::key::{Round, dropped};
use super::passage::{Passage, Stay};
use super::remade::Touched;
use crate::statement::{QualifiedName, Statement, TableChange, TableSetting, Value};
use crate::window::{PhysicalTable, ancestors};

/// The partition that a statement takes from its parent.
pub(super) fn detached(statement: &Statement) -> Option<&QualifiedName> {
    match statement {
        Statement::AlterTable { change: TableChange::DetachPartition { partition, .. }, .. } => Some(partition),
        _ => None,
    }
}

impl Passage<'_> {
    /// What leaves a parent that changes: what stands on its columns need not fit the new form, and no partition is without
    /// a part in new indexes.
    pub(super) fn leave(&self) -> Vec<Statement> {
        let going = self.compared.from.tables.iter().filter(|table| self.compared.goes(table));
        let left = going.flat_map(|table| parents(table).map(move |parent| (table, parent)));
        let left = left.filter(|(table, parent)| self.loses_early(table, parent));
        let left: Vec<_> = left.collect();
        let taken = left.iter().flat_map(|(table, parent)| self.taken_from(table, parent));
        taken.chain(left.iter().flat_map(|(table, _)| self.let_go_below(table))).collect()
    }

    /// What such a table, and those below it, would hold that may go before them: what defaults and indexes call.
    fn let_go_below(&self, table: &PhysicalTable) -> Vec<Statement> {
        let name = self.relocated(&table.name);
        let calling = table.columns.iter().map(|column| &column.definition);
        let calling = calling.filter(|column| matches!(column.default, Some(Value::Expression(_))));
        let defaults = calling.map(|column| Statement::AlterTable {
            table: name.clone(),
            change: TableChange::Set(TableSetting::Default(column.name.clone(), None)),
        });
        // Those of what is below go with it.
        let is_topmost = table.partition_of.as_ref().is_some_and(|(parent, _)| self.stay_before(parent).is_some());
        let members = table.indexes.iter().filter(|index| is_topmost && index.part_of.is_some());
        let indexes = members.map(|index| Statement::DropIndex {
            name: self.relocated(&index.index.qualified_name()),
            table: name.clone(),
            concurrently: false,
            if_exists: false,
        });
        let below = self.compared.from.tables.iter().filter(|one| parents(one).any(|parent| *parent == table.name));
        defaults.chain(indexes).chain(below.flat_map(|one| self.let_go_below(one))).collect()
    }

    fn taken_from(&self, table: &PhysicalTable, parent: &QualifiedName) -> Vec<Statement> {
        let (name, parent) = (self.relocated(&table.name), self.relocated(parent));
        if table.partition_of.is_none() {
            let change = TableChange::Set(TableSetting::NoInherit(parent));
            return vec![Statement::AlterTable { table: name, change }];
        }
        // The foreign keys that it had from above are its own then, and would hold their targets.
        let above = ancestors(&self.compared.from.tables, table).into_iter();
        let keys = above.filter_map(|above| self.stay_before(&above.name)).flat_map(|stay| &stay.keys.gone);
        let target = |target: &QualifiedName| self.compared.from.tables.iter().find(|table| table.name == *target);
        let held = keys.filter(|old| {
            let target = old.constraint.rule.target().and_then(target);
            target.is_some_and(|target| self.compared.goes(target))
        });
        let freed = held.map(|old| self.elsewhere(&dropped(&table.name, old)));
        let left = Statement::AlterTable { table: parent, change: TableChange::detach(name) };
        std::iter::once(left).chain(freed).collect()
    }

    /// Whether a parent that stays loses a table before all else that goes.
    fn loses_early(&self, table: &PhysicalTable, parent: &QualifiedName) -> bool {
        let gets_indexes = |stay: &Stay<'_>| {
            let mut made = stay.keys.made_in(Round::Second).filter(|new| new.constraint.rule.key_columns().is_some());
            table.partition_of.is_some() && (made.next().is_some() || !stay.keys.made_indexes.is_empty())
        };
        let changes = |touched: &Touched| touched.changes_form() || !touched.early.is_empty();
        self.stay_before(parent).is_some_and(|stay| changes(&stay.touched) || gets_indexes(stay))
    }

    /// A statement as things are called by now. PostgreSQL drops no partition of a table at which foreign keys point.
    pub(super) fn with_detachment(&self, statement: &Statement) -> Vec<Statement> {
        let from = &self.compared.from.tables;
        let gone = match statement {
            Statement::DropTable { name, .. } => from.iter().find(|table| table.name == *name),
            _ => None,
        };
        let is_pointed_at = |above: &&PhysicalTable| {
            let tables = from.iter().chain(&self.compared.to.tables);
            let mut keys = tables.flat_map(|table| &table.foreign_keys);
            self.stay_of(&above.name).is_some() && keys.any(|key| key.constraint.rule.target() == Some(&above.name))
        };
        let tied = gone.filter(|table| ancestors(from, table).iter().any(is_pointed_at));
        let detach = tied.and_then(|table| {
            let (parent, _) = table.partition_of.as_ref()?;
            let change = TableChange::detach(table.name.clone());
            Some(Statement::AlterTable { table: parent.clone(), change })
        });
        detach.iter().chain([statement]).map(|one| self.elsewhere(one)).collect()
    }
}
