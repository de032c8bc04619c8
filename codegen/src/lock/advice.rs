//! The staged way, as the lines of KDL that a person would write.
//!
//! In comes a change that was made in place, out goes the text of a help. It edits nothing; where only the author can
//! know a value, the line says so with `…`.

use schema_spec::Model;
use schema_spec::model::{VersionNumber, VersionState};

use super::compare::Change;
use super::{ElementId, Facts, Kind};

/// The version that may still change.
pub(crate) struct Next {
    pub(crate) number: VersionNumber,
    declared: bool,
}

impl Next {
    pub(crate) fn of(model: &Model) -> Self {
        let draft = model.versions.iter().find(|version| version.state == VersionState::Draft);
        match draft {
            Some(draft) => Self { number: draft.number, declared: true },
            None => Self { number: model.versions.last().map_or(1, |newest| newest.number + 1), declared: false },
        }
    }
}

/// How to reach what the change was after, in stages.
pub(crate) fn advice(model: &Model, change: &Change, next: &Next) -> String {
    let n = next.number;
    let (why, lines) = match change {
        Change::Renamed(id, new, facts) => renamed(id, new, facts, n),
        Change::Vanished(id, facts) => vanished(model, id, facts, n),
        Change::Appeared(id, facts) => appeared(id, facts, n),
        Change::Changed(id, before, after) => changed(id, before, after, n),
    };
    let mut text = why;
    for line in lines {
        text.push_str("\n    ");
        text.push_str(&line);
    }
    if !next.declared {
        text.push_str(&format!("\nand open that version in schema.kdl:\n    version {n} state=draft"));
    }
    text
}

/// The same for an element that something else in the specs stands for.
pub(crate) fn advice_on_form(form: &str, change: &Change, next: &Next) -> String {
    let (form, n) = (form.trim_matches('"'), next.number);
    match change {
        Change::Appeared(..) => format!(
            "`{form}` stands for it, and databases that serve the version do not have it; take `{form}` back, or let it, or what it stands at, begin with the next version: since={n}"
        ),
        _ => format!(
            "`{form}` stands for it, and databases that serve the version have it as it was; write back what `{form}` said, or end it with removed={n} and begin another under another name with since={n}"
        ),
    }
}

fn name(id: &ElementId) -> String {
    word(id.names.last().map_or("", String::as_str))
}

/// A word as KDL takes it: bare where it can be.
fn word(text: &str) -> String {
    let bare = |c: char| c.is_alphanumeric() || "_?.-".contains(c);
    let starts = text.starts_with(|c: char| c.is_alphabetic() || c == '_');
    if starts && text.chars().all(bare) { text.to_owned() } else { quoted(text) }
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n"))
}

/// `column name type default=…`, as the facts have it.
fn column(id: &ElementId, facts: &Facts) -> String {
    let mut line = format!("column {} {}", name(id), word(facts.get("type").map_or("", String::as_str)));
    if let Some(default) = facts.get("default") {
        line.push_str(&format!(" default={}", word(default)));
    }
    if let Some(default) = facts.get("default-sql") {
        line.push_str(&format!(" default=(sql){}", quoted(default)));
    }
    for fact in ["identity", "generated"] {
        if let Some(value) = facts.get(fact) {
            line.push_str(&format!(" {fact}={}", word(value)));
        }
    }
    line
}

fn needs_value(facts: &Facts) -> bool {
    let nullable = facts.get("type").is_some_and(|text| text.ends_with('?'));
    !nullable && !["default", "default-sql", "identity", "generated"].iter().any(|fact| facts.contains_key(*fact))
}

