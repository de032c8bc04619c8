//! Folded and unfolded specs become the same: migrations, lock, views and Rust, now and with the next draft.
//!
//! In come the portal and the everyday workspace of `tests/plan`, each with its first version retired; out goes
//! everything that `gen` would write, once from the specs as they are and once from the folded ones.

#![allow(clippy::disallowed_methods, reason = "a test reads its fixture folders")]
#![allow(clippy::unwrap_used, reason = "a panic is how a test says no")]

#[expect(dead_code, reason = "the folders here are named one by one")]
mod stages;

use std::collections::BTreeMap;
use std::path::Path;

use schema_spec::model::VersionState::{Current, Retired, Supported};
use schema_spec::{Opened, Source, fold, restated};

type Files = BTreeMap<String, String>;

fn specs(folder: &str) -> Vec<Source> {
    let mut specs = BTreeMap::new();
    stages::lay_over(&mut specs, &Path::new(env!("CARGO_MANIFEST_DIR")).join(folder));
    stages::sources(&specs)
}

/// All that would be written, given what was written before.
fn generate(specs: &[Source], before: &Files) -> Files {
    let checked = stages::read(specs);
    let made = stages::generate(&checked, before);
    assert!(made.findings.is_empty(), "{:?}", made.findings.codes());
    let rest = codegen::rust(&checked.model).into_iter().chain(codegen::views(&checked.model));
    made.artifacts.into_iter().chain(rest).map(|file| (file.path, file.text)).collect()
}

fn with_states(specs: &[Source], states: &[(u32, schema_spec::model::VersionState)], next: Option<u32>) -> Vec<Source> {
    let opened = next.map(|number| Opened { number, doc: None });
    let is_schema = |source: &&Source| source.path == "schema.kdl";
    let schema = specs.iter().find(is_schema).unwrap();
    let schema = restated(schema, states, opened.as_ref()).unwrap();
    specs.iter().map(|source| if source.path == schema.path { schema.clone() } else { source.clone() }).collect()
}

/// Specs after replacing texts that must be there.
fn edited(specs: &[Source], edits: &[(&str, &str, &str)]) -> Vec<Source> {
    let mut specs = specs.to_vec();
    for (path, before, after) in edits {
        let source = specs.iter_mut().find(|source| source.path == *path).unwrap();
        assert!(source.text.contains(before), "{path} lacks {before:?}");
        source.text = source.text.replacen(before, after, 1);
    }
    specs
}

fn assert_same(one: &Files, other: &Files) {
    let paths: std::collections::BTreeSet<&String> = one.keys().chain(other.keys()).collect();
    for path in paths {
        assert_eq!(one.get(path), other.get(path), "{path}");
    }
}

/// The specs with version 1 retired and version 3 opened, unfolded and folded, and what was written for both.
fn retired(folder: &str) -> (Vec<Source>, Vec<Source>, Files) {
    let opened = specs(folder);
    let first = generate(&opened, &Files::new());
    let released = with_states(&opened, &[(1, Supported), (2, Current)], None);
    let released_files = generate(&released, &first);
    let unfolded = with_states(&released, &[(1, Retired)], None);
    let files = generate(&unfolded, &released_files);
    assert!(files.keys().any(|path| path.starts_with("migrations/0003")), "the contract is frozen");
    let folded = fold(&unfolded).unwrap();
    assert!(!folded.folds.is_empty() && folded.kept.is_empty(), "{:?}", folded.kept);
    assert_same(&generate(&folded.sources, &files), &files);
    (unfolded, folded.sources, files)
}

#[test]
fn the_portal_is_the_same_and_says_nothing_of_version_1() {
    let (_, folded, _) = retired("../schema-spec/portal");
    for source in &folded {
        let left: Vec<&str> =
            source.text.lines().filter(|line| line.contains("=2") && line.contains("since")).collect();
        assert_eq!(left, Vec::<&str>::new(), "{}", source.path);
    }
}

#[test]
fn the_next_draft_becomes_the_same() {
    let (unfolded, folded, files) = retired("tests/plan/everyday/1_open");
    let both = |specs: &[Source], own: &[(&str, &str, &str)]| {
        let shared = [
            ("stock.kdl", "column weight integer?", "column weight integer? removed=3"),
            ("stock.kdl", "name=products_light_idx", "name=products_light_idx removed=3"),
            ("stock.kdl", "index price_cents", "index price_cents slug since=3\n        index price_cents"),
            (
                "stock.kdl",
                "        summer\n",
                "        summer removed=3 down=winter\n        spring since=3 down=winter\n",
            ),
            ("sales.kdl", "column placed_at", "column paid_at timestamptz? since=3\n        column placed_at"),
        ];
        let next = with_states(specs, &[], Some(3));
        generate(&edited(&edited(&next, &shared), own), &files)
    };
    let of_unfolded = both(
        &unfolded,
        &[
            ("stock.kdl", "change since=2 name=origin", "change since=2 name=origin\n change since=3 name=source"),
            ("stock.kdl", "change since=2 default=4", "change since=2 default=4\n change since=3 default=5"),
            (
                "stock.kdl",
                "change since=2 name=headline",
                "change since=2 name=headline\n change since=3 type=\"text\" name=title_line",
            ),
            (
                "sales.kdl",
                "column remark text since=2 up=\"''\"",
                "column remark text since=2 up=\"''\" removed=3 down=\"'none'\"",
            ),
        ],
    );
    let of_folded = both(
        &folded,
        &[
            ("stock.kdl", "has a use for.\"\n", "has a use for.\" { change since=3 name=source }\n"),
            ("stock.kdl", "default=4", "default=4 { change since=3 default=5 }"),
            ("stock.kdl", "Shown on the shelf.\"", "Shown on the shelf.\" { change since=3 name=title_line }"),
            ("sales.kdl", "column remark text", "column remark text removed=3 down=\"'none'\""),
        ],
    );
    assert!(of_folded.keys().any(|path| path.starts_with("migrations/0004")), "the draft is planned");
    assert_same(&of_folded, &of_unfolded);
}

#[test]
fn a_window_without_retired_versions_folds_nothing() {
    let specs = specs("tests/plan/everyday/1_open");
    let folded = fold(&specs).unwrap();
    assert_eq!((folded.sources, folded.folds), (specs, Vec::new()));
}

#[test]
fn what_no_version_ever_lacked_may_be_written_as_if_it_were_new() {
    // The first version may have any number, and its own `since=` says nothing.
    let specs = [
        ("schema.kdl", "schema s {\n    postgres 15\n    version 7 state=draft\n    domain core\n}\n"),
        ("core.kdl", "domain core {\n    table t since=7 {\n        column id bigint since=7\n    }\n}\n"),
    ];
    let specs = specs.map(|(path, text)| Source { path: path.to_owned(), text: text.to_owned() });
    let folded = fold(&specs).unwrap();
    assert_eq!(folded.sources[1].text, "domain core {\n    table t {\n        column id bigint\n    }\n}\n");
    assert_eq!(generate(&specs, &Files::new()), generate(&folded.sources, &Files::new()));
}
