//! The trigger that keeps columns in step, met with everything that old and new code may do.
//!
//! In come rules and statements of either version, out goes the row that each version then sees. It proves nothing
//! about plans; only about what the database does while a window is open.

use crate::by_hand::{Changed, column, model, table};
use codegen::direct_ddl;
use codegen::statement::Statement;
use codegen::window::physical;
use schema_spec::Model;
use test_server::{Database, Server};

/// What a statement is called in a failure, the statements, and the row that they leave (columns as in the test).
type Case = (&'static str, &'static str, &'static str);

fn open(model: &Model, window: &[u32]) -> Database<'static> {
    let database = Server::shared().database("in_step").unwrap();
    database.psql(&direct_ddl(model, window)).unwrap_or_else(|error| panic!("{error}"));
    database
}

fn run(database: &Database<'_>, columns: &str, cases: &[Case]) {
    for (says, statements, expected) in cases {
        let sql = format!("TRUNCATE t; {statements}; SELECT {columns} FROM t ORDER BY id");
        let found = database.psql(&sql).unwrap_or_else(|error| panic!("{says}: {error}"));
        assert_eq!(found.trim_end(), *expected, "{says}: {statements}");
    }
}

#[test]
fn a_rename_works_under_both_names() {
    let renamed = column("summary", "text").changes(2, "headline", "text").default("none");
    let database = open(&model(vec![table("t", vec![column("id", "bigint"), renamed])]), &[1, 2]);
    run(
        &database,
        "summary, headline",
        &[
            ("old name", "INSERT INTO t (id, summary) VALUES (1, 'a')", "a|a"),
            ("new name", "INSERT INTO t (id, headline) VALUES (1, 'b')", "b|b"),
            ("neither: the default", "INSERT INTO t (id) VALUES (1)", "none|none"),
            ("both alike", "INSERT INTO t (id, summary, headline) VALUES (1, 'a', 'a')", "a|a"),
            ("both unlike: new wins", "INSERT INTO t (id, summary, headline) VALUES (1, 'a', 'b')", "b|b"),
            ("update old", "INSERT INTO t (id, summary) VALUES (1, 'a'); UPDATE t SET summary = 'c'", "c|c"),
            ("update new", "INSERT INTO t (id, summary) VALUES (1, 'a'); UPDATE t SET headline = 'd'", "d|d"),
            ("update both", "INSERT INTO t (id) VALUES (1); UPDATE t SET summary = 'x', headline = 'y'", "y|y"),
            (
                "write back the whole old row",
                "INSERT INTO t (id, headline) VALUES (1, 'a'); UPDATE t SET id = 1, summary = summary",
                "a|a",
            ),
            (
                "upsert by old code",
                "INSERT INTO t (id, summary) VALUES (1, 'a'); INSERT INTO t (id, summary) VALUES (1, 'b') ON CONFLICT (id) DO UPDATE SET summary = EXCLUDED.summary",
                "b|b",
            ),
            (
                "upsert by new code",
                "INSERT INTO t (id, summary) VALUES (1, 'a'); INSERT INTO t (id, headline) VALUES (1, 'b') ON CONFLICT (id) DO UPDATE SET headline = EXCLUDED.headline",
                "b|b",
            ),
        ],
    );
    for name in ["summary", "headline"] {
        let sql = format!("TRUNCATE t; INSERT INTO t (id, {name}) VALUES (1, 'a'); UPDATE t SET {name} = NULL");
        assert!(database.psql(&sql).is_err(), "a NULL in {name} is refused, not mended");
    }
}

