//! A column with its changes and its sequence.
//!
//! In comes a `column` node, out goes a [`Column`] as written. It resolves no name and parses no type and no SQL.

use super::constraint::actions;
use super::form::{Form, known};
use super::node::Node;
use super::rights::{grant, option};
use super::syntax::{Change, Column, References, Replaces};
use super::{Doc, once};
use crate::diagnostic::{Code, Findings};
use crate::model::{ColumnSequence, ColumnStorage, Identity, SequenceOptions};

const NODES: &[&str] = &["doc", "change", "replaces", "sequence", "option", "grant", "revoke"];

const IDENTITIES: &[(&str, Identity)] = &[("always", Identity::Always), ("by-default", Identity::ByDefault)];

pub(super) fn column(node: &Node, findings: &mut Findings) -> Option<Column> {
    let mut form = Form::new(node, findings);
    let name = form.word("the name of the column", findings)?;
    let type_text = form.word("the type of the column", findings);
    let mut doc = Doc::of(&mut form, findings);
    let lifetime = form.lifetime(findings);
    let identity = form.choice("identity", IDENTITIES, findings);
    let (rust, collation) = (form.text("rust", findings), form.text("collate", findings));
    let inherited = form.flag("inherited", findings);
    let mut storage = column_storage(&mut form, findings);
    let default = form.default("default", findings);
    let generated = form.text("generated", findings);
    let (up, down) = (form.text("up", findings), form.text("down", findings));
    let target = form.text("references", findings);
    let actions = actions(&mut form, findings);
    if target.is_none() && !node.properties.iter().any(|property| property.name.text == "references") {
        refuse_actions(node, findings);
    }
    let references = target.map(|target| References { target, actions });
    let (mut replaces, mut changes, mut sequence, mut grants) = (None, Vec::new(), None, Vec::new());
    for child in form.children() {
        match known(child, "a column", NODES, findings) {
            Some("doc") => doc.take(child, findings),
            Some("change") => changes.push(change(child, findings)),
            Some("replaces") => {
                if let Some(found) = self::replaces(child, findings) {
                    once(&mut replaces, found, child, findings);
                }
            }
            Some("sequence") => once(&mut sequence, column_sequence(child, findings), child, findings),
            Some("option") => storage.options.extend(option(child, findings)),
            Some("grant" | "revoke") => grants.extend(grant(child, findings)),
            _ => {}
        }
    }
    form.finish(findings);
    Some(Column {
        name,
        type_text,
        doc: doc.0,
        lifetime,
        identity,
        rust,
        sequence,
        collation,
        inherited,
        storage,
        grants,
        default,
        generated,
        up,
        down,
        references,
        replaces,
        changes,
    })
}

/// How a column is stored, its options excepted, which are children.
pub(super) fn column_storage(form: &mut Form<'_>, findings: &mut Findings) -> ColumnStorage {
    let storages = [("plain", "plain"), ("external", "external"), ("extended", "extended"), ("main", "main")];
    let storage = form.choice("storage", &storages, findings);
    ColumnStorage {
        storage: storage.map(|storage| storage.value.to_owned()),
        compression: form.text("compression", findings).map(|word| word.text),
        statistics: form.integer("statistics", findings),
        options: Vec::new(),
    }
}

fn column_sequence(node: &Node, findings: &mut Findings) -> ColumnSequence {
    let mut form = Form::new(node, findings);
    let name = form.text("name", findings).map(|word| word.text);
    let options = counting(&mut form, findings);
    let mut doc = Doc::of(&mut form, findings);
    let mut grants = Vec::new();
    for child in form.children() {
        match known(child, "a sequence", &["doc", "grant", "revoke"], findings) {
            Some("doc") => doc.take(child, findings),
            Some(_) => grants.extend(grant(child, findings)),
            None => {}
        }
    }
    form.finish(findings);
    ColumnSequence { name, options, doc: doc.0.map(|doc| doc.text), grants }
}

/// How a sequence counts.
pub(super) fn counting(form: &mut Form<'_>, findings: &mut Findings) -> SequenceOptions {
    SequenceOptions {
        of: form.text("of", findings).map(|word| word.text),
        start: form.integer("start", findings),
        increment: form.integer("increment", findings),
        min: form.integer("min", findings),
        max: form.integer("max", findings),
        cache: form.integer("cache", findings),
        cycle: form.flag("cycle", findings),
    }
}

/// What a foreign key does says nothing on a column that references nothing.
fn refuse_actions(node: &Node, findings: &mut Findings) {
    for property in &node.properties {
        let name = property.name.text.as_str();
        if matches!(name, "on-delete" | "on-update" | "deferrable") {
            findings
                .error(Code::Missing, property.name.span, format!("`{name}` needs `references=`"))
                .help(format!("for example: references=core.users.id {name}=…"));
        }
    }
}

fn change(node: &Node, findings: &mut Findings) -> Change {
    let mut form = Form::new(node, findings);
    let since = form.version("since", findings);
    if !node.properties.iter().any(|property| property.name.text == "since") {
        findings
            .error(Code::Missing, node.name.span, "`change` needs `since=`")
            .help("say which version sees the change first, for example: change since=2 name=headline");
    }
    let change = Change {
        span: node.name.span,
        since,
        name: form.text("name", findings),
        type_text: form.text("type", findings),
        default: form.default("default", findings),
        up: form.text("up", findings),
    };
    form.finish(findings);
    change
}

fn replaces(node: &Node, findings: &mut Findings) -> Option<Replaces> {
    let mut form = Form::new(node, findings);
    let column = form.word("the name of the older column", findings);
    let example = "replaces price up=\"price\" down=\"price_from\"";
    let (up, down) = (form.needed("up", example, findings), form.needed("down", example, findings));
    form.finish(findings);
    Some(Replaces { column: column?, up, down, span: node.name.span })
}
