//! Gates: which elements are behind which.
//!
//! In come the gates of the workspace and the elements that name one, out go gates with what they hold, and a finding for each that is
//! not declared. Whether one is open, a database says.

use super::names::{self, Register};
use super::scope::Scope;
use crate::diagnostic::{Code, Findings, did_you_mean};
use crate::model::{Gate, Gated, Qualified};
use crate::parse::Word;

pub(super) fn gates(scope: &Scope<'_>, findings: &mut Findings) -> Vec<Gate> {
    // Of a workspace that could not be read, nobody knows the gates.
    let Some(workspace) = &scope.spec.workspace else { return Vec::new() };
    let written = workspace.gates.as_ref();
    let mut register = Register::new(Code::Duplicate);
    let mut found: Vec<Gate> = Vec::new();
    if let Some(written) = written {
        scope.domain_exists(&written.domain.text, written.domain.span, findings);
        for (name, doc) in &written.gates {
            if names::identifier(name, "gate", findings)
                && register.enter(&name.text, name.span, "this gate", "choose another name", findings)
            {
                let doc = doc.as_ref().map(|doc| doc.text.clone());
                found.push(Gate { name: name.text.clone(), doc, holds: Vec::new() });
            }
        }
    }
    for domain in &scope.spec.domains {
        let named = |name: &str| Qualified { domain: domain.name.text.clone(), name: name.to_owned() };
        for table in &domain.tables {
            hold(&mut found, table.gate.as_ref(), vec![Gated::Table(named(&table.name.text))], findings);
        }
        for view in &domain.read_models {
            let element = vec![Gated::ReadModel(named(&view.name.text))];
            hold(&mut found, view.gate.as_ref(), element, findings);
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
            hold(&mut found, wizard.gate.as_ref(), elements, findings);
        }
    }
    found
}

fn hold(gates: &mut [Gate], said: Option<&Word>, elements: Vec<Gated>, findings: &mut Findings) {
    let Some(said) = said else { return };
    if let Some(gate) = gates.iter_mut().find(|gate| gate.name == said.text) {
        return gate.holds.extend(elements);
    }
    findings
        .error(Code::UnknownGate, said.span, format!("there is no gate `{}`", said.text))
        .maybe_help(did_you_mean(&said.text, gates.iter().map(|gate| gate.name.as_str())))
        .help("gates are declared in schema.kdl, with the domain in which it is kept which are open: gates core { gate new_search }");
}
