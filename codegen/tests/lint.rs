//! What the lint says of SQL, file by file, and that it has nothing to say of what is generated.
//!
//! In come the specs and SQL files of `tests/lint`, with what is expected beside each. Files of one stem with a number
//! behind it run after each other. To write them anew: `cargo xtask test --bless -p codegen --test lint`.

#![allow(clippy::disallowed_methods, reason = "a test reads its fixture folders")]
#![allow(clippy::unwrap_used, reason = "a panic is how a test says no")]

mod stages;

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::lint::{Rule, Script, lint};
use codegen::windows;
use proptest::prelude::*;
use schema_spec::{Checked, Code, Diagnostics, Source, explain};
use squawk_linter::Linter;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn files(folder: &Path, extension: &str) -> BTreeMap<String, String> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let paths = entries.map(|entry| entry.unwrap().path());
    let ours = paths.filter(|path| path.extension().is_some_and(|found| found == extension));
    let named = ours.map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), path));
    named.map(|(name, path)| (name, fs::read_to_string(path).unwrap())).collect()
}

fn specs(folder: &Path) -> Checked {
    let sources: Vec<Source> = files(folder, "kdl").into_iter().map(|(path, text)| Source { path, text }).collect();
    read(&sources)
}

fn read(sources: &[Source]) -> Checked {
    schema_spec::read(sources).unwrap_or_else(|found| panic!("{}", shown(&found)))
}

fn shown(found: &Diagnostics) -> String {
    let mut text = String::new();
    for finding in found {
        let place = finding.place();
        let (span, source) = (place.span(), place.files().text(place.span().file));
        let line = source[..span.offset].matches('\n').count() + 1;
        let excerpt = source[span.offset..span.offset + span.length].split_whitespace().collect::<Vec<_>>().join(" ");
        let _ = writeln!(text, "{} {}:{line}: {finding}\n    > {excerpt}", finding.code().as_str(), place.path());
        for line in finding.label_text().into_iter().chain(finding.help_text()).flat_map(str::lines) {
            let _ = writeln!(text, "    {line}");
        }
    }
    if text.is_empty() { "nothing\n".to_owned() } else { text }
}

fn script(path: &str, text: &str) -> Script {
    Script { path: path.to_owned(), text: text.to_owned(), window: None, has_way_back: None }
}

