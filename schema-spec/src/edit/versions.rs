//! The states of versions, changed where they stand.
//!
//! In come `schema.kdl` and the states that versions shall have; out goes the same text with those words exchanged and
//! perhaps a version more. It does not ask whether the states make sense: whoever reads the text again does.

use std::ops::Range;

use super::{Edits, Extents};
use crate::Source;
use crate::diagnostic::{Diagnostics, Files, Findings};
use crate::model::{VersionNumber, VersionState};
use crate::parse::{self, Kind, Node};
use crate::print::quoted;

/// A version that is declared behind the others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// Its number.
    pub number: VersionNumber,
    /// What it is about.
    pub doc: Option<String>,
}

/// `schema.kdl` with other states of versions and, where one is `opened`, a draft behind the last version.
///
/// # Errors
/// Where the text is not KDL.
pub fn restated(
    source: &Source,
    states: &[(VersionNumber, VersionState)],
    opened: Option<&Opened>,
) -> Result<Source, Diagnostics> {
    let mut findings = Findings::new(Files::new([(source.path.as_str(), source.text.as_str())]));
    let Some(nodes) = parse::nodes(0, &source.text, &mut findings) else { return Err(findings.finish()) };
    let text = &source.text;
    let extents = Extents::of(text);
    let versions: Vec<&Node> = nodes
        .iter()
        .flat_map(|node| node.children.iter().flatten())
        .filter(|node| node.name.text == "version")
        .collect();
    let mut edits = Edits::default();
    for node in &versions {
        let stated = states.iter().find(|(number, _)| number_of(node) == Some(*number));
        if let (Some((_, state)), Some(written)) = (stated, state_of(node)) {
            edits.replace(written, word(*state));
        }
    }
    if let (Some(opened), Some(last)) = (opened, versions.last()) {
        let node = extents.node(last.name.span.offset).node;
        let line = text[..node.start].rfind('\n').map_or(0, |at| at + 1);
        let indent = &text[line..node.start];
        let (newline, indent) = if indent.chars().all(|c| c == ' ' || c == '\t') { ("\n", indent) } else { ("; ", "") };
        let doc = opened.doc.as_deref().map(|doc| format!(" doc={}", quoted(doc))).unwrap_or_default();
        let line_end = extents.line_end(node.end);
        let at = if newline == "\n" { line_end } else { node.end };
        edits.insert(at, format!("{newline}{indent}version {} state=draft{doc}", opened.number));
    }
    Ok(Source { path: source.path.clone(), text: edits.apply(text) })
}

fn number_of(node: &Node) -> Option<VersionNumber> {
    match node.arguments.first()?.kind {
        Kind::Integer(number) => VersionNumber::try_from(number).ok(),
        _ => None,
    }
}

fn state_of(node: &Node) -> Option<Range<usize>> {
    let state = node.properties.iter().find(|property| property.name.text == "state")?;
    let span = state.value.span;
    Some(span.offset..span.offset + span.length)
}

fn word(state: VersionState) -> &'static str {
    match state {
        VersionState::Retired => "retired",
        VersionState::Supported => "supported",
        VersionState::Current => "current",
        VersionState::Draft => "draft",
    }
}
