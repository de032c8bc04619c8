//! Types, sequences, functions, views and the like, as elements.
//!
//! In come objects of a model, out go elements with facts, taken apart field by field. A text that may hold a password
//! goes out as a fingerprint, which is told apart and not shown.

use schema_spec::model::{
    Aggregate, Collation, CompositeField, DefaultPrivileges, DomainCheck, DomainType, Enum, EventTrigger, Function,
    FunctionBody, Object, ObjectKind, Parallel, Publication, PublishedTable, RangeType, Sequence, SequenceOptions,
    SqlObject, Volatility, WrittenView, WrittenViewColumn,
};

use super::element::Element;
use super::relation::{default_text, enabled, index, rule, statistics, stored, trigger, typed};
use super::words::{arguments_of, dotted, hidden, name_of, names};
use super::yes_or_no;

/// The kind of [`default_privileges`].
pub(super) const DEFAULT_RIGHTS: &str = "default rights";
/// How the name of [`default_privileges`] begins.
pub(super) const FUTURE: &str = "on what will be made";

pub(super) fn enumeration(schema: &str, found: &Enum) -> Element {
    let Enum { name, rust_name: _, doc, lifetime: _, values, grants, reserved: _ } = found;
    let mut element = Element::new("enum", &dotted(&[schema, name])).within(schema).said("comment", doc.clone());
    element.order = values.iter().map(|value| value.label.clone()).collect();
    element.has_all(values.iter().map(|value| Element::new("label", &literal(&value.label)))).rights(grants)
}

