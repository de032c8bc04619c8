//! `verify.sql`: whether a database is what the specs say, as SQL that a person runs.
//!
//! In comes the model, out goes one file that asks the catalog for what the released versions keep in a database, one row a check.
//! A draft is nobody's promise, but its migrations may have been applied; so what it changes is asked for in both forms, and the
//! file finds out which of the two the database has. It never compares an expression: only PostgreSQL knows its own words for one.

mod part;

use crate::Artifact;
use crate::statement::{
    Constraint, ConstraintRule, Ident, Index, IndexKey, IndexTerm, KeyIndex, Literal, QualifiedName, ScalarName,
    TypeName, dotted, remark,
};
use crate::window::{PhysicalColumn, PhysicalTable, physical};
use schema_spec::model::{Deferrable, Identity, Model, ReferentialAction, VersionNumber, VersionState};
use serde::Serialize;
use std::collections::BTreeMap;
use tera::{Context, Tera};

const TEMPLATE: &str = include_str!("../templates/sql/verify.sql.tera");

/// The file `verify.sql`.
#[must_use]
pub fn verification(model: &Model) -> Artifact {
    let (drafts, released): (Vec<_>, Vec<_>) = model
        .versions
        .iter()
        .filter(|version| version.state != VersionState::Retired)
        .partition(|version| version.state == VersionState::Draft);
    let numbers = |versions: &[&schema_spec::model::Version]| -> Vec<VersionNumber> {
        versions.iter().map(|version| version.number).collect()
    };
    // Where nothing was released yet, the draft is all that there is to ask for.
    let (served, draft) = if released.is_empty() { (drafts, None) } else { (released, drafts.first().copied()) };
    let served = numbers(&served);
    let sections = match draft {
        None => vec![Section::new("NULL::boolean", checks(model, &served))],
        Some(_) => sections(checks(model, &served), checks(model, &model.window())),
    };
    let sections: Vec<Section> = sections.into_iter().filter(|section| !section.checks.is_empty()).collect();
    let versions: Vec<String> = served.iter().map(ToString::to_string).collect();
    let mut context = Context::new();
    context.insert("workspace", &remark(&model.name));
    let noun = if served.len() == 1 { "version" } else { "versions" };
    context.insert("versions", &format!("{noun} {}", versions.join(" and ")));
    context.insert("draft", &draft.map(|draft| draft.number));
    context.insert("sections", &sections);
    let text =
        Tera::one_off(TEMPLATE, &context, false).expect("the template is part of this crate and its test renders it");
    Artifact { path: "verify.sql".to_owned(), text }
}

/// What is expected, as SQL: kind, schema, relation and name, and the detail of each. By what they are about, and not as the specs
/// have them: the order of specs means nothing to a database.
type Checks = BTreeMap<String, String>;

/// Checks that count under one condition.
#[derive(Serialize)]
struct Section {
    /// Whether they count on a database that holds the draft (`true`), on one that does not (`false`), or on both (NULL).
    draft: &'static str,
    /// Rows of `VALUES`.
    checks: Vec<String>,
}

impl Section {
    fn new(draft: &'static str, checks: Checks) -> Self {
        Self { draft, checks: checks.into_iter().map(|(key, detail)| format!("({key}, {detail})")).collect() }
    }
}

/// What holds whether or not the draft is there, what holds until it is, and what holds once it is.
fn sections(mut released: Checks, mut drafted: Checks) -> Vec<Section> {
    let shared: Checks = released
        .iter()
        .filter(|(key, detail)| drafted.get(*key) == Some(detail))
        .map(|(key, detail)| (key.clone(), detail.clone()))
        .collect();
    released.retain(|key, _| !shared.contains_key(key));
    drafted.retain(|key, _| !shared.contains_key(key));
    vec![Section::new("NULL::boolean", shared), Section::new("false", released), Section::new("true", drafted)]
}

/// What a database holds while `served` are served.
fn checks(model: &Model, served: &[VersionNumber]) -> Checks {
    let physical = physical(model, served);
    let mut checks = Checks::new();
    for table in &physical.tables {
        checks.extend(of_table(model, table));
    }
    for view in &physical.views {
        checks.extend([of_view(&view.view.name, view.view.materialized)]);
        checks.extend(view.index.iter().map(|index| of_index(&index.index)));
    }
    for object in &physical.objects {
        checks.extend(part::of_statements(&object.create));
        checks.extend(object.parts.iter().flat_map(|part| part::of_statements(&part.create)));
    }
    checks
}

/// What is expected of one thing; `detail` is SQL.
fn check(kind: &str, relation: &QualifiedName, name: Option<&str>, detail: String) -> (String, String) {
    let name = name.map_or_else(|| "NULL".to_owned(), |name| Literal::new(name).to_string());
    let (schema, table) = (Literal::new(relation.schema.raw()), Literal::new(relation.name.raw()));
    (format!("{}, {schema}, {table}, {name}", Literal::new(kind)), detail)
}

