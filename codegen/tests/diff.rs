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
use codegen::plan::transition::{Intents, transition};
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

/// The model of one domain `core`.
fn of_core(text: &str) -> Model {
    schema_spec::read(&schema_spec::explain::sources(text)).unwrap().model
}

#[test]
fn what_is_gone_breaks_nobody_where_the_second_specs_reserve_its_name() {
    const OLD: &str = "domain core {
        enum mood { glad; sad }
        table users { column id bigint; column fax text?; column mail text? }
        table orders { column id bigint }
    }";
    const NEW: &str = "domain core {
        reserved orders
        enum mood { reserved sad; glad }
        table users { reserved fax; column id bigint }
    }";
    let (old, new) = (of_core(OLD), of_core(NEW));
    let diff = Diff::of_two((&old, 1), (&new, 1));
    let lines: Vec<String> = diff.changes.iter().map(|change| format!("{change}: {}", change.breaks.len())).collect();
    assert_eq!(
        lines,
        [
            "label core.mood.sad is gone, and its name reserved: 0",
            "table core.orders is gone, and its name reserved: 0",
            "column core.users.fax is gone, and its name reserved: 0",
            "column core.users.mail is gone: 4",
        ]
    );
    assert_eq!(diff.breaking().count(), 1);
}

#[test]
fn a_transition_refuses_what_the_second_specs_have_no_budget_for() {
    let budget = "budget rows=2e9 max-lock=\"200ms\"";
    let old = of_core("domain core { table users { column id bigint; column name text? } }");
    let with = |terms: &str| {
        let column = "column length integer? generated=\"length(name)\"";
        of_core(&format!(
            "domain core {{\n table users {{\n {terms}\n column id bigint; column name text?; {column}\n }}\n }}"
        ))
    };
    let refused = |new: &Model| transition((&old, &[1]), (new, &[1]), &Intents::default()).refused;
    assert_eq!(refused(&with("")), Vec::<String>::new());
    let found = refused(&with(budget));
    assert!(found.len() == 1 && found[0].contains("its budget allows 200 ms"), "{found:?}");
    let waived = format!("{budget}\n waive P0820 reason=\"at night\" until=9");
    assert_eq!(refused(&with(&waived)), Vec::<String>::new());
}
