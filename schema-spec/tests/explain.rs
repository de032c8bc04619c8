//! Every code has an explanation.

use schema_spec::{Code, explain, read};

/// What the reader finds in an example.
fn found(example: &str) -> Vec<String> {
    match read(&explain::sources(example)) {
        Ok(_) => Vec::new(),
        Err(findings) => findings.iter().map(|finding| format!("{}: {finding}", finding.code().as_str())).collect(),
    }
}

/// Codes that come from comparing with released versions or from SQL, not from reading.
fn is_of_releases(code: Code) -> bool {
    ["P08", "P09"].iter().any(|family| code.as_str().starts_with(family))
}

#[test]
fn every_code_is_explained_once_and_in_order() {
    let explained: Vec<Code> = explain::all().map(|explanation| explanation.code).collect();
    assert_eq!(explained, Code::ALL);
}

#[test]
fn a_code_is_found_however_it_is_typed() {
    for typed in ["P0303", "p0303", " P0303\n"] {
        assert_eq!(explain(typed).map(|explanation| explanation.code), Some(Code::UnknownColumn));
    }
    assert_eq!(explain("P9999"), None);
    assert_eq!(explain(""), None);
}

#[test]
fn every_bad_example_shows_its_code_and_its_mend_none() {
    let mut wrong = Vec::new();
    for explanation in explain::all().filter(|explanation| !is_of_releases(explanation.code)) {
        let code = explanation.code.as_str();
        let (bad, mended) = (found(explanation.bad), found(explanation.mended));
        if bad.is_empty() || bad.iter().any(|finding| !finding.starts_with(code)) {
            wrong.push(format!("{code}, bad: {bad:#?}"));
        }
        if !mended.is_empty() {
            wrong.push(format!("{code}, mended: {mended:#?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn examples_about_releases_are_sound_by_themselves() {
    for explanation in explain::all().filter(|explanation| is_of_releases(explanation.code)) {
        for example in [explanation.bad, explanation.mended] {
            assert_eq!(found(example), Vec::<String>::new(), "{}", explanation.code.as_str());
        }
    }
}
