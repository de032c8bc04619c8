//! Names that nobody chose with Rust in mind, from a database to the generated crate.
//!
//! In come domains of tables, columns, enums and labels with names of any kind, most of them almost the same; out goes
//! that once they are settled and printed, the reader has nothing to say against them, they stay settled, and no two
//! types, fields, constants or variants that are generated have one name.
#![allow(clippy::unwrap_used, reason = "a panic is how a test says no")]

use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::sample::select;
use schema_spec::name::{singular, type_name};
use schema_spec::{Model, Source, print, read, settle_names};

/// Names that mean something to Rust, to the generated crate, or are made of others.
const WORDS: &[&str] = &[
    "_",
    "self",
    "Self",
    "crate",
    "super",
    "type",
    "async",
    "gen",
    "r#type",
    "option",
    "Options",
    "vec",
    "string",
    "results",
    "box",
    "some",
    "none",
    "ok",
    "err",
    "error",
    "all",
    "a_l_l",
    "thing",
    "things",
    "new_thing",
    "thing_patch",
    "thing_id",
    "new thing",
    "NewThing2",
    "thing2",
    "thing_2",
    "drivers",
    "relation",
    "values",
    "types",
    "scope",
    "v1",
    "mod",
    "lib",
    "\u{1f642}",
    "\u{1f643}",
    "\u{e9}",
    "\u{c9}",
    "\u{130}",
    "Stra\u{df}e",
    "strasse",
    "\u{6f22}\u{5b57}",
    "42",
    "4_2",
    "unnamed",
    "Empty",
];

/// A name of at most 63 bytes.
fn any_name() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[aAbB_ 1.-]{1,4}",
        3 => select(WORDS).prop_map(str::to_owned),
        1 => "[x_]{60,63}",
        1 => "[^\u{0}]{1,12}",
    ]
    .prop_map(|mut name| {
        while name.len() > 63 {
            name.pop();
        }
        name
    })
}

/// Different names.
fn names(count: std::ops::Range<usize>) -> impl Strategy<Value = Vec<String>> {
    proptest::collection::btree_set(any_name(), count)
        .prop_map(|names| names.into_iter().collect::<Vec<_>>())
        .prop_shuffle()
}

#[derive(Debug, Clone)]
struct Drawn {
    tables: Vec<String>,
    enums: Vec<String>,
    columns: Vec<String>,
    labels: Vec<String>,
}

fn drawn() -> impl Strategy<Value = Vec<Drawn>> {
    let domain =
        (names(2..14), 0..3_usize, names(1..14), names(0..14)).prop_map(|(mut tables, enums, columns, labels)| {
            let enums = tables.split_off(tables.len().saturating_sub(enums).max(1));
            Drawn { tables, enums, columns, labels }
        });
    proptest::collection::vec(domain, 1..4)
}

/// A workspace with a table and an enum in each domain, from which the others are made.
fn template(domains: usize) -> Model {
    let names: Vec<String> = (1..=domains).map(|number| format!("a{number}")).collect();
    let lines: String = names.iter().map(|name| format!("    domain {name} schema={name}\n")).collect();
    let mut sources = vec![Source {
        path: "schema.kdl".to_owned(),
        text: format!("schema s {{\n    postgres 15\n    version 1 state=current\n{lines}}}\n"),
    }];
    for name in names {
        let text = format!(
            "domain {name} {{\n    enum kind_{name} {{\n        x\n    }}\n    table row_{name} {{\n        column x integer\n        primary-key x\n    }}\n}}\n"
        );
        sources.push(Source { path: format!("{name}.kdl"), text });
    }
    read(&sources).unwrap().model
}

fn model(drawn: &[Drawn]) -> Model {
    let mut model = template(drawn.len());
    for (domain, drawn) in model.domains.iter_mut().zip(drawn) {
        let (table, item) = (domain.tables.remove(0), domain.enums.remove(0));
        let column = table.columns[0].clone();
        for (position, name) in drawn.tables.iter().enumerate() {
            let mut table = table.clone();
            (table.name, table.rust_name) = (name.clone(), type_name(&singular(name)));
            table.columns.clear();
            for name in &drawn.columns {
                let mut column = column.clone();
                column.key.clone_from(name);
                column.states[0].name.clone_from(name);
                table.columns.push(column);
            }
            match table.primary_key.as_mut().filter(|_| position % 2 == 0) {
                Some(key) => {
                    key.columns = vec![drawn.columns[0].clone()];
                    key.name = Some(format!("key of number {position}"));
                }
                None => table.primary_key = None,
            }
            domain.tables.push(table);
        }
        for name in &drawn.enums {
            let mut item = item.clone();
            (item.name, item.rust_name) = (name.clone(), type_name(name));
            let value = item.values.remove(0);
            for label in &drawn.labels {
                let mut value = value.clone();
                value.label.clone_from(label);
                item.values.push(value);
            }
            domain.enums.push(item);
        }
    }
    model
}

/// The names that a line of generated Rust gives something, with what they are unique in.
fn check_emitted(model: &Model) -> Result<(), TestCaseError> {
    let mut types = BTreeSet::new();
    for artifact in codegen::rust(model).iter().filter(|artifact| artifact.path.starts_with("src/domain/")) {
        let mut members = BTreeSet::new();
        for line in artifact.text.lines() {
            let word = |line: &str| line.split([' ', ':', '(', '{', ',', ';']).next().unwrap_or_default().to_owned();
            if ["}", ");"].contains(&line) {
                members.clear();
            }
            let item = line.strip_prefix("pub struct ").or_else(|| line.strip_prefix("pub enum "));
            if let Some(name) = item.map(word) {
                prop_assert!(types.insert(name.clone()), "two types {name}");
            }
            let member = line.strip_prefix("    pub const ").or_else(|| line.strip_prefix("    pub "));
            let variant = line.strip_prefix("    ").filter(|rest| rest.starts_with(char::is_uppercase));
            if let Some(name) = member.or(variant).map(word).filter(|name| name != "fn" && name != "const") {
                prop_assert!(members.insert(name.clone()), "two members {name} in {}", artifact.path);
            }
        }
    }
    let expected: usize = model.domains.iter().map(|domain| domain.tables.len() * 3 + domain.enums.len()).sum();
    prop_assert!(types.len() >= expected, "{} types of {expected}", types.len());
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn settled_names_are_sound_and_stay(drawn in drawn()) {
        let mut model = model(&drawn);
        settle_names(&mut model);
        let printed = print(&model);
        let again = match read(&printed) {
            Ok(checked) => checked.model,
            Err(findings) => {
                let told: Vec<_> = findings.iter().map(|found| format!("{}: {found}", found.code().as_str())).collect();
                return Err(TestCaseError::fail(format!("{told:?}")));
            }
        };
        let mut settled = again.clone();
        settle_names(&mut settled);
        prop_assert!(settled == again, "what is settled stays");
        check_emitted(&again)?;
    }
}
