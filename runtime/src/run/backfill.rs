//! Backfills, walked range by range.
//!
//! In come a generated backfill and where it was broken off; out goes a table whose rows are filled, and before that news of how
//! far it is. Each range is committed together with the row of the ledger that says so.

use std::time::{Duration, Instant};

use sqlx::{AssertSqlSafe, FromRow, raw_sql};
use tokio::time::sleep;

use super::pace::Pace;
use super::{Going, Runner, Stopped, passes, within};
use crate::ledger::{OWN_ROLE, Position, Walk};
use crate::manager::{BackfillState, Event};
use crate::migration::{Backfill, Statement};

/// How often the server is asked whether a backfill that is paused may go on, and whether its replicas have caught up.
const QUESTIONS: Duration = Duration::from_millis(500);
/// How often news are told at most.
const NEWS: Duration = Duration::from_millis(200);

/// How fast a backfill may go for the sake of others.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Brakes {
    /// How far a replica may be behind.
    pub(crate) replication_lag: Duration,
    /// Bytes of write-ahead log that the server may write in a second while a backfill runs.
    pub(crate) wal_rate: Option<u64>,
}

/// A backfill on its way.
struct Course<'a> {
    backfill: &'a Backfill,
    walk: Walk<'a>,
    pace: Pace,
    position: Position,
    /// When this run began, and the values that were there by then.
    begun: (Instant, i64),
    /// The write-ahead log when it was last looked at.
    wal: Option<(Instant, i64)>,
    told: Option<Instant>,
}

