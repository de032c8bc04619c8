//! Types, sequences, functions, views and the like.
//!
//! In come their nodes, out go objects as written. Most say all about themselves and are made here; names of other
//! elements, types and expressions are left to `resolve`.

use super::attached::{enabled, rule, statistics, trigger};
use super::column::{column_storage, counting};
use super::constraint::{check, index};
use super::form::{Form, known};
use super::node::Node;
use super::rights::{grant, names, only_word, option, text, texts};
use super::syntax::{DomainType, Field, Object, ObjectKind, PublishedTable, View};
use super::{Doc, Word, once};
use crate::diagnostic::{Code, Findings};
use crate::model::{
    Aggregate, Collation, ColumnStorage, EventTrigger, Function, FunctionBody, ObjectKind as Made, PUBLISHED, Parallel,
    Publication, RangeType, Sequence, Volatility, WrittenView, WrittenViewColumn,
};

/// The nodes that this room reads.
pub(super) const NODES: &[&str] = &[
    "domain-type",
    "composite",
    "range",
    "sequence",
    "collation",
    "function",
    "procedure",
    "aggregate",
    "view",
    "materialized-view",
    "event-trigger",
    "publication",
];

/// What every object may have in its block.
const SHARED: [&str; 4] = ["doc", "depends-on", "grant", "revoke"];

/// Reads a node of one of [`NODES`], which `kind` is.
pub(super) fn object(kind: &'static str, node: &Node, findings: &mut Findings) -> Option<Object> {
    let mut form = Form::new(node, findings);
    let name = form.word("its name", findings);
    let doc = Doc::of(&mut form, findings);
    let lifetime = form.lifetime(findings);
    let mut block = Block { doc, depends_on: Vec::new(), grants: Vec::new() };
    let kind = match kind {
        "domain-type" => domain_type(&mut form, &mut block, findings),
        "composite" => composite(&mut form, &mut block, findings),
        "range" => range(&mut form, &mut block, findings),
        "sequence" => sequence(&mut form, &mut block, findings),
        "collation" => collation(&mut form, &mut block, findings),
        "aggregate" => aggregate(&mut form, &mut block, findings),
        "view" | "materialized-view" => view(kind == "materialized-view", &mut form, &mut block, findings),
        "event-trigger" => event_trigger(&mut form, &mut block, findings),
        "publication" => publication(&mut form, &mut block, findings),
        _ => function(kind == "procedure", &mut form, &mut block, findings),
    };
    form.finish(findings);
    let Block { doc, depends_on, grants } = block;
    Some(Object { name: name?, doc: doc.0, lifetime, depends_on, grants, kind })
}

/// What every object has in its block.
struct Block {
    doc: Doc,
    depends_on: Vec<Word>,
    grants: Vec<crate::model::Grant>,
}

impl Block {
    /// Takes what every object may have; hands on what is this object's own, with its name.
    fn own<'a>(
        &mut self,
        form: &mut Form<'a>,
        allowed: &[&'static str],
        findings: &mut Findings,
    ) -> Vec<(&'static str, &'a Node)> {
        let all: Vec<&'static str> = SHARED.iter().chain(allowed).copied().collect();
        let owner = format!("`{}`", form.node_name());
        let mut found = Vec::new();
        for child in form.children() {
            match known(child, &owner, &all, findings) {
                Some("doc") => self.doc.take(child, findings),
                Some("depends-on") => self.depends_on.extend(names(child, "the name of an element", findings)),
                Some("grant" | "revoke") => self.grants.extend(grant(child, findings)),
                Some(name) => found.push((name, child)),
                None => {}
            }
        }
        found
    }
}

fn domain_type(form: &mut Form<'_>, block: &mut Block, findings: &mut Findings) -> ObjectKind {
    let mut kind = DomainType {
        base: form.word("the type below", findings),
        not_null: form.flag("not-null", findings),
        default: form.default("default", findings),
        collation: form.text("collate", findings),
        checks: Vec::new(),
    };
    for (_, child) in block.own(form, &["check"], findings) {
        kind.checks.extend(check(child, findings));
    }
    ObjectKind::DomainType(kind)
}

fn composite(form: &mut Form<'_>, block: &mut Block, findings: &mut Findings) -> ObjectKind {
    let mut fields = Vec::new();
    for (_, child) in block.own(form, &["field"], findings) {
        let mut form = Form::new(child, findings);
        let name = form.word("the name of the field", findings);
        let type_text = form.word("the type of the field", findings);
        let collation = form.text("collate", findings);
        let doc = form.text("doc", findings);
        form.finish(findings);
        fields.extend(name.map(|name| Field { name, type_text, collation, doc }));
    }
    ObjectKind::Composite(fields)
}

