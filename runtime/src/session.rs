//! The session that migrates, and the lock that keeps others from doing so at the same time.
//!
//! In come options of a connection, out goes a session that holds the migrator's lock of its database. The lock is asked for
//! again and again and never waited for: `CREATE INDEX CONCURRENTLY` waits for every statement that is older than its own, and
//! a session that waits for a lock is within one, so that both would wait for each other. It belongs to the session whose
//! statements it protects: while a statement of a dead migrator still runs in the server, nobody else begins.

use std::time::{Duration, Instant};

use backon::{BackoffBuilder, ExponentialBuilder};
use futures_util::TryStreamExt;
use sqlx::postgres::PgConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions, PgConnection, Row, raw_sql};
use tokio::time::sleep;

use crate::ledger::{self, Ends};
use crate::manager::{ConnectionError, Error, Event, Events};

/// The number of the lock among the advisory locks of a database: the letters of PILASTER.
const LOCK: i64 = i64::from_be_bytes(*b"PILASTER");
/// The number of the lock that sessions share which work beside the one that holds the lock. They may outlive it, so that who gets
/// the lock next waits for them.
const BESIDE: i64 = i64::from_be_bytes(*b"PILASTE+");
/// What statements of migrations can rely on, whatever the database or the role says. The server looks after its client also
/// while a statement runs, where its system can tell, so that those of a migrator that died do not outlive it.
const SETTINGS: &str = "SET idle_session_timeout = 0; SET idle_in_transaction_session_timeout = '1min'; \
    SET lock_timeout = 0; SET statement_timeout = 0; SET default_transaction_isolation = 'read committed'; \
    SET default_transaction_deferrable = off; SET default_transaction_read_only = off; \
    SET tcp_keepalives_idle = 10; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 3;";
/// What not every server has: PostgreSQL 17 was the first with the one, and not every system can do the other.
const WHERE_KNOWN: [(&str, &str); 2] = [("transaction_timeout", "'0'"), ("client_connection_check_interval", "'1s'")];
/// What lets generated ways back lose what they would lose.
const CARELESS: &str = "SET pilaster.allow_data_loss = 'yes';";
/// What the session says of itself in `pg_stat_activity`.
const NAME: &str = "pilaster migrator";
/// The first and the longest pause between two questions for the lock.
const PAUSES: (Duration, Duration) = (Duration::from_millis(20), Duration::from_millis(500));

/// Whether a row `l` of `pg_locks` says that somebody holds a lock of this database.
fn is_held(lock: i64) -> String {
    let (high, low) = (lock >> 32, lock & 0xffff_ffff);
    format!(
        "l.locktype = 'advisory' AND l.granted \
         AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database()) \
         AND l.classid = {high} AND l.objid = {low} AND l.objsubid = 1"
    )
}

/// A session that holds the migrator's lock, or works beside one that does. The server gives its lock back when the session ends,
/// however it ends.
pub(crate) struct Session {
    pub(crate) connection: PgConnection,
    /// Statements that make the session as migrations may expect it.
    settings: String,
    /// An expression that gives the session's lock back once and takes it once again: it is held twice, and nobody gets between.
    /// Cheaper than a look at all locks. It is true if the session held it.
    held: String,
    /// Its process in the server.
    pub(crate) process: i32,
    /// How it writes the ends of migrations; none where it has to look.
    ends: Option<Ends>,
}

fn held(shared: &str, lock: i64) -> String {
    format!("CASE WHEN pg_advisory_unlock{shared}({lock}) THEN pg_try_advisory_lock{shared}({lock}) ELSE false END")
}

/// An expression that takes a lock twice, without waiting.
fn take(shared: &str, lock: i64) -> String {
    let take = format!("pg_try_advisory_lock{shared}({lock})");
    format!("CASE WHEN {take} THEN {take} ELSE false END")
}

