//! What an import tells: what was found, what was left, and what to do next.
//!
//! In come the model and the notes of all stages, out goes one outcome for people and machines. It judges nothing.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use runtime::catalog::{Note, Written};
use schema_spec::Model;
use schema_spec::model::ObjectKind;
use serde_json::json;

use crate::outcome::{Outcome, count};
use crate::timings::Timings;
use crate::workspace::Workspace;

pub(super) struct Report<'a> {
    pub(super) model: &'a Model,
    pub(super) written: &'a [Written],
    pub(super) notes: &'a [Note],
    pub(super) unkept: &'a [String],
    pub(super) files: usize,
}

impl Report<'_> {
    pub(super) fn outcome(&self, workspace: &Workspace, timings: &Timings) -> Outcome {
        let counts = self.counts();
        let mut text = format!("imported {} into {}\n", self.model.name, workspace.specs.display());
        for (what, number) in &counts {
            let _ = writeln!(text, "  {number:>6}  {what}");
        }
        for domain in &self.model.domains {
            let _ = writeln!(
                text,
                "  domain {}: {}, {}",
                domain.name,
                count(domain.tables.len(), "table"),
                count(domain.enums.len() + domain.objects.len() + domain.sql_objects.len(), "other element")
            );
        }
        if !self.written.is_empty() {
            let _ = writeln!(text, "left as SQL, because the language has no node for it:");
        }
        for written in self.written {
            let _ = writeln!(text, "  {}: {}", written.element.name, written.why);
        }
        let notes = self.all_notes();
        for note in &notes {
            let _ = writeln!(text, "note: {note}");
        }
        let _ = write!(
            text,
            "next:\n  {}\n  {}\n  sqlx migrate run --source {}   # on an empty database\n",
            workspace.command("gen"),
            workspace.command("check"),
            workspace.out.join("migrations").display(),
        );
        let report = json!({
            "specs": workspace.specs,
            "out": workspace.out,
            "files": self.files,
            "counts": counts,
            "domains": self.model.domains.iter().map(|domain| &domain.name).collect::<Vec<_>>(),
            "sql": self.written.iter().map(|written| json!({
                "schema": written.element.schema, "name": written.element.name, "why": written.why,
            })).collect::<Vec<_>>(),
            "notes": notes,
            "milliseconds": timings.json(),
        });
        Outcome::fine(text, report)
    }

    fn all_notes(&self) -> Vec<String> {
        let of_catalog = self.notes.iter().map(|note| format!("{} {}: {}", note.kind, note.name, note.what));
        of_catalog.chain(self.unkept.iter().cloned()).collect()
    }

    /// How many of each kind there are, in words.
    fn counts(&self) -> BTreeMap<&'static str, usize> {
        let mut counts: BTreeMap<&'static str, usize> = BTreeMap::new();
        let mut add = |what: &'static str, number: usize| {
            if number > 0 {
                *counts.entry(what).or_default() += number;
            }
        };
        add("extensions", self.model.extensions.len());
        for domain in &self.model.domains {
            add("enums", domain.enums.len());
            add("tables", domain.tables.len());
            for table in &domain.tables {
                add("columns", table.columns.len());
                add("indexes", table.indexes.len());
                add("foreign keys", table.foreign_keys.len());
                add("checks", table.checks.len());
                add("unique constraints", table.uniques.len());
                add("exclusion constraints", table.exclusions.len());
                add("triggers", table.triggers.len());
                add("rules", table.rules.len());
                add("policies", table.policies.len());
                add("statistics", table.statistics.len());
            }
            for object in &domain.objects {
                add(plural(&object.kind), 1);
            }
            add("sql objects", domain.sql_objects.len());
        }
        counts
    }
}

fn plural(kind: &ObjectKind) -> &'static str {
    match kind {
        ObjectKind::DomainType(_) => "domain types",
        ObjectKind::Composite(_) => "composite types",
        ObjectKind::Range(_) => "range types",
        ObjectKind::Sequence(_) => "sequences",
        ObjectKind::Collation(_) => "collations",
        ObjectKind::Function(function) if function.procedure => "procedures",
        ObjectKind::Function(_) => "functions",
        ObjectKind::Aggregate(_) => "aggregates",
        ObjectKind::View(view) if view.materialized => "materialized views",
        ObjectKind::View(_) => "views",
        ObjectKind::EventTrigger(_) => "event triggers",
        ObjectKind::Publication(_) => "publications",
    }
}
