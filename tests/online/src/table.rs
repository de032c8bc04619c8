//! Runs as a table of Markdown.
//!
//! In come runs, out goes a row a phase and one for the whole. A statement belongs to the phase in which it was due.

use crate::{Phase, Run, Sample};

/// The table of some runs.
#[must_use]
pub fn table(runs: &[&Run]) -> String {
    let mut text = String::from(
        "| run | phase | seconds | statements | failed | p50 | p99 | longest | no writer finished for |\n\
         | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n",
    );
    for run in runs {
        for phase in &run.phases {
            text.push_str(&row(run, phase));
        }
        let migrating =
            run.phases.iter().filter(|phase| phase.migrates).map(|phase| phase.to - phase.from).sum::<f64>();
        let end = run.phases.last().map_or(0.0, |phase| phase.to);
        let whole = Phase { name: format!("whole; migrating {migrating:.1} s"), from: 0.0, to: end, migrates: true };
        text.push_str(&row(run, &whole));
    }
    text
}

fn row(run: &Run, phase: &Phase) -> String {
    let within = |sample: &&Sample| phase.from <= sample.due && sample.due < phase.to;
    let samples: Vec<&Sample> = run.samples.iter().filter(within).collect();
    let mut latencies: Vec<f64> = samples.iter().map(|sample| sample.done - sample.due).collect();
    latencies.sort_by(f64::total_cmp);
    let failed = samples.iter().filter(|sample| sample.failed.is_some()).count();
    format!(
        "| {} | {} | {:.1} | {} | {failed} | {} | {} | {} | {} |\n",
        run.name,
        phase.name,
        phase.to - phase.from,
        samples.len(),
        share(&latencies, 0.5),
        share(&latencies, 0.99),
        share(&latencies, 1.0),
        time(Some(stall(run, phase)))
    )
}

/// The latency that this share of the statements kept below.
fn share(sorted: &[f64], share: f64) -> String {
    let last = sorted.len().saturating_sub(1);
    time(sorted.get(((sorted.len() as f64 * share) as usize).min(last)).copied())
}

fn time(seconds: Option<f64>) -> String {
    match seconds {
        None => "-".to_owned(),
        Some(seconds) if seconds < 1.0 => format!("{:.1} ms", seconds * 1e3),
        Some(seconds) => format!("{seconds:.1} s"),
    }
}

/// The longest time within a phase in which no statement that writes was done.
fn stall(run: &Run, phase: &Phase) -> f64 {
    let mut done: Vec<f64> = run
        .samples
        .iter()
        .filter(|sample| sample.writes && sample.failed.is_none())
        .map(|sample| sample.done)
        .collect();
    done.retain(|done| phase.from < *done && *done < phase.to);
    done.extend([phase.from, phase.to]);
    done.sort_by(f64::total_cmp);
    done.windows(2).map(|pair| pair[1] - pair[0]).fold(0.0, f64::max)
}
