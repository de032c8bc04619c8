//! Migrations of tables with budgets, run.
//!
//! In come two versions of a table with a budget; out goes the proof that the paced files do what files without a pace
//! would, and that a session which holds the table makes them give up as soon as the budget says and not later.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use runtime::manager::Settings;
use runtime::migration::versions;
use sqlx::{AssertSqlSafe, Executor, PgConnection};
use test_server::Server;

use crate::connect;
use crate::stages::Stage;

const ROWS: i64 = 2_500;

fn specs(second: bool) -> BTreeMap<String, String> {
    let versions = if second { "version 1\n    version 2 state=draft" } else { "version 1" };
    let versions = versions.replacen("version 1", "version 1 state=current", 1);
    let schema = format!("schema paced {{\n    postgres 15\n    {versions}\n    domain app\n}}\n");
    let new = if second { "column length integer since=2 up=\"length(said)\"" } else { "" };
    let app = format!(
        "domain app {{\n    table events {{\n        budget rows=2e9 writes-per-second=3000 max-lock=\"300ms\"\n        \
         column id bigint identity=always\n        column said text\n        {new}\n        primary-key id\n    }}\n}}\n"
    );
    BTreeMap::from([("schema.kdl".to_owned(), schema), ("app.kdl".to_owned(), app)])
}

async fn count(connection: &mut PgConnection, filter: &'static str) -> i64 {
    let sql = format!("SELECT count(*) FROM public.events WHERE {filter}");
    sqlx::query_scalar(AssertSqlSafe(sql)).fetch_one(connection).await.unwrap()
}

#[tokio::test]
async fn paced_migrations_fill_every_row_and_wait_no_longer_than_the_budget() {
    let server = Server::shared();
    let database = server.database("paced").unwrap();
    let mut connection = connect(&database).await;
    let before = Stage::generate("paced", &specs(false), &[]);
    let (_folder, migrator) = before.migrator().await;
    migrator.run(&mut connection).await.unwrap();
    let rows =
        format!("INSERT INTO public.events (said) SELECT repeat('x', n % 7) FROM generate_series(1, {ROWS}) AS n");
    connection.execute(AssertSqlSafe(rows)).await.unwrap();

    let open = Stage::generate("paced", &specs(true), before.artifacts());
    let paced: Vec<&str> =
        open.artifacts().iter().map(|file| file.text.as_str()).filter(|text| text.contains("pg_sleep")).collect();
    assert!(!paced.is_empty(), "no file has a pace");
    let (_folder, migrator) = open.migrator().await;

    let mut holder = connect(&database).await;
    holder.execute("BEGIN; LOCK TABLE public.events IN ACCESS SHARE MODE").await.unwrap();
    let began = Instant::now();
    let refused = migrator.run(&mut connection).await.unwrap_err().to_string();
    assert!(refused.contains("lock timeout"), "{refused}");
    assert!(began.elapsed() >= Duration::from_millis(300), "it gave up before its time");
    holder.execute("ROLLBACK").await.unwrap();
    assert_eq!(count(&mut connection, "true").await, ROWS);

    migrator.run(&mut connection).await.unwrap();
    assert_eq!(count(&mut connection, "length = length(said)").await, ROWS);
    connection.execute("INSERT INTO public.events (said) VALUES ('new')").await.unwrap();
    assert_eq!(count(&mut connection, "length = 3").await, 1 + count(&mut connection, "said = 'xxx'").await);
}

#[tokio::test]
async fn the_manager_knows_a_paced_backfill_and_keeps_its_pace() {
    let database = Server::shared().database("paced").unwrap();
    let manager = Settings::new(&database.url).unwrap().connect().await.unwrap();
    let given = |stage: &Stage| {
        let named = stage.artifacts().iter();
        let named = named.filter_map(|file| Some((file.path.strip_prefix("migrations/")?, file.text.as_str())));
        versions(named).unwrap()
    };
    let before = Stage::generate("paced", &specs(false), &[]);
    manager.apply_all(&given(&before)).await.unwrap();
    let rows = "INSERT INTO public.events (said) SELECT repeat('x', 3000) FROM generate_series(1, 6000)";
    database.psql(&format!("ALTER TABLE public.events ALTER said SET STORAGE PLAIN; {rows}")).unwrap();
    let open = Stage::generate("paced", &specs(true), before.artifacts());
    let began = Instant::now();
    manager.apply_all(&given(&open)).await.unwrap();
    let backfills = manager.backfills().await.unwrap();
    let [backfill] = backfills.as_slice() else { panic!("{backfills:?}") };
    assert_eq!((backfill.table.as_str(), backfill.filled), ("public.events", 6000));
    assert!(began.elapsed() >= Duration::from_secs(2), "6000 rows at 3000 a second: {:?}", began.elapsed());
}
