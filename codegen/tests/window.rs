//! Windows of small workspaces, as one script each, and the files of their read models.
//!
//! In come the folders of `tests/window`, a workspace each; `expected.sql` in it holds the script of every window and
//! the views. To write them anew: `cargo xtask test --bless -p codegen --test window`. It runs no SQL.

#![allow(clippy::disallowed_methods, reason = "a test reads its fixture folders")]
#![allow(clippy::unwrap_used, reason = "a panic is how a test says no")]

mod workspace;

use std::fmt::Write;
use std::fs;
use std::path::Path;

use codegen::{direct_ddl, views};
use schema_spec::Model;
use workspace::model;

fn report(model: &Model) -> String {
    let versions: Vec<u32> = model.versions.iter().map(|version| version.number).collect();
    let mut text = String::new();
    for first in 0..versions.len() {
        for last in first..versions.len() {
            let window = &versions[first..=last];
            let _ = write!(text, "---- window {window:?}\n\n{}\n", direct_ddl(model, window));
        }
    }
    for view in views(model) {
        let _ = write!(text, "---- {}\n\n{}\n", view.path, view.text);
    }
    text
}

#[test]
fn every_window_is_laid_out_as_expected() {
    let bless = std::env::var_os("PILASTER_BLESS").is_some();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/window");
    let mut folders: Vec<_> = fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    assert!(!folders.is_empty());
    for folder in folders {
        let (path, found) = (folder.join("expected.sql"), report(&model(&folder)));
        if bless {
            fs::write(&path, &found).unwrap();
        }
        let expected = fs::read_to_string(&path).unwrap_or_default();
        assert!(expected == found, "{} is not what is written now:\n{found}", path.display());
    }
}
