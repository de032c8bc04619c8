//! `gates`: what is there and not yet to be reached.
//!
//! In come the node of the workspace and elements that say `gate=`, out go the table whose rows open gates, the function that
//! asks it, and what keeps sessions from an element while its gate is closed: a policy of a table, a condition of a read model, triggers
//! where a label may be written. Wizards ask for themselves.

mod labels;

use super::{Kind, Node, Property, Surroundings, Value, Word, argument, literal, nodes_at, number, property, written};
use crate::diagnostic::{Findings, Span};
use crate::parse::Doc;
use crate::parse::form::{Form, known};
use crate::parse::rights::grant;
use crate::parse::syntax::Lifetime;
use crate::print::{quoted, word};
use crate::reference::spell;

pub(super) use labels::{Labels, close_columns};

/// The gates of a workspace.
#[derive(Debug)]
pub(crate) struct Gates {
    /// The domain in which it is kept which are open.
    pub(crate) domain: Word,
    pub(crate) gates: Vec<(Word, Option<Word>)>,
    pub(crate) lifetime: Lifetime,
}

/// Reads the node of the workspace.
pub(crate) fn gates(node: &Node, findings: &mut Findings) -> Option<Gates> {
    let mut form = Form::new(node, findings);
    let domain = form.word("the name of the domain in which it is kept which gates are open", findings);
    let lifetime = form.lifetime(findings);
    let mut gates = Vec::new();
    for child in form.children() {
        let found = known(child, "`gates`", &["gate", "grant", "revoke"], findings);
        if let Some("grant" | "revoke") = found {
            // Written out into the table, where they are read again.
            let _ = grant(child, &mut findings.apart());
        } else if found.is_some() {
            let mut form = Form::new(child, findings);
            let name = form.word("the name of the gate", findings);
            let mut doc = Doc::of(&mut form, findings);
            for child in form.children() {
                if known(child, "`gate`", &["doc"], findings).is_some() {
                    doc.take(child, findings);
                }
            }
            form.finish(findings);
            gates.extend(name.map(|name| (name, doc.0)));
        }
    }
    form.finish(findings);
    Some(Gates { domain: domain?, gates, lifetime })
}

/// Where it is kept which gates are open.
pub(super) struct Home {
    domain: String,
    place: Span,
    life: [Option<i128>; 2],
    rights: Vec<Node>,
}

impl Home {
    pub(super) fn of(node: &Node) -> Option<Self> {
        let life = super::LIFETIME.map(|property| number(node, property));
        let rights = node.children.iter().flatten();
        let rights = rights.filter(|child| matches!(child.name.text.as_str(), "grant" | "revoke")).cloned().collect();
        Some(Self { domain: argument(node)?.text.clone(), place: node.name.span, life, rights })
    }
}

/// The table and the function, where the domain is the one that keeps them.
pub(super) fn kept(domain: &str, around: &Surroundings, findings: &mut Findings) -> Vec<Node> {
    let Some(home) = around.gates.as_ref().filter(|home| home.domain == domain) else { return Vec::new() };
    let life = written(home.life);
    let shared = around.tenant.as_ref().map_or("", |_| "shared \"A gate is open for all tenants, or for none.\"\n");
    let table = format!(
        "table gates{life} {{\n\
         doc \"Gates that are open: a row each.\"\n{shared}\
         column name text doc=\"As the specs call it.\"\n\
         column opened_at timestamptz default=(sql)\"now()\"\n\
         column opened_by text?\n\
         primary-key name\n}}\n"
    );
    let body = format!("SELECT EXISTS (SELECT FROM {} WHERE name = $1)", around.table(domain, "gates"));
    // Whoever is kept out need not see which gates there are.
    let asks = format!(
        "function {} arguments=\"gate text\" returns=boolean language=sql volatility=stable security=definer doc={}{life} {{\n\
         depends-on {}\n    grant execute to=public\n    set search_path \"pg_catalog, pg_temp\"\n    body {}\n}}\n",
        word(OPEN),
        quoted("Whether a gate is open."),
        quoted(&format!("{}.gates", spell(domain))),
        quoted(&body)
    );
    let refuses = labels::refusal(around, home).unwrap_or_default();
    let mut nodes = nodes_at(home.place, &(table + &asks + &refuses), findings);
    if let Some(table) = nodes.first_mut() {
        table.children.get_or_insert_default().extend(home.rights.iter().cloned());
    }
    nodes
}

const OPEN: &str = "gate_is_open";

impl Surroundings {
    /// Whether a gate is open, in SQL; nothing where the workspace has none.
    pub(super) fn gate_is_open(&self, gate: &str) -> Option<String> {
        let home = self.gates.as_ref()?;
        Some(format!("{}({})", self.table(&home.domain, OPEN), literal(gate)))
    }

    /// The same as an element that must be there before.
    pub(super) fn gate_function(&self) -> Option<String> {
        Some(format!("{}.{OPEN}", spell(&self.gates.as_ref()?.domain)))
    }
}

/// Keeps sessions from the rows of a table while its gate is closed.
pub(super) fn close_table(table: &mut Node, around: &Surroundings, findings: &mut Findings) {
    let Some(gate) = property(table, "gate").cloned() else { return };
    let Some(open) = around.gate_is_open(&gate.text) else { return };
    let children = table.children.get_or_insert_default();
    let is_true = |node: &Node, name: &str| {
        node.properties.iter().any(|found| found.name.text == name && matches!(found.value.kind, Kind::Bool(true)))
    };
    let others = children
        .iter()
        .any(|child| child.name.text == "tenant" || child.name.text == "policy" && !is_true(child, "restrictive"));
    // Policies that let rows through add up; beside another that does, this one takes away.
    let restricts = if others { " restrictive=#true" } else { "" };
    let policy = format!(
        "policy gate{restricts} using={} doc=\"Nothing is seen or written while the gate is closed.\"\n",
        quoted(&open)
    );
    children.extend(nodes_at(gate.span, &policy, findings));
    if !table.properties.iter().any(|property| property.name.text == "row-security") {
        let forced = gate.saying("forced");
        let value = Value { span: forced.span, kind: Kind::Text(forced), annotation: None };
        table.properties.push(Property { name: gate.saying("row-security"), value });
    }
}

/// Shows nothing of a read model while its gate is closed.
pub(super) fn close_read_model(view: &mut Node, around: &Surroundings, findings: &mut Findings) {
    let Some(gate) = property(view, "gate").cloned() else { return };
    let Some(open) = around.gate_is_open(&gate.text) else { return };
    let children = view.children.get_or_insert_default();
    let filter = children.iter_mut().find(|child| child.name.text == "where");
    match filter.and_then(|filter| filter.arguments.first_mut()) {
        // One that is none is reported as it was written.
        Some(Value { kind: Kind::Text(said), .. }) if !crate::resolve::is_expression(&said.text) => {}
        Some(Value { kind: Kind::Text(said), .. }) => *said = said.saying(&format!("({}) AND {open}", said.text)),
        Some(_) => {}
        None => children.extend(nodes_at(gate.span, &format!("where {}\n", quoted(&open)), findings)),
    }
}

/// What a function of a gated element begins with.
pub(super) fn refuses(open: &str, gate: &str) -> String {
    format!(
        "    IF NOT {open} THEN\n        \
         RAISE EXCEPTION 'the gate % is closed', {} USING ERRCODE = 'object_not_in_prerequisite_state';\n    \
         END IF;\n",
        literal(gate)
    )
}
