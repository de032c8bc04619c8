//! What a proof of the migrations has to show.
//!
//! In come the checked specs and what an earlier run left; out goes each move of the window as plain data: the files as
//! they are, each statement with what is claimed of it, the schema that must come out, what may change and what may be
//! gone. A [`Certificate`] says what was shown, and for which text. Nothing here runs a statement.

mod certificate;
mod claim;

use std::collections::{BTreeMap, BTreeSet};

use schema_spec::Checked;
use schema_spec::model::{VersionNumber, VersionState};

use crate::Artifact;
use crate::lock::{self, WindowMove, checksum};
use crate::migration::{by_hand::ByHand, file, moves};
use crate::plan::{self, Direction, Plan};
use crate::statement::{Loss, QualifiedName, Statement, closed, listed};
use crate::window::physical;

pub use certificate::{Certificate, CertificateError, CertifiedMove, Locks, PATH, Standing};
pub use claim::{Claim, claims, claims_of};

/// A move of the window, as it is to be proven.
#[derive(Debug, Clone)]
pub struct MoveToProve {
    /// Its name in the certificate: `step-2`, or `planned`.
    pub key: String,
    /// What moves.
    pub moved: WindowMove,
    /// Whether a database may have run it already.
    pub frozen: bool,
    /// SHA-256 of its files, in lower-case hexadecimal.
    pub hash: String,
    /// Its migrations in order.
    pub steps: Vec<StepToProve>,
    /// The statements that make the schema afterwards in an empty database; nothing where the specs no longer know it.
    pub target: Option<Vec<String>>,
    /// What the way up may destroy: a table, or a column of it.
    pub lost: BTreeSet<(QualifiedName, Option<String>)>,
    /// Columns that the way up fills or converts.
    pub touched: BTreeSet<(QualifiedName, String)>,
    /// For each table with columns in step: where functions are looked for, and queries that count the rows that are not.
    pub in_step: Vec<(String, Vec<String>)>,
}

/// One migration, as it is to be proven.
#[derive(Debug, Clone)]
pub struct StepToProve {
    /// Its path without `.up.sql` and `migrations/`.
    pub name: String,
    /// The way up.
    pub up: WayToProve,
    /// The way down.
    pub down: WayToProve,
}

/// One way of a migration.
#[derive(Debug, Clone)]
pub struct WayToProve {
    /// The file as it is.
    pub text: String,
    /// Whether a transaction holds it.
    pub transactional: bool,
    /// Its statements; nothing where the planner would write it differently by now, so that nothing is claimed.
    pub claims: Option<Vec<Claim>>,
    /// How long its statements wait for a lock, in milliseconds, where that is claimed.
    pub lock_timeout: Option<u32>,
}

/// A move and whether it is proven.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Its name in the certificate.
    pub key: String,
    /// What moves, where it is frozen.
    pub frozen: Option<WindowMove>,
    /// Whether the certificate is for its files.
    pub standing: Standing,
}

impl Asked {
    /// Whether nothing may go on without the proof: a database that is in use may run the move as it is. A baseline meets
    /// no row and no reader, and a draft is edited all day.
    #[must_use]
    pub fn is_demanded(&self) -> bool {
        let moves_what_is_used = matches!(self.frozen, Some(WindowMove::Open(_) | WindowMove::Contract(_)));
        moves_what_is_used && self.standing != Standing::Proven
    }
}

/// Whether the moves of these migrations are proven, in their order. The contract that is only planned is not asked.
#[must_use]
pub fn asked(certificate: &Certificate, migrations: &[Artifact]) -> Vec<Asked> {
    let mut moves: BTreeMap<usize, BTreeMap<&str, &str>> = BTreeMap::new();
    let lock = migrations.iter().find(|file| file.path == lock::PATH);
    let lock = lock.and_then(|file| lock::parse(&file.text).ok()).unwrap_or_default();
    for file in migrations {
        let name = file.path.strip_prefix("migrations/").and_then(|name| name.split_once('_'));
        // The last three digits number the files of a move.
        let number = name.and_then(|(digits, _)| digits.get(..digits.len().checked_sub(3)?)?.parse().ok());
        if let Some(number) = number {
            moves.entry(number).or_default().insert(&file.path, &file.text);
        }
    }
    let asked = moves.into_iter().map(|(number, files)| {
        let key = format!("step-{number}");
        let frozen = number.checked_sub(1).and_then(|place| lock.steps.get(place)).map(|step| step.move_);
        Asked { standing: certificate.standing_of(&key, &hash(&files)), key, frozen }
    });
    asked.collect()
}

