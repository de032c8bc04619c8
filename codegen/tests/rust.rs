//! The Rust of small workspaces, file by file.
//!
//! A folder of specs comes in; what is generated must be what the folder beside it holds. Support files are not kept
//! twice: they must be the templates. `cargo xtask test --bless -p codegen --test rust` writes the folder anew; a
//! person then reads the difference. Nothing here compiles what is generated: that is the business of the package `tests`.
#![allow(clippy::disallowed_methods, reason = "a test reads its fixture folders")]
#![allow(clippy::unwrap_used, reason = "a panic is how a test says no")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use schema_spec::Source;

const COMMAND: &str = "cargo xtask test --bless -p codegen --test rust";

fn folder(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// All files below a folder by their path in it, with forward slashes.
fn files(root: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut waiting = vec![root.to_path_buf()];
    while let Some(folder) = waiting.pop() {
        let Ok(entries) = fs::read_dir(&folder) else { continue };
        for entry in entries {
            let path = entry.unwrap().path();
            if path.is_dir() {
                waiting.push(path);
            } else {
                let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
                found.insert(name, fs::read_to_string(&path).unwrap());
            }
        }
    }
    found
}

fn generated(case: &Path) -> BTreeMap<String, String> {
    let sources = files(&case.join("specs")).into_iter().map(|(path, text)| Source { path, text });
    let sources: Vec<Source> = sources.collect();
    let checked = match schema_spec::read(&sources) {
        Ok(checked) => checked,
        Err(diagnostics) => panic!("the specs of {} are not sound: {diagnostics:?}", case.display()),
    };
    let once = codegen::rust(&checked.model);
    assert_eq!(once, codegen::rust(&checked.model), "the same model gives the same bytes");
    once.into_iter().map(|artifact| (artifact.path, artifact.text)).collect()
}

/// Splits what is the same for every schema from what is the schema's own.
fn without_support(files: BTreeMap<String, String>) -> (BTreeMap<String, String>, BTreeMap<String, String>) {
    files
        .into_iter()
        .partition(|(_, text)| !text.starts_with("// Made by `cargo xtask gen`; the same for every schema."))
}

#[test]
fn a_workspace_becomes_the_rust_beside_it() {
    for entry in fs::read_dir(folder("tests/rust")).unwrap() {
        let case = entry.unwrap().path();
        let (own, _) = without_support(generated(&case));
        let golden = case.join("golden");
        if std::env::var_os("PILASTER_BLESS").is_some() {
            let _ = fs::remove_dir_all(&golden);
            for (path, text) in &own {
                let path = golden.join(path);
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, text).unwrap();
            }
        }
        let kept = files(&golden);
        let names: Vec<_> = own.keys().collect();
        assert_eq!(names, kept.keys().collect::<Vec<_>>(), "other files than {}; {COMMAND}", golden.display());
        for (path, text) in &own {
            assert!(kept[path] == *text, "{path} in {} is another; {COMMAND}", golden.display());
        }
    }
}

#[test]
fn every_template_is_sent_along() {
    let (_, support) = without_support(generated(&folder("tests/rust/shop")));
    let templates = files(&folder("templates/rust"));
    let named =
        |path: &str| if path == "registry.rs" { "src/registry/schema.rs".to_owned() } else { format!("src/{path}") };
    let expected: Vec<String> = templates.keys().map(|path| named(path)).collect();
    let mut sent: Vec<String> = support.keys().cloned().collect();
    sent.sort();
    let mut expected = expected;
    expected.sort();
    assert_eq!(sent, expected);
    for (path, text) in &templates {
        assert!(support[&named(path)].ends_with(text.as_str()), "{path} is not sent as it is");
    }
}
