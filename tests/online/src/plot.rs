//! Runs as a plot.
//!
//! In come runs, out goes an SVG: latency over time, a picture a run, with the phases in which the schema changes shaded.
//! Of each slice of time it shows the slowest reader and the slowest writer, because it is those that people notice.

use std::collections::BTreeMap;

use plotters::coord::Shift;
use plotters::prelude::*;

use crate::{Failure, LOCK_TIMEOUT, Run};

/// Width and height of the picture of one run, in pixels.
const SIZE: (u32, u32) = (1000, 330);
/// Slices of time in a picture.
const SLICES: f64 = 320.0;
/// Milliseconds that the axis of latencies reaches from and to.
const REACH: std::ops::Range<f64> = 0.1..1_000_000.0;
/// Smallest share of the width at which a phase has its name in the picture.
const NAMED: f64 = 0.05;

/// Draws runs below each other.
///
/// # Errors
/// Where the picture cannot be drawn.
pub fn plot(runs: &[&Run]) -> Result<String, Failure> {
    let mut text = String::new();
    {
        let height = SIZE.1 * u32::try_from(runs.len())?;
        let area = SVGBackend::with_string(&mut text, (SIZE.0, height)).into_drawing_area();
        area.fill(&WHITE).map_err(drawn)?;
        for (run, part) in runs.iter().zip(area.split_evenly((runs.len(), 1))) {
            picture(run, &part)?;
        }
        area.present().map_err(drawn)?;
    }
    Ok(text)
}

fn drawn(error: impl std::fmt::Display) -> Failure {
    error.to_string().into()
}

fn picture(run: &Run, area: &DrawingArea<SVGBackend<'_>, Shift>) -> Result<(), Failure> {
    let end = run.phases.last().map_or(1.0, |phase| phase.to);
    let mut chart = ChartBuilder::on(area)
        .caption(format!("{}: slowest statements", run.name), ("sans-serif", 18))
        .margin(10)
        .x_label_area_size(36)
        .y_label_area_size(64)
        .build_cartesian_2d(0.0..end, REACH.log_scale())
        .map_err(drawn)?;
    for (phase, shade) in run.phases.iter().filter(|phase| phase.migrates).zip([0.16, 0.28].into_iter().cycle()) {
        let corners = [(phase.from, REACH.start), (phase.to, REACH.end)];
        let shaded = Rectangle::new(corners, RGBColor(110, 110, 110).mix(shade).filled());
        chart.draw_series([shaded]).map_err(drawn)?;
    }
    let wide = |from: f64, to: f64| (to - from) / end >= NAMED;
    let names = run.phases.iter().filter(|phase| wide(phase.from, phase.to));
    let name = |phase: &crate::Phase| {
        Text::new(phase.name.clone(), (phase.from + end * 0.004, REACH.end * 0.5), ("sans-serif", 12))
    };
    chart.draw_series(names.map(name)).map_err(drawn)?;
    let mut mesh = chart.configure_mesh();
    mesh.disable_mesh().x_desc("seconds").y_desc("milliseconds").y_labels(8).draw().map_err(drawn)?;
    let bound = [(0.0, LOCK_TIMEOUT * 1e3), (end, LOCK_TIMEOUT * 1e3)];
    let line = chart.draw_series(LineSeries::new(bound, RGBColor(200, 30, 30).stroke_width(1))).map_err(drawn)?;
    line.label("lock_timeout").legend(|(x, y)| PathElement::new([(x, y), (x + 14, y)], RGBColor(200, 30, 30)));
    for (label, writes, color) in
        [("readers", false, RGBColor(40, 110, 190)), ("writers", true, RGBColor(220, 120, 20))]
    {
        let slowest = slowest(run, writes, end / SLICES);
        let points = slowest.into_iter().map(|point| Circle::new(point, 2, color.filled()));
        let points = chart.draw_series(points).map_err(drawn)?;
        points.label(label).legend(move |(x, y)| Circle::new((x + 7, y), 3, color.filled()));
    }
    let failed = run.failed().map(|sample| (sample.due, (sample.done - sample.due) * 1e3));
    let mut thinned: BTreeMap<u64, (f64, f64)> = BTreeMap::new();
    failed.for_each(|point| {
        thinned.insert((point.0 / end * SLICES) as u64, point);
    });
    let crosses = thinned.into_values().map(|point| Cross::new(point, 3, BLACK));
    let crosses = chart.draw_series(crosses).map_err(drawn)?;
    crosses.label("failed").legend(|(x, y)| Cross::new((x + 7, y), 3, BLACK));
    let mut legend = chart.configure_series_labels();
    legend.position(SeriesLabelPosition::UpperRight).background_style(WHITE.mix(0.8)).border_style(BLACK.mix(0.4));
    legend.draw().map_err(drawn)
}

/// The slowest statement of each slice: when it was due, and its latency in milliseconds.
fn slowest(run: &Run, writes: bool, slice: f64) -> Vec<(f64, f64)> {
    let mut slices: BTreeMap<u64, (f64, f64)> = BTreeMap::new();
    for sample in run.samples.iter().filter(|sample| sample.writes == writes && sample.failed.is_none()) {
        let point = (sample.due, (sample.done - sample.due) * 1e3);
        let found = slices.entry((sample.due / slice) as u64).or_insert(point);
        if point.1 > found.1 {
            *found = point;
        }
    }
    slices.into_values().collect()
}
