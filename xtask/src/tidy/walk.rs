//! Which files the house rules are about.
//!
//! In comes a workspace; out go its hand-written Rust files and Cargo manifests. Generated files, build output and hidden
//! folders are passed over, links are not followed.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::File;
use crate::failure::Failure;
use crate::tree::Manifest;

/// Folders of data that only look like code: whole workspaces that a test generates from or must not compile.
const DATA: &[&str] = &["tests/cases", "tests/compile/fail"];
/// What a folder of expected output is called, wherever it is.
const EXPECTED: &str = "golden";

/// The hand-written `.rs` and `Cargo.toml` files of a workspace, in order.
pub(super) fn files(root: &Path) -> Result<Vec<File>, Failure> {
    let mut found = Vec::new();
    visit(root, "", &mut found)?;
    found.sort_by(|left, right| left.path.cmp(&right.path));
    Ok(found)
}

fn visit(folder: &Path, shown: &str, found: &mut Vec<File>) -> Result<(), Failure> {
    let generated: BTreeSet<String> = Manifest::read(folder)?.paths().map(|path| format!("{shown}{path}")).collect();
    let mut inside = Vec::new();
    for entry in fs::read_dir(folder).map_err(Failure::disk("read", folder))? {
        let entry = entry.map_err(Failure::disk("read", folder))?;
        let kind = entry.file_type().map_err(Failure::disk("look at", &entry.path()))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') || kind.is_symlink() {
            continue;
        }
        let path = format!("{shown}{name}");
        if kind.is_dir() {
            // Cargo marks its output, wherever it was told to put it.
            let output = name == "target" || entry.path().join("CACHEDIR.TAG").is_file();
            if !output && name != EXPECTED && !DATA.contains(&path.as_str()) {
                visit(&entry.path(), &format!("{path}/"), &mut inside)?;
            }
        } else if name.ends_with(".rs") || name == "Cargo.toml" {
            let text = fs::read(entry.path()).map_err(Failure::disk("read", &entry.path()))?;
            inside.push(File { path, text: String::from_utf8_lossy(&text).into_owned() });
        }
    }
    found.extend(inside.into_iter().filter(|file| !generated.contains(&file.path)));
    Ok(())
}
