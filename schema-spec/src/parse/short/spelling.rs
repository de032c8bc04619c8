//! How tables and types of a workspace are spelled in SQL: with their PostgreSQL schema, so that no path of a session changes what
//! they mean.

use super::Surroundings;
use crate::reference::{find_outside, parts, quote, spell};

impl Surroundings {
    /// A table of a domain in SQL.
    pub(super) fn table(&self, domain: &str, name: &str) -> String {
        let schema = self.schemas.get(domain).map_or("public", String::as_str);
        format!("{}.{}", quote(schema), quote(name))
    }

    /// A type as SQL names it whatever the path, and the element of the workspace that it is.
    pub(super) fn sql_type(&self, text: &str, home: &str) -> (String, Option<String>) {
        let text = text.trim();
        let text = text.strip_suffix('?').unwrap_or(text).trim_end();
        let end = find_outside(text, '(').or_else(|| find_outside(text, '[')).unwrap_or(text.len());
        let (name, further) = text.split_at(end);
        let found = parts(name.trim_end());
        let (domain, own) = match found.as_slice() {
            [own] => (home, &own.name),
            [domain, own] => (domain.name.as_str(), &own.name),
            _ => return (text.to_owned(), None),
        };
        if self.types.contains(&(domain.to_owned(), own.clone())) {
            let element = format!("{}.{}", spell(domain), spell(own));
            return (format!("{}{further}", self.table(domain, own)), Some(element));
        }
        match self.extension_types.get(own).filter(|_| found.len() == 1) {
            Some(schema) => (format!("{}.{}{further}", quote(schema), quote(own)), None),
            None => (text.to_owned(), None),
        }
    }
}
