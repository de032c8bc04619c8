//! What each code of a finding means, with an example and its mend.
//!
//! In comes a code, out goes its explanation. Every example is a whole workspace in small: the test beside this module
//! reads each `bad` one and finds its code, and each `mended` one and finds nothing.

mod by_hand;
mod frozen;
mod gates;
mod laws;
mod lifetimes;
mod names;
mod read_models;
mod reading;
mod references;
mod tenants;
mod types;
mod wizards;

use crate::{Code, Source};

/// What a code means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Explanation {
    /// The code.
    pub code: Code,
    /// What is wrong, in one line.
    pub title: &'static str,
    /// Why it is refused and what to do instead.
    pub meaning: &'static str,
    /// An example that is refused with this code. [`sources`] makes files of it.
    pub bad: &'static str,
    /// The same example, mended.
    pub mended: &'static str,
}

/// The explanation of a code such as `P0303`, in capitals or not.
#[must_use]
pub fn explain(code: &str) -> Option<&'static Explanation> {
    let wanted = code.trim();
    all().find(|explanation| explanation.code.as_str().eq_ignore_ascii_case(wanted))
}

/// All explanations, in the order of the codes.
pub fn all() -> impl Iterator<Item = &'static Explanation> {
    let families = [
        reading::EXPLANATIONS,
        names::EXPLANATIONS,
        references::EXPLANATIONS,
        types::EXPLANATIONS,
        lifetimes::EXPLANATIONS,
        laws::EXPLANATIONS,
        tenants::EXPLANATIONS,
        wizards::EXPLANATIONS,
        gates::EXPLANATIONS,
        read_models::EXPLANATIONS,
        frozen::EXPLANATIONS,
        by_hand::EXPLANATIONS,
    ];
    families.into_iter().flatten()
}

/// The files of an example. A line `// NAME.kdl` begins a file; an example without such a line is the file of its
/// domain. Where the example has no `schema.kdl`, it is given one with version 1 current, version 2 a draft, and its
/// domains in order.
#[must_use]
pub fn sources(example: &str) -> Vec<Source> {
    let mut files: Vec<Source> = Vec::new();
    for line in example.lines() {
        let name = line.strip_prefix("// ").filter(|name| name.ends_with(".kdl") && !name.contains(' '));
        match (name, files.last_mut()) {
            (Some(name), _) => files.push(Source { path: name.to_owned(), text: String::new() }),
            (None, Some(file)) => file.text += &format!("{line}\n"),
            (None, None) => {
                let path = format!("{}.kdl", domain_of(example).unwrap_or("example"));
                files.push(Source { path, text: format!("{line}\n") });
            }
        }
    }
    if !files.iter().any(|file| file.path == "schema.kdl") {
        let mut domains: Vec<String> =
            files.iter().map(|file| format!("    domain {}\n", file.path.trim_end_matches(".kdl"))).collect();
        domains.dedup();
        let domains = domains.concat();
        let versions = "    version 1 state=current\n    version 2 state=draft\n";
        let text = format!("schema example {{\n    postgres 15\n{versions}{domains}}}\n");
        files.insert(0, Source { path: "schema.kdl".to_owned(), text });
    }
    files
}

/// The name behind the first `domain` that begins a line.
fn domain_of(text: &str) -> Option<&str> {
    let line = text.lines().find_map(|line| line.strip_prefix("domain "))?;
    line.split([' ', '{']).next().map(|name| name.trim_matches('"'))
}