/// Asks for a lock again and again, for as long as `wait` says from `begun` on.
async fn ask(
    connection: &mut PgConnection,
    (take, lock): (String, i64),
    (begun, wait): (Instant, Duration),
    events: &Events,
) -> Result<(), Error> {
    let mut told = false;
    let pauses = ExponentialBuilder::default()
        .with_min_delay(PAUSES.0)
        .with_max_delay(PAUSES.1)
        .with_jitter()
        .without_max_times();
    let take = format!("SELECT {take}");
    for pause in pauses.build() {
        let taken: bool = raw_sql(AssertSqlSafe(take.clone())).fetch_one(&mut *connection).await?.get(0);
        if taken {
            return Ok(());
        }
        let who = format!(
            "SELECT format('process %s of %s%s, since %s', a.pid, a.usename, \
             coalesce(' at ' || host(a.client_addr), ''), to_char(a.backend_start, 'YYYY-MM-DD HH24:MI:SS TZ')) \
             FROM pg_locks l JOIN pg_stat_activity a USING (pid) WHERE {} LIMIT 1",
            is_held(lock)
        );
        let holder = raw_sql(AssertSqlSafe(who)).fetch_optional(&mut *connection).await?;
        let holder: Option<String> = holder.map(|row| row.get(0));
        if begun.elapsed() >= wait {
            let holder = holder.unwrap_or_else(|| "somebody who is gone by now".to_owned());
            return Err(Error::Busy { holder, waited: begun.elapsed() });
        }
        if let Some(holder) = holder.filter(|_| !told) {
            events.tell(Event::Waiting { holder });
            told = true;
        }
        sleep(pause.min(wait.saturating_sub(begun.elapsed()))).await;
    }
    Err(Error::Busy { holder: "somebody".to_owned(), waited: begun.elapsed() })
}

/// The settings that this server knows.
async fn settings(connection: &mut PgConnection, careless: bool) -> Result<String, sqlx::Error> {
    let mut settings = SETTINGS.to_owned();
    for (name, value) in WHERE_KNOWN {
        let set = &format!("SET {name} = {value};");
        let tried = format!(
            "DO $$ BEGIN {set} EXCEPTION WHEN OTHERS THEN NULL; END $$; SELECT current_setting('{name}', true) = {value}"
        );
        let row = raw_sql(AssertSqlSafe(tried)).fetch_one(&mut *connection).await?;
        if row.get::<Option<bool>, _>(0) == Some(true) {
            settings.push_str(set);
        }
    }
    settings.push_str(if careless { CARELESS } else { "" });
    Ok(settings)
}

/// Whether somebody migrates the database at this moment.
pub(crate) async fn is_taken(connection: &mut PgConnection) -> Result<bool, sqlx::Error> {
    let taken = format!("SELECT EXISTS (SELECT FROM pg_locks l WHERE {} OR {})", is_held(LOCK), is_held(BESIDE));
    Ok(raw_sql(AssertSqlSafe(taken)).fetch_one(connection).await?.get(0))
}

/// A session for migrations that is about to take the lock for which `held` asks.
async fn open(options: &PgConnectOptions, careless: bool, held: String) -> Result<Session, Error> {
    // What a migration deallocates must not be missed.
    let options = options.clone().application_name(NAME).statement_cache_capacity(0);
    let connected = options.connect().await;
    let mut connection = connected.map_err(|error| Error::Connection(ConnectionError::opening(&options, error)))?;
    let settings = settings(&mut connection, careless).await?;
    let set = format!("{settings} SELECT pg_backend_pid()");
    let process = raw_sql(AssertSqlSafe(set)).fetch_one(&mut connection).await?.get(0);
    Ok(Session { connection, settings, held, process, ends: None })
}

impl Session {
    /// Connects, and takes the lock within `wait`. Ways back may lose data where that is `careless`.
    pub(crate) async fn begin(
        options: &PgConnectOptions,
        wait: Duration,
        careless: bool,
        events: &Events,
    ) -> Result<Self, Error> {
        let mut session = open(options, careless, held("", LOCK)).await?;
        let patience = (Instant::now(), wait);
        ask(&mut session.connection, (take("", LOCK), LOCK), patience, events).await?;
        if !session.renew().await? {
            return Err(Error::Pooled);
        }
        // Taken and given back: nobody works any more for whoever had the lock before.
        let nobody =
            format!("CASE WHEN pg_try_advisory_lock({BESIDE}) THEN pg_advisory_unlock({BESIDE}) ELSE false END");
        ask(&mut session.connection, (nobody, BESIDE), patience, events).await?;
        Ok(session)
    }

