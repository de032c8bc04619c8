//! Keys, checks, foreign keys, exclusions and indexes.
//!
//! In come their nodes, out go constraints and indexes as written. It resolves no name and parses no SQL.

use super::form::{Form, known};
use super::node::Node;
use super::rights::{names, option, text};
use super::syntax::{Actions, Check, ConstraintIndex, Exclusion, ForeignKey, Index, IndexKey, PrimaryKey, Unique};
use super::{Doc, UNKNOWN, Word};
use crate::diagnostic::{Findings, Span};
use crate::model::{self, Deferrable, ReferentialAction};

const ACTIONS: &[(&str, ReferentialAction)] = &[
    ("no-action", ReferentialAction::NoAction),
    ("restrict", ReferentialAction::Restrict),
    ("cascade", ReferentialAction::Cascade),
    ("set-null", ReferentialAction::SetNull),
    ("set-default", ReferentialAction::SetDefault),
];

const DEFERRABLE: &[(&str, Deferrable)] =
    &[("immediate", Deferrable::InitiallyImmediate), ("deferred", Deferrable::InitiallyDeferred)];

/// What a foreign key does.
pub(super) fn actions(form: &mut Form<'_>, findings: &mut Findings) -> Actions {
    Actions {
        on_delete: form.choice("on-delete", ACTIONS, findings),
        on_update: form.choice("on-update", ACTIONS, findings),
        deferrable: deferrable(form, findings),
    }
}

/// When a constraint is checked.
pub(super) fn deferrable(form: &mut Form<'_>, findings: &mut Findings) -> Deferrable {
    form.choice("deferrable", DEFERRABLE, findings).map_or(Deferrable::No, |found| found.value)
}

pub(super) fn primary_key(node: &Node, findings: &mut Findings) -> PrimaryKey {
    let mut form = Form::new(node, findings);
    let key = PrimaryKey {
        span: node.name.span,
        columns: key_columns(&mut form, findings),
        name: form.text("name", findings),
        deferrable: deferrable(&mut form, findings),
        index: constraint_index(&mut form, findings),
    };
    form.finish(findings);
    key
}

fn constraint_index(form: &mut Form<'_>, findings: &mut Findings) -> ConstraintIndex {
    let (part_of, index_doc) = (text(form.text("part-of", findings)), text(form.text("index-doc", findings)));
    let mut made = model::ConstraintIndex { part_of, index_doc, ..Default::default() };
    let mut doc = Doc::of(form, findings);
    let mut include = Vec::new();
    for child in form.children() {
        match known(child, "a key", &["doc", "include", "option"], findings) {
            Some("doc") => doc.take(child, findings),
            Some("include") => include.extend(names(child, "the name of a column", findings)),
            Some(_) => made.options.extend(option(child, findings)),
            None => {}
        }
    }
    made.doc = text(doc.0);
    ConstraintIndex { include, made }
}

fn key_columns(form: &mut Form<'_>, findings: &mut Findings) -> Vec<super::Word> {
    let first = form.word("the names of its columns", findings);
    first.into_iter().chain(form.words("the name of a column", findings)).collect()
}

pub(super) fn unique(node: &Node, findings: &mut Findings) -> Unique {
    let mut form = Form::new(node, findings);
    let unique = Unique {
        span: node.name.span,
        columns: key_columns(&mut form, findings),
        name: form.text("name", findings),
        nulls_not_distinct: nulls_not_distinct(&mut form, findings),
        deferrable: deferrable(&mut form, findings),
        lifetime: form.lifetime(findings),
        index: constraint_index(&mut form, findings),
    };
    form.finish(findings);
    unique
}

fn nulls_not_distinct(form: &mut Form<'_>, findings: &mut Findings) -> Option<Span> {
    let choices = [("distinct", false), ("not-distinct", true)];
    form.choice("nulls", &choices, findings).filter(|found| found.value).map(|found| found.span)
}

pub(super) fn check(node: &Node, findings: &mut Findings) -> Option<Check> {
    let mut form = Form::new(node, findings);
    let name = form.word("a name", findings)?;
    let expression = form.word("a condition in SQL, in quotes", findings);
    let mut doc = Doc::of(&mut form, findings);
    let lifetime = form.lifetime(findings);
    let (no_inherit, not_valid) = (form.flag("no-inherit", findings), form.flag("not-valid", findings));
    for child in form.children() {
        if known(child, "a check", &["doc"], findings).is_some() {
            doc.take(child, findings);
        }
    }
    form.finish(findings);
    Some(Check { name, expression, no_inherit, not_valid, doc: doc.0, lifetime })
}

