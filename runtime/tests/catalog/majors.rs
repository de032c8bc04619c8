//! What newer releases of PostgreSQL brought: read as it is where the language can say it, told where it cannot.
//!
//! In comes SQL that a release is the first to take, out goes what the reader makes of it. An older server refuses the SQL,
//! which is asked of it too, so that no case is passed over.

#![allow(clippy::unwrap_used, reason = "a panic is how a test says no")]

use super::{imported, object, public, table};
use runtime::catalog::{self, Imported};
use schema_spec::model::{Identity, ObjectKind};
use sqlx::{Connection, PgConnection};
use test_server::Server;

/// What the reader makes of SQL that servers take since that release; nothing on an older one, which must refuse it.
async fn imported_since(release: i32, sql: &str) -> Option<Imported> {
    let database = Server::shared().database("major").unwrap();
    let major: i32 = database.psql("SHOW server_version_num").unwrap().trim().parse().unwrap();
    if major / 10_000 >= release {
        return Some(imported(sql).await);
    }
    assert!(database.psql(sql).is_err(), "PostgreSQL {} takes what came with {release}: {sql}", major / 10_000);
    None
}

/// The SQL of all `sql` objects of the schema `public`, in the order of their names. The word `public` is quoted in SQL.
fn written(found: &Imported) -> Vec<String> {
    public(found).sql_objects.iter().map(|object| object.create.replace("\"public\"", "public")).collect()
}

/// All notes, each as one line.
fn notes(found: &Imported) -> Vec<String> {
    let named = |name: &str| name.replace("\"public\"", "public");
    found.notes.iter().map(|note| format!("{} {}: {}", note.kind, named(&note.name), note.what)).collect()
}

/// What a comparison of two databases goes by beside the model.
async fn unsaid(sql: &str) -> Vec<String> {
    let database = Server::shared().database("major").unwrap();
    database.psql(sql).unwrap();
    let mut connection = PgConnection::connect(&database.url).await.unwrap();
    let whole = catalog::read_whole(&mut connection).await.unwrap();
    assert!(whole.incomparable.is_empty(), "{:?}", whole.incomparable);
    let facts = whole.unsaid.iter().filter(|fact| fact.word != "owner" && fact.word != "valid");
    let fact = |fact: &catalog::Unsaid| {
        format!("{} {}.{} {}", fact.name, fact.part.as_deref().unwrap_or_default(), fact.word, fact.value)
    };
    let mut facts: Vec<String> = facts.filter(|fact| fact.kind != "extension").map(fact).collect();
    facts.sort();
    facts
}

#[tokio::test]
async fn a_partition_counts_with_the_identity_of_its_parent() {
    // Older servers let the parent have one, and its partitions none.
    let sql = "CREATE TABLE t (id integer GENERATED ALWAYS AS IDENTITY (START 5), at date) PARTITION BY RANGE (at);
        CREATE TABLE t_1 PARTITION OF t FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')";
    let found = imported(sql).await;
    assert_eq!(table(&found, "t").columns[0].identity, Some(Identity::Always));
    assert_eq!(table(&found, "t_1").columns[0].identity, None, "it could not be attached with one of its own");
    assert!(!table(&found, "t_1").columns[0].states[0].nullable);
    assert!(found.notes.is_empty(), "{:?}", found.notes);
}

#[tokio::test]
async fn the_right_to_maintain_is_a_right() {
    let sql = "CREATE TABLE t (id integer); GRANT MAINTAIN ON t TO pg_monitor";
    let Some(found) = imported_since(17, sql).await else { return };
    assert_eq!(table(&found, "t").grants[0].privileges, ["maintain"]);
    assert!(written(&found).is_empty(), "{:?}", found.written);
}

#[tokio::test]
async fn a_collation_may_be_the_servers_own() {
    let Some(found) = imported_since(17, "CREATE COLLATION plain (PROVIDER = builtin, LOCALE = 'C.UTF-8')").await
    else {
        return;
    };
    let ObjectKind::Collation(plain) = &object(&found, "plain").kind else { panic!("it is a collation") };
    assert_eq!((plain.provider.as_str(), plain.locale.as_str()), ("builtin", "C.UTF-8"));
}

#[tokio::test]
async fn an_exclusion_of_a_partitioned_table_is_said_once() {
    let sql = "CREATE TABLE t (room int4range, EXCLUDE USING gist (room WITH =)) PARTITION BY LIST (room);
        CREATE TABLE t_1 PARTITION OF t FOR VALUES IN ('[1,2)')";
    let Some(found) = imported_since(17, sql).await else { return };
    assert_eq!(table(&found, "t").exclusions.len(), 1);
    assert!(table(&found, "t_1").exclusions.is_empty(), "the partition gets its own by being attached");
}

