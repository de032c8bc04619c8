//! What a migration drops is kept before.
//!
//! In come the losses of each statement; out go copies that are committed together with the drop. A column of a large table is copied
//! range by range before the migration begins, while triggers keep the copy in step: readers and writers wait for neither. What is
//! small is copied within the transaction of its drop; so is a whole table, for nobody reads it any more.

use std::time::{Duration, Instant};

use sqlx::postgres::types::Oid;
use sqlx::{AssertSqlSafe, PgConnection, raw_sql};
use tokio::time::sleep;

use super::pace::Pace;
use super::{Broken, Going, Runner, State, Stopped, passes};
use crate::catalog::text::ident;
use crate::ledger::{self, Keeping, Kept};
use crate::manager::Event;
use crate::migration::Statement;
use crate::preflight::Loss;
use crate::quarantine::{self, Choice, Interlude, Rule, Source};

/// Blocks of a table that are copied while it is locked: more would be felt.
const AT_ONCE: i64 = 64;
/// Blocks that are copied in one transaction at most.
const LARGEST_RANGE: i64 = 512;
/// How long a copy waits for a writer. It has to give up before the writer, who may wait for the copy, is told of a deadlock: that is
/// after a second, of which a range takes a part.
const GIVES_WAY: Duration = Duration::from_millis(200);
/// How often replicas are looked at, and news are told.
const QUESTIONS: Duration = Duration::from_millis(500);
/// `feature_not_supported`: what is dropped without a transaction cannot be kept with it.
const NOT_SUPPORTED: &str = "0A000";
/// `dependent_objects_still_exist`.
const STILL_HOLDS: &str = "2BP01";

/// What a migration drops, statement by statement, and what becomes of that.
#[derive(Debug, Clone)]
pub(crate) struct Losses {
    pub(crate) rule: Rule,
    /// Only the statements that drop anything.
    pub(crate) of: Vec<(Statement, Vec<Loss>)>,
}

/// A copy that goes with the transaction that is open.
#[derive(Debug)]
pub(super) struct Held {
    kept: Kept,
    table: Oid,
    /// The number of the column; nothing where the whole table goes.
    column: Option<i16>,
    /// Whether triggers made it, so that its rows were counted before.
    watched: bool,
}

/// A column that is being copied.
struct Copying<'a> {
    source: &'a Source,
    choice: &'a Choice,
    kept: Kept,
    pace: Pace,
    asked: Instant,
}

fn refused(code: &str, message: String) -> Stopped {
    Stopped::Refused { code: code.to_owned(), message, undone: true }
}

/// A refusal that says what could not be kept.
fn of(what: &str, error: impl Into<Stopped>) -> Stopped {
    match error.into() {
        Stopped::Refused { code, message, undone } => {
            let message = format!("{what} cannot be kept before it is dropped: {message}");
            Stopped::Refused { code, message, undone }
        }
        other => other,
    }
}

impl Losses {
    fn of(&self, statement: &Statement) -> &[Loss] {
        let found = self.of.iter().find(|(other, _)| other == statement);
        found.map(|(_, losses)| losses.as_slice()).unwrap_or_default()
    }

    /// The columns of a table that go with one of them, so that no key may rest on them.
    fn columns_of(&self, table: &str) -> Vec<String> {
        let all = self.of.iter().flat_map(|(_, losses)| losses).filter(|loss| loss.table == table);
        all.filter_map(|loss| loss.column.clone()).collect()
    }
}

