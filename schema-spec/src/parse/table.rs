//! A table with its columns, constraints and indexes.
//!
//! In comes a `table` node, out goes a [`Table`] as written. It resolves no name and parses no type and no SQL.

use super::form::{Form, known};
use super::node::Node;
use super::syntax::{
    Actions, Change, Check, Column, ForeignKey, Index, IndexKey, PrimaryKey, References, Replaces, Spanned, Table,
    Unique,
};
use super::{Doc, lost_name, once};
use crate::diagnostic::{Code, Findings, Span};
use crate::model::{Deferrable, Identity, ReferentialAction};

const NODES: &[&str] = &["doc", "column", "primary-key", "unique", "check", "foreign-key", "index"];

const ACTIONS: &[(&str, ReferentialAction)] = &[
    ("no-action", ReferentialAction::NoAction),
    ("restrict", ReferentialAction::Restrict),
    ("cascade", ReferentialAction::Cascade),
    ("set-null", ReferentialAction::SetNull),
    ("set-default", ReferentialAction::SetDefault),
];

const DEFERRABLE: &[(&str, Deferrable)] =
    &[("immediate", Deferrable::InitiallyImmediate), ("deferred", Deferrable::InitiallyDeferred)];

const IDENTITIES: &[(&str, Identity)] = &[("always", Identity::Always), ("by-default", Identity::ByDefault)];

pub(super) fn table(node: &Node, findings: &mut Findings) -> Option<Table> {
    let mut form = Form::new(node, findings);
    let name = form.word("the name of the table", findings);
    let rust = form.text("rust", findings);
    let mut doc = Doc::of(&mut form, findings);
    let lifetime = form.lifetime(findings);
    let mut table = Table {
        name: name?,
        rust,
        doc: None,
        lifetime,
        columns: Vec::new(),
        primary_key: None,
        uniques: Vec::new(),
        checks: Vec::new(),
        foreign_keys: Vec::new(),
        indexes: Vec::new(),
        lost: Vec::new(),
    };
    for child in form.children() {
        match known(child, "a table", NODES, findings) {
            Some("doc") => doc.take(child, findings),
            Some("column") => table.columns.extend(column(child, findings)),
            Some("primary-key") => {
                let key = primary_key(child, findings);
                once(&mut table.primary_key, key, child, findings);
            }
            Some("unique") => table.uniques.push(unique(child, findings)),
            Some("check") => table.checks.extend(check(child, findings)),
            Some("foreign-key") => table.foreign_keys.push(foreign_key(child, findings)),
            Some("index") => table.indexes.push(index(child, findings)),
            _ => table.lost.extend(lost_name(child)),
        }
    }
    form.finish(findings);
    table.doc = doc.0;
    Some(table)
}

fn column(node: &Node, findings: &mut Findings) -> Option<Column> {
    let mut form = Form::new(node, findings);
    let name = form.word("the name of the column", findings)?;
    let type_text = form.word("the type of the column", findings);
    let mut doc = Doc::of(&mut form, findings);
    let lifetime = form.lifetime(findings);
    let identity = form.choice("identity", IDENTITIES, findings);
    let default = form.default("default", findings);
    let generated = form.text("generated", findings);
    let (up, down) = (form.text("up", findings), form.text("down", findings));
    let target = form.text("references", findings);
    let actions = actions(&mut form, findings);
    if target.is_none() && !node.properties.iter().any(|property| property.name.text == "references") {
        refuse_actions(node, findings);
    }
    let references = target.map(|target| References { target, actions });
    let (mut replaces, mut changes) = (None, Vec::new());
    for child in form.children() {
        match known(child, "a column", &["doc", "change", "replaces"], findings) {
            Some("doc") => doc.take(child, findings),
            Some("change") => changes.push(change(child, findings)),
            Some("replaces") => {
                if let Some(found) = self::replaces(child, findings) {
                    once(&mut replaces, found, child, findings);
                }
            }
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
        default,
        generated,
        up,
        down,
        references,
        replaces,
        changes,
    })
}

fn actions(form: &mut Form<'_>, findings: &mut Findings) -> Actions {
    Actions {
        on_delete: form.choice("on-delete", ACTIONS, findings),
        on_update: form.choice("on-update", ACTIONS, findings),
        deferrable: deferrable(form, findings),
    }
}

