//! House rules about packages and who may depend on whom.
//!
//! In come the Cargo manifests among the files, out go the places that break a rule.

use toml::Table;

use super::{File, Untidy};

/// The crate that was generated.
const GENERATED: &str = "generated";
/// Crates of this house that make, or lead to, the generated one: a broken output must never stop what mends it.
const MAKERS: &[&str] = &["schema-spec", "codegen", "xtask", "test-server"];
const DEPENDENCIES: &[&str] = &["dependencies", "dev-dependencies", "build-dependencies"];

/// Lints and dependencies of every package.
pub(super) fn check(files: &[File]) -> Vec<Untidy> {
    files.iter().filter(|file| file.path.split('/').next_back() == Some("Cargo.toml")).flat_map(manifest).collect()
}

fn manifest(file: &File) -> Vec<Untidy> {
    let table: Table = match toml::from_str(&file.text) {
        Ok(table) => table,
        Err(error) => return vec![file.untidy(1, format!("this is no TOML: {}", error.message()))],
    };
    let mut found = Vec::new();
    let itself = forbids_unsafe(&table, "");
    if table.contains_key("workspace") && !itself && !forbids_unsafe(&table, "workspace") {
        found.push(file.untidy(1, "the workspace's lints must say `unsafe_code = \"forbid\"`: nothing here needs it"));
    }
    let Some(name) = table.get("package").and_then(|package| package.get("name")?.as_str()) else { return found };
    let inherits = table.get("lints").and_then(|lints| lints.get("workspace")?.as_bool()) == Some(true);
    if !inherits && !itself {
        found.push(
            file.untidy(1, format!("package {name} must say `[lints] workspace = true`, or forbid unsafe code itself")),
        );
    }
    for dependency in dependencies(&table) {
        let line = line_of(&file.text, &dependency);
        if MAKERS.contains(&name) && dependency == GENERATED {
            let reason = format!("{name} may not depend on `{GENERATED}`: a broken output must not stop what mends it");
            found.push(file.untidy(line, reason));
        }
        if name == GENERATED && MAKERS.contains(&dependency.as_str()) {
            let reason = format!("`{GENERATED}` may not depend on {dependency}: downstream code imports it alone");
            found.push(file.untidy(line, reason));
        }
    }
    found
}

fn forbids_unsafe(table: &Table, section: &str) -> bool {
    let lints =
        if section.is_empty() { table.get("lints") } else { table.get(section).and_then(|inner| inner.get("lints")) };
    let level = lints.and_then(|lints| lints.get("rust")?.get("unsafe_code"));
    let word = level.and_then(|level| level.as_str().or_else(|| level.get("level")?.as_str()));
    word == Some("forbid")
}

/// Names of the packages that this one depends on, under whatever name and for whatever target.
fn dependencies(table: &Table) -> Vec<String> {
    let targets = table.get("target").and_then(|targets| targets.as_table()).into_iter().flat_map(Table::values);
    let places = std::iter::once(table).chain(targets.filter_map(|target| target.as_table()));
    let mut names = Vec::new();
    for place in places {
        for list in DEPENDENCIES.iter().filter_map(|kind| place.get(*kind)?.as_table()) {
            let package = |(name, value): (&String, &toml::Value)| {
                value.get("package").and_then(|package| package.as_str()).unwrap_or(name).to_owned()
            };
            names.extend(list.iter().map(package));
        }
    }
    names
}

fn line_of(text: &str, word: &str) -> usize {
    text.lines().position(|line| line.contains(word)).map_or(1, |line| line + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "[package]\nname = \"xtask\"\n[lints]\nworkspace = true\n";

    fn places(text: &str) -> usize {
        check(&[File { path: "x/Cargo.toml".to_owned(), text: text.to_owned() }]).len()
    }

    #[test]
    fn lints_and_dependencies_are_checked() {
        let generated = GOOD.replace("xtask", "generated");
        let cases = [
            (GOOD.to_owned(), 0),
            ("[package]\nname = \"a\"\n".to_owned(), 1),
            ("[package]\nname = \"a\"\n[lints.rust]\nunsafe_code = \"forbid\"\n".to_owned(), 0),
            ("[workspace]\n".to_owned(), 1),
            ("[workspace]\n[package]\nname = \"a\"\n[lints.rust]\nunsafe_code = \"forbid\"\n".to_owned(), 0),
            ("[workspace.lints.rust]\nunsafe_code = { level = \"forbid\", priority = 1 }\n".to_owned(), 0),
            (format!("{GOOD}[dependencies]\ngenerated = \"1\"\n"), 1),
            (format!("{GOOD}[dev-dependencies]\nother = {{ package = \"generated\", path = \"g\" }}\n"), 1),
            (format!("{GOOD}[target.'cfg(unix)'.dependencies]\ngenerated.workspace = true\n"), 1),
            (format!("{generated}[dependencies]\ncodegen.workspace = true\n"), 1),
            (format!("{generated}[dependencies]\nuuid = \"1\"\n"), 0),
            ("name = ".to_owned(), 1),
        ];
        for (text, expected) in cases {
            assert_eq!(places(&text), expected, "{text}");
        }
    }
}
