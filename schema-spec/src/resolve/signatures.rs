//! Functions of one PostgreSQL schema that have one name and take the same types: PostgreSQL has room for one of them.
//!
//! In come the objects of all domains, those that short forms wrote among them, out goes a finding for each second one. Types are
//! compared as they are spelled, so what is found is the same, and what is spelled otherwise is left to PostgreSQL.

use std::collections::BTreeMap;

use super::names::Register;
use super::scope::Scope;
use crate::diagnostic::{Code, Findings};
use crate::model::ObjectKind;
use crate::reference::find_outside;

pub(super) fn functions_differ(scope: &Scope<'_>, findings: &mut Findings) {
    let mut schemas: BTreeMap<&str, Register> = BTreeMap::new();
    for domain in &scope.model.domains {
        let Some(written) = scope.spec.domains.iter().find(|written| written.name.text == domain.name) else {
            continue;
        };
        let register = schemas.entry(&domain.schema).or_insert_with(|| Register::new(Code::Duplicate));
        let mut places: BTreeMap<&str, Vec<_>> = BTreeMap::new();
        for object in written.objects.iter().rev() {
            places.entry(&object.name.text).or_default().push(object.name.span);
        }
        for object in &domain.objects {
            let span = places.get_mut(object.name.as_str()).and_then(Vec::pop);
            let ObjectKind::Function(function) = &object.kind else { continue };
            let signature = format!("{}({})", object.name, types(&function.arguments));
            let help = "PostgreSQL tells functions apart by their names and by what they take, and some stand for short forms; choose another name";
            let span = span.unwrap_or(written.name.span);
            register.enter(&signature, span, &format!("the function `{}`", object.name), help, findings);
        }
    }
}

/// Words with which the name of a type begins that has several.
const SEVERAL_WORDS: [&str; 7] = ["bit", "character", "double", "interval", "national", "time", "timestamp"];

/// The types of arguments, without names and defaults.
fn types(arguments: &str) -> String {
    let (mut rest, mut found) = (arguments, Vec::new());
    loop {
        let end = find_outside(rest, ',');
        found.push(type_of(&rest[..end.unwrap_or(rest.len())]));
        match end {
            Some(end) => rest = &rest[end + 1..],
            None => return found.join(", "),
        }
    }
}

fn type_of(argument: &str) -> String {
    let end = argument.to_ascii_lowercase().find(" default ").or_else(|| find_outside(argument, '='));
    let argument = argument[..end.unwrap_or(argument.len())].trim();
    let unnamed = |text: &str| text.to_ascii_lowercase();
    let (first, rest) = match argument.strip_prefix('"').and_then(|quoted| quoted.split_once("\" ")) {
        Some((name, rest)) => (name, rest),
        None => argument.split_once(char::is_whitespace).unwrap_or(("", argument)),
    };
    let is_named = !first.is_empty() && !SEVERAL_WORDS.contains(&first.to_ascii_lowercase().as_str());
    let kept = if is_named { rest } else { argument };
    unnamed(kept.split_whitespace().collect::<Vec<_>>().join(" ").as_str()).replace('"', "")
}

#[cfg(test)]
mod tests {
    use super::types;

    #[test]
    fn names_and_defaults_tell_no_functions_apart() {
        for (one, other) in [
            ("id uuid", "uuid"),
            ("\"an id\" uuid, n int DEFAULT 7", "UUID, n int"),
            ("t timestamp with time zone", "timestamp  with time zone"),
            ("a \"public\".\"t\"", "public.t"),
        ] {
            assert_eq!(types(one), types(other));
        }
        assert_ne!(types("id uuid"), types("id bigint"));
        assert_ne!(types("double precision"), types("precision"));
    }
}
