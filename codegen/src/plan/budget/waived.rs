//! What the waivers beside budgets excuse.
//!
//! In come overruns and the model, out go those that no waiver excuses. Whether a waiver has lapsed or was never needed is
//! not asked here.

use schema_spec::model::VersionNumber;
use schema_spec::{Code, Model};

use super::Overrun;

/// Whether the waiver beside a budget excuses what a move does whose newest version is `newest`.
pub(crate) fn is_waived(model: &Model, over: &Overrun, newest: VersionNumber) -> bool {
    let waivers = model.table(&over.element).map(|table| table.terms.waivers.as_slice()).unwrap_or_default();
    waivers.iter().any(|waiver| waiver.code == Code::BudgetExceeded && newest < waiver.until)
}

/// Overruns on the way to the newest version of a model that its own waivers do not excuse.
pub(crate) fn unwaived(model: &Model, all: Vec<Overrun>) -> impl Iterator<Item = Overrun> {
    let newest = newest(&model.versions.iter().map(|version| version.number).collect::<Vec<_>>());
    all.into_iter().filter(move |over| !is_waived(model, over, newest))
}

/// The newest version of a window, of which nothing is known where nothing is served.
pub(crate) fn newest(window: &[VersionNumber]) -> VersionNumber {
    window.last().copied().unwrap_or_default()
}
