//! Whatever comes in is answered: with a model or with findings, soon, and never with a panic.
//!
//! In come mangled, bottomless and enormous specs; out go findings whose places lie inside their files.

mod portal_files;

use proptest::prelude::*;
use schema_spec::{Diagnostics, Source, read};

/// Reads a workspace of these files and makes sure that every finding can be shown.
fn answer(sources: &[Source]) -> Vec<&'static str> {
    match read(sources) {
        Ok(_) => Vec::new(),
        Err(findings) => {
            assert!(findings.has_errors());
            check_places(&findings);
            findings.codes()
        }
    }
}

fn check_places(findings: &Diagnostics) {
    for finding in findings {
        let (place, span) = (finding.place(), finding.place().span());
        let text = place.files().text(span.file);
        assert!(
            text.get(span.offset..span.offset + span.length).is_some(),
            "{finding}: {span:?} lies across a character"
        );
        assert!(!finding.message().is_empty());
    }
}

fn workspace(domain: &str) -> Vec<Source> {
    let schema =
        "schema test {\n    postgres 15\n    version 1 state=current\n    version 2 state=draft\n    domain a\n}\n";
    vec![
        Source { path: "schema.kdl".to_owned(), text: schema.to_owned() },
        Source { path: "a.kdl".to_owned(), text: domain.to_owned() },
    ]
}

fn table(columns: &str) -> Vec<Source> {
    workspace(&format!("domain a {{\n    table t {{\n{columns}\n    }}\n}}\n"))
}

#[test]
fn nothing_at_all_is_a_finding() {
    assert_eq!(answer(&[]), ["P0112"]);
    assert_eq!(answer(&[Source { path: "schema.kdl".to_owned(), text: String::new() }]), ["P0112"]);
    assert_eq!(answer(&workspace("")), ["P0113"]);
    assert_eq!(answer(&workspace("domain a {\n}\n")), Vec::<&str>::new());
}

#[test]
fn bottomless_nesting_is_refused() {
    let deep = |open: &str, close: &str| workspace(&format!("{}{}", open.repeat(50_000), close.repeat(50_000)));
    assert_eq!(answer(&deep("domain a {\n", "}\n")), ["P0102"]);
    assert!(answer(&deep("/*", "*/")).len() <= 2);
    assert!(!answer(&deep("(", ")")).is_empty());
    assert!(!answer(&deep("a {", "")).is_empty());
    assert!(!answer(&deep("/-", "")).is_empty());
}

#[test]
fn bottomless_sql_is_refused() {
    let check = |sql: &str| table(&format!("        column x integer\n        check c \"{sql}\""));
    for sql in [
        format!("{}x{}", "(".repeat(3_000), ")".repeat(3_000)),
        format!("x > 0{}", " + x".repeat(3_000)),
        format!("{} x > 0", "NOT ".repeat(3_000)),
        format!("{} x > 0", "- ".repeat(3_000)),
        format!("x{}", "::integer".repeat(3_000)),
        format!("x{}", "[1]".repeat(3_000)),
        format!("{}x > 0{}", "CASE WHEN x > 0 THEN ".repeat(3_000), " END".repeat(3_000)),
        format!("x IN ({}1)", "1, ".repeat(3_000)),
        format!("x{}", ".x".repeat(3_000)),
        format!("abs({}", "abs(".repeat(3_000)),
        format!("{}{}", "ARRAY[".repeat(3_000), "]".repeat(3_000)),
        format!("x{} > 0", " COLLATE c".repeat(3_000)),
        format!("x {} > 0", "IS NULL ".repeat(3_000)),
        format!("x {} > 0", "AT TIME ZONE 'UTC' ".repeat(3_000)),
    ] {
        let _ = answer(&check(&sql));
    }
    assert_eq!(answer(&check(&format!("x > 0{}", " AND x > 0".repeat(190)))), Vec::<&str>::new());
}

