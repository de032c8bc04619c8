//! Renames and drops of what served versions use.
//!
//! In comes a deed, out goes a finding that names the versions and the element, with the staged way in the specs.

use squawk_linter::Rule as Public;

use super::{Case, Found, Verdicts, verb, versions};
use crate::lint::deed::{Deed, Name, Sort, What};
use crate::lint::known::{Served, Use};
use crate::lint::rule::Rule;
use crate::lock::{Change, ElementId};

pub(super) const DROPS: &[Public] = &[
    Public::BanDropColumn,
    Public::BanDropTable,
    Public::BanDropView,
    Public::BanDropType,
    Public::BanDropConstraint,
    Public::BanDropIndex,
    Public::BanDropDomain,
    Public::BanDropSequence,
    Public::BanDropFunction,
    Public::BanDropSchema,
];
pub(super) const RENAMES: &[Public] =
    &[Public::RenamingColumn, Public::RenamingTable, Public::RenamingObject, Public::BanSetSchema];

/// Judges a deed that takes a name away.
pub(super) fn renamed_or_dropped(case: &Case<'_>, served: &Served<'_>, deed: &Deed, verdicts: &mut Verdicts) {
    let taken = match &deed.what {
        What::Drop(sort, name) => Taken::dropped(served.thing(*sort, name), sort.word(), name.to_string()),
        What::DropColumn { table, column } => {
            Taken::dropped(served.column(table, column), "column", format!("{table}.{column}")).within(served, table)
        }
        What::DropConstraint { table, constraint } => {
            let promised = served.constraint(table, constraint);
            Taken::dropped(promised, "constraint", constraint.clone()).within(served, table)
        }
        What::Rename(sort, name, to) => {
            if let Some(labels) = retyped(case, served, *sort, name) {
                return removed(served, deed, name, &labels, verdicts);
            }
            Taken::renamed(served.thing(*sort, name), sort.word(), name.to_string(), to.clone())
        }
        What::RenameColumn { relation, column, to } => {
            let used = served.column(relation, column);
            Taken::renamed(used, "column", format!("{relation}.{column}"), Some(to.clone())).within(served, relation)
        }
        What::RenameConstraint { table, constraint, to } => {
            let promised = served.constraint(table, constraint);
            Taken::renamed(promised, "constraint", constraint.clone(), Some(to.clone())).within(served, table)
        }
        What::RenameLabel { name, label, to } => {
            Taken::renamed(served.label(name, label), "label", format!("{name}.{label}"), Some(to.clone()))
        }
        _ => return,
    };
    if let What::Drop(Sort::Type, name) = &deed.what
        && let Some(labels) = served.served_labels(name).filter(|_| taken.breaks())
    {
        return removed(served, deed, name, &labels, verdicts);
    }
    taken.say(served, deed, verdicts);
}

/// A name that a deed takes away.
struct Taken {
    used: Option<Use>,
    word: &'static str,
    shown: String,
    /// Nothing: dropped. The new name, or nothing for another schema.
    renamed: Option<Option<String>>,
    /// Whether it is known that nothing uses it where nothing is found to.
    inside_known: bool,
}

impl Taken {
    fn dropped(used: Option<Use>, word: &'static str, shown: String) -> Self {
        Self { used, word, shown, renamed: None, inside_known: false }
    }

    fn renamed(used: Option<Use>, word: &'static str, shown: String, to: Option<String>) -> Self {
        Self { used, word, shown, renamed: Some(to), inside_known: false }
    }

    /// A part of a table of which the specs know every part.
    fn within(mut self, served: &Served<'_>, table: &Name) -> Self {
        self.inside_known = served.has_table(table);
        self
    }

    fn breaks(&self) -> bool {
        self.used.as_ref().is_some_and(|used| used.stays)
    }

