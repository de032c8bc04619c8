//! Specs in the house style.
//!
//! In comes a spec file, out goes the same text with four spaces a level, one node a line, one space between entries,
//! at most one empty line, and every comment kept. It refuses text that is not KDL, and never changes what a text
//! means: both are read again and compared before the new one is handed out.

mod style;
mod write;

use kdl::{KdlDocument, KdlEntry, KdlIdentifier, KdlNode};

use crate::diagnostic::{Code, Diagnostics, Files, Findings, Span};
use crate::{Source, syntax};

/// The spec file in the house style.
///
/// # Errors
/// Everything that keeps the text from being KDL 2. What the specs mean is not looked at: a file with unknown nodes
/// or dangling references is formatted all the same.
pub fn format(source: &Source) -> Result<String, Diagnostics> {
    let mut findings = Findings::new(Files::new([(source.path.as_str(), source.text.as_str())]));
    let (tree, before) = match syntax::parse(&source.text) {
        Ok(parsed) => parsed,
        Err(faults) => {
            syntax::report(0, faults, &mut findings);
            return Err(findings.finish());
        }
    };
    let formatted = write::document(&tree);
    if syntax::document(&formatted).is_ok_and(|after| same_document(&before, &after)) {
        return Ok(formatted);
    }
    findings
        .error(Code::Syntax, Span::default(), "this file cannot be formatted without changing what it means")
        .help("this is a fault of the formatter; the file was left as it is");
    Err(findings.finish())
}

/// Whether two documents mean the same. The depth is bounded by [`syntax::MAX_DEPTH`].
fn same_document(one: &KdlDocument, other: &KdlDocument) -> bool {
    one.nodes().len() == other.nodes().len() && one.nodes().iter().zip(other.nodes()).all(|(a, b)| same_node(a, b))
}

fn same_node(one: &KdlNode, other: &KdlNode) -> bool {
    let same_children = match (one.children(), other.children()) {
        (Some(a), Some(b)) => same_document(a, b),
        (None, None) => true,
        _ => false,
    };
    one.name().value() == other.name().value()
        && same_type(one.ty(), other.ty())
        && one.entries().len() == other.entries().len()
        && one.entries().iter().zip(other.entries()).all(|(a, b)| same_entry(a, b))
        && same_children
}

fn same_entry(one: &KdlEntry, other: &KdlEntry) -> bool {
    one.name().map(KdlIdentifier::value) == other.name().map(KdlIdentifier::value)
        && same_type(one.ty(), other.ty())
        && one.value() == other.value()
}

fn same_type(one: Option<&KdlIdentifier>, other: Option<&KdlIdentifier>) -> bool {
    one.map(KdlIdentifier::value) == other.map(KdlIdentifier::value)
}
