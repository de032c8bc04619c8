//! The lock as text.
//!
//! In comes a [`Lock`], out goes TOML: the same lock gives the same bytes. It decides nothing about what is frozen.

use super::{ElementId, Elements, FORMAT, FrozenStep, Kind, Lock, checksum};
use std::fmt::Write;

const HEAD: &str = "\
# What released code relies on: one line an element of every frozen version, and the checksum of every migration.
# Written by `cargo xtask gen`, and never by hand: its checksum tells.
";

/// The whole text of the lock.
#[must_use]
pub fn render(lock: &Lock) -> String {
    let said = said(lock);
    format!("{HEAD}format = {FORMAT}\nchecksum = \"{}\"\n{said}", checksum(&said))
}

/// What the lock says, which is all but its head.
pub(super) fn said(lock: &Lock) -> String {
    let mut text = String::new();
    for (number, step) in (1..).zip(&lock.steps) {
        step_lines(&mut text, number, step);
    }
    for (number, version) in &lock.versions {
        let _ = write!(text, "\n[version.{number}]\ncontracted = {}\n", version.contracted);
        element_lines(&mut text, *number, &version.elements);
    }
    text
}

fn step_lines(text: &mut String, number: u32, step: &FrozenStep) {
    let _ = write!(text, "\n[step.{number}]\n{} = {}\n", step.move_.word(), step.move_.version());
    for (path, checksum) in &step.files {
        let _ = writeln!(text, "file.{} = {}", key(path), string(checksum));
    }
}

fn element_lines(text: &mut String, version: u32, elements: &Elements) {
    let mut domain = None;
    for (id, facts) in elements {
        if domain != Some(&id.domain) {
            let _ = write!(text, "\n[version.{version}.{}]\n", key(&id.domain));
            domain = Some(&id.domain);
        }
        let facts: Vec<String> =
            facts.iter().map(|(word, value)| format!("{} = {}", key(word), string(value))).collect();
        let facts = if facts.is_empty() { "{}".to_owned() } else { format!("{{ {} }}", facts.join(", ")) };
        let _ = writeln!(text, "{} = {facts}", element_key(id));
    }
}

fn element_key(id: &ElementId) -> String {
    // The domain's own line needs a word behind it, for `domain` alone would be a name like any other.
    let names = if id.kind == Kind::Domain { vec!["itself".to_owned()] } else { id.names.clone() };
    std::iter::once(id.kind.word().to_owned()).chain(names.iter().map(|name| key(name))).collect::<Vec<_>>().join(".")
}

/// A TOML key: bare where TOML allows it.
fn key(name: &str) -> String {
    let bare = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    if !name.is_empty() && name.chars().all(bare) { name.to_owned() } else { string(name) }
}

/// A TOML string on one line: literal where that reads better and is allowed, else with escapes.
pub(crate) fn string(text: &str) -> String {
    let awkward = text.contains(['"', '\\']);
    if awkward && !text.contains(|c: char| c == '\'' || c.is_control()) {
        return format!("'{text}'");
    }
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            c if c.is_control() => {
                let _ = write!(quoted, "\\u{:04X}", u32::from(c));
            }
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}
