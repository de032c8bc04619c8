//! Columns of a table that stays.
//!
//! In comes the table before and after, out go the statements that add, fill, change and drop its columns, each for the
//! phase in which it belongs. Columns that a table has from its parents follow those, and nothing is said of them here.

use std::collections::BTreeSet;

use schema_spec::model::Identity;

use super::Intents;
use super::conversion::{natural_storage, through_text};
use super::family::Moment;
use super::in_place::Leaves;
use super::new_pieces::NewPieces;
use super::remade::{Compared, Touched};
use super::shadow::left;
use super::undone::{comment, settled};
use crate::statement::{
    Alteration, ColumnDefinition, ConstraintRule, Expression, Ident, QualifiedName, Statement, Subject, TableChange,
    TableSetting, Value, Work,
};
use crate::window::{PhysicalColumn, PhysicalSequence, PhysicalTable};

/// One table that stays.
#[derive(Debug, Clone, Copy)]
pub(super) struct Columns<'a> {
    pub(super) compared: &'a Compared<'a>,
    pub(super) from: &'a PhysicalTable,
    pub(super) to: &'a PhysicalTable,
    pub(super) touched: &'a Touched,
    /// Columns whose new default has to wait for what it calls.
    pub(super) late_defaults: &'a BTreeSet<Ident>,
    /// Types and collations that are there under their names only when columns change their form.
    pub(super) late_types: &'a BTreeSet<QualifiedName>,
    pub(super) intents: &'a Intents,
    pub(super) new: &'a NewPieces<'a>,
}

impl<'a> Columns<'a> {
    pub(super) fn alter(&self, change: TableChange) -> Statement {
        Statement::AlterTable { table: self.to.name.clone(), change }
    }

