//! A change of the schema under a load.
//!
//! In come a database server and a pace; out go the statements of the load and the phases of the change. Migrations run
//! as a user runs them, by sqlx, file by file; one that got no lock in time is tried again, and every try is counted.

use std::time::Duration;

use sqlx::migrate::{MigrateError, Migrator};
use sqlx::{Connection, PgConnection};
use test_server::{Database, Server};

use crate::load::customers;
use crate::{Failure, Load, Pace, Sample, Serving, Stage};

/// `SQLSTATE` of a lock that was not to be had in time.
const LOCK_NOT_AVAILABLE: &str = "55P03";
/// Tries of one file before the run gives up.
const TRIES: u32 = 20;
/// Number of the last migration of version 1.
const BASELINE: i64 = 1_001;

/// A part of a run, in seconds since the start of the load.
#[derive(Debug, Clone)]
pub struct Phase {
    /// What happens in it.
    pub name: String,
    /// When it begins.
    pub from: f64,
    /// When it ends.
    pub to: f64,
    /// Whether the schema changes in it.
    pub migrates: bool,
}

/// What a load met.
#[derive(Debug, Clone)]
pub struct Run {
    /// For people.
    pub name: &'static str,
    /// All statements, in the order in which they were due.
    pub samples: Vec<Sample>,
    /// What happened meanwhile, without gaps.
    pub phases: Vec<Phase>,
    /// Files that were run again because they got no lock in time.
    pub retries: u32,
}

impl Run {
    /// Statements that failed.
    pub fn failed(&self) -> impl Iterator<Item = &Sample> {
        self.samples.iter().filter(|sample| sample.failed.is_some())
    }

    /// The longest time that a statement took from being sent, in seconds.
    #[must_use]
    pub fn longest(&self) -> f64 {
        self.samples.iter().map(|sample| sample.done - sample.sent).fold(0.0, f64::max)
    }
}

/// A load, and what has happened so far.
struct Scene {
    load: Load,
    phases: Vec<Phase>,
    pause: Duration,
}

impl Scene {
    /// A phase that began where the last one ended and ends now.
    fn ends(&mut self, name: &str, migrates: bool) {
        let (from, to) = (self.phases.last().map_or(0.0, |phase| phase.to), self.load.now());
        match self.phases.last_mut().filter(|phase| phase.name == name) {
            Some(phase) => phase.to = to,
            None => self.phases.push(Phase { name: name.to_owned(), from, to, migrates }),
        }
    }

    async fn rests(&mut self, name: &str) {
        tokio::time::sleep(self.pause).await;
        self.ends(name, false);
    }

    async fn over(self, name: &'static str, retries: u32) -> Result<Run, Failure> {
        let Self { load, phases, .. } = self;
        Ok(Run { name, samples: load.stop().await?, phases, retries })
    }
}

/// Version 1, with rows in its tables.
async fn filled<'a>(server: &'a Server, stage: &Stage, rows: i64) -> Result<Database<'a>, Failure> {
    let database = server.database("online")?;
    let mut connection = PgConnection::connect(&database.url).await?;
    stage.migrator().await?.run_to(BASELINE, &mut connection).await?;
    connection.close().await?;
    Ok(fill(database, rows)?)
}

fn fill(database: Database<'_>, rows: i64) -> Result<Database<'_>, test_server::Error> {
    database.psql(&format!(
        "INSERT INTO customers (name) SELECT 'Customer ' || n FROM generate_series(1, {}) n;
         INSERT INTO orders (customer_id, reference, amount, note, channel, quantity, legacy_code, placed_at)
         SELECT 1 + n % {0}, 'reference-' || n, n % 1000, CASE WHEN n % 2 = 0 THEN 'note ' || n END,
             CASE WHEN n % 3 > 0 THEN 'shop' END, 1 + n % 5, 'code ' || n, now() - n * interval '1 second'
         FROM generate_series(1, {rows}) n;
         VACUUM ANALYZE;
         CHECKPOINT;",
        customers(rows)
    ))?;
    Ok(database)
}

/// Runs what is not yet applied of a stage, as phases.
async fn migrate(scene: &mut Scene, url: &str, migrator: &Migrator) -> Result<u32, Failure> {
    let mut retries = 0;
    let mut connection = PgConnection::connect(url).await?;
    let ups = migrator.iter().filter(|migration| migration.migration_type.is_up_migration());
    let ups: Vec<(i64, String)> = ups.map(|one| (one.version, one.description.to_string())).collect();
    let done = applied(&mut connection).await?;
    for (version, description) in ups.into_iter().filter(|(version, _)| *version > done) {
        for attempt in 1.. {
            match migrator.run_to(version, &mut connection).await {
                Ok(()) => break,
                Err(error) if attempt < TRIES && is_about_locks(&error) => retries += 1,
                Err(error) => return Err(error.into()),
            }
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
        scene.ends(description.split(' ').next().unwrap_or_default(), true);
    }
    connection.close().await?;
    Ok(retries)
}

async fn applied(connection: &mut PgConnection) -> Result<i64, sqlx::Error> {
    sqlx::query_scalar("SELECT max(version) FROM _sqlx_migrations").fetch_one(connection).await
}

fn is_about_locks(error: &MigrateError) -> bool {
    let (MigrateError::ExecuteMigration(error, _) | MigrateError::Execute(error)) = error else { return false };
    error.as_database_error().and_then(|error| error.code()).is_some_and(|code| code == LOCK_NOT_AVAILABLE)
}

/// The change by generated migrations: version 2 opens beside version 1, both are served, version 1 ends.
///
/// # Errors
/// Where the run cannot be made. What statements of the load meet is no error.
pub async fn staged(server: &Server, pace: Pace, pause: Duration) -> Result<Run, Failure> {
    let [_, released, retired] = &Stage::all()?[..] else { return Err("there are three stages".into()) };
    let database = filled(server, released, pace.rows).await?;
    let load = Load::start(&database.url, pace).await?;
    let mut scene = Scene { load, phases: Vec::new(), pause };
    scene.rests("version 1 alone").await;
    let mut retries = migrate(&mut scene, &database.url, &released.migrator().await?).await?;
    scene.load.serve(Serving::Both);
    scene.rests("both versions").await;
    scene.load.serve(Serving::New);
    scene.rests("version 2 alone").await;
    retries += migrate(&mut scene, &database.url, &retired.migrator().await?).await?;
    scene.rests("afterwards").await;
    scene.over("staged", retries).await
}

/// The same change by `naive.sql`, in one transaction. Code is rolled out as with [`staged`].
///
/// # Errors
/// Where the run cannot be made. What statements of the load meet is no error.
pub async fn naive(server: &Server, pace: Pace, pause: Duration) -> Result<Run, Failure> {
    let [_, released, _] = &Stage::all()?[..] else { return Err("there are three stages".into()) };
    let database = filled(server, released, pace.rows).await?;
    let load = Load::start(&database.url, pace).await?;
    let mut scene = Scene { load, phases: Vec::new(), pause };
    scene.rests("version 1 alone").await;
    let mut connection = PgConnection::connect(&database.url).await?;
    sqlx::raw_sql(include_str!("../naive.sql")).execute(&mut connection).await?;
    connection.close().await?;
    scene.ends("naive", true);
    scene.load.serve(Serving::Both);
    scene.rests("both versions").await;
    scene.load.serve(Serving::New);
    scene.rests("version 2 alone").await;
    scene.over("naive", 0).await
}
