//! Migrations on a real PostgreSQL, run by sqlx itself.
//!
//! In come the stages of `codegen/tests/plan` and the portal; out goes the proof that step-by-step migrations end in the
//! schema that a fresh database gets, that each way down leads back, that rows come along, and that what would be lost is
//! not lost without a word.

#![allow(clippy::unwrap_used, reason = "a panic is how a test says no")]

mod hostile;
mod paced;
mod staged;
mod stages;

use sqlx::migrate::Migrator;
use sqlx::postgres::PgConnectOptions;
use sqlx::{ConnectOptions, Connection, PgConnection};
use stages::{Stage, Workspace};
use std::str::FromStr;
use test_server::{Database, Server};

const DUMP: &[&str] = &["--schema-only", "--no-owner", "--exclude-table=_sqlx_migrations"];

fn dump(database: &Database<'_>) -> String {
    database.dump(DUMP).unwrap()
}

async fn connect(database: &Database<'_>) -> PgConnection {
    PgConnection::connect(&database.url).await.unwrap()
}

/// A connection as `PGOPTIONS='-c pilaster.allow_data_loss=yes'` makes it.
async fn careless(database: &Database<'_>) -> PgConnection {
    let options = PgConnectOptions::from_str(&database.url).unwrap();
    options.options([("pilaster.allow_data_loss", "yes")]).connect().await.unwrap()
}

/// The last file of each step, oldest first: `0002` of `0002017`.
fn ends_of_steps(migrator: &Migrator) -> Vec<i64> {
    let mut ends: Vec<i64> = Vec::new();
    for migration in migrator.iter() {
        match ends.last_mut() {
            Some(last) if *last / 1000 == migration.version / 1000 => *last = migration.version.max(*last),
            _ => ends.push(migration.version),
        }
    }
    ends
}

/// A dump in which only what a way down cannot restore is made alike: labels of enum types stay, and a column that comes
/// back stands last.
fn as_after_a_way_back(dump: &str) -> String {
    let mut text = String::new();
    let mut held: Option<Vec<String>> = None;
    for line in dump.lines() {
        match &mut held {
            None if line.starts_with("CREATE TABLE ") || line.starts_with("CREATE TYPE ") => {
                text.push_str(line);
                held = Some(Vec::new());
            }
            None => text.push_str(line),
            Some(lines) if line == ");" => {
                lines.sort();
                let labels = lines.iter().all(|line| line.starts_with('\''));
                text.push_str(&if labels { String::new() } else { lines.join("\n") });
                text.push_str("\n);");
                held = None;
            }
            Some(lines) => {
                lines.push(line.trim().trim_end_matches(',').to_owned());
                continue;
            }
        }
        text.push('\n');
    }
    // Comments stand in the order of the columns.
    let mut lines: Vec<&str> = text.lines().collect();
    lines.sort_unstable();
    lines.join("\n")
}

/// Columns stay where history put them, so specs that forgot the history may list them in another order.
fn without_column_order(dump: &str) -> String {
    as_after_a_way_back(dump)
}

async fn up_down_up(stage: &Stage, compared: fn(&str) -> String) {
    let server = Server::shared();
    let name = &stage.name;
    let (database, fresh) = (server.database("steps").unwrap(), server.database("fresh").unwrap());
    fresh.psql(&stage.direct_ddl()).unwrap_or_else(|error| panic!("{name}, directly: {error}"));
    let expected = compared(&dump(&fresh));

    let (_folder, migrator) = stage.migrator().await;
    let ends = ends_of_steps(&migrator);
    let mut connection = connect(&database).await;
    let mut levels = vec![dump(&database)];
    for end in &ends {
        migrator.run_to(*end, &mut connection).await.unwrap_or_else(|error| panic!("{name}, up to {end}: {error}"));
        levels.push(dump(&database));
    }
    migrator.run(&mut connection).await.unwrap();
    assert_same(&compared(levels.last().unwrap()), &expected, &format!("{name}: migrated and fresh"));

    for (position, end) in ends.iter().enumerate().rev() {
        let target = if position == 0 { 0 } else { ends[position - 1] };
        migrator.undo(&mut connection, target).await.unwrap_or_else(|error| panic!("{name}, down from {end}: {error}"));
        let (back, before) = (as_after_a_way_back(&dump(&database)), as_after_a_way_back(&levels[position]));
        assert_same(&back, &before, &format!("{name}: after the way down from {end}"));
    }
    migrator.run(&mut connection).await.unwrap_or_else(|error| panic!("{name}, up again: {error}"));
    assert_same(&compared(&dump(&database)), &expected, &format!("{name}: up again"));
}