    pub(super) fn added(&self) -> impl Iterator<Item = &'a PhysicalColumn> {
        let from = self.from;
        self.to.columns.iter().filter(move |column| from.column(&column.definition.name).is_none())
    }

    /// Whether a new column has to wait for its type, or for what it is computed from.
    pub(super) fn is_late(&self, column: &PhysicalColumn) -> bool {
        column.definition.is_made_of(self.late_types) || self.touched.late.contains(&column.definition.name)
    }

    fn gone(&self) -> impl Iterator<Item = &'a PhysicalColumn> {
        let to = self.to;
        self.from.columns.iter().filter(move |column| to.column(&column.definition.name).is_none())
    }

    pub(super) fn kept(&self) -> impl Iterator<Item = (&'a PhysicalColumn, &'a PhysicalColumn)> {
        let from = self.from;
        self.to.columns.iter().filter_map(move |new| Some((from.column(&new.definition.name)?, new)))
    }

    pub(super) fn sequence(&self, column: &Ident) -> Option<&'a PhysicalSequence> {
        self.to.sequences.iter().find(|sequence| sequence.column == *column)
    }

    /// A sequence that a column comes to own: a new one, or one that stood alone.
    pub(super) fn made(&self, sequence: &PhysicalSequence) -> Statement {
        let (name, options) = (sequence.sequence.name.clone(), sequence.sequence.options.clone());
        if self.compared.from.provides(&name) {
            Statement::Change(Alteration::Sequence { name, options })
        } else {
            sequence.create()
        }
    }

    /// New columns, and what becomes wider.
    pub(super) fn expand(&self) -> Vec<Statement> {
        let mut statements = Vec::new();
        for column in self.added().filter(|column| !self.is_late(column)) {
            self.add(column, &mut statements);
        }
        for (old, new) in self.kept() {
            self.widen(old, new, &mut statements);
        }
        statements.extend(self.cast_shadows());
        statements
    }

    pub(super) fn begin(&self, column: &PhysicalColumn) -> Vec<Statement> {
        let sequence = self.sequence(&column.definition.name).map(|sequence| self.made(sequence));
        sequence.into_iter().chain([self.alter(TableChange::AddColumn(self.first_shape(column)))]).collect()
    }

    fn add(&self, column: &PhysicalColumn, statements: &mut Vec<Statement>) {
        let sequence = self.sequence(&column.definition.name);
        if !self.follows_parent(&column.definition.name) {
            statements.extend(self.begin(column));
        }
        let definition = &column.definition;
        let has_default = self.first_form(column).default == definition.default;
        if !has_default && !self.late_defaults.contains(&definition.name) {
            statements.extend(self.set_default(&definition.name, definition.default.as_ref(), Moment::Expand));
        }
        statements.extend(sequence.map(|sequence| sequence.own(&self.to.name)));
        let settings = column.settings.iter().filter(|one| !is_said_of_each(one));
        statements.extend(settings.map(|setting| self.alter(TableChange::Set(setting.clone()))));
        statements.extend(self.to.comment_on_column(&column.definition.name));
    }

    /// A new column of a type that is only now there, with values for the rows that exist.
    fn add_late(&self, new: &PhysicalColumn, statements: &mut Vec<Statement>) {
        self.add(new, statements);
        let (shape, definition) = (self.first_shape(new), &new.definition);
        if shape == *definition || self.follows_parent(&definition.name) {
            return;
        }
        let (table, column) = (self.to.name.clone(), definition.name.clone());
        let value = self.intents.fill(&table, &column).or_else(|| definition.default.clone().map(Expression::from));
        statements.extend(value.map(|value| Statement::Update { table, column: column.clone(), value, filter: None }));
        if definition.not_null {
            statements.push(self.alter(TableChange::SetNotNull { column, proven: false }));
        }
    }

    /// Whether a primary key refused NULL, which it does to its end.
    fn was_key(&self, column: &Ident) -> bool {
        self.from.constraints.iter().any(|old| match &old.constraint.rule {
            ConstraintRule::PrimaryKey { columns, .. } => columns.contains(column),
            _ => false,
        })
    }

    /// Whether a default has to wait until the column, or what the default calls, has its new form.
    fn default_waits(&self, column: &Ident) -> bool {
        self.touched.retyped.contains(column)
            || self.touched.shadowed.contains_key(column)
            || self.late_defaults.contains(column)
    }

    /// The column as it is added: what needs a value row by row begins as a column that takes NULL and has no default.
    pub(super) fn first_shape(&self, column: &PhysicalColumn) -> ColumnDefinition {
        let handed = || self.handed_down(column).and_then(|above| above.definition.generated.clone());
        let generated = column.definition.generated.clone().or_else(handed);
        let whole = ColumnDefinition { generated, ..column.definition.clone() };
        let computed = whole.numbers_itself() || whole.generated.is_some();
        let fast = whole.default.as_ref().is_some_and(Value::is_fast) && !self.late_defaults.contains(&whole.name);
        let plain = whole.default.is_none() && !whole.not_null;
        let given = self.intents.fill(&self.to.name, &whole.name).is_some();
        if computed || (!given && (fast || plain)) {
            return whole;
        }
        ColumnDefinition { not_null: false, default: None, ..whole }
    }

    fn widen(&self, old: &PhysicalColumn, new: &PhysicalColumn, statements: &mut Vec<Statement>) {
        let (before, after) = (&old.definition, &new.definition);
        let name = after.name.clone();
        if self.touched.recomputed.contains(&name) {
            return;
        }
        if self.touched.shadowed.contains_key(&name) {
            if before.identity.is_none_or(|identity| identity == Identity::Serial) {
                self.number(old, new, statements);
            }
            return;
        }
        if before.generated.is_some() && after.generated.is_none() && !self.changes_with_parent(&name) {
            statements.push(self.alter(TableChange::DropExpression(name.clone())));
        }
        let numbers = after.numbers_itself();
        if numbers && before.default.is_some() {
            statements.extend(self.set_default(&name, None, Moment::Expand));
        }
        self.number(old, new, statements);
        // What numbers itself must refuse NULL to its end.
        if before.not_null && !after.not_null && !self.lets_go_above(&name) && !self.was_key(&name) {
            statements.push(self.alter(TableChange::DropNotNull(name.clone())));
        }
        // With its sequence the default of a parent goes from all tables below it.
        let taken = after.default.is_some() && self.loses_sequence_above(&name);
        if (before.default != after.default || taken) && !self.default_waits(&name) && !numbers {
            statements.extend(self.set_default(&name, after.default.as_ref(), Moment::Expand));
        }
        let on = Subject::Column(self.to.name.clone(), name.clone());
        statements.extend(comment(on, old.doc.as_ref(), new.doc.as_ref()));
        self.store(old, new, statements);
    }

    /// How the values are kept.
    fn store(&self, old: &PhysicalColumn, new: &PhysicalColumn, statements: &mut Vec<Statement>) {
        let set = |settings: &[TableSetting]| -> Vec<Statement> {
            settings.iter().map(|setting| self.alter(TableChange::Set(setting.clone()))).collect()
        };
        let storage = |setting: &&TableSetting| matches!(setting, TableSetting::Storage(..));
        let said = |of: &PhysicalColumn| -> Vec<TableSetting> {
            of.settings.iter().filter(|one| !is_said_of_each(one)).cloned().collect()
        };
        let (before, after) = (said(old), said(new));
        let stays = after.iter().any(|setting| storage(&setting));
        let (kept, gone): (Vec<TableSetting>, Vec<TableSetting>) =
            before.into_iter().partition(|setting| stays || !storage(&setting));
        statements.extend(settled(&set(&kept), &set(&after)).unwrap_or_default());
        if !gone.is_empty() {
            let how = TableSetting::Storage(new.definition.name.clone(), natural_storage(&new.definition.type_name));
            statements.push(self.alter(TableChange::Set(how)));
        }
    }

    /// Columns that refuse NULL from now on, and that no parent makes refuse it.
    pub(super) fn tightened(&self) -> Vec<Ident> {
        let tight = |column: &&PhysicalColumn| {
            let name = &column.definition.name;
            let first = || self.first_form(column).not_null;
            let kept = |old: &PhysicalColumn| old.definition.not_null && !self.lets_go_above(name);
            let refuses = self.from.column(name).map_or_else(first, kept);
            let recomputed = self.touched.recomputed.contains(name);
            let handed = self.refuses_above(name);
            let late = self.from.column(name).is_none() && self.is_late(column);
            let shadowed = self.touched.shadowed.contains_key(name);
            column.definition.not_null && !refuses && !recomputed && !handed && !late && !shadowed
        };
        self.to.columns.iter().filter(tight).map(|column| column.definition.name.clone()).collect()
    }

    /// Defaults that the old form of a column has, taken away before it changes.
    pub(super) fn loosen(&self) -> Vec<Statement> {
        let changed = self.kept().filter(|(old, new)| {
            let name = &new.definition.name;
            let waits = self.touched.retyped.contains(name) || self.late_defaults.contains(name);
            old.definition.default.is_some() && waits && !self.touched.recomputed.contains(name)
        });
        let drop =
            |(_, new): (&PhysicalColumn, &PhysicalColumn)| self.set_default(&new.definition.name, None, Moment::Switch);
        // What a column that goes has as its default may go before it.
        let lost = self.gone().filter(|old| {
            let name = &old.definition.name;
            self.late_defaults.contains(name) && old.definition.default.is_some() && !self.is_of_parents(old)
        });
        let lost = lost.flat_map(|old| self.set_default(&old.definition.name, None, Moment::Switch));
        changed.flat_map(drop).chain(lost).collect()
    }

    /// Columns that change their type where they stand, and that no parent changes.
    pub(super) fn retyped(&self) -> impl Iterator<Item = (&'a PhysicalColumn, &'a PhysicalColumn)> {
        let changed = self.kept().filter(|(_, new)| self.touched.retyped.contains(&new.definition.name));
        changed.filter(|(_, new)| !self.changes_with_parent(&new.definition.name))
    }

    /// New forms of columns.
    pub(super) fn reshape(&self) -> Vec<Statement> {
        let mut statements = Vec::new();
        let own = || self.kept().filter(|(_, new)| !self.changes_with_parent(&new.definition.name));
        // PostgreSQL changes no column that a generated one is made from.
        let computed = own().filter(|(_, new)| self.touched.recomputed.contains(&new.definition.name));
        let computed = computed.map(|(old, _)| old).chain(self.gone_before_retype());
        let computed = computed.filter(|old| !self.touched.calling.contains_key(&old.definition.name));
        statements.extend(computed.map(|old| self.alter(TableChange::DropColumn(old.definition.name.clone()))));
        statements.extend(self.retyped().map(|(old, new)| self.retype(old, new)));
        statements.extend(self.number_late(true));
        for (_, new) in self.kept() {
            let name = &new.definition.name;
            if !self.touched.recomputed.contains(name) {
                continue;
            }
            if !self.changes_with_parent(name) {
                statements.push(self.alter(TableChange::AddColumn(new.definition.clone())));
            }
            statements.extend(new.settings.iter().map(|setting| self.alter(TableChange::Set(setting.clone()))));
            statements.extend(self.to.comment_on_column(name));
        }
        for column in self.added().filter(|column| self.is_late(column)) {
            self.add_late(column, &mut statements);
        }
        statements
    }

    /// Computed columns that go with the old form of what they are computed from.
    fn gone_before_retype(&self) -> impl Iterator<Item = &'a PhysicalColumn> {
        self.gone().filter(|old| {
            let name = &old.definition.name;
            self.touched.early.contains(name) && !self.is_of_parents(old)
        })
    }

    /// Computed columns without which no function of that name can be dropped.
    pub(super) fn stop_calling(&self, function: &Ident) -> Vec<Statement> {
        let calling = self.touched.calling.iter().filter(|(_, called)| *called == function);
        let own = calling.filter(|(name, _)| !self.changes_with_parent(name) && !self.follows_parent(name));
        own.map(|(name, _)| self.alter(TableChange::DropColumn(name.clone()))).collect()
    }

    /// What PostgreSQL leaves when a column changes where it stands.
    pub(super) fn left(&self, old: &PhysicalColumn, new: &PhysicalColumn) -> Leaves {
        left(self.compared, self.late_types, self.intents, (self.from, self.to), (old, new))
    }

    fn retype(&self, old: &PhysicalColumn, new: &PhysicalColumn) -> Statement {
        let after = &new.definition;
        // An expression is computed for each row, even where it gives back what it got.
        let is_computed = self.instead_of_null(old, new).is_some();
        self.alter(TableChange::SetType {
            column: after.name.clone(),
            to: after.type_name.clone(),
            collation: after.collation.clone(),
            work: match self.left(old, new) {
                Leaves::All if !is_computed => Work::Catalog,
                Leaves::Rows if !is_computed => Work::Builds,
                _ => Work::Rewrite,
            },
            using: self.using(old, new),
        })
    }

    /// The new value of a column that changes where it stands, if PostgreSQL is not left to find it.
    pub(super) fn using(&self, old: &PhysicalColumn, new: &PhysicalColumn) -> Option<Expression> {
        let (before, after) = (&old.definition, &new.definition);
        let given = self.intents.conversion(&self.to.name, &after.name);
        let text = || through_text(&after.name, &before.type_name, &after.type_name);
        let using = given.or_else(|| text().filter(|_| self.left(old, new) == Leaves::Nothing));
        let plain = || Expression::column(&after.name).cast(&after.type_name);
        match self.instead_of_null(old, new) {
            Some(fill) => Some(using.unwrap_or_else(plain).or_else(&fill)),
            None => using,
        }
    }

    /// Defaults for the new forms, once all that they call is there.
    pub(super) fn default_late(&self) -> Vec<Statement> {
        let late = self.to.columns.iter().map(|column| &column.definition).filter(|column| {
            let waits = self.default_waits(&column.name) && !self.touched.recomputed.contains(&column.name);
            waits && column.default.is_some()
        });
        let at = Moment::Switched;
        late.flat_map(|column| self.set_default(&column.name, column.default.as_ref(), at)).collect()
    }

    /// Statistics for columns whose own PostgreSQL has thrown away.
    pub(super) fn analyze(&self) -> Option<Statement> {
        let columns: Vec<Ident> = self.touched.rewritten().cloned().collect();
        (!columns.is_empty()).then(|| Statement::Analyze { table: self.to.name.clone(), columns })
    }

    /// Whether a column was computed, by its own word or that of a parent.
    fn was_computed(&self, old: &PhysicalColumn) -> bool {
        let parents = self.from.shape.inherits.iter();
        let mut above = parents.filter_map(|name| self.compared.from.tables.iter().find(|table| table.name == *name));
        old.definition.generated.is_some()
            || above
                .any(|table| table.column(&old.definition.name).is_some_and(|old| old.definition.generated.is_some()))
    }

    /// Columns that nobody needs any more.
    pub(super) fn contract(&self) -> Vec<Statement> {
        let mut gone: Vec<_> = self.gone().filter(|column| !self.is_of_parents(column)).collect();
        let before: Vec<&Ident> = self.gone_before_retype().map(|old| &old.definition.name).collect();
        gone.retain(|column| !before.contains(&&column.definition.name));
        // What is computed goes before what it is computed from.
        gone.sort_by_key(|column| !self.was_computed(column));
        let mut statements = Vec::new();
        for (old, new) in self.kept() {
            let name = &new.definition.name;
            let widens = old.definition.not_null && !new.definition.not_null && !self.touched.recomputed.contains(name);
            let stays = !self.touched.shadowed.contains_key(name);
            if widens && stays && self.was_key(name) && !self.lets_go_above(name) {
                statements.push(self.alter(TableChange::DropNotNull(name.clone())));
            }
        }
        for column in gone {
            let name = &column.definition.name;
            let owned = self.from.sequences.iter().filter(|sequence| sequence.column == *name);
            let kept = owned.filter(|sequence| self.compared.to.provides(&sequence.sequence.name));
            statements.extend(kept.map(PhysicalSequence::disown));
            // Where a child keeps the column, all below have it as their own then.
            statements.push(self.alter(if self.is_kept_below(&self.to.name, name) {
                TableChange::DropOwnColumn(name.clone())
            } else {
                TableChange::DropColumn(name.clone())
            }));
        }
        statements
    }
}

/// Whether the setting is about a default or NULL, of which each table of a family says its own, wherever they come from.
fn is_said_of_each(setting: &TableSetting) -> bool {
    matches!(setting, TableSetting::Default(..) | TableSetting::NotNull(_))
}

/// The sequence of an identity column with all that is said of it. Its type is that of the column.
pub(super) fn renumbered(name: QualifiedName, column: &ColumnDefinition) -> Statement {
    let of = column.type_name.base().filter(|base| *base != "bigint").map(str::to_owned);
    let options = column.sequence.as_ref().map(|own| own.options.clone()).unwrap_or_default();
    Statement::Change(Alteration::Sequence { name, options: schema_spec::model::SequenceOptions { of, ..options } })
}
