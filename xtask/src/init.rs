//! The verb `init`: a workspace that generates and compiles at once.
//!
//! In comes the name of a folder; out goes that folder with specs, a crate and everything generated. It writes into no
//! folder that has something in it, and after an error it leaves none behind.

use std::path::Path;

use codegen::Previous;
use schema_spec::Source;
use serde_json::json;
use toml::Table;

use crate::arguments::Init;
use crate::compile::{self, Compiled};
use crate::failure::Failure;
use crate::outcome::{Outcome, count};
use crate::timings::Timings;
use crate::{folder, tree};

/// The specs, by their path in `specs/`. `NAME` stands for the workspace's name.
const SPECS: &[(&str, &str)] = &[
    ("library.kdl", include_str!("../templates/init/library.kdl")),
    ("schema.kdl", include_str!("../templates/init/schema.kdl")),
];

const MANIFEST: &str = include_str!("../templates/init/Cargo.toml");

/// The other files that are written by hand from now on.
const FILES: &[(&str, &str)] = &[
    ("Cargo.toml", MANIFEST),
    ("README.md", include_str!("../templates/init/README.md")),
    ("rustfmt.toml", include_str!("../templates/init/rustfmt.toml")),
    (".gitignore", include_str!("../templates/init/gitignore")),
    (".gitattributes", include_str!("../templates/init/gitattributes")),
];

/// Crates that a crate cannot be named after without getting in its own way.
const SYSTEM_CRATES: &[&str] = &["alloc", "core", "proc_macro", "std", "test"];

/// Makes the workspace.
pub(crate) fn run(arguments: &Init) -> Result<Outcome, Failure> {
    let folder = &arguments.folder;
    let name = name(arguments)?;
    let existed = folder::must_be_empty(folder)?;
    let sources: Vec<Source> = SPECS
        .iter()
        .map(|(path, text)| Source { path: (*path).to_owned(), text: text.replace("NAME", &name) })
        .collect();
    let compiled = compile::sources_with(&sources, &Previous::default(), Timings::start())?;
    if compiled.has_errors() {
        return Err(Failure::Specs(compiled.findings));
    }
    if let Err(failure) = fill(folder, &name, &sources, &compiled) {
        folder::take_back(folder, existed);
        return Err(failure);
    }
    let command = crate::workspace::command();
    let text = format!(
        "made {} with {} of specs and {} generated from them\nnext: cd {} && cargo check, then edit specs/ and run `pilaster gen`{}\n",
        folder.display(),
        count(SPECS.len(), "file"),
        count(compiled.artifacts.len(), "file"),
        folder.display(),
        if command == "pilaster" {
            String::new()
        } else {
            format!(" (here: `{command} gen --specs {0}/specs --out {0}`)", folder.display())
        },
    );
    Ok(Outcome::fine(text, json!({ "folder": folder, "name": name, "generated": compiled.artifacts.len() })))
}

/// The name that was given, or the folder's, as both a crate and a PostgreSQL identifier can have it.
fn name(arguments: &Init) -> Result<String, Failure> {
    let (wish, given) = match &arguments.name {
        Some(name) => (name.clone(), true),
        None => (folder_name(&arguments.folder)?, false),
    };
    let name = if given { wish.clone() } else { as_identifier(&wish) };
    match refusal(&name) {
        None => Ok(name),
        Some(reason) => Err(Failure::wrong_use(
            format!("{wish:?} cannot be the name of a workspace: {reason}"),
            "give another with --name",
        )),
    }
}

fn folder_name(folder: &Path) -> Result<String, Failure> {
    let whole = std::path::absolute(folder).map_err(Failure::disk("find", folder))?;
    let name = whole.file_name().map(|name| name.to_string_lossy().into_owned());
    name.ok_or_else(|| Failure::wrong_use(format!("{} has no name", folder.display()), "give one with --name"))
}

pub(crate) fn as_identifier(name: &str) -> String {
    let letter = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' };
    name.chars().map(letter).collect::<String>().trim_matches('_').to_owned()
}

/// Why this cannot be the name, if it cannot.
pub(crate) fn refusal(name: &str) -> Option<&'static str> {
    let plain = name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    if !plain {
        return Some("it must begin with a letter a to z and hold only such letters, digits and `_`");
    }
    if name.len() > 63 {
        return Some("PostgreSQL keeps 63 bytes of a name");
    }
    if syn::parse_str::<syn::Ident>(name).is_err() {
        return Some("it is a word of Rust");
    }
    let manifest: Table = toml::from_str(MANIFEST).expect("the template is TOML; a test reads it");
    let dependencies = manifest.get("dependencies").and_then(|table| table.as_table());
    let taken = dependencies.is_some_and(|table| table.keys().any(|key| key.replace('-', "_") == name));
    (taken || SYSTEM_CRATES.contains(&name)).then_some("a crate that it needs has that name")
}

fn fill(folder: &Path, name: &str, sources: &[Source], compiled: &Compiled) -> Result<(), Failure> {
    for (path, text) in crate_files(name) {
        folder::write(folder.join(path), &text)?;
    }
    for source in sources {
        folder::write(folder.join("specs").join(&source.path), &source.text)?;
    }
    tree::write(folder, &compiled.artifacts, &[], &tree::Beside::default()).map(drop)
}

/// The files of a crate that is generated into, by path; they are written by hand from then on.
pub(crate) fn crate_files(name: &str) -> Vec<(&'static str, String)> {
    FILES.iter().map(|(path, text)| (*path, text.replace("NAME", name))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_suit_cargo_and_postgresql() {
        for good in ["library", "my_shop2"] {
            assert_eq!(refusal(good), None, "{good}");
        }
        for bad in ["", "2shop", "_x", "Shop", "my-shop", "match", "self", "sqlx", "tokio_postgres", "core", "büro"] {
            assert!(refusal(bad).is_some(), "{bad}");
        }
        assert_eq!(as_identifier("My-Shop!"), "my_shop");
    }

    #[test]
    fn the_template_needs_what_the_generated_crate_needs() {
        let parse = |text: &str| toml::from_str::<Table>(text).unwrap();
        let (ours, mut portal) = (parse(MANIFEST), parse(include_str!("../../generated/Cargo.toml")));
        // A workspace begins without gates.
        if let Some(features) = portal["features"].as_table_mut() {
            features.retain(|feature, _| !feature.starts_with("gate-"));
        }
        for section in ["lib", "features", "dependencies"] {
            assert_eq!(ours[section], portal[section], "[{section}]");
        }
    }
}
