//! The certificate: what a proof has shown, and for which text.
//!
//! In comes TOML or what a proof found, out goes the other. The same findings give the same bytes: it holds no time and
//! no path of a machine. It proves nothing by itself; a hash that no longer fits tells that something was edited since.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde::Deserialize;

use super::MoveToProve;
use crate::lock::string;

/// Where the certificate lies, relative to the output crate. sqlx passes over files that are no `<version>_<name>.sql`.
pub const PATH: &str = "migrations/proof.toml";

/// The format that this code writes, and the only one that it reads.
const FORMAT: i64 = 1;

const HEAD: &str = "\
# What a throwaway PostgreSQL has shown of these migrations, and for which text of them.
# Written by `cargo xtask prove`. After a merge conflict run it again; never edit it by hand.
";

/// The strongest lock that was seen on each table, by the name of the migration and that of the table.
pub type Locks = BTreeMap<String, BTreeMap<String, String>>;

/// What was proven.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Certificate {
    /// The moves of the window, by [`MoveToProve::key`].
    pub moves: BTreeMap<String, CertifiedMove>,
}

/// What was proven of one move.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CertifiedMove {
    /// What moved, for people.
    pub moved: String,
    /// [`MoveToProve::hash`] of the files that were run.
    pub plan: String,
    /// SHA-256 of the schema that came out, as the catalog reader prints it.
    pub result: String,
    /// Major version of the PostgreSQL that ran it.
    pub postgresql: u16,
    /// Locks that were seen on tables that were there before.
    #[serde(default)]
    pub locks: Locks,
}

/// Whether a move is proven.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// The certificate is for these very files.
    Proven,
    /// There is none.
    Missing,
    /// It is for files that said something else.
    Stale,
}

/// A certificate that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CertificateError {
    /// No TOML, or not what a certificate holds.
    #[error("it is no certificate: {0}")]
    Syntax(String),
    /// Written by a newer program.
    #[error("its format is {0}, and this program reads {FORMAT}")]
    Format(i64),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Text {
    format: i64,
    #[serde(default, rename = "move")]
    moves: BTreeMap<String, CertifiedMove>,
}

impl Certificate {
    /// Reads the text of a certificate.
    ///
    /// # Errors
    /// Where it is none, or of another format.
    pub fn parse(text: &str) -> Result<Self, CertificateError> {
        let read: Text = toml::from_str(text).map_err(|error| CertificateError::Syntax(error.message().to_owned()))?;
        if read.format == FORMAT { Ok(Self { moves: read.moves }) } else { Err(CertificateError::Format(read.format)) }
    }

    /// The text.
    #[must_use]
    pub fn render(&self) -> String {
        let mut text = format!("{HEAD}format = {FORMAT}\n");
        for (key, proven) in &self.moves {
            // Writing to a String cannot fail.
            let _ = write!(
                text,
                "\n[move.{key}]\nmoved = {}\nplan = \"{}\"\nresult = \"{}\"\npostgresql = {}\n",
                string(&proven.moved),
                proven.plan,
                proven.result,
                proven.postgresql
            );
            for (step, locks) in &proven.locks {
                let locks: Vec<String> =
                    locks.iter().map(|(table, mode)| format!("{} = {}", string(table), string(mode))).collect();
                let _ = writeln!(text, "locks.{} = {{ {} }}", string(step), locks.join(", "));
            }
        }
        text
    }

    /// Whether a move is proven.
    #[must_use]
    pub fn standing(&self, of: &MoveToProve) -> Standing {
        self.standing_of(&of.key, &of.hash)
    }

    pub(super) fn standing_of(&self, key: &str, hash: &str) -> Standing {
        match self.moves.get(key) {
            None => Standing::Missing,
            Some(proven) if proven.plan == hash => Standing::Proven,
            Some(_) => Standing::Stale,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_certificate_is_read_as_it_was_written() {
        let locks = BTreeMap::from([("public.\"it's \\ odd\"".to_owned(), "ShareLock".to_owned())]);
        let proven = CertifiedMove {
            moved: "opens version 2".to_owned(),
            plan: "ab".to_owned(),
            result: "cd".to_owned(),
            postgresql: 15,
            locks: BTreeMap::from([("0002001_labels".to_owned(), locks)]),
        };
        let moves = BTreeMap::from([("step-2".to_owned(), proven), ("planned".to_owned(), CertifiedMove::default())]);
        let certificate = Certificate { moves };
        assert_eq!(Certificate::parse(&certificate.render()), Ok(certificate));
        assert_eq!(Certificate::parse("format = 2\n"), Err(CertificateError::Format(2)));
        assert!(matches!(Certificate::parse("<<<<<<< HEAD"), Err(CertificateError::Syntax(_))));
    }
}