impl Runner<'_> {
    /// Walks the table until a walk fills nothing.
    pub(super) async fn backfill(
        &mut self,
        going: &Going<'_>,
        statement: &Statement,
        backfill: &Backfill,
        begun: Instant,
    ) -> Result<(), Stopped> {
        let checksum = statement.checksum();
        let walk = Walk { way: going.way, statement: &checksum };
        let connection = &mut self.session.connection;
        let mut position = walk.begin(connection, &backfill.table()).await?;
        if position.next_block == 0 {
            position = walk.begin_pass(connection, position.pass, &backfill.relation).await?;
        }
        let since = (Instant::now(), position.filled);
        let mut course =
            Course { backfill, walk, pace: Pace::new(backfill.blocks), position, begun: since, wal: None, told: None };
        // Whoever writes a table anew moves rows to where a walk that was broken off has been: it is not the last.
        let mut is_whole = course.position.next_block == 0;
        // What it waits for others is not its own time.
        let mut clock = begun;
        loop {
            clock += self.heed(going, &mut course).await?;
            if course.position.next_block < course.position.blocks {
                self.range(going, &mut course, clock).await?;
                clock += self.rest_for_others(going, &mut course).await?;
                continue;
            }
            let Position { pass, filled_in_pass, .. } = course.position;
            if filled_in_pass == 0 && is_whole || pass >= backfill.passes {
                break;
            }
            is_whole = true;
            let connection = &mut self.session.connection;
            course.position = walk.begin_pass(connection, pass + 1, &backfill.relation).await?;
        }
        walk.done(&mut self.session.connection).await?;
        Ok(())
    }

    /// Fills one range, a smaller one where a lock is missing.
    async fn range(&mut self, going: &Going<'_>, course: &mut Course<'_>, clock: Instant) -> Result<(), Stopped> {
        let mut pauses = self.limits.pauses();
        let mut attempt = 1;
        loop {
            let from = course.position.next_block;
            let until = (from + course.pace.blocks()).min(course.position.blocks);
            let begun = Instant::now();
            let text = format!(
                "{} {} {OWN_ROLE} {} COMMIT;",
                self.beginning(),
                self.limited(&course.backfill.batch(from, until), clock),
                course.walk.came_to(until)
            );
            let filled = raw_sql(AssertSqlSafe(text)).fetch_one(&mut self.session.connection);
            let refused = match within(self.limits.migration, clock, filled).await {
                Ok(row) => {
                    let before = course.position.filled;
                    course.position = Position::from_row(&row)?;
                    course.pace.took(begun.elapsed());
                    self.tell(going, course);
                    let rest = course.backfill.rest_behind(course.position.filled - before);
                    return self.rest_for(course, rest).await;
                }
                Err(Stopped::Refused { code, message, undone }) => (code, message, undone),
                Err(other) => return Err(other),
            };
            self.simple("ROLLBACK").await?;
            let (code, message, undone) = refused;
            let Some(pause) = pauses.next().filter(|_| passes(&code)) else {
                return Err(Stopped::Refused { code, message, undone });
            };
            course.pace.shrink();
            self.rest(going, attempt, pause).await;
            attempt += 1;
        }
    }

    /// Does what somebody wants of the backfill; how long it waited.
    async fn heed(&mut self, going: &Going<'_>, course: &mut Course<'_>) -> Result<Duration, Stopped> {
        let begun = Instant::now();
        let mut told = false;
        loop {
            match course.position.state() {
                BackfillState::Paused => {}
                BackfillState::Cancelled => return Err(Stopped::Cancelled),
                BackfillState::Running | BackfillState::Done => return Ok(begun.elapsed()),
            }
            if !told {
                let (migration, table) = (going.name.to_owned(), course.backfill.table());
                self.events.tell(Event::Paused { migration, table });
                told = true;
            }
            sleep(QUESTIONS).await;
            course.position = course.walk.position(&mut self.session.connection).await?;
        }
    }

    /// Waits for replicas that are behind, and for the write-ahead log; how long.
    async fn rest_for_others(&mut self, going: &Going<'_>, course: &mut Course<'_>) -> Result<Duration, Stopped> {
        const OTHERS: &str = "SELECT coalesce(extract(epoch FROM max(replay_lag)), 0)::float8, \
            CASE WHEN pg_is_in_recovery() THEN 0 ELSE pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0') END::int8 \
            FROM pg_stat_replication";
        let begun = Instant::now();
        if course.wal.is_some_and(|(asked, _)| asked.elapsed() < QUESTIONS) {
            return Ok(Duration::ZERO);
        }
        let mut behind = false;
        let written = loop {
            let others = sqlx::query_as(OTHERS).fetch_one(&mut self.session.connection).await?;
            let (lag, written): (f64, i64) = others;
            if lag <= self.brakes.replication_lag.as_secs_f64() {
                break written;
            }
            if !behind {
                course.pace.shrink();
                let (migration, lag) = (going.name.to_owned(), Duration::from_secs_f64(lag));
                self.events.tell(Event::ReplicasBehind { migration, lag });
                behind = true;
            }
            sleep(QUESTIONS).await;
            course.position = course.walk.position(&mut self.session.connection).await?;
            self.heed(going, course).await?;
        };
        if let (Some(rate), Some((asked, then))) = (self.brakes.wal_rate, course.wal) {
            let bytes = u64::try_from(written - then).unwrap_or_default();
            let due = Duration::from_millis(bytes.saturating_mul(1000) / rate.max(1));
            let early = due.saturating_sub(asked.elapsed());
            if !early.is_zero() {
                course.pace.shrink();
                self.rest_for(course, early).await?;
            }
        }
        course.wal = Some((Instant::now(), written));
        Ok(begun.elapsed())
    }

    /// Rests so long, or until somebody wants something else.
    async fn rest_for(&mut self, course: &mut Course<'_>, time: Duration) -> Result<(), Stopped> {
        let until = Instant::now() + time;
        loop {
            let left = until.saturating_duration_since(Instant::now());
            sleep(left.min(QUESTIONS)).await;
            if left <= QUESTIONS {
                return Ok(());
            }
            course.position = course.walk.position(&mut self.session.connection).await?;
            if course.position.state() != BackfillState::Running {
                return Ok(());
            }
        }
    }

    fn tell(&self, going: &Going<'_>, course: &mut Course<'_>) {
        let Position { pass, next_block, blocks, filled, .. } = course.position;
        let is_over = next_block >= blocks;
        if course.told.is_some_and(|told| told.elapsed() < NEWS) && !is_over {
            return;
        }
        course.told = Some(Instant::now());
        let (begun, before) = course.begun;
        let milliseconds = begun.elapsed().as_millis().max(1);
        let rate = u128::from((filled - before).unsigned_abs()) * 1000 / milliseconds;
        self.events.tell(Event::Backfilling {
            migration: going.name.to_owned(),
            table: course.backfill.table(),
            pass,
            blocks: (next_block.min(blocks), blocks),
            filled,
            per_second: u64::try_from(rate).unwrap_or(u64::MAX),
        });
    }
}
