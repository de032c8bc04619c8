//! What a served version relies on in a column: its type, its NOT NULL, its default.
//!
//! In comes a deed, out goes a finding. What the specs themselves want of the column once the file has run is no finding,
//! because then the migrations of the workspace keep old and new code in step.

use squawk_linter::Rule as Public;

use super::{Case, Found, Verdicts, same, verb, versions};
use crate::lint::deed::{Deed, Demand, Name, NewColumn, What};
use crate::lint::known::{Served, Use, same_type};
use crate::lint::rule::Rule;
use crate::lock::{Change, Facts, Kind};

/// Judges a deed that changes what a column promises.
pub(super) fn broken(case: &Case<'_>, served: &Served<'_>, position: usize, deed: &Deed, verdicts: &mut Verdicts) {
    match &deed.what {
        What::SetType { table, column, to } => retyped(served, deed, (table, column), to, verdicts),
        What::SetNotNull { table, column } => tightened(case, served, position, deed, (table, column), verdicts),
        What::AddColumn { table, column } => added(served, deed, table, column, verdicts),
        What::DropNotNull { table, column } => loosened(served, deed, (table, column), verdicts),
        What::DropDefault { table, column } => left_without(served, deed, (table, column), verdicts),
        _ => {}
    }
}

fn retyped(served: &Served<'_>, deed: &Deed, (table, column): (&Name, &str), to: &str, verdicts: &mut Verdicts) {
    let other = |type_name: &str| !same_type(type_name, to);
    let used = served.column_where(table, column, |column| other(&column.type_name.to_string()));
    let wanted = served.wanted(table, column, |column| !other(&column.type_name.to_string()));
    if served.has_table(table) {
        verdicts.settled.push((deed.at.clone(), &[Public::ChangingColumnType]));
    }
    let Some(used) = used.filter(|_| !wanted) else { return };
    let who = versions(&used.versions);
    let help = staged(served, &used, |facts| {
        let nullable = facts.get("type").is_some_and(|text| text.ends_with('?'));
        let word = if nullable { format!("{to}?") } else { to.to_owned() };
        facts.insert("type".to_owned(), word);
    });
    verdicts.found.push(Found {
        rule: Rule::ServedTypeChanged,
        at: deed.at.clone(),
        message: format!(
            "{who} {} the column {table}.{column} by its type, and this makes it {to}",
            verb(&used.versions, "reads", "read")
        ),
        label: "most changes of a type rewrite the table while readers and writers wait".to_owned(),
        help,
    });
}

fn tightened(
    case: &Case<'_>,
    served: &Served<'_>,
    position: usize,
    deed: &Deed,
    (table, column): (&Name, &str),
    verdicts: &mut Verdicts,
) {
    if !served.has_table(table) {
        return;
    }
    verdicts.settled.push((deed.at.clone(), &[Public::AddingNotNullableField]));
    let writers = served.column_where(table, column, |column| !column.not_null);
    let staged_by_specs = served.wanted(table, column, |column| column.not_null);
    if let Some(used) = writers.filter(|_| !staged_by_specs) {
        let who = versions(&used.versions);
        let help = staged(served, &used, |facts| {
            if let Some(text) = facts.get_mut("type") {
                *text = text.trim_end_matches('?').to_owned();
            }
        });
        let filled = case.done_before(position).any(|done| writes(done, table, column));
        let rows = if filled { "new rows of old code hold it" } else { "rows hold it, and nothing here fills them" };
        verdicts.found.push(Found {
            rule: Rule::NotNullInOneGo,
            at: deed.at.clone(),
            message: format!(
                "{who} may {} NULL to {table}.{column}, and this refuses it",
                verb(&used.versions, "write", "write")
            ),
            label: rows.to_owned(),
            help,
        });
        return;
    }
    if proven(case, position, table, column) {
        return;
    }
    verdicts.found.push(Found {
        rule: Rule::NotNullInOneGo,
        at: deed.at.clone(),
        message: format!("nothing before this proves that {table}.{column} holds no NULL"),
        label: "reads the whole table while readers and writers wait, and fails at the first NULL".to_owned(),
        help: format!(
            "in files of their own: fill the NULLs in batches, then\n    \
             ALTER TABLE {table} ADD CONSTRAINT {column}_not_null CHECK ({column} IS NOT NULL) NOT VALID;\n    \
             ALTER TABLE {table} VALIDATE CONSTRAINT {column}_not_null;\nand SET NOT NULL reads nothing any more"
        ),
    });
}

