//! What PostgreSQL checks or builds in one go, while others wait.
//!
//! In comes a deed on a table that a served version uses, out goes a finding with the way that keeps nobody waiting. How
//! large the table is it does not ask: `budget` does, where the specs say.

use squawk_linter::Rule as Public;

use super::{Found, Verdicts, versions};
use crate::lint::deed::{Deed, Demand, Name, NewConstraint, Sort, What};
use crate::lint::known::Served;
use crate::lint::rule::Rule;
use crate::lock::{Change, Facts, Kind};

pub(super) const CONSTRAINTS: &[Public] = &[
    Public::ConstraintMissingNotValid,
    Public::DisallowedUniqueConstraint,
    Public::AddingForeignKeyConstraint,
    Public::AddingSerialPrimaryKeyField,
];

/// Judges a deed that scans or builds under a lock.
pub(super) fn blocking(served: &Served<'_>, deed: &Deed, verdicts: &mut Verdicts) {
    match &deed.what {
        What::AddConstraint { table, constraint } if served.has_table(table) => {
            verdicts.settled.push((deed.at.clone(), CONSTRAINTS));
            verdicts.found.extend(constrained(served, deed, table, constraint));
        }
        What::AddColumn { table, column } if served.has_table(table) => {
            verdicts.settled.push((deed.at.clone(), CONSTRAINTS));
            // What is said of a column that is there from the statement on says nothing of NULL a second time.
            let checked = column.constraints.iter().filter(|constraint| constraint.rule != Demand::NotNull);
            verdicts.found.extend(checked.filter_map(|constraint| constrained(served, deed, table, constraint)));
        }
        What::CreateIndex { name, table, concurrently, only } if served.has_table(table) => {
            verdicts.settled.push((deed.at.clone(), &[Public::RequireConcurrentIndexCreation]));
            if !concurrently && !only {
                verdicts.found.push(indexed(served, deed, name.as_deref(), table));
            }
        }
        _ => {}
    }
}

fn constrained(served: &Served<'_>, deed: &Deed, table: &Name, constraint: &NewConstraint) -> Option<Found> {
    if constraint.not_valid || constraint.using_index {
        return None;
    }
    // PostgreSQL has no other way, and the budgets were asked when it was generated.
    if constraint.rule == Demand::Exclusion && served.is_generated {
        return None;
    }
    let who = users(served, table);
    let word = constraint.rule.word();
    let name = constraint.name.as_deref().unwrap_or("…");
    let n = served.workspace.next.number;
    let (rule, label, help) = match &constraint.rule {
        Demand::ForeignKey(target) => {
            let known = target.as_ref().and_then(|target| served.thing(Sort::Table, target)?.element);
            let reference = known.map_or_else(|| "…".to_owned(), |(id, _)| format!("{}.{}", id.domain, id.names.join(".")));
            let target = target.as_ref().map_or_else(|| "the other table".to_owned(), ToString::to_string);
            (
                Rule::ForeignKeyInOneGo,
                format!("reads all of {table} while writers of it and of {target} wait"),
                format!(
                    "in the specs, and the migrations add it NOT VALID and validate it in a step of its own:\n    \
                     foreign-key … references={reference}.… since={n}\n\
                     by hand: add it with NOT VALID, and VALIDATE CONSTRAINT {name} in the next file"
                ),
            )
        }
        Demand::Check | Demand::NotNull => (
            Rule::ConstraintInOneGo,
            format!("reads all of {table} while readers and writers wait"),
            format!(
                "in the specs, and the migrations add it NOT VALID and validate it in a step of its own:\n    \
                 check {name} \"…\" since={n}\n\
                 by hand: add it with NOT VALID, and VALIDATE CONSTRAINT {name} in the next file"
            ),
        ),
        Demand::Unique | Demand::PrimaryKey => (
            Rule::ConstraintInOneGo,
            format!("builds an index over all of {table} while readers and writers wait"),
            format!(
                "in the specs, and the migrations build the index beside the writers:\n    unique … since={n}\n\
                 by hand: CREATE UNIQUE INDEX CONCURRENTLY in a `-- no-transaction` file, then ADD CONSTRAINT {name} \
                 {} USING INDEX …",
                if constraint.rule == Demand::Unique { "UNIQUE" } else { "PRIMARY KEY" }
            ),
        ),
        Demand::Exclusion => (
            Rule::ConstraintInOneGo,
            format!("builds an index over all of {table} while readers and writers wait"),
            "PostgreSQL has no other way for an exclusion constraint: say why the table is small enough, in an excuse, \
             or begin a table with it and move the rows"
                .to_owned(),
        ),
    };
    let message = format!("this adds a {word} to {table}, which {who}, in one go");
    Some(Found { rule, at: deed.at.clone(), message, label, help })
}

fn indexed(served: &Served<'_>, deed: &Deed, name: Option<&str>, table: &Name) -> Found {
    let element = served.part_of(table, Kind::Index, name.unwrap_or("…"));
    let staged = element.map(|id| served.advice(&Change::Appeared(id, Facts::new()))).unwrap_or_default();
    Found {
        rule: Rule::IndexInOneGo,
        at: deed.at.clone(),
        message: format!("this builds an index on {table}, which {}, in one go", users(served, table)),
        label: "writers wait until it is built".to_owned(),
        help: format!(
            "{staged}\nby hand: CREATE INDEX CONCURRENTLY, alone in a file that begins with `-- no-transaction`"
        ),
    }
}

/// `v1 uses`, `v1 and v2 use`.
fn users(served: &Served<'_>, table: &Name) -> String {
    let used = served.thing(Sort::Table, table).map(|used| used.versions).unwrap_or_default();
    format!("{} {}", versions(&used), super::verb(&used, "uses", "use"))
}