#[test]
fn every_file_gets_the_findings_beside_it() {
    let bless = std::env::var_os("PILASTER_BLESS").is_some();
    let folder = root().join("codegen/tests/lint");
    let model = specs(&folder).model;
    let mut wrong = Vec::new();
    let mut sets: BTreeMap<String, Vec<Script>> = BTreeMap::new();
    for (name, text) in files(&folder, "sql") {
        let stem = name.trim_end_matches(".sql").trim_end_matches(|c: char| c.is_ascii_digit() || c == '_');
        sets.entry(stem.to_owned()).or_default().push(script(&name, &text));
    }
    for (stem, scripts) in sets {
        let found = format!(
            "With the specs:\n{}\nWithout:\n{}",
            shown(&lint(&scripts, Some(&model))),
            shown(&lint(&scripts, None))
        );
        let path = folder.join(format!("{stem}.txt"));
        if bless {
            fs::write(&path, &found).unwrap();
        } else if fs::read_to_string(&path).unwrap_or_default() != found {
            wrong.push(format!("{stem}: {found}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What squawk's own command line would say, its excuses heeded.
fn squawk_says(text: &str, postgres: u16) -> Vec<String> {
    let parse = squawk_syntax::SourceFile::parse(text);
    let mut linter = Linter::with_default_rules();
    linter.settings.assume_in_transaction = !text.starts_with("-- no-transaction");
    linter.settings.pg_version = postgres.to_string().parse().unwrap();
    let errors = parse.errors().into_iter().map(|error| error.message().to_owned());
    errors
        .chain(linter.lint(&parse, text).into_iter().map(|found| format!("{}: {}", found.code, found.message)))
        .collect()
}

/// Generates a workspace beside what was made before, and judges every file with the window around it.
fn generated_is_clean(name: &str, checked: &Checked, before: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    let made = stages::files(&stages::generate(checked, before));
    let windows = windows(&checked.model, made.get("schema.lock").map(String::as_str)).unwrap();
    let mut scripts = Vec::new();
    for (path, text) in made.iter().filter(|(path, _)| path.ends_with(".sql")) {
        let served = checked.model.window();
        let window = match path.strip_prefix("migrations/") {
            Some(name) => windows[&name[..4].parse::<usize>().unwrap()].clone(),
            None => (served.clone(), served[1..].to_vec()),
        };
        assert_eq!(squawk_says(text, checked.model.postgres), Vec::<String>::new(), "{name}: {path}");
        scripts.push(Script { path: path.clone(), text: text.clone(), window: Some(window), has_way_back: None });
    }
    assert!(!scripts.is_empty(), "{name}");
    assert_eq!(shown(&lint(&scripts, Some(&checked.model))), "nothing\n", "{name}");
    made
}

#[test]
fn generated_migrations_pass() {
    let folders = [
        "schema-spec/portal",
        "tests/cases/every_type/specs",
        "tests/cases/odd_names/specs",
        "codegen/tests/lint",
        "codegen/tests/rust/places/specs",
        "codegen/tests/rust/shop/specs",
        "codegen/tests/window/guesthouse",
    ];
    for folder in folders {
        generated_is_clean(folder, &specs(&root().join(folder)), &BTreeMap::new());
    }
}

#[test]
fn generated_migrations_of_every_stage_pass() {
    let lives = |folder: &str| stages::folders(&root().join(folder)).into_iter();
    let planned = lives("codegen/tests/plan").map(|life| stages::folders(&life));
    let staged = lives("tests/migrations/staged").map(|life| vec![life.join("before"), life.join("after")]);
    let served = std::iter::once(stages::folders(&root().join("tests/online/specs")));
    for life in planned.chain(staged).chain(served) {
        let (mut specs, mut before) = (BTreeMap::new(), BTreeMap::new());
        for stage in life {
            stages::lay_over(&mut specs, &stage);
            before = generated_is_clean(&stage.display().to_string(), &stages::checked(&specs), &before);
        }
    }
}

#[test]
fn migrations_that_are_kept_pass_squawk() {
    for folder in ["generated", "tests/cases/every_type/generated", "tests/cases/odd_names/generated"] {
        for (name, text) in files(&root().join(folder).join("migrations"), "sql") {
            assert_eq!(squawk_says(&text, 15), Vec::<String>::new(), "{folder}: {name}");
        }
    }
}

/// The SQL in an example of `explain`, which stands in lines of its own.
fn sql_of(example: &str) -> String {
    example.lines().filter_map(|line| line.strip_prefix("//> ")).fold(String::new(), |text, line| text + line + "\n")
}

#[test]
fn explained_sql_is_found_and_the_way_shown_instead_is_clean() {
    for explanation in explain::all().filter(|explanation| explanation.code.as_str().starts_with("P09")) {
        let code = explanation.code.as_str();
        let (before, after) = (read(&explain::sources(explanation.bad)), read(&explain::sources(explanation.mended)));
        let way_back = (explanation.code == Code::NoWayBack).then_some(false);
        let script = |text: &str| Script { has_way_back: way_back, ..script("0001_by_hand.up.sql", text) };
        let found = lint(&[script(&sql_of(explanation.bad))], Some(&before.model));
        assert!(found.codes().contains(&code), "{code}: {}", shown(&found));
        let instead = sql_of(explanation.mended);
        let found = lint(&[script(&instead)], Some(&after.model));
        assert_eq!(shown(&found), "nothing\n", "{code}");
        generated_is_clean(code, &after, &BTreeMap::new());
    }
}

#[test]
fn every_rule_has_a_code_of_its_own_and_a_row_in_the_docs() {
    let docs = fs::read_to_string(root().join("docs/lint.md")).unwrap();
    let codes: Vec<Code> = Rule::ALL.iter().map(|rule| rule.code()).collect();
    let mut sorted = codes.clone();
    sorted.sort();
    sorted.dedup();
    assert_eq!(codes, sorted);
    for rule in Rule::ALL {
        assert!(docs.contains(&format!("| `{}` | {} |", rule.name(), rule.code().as_str())), "{}", rule.name());
    }
}

#[test]
fn what_cannot_be_read_ends_in_findings() {
    let model = specs(&root().join("codegen/tests/lint")).model;
    let deep = format!("SELECT {}1{};", "(".repeat(100_000), ")".repeat(100_000));
    for text in [
        "",
        ";;;",
        "--",
        "/*",
        "'",
        "$$",
        "\u{0}",
        "ALTER",
        "-- squawk-ignore",
        "-- pilaster:",
        "é'é\u{1F600}",
        deep.as_str(),
    ] {
        let _ = lint(&[script("a.sql", text)], Some(&model));
    }
    assert_eq!(lint(&[script("a.sql", &deep)], None).codes(), ["P0913"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Pieces of SQL in any order never end the program.
    #[test]
    fn any_text_is_judged(pieces in prop::collection::vec(prop::sample::select(PIECES), 0..24), cut in 0..200_usize) {
        let mut text = pieces.join(" ");
        let end = (0..=cut.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default();
        if cut % 2 == 0 {
            text.truncate(end);
        }
        let model = specs(&root().join("codegen/tests/lint")).model;
        for finding in &lint(&[script("a.sql", &text)], Some(&model)) {
            let span = finding.place().span();
            prop_assert!(text.get(span.offset..span.offset + span.length).is_some(), "{finding}");
        }
    }
}

const PIECES: &[&str] = &[
    "ALTER TABLE",
    "public.customers",
    "customers",
    "DROP COLUMN",
    "fax",
    ",",
    ";",
    "RENAME",
    "TO",
    "TYPE",
    "ADD COLUMN",
    "x text NOT NULL",
    "SET NOT NULL",
    "ALTER COLUMN",
    "UPDATE",
    "SET",
    "=",
    "WHERE",
    "id",
    "BETWEEN 1 AND 2",
    "(",
    ")",
    "-- pilaster: allow immediate-drop because é\n",
    "/* squawk-ignore-file */",
    "-- squawk-ignore a, b -- c\n",
    "$$",
    "'",
    "\"",
    "CREATE TYPE public.order_state AS ENUM ('a')",
    "DELETE FROM",
    "pg_enum",
    "CONCURRENTLY",
    "CREATE INDEX",
    "ON",
    "-- no-transaction\n",
    "DO $$ BEGIN END $$",
    "TRUNCATE",
    "é",
    "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT'",
];
