//! What short forms stand for, in the language without them.
//!
//! In come the files of `tests/forms`: `NAME.kdl` is a workspace with forms, `NAME.written.kdl` the same without.
//! `PILASTER_BLESS=1` writes the latter anew.

#![allow(clippy::disallowed_methods, reason = "a test reads its fixture folders")]
#![allow(clippy::unwrap_used, reason = "a panic is how a test says no")]

use std::fs;
use std::path::{Path, PathBuf};

use schema_spec::{Model, explain, print, read};

fn cases() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/forms");
    let files = fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path());
    let mut found: Vec<PathBuf> = files.filter(|path| !path.to_string_lossy().ends_with(".written.kdl")).collect();
    found.sort();
    found
}

fn model(text: &str, place: &Path) -> Model {
    let found = read(&explain::sources(text));
    found
        .unwrap_or_else(|findings| {
            let told: Vec<String> = findings.iter().map(|one| format!("{}: {one}", one.code().as_str())).collect();
            panic!("{}: {}", place.display(), told.join("\n"))
        })
        .model
}

#[test]
fn every_form_is_written_out_as_expected() {
    let bless = std::env::var_os("PILASTER_BLESS").is_some();
    let mut wrong = Vec::new();
    for case in cases() {
        let mut model = model(&fs::read_to_string(&case).unwrap(), &case);
        // Long forms say of each table what the workspace's line says of all.
        model.tenant = None;
        model.gates.clear();
        // What a wizard asks is for Rust; what it does is in functions.
        model.domains.iter_mut().for_each(|domain| domain.wizards.clear());
        let written: String =
            print(&model).iter().map(|source| format!("// {}\n{}", source.path, source.text)).collect();
        let expected = case.with_extension("written.kdl");
        if bless {
            fs::write(&expected, &written).unwrap();
        } else if fs::read_to_string(&expected).unwrap_or_default() != written {
            wrong.push(format!("{}:\n{written}", expected.display()));
        }
        assert_eq!(self::model(&written, &expected), model, "{} means something else", expected.display());
    }
    assert!(wrong.is_empty(), "not as expected: {}", wrong.join("\n"));
}