fn renamed(id: &ElementId, new: &ElementId, facts: &Facts, n: VersionNumber) -> (String, Vec<String>) {
    let (old, to) = (name(id), name(new));
    match id.kind {
        Kind::Column => (
            "keep the old name and state the new one from the next version on; both names then work while both are served:"
                .to_owned(),
            vec![format!("{} {{ change since={n} name={to} }}", column(id, facts))],
        ),
        Kind::Label => (
            "keep the old label for the versions that know it; each label stands for the other:".to_owned(),
            vec![format!("{old} removed={n} down={to}"), format!("{to} since={n} down={old}")],
        ),
        Kind::Shown => (
            "keep the old column for the versions that know it, and show the new one beside it:".to_owned(),
            vec![format!("column {old} … removed={n}"), format!("column {to} … since={n}")],
        ),
        kind => (
            format!("a {} keeps its name while it is served; write a second one and end the first:", kind.word()),
            vec![
                format!("{} {old} removed={n} {{ … }}", kind.word()),
                format!("{} {to} since={n} {{ … }}", kind.word()),
            ],
        ),
    }
}

fn vanished(model: &Model, id: &ElementId, facts: &Facts, n: VersionNumber) -> (String, Vec<String>) {
    let text = match id.kind {
        Kind::Column if needs_value(facts) => {
            let why = "keep the column and end it; `down` is what rows of the next version hold for older code:";
            return (why.to_owned(), vec![format!("{} removed={n} down=\"…\"", column(id, facts))]);
        }
        Kind::Column => format!("{} removed={n}", column(id, facts)),
        Kind::Label => {
            let why = "keep the label and end it; `down` is the label that newer code reads in its place:";
            return (why.to_owned(), vec![format!("{} removed={n} down={}", name(id), other_label(model, id))]);
        }
        Kind::Up | Kind::Down | Kind::Replaces | Kind::StandIn | Kind::PrimaryKey | Kind::Domain => {
            return (format!("rows and code rely on it; write it back: {}", said(facts)), Vec::new());
        }
        Kind::Unique => format!("unique {} removed={n}", name_list(id)),
        Kind::Check => format!("check {} {} removed={n}", name(id), fact(facts, "expression")),
        Kind::ForeignKey => format!("foreign-key … removed={n}   // {}", id.names.last().map_or("", String::as_str)),
        Kind::Index => format!("index name={} … removed={n}", name(id)),
        Kind::Shown => format!("column {} … removed={n}", name(id)),
        Kind::Part => {
            let why = "write back what stood for it, in the versions that have it; where that was a node of its own, end it with the next:";
            return (why.to_owned(), vec![format!("{} … removed={n}", part_words(id))]);
        }
        kind => format!("{} {} removed={n} {{ … }}", kind.word(), name(id)),
    };
    ("keep it for the versions that have it, and end it with the next:".to_owned(), vec![text])
}

fn appeared(id: &ElementId, facts: &Facts, n: VersionNumber) -> (String, Vec<String>) {
    let text = match id.kind {
        Kind::Column if needs_value(facts) => {
            let why = "begin the column with the next version; `up` is what rows of older versions hold in it:";
            return (why.to_owned(), vec![format!("{} since={n} up=\"…\"", column(id, facts))]);
        }
        Kind::Column => format!("{} since={n}", column(id, facts)),
        Kind::Label => {
            let why = "begin the label with the next version; `down` is the label that older code reads in its place:";
            return (why.to_owned(), vec![format!("{} since={n} down=…", name(id))]);
        }
        Kind::Up | Kind::Down | Kind::Replaces | Kind::StandIn | Kind::PrimaryKey | Kind::Domain => {
            return ("databases that serve the version were built without it; take it back".to_owned(), Vec::new());
        }
        Kind::Unique => format!("unique {} since={n}", name_list(id)),
        Kind::Check => format!("check {} {} since={n}", name(id), fact(facts, "expression")),
        Kind::ForeignKey => format!("foreign-key … since={n}   // {}", id.names.last().map_or("", String::as_str)),
        Kind::Index => format!("index name={} … since={n}", name(id)),
        Kind::Shown => format!("column {} … since={n}", name(id)),
        kind => format!("{} {} since={n} {{ … }}", kind.word(), name(id)),
    };
    ("databases that serve the version do not have it; begin it with the next:".to_owned(), vec![text])
}

