//! What is shown while somebody waits.
//!
//! In come events, out go lines on standard error, and on a terminal a bar for each table that is being filled. Where there is no
//! terminal a line tells every ten seconds how far each is.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use indicatif::{MultiProgress, ProgressBar, ProgressStyle};
use runtime::manager::Event;

/// How often a log is told how far a backfill is.
const LINES: Duration = Duration::from_secs(10);
const STYLE: &str = "{msg} {wide_bar} {pos}/{len} blocks, {eta} left";

/// A migration that fills a table.
struct Filling {
    bar: ProgressBar,
    pass: i32,
    said: Instant,
}

/// The bars, and what is said above them.
pub(super) struct Progress {
    bars: MultiProgress,
    /// By the name of the migration.
    fillings: Mutex<BTreeMap<String, Filling>>,
}

impl Progress {
    pub(super) fn new() -> Self {
        Self { bars: MultiProgress::new(), fillings: Mutex::default() }
    }

    /// A line that stays.
    pub(super) fn say(&self, line: &str) {
        self.bars.suspend(|| anstream::eprintln!("{line}"));
    }

    /// Moves the bars.
    pub(super) fn show(&self, event: &Event) {
        let Ok(mut fillings) = self.fillings.lock() else { return };
        let (migration, pass, blocks, told) = match event {
            Event::Backfilling { migration, table, pass, blocks, filled, per_second } => {
                let told = format!("{table}, walk {pass}: {filled} values, {per_second} a second");
                (migration, pass, blocks, told)
            }
            Event::Finished { migration, .. } => {
                if let Some(filling) = fillings.remove(migration) {
                    self.bars.remove(&filling.bar);
                }
                return;
            }
            Event::Failed { .. } => {
                fillings.clear();
                let _ = self.bars.clear();
                return;
            }
            _ => return,
        };
        let filling = fillings.entry(migration.clone()).or_insert_with(|| self.begin());
        let (done, all) = blocks;
        if filling.bar.is_hidden() {
            if filling.said.elapsed() >= LINES {
                anstream::eprintln!("{told}, block {done} of {all}");
                filling.said = Instant::now();
            }
            return;
        }
        if filling.pass != *pass {
            filling.bar.reset();
            filling.pass = *pass;
        }
        filling.bar.set_length(all.unsigned_abs());
        filling.bar.set_message(told);
        filling.bar.set_position(done.unsigned_abs());
    }

    fn begin(&self) -> Filling {
        let bar = self.bars.add(ProgressBar::no_length());
        bar.set_style(ProgressStyle::with_template(STYLE).unwrap_or_else(|_| ProgressStyle::default_bar()));
        Filling { bar, pass: 1, said: Instant::now() }
    }
}
