//! A load of readers and writers at a fixed pace.
//!
//! In come a database and the versions that are served; out goes a record of every statement. Statements are due at fixed
//! times, however long those before them take, so that one that stands behind a stalled one counts as waiting too. It
//! sets no timeout and tries nothing again.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};
use std::time::{Duration, Instant};

use fastrand::Rng;
use sqlx::{AssertSqlSafe, Connection, PgConnection};
use tokio::task::JoinHandle;

use crate::Failure;
use crate::statements::{Bind, Statement, one_of};

/// Which versions' code runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Serving {
    /// That of version 1.
    Old,
    /// That of both, in turn.
    Both,
    /// That of version 2.
    New,
}

/// How much is asked of the database.
#[derive(Debug, Clone, Copy)]
pub struct Pace {
    /// Rows in the large table at the start.
    pub rows: i64,
    /// Connections.
    pub connections: u32,
    /// Statements a second, of all connections together.
    pub rate: u32,
}

/// One statement. All times are seconds since the start of the load.
#[derive(Debug, Clone)]
pub struct Sample {
    /// When it should have been sent.
    pub due: f64,
    /// When it was sent.
    pub sent: f64,
    /// When its answer was there.
    pub done: f64,
    /// The version whose code sent it.
    pub version: u8,
    /// Whether it writes.
    pub writes: bool,
    /// Why it failed.
    pub failed: Option<String>,
}

/// A load that runs.
pub struct Load {
    start: Instant,
    serving: Arc<AtomicU8>,
    over: Arc<AtomicBool>,
    workers: Vec<JoinHandle<Vec<Sample>>>,
}

impl Load {
    /// Connects and begins with the statements of version 1.
    ///
    /// # Errors
    /// Where the database cannot be reached.
    pub async fn start(url: &str, pace: Pace) -> Result<Self, Failure> {
        let (serving, over) = (Arc::new(AtomicU8::new(Serving::Old as u8)), Arc::new(AtomicBool::new(false)));
        let mut connections = Vec::new();
        for _ in 0..pace.connections {
            connections.push(PgConnection::connect(url).await?);
        }
        let start = Instant::now();
        let workers = connections.into_iter().zip(0_u32..).map(|(connection, number)| {
            let (serving, over) = (Arc::clone(&serving), Arc::clone(&over));
            tokio::spawn(work(Worker { connection, number, pace, start }, serving, over))
        });
        Ok(Self { start, workers: workers.collect(), serving, over })
    }

    /// Changes the versions whose code runs, for all statements that are not yet sent.
    pub fn serve(&self, serving: Serving) {
        self.serving.store(serving as u8, Ordering::SeqCst);
    }

    /// Seconds since the start.
    #[must_use]
    pub fn now(&self) -> f64 {
        self.start.elapsed().as_secs_f64()
    }

    /// Ends, and gives all statements in the order in which they were due.
    ///
    /// # Errors
    /// Where a worker broke off.
    pub async fn stop(self) -> Result<Vec<Sample>, Failure> {
        self.over.store(true, Ordering::SeqCst);
        let mut samples = Vec::new();
        for worker in self.workers {
            samples.extend(worker.await?);
        }
        samples.sort_by(|one, other| one.due.total_cmp(&other.due));
        Ok(samples)
    }
}

struct Worker {
    connection: PgConnection,
    number: u32,
    pace: Pace,
    start: Instant,
}

async fn work(mut worker: Worker, serving: Arc<AtomicU8>, over: Arc<AtomicBool>) -> Vec<Sample> {
    let (pace, start) = (worker.pace, worker.start);
    let period = f64::from(pace.connections) / f64::from(pace.rate);
    let offset = period * f64::from(worker.number) / f64::from(pace.connections);
    let mut chance = Rng::with_seed(u64::from(worker.number));
    let mut samples = Vec::new();
    for turn in 0_u32.. {
        let due = offset + period * f64::from(turn);
        tokio::time::sleep_until((start + Duration::from_secs_f64(due)).into()).await;
        if over.load(Ordering::SeqCst) {
            break;
        }
        let version = match serving.load(Ordering::SeqCst) {
            old if old == Serving::Old as u8 => 1,
            new if new == Serving::New as u8 => 2,
            _ => 1 + (turn % 2) as u8,
        };
        let statement = one_of(version, chance.usize(..));
        let sent = start.elapsed().as_secs_f64();
        let failed = worker.run(statement, turn, &mut chance).await.err();
        let done = start.elapsed().as_secs_f64();
        samples.push(Sample { due, sent, done, version, writes: statement.writes, failed });
    }
    samples
}

impl Worker {
    /// Runs a statement, prepared once a connection.
    async fn run(&mut self, statement: &Statement, turn: u32, chance: &mut Rng) -> Result<(), String> {
        let mut query = sqlx::query(AssertSqlSafe(statement.sql));
        for bind in statement.binds {
            query = match bind {
                Bind::Order => query.bind(chance.i64(1..=self.pace.rows)),
                Bind::Customer => query.bind(chance.i64(1..=customers(self.pace.rows))),
                Bind::PublicName => query.bind(format!("order-{}", chance.i64(1..=self.pace.rows))),
                Bind::Reference => query.bind(format!("load-{}-{turn}", self.number)),
                Bind::Number => query.bind(chance.i64(1..=1000)),
            };
        }
        let rows = if statement.writes {
            query.execute(&mut self.connection).await.map(|done| done.rows_affected())
        } else {
            query.fetch_all(&mut self.connection).await.map(|rows| rows.len() as u64)
        };
        match rows {
            Ok(0) => Err(format!("touches no row: {}", statement.sql)),
            Ok(_) => Ok(()),
            Err(error) => Err(error.to_string()),
        }
    }
}

/// Customers beside so many orders.
pub(crate) fn customers(rows: i64) -> i64 {
    rows / 100 + 1
}
