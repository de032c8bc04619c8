//! Metrics: text that keeps to the grammar, and figures that are those of the database.

use std::collections::{BTreeMap, BTreeSet};

use runtime::migration::{Migration, Version};

use super::backfills::{PEOPLE, backfill, version};
use super::{consumer, database, manager};

/// Labels with their values.
type Labels<'a> = &'a [(&'a str, &'a str)];
/// Every sample by its name and labels.
type Samples = BTreeMap<(String, BTreeMap<String, String>), f64>;

fn is_name(name: &str) -> bool {
    let mut letters = name.chars();
    letters.next().is_some_and(|first| first.is_ascii_alphabetic() || first == '_')
        && letters.all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
}

/// The labels in front of a `}`, and what stands behind it.
fn labels(mut text: &str) -> (BTreeMap<String, String>, &str) {
    let mut found = BTreeMap::new();
    loop {
        let (name, rest) = text.split_once("=\"").unwrap();
        assert!(is_name(name), "{text}");
        let mut value = String::new();
        let mut letters = rest.char_indices();
        let end = loop {
            match letters.next().unwrap() {
                (at, '"') => break at,
                (_, '\\') => value.push(match letters.next().unwrap().1 {
                    'n' => '\n',
                    letter @ ('\\' | '"') => letter,
                    other => panic!("\\{other} in {text}"),
                }),
                (_, letter) => value.push(letter),
            }
        };
        assert_eq!(found.insert(name.to_owned(), value), None, "{text}");
        match rest[end + 1..].split_at(1) {
            (",", rest) => text = rest,
            ("}", rest) => return (found, rest),
            other => panic!("{other:?}"),
        }
    }
}

/// Reads the text format 0.0.4 as narrowly as it is described: nothing is passed over.
fn read(text: &str) -> Samples {
    assert!(text.ends_with('\n'));
    let (mut samples, mut told) = (Samples::new(), BTreeSet::new());
    let mut metric = ("", "");
    for line in text.split_terminator('\n') {
        if let Some(help) = line.strip_prefix("# HELP ") {
            let (name, words) = help.split_once(' ').unwrap();
            assert!(is_name(name) && !words.is_empty() && told.insert(name), "{line}");
            metric = (name, "");
        } else if let Some(kind) = line.strip_prefix("# TYPE ") {
            let (name, kind) = kind.split_once(' ').unwrap();
            assert!(metric == (name, "") && ["gauge", "counter"].contains(&kind), "{line}");
            assert_eq!(name.ends_with("_total"), kind == "counter", "{line}");
            metric = (name, kind);
        } else {
            let rest = line.strip_prefix(metric.0).unwrap_or_else(|| panic!("{line} is none of {metric:?}"));
            let (labels, value) = rest.strip_prefix('{').map_or((BTreeMap::new(), rest), labels);
            let value: f64 = value.strip_prefix(' ').unwrap().parse().unwrap();
            assert!(value.is_finite() && !metric.1.is_empty(), "{line}");
            assert_eq!(samples.insert((metric.0.to_owned(), labels), value), None, "twice: {line}");
        }
    }
    samples
}

fn of(samples: &Samples, name: &str, labels: &[(&str, &str)]) -> Option<f64> {
    let labels = labels.iter().map(|(label, value)| ((*label).to_owned(), (*value).to_owned())).collect();
    samples.get(&(format!("pilaster_{name}"), labels)).copied()
}

