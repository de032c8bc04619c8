//! Excuses: comments that say why a finding stands.
//!
//! In come the comments of a file, out go excuses with the rules they name, how far they reach and their reasons. Those
//! of squawk count as ours do. Whether one is needed is judged by who knows the findings.

use std::ops::Range;

use schema_spec::diagnostic::did_you_mean;

use super::{Rule, public};

/// A comment that excuses findings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Excuse {
    pub(super) at: Range<usize>,
    pub(super) rules: Vec<Named>,
    pub(super) has_reason: bool,
    /// The stretch of the file whose findings it excuses; nothing where no statement follows.
    pub(super) reach: Option<Range<usize>>,
}

/// A rule in an excuse.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Named {
    pub(super) at: Range<usize>,
    pub(super) written: String,
    /// Nothing where there is no such rule.
    pub(super) rules: Option<Vec<String>>,
}

/// What a comment says, if it is an excuse or meant to be one.
pub(super) enum Read {
    Excuse(Excuse),
    /// It begins as ours do and goes on otherwise.
    Malformed {
        at: Range<usize>,
        help: String,
    },
}

const HOW: &str = "-- pilaster: allow RULE because REASON";
const WORDS: [&str; 2] = ["allow", "allow-file"];

/// The excuses of a text, whose comments and statements are at these places.
pub(super) fn excuses(text: &str, comments: &[Range<usize>], statements: &[Range<usize>]) -> Vec<Read> {
    let reach = |at: &Range<usize>, whole_file: bool| {
        if whole_file {
            return Some(0..text.len());
        }
        statements.iter().find(|statement| statement.end > at.end).cloned()
    };
    comments.iter().filter_map(|at| read(text, at.clone(), reach)).collect()
}

fn read(text: &str, at: Range<usize>, reach: impl Fn(&Range<usize>, bool) -> Option<Range<usize>>) -> Option<Read> {
    let inside = within(text, &at);
    let whole = &text[inside.clone()];
    if let Some(rest) = whole.strip_prefix("pilaster:") {
        let rest = inside.end - rest.trim_start().len()..inside.end;
        return ours(text, at, rest, reach);
    }
    let rest = whole.strip_prefix("squawk-ignore")?;
    let (rest, whole_file) = rest.strip_prefix("-file").map_or((rest, false), |rest| (rest, true));
    let (rules, reason) = rest.split_once("--").map_or((rest, None), |(rules, reason)| (rules, Some(reason)));
    let start = inside.end - rest.len();
    let excuse = Excuse {
        rules: named(text, start..start + rules.len()),
        has_reason: reason.is_some_and(says_something),
        reach: reach(&at, whole_file),
        at,
    };
    Some(if excuse.rules.is_empty() { nameless(excuse.at) } else { Read::Excuse(excuse) })
}

fn ours(
    text: &str,
    at: Range<usize>,
    rest: Range<usize>,
    reach: impl Fn(&Range<usize>, bool) -> Option<Range<usize>>,
) -> Option<Read> {
    let said = &text[rest.clone()];
    let word = said.split_whitespace().next().unwrap_or_default();
    if !WORDS.contains(&word) {
        // The name of a workspace may be `pilaster`, and its migrations begin with it.
        let meant = did_you_mean(word, WORDS)?;
        return Some(Read::Malformed { at, help: format!("{meant}\nwrite: {HOW}") });
    }
    let said = &said[word.len()..];
    let (rules, reason) = match said.find(" because") {
        Some(found) => (&said[..found], said[found..].strip_prefix(" because")),
        None => (said, None),
    };
    let start = rest.end - said.len();
    let excuse = Excuse {
        rules: named(text, start..start + rules.len()),
        has_reason: reason.is_some_and(says_something),
        reach: reach(&at, word == "allow-file"),
        at,
    };
    Some(if excuse.rules.is_empty() { nameless(excuse.at) } else { Read::Excuse(excuse) })
}

fn nameless(at: Range<usize>) -> Read {
    Read::Malformed { at, help: format!("name the rule that it excuses\nwrite: {HOW}") }
}

fn says_something(reason: &str) -> bool {
    reason.chars().any(char::is_alphanumeric)
}

/// The inside of a comment, without what makes it one.
fn within(text: &str, at: &Range<usize>) -> Range<usize> {
    let whole = &text[at.clone()];
    let inside = match whole.strip_prefix("--") {
        Some(line) => line,
        None => whole.strip_prefix("/*").map_or("", |block| block.strip_suffix("*/").unwrap_or(block)),
    };
    let start = at.start + 2 + (inside.len() - inside.trim_start().len());
    let end = start + inside.trim().len();
    start.min(at.end)..end.min(at.end)
}

fn named(text: &str, list: Range<usize>) -> Vec<Named> {
    let mut names = Vec::new();
    let mut start = list.start;
    for part in text[list].split(',') {
        let written = part.trim();
        if !written.is_empty() {
            let begin = start + (part.len() - part.trim_start().len());
            names.push(Named { at: begin..begin + written.len(), written: written.to_owned(), rules: rules(written) });
        }
        start += part.len() + 1;
    }
    names
}

pub(super) fn rules(name: &str) -> Option<Vec<String>> {
    let own = Rule::ALL.iter().find(|rule| rule.name() == name).map(|rule| vec![rule.name().to_owned()]);
    own.or_else(|| public::named(name))
}

/// The rule that a name was meant for.
pub(super) fn suggestion(name: &str) -> Option<String> {
    let public = public::names();
    did_you_mean(name, Rule::ALL.iter().map(|rule| rule.name()).chain(public.iter().map(String::as_str)))
}