    fn say(self, served: &Served<'_>, deed: &Deed, verdicts: &mut Verdicts) {
        let public = if self.renamed.is_some() { RENAMES } else { DROPS };
        let Some(used) = &self.used else {
            if self.inside_known {
                verdicts.settled.push((deed.at.clone(), public));
            }
            return;
        };
        if !used.stays {
            return;
        }
        verdicts.settled.push((deed.at.clone(), public));
        // No statement of code names an index, and where another takes its place, the migrations build that first.
        if self.word == "index" && served.is_generated {
            return;
        }
        let (rule, done) = match &self.renamed {
            Some(_) => (Rule::ImmediateRename, "renames"),
            None => (Rule::ImmediateDrop, "drops"),
        };
        let who = versions(&used.versions);
        let does = verb(&used.versions, "uses", "use");
        verdicts.found.push(Found {
            rule,
            at: deed.at.clone(),
            message: format!("{who} {does} the {} {}, and this {done} it in one go", self.word, self.shown),
            label: match self.word {
                "index" | "constraint" => format!("{who} {does} it, and the next migrations of the workspace name it"),
                _ => format!("code of {who} fails as soon as this has run"),
            },
            help: self.help(served, used),
        });
    }

    fn help(&self, served: &Served<'_>, used: &Use) -> String {
        let last = used.versions.last().copied().unwrap_or_default();
        if last < served.newest() {
            return format!(
                "the specs end it already: it goes when v{last} goes. Once no code of it runs, say so in schema.kdl, and \
                 `gen` writes the migration:\n    version {last} state=retired"
            );
        }
        let Some((id, facts)) = &used.element else {
            let (n, word) = (served.workspace.next.number, self.word);
            return format!(
                "keep the {word} in the specs and end it with the next version: {} … removed={n}",
                self.shown
            );
        };
        match &self.renamed {
            Some(Some(to)) => served.advice(&Change::Renamed(id.clone(), renamed(id, to), facts.clone())),
            Some(None) | None => served.advice(&Change::Vanished(id.clone(), facts.clone())),
        }
    }
}

fn renamed(id: &ElementId, to: &str) -> ElementId {
    let mut new = id.clone();
    if let Some(last) = new.names.last_mut() {
        to.clone_into(last);
    }
    new
}

/// The labels that an enum loses which is renamed out of the way and made anew in the same file.
fn retyped(case: &Case<'_>, served: &Served<'_>, sort: Sort, name: &Name) -> Option<Vec<String>> {
    let known = served.served_labels(name).filter(|_| sort == Sort::Type)?;
    let anew = case.deeds().find_map(|(_, deed)| match &deed.what {
        What::CreateEnum { name: made, labels } if super::same(made, name) => Some(labels),
        _ => None,
    })?;
    Some(known.into_iter().filter(|label| !anew.contains(label)).collect())
}

/// Values that leave an enum: by a new type in its place, or with the type.
fn removed(served: &Served<'_>, deed: &Deed, name: &Name, labels: &[String], verdicts: &mut Verdicts) {
    verdicts.settled.push((deed.at.clone(), DROPS));
    verdicts.settled.push((deed.at.clone(), RENAMES));
    let used = labels.iter().find_map(|label| served.label(name, label).map(|used| (label, used)));
    let (message, label, help) = match used {
        Some((label, used)) => {
            let element = used.element.as_ref();
            let staged = element.map(|(id, facts)| served.advice(&Change::Vanished(id.clone(), facts.clone())));
            let who = versions(&used.versions);
            (
                format!(
                    "{who} {} the value {label:?} of the enum {name}, and this takes it away",
                    verb(&used.versions, "uses", "use")
                ),
                format!("rows hold {label:?}, and code of {who} writes it"),
                staged.unwrap_or_default(),
            )
        }
        None => (
            format!("served versions use the enum {name}, and this puts another type in its place"),
            "columns have to be rewritten under a lock that stops readers and writers".to_owned(),
            "a value is added with `ALTER TYPE … ADD VALUE`, and removed in the specs: \
             the value stays in the type with `removed=` and `down=`"
                .to_owned(),
        ),
    };
    verdicts.found.push(Found { rule: Rule::EnumValueRemoved, at: deed.at.clone(), message, label, help });
}
