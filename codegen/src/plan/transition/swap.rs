//! A column that changes its type by way of a shadow, phase by phase.
//!
//! In come the columns for which a shadow was chosen, out go the statements that add it, fill it, prove that it is full, and
//! at last let it take the place of the column, in a transaction that reads no row. Indexes and promises over the shadow
//! are made where all others are.

use schema_spec::model::Enabled;
use schema_spec::name::object_name;

use super::column::{Columns, renumbered};
use super::conversion::through_text;
use super::key::{Round, dropped, text};
use super::passage::{Passage, Stay, step, word};
use crate::plan::table::search_path;
use crate::plan::{Phase, Step};
use crate::statement::{
    Alteration, Cast, ColumnDefinition, Constraint, ConstraintRule, Expression, Filled, Ident, Shadow, Statement,
    Subject, TableChange, TableSetting,
};
use crate::window::{PhysicalColumn, PhysicalConstraint};

/// A column before and after, and the name of its shadow.
pub(super) type Shadowed<'a> = (&'a PhysicalColumn, &'a PhysicalColumn, &'a Ident);

impl<'a> Columns<'a> {
    pub(super) fn shadowed(&self) -> impl Iterator<Item = Shadowed<'a>> {
        let (from, to) = (self.from, self.to);
        let shadowed = &self.touched.shadowed;
        to.columns.iter().filter_map(move |new| {
            let name = &new.definition.name;
            Some((from.column(name)?, new, shadowed.get(name)?))
        })
    }

    fn set(&self, change: TableChange) -> Statement {
        Statement::AlterTable { table: self.to.name.clone(), change }
    }

    fn value(&self, old: &PhysicalColumn, new: &PhysicalColumn) -> Expression {
        let (before, after) = (&old.definition, &new.definition);
        let given = self.intents.conversion(&self.to.name, &after.name);
        let fill = self.instead_of_null(old, new);
        let own = || {
            let plain = Expression::column(&after.name);
            if fill.is_some() { plain.cast(&after.type_name) } else { plain }
        };
        let value =
            given.or_else(|| through_text(&after.name, &before.type_name, &after.type_name)).unwrap_or_else(own);
        fill.map_or(value.clone(), |fill| value.or_else(&fill))
    }

    /// What each shadow holds of a row.
    pub(super) fn shadow_values(&self) -> Vec<Filled> {
        self.shadowed().map(|shadowed| self.shadow_value(shadowed)).collect()
    }

    fn shadow_value(&self, (old, new, next): Shadowed<'_>) -> Filled {
        let (column, type_name) = (next.clone(), new.definition.type_name.clone());
        Filled { column, type_name, value: self.value(old, new), in_place_of: None }
    }

    fn shadow(&self) -> Shadow {
        let table = self.to.name.clone();
        Shadow { search_path: search_path(&table), columns: self.shadow_values(), table }
    }

    /// The shadows, empty, and the trigger that fills them from now on.
    pub(super) fn cast_shadows(&self) -> Vec<Statement> {
        let mut statements = Vec::new();
        for (_, new, next) in self.shadowed() {
            let shape = ColumnDefinition {
                name: next.clone(),
                not_null: false,
                default: None,
                identity: None,
                sequence: None,
                ..new.definition.clone()
            };
            statements.push(self.set(TableChange::AddColumn(shape)));
            statements.extend(new.settings.iter().map(|setting| self.set(TableChange::Set(of_column(setting, next)))));
        }
        if !statements.is_empty() {
            let shadow = self.shadow();
            let parts = [Cast::Trial, Cast::Function, Cast::Trigger];
            statements.extend(parts.map(|part| Statement::CastShadow(shadow.clone(), part)));
            // Also for rows that a subscription or a restore writes.
            statements.push(self.set(TableChange::Set(TableSetting::Trigger(Shadow::trigger_name(), Enabled::Always))));
        }
        statements
    }

    /// What proves that a shadow that may be NULL is full: it is NULL only where the new value is.
    pub(super) fn is_full(&self, (old, new, next): Shadowed<'_>) -> Option<Constraint> {
        let value = self.value(old, new).cast(&new.definition.type_name);
        if self.refuses_null(new) || value.has_subquery() {
            return None;
        }
        let expression = Expression::is_filled(next, &value);
        let name = Ident::new(object_name(self.to.name.name.raw(), next.raw(), "full"));
        Some(Constraint { name, rule: ConstraintRule::Check { expression, no_inherit: false } })
    }

    /// The same proof for a value that no check can hold: the rows are read once, and the trigger sees to all others.
    pub(super) fn proof(&self, shadowed: Shadowed<'_>) -> Statement {
        let columns = vec![self.shadow_value(shadowed)];
        Statement::CastShadow(Shadow { columns, ..self.shadow() }, Cast::Proof)
    }

    /// Whether a column takes no NULL in the end.
    pub(super) fn refuses_null(&self, new: &PhysicalColumn) -> bool {
        let name = &new.definition.name;
        let in_key = |one: &PhysicalConstraint| match &one.constraint.rule {
            ConstraintRule::PrimaryKey { columns, .. } => columns.contains(name),
            _ => false,
        };
        new.definition.not_null || self.to.constraints.iter().any(in_key)
    }

    /// Each shadow becomes the column. What stands on the old one and is not gone yet goes with it: PostgreSQL refuses to
    /// drop a column that anything else than its own table needs.
    pub(super) fn swap(&self) -> Vec<Statement> {
        let mut statements = Vec::new();
        if self.touched.shadowed.is_empty() {
            return statements;
        }
        let (table, shadow) = (&self.to.name, self.shadow());
        statements.push(Statement::DropTrigger { name: Shadow::trigger_name(), table: table.clone() });
        statements.push(Statement::DropFunction(shadow.function_name()));
        for (old, new, next) in self.shadowed() {
            if let Some(full) = self.is_full((old, new, next)) {
                statements.push(self.set(TableChange::DropConstraint { name: full.name, target: None }));
            }
            let owned = self.to.sequences.iter().filter(|sequence| sequence.column == new.definition.name);
            statements.extend(owned.map(|sequence| {
                let column = Some((table.clone(), next.clone()));
                Statement::Change(Alteration::Owner { sequence: sequence.sequence.name.clone(), column })
            }));
            self.replace(old, new, next, &mut statements);
            statements.extend(self.to.comment_on_column(&new.definition.name));
        }
        let said = self.to.settings.iter().flat_map(|part| &part.create);
        statements.extend(said.filter(|statement| self.speaks_of_shadowed(statement)).cloned());
        statements
    }

    /// The numbers of an identity column go on where they stand: PostgreSQL gives its sequence to no other column.
    fn replace(&self, old: &PhysicalColumn, new: &PhysicalColumn, next: &Ident, statements: &mut Vec<Statement>) {
        let (before, after) = (&old.definition, &new.definition);
        let drop = self.set(TableChange::DropColumn(after.name.clone()));
        let rename = self.set(TableChange::RenameColumn { from: next.clone(), to: after.name.clone() });
        let Some(identity) = after.identity.filter(|_| after.numbers_itself()) else {
            statements.extend([drop, rename]);
            return;
        };
        let made = ColumnDefinition { name: next.clone(), sequence: None, ..after.clone() }.numbered_by(&self.to.name);
        let (from, to) = (before.numbered_by(&self.from.name), after.numbered_by(&self.to.name));
        statements.push(self.set(TableChange::AddIdentity { column: next.clone(), identity }));
        if after.sequence.is_some() {
            statements.push(renumbered(made.clone(), after));
        }
        // To say again how the old one counts keeps everybody from drawing numbers that nobody would see.
        statements.push(renumbered(from.clone(), before));
        statements.push(Statement::ContinueFrom { sequence: made.clone(), from });
        statements.extend([drop, rename]);
        if made != to {
            statements.push(Statement::Rename { what: Subject::Sequence(made), to: to.name });
        }
    }

    /// Whether a comment or right is about a shadowed column or the sequence that numbers it.
    pub(super) fn speaks_of_shadowed(&self, statement: &Statement) -> bool {
        let on = match statement {
            Statement::Right(right) => &right.on,
            Statement::Comment { on, .. } => on,
            _ => return false,
        };
        match on {
            Subject::Column(table, column) => *table == self.to.name && self.touched.shadowed.contains_key(column),
            Subject::Sequence(name) => self.shadowed().any(|(old, new, _)| {
                let numbers = |of: &ColumnDefinition, table| of.numbers_itself() && of.numbered_by(table) == *name;
                numbers(&old.definition, &self.from.name) || numbers(&new.definition, &self.to.name)
            }),
            _ => false,
        }
    }
}

