//! Syntax: KDL 2 text with nothing lost, for whoever must keep what a person wrote.
//!
//! In comes text. Out go a [`tree`] that holds every comment, and the document tree of the crate `kdl`, which is only
//! ever asked about text that is known to be balanced and shallow: its parser recurses and loses some comments.

mod merge;
mod parser;
mod token;
mod tree;

use kdl::KdlDocument;

use crate::Code;
use crate::diagnostic::{Findings, Span};

pub(crate) use merge::{Unmerged, unmerged};
pub(crate) use token::{Kind, Token, is_forbidden, is_newline, is_space, is_word, tokens};
pub(crate) use tree::{Atom, Document, Item, Node, Piece, Role};

/// How deep blocks may be nested. The language itself needs four levels.
pub(crate) const MAX_DEPTH: usize = 32;

/// How many faults of one file are told.
const MAX_FAULTS: usize = 20;

/// Something that is not KDL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) code: Code,
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) message: String,
    pub(crate) label: Option<String>,
    pub(crate) help: Option<String>,
}

/// The document of the crate `kdl`, with the offsets of `text`. What is commented out is not in it.
pub(crate) fn document(text: &str) -> Result<KdlDocument, Vec<Fault>> {
    parse(text).map(|(_, document)| document)
}

/// Records faults as errors of a file.
pub(crate) fn report(file: usize, faults: Vec<Fault>, findings: &mut Findings) {
    for fault in faults {
        let span = Span { file, offset: fault.start, length: fault.end - fault.start };
        let finding = findings.error(fault.code, span, fault.message);
        if let Some(label) = fault.label {
            finding.label(label);
        }
        finding.maybe_help(fault.help);
    }
}

/// Both trees.
pub(crate) fn parse(text: &str) -> Result<(Document<'_>, KdlDocument), Vec<Fault>> {
    let parsed = parser::parse(text);
    if !parsed.faults.is_empty() {
        return Err(parsed.faults);
    }
    match KdlDocument::parse_v2(&blank(text, &parsed.hidden)) {
        Ok(document) => Ok((parsed.document, document)),
        Err(error) => {
            Err(error.diagnostics.iter().take(MAX_FAULTS).map(|finding| foreign_fault(text, finding)).collect())
        }
    }
}

/// The text with the given stretches turned into spaces, so that every offset stays as it is.
fn blank(text: &str, hidden: &[(usize, usize)]) -> String {
    let mut plain = String::with_capacity(text.len());
    for (start, end) in hidden {
        // Stretches come in order; one inside another was blanked with it.
        if plain.len() <= *start {
            plain.push_str(&text[plain.len()..*start]);
        }
        while plain.len() < *end {
            plain.push(' ');
        }
    }
    plain.push_str(&text[plain.len()..]);
    plain
}

/// What the parser of the crate `kdl` found. It sometimes points from the file's beginning up to the fault; then only
/// the end of that is meant.
fn foreign_fault(text: &str, finding: &kdl::KdlDiagnostic) -> Fault {
    let start = floor_boundary(text, finding.span.offset());
    let end = floor_boundary(text, finding.span.offset() + finding.span.len());
    let start = text[start..end].rfind(is_newline).map_or(start, |_| end);
    let message = finding.message.as_deref().unwrap_or("this is not KDL");
    let mut letters = message.chars();
    let message = letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect());
    Fault { code: Code::Syntax, start, end, message, label: None, help: finding.help.clone() }
}

fn floor_boundary(text: &str, offset: usize) -> usize {
    text.floor_char_boundary(offset.min(text.len()))
}
