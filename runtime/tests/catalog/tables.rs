//! Tables: columns, defaults, constraints and indexes.

use super::{imported, table};
use schema_spec::model::{DefaultValue, Identity, IndexTerm};

/// Every expression is fed to PostgreSQL once more; both databases must print it alike.
#[tokio::test]
async fn checks_mean_the_same_when_they_come_back() {
    let columns =
        "v varchar(9), t text, c char(3), n integer, s smallint, b bigint, m numeric(9,2), e state, d day, u uuid";
    let checks = [
        ("v IN ('a', 'b''c')", "v IN ('a', 'b''c')"),
        ("v NOT IN ('a', 'b')", "v NOT IN ('a', 'b')"),
        ("t IN ('a', 'b') OR n IN (1, -2)", "(t IN ('a', 'b')) OR (n IN (1, -2))"),
        ("c IN ('a', 'b')", "c IN ('a', 'b')"),
        ("s IN (1, 2)", "s IN (1, 2)"),
        ("b IN (1, 2)", "b IN (1, 2)"),
        ("m IN (1, 2)", "m IN (1, 2)"),
        ("b = ANY (ARRAY[1, 2])", "b = ANY (ARRAY[1, 2])"),
        (
            "trim(v) <> '' AND ltrim(t) <> 'TRIM(BOTH FROM '",
            "(TRIM(v) <> ''::text) AND (ltrim(t) <> 'TRIM(BOTH FROM '::text)",
        ),
        ("e IN ('on', 'off')", "e IN ('on', 'off')"),
        ("d IN ('mon', 'tue')", "d IN ('mon', 'tue')"),
        ("v = ANY (ARRAY['a'::text, 'b'])", "(v)::text = ANY (ARRAY['a'::text, 'b'::text])"),
        (
            "v LIKE ANY (ARRAY['a'::varchar, 'b'])",
            "(v)::text ~~ ANY ((ARRAY['a'::character varying, 'b'::character varying]::character varying[])::text[])",
        ),
        (
            "v = ANY ((ARRAY['a'::varchar, 'b'])::text[])",
            "(v)::text = ANY (ARRAY[('a'::character varying)::text, ('b'::text)])",
        ),
        ("(n > 0) AND (n < 9)", "(n > 0) AND (n < 9)"),
        ("v = ' = ANY (ARRAY['", "(v)::text = ' = ANY (ARRAY['::text"),
    ];
    let types = "CREATE TYPE state AS ENUM ('on', 'off'); CREATE DOMAIN day AS varchar(3);";
    let made = |checks: Vec<String>| {
        let checks: Vec<String> =
            checks.iter().enumerate().map(|(at, check)| format!("CONSTRAINT c{at:02} CHECK ({check})")).collect();
        format!("{types} SET search_path = public; CREATE TABLE t ({columns}, {})", checks.join(", "))
    };
    let first = imported(&made(checks.iter().map(|(check, _)| (*check).to_owned()).collect())).await;
    let texts: Vec<String> = table(&first, "t").checks.iter().map(|check| check.expression.text.clone()).collect();
    for ((_, wanted), text) in checks.iter().zip(&texts).filter(|((_, wanted), _)| !wanted.contains("('b'::text)")) {
        assert_eq!(text, wanted);
    }
    let second = imported(&made(texts)).await;
    assert_eq!(table(&first, "t").checks, table(&second, "t").checks);
}

#[tokio::test]
async fn only_sure_constants_are_constants() {
    let cases = [
        ("integer", "0", Some("0")),
        ("integer", "-1", Some("-1")),
        ("bigint", "0", Some("0")),
        ("bigint", "'0'", None),
        ("bigint", "-1", None),
        ("numeric(9,2)", "0.50", Some("0.50")),
        ("boolean", "true", Some("true")),
        ("text", "'it''s'", Some("it's")),
        ("varchar(5)", "'abc'", Some("abc")),
        ("varchar(2)", "'abc'", None),
        ("varchar(5)", "'abc'::text", None),
        ("char(1)", "'N'", Some("N")),
        ("text[]", "'{}'", Some("{}")),
        ("jsonb", "'{}'", Some("{}")),
        ("text", "NULL", None),
        ("timestamptz", "now()", None),
        ("text", "'a' || 'b'", None),
    ];
    let columns: Vec<String> = cases
        .iter()
        .enumerate()
        .map(|(at, (column_type, default, _))| format!("c{at} {column_type} DEFAULT {default}"))
        .collect();
    let found = imported(&format!("CREATE TABLE t ({})", columns.join(", "))).await;
    for (column, (column_type, default, wanted)) in table(&found, "t").columns.iter().zip(cases) {
        let constant = match &column.states[0].default {
            Some(DefaultValue::Constant(text)) => Some(text.as_str()),
            _ => None,
        };
        assert_eq!(constant, wanted, "{column_type} DEFAULT {default}");
    }
}

