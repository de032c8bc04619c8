//! Budgets of a workspace and the waivers beside them.
//!
//! In come plans of moves, out go findings: what goes over a budget and is not waived, waivers that have lapsed, and
//! waivers that excuse nothing. A move that is frozen is not judged again, for databases may have run it; it only tells
//! which waivers were needed.

use std::collections::BTreeSet;

use schema_spec::diagnostic::Place;
use schema_spec::model::{Qualified, VersionNumber, VersionState, Waiver};
use schema_spec::{Checked, Code, Diagnostic, ElementKind, ElementPath, Model};

use crate::lock::{Lock, WindowMove};
use crate::plan::budget::{Budgets, Overrun, is_waived, newest, overruns};
use crate::plan::{Plan, plan};

/// A judge of the moves of one workspace.
pub(super) struct Judge<'a> {
    checked: &'a Checked,
    budgets: Budgets,
    needed: BTreeSet<(Qualified, Code)>,
    findings: Vec<Diagnostic>,
}

impl<'a> Judge<'a> {
    /// A judge who knows which waivers the frozen moves needed.
    pub(super) fn new(checked: &'a Checked, lock: &Lock) -> Self {
        let budgets = Budgets::of(&checked.model);
        let mut judge = Self { checked, budgets, needed: BTreeSet::new(), findings: Vec::new() };
        let model = &checked.model;
        if waivers(model).next().is_none() {
            return judge;
        }
        let known = |version: &VersionNumber| model.versions.iter().any(|known| known.number == *version);
        let mut window = Vec::new();
        for step in &lock.steps {
            let after = step.move_.applied_to(&window);
            if window.iter().chain(&after).all(known) {
                let newest = newest(&after);
                for over in overruns(&plan(model, step.move_, &window).steps, &judge.budgets) {
                    judge.is_waived(&over, newest);
                }
            }
            window = after;
        }
        judge
    }

    /// Judges a move that is to be made.
    pub(super) fn judge(&mut self, plan: &Plan) {
        self.each(plan, Diagnostic::error);
    }

    /// Judges a move that is only foreseen.
    pub(super) fn foresee(&mut self, plan: &Plan) {
        self.each(plan, Diagnostic::warning);
    }

    fn each(&mut self, plan: &Plan, kind: fn(Code, Place, String) -> Diagnostic) {
        for over in overruns(&plan.steps, &self.budgets) {
            if !self.is_waived(&over, newest(&plan.after)) {
                self.findings.push(finding(self.checked, plan.moved, &over, kind));
            }
        }
    }

    /// Whether a waiver excuses it, which then is needed.
    fn is_waived(&mut self, over: &Overrun, newest: VersionNumber) -> bool {
        let waived = is_waived(&self.checked.model, over, newest);
        if waived {
            self.needed.insert((over.element.clone(), Code::BudgetExceeded));
        }
        waived
    }

    /// All that was found, waivers that have lapsed or excuse nothing among it.
    pub(super) fn findings(mut self, lock: &Lock) -> Vec<Diagnostic> {
        // Once a version was ended its lifetimes may be folded out of the specs, and then its moves no longer tell.
        let told = !lock.steps.iter().any(|step| matches!(step.move_, WindowMove::Contract(_)));
        for (table, waiver) in waivers(&self.checked.model) {
            let code = waiver.code.as_str();
            let names = [table.domain.as_str(), table.name.as_str(), code];
            let place = self.checked.places.nearest(&ElementPath::new(ElementKind::Waiver, names));
            if has_lapsed(&self.checked.model, waiver) {
                let message = format!(
                    "the waiver of {code} for {}.{} lapsed with version {}",
                    table.domain, table.name, waiver.until
                );
                let mut finding = Diagnostic::error(Code::WaiverLapsed, place, message);
                finding.label("it no longer excuses anything");
                finding.help("take it out, and mend what it excused, or waive it anew with a reason that holds today");
                self.findings.push(finding);
            } else if !self.needed.contains(&(table, waiver.code)) {
                let message = format!("the waiver of {code} excuses nothing");
                let kind = if told { Diagnostic::error } else { Diagnostic::warning };
                let mut finding = kind(Code::WaiverStale, place, message);
                finding.help("take it out");
                self.findings.push(finding);
            }
        }
        self.findings
    }
}

/// A waiver may stand until the version that it names is released: only then nothing is to come that it could excuse.
fn has_lapsed(model: &Model, waiver: &Waiver) -> bool {
    let released = model.versions.iter().filter(|version| version.state != VersionState::Draft);
    released.into_iter().any(|version| version.number >= waiver.until)
}

fn waivers(model: &Model) -> impl Iterator<Item = (Qualified, &Waiver)> {
    let tables = model.domains.iter().flat_map(|domain| domain.tables.iter().map(move |table| (domain, table)));
    tables.flat_map(|(domain, table)| {
        let name = Qualified { domain: domain.name.clone(), name: table.name.clone() };
        table.terms.waivers.iter().map(move |waiver| (name.clone(), waiver))
    })
}

fn finding(
    checked: &Checked,
    moved: WindowMove,
    over: &Overrun,
    kind: fn(Code, Place, String) -> Diagnostic,
) -> Diagnostic {
    let names = [over.element.domain.as_str(), over.element.name.as_str()];
    let place = checked.places.nearest(&ElementPath::new(ElementKind::Budget, names));
    let version = match moved {
        WindowMove::Baseline(version) | WindowMove::Open(version) => format!("opening version {version}"),
        WindowMove::Contract(version) => format!("ending version {version}"),
    };
    let mut finding = kind(Code::BudgetExceeded, place, format!("{version}: {over}"));
    finding.label("this budget");
    let newest = checked.model.versions.last().map_or(1, |version| version.number);
    finding.help(format!(
        "{}; or raise `max-lock`, or say in the table why it is fine this once:\n    waive {} reason=\"…\" until={}",
        over.mend,
        Code::BudgetExceeded.as_str(),
        newest + 1
    ));
    finding
}
