//! `docs/language.md` tells the truth: every example in it is read.

use schema_spec::explain;

const PAGE: &str = include_str!("../docs/language.md");

/// The text of each fenced block of KDL, with the line that it begins on.
fn examples() -> Vec<(usize, String)> {
    let mut examples = Vec::new();
    let mut open: Option<(usize, String)> = None;
    for (number, line) in PAGE.lines().enumerate() {
        match (&mut open, line) {
            (None, "```kdl") => open = Some((number + 2, String::new())),
            (Some(_), "```") => examples.extend(open.take()),
            (Some((_, text)), line) => *text += &format!("{line}\n"),
            (None, _) => {}
        }
    }
    examples
}

#[test]
fn every_example_is_read() {
    let examples = examples();
    assert!(examples.len() >= 20, "there are {} examples", examples.len());
    for (line, text) in examples {
        let sources = explain::sources(&text);
        if let Err(findings) = schema_spec::read(&sources) {
            let told: Vec<_> = findings.iter().map(|finding| (finding.code().as_str(), finding.to_string())).collect();
            panic!("docs/language.md, line {line}: {told:?}");
        }
        for source in sources {
            assert_eq!(schema_spec::format(&source).ok(), Some(source.text), "docs/language.md, line {line}");
        }
    }
}
