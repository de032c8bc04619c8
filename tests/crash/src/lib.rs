//! Crashes of the migrator and of the server, at random moments.
//!
//! In come how many and how many rows; out goes what was killed where, and every run behind a crash that did not end as an
//! undisturbed one. The migrator is a process of its own, so that nothing of it survives.

mod outcome;

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use runtime::manager::Settings;
use runtime::migration::{Version, versions};
use runtime::rows;
use sqlx::{Connection, PgConnection};
use test_server::{Database, Server};

pub use outcome::Outcome;

/// Why no crash could be tried.
pub type Failure = Box<dyn Error + Send + Sync>;

const CONFIRMED: &str = "ALTER SYSTEM SET synchronous_commit = on; SELECT pg_reload_conf();";
/// The runs that a crashed migration may need until it ends.
const RUNS: u32 = 5;

/// What is to be killed, and how often.
#[derive(Debug, Clone, Copy)]
pub struct Plan {
    /// Migrators.
    pub kills: u32,
    /// Servers.
    pub server_kills: u32,
    /// Rows in the database, spread over all tables.
    pub rows: u32,
    /// What the random moments are made of.
    pub seed: u64,
    /// How many migrations of a version run at once, in about every other run.
    pub jobs: usize,
}

/// Crashes of one kind.
#[derive(Debug, Clone, Default)]
pub struct Tally {
    /// How many there were.
    pub kills: u32,
    /// Those that came while the migrator was at work, and not before or behind.
    pub midway: u32,
    /// What was wrong behind a crash.
    pub wrong: Vec<String>,
}

/// What was seen.
#[derive(Debug, Clone)]
pub struct Seen {
    /// How long an undisturbed run takes.
    pub undisturbed: Duration,
    /// Rows that there were.
    pub rows: i64,
    /// Crashes of the migrator.
    pub migrator: Tally,
    /// Crashes of the server.
    pub server: Tally,
}

/// The migrations of a folder.
///
/// # Errors
/// Where they cannot be read.
pub fn folder(path: &Path) -> Result<Vec<Version>, Failure> {
    let mut files = Vec::new();
    for entry in fs::read_dir(path)? {
        let path = entry?.path();
        files.push((path.file_name().unwrap_or_default().to_string_lossy().into_owned(), fs::read_to_string(path)?));
    }
    Ok(versions(files.iter().map(|(name, text)| (name.as_str(), text.as_str())))?)
}

/// Applies what is in a folder, so many migrations at once: what the migrator's process does.
///
/// # Errors
/// As the manager's.
pub async fn migrate(url: &str, migrations: &Path, jobs: usize) -> Result<(), Failure> {
    let settings = Settings::new(url)?.migration_timeout(None).jobs(jobs);
    settings.connect().await?.apply_all(&folder(migrations)?).await?;
    Ok(())
}

/// A server with a database in the first version, full of rows, that is copied for each crash.
pub struct Crashes<'s> {
    server: &'s Server,
    program: PathBuf,
    migrations: PathBuf,
    base: Database<'s>,
    expected: Outcome,
    undisturbed: Duration,
    random: fastrand::Rng,
    jobs: usize,
}

impl<'s> Crashes<'s> {
    /// Fills the database, and lets two runs go undisturbed: what differs between these says nothing about a crash. `program`
    /// is what applies migrations when it is given `migrate URL FOLDER JOBS`.
    ///
    /// # Errors
    /// Where the first version cannot be made and filled, or an undisturbed run fails.
    pub async fn prepare(
        server: &'s Server,
        program: PathBuf,
        migrations: PathBuf,
        plan: Plan,
    ) -> Result<Self, Failure> {
        let base = server.database("base")?;
        // What a server has confirmed it must not lose; those of tests confirm what is not yet written.
        base.psql(CONFIRMED)?;
        let all = folder(&migrations)?;
        Settings::new(&base.url)?.migration_timeout(None).connect().await?.apply_all(&all[..1]).await?;
        let mut connection = PgConnection::connect(&base.url).await?;
        let tables = rows::content(&mut connection).await?.len();
        rows::fill(&mut connection, plan.rows.div_ceil(u32::try_from(tables)?.max(1))).await?;
        connection.close().await?;
        let random = fastrand::Rng::with_seed(plan.seed);
        let (undisturbed, expected) = (Duration::ZERO, Outcome::default());
        let jobs = plan.jobs;
        let mut crashes = Self { server, program, migrations, base, expected, undisturbed, random, jobs };
        let begun = Instant::now();
        let first = crashes.undisturbed().await?;
        crashes.undisturbed = begun.elapsed();
        crashes.expected = first.common(&crashes.undisturbed().await?);
        Ok(crashes)
    }

    async fn undisturbed(&mut self) -> Result<Outcome, Failure> {
        let database = self.server.copy(&self.base, "undisturbed")?;
        if !self.spawn(&database)?.wait()?.success() {
            // Here it can say why.
            migrate(&database.url, &self.migrations, 1).await?;
            return Err("an undisturbed run failed, and the next did not".into());
        }
        Outcome::of(&database).await
    }

    /// Kills as often as planned.
    ///
    /// # Errors
    /// Where the server is gone for good.
    pub async fn run(mut self, plan: Plan) -> Result<Seen, Failure> {
        let (mut migrator, mut server) = (Tally::default(), Tally::default());
        for _ in 0..plan.kills {
            self.crash(&mut migrator, |migrator, _| migrator.kill().map_err(Into::into)).await?;
        }
        for _ in 0..plan.server_kills {
            self.crash(&mut server, |_, server| server.crash().map_err(Into::into)).await?;
        }
        Ok(Seen { undisturbed: self.undisturbed, rows: self.expected.rows(), migrator, server })
    }

    async fn crash(
        &mut self,
        tally: &mut Tally,
        kill: impl Fn(&mut Child, &Server) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        let database = self.server.copy(&self.base, "crash")?;
        let moment = self.undisturbed.mul_f64(self.random.f64());
        let mut child = self.spawn(&database)?;
        sleep(moment);
        let midway = child.try_wait()?.is_none();
        kill(&mut child, self.server)?;
        let mut status = child.wait()?;
        tally.kills += 1;
        tally.midway += u32::from(midway);
        let mut runs = 0;
        while !status.success() && runs < RUNS {
            status = self.again(&database)?;
            runs += 1;
        }
        let wrong = if status.success() {
            self.expected.difference(&Outcome::of(&database).await?)
        } else {
            let why = migrate(&database.url, &self.migrations, 1).await.err().map(|error| error.to_string());
            Some(format!("{RUNS} runs did not end it: {}", why.unwrap_or_else(|| "the next did".to_owned())))
        };
        tally.wrong.extend(wrong.map(|wrong| format!("killed after {moment:.3?}: {wrong}")));
        Ok(())
    }

    fn again(&mut self, database: &Database<'_>) -> Result<ExitStatus, Failure> {
        Ok(self.spawn(database)?.wait()?)
    }

    /// Every other run does several migrations at once, so that each kind goes on where the other was.
    fn spawn(&mut self, database: &Database<'_>) -> Result<Child, Failure> {
        let jobs = if self.random.bool() { self.jobs } else { 1 };
        let mut command = Command::new(&self.program);
        command.arg("migrate").arg(&database.url).arg(&self.migrations).arg(jobs.to_string());
        Ok(command.stdin(Stdio::null()).stderr(Stdio::null()).spawn()?)
    }
}
