//! `schema.kdl`: the workspace, its versions and its domains.
//!
//! In come the nodes of the file, out goes a [`Workspace`] as written. It does not judge the order of versions.

use super::form::{Form, known, version_number};
use super::node::Node;
use super::syntax::{ListedDomain, Spanned, Version, Workspace};
use super::{Doc, once, only_node};
use crate::diagnostic::{Code, Findings, Span};
use crate::model::VersionState;

const STATES: &[(&str, VersionState)] = &[
    ("draft", VersionState::Draft),
    ("current", VersionState::Current),
    ("supported", VersionState::Supported),
    ("retired", VersionState::Retired),
];

pub(super) fn workspace(nodes: &[Node], top: Span, findings: &mut Findings) -> Option<Workspace> {
    let Some(node) = only_node(nodes, "schema", findings) else {
        if nodes.is_empty() {
            let help = "write the node `schema` with the workspace's name:\nschema portal {\n    postgres 15\n    version 1 state=draft\n}";
            findings.error(Code::NoWorkspace, top, "`schema.kdl` says nothing").help(help);
        }
        return None;
    };
    let mut form = Form::new(node, findings);
    let name = form.word("the name of the workspace", findings);
    let mut doc = Doc::of(&mut form, findings);
    let (mut postgres, mut versions, mut domains) = (None, Vec::new(), Vec::new());
    for child in form.children() {
        match known(child, "`schema`", &["doc", "postgres", "version", "domain"], findings) {
            Some("doc") => doc.take(child, findings),
            Some("postgres") => {
                let mut form = Form::new(child, findings);
                if let Some(number) = form.number("the oldest major version that is served, for example 15", findings) {
                    once(&mut postgres, number, child, findings);
                }
                form.finish(findings);
            }
            Some("version") => versions.extend(version(child, findings)),
            Some("domain") => domains.extend(listed_domain(child, findings)),
            _ => {}
        }
    }
    form.finish(findings);
    Some(Workspace { name: name?, doc: doc.0, postgres, versions, domains })
}

fn version(node: &Node, findings: &mut Findings) -> Option<Version> {
    let mut form = Form::new(node, findings);
    let number = form.number("its number", findings).and_then(|number| version_number(number, findings));
    let state_given = node.properties.iter().any(|property| property.name.text == "state");
    let state: Option<Spanned<VersionState>> = form.choice("state", STATES, findings);
    if !state_given {
        findings
            .error(Code::Missing, node.name.span, "`version` needs `state=`")
            .help("for example: version 1 state=draft; a version is draft, current, supported or retired");
    }
    let mut doc = Doc::of(&mut form, findings);
    let deprecated = form.text("deprecated", findings);
    for child in form.children() {
        if known(child, "`version`", &["doc"], findings).is_some() {
            doc.take(child, findings);
        }
    }
    form.finish(findings);
    Some(Version { number: number?, state, doc: doc.0, deprecated })
}

fn listed_domain(node: &Node, findings: &mut Findings) -> Option<ListedDomain> {
    let mut form = Form::new(node, findings);
    let name = form.word("the name of the domain", findings);
    let schema = form.text("schema", findings);
    form.finish(findings);
    Some(ListedDomain { name: name?, schema })
}
