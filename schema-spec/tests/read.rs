//! Sound specs are read, and whatever else comes in is answered with findings.
//!
//! In come the portal's files, whole and mangled; out goes a model or findings, and never a panic.

mod portal;

use schema_spec::{Diagnostics, Source, explain, read};

/// Findings, one a line, for a test that fails.
fn told(findings: &Diagnostics) -> String {
    let line = |finding: &schema_spec::Diagnostic| {
        let (place, span) = (finding.place(), finding.place().span());
        let text = place.files().text(span.file);
        let line = text[..span.offset].matches('\n').count() + 1;
        let word = &text[span.offset..span.offset + span.length];
        format!(
            "{} {}:{line} `{word}` {finding} ({})",
            finding.code().as_str(),
            place.path(),
            finding.help_text().unwrap_or("")
        )
    };
    findings.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_portal_reads_without_a_finding() {
    let checked = read(&portal::sources()).unwrap_or_else(|findings| {
        panic!("{}", told(&findings));
    });
    let names: Vec<&str> = checked.model.domains.iter().map(|domain| domain.name.as_str()).collect();
    assert_eq!(names, ["core", "locations", "listings", "developments", "existing", "media", "wizards", "explore"]);
    let tables: usize = checked.model.domains.iter().map(|domain| domain.tables.len()).sum();
    assert!(tables >= 40, "{tables}");
}

#[test]
fn examples_of_explanations_are_what_they_say() {
    let mut wrong = Vec::new();
    for explanation in explain::all() {
        let code = explanation.code.as_str();
        // Frozen versions are compared with a lock that specs know nothing of.
        if !code.starts_with("P08") {
            match read(&explain::sources(explanation.bad)) {
                Ok(_) => wrong.push(format!("{code}: the bad example is sound")),
                Err(findings) if findings.codes().iter().all(|found| *found == code) => {}
                Err(findings) => wrong.push(format!("{code}: the bad example has other faults\n{}", told(&findings))),
            }
        }
        if let Err(findings) = read(&explain::sources(explanation.mended)) {
            wrong.push(format!("{code}: the mended example is not sound\n{}", told(&findings)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn one_broken_file_hides_no_other() {
    let source = |path: &str, text: &str| Source { path: path.to_owned(), text: text.to_owned() };
    let findings = read(&[
        source("schema.kdl", "schema s {\n    postgres 15\n    version 1 state=draft\n    domain a\n    domain b\n}\n"),
        source("a.kdl", "domain a {\n    table t {\n        column =\n    }\n}\n"),
        source("b.kdl", "domain b {\n    depends-on a\n    table u {\n        column x intger\n        column t_id bigint references=a.t.id\n    }\n}\n"),
    ])
    .expect_err("both files are wrong");
    assert_eq!(findings.codes(), ["P0101", "P0401"], "{}", told(&findings));
}
