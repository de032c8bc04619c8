//! Turns, taken and timed.
//!
//! In comes a folder of migrations, out go times. Each turn is a whole process, from its start to its end, as users wait for it.

use std::cmp::Ordering;
use std::env;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use test_server::{Database, Server};

/// Why nothing could be measured.
pub(crate) type Failure = Box<dyn Error + Send + Sync>;

/// What PostgreSQL sets by itself, where the servers of tests give durability up for speed.
const AS_IN_PRODUCTION: &str = "fsync = on\nsynchronous_commit = on\nfull_page_writes = on\nwal_level = replica\n\
    max_wal_senders = 10\nshared_buffers = '128MB'\nautovacuum = on\njit = on\n";

/// What somebody did, and how long it took.
#[derive(Debug)]
pub(crate) struct Row {
    /// Who.
    pub(crate) name: &'static str,
    /// The shortest time, the median and the longest.
    pub(crate) times: [Duration; 3],
    /// How many times what the row took with which it is compared, the median of all rounds; none for that row itself.
    pub(crate) ratio: Option<f64>,
}

/// The least, the median and the most; nothing of nothing.
fn spread<T: PartialOrd + Copy + Default>(mut all: Vec<T>) -> [T; 3] {
    all.sort_unstable_by(|one, other| one.partial_cmp(other).unwrap_or(Ordering::Equal));
    [all.first(), all.get(all.len() / 2), all.last()].map(|one| one.copied().unwrap_or_default())
}

/// A contestant: its name, and the name of whom it is compared with.
const CONTESTANTS: [(&str, Turn, Option<&str>); 5] = [
    ("psql, one session", Turn::Psql, None),
    ("migrate up", Turn::Up, Some("psql, one session")),
    ("sqlx migrate run", Turn::Sqlx, Some("psql, one session")),
    ("a bare connection", Turn::Connect, None),
    ("migrate up, nothing to do", Turn::UpAgain, Some("a bare connection")),
];

#[derive(Debug, Clone, Copy)]
enum Turn {
    Psql,
    Up,
    Sqlx,
    Connect,
    UpAgain,
}

/// A server on which everybody runs the same migrations.
#[derive(Debug)]
pub(crate) struct Contest<'a> {
    server: Server,
    folder: &'a Path,
    pilaster: PathBuf,
    own: PathBuf,
}

impl<'a> Contest<'a> {
    /// Starts a server. `folder` has the migrations in a folder of that name.
    ///
    /// # Errors
    /// Where there is no PostgreSQL, or no `pilaster` beside this program.
    pub(crate) fn prepare(folder: &'a Path) -> Result<Self, Failure> {
        let own = env::current_exe()?;
        let pilaster = own.with_file_name(format!("pilaster{}", env::consts::EXE_SUFFIX));
        if !pilaster.exists() {
            return Err(format!("there is no {}: build it with `cargo build -p xtask`", pilaster.display()).into());
        }
        let server = Server::start()?;
        server.change(&[("postgresql.auto.conf", AS_IN_PRODUCTION)])?;
        Ok(Self { server, folder, pilaster, own })
    }

    /// Takes all turns.
    ///
    /// # Errors
    /// Where somebody fails.
    pub(crate) fn run(&self, rounds: u32) -> Result<Vec<Row>, Failure> {
        let mut times = [const { Vec::new() }; CONTESTANTS.len()];
        for _ in 0..rounds {
            let (theirs, ours) = (self.server.database("psql")?, self.server.database("pilaster")?);
            let sqlx = self.server.database("sqlx")?;
            for ((_, turn, _), times) in CONTESTANTS.iter().zip(&mut times) {
                let database = match turn {
                    Turn::Psql => &theirs,
                    Turn::Sqlx => &sqlx,
                    Turn::Up | Turn::Connect | Turn::UpAgain => &ours,
                };
                times.push(self.take(*turn, database)?);
            }
        }
        let of = |yardstick: &str| CONTESTANTS.iter().position(|(name, ..)| *name == yardstick);
        let rows = CONTESTANTS.iter().zip(&times).map(|((name, _, yardstick), own)| Row {
            name,
            times: spread(own.clone()),
            ratio: yardstick.and_then(of).map(|at| {
                let ratios = own.iter().zip(&times[at]).map(|(own, other)| own.as_secs_f64() / other.as_secs_f64());
                spread(ratios.collect())[1]
            }),
        });
        Ok(rows.collect())
    }

    fn take(&self, turn: Turn, database: &Database<'_>) -> Result<Duration, Failure> {
        let migrations = self.folder.join("migrations");
        let mut command = match turn {
            Turn::Psql => Command::new(self.server.installation().program("psql")),
            Turn::Up | Turn::UpAgain => Command::new(&self.pilaster),
            Turn::Sqlx | Turn::Connect => Command::new(&self.own),
        };
        match turn {
            Turn::Psql => {
                command.args(["--no-psqlrc", "--quiet", "--set=ON_ERROR_STOP=1", "--dbname"]).arg(&database.url);
                let mut files = std::fs::read_dir(&migrations)?.map(|entry| Ok(entry?.path()));
                let mut files: Vec<PathBuf> = files.by_ref().collect::<Result<_, std::io::Error>>()?;
                files.sort();
                command.args(files.iter().flat_map(|file| [Path::new("--file"), file]));
            }
            Turn::Up | Turn::UpAgain => {
                command.args(["migrate", "up", "--database-url", &database.url, "--out"]).arg(self.folder);
            }
            Turn::Sqlx => {
                command.args(["sqlx", &database.url]).arg(&migrations);
            }
            Turn::Connect => {
                command.args(["connect", &database.url]);
            }
        }
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let begun = Instant::now();
        let status = command.status()?;
        let took = begun.elapsed();
        if status.success() { Ok(took) } else { Err(format!("{command:?} failed").into()) }
    }
}
