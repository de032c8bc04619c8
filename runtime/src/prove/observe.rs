//! One statement under observation.
//!
//! In come a statement and three sessions: one that runs it, one that looks on, one that gets in its way. Out go the locks
//! that it held on what was there before, and the tables that it wrote anew, beside what is claimed.
//!
//! A statement that a transaction may hold runs in one of its own, and is asked for its locks before the end. One that no
//! transaction may hold is made to wait, by a transaction that writes the same tables, and is looked at while it waits.
//! Whether it reads a table from end to end cannot be seen.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use sqlx::{AssertSqlSafe, Connection, FromRow, PgConnection};
use tokio::time::sleep;

use super::Claim;
use crate::catalog::text;

/// Between two looks at a statement that is to wait.
const LOOK: Duration = Duration::from_millis(3);
/// Looks before a statement counts as one that did not wait: five seconds less than nothing waits longer than.
const LOOKS: u32 = 1200;

const STRENGTH: &[&str] = &[
    "AccessShareLock",
    "RowShareLock",
    "RowExclusiveLock",
    "ShareUpdateExclusiveLock",
    "ShareLock",
    "ShareRowExclusiveLock",
    "ExclusiveLock",
    "AccessExclusiveLock",
];

/// Where a mode of `pg_locks` stands among all, weakest first.
#[must_use]
pub fn strength(mode: &str) -> usize {
    STRENGTH.iter().position(|known| *known == mode).unwrap_or(STRENGTH.len())
}

/// What was seen of a statement.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Observed {
    /// Its first line.
    pub statement: String,
    /// The strongest lock that is claimed on each table that was there before; nothing where none is claimed.
    pub claimed: Option<BTreeMap<String, String>>,
    /// The strongest lock that was held. A reader's lock that nobody claims is left out: it keeps nobody out but
    /// `ACCESS EXCLUSIVE`.
    pub seen: BTreeMap<String, String>,
    /// Tables that it wrote anew.
    pub rewritten: Vec<String>,
    /// Why its locks could not be seen.
    pub unseen: Option<String>,
    /// Each difference between what is claimed and what was seen.
    pub differences: Vec<String>,
}

/// What the server says of a statement that it refuses.
pub(super) type Refusal = Box<dyn sqlx::error::DatabaseError>;

/// The three sessions.
pub(super) struct Sessions {
    pub(super) runs: PgConnection,
    pub(super) looks: PgConnection,
    pub(super) hinders: PgConnection,
    /// Process of the session that runs statements.
    pub(super) process: i32,
}

impl Sessions {
    pub(super) async fn connect(url: &str) -> Result<Self, sqlx::Error> {
        let mut runs = PgConnection::connect(url).await?;
        let process: i32 = sqlx::query_scalar("SELECT pg_backend_pid()").fetch_one(&mut runs).await?;
        let (looks, hinders) = (PgConnection::connect(url).await?, PgConnection::connect(url).await?);
        Ok(Self { runs, looks, hinders, process })
    }
}

/// A relation before a statement.
#[derive(Debug, Clone, FromRow)]
struct Relation {
    oid: i64,
    schema: String,
    name: String,
    kind: String,
    file: i64,
    parent: Option<i64>,
}

#[derive(FromRow)]
struct Held {
    relation: i64,
    mode: String,
    granted: bool,
}

const RELATIONS: &str = "SELECT c.oid::int8 AS oid, n.nspname::text AS schema, c.relname::text AS name, \
    c.relkind::text AS kind, coalesce(pg_relation_filenode(c.oid), 0)::int8 AS file, \
    (SELECT min(i.inhparent::int8) FROM pg_inherits i WHERE i.inhrelid = c.oid) AS parent \
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace \
    WHERE c.oid >= 16384 AND n.nspname !~ '^pg_' ORDER BY 1";

const LOCKS: &str = "SELECT coalesce(relation::int8, 0) AS relation, mode, granted FROM pg_locks WHERE pid = $1 \
    AND (locktype = 'relation' AND relation >= 16384 \
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database()) OR NOT granted)";

