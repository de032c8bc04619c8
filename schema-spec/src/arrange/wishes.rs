//! A person's wishes: which elements go to which domain.
//!
//! In comes a file with one `domain` node for each wish, out go the wishes or every finding in the file. A name may hold
//! `*` for any letters; the first domain that takes a name has it.

use crate::Source;
use crate::diagnostic::{Diagnostics, Files, Findings, Span};
use crate::parse::wishes;

/// Which elements go to which domain.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wishes {
    domains: Vec<Wish>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Wish {
    pub(crate) domain: String,
    /// The PostgreSQL schema of the elements.
    pub(crate) schema: String,
    /// Names, or patterns with `*`.
    pub(crate) takes: Vec<String>,
}

/// Reads a file of wishes:
///
/// ```kdl
/// domain sales {
///     take "order*" invoices
/// }
/// domain audit schema=log {
///     take "*"
/// }
/// ```
///
/// # Errors
/// Everything that is wrong with the file.
pub fn read_wishes(source: &Source) -> Result<Wishes, Diagnostics> {
    let files = Files::new([(source.path.as_str(), source.text.as_str())]);
    let mut findings = Findings::new(std::sync::Arc::clone(&files));
    let domains = wishes::wishes(&source.text, Span::default(), &mut findings);
    let diagnostics = findings.finish();
    if diagnostics.has_errors() { Err(diagnostics) } else { Ok(Wishes { domains }) }
}

impl Wishes {
    /// Whether anything was wished for.
    pub(super) fn has_any(&self) -> bool {
        !self.domains.is_empty()
    }

    /// Whether a domain of that name was wished for.
    pub(super) fn names(&self, domain: &str) -> bool {
        self.domains.iter().any(|wish| wish.domain == domain)
    }

    /// What takes no element, or comes too late for all that it would take.
    pub(super) fn idle(&self, elements: &[(&str, &str)]) -> Vec<String> {
        let mut idle = Vec::new();
        for (place, wish) in self.domains.iter().enumerate() {
            for pattern in &wish.takes {
                let taken = |before: &Wish, schema: &str, name: &str| {
                    before.schema == schema && before.takes.iter().any(|pattern| matches(pattern, name))
                };
                let free = |(schema, name): &&(&str, &str)| {
                    *schema == wish.schema
                        && matches(pattern, name)
                        && !self.domains[..place].iter().any(|before| taken(before, schema, name))
                };
                if !elements.iter().any(|element| free(&element)) {
                    idle.push(format!(
                        "domain {}: `take {pattern}` takes nothing in schema {}",
                        wish.domain, wish.schema
                    ));
                }
            }
        }
        idle
    }

    /// The domain that takes the element.
    pub(super) fn group_of(&self, schema: &str, name: &str) -> Option<&str> {
        let takes = |wish: &&Wish| wish.schema == schema && wish.takes.iter().any(|pattern| matches(pattern, name));
        self.domains.iter().find(takes).map(|wish| wish.domain.as_str())
    }
}

/// Whether the pattern, in which `*` stands for any letters, is the name.
fn matches(pattern: &str, name: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else { return pattern == name };
    let Some(mut left) = name.strip_prefix(start) else { return false };
    let mut parts: Vec<&str> = rest.split('*').collect();
    let Some(end) = parts.pop() else { return true };
    for part in parts {
        match left.find(part) {
            Some(at) => left = &left[at + part.len()..],
            None => return false,
        }
    }
    left.ends_with(end)
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn a_star_stands_for_any_letters() {
        let cases = [
            ("order*", "order_items", true),
            ("order*", "order", true),
            ("*_log", "audit_log", true),
            ("*_log", "logs", false),
            ("a*b*c", "aXbYc", true),
            ("a*b*c", "aXc", false),
            ("*", "anything", true),
            ("users", "users", true),
            ("users", "user", false),
        ];
        for (pattern, name, expected) in cases {
            assert_eq!(matches(pattern, name), expected, "{pattern} {name}");
        }
    }
}
