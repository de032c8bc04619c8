//! The text that Prometheus reads.
//!
//! In come names, labels and values, out go lines of the text format 0.0.4, in the order in which they come. It knows nothing of
//! what is counted. Names of metrics and labels are ours and need no check; values of labels may be anything.

use std::fmt::{Display, Write};

/// What a value does over time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// It goes up and down.
    Gauge,
    /// It only grows, until it begins anew.
    Counter,
}

/// Labels with their values.
pub(super) type Labels<'a> = Vec<(&'a str, String)>;

/// Metrics, as they are read.
#[derive(Debug, Default)]
pub(super) struct Exposition(String);

impl Exposition {
    /// One metric with all of its samples. It is named also where there is none, so that a reader knows that it was asked.
    pub(super) fn metric<'a, V: Display>(
        &mut self,
        (name, kind, help): (&str, Kind, &str),
        samples: impl IntoIterator<Item = (Labels<'a>, V)>,
    ) {
        let kind = match kind {
            Kind::Gauge => "gauge",
            Kind::Counter => "counter",
        };
        // Writing to a String cannot fail.
        let _ = write!(self.0, "# HELP {name} {help}\n# TYPE {name} {kind}\n");
        for (labels, value) in samples {
            let labels: Vec<String> =
                labels.into_iter().map(|(label, value)| format!("{label}=\"{}\"", escaped(&value))).collect();
            let labels = if labels.is_empty() { String::new() } else { format!("{{{}}}", labels.join(",")) };
            let _ = writeln!(self.0, "{name}{labels} {value}");
        }
    }

    /// The text.
    pub(super) fn into_text(self) -> String {
        self.0
    }
}

/// What the format asks for, and nothing more: any other byte of UTF-8 stands for itself.
fn escaped(value: &str) -> String {
    value.replace('\\', r"\\").replace('"', "\\\"").replace('\n', r"\n")
}