fn range(form: &mut Form<'_>, block: &mut Block, findings: &mut Findings) -> ObjectKind {
    let subtype = form.needed("subtype", "range spans subtype=date", findings);
    let made = RangeType {
        subtype: subtype.map_or_else(String::new, |word| word.text),
        opclass: text(form.text("opclass", findings)),
        collation: text(form.text("collate", findings)),
        canonical: text(form.text("canonical", findings)),
        subtype_diff: text(form.text("diff", findings)),
        multirange: text(form.text("multirange", findings)),
    };
    block.own(form, &[], findings);
    ObjectKind::Whole(Made::Range(made))
}

fn sequence(form: &mut Form<'_>, block: &mut Block, findings: &mut Findings) -> ObjectKind {
    let options = counting(form, findings);
    let owned_by = form.text("owned-by", findings);
    let unlogged = form.flag("unlogged", findings);
    block.own(form, &[], findings);
    ObjectKind::Sequence { owned_by, made: Sequence { options, owned_by: None, unlogged } }
}

fn collation(form: &mut Form<'_>, block: &mut Block, findings: &mut Findings) -> ObjectKind {
    let example = "collation german provider=icu locale=de";
    let provider = form.needed("provider", example, findings);
    let locale = form.needed("locale", example, findings);
    let made = Collation {
        provider: provider.map_or_else(String::new, |word| word.text),
        locale: locale.map_or_else(String::new, |word| word.text),
        ctype: text(form.text("ctype", findings)),
        nondeterministic: form.truth("deterministic", findings).is_some_and(|truth| !truth.value),
        rules: text(form.text("rules", findings)),
    };
    block.own(form, &[], findings);
    ObjectKind::Whole(Made::Collation(made))
}

fn function(procedure: bool, form: &mut Form<'_>, block: &mut Block, findings: &mut Findings) -> ObjectKind {
    let volatilities =
        [("volatile", Volatility::Volatile), ("stable", Volatility::Stable), ("immutable", Volatility::Immutable)];
    let parallels = [("unsafe", Parallel::Unsafe), ("restricted", Parallel::Restricted), ("safe", Parallel::Safe)];
    let example = "function one returns=integer language=sql { body \"SELECT 1\" }";
    let mut made = Function {
        procedure,
        arguments: text(form.text("arguments", findings)).unwrap_or_default(),
        returns: text(form.text("returns", findings)),
        language: text(form.needed("language", example, findings)).unwrap_or_default(),
        volatility: form.choice("volatility", &volatilities, findings).map_or(Volatility::Volatile, |v| v.value),
        strict: form.flag("strict", findings),
        security_definer: form
            .choice("security", &[("invoker", false), ("definer", true)], findings)
            .is_some_and(|found| found.value),
        leakproof: form.flag("leakproof", findings),
        window: form.flag("window", findings),
        parallel: form.choice("parallel", &parallels, findings).map_or(Parallel::Unsafe, |found| found.value),
        cost: form.number_or_text("cost", findings),
        rows: form.number_or_text("rows", findings),
        support: text(form.text("support", findings)),
        ..Function::default()
    };
    let (mut body, mut sql) = (None, None);
    let allowed = ["set", "transform", "body", "sql-body", "library"];
    for (name, child) in block.own(form, &allowed, findings) {
        match name {
            "set" => made.settings.extend(option(child, findings)),
            "transform" => made.transforms.extend(texts(child, "the name of a type", findings)),
            _ => {
                let mut form = Form::new(child, findings);
                let first = form.word("the text", findings);
                let symbol = (name == "library").then(|| form.word("the symbol in the library", findings)).flatten();
                form.finish(findings);
                let Some(first) = first else { continue };
                let found = match (name, symbol) {
                    ("body", _) => FunctionBody::Text(first.text),
                    ("sql-body", _) => {
                        sql = Some(first.clone());
                        FunctionBody::Sql(first.text)
                    }
                    (_, Some(symbol)) => FunctionBody::Library { file: first.text, symbol: symbol.text },
                    _ => continue,
                };
                once(&mut body, found, child, findings);
            }
        }
    }
    if body.is_none() && !form.has_child(&["body", "sql-body", "library"]) {
        findings
            .error(Code::Missing, form.span(), format!("`{}` needs a body", form.node_name()))
            .help(format!("for example: {example}"));
    }
    made.body = body.unwrap_or_default();
    ObjectKind::Function { sql, made }
}

fn aggregate(form: &mut Form<'_>, block: &mut Block, findings: &mut Findings) -> ObjectKind {
    let example = "aggregate total arguments=integer { option sfunc int4_sum; option stype bigint }";
    let arguments = text(form.needed("arguments", example, findings)).unwrap_or_default();
    let mut options = Vec::new();
    for (_, child) in block.own(form, &["option"], findings) {
        let mut form = Form::new(child, findings);
        let name = form.word("the name of the option", findings);
        let sql = if form.has_argument() { form.number_or_word("SQL", findings) } else { Some(String::new()) };
        form.finish(findings);
        options.extend(name.map(|name| name.text).zip(sql));
    }
    ObjectKind::Whole(Made::Aggregate(Aggregate { arguments, options }))
}

