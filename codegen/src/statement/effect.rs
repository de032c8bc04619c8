//! What a statement does to those who use the database meanwhile.
//!
//! In comes a statement, out go its locks, its work, its place in a transaction and its losses, as PostgreSQL 14 and
//! newer documents them. It knows nothing of the size of a table. Sources: "Explicit Locking" (13.3) for the lock
//! levels, and the pages of `ALTER TABLE`, `CREATE INDEX`, `DROP INDEX`, `ALTER TYPE` and `REFRESH MATERIALIZED VIEW`.

use super::name::{Ident, QualifiedName};
use super::storage::TableShape;
use super::table::{ColumnDefinition, Constraint, ConstraintRule, TableChange};
use super::{Backfill, Statement, View};

/// A lock on a table, weakest first. Each conflicts with those that table 13.2 of the PostgreSQL documentation names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lock {
    /// `ACCESS SHARE`: held by every reader; in the way of `ACCESS EXCLUSIVE` only.
    AccessShare,
    /// `ROW SHARE`: as `SELECT … FOR UPDATE`.
    RowShare,
    /// `ROW EXCLUSIVE`: as every writer.
    RowExclusive,
    /// `SHARE UPDATE EXCLUSIVE`: readers and writers go on; other schema changes and `VACUUM` wait.
    ShareUpdateExclusive,
    /// `SHARE`: writers wait.
    Share,
    /// `SHARE ROW EXCLUSIVE`: writers wait, and it does not go with itself.
    ShareRowExclusive,
    /// `EXCLUSIVE`: only readers go on.
    Exclusive,
    /// `ACCESS EXCLUSIVE`: everybody waits, and everybody who comes later waits behind it.
    AccessExclusive,
}

impl Lock {
    /// The name in PostgreSQL's documentation.
    #[must_use]
    pub fn sql(self) -> &'static str {
        match self {
            Self::AccessShare => "ACCESS SHARE",
            Self::RowShare => "ROW SHARE",
            Self::RowExclusive => "ROW EXCLUSIVE",
            Self::ShareUpdateExclusive => "SHARE UPDATE EXCLUSIVE",
            Self::Share => "SHARE",
            Self::ShareRowExclusive => "SHARE ROW EXCLUSIVE",
            Self::Exclusive => "EXCLUSIVE",
            Self::AccessExclusive => "ACCESS EXCLUSIVE",
        }
    }

    /// Whether writers of the table wait.
    #[must_use]
    pub fn blocks_writers(self) -> bool {
        self >= Self::Share
    }

    /// Whether readers of the table wait.
    #[must_use]
    pub fn blocks_readers(self) -> bool {
        self == Self::AccessExclusive
    }
}

/// How long a statement holds its locks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Work {
    /// Only the catalog changes: over at once, whatever the size of the table.
    Catalog,
    /// Every row is read.
    Scan,
    /// Rows are written, as by any `UPDATE`.
    WritesRows,
    /// An index is built, or the rows of a view are stored.
    Builds,
    /// The whole table and its indexes are written anew.
    Rewrite,
    /// Not known: a person wrote the statement.
    Unknown,
}

impl Work {
    /// What it does to rows, as a verb.
    #[must_use]
    pub fn verb(self) -> &'static str {
        match self {
            Self::Catalog | Self::Unknown | Self::Scan => "reads",
            Self::WritesRows => "writes",
            Self::Builds => "builds from",
            Self::Rewrite => "rewrites",
        }
    }

    /// The word in JSON.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Catalog => "catalog",
            Self::Scan => "scan",
            Self::WritesRows => "writes-rows",
            Self::Builds => "builds",
            Self::Rewrite => "rewrite",
            Self::Unknown => "unknown",
        }
    }
}

/// Whether a transaction may hold a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Transaction {
    /// Yes.
    Allowed,
    /// Yes, but what it makes cannot be used before the transaction has ended: a new enum label.
    UsableAfterCommit,
    /// No: `… CONCURRENTLY`.
    Forbidden,
}

