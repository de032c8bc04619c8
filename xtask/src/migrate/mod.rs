//! The verb `migrate`: the migrations of the output folder on a database.
//!
//! In come a folder and a database, out goes what was done, or what there is. What runs, and how it goes on after a crash, is
//! the schema manager's to decide.

mod ahead;
mod compatibility;
mod dev;
mod duration;
mod fleet;
mod goal;
mod progress;
mod quarantine;
mod report;
mod saved;
mod shown;
mod snapshot;

use std::time::Duration;

use runtime::manager::{Consumer, Event, SchemaManager, Settings, Status};
use runtime::migration::{Version, versions};
use runtime::plan::Goal;

use crate::arguments::{Backfill, Migrate, Target, User, Wish};
use crate::database;
use crate::failure::Failure;
use crate::outcome::Outcome;
use crate::workspace::Workspace;

pub(crate) use duration::read as keep_for;
use progress::Progress;

/// Does what the verb says.
pub(crate) fn run(arguments: &Migrate) -> Result<Outcome, Failure> {
    let same = |settings: Settings| settings;
    match arguments {
        // These make no ledger.
        Migrate::Plan(plan) => {
            let set = |settings| quarantine::keeping(settings, &plan.keeping);
            on(&plan.target, set, async |settings, all| ahead::plan(&settings, all, plan).await)
        }
        Migrate::Up(up) => ahead::run(up),
        Migrate::Down(arguments) => {
            let set = |settings: Settings| settings.allow_data_loss(arguments.allow_data_loss).force(arguments.force);
            on(&arguments.target, set, async |settings, all| {
                if arguments.dry_run {
                    return ahead::shown(&settings, all, Goal::Down, None).await;
                }
                down(settings, all).await
            })
        }
        Migrate::To(to) => {
            let set =
                |settings: Settings| quarantine::keeping(settings, &to.keeping).force(to.force).jobs(to.jobs.into());
            on(&to.target, set, async |settings, all| ahead::to(&settings, all, to).await)
        }
        Migrate::Activate(user) => {
            on(&user.target, same, async |settings, all| activate(&settings.connect().await?, all, user).await)
        }
        Migrate::Deactivate(user) => {
            let set = |settings: Settings| settings.allow_data_loss(user.allow_data_loss);
            on(&user.target, set, async |settings, all| deactivate(&settings.connect().await?, all, user).await)
        }
        Migrate::Backfill(arguments) => {
            on(&arguments.target, same, async |settings, _| backfill(&settings.connect().await?, arguments).await)
        }
        Migrate::Restore(arguments) => on(&arguments.target, same, async |settings, _| {
            quarantine::restore(&settings.connect().await?, arguments).await
        }),
        Migrate::Purge(arguments) => on(&arguments.target, same, async |settings, _| {
            quarantine::purge(&settings.connect().await?, arguments).await
        }),
        Migrate::Baseline(arguments) => on(&arguments.target, same, async |settings, all| {
            baseline(&settings.connect().await?, all, arguments.from_sqlx).await
        }),
        Migrate::Status(target)
        | Migrate::Leases(target)
        | Migrate::Quarantine(target)
        | Migrate::History(target)
        | Migrate::Metrics(target) => {
            on(target, same, async |settings, all| asked(&settings.connect().await?, all, arguments).await)
        }
        Migrate::Dev(arguments) => dev::run(arguments),
        Migrate::Compatibility(arguments) => compatibility::run(arguments),
        Migrate::Snapshot(arguments) => snapshot::run(arguments),
        Migrate::Fleet(arguments) => fleet::run(arguments),
    }
}

/// What the ledger says.
async fn asked(manager: &SchemaManager, all: &[Version], verb: &Migrate) -> Result<Outcome, Failure> {
    Ok(match verb {
        Migrate::Leases(_) => report::leases(&manager.leases().await?),
        Migrate::Quarantine(_) => quarantine::list(manager).await?,
        Migrate::History(_) => report::history(&manager.history().await?),
        Migrate::Metrics(_) => report::metrics(manager.metrics().await?),
        _ => status(manager, all).await?,
    })
}

/// Works on the database with the versions of the folder, with settings as somebody wishes.
fn on(
    target: &Target,
    set: impl FnOnce(Settings) -> Settings,
    work: impl AsyncFnOnce(Settings, &[Version]) -> Result<Outcome, Failure>,
) -> Result<Outcome, Failure> {
    let all = given(&Workspace::find(&target.folders)?)?;
    let settings = set(settings(target)?);
    database::block_on(async { work(settings, &all).await })?
}

async fn activate(manager: &SchemaManager, all: &[Version], user: &User) -> Result<Outcome, Failure> {
    let upto = named(all, &user.schema)?;
    let mut reports = manager.apply_all(&all[..=upto]).await?;
    reports.push(manager.activate(&consumer(user), &all[upto]).await?);
    Ok(report::activated(&consumer(user), &reports))
}

async fn deactivate(manager: &SchemaManager, all: &[Version], user: &User) -> Result<Outcome, Failure> {
    let version = &all[named(all, &user.schema)?];
    let report = manager.deactivate(&consumer(user), version).await?;
    Ok(report::deactivated(&consumer(user), &report, &manager.users(version).await?))
}

