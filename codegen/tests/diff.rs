//! What separates the versions of small workspaces and of the portal, and whom it breaks.
//!
//! In come the folders of `tests/window` and the portal's specs; out goes a text for each, which lies in `tests/diff`. To
//! write them anew: `cargo xtask test --bless -p codegen --test diff`.

#![allow(clippy::disallowed_methods, reason = "a test reads its fixture folders")]
#![allow(clippy::unwrap_used, reason = "a panic is how a test says no")]

mod workspace;

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::diff::Diff;
use schema_spec::Model;
use workspace::model;

fn workspaces() -> Vec<(String, Model)> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders: Vec<PathBuf> =
        fs::read_dir(here.join("tests/window")).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.push(here.join("../schema-spec/portal"));
    folders.sort();
    let named = folders.into_iter().filter(|folder| folder.is_dir());
    named.map(|folder| (folder.file_name().unwrap().to_string_lossy().into_owned(), model(&folder))).collect()
}

fn report(model: &Model) -> String {
    let mut text = String::new();
    for versions in model.versions.windows(2) {
        let diff = Diff::between(model, versions[0].number, versions[1].number);
        let _ = writeln!(text, "v{} -> v{}", diff.from, diff.to);
        for change in &diff.changes {
            let _ = writeln!(text, "  {change}");
            change.breaks.iter().for_each(|found| writeln!(text, "      {found}").unwrap());
        }
    }
    text
}

#[test]
fn versions_are_separated_by_what_the_golden_texts_say() {
    let bless = std::env::var_os("PILASTER_BLESS").is_some();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diff");
    let mut wrong = Vec::new();
    for (name, model) in workspaces() {
        let (golden, said) = (folder.join(format!("{name}.txt")), report(&model));
        if bless {
            fs::write(&golden, &said).unwrap();
        }
        if fs::read_to_string(&golden).unwrap_or_default() != said {
            wrong.push(format!("{}:\n{said}", golden.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn nothing_separates_a_version_from_itself_and_the_way_back_has_as_much_on_it() {
    for (name, model) in workspaces() {
        for version in &model.versions {
            let none = Diff::between(&model, version.number, version.number);
            assert!(none.changes.is_empty(), "{name}: {:?}", none.changes);
        }
        for versions in model.versions.windows(2) {
            let (from, to) = (versions[0].number, versions[1].number);
            let (there, back) = (Diff::between(&model, from, to), Diff::between(&model, to, from));
            assert_eq!(there.changes.len(), back.changes.len(), "{name}: v{from} and v{to}");
        }
    }
}