#[tokio::test]
async fn figures_are_those_of_the_database() {
    const HOSTILE: &str = "a \"b\" \\n {c=\"d\"} \\\n# TYPE x counter\u{e4}";
    let database = database();
    database.psql(PEOPLE).unwrap();
    let manager = manager(&database).await;
    let first = Version::new(HOSTILE).opens("v1").migration(Migration::new(HOSTILE, "CREATE TABLE pets (id int)"));
    let broken = Version::new("v3").migration(Migration::new("broken", "SELECT nothing"));
    manager.activate(&consumer("1"), &first).await.unwrap();
    manager.apply_all(&[version(&backfill(16, ""))]).await.unwrap();
    for _ in 0..2 {
        manager.apply_all(std::slice::from_ref(&broken)).await.unwrap_err();
    }
    let undone = Version::new("v4").migration(Migration::new("undone", "SELECT 1").down("SELECT 1"));
    manager.apply_all(std::slice::from_ref(&undone)).await.unwrap();
    manager.rollback(&undone).await.unwrap();
    let leases =
        [manager.lease(&consumer("1"), "v1").await.unwrap(), manager.lease(&consumer("2"), "v1").await.unwrap()];
    database
        .psql(
            "INSERT INTO pilaster.leases (handler, code, version, process, expires_at) \
        VALUES ('/gone', '1', 'v1', 1, now() - interval '1 s')",
        )
        .unwrap();

    let text = manager.metrics().await.unwrap();
    assert_eq!(manager.metrics().await.unwrap(), text, "the same ledger gives the same bytes");
    let samples = read(&text);
    let record = manager.backfills().await.unwrap().remove(0);
    let walk = [("version", "v2"), ("migration", "backfill"), ("table", "public.people")];
    let blocks = f64::from(i32::try_from(record.blocks.1).unwrap());
    let hostile = [("version", HOSTILE)];
    let format: f64 = database.psql("SELECT format FROM pilaster.ledger").unwrap().trim().parse().unwrap();
    let expected: &[(&str, Labels<'_>, f64)] = &[
        ("ledger_format", &[], format),
        ("versions", &[("status", "active")], 2.0),
        ("versions", &[("status", "failed")], 1.0),
        ("versions", &[("status", "rolled back")], 1.0),
        ("versions", &[("status", "pending")], 0.0),
        ("migrations", &[("state", "applied")], 2.0),
        ("migrations", &[("state", "pending")], 2.0),
        ("migrations", &[("state", "under way")], 0.0),
        ("migrations_total", &[("direction", "up")], 3.0),
        ("migrations_total", &[("direction", "down")], 1.0),
        ("migration_failures_total", &[], 2.0),
        ("consumers", &hostile, 1.0),
        ("consumers", &[("version", "v2")], 0.0),
        ("leases", &[("version", "v1")], 2.0),
        ("leases", &hostile, 0.0),
        ("backfills", &[("state", "done")], 1.0),
        ("backfills", &[("state", "paused")], 0.0),
        ("backfill_done_blocks", &walk, blocks),
        ("backfill_blocks", &walk, blocks),
        ("backfill_values", &walk, 20000.0),
    ];
    for (name, labels, value) in expected {
        assert_eq!(of(&samples, name, labels), Some(*value), "{name} {labels:?} in {text}");
    }
    for (migration, took) in manager.durations(&first).await.unwrap() {
        let labels = [("version", HOSTILE), ("migration", migration.as_str())];
        assert_eq!(of(&samples, "migration_duration_seconds", &labels), Some(took.as_secs_f64()), "{text}");
    }
    let last = "SELECT extract(epoch FROM max(at))::float8 FROM pilaster.log WHERE what = 'rolled back'";
    let last: f64 = database.psql(last).unwrap().trim().parse().unwrap();
    assert_eq!(of(&samples, "last_migration_timestamp_seconds", &[]), Some(last));
    for lease in leases {
        lease.release().await.unwrap();
    }
}

#[tokio::test]
async fn an_empty_ledger_has_figures_too() {
    let samples = read(&manager(&database()).await.metrics().await.unwrap());
    assert_eq!(of(&samples, "versions", &[("status", "active")]), Some(0.0));
    assert_eq!(of(&samples, "migration_failures_total", &[]), Some(0.0));
    assert_eq!(of(&samples, "last_migration_timestamp_seconds", &[]), None);
}
