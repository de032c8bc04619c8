//! Growth of one table that is in use.
//!
//! In comes a table of two windows, out go its steps: columns and their trigger, values for the rows that exist,
//! indexes, constraints. Each takes the lock that it must for as short as it can; none rewrites the table where there is
//! another way.

use schema_spec::name::object_name;

use super::grow::{Shared, reversed, step};
use super::{Direction, Phase, Step, file_word, next_name};
use crate::statement::{
    Backfill, ColumnDefinition, Constraint, ConstraintRule, Expression, Filled, Ident, Index, QualifiedName, Statement,
    Subject, TableChange,
};
use crate::window::{PhysicalColumn, PhysicalConstraint, PhysicalIndex, PhysicalSequence, PhysicalTable};

fn alter(table: &PhysicalTable, change: TableChange) -> Statement {
    Statement::AlterTable { table: table.name.clone(), change }
}

fn word(table: &PhysicalTable) -> String {
    file_word(table.name.name.raw())
}

impl<'a> Shared<'a> {
    fn new_columns(&self) -> impl Iterator<Item = &'a PhysicalColumn> {
        let from = self.from;
        self.to.columns.iter().filter(move |column| from.column(&column.definition.name).is_none())
    }

    /// Columns that refuse NULL from now on, new ones that could not do so at once included.
    fn tightened(&self) -> impl Iterator<Item = &'a PhysicalColumn> {
        let shared = *self;
        self.to.columns.iter().filter(move |column| {
            let before = shared.from.column(&column.definition.name);
            let refused =
                before.map_or_else(|| shared.first_shape(column).not_null, |before| before.definition.not_null);
            column.definition.not_null && !refused
        })
    }

    /// The column as it is added: what needs a value row by row begins as a column that takes NULL and has no default,
    /// for a default would look like a value to whoever fills it.
    fn first_shape(&self, column: &PhysicalColumn) -> ColumnDefinition {
        let whole = column.definition.clone();
        let computed = whole.identity.is_some() || whole.generated.is_some();
        let fast = whole.default.as_ref().is_some_and(crate::statement::Value::is_fast);
        let plain = whole.default.is_none() && !whole.not_null;
        if computed || (self.value_of(column).is_none() && (fast || plain)) {
            return whole;
        }
        ColumnDefinition { not_null: false, default: None, ..whole }
    }

    /// What rows that exist get in a new or tightened column.
    fn value_of(&self, column: &PhysicalColumn) -> Option<Filled> {
        let name = &column.definition.name;
        let rules = self.to.in_step.iter().chain(&self.from.in_step);
        let ruled = rules.flat_map(|rules| Backfill::of(rules, |candidate| candidate == name).columns).next();
        let slow_default = || {
            let default = column.definition.default.clone()?;
            let is_new = self.from.column(name).is_none();
            let needed = is_new && !default.is_fast();
            needed.then(|| Filled {
                column: name.clone(),
                type_name: column.definition.type_name.clone(),
                value: Expression::from(default),
                in_place_of: None,
            })
        };
        ruled.or_else(slow_default)
    }

    /// Indexes that are new, or are not what they were.
    fn new_indexes(&self) -> impl Iterator<Item = &'a PhysicalIndex> {
        let from = self.from;
        self.to.indexes.iter().filter(move |index| !from.indexes.iter().any(|old| old.index == index.index))
    }

    fn new_constraints(&self) -> impl Iterator<Item = &'a PhysicalConstraint> {
        let from = self.from;
        let known = move |new: &&PhysicalConstraint| {
            let old = from.constraints.iter().chain(&from.foreign_keys);
            !old.into_iter().any(|old| old.constraint == new.constraint)
        };
        self.to.constraints.iter().chain(&self.to.foreign_keys).filter(known)
    }

    /// The name under which an index or constraint is made: another one at first where the old one still has it.
    fn made_as(&self, name: &Ident) -> Ident {
        let old = self.from;
        let constraints = old.constraints.iter().chain(&old.foreign_keys).map(|old| &old.constraint.name);
        let taken = constraints.chain(old.indexes.iter().map(|old| &old.index.name)).any(|old| old == name);
        if taken && self.growth.avoids_names { next_name(name) } else { name.clone() }
    }
}

