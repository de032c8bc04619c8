//! Many databases, migrated in waves.
//!
//! In come databases in waves and versions, out goes what became of each. Where it is lives in the databases alone: each is
//! asked with one statement that only reads, and one that has everything is not touched. It migrates none by itself: that is
//! the manager's part.

mod event;
mod summary;

use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::task::JoinSet;
use tokio::time::timeout;

pub use event::Event;
pub use summary::{Counts, Fate, Outcome, Stopped, Summary};

use crate::manager::Settings;
use crate::migration::Version;

/// How long a database may take to let us in and to say what it has. One that is silent must not hold up its wave.
const PATIENCE: Duration = Duration::from_secs(30);
/// How many databases are migrated at once, unless said otherwise.
const JOBS: usize = 4;
/// How many failures stop a fleet, unless said otherwise.
const FAILURES: usize = 10;

/// Databases that the same migrations are for.
#[derive(Debug, Clone)]
pub struct Fleet {
    waves: Vec<Wave>,
    jobs: usize,
    stop_after: usize,
}

/// Databases that go together, when those of the wave before have ended.
#[derive(Debug, Clone)]
pub struct Wave {
    name: String,
    is_canary: bool,
    databases: Vec<(String, Settings)>,
}

impl Wave {
    /// A wave without databases.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), is_canary: false, databases: Vec::new() }
    }

    /// Says that nothing else may be touched where one of these fails.
    #[must_use]
    pub fn canary(mut self) -> Self {
        self.is_canary = true;
        self
    }

    /// Adds a database. `name` is what events and the summary call it. The function of [`Settings::on_event`] is not called: a
    /// fleet tells what happens itself.
    #[must_use]
    pub fn database(mut self, name: impl Into<String>, settings: Settings) -> Self {
        self.databases.push((name.into(), settings));
        self
    }
}

impl Default for Fleet {
    fn default() -> Self {
        Self::new()
    }
}

/// A function that hears what happens.
type Listener = Arc<dyn Fn(&Event) + Send + Sync>;

/// What is to be done with a database that misses something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Aim {
    Migrate,
    Look,
}

impl Fleet {
    /// A fleet without databases.
    #[must_use]
    pub fn new() -> Self {
        Self { waves: Vec::new(), jobs: JOBS, stop_after: FAILURES }
    }

    /// Adds a wave behind the others.
    #[must_use]
    pub fn wave(mut self, wave: Wave) -> Self {
        self.waves.push(wave);
        self
    }

    /// How many databases are worked on at once: 4. Each takes about three connections of its server.
    #[must_use]
    pub fn jobs(mut self, jobs: usize) -> Self {
        self.jobs = jobs.max(1);
        self
    }

    /// How many failures stop it: 10. What is under way then goes on to its end, and nothing else is begun.
    #[must_use]
    pub fn stop_after(mut self, failures: usize) -> Self {
        self.stop_after = failures.max(1);
        self
    }

    /// How many databases there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.waves.iter().map(|wave| wave.databases.len()).sum()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Brings every database to these versions, wave by wave. One that has them is asked, and nothing more; so it can be run
    /// again after whatever ended it. `listener` is called for everything that happens; work waits until it returns.
    pub async fn migrate(&self, versions: &[Version], listener: impl Fn(&Event) + Send + Sync + 'static) -> Summary {
        self.go(Aim::Migrate, versions, Arc::new(listener)).await
    }

    /// Asks every database what it misses, and changes nothing. Failures stop nothing here.
    pub async fn look(&self, versions: &[Version], listener: impl Fn(&Event) + Send + Sync + 'static) -> Summary {
        self.go(Aim::Look, versions, Arc::new(listener)).await
    }

    async fn go(&self, aim: Aim, versions: &[Version], listener: Listener) -> Summary {
        let begun = Instant::now();
        let versions: Arc<[Version]> = versions.into();
        let (mut outcomes, mut failures, mut stopped) = (Vec::new(), 0, None);
        for wave in &self.waves {
            if stopped.is_none() {
                listener(&Event::WaveBegins { wave: wave.name.clone(), databases: wave.databases.len() });
            }
            let limit = match aim {
                Aim::Look => usize::MAX,
                Aim::Migrate if wave.is_canary => failures + 1,
                Aim::Migrate => self.stop_after,
            };
            let mut fates = self.ride(wave, aim, &versions, &listener, (&mut failures, limit, &mut stopped)).await;
            fates.sort_by_key(|(place, _)| *place);
            outcomes.extend(fates.into_iter().map(|(_, outcome)| outcome));
        }
        Summary { outcomes, stopped, duration: begun.elapsed() }
    }

    /// Goes through the databases of a wave, `jobs` at once, for as long as nothing stops it.
    async fn ride(
        &self,
        wave: &Wave,
        aim: Aim,
        versions: &Arc<[Version]>,
        listener: &Listener,
        (failures, limit, stopped): (&mut usize, usize, &mut Option<Stopped>),
    ) -> Vec<(usize, Outcome)> {
        let mut fates = Vec::new();
        let mut under_way = JoinSet::new();
        let mut waiting = wave.databases.iter().enumerate();
        loop {
            while under_way.len() < self.jobs && stopped.is_none() {
                let Some((place, (name, settings))) = waiting.next() else { break };
                let (name, settings) = (name.clone(), settings.clone());
                let (versions, listener) = (Arc::clone(versions), Arc::clone(listener));
                under_way.spawn(async move {
                    let begun = Instant::now();
                    let fate = fate(&name, settings, aim, &versions, &listener).await;
                    (place, name, fate, begun.elapsed())
                });
            }
            let Some(ended) = under_way.join_next().await else { break };
            let (place, database, fate, duration) = match ended {
                Ok(ended) => ended,
                Err(error) => std::panic::resume_unwind(error.into_panic()),
            };
            if let Fate::Failed(_) = fate {
                *failures += 1;
                if *failures >= limit && stopped.is_none() {
                    *stopped =
                        Some(Stopped { wave: wave.name.clone(), is_canary: wave.is_canary, failures: *failures });
                }
            }
            let outcome = Outcome { database, wave: wave.name.clone(), fate, duration };
            listener(&Event::Ended(&outcome));
            fates.push((place, outcome));
        }
        let left = waiting.map(|(place, (name, _))| {
            let (database, wave) = (name.clone(), wave.name.clone());
            (place, Outcome { database, wave, fate: Fate::NotTried, duration: Duration::ZERO })
        });
        fates.extend(left);
        fates
    }
}

/// What becomes of one database.
async fn fate(name: &str, settings: Settings, aim: Aim, versions: &[Version], listener: &Listener) -> Fate {
    let missing = match timeout(PATIENCE, settings.missing(versions)).await {
        Ok(Ok(missing)) => missing,
        Ok(Err(error)) => return Fate::Failed(error),
        Err(_) => return Fate::Failed(settings.out_of_reach(sqlx::Error::Io(std::io::ErrorKind::TimedOut.into()))),
    };
    if missing.is_empty() {
        return Fate::Current;
    }
    if aim == Aim::Look {
        return Fate::Pending(missing);
    }
    let (database, tell) = (name.to_owned(), Arc::clone(listener));
    let settings = settings.on_event(move |event| tell(&Event::Within { database: &database, event }));
    let applied = async { settings.connect().await?.apply_all(versions).await };
    match applied.await {
        Ok(reports) if reports.is_empty() => Fate::Current,
        Ok(reports) => Fate::Applied(reports),
        Err(error) => Fate::Failed(error),
    }
}
