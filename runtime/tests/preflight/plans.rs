//! Plans: what would run, from where to where, and that a plan writes nothing.

use runtime::manager::{Error, SchemaManager, Settings, Status};
use runtime::migration::{Direction, Migration, Script, Version};
use runtime::plan::{Goal, Mark, Plan};
use runtime::preflight::Options;

use super::{database, plan, versions};

async fn planned(url: &str, versions: &[Version], goal: Goal) -> Plan {
    Settings::new(url).unwrap().plan(versions, goal, Some(&Options::default())).await.unwrap()
}

fn names(plan: &Plan) -> Vec<(&str, Direction)> {
    plan.steps.iter().map(|step| (step.migration.as_str(), step.direction)).collect()
}

/// Three versions; the second has three migrations.
fn three() -> Vec<Version> {
    let one =
        |name: &str| Migration::new(name, format!("CREATE TABLE {name} (a int)")).down(format!("DROP TABLE {name}"));
    vec![
        Version::new("1").migration(one("a")),
        Version::new("2").migration(one("b")).migration(one("c")).migration(one("d")),
        Version::new("3").migration(one("e")),
    ]
}

#[tokio::test]
async fn a_plan_leaves_a_database_without_a_ledger_as_it_was() {
    let database = database("CREATE TABLE t (a int); INSERT INTO t VALUES (1); ANALYZE t");
    let before = database.dump(&[]).unwrap();
    let scripts = ["CREATE TABLE u (a int);\n\nALTER TABLE t\n    ADD b int;"];
    let plan = plan(&database.url, &versions(&scripts), &Options::default()).await;
    assert!(!plan.has_ledger);
    assert_eq!(plan.target.database, database.name);
    let step = &plan.steps[0];
    let statements: Vec<(usize, &str)> = step.statements.iter().map(|one| (one.line, one.text.as_str())).collect();
    assert_eq!(statements, [(1, "CREATE TABLE u (a int);"), (3, "ALTER TABLE t\n    ADD b int;")]);
    assert_eq!(step.statements[1].locks, ["ACCESS EXCLUSIVE on t; readers and writers wait"]);
    let tables: Vec<(&str, Option<i64>)> = step.tables.iter().map(|table| (table.name.as_str(), table.rows)).collect();
    assert_eq!(tables, [("public.t", Some(1))]);
    assert_eq!(database.dump(&[]).unwrap(), before);
    assert_eq!(database.psql("SELECT count(*) FROM pg_namespace WHERE nspname = 'pilaster'").unwrap().trim(), "0");
}

#[tokio::test]
async fn a_plan_goes_to_any_place_and_the_run_ends_there() {
    let (database, versions) = (database("SELECT 1"), three());
    let manager = SchemaManager::connect(&database.url).await.unwrap();
    let (up, down) = (Direction::Up, Direction::Down);
    let middle = Goal::To(Mark { version: 1, migrations: 2 });
    assert_eq!(names(&planned(&database.url, &versions, middle).await), [("a", up), ("b", up), ("c", up)]);
    manager.apply_all(&versions[..1]).await.unwrap();
    manager.apply_first(&versions[1], 2).await.unwrap();
    assert_eq!(names(&planned(&database.url, &versions, middle).await), []);
    assert_eq!(manager.status("2").await.unwrap(), Some(Status::Applying));
    assert_eq!(names(&planned(&database.url, &versions, Goal::Up).await), [("d", up), ("e", up)]);
    manager.apply_all(&versions).await.unwrap();
    let first = Goal::To(Mark { version: 1, migrations: 1 });
    assert_eq!(names(&planned(&database.url, &versions, first).await), [("e", down), ("d", down), ("c", down)]);
    assert_eq!(names(&planned(&database.url, &versions, Goal::Down).await), [("e", down)]);
    manager.rollback(&versions[2]).await.unwrap();
    manager.rollback_to(&versions[1], 1).await.unwrap();
    assert_eq!(names(&planned(&database.url, &versions, first).await), []);
    assert_eq!(
        database
            .psql("SELECT string_agg(relname, '' ORDER BY relname) FROM pg_class WHERE relname ~ '^[a-e]$'")
            .unwrap()
            .trim(),
        "ab"
    );
    manager.apply_all(&versions).await.unwrap();
    assert!(manager.is_active("2").await.unwrap());
}

#[tokio::test]
async fn a_plan_goes_on_within_a_migration() {
    let database = database("SELECT 1");
    let script = "-- no-transaction\nCREATE TABLE a (x int); INSERT INTO a VALUES (1), (1); SELECT 1 / 0;";
    let version = vec![Version::new("1").migration(Migration::new("m", Script::new(script)))];
    let manager = SchemaManager::connect(&database.url).await.unwrap();
    manager.apply_all(&version).await.unwrap_err();
    let plan = planned(&database.url, &version, Goal::Up).await;
    assert_eq!((plan.steps[0].done, plan.steps[0].resumes, plan.steps[0].statements.len()), (2, true, 3));
}

#[tokio::test]
async fn a_plan_refuses_what_the_run_would_refuse() {
    let (database, mut versions) = (database("SELECT 1"), three());
    SchemaManager::connect(&database.url).await.unwrap().apply_all(&versions).await.unwrap();
    versions[2] = Version::new("3").migration(Migration::new("e", "SELECT 2"));
    let settings = Settings::new(&database.url).unwrap();
    let error = settings.plan(&versions, Goal::Up, None).await.unwrap_err();
    assert!(matches!(&error, Error::Changed { .. }), "{error}");
}

#[tokio::test]
async fn one_database_is_told_from_another() {
    let (one, other) = (database("SELECT 1"), database("SELECT 1"));
    let versions = three();
    let here = planned(&one.url, &versions, Goal::Up).await;
    assert_eq!(here, planned(&one.url, &versions, Goal::Up).await);
    let there = planned(&other.url, &versions, Goal::Up).await;
    assert_eq!(here.pending(), there.pending());
    let difference = here.target.difference(&there.target).unwrap();
    assert_eq!(difference, format!("the name of the database is {} and not {}", other.name, one.name));
}