/// New columns, and the trigger and defaults that let all served versions write them.
pub(super) fn expand(shared: &Shared<'_>) -> Option<Step> {
    let (mut up, mut down, mut says) = (Vec::new(), Vec::new(), Vec::new());
    for column in shared.new_columns() {
        let (shape, name) = (shared.first_shape(column), &column.definition.name);
        let sequence = shared.to.sequences.iter().find(|sequence| sequence.column == *name);
        up.extend(sequence.map(PhysicalSequence::create));
        up.push(alter(shared.to, TableChange::AddColumn(shape.clone())));
        if shape.default != column.definition.default {
            let default = column.definition.default.clone();
            up.push(alter(shared.to, TableChange::SetDefault { column: name.clone(), default }));
        }
        up.extend(sequence.map(|sequence| sequence.own(&shared.to.name)));
        up.extend(column.settings.iter().map(|setting| alter(shared.to, TableChange::Set(setting.clone()))));
        up.extend(shared.to.comment_on_column(name));
        down.push(alter(shared.to, TableChange::DropColumn(name.clone())));
        says.push(format!("column {name}"));
    }
    if shared.growth.leads() {
        changed_columns(shared, &mut up, &mut down);
        trigger(shared, &mut up, &mut down);
    }
    let name = &shared.to.name;
    let (grown, shrunk) = match says.as_slice() {
        [] => (format!("Lets every served version write {name}."), format!("Writes {name} as before.")),
        _ => (format!("Adds to {name}: {}.", says.join(", ")), format!("Takes from {name}: {}.", says.join(", "))),
    };
    let (up, down) = (Direction::new(grown, up), Direction::new(shrunk, reversed(down)));
    step(format!("expand_{}", word(shared.to)), Phase::Expand, shared.to, up, down)
}

/// Defaults, numbers and comments of columns that stay.
fn changed_columns(shared: &Shared<'_>, up: &mut Vec<Statement>, down: &mut Vec<Statement>) {
    for column in &shared.to.columns {
        let new = &column.definition;
        let Some(before) = shared.from.column(&new.name) else { continue };
        let old = &before.definition;
        if old.default != new.default {
            let set = |of: &ColumnDefinition| TableChange::SetDefault {
                column: of.name.clone(),
                default: of.default.clone(),
            };
            up.push(alter(shared.to, set(new)));
            down.push(alter(shared.to, set(old)));
        }
        if old.identity != new.identity {
            up.extend(numbering(shared.to, old, new));
            down.extend(reversed(numbering(shared.to, new, old)));
        }
        if before.doc != column.doc {
            let on = || Subject::Column(shared.to.name.clone(), new.name.clone());
            up.push(Statement::Comment { on: on(), text: column.doc.clone() });
            down.push(Statement::Comment { on: on(), text: before.doc.clone() });
        }
    }
}

fn numbering(table: &PhysicalTable, old: &ColumnDefinition, new: &ColumnDefinition) -> Vec<Statement> {
    let column = new.name.clone();
    match (old.identity, new.identity) {
        (None, Some(identity)) => vec![
            alter(table, TableChange::AddIdentity { column: column.clone(), identity }),
            Statement::ContinueNumbering { table: table.name.clone(), column },
        ],
        (Some(_), Some(identity)) => vec![alter(table, TableChange::SetIdentity { column, identity })],
        (Some(_), None) => vec![alter(table, TableChange::DropIdentity(column))],
        (None, None) => Vec::new(),
    }
}

fn trigger(shared: &Shared<'_>, up: &mut Vec<Statement>, down: &mut Vec<Statement>) {
    let (from, to) = (shared.from, shared.to);
    if from.in_step == to.in_step {
        return;
    }
    let becomes = |old: &PhysicalTable, new: &PhysicalTable| {
        if new.in_step.is_some() { new.create_in_step() } else { old.drop_in_step() }
    };
    up.extend(to.in_step.iter().cloned().map(Statement::TryInStep));
    up.extend(becomes(from, to));
    down.extend(reversed(becomes(to, from)));
}

/// Values for the rows that exist.
pub(super) fn backfill(shared: &Shared<'_>) -> Option<Step> {
    let asked = |column: &Ident| {
        let new = shared.new_columns().any(|new| new.definition.name == *column);
        new || shared.tightened().any(|tightened| tightened.definition.name == *column)
    };
    let mut columns: Vec<Filled> = Vec::new();
    let rules = shared.to.in_step.iter().chain(&shared.from.in_step);
    let ruled = rules.flat_map(|rules| Backfill::of(rules, asked).columns);
    let defaults = shared.to.columns.iter().filter(|column| asked(&column.definition.name));
    for filled in ruled.chain(defaults.filter_map(|column| shared.value_of(column))) {
        let computed = shared.to.column(&filled.column).is_none_or(|column| column.definition.generated.is_some());
        if !computed && !columns.iter().any(|known| known.column == filled.column) {
            columns.push(filled);
        }
    }
    if columns.is_empty() {
        return None;
    }
    let names: Vec<String> = columns.iter().map(|filled| filled.column.to_string()).collect();
    let search_path = search_path(&shared.to.name);
    let fill = Statement::Backfill(Backfill { table: shared.to.name.clone(), search_path, columns });
    let says = format!("Gives rows of {} their values: {}.", shared.to.name, names.join(", "));
    let up = Direction::new(says, vec![fill]);
    let down = Direction::new("Values stay until their columns go.", Vec::new());
    step(format!("backfill_{}", word(shared.to)), Phase::Backfill, shared.to, up, down)
}

