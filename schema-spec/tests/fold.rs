//! Folding leaves out what only retired versions had, and nothing else.
//!
//! In come the folders of `tests/fold`: `before.txt` is specs with a retired version, `after.txt` the same folded, with
//! what was folded at its end. A line `// name.kdl` begins a file. `PILASTER_BLESS=1` writes `after.txt` anew.

#![allow(clippy::disallowed_methods, reason = "a test reads its fixture folders")]
#![allow(clippy::unwrap_used, reason = "a panic is how a test says no")]

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use schema_spec::{Folded, Source, explain, fold, read};

fn cases() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fold");
    let mut found: Vec<PathBuf> = fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()).collect();
    found.sort();
    found
}

fn sources(case: &Path) -> Vec<Source> {
    explain::sources(&fs::read_to_string(case.join("before.txt")).unwrap())
}

fn folded(sources: &[Source]) -> Folded {
    fold(sources).unwrap_or_else(|found| {
        panic!("{:?}", found.iter().map(|one| format!("{} {one}", one.place().path())).collect::<Vec<_>>())
    })
}

#[test]
fn every_case_folds_as_expected() {
    let bless = std::env::var_os("PILASTER_BLESS").is_some();
    let mut wrong = Vec::new();
    for case in cases() {
        let found = folded(&sources(&case));
        let mut text = String::new();
        for source in &found.sources {
            let _ = write!(text, "// {}\n{}", source.path, source.text);
        }
        for (word, folds) in [("folded", &found.folds), ("kept", &found.kept)] {
            for fold in folds {
                let _ = writeln!(text, "{word} {}:{} {}", fold.path, fold.line, fold.what);
            }
        }
        let expected = case.join("after.txt");
        if bless {
            fs::write(&expected, &text).unwrap();
        } else if fs::read_to_string(&expected).unwrap_or_default() != text {
            wrong.push(format!("{}:\n{text}", expected.display()));
        }
    }
    assert!(wrong.is_empty(), "not as expected: {}", wrong.join("\n"));
}

#[test]
fn a_second_fold_finds_nothing() {
    for case in cases() {
        let once = folded(&sources(&case));
        let twice = folded(&once.sources);
        assert_eq!((twice.sources, twice.folds), (once.sources, Vec::new()), "{}", case.display());
    }
}

/// The words of all comments, in order.
fn comments(text: &str) -> Vec<&str> {
    text.lines().filter_map(|line| line.split_once("// ")).map(|(_, comment)| comment).collect()
}

#[test]
fn comments_that_stand_alone_survive() {
    for case in cases() {
        let before = sources(&case);
        let after = folded(&before);
        for (one, other) in before.iter().zip(&after.sources) {
            let alone = one.text.lines().filter(|line| line.trim_start().starts_with("// kept"));
            let left = comments(&other.text);
            for comment in alone.flat_map(comments) {
                assert!(left.contains(&comment), "{}: {comment}", case.display());
            }
        }
    }
}

#[test]
fn each_served_version_means_the_same() {
    for case in cases() {
        let before = sources(&case);
        let (before, after) = (read(&before).unwrap().model, read(&folded(&before).sources).unwrap().model);
        assert_eq!(before.window(), after.window());
        for version in before.window() {
            let names = |model: &schema_spec::Model| -> Vec<String> {
                let logical = model.at(version);
                let tables = logical.domains.iter().flat_map(|domain| &domain.tables);
                tables
                    .flat_map(|table| {
                        table.columns.iter().map(|column| {
                            format!("{}.{} {:?} {:?}", table.name, column.name, column.column_type, column.default)
                        })
                    })
                    .collect()
            };
            assert_eq!(names(&before), names(&after), "{} version {version}", case.display());
        }
    }
}