fn literal(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

pub(super) fn default_privileges(privileges: &DefaultPrivileges, of: &str) -> Element {
    let DefaultPrivileges { of: _, schema, on, grants } = privileges;
    let place = schema.as_ref().map_or_else(String::new, |schema| format!(" in {}", dotted(&[schema])));
    let element = Element::new(DEFAULT_RIGHTS, &format!("{FUTURE} of {of}: {on}{place}"));
    element.within(schema.as_deref().unwrap_or_default()).rights(grants)
}

/// An object that the language has no node for, known by the statement that drops it.
pub(super) fn sql_object(schema: &str, object: &SqlObject) -> Element {
    let SqlObject { name, doc, lifetime: _, create, drop, types: _, depends_on: _ } = object;
    let known_by = drop.strip_prefix("DROP ").map(|rest| rest.trim_end_matches(';').trim_end_matches(" CASCADE"));
    let secret = ["CREATE USER MAPPING", "CREATE SERVER"].iter().any(|begin| create.starts_with(begin));
    let create = if secret { hidden(create) } else { create.clone() };
    Element::new("sql object", &known_by.map_or_else(|| dotted(&[schema, name]), str::to_owned))
        .within(schema)
        .said("comment", doc.clone())
        .said("create", Some(create))
}

pub(super) fn object(schema: &str, object: &Object) -> Element {
    let Object { name, kind, doc, lifetime: _, depends_on: _, grants } = object;
    let named = |kind: &str| Element::new(kind, &dotted(&[schema, name]));
    let called = |kind: &str, arguments: &str| Element::new(kind, &name_of(schema, name, Some(arguments)));
    let element = match kind {
        ObjectKind::DomainType(found) => domain_type(named("domain type"), found),
        ObjectKind::Composite(fields) => composite(named("composite type"), fields),
        ObjectKind::Range(found) => range_type(named("range type"), found),
        ObjectKind::Sequence(found) => sequence(named("sequence"), found),
        ObjectKind::Collation(found) => collation(named("collation"), found),
        ObjectKind::Function(found) if found.procedure => function(called("procedure", &found.arguments), found),
        ObjectKind::Function(found) => function(called("function", &found.arguments), found),
        ObjectKind::Aggregate(found) => aggregate(called("aggregate", &found.arguments), found),
        ObjectKind::View(found) if found.materialized => view(named("materialized view"), found),
        ObjectKind::View(found) => view(named("view"), found),
        ObjectKind::EventTrigger(found) => event_trigger(Element::new("event trigger", &dotted(&[name])), found),
        ObjectKind::Publication(found) => publication(Element::new("publication", &dotted(&[name])), found),
    };
    element.within(schema).said("comment", doc.clone()).rights(grants)
}

fn domain_type(element: Element, found: &DomainType) -> Element {
    let DomainType { base, not_null, default, collation, checks } = found;
    let element = typed(element, base, collation.as_ref())
        .said("nullable", yes_or_no(!not_null))
        .said("default", default.as_ref().map(default_text));
    let check = |check: &DomainCheck| {
        let DomainCheck { name, expression, doc, not_valid } = check;
        Element::part("check", name).all_said([
            ("expression", Some(expression.text.clone())),
            ("valid", yes_or_no(!not_valid)),
            ("comment", doc.clone()),
        ])
    };
    element.has_all(checks.iter().map(check))
}

fn composite(mut element: Element, fields: &[CompositeField]) -> Element {
    element.order = fields.iter().map(|field| field.name.clone()).collect();
    let field = |field: &CompositeField| {
        let CompositeField { name, column_type, collation, doc } = field;
        typed(Element::part("field", name), column_type, collation.as_ref()).said("comment", doc.clone())
    };
    element.has_all(fields.iter().map(field))
}

fn range_type(element: Element, found: &RangeType) -> Element {
    let RangeType { subtype, opclass, collation, canonical, subtype_diff, multirange } = found;
    element.all_said([
        ("subtype", Some(subtype.clone())),
        ("operator class", opclass.clone()),
        ("collation", collation.clone()),
        ("canonical", canonical.clone()),
        ("difference", subtype_diff.clone()),
        ("multirange", multirange.clone()),
    ])
}

fn sequence(element: Element, found: &Sequence) -> Element {
    let Sequence { options, owned_by, unlogged } = found;
    let owner = owned_by.as_ref().map(|(table, column)| dotted(&[&table.domain, &table.name, column]));
    element.all_said(counting(options, "bigint")).said("owned by", owner).said("unlogged", yes_or_no(*unlogged))
}

/// How a sequence counts, with what PostgreSQL chooses where nothing is said.
pub(super) fn counting(options: &SequenceOptions, usual: &str) -> [(&'static str, Option<String>); 7] {
    let SequenceOptions { of, start, increment, min, max, cache, cycle } = options;
    let of = of.as_deref().unwrap_or(usual);
    let (least, most) = match of {
        "smallint" => (i64::from(i16::MIN), i64::from(i16::MAX)),
        "integer" => (i64::from(i32::MIN), i64::from(i32::MAX)),
        _ => (i64::MIN, i64::MAX),
    };
    let step = increment.unwrap_or(1);
    let (low, high) = if step > 0 { (1, most) } else { (least, -1) };
    let (low, high) = (min.unwrap_or(low), max.unwrap_or(high));
    let number = |value: i64| Some(value.to_string());
    [
        ("type", Some(of.to_owned())),
        ("start", number(start.unwrap_or(if step > 0 { low } else { high }))),
        ("increment", number(step)),
        ("least value", number(low)),
        ("greatest value", number(high)),
        ("cache", number(cache.unwrap_or(1))),
        ("cycle", yes_or_no(*cycle)),
    ]
}

fn collation(element: Element, found: &Collation) -> Element {
    let Collation { provider, locale, ctype, nondeterministic, rules } = found;
    element.all_said([
        ("provider", Some(provider.clone())),
        ("locale", Some(locale.clone())),
        ("character classes", ctype.clone()),
        ("deterministic", yes_or_no(!nondeterministic)),
        ("rules", rules.clone()),
    ])
}

fn function(element: Element, found: &Function) -> Element {
    let Function {
        procedure: _,
        arguments,
        returns,
        language,
        volatility,
        strict,
        security_definer,
        leakproof,
        window,
        parallel,
        cost,
        rows,
        support,
        transforms,
        settings,
        body,
    } = found;
    let volatility = match volatility {
        Volatility::Volatile => "volatile",
        Volatility::Stable => "stable",
        Volatility::Immutable => "immutable",
    };
    let parallel = match parallel {
        Parallel::Unsafe => "unsafe",
        Parallel::Restricted => "restricted",
        Parallel::Safe => "safe",
    };
    let body = match body {
        FunctionBody::Text(text) | FunctionBody::Sql(text) => text.clone(),
        FunctionBody::Library { file, symbol } => format!("{symbol} of {file}"),
    };
    let defaults = arguments_of(arguments).1;
    let set = |element: Element, (name, value): &(String, String)| {
        element.said(&format!("setting {name}"), Some(value.clone()))
    };
    settings.iter().fold(element, set).all_said([
        ("defaults of arguments", (!defaults.is_empty()).then(|| defaults.join(", "))),
        ("result", returns.clone()),
        ("language", Some(language.clone())),
        ("volatility", Some(volatility.to_owned())),
        ("strict", yes_or_no(*strict)),
        ("runs with the rights of its owner", yes_or_no(*security_definer)),
        ("leakproof", yes_or_no(*leakproof)),
        ("window function", yes_or_no(*window)),
        ("parallel", Some(parallel.to_owned())),
        ("cost", cost.clone()),
        ("rows", rows.clone()),
        ("support", support.clone()),
        ("transforms", names(transforms)),
        ("body", Some(body)),
    ])
}

fn aggregate(element: Element, found: &Aggregate) -> Element {
    let Aggregate { arguments: _, options } = found;
    element.options(options)
}

fn view(element: Element, found: &WrittenView) -> Element {
    let WrittenView {
        materialized: _,
        query,
        options,
        check_option,
        access_method,
        cluster_on,
        columns,
        indexes,
        triggers,
        rules,
        statistics,
    } = found;
    let element = element.options(options).all_said([
        ("query", Some(query.clone())),
        ("check option", check_option.clone()),
        ("access method", access_method.clone()),
        ("clustered on", cluster_on.as_ref().map(|name| dotted(&[name]))),
    ]);
    columns
        .iter()
        .fold(element, view_column)
        .has_all(indexes.iter().map(index))
        .has_all(triggers.iter().map(trigger))
        .has_all(rules.iter().map(rule))
        .has_all(statistics.iter().map(self::statistics))
}

/// What is said of a column beside the query: facts of the view, for the reader tells of no column of which nothing is said.
fn view_column(element: Element, column: &WrittenViewColumn) -> Element {
    let WrittenViewColumn { name, type_sql: _, doc, default, storage, grants } = column;
    let said = Element::part("column", name).said("comment", doc.clone()).said("default", default.clone());
    let said = stored(said, storage).rights(grants);
    let shown = said.name;
    let facts = said.facts.into_iter().map(|(word, value)| (format!("{word} of column {shown}"), value));
    let rights = said.parts.into_values().map(|mut right| {
        right.name = format!("{} on column {shown}", right.name);
        right
    });
    let element = facts.fold(element, |element, (word, value)| element.said(&word, Some(value)));
    element.has_all(rights)
}

fn event_trigger(element: Element, found: &EventTrigger) -> Element {
    let EventTrigger { event, tags, function, enabled: state } = found;
    element.all_said([
        ("event", Some(event.clone())),
        ("commands", (!tags.is_empty()).then(|| tags.join(", "))),
        ("function", Some(function.clone())),
        ("fires", Some(enabled(*state).to_owned())),
    ])
}

fn publication(element: Element, found: &Publication) -> Element {
    let Publication { all_tables, tables, schemas, publish, via_root } = found;
    let table = |published: &PublishedTable| {
        let PublishedTable { table, columns, filter } = published;
        Element::new("published table", &dotted(&[&table.domain, &table.name])).all_said([
            ("columns", Some(names(columns).unwrap_or_else(|| "all".to_owned()))),
            ("where", filter.as_ref().map(|sql| sql.text.clone())),
        ])
    };
    let element = element.all_said([
        ("all tables", yes_or_no(*all_tables)),
        ("schemas", names(schemas)),
        ("sends", Some(publish.join(", "))),
        ("changes of partitions as those of the root", yes_or_no(*via_root)),
    ]);
    element.has_all(tables.iter().map(table))
}