fn consumer(user: &User) -> Consumer {
    Consumer::new(&user.handler, &user.code)
}

/// Where a version is, by its own name or by that of the version of the schema that it opens.
fn named(all: &[Version], name: &str) -> Result<usize, Failure> {
    let is_meant = |version: &Version| version.name() == name || version.opened().contains(name);
    all.iter().position(is_meant).ok_or_else(|| {
        let names: Vec<&str> = all
            .iter()
            .flat_map(|one| std::iter::once(one.name()).chain(one.opened().iter().map(String::as_str)))
            .collect();
        let message = format!("the migrations open no version {name:?}");
        Failure::wrong_use(message, format!("they have {}", names.join(", ")))
    })
}

/// The versions that the folder holds.
pub(crate) fn given(workspace: &Workspace) -> Result<Vec<Version>, Failure> {
    let migrations = workspace.previous()?.migrations;
    let named = migrations.iter().filter_map(|(path, text)| Some((path.strip_prefix("migrations/")?, text.as_str())));
    let all = versions(named).map_err(|error| Failure::wrong_use(error.to_string(), "name files as `gen` does"))?;
    if all.is_empty() {
        let message = format!("there are no migrations in {}", workspace.out.join("migrations").display());
        return Err(Failure::wrong_use(message, "`gen` writes them"));
    }
    Ok(all)
}

pub(crate) fn settings(target: &Target) -> Result<Settings, Failure> {
    let url = database::url(target.database_url.as_deref()).ok_or_else(|| {
        Failure::wrong_use("there is no database to migrate", "name one with --database-url or DATABASE_URL")
    })?;
    let settings = Settings::new(&url).map_err(|error| {
        Failure::wrong_use(error.to_string(), "a URL is written `postgres://user:password@host:5432/database`")
    })?;
    let timeout = target.timeout.map(Duration::from_secs);
    let progress = Progress::new();
    Ok(settings.migration_timeout(timeout).rollback_timeout(timeout).on_event(move |event| {
        if let Some(line) = told(event) {
            progress.say(&line);
        }
        progress.show(event);
    }))
}

/// What somebody who waits wants to know.
fn told(event: &Event) -> Option<String> {
    match event {
        Event::Waiting { holder } => Some(format!("waiting: the database is being migrated by {holder}")),
        Event::Retrying { migration, attempt, pause } => {
            Some(format!("{migration}: no lock in time, attempt {attempt}; again in {pause:.1?}"))
        }
        Event::Finished { migration, direction, duration, .. } => {
            Some(format!("{} {migration} in {duration:.1?}", direction.word()))
        }
        Event::Paused { migration, table } => {
            Some(format!("{migration}: the backfill of {table} is paused, until `migrate backfill resume`"))
        }
        Event::Kept { migration, what, name, rows } => {
            Some(format!("{migration}: {what} is dropped, and kept as {name}: {rows} rows"))
        }
        Event::ReplicasBehind { migration, lag } => {
            Some(format!("{migration}: waits for a replica that is {lag:.1?} behind"))
        }
        _ => None,
    }
}

async fn backfill(manager: &SchemaManager, arguments: &Backfill) -> Result<Outcome, Failure> {
    let table = arguments.table.as_deref();
    let tables = match arguments.wish {
        None => return Ok(report::backfills(&manager.backfills().await?)),
        Some(Wish::Pause) => manager.pause_backfills(table).await?,
        Some(Wish::Resume) => manager.resume_backfills(table).await?,
        Some(Wish::Cancel) => manager.cancel_backfills(table).await?,
    };
    if tables.is_empty() {
        let message = table.map_or_else(
            || "no backfill is on its way".to_owned(),
            |table| format!("no backfill of {table} is on its way"),
        );
        return Err(Failure::not_now(message, "`migrate backfill` shows those that were begun"));
    }
    Ok(report::backfills(&manager.backfills().await?))
}

async fn status(manager: &SchemaManager, all: &[Version]) -> Result<Outcome, Failure> {
    let known = manager.versions().await?;
    let of = |version: &Version| {
        let found = known.iter().find(|(name, _)| name == version.name());
        found.map_or(Status::Pending, |(_, status)| *status)
    };
    let mut rows = Vec::new();
    for version in all {
        rows.push((version, of(version), manager.users(version).await?));
    }
    let unknown = known.iter().filter(|(name, _)| all.iter().all(|version| version.name() != name));
    Ok(report::status(&rows, &unknown.map(|(name, _)| name.as_str()).collect::<Vec<_>>()))
}

async fn baseline(manager: &SchemaManager, all: &[Version], from_sqlx: bool) -> Result<Outcome, Failure> {
    if from_sqlx {
        return Ok(report::taken_over(&manager.adopt_from_sqlx(all).await?));
    }
    let first = &all[0];
    manager.adopt(first).await?;
    Ok(report::adopted(first))
}

/// Takes back the last version of which something is in the database: what the plan says.
async fn down(settings: Settings, all: &[Version]) -> Result<Outcome, Failure> {
    let plan = settings.outline(all, Goal::Down, None).await?;
    let last = plan.steps.first().and_then(|step| all.iter().find(|version| version.name() == step.version));
    match last {
        Some(version) => Ok(report::down(&settings.connect().await?.rollback(version).await?)),
        None => Ok(report::nothing_to_take_back()),
    }
}
