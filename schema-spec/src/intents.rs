//! What only a person can know of a change between two schemas.
//!
//! In comes a small KDL text, out go its answers by table and column. Whether the tables and columns exist is not asked
//! here: the planner takes what it needs.
//!
//! ```kdl
//! fill "public.users" name "'unknown'"
//! convert "public.users" age "age::integer"
//! rows "public.languages" "SELECT DISTINCT language FROM public.posts"
//! rename-table "public.people" users
//! rename-column "public.people" mail email
//! rename-label "public.mood" sad unhappy
//! ```
//!
//! Tables stand under their old names in renames, and under their new ones elsewhere.

use std::collections::BTreeMap;

use kdl::{KdlDocument, KdlNode};

use crate::is_expression;

/// Answers by table (with its schema, `public.users`) and column.
pub type Answers = BTreeMap<(String, String), String>;

/// What a text of intents says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Intents {
    /// What rows that exist hold in a column that is new, or refuses NULL from now on.
    pub fills: Answers,
    /// The new value of a column of another type, from the old row.
    pub conversions: Answers,
    /// Queries whose rows new tables begin with, in order.
    pub rows: Vec<(String, String)>,
    /// New names of tables, by their old ones.
    pub tables: BTreeMap<String, String>,
    /// New names of columns.
    pub columns: Answers,
    /// New names of labels, by enum type and label.
    pub labels: Answers,
}

/// Why a text is no intents: the line, and what is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {message}")]
pub struct IntentError {
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong, and what was expected.
    pub message: String,
}

/// Reads intents.
///
/// # Errors
/// Where the text is no KDL, or a node is none of those above, or its last argument is not one SQL expression.
pub fn intents(text: &str) -> Result<Intents, IntentError> {
    let document: KdlDocument = text.parse().map_err(|error: kdl::KdlError| {
        let first = error.diagnostics.first();
        let offset = first.map_or(0, |found| found.span.offset());
        let message = first.and_then(|found| found.message.clone()).unwrap_or_else(|| "this is no KDL".to_owned());
        IntentError { line: line(text, offset), message }
    })?;
    let mut intents = Intents::default();
    for node in document.nodes() {
        let wrong = |message: String| IntentError { line: line(text, node.span().offset()), message };
        let answers = match node.name().value() {
            "rename-table" => {
                let [table, name] = arguments(node, "a table and its new name").map_err(wrong)?;
                intents.tables.insert(table, name);
                continue;
            }
            "rows" => {
                let [table, query] = arguments(node, "a table and a query").map_err(wrong)?;
                intents.rows.push((table, query));
                continue;
            }
            "rename-column" => &mut intents.columns,
            "rename-label" => &mut intents.labels,
            "fill" => &mut intents.fills,
            "convert" => &mut intents.conversions,
            other => return Err(wrong(format!("`{other}` is no intent: expected one of {}", WORDS.join(", ")))),
        };
        let is_sql = matches!(node.name().value(), "fill" | "convert");
        let expected =
            if is_sql { "a table, a column and an SQL expression" } else { "an owner, a name and its new name" };
        let [owner, name, given] = arguments(node, expected).map_err(wrong)?;
        if is_sql && !is_expression(&given) {
            return Err(wrong(format!("{given:?} is not one SQL expression")));
        }
        answers.insert((owner, name), given);
    }
    Ok(intents)
}

const WORDS: &[&str] = &["fill", "convert", "rows", "rename-table", "rename-column", "rename-label"];

fn arguments<const COUNT: usize>(node: &KdlNode, expected: &str) -> Result<[String; COUNT], String> {
    let texts = node.entries().iter().map(|entry| match (entry.name(), entry.value().as_string()) {
        (None, Some(text)) => Some(text.to_owned()),
        _ => None,
    });
    let texts: Option<Vec<String>> = texts.collect();
    let all = texts.and_then(|texts| <[String; COUNT]>::try_from(texts).ok());
    all.ok_or_else(|| format!("`{}` takes {expected}, as texts", node.name().value()))
}

fn line(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
}
