//! Why a generated file does what a linter of texts warns of.
//!
//! In come the rules of squawk that a file breaks and the plan that it belongs to; out go comments that squawk and our own
//! lint take as excuses. A rule that nobody has thought about gets none: then the lint says so, and a person decides.

use std::collections::{BTreeMap, BTreeSet};

use crate::lock::WindowMove;
use crate::statement::{ConstraintRule, QualifiedName, Statement, TableChange};

/// One way of a step of a move.
pub(super) struct Way<'a> {
    pub(super) moved: WindowMove,
    pub(super) up: bool,
    pub(super) transactional: bool,
    pub(super) statements: &'a [Statement],
    /// What the steps of the move make.
    pub(super) made: &'a BTreeSet<QualifiedName>,
}

/// The lines that excuse the `rules` which a way breaks, one for each reason.
pub(super) fn lines(rules: &[String], way: &Way<'_>) -> String {
    let mut by_reason: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for rule in rules {
        let mut known = UNAVOIDABLE.iter().filter(|(name, ..)| name == rule);
        let known = known.find(|(_, holds, _)| way.statements.iter().all(|statement| holds(statement, way)));
        let known = known.map(|(.., reason)| (*reason).to_owned());
        if let Some(reason) = known.or_else(|| reason(rule, way)) {
            by_reason.entry(reason).or_default().push(rule);
        }
    }
    let lines =
        by_reason.iter().map(|(reason, rules)| format!("-- squawk-ignore-file {} -- {reason}\n", rules.join(", ")));
    lines.collect()
}

/// Whether a statement breaks a rule for that reason alone, or does nothing that the rule is about.
type Holds = fn(&Statement, &Way<'_>) -> bool;

/// Rules that some statements have to break, and why.
const UNAVOIDABLE: &[(&str, Holds, &str)] = &[
    ("renaming-object", renames_indexes, "only indexes get other names, and no statement of code names an index"),
    (
        "adding-field-with-default",
        adds_computed,
        "PostgreSQL computes or numbers the column for every row at once; a budget refuses that where it takes too long",
    ),
    ("constraint-missing-not-valid", constrains_new_tables, NEW),
    ("adding-foreign-key-constraint", constrains_new_tables, NEW),
    (
        "constraint-missing-not-valid",
        adds_exclusions,
        "PostgreSQL checks an exclusion at once and not later; a budget refuses that where it takes too long",
    ),
];

const NEW: &str = "the tables that get it are new";

/// Whether all that a statement does is known.
fn is_understood(statement: &Statement) -> bool {
    !matches!(statement, Statement::Written(_) | Statement::InTransactions { .. })
}

fn renames_indexes(statement: &Statement, _: &Way<'_>) -> bool {
    match statement {
        Statement::AlterTable { change, .. } => {
            !matches!(change, TableChange::RenameColumn { .. } | TableChange::RenameConstraint { .. })
        }
        other => !matches!(other, Statement::Rename { .. }) && is_understood(other),
    }
}

fn adds_computed(statement: &Statement, _: &Way<'_>) -> bool {
    match statement {
        Statement::AlterTable { change: TableChange::AddColumn(column), .. } => {
            column.numbers_itself() || column.generated.is_some() || column.default.is_none()
        }
        other => is_understood(other),
    }
}

fn constrains_new_tables(statement: &Statement, way: &Way<'_>) -> bool {
    match statement {
        Statement::AlterTable { table, change: TableChange::AddConstraint { not_valid, .. } } => {
            *not_valid || way.made.contains(table)
        }
        other => is_understood(other),
    }
}

fn adds_exclusions(statement: &Statement, _: &Way<'_>) -> bool {
    match statement {
        Statement::AlterTable { change: TableChange::AddConstraint { constraint, not_valid }, .. } => {
            *not_valid || matches!(constraint.rule, ConstraintRule::Exclude { .. })
        }
        other => is_understood(other),
    }
}

fn reason(rule: &str, way: &Way<'_>) -> Option<String> {
    let text = match rule {
        "prefer-bigint-over-int"
        | "prefer-bigint-over-smallint"
        | "prefer-text-field"
        | "prefer-timestamp-tz"
        | "ban-char-field" => "the specs choose the types",
        "require-statement-timeout" => {
            "waiting for a lock is bounded, work is not: broken off, it would only begin again"
        }
        "require-lock-timeout" if !way.transactional => {
            "a SET beside the one statement would make a transaction of both; readers and writers go on while it waits"
        }
        "require-enum-value-ordering" => "a new value goes behind those that are there",
        "ban-create-domain-with-constraint" => "no row has the type yet",
        "require-concurrent-index-creation" if way.transactional => "the index is on what the same file makes",
        "ban-drop-default" if way.up => {
            "the specs give no default any more, or the trigger that keeps columns in step gives it from now on"
        }
        _ if rule.starts_with("ban-drop-") => return Some(drop(way.moved, way.up)),
        _ => return None,
    };
    Some(text.to_owned())
}

/// Why what goes may go.
fn drop(moved: WindowMove, up: bool) -> String {
    match (moved, up) {
        (WindowMove::Baseline(_), _) => "before the first version there is nothing".to_owned(),
        (WindowMove::Open(version), true) => format!("the specs no longer want it once version {version} is served"),
        (WindowMove::Open(version), false) => format!("version {version} brought it, and ends with this"),
        (WindowMove::Contract(version), true) => {
            format!("version {version} was the last to need it, and is no longer served")
        }
        (WindowMove::Contract(version), false) => {
            format!("it was made when version {version} ended, and goes before version {version} comes back")
        }
    }
}
