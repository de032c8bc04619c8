//! Names in Rust for a model whose names were not chosen with Rust in mind.
//!
//! In comes a model, for example that of a database found elsewhere; out goes the same model with names in Rust that
//! differ from each other and from what the generated crate needs. What is sound stays as it is, and the same model
//! always gets the same names. Names in PostgreSQL are not touched.

use std::collections::BTreeSet;

use crate::model::{Column, Domain, Enum, Model, Table};
use crate::name::{TAKEN_IN_RUST, field, type_name, variant};

/// Gives every enum, table, read model, column and label of the model a name in Rust that nothing else has.
///
/// Tables choose first, domain by domain, because rows are named most often; then read models and enums. Where a
/// name is taken, the plural is tried, then the domain before the name, then numbers.
pub fn settle_names(model: &mut Model) {
    let mut taken: BTreeSet<String> = TAKEN_IN_RUST.iter().map(|&name| name.to_owned()).collect();
    for domain in &mut model.domains {
        let prefix = type_name(&domain.name);
        for table in &mut domain.tables {
            table.rust_name = of_table(table, &prefix, &mut taken);
            columns(&mut table.columns);
        }
    }
    for Domain { name, read_models, enums, .. } in &mut model.domains {
        let prefix = type_name(name);
        for view in read_models {
            view.rust_name = of_type(&view.rust_name, &view.name, &prefix, &mut taken);
        }
        for item in enums {
            item.rust_name = of_type(&item.rust_name, &item.name, &prefix, &mut taken);
            labels(item);
        }
    }
}

/// Names to try for a type, best first; the last ones never end.
fn wishes<'a>(present: &'a str, name: &'a str, prefix: &'a str) -> impl Iterator<Item = String> + 'a {
    let own = if is_type_name(present) { present.to_owned() } else { settled_type(name) };
    let plural = settled_type(name);
    let longer = settled_type(&format!("{} {own}", plain(prefix)));
    let numbered = own.clone();
    [own, plural, longer].into_iter().chain((2_u32..).map(move |number| with_number(&numbered, number)))
}

/// The type of a name, which stays as it is when it is read again: `a_b` gives `AB`, and that gives `Ab`.
fn settled_type(name: &str) -> String {
    plain(&type_name(&plain(&type_name(name))))
}

fn of_table(table: &Table, prefix: &str, taken: &mut BTreeSet<String>) -> String {
    let has_id = table.primary_key.as_ref().is_some_and(|key| key.columns.len() == 1);
    let free = |row: &String| is_type_name(row) && family(row, has_id).iter().all(|name| !taken.contains(name));
    let found = wishes(&table.rust_name, &table.name, prefix).find(free).unwrap_or_default();
    taken.extend(family(&found, has_id));
    found
}

/// A row and the types that come with it.
fn family(row: &str, has_id: bool) -> Vec<String> {
    let mut family = vec![row.to_owned(), format!("New{row}"), format!("{row}Patch")];
    family.extend(has_id.then(|| format!("{row}Id")));
    family
}

fn of_type(present: &str, name: &str, prefix: &str, taken: &mut BTreeSet<String>) -> String {
    let free = |wish: &String| is_type_name(wish) && !taken.contains(wish);
    let found = wishes(present, name, prefix).find(free).unwrap_or_default();
    taken.insert(found.clone());
    found
}

/// Whether a spec may give the name with `rust=`.
fn is_type_name(name: &str) -> bool {
    type_name(name) == name && name.starts_with(char::is_uppercase) && !name.contains('_')
}

/// Columns of a table that some version has side by side.
fn columns(columns: &mut [Column]) {
    for position in 0..columns.len() {
        let (before, rest) = columns.split_at_mut(position);
        let Some(column) = rest.first_mut() else { return };
        let taken: BTreeSet<String> =
            before.iter().filter(|other| are_side_by_side(other, column)).flat_map(fields).collect();
        if column.rust_name.as_deref().is_some_and(|name| field(name).trim_start_matches("r#") != name) {
            column.rust_name = None;
        }
        if fields(column).iter().any(|name| taken.contains(name)) {
            let wanted = plain(&fields(column).into_iter().next().unwrap_or_default());
            let mut free = (2_u32..).map(|number| with_number(&wanted, number));
            column.rust_name = free.find(|name| field(name) == *name && !taken.contains(name));
        }
    }
}

