//! The pieces of a table.
//!
//! In comes a table of a window, out go the drafts of its pieces. Keys of partitioned tables and of partitions are made
//! when all partitions are attached: PostgreSQL would make those of the partitions itself, under names of its own.

use super::Owner;
use super::piece::{Drafts, Fold};
use crate::statement::{
    Alteration, ConstraintRule, QualifiedName, Statement, Subject, TableChange, TableSetting, Value, dotted,
};
use crate::window::definition::type_need;
use crate::window::{Kind, Need, PhysicalConstraint, PhysicalTable};

impl Drafts {
    /// The pieces of a table.
    pub(super) fn add_table(&mut self, table: &PhysicalTable, position: usize) {
        for sequence in &table.sequences {
            let owner = Owner::Table(table.element.clone());
            let draft = self.add(owner, Some(&table.element), Kind::Table, (position, 0));
            draft.piece.create.push(sequence.create());
            draft.piece.drop.push(Statement::Drop(Subject::Sequence(sequence.sequence.name.clone())));
            draft.provides.push(sequence.sequence.name.clone());
            draft.is_owned = true;
        }
        let core = self.add_core(table, position);
        self.add_defaults(core, table);
        for sequence in &table.sequences {
            let draft = self.add_part(core, Kind::Table);
            draft.piece.create.push(sequence.own(&table.name));
            draft.piece.drop.push(sequence.disown());
            draft.needs.push(Need::Name(sequence.sequence.name.clone()));
        }
        let attach = self.add_attachment(core, table);
        let checks = self.add_constraints(core, table, attach);
        self.add_parents(core, table, &checks);
        for index in &table.indexes {
            let part = index.part();
            self.add_physical_part(core, Kind::Table, &part, &table.name);
            let made = self.all.len() - 1;
            self.add_membership(core, &table.name, (made, index.part_of.as_ref()), attach);
        }
        let comments = self.add_part(core, Kind::Table);
        comments.piece.create = table.comments();
        comments.behind.extend(checks);
        let in_step = self.add_part(core, Kind::Table);
        in_step.piece.create = table.create_in_step();
        for part in table.settings.iter().chain(&table.parts) {
            self.add_physical_part(core, Kind::Table, part, &table.name);
        }
        self.add_foreign_keys(core, table);
    }

    fn add_core(&mut self, table: &PhysicalTable, position: usize) -> usize {
        let core = self.all.len();
        let owner = Owner::Table(table.element.clone());
        let draft = self.add(owner, Some(&table.element), Kind::Table, (position, 1));
        draft.piece.create.push(table.create_alone());
        draft.piece.create.extend(table.column_settings());
        draft.piece.drop.push(Statement::DropTable { name: table.name.clone(), beside: Vec::new() });
        // The function goes behind its trigger, which goes with the table.
        draft.piece.drop.extend(table.in_step.iter().map(|rules| Statement::DropFunction(rules.function_name())));
        draft.provides.push(table.name.clone());
        let home = &table.name.schema;
        let sql = |text: String| Need::Sql(text, home.clone());
        for column in table.columns.iter().filter(|column| !column.inherited) {
            let definition = &column.definition;
            draft.needs.extend(type_need(&definition.type_name));
            draft.needs.extend(definition.collation.as_deref().map(dotted).map(sql));
            draft.needs.extend(definition.generated.as_ref().map(ToString::to_string).map(sql));
        }
        let defaults = table.columns.iter().flat_map(|column| &column.settings).filter_map(|setting| match setting {
            TableSetting::Default(_, Some(Value::Expression(default))) => Some(default.to_string()),
            _ => None,
        });
        draft.needs.extend(defaults.map(sql));
        draft.needs.extend(table.shape.inherits.iter().cloned().map(Need::Name));
        draft.needs.extend(table.shape.partition_by.as_ref().map(ToString::to_string).map(sql));
        if !table.has_separate_keys() {
            let keys = table.constraints.iter().filter(|key| is_key(key) && table.is_inline(key));
            draft.provides.extend(keys.map(|key| table.name.sibling(key.constraint.name.raw())));
            draft.index_of = Some(table.name.clone());
        }
        core
    }

    /// Defaults that name something, each as a part of its own.
    fn add_defaults(&mut self, core: usize, table: &PhysicalTable) {
        for column in table.columns.iter().filter(|column| !column.inherited) {
            let definition = &column.definition;
            let Some(Value::Expression(default)) = &definition.default else { continue };
            let set = |default| Statement::AlterTable {
                table: table.name.clone(),
                change: TableChange::Set(TableSetting::Default(definition.name.clone(), default)),
            };
            let draft = self.add_part(core, Kind::Table);
            draft.piece.part = Some(Subject::Column(table.name.clone(), definition.name.clone()));
            draft.piece.create.push(set(definition.default.clone()));
            draft.piece.drop.push(set(None));
            draft.needs.push(Need::Sql(default.to_string(), table.name.schema.clone()));
            draft.fold = Some(Fold::Default(definition.name.clone()));
        }
    }

    /// Parents that a table gets when it has all that they demand.
    fn add_parents(&mut self, core: usize, table: &PhysicalTable, checks: &[usize]) {
        for parent in table.shape.inherits.iter().filter(|_| table.shape.inherits_later) {
            let set = |setting| Statement::AlterTable { table: table.name.clone(), change: TableChange::Set(setting) };
            let draft = self.add_part(core, Kind::Table);
            draft.piece.create.push(set(TableSetting::Inherit(parent.clone())));
            draft.piece.drop.push(set(TableSetting::NoInherit(parent.clone())));
            draft.needs.push(Need::Name(parent.clone()));
            draft.behind.extend(checks);
        }
    }