/// Pieces of SQL as the detail of a check.
fn said(pieces: &[String]) -> String {
    if pieces.is_empty() { "''".to_owned() } else { format!("concat_ws(', ', {})", pieces.join(", ")) }
}

/// A word as a piece of SQL.
fn word(word: impl Into<String>) -> String {
    Literal::new(word).to_string()
}

fn of_view(name: &QualifiedName, materialized: bool) -> (String, String) {
    check(if materialized { "materialized view" } else { "view" }, name, None, said(&[]))
}

fn of_table(model: &Model, table: &PhysicalTable) -> Vec<(String, String)> {
    let mut checks = Vec::new();
    let storage = model.table(&table.element).map(|table| &table.storage);
    let secured = storage.is_some_and(|storage| storage.row_security);
    let forced = storage.is_some_and(|storage| storage.force_row_security);
    let security = [(secured, "row security"), (forced, "forced")];
    let security: Vec<&str> = security.into_iter().filter_map(|(is, word)| is.then_some(word)).collect();
    checks.push(check("table", &table.name, None, word(security.join(", "))));
    checks.extend(table.columns.iter().map(|column| of_column(table, column)));
    let constraints = table.constraints.iter().chain(&table.foreign_keys);
    checks.extend(constraints.map(|one| of_constraint(&table.name, &one.constraint, one.not_valid)));
    checks.extend(table.indexes.iter().map(|index| of_index(&index.index)));
    checks.extend(table.parts.iter().flat_map(|part| part::of_statements(&part.create)));
    checks.extend(table.in_step.as_ref().map(part::of_in_step));
    if secured {
        checks.push(part::of_all_policies(table));
    }
    checks
}

fn of_column(table: &PhysicalTable, column: &PhysicalColumn) -> (String, String) {
    let definition = &column.definition;
    let serial = definition.identity == Some(Identity::Serial);
    let mut pieces = vec![format!("to_regtype({})::text", Literal::new(base(&definition.type_name)))];
    let mut say = |said: &str| pieces.push(word(said));
    if let Some(modifier) = modifier(&definition.type_name) {
        say(&format!("modifier {modifier}"));
    }
    if definition.not_null {
        say("not null");
    }
    if definition.generated.is_some() {
        say("generated");
    } else if definition.default.is_some() || serial {
        say("default");
    }
    match definition.identity {
        Some(Identity::Always) => say("identity always"),
        Some(Identity::ByDefault) => say("identity by default"),
        Some(Identity::Serial) | None => {}
    }
    check("column", &table.name, Some(definition.name.raw()), said(&pieces))
}

/// The type without what stands in its parentheses.
fn base(type_name: &TypeName) -> String {
    let of = match &type_name.of {
        ScalarName::Base(name, _) => ScalarName::Base(name, Vec::new()),
        ScalarName::Named(name, _) => ScalarName::Named(name.clone(), None),
        named @ ScalarName::Enum(_) => named.clone(),
    };
    TypeName { of, array: type_name.array }.to_string()
}

/// What `pg_attribute.atttypmod` holds (`numerictypmodin`, `anychar_typmodin`, `anybit_typmodin`, `anytime_typmodin` in PostgreSQL).
fn modifier(type_name: &TypeName) -> Option<i32> {
    let ScalarName::Base(name, modifiers) = &type_name.of else { return None };
    match (*name, modifiers.as_slice()) {
        ("char" | "character", []) => Some(5),
        ("bit", []) => Some(1),
        ("varchar" | "char" | "bpchar" | "character" | "character varying", [length]) => Some(length + 4),
        ("numeric" | "decimal", [precision]) => Some((precision << 16) + 4),
        ("numeric" | "decimal", [precision, scale]) => Some(((precision << 16) | (scale & 0x7ff)) + 4),
        (name, _) if name.starts_with("interval") => None,
        (_, []) => None,
        (_, [first]) => Some(*first),
        _ => None,
    }
}