/// What a column is called as a field, version by version.
fn fields(column: &Column) -> Vec<String> {
    match &column.rust_name {
        Some(name) => vec![field(name)],
        None => column.states.iter().map(|state| field(&state.name)).collect(),
    }
}

fn are_side_by_side(one: &Column, other: &Column) -> bool {
    let ends = |column: &Column| column.lifetime.removed.unwrap_or(u32::MAX);
    one.lifetime.since < ends(other) && other.lifetime.since < ends(one)
}

fn labels(item: &mut Enum) {
    let mut taken = BTreeSet::new();
    for value in &mut item.values {
        if value.rust_name.as_deref().is_some_and(|name| variant(name) != name) {
            value.rust_name = None;
        }
        let wanted = variant(value.rust_name.as_deref().unwrap_or(&value.label));
        if !taken.insert(wanted.clone()) {
            // A variant of single letters, such as `AB`, is another name when it is read again: `Ab`.
            let wanted = plain(&variant(&plain(&wanted)));
            let mut free = (2_u32..).map(|number| with_number(&wanted, number));
            let found = free.find(|name| variant(name) == *name && !taken.contains(name));
            taken.extend(found.clone());
            value.rust_name = found;
        }
    }
}

fn plain(name: &str) -> String {
    name.trim_start_matches("r#").trim_end_matches('_').to_owned()
}

/// `name2`; a name that ends in a digit is told from its number, for fields `name1_2` and for types `Name1Nr2`.
fn with_number(name: &str, number: u32) -> String {
    match (name.ends_with(|last: char| last.is_ascii_digit()), name.starts_with(char::is_uppercase)) {
        (false, _) => format!("{name}{number}"),
        (true, true) => format!("{name}Nr{number}"),
        (true, false) => format!("{name}_{number}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_of_single_letters_are_told_apart() {
        let lifetime = crate::model::Lifetime { since: 1, removed: None };
        let label = |label: &str| crate::model::EnumValue {
            label: label.to_owned(),
            rust_name: None,
            doc: None,
            lifetime,
            down: None,
        };
        let values = ["a,b", "a\\b", "ab"].map(label).to_vec();
        let mut item = Enum {
            name: String::new(),
            rust_name: String::new(),
            doc: None,
            lifetime,
            values,
            grants: Vec::new(),
            reserved: Vec::new(),
        };
        labels(&mut item);
        let names: Vec<Option<&str>> = item.values.iter().map(|value| value.rust_name.as_deref()).collect();
        assert_eq!(names, [None, Some("Ab2"), None]);
    }

    #[test]
    fn types_of_single_letters_are_told_apart() {
        let mut taken = BTreeSet::new();
        let names = ["a_b", "aB", "a b", "A_B", "a__b", "self", "Self"];
        let found: Vec<String> = names.iter().map(|name| of_type("", name, "A", &mut taken)).collect();
        assert!(found.iter().all(|name| is_type_name(name)), "{found:?}");
        assert_eq!(taken.len(), names.len(), "{found:?}");
    }

    #[test]
    fn a_number_makes_another_name_of_the_same_kind() {
        for name in ["kind", "kind2", "a1", "_2fa", "n42", "n4_2", "unnamed", "höhe"] {
            let found = with_number(name, 2);
            assert_eq!(field(&found), found);
        }
        for name in ["Kind", "Kind2", "A1", "T2fa", "Unnamed", "Höhe", "Ab1"] {
            let found = with_number(name, 2);
            assert_eq!((type_name(&found), variant(&found)), (found.clone(), found.clone()));
        }
    }
}
