//! Takes a node apart as a form is filled in: what is asked for is taken, what is left over is a finding.
//!
//! In come a node and the questions of whoever knows its meaning, out go the answers and a finding for every answer
//! of the wrong kind. It reports everything that nobody asked for, and never the same word twice.

use super::node::{Kind, Node, Value, Word};
use super::syntax::{Default, Lifetime, Spanned};
use crate::diagnostic::{Code, Findings, Span, did_you_mean, either, list};
use crate::model::VersionNumber;

/// The largest version number; more than anyone releases, and far from the edge of the type.
const MAX_VERSION: i128 = 1_000_000;

pub(super) struct Form<'a> {
    node: &'a Node,
    next_argument: usize,
    asked: Vec<&'static str>,
    children_taken: bool,
}

impl<'a> Form<'a> {
    pub(super) fn new(node: &'a Node, findings: &mut Findings) -> Self {
        if let Some(annotation) = &node.annotation {
            refuse_annotation(annotation, findings);
        }
        Self { node, next_argument: 0, asked: Vec::new(), children_taken: false }
    }

    /// The place of the node's first word.
    pub(super) fn span(&self) -> Span {
        self.node.name.span
    }

    /// The node's first word.
    pub(super) fn node_name(&self) -> &'a str {
        &self.node.name.text
    }

    /// Whether the block has a node of one of these names.
    pub(super) fn has_child(&self, names: &[&str]) -> bool {
        self.node.children.iter().flatten().any(|child| names.contains(&child.name.text.as_str()))
    }

    /// The next argument, which must be there and a string. `what` says what it is, for example "the name of the table".
    pub(super) fn word(&mut self, what: &str, findings: &mut Findings) -> Option<Word> {
        let Some(value) = self.node.arguments.get(self.next_argument) else {
            let node = &self.node.name.text;
            findings
                .error(Code::Missing, self.span(), format!("`{node}` needs {what}"))
                .help(format!("write {what} behind `{node}`"));
            return None;
        };
        self.next_argument += 1;
        text(value, what, findings)
    }

    /// The next argument, where there is one.
    pub(super) fn optional_word(&mut self, what: &str, findings: &mut Findings) -> Option<Word> {
        let value = self.node.arguments.get(self.next_argument)?;
        self.next_argument += 1;
        text(value, what, findings)
    }

    /// The next argument, which must be there and a version number.
    pub(super) fn number(&mut self, what: &str, findings: &mut Findings) -> Option<Spanned<i128>> {
        let Some(value) = self.node.arguments.get(self.next_argument) else {
            let node = &self.node.name.text;
            findings.error(Code::Missing, self.span(), format!("`{node}` needs {what}"));
            return None;
        };
        self.next_argument += 1;
        integer(value, what, findings)
    }

    /// All arguments that are left, as strings.
    pub(super) fn words(&mut self, what: &str, findings: &mut Findings) -> Vec<Word> {
        let rest = &self.node.arguments[self.next_argument..];
        self.next_argument = self.node.arguments.len();
        rest.iter().filter_map(|value| text(value, what, findings)).collect()
    }

    /// A property, as written. The second of the same name is a finding.
    pub(super) fn value(&mut self, name: &'static str, findings: &mut Findings) -> Option<&'a Value> {
        self.asked.push(name);
        let mut given = self.node.properties.iter().filter(|property| property.name.text == name);
        let first = given.next()?;
        for again in given {
            findings
                .error(Code::Repeated, again.name.span, format!("`{name}` is given twice"))
                .label("the second time")
                .also(first.name.span, "the first time")
                .help("keep one of them");
        }
        Some(&first.value)
    }

    /// A property that is a string.
    pub(super) fn text(&mut self, name: &'static str, findings: &mut Findings) -> Option<Word> {
        let value = self.value(name, findings)?;
        text(value, &format!("`{name}`"), findings)
    }

    /// A property that must be there and a string. `example` shows how it is written.
    pub(super) fn needed(&mut self, name: &'static str, example: &str, findings: &mut Findings) -> Option<Word> {
        if self.node.properties.iter().any(|property| property.name.text == name) {
            return self.text(name, findings);
        }
        self.asked.push(name);
        let node = &self.node.name.text;
        findings
            .error(Code::Missing, self.span(), format!("`{node}` needs `{name}=`"))
            .help(format!("for example: {example}"));
        None
    }

    /// A property that is `#true` or `#false`.
    pub(super) fn truth(&mut self, name: &'static str, findings: &mut Findings) -> Option<Spanned<bool>> {
        let value = self.value(name, findings)?;
        if let Some(annotation) = &value.annotation {
            refuse_annotation(annotation, findings);
        }
        if let Kind::Bool(truth) = value.kind {
            return Some(Spanned { value: truth, span: value.span });
        }
        wrong_kind(value, &format!("`{name}`"), "`#true` or `#false`", findings);
        None
    }

    /// Whether a property says `#true`.
    pub(super) fn flag(&mut self, name: &'static str, findings: &mut Findings) -> bool {
        self.truth(name, findings).is_some_and(|truth| truth.value)
    }

    /// A property that is a whole number of the range that PostgreSQL counts in.
    pub(super) fn integer<N: TryFrom<i128>>(&mut self, name: &'static str, findings: &mut Findings) -> Option<N> {
        let value = self.value(name, findings)?;
        let number = integer(value, &format!("`{name}`"), findings)?;
        if let Ok(fitting) = N::try_from(number.value) {
            return Some(fitting);
        }
        findings
            .error(Code::WrongKind, number.span, format!("`{name}` cannot be {}", number.value))
            .help("that is further than PostgreSQL counts");
        None
    }

    /// A property that may be a number, as text.
    pub(super) fn number_or_text(&mut self, name: &'static str, findings: &mut Findings) -> Option<String> {
        let value = self.value(name, findings)?;
        any_text(value, &format!("`{name}`"), findings)
    }

    /// The next argument, which must be there: a word, a number or a boolean, as text.
    pub(super) fn number_or_word(&mut self, what: &str, findings: &mut Findings) -> Option<String> {
        let Some(value) = self.node.arguments.get(self.next_argument) else {
            let node = &self.node.name.text;
            findings.error(Code::Missing, self.span(), format!("`{node}` needs {what}"));
            return None;
        };
        self.next_argument += 1;
        any_text(value, what, findings)
    }

    /// Whether a further argument is there.
    pub(super) fn has_argument(&self) -> bool {
        self.next_argument < self.node.arguments.len()
    }

    /// The next argument, which is one of a few words.
    pub(super) fn word_among<T: Copy>(
        &mut self,
        what: &str,
        choices: &[(&'static str, T)],
        findings: &mut Findings,
    ) -> Option<T> {
        let word = self.word(what, findings)?;
        among(&word, self.node.name.text.as_str(), choices, findings)
    }

    /// A property that is one of a few words.
    pub(super) fn choice<T: Copy>(
        &mut self,
        name: &'static str,
        choices: &[(&'static str, T)],
        findings: &mut Findings,
    ) -> Option<Spanned<T>> {
        let word = self.text(name, findings)?;
        among(&word, name, choices, findings).map(|value| Spanned { value, span: word.span })
    }

    /// `since=` and `removed=`.
    pub(super) fn lifetime(&mut self, findings: &mut Findings) -> Lifetime {
        Lifetime { since: self.version("since", findings), removed: self.version("removed", findings) }
    }

    /// A property that is the number of a version.
    pub(super) fn version(&mut self, name: &'static str, findings: &mut Findings) -> Option<Spanned<VersionNumber>> {
        let value = self.value(name, findings)?;
        let number = integer(value, &format!("`{name}`"), findings)?;
        version_number(number, findings)
    }

    /// A default: a constant of any kind, or SQL behind the annotation `(sql)`.
    pub(super) fn default(&mut self, name: &'static str, findings: &mut Findings) -> Option<Default> {
        let value = self.value(name, findings)?;
        let Some(annotation) = &value.annotation else {
            return Some(Default::Constant(value.clone()));
        };
        if annotation.text != "sql" {
            findings
                .error(Code::UnknownAnnotation, annotation.span, format!("`({})` means nothing here", annotation.text))
                .help("write `default=value` for a constant, or `default=(sql)\"now()\"` for SQL that runs at insert");
            return None;
        }
        if let Kind::Text(word) = &value.kind {
            return Some(Default::Sql(word.clone()));
        }
        wrong_kind(value, "SQL", "a string", findings);
        None
    }

    /// The nodes in the block, if there is one.
    pub(super) fn children(&mut self) -> &'a [Node] {
        self.children_taken = true;
        self.node.children.as_deref().unwrap_or(&[])
    }

    /// Reports all that nobody asked for.
    pub(super) fn finish(self, findings: &mut Findings) {
        let node = &self.node.name.text;
        for value in self.node.arguments.iter().skip(self.next_argument) {
            let finding =
                findings.error(Code::ExtraArgument, value.span, format!("`{node}` takes no further argument here"));
            match &value.kind {
                Kind::Text(word) if self.asked.contains(&word.text.as_str()) => {
                    finding.help(format!("a property is written with its value: `{}=…`", word.text));
                }
                _ => {
                    finding.help("remove it, or put it in quotes together with the word before it");
                }
            }
        }
        for property in &self.node.properties {
            let name = property.name.text.as_str();
            if !self.asked.contains(&name) {
                let finding =
                    findings.error(Code::UnknownProperty, property.name.span, format!("`{node}` has no `{name}=`"));
                finding.maybe_help(did_you_mean(name, self.asked.iter().copied()));
                if self.asked.is_empty() {
                    finding.help("it takes no properties");
                } else {
                    finding.help(format!("it takes {}", list(self.asked.iter().copied())));
                }
            }
        }
        if let (false, Some(children)) = (self.children_taken, &self.node.children) {
            let span = children.first().map_or(self.span(), |child| child.name.span);
            findings
                .error(Code::UnexpectedBlock, span, format!("`{node}` takes no block"))
                .also(self.node.name.span, "of this node")
                .help("remove the braces and what stands between them");
        }
    }
}

/// Which of the nodes that may stand here `node` is. A mistyped one is reported and taken for the one that was meant,
/// so that what it declares is not missed elsewhere.
pub(super) fn known(
    node: &Node,
    owner: &str,
    allowed: &[&'static str],
    findings: &mut Findings,
) -> Option<&'static str> {
    let written = node.name.text.as_str();
    if let Some(name) = allowed.iter().find(|name| **name == written) {
        return Some(name);
    }
    let meant = crate::diagnostic::closest(written, allowed.iter().copied());
    findings
        .error(Code::UnknownNode, node.name.span, format!("{owner} has no node `{written}`"))
        .maybe_help(did_you_mean(written, allowed.iter().copied()))
        .help(format!("what may stand here: {}", list(allowed.iter().copied())));
    allowed.iter().find(|name| Some(**name) == meant).copied()
}

/// A number that can be a version.
pub(super) fn version_number(number: Spanned<i128>, findings: &mut Findings) -> Option<Spanned<VersionNumber>> {
    if (1..=MAX_VERSION).contains(&number.value) {
        let value = VersionNumber::try_from(number.value).ok()?;
        return Some(Spanned { value, span: number.span });
    }
    findings
        .error(Code::WrongKind, number.span, format!("`{}` cannot be the number of a version", number.value))
        .help("versions are counted 1, 2, 3 …");
    None
}

/// What one of a few words stands for; `owner` is what takes the word.
pub(super) fn among<T: Copy>(
    word: &Word,
    owner: &str,
    choices: &[(&'static str, T)],
    findings: &mut Findings,
) -> Option<T> {
    if let Some((_, value)) = choices.iter().find(|(spelling, _)| *spelling == word.text) {
        return Some(*value);
    }
    let spellings = || choices.iter().map(|(spelling, _)| *spelling);
    findings
        .error(Code::UnknownWord, word.span, format!("`{owner}` cannot be `{}`", word.text))
        .label(format!("expected {}", either(spellings())))
        .maybe_help(did_you_mean(&word.text, spellings()));
    None
}

/// A word, a number or a boolean, as text.
fn any_text(value: &Value, what: &str, findings: &mut Findings) -> Option<String> {
    if let Some(annotation) = &value.annotation {
        refuse_annotation(annotation, findings);
    }
    match &value.kind {
        Kind::Text(word) => Some(word.text.clone()),
        Kind::Integer(number) => Some(number.to_string()),
        Kind::Float(digits) => Some(digits.clone()),
        Kind::Bool(truth) => Some(truth.to_string()),
        Kind::Null => {
            wrong_kind(value, what, "a word or a number", findings);
            None
        }
    }
}

fn text(value: &Value, what: &str, findings: &mut Findings) -> Option<Word> {
    if let Some(annotation) = &value.annotation {
        refuse_annotation(annotation, findings);
    }
    if let Kind::Text(word) = &value.kind {
        return Some(word.clone());
    }
    wrong_kind(value, what, "a string", findings);
    None
}

fn integer(value: &Value, what: &str, findings: &mut Findings) -> Option<Spanned<i128>> {
    if let Some(annotation) = &value.annotation {
        refuse_annotation(annotation, findings);
    }
    if let Kind::Integer(number) = value.kind {
        return Some(Spanned { value: number, span: value.span });
    }
    wrong_kind(value, what, "an integer", findings);
    None
}

fn wrong_kind(value: &Value, what: &str, expected: &str, findings: &mut Findings) {
    let finding = findings.error(
        Code::WrongKind,
        value.span,
        format!("{what} must be {expected}, and this is {}", value.kind.describe()),
    );
    finding.label(format!("expected {expected}"));
    if expected == "a string" {
        finding.help("put it in quotes");
    }
}

fn refuse_annotation(annotation: &Word, findings: &mut Findings) {
    findings
        .error(
            Code::UnknownAnnotation,
            annotation.span,
            format!("the annotation `({})` means nothing here", annotation.text),
        )
        .help("remove it; the only annotation is `(sql)` before the SQL of a `default=`");
}
