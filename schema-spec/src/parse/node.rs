//! One file of KDL as plain nodes, each word with its place.
//!
//! In comes the text of a file, out go its nodes or what is wrong with its syntax. Comments and spacing are left
//! behind: whoever prints specs reads the text again. It knows nothing of the spec language.

use kdl::{KdlEntry, KdlIdentifier, KdlNode, KdlValue};
use miette::SourceSpan;

use crate::diagnostic::{Code, Findings, Span};

/// A word of a spec: a name, a type, a sentence or SQL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Word {
    pub(crate) text: String,
    pub(crate) span: Span,
    /// How many bytes behind the start of the span the text itself begins; nothing where escapes changed it.
    inner: Option<usize>,
}

impl Word {
    /// A text that stands in no file.
    pub(crate) fn alone(text: &str) -> Self {
        Self { text: text.to_owned(), span: Span::default(), inner: None }
    }

    /// A part of a longer word, at the place of the whole.
    pub(crate) fn saying(&self, text: &str) -> Self {
        Self { text: text.to_owned(), span: self.span, inner: None }
    }

    /// The place of a part of the text, in bytes; the whole word where escapes make that impossible to say.
    pub(crate) fn part(&self, start: usize, length: usize) -> Span {
        match self.inner {
            Some(inner) if start + length <= self.text.len() => {
                Span { file: self.span.file, offset: self.span.offset + inner + start, length }
            }
            _ => self.span,
        }
    }
}

/// A value, with the annotation before it.
#[derive(Debug, Clone)]
pub(crate) struct Value {
    pub(crate) kind: Kind,
    pub(crate) annotation: Option<Word>,
    pub(crate) span: Span,
}

/// What a value is.
#[derive(Debug, Clone)]
pub(crate) enum Kind {
    Text(Word),
    Integer(i128),
    /// The digits as written.
    Float(String),
    Bool(bool),
    Null,
}

impl Kind {
    /// What the value is, as a sentence says it.
    pub(crate) fn describe(&self) -> &'static str {
        match self {
            Kind::Text(_) => "a string",
            Kind::Integer(_) => "an integer",
            Kind::Float(_) => "a decimal number",
            Kind::Bool(_) => "a boolean",
            Kind::Null => "`#null`",
        }
    }
}

/// A property: `name=value`.
#[derive(Debug, Clone)]
pub(crate) struct Property {
    pub(crate) name: Word,
    pub(crate) value: Value,
}

/// A node with everything in it.
#[derive(Debug, Clone)]
pub(crate) struct Node {
    pub(crate) name: Word,
    pub(crate) annotation: Option<Word>,
    pub(crate) arguments: Vec<Value>,
    pub(crate) properties: Vec<Property>,
    pub(crate) children: Option<Vec<Node>>,
}

/// Reads a file; nothing where its syntax is broken.
pub(crate) fn nodes(file: usize, text: &str, findings: &mut Findings) -> Option<Vec<Node>> {
    if unmerged(file, text, findings) {
        return None;
    }
    match crate::syntax::document(text) {
        Ok(document) => {
            let mut reader = Reader { file, text, place: None, findings };
            Some(document.nodes().iter().map(|node| reader.node(node)).collect())
        }
        Err(faults) => {
            crate::syntax::report(file, faults, findings);
            None
        }
    }
}

/// The nodes of a text that stands in no file, each at `place`, where what it says was asked for.
pub(crate) fn nodes_at(place: Span, text: &str, findings: &mut Findings) -> Vec<Node> {
    match crate::syntax::document(text) {
        Ok(document) => {
            let mut reader = Reader { file: place.file, text, place: Some(place), findings };
            document.nodes().iter().map(|node| reader.node(node)).collect()
        }
        Err(faults) => {
            for fault in faults {
                findings.error(fault.code, place, fault.message).help("what this stands for cannot be written out");
            }
            Vec::new()
        }
    }
}

/// Whether a merge left its marks, which nothing but a person can take away.
fn unmerged(file: usize, text: &str, findings: &mut Findings) -> bool {
    let all = crate::syntax::unmerged(text);
    for crate::syntax::Unmerged { ours: (ours, our_name), theirs: (theirs, their_name) } in &all {
        let span = |stretch: &std::ops::Range<usize>| Span { file, offset: stretch.start, length: stretch.len() };
        findings
            .error(Code::MergeLeft, span(ours), "a merge left two versions of these lines")
            .label(format!("this one is from {our_name}"))
            .also(span(theirs), format!("this one is from {their_name}"))
            .help(
                "keep all lines where each branch added something of its own, choose where they contradict each other, \
                 and take the marks out",
            );
    }
    !all.is_empty()
}

struct Reader<'a> {
    file: usize,
    text: &'a str,
    /// The place of every word, where the text stands in no file.
    place: Option<Span>,
    findings: &'a mut Findings,
}

impl Reader<'_> {
    fn span(&self, span: SourceSpan) -> Span {
        self.place.unwrap_or(Span { file: self.file, offset: span.offset(), length: span.len() })
    }

    fn word(&mut self, text: &str, span: Span) -> Word {
        if self.place.is_some() {
            return Word { text: text.to_owned(), span, inner: None };
        }
        let written = self.text.get(span.offset..span.offset + span.length).unwrap_or("");
        let word = Word { text: text.to_owned(), span, inner: written.find(text) };
        if let Some(at) = text.find('\0') {
            let message = "PostgreSQL cannot store the character `\\u{0}`";
            self.findings.error(Code::ControlCharacter, word.part(at, 1), message).help("remove it");
        }
        word
    }

    fn identifier(&mut self, identifier: &KdlIdentifier) -> Word {
        let span = self.span(identifier.span());
        self.word(identifier.value(), span)
    }

    fn node(&mut self, node: &KdlNode) -> Node {
        let (mut arguments, mut properties) = (Vec::new(), Vec::new());
        for entry in node.entries() {
            let value = self.value(entry);
            match entry.name() {
                Some(name) => properties.push(Property { name: self.identifier(name), value }),
                None => arguments.push(value),
            }
        }
        Node {
            name: self.identifier(node.name()),
            annotation: node.ty().map(|annotation| self.identifier(annotation)),
            arguments,
            properties,
            children: node.children().map(|document| document.nodes().iter().map(|child| self.node(child)).collect()),
        }
    }

    fn value(&mut self, entry: &KdlEntry) -> Value {
        let whole = self.span(entry.span());
        let written = entry.format().map_or("", |format| format.value_repr.as_str());
        let end = whole.offset + whole.length;
        let span = match end.checked_sub(written.len()) {
            Some(start) if self.place.is_none() && self.text.get(start..end) == Some(written) => {
                Span { offset: start, length: written.len(), ..whole }
            }
            _ => whole,
        };
        let kind = match entry.value() {
            KdlValue::String(text) => Kind::Text(self.word(text, span)),
            KdlValue::Integer(number) => Kind::Integer(*number),
            KdlValue::Float(_) => Kind::Float(written.replace('_', "")),
            KdlValue::Bool(truth) => Kind::Bool(*truth),
            KdlValue::Null => Kind::Null,
        };
        Value { kind, annotation: entry.ty().map(|annotation| self.identifier(annotation)), span }
    }
}