    /// Connects once more, to work beside this session; nothing where this one no longer holds the lock.
    ///
    /// The new session has its own lock before it looks whether this one has the migrator's, and who gets that next looks for the
    /// other behind it: one of them sees the other.
    pub(crate) async fn beside(&mut self, options: &PgConnectOptions, careless: bool) -> Result<Option<Self>, Error> {
        let mut session = open(options, careless, held("_shared", BESIDE)).await?;
        let takes = format!("SELECT {}", take("_shared", BESIDE));
        let taken: bool = raw_sql(AssertSqlSafe(takes)).fetch_one(&mut session.connection).await?.get(0);
        let holds =
            format!("SELECT EXISTS (SELECT FROM pg_locks l WHERE {} AND l.pid = {})", is_held(LOCK), self.process);
        let holds: bool = raw_sql(AssertSqlSafe(holds)).fetch_one(&mut session.connection).await?.get(0);
        Ok((taken && holds).then_some(session))
    }

    /// How it writes the end of a migration. What it needs for that it prepares at the first time, outside of transactions: a
    /// transaction may set its isolation only before it has seen anything.
    pub(crate) async fn ends(&mut self) -> Result<Ends, sqlx::Error> {
        let ends = match self.ends {
            Some(ends) => ends,
            None => match self.prepared().await? {
                0 => match raw_sql(AssertSqlSafe(ledger::prepare_ends())).execute(&mut self.connection).await {
                    Ok(_) => Ends::Prepared,
                    Err(sqlx::Error::Database(error)) => {
                        tracing::debug!(%error, "the ends of migrations are written by plain statements");
                        Ends::Plain
                    }
                    Err(error) => return Err(error),
                },
                all if all == ledger::ENDS.len() => Ends::Prepared,
                _ => Ends::Plain,
            },
        };
        self.ends = Some(ends);
        Ok(ends)
    }

    /// How it writes the end of a migration that may throw away what was prepared.
    pub(crate) fn plain_ends(&mut self) -> Ends {
        self.forget_prepared();
        Ends::Plain
    }

    /// How it writes the end of a migration in which a prepared statement was missing: one of its own, or of the session.
    pub(crate) async fn ends_again(&mut self) -> Result<Ends, sqlx::Error> {
        self.forget_prepared();
        Ok(if self.prepared().await? == ledger::ENDS.len() { Ends::Prepared } else { Ends::Plain })
    }

    /// A migration may have thrown away what was prepared: the next one looks.
    pub(crate) fn forget_prepared(&mut self) {
        self.ends = None;
    }

    /// How many of the statements that end migrations are prepared.
    async fn prepared(&mut self) -> Result<usize, sqlx::Error> {
        const PREPARED: &str = "SELECT count(*) FROM pg_prepared_statements WHERE name = ANY($1)";
        let count: i64 = sqlx::query_scalar(PREPARED).bind(&ledger::ENDS[..]).fetch_one(&mut self.connection).await?;
        Ok(usize::try_from(count).unwrap_or_default())
    }

    /// Takes back what a migration may have set for its session, so that the next one finds what the first one found. Whether
    /// the lock is still held: behind a pooler that hands out a session for each transaction it may be somebody else's by now.
    pub(crate) async fn renew(&mut self) -> Result<bool, sqlx::Error> {
        self.renew_behind("").await
    }

    /// The same, in one message with statements that come first.
    pub(crate) async fn renew_behind(&mut self, first: &str) -> Result<bool, sqlx::Error> {
        const FORGET: &str = "RESET SESSION AUTHORIZATION; RESET ROLE; RESET ALL; UNLISTEN *; DISCARD TEMP;";
        let held = format!("SELECT current_setting('application_name') = '{NAME}' AND {}", self.held);
        let all = format!("{first} {FORGET} {} {held}", self.settings);
        let mut rows = raw_sql(AssertSqlSafe(all)).fetch(&mut self.connection);
        // Those that come first may have rows, too.
        let mut last = None;
        while let Some(row) = rows.try_next().await? {
            last = Some(row);
        }
        last.ok_or(sqlx::Error::RowNotFound)?.try_get(0)
    }
}
