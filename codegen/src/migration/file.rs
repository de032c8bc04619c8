//! A plan as files that `sqlx migrate run` executes as they are.
//!
//! In comes a plan, out go two files a step: the way up and the way down, each headed by what a person has to know before
//! running it and, for linters, by why it does what they warn of. A file that no transaction may hold begins with the line
//! by which sqlx knows it, and holds one statement.

use std::collections::BTreeSet;

use schema_spec::model::VersionNumber;
use serde::Serialize;
use tera::{Context, Tera};

use super::by_hand::{ByHand, Parts};
use super::excuse;
use crate::Artifact;
use crate::lint::public_rules;
use crate::lock::WindowMove;
use crate::plan::{Direction, Plan, Step};
use crate::statement::{ALLOW_DATA_LOSS, LOCK_TIMEOUT_MILLISECONDS, QualifiedName, Statement, Work, closed, remark};

const TEMPLATE: &str = include_str!("../../templates/sql/migration.sql.tera");

/// What the template shows.
#[derive(Serialize)]
struct Header {
    transactional: bool,
    workspace: String,
    move_: String,
    phase: &'static str,
    way: &'static str,
    says: Vec<String>,
    specs: Vec<String>,
    locks: Vec<LockLine>,
    risk: Vec<String>,
    loses: Vec<String>,
    refuses: bool,
    setting: String,
    undo: Vec<String>,
}

#[derive(Serialize)]
struct LockLine {
    table: String,
    lock: &'static str,
    meaning: &'static str,
}

/// The files of a plan that is step `number` of the workspace, ways up and ways down.
///
/// What people wrote by hand for them is taken from `by_hand`.
pub(crate) fn files(plan: &Plan, number: usize, postgres: u16, by_hand: &mut ByHand) -> Vec<Artifact> {
    let title = titled(plan, postgres);
    let mut files = Vec::new();
    for (part, step) in (1..).zip(&plan.steps) {
        let stem = format!("migrations/{number:04}{part:03}_{}", step.name);
        for (direction, way) in [(&step.up, "up"), (&step.down, "down")] {
            // A contract is frozen as soon as it is written, so nobody could write into it.
            let has_marks = direction.is_transactional() && !matches!(plan.moved, WindowMove::Contract(_));
            let by_hand = has_marks.then(|| by_hand.take(&step.name, way));
            let text = text(&title, step, direction, way, by_hand.as_ref());
            files.push(Artifact { path: format!("{stem}.{way}.sql"), text });
        }
    }
    files
}

/// The files of a transition that is made at once: ways up alone.
#[must_use]
pub fn one_way(workspace: &str, steps: &[Step]) -> Vec<Artifact> {
    let title = Title { workspace, moved: "from one schema straight to another".to_owned(), excused: None };
    let files = (1..).zip(steps).map(|(part, step): (u32, &Step)| Artifact {
        path: format!("{part:04}_{}.sql", step.name),
        text: text(&title, step, &step.up, "up", None),
    });
    files.collect()
}

/// What retiring `oldest` would run, as one text to read.
#[must_use]
pub(crate) fn preview(plan: &Plan, oldest: VersionNumber, postgres: u16) -> Artifact {
    let title = titled(plan, postgres);
    let mut all = format!("-- What retiring version {oldest} would run. Nothing runs this file.\n");
    for (part, step) in (1..).zip(&plan.steps) {
        all.push_str(&format!("\n-- ==== {part:03}_{}.up.sql\n", step.name));
        all.push_str(&text(&title, step, &step.up, "up", None));
    }
    Artifact { path: format!("planned/contract_v{oldest}.sql"), text: all }
}

/// What all files of a plan have in common.
struct Title<'a> {
    workspace: &'a str,
    moved: String,
    /// The move, the oldest PostgreSQL and what is new, for those who excuse what is done; nothing where no versions are
    /// served.
    excused: Option<(WindowMove, u16, BTreeSet<QualifiedName>)>,
}

fn titled(plan: &Plan, postgres: u16) -> Title<'_> {
    let made = plan.steps.iter().flat_map(|step| &step.up.statements).flat_map(Statement::makes);
    Title { workspace: &plan.workspace, moved: moved(plan), excused: Some((plan.moved, postgres, made.collect())) }
}