/// A failed comparison shows the lines that differ.
fn assert_same(left: &str, right: &str, what: &str) {
    if left == right {
        return;
    }
    let (left, right): (Vec<&str>, Vec<&str>) = (left.lines().collect(), right.lines().collect());
    let only = |these: &[&str], those: &[&str]| -> Vec<String> {
        these.iter().filter(|line| !those.contains(line)).map(|line| (*line).to_owned()).collect()
    };
    panic!("{what} differ.\nonly left: {:#?}\nonly right: {:#?}", only(&left, &right), only(&right, &left));
}

#[tokio::test]
async fn every_stage_of_a_workspace_ends_in_its_schema_and_comes_back() {
    let stages = Workspace::case("everyday");
    let (cleaned, others) = stages.split_last().unwrap();
    for stage in others {
        up_down_up(stage, str::to_owned).await;
    }
    up_down_up(cleaned, without_column_order).await;
}

#[tokio::test]
async fn the_portal_ends_in_its_schema_and_comes_back() {
    up_down_up(&Workspace::portal(), str::to_owned).await;
}

#[tokio::test]
async fn rows_of_both_versions_stay_in_step_and_survive_the_contract() {
    let stages = Workspace::case("everyday");
    let database = Server::shared().database("rows").unwrap();
    let mut connection = connect(&database).await;
    let (_open, migrator) = stages[0].migrator().await;
    let ends = ends_of_steps(&migrator);
    migrator.run_to(ends[0], &mut connection).await.unwrap();
    let old = "INSERT INTO stock.products (title, price, code) VALUES";
    database.psql(&format!("{old} ('before', 7, 'b')")).unwrap();
    migrator.run(&mut connection).await.unwrap();

    database.psql(&format!("{old} ('v1', 8, 'c')")).unwrap();
    database
        .psql("INSERT INTO stock.products (headline, price_cents, slug, colour) VALUES ('v2', 950, 'v2', 'red')")
        .unwrap();
    database.psql("UPDATE stock.products SET title = 'v1 moved', price = 9 WHERE title = 'v1'").unwrap();
    database.psql("UPDATE stock.products SET headline = 'before, moved' WHERE headline = 'before'").unwrap();
    let rows = "SELECT title, headline, price, price_cents, code, colour, slug, currency, stars FROM stock.products ORDER BY id";
    assert_eq!(
        database.psql(rows).unwrap(),
        "before, moved|before, moved|7|700|b|grey|product-1|ZAR|3\n\
         v1 moved|v1 moved|9|900|c|grey|product-2|ZAR|4\n\
         v2|v2|9|950|none|red|v2|ZAR|4\n"
    );

    let (_contracted, migrator) = stages[2].migrator().await;
    migrator.run(&mut connection).await.unwrap();
    let rows = "SELECT headline, price_cents, colour, slug FROM stock.products ORDER BY id";
    assert_eq!(
        database.psql(rows).unwrap(),
        "before, moved|700|grey|product-1\nv1 moved|900|grey|product-2\nv2|950|red|v2\n"
    );
    migrator.undo(&mut connection, ends[1]).await.unwrap();
    assert_eq!(
        database.psql("SELECT title, price, code FROM stock.products ORDER BY id").unwrap(),
        "before, moved|7|none\nv1 moved|9|none\nv2|9|none\n",
        "what the newer columns say comes back"
    );
}

