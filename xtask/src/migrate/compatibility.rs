//! The verb `migrate compatibility`: whether code of two versions works on one database.
//!
//! In come specs and, where one is named, a database; out goes what the specs declare, what their difference would break if only one of the
//! two were served, and what the database serves at this moment. Nothing is written, but for the ledger where there is none.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use codegen::diff::{Category, Diff};
use runtime::manager::{Compatibility, SchemaManager};
use schema_spec::Model;
use schema_spec::model::{Version, VersionState};
use serde_json::{Value, json};

use crate::arguments;
use crate::failure::Failure;
use crate::outcome::{Outcome, count};
use crate::workspace::Workspace;
use crate::{database, migrate};

/// What is known of two versions.
struct Known<'a> {
    one: &'a Version,
    other: &'a Version,
    /// Code of the one on a database of the other alone, and the other way round. Nothing for versions of which only the number is
    /// remembered.
    alone: Vec<Diff>,
    database: Option<Compatibility>,
}

/// Says what is known of two versions.
pub(crate) fn run(arguments: &arguments::Compatibility) -> Result<Outcome, Failure> {
    let workspace = Workspace::find(&arguments.target.folders)?;
    let model = schema_spec::read(&workspace.sources()?).map_err(Failure::Specs)?.model;
    let (one, other) = (declared(&model, &arguments.one)?, declared(&model, &arguments.other)?);
    let mut known = Known { one, other, alone: Vec::new(), database: None };
    if known.are_served() && !known.are_same() {
        let ways = [(one, other), (other, one)];
        known.alone = ways.map(|(code, alone)| Diff::between(&model, code.number, alone.number)).into();
    }
    if database::url(arguments.target.database_url.as_deref()).is_some() {
        let settings = migrate::settings(&arguments.target)?;
        let asked = async {
            let manager: SchemaManager = settings.connect().await?;
            manager.compatibility(&format!("v{}", one.number), &format!("v{}", other.number)).await
        };
        known.database = Some(database::block_on(asked)??);
    }
    Ok(known.outcome())
}

/// The version of that name in the specs.
fn declared<'a>(model: &'a Model, name: &str) -> Result<&'a Version, Failure> {
    let number = name.trim_start_matches('v').parse().ok();
    let found = model.versions.iter().find(|version| Some(version.number) == number);
    found.ok_or_else(|| {
        let all: Vec<String> = model.versions.iter().map(|version| format!("v{}", version.number)).collect();
        Failure::wrong_use(format!("there is no version {name:?}"), format!("the specs declare {}", all.join(", ")))
    })
}

impl Known<'_> {
    fn are_same(&self) -> bool {
        self.one.number == self.other.number
    }

    fn are_served(&self) -> bool {
        [self.one, self.other].iter().all(|version| version.state != VersionState::Retired)
    }

    /// Whether nothing of what was asked says no.
    fn is_compatible(&self) -> bool {
        (self.are_same() || self.are_served()) && self.database.as_ref().is_none_or(Compatibility::is_compatible)
    }

    fn declared(&self) -> String {
        let states = format!(
            "v{} is {}, v{} is {}",
            self.one.number,
            word(self.one.state),
            self.other.number,
            word(self.other.state)
        );
        if self.are_same() {
            "they are the same version".to_owned()
        } else if self.are_served() {
            format!("the specs serve both ({states}): their tables keep both in step")
        } else {
            format!("the specs do not serve both ({states}), and of what is retired only the number is remembered")
        }
    }

    fn outcome(&self) -> Outcome {
        let verdict = if self.is_compatible() { "are compatible" } else { "are not compatible" };
        // Writing to a String cannot fail.
        let mut text = format!("v{} and v{} {verdict}\n", self.one.number, self.other.number);
        let _ = writeln!(text, "  declared: {}", self.declared());
        for diff in &self.alone {
            let _ = writeln!(text, "  computed: {}", computed(diff));
        }
        if let Some(database) = &self.database {
            let _ = writeln!(text, "  database: {database}");
        }
        let report = json!({
            "compatible": self.is_compatible(),
            "declared": { "served": self.are_served(), "why": self.declared() },
            "computed": self.alone.iter().map(report).collect::<Vec<_>>(),
            "database": self.database.as_ref().map(|database| {
                json!({ "compatible": database.is_compatible(), "why": database.to_string() })
            }),
        });
        if self.is_compatible() { Outcome::fine(text, report) } else { Outcome::finding(text, report) }
    }
}

fn word(state: VersionState) -> &'static str {
    match state {
        VersionState::Retired => "retired",
        VersionState::Supported => "supported",
        VersionState::Current => "current",
        VersionState::Draft => "a draft",
    }
}

/// Whom a database breaks that has one of them alone.
fn computed(diff: &Diff) -> String {
    let Diff { from, to, changes } = diff;
    let broken = match diff.breaking().count() {
        0 => return format!("code of v{from} works on a database of v{to} alone"),
        some => format!("{some} of {}", count(changes.len(), "change")),
    };
    let categories: Vec<&str> = categories(diff).into_iter().map(Category::word).collect();
    format!("code of v{from} breaks on a database of v{to} alone, by {broken} ({})", categories.join(" "))
}

fn categories(diff: &Diff) -> BTreeSet<Category> {
    let all = diff.breaking().flat_map(|change| &change.breaks).map(|found| found.category);
    all.filter(|category| *category != Category::Online).collect()
}

fn report(diff: &Diff) -> Value {
    let breaking: Vec<String> = diff.breaking().map(ToString::to_string).collect();
    let categories: Vec<&str> = categories(diff).into_iter().map(Category::word).collect();
    json!({
        "code_of": diff.from, "database_of": diff.to, "changes": diff.changes.len(), "breaking": breaking,
        "categories": categories,
    })
}