#[tokio::test]
async fn numbered_columns_are_short_where_nothing_is_lost() {
    let found = imported(
        "CREATE TABLE t (a serial, b bigserial, c integer GENERATED ALWAYS AS IDENTITY (START 100), d integer);
         ALTER SEQUENCE t_b_seq RENAME TO other; ALTER SEQUENCE other INCREMENT 5;
         CREATE SEQUENCE free OWNED BY t.d; CREATE SEQUENCE alone AS smallint CYCLE",
    )
    .await;
    let columns = &table(&found, "t").columns;
    assert_eq!((columns[0].identity, &columns[0].sequence), (Some(Identity::Serial), &None));
    let sequence = columns[1].sequence.as_ref().expect("it is not the usual one");
    assert_eq!((sequence.name.as_deref(), sequence.options.increment), (Some("other"), Some(5)));
    assert_eq!(columns[2].identity, Some(Identity::Always));
    assert_eq!(columns[2].sequence.as_ref().and_then(|sequence| sequence.options.start), Some(100));
    let objects: Vec<&str> = super::public(&found).objects.iter().map(|object| object.name.as_str()).collect();
    assert_eq!(objects, ["alone", "free"]);
}

#[tokio::test]
async fn names_and_options_are_told_only_where_they_are_not_usual() {
    let found = imported(
        r#"CREATE TABLE parent (id integer PRIMARY KEY, "a,b" text COLLATE "C" UNIQUE, UNIQUE (id, "a,b"));
           CREATE TABLE child (id integer CONSTRAINT own PRIMARY KEY, p integer REFERENCES parent, q integer,
               CONSTRAINT named FOREIGN KEY (q) REFERENCES parent ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED);
           CREATE INDEX plain ON parent ("a,b");
           CREATE INDEX rich ON parent ("a,b" COLLATE "POSIX" text_pattern_ops DESC NULLS LAST, lower("a,b") COLLATE "POSIX")
               INCLUDE (id) WITH (fillfactor = 70) WHERE id > 0"#,
    )
    .await;
    let (parent, child) = (table(&found, "parent"), table(&found, "child"));
    assert_eq!(parent.primary_key.as_ref().map(|key| key.name.as_deref()), Some(None));
    assert!(parent.uniques.iter().all(|unique| unique.name.is_none()), "{:?}", parent.uniques);
    assert_eq!(child.primary_key.as_ref().and_then(|key| key.name.as_deref()), Some("own"));
    let keys: Vec<Option<&str>> = child.foreign_keys.iter().map(|key| key.name.as_deref()).collect();
    assert_eq!(keys, [None, Some("named")]);
    let [plain, rich] = parent.indexes.as_slice() else { panic!("{:?}", parent.indexes) };
    assert_eq!((&plain.keys[0].opclass, &plain.keys[0].collation), (&None, &None));
    let [first, second] = rich.keys.as_slice() else { panic!("{rich:?}") };
    assert_eq!((first.opclass.as_deref(), first.collation.as_deref()), (Some("text_pattern_ops"), Some("POSIX")));
    assert_eq!((first.descending, first.nulls_first), (true, Some(false)));
    assert!(matches!(&second.on, IndexTerm::Expression(sql) if sql.text == "lower(\"a,b\")"), "{second:?}");
    assert_eq!(second.collation.as_deref(), Some("POSIX"));
    assert_eq!(rich.options, [("fillfactor".to_owned(), "70".to_owned())]);
    assert_eq!(rich.include, ["id"]);
}

#[tokio::test]
async fn what_a_partition_has_from_its_parent_is_not_its_own() {
    let found = imported(
        "CREATE TABLE p (id serial, at date NOT NULL, CHECK (id > 0), PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
         CREATE TABLE p1 PARTITION OF p FOR VALUES FROM ('2022-01-01') TO ('2023-01-01');
         CREATE TABLE rest PARTITION OF p DEFAULT; CREATE INDEX by_date ON p (at);
         CREATE TABLE other (id integer, at date, FOREIGN KEY (id, at) REFERENCES p);
         CREATE TABLE spread (id integer, name text) PARTITION BY LIST (lower(name || ', ') COLLATE \"C\" text_pattern_ops)",
    )
    .await;
    let (part, rest) = (table(&found, "p1"), table(&found, "rest"));
    let of =
        |table: &schema_spec::model::Table| table.storage.partition_of.clone().map(|of| (of.parent.name, of.bound));
    assert_eq!(of(part), Some(("p".into(), Some("FROM ('2022-01-01') TO ('2023-01-01')".into()))));
    assert_eq!(of(rest), Some(("p".into(), None)));
    assert!(part.columns.iter().all(|column| column.inherited) && part.checks.is_empty());
    assert_eq!(part.primary_key.as_ref().and_then(|key| key.index.part_of.as_deref()), Some("p_pkey"));
    assert_eq!(part.indexes[0].part_of.as_deref(), Some("by_date"));
    assert_eq!(table(&found, "other").foreign_keys.len(), 1);
    let by = table(&found, "spread").storage.partition_by.clone().expect("it is partitioned");
    let [key] = by.keys.as_slice() else { panic!("{by:?}") };
    assert!(matches!(&key.on, IndexTerm::Expression(sql) if sql.text == "lower((name || ', '::text))"), "{by:?}");
    assert_eq!((key.collation.as_deref(), key.opclass.as_deref()), (Some("C"), Some("text_pattern_ops")));
}
