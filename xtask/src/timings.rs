//! How long each stage took.
//!
//! In come stages as they run, out goes a table. Times are shown on request and never written to a file.

use std::time::{Duration, Instant};

use serde_json::{Map, Value, json};

/// Stages in the order in which they were told. Some run at the same time, so their sum may exceed the whole.
#[derive(Debug)]
pub(crate) struct Timings {
    start: Instant,
    stages: Vec<(&'static str, Duration)>,
}

/// Runs a stage and tells how long it took.
pub(crate) fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let result = work();
    (result, start.elapsed())
}

impl Timings {
    /// The clock runs from now on.
    pub(crate) fn start() -> Self {
        Self { start: Instant::now(), stages: Vec::new() }
    }

    /// Runs a stage and remembers how long it took.
    pub(crate) fn measure<T>(&mut self, stage: &'static str, work: impl FnOnce() -> T) -> T {
        let timed = timed(work);
        self.keep(stage, timed)
    }

    /// Remembers how long a stage took that ran elsewhere.
    pub(crate) fn keep<T>(&mut self, stage: &'static str, (result, time): (T, Duration)) -> T {
        self.stages.push((stage, time));
        result
    }

    fn rows(&self) -> impl Iterator<Item = (&'static str, Duration)> {
        self.stages.iter().copied().chain([("together", self.start.elapsed())])
    }

    /// One line a stage, in milliseconds.
    pub(crate) fn text(&self) -> String {
        self.rows().map(|(stage, time)| format!("{stage:<12} {:>9.2} ms\n", milliseconds(time))).collect()
    }

    /// Milliseconds by stage.
    pub(crate) fn json(&self) -> Value {
        let rows = self.rows().map(|(stage, time)| (stage.to_owned(), json!(milliseconds(time))));
        Value::Object(rows.collect::<Map<_, _>>())
    }
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