fn view(materialized: bool, form: &mut Form<'_>, block: &mut Block, findings: &mut Findings) -> ObjectKind {
    let allowed: &[&'static str] = if materialized {
        &["query", "option", "column", "index", "statistics", "trigger", "rule"]
    } else {
        &["query", "option", "check-option", "column", "trigger", "rule"]
    };
    let (mut query, mut check_option) = (None, None);
    let mut view = View {
        query: None,
        indexes: Vec::new(),
        triggers: Vec::new(),
        rules: Vec::new(),
        statistics: Vec::new(),
        made: WrittenView { materialized, ..WrittenView::default() },
    };
    if materialized {
        view.made.access_method = text(form.text("access-method", findings));
        view.made.cluster_on = text(form.text("cluster-on", findings));
    }
    for (name, child) in block.own(form, allowed, findings) {
        match name {
            "query" => only_word(&mut query, child, "a query", findings),
            "check-option" => {
                let mut form = Form::new(child, findings);
                let choices = [("local", "local"), ("cascaded", "cascaded")];
                check_option = form.word_among("`local` or `cascaded`", &choices, findings).map(str::to_owned);
                form.finish(findings);
            }
            "option" => view.made.options.extend(option(child, findings)),
            "column" => view.made.columns.extend(view_column(child, materialized, findings)),
            "index" => view.indexes.push(index(child, findings)),
            "statistics" => view.statistics.extend(statistics(child, findings)),
            "trigger" => view.triggers.extend(trigger(child, findings)),
            _ => view.rules.extend(rule(child, findings)),
        }
    }
    if query.is_none() && !form.has_child(&["query"]) {
        findings
            .error(Code::Missing, form.span(), format!("`{}` needs `query` in its block", form.node_name()))
            .help("for example: query \"SELECT id FROM core.users\"");
    }
    view.made.query = query.as_ref().map_or_else(String::new, |word| word.text.clone());
    view.made.check_option = check_option;
    view.query = query;
    ObjectKind::View(view)
}

fn view_column(node: &Node, stored: bool, findings: &mut Findings) -> Option<WrittenViewColumn> {
    let mut form = Form::new(node, findings);
    let name = form.word("the name of the column", findings);
    let type_sql = text(form.text("type", findings));
    let default = text(form.text("default", findings));
    let mut storage = if stored { column_storage(&mut form, findings) } else { ColumnStorage::default() };
    let mut doc = Doc::of(&mut form, findings);
    let mut grants = Vec::new();
    let allowed: &[&'static str] =
        if stored { &["doc", "option", "grant", "revoke"] } else { &["doc", "grant", "revoke"] };
    for child in form.children() {
        match known(child, "a column of a view", allowed, findings) {
            Some("doc") => doc.take(child, findings),
            Some("option") => storage.options.extend(option(child, findings)),
            Some(_) => grants.extend(grant(child, findings)),
            None => {}
        }
    }
    form.finish(findings);
    Some(WrittenViewColumn { name: name?.text, type_sql, doc: text(doc.0), default, storage, grants })
}

fn event_trigger(form: &mut Form<'_>, block: &mut Block, findings: &mut Findings) -> ObjectKind {
    let example = "event-trigger audit event=ddl_command_end function=\"public.audit\"";
    let mut made = EventTrigger {
        event: text(form.needed("event", example, findings)).unwrap_or_default(),
        function: text(form.needed("function", example, findings)).unwrap_or_default(),
        enabled: enabled(form, findings),
        tags: Vec::new(),
    };
    for (_, child) in block.own(form, &["tags"], findings) {
        made.tags.extend(texts(child, "commands, for example \"CREATE TABLE\"", findings));
    }
    ObjectKind::Whole(Made::EventTrigger(made))
}

fn publication(form: &mut Form<'_>, block: &mut Block, findings: &mut Findings) -> ObjectKind {
    let mut made = Publication {
        all_tables: form.flag("all-tables", findings),
        via_root: form.flag("via-root", findings),
        ..Publication::default()
    };
    let (mut tables, mut said) = (Vec::new(), false);
    for (name, child) in block.own(form, &["publish", "table", "schema"], findings) {
        match name {
            "publish" => {
                said = true;
                let mut form = Form::new(child, findings);
                let words = form.words("what is sent, for example `insert`", findings);
                made.publish.extend(words.into_iter().map(|word| word.text));
                form.finish(findings);
            }
            "schema" => made.schemas.extend(texts(child, "the name of a PostgreSQL schema", findings)),
            _ => {
                let mut form = Form::new(child, findings);
                let table = form.word("the name of a table", findings);
                let columns = form.words("the name of a column", findings);
                let filter = form.text("where", findings);
                form.finish(findings);
                tables.extend(table.map(|table| PublishedTable { table, columns, filter }));
            }
        }
    }
    if !said {
        made.publish.extend(PUBLISHED.map(str::to_owned));
    }
    ObjectKind::Publication { tables, made }
}