/// What a statement destroys and no later statement can bring back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Loss {
    /// All rows.
    Table(QualifiedName),
    /// The values of a column.
    Column(QualifiedName, Ident),
    /// Values that do not fit into a column's new type, or lose digits there.
    Conversion(QualifiedName, Ident),
    /// Values that are written over.
    Overwritten(QualifiedName, Ident),
    /// Whatever a person's own `DROP` takes along.
    Unknown,
}

impl Loss {
    /// The table that loses something, and the column if it is one alone; nothing where nobody knows.
    #[must_use]
    pub fn place(&self) -> Option<(&QualifiedName, Option<&Ident>)> {
        match self {
            Self::Table(table) => Some((table, None)),
            Self::Column(table, column) | Self::Conversion(table, column) | Self::Overwritten(table, column) => {
                Some((table, Some(column)))
            }
            Self::Unknown => None,
        }
    }
}

/// What is known of a statement before it runs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Effect {
    /// Locks on tables and views that exist already. What a statement makes itself nobody else can see yet.
    pub locks: Vec<(QualifiedName, Lock)>,
    /// How long they are held.
    pub work: Work,
    /// Whether a transaction may hold it.
    pub transaction: Transaction,
    /// What is gone afterwards.
    pub loss: Option<Loss>,
}

impl Effect {
    pub(super) fn quick(locks: Vec<(QualifiedName, Lock)>) -> Self {
        Self { locks, work: Work::Catalog, transaction: Transaction::Allowed, loss: None }
    }

    pub(super) fn on(table: &QualifiedName, lock: Lock) -> Self {
        Self::quick(vec![(table.clone(), lock)])
    }

    pub(super) fn working(self, work: Work) -> Self {
        Self { work, ..self }
    }

    fn losing(self, loss: Loss) -> Self {
        Self { loss: Some(loss), ..self }
    }

    fn outside(self, concurrently: bool) -> Self {
        let transaction = if concurrently { Transaction::Forbidden } else { self.transaction };
        Self { transaction, ..self }
    }

    /// What both do, one behind the other, each in a transaction of its own.
    fn and_then(self, next: Self) -> Self {
        Self {
            locks: self.locks.into_iter().chain(next.locks).collect(),
            work: self.work.max(next.work),
            transaction: Transaction::Forbidden,
            loss: self.loss.or(next.loss),
        }
    }
}

