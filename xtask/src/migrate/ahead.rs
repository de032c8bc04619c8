//! Looking before leaping: `plan`, `up`, `to`.
//!
//! In come settings, versions and wishes, out goes a plan that is shown, or one that is carried out after its checks. What would
//! surely fail is not begun, and all of it is named at once.

use std::panic::resume_unwind;
use std::time::Duration;

use runtime::manager::{Report, Settings};
use runtime::migration::{Direction, Version};
use runtime::plan::{Goal, Mark, Plan};
use runtime::preflight::Options;
use tokio::task::spawn_blocking;

use super::{goal, quarantine, report, saved, shown};
use crate::failure::Failure;
use crate::outcome::Outcome;
use crate::workspace::Workspace;
use crate::{arguments, database};

fn options(checks: &arguments::Checks) -> Option<Options> {
    let timeout = Duration::from_secs(checks.check_timeout.max(1));
    let options = Options { timeout, disk_free: checks.disk_free, ..Options::default() };
    (!checks.no_checks).then_some(options)
}

/// What `up` would do.
pub(super) async fn plan(
    settings: &Settings,
    all: &[Version],
    arguments: &arguments::Plan,
) -> Result<Outcome, Failure> {
    let plan = settings.plan(all, Goal::Up, options(&arguments.checks).as_ref()).await?;
    if let Some(file) = &arguments.save {
        saved::write(file, &plan)?;
    }
    Ok(shown::plan(&plan))
}

/// What a run to a goal would do.
pub(super) async fn shown(
    settings: &Settings,
    all: &[Version],
    goal: Goal,
    checks: Option<&arguments::Checks>,
) -> Result<Outcome, Failure> {
    let options = checks.map_or_else(|| Some(Options::default()), options);
    Ok(shown::plan(&settings.plan(all, goal, options.as_ref()).await?))
}

/// The verb `up`.
pub(super) fn run(arguments: &arguments::Up) -> Result<Outcome, Failure> {
    let workspace = Workspace::find(&arguments.target.folders)?;
    let settings = super::settings(&arguments.target);
    let set =
        |settings| quarantine::keeping(settings, &arguments.keeping).force(arguments.force).jobs(arguments.jobs.into());
    let settings = match settings.map(set) {
        Ok(settings) => settings,
        Err(failure) => return super::given(&workspace).and(Err(failure)),
    };
    database::block_on(async {
        // The folder is read while the database is asked: most runs find nothing to do, and should cost no more than either.
        let reading = spawn_blocking(move || super::given(&workspace));
        let reading = async { reading.await.unwrap_or_else(|panicked| resume_unwind(panicked.into_panic())) };
        if arguments.dry_run {
            return shown(&settings, &reading.await?, Goal::Up, Some(&arguments.checks)).await;
        }
        if arguments.plan.is_some() {
            return up(&settings, &reading.await?, arguments).await;
        }
        let asking = async { Ok(settings.applied().await?) };
        let (all, applied) = tokio::try_join!(reading, asking)?;
        if applied.missing(&all).is_empty() {
            return Ok(report::up(&[]));
        }
        up(&settings, &all, arguments).await
    })?
}

/// Applies everything, if nothing speaks against it.
async fn up(settings: &Settings, all: &[Version], arguments: &arguments::Up) -> Result<Outcome, Failure> {
    let options = options(&arguments.checks);
    if options.is_some() || arguments.plan.is_some() {
        let plan = settings.outline(all, Goal::Up, options.as_ref()).await?;
        if let Some(file) = &arguments.plan {
            saved::compare(file, &plan)?;
        }
        if let Some(stopped) = stopped(&plan) {
            return Ok(stopped);
        }
    }
    Ok(report::up(&settings.clone().connect().await?.apply_all(all).await?))
}

/// Goes up or down to a version or a migration.
pub(super) async fn to(settings: &Settings, all: &[Version], arguments: &arguments::To) -> Result<Outcome, Failure> {
    let options = options(&arguments.checks);
    let Some(mark) = mark(settings, all, arguments).await? else {
        return Ok(report::there(&arguments.name));
    };
    let goal = Goal::To(mark);
    let plan = settings.plan(all, goal, options.as_ref()).await?;
    if arguments.dry_run {
        return Ok(shown::plan(&plan));
    }
    if let Some(stopped) = stopped(&plan) {
        return Ok(stopped);
    }
    let reports = go(settings, all, &plan).await?;
    Ok(if reports.is_empty() { report::there(&arguments.name) } else { report::moved(&reports) })
}

/// Where `to` ends; nothing where the database is within what is meant.
async fn mark(settings: &Settings, all: &[Version], arguments: &arguments::To) -> Result<Option<Mark>, Failure> {
    let range = goal::range(&arguments.name, all, &arguments.target.folders)?;
    let goes = async |mark, direction| -> Result<bool, Failure> {
        let plan = settings.outline(all, Goal::To(mark), None).await?;
        Ok(plan.steps.iter().any(|step| step.direction == direction))
    };
    if goes(range.first, Direction::Up).await? {
        return Ok(Some(range.first));
    }
    Ok(goes(range.last, Direction::Down).await?.then_some(range.last))
}

/// Carries out a plan; reports what ran and which way.
async fn go(settings: &Settings, all: &[Version], plan: &Plan) -> Result<Vec<(Direction, Report)>, Failure> {
    let manager = settings.clone().connect().await?;
    let mark = plan.mark;
    let mut reports = Vec::new();
    let goes = |version: &Version, direction| {
        plan.steps.iter().any(|step| step.direction == direction && step.version == version.name())
    };
    for (at, version) in all.iter().enumerate().rev().take_while(|(at, _)| *at >= mark.version) {
        if !goes(version, Direction::Down) {
            continue;
        }
        let keep = if at == mark.version { mark.migrations } else { 0 };
        let done = if keep == 0 { manager.rollback(version).await } else { manager.rollback_to(version, keep).await };
        reports.push((Direction::Down, done?));
    }
    let whole = &all[..mark.version];
    if whole.iter().any(|version| goes(version, Direction::Up)) {
        reports.extend(manager.apply_all(whole).await?.into_iter().map(|report| (Direction::Up, report)));
    }
    if let Some(version) = all.get(mark.version).filter(|version| goes(version, Direction::Up)) {
        reports.push((Direction::Up, manager.apply_first(version, mark.migrations).await?));
    }
    Ok(reports)
}

/// What keeps a plan from being carried out, all at once. Warnings are told at once, and hold up nothing.
fn stopped(plan: &Plan) -> Option<Outcome> {
    if plan.is_stopped() {
        return Some(shown::stopped(plan));
    }
    let warnings = shown::warnings(plan);
    if !warnings.is_empty() {
        anstream::eprint!("{warnings}");
    }
    None
}
