//! Types, sequences, functions, views and the like as nodes.
//!
//! In comes an object of the model, out go its lines. Texts of functions and queries are kept byte for byte.

use super::column::{counting, default};
use super::page::{Line, Page};
use super::{Around, attached, constraint, depends_on, grants, lifetime, options, qualified, words};
use crate::model::{
    Aggregate, Collation, CompositeField, DomainType, EventTrigger, Function, FunctionBody, Object, ObjectKind,
    PUBLISHED, Parallel, Publication, RangeType, Sequence, Volatility, WrittenView,
};
use crate::reference::spell;

pub(super) fn object(page: &mut Page, object: &Object, around: &Around<'_>) {
    let line = head(object, around);
    let line = lifetime(line, object.lifetime, around.always);
    page.block(line, |page| {
        page.doc(object.doc.as_deref());
        depends_on(page, &object.depends_on);
        match &object.kind {
            ObjectKind::DomainType(kind) => checks(page, kind),
            ObjectKind::Composite(fields) => {
                for field in fields {
                    page.line(composite_field(field, around));
                }
            }
            ObjectKind::Function(function) => function_block(page, function),
            ObjectKind::Aggregate(aggregate) => aggregate_block(page, aggregate),
            ObjectKind::View(view) => view_block(page, view, object),
            ObjectKind::EventTrigger(trigger) => words(page, "tags", &trigger.tags),
            ObjectKind::Publication(publication) => publication_block(page, publication),
            ObjectKind::Range(_) | ObjectKind::Sequence(_) | ObjectKind::Collation(_) => {}
        }
        grants(page, &object.grants);
    });
}

/// The node with its name and properties.
fn head(object: &Object, around: &Around<'_>) -> Line {
    let named = |node: &'static str| Line::new(node).word(&object.name);
    match &object.kind {
        ObjectKind::DomainType(kind) => domain_type(named("domain-type"), kind, around),
        ObjectKind::Composite(_) => named("composite"),
        ObjectKind::Range(range) => range_type(named("range"), range),
        ObjectKind::Sequence(found) => sequence(named("sequence"), found),
        ObjectKind::Collation(found) => collation(named("collation"), found),
        ObjectKind::Function(found) if found.procedure => function(named("procedure"), found),
        ObjectKind::Function(found) => function(named("function"), found),
        ObjectKind::Aggregate(found) => named("aggregate").with("arguments", &found.arguments),
        ObjectKind::View(view) if view.materialized => named("materialized-view")
            .maybe_with("access-method", view.access_method.as_deref())
            .maybe_with("cluster-on", view.cluster_on.as_deref()),
        ObjectKind::View(_) => named("view"),
        ObjectKind::EventTrigger(found) => event_trigger(named("event-trigger"), found),
        ObjectKind::Publication(found) => {
            named("publication").flag("all-tables", found.all_tables).flag("via-root", found.via_root)
        }
    }
}

fn domain_type(line: Line, kind: &DomainType, around: &Around<'_>) -> Line {
    let mut line = line.word(&around.spelling.text(&kind.base, false)).flag("not-null", kind.not_null);
    if let Some(value) = &kind.default {
        line = line.with_plain("default", default(value, &kind.base));
    }
    line.maybe_with("collate", kind.collation.as_deref())
}

fn checks(page: &mut Page, kind: &DomainType) {
    for check in &kind.checks {
        let line = Line::new("check").word(&check.name).prose(&check.expression.text);
        page.line(line.flag("not-valid", check.not_valid).maybe_with_prose("doc", check.doc.as_deref()));
    }
}

fn composite_field(field: &CompositeField, around: &Around<'_>) -> Line {
    Line::new("field")
        .word(&field.name)
        .word(&around.spelling.text(&field.column_type, false))
        .maybe_with("collate", field.collation.as_deref())
        .maybe_with_prose("doc", field.doc.as_deref())
}

fn range_type(line: Line, range: &RangeType) -> Line {
    line.with("subtype", &range.subtype)
        .maybe_with("opclass", range.opclass.as_deref())
        .maybe_with("collate", range.collation.as_deref())
        .maybe_with("canonical", range.canonical.as_deref())
        .maybe_with("diff", range.subtype_diff.as_deref())
        .maybe_with("multirange", range.multirange.as_deref())
}