fn writes(deed: &Deed, name: &Name, column: &str) -> bool {
    matches!(&deed.what, What::Write { table, columns, .. }
        if same(table, name) && columns.iter().any(|written| written == column))
}

/// Whether a check that is valid says that the column holds no NULL.
pub(super) fn proven(case: &Case<'_>, position: usize, name: &Name, column: &str) -> bool {
    let mut pending: Vec<&str> = Vec::new();
    let mut valid = false;
    for done in case.done_before(position) {
        match &done.what {
            What::AddConstraint { table, constraint }
                if same(table, name)
                    && matches!(constraint.rule, Demand::Check | Demand::NotNull)
                    && constraint.proves.as_deref() == Some(column) =>
            {
                valid |= !constraint.not_valid;
                pending.extend(constraint.name.as_deref());
            }
            What::Validate { table, constraint } if same(table, name) => {
                valid |= pending.contains(&constraint.as_str());
            }
            _ => {}
        }
    }
    valid
}

fn added(served: &Served<'_>, deed: &Deed, table: &Name, column: &NewColumn, verdicts: &mut Verdicts) {
    if !served.has_table(table) {
        return;
    }
    let public = &[Public::AddingRequiredField, Public::AddingNotNullableField];
    verdicts.settled.push((deed.at.clone(), public));
    if !column.not_null || column.has_value {
        return;
    }
    let facts = Facts::from([("type".to_owned(), column.type_text.clone())]);
    let element = served.part_of(table, Kind::Column, &column.name);
    verdicts.found.push(Found {
        rule: Rule::NotNullInOneGo,
        at: deed.at.clone(),
        message: format!("{table}.{} is NOT NULL, and rows that are there have nothing to put in it", column.name),
        label: "fails on a table with rows, and then every insert of old code fails".to_owned(),
        help: element.map(|id| served.advice(&Change::Appeared(id, facts))).unwrap_or_default(),
    });
}

fn loosened(served: &Served<'_>, deed: &Deed, (table, column): (&Name, &str), verdicts: &mut Verdicts) {
    let used = served.column_where(table, column, |column| column.not_null);
    let wanted = served.wanted(table, column, |column| !column.not_null);
    if served.has_table(table) && !wanted {
        verdicts.settled.push((deed.at.clone(), &[Public::BanDropNotNull]));
    }
    let Some(used) = used.filter(|_| !wanted) else { return };
    let who = versions(&used.versions);
    let help = staged(served, &used, |facts| {
        if let Some(text) = facts.get_mut("type") {
            text.push('?');
        }
    });
    verdicts.found.push(Found {
        rule: Rule::PromiseTaken,
        at: deed.at.clone(),
        message: format!(
            "{who} {} never NULL in {table}.{column}, and this allows it",
            verb(&used.versions, "reads", "read")
        ),
        label: format!("the first NULL breaks code of {who}"),
        help,
    });
}

fn left_without(served: &Served<'_>, deed: &Deed, (table, column): (&Name, &str), verdicts: &mut Verdicts) {
    let used = served.column_where(table, column, |column| column.default.is_some());
    let wanted = served.wanted(table, column, |column| column.default.is_none());
    if served.has_table(table) && !wanted {
        verdicts.settled.push((deed.at.clone(), &[Public::BanDropDefault]));
    }
    let Some(used) = used.filter(|_| !wanted) else { return };
    let who = versions(&used.versions);
    let help = staged(served, &used, |facts| facts.retain(|word, _| !word.starts_with("default")));
    verdicts.found.push(Found {
        rule: Rule::PromiseTaken,
        at: deed.at.clone(),
        message: format!(
            "{who} {} {table}.{column} to its default, and this takes the default away",
            verb(&used.versions, "leaves", "leave")
        ),
        label: format!("inserts of {who} store NULL, or fail"),
        help,
    });
}

/// The way in the specs to a column that is as `change` makes it.
fn staged(served: &Served<'_>, used: &Use, change: impl Fn(&mut Facts)) -> String {
    let Some((id, before)) = &used.element else { return String::new() };
    let mut after = before.clone();
    change(&mut after);
    served.advice(&Change::Changed(id.clone(), before.clone(), after))
}
