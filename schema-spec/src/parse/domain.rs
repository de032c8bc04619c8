//! A domain's file: its enums, tables, read models and SQL objects.
//!
//! In come the nodes of a file, out goes a [`Domain`] as written. It resolves nothing.

use super::form::{Form, known};
use super::node::Node;
use super::rights::{grant, names};
use super::syntax::{Domain, Enum, EnumValue, Spanned, SqlObject};
use super::{Doc, lost_name, object, once, only_node, stem, table, view};
use crate::diagnostic::{Code, Findings, Span};
use crate::model::Access;

pub(super) const NODES: [&str; 11] = [
    "doc",
    "reserved",
    "depends-on",
    "read-only",
    "drafts-only",
    "role",
    "enum",
    "table",
    "read-model",
    "sql",
    "wizard",
];

/// What `reserved` names.
const RESERVED: &str = "a name that may not come back";

/// The domain of a file; one that has no name to go by is noted as broken.
pub(super) fn domains(
    file: usize,
    path: &str,
    nodes: &[Node],
    broken: &mut Vec<String>,
    findings: &mut Findings,
) -> Option<Domain> {
    let found = only_node(nodes, "domain", findings).and_then(|node| domain(file, node, findings));
    if found.is_none() {
        if nodes.is_empty() {
            let top = Span { file, ..Span::default() };
            let name = stem(path);
            findings
                .error(Code::DomainFile, top, format!("`{path}` says nothing"))
                .help(format!("write the domain into it:\ndomain {name} {{\n}}\nor remove the file and its `domain` line in schema.kdl"));
        }
        broken.push(stem(path).to_owned());
    }
    found
}

fn domain(file: usize, node: &Node, findings: &mut Findings) -> Option<Domain> {
    let mut form = Form::new(node, findings);
    let name = form.word("the name of the domain", findings);
    let mut doc = Doc::of(&mut form, findings);
    let mut domain = Domain {
        file,
        name: name?,
        doc: None,
        access: Vec::new(),
        role: None,
        depends_on: Vec::new(),
        enums: Vec::new(),
        tables: Vec::new(),
        read_models: Vec::new(),
        objects: Vec::new(),
        sql_objects: Vec::new(),
        wizards: Vec::new(),
        reserved: Vec::new(),
        lost: Vec::new(),
    };
    let nodes: Vec<&'static str> = NODES.iter().chain(object::NODES).copied().collect();
    for child in form.children() {
        match known(child, "a domain", &nodes, findings) {
            Some("doc") => doc.take(child, findings),
            Some("reserved") => domain.reserved.extend(names(child, RESERVED, findings)),
            Some("depends-on") => {
                let mut form = Form::new(child, findings);
                domain.depends_on.extend(form.word("the name of a domain", findings));
                domain.depends_on.extend(form.words("the name of a domain", findings));
                form.finish(findings);
            }
            Some("read-only") => domain.access.push(access(child, Access::ReadOnly, findings)),
            Some("drafts-only") => domain.access.push(access(child, Access::DraftsOnly, findings)),
            Some("role") => {
                let mut form = Form::new(child, findings);
                if let Some(role) = form.word("the name of a database role", findings) {
                    once(&mut domain.role, role, child, findings);
                }
                form.finish(findings);
            }
            Some("enum") => domain.enums.extend(enumeration(child, findings)),
            Some("table") => domain.tables.extend(table::table(child, findings)),
            Some("read-model") => domain.read_models.extend(view::read_model(child, findings)),
            Some("wizard") => domain.wizards.extend(super::wizard::wizard(child, findings)),
            Some("sql") => domain.sql_objects.extend(sql_object(child, findings)),
            Some(kind) => domain.objects.extend(object::object(kind, child, findings)),
            None => domain.lost.extend(lost_name(child)),
        }
    }
    form.finish(findings);
    domain.doc = doc.0;
    Some(domain)
}

fn access(node: &Node, access: Access, findings: &mut Findings) -> Spanned<Access> {
    Form::new(node, findings).finish(findings);
    Spanned { value: access, span: node.name.span }
}

fn enumeration(node: &Node, findings: &mut Findings) -> Option<Enum> {
    let mut form = Form::new(node, findings);
    let name = form.word("the name of the enum", findings);
    let rust = form.text("rust", findings);
    let mut doc = Doc::of(&mut form, findings);
    let lifetime = form.lifetime(findings);
    let (mut values, mut grants, mut reserved) = (Vec::new(), Vec::new(), Vec::new());
    for child in form.children() {
        // A label may be called `doc`, `grant` or `reserved`; what is no label is told by its arguments.
        match child.name.text.as_str() {
            "doc" if !child.arguments.is_empty() => doc.take(child, findings),
            "grant" | "revoke" if !child.arguments.is_empty() => grants.extend(grant(child, findings)),
            "reserved" if !child.arguments.is_empty() => reserved.extend(names(child, RESERVED, findings)),
            _ => values.push(enum_value(child, findings)),
        }
    }
    form.finish(findings);
    Some(Enum { name: name?, rust, doc: doc.0, lifetime, values, grants, reserved })
}

fn enum_value(node: &Node, findings: &mut Findings) -> EnumValue {
    let mut form = Form::new(node, findings);
    let mut doc = Doc::of(&mut form, findings);
    let lifetime = form.lifetime(findings);
    let (rust, down, gate) = (form.text("rust", findings), form.text("down", findings), form.text("gate", findings));
    for child in form.children() {
        if known(child, "an enum value", &["doc"], findings).is_some() {
            doc.take(child, findings);
        }
    }
    form.finish(findings);
    EnumValue { label: node.name.clone(), rust, doc: doc.0, lifetime, down, gate }
}

fn sql_object(node: &Node, findings: &mut Findings) -> Option<SqlObject> {
    let mut form = Form::new(node, findings);
    let name = form.word("the name of the object", findings);
    let mut doc = Doc::of(&mut form, findings);
    let lifetime = form.lifetime(findings);
    let (mut create, mut drop, mut depends_on, mut types) = (None, None, Vec::new(), Vec::new());
    for child in form.children() {
        let mut form = Form::new(child, findings);
        match known(child, "`sql`", &["doc", "create", "drop", "depends-on", "types"], findings) {
            Some("doc") => {
                doc.take(child, findings);
                continue;
            }
            Some("create") => {
                if let Some(sql) = form.word("SQL", findings) {
                    once(&mut create, sql, child, findings);
                }
            }
            Some("drop") => {
                if let Some(sql) = form.word("SQL", findings) {
                    once(&mut drop, sql, child, findings);
                }
            }
            Some("depends-on") => depends_on.extend(form.words("the name of an element", findings)),
            Some("types") => {
                types.extend(names(child, "the names of types", findings));
                continue;
            }
            _ => continue,
        }
        form.finish(findings);
    }
    form.finish(findings);
    let has = |wanted: &str| node.children.iter().flatten().any(|child| child.name.text == wanted);
    for (wanted, example) in [("create", "create \"CREATE …\""), ("drop", "drop \"DROP …\"")] {
        if !has(wanted) {
            findings
                .error(Code::Missing, node.name.span, format!("`sql` needs `{wanted}` in its block"))
                .help(format!("for example: {example}"));
        }
    }
    Some(SqlObject { name: name?, doc: doc.0, lifetime, create, drop, types, depends_on })
}