#[tokio::test]
async fn a_way_down_refuses_to_lose_data_until_it_is_told_to() {
    let stages = Workspace::case("lossless");
    let database = Server::shared().database("loss").unwrap();
    let mut connection = connect(&database).await;
    let (_folder, migrator) = stages[0].migrator().await;
    let ends = ends_of_steps(&migrator);
    migrator.run(&mut connection).await.unwrap();
    let before = dump(&database);
    database.psql("INSERT INTO public.notes (body, price) VALUES ('only old', 7)").unwrap();
    migrator.undo(&mut connection, ends[0]).await.expect("a row that an old version wrote loses nothing");
    migrator.run(&mut connection).await.unwrap();

    database.psql("UPDATE public.notes SET colour = 'red'").unwrap();
    let refused = migrator.undo(&mut connection, ends[0]).await.unwrap_err();
    let refused = format!("{refused:?}");
    assert!(refused.contains("this would lose values of public.notes.colour"), "{refused}");
    assert_same(&dump(&database), &before, "a refused way down leaves everything: the dumps");

    // A migrator that fails keeps its lock until its connection is gone.
    connection.close().await.unwrap();
    let mut told = careless(&database).await;
    migrator.undo(&mut told, ends[0]).await.unwrap();
    assert_eq!(database.psql("SELECT body, price FROM public.notes").unwrap(), "only old|7\n");
    let mut connection = connect(&database).await;
    let refused = format!("{:?}", migrator.undo(&mut connection, 0).await.unwrap_err());
    assert!(refused.contains("this would lose rows of public.notes"), "{refused}");
}

#[tokio::test]
async fn an_interrupted_backfill_goes_on_where_it_stopped() {
    let stages = Workspace::case("lossless");
    let database = Server::shared().database("resume").unwrap();
    let mut connection = connect(&database).await;
    let (_folder, migrator) = stages[0].migrator().await;
    migrator.run_to(ends_of_steps(&migrator)[0], &mut connection).await.unwrap();
    let rows =
        "INSERT INTO public.notes (body, price) SELECT repeat('x', 200) || n, n FROM generate_series(1, 20000) n";
    database.psql(rows).unwrap();
    let backfill = migrator.iter().find(|migration| migration.description.starts_with("backfill")).unwrap();
    assert!(backfill.no_tx);
    migrator.run_to(backfill.version - 1, &mut connection).await.unwrap();

    let mut other = connect(&database).await;
    let mut held = other.begin().await.unwrap();
    sqlx::query("SELECT FROM public.notes WHERE id = 20000 FOR UPDATE").execute(&mut *held).await.unwrap();
    let failed = format!("{:?}", migrator.run(&mut connection).await.unwrap_err());
    assert!(failed.contains("lock timeout"), "{failed}");
    let filled = database.psql("SELECT count(slug) BETWEEN 1 AND 19999 FROM public.notes").unwrap();
    assert_eq!(filled, "t\n", "a part is filled and committed");

    held.rollback().await.unwrap();
    migrator.run(&mut connection).await.unwrap();
    let whole = "SELECT count(*) FROM public.notes WHERE slug = 'note-' || id AND text = body AND cents = price * 100";
    assert_eq!(database.psql(whole).unwrap(), "20000\n", "every column of every row is filled, wherever it moved");
}

#[tokio::test]
async fn a_file_outside_a_transaction_holds_one_statement_because_postgresql_demands_it() {
    let database = Server::shared().database("alone").unwrap();
    let mut connection = connect(&database).await;
    database.psql("CREATE TABLE things (n int)").unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("1_two.sql");
    std::fs::write(&file, "-- no-transaction\nSELECT 1;\nCREATE INDEX CONCURRENTLY i ON things (n);\n").unwrap();
    let refused = Migrator::new(folder.path()).await.unwrap().run(&mut connection).await.unwrap_err().to_string();
    assert!(refused.contains("cannot run inside a transaction block"), "{refused}");
    std::fs::write(&file, "-- no-transaction\nCREATE INDEX CONCURRENTLY i ON things (n);\n").unwrap();
    Migrator::new(folder.path()).await.unwrap().run(&mut connection).await.unwrap();
}
