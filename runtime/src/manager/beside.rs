//! Migrations of a version that run at once.
//!
//! In comes a route, out goes what ended of a part of it and what broke, once nothing of it runs any more.

use std::collections::BTreeSet;
use std::time::Duration;

use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;

use super::apply::{Route, cut};
use super::{Error, SchemaManager};
use crate::beside::{Work, waits};
use crate::ledger;
use crate::migration::{Direction, Statement};
use crate::run::{Broken, let_go};
use crate::session::Session;

/// What a step does, and its statements.
pub(super) type Step = (Work, Vec<Statement>);

/// Steps that ended with their durations, and steps that broke, each by their places in the route.
pub(super) type Ends = (Vec<(usize, Duration)>, Vec<(usize, Broken)>);

impl SchemaManager {
    /// What the steps from a place on do, as far as they may run at once; nothing where one has to be gone by itself.
    pub(super) fn side_by_side(&self, route: &Route<'_>, from: usize) -> Result<Vec<Step>, Error> {
        let mut steps = Vec::new();
        if self.settings.jobs == 1 || route.direction == Direction::Down {
            return Ok(steps);
        }
        for (_, migration) in &route.steps[from..] {
            let all = cut(route.version, migration, route.direction)?;
            let alone = migration.script(route.direction).is_some_and(|script| !script.is_transactional());
            let Some(work) = Work::of(&all).filter(|_| alone) else { break };
            steps.push((work, all));
        }
        Ok(steps)
    }

    /// Goes these steps from a place on, each once those that it waits for have ended. Where one breaks, those that run go on to
    /// their ends, and no other begins.
    pub(super) async fn go_beside(
        &self,
        session: &mut Session,
        route: &Route<'_>,
        from: usize,
        steps: &[Step],
    ) -> Result<Ends, Error> {
        let waits = waits(&mut session.connection, steps.iter().map(|(work, _)| work)).await?;
        let mut others = self.others(session, steps.len().min(self.settings.jobs) - 1).await;
        let mut idle: Vec<&mut Session> = std::iter::once(&mut *session).chain(&mut others).collect();
        let (mut left, mut done) = ((0..steps.len()).collect::<BTreeSet<_>>(), BTreeSet::new());
        let (mut ended, mut broken): Ends = Default::default();
        let mut running = FuturesUnordered::new();
        loop {
            let is_ready = |step: &&usize| waits[**step].is_subset(&done);
            while let Some(step) = left.iter().find(is_ready).copied().filter(|_| broken.is_empty()) {
                let Some(session) = idle.pop() else { break };
                left.remove(&step);
                running.push(async move {
                    let result = self.go(session, route, from + step, (&steps[step].1, false)).await;
                    (step, session, result)
                });
            }
            let Some((step, session, result)) = running.next().await else { break };
            idle.push(session);
            match result {
                Ok(duration) => {
                    done.insert(step);
                    ended.push((from + step, duration));
                }
                Err(failure) => broken.push((from + step, failure)),
            }
        }
        drop((running, idle));
        broken.sort_by_key(|(at, _)| *at);
        let last = from + steps.len() - 1;
        if broken.is_empty() {
            match session.renew().await {
                Ok(true) if last + 1 == route.steps.len() => {
                    ledger::set_status(&mut session.connection, route.version.name(), route.end.word()).await?;
                }
                Ok(true) => {}
                Ok(false) => broken.push((last, let_go())),
                Err(error) => broken.push((last, Broken::Lost(error))),
            }
        }
        Ok((ended, broken))
    }

    /// So many sessions that work beside this one, or as many as the server gives.
    async fn others(&self, session: &mut Session, count: usize) -> Vec<Session> {
        let mut others = Vec::new();
        while others.len() < count {
            match session.beside(&self.settings.options, self.settings.data_loss).await {
                Ok(Some(other)) => others.push(other),
                Ok(None) => break,
                Err(error) => {
                    tracing::warn!(%error, "fewer migrations run at once than may");
                    break;
                }
            }
        }
        others
    }
}