impl Statement {
    /// Locks, work, place in a transaction and losses.
    #[must_use]
    pub fn effect(&self) -> Effect {
        match self {
            Self::CreateTable { name, constraints, shape, .. } => creating(name, constraints, shape),
            Self::DropTable { name, beside } => {
                let all = std::iter::once(name).chain(beside).map(|table| (table.clone(), Lock::AccessExclusive));
                Effect::quick(all.collect()).losing(Loss::Table(name.clone()))
            }
            Self::AlterTable { table, change } => change.effect(table),
            Self::RenameEnumValue { .. } => Effect::quick(Vec::new()),
            Self::Rename { what, .. } | Self::Move { what, .. } => what.renaming(),
            Self::Insert { table, .. } => Effect::on(table, Lock::RowExclusive).working(Work::WritesRows),
            Self::Analyze { table, .. } => Effect::on(table, Lock::ShareUpdateExclusive).working(Work::Scan),
            Self::AddEnumValue { .. } => {
                Effect { transaction: Transaction::UsableAfterCommit, ..Effect::quick(Vec::new()) }
            }
            Self::CreateIndex { index, concurrently } => {
                let lock = if *concurrently { Lock::ShareUpdateExclusive } else { Lock::Share };
                Effect::on(&index.table, lock).working(Work::Builds).outside(*concurrently)
            }
            Self::DropIndex { table, concurrently, .. } => {
                let lock = if *concurrently { Lock::ShareUpdateExclusive } else { Lock::AccessExclusive };
                Effect::on(table, lock).outside(*concurrently)
            }
            Self::RenameIndex { name, .. } => Effect::on(name, Lock::ShareUpdateExclusive),
            Self::CreateView(view) => viewing(view),
            Self::RefreshView { name, concurrently } => {
                let lock = if *concurrently { Lock::Exclusive } else { Lock::AccessExclusive };
                Effect::on(name, lock).working(Work::Builds)
            }
            Self::DropView { name, .. } => Effect::on(name, Lock::AccessExclusive),
            Self::TryInStep(in_step) => Effect::on(&in_step.table, Lock::AccessShare),
            Self::CreateInStepTrigger(in_step) => Effect::on(&in_step.table, Lock::ShareRowExclusive),
            Self::CastShadow(shadow, part) => shadow.effect(*part),
            Self::ContinueFrom { from, .. } => Effect::on(from, Lock::AccessShare),
            Self::DropTrigger { table, .. } => Effect::on(table, Lock::AccessExclusive),
            Self::Comment { on, .. } => on.commenting(),
            Self::Create(creation) => creation.effect(),
            Self::Drop(subject) => subject.dropping(),
            Self::Change(change) => change.effect(),
            Self::Update { table, column, .. } => Effect::on(table, Lock::RowExclusive)
                .working(Work::WritesRows)
                .losing(Loss::Overwritten(table.clone(), column.clone())),
            Self::InTransactions { parts, .. } => {
                parts.iter().flatten().map(Self::effect).fold(Effect::quick(Vec::new()).outside(true), Effect::and_then)
            }
            Self::Backfill(backfill) => filling(backfill),
            Self::RefuseLoss(at_risk) => {
                let locks = at_risk.iter().map(|risk| (risk.table.clone(), Lock::ShareRowExclusive)).collect();
                Effect::quick(locks).working(Work::Scan)
            }
            Self::Written(_) => Effect::quick(Vec::new()).working(Work::Unknown).losing(Loss::Unknown),
            Self::ContinueNumbering { table, .. } => Effect::on(table, Lock::AccessShare).working(Work::Scan),
            Self::RequireWholeIndexes(_)
            | Self::CreateSchema(_)
            | Self::DropSchema(_)
            | Self::CreateEnum { .. }
            | Self::DropType(_)
            | Self::CreateInStepFunction(_)
            | Self::DropFunction(_)
            | Self::CreateRole(_)
            | Self::Grant { .. }
            | Self::Revoke { .. }
            | Self::Right(_)
            | Self::DefaultRight(_)
            | Self::Checks(_)
            | Self::LockTimeout { .. } => Effect::quick(Vec::new()),
        }
    }
}

fn filling(backfill: &Backfill) -> Effect {
    let effect = Effect::on(&backfill.table, Lock::RowExclusive).working(Work::WritesRows).outside(true);
    match backfill.columns.iter().find(|filled| filled.in_place_of.is_some()) {
        Some(filled) => effect.losing(Loss::Overwritten(backfill.table.clone(), filled.column.clone())),
        None => effect,
    }
}

impl TableChange {
    fn effect(&self, table: &QualifiedName) -> Effect {
        let exclusive = Effect::on(table, Lock::AccessExclusive);
        match self {
            Self::AddColumn(column) => exclusive.working(adding(column)),
            Self::DropColumn(column) | Self::DropOwnColumn(column) => {
                exclusive.losing(Loss::Column(table.clone(), column.clone()))
            }
            Self::SetType { work: work @ (Work::Catalog | Work::Builds), .. } => exclusive.working(*work),
            Self::SetType { column, .. } => {
                exclusive.working(Work::Rewrite).losing(Loss::Conversion(table.clone(), column.clone()))
            }
            Self::SetNotNull { proven: false, .. } => exclusive.working(Work::Scan),
            Self::AddConstraint { constraint, not_valid } => adding_constraint(table, constraint, *not_valid),
            Self::AddOwnConstraint(constraint) => adding_constraint(table, constraint, false),
            // What the partition for the rest may hold changes with its siblings; foreign keys are made in the partition
            // again (`CloneFkReferencing` of PostgreSQL).
            Self::AttachPartition { partition, asked, tied, .. } => {
                let exclusive = std::iter::once(partition).chain(asked).map(|one| (one.clone(), Lock::AccessExclusive));
                let tied = tied.iter().map(|other| (other.clone(), Lock::ShareRowExclusive));
                let parent = (table.clone(), Lock::ShareUpdateExclusive);
                let locks = std::iter::once(parent).chain(exclusive).chain(tied);
                Effect::quick(locks.collect()).working(Work::Scan)
            }
            // For foreign keys see `DetachPartitionFinalize` of PostgreSQL: it makes triggers where those of the partition
            // point, and `RemoveConstraintById` takes from others what pointed at the partition.
            Self::DetachPartition { partition, rest, referenced, referencing } => {
                let all = [table, partition].into_iter().chain(rest).chain(referencing);
                let exclusive = all.map(|one| (one.clone(), Lock::AccessExclusive));
                let referenced = referenced.iter().map(|target| (target.clone(), Lock::ShareRowExclusive));
                Effect::quick(exclusive.chain(referenced).collect())
            }
            Self::Set(setting) => setting.effect(table),
            Self::ValidateConstraint { target, .. } => {
                let mut locks = vec![(table.clone(), Lock::ShareUpdateExclusive)];
                locks.extend(target.iter().map(|target| (target.clone(), Lock::RowShare)));
                Effect::quick(locks).working(Work::Scan)
            }
            Self::DropConstraint { target, .. } => {
                let mut locks = vec![(table.clone(), Lock::AccessExclusive)];
                locks.extend(target.iter().filter(|t| *t != table).map(|t| (t.clone(), Lock::AccessExclusive)));
                Effect::quick(locks)
            }
            Self::SetDefault { .. }
            | Self::SetNotNull { .. }
            | Self::DropNotNull(_)
            | Self::AddIdentity { .. }
            | Self::SetIdentity { .. }
            | Self::DropIdentity(_)
            | Self::DropExpression(_)
            | Self::AdoptIndex { .. }
            | Self::ClearConstraint(_)
            | Self::RenameConstraint { .. }
            | Self::RenameColumn { .. } => exclusive,
        }
    }
}