#[tokio::test]
async fn a_refusal_of_null_that_is_not_for_all_rows_is_sql() {
    for (sql, ends) in [
        (
            "CREATE TABLE t (a integer); ALTER TABLE t ADD CONSTRAINT there NOT NULL a NOT VALID",
            "NOT NULL a NOT VALID;",
        ),
        ("CREATE TABLE t (a integer, CONSTRAINT there NOT NULL a NO INHERIT)", "NOT NULL a NO INHERIT;"),
    ] {
        let Some(found) = imported_since(18, sql).await else { continue };
        assert!(table(&found, "t").columns[0].states[0].nullable, "{sql}: rows may hold NULL");
        assert_eq!(written(&found), [format!("ALTER TABLE public.t ADD CONSTRAINT there {ends}")]);
    }
}

#[tokio::test]
async fn a_parents_refusal_of_null_is_said_of_the_parent() {
    let sql = "CREATE TABLE t (a integer) PARTITION BY LIST (a); CREATE TABLE t_1 PARTITION OF t FOR VALUES IN (1);
        ALTER TABLE t ADD CONSTRAINT there NOT NULL a NOT VALID; CREATE TABLE u (a integer NOT NULL) PARTITION BY LIST (a);
        CREATE TABLE u_1 PARTITION OF u FOR VALUES IN (1)";
    let Some(found) = imported_since(18, sql).await else { return };
    assert_eq!(written(&found), ["ALTER TABLE public.t ADD CONSTRAINT there NOT NULL a NOT VALID;"]);
    assert!(found.notes.is_empty(), "{:?}", found.notes);
}

#[tokio::test]
async fn names_and_comments_of_refusals_of_null_are_told() {
    let sql = "CREATE TABLE t (a integer CONSTRAINT \"a is there\" NOT NULL, b integer NOT NULL);
        COMMENT ON CONSTRAINT t_b_not_null ON t IS 'why'; CREATE DOMAIN d AS integer CONSTRAINT \"no nothing\" NOT NULL";
    let Some(found) = imported_since(18, sql).await else { return };
    assert!(!table(&found, "t").columns[0].states[0].nullable);
    assert_eq!(
        notes(&found),
        [
            "domain type public.d: the name `no nothing` of its NOT NULL is not kept",
            "column public.t.a: the name `a is there` of its NOT NULL is not kept",
            "column public.t.b: the comment on its NOT NULL is not kept",
        ]
    );
    // Names stay where a column is renamed, so that two databases are not compared by them.
    assert_eq!(unsaid(sql).await, ["t b.comment on not null why"]);
}

#[tokio::test]
async fn a_column_that_is_computed_when_it_is_read_is_told() {
    let sql = "CREATE TABLE t (a integer, b integer GENERATED ALWAYS AS (a * 2))";
    let Some(found) = imported_since(18, sql).await else { return };
    assert_eq!(notes(&found), ["virtual column public.t.b: becomes a stored one"]);
    assert_eq!(unsaid(sql).await, ["t b.generated as virtual"]);
}

#[tokio::test]
async fn constraints_that_the_language_has_no_word_for_are_sql() {
    let sql =
        "CREATE TABLE z (id int4range, during daterange, CONSTRAINT z_key PRIMARY KEY (id, during WITHOUT OVERLAPS));
        CREATE TABLE a (id int4range, during daterange, CONSTRAINT a_fkey FOREIGN KEY (id, PERIOD during) REFERENCES z);
        CREATE TABLE c (n integer CONSTRAINT c_check CHECK (n > 0) NOT ENFORCED);
        CREATE TABLE p (n integer) PARTITION BY LIST (n); CREATE TABLE p_1 PARTITION OF p FOR VALUES IN (1);
        CREATE TABLE k (n integer PRIMARY KEY);
        ALTER TABLE p ADD CONSTRAINT p_fkey FOREIGN KEY (n) REFERENCES k NOT ENFORCED";
    // GiST knows ranges without an extension.
    let Some(found) = imported_since(18, sql).await else { return };
    let made = written(&found);
    let names: Vec<&str> = made.iter().filter_map(|sql| sql.split_whitespace().nth(5)).collect();
    assert_eq!(names, ["a_fkey", "c_check", "p_fkey", "z_key"], "{made:?}");
    assert!(made[1].ends_with("NOT ENFORCED;") && made[3].contains("WITHOUT OVERLAPS"), "{made:?}");
    let needs = |one: &str, other: &str| {
        found.edges.iter().any(|(from, to)| from.name.ends_with(one) && to.name.ends_with(other))
    };
    assert!(needs("a_fkey", "z_key"), "the key must be there before what points at it: {:?}", found.edges);
    assert!(table(&found, "c").checks.is_empty() && table(&found, "p").foreign_keys.is_empty());
}

#[tokio::test]
async fn a_publication_that_sends_computed_columns_is_told() {
    let sql = "CREATE PUBLICATION everything FOR ALL TABLES WITH (publish_generated_columns = stored)";
    let Some(found) = imported_since(18, sql).await else { return };
    assert_eq!(notes(&found), ["publication everything: sends generated columns, which is not kept"]);
    assert_eq!(unsaid(sql).await, ["everything .generated columns sent"]);
}
