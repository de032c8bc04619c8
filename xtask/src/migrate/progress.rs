//! What is shown while somebody waits.
//!
//! In come events, out go lines on standard error, and on a terminal a bar for the table that is being filled. Where there is no
//! terminal a line tells every ten seconds how far that is.

use std::sync::Mutex;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};
use runtime::manager::Event;

/// How often a log is told how far a backfill is.
const LINES: Duration = Duration::from_secs(10);
const STYLE: &str = "{msg} {wide_bar} {pos}/{len} blocks, {eta} left";

/// A bar, and what is said above it.
pub(super) struct Progress {
    bar: ProgressBar,
    said: Mutex<Instant>,
}

impl Progress {
    pub(super) fn new() -> Self {
        let bar = ProgressBar::no_length();
        bar.set_style(ProgressStyle::with_template(STYLE).unwrap_or_else(|_| ProgressStyle::default_bar()));
        Self { bar, said: Mutex::new(Instant::now()) }
    }

    /// A line that stays.
    pub(super) fn say(&self, line: &str) {
        self.bar.suspend(|| anstream::eprintln!("{line}"));
    }

    /// Moves the bar.
    pub(super) fn show(&self, event: &Event) {
        let Event::Backfilling { table, pass, blocks: (done, all), filled, per_second, .. } = event else {
            if matches!(event, Event::Finished { .. } | Event::Failed { .. }) {
                self.bar.reset();
                self.bar.finish_and_clear();
            }
            return;
        };
        let told = format!("{table}, walk {pass}: {filled} values, {per_second} a second");
        if self.bar.is_hidden() {
            let Ok(mut said) = self.said.lock() else { return };
            if said.elapsed() >= LINES {
                anstream::eprintln!("{told}, block {done} of {all}");
                *said = Instant::now();
            }
            return;
        }
        let message = self.bar.message();
        if self.bar.is_finished() || !message.starts_with(&format!("{table}, walk {pass}:")) {
            self.bar.reset();
        }
        self.bar.set_length(all.unsigned_abs());
        self.bar.set_message(told);
        self.bar.set_position(done.unsigned_abs());
    }
}
