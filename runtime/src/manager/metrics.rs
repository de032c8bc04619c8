//! The ledger in figures, for a monitoring that asks again and again.
//!
//! In comes the ledger at one moment, out goes text for Prometheus: the same ledger gives the same bytes. Nothing is written.

use sqlx::{FromRow, PgConnection};

use super::exposition::{Exposition, Kind, Labels};
use super::{BackfillState, Error, SchemaManager, Status};

const FORMAT: (&str, Kind, &str) = ("pilaster_ledger_format", Kind::Gauge, "Format of the ledger.");
const VERSIONS: (&str, Kind, &str) = ("pilaster_versions", Kind::Gauge, "Versions that are registered, by status.");
const MIGRATIONS: (&str, Kind, &str) =
    ("pilaster_migrations", Kind::Gauge, "Migrations of registered versions, by state.");
const DURATIONS: (&str, Kind, &str) = (
    "pilaster_migration_duration_seconds",
    Kind::Gauge,
    "How long each applied migration took. Those that nothing is known of are left out.",
);
const LAST: (&str, Kind, &str) = (
    "pilaster_last_migration_timestamp_seconds",
    Kind::Gauge,
    "When a migration was applied or rolled back last. Left out where that never happened.",
);
const RAN: (&str, Kind, &str) =
    ("pilaster_migrations_total", Kind::Counter, "Migrations that ended well, by direction.");
const FAILURES: (&str, Kind, &str) = ("pilaster_migration_failures_total", Kind::Counter, "Migrations that failed.");
const CONSUMERS: (&str, Kind, &str) = ("pilaster_consumers", Kind::Gauge, "Consumers registered for each version.");
const LEASES: (&str, Kind, &str) =
    ("pilaster_leases", Kind::Gauge, "Leases held on each version of the schema that one can be had on.");
const BACKFILLS: (&str, Kind, &str) = ("pilaster_backfills", Kind::Gauge, "Backfills that were begun, by state.");
const BLOCKS_DONE: (&str, Kind, &str) =
    ("pilaster_backfill_done_blocks", Kind::Gauge, "Blocks of the table that the present walk has filled.");
const BLOCKS: (&str, Kind, &str) =
    ("pilaster_backfill_blocks", Kind::Gauge, "Blocks that the table had when the present walk began.");
const VALUES: (&str, Kind, &str) =
    ("pilaster_backfill_values", Kind::Gauge, "Values that were written on all walks since the backfill was begun.");

/// Names with a number each, in order.
type Counted = Vec<(String, i64)>;

/// One table that a migration fills.
#[derive(FromRow)]
struct Backfill {
    version: String,
    migration: String,
    relation: String,
    done: i64,
    blocks: i64,
    filled: i64,
}

impl Backfill {
    fn labels(&self) -> Labels<'static> {
        let Self { version, migration, relation, .. } = self;
        vec![("version", version.clone()), ("migration", migration.clone()), ("table", relation.clone())]
    }
}

impl SchemaManager {
    /// The content type of [`SchemaManager::metrics`], for whoever serves it by HTTP.
    pub const METRICS_CONTENT_TYPE: &'static str = "text/plain; version=0.0.4; charset=utf-8";

    /// What the ledger holds, in Prometheus' text format. `docs/migrating.md` has a table of the metrics.
    ///
    /// # Errors
    /// Where the database is out of reach.
    pub async fn metrics(&self) -> Result<String, Error> {
        // All figures are of one moment.
        let begin = "BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY";
        let mut transaction = self.pool.begin_with(begin).await?;
        let mut text = Exposition::default();
        states(&mut transaction, &mut text).await?;
        past(&mut transaction, &mut text).await?;
        users(&mut transaction, &mut text).await?;
        backfills(&mut transaction, &mut text).await?;
        transaction.rollback().await?;
        Ok(text.into_text())
    }
}

/// One sample for each name, those that are not there being 0.
fn each<'a>(label: &'a str, names: &[&str], counted: &Counted) -> Vec<(Labels<'a>, i64)> {
    let count = |name: &str| counted.iter().find(|(known, _)| known == name).map_or(0, |(_, count)| *count);
    names.iter().map(|name| (vec![(label, (*name).to_owned())], count(name))).collect()
}

fn labelled(label: &str, counted: Counted) -> impl Iterator<Item = (Labels<'_>, i64)> {
    counted.into_iter().map(move |(name, count)| (vec![(label, name)], count))
}