#[test]
fn a_replaced_column_follows_its_expressions() {
    // The way up loses what the way down cannot bring back.
    let cents = column("cents", "integer?").removed(2);
    let euros = column("euros", "integer?").since(2).replaces("cents", "cents / 100", "euros * 100");
    let database = open(&model(vec![table("t", vec![column("id", "bigint"), cents, euros])]), &[1, 2]);
    run(
        &database,
        "cents, euros",
        &[
            ("old code keeps its cents", "INSERT INTO t (id, cents) VALUES (1, 1050)", "1050|10"),
            ("new code", "INSERT INTO t (id, euros) VALUES (1, 7)", "700|7"),
            ("neither", "INSERT INTO t (id) VALUES (1)", "|"),
            ("old code, consistent", "INSERT INTO t (id, cents, euros) VALUES (1, 1050, 10)", "1050|10"),
            ("unlike", "INSERT INTO t (id, cents, euros) VALUES (1, 1050, 3)", "300|3"),
            ("old update", "INSERT INTO t (id, euros) VALUES (1, 7); UPDATE t SET cents = 999", "999|9"),
            ("new update", "INSERT INTO t (id, cents) VALUES (1, 1050); UPDATE t SET euros = 2", "200|2"),
            ("old update to NULL", "INSERT INTO t (id, euros) VALUES (1, 7); UPDATE t SET cents = NULL", "|"),
            ("new update to NULL", "INSERT INTO t (id, euros) VALUES (1, 7); UPDATE t SET euros = NULL", "|"),
            ("neither changes", "INSERT INTO t (id, cents) VALUES (1, 1050); UPDATE t SET id = 2", "1050|10"),
            (
                "new code writes the same euros",
                "INSERT INTO t (id, cents) VALUES (1, 1050); UPDATE t SET euros = 10",
                "1050|10",
            ),
        ],
    );
}

#[test]
fn one_column_may_become_two() {
    let model = model(vec![table(
        "t",
        vec![
            column("id", "bigint"),
            column("name", "text").removed(2),
            column("first", "text").since(2).replaces("name", "split_part(name, ' ', 1)", "first || ' ' || last"),
            column("last", "text").since(2).replaces("name", "split_part(name, ' ', 2)", "first || ' ' || last"),
        ],
    )]);
    run(
        &open(&model, &[1, 2]),
        "name, first, last",
        &[
            ("old", "INSERT INTO t (id, name) VALUES (1, 'Ada Lovelace')", "Ada Lovelace|Ada|Lovelace"),
            ("new", "INSERT INTO t (id, first, last) VALUES (1, 'Ada', 'Byron')", "Ada Byron|Ada|Byron"),
            (
                "new changes one part",
                "INSERT INTO t (id, name) VALUES (1, 'Ada Byron'); UPDATE t SET last = 'King'",
                "Ada King|Ada|King",
            ),
            (
                "old changes the whole",
                "INSERT INTO t (id, first, last) VALUES (1, 'Ada', 'Byron'); UPDATE t SET name = 'Max King'",
                "Max King|Max|King",
            ),
        ],
    );
}

#[test]
fn three_names_of_three_versions_stay_in_step() {
    let renamed = column("a", "text").changes(2, "b", "text").changes(3, "c", "text").default("-");
    let database = open(&model(vec![table("t", vec![column("id", "bigint"), renamed])]), &[1, 2, 3]);
    for name in ["a", "b", "c"] {
        let insert = format!("TRUNCATE t; INSERT INTO t (id, {name}) VALUES (1, 'x'); SELECT a, b, c FROM t");
        assert_eq!(database.psql(&insert).unwrap(), "x|x|x\n", "insert through {name}");
        let update = format!("UPDATE t SET {name} = 'y'; SELECT a, b, c FROM t");
        assert_eq!(database.psql(&update).unwrap(), "y|y|y\n", "update through {name}");
    }
    assert_eq!(database.psql("TRUNCATE t; INSERT INTO t (id) VALUES (1); SELECT a, b, c FROM t").unwrap(), "-|-|-\n");
}

#[test]
fn gaps_that_a_version_leaves_are_filled() {
    let model = model(vec![table(
        "t",
        vec![
            column("id", "bigint"),
            column("phone", "text?").changes(2, "phone", "text").up("'none'"),
            column("hash", "text").removed(2).down("'gone-' || id"),
            column("slug", "text").since(2).up("'t-' || id"),
            column("country", "text").since(2).default("ZA"),
        ],
    )]);
    let database = open(&model, &[1, 2]);
    run(
        &database,
        "phone, hash, slug, country",
        &[
            ("old code", "INSERT INTO t (id, phone, hash) VALUES (1, NULL, 'h')", "none|h|t-1|ZA"),
            ("new code", "INSERT INTO t (id, phone, slug) VALUES (2, '+1', 's')", "+1|gone-2|s|ZA"),
            (
                "old code takes the phone away",
                "INSERT INTO t (id, phone, hash) VALUES (1, '+1', 'h'); UPDATE t SET phone = NULL",
                "none|h|t-1|ZA",
            ),
        ],
    );
    let nullable = "SELECT count(*) FROM information_schema.columns WHERE table_name = 't' AND is_nullable = 'YES'";
    assert_eq!(database.psql(nullable).unwrap(), "0\n");
}

