//! A read model: what it reads, how it joins, what it shows.
//!
//! In comes a `read-model` node, out goes a [`ReadModel`] as written. It resolves nothing.

use super::form::{Form, known};
use super::node::Node;
use super::syntax::{Join, ReadModel, ReadModelColumn, Relation};
use super::{Doc, once};
use crate::diagnostic::{Code, Findings};

const NODES: &[&str] = &["doc", "key", "from", "join", "left-join", "where", "column"];

pub(super) fn read_model(node: &Node, findings: &mut Findings) -> Option<ReadModel> {
    let mut form = Form::new(node, findings);
    let name = form.word("the name of the read model", findings);
    let mut model = ReadModel {
        name: name?,
        materialized: None,
        rust: form.text("rust", findings),
        doc: None,
        gate: form.text("gate", findings),
        lifetime: form.lifetime(findings),
        key: Vec::new(),
        from: None,
        joins: Vec::new(),
        filter: None,
        columns: Vec::new(),
    };
    let mut doc = Doc::of(&mut form, findings);
    if let Some(word) = form.optional_word("`materialized`", findings) {
        if word.text == "materialized" {
            model.materialized = Some(word.span);
        } else {
            findings
                .error(Code::UnknownWord, word.span, format!("a read model cannot be `{}`", word.text))
                .help("the one word that may stand here is `materialized`: it makes the rows stored");
        }
    }
    for child in form.children() {
        match known(child, "a read model", NODES, findings) {
            Some("doc") => doc.take(child, findings),
            Some(found) => part(&mut model, found, child, findings),
            None => {}
        }
    }
    form.finish(findings);
    let has_from = node.children.iter().flatten().any(|child| child.name.text == "from");
    if !has_from {
        findings
            .error(Code::Missing, node.name.span, "`read-model` needs `from` in its block")
            .help("for example: from listings.listings as=l");
    }
    model.doc = doc.0;
    Some(model)
}

fn part(model: &mut ReadModel, name: &str, node: &Node, findings: &mut Findings) {
    let mut form = Form::new(node, findings);
    match name {
        "key" => {
            model.key.extend(form.word("the names of its columns", findings));
            model.key.extend(form.words("the name of a column", findings));
        }
        "from" => {
            if let Some(relation) = relation(&mut form, findings) {
                once(&mut model.from, relation, node, findings);
            }
        }
        "where" => {
            if let Some(sql) = form.word("a condition in SQL, in quotes", findings) {
                once(&mut model.filter, sql, node, findings);
            }
        }
        "column" => model.columns.extend(column(&mut form, findings)),
        _ => {
            if let Some(relation) = relation(&mut form, findings) {
                let example = "left-join media.media as=m on=\"m.listing_id = l.id\"";
                let on = form.needed("on", example, findings);
                model.joins.push(Join { left: name == "left-join", relation, on });
            }
        }
    }
    form.finish(findings);
}

fn relation(form: &mut Form<'_>, findings: &mut Findings) -> Option<Relation> {
    let target = form.word("a table, as `domain.table`", findings);
    let alias = form.text("as", findings);
    Some(Relation { target: target?, alias })
}

fn column(form: &mut Form<'_>, findings: &mut Findings) -> Option<ReadModelColumn> {
    let name = form.word("the name of the column", findings)?;
    let type_text = form.optional_word("the type of the column", findings);
    let doc = form.text("doc", findings);
    let (from, expression) = (form.text("from", findings), form.text("expr", findings));
    let lifetime = form.lifetime(findings);
    Some(ReadModelColumn { name, type_text, doc, lifetime, from, expression })
}
