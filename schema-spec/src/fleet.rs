//! A fleet: many databases that the same migrations are for.
//!
//! In come a file and the variables that it may name, out go databases in waves with a URL each, or every finding in the file.
//! It asks no database, and shows no password: a finding shows the file with the passwords taken out.
//!
//! ```kdl
//! fleet tenants {
//!     url "postgres://app:${TENANTS_PASSWORD}@db.internal/{name}?sslmode=verify-full"
//!     jobs 8
//!     stop-after 5
//!     wave-size 50
//!     canary demo
//!     wave early {
//!         database acme globex
//!         database initech url-from="INITECH_URL"
//!     }
//!     database t_001 t_002 t_003
//! }
//! ```

use std::fmt;
use std::sync::Arc;

use crate::Source;
use crate::diagnostic::{Diagnostics, Files, Findings};
use crate::parse::fleet;

/// Many databases that the same migrations are for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fleet {
    /// What it is called.
    pub name: String,
    /// How many databases are migrated at once, where that is said.
    pub jobs: Option<usize>,
    /// How many failures stop it, where that is said.
    pub stop_after: Option<usize>,
    /// The waves in the order in which they go. None is empty.
    pub waves: Vec<FleetWave>,
}

/// Databases that go together, when those of the wave before have ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FleetWave {
    /// What it is called: `canary`, a name of the file, or a number.
    pub name: String,
    /// Whether nothing else may be touched where one of these fails.
    pub is_canary: bool,
    /// The databases in the order of the file.
    pub databases: Vec<FleetDatabase>,
}

/// One database.
#[derive(Clone, PartialEq, Eq)]
pub struct FleetDatabase {
    /// What the file calls it.
    pub name: String,
    /// Its URL, with whatever secret belongs to it.
    pub url: String,
}

impl fmt::Debug for FleetDatabase {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The URL holds a password.
        formatter.debug_struct("FleetDatabase").field("name", &self.name).finish_non_exhaustive()
    }
}

/// Reads a fleet. `variable` knows the variables that URLs may come from, or take a part from.
///
/// # Errors
/// Everything that is wrong with the file.
pub fn read_fleet(source: &Source, variable: &dyn Fn(&str) -> Option<String>) -> Result<Fleet, Diagnostics> {
    let shown = without_passwords(&source.text);
    let files = Files::new([(source.path.as_str(), shown.as_str())]);
    let mut findings = Findings::new(Arc::clone(&files));
    let fleet = fleet::fleet(&source.text, variable, &mut findings);
    let diagnostics = findings.finish();
    match fleet {
        Some(fleet) if !diagnostics.has_errors() => Ok(fleet),
        _ => Err(diagnostics),
    }
}

/// Where the password of a URL stands in a text, and whether the whole of it comes from variables.
pub(crate) struct Password {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) is_variable: bool,
}

/// The passwords of all URLs in a text: behind the user, and in the query.
pub(crate) fn passwords(text: &str) -> Vec<Password> {
    let mut found = Vec::new();
    let mut take = |start: usize, end: usize| {
        let written = &text[start..end];
        let is_variable = written.starts_with("${") && written.find('}') == Some(written.len() - 1);
        found.push(Password { start, end, is_variable });
    };
    let ends = |c: char| c.is_whitespace() || matches!(c, '"' | '#');
    for (at, scheme) in text.match_indices("://") {
        let begin = at + scheme.len();
        let whole = &text[begin..];
        let whole = &whole[..whole.find(ends).unwrap_or(whole.len())];
        // A password that was not encoded may hold the signs that end the authority, so the last `@` is taken.
        let Some((account, _)) = whole.rsplit_once('@') else { continue };
        if let Some(colon) = account.find(':').filter(|colon| colon + 1 < account.len()) {
            take(begin + colon + 1, begin + account.len());
        }
    }
    for (at, key) in text.match_indices("password=") {
        let begin = at + key.len();
        let value = &text[begin..];
        let length = value.find(|c: char| ends(c) || c == '&').unwrap_or(value.len());
        if length > 0 {
            take(begin, begin + length);
        }
    }
    found
}

/// The text with stars for passwords, byte by byte, so that every place in it stays where it is.
fn without_passwords(text: &str) -> String {
    let mut shown = text.to_owned();
    for password in passwords(text).iter().filter(|password| !password.is_variable) {
        shown.replace_range(password.start..password.end, &"*".repeat(password.end - password.start));
    }
    shown
}