/// A promise that a column holds no NULL, for `SET NOT NULL` to rely on.
pub(super) fn not_null_check(table: &QualifiedName, column: &Ident) -> Constraint {
    let name = Ident::new(object_name(table.name.raw(), column.raw(), "not_null"));
    let rule = ConstraintRule::Check { expression: Expression::is_not_null(column), no_inherit: false };
    Constraint { name, rule }
}

/// Where the expressions of a table are at home.
pub(super) fn search_path(table: &QualifiedName) -> Vec<Ident> {
    let public = Ident::new("public");
    if table.schema == public { vec![public] } else { vec![table.schema.clone(), public] }
}

/// Indexes, those of unique constraints included: each alone, because no transaction may hold a concurrent build.
pub(super) fn indexes(shared: &Shared<'_>) -> Vec<Step> {
    let uniques = shared.new_constraints().filter_map(|new| match &new.constraint.rule {
        ConstraintRule::Unique { columns, nulls_not_distinct, .. } => {
            let name = shared.made_as(&new.constraint.name);
            Some(Index::unique_over(name, shared.to.name.clone(), columns, *nulls_not_distinct))
        }
        _ => None,
    });
    let plain =
        shared.new_indexes().map(|index| Index { name: shared.made_as(&index.index.name), ..index.index.clone() });
    let steps = uniques.chain(plain).filter_map(|index| {
        let (name, table) = (index.qualified_name(), index.table.clone());
        let file = format!("index_{}", file_word(index.name.raw()));
        let says = format!("Builds the index {name} beside the writers.");
        let up = Direction::new(says, vec![Statement::CreateIndex { index, concurrently: true }]);
        let gone = Statement::DropIndex { name: name.clone(), table, concurrently: true, if_exists: true };
        let down = Direction::new(format!("Drops the index {name} beside readers and writers."), vec![gone]);
        step(file, Phase::Index, shared.to, up, down)
    });
    let mut steps: Vec<Step> = steps.collect();
    steps.extend(index_comments(shared));
    steps
}

fn index_comments(shared: &Shared<'_>) -> Option<Step> {
    let commented = shared.new_indexes().filter_map(|index| {
        let made = Index { name: shared.made_as(&index.index.name), ..index.index.clone() };
        let on = Subject::Index(made.qualified_name(), made.table.clone());
        index.doc.clone().map(|text| Statement::Comment { on, text: Some(text) })
    });
    let up = Direction::new(format!("Says what new indexes of {} are for.", shared.to.name), commented.collect());
    let down = Direction::new("The comments go with their indexes.", Vec::new());
    step(format!("describe_{}", word(shared.to)), Phase::Index, shared.to, up, down)
}

/// Unique constraints take over the indexes that were built for them.
pub(super) fn adopt(shared: &Shared<'_>) -> Option<Step> {
    let (mut up, mut down) = (Vec::new(), Vec::new());
    for new in shared.new_constraints() {
        let ConstraintRule::Unique { .. } = new.constraint.rule else { continue };
        let name = shared.made_as(&new.constraint.name);
        let constraint = Constraint { name: name.clone(), ..new.constraint.clone() };
        up.push(alter(shared.to, TableChange::AdoptIndex { constraint: constraint.clone(), index: name.clone() }));
        up.extend(shared.to.comments_on_constraint(&PhysicalConstraint { constraint, ..new.clone() }));
        down.push(alter(shared.to, TableChange::DropConstraint { name, target: None }));
    }
    let up = Direction::new(format!("Makes unique indexes of {} into constraints.", shared.to.name), up);
    let down = Direction::new("Drops the constraints, and with them their indexes.", reversed(down));
    step(format!("unique_{}", word(shared.to)), Phase::Finish, shared.to, up, down)
}