    fn add_attachment(&mut self, core: usize, table: &PhysicalTable) -> Option<usize> {
        let (parent, bound) = table.partition_of.as_ref()?;
        let attach = self.all.len();
        let draft = self.add_part(core, Kind::Table);
        let alter = |change| Statement::AlterTable { table: parent.clone(), change };
        draft.piece.create.push(alter(TableChange::attach(table.name.clone(), bound.clone())));
        draft.piece.drop.push(alter(TableChange::detach(table.name.clone())));
        draft.needs.push(Need::Name(parent.clone()));
        draft.needs.extend(bound.iter().map(|bound| Need::Sql(bound.clone(), table.name.schema.clone())));
        self.attached.entry(parent.clone()).or_default().push((attach, table.name.clone()));
        Some(attach)
    }

    /// Constraints that do not or perhaps cannot stand in `CREATE TABLE`; gives the drafts of the checks among them.
    fn add_constraints(&mut self, core: usize, table: &PhysicalTable, attach: Option<usize>) -> Vec<usize> {
        let mut made = Vec::new();
        let alter = |change| Statement::AlterTable { table: table.name.clone(), change };
        for constraint in &table.constraints {
            let (key, name) = (is_key(constraint), constraint.constraint.name.clone());
            if key && table.is_inline(constraint) {
                continue;
            }
            made.push(self.all.len());
            let draft = self.add_part(core, Kind::Table);
            draft.piece.part = Some(Subject::Constraint(table.name.clone(), name.clone()));
            let new = constraint.constraint.clone();
            draft.piece.create.push(alter(if key {
                TableChange::AddOwnConstraint(new)
            } else {
                TableChange::AddConstraint { constraint: new, not_valid: constraint.not_valid }
            }));
            draft.piece.drop.push(alter(TableChange::DropConstraint { name: name.clone(), target: None }));
            if let ConstraintRule::Check { expression, .. } = &constraint.constraint.rule {
                draft.needs.push(Need::Sql(expression.to_string(), table.name.schema.clone()));
                draft.plans = true;
                draft.fold = (!constraint.not_valid).then_some(Fold::Check(name));
            } else {
                draft.provides.push(table.name.sibling(name.raw()));
                draft.index_of = Some(table.name.clone());
                let key = self.all.len() - 1;
                self.add_membership(core, &table.name, (key, constraint.part_of.as_ref()), attach);
            }
        }
        made
    }

    /// The index of a partition becomes a part of that of the parent.
    fn add_membership(
        &mut self,
        core: usize,
        table: &QualifiedName,
        (made, part_of): (usize, Option<&crate::statement::Ident>),
        attach: Option<usize>,
    ) {
        let (Some(part_of), Some(attach)) = (part_of, attach) else { return };
        let Some(Need::Name(parent)) = self.all[attach].needs.first().cloned() else { return };
        let Some(index) = self.all[made].provides.first().cloned() else { return };
        let parent = parent.sibling(part_of.raw());
        let draft = self.add_part(core, Kind::Table);
        draft.behind.extend([made, attach]);
        draft.needs.push(Need::Name(parent.clone()));
        draft.index_of = Some(table.clone());
        draft.piece.create.push(Statement::Change(Alteration::AttachIndex { parent, index }));
    }

    fn add_foreign_keys(&mut self, core: usize, table: &PhysicalTable) {
        for key in &table.foreign_keys {
            let ConstraintRule::ForeignKey { target, .. } = &key.constraint.rule else { continue };
            let draft = self.add_part(core, Kind::ForeignKey);
            draft.piece.part = Some(Subject::Constraint(table.name.clone(), key.constraint.name.clone()));
            draft.piece.foreign_key = Some(key.constraint.name.clone());
            draft.piece.create = table.create_foreign_key(key);
            // No partition of a table can be dropped at which the table's own key points.
            if *target != table.name || table.shape.partition_by.is_some() {
                let name = key.constraint.name.clone();
                let change = TableChange::DropConstraint { name, target: Some(target.clone()) };
                draft.piece.drop.push(Statement::AlterTable { table: table.name.clone(), change });
            }
            draft.needs.extend([Need::Name(target.clone()), Need::Keys(target.clone())]);
        }
    }
}

fn is_key(constraint: &PhysicalConstraint) -> bool {
    matches!(constraint.constraint.rule, ConstraintRule::PrimaryKey { .. } | ConstraintRule::Unique { .. })
}

impl crate::window::PhysicalIndex {
    /// The index as a part of its table or view.
    #[must_use]
    pub fn part(&self) -> crate::window::PhysicalPart {
        let (name, table) = (self.index.qualified_name(), self.index.table.clone());
        let keys = self.index.keys.iter().flat_map(|key| crate::window::constraint::key_needs(key, &table));
        let predicate = self.index.predicate.iter().map(|sql| Need::Sql(sql.to_string(), table.schema.clone()));
        let needs = keys.chain(predicate).collect();
        let (index, owner) = (name.clone(), table.clone());
        let gone = Statement::DropIndex { name: index, table: owner, concurrently: false, if_exists: false };
        // The index of a partition goes with that of the parent, and not without it.
        let drop = if self.part_of.is_none() { vec![gone] } else { Vec::new() };
        let subject = Subject::Index(name, table);
        crate::window::PhysicalPart { subject, create: self.create(false), drop, needs, plans: true, is_index: true }
    }
}