/// Every move of the window from the first step on, and last the contract that is only planned.
#[must_use]
pub fn moves_to_prove(checked: &Checked, migrations: &[Artifact]) -> Vec<MoveToProve> {
    let files: BTreeMap<&str, &str> = migrations.iter().map(|file| (file.path.as_str(), file.text.as_str())).collect();
    let lock = files.get(lock::PATH).and_then(|text| lock::parse(text).ok()).unwrap_or_default();
    let model = &checked.model;
    let known = |version: &VersionNumber| model.versions.iter().any(|v| v.number == *version);
    let mut window: Vec<VersionNumber> = Vec::new();
    let mut all = Vec::new();
    for (number, step) in (1..).zip(&lock.steps) {
        let after = step.move_.applied_to(&window);
        let plan = window.iter().chain(&after).all(known).then(|| plan::plan(model, step.move_, &window));
        let of_step: BTreeMap<&str, &str> = step
            .files
            .keys()
            .filter_map(|path| files.get_key_value(path.as_str()).map(|(path, text)| (*path, *text)))
            .collect();
        all.push(move_to_prove(checked, number, step.move_, &after, plan.as_ref(), &of_step, true));
        window = after;
    }
    for (number, (moved, _)) in (lock.steps.len() + 1..).zip(moves(model, &window)) {
        let after = moved.applied_to(&window);
        let plan = plan::plan(model, moved, &window);
        let step = |path: &str| path.strip_prefix("migrations/").and_then(|name| name.split_once('_')?.0.parse().ok());
        let of_step = files.iter().filter(|(path, _)| step(path).is_some_and(|part: usize| part / 1000 == number));
        let of_step = of_step.map(|(path, text)| (*path, *text)).collect();
        all.push(move_to_prove(checked, number, moved, &after, Some(&plan), &of_step, false));
        window = after;
    }
    if let [oldest, _, ..] = window[..] {
        let moved = WindowMove::Contract(oldest);
        let plan = plan::plan(model, moved, &window);
        let number = all.len() + 1;
        let made = file::files(&plan, number, model.postgres, &mut ByHand::default());
        let of_step = made.iter().map(|file| (file.path.as_str(), file.text.as_str())).collect();
        let after = moved.applied_to(&window);
        let planned = move_to_prove(checked, number, moved, &after, Some(&plan), &of_step, false);
        all.push(MoveToProve { key: "planned".to_owned(), ..planned });
    }
    all
}

/// The moves that lead from one version to another, in the order in which they run: what opens the versions between, and
/// what ends those that are left. Back to an older version they are the same moves, the last first, to be gone the way
/// down. What ends a version is known of the oldest one that is served.
#[must_use]
pub fn moves_between(
    checked: &Checked,
    migrations: &[Artifact],
    from: VersionNumber,
    to: VersionNumber,
) -> Vec<MoveToProve> {
    let (older, newer) = (from.min(to), from.max(to));
    let leads = |moved: WindowMove| match moved {
        WindowMove::Baseline(version) | WindowMove::Open(version) => (older + 1..=newer).contains(&version),
        WindowMove::Contract(version) => (older..newer).contains(&version),
    };
    let mut moves: Vec<MoveToProve> =
        moves_to_prove(checked, migrations).into_iter().filter(|found| leads(found.moved)).collect();
    if to < from {
        moves.reverse();
    }
    moves
}