/// Runs the statement and looks at it.
///
/// The inner error is what the server said of the statement, the outer one a connection that broke.
pub(super) async fn observe(sessions: &mut Sessions, claim: &Claim) -> Result<Result<Observed, Refusal>, sqlx::Error> {
    let before = relations(&mut sessions.looks).await?;
    let claimed = resolved(&mut sessions.looks, claim, &before).await?;
    let locks =
        if claim.alone { waiting(sessions, claim, &before, &claimed).await? } else { held(sessions, claim).await? };
    let locks = match locks {
        Ok(locks) => locks,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let after = relations(&mut sessions.looks).await?;
    Ok(Ok(judged(claim, &before, &after, &claimed, locks)))
}

/// The names of all relations.
pub(super) async fn used(connection: &mut PgConnection) -> Result<BTreeSet<String>, sqlx::Error> {
    let found = relations(connection).await?;
    Ok(found.values().map(shown).collect())
}

async fn relations(connection: &mut PgConnection) -> Result<BTreeMap<i64, Relation>, sqlx::Error> {
    let rows: Vec<Relation> = sqlx::query_as(RELATIONS).fetch_all(connection).await?;
    Ok(rows.into_iter().map(|row| (row.oid, row)).collect())
}

/// The claims on relations that are there.
async fn resolved(
    connection: &mut PgConnection,
    claim: &Claim,
    before: &BTreeMap<i64, Relation>,
) -> Result<BTreeMap<i64, String>, sqlx::Error> {
    let mut found = BTreeMap::new();
    for (name, mode) in claim.locks.iter().flatten() {
        let query = sqlx::query_scalar("SELECT to_regclass($1)::oid::int8").bind(name);
        let oid: Option<i64> = query.fetch_one(&mut *connection).await?;
        if let Some(oid) = oid.filter(|oid| before.contains_key(oid)) {
            found.insert(oid, mode.clone());
        }
    }
    Ok(found)
}

/// Locks at the end of a transaction that holds nothing else.
async fn held(sessions: &mut Sessions, claim: &Claim) -> Result<Result<Option<Vec<Held>>, Refusal>, sqlx::Error> {
    let runs = &mut sessions.runs;
    sqlx::query("BEGIN").execute(&mut *runs).await?;
    if let Some(path) = &claim.search_path {
        sqlx::query("SELECT set_config('search_path', $1, true)").bind(path).execute(&mut *runs).await?;
    }
    if let Err(error) = sqlx::raw_sql(AssertSqlSafe(claim.sql.clone())).execute(&mut *runs).await {
        sqlx::query("ROLLBACK").execute(&mut *runs).await?;
        return refused(error);
    }
    let locks: Vec<Held> = sqlx::query_as(LOCKS).bind(sessions.process).fetch_all(&mut sessions.looks).await?;
    if let Err(error) = sqlx::query("COMMIT").execute(&mut *runs).await {
        return refused(error);
    }
    Ok(Ok(Some(locks)))
}

/// Locks while the statement waits for a transaction that writes its tables; nothing where it did not wait.
async fn waiting(
    sessions: &mut Sessions,
    claim: &Claim,
    before: &BTreeMap<i64, Relation>,
    claimed: &BTreeMap<i64, String>,
) -> Result<Result<Option<Vec<Held>>, Refusal>, sqlx::Error> {
    let Sessions { runs, looks, hinders, process } = sessions;
    sqlx::query("BEGIN").execute(&mut *hinders).await?;
    for (oid, mode) in claimed {
        let Some(relation) = before.get(oid).filter(|relation| relation.kind == "r") else { continue };
        // Against a stronger lock the statement would not get as far as to hold it.
        if strength(mode) <= strength("ShareUpdateExclusiveLock") {
            let name = text::qualified(&relation.schema, &relation.name);
            let hinder = format!("LOCK TABLE {name} IN ROW EXCLUSIVE MODE; SELECT 1 FROM {name} FOR UPDATE");
            sqlx::raw_sql(AssertSqlSafe(hinder)).execute(&mut *hinders).await?;
        }
    }
    let over = AtomicBool::new(false);
    let run = async {
        let ran = sqlx::raw_sql(AssertSqlSafe(claim.sql.clone())).execute(&mut *runs).await;
        over.store(true, Ordering::Relaxed);
        ran
    };
    let look = async {
        let mut seen = None;
        for _ in 0..LOOKS {
            let locks: Vec<Held> = sqlx::query_as(LOCKS).bind(*process).fetch_all(&mut *looks).await?;
            if locks.iter().any(|lock| !lock.granted) {
                seen = Some(locks);
                break;
            }
            if over.load(Ordering::Relaxed) {
                break;
            }
            sleep(LOOK).await;
        }
        sqlx::query("ROLLBACK").execute(&mut *hinders).await?;
        Ok::<_, sqlx::Error>(seen)
    };
    let (ran, seen) = tokio::join!(run, look);
    match ran {
        Ok(_) => Ok(Ok(seen?)),
        Err(error) => refused(error),
    }
}

fn refused<T>(error: sqlx::Error) -> Result<Result<T, Refusal>, sqlx::Error> {
    match error {
        sqlx::Error::Database(error) => Ok(Err(error)),
        broken => Err(broken),
    }
}

fn judged(
    claim: &Claim,
    before: &BTreeMap<i64, Relation>,
    after: &BTreeMap<i64, Relation>,
    claimed: &BTreeMap<i64, String>,
    locks: Option<Vec<Held>>,
) -> Observed {
    let name = shown;
    let named = |locks: &BTreeMap<i64, String>| -> BTreeMap<String, String> {
        locks.iter().filter_map(|(oid, mode)| Some((name(before.get(oid)?), mode.clone()))).collect()
    };
    let mut seen: BTreeMap<i64, String> = BTreeMap::new();
    for lock in locks.iter().flatten().filter(|lock| lock.granted && before.contains_key(&lock.relation)) {
        let held = seen.entry(lock.relation).or_insert_with(|| lock.mode.clone());
        if strength(&lock.mode) > strength(held) {
            held.clone_from(&lock.mode);
        }
    }
    seen.retain(|oid, mode| {
        let table = before.get(oid).is_some_and(|relation| "rpvmf".contains(&relation.kind));
        claimed.contains_key(oid) || (table && mode != "AccessShareLock")
    });
    let rewritten: Vec<String> = before
        .values()
        .filter(|old| old.kind == "r" && after.get(&old.oid).is_some_and(|new| new.file != old.file))
        .map(name)
        .collect();
    let parent = |oid: &i64| before.get(oid).and_then(|relation| relation.parent);
    let mut differences = Vec::new();
    if claim.locks.is_some() && locks.is_some() {
        for oid in claimed.keys().chain(seen.keys().filter(|oid| !claimed.contains_key(oid))) {
            let (said, found) = (claimed.get(oid), seen.get(oid));
            // A claim on a parent counts for what inherits from it.
            let mut above = std::iter::successors(parent(oid), parent);
            let from_above = above.find_map(|parent| claimed.get(&parent));
            if said != found && (said.is_some() || from_above != found) {
                let word = |mode: Option<&String>| mode.map_or("no lock".to_owned(), Clone::clone);
                let relation = before.get(oid).map(name).unwrap_or_default();
                differences.push(format!("{} on {relation}, and {} is claimed", word(found), word(said)));
            }
        }
    }
    // A partitioned table without partitions has nothing that could be written anew.
    let stored = |oid: &i64| {
        let own = |relation: &Relation| "rm".contains(&relation.kind);
        let is_below = |part: &Relation| std::iter::successors(part.parent, parent).any(|above| above == *oid);
        before.get(oid).is_some_and(own) || before.values().any(|part| is_below(part) && own(part))
    };
    let nothing = claim.rewrites && !claimed.keys().any(stored);
    if claim.locks.is_some() && claim.rewrites == rewritten.is_empty() && !claimed.is_empty() && !nothing {
        differences.push(if claim.rewrites {
            "a rewrite is claimed, and no table was written anew".to_owned()
        } else {
            format!("writes {} anew, which is not claimed", rewritten.join(", "))
        });
    }
    let unseen = locks
        .is_none()
        .then(|| "it was over before anybody could look: no row of its tables was in its way".to_owned());
    Observed {
        statement: first_line(&claim.sql),
        claimed: claim.locks.is_some().then(|| named(claimed)),
        seen: named(&seen),
        rewritten,
        unseen,
        differences,
    }
}

/// The name as people write it, in quotes where it cannot do without.
fn shown(relation: &Relation) -> String {
    let word = |name: &str| {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        if name.chars().all(plain) { name.to_owned() } else { text::ident(name) }
    };
    format!("{}.{}", word(&relation.schema), word(&relation.name))
}

/// The statement on one line, short.
fn first_line(sql: &str) -> String {
    let words: Vec<&str> = sql.split_whitespace().collect();
    let line = words.join(" ");
    if line.chars().count() <= 100 { line } else { line.chars().take(97).chain("...".chars()).collect() }
}