fn changed(id: &ElementId, before: &Facts, after: &Facts, n: VersionNumber) -> (String, Vec<String>) {
    let kind = id.kind.word();
    match id.kind {
        Kind::Column => changed_column(id, before, after, n),
        Kind::ReadModel if before.get("query") != after.get("query") => (
            "databases show it with the query that was released; end it and begin a second one:".to_owned(),
            vec![format!("read-model {} removed={n} {{ … }}", name(id)), format!("read-model … since={n} {{ … }}")],
        ),
        Kind::Check
        | Kind::Index
        | Kind::Object
        | Kind::Part
        | Kind::Sql
        | Kind::Unique
        | Kind::ForeignKey
        | Kind::Shown => (
            "end the old one and begin the new one under another name with the next version:".to_owned(),
            vec![format!("{kind} {} … removed={n}", name(id)), format!("{kind} … since={n}")],
        ),
        _ => (format!("released code relies on it; write it back: {}", said(before)), Vec::new()),
    }
}

fn changed_column(id: &ElementId, before: &Facts, after: &Facts, n: VersionNumber) -> (String, Vec<String>) {
    let (old, new) = (before.get("type"), after.get("type"));
    let same_but_for = |word: &str| {
        let without = |facts: &Facts| {
            facts.iter().filter(|(w, _)| !w.starts_with(word)).map(|(w, v)| (w.clone(), v.clone())).collect::<Facts>()
        };
        without(before) == without(after)
    };
    if let (Some(old), Some(new), true) = (old, new, same_but_for("type"))
        && old.strip_suffix('?') == Some(new)
    {
        return (
            "tighten it with the next version; `up` is what takes the place of NULL:".to_owned(),
            vec![format!("{} {{ change since={n} type={} up=\"…\" }}", column(id, before), word(new))],
        );
    }
    if same_but_for("default") {
        let mut change = format!("change since={n}");
        match (after.get("default"), after.get("default-sql")) {
            (Some(text), _) => change.push_str(&format!(" default={}", word(text))),
            (None, Some(sql)) => change.push_str(&format!(" default=(sql){}", quoted(sql))),
            (None, None) => change.push_str(" default=#null"),
        }
        let why = "change the default with the next version:".to_owned();
        return (why, vec![format!("{} {{ {change} }}", column(id, before))]);
    }
    let (old, fresh) = (name(id), word(&format!("{}_v{n}", id.names.last().map_or("", String::as_str))));
    (
        "write a new column that takes its place; both are kept in step while both versions are served:".to_owned(),
        vec![
            format!("{} removed={n}", column(id, before)),
            format!(
                "column {fresh} {} since={n} {{ replaces {old} up={} down={} }}",
                word(after.get("type").map_or("", String::as_str)),
                quoted(&old),
                quoted(&fresh)
            ),
        ],
    )
}

/// `trigger name` of `TRIGGER name ON table`.
fn part_words(id: &ElementId) -> String {
    let whole = id.names.last().map_or("", String::as_str);
    let (kind, rest) = whole.split_once(' ').unwrap_or((whole, ""));
    let name = rest.split_once(" ON ").map_or(rest, |(name, _)| name);
    format!("{} {name}", kind.to_lowercase())
}

/// A label that is still there and can stand for the one that went.
fn other_label(model: &Model, id: &ElementId) -> String {
    let domain = model.domain(&id.domain);
    let found = domain.and_then(|domain| domain.enums.iter().find(|e| Some(&e.name) == id.names.first()));
    found.and_then(|found| found.values.first()).map_or_else(|| "…".to_owned(), |value| word(&value.label))
}

fn name_list(id: &ElementId) -> String {
    id.names.last().map_or("", String::as_str).to_owned()
}

fn fact(facts: &Facts, word: &str) -> String {
    quoted(facts.get(word).map_or("", String::as_str))
}

fn said(facts: &Facts) -> String {
    facts.iter().map(|(word, value)| format!("{word} `{value}`")).collect::<Vec<_>>().join(", ")
}