/// Where everything is.
async fn states(connection: &mut PgConnection, text: &mut Exposition) -> Result<(), Error> {
    let format: i32 = sqlx::query_scalar("SELECT format FROM pilaster.ledger").fetch_one(&mut *connection).await?;
    text.metric(FORMAT, [(vec![], format)]);
    const BY_STATUS: &str = "SELECT status, count(*) FROM pilaster.versions GROUP BY status";
    let counted: Counted = sqlx::query_as(BY_STATUS).fetch_all(&mut *connection).await?;
    text.metric(VERSIONS, each("status", &Status::ALL.map(Status::word), &counted));
    const BY_STATE: &str = "SELECT CASE WHEN under_way IS NOT NULL THEN 'under way' WHEN applied THEN 'applied' \
        ELSE 'pending' END, count(*) FROM pilaster.migrations GROUP BY 1";
    let counted: Counted = sqlx::query_as(BY_STATE).fetch_all(&mut *connection).await?;
    text.metric(MIGRATIONS, each("state", &["pending", "under way", "applied"], &counted));
    const TOOK: &str = "SELECT m.version, m.name, m.milliseconds / 1000::float8 FROM pilaster.migrations m \
        JOIN pilaster.versions v ON v.name = m.version WHERE m.applied AND m.milliseconds IS NOT NULL ORDER BY v.place, m.place";
    let took: Vec<(String, String, f64)> = sqlx::query_as(TOOK).fetch_all(connection).await?;
    let labels = |(version, migration, seconds)| (vec![("version", version), ("migration", migration)], seconds);
    text.metric(DURATIONS, took.into_iter().map(labels));
    Ok(())
}

/// What happened.
async fn past(connection: &mut PgConnection, text: &mut Exposition) -> Result<(), Error> {
    const RECORDS: &str = "SELECT count(*) FILTER (WHERE what = 'applied'), count(*) FILTER (WHERE what = 'rolled back'), \
        count(*) FILTER (WHERE what = 'failed'), \
        extract(epoch FROM max(at) FILTER (WHERE what IN ('applied', 'rolled back')))::float8 \
        FROM pilaster.log WHERE migration IS NOT NULL";
    let (up, down, failed, last): (i64, i64, i64, Option<f64>) = sqlx::query_as(RECORDS).fetch_one(connection).await?;
    text.metric(LAST, last.map(|seconds| (vec![], seconds)));
    let directions = [("up", up), ("down", down)];
    text.metric(RAN, directions.map(|(direction, count)| (vec![("direction", direction.to_owned())], count)));
    text.metric(FAILURES, [(vec![], failed)]);
    Ok(())
}

/// Who needs what.
async fn users(connection: &mut PgConnection, text: &mut Exposition) -> Result<(), Error> {
    const REGISTERED: &str = "SELECT v.name, count(c.handler) FROM pilaster.versions v \
        LEFT JOIN pilaster.consumers c ON c.version = v.name GROUP BY v.name, v.place ORDER BY v.place";
    let registered: Counted = sqlx::query_as(REGISTERED).fetch_all(&mut *connection).await?;
    text.metric(CONSUMERS, labelled("version", registered));
    const HELD: &str = "SELECT known.version, count(l.id) FROM (SELECT name AS version FROM pilaster.versions \
        UNION SELECT unnest(opens) FROM pilaster.versions UNION SELECT version FROM pilaster.leases \
        WHERE expires_at > clock_timestamp()) known \
        LEFT JOIN pilaster.leases l ON l.version = known.version AND l.expires_at > clock_timestamp() \
        GROUP BY known.version ORDER BY known.version COLLATE \"C\"";
    let held: Counted = sqlx::query_as(HELD).fetch_all(connection).await?;
    text.metric(LEASES, labelled("version", held));
    Ok(())
}

/// How far backfills are. A migration may fill one table in several of its statements, which are added up.
async fn backfills(connection: &mut PgConnection, text: &mut Exposition) -> Result<(), Error> {
    const BY_STATE: &str = "SELECT state, count(*) FROM pilaster.backfills GROUP BY state";
    let counted: Counted = sqlx::query_as(BY_STATE).fetch_all(&mut *connection).await?;
    text.metric(BACKFILLS, each("state", &BackfillState::ALL.map(BackfillState::word), &counted));
    const WALKS: &str = "SELECT b.version, m.name AS migration, b.relation, \
        sum(least(b.next_block, b.blocks))::int8 AS done, sum(b.blocks)::int8 AS blocks, sum(b.filled)::int8 AS filled \
        FROM pilaster.backfills b JOIN pilaster.versions v ON v.name = b.version \
        JOIN pilaster.migrations m ON m.version = b.version AND m.place = b.place \
        GROUP BY b.version, m.name, b.relation, v.place, b.place ORDER BY v.place, b.place, b.relation COLLATE \"C\"";
    let walks: Vec<Backfill> = sqlx::query_as(WALKS).fetch_all(connection).await?;
    text.metric(BLOCKS_DONE, walks.iter().map(|walk| (walk.labels(), walk.done)));
    text.metric(BLOCKS, walks.iter().map(|walk| (walk.labels(), walk.blocks)));
    text.metric(VALUES, walks.iter().map(|walk| (walk.labels(), walk.filled)));
    Ok(())
}
