//! Findings about specs, for people and for machines.
//!
//! In come [`Diagnostics`]; out go the pictures that miette draws, or JSON with lines and columns. It leaves none out
//! and changes none.

use std::fmt::Write as _;

use miette::{GraphicalReportHandler, GraphicalTheme};
use schema_spec::diagnostic::{Diagnostic, Severity};
use schema_spec::{Code, Diagnostics};
use serde_json::{Value, json};

/// Wide enough for a line of a spec with its label, narrow enough for a terminal beside an editor.
const WIDTH: usize = 110;

/// Whether the specs are sound but for the six laws and what is frozen: that is a finding (exit code 1) rather than
/// bad input (exit code 2).
pub(crate) fn only_laws(findings: &Diagnostics) -> bool {
    findings.iter().filter(|finding| finding.severity() == Severity::Error).all(|finding| is_law(finding.code()))
}

fn is_law(code: Code) -> bool {
    ["P06", "P08"].iter().any(|family| code.as_str().starts_with(family))
}

/// Every finding with the source around it. Holds colours.
pub(crate) fn text(findings: &Diagnostics) -> String {
    let handler = GraphicalReportHandler::new_themed(GraphicalTheme::unicode()).with_links(false).with_width(WIDTH);
    let mut text = String::new();
    for finding in findings {
        // A finding that cannot be drawn (its span lies outside the text) is still said.
        if handler.render_report(&mut text, finding).is_err() {
            let _ = writeln!(text, "{} {}: {finding}", finding.code().as_str(), finding.place().path());
        }
        for (place, label) in finding.others() {
            let (line, _) = line_and_column(place.files().text(place.span().file), place.span().offset);
            let _ = writeln!(text, "  see also {}:{line}: {label}", place.path());
        }
        text.push('\n');
    }
    text
}

/// Every finding as an object.
pub(crate) fn json(findings: &Diagnostics) -> Value {
    findings.iter().map(one).collect()
}

fn one(finding: &Diagnostic) -> Value {
    let place = finding.place();
    let span = place.span();
    let (line, column) = line_and_column(place.files().text(span.file), span.offset);
    let also = finding.others().map(|(place, label)| {
        let (line, column) = line_and_column(place.files().text(place.span().file), place.span().offset);
        json!({ "file": place.path(), "line": line, "column": column, "label": label })
    });
    let also: Vec<Value> = also.collect();
    json!({
        "code": finding.code().as_str(),
        "severity": match finding.severity() { Severity::Error => "error", Severity::Warning => "warning" },
        "message": finding.message(),
        "label": finding.label_text(),
        "help": finding.help_text(),
        "file": place.path(),
        "line": line,
        "column": column,
        "offset": span.offset,
        "length": span.length,
        "also": also,
    })
}

/// Both count from 1; columns count characters, as editors do.
fn line_and_column(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or(text);
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_counted_as_editors_count() {
        let cases = [("", 0, (1, 1)), ("ab", 1, (1, 2)), ("é\nbü!", 6, (2, 3)), ("a\n", 2, (2, 1)), ("a", 99, (1, 2))];
        for (text, offset, expected) in cases {
            assert_eq!(line_and_column(text, offset), expected, "{text:?} at {offset}");
        }
    }
}