/// Checks, foreign keys and NOT NULL: first for new rows, then proven for the old ones without keeping anybody out.
pub(super) fn tighten(shared: &Shared<'_>) -> Option<Step> {
    let (mut announce, mut prove, mut settle) = (Vec::new(), Vec::new(), Vec::new());
    let mut down = Vec::new();
    let mut words = Vec::new();
    for new in shared.new_constraints() {
        let target = match &new.constraint.rule {
            ConstraintRule::Check { .. } => None,
            ConstraintRule::ForeignKey { target, .. } => Some(target.clone()),
            ConstraintRule::PrimaryKey { .. } | ConstraintRule::Unique { .. } | ConstraintRule::Exclude { .. } => {
                continue;
            }
        };
        let name = shared.made_as(&new.constraint.name);
        let constraint = Constraint { name: name.clone(), ..new.constraint.clone() };
        words.push(name.to_string());
        announce.push(alter(shared.to, TableChange::ClearConstraint(name.clone())));
        announce.push(alter(shared.to, TableChange::AddConstraint { constraint: constraint.clone(), not_valid: true }));
        prove.push(vec![alter(
            shared.to,
            TableChange::ValidateConstraint { name: name.clone(), target: target.clone() },
        )]);
        settle.extend(shared.to.comments_on_constraint(&PhysicalConstraint { constraint, ..new.clone() }));
        down.push(alter(shared.to, TableChange::DropConstraint { name, target }));
    }
    for column in shared.tightened() {
        let column = &column.definition.name;
        let constraint = not_null_check(&shared.to.name, column);
        let name = constraint.name.clone();
        words.push(format!("{column} NOT NULL"));
        announce.push(alter(shared.to, TableChange::ClearConstraint(name.clone())));
        announce.push(alter(shared.to, TableChange::AddConstraint { constraint, not_valid: true }));
        prove.push(vec![alter(shared.to, TableChange::ValidateConstraint { name: name.clone(), target: None })]);
        settle.push(alter(shared.to, TableChange::SetNotNull { column: column.clone(), proven: true }));
        settle.push(alter(shared.to, TableChange::DropConstraint { name, target: None }));
        down.push(alter(shared.to, TableChange::DropNotNull(column.clone())));
    }
    if announce.is_empty() {
        return None;
    }
    let mut parts = vec![announce];
    parts.extend(prove);
    parts.extend((!settle.is_empty()).then_some(settle));
    let block = Statement::InTransactions { parts, search_path: search_path(&shared.to.name) };
    let (name, list) = (&shared.to.name, words.join(", "));
    let up = Direction::new(format!("Promises for {name}, first for new rows, then for all: {list}."), vec![block]);
    let down = Direction::new(format!("No longer promises for {name}: {list}."), reversed(down));
    step(format!("tighten_{}", word(shared.to)), Phase::Finish, shared.to, up, down)
}

/// Triggers, rules, policies, statistics and exclusions. One of which only the definition differs is replaced by the
/// growth that leads.
pub(super) fn parts(shared: &Shared<'_>) -> Option<Step> {
    let (mut up, mut down) = (Vec::new(), Vec::new());
    let mut words = Vec::new();
    for new in &shared.to.parts {
        let old = shared.from.parts.iter().find(|old| old.subject == new.subject);
        match old {
            Some(old) if old == new || !shared.growth.leads() => continue,
            Some(old) => {
                up.extend(old.drop.iter().chain(&new.create).cloned());
                down.extend(reversed(new.drop.iter().chain(&old.create).cloned().collect()));
            }
            None => {
                up.extend(new.create.iter().cloned());
                down.extend(reversed(new.drop.clone()));
            }
        }
        words.push(new.subject.to_string());
    }
    let (name, list) = (&shared.to.name, words.join(", "));
    let up = Direction::new(format!("Makes for {name}: {list}."), up);
    let down = Direction::new(format!("Takes from {name}: {list}."), reversed(down));
    step(format!("attach_{}", word(shared.to)), Phase::Finish, shared.to, up, down)
}

/// Gives what was made under another name its own, now that the predecessor is gone.
pub(super) fn take_names(shared: &Shared<'_>) -> Option<Step> {
    let (mut up, mut down) = (Vec::new(), Vec::new());
    for new in shared.new_constraints() {
        let (name, made) = (&new.constraint.name, shared.made_as(&new.constraint.name));
        if made != *name {
            let rename =
                |from: &Ident, to: &Ident| TableChange::RenameConstraint { from: from.clone(), to: to.clone() };
            up.push(alter(shared.to, rename(&made, name)));
            down.push(alter(shared.to, rename(name, &made)));
        }
    }
    for index in shared.new_indexes() {
        let (name, made) = (&index.index.name, shared.made_as(&index.index.name));
        if made != *name {
            let of = |name: &Ident| shared.to.name.sibling(name.raw());
            up.push(Statement::RenameIndex { name: of(&made), to: name.clone() });
            down.push(Statement::RenameIndex { name: of(name), to: made });
        }
    }
    let up =
        Direction::new(format!("New indexes and constraints of {} take the names of the old.", shared.to.name), up);
    let down = Direction::new("Frees the names for the old indexes and constraints.", reversed(down));
    step(format!("take_names_{}", word(shared.to)), Phase::Finish, shared.to, up, down)
}
