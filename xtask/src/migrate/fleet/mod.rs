//! The verb `migrate fleet`: the migrations of the output folder on many databases, in waves.
//!
//! In comes a file that names the databases, out go lines while it goes on, and a summary. What was done stands in the
//! databases, and nothing is kept here. Passwords come from the environment and are never shown.

mod report;

use std::env;
use std::io::Write;
use std::time::Duration;

use runtime::fleet::{Event, Fate, Fleet, Wave};
use runtime::manager::Settings;
use schema_spec::{Source, read_fleet};

use crate::arguments::Fleet as Arguments;
use crate::database;
use crate::failure::Failure;
use crate::outcome::Outcome;
use crate::workspace::{self, Workspace};

/// Migrates the fleet, or asks what it misses.
pub(super) fn run(arguments: &Arguments) -> Result<Outcome, Failure> {
    let fleet = fleet(arguments)?;
    let versions = super::given(&Workspace::find(&arguments.folders)?)?;
    let total = fleet.len();
    let mut ended = 0;
    let said = std::sync::Mutex::new(move |event: &Event<'_>| {
        if let Event::Ended(_) = event {
            ended += 1;
        }
        told(event, ended, total)
    });
    let listener = move |event: &Event<'_>| {
        let line = said.lock().ok().and_then(|mut said| said(event));
        if let Some(line) = line {
            // Who stopped reading did not stop the fleet.
            let _ = writeln!(anstream::stderr(), "{line}");
        }
    };
    let summary = database::block_on(async {
        if arguments.dry_run { fleet.look(&versions, listener).await } else { fleet.migrate(&versions, listener).await }
    })?;
    Ok(report::outcome(&summary))
}

/// The fleet of the file, each database with its settings.
fn fleet(arguments: &Arguments) -> Result<Fleet, Failure> {
    let text = workspace::text(&arguments.file)?;
    let source = Source { path: arguments.file.display().to_string(), text };
    let read = read_fleet(&source, &|name| env::var(name).ok()).map_err(Failure::Fleet)?;
    let mut fleet = Fleet::new();
    if let Some(jobs) = arguments.jobs.map(usize::from).or(read.jobs) {
        fleet = fleet.jobs(jobs);
    }
    if let Some(failures) = read.stop_after {
        fleet = fleet.stop_after(failures);
    }
    let timeout = arguments.timeout.map(Duration::from_secs);
    for named in read.waves {
        let mut wave = Wave::new(&named.name);
        if named.is_canary {
            wave = wave.canary();
        }
        for database in named.databases {
            let settings = Settings::new(&database.url).map_err(|error| {
                let message = format!("{}: database {}: {error}", source.path, database.name);
                Failure::wrong_use(message, "a URL is written `postgres://user:${PASSWORD}@host:5432/database`")
            })?;
            wave = wave.database(database.name, settings.migration_timeout(timeout));
        }
        fleet = fleet.wave(wave);
    }
    Ok(fleet)
}

/// What somebody who waits wants to know.
fn told(event: &Event<'_>, ended: usize, total: usize) -> Option<String> {
    match event {
        Event::WaveBegins { wave, databases } => Some(format!("wave {wave}: {databases} databases")),
        Event::Within { database, event } => {
            let line = super::told(event).filter(|_| !matches!(event, runtime::manager::Event::Finished { .. }))?;
            Some(format!("  {database}: {line}"))
        }
        Event::Ended(outcome) => {
            let what = match &outcome.fate {
                Fate::Applied(_) => format!("done in {:.1?}", outcome.duration),
                Fate::Current => "nothing to do".to_owned(),
                Fate::Pending(missing) => format!("misses {}", missing.join(", ")),
                Fate::Failed(error) => format!("failed: {error}"),
                Fate::NotTried => return None,
            };
            Some(format!("[{ended}/{total}] {}: {what}", outcome.database))
        }
        _ => None,
    }
}
