//! `schema.kdl`: the workspace, its versions and its domains.
//!
//! In come the nodes of the file, out goes a [`Workspace`] as written. It does not judge the order of versions.

use super::form::{Form, among, known, version_number};
use super::node::Node;
use super::rights::{grant, names, text, texts};
use super::syntax::{Extension, ListedDomain, Named, Spanned, Version, Workspace};
use super::{Doc, UNKNOWN, once, only_node, short};
use crate::diagnostic::{Code, Findings, Span};
use crate::model::{self, VersionState};

pub(super) const NODES: &[&str] = &[
    "doc",
    "postgres",
    "version",
    "extension",
    "postgres-schema",
    "role",
    "default-privileges",
    "tenant",
    "gates",
    "domain",
];

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
    let (mut extensions, mut schemas, mut roles, mut default_privileges) =
        (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let (mut tenant, mut names_tenant, mut gates) = (None, false, None);
    for child in form.children() {
        match known(child, "`schema`", NODES, findings) {
            Some("doc") => doc.take(child, findings),
            Some("postgres") => {
                let mut form = Form::new(child, findings);
                if let Some(number) = form.number("the oldest major version that is served, for example 15", findings) {
                    once(&mut postgres, number, child, findings);
                }
                form.finish(findings);
            }
            Some("version") => versions.extend(version(child, findings)),
            Some("extension") => extensions.extend(extension(child, findings)),
            Some("postgres-schema") => schemas.extend(postgres_schema(child, findings)),
            Some("role") => roles.extend(names(child, "the names of roles", findings)),
            Some("default-privileges") => default_privileges.extend(rights(child, findings)),
            Some("tenant") if names_tenant => {
                // The second is refused, whatever it says.
                once(&mut Some(()), (), child, findings);
            }
            Some("tenant") => {
                names_tenant = true;
                tenant = short::tenant(child, findings);
            }
            Some("gates") => {
                if let Some(found) = short::gates(child, findings) {
                    once(&mut gates, found, child, findings);
                }
            }
            Some("domain") => domains.extend(listed_domain(child, findings)),
            _ => {}
        }
    }
    form.finish(findings);
    let name = name?;
    Some(Workspace {
        name,
        doc: doc.0,
        postgres,
        versions,
        extensions,
        schemas,
        roles,
        default_privileges,
        tenant,
        // One beside the block is reported there, and not at every table of tenants.
        names_tenant: names_tenant || nodes.iter().any(|node| node.name.text == "tenant"),
        gates,
        domains,
    })
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

fn extension(node: &Node, findings: &mut Findings) -> Option<Extension> {
    let mut form = Form::new(node, findings);
    let name = form.word("the name of the extension", findings)?;
    let schema = text(form.text("schema", findings));
    let version = form.number_or_text("version", findings);
    let mut doc = Doc::of(&mut form, findings);
    let lifetime = form.lifetime(findings);
    let mut types = Vec::new();
    for child in form.children() {
        match known(child, "an extension", &["doc", "type"], findings) {
            Some("doc") => doc.take(child, findings),
            Some(_) => types.extend(texts(child, "the name of a type", findings)),
            None => {}
        }
    }
    form.finish(findings);
    let made =
        model::Extension { name: name.text.clone(), schema, version, doc: text(doc.0), types, lifetime: UNKNOWN };
    Some(Extension { name, lifetime, made })
}

fn postgres_schema(node: &Node, findings: &mut Findings) -> Option<Named<model::PostgresSchema>> {
    let mut form = Form::new(node, findings);
    let name = form.word("the name of the PostgreSQL schema", findings)?;
    let mut doc = Doc::of(&mut form, findings);
    let mut grants = Vec::new();
    for child in form.children() {
        match known(child, "`postgres-schema`", &["doc", "grant", "revoke"], findings) {
            Some("doc") => doc.take(child, findings),
            Some(_) => grants.extend(grant(child, findings)),
            None => {}
        }
    }
    form.finish(findings);
    let made = model::PostgresSchema { name: name.text.clone(), doc: text(doc.0), grants };
    Some(Named { name, made })
}

fn rights(node: &Node, findings: &mut Findings) -> Option<model::DefaultPrivileges> {
    let mut form = Form::new(node, findings);
    let example = "default-privileges on=tables { grant select to=reader }";
    let on = form.needed("on", example, findings);
    let schema = text(form.text("schema", findings));
    let of = text(form.text("of", findings));
    let mut grants = Vec::new();
    for child in form.children() {
        if known(child, "`default-privileges`", &["grant", "revoke"], findings).is_some() {
            grants.extend(grant(child, findings));
        }
    }
    form.finish(findings);
    let kinds =
        [("tables", ()), ("sequences", ()), ("functions", ()), ("types", ()), ("schemas", ()), ("routines", ())];
    let on = on.filter(|on| among(on, "on", &kinds, findings).is_some())?;
    Some(model::DefaultPrivileges { of, schema, on: on.text, grants })
}