#[test]
fn enormous_specs_are_read_to_the_end() {
    let many = |count: usize, line: fn(usize) -> String| (0..count).map(line).collect::<Vec<_>>().join("\n");
    let columns = many(5_000, |number| format!("        column c{number} text"));
    assert_eq!(answer(&table(&columns)), ["P0415"]);
    let tables = many(2_000, |number| {
        format!(
            "    table t{number} {{\n        column id bigint\n        column up_id bigint? references=t{}.id\n        primary-key id\n        index up_id\n    }}",
            number / 2
        )
    });
    assert_eq!(answer(&workspace(&format!("domain a {{\n{tables}\n}}\n"))), Vec::<&str>::new());
    let labels = many(5_000, |number| format!("        label_{number}"));
    assert_eq!(answer(&workspace(&format!("domain a {{\n    enum e {{\n{labels}\n    }}\n}}\n"))), Vec::<&str>::new());
}

#[test]
fn words_of_rust_and_sql_are_names_like_others() {
    let text = r#"domain a {
    enum order { select; fn; "in progress"; "größe" }
    table user {
        column type text
        column self text
        column select integer default=1
        column "group" order default=fn
        column "Ümlaut ß" text
        column crate bigint
        primary-key type
        unique select "group"
        check "check" "\"group\" <> 'fn' AND \"select\" > 0 AND \"Ümlaut ß\" <> ''"
        index self crate
    }
    table "日本語" rust=Nihongo {
        column "列" text
    }
}
"#;
    assert_eq!(answer(&workspace(text)), Vec::<&str>::new());
}

/// A small part of the portal, so that a case takes little time.
fn part_of_portal() -> Vec<Source> {
    let mut sources = portal_files::sources();
    sources.retain(|source| ["schema.kdl", "locations.kdl", "wizards.kdl"].contains(&source.path.as_str()));
    sources
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn arbitrary_text_is_answered(text in any::<String>(), inside in r#"[ -~\n]{0,200}"#) {
        answer(&[Source { path: "schema.kdl".to_owned(), text: text.clone() }]);
        answer(&workspace(&text));
        answer(&workspace(&format!("domain a {{\n{inside}\n}}\n")));
        answer(&table(&inside));
    }

    #[test]
    fn arbitrary_words_are_answered(
        name in any::<String>(),
        kind in r"[a-z0-9_()\[\]?., ]{0,20}",
        sql in r#"[a-z0-9_()'+*<>=:.,;\[\]| -]{0,40}"#,
        version in any::<i64>(),
    ) {
        let quoted = |text: &str| format!("{text:?}").replace("\\'", "'").replace("\\0", "\\u{0}");
        let (name, kind, sql) = (quoted(&name), quoted(&kind), quoted(&sql));
        answer(&table(&format!(
            "        column {name} {kind} default={sql} since={version}\n        column x integer up={sql} {{\n            change since=2 type={kind} name={name}\n        }}\n        check {name} {sql}\n        index {name} where={sql}\n        foreign-key x references={kind}"
        )));
    }

    #[test]
    fn a_mangled_portal_is_answered(which in any::<prop::sample::Index>(), at in any::<prop::sample::Index>(), other in any::<prop::sample::Index>(), how in 0..4) {
        let mut sources = part_of_portal();
        let source = &mut sources[which.index(3)];
        let mut lines: Vec<String> = source.text.lines().map(str::to_owned).collect();
        let (at, other) = (at.index(lines.len()), other.index(lines.len()));
        match how {
            0 => { lines.remove(at); }
            1 => lines.swap(at, other),
            2 => lines[at] = lines[other].clone(),
            _ => {
                let words: Vec<&str> = lines[at].split(' ').collect();
                let cut = other % words.len().max(1);
                lines[at] = words.iter().enumerate().filter(|(index, _)| *index != cut).map(|(_, word)| *word).collect::<Vec<_>>().join(" ");
            }
        }
        source.text = lines.join("\n");
        answer(&sources);
    }
}
