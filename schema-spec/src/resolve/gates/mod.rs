//! Gates: which elements are behind which.
//!
//! In come the gates of the workspace and the elements that name one, out go gates with what they hold, and a finding for each that is
//! not declared. Whether one is open, a database says.

mod labels;

use std::collections::BTreeSet;

use super::names::{self, Register};
use super::scope::Scope;
use crate::diagnostic::{Code, Findings, Span, did_you_mean};
use crate::model::{Gate, Gated, Lifetime, Qualified};
use crate::parse::Word;
use crate::parse::syntax::{self, Gates};

pub(super) fn gates(scope: &Scope<'_>, findings: &mut Findings) -> Vec<Gate> {
    // Of a workspace that could not be read, nobody knows the gates.
    let Some(workspace) = &scope.spec.workspace else { return Vec::new() };
    let whole = Lifetime { since: scope.versions.first(), removed: None };
    // Who cannot be read is reported where it is declared.
    let mut apart = findings.apart();
    let mut within = |written: syntax::Lifetime, owner: Lifetime| {
        scope.versions.lifetime(written, owner, "the workspace", &mut apart)
    };
    let mut declared = Declared { scope, gates: Vec::new(), refused: BTreeSet::new(), kept: None };
    if let Some(written) = &workspace.gates {
        declared.read(written, findings);
        declared.kept = Some((within(written.lifetime, whole), written.domain.span));
    }
    for domain in &scope.spec.domains {
        let named = |name: &str| Qualified { domain: domain.name.text.clone(), name: name.to_owned() };
        for written in &domain.enums {
            let owner = within(written.lifetime, whole);
            for value in &written.values {
                let label = Gated::Label(named(&written.name.text), value.label.text.clone());
                declared.hold(value.gate.as_ref(), vec![label], within(value.lifetime, owner), findings);
            }
        }
        for table in &domain.tables {
            let element = vec![Gated::Table(named(&table.name.text))];
            declared.hold(table.gate.as_ref(), element, within(table.lifetime, whole), findings);
        }
        for view in &domain.read_models {
            let element = vec![Gated::ReadModel(named(&view.name.text))];
            declared.hold(view.gate.as_ref(), element, within(view.lifetime, whole), findings);
            if let (Some(stored), Some(gate)) = (view.materialized, &view.gate) {
                findings
                    .error(Code::UnknownProperty, gate.span, "stored rows are read without asking for a gate")
                    .also(stored, "its rows are stored")
                    .help("leave `materialized` or `gate=` out");
            }
        }
        for wizard in &domain.wizards {
            let parts = ["problems", "save", "promote"];
            let functions = parts.map(|part| format!("{}_{}_{part}", wizard.drafts.text, wizard.name.text));
            let functions = functions.iter().map(|name| Gated::Function(named(name)));
            let elements = std::iter::once(Gated::Wizard(named(&wizard.name.text))).chain(functions).collect();
            declared.hold(wizard.gate.as_ref(), elements, within(wizard.lifetime, whole), findings);
        }
    }
    labels::are_kept(scope, findings);
    declared.gates
}

/// What the workspace says of gates.
struct Declared<'a> {
    scope: &'a Scope<'a>,
    gates: Vec<Gate>,
    /// Names that no gate can have; where they are used they say nothing new.
    refused: BTreeSet<&'a str>,
    /// The versions in which it is kept which are open, and where that is said.
    kept: Option<(Lifetime, Span)>,
}

impl<'a> Declared<'a> {
    fn read(&mut self, written: &'a Gates, findings: &mut Findings) {
        self.scope.domain_exists(&written.domain.text, written.domain.span, findings);
        let mut register = Register::new(Code::Duplicate);
        for (name, doc) in &written.gates {
            if names::identifier(name, "gate", findings)
                && register.enter(&name.text, name.span, "this gate", "choose another name", findings)
            {
                let doc = doc.as_ref().map(|doc| doc.text.clone());
                self.gates.push(Gate { name: name.text.clone(), doc, holds: Vec::new() });
            } else {
                self.refused.insert(&name.text);
            }
        }
    }

    fn hold(&mut self, said: Option<&Word>, elements: Vec<Gated>, lifetime: Lifetime, findings: &mut Findings) {
        let Some(said) = said else { return };
        let is_known = self.gates.iter().any(|gate| gate.name == said.text);
        if !is_known && self.refused.contains(said.text.as_str()) {
            return;
        }
        let Some(gate) = self.gates.iter_mut().find(|gate| gate.name == said.text) else {
            findings
                .error(Code::UnknownGate, said.span, format!("there is no gate `{}`", said.text))
                .maybe_help(did_you_mean(&said.text, self.gates.iter().map(|gate| gate.name.as_str())))
                .help("gates are declared in schema.kdl, with the domain in which it is kept which are open: gates core { gate new_search }");
            return;
        };
        gate.holds.extend(elements);
        let Some((kept, place)) = self.kept else { return };
        let mut versions = self.scope.model.window().into_iter();
        if let Some(version) = versions.find(|version| lifetime.contains(*version) && !kept.contains(*version)) {
            findings
                .error(Code::ReferenceGone, said.span, format!("version {version} has what is behind the gate, and no gates"))
                .also(place, "the gates")
                .help("what stands behind a gate is there only in versions that have the gates: give one of them the lifetime of the other by `since=` and `removed=`");
        }
    }
}
