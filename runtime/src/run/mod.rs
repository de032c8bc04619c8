//! One way of one migration, to its end or to where it broke.
//!
//! In come a session that holds the migrator's lock and a script, out goes how long it took, or why it failed and what it left.
//! Whatever a transaction can hold is committed together with the row of the ledger that says so. What it cannot is announced
//! first, and looked at afterwards.

mod announcement;
mod backfill;
mod fate;
mod keep;
mod limits;
mod pace;
mod stop;

use std::pin::pin;
use std::time::{Duration, Instant};

use sqlx::postgres::PgPool;
use sqlx::{AssertSqlSafe, raw_sql};
use tokio::time::{sleep, timeout};

use crate::ledger::{Ends, Entry, OWN_ROLE, Way};
use crate::manager::{Cause, Event, Events, State};
use crate::migration::{Backfill, Kind, Statement};
use crate::session::Session;

use announcement::Announcement;
pub(crate) use backfill::Brakes;
use fate::Fate;
use keep::Held;
pub(crate) use keep::Losses;
pub(crate) use limits::Limits;
use limits::within;
pub(crate) use stop::{Broken, let_go, passes};
use stop::{CANCELED, NO_LOCK, Stopped, forgotten};

/// When a transaction that has not ended by itself within its time is cancelled.
const LATE: Duration = Duration::from_millis(250);
/// `active_sql_transaction`: no transaction may hold the statement.
const IN_TRANSACTION: &str = "25001";
/// `invalid_transaction_termination`: the statement commits by itself.
const COMMITS: &str = "2D000";
/// `invalid_sql_statement_name`: a prepared statement is missing.
const NOT_PREPARED: &str = "26000";
/// `object_not_in_prerequisite_state`.
const NOT_USABLE: &str = "55000";
/// The longest time that PostgreSQL can be told, in milliseconds.
const LONGEST: u128 = i32::MAX as u128;

/// What runs migrations.
pub(crate) struct Runner<'a> {
    pub(crate) session: &'a mut Session,
    pub(crate) limits: Limits,
    pub(crate) brakes: Brakes,
    pub(crate) events: &'a Events,
    /// Sessions that tell others how it goes.
    pub(crate) pool: &'a PgPool,
    /// What the migration drops.
    pub(crate) losses: Losses,
    /// What is kept of the statement at hand.
    held: Vec<Held>,
    /// What is kept of the statements that ended.
    dropped: Vec<Held>,
}

/// One way that is being gone.
struct Going<'a> {
    way: Way<'a>,
    name: &'a str,
    begun: Instant,
}

/// Why a statement cannot be part of a migration, with its line.
fn unfit(statement: &Statement) -> Option<(usize, &'static str)> {
    let message = match &statement.kind {
        Kind::Controls => "a migration has a transaction of its own: leave BEGIN, COMMIT, ROLLBACK and DISCARD ALL out",
        Kind::BuildsIndex { index: None, .. } => {
            "an index that is built concurrently needs a name, by which it is found again after a crash"
        }
        _ => return None,
    };
    Some((statement.line, message))
}

/// Whether it may throw away what the session prepared.
fn deallocates(statement: &Statement) -> bool {
    statement.text.to_ascii_lowercase().contains("deallocate")
}

/// Whether it may send what the driver does not understand: then the end of the transaction must not be on its way already.
fn copies(statement: &Statement) -> bool {
    statement.text.to_ascii_lowercase().contains("copy")
}

impl<'a> Runner<'a> {
    /// What goes one way of a migration that drops what `losses` say.
    pub(crate) fn new(
        session: &'a mut Session,
        (limits, brakes): (Limits, Brakes),
        (events, pool): (&'a Events, &'a PgPool),
        losses: Losses,
    ) -> Self {
        Self { session, limits, brakes, events, pool, losses, held: Vec::new(), dropped: Vec::new() }
    }
}