fn sequence(line: Line, sequence: &Sequence) -> Line {
    let owner = sequence.owned_by.as_ref().map(|(table, column)| format!("{}.{}", qualified(table), spell(column)));
    counting(line, &sequence.options).maybe_with("owned-by", owner.as_deref()).flag("unlogged", sequence.unlogged)
}

fn collation(line: Line, collation: &Collation) -> Line {
    let mut line = line.with("provider", &collation.provider).with("locale", &collation.locale);
    line = line.maybe_with("ctype", collation.ctype.as_deref());
    if collation.nondeterministic {
        line = line.with_plain("deterministic", "#false");
    }
    line.maybe_with_prose("rules", collation.rules.as_deref())
}

fn function(line: Line, function: &Function) -> Line {
    let volatility = match function.volatility {
        Volatility::Volatile => None,
        Volatility::Stable => Some("stable"),
        Volatility::Immutable => Some("immutable"),
    };
    let parallel = match function.parallel {
        Parallel::Unsafe => None,
        Parallel::Restricted => Some("restricted"),
        Parallel::Safe => Some("safe"),
    };
    let arguments = (!function.arguments.is_empty()).then_some(function.arguments.as_str());
    line.maybe_with("arguments", arguments)
        .maybe_with("returns", function.returns.as_deref())
        .with("language", &function.language)
        .maybe_with("volatility", volatility)
        .flag("strict", function.strict)
        .maybe_with("security", function.security_definer.then_some("definer"))
        .flag("leakproof", function.leakproof)
        .flag("window", function.window)
        .maybe_with("parallel", parallel)
        .maybe_value("cost", function.cost.as_deref())
        .maybe_value("rows", function.rows.as_deref())
        .maybe_with("support", function.support.as_deref())
}

fn function_block(page: &mut Page, function: &Function) {
    for (name, value) in &function.settings {
        page.line(Line::new("set").word(name).value(value));
    }
    for name in &function.transforms {
        page.line(Line::new("transform").word(name));
    }
    page.line(match &function.body {
        FunctionBody::Text(text) => Line::new("body").prose(text),
        FunctionBody::Sql(text) => Line::new("sql-body").prose(text),
        FunctionBody::Library { file, symbol } => Line::new("library").word(file).word(symbol),
    });
}

fn aggregate_block(page: &mut Page, aggregate: &Aggregate) {
    for (name, sql) in &aggregate.options {
        let line = Line::new("option").word(name);
        page.line(if sql.is_empty() { line } else { line.value(sql) });
    }
}

fn view_block(page: &mut Page, view: &WrittenView, object: &Object) {
    let owner = object.lifetime;
    options(page, &view.options);
    if let Some(check) = &view.check_option {
        page.line(Line::new("check-option").word(check));
    }
    page.line(Line::new("query").prose(&view.query));
    for column in &view.columns {
        let line = Line::new("column").word(&column.name).maybe_with("type", column.type_sql.as_deref());
        let storage = &column.storage;
        let line = line
            .maybe_with("default", column.default.as_deref())
            .maybe_with("storage", storage.storage.as_deref())
            .maybe_with("compression", storage.compression.as_deref())
            .maybe_number("statistics", storage.statistics);
        page.block(line.maybe_with_prose("doc", column.doc.as_deref()), |page| {
            options(page, &storage.options);
            grants(page, &column.grants);
        });
    }
    for found in &view.indexes {
        constraint::index(page, &object.name, found, owner);
    }
    for found in &view.statistics {
        attached::statistics(page, found, owner);
    }
    for found in &view.triggers {
        attached::trigger(page, found, owner);
    }
    for found in &view.rules {
        page.line(attached::rule(found, owner));
    }
}

fn event_trigger(line: Line, trigger: &EventTrigger) -> Line {
    line.with("event", &trigger.event)
        .with("function", &trigger.function)
        .maybe_with("enabled", attached::enabled(trigger.enabled))
}

fn publication_block(page: &mut Page, publication: &Publication) {
    if publication.publish != PUBLISHED {
        page.line(Line::new("publish").words(&publication.publish));
    }
    for found in &publication.tables {
        let line = Line::new("table").word(&qualified(&found.table)).words(&found.columns);
        page.line(line.maybe_with_prose("where", found.filter.as_ref().map(|filter| filter.text.as_str())));
    }
    words(page, "schema", &publication.schemas);
}