/// A setting of a column, for another.
fn of_column(setting: &TableSetting, to: &Ident) -> TableSetting {
    let to = to.clone();
    match setting.clone() {
        TableSetting::Default(_, value) => TableSetting::Default(to, value),
        TableSetting::NotNull(_) => TableSetting::NotNull(to),
        TableSetting::Storage(_, how) => TableSetting::Storage(to, how),
        TableSetting::Compression(_, how) => TableSetting::Compression(to, how),
        TableSetting::Statistics(_, target) => TableSetting::Statistics(to, target),
        TableSetting::ColumnOptions(_, options) => TableSetting::ColumnOptions(to, options),
        TableSetting::ResetColumnOptions(_, options) => TableSetting::ResetColumnOptions(to, options),
        other => other,
    }
}

impl Passage<'_> {
    /// Statistics of shadows, so that nobody plans without them behind the swap.
    pub(super) fn analyze_shadows(&self) -> Vec<Step> {
        let analyzed = self.stays.iter().filter(|stay| !stay.touched.shadowed.is_empty()).map(|stay| {
            let columns = stay.touched.shadowed.values().cloned().collect();
            let statement = Statement::Analyze { table: stay.to.name.clone(), columns };
            let says = format!("Gathers statistics of new columns of {}.", stay.to.name);
            step(format!("analyze_{}", word(stay.to)), Phase::Finish, says, vec![statement])
        });
        analyzed.collect()
    }

    /// Whether a key is over a shadow, so that it can be a constraint only behind the swap.
    pub(super) fn waits_for_swap(&self, stay: &Stay<'_>, constraint: &Constraint) -> bool {
        let shadowed = |column: &Ident| stay.touched.shadowed.contains_key(column);
        match &constraint.rule {
            ConstraintRule::PrimaryKey { columns, index, .. } | ConstraintRule::Unique { columns, index, .. } => {
                columns.iter().chain(&index.include).any(shadowed)
            }
            _ => false,
        }
    }

    /// Constraints and indexes over columns whose shadows have their own; foreign keys before the keys at which they point.
    pub(super) fn let_go(&self, foreign: bool) -> Vec<Statement> {
        let mut statements = Vec::new();
        for stay in &self.stays {
            let table = &stay.to.name;
            for old in &stay.keys.swapped {
                let is_foreign = matches!(old.constraint.rule, ConstraintRule::ForeignKey { .. });
                if is_foreign == foreign && !self.makes_room_early(stay, old) {
                    statements.push(dropped(table, old));
                }
            }
            let indexes = stay.keys.swapped_indexes.iter().filter(|_| !foreign);
            let indexes = indexes.filter(|old| !self.gives_name_early(stay, &old.index.name));
            statements.extend(indexes.map(|old| Statement::DropIndex {
                name: old.index.qualified_name(),
                table: table.clone(),
                concurrently: false,
                if_exists: false,
            }));
        }
        statements
    }

    /// A build that was interrupted leaves an index that is of no use, and the one that it stands for is about to go.
    pub(super) fn require_indexes(&self) -> Option<Statement> {
        let mut names = Vec::new();
        for stay in self.stays.iter().filter(|stay| !stay.touched.shadowed.is_empty()) {
            let over = stay.keys.made_indexes.iter().filter(|(_, round)| *round == Round::First);
            let over = over.filter(|(new, _)| stay.touched.shadows(&text(&new.index)));
            names.extend(
                over.map(|(new, round)| self.made_as(stay, &new.index.name, *round))
                    .map(|name| stay.to.name.sibling(name.raw())),
            );
        }
        (!names.is_empty()).then_some(Statement::RequireWholeIndexes(names))
    }

    /// Shadows become columns, and keys over them constraints.
    pub(super) fn swap(&self) -> Vec<Statement> {
        let mut statements = Vec::new();
        for stay in &self.stays {
            statements.extend(self.columns(stay).swap());
        }
        for stay in &self.stays {
            statements.extend(self.adopted(stay, Round::First, true));
        }
        statements
    }
}