pub(super) fn foreign_key(node: &Node, findings: &mut Findings) -> ForeignKey {
    let mut form = Form::new(node, findings);
    let example = "foreign-key org_id user_id references=\"core.memberships(org_id, user_id)\"";
    let matches = [("simple", false), ("full", true)];
    let mut key = ForeignKey {
        span: node.name.span,
        columns: key_columns(&mut form, findings),
        target: form.needed("references", example, findings),
        actions: actions(&mut form, findings),
        name: form.text("name", findings),
        set_columns: form.text("set-columns", findings).into_iter().collect(),
        match_full: form.choice("match", &matches, findings).is_some_and(|found| found.value),
        not_valid: form.flag("not-valid", findings),
        doc: None,
        lifetime: form.lifetime(findings),
    };
    let mut doc = Doc::of(&mut form, findings);
    for child in form.children() {
        match known(child, "a foreign key", &["doc", "set-columns"], findings) {
            Some("doc") => doc.take(child, findings),
            Some(_) => key.set_columns.extend(names(child, "the name of a column", findings)),
            None => {}
        }
    }
    form.finish(findings);
    key.doc = doc.0;
    key
}

pub(super) fn index(node: &Node, findings: &mut Findings) -> Index {
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
        options: Vec::new(),
        part_of: form.text("part-of", findings),
        doc: None,
        lifetime: form.lifetime(findings),
    };
    for child in form.children() {
        match known(child, "an index", &["doc", "column", "expression", "include", "option"], findings) {
            Some("doc") => doc.take(child, findings),
            Some("column") => index.keys.extend(index_key(child, false, findings)),
            Some("expression") => index.keys.extend(index_key(child, true, findings)),
            Some("include") => index.include.extend(names(child, "the names of its columns", findings)),
            Some("option") => index.options.extend(option(child, findings)),
            _ => {}
        }
    }
    form.finish(findings);
    index.doc = doc.0;
    index
}

/// A key that says nothing but its column.
pub(super) fn plain_key(on: Word) -> IndexKey {
    IndexKey {
        on,
        is_expression: false,
        opclass: None,
        collation: None,
        descending: None,
        nulls_first: None,
        opclass_options: Vec::new(),
        statistics: None,
        operator: None,
    }
}

/// A `column` or `expression` node; in an exclusion it says with which operator.
pub(super) fn index_key(node: &Node, is_expression: bool, findings: &mut Findings) -> Option<IndexKey> {
    key(node, is_expression, false, findings)
}

fn key(node: &Node, is_expression: bool, excludes: bool, findings: &mut Findings) -> Option<IndexKey> {
    let mut form = Form::new(node, findings);
    let what = if is_expression { "an expression in SQL, in quotes" } else { "the name of a column" };
    let on = form.word(what, findings);
    let mut key = IndexKey {
        is_expression,
        opclass: form.text("opclass", findings),
        collation: form.text("collate", findings),
        descending: form.choice("order", &[("asc", false), ("desc", true)], findings),
        nulls_first: form.choice("nulls", &[("first", true), ("last", false)], findings),
        statistics: form.integer("statistics", findings),
        operator: None,
        ..plain_key(on?)
    };
    if excludes {
        key.operator = form.needed("with", "column room with=\"=\"", findings);
    }
    for child in form.children() {
        if known(child, "a key", &["opclass-option"], findings).is_some() {
            key.opclass_options.extend(option(child, findings));
        }
    }
    form.finish(findings);
    Some(key)
}

/// An exclusion constraint.
pub(super) fn exclusion(node: &Node, findings: &mut Findings) -> Option<Exclusion> {
    let mut form = Form::new(node, findings);
    let name = form.word("a name", findings)?;
    let method = form.text("method", findings).map_or_else(|| "gist".to_owned(), |word| word.text);
    let predicate = form.text("where", findings);
    let deferrable = deferrable(&mut form, findings);
    let index_doc = text(form.text("index-doc", findings));
    let mut doc = Doc::of(&mut form, findings);
    let lifetime = form.lifetime(findings);
    let (mut keys, mut include, mut options) = (Vec::new(), Vec::new(), Vec::new());
    for child in form.children() {
        match known(child, "an exclusion", &["doc", "column", "expression", "include", "option"], findings) {
            Some("doc") => doc.take(child, findings),
            Some("column") => keys.extend(key(child, false, true, findings)),
            Some("expression") => keys.extend(key(child, true, true, findings)),
            Some("include") => include.extend(names(child, "the names of its columns", findings)),
            Some("option") => options.extend(option(child, findings)),
            _ => {}
        }
    }
    form.finish(findings);
    let made = model::Exclusion {
        name: name.text.clone(),
        method,
        keys: Vec::new(),
        include: Vec::new(),
        predicate: None,
        deferrable,
        options,
        doc: text(doc.0),
        index_doc,
        lifetime: UNKNOWN,
    };
    Some(Exclusion { name, keys, include, predicate, lifetime, made })
}
