//! `print` gives specs that mean the model they came from, in the house style.

mod portal_files;
mod sound;
mod tape;

use proptest::prelude::*;
use schema_spec::{Model, Source, format, print, read};

fn model_of(sources: &[Source]) -> Result<Model, String> {
    read(sources).map(|checked| checked.model).map_err(|findings| {
        let told: Vec<_> = findings.iter().map(|finding| format!("{}: {finding}", finding.code().as_str())).collect();
        let texts: Vec<_> = sources.iter().map(|source| format!("// {}\n{}", source.path, source.text)).collect();
        format!("{}\n{}", told.join("\n"), texts.join("\n"))
    })
}

fn in_house_style(sources: &[Source]) {
    for source in sources {
        assert_eq!(format(source).expect("printed specs are KDL"), source.text, "{}", source.path);
    }
}

/// The first lines in which two models differ, and what was printed.
fn difference(read: &Model, model: &Model, printed: &[Source]) -> String {
    let (read, model) = (format!("{read:#?}"), format!("{model:#?}"));
    let pairs: Vec<_> = read.lines().zip(model.lines()).collect();
    let at = pairs.iter().position(|(one, other)| one != other).unwrap_or(pairs.len());
    let around = &pairs[at.saturating_sub(12)..pairs.len().min(at + 8)];
    let texts: Vec<_> = printed.iter().map(|source| format!("// {}\n{}", source.path, source.text)).collect();
    let lines: Vec<_> = around.iter().map(|(one, other)| format!("{one:60} | {other}")).collect();
    format!("read | was\n{}\n{}", lines.join("\n"), texts.join("\n"))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn printed_specs_mean_the_same_model(bytes in proptest::collection::vec(any::<u8>(), 0..1500)) {
        let model = sound::model(&bytes);
        let printed = print(&model);
        let read = model_of(&printed).map_err(TestCaseError::fail)?;
        prop_assert!(read == model, "{}", difference(&read, &model, &printed));
        in_house_style(&printed);
    }
}

#[test]
fn the_portal_is_printed_and_read_again() {
    let mut model = model_of(&portal_files::sources()).expect("the portal is sound");
    // What is printed comes from databases: it is the functions of wizards, and not what they were written from.
    model.domains.iter_mut().for_each(|domain| domain.wizards.clear());
    model.gates.clear();
    let printed = print(&model);
    assert_eq!(model_of(&printed).expect("what was printed is sound"), model);
    in_house_style(&printed);
}

#[test]
fn formatting_does_not_change_the_model() {
    let sources = portal_files::sources();
    let crooked: Vec<Source> =
        sources.iter().map(|source| Source { text: crooked(&source.text), ..source.clone() }).collect();
    let straight =
        crooked.iter().map(|source| Source { text: format(source).expect("the portal is KDL"), ..source.clone() });
    let model = model_of(&sources).expect("the portal is sound");
    assert_eq!(model_of(&crooked).expect("spaces mean nothing"), model);
    assert_eq!(model_of(&straight.collect::<Vec<_>>()).expect("the house style is KDL"), model);
}

/// The same specs, written without care.
fn crooked(text: &str) -> String {
    text.replace("    column ", "\n\n  column \\ // why\n   ")
        .replace(" {\n", "{ // begin\n")
        .replace("primary-key ", "primary-key /* key */ ")
}

/// What sound specs have to hold somewhere, or the generator leaves something out.
const WANTED: &[&str] = &[
    "state=retired",
    "depends-on core",
    "drafts-only",
    "read-only",
    "role ",
    "removed=",
    "since=",
    "identity=",
    "generated=",
    "default=(sql)",
    "change since=",
    "replaces ",
    " up=",
    " down=",
    "\"\"\"",
    "references=",
    "foreign-key ",
    "on-delete=",
    "deferrable=",
    "unique ",
    "nulls=not-distinct",
    "check ",
    "index ",
    "expression ",
    "include ",
    "order=desc",
    "opclass=",
    "collate=",
    "materialized",
    "left-join ",
    "where=",
    "expr=",
    "sql ",
    "rust=",
    "schema=",
    "numeric(12,2)",
    "[]",
    "kind_",
    "extension ",
    "type ",
    "postgres-schema ",
    "role ",
    "default-privileges ",
    "grant ",
    "revoke ",
    "grantable=",
    "option ",
    "bigserial",
    "sequence ",
    "inherited=",
    "storage=",
    "compression=",
    "partition-by range",
    "partition-of=",
    "values=",
    "inherits ",
    "unlogged=",
    "row-security=forced-when-enabled",
    "replica-identity index=",
    "cluster-on=",
    "part-of=",
    "exclude ",
    "with=\"",
    "opclass-option ",
    "set-columns ",
    "match=full",
    "not-valid=",
    "no-inherit=",
    "trigger ",
    "old-table=",
    "arguments ",
    "on update amount",
    "rule ",
    "policy ",
    "statistics ",
    "kinds ",
    "domain-type ",
    "composite ",
    "range ",
    "collation ",
    "function ",
    "procedure ",
    "sql-body ",
    "library ",
    "aggregate ",
    "view ",
    "materialized-view ",
    "check-option ",
    "event-trigger ",
    "publication ",
    "types ",
    "#\"\"\"",
];

#[test]
fn sound_models_have_everything_in_them() {
    let tapes = (0..200u32).map(|seed| (0..1500u32).map(|step| noise(seed * 2000 + step)).collect::<Vec<u8>>());
    let text: String = tapes.flat_map(|tape| print(&sound::model(&tape))).map(|source| source.text).collect();
    assert_eq!(WANTED.iter().filter(|wanted| !text.contains(**wanted)).collect::<Vec<_>>(), Vec::<&&str>::new());
}

/// A byte that looks like chance and is always the same.
fn noise(seed: u32) -> u8 {
    let mixed = seed.wrapping_mul(0x9e37_79b9) ^ 0x85eb_ca6b;
    let mixed = (mixed ^ (mixed >> 15)).wrapping_mul(0x2c1b_3c6d);
    (mixed ^ (mixed >> 13)).to_le_bytes()[1]
}