fn move_to_prove(
    checked: &Checked,
    number: usize,
    moved: WindowMove,
    after: &[VersionNumber],
    plan: Option<&Plan>,
    files: &BTreeMap<&str, &str>,
    frozen: bool,
) -> MoveToProve {
    let made: BTreeMap<String, String> = plan
        .map(|plan| file::files(plan, number, checked.model.postgres, &mut ByHand::default()))
        .unwrap_or_default()
        .into_iter()
        .map(|f| (f.path, f.text))
        .collect();
    let mut steps = Vec::new();
    for (path, up) in files.iter().filter_map(|(path, up)| Some((path.strip_suffix(".up.sql")?, *up))) {
        let down = format!("{path}.down.sql");
        let planned = plan.and_then(|plan| {
            plan.steps
                .iter()
                .zip(1..)
                .find(|(step, part)| path == format!("migrations/{number:04}{part:03}_{}", step.name))
        });
        let way = |path: &str, text: &str, direction: Option<&Direction>| {
            let direction = direction.filter(|_| made.get(path).is_some_and(|made| made == text));
            WayToProve {
                text: text.to_owned(),
                transactional: !text.starts_with("-- no-transaction"),
                claims: direction.map(claims_of),
                lock_timeout: direction.and_then(Direction::lock_timeout),
            }
        };
        let planned = planned.map(|(step, _)| step);
        steps.push(StepToProve {
            name: path.trim_start_matches("migrations/").to_owned(),
            up: way(&format!("{path}.up.sql"), up, planned.map(|step| &step.up)),
            down: way(&down, files.get(down.as_str()).copied().unwrap_or_default(), planned.map(|step| &step.down)),
        });
    }
    // What only a retired version had is folded out of the specs.
    let known = |version: &VersionNumber| {
        checked.model.versions.iter().any(|v| v.number == *version && v.state != VersionState::Retired)
    };
    let target = after.iter().all(known).then(|| physical(&checked.model, after));
    let ways_up = || plan.into_iter().flat_map(|plan| &plan.steps).flat_map(|step| &step.up.statements);
    let in_step = target.iter().flat_map(|physical| &physical.tables).filter_map(|table| table.in_step.as_ref());
    MoveToProve {
        key: format!("step-{number}"),
        moved,
        frozen,
        hash: hash(files),
        steps,
        target: target.as_ref().map(|physical| physical.create().iter().map(closed).collect()),
        lost: ways_up().flat_map(lost).collect(),
        touched: ways_up().flat_map(touched).collect(),
        in_step: in_step.map(|rules| (listed(&rules.search_path), rules.disagreements())).collect(),
    }
}

/// SHA-256 over the paths and checksums of all files of a move.
fn hash(files: &BTreeMap<&str, &str>) -> String {
    let lines = files.iter().map(|(path, text)| format!("{path} {}\n", checksum(text)));
    checksum(&lines.collect::<String>())
}

/// A statement, or those inside it.
fn inner(statement: &Statement) -> Vec<&Statement> {
    match statement {
        Statement::InTransactions { parts, .. } => parts.iter().flatten().collect(),
        other => vec![other],
    }
}

fn lost(statement: &Statement) -> Vec<(QualifiedName, Option<String>)> {
    let losses = inner(statement).into_iter().filter_map(|statement| {
        let loss = statement.effect().loss?;
        let (table, column) = loss.place()?;
        Some((table.clone(), column.map(|column| column.raw().to_owned())))
    });
    losses.collect()
}

fn touched(statement: &Statement) -> Vec<(QualifiedName, String)> {
    let mut found = Vec::new();
    for statement in inner(statement) {
        if let Statement::Backfill(backfill) = statement {
            found
                .extend(backfill.columns.iter().map(|filled| (backfill.table.clone(), filled.column.raw().to_owned())));
        }
        if let Some(Loss::Conversion(table, column) | Loss::Overwritten(table, column)) = statement.effect().loss {
            found.push((table, column.raw().to_owned()));
        }
    }
    found
}