/// The text of one way; without `by_hand` there are no places for people to write in.
fn text(title: &Title<'_>, step: &Step, direction: &Direction, way: &'static str, by_hand: Option<&Parts>) -> String {
    let transactional = direction.is_transactional();
    let other = if way == "up" { &step.down } else { &step.up };
    let header = Header {
        transactional,
        workspace: remark(title.workspace),
        move_: remark(&title.moved),
        phase: step.phase.word(),
        way,
        says: remarks(direction.says.iter().chain(&direction.paced)),
        specs: step.domains.iter().map(|domain| remark(&format!("{domain}.kdl"))).collect(),
        locks: locks(direction),
        risk: remarks(&risk(direction)),
        loses: remarks(&loses(direction)),
        refuses: direction.statements.iter().any(|statement| matches!(statement, Statement::RefuseLoss(_))),
        setting: format!("{}={}", ALLOW_DATA_LOSS.0, ALLOW_DATA_LOSS.1),
        undo: remarks(&other.says),
    };
    let context = Context::from_serialize(&header).expect("a header is strings, lists and truth values");
    let mut head = Tera::one_off(TEMPLATE, &context, false).expect("the template is part of this crate and tested");
    let (before, after) = by_hand.map(Parts::marked).unwrap_or_default();
    let usual = Statement::LockTimeout { milliseconds: LOCK_TIMEOUT_MILLISECONDS, local: true };
    // A plan that says itself how long it waits is asked.
    let (timeout, rest) = match direction.statements.as_slice() {
        [timeout @ Statement::LockTimeout { .. }, rest @ ..] => (timeout, rest),
        all => (&usual, all),
    };
    let mut begin = String::new();
    if transactional && !(rest.is_empty() && by_hand.is_none_or(Parts::is_empty)) {
        begin.push('\n');
        begin.push_str(&closed(timeout));
    }
    let statements: String = rest.iter().map(|statement| format!("\n{}", closed(statement))).collect();
    // Whether a file has its transaction to itself is read from its first line. What people write they excuse themselves.
    if let Some((moved, postgres, made)) = &title.excused {
        let rules = public_rules(&format!("{head}{begin}{statements}"), *postgres);
        let way = excuse::Way { moved: *moved, up: way == "up", transactional, statements: rest, made };
        head.push_str(&excuse::lines(&rules, &way));
    }
    format!("{head}{begin}{before}{statements}{after}")
}

fn remarks<'a>(sentences: impl IntoIterator<Item = &'a String>) -> Vec<String> {
    sentences.into_iter().map(|sentence| remark(sentence)).collect()
}

fn moved(plan: &Plan) -> String {
    match plan.moved {
        WindowMove::Baseline(version) => format!("version {version} in an empty database"),
        WindowMove::Open(version) => format!("opens version {version} beside {}", versions(&plan.before)),
        WindowMove::Contract(version) => format!("ends version {version}; then {} is served", versions(&plan.after)),
    }
}

fn versions(numbers: &[VersionNumber]) -> String {
    numbers.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

/// What a direction makes and has not dropped before: nobody can wait for it, and it holds nothing yet. Read models count
/// as made even where they take the place of an older one.
fn own(direction: &Direction) -> BTreeSet<String> {
    let (mut own, mut gone) = (BTreeSet::new(), BTreeSet::new());
    for statement in &direction.statements {
        let read_model = matches!(statement, Statement::CreateView(_));
        gone.extend(statement.unmakes().map(ToString::to_string));
        own.extend(statement.makes().iter().map(ToString::to_string).filter(|name| read_model || !gone.contains(name)));
    }
    own
}

/// The strongest lock on each table that is there already.
fn locks(direction: &Direction) -> Vec<LockLine> {
    let own = own(direction);
    let mut strongest = std::collections::BTreeMap::new();
    for (table, lock) in direction.effects().flat_map(|effect| effect.locks) {
        let held = strongest.entry(table.to_string()).or_insert(lock);
        *held = lock.max(*held);
    }
    let seen = strongest.into_iter().filter(|(table, _)| !own.contains(table));
    seen.map(|(table, lock)| LockLine {
        table: remark(&table),
        lock: lock.sql(),
        meaning: match (lock.blocks_readers(), lock.blocks_writers()) {
            (true, _) => "readers and writers wait",
            (false, true) => "writers wait",
            (false, false) => "readers and writers go on",
        },
    })
    .collect()
}

fn risk(direction: &Direction) -> Vec<String> {
    let own = own(direction);
    let mut sentences: Vec<String> = Vec::new();
    for statement in &direction.statements {
        let effect = statement.effect();
        let tables: Vec<String> = effect.locks.iter().map(|(table, _)| table.to_string()).collect();
        let table = tables.first().cloned().unwrap_or_default();
        let sentence = match effect.work {
            Work::Catalog => continue,
            Work::Scan => format!("reads {table} once"),
            Work::WritesRows => format!("writes rows of {table} in short transactions; triggers of the table fire"),
            Work::Builds => format!("builds from {table}; disk and time grow with it"),
            Work::Rewrite => format!("REWRITES {table} under its lock; time grows with the table"),
            Work::Unknown => "runs SQL from the specs whose locks are not known".to_owned(),
        };
        if !sentences.contains(&sentence) && !own.contains(&table) {
            sentences.push(sentence);
        }
    }
    sentences
}

fn loses(direction: &Direction) -> Vec<String> {
    let lost = direction.effects().filter_map(|effect| {
        Some(match effect.loss?.place()? {
            (table, Some(column)) => format!("values of {table}.{column}"),
            (table, None) => format!("all rows of {table}"),
        })
    });
    lost.collect()
}