#[test]
fn a_tightened_rename_keeps_what_old_code_wrote() {
    let renamed = column("fax", "text?").changes(2, "fax_number", "text").up("'none'");
    let database = open(&model(vec![table("t", vec![column("id", "bigint"), renamed])]), &[1, 2]);
    run(
        &database,
        "fax, fax_number",
        &[
            ("old code writes nothing", "INSERT INTO t (id) VALUES (1)", "|none"),
            ("new code", "INSERT INTO t (id, fax_number) VALUES (1, '2')", "2|2"),
            ("old code", "INSERT INTO t (id, fax) VALUES (1, '1')", "1|1"),
            ("old code takes it away", "INSERT INTO t (id, fax) VALUES (1, '1'); UPDATE t SET fax = NULL", "|none"),
        ],
    );
}

#[test]
fn values_without_equality_and_columns_with_names_of_variables_work() {
    let model = model(vec![table(
        "new",
        vec![
            column("id", "bigint"),
            column("found", "json?").changes(2, "old", "json?"),
            column("tg_op", "box?").changes(2, "new", "box?"),
        ],
    )]);
    let database = open(&model, &[1, 2]);
    let sql = "INSERT INTO new (id, found, tg_op) VALUES (1, '{}', '(1,1),(0,0)'); \
               UPDATE new SET old = '[ ]', new = '(2,0.5),(0,0)'; SELECT found, tg_op FROM new";
    assert_eq!(database.psql(sql).unwrap(), "[ ]|(2,0.5),(0,0)\n");
}

#[test]
fn the_function_does_not_listen_to_the_callers_search_path() {
    let renamed = column("a", "text").changes(2, "b", "text");
    let model = model(vec![table("t", vec![column("id", "bigint"), renamed])]);
    let database = open(&model, &[1, 2]);
    let sql = "SET search_path = pg_temp; INSERT INTO public.t (id, a) VALUES (1, 'x'); SELECT b FROM public.t";
    assert_eq!(database.psql(sql).unwrap(), "x\n");
}

/// PostgreSQL does not look into the body of a function before it runs.
#[test]
fn a_wrong_expression_is_refused_before_the_trigger_exists() {
    for (up, refusal) in [
        ("upper(a)", None),
        ("nosuch(a)", Some("function nosuch(text) does not exist")),
        ("a + 1", Some("operator does not exist")),
    ] {
        let added = column("b", "text?").since(2).up(up);
        let model = model(vec![table("t", vec![column("id", "bigint"), column("a", "text"), added])]);
        let database = open(&model, &[1, 2]);
        let in_step = physical(&model, &[1, 2]).tables[0].in_step.clone().unwrap();
        let answer = database.psql(&Statement::TryInStep(in_step).to_string());
        match refusal {
            None => assert!(answer.is_ok(), "{up}: {answer:?}"),
            Some(said) => assert!(answer.unwrap_err().to_string().contains(said), "{up}"),
        }
    }
}

#[test]
fn a_window_of_one_version_has_no_trigger() {
    let renamed = column("a", "text").changes(2, "b", "text").default("-");
    let model = model(vec![table("t", vec![column("id", "bigint"), renamed])]);
    for version in [1, 2] {
        let database = open(&model, &[version]);
        assert_eq!(database.psql("SELECT count(*) FROM pg_trigger WHERE NOT tgisinternal").unwrap(), "0\n");
        assert_eq!(database.psql("INSERT INTO t (id) VALUES (1) RETURNING to_jsonb(t) - 'id' <> '{}'").unwrap(), "t\n");
    }
}