fn deferrable(form: &mut Form<'_>, findings: &mut Findings) -> Deferrable {
    form.choice("deferrable", DEFERRABLE, findings).map_or(Deferrable::No, |found| found.value)
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

fn primary_key(node: &Node, findings: &mut Findings) -> PrimaryKey {
    let mut form = Form::new(node, findings);
    let columns = key_columns(&mut form, findings);
    let key = PrimaryKey { span: node.name.span, name: form.text("name", findings), columns };
    form.finish(findings);
    key
}

fn key_columns(form: &mut Form<'_>, findings: &mut Findings) -> Vec<super::Word> {
    let first = form.word("the names of its columns", findings);
    first.into_iter().chain(form.words("the name of a column", findings)).collect()
}

fn unique(node: &Node, findings: &mut Findings) -> Unique {
    let mut form = Form::new(node, findings);
    let unique = Unique {
        span: node.name.span,
        columns: key_columns(&mut form, findings),
        name: form.text("name", findings),
        nulls_not_distinct: nulls_not_distinct(&mut form, findings),
        deferrable: deferrable(&mut form, findings),
        lifetime: form.lifetime(findings),
    };
    form.finish(findings);
    unique
}

fn nulls_not_distinct(form: &mut Form<'_>, findings: &mut Findings) -> Option<Span> {
    let choices = [("distinct", false), ("not-distinct", true)];
    form.choice("nulls", &choices, findings).filter(|found| found.value).map(|found| found.span)
}

fn check(node: &Node, findings: &mut Findings) -> Option<Check> {
    let mut form = Form::new(node, findings);
    let name = form.word("a name", findings)?;
    let expression = form.word("a condition in SQL, in quotes", findings);
    let mut doc = Doc::of(&mut form, findings);
    let lifetime = form.lifetime(findings);
    for child in form.children() {
        if known(child, "a check", &["doc"], findings).is_some() {
            doc.take(child, findings);
        }
    }
    form.finish(findings);
    Some(Check { name, expression, doc: doc.0, lifetime })
}

fn foreign_key(node: &Node, findings: &mut Findings) -> ForeignKey {
    let mut form = Form::new(node, findings);
    let example = "foreign-key org_id user_id references=\"core.memberships(org_id, user_id)\"";
    let key = ForeignKey {
        span: node.name.span,
        columns: key_columns(&mut form, findings),
        target: form.needed("references", example, findings),
        actions: actions(&mut form, findings),
        name: form.text("name", findings),
        lifetime: form.lifetime(findings),
    };
    form.finish(findings);
    key
}

fn index(node: &Node, findings: &mut Findings) -> Index {
    let mut form = Form::new(node, findings);
    let plain = form.words("the name of a column", findings);
    let mut doc = Doc::of(&mut form, findings);
    let mut index = Index {
        span: node.name.span,
        name: form.text("name", findings),
        method: form.text("method", findings),
        unique: form.truth("unique", findings),
        nulls_not_distinct: nulls_not_distinct(&mut form, findings),
        keys: plain.into_iter().map(plain_key).collect(),
        include: Vec::new(),
        predicate: form.text("where", findings),
        doc: None,
        lifetime: form.lifetime(findings),
    };
    for child in form.children() {
        match known(child, "an index", &["doc", "column", "expression", "include"], findings) {
            Some("doc") => doc.take(child, findings),
            Some("column") => index.keys.extend(index_key(child, false, findings)),
            Some("expression") => index.keys.extend(index_key(child, true, findings)),
            Some("include") => {
                let mut form = Form::new(child, findings);
                index.include.extend(key_columns(&mut form, findings));
                form.finish(findings);
            }
            _ => {}
        }
    }
    form.finish(findings);
    index.doc = doc.0;
    index
}

fn plain_key(on: super::Word) -> IndexKey {
    IndexKey { on, is_expression: false, opclass: None, collation: None, descending: None, nulls_first: None }
}

fn index_key(node: &Node, is_expression: bool, findings: &mut Findings) -> Option<IndexKey> {
    let mut form = Form::new(node, findings);
    let what = if is_expression { "an expression in SQL, in quotes" } else { "the name of a column" };
    let on = form.word(what, findings);
    let opclass = form.text("opclass", findings);
    let collation = form.text("collate", findings);
    let descending: Option<Spanned<bool>> = form.choice("order", &[("asc", false), ("desc", true)], findings);
    let nulls_first = form.choice("nulls", &[("first", true), ("last", false)], findings);
    form.finish(findings);
    Some(IndexKey { on: on?, is_expression, opclass, collation, descending, nulls_first })
}