/// The table that a loss is about, found as its statement will find it; nothing where that cannot be told before.
async fn ahead(connection: &mut PgConnection, loss: &Loss) -> Result<Option<Source>, sqlx::Error> {
    let path = loss.path.as_deref().unwrap_or_default();
    let find = format!("BEGIN; {path}; SELECT set_config('pilaster.found', coalesce(to_regclass(");
    let find = format!("{find}{})::oid::text, ''), true)", crate::catalog::text::literal(&loss.table));
    let found = raw_sql(AssertSqlSafe(find)).execute(&mut *connection).await;
    let source = match found {
        Ok(_) => {
            const OID: &str = "SELECT nullif(current_setting('pilaster.found'), '')::oid";
            let oid: Option<Oid> = sqlx::query_scalar(OID).fetch_one(&mut *connection).await?;
            raw_sql("SET LOCAL search_path = ''").execute(&mut *connection).await?;
            match oid {
                Some(oid) => quarantine::source(connection, oid).await?,
                None => None,
            }
        }
        Err(sqlx::Error::Database(_)) => None,
        Err(error) => return Err(error),
    };
    raw_sql("ROLLBACK").execute(connection).await?;
    Ok(source)
}

impl Runner<'_> {
    /// Whether a statement drops anything that has to be kept, or not to be dropped.
    pub(super) fn loses(&self, statement: &Statement) -> bool {
        !self.losses.of(statement).is_empty()
    }

    /// A statement that commits by itself cannot be undone together with a copy.
    pub(super) fn fits_alone(&self, statement: &Statement) -> Result<(), Stopped> {
        if self.loses(statement) && self.losses.rule != Rule::Lose {
            let message = "it drops a table or a column and commits by itself, so that what it drops cannot be kept: \
                put the drop into a statement of its own, or allow that data is lost";
            return Err(refused(NOT_SUPPORTED, message.to_owned()));
        }
        Ok(())
    }

    /// Copies the columns of large tables before anything is locked.
    /// The first `done` statements ran before.
    pub(super) async fn keep_ahead(&mut self, going: &Going<'_>, all: &[Statement], done: usize) -> Result<(), Broken> {
        let left = all.get(done..).unwrap_or_default();
        if !matches!(self.losses.rule, Rule::Keep(_)) || self.losses.of.is_empty() {
            return Ok(());
        }
        let losses: Vec<Loss> = left.iter().flat_map(|one| self.losses.of(one)).cloned().collect();
        for loss in losses {
            let kept = self.keep_column(going, &loss).await;
            let Err(stopped) = kept else { continue };
            let what = format!("column {} of {}", loss.column.as_deref().unwrap_or_default(), loss.table);
            let (code, message) = match of(&what, stopped) {
                Stopped::Refused { code, message, .. } => (code, message),
                other => return Err(other.into()),
            };
            self.simple("ROLLBACK").await?;
            let cause = self.cause(code, message, self.limits.attempts, Instant::now());
            let state = if done == 0 { State::Untouched } else { State::Partly { done } };
            return Err(Broken::Failed { line: Some(loss.line), cause, state });
        }
        Ok(())
    }

    async fn keep_column(&mut self, going: &Going<'_>, loss: &Loss) -> Result<(), Stopped> {
        let Some(column) = loss.column.as_deref() else { return Ok(()) };
        let connection = &mut self.session.connection;
        let Some(source) = ahead(connection, loss).await? else { return Ok(()) };
        if !source.walkable || source.blocks(connection).await? <= AT_ONCE {
            return Ok(());
        }
        let others = self.losses.columns_of(&loss.table);
        let choice = source.choice(connection, Some(column), &others).await?;
        let Some(choice) = choice.filter(|choice| !choice.keys.is_empty() && choice.is_comparable()) else {
            return Ok(());
        };
        let place = (source.schema.as_str(), source.table.as_str(), Some(column));
        let mut kept = ledger::keeping(connection, place).await?;
        if let Some(known) = kept.take() {
            let same = known.keys == choice.keys && known.columns == choice.names() && known.types == choice.types();
            if same && quarantine::is_watched(connection, source.oid, &known).await? {
                kept = Some(known);
            } else {
                self.patient(going, &quarantine::forget(&known)).await?;
            }
        }
        if kept.as_ref().is_some_and(|kept| kept.complete) {
            return Ok(());
        }
        let kept = match kept {
            Some(kept) => kept,
            None => self.begin_copy(going, (&source, &choice), column).await?,
        };
        // A policy that hides rows would show here.
        let holds = format!(
            "{} {} SELECT EXISTS (SELECT FROM {} s WHERE s.{} IS DISTINCT FROM NULL)",
            self.beginning(),
            quarantine::settings(),
            source.name(),
            ident(column)
        );
        let row = raw_sql(AssertSqlSafe(holds)).fetch_one(&mut self.session.connection).await?;
        self.simple("COMMIT").await?;
        // Where there is nothing now, triggers see what is written from here on.
        let rows = if sqlx::Row::try_get(&row, 0)? {
            let pace = Pace::new(LARGEST_RANGE);
            let copying = Copying { source: &source, choice: &choice, kept, pace, asked: Instant::now() };
            return self.copy(going, copying).await;
        } else {
            0
        };
        ledger::copied(&mut self.session.connection, kept.id, rows).await?;
        Ok(())
    }

    /// Makes the table of the copy, and the triggers that keep it in step.
    async fn begin_copy(
        &mut self,
        going: &Going<'_>,
        (source, choice): (&Source, &Choice),
        column: &str,
    ) -> Result<Kept, Stopped> {
        let connection = &mut self.session.connection;
        quarantine::make_schema(connection).await?;
        let kept = announce(connection, going, (source, choice), Some(column)).await?;
        let make = format!(
            "{} {}",
            quarantine::table(source, choice, &kept, false),
            quarantine::watch(source, choice, &kept, column)
        );
        self.patient(going, &make).await?;
        Ok(kept)
    }

    /// Statements in a transaction that waits for no lock longer than it may, again as long as one is missing.
    async fn patient(&mut self, going: &Going<'_>, text: &str) -> Result<(), Stopped> {
        let text = format!("{} {} {text} COMMIT;", self.beginning(), quarantine::settings());
        self.again(going, &text).await
    }

    /// A transaction that is tried again as long as a lock is missing.
    async fn again(&mut self, going: &Going<'_>, text: &str) -> Result<(), Stopped> {
        let mut pauses = self.limits.pauses();
        let mut attempt = 1;
        loop {
            let Err(error) = self.simple(text).await else { return Ok(()) };
            let stopped = Stopped::from(error);
            let Stopped::Refused { code, .. } = &stopped else { return Err(stopped) };
            self.simple("ROLLBACK").await?;
            let Some(pause) = pauses.next().filter(|_| passes(code)) else { return Err(stopped) };
            self.rest(going, attempt, pause).await;
            attempt += 1;
        }
    }

    /// Copies a table, part by part and range by range.
    async fn copy(&mut self, going: &Going<'_>, mut copying: Copying<'_>) -> Result<(), Stopped> {
        const BLOCKS: &str = "SELECT pg_relation_size($1::regclass) / current_setting('block_size')::int8";
        for leaf in &copying.source.leaves {
            let blocks: i64 = sqlx::query_scalar(BLOCKS).bind(leaf).fetch_one(&mut self.session.connection).await?;
            let mut from = 0;
            while from < blocks {
                let until = (from + copying.pace.blocks()).min(blocks);
                let begun = Instant::now();
                let range = quarantine::range(copying.choice, &copying.kept, leaf, from, until);
                let lock = GIVES_WAY.min(self.limits.lock).as_millis();
                let text =
                    format!("BEGIN; SET LOCAL lock_timeout = {lock}; {} {range} COMMIT;", quarantine::settings());
                self.again(going, &text).await?;
                copying.pace.took(begun.elapsed());
                from = until;
                if copying.asked.elapsed() >= QUESTIONS || from >= blocks {
                    copying.asked = Instant::now();
                    let (migration, what) = (going.name.to_owned(), copying.kept.what());
                    self.events.tell(Event::Keeping { migration, what, blocks: (from, blocks) });
                    self.wait_for_replicas(going, &mut copying.pace).await?;
                }
            }
        }
        let connection = &mut self.session.connection;
        let count = format!("SELECT count(*) FROM {}", copying.kept.relation());
        let rows = sqlx::query_scalar(AssertSqlSafe(count)).fetch_one(&mut *connection).await?;
        ledger::copied(connection, copying.kept.id, rows).await?;
        Ok(())
    }

    async fn wait_for_replicas(&mut self, going: &Going<'_>, pace: &mut Pace) -> Result<(), Stopped> {
        const LAG: &str = "SELECT coalesce(extract(epoch FROM max(replay_lag)), 0)::float8 FROM pg_stat_replication";
        let mut told = false;
        loop {
            let lag: f64 = sqlx::query_scalar(LAG).fetch_one(&mut self.session.connection).await?;
            if lag <= self.brakes.replication_lag.as_secs_f64() {
                return Ok(());
            }
            if !told {
                pace.shrink();
                let (migration, lag) = (going.name.to_owned(), Duration::from_secs_f64(lag));
                self.events.tell(Event::ReplicasBehind { migration, lag });
                told = true;
            }
            sleep(QUESTIONS).await;
        }
    }

    /// Keeps what a statement is about to drop, in the transaction that is open; how long that took.
    pub(super) async fn keep_within(&mut self, going: &Going<'_>, statement: &Statement) -> Result<Duration, Stopped> {
        const FIND: &str = "SELECT array_agg(to_regclass(name)::oid ORDER BY place) \
            FROM unnest($1::text[]) WITH ORDINALITY AS given(name, place)";
        let begun = Instant::now();
        let losses = self.losses.of(statement).to_vec();
        let names: Vec<&str> = losses.iter().map(|loss| loss.table.as_str()).collect();
        // As the statement itself will find them.
        let found: Vec<Option<Oid>> =
            sqlx::query_scalar(FIND).bind(&names).fetch_one(&mut self.session.connection).await?;
        let interlude = Interlude::begin(&mut self.session.connection).await?;
        for (loss, oid) in losses.iter().zip(found) {
            let Some(oid) = oid else { continue };
            let Some(source) = quarantine::source(&mut self.session.connection, oid).await? else { continue };
            let what = ledger::what(&source.schema, &source.table, loss.column.as_deref());
            let held = self.keep_one(going, loss, &source).await.map_err(|stopped| of(&what, stopped))?;
            self.held.extend(held);
        }
        interlude.end(&mut self.session.connection).await?;
        Ok(begun.elapsed())
    }

    async fn keep_one(&mut self, going: &Going<'_>, loss: &Loss, source: &Source) -> Result<Option<Held>, Stopped> {
        let column = loss.column.as_deref();
        let number = column.and_then(|column| source.column(column)).map(|column| column.number);
        if column.is_some() && number.is_none() {
            return Ok(None);
        }
        let others = self.losses.columns_of(&loss.table);
        let rule = self.losses.rule;
        let connection = &mut self.session.connection;
        // The drop takes this lock in a moment; with a weaker one before, two could wait for each other.
        quarantine::run(connection, format!("LOCK TABLE {} IN ACCESS EXCLUSIVE MODE", source.name())).await?;
        let known = ledger::keeping(connection, (&source.schema, &source.table, column)).await?;
        let held = |kept, watched| Some(Held { kept, table: source.oid, column: number, watched });
        if let Some(kept) = known {
            let complete = kept.complete && quarantine::is_watched(connection, source.oid, &kept).await?;
            let holds = kept.rows > 0 || complete && quarantine::holds(connection, &kept.relation(), column).await?;
            if let (Rule::Keep(retention), true, true) = (rule, complete, holds) {
                self.catch_up(source, &kept, (column, &others)).await?;
                let connection = &mut self.session.connection;
                quarantine::run(connection, quarantine::let_go(&kept)).await?;
                ledger::dropped(connection, &kept, retention).await?;
                return Ok(held(kept, true));
            }
            quarantine::run(connection, quarantine::forget(&kept)).await?;
            if complete && !holds {
                return Ok(None);
            }
        }
        if rule == Rule::Lose {
            return Ok(None);
        }
        let Some(choice) = source.choice(connection, column, &others).await? else { return Ok(None) };
        if !source.holds(connection, column).await? {
            return Ok(None);
        }
        let Rule::Keep(retention) = rule else {
            let message = "it holds data, and nothing that is dropped is to be kept: say for how long it is to be kept, or \
                allow that data is lost";
            return Err(refused(STILL_HOLDS, message.to_owned()));
        };
        quarantine::make_schema(connection).await?;
        let mut kept = announce(connection, going, (source, &choice), column).await?;
        let table = quarantine::table(source, &choice, &kept, true);
        let copied = raw_sql(AssertSqlSafe(table)).execute(&mut *connection).await?;
        kept.rows = i64::try_from(copied.rows_affected()).unwrap_or(i64::MAX);
        ledger::dropped(connection, &kept, retention).await?;
        Ok(held(kept, false))
    }

    /// Copies what triggers may not have seen: partitions that were attached with rows in them, or filled while triggers were off.
    async fn catch_up(
        &mut self,
        source: &Source,
        kept: &Kept,
        (column, others): (Option<&str>, &[String]),
    ) -> Result<(), Stopped> {
        /// Beyond the last block that a table can have.
        const ALL: i64 = u32::MAX as i64;
        let connection = &mut self.session.connection;
        let unseen = source.unseen(connection, &kept.kept_in).await?;
        if unseen.is_empty() {
            return Ok(());
        }
        let Some(choice) = source.choice(connection, column, others).await? else { return Ok(()) };
        for leaf in unseen {
            quarantine::run(connection, quarantine::range(&choice, kept, &leaf, 0, ALL)).await?;
        }
        Ok(())
    }

    /// Behind a statement: what it did not drop after all is not kept.
    pub(super) async fn look_behind(&mut self) -> Result<(), Stopped> {
        const THERE: &str = "SELECT EXISTS (SELECT FROM pg_class WHERE oid = $1) AND ($2::int2 IS NULL \
            OR EXISTS (SELECT FROM pg_attribute WHERE attrelid = $1 AND attnum = $2 AND NOT attisdropped))";
        let mut interlude = None;
        for held in std::mem::take(&mut self.held) {
            let connection = &mut self.session.connection;
            let there = sqlx::query_scalar(THERE).bind(held.table).bind(held.column);
            if !there.fetch_one(&mut *connection).await? {
                self.dropped.push(held);
                continue;
            }
            if interlude.is_none() {
                interlude = Some(Interlude::begin(connection).await?);
            }
            quarantine::run(connection, quarantine::forget(&held.kept)).await?;
        }
        if let Some(interlude) = interlude {
            interlude.end(&mut self.session.connection).await?;
        }
        Ok(())
    }

    /// The transaction is undone, and the copies with it.
    pub(super) fn forget_kept(&mut self) {
        self.held.clear();
        self.dropped.clear();
    }

    /// Tells what is kept, once the drop is committed.
    pub(super) async fn tell_kept(&mut self, going: &Going<'_>) -> Result<(), sqlx::Error> {
        for held in std::mem::take(&mut self.dropped) {
            let rows = match held.watched {
                true => ledger::recount(&mut self.session.connection, &held.kept).await?,
                false => held.kept.rows,
            };
            let (migration, what) = (going.name.to_owned(), held.kept.what());
            self.events.tell(Event::Kept { migration, what, name: held.kept.kept_in, rows });
        }
        Ok(())
    }
}

async fn announce(
    connection: &mut PgConnection,
    going: &Going<'_>,
    (source, choice): (&Source, &Choice),
    column: Option<&str>,
) -> Result<Kept, sqlx::Error> {
    let (columns, types) = (choice.names(), choice.types());
    let keeping = Keeping {
        schema: &source.schema,
        table: &source.table,
        column,
        keys: &choice.keys,
        columns: &columns,
        types: &types,
    };
    ledger::begin_keeping(connection, (going.way, going.name), keeping).await
}
