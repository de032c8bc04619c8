//! Rights.
//!
//! In come privileges, what they are about and who has them; out go `GRANT`, `REVOKE` and `ALTER DEFAULT PRIVILEGES`.
//! It does not know which privileges an object can have; PostgreSQL does.

use super::name::Ident;
use super::parenthesised;
use super::reaction::Grantee;
use super::subject::Subject;
use std::fmt;

/// Rights of a role on an object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Right {
    /// The privileges, for example `select`; `all` for all there are.
    pub privileges: Vec<String>,
    /// The object; a column of a relation for rights on that column alone.
    pub on: Subject,
    /// Who has them.
    pub role: Grantee,
    /// Whether the role may pass them on.
    pub grantable: bool,
    /// Whether they are taken.
    pub revoked: bool,
}

/// Rights that objects get when they are made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DefaultRight {
    /// Whose objects.
    pub of: Option<Ident>,
    /// In which PostgreSQL schema.
    pub schema: Option<Ident>,
    /// `tables`, `sequences`, `functions`, `types` or `schemas`.
    pub kind: String,
    /// The privileges.
    pub privileges: Vec<String>,
    /// Who has them.
    pub role: Grantee,
    /// Whether the role may pass them on.
    pub grantable: bool,
    /// Whether they are taken.
    pub revoked: bool,
}

impl Right {
    /// What takes this back.
    #[must_use]
    pub fn undone(&self) -> Self {
        Self { revoked: !self.revoked, grantable: false, ..self.clone() }
    }
}

impl fmt::Display for Right {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let columns = match &self.on {
            Subject::Column(_, column) => format!(" {}", parenthesised(std::slice::from_ref(column))),
            _ => String::new(),
        };
        let words: Vec<String> = self.privileges.iter().map(|word| format!("{}{columns}", upper(word))).collect();
        let (words, on) = (words.join(", "), self.on.granted());
        write!(f, "{}", verb(&words, &on, &self.role, self.grantable, self.revoked))
    }
}

impl DefaultRight {
    /// What takes this back.
    #[must_use]
    pub fn undone(&self) -> Self {
        Self { revoked: !self.revoked, grantable: false, ..self.clone() }
    }
}

impl fmt::Display for DefaultRight {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ALTER DEFAULT PRIVILEGES")?;
        if let Some(of) = &self.of {
            write!(f, " FOR ROLE {of}")?;
        }
        if let Some(schema) = &self.schema {
            write!(f, " IN SCHEMA {schema}")?;
        }
        let words: Vec<String> = self.privileges.iter().map(|word| upper(word)).collect();
        let kind = upper(&self.kind);
        write!(f, "\n    {}", verb(&words.join(", "), &kind, &self.role, self.grantable, self.revoked))
    }
}

fn verb(words: &str, on: &str, role: &Grantee, grantable: bool, revoked: bool) -> String {
    if revoked {
        format!("REVOKE {words} ON {on} FROM {role}")
    } else {
        format!("GRANT {words} ON {on} TO {role}{}", if grantable { " WITH GRANT OPTION" } else { "" })
    }
}

/// A privilege as a keyword: letters and spaces are all that one has.
fn upper(word: &str) -> String {
    let kept = word.chars().filter(|c| c.is_ascii_alphabetic() || *c == ' ').collect::<String>();
    kept.to_ascii_uppercase()
}
