//! An imported model laid out in domains.
//!
//! In come small models with one domain for each PostgreSQL schema, as a catalog gives them; out goes which element ends up
//! where. A person's wishes come first, and no two domains may need each other.

#![allow(clippy::unwrap_used, reason = "a panic is how a test says no")]

use std::collections::BTreeMap;

use schema_spec::arrange::{Arranged, Needs, Wishes, arrange, read_wishes};
use schema_spec::model::{Model, Qualified};
use schema_spec::{Source, print, read, settle_names};

/// Tables with what each references, all in the PostgreSQL schema `public`.
fn model(tables: &[(&str, &[&str])], more: &str) -> Model {
    let mut text = String::from("domain public {\n");
    for (table, references) in tables {
        text += &format!("table {table} {{\ncolumn id bigint\n");
        for target in *references {
            text += &format!("column {target}_id bigint? references=public.{target}.id\n");
        }
        text += "primary-key id\n}\n";
    }
    text += more;
    text += "}\n";
    let schema = "schema shop {\npostgres 15\nversion 1 state=current\ndomain public\n}\n";
    let source = |path: &str, text: &str| Source { path: path.to_owned(), text: text.to_owned() };
    read(&[source("schema.kdl", schema), source("public.kdl", &text)]).unwrap().model
}

/// The names of each domain's elements.
fn places(model: &Model) -> BTreeMap<&str, Vec<&str>> {
    let named = model.domains.iter().map(|domain| {
        let enums = domain.enums.iter().map(|item| item.name.as_str());
        let tables = domain.tables.iter().map(|table| table.name.as_str());
        let objects = domain.objects.iter().map(|object| object.name.as_str());
        let mut names: Vec<&str> = enums.chain(tables).chain(objects).collect();
        names.sort_unstable();
        (domain.name.as_str(), names)
    });
    named.collect()
}

/// What was arranged is sound: it prints, reads, and means the same.
fn sound(mut arranged: Arranged) -> Arranged {
    settle_names(&mut arranged.model);
    let again = read(&print(&arranged.model)).unwrap().model;
    assert_eq!(places(&again), places(&arranged.model));
    arranged
}

fn needs(pairs: &[(&str, &str)]) -> Needs {
    let named = |name: &str| Qualified { domain: "public".to_owned(), name: name.to_owned() };
    pairs.iter().map(|(from, to)| (named(from), named(to))).collect()
}

fn wishes(text: &str) -> Wishes {
    read_wishes(&Source { path: "domains.kdl".to_owned(), text: text.to_owned() }).unwrap()
}

const SHOP: &[(&str, &[&str])] = &[
    ("accounts", &[]),
    ("account_mails", &["accounts"]),
    ("account_roles", &["accounts"]),
    ("account_tokens", &["accounts"]),
    ("orders", &["accounts"]),
    ("order_items", &["orders", "things"]),
    ("order_notes", &["orders"]),
    ("order_states", &[]),
    ("things", &[]),
    ("prices", &["things"]),
    ("countries", &[]),
    ("currencies", &[]),
    ("languages", &[]),
    ("settings", &[]),
    ("jobs", &[]),
    ("invoices", &["orders"]),
];

#[test]
fn a_small_schema_is_one_domain_with_the_name_of_the_workspace() {
    let found = sound(arrange(model(&[("users", &[]), ("posts", &["users"])], ""), &Needs::new(), &Wishes::default()));
    assert_eq!(places(&found.model), BTreeMap::from([("shop", vec!["posts", "users"])]));
}

#[test]
fn families_of_names_become_domains_and_others_go_to_their_neighbours() {
    let found = sound(arrange(model(SHOP, ""), &Needs::new(), &Wishes::default()));
    let found = places(&found.model);
    assert_eq!(found["account"], ["account_mails", "account_roles", "account_tokens", "accounts"]);
    // `order_items` needs `things`, whose only neighbour with a family it is; `prices` has none.
    assert_eq!(found["order"], ["invoices", "order_items", "order_notes", "order_states", "orders", "things"]);
    assert_eq!(found["core"], ["countries", "currencies", "jobs", "languages", "prices", "settings"]);
}

#[test]
fn types_and_functions_go_to_whoever_uses_them() {
    let more = "enum order_kind {\nplain\n}\nenum shared {\none\n}\n\
        table order_extra {\ncolumn kind order_kind\ncolumn how shared\n}\n\
        table account_extra {\ncolumn how shared\n}\n\
        function touch returns=trigger language=plpgsql {\nbody \"BEGIN RETURN NEW; END\"\n}\n";
    let touched = needs(&[("order_notes", "touch")]);
    let found = sound(arrange(model(SHOP, more), &touched, &Wishes::default()));
    let found = places(&found.model);
    assert!(found["order"].contains(&"order_kind") && found["order"].contains(&"touch"), "{found:?}");
    assert_eq!(found["shared"], ["shared"], "two domains use it: {found:?}");
}

#[test]
fn a_wish_overrules_names() {
    let wish = wishes("domain money {\n    take prices \"curr*\" invoices\n}\n");
    let found = sound(arrange(model(SHOP, ""), &Needs::new(), &wish));
    assert_eq!(places(&found.model)["money"], ["currencies", "invoices", "prices"]);
    assert_eq!(found.model.domains.len(), 2, "what nobody took stays together");
    assert_eq!(found.notes, Vec::<String>::new());
}

#[test]
fn domains_that_need_each_other_become_one_and_a_wish_for_two_is_answered() {
    let circle: &[(&str, &[&str])] = &[("a", &["b"]), ("b", &["a"]), ("c", &["a"])];
    let wish = wishes("domain one {\n    take a c\n}\ndomain two {\n    take b\n}\n");
    let found = sound(arrange(model(circle, ""), &Needs::new(), &wish));
    assert_eq!(places(&found.model), BTreeMap::from([("one", vec!["a", "b", "c"])]));
    assert_eq!(found.notes, ["the domains one, two need each other, so they became one: one"]);
}