fn of_constraint(table: &QualifiedName, constraint: &Constraint, not_valid: bool) -> (String, String) {
    let (kind, mut pieces, deferrable) = match &constraint.rule {
        ConstraintRule::PrimaryKey { columns, deferrable, index } => {
            ("primary key", vec![names(columns)].into_iter().chain(included(index)).collect(), *deferrable)
        }
        ConstraintRule::Unique { columns, nulls_not_distinct, deferrable, index } => {
            let mut pieces = vec![names(columns)];
            pieces.extend(included(index));
            pieces.extend(nulls_not_distinct.then(|| word("nulls not distinct")));
            ("unique", pieces, *deferrable)
        }
        ConstraintRule::Check { no_inherit, .. } => {
            ("check", no_inherit.then(|| word("no inherit")).into_iter().collect(), Deferrable::No)
        }
        ConstraintRule::Exclude { index, deferrable, .. } => {
            ("exclusion", included(index).into_iter().collect(), *deferrable)
        }
        ConstraintRule::ForeignKey { columns, target, target_columns, deferrable, .. } => {
            let mut pieces =
                vec![names(columns), format!("'to ' || {} || ' ' || {}", full(target), names(target_columns))];
            pieces.extend(actions(&constraint.rule));
            ("foreign key", pieces, *deferrable)
        }
    };
    pieces.extend(deferred(deferrable));
    if not_valid {
        pieces.push(word("not valid"));
    }
    check(kind, table, Some(constraint.name.raw()), said(&pieces))
}

/// What a foreign key does, and to which rows it applies.
fn actions(rule: &ConstraintRule) -> Vec<String> {
    let ConstraintRule::ForeignKey { on_delete, on_update, set_columns, match_full, .. } = rule else {
        return Vec::new();
    };
    let mut pieces = vec![word(format!("on delete {}, on update {}", action(*on_delete), action(*on_update)))];
    if !set_columns.is_empty() && *on_delete != ReferentialAction::NoAction {
        pieces.push(format!("'of ' || {}", names(set_columns)));
    }
    pieces.extend(match_full.then(|| word("match full")));
    pieces
}

fn deferred(deferrable: Deferrable) -> Option<String> {
    match deferrable {
        Deferrable::No => None,
        Deferrable::InitiallyImmediate => Some(word("deferrable")),
        Deferrable::InitiallyDeferred => Some(word("deferred")),
    }
}

/// Columns that an index carries along.
fn included(index: &KeyIndex) -> Option<String> {
    (!index.include.is_empty()).then(|| format!("'include ' || {}", names(&index.include)))
}

fn names(columns: &[Ident]) -> String {
    let names: Vec<String> = columns.iter().map(|column| quoted(column.raw())).collect();
    names.join(" || ' ' || ")
}

/// A name with its schema.
fn full(name: &QualifiedName) -> String {
    format!("{} || '.' || {}", quoted(name.schema.raw()), quoted(name.name.raw()))
}

/// A name as PostgreSQL quotes it, which it says itself.
fn quoted(name: &str) -> String {
    format!("quote_ident({})", Literal::new(name))
}

fn action(action: ReferentialAction) -> &'static str {
    match action {
        ReferentialAction::NoAction => "no action",
        ReferentialAction::Restrict => "restrict",
        ReferentialAction::Cascade => "cascade",
        ReferentialAction::SetNull => "set null",
        ReferentialAction::SetDefault => "set default",
    }
}

fn of_index(index: &Index) -> (String, String) {
    let keys: Vec<String> = index.keys.iter().map(|key| of_key(index.method.raw(), key)).collect();
    let mut pieces = vec![word(index.method.raw())];
    if index.unique {
        pieces.push(word("unique"));
    }
    pieces.push(keys.join(" || ' ' || "));
    if !index.include.is_empty() {
        pieces.push(format!("'include ' || {}", names(&index.include)));
    }
    if index.nulls_not_distinct {
        pieces.push(word("nulls not distinct"));
    }
    if index.predicate.is_some() {
        pieces.push(word("partial"));
    }
    check("index", &index.table, Some(index.name.raw()), said(&pieces))
}

fn of_key(method: &str, key: &IndexKey) -> String {
    let mut text = match &key.on {
        IndexTerm::Column(column) => quoted(column.raw()),
        IndexTerm::Expression(_) => "'(expression)'".to_owned(),
    };
    if let Some(opclass) = &key.opclass {
        text.push_str(&format!(" || {}", of_opclass(method, opclass)));
    }
    let nulls = key.nulls_first.filter(|first| *first != key.descending);
    let order = match (key.descending, nulls) {
        (false, None) => return text,
        (false, Some(_)) => " nulls first",
        (true, None) => " desc",
        (true, Some(_)) => " desc nulls last",
    };
    format!("{text} || {}", word(order))
}

/// An operator class, but for one that PostgreSQL chooses by itself: the catalog does not tell whether somebody wrote it.
fn of_opclass(method: &str, name: &str) -> String {
    let (path, method) = (format!("parse_ident({})", Literal::new(dotted(name))), Literal::new(method));
    format!(
        "CASE WHEN EXISTS (SELECT FROM pg_catalog.pg_opclass o JOIN pg_catalog.pg_am m ON m.oid = o.opcmethod \
         WHERE o.opcdefault AND m.amname = {method} AND o.opcname = ({path})[cardinality({path})]) \
         THEN '' ELSE ' ' || quote_ident(({path})[cardinality({path})]) END"
    )
}