impl Runner<'_> {
    /// Goes one way of a migration that is applied, or not, as `entry` says: `together` in one transaction, or statement by
    /// statement.
    pub(crate) async fn go(
        &mut self,
        way: Way<'_>,
        entry: &Entry,
        together: bool,
        all: &[Statement],
    ) -> Result<Duration, Broken> {
        let going = Going { way, name: &entry.name, begun: Instant::now() };
        if let Some((line, message)) = all.iter().find_map(unfit) {
            let cause = Cause::Refused { message: message.to_owned(), code: COMMITS.to_owned() };
            return Err(Broken::Failed { line: Some(line), cause, state: State::Untouched });
        }
        let begun = entry.direction().filter(|_| !entry.done.is_empty() || entry.intent.is_some());
        if let Some(other) = begun.filter(|begun| *begun != way.direction) {
            return Err(Broken::Failed { line: None, cause: Cause::OtherWay(other), state: State::Uncertain });
        }
        let together = together && begun.is_none();
        let mut announced = way.announcement();
        // What stays behind of a crash is told from the first statement on. A transaction that sets its isolation must not find
        // rows that somebody changed since it began.
        let sets = all.iter().any(|statement| statement.kind == Kind::Sets);
        if (!together || sets)
            && let Some(transaction) = announced.take()
        {
            self.simple(&transaction).await?;
        }
        let announcement = Announcement::begin(self.pool, announced);
        let gone = self.gone(&going, entry, together, all).await;
        announcement.end().await;
        let holds_lock = gone?;
        self.tell_kept(&going).await?;
        if holds_lock { Ok(going.begun.elapsed()) } else { Err(let_go()) }
    }

    /// Whether the migrator's lock is still held then.
    async fn gone(
        &mut self,
        going: &Going<'_>,
        entry: &Entry,
        together: bool,
        all: &[Statement],
    ) -> Result<bool, Broken> {
        self.keep_ahead(going, all, entry.done.len()).await?;
        if together {
            return self.together(going, all).await;
        }
        self.one_by_one(going, entry, all).await?;
        Ok(self.session.renew().await?)
    }

    /// All statements in one transaction, again as long as a lock is missing. Whether the migrator's lock is still held.
    async fn together(&mut self, going: &Going<'_>, all: &[Statement]) -> Result<bool, Broken> {
        let mut ends =
            if all.iter().any(deallocates) { self.session.plain_ends() } else { self.session.ends().await? };
        let mut pauses = self.limits.pauses();
        let mut attempt = 1;
        loop {
            let begun = Instant::now();
            let (line, stopped) = match self.transaction(going, (all, ends), begun).await {
                Ok(holds_lock) => return Ok(holds_lock),
                Err(stopped) => stopped,
            };
            let (code, message) = match stopped {
                Stopped::Lost(error) => return Err(Broken::Lost(error)),
                Stopped::Refused { code, message, .. } => (code, message),
                Stopped::Cancelled => {
                    return Err(Broken::Failed { line, cause: Cause::Cancelled, state: State::Untouched });
                }
            };
            self.simple("ROLLBACK").await?;
            let holds_lock = self.session.renew().await?;
            // The refusal may have come behind the end of the transaction, in the same message.
            match going.way.is_finished(&mut self.session.connection).await? {
                Some(true) => return Ok(holds_lock),
                Some(false) if holds_lock => {}
                Some(false) => return Err(let_go()),
                None => return Err(forgotten()),
            }
            self.forget_kept();
            if code == NOT_PREPARED && ends == Ends::Prepared && self.session.ends_again().await? == Ends::Plain {
                ends = Ends::Plain;
                continue;
            }
            match pauses.next().filter(|_| passes(&code)) {
                Some(pause) => self.rest(going, attempt, pause).await,
                None => {
                    let cause = self.cause(code, message, attempt, begun);
                    return Err(Broken::Failed { line, cause, state: State::Untouched });
                }
            }
            attempt += 1;
        }
    }

    /// One attempt. Where it stops, the line tells at which statement.
    async fn transaction(
        &mut self,
        going: &Going<'_>,
        (all, ends): (&[Statement], Ends),
        mut begun: Instant,
    ) -> Result<bool, (Option<usize>, Stopped)> {
        let mut begin = self.beginning();
        // The last statement goes with the end of the transaction, to save a round trip.
        let (with_end, before) = match all.split_last() {
            Some((last, before)) if !self.loses(last) && !copies(last) => (Some(last), before),
            _ => (None, all),
        };
        for statement in before {
            if self.loses(statement) {
                let held = self.kept_before(going, statement, &begin, &mut begun).await;
                held.map_err(|stopped| (Some(statement.line), stopped))?;
                begin.clear();
                continue;
            }
            let text = format!("{begin} {}", self.limited(&statement.text, begun));
            self.run(&text, begun).await.map_err(|stopped| (Some(statement.line), stopped))?;
            begin.clear();
        }
        let last = all.last().map(|statement| statement.line);
        let text = with_end.map(|statement| statement.text.as_str()).unwrap_or_default();
        let limit = self.limit_of_the_rest(begun);
        let end = format!("{text}\n; {limit} {} COMMIT;", going.way.finished(begun.elapsed(), ends));
        let end = format!("{begin} {}", self.limited(&end, begun));
        self.end(&end, begun).await.map_err(|stopped| (last, stopped))
    }

    /// The end of a transaction. What was promised for it is checked by its COMMIT, for which `statement_timeout` does not count: what
    /// takes too long there is cancelled from another session.
    async fn end(&mut self, end: &str, begun: Instant) -> Result<bool, Stopped> {
        let process = self.session.process;
        let mut ended = pin!(within(self.limits.migration, begun, self.session.renew_behind(end)));
        let Some(limit) = self.limits.migration else { return ended.await };
        if let Ok(ended) = timeout(limit.saturating_sub(begun.elapsed()).saturating_add(LATE), &mut ended).await {
            return ended;
        }
        // Both to their ends, so that what comes next is not cancelled.
        let cancel = sqlx::query("SELECT pg_cancel_backend($1)").bind(process).execute(self.pool);
        let (ended, cancelled) = tokio::join!(ended, cancel);
        if let Err(error) = cancelled {
            tracing::warn!(%error, "what takes too long cannot be cancelled");
        }
        ended
    }

    /// A statement of the transaction that is open, or that `begin` begins, and before it what is kept of what it drops. That
    /// takes as long as it takes.
    async fn kept_before(
        &mut self,
        going: &Going<'_>,
        statement: &Statement,
        begin: &str,
        begun: &mut Instant,
    ) -> Result<(), Stopped> {
        if !begin.is_empty() {
            self.run(begin, *begun).await?;
        }
        *begun += self.keep_within(going, statement).await?;
        let text = self.limited(&statement.text, *begun);
        self.run(&text, *begun).await?;
        self.look_behind().await
    }

    /// Each statement for itself, from where an earlier run was.
    async fn one_by_one(&mut self, going: &Going<'_>, entry: &Entry, all: &[Statement]) -> Result<(), Broken> {
        let mut done = entry.done.len();
        let failed = |line, cause, done| {
            let state = if done == 0 { State::Untouched } else { State::Partly { done } };
            Broken::Failed { line, cause, state }
        };
        for statement in all[..done].iter().filter(|statement| statement.kind == Kind::Sets) {
            self.simple(&statement.text).await?;
        }
        for (at, statement) in all.iter().enumerate().skip(done) {
            if let Some(intent) = entry.intent.as_ref().filter(|_| at == entry.done.len()) {
                let limit = format!("SET statement_timeout = {}", self.left(Instant::now()));
                self.simple(&limit).await?;
                let mut fate = self.fate(going, statement, entry.found).await?;
                // Who edits what nobody can tell of has looked.
                if fate == Fate::Unknown && *intent != statement.checksum() {
                    fate = Fate::Undone;
                }
                match fate {
                    Fate::Ended => {
                        going.way.ended(&mut self.session.connection, &statement.checksum()).await?;
                        done += 1;
                        continue;
                    }
                    Fate::Undone => going.way.undone(&mut self.session.connection).await?,
                    Fate::Unknown => {
                        let (line, cause) = (Some(statement.line), Cause::Unknown);
                        return Err(Broken::Failed { line, cause, state: State::Uncertain });
                    }
                }
            }
            let mut pauses = self.limits.pauses();
            let mut attempt = 1;
            loop {
                let begun = Instant::now();
                let (code, message, undone) = match self.single(going, statement, begun).await {
                    Ok(()) => break,
                    Err(Stopped::Lost(error)) => return Err(Broken::Lost(error)),
                    Err(Stopped::Cancelled) => return Err(failed(Some(statement.line), Cause::Cancelled, done)),
                    Err(Stopped::Refused { code, message, undone }) => (code, message, undone),
                };
                // A backfill has asked again for itself.
                let asks_again = Backfill::of(&statement.text).is_none();
                match pauses.next().filter(|_| undone && asks_again && passes(&code)) {
                    Some(pause) => self.rest(going, attempt, pause).await,
                    None => {
                        let cause = self.cause(code, message, attempt, begun);
                        if !undone {
                            return Err(Broken::Failed { line: Some(statement.line), cause, state: State::Uncertain });
                        }
                        return Err(failed(Some(statement.line), cause, done));
                    }
                }
                attempt += 1;
            }
            done += 1;
        }
        self.session.forget_prepared();
        self.simple(&going.way.finished(going.begun.elapsed(), Ends::Plain)).await?;
        Ok(())
    }

    /// One statement, with the row of the ledger that tells of it.
    async fn single(&mut self, going: &Going<'_>, statement: &Statement, begun: Instant) -> Result<(), Stopped> {
        if statement.kind.stands_alone() {
            return self.alone(going, statement, begun, false).await;
        }
        let held = self.held(going, statement, begun).await;
        let Err(Stopped::Refused { code, .. }) = &held else { return held };
        let (alone, commits) = (code == IN_TRANSACTION || code == COMMITS, code == COMMITS);
        self.simple("ROLLBACK").await?;
        self.held.clear();
        // What it took in the transaction that was rolled back is not counted.
        if alone { self.alone(going, statement, Instant::now(), commits).await } else { held }
    }

    async fn held(&mut self, going: &Going<'_>, statement: &Statement, mut begun: Instant) -> Result<(), Stopped> {
        if self.loses(statement) {
            let begin = self.beginning();
            self.kept_before(going, statement, &begin, &mut begun).await?;
        } else {
            let held = format!("{} {}", self.beginning(), self.limited(&statement.text, begun));
            self.run(&held, begun).await?;
        }
        if statement.kind != Kind::Sets {
            self.run(OWN_ROLE, begun).await?;
        }
        going.way.ended(&mut self.session.connection, &statement.checksum()).await?;
        self.run("COMMIT", begun).await
    }

    /// A statement that no transaction may hold. One that commits by itself may have done a part of its work when it fails.
    async fn alone(
        &mut self,
        going: &Going<'_>,
        statement: &Statement,
        begun: Instant,
        commits: bool,
    ) -> Result<(), Stopped> {
        self.fits_alone(statement)?;
        let found = self.found(statement).await?;
        going.way.intend(&mut self.session.connection, &statement.checksum(), found).await?;
        // Building and dropping beside writers keeps nobody waiting: only old transactions are waited for.
        let beside = matches!(statement.kind, Kind::BuildsIndex { .. } | Kind::DropsIndex(_));
        let lock = if beside { 0 } else { self.limits.lock.as_millis() };
        self.simple(&format!("SET lock_timeout = {lock}; SET statement_timeout = {}", self.left(begun))).await?;
        let mut ended = match Backfill::of(&statement.text) {
            Some(backfill) => self.backfill(going, statement, &backfill, begun).await,
            None => self.run(&statement.text, begun).await,
        };
        if ended.is_ok() && !self.is_usable(statement).await? {
            let message = "there is an index of that name, and it is not valid: drop it first".to_owned();
            ended = Err(Stopped::Refused { code: NOT_USABLE.to_owned(), message, undone: true });
        }
        let Err(Stopped::Refused { code, message, .. }) = ended else {
            if !matches!(ended, Err(Stopped::Lost(_))) {
                self.simple("SET lock_timeout = 0; SET statement_timeout = 0").await?;
            }
            match &ended {
                Ok(()) => going.way.ended(&mut self.session.connection, &statement.checksum()).await?,
                Err(Stopped::Cancelled) => going.way.undone(&mut self.session.connection).await?,
                Err(_) => {}
            }
            return ended;
        };
        let limits = format!("SET lock_timeout = 0; SET statement_timeout = {}", self.left(Instant::now()));
        self.simple(&limits).await?;
        let atomic = statement.kind == Kind::Usual && !commits;
        let fate = if atomic { Ok(Fate::Undone) } else { self.fate(going, statement, found).await };
        self.simple("SET statement_timeout = 0").await?;
        let undone = match fate {
            Ok(Fate::Undone) => {
                going.way.undone(&mut self.session.connection).await?;
                true
            }
            Ok(Fate::Ended) => {
                going.way.ended(&mut self.session.connection, &statement.checksum()).await?;
                return Ok(());
            }
            Ok(Fate::Unknown) => false,
            Err(error) => {
                tracing::warn!(migration = going.name, %error, "what was half done stays until the next run");
                false
            }
        };
        Err(Stopped::Refused { code, message, undone })
    }

    /// The beginning of a transaction in which no lock is waited for longer than it may be.
    fn beginning(&self) -> String {
        format!("BEGIN; SET LOCAL lock_timeout = {};", self.limits.lock.as_millis())
    }

    /// A statement of the transaction that is open, with the time that is left.
    fn limited(&self, text: &str, begun: Instant) -> String {
        format!("SET LOCAL statement_timeout = {};\n{text}", self.left(begun))
    }

    /// A statement that takes the time that the message needed until then from what is left, if that is limited.
    fn limit_of_the_rest(&self, begun: Instant) -> String {
        if self.limits.migration.is_none() {
            return "SET LOCAL statement_timeout = 0;".to_owned();
        }
        let spent = "extract(epoch FROM clock_timestamp() - statement_timestamp()) * 1000";
        let left = format!("greatest(1, {} - floor({spent}))::text", self.left(begun));
        format!("SELECT pg_catalog.set_config('statement_timeout', {left}, true);")
    }

    async fn run(&mut self, text: &str, begun: Instant) -> Result<(), Stopped> {
        let running = raw_sql(AssertSqlSafe(text.to_owned())).execute(&mut self.session.connection);
        within(self.limits.migration, begun, running).await.map(|_| ())
    }

    async fn simple(&mut self, text: &str) -> Result<(), sqlx::Error> {
        raw_sql(AssertSqlSafe(text.to_owned())).execute(&mut self.session.connection).await?;
        Ok(())
    }

    /// Milliseconds that are left, as `statement_timeout` takes them: 0 is no limit.
    fn left(&self, begun: Instant) -> u128 {
        let left = |limit: Duration| limit.saturating_sub(begun.elapsed()).as_millis().clamp(1, LONGEST);
        self.limits.migration.map_or(0, left)
    }

    async fn rest(&self, going: &Going<'_>, attempt: usize, pause: Duration) {
        self.events.tell(Event::Retrying { migration: going.name.to_owned(), attempt, pause });
        sleep(pause).await;
    }

    fn cause(&self, code: String, message: String, attempts: usize, begun: Instant) -> Cause {
        match self.limits.migration {
            Some(limit) if code == CANCELED && begun.elapsed() >= limit => Cause::Timeout(limit),
            _ if code == NO_LOCK => Cause::Locked { within: self.limits.lock, attempts, message },
            _ => Cause::Refused { message, code },
        }
    }
}