/// The columns of a parent are taken over, so that no other may change them; a reference makes triggers on its target.
fn creating(name: &QualifiedName, constraints: &[Constraint], shape: &TableShape) -> Effect {
    let targets = constraints.iter().filter_map(|constraint| constraint.rule.target()).filter(|target| *target != name);
    let targets = targets.map(|target| (target.clone(), Lock::ShareRowExclusive));
    let parents = shape.inherits.iter().filter(|_| !shape.inherits_later);
    Effect::quick(targets.chain(parents.map(|parent| (parent.clone(), Lock::ShareUpdateExclusive))).collect())
}

/// A plain view may take the place of one that is there; the tables are only read.
fn viewing(view: &View) -> Effect {
    let read = view.relations().map(|name| (name.clone(), Lock::AccessShare));
    if view.materialized {
        return Effect::quick(read.collect()).working(Work::Builds);
    }
    let replaced = std::iter::once((view.name.clone(), Lock::AccessExclusive));
    Effect::quick(replaced.chain(read).collect())
}

/// Since PostgreSQL 11 a default that is computed once is stored beside the table and rewrites nothing; a volatile one,
/// a generated column and a numbered one write every row ("Notes" of `ALTER TABLE`), and so does a domain with a rule, for
/// each row is asked (`ATExecAddColumn` of PostgreSQL). The numbers of a serial column are a default.
fn adding(column: &ColumnDefinition) -> Work {
    let computed = column.numbers_itself() || column.generated.is_some() || column.asked;
    let slow = column.default.as_ref().is_some_and(|default| !default.is_fast());
    if computed || slow { Work::Rewrite } else { Work::Catalog }
}

/// "ADD table_constraint" takes `ACCESS EXCLUSIVE`, but for a foreign key `SHARE ROW EXCLUSIVE` on both tables.
fn adding_constraint(table: &QualifiedName, constraint: &Constraint, not_valid: bool) -> Effect {
    let work = if not_valid { Work::Catalog } else { Work::Scan };
    match &constraint.rule {
        ConstraintRule::ForeignKey { target, .. } => {
            let mut locks = vec![(table.clone(), Lock::ShareRowExclusive)];
            if target != table {
                locks.push((target.clone(), Lock::ShareRowExclusive));
            }
            Effect::quick(locks).working(work)
        }
        ConstraintRule::Check { .. } => Effect::on(table, Lock::AccessExclusive).working(work),
        ConstraintRule::PrimaryKey { .. } | ConstraintRule::Unique { .. } | ConstraintRule::Exclude { .. } => {
            Effect::on(table, Lock::AccessExclusive).working(Work::Builds)
        }
    }
}
