//! Indexes.
//!
//! In come indexes as written, out go indexes with a name, over columns that live as long as they do. It refuses what
//! the access method cannot do; operator classes are taken at their word, for extensions bring their own.

use super::keys::{MAX_KEY_COLUMNS, key_columns_any, lives_as_long, not_distinct_known};
use super::names;
use super::row::{over_row, versions_of};
use super::scope::{Scope, TableScope};
use super::sql::{Use, expression};
use crate::diagnostic::{Code, Findings, Span, closest, either};
use crate::model::{Column, Index, IndexKey, IndexTerm, Lifetime, SqlExpression};
use crate::name::{joined_columns, object_name};
use crate::parse::Word;
use crate::parse::syntax;
use crate::types::{ColumnType, Scalar};

/// PostgreSQL's own access methods.
const METHODS: &[&str] = &["btree", "hash", "gist", "gin", "spgist", "brin"];

/// Types whose values PostgreSQL cannot sort.
const UNSORTED: &[&str] = &["json", "jsonpath", "xml", "point", "line", "lseg", "box", "path", "polygon", "circle"];

pub(super) fn indexes(scope: &Scope<'_>, table: &TableScope<'_>, findings: &mut Findings) -> Vec<Index> {
    let owner = Owner { name: &table.table.name, table: Some(table), lifetime: table.table.lifetime };
    table.written.indexes.iter().filter_map(|written| index(scope, &owner, written, findings)).collect()
}

/// The indexes of a materialized view, whose columns only PostgreSQL knows.
pub(super) fn view_indexes(
    scope: &Scope<'_>,
    name: &str,
    lifetime: Lifetime,
    written: &[syntax::Index],
    findings: &mut Findings,
) -> Vec<Index> {
    let owner = Owner { name, table: None, lifetime };
    written.iter().filter_map(|written| index(scope, &owner, written, findings)).collect()
}

/// What an index belongs to.
struct Owner<'a, 'b> {
    name: &'a str,
    table: Option<&'a TableScope<'b>>,
    lifetime: Lifetime,
}

fn index(scope: &Scope<'_>, owner: &Owner<'_, '_>, written: &syntax::Index, findings: &mut Findings) -> Option<Index> {
    let table = owner.table;
    let what = format!("the {} `{}`", if table.is_some() { "table" } else { "view" }, owner.name);
    let lifetime = scope.versions.lifetime(written.lifetime, owner.lifetime, &what, findings);
    let method = method(scope, written, findings);
    if written.keys.is_empty() {
        findings
            .error(Code::Missing, written.span, "`index` needs at least one column")
            .help("for example: index status created_at");
        return None;
    }
    if let Some(key) = written.keys.get(MAX_KEY_COLUMNS) {
        findings
            .error(
                Code::TooMany,
                key.on.span,
                format!("an index has at most {MAX_KEY_COLUMNS} columns, and this is one more"),
            )
            .help("use fewer columns");
        return None;
    }
    let keys = index_keys(scope, table, &written.keys, &method, lifetime, findings);
    let include = match table {
        Some(table) => key_columns_any(scope, table, &written.include, lifetime, "the index", findings),
        None => written.include.iter().map(|word| word.text.clone()).collect(),
    };
    let predicate = match &written.predicate {
        Some(word) => over_columns(scope, table, word, Use::Predicate, lifetime, findings).map(Some),
        None => Some(None),
    };
    options(scope, written, &method, findings);
    let name = index_name(owner, written, findings)?;
    Some(Index {
        name,
        method,
        unique: written.unique.is_some_and(|unique| unique.value),
        nulls_not_distinct: written.nulls_not_distinct.is_some(),
        keys: keys?,
        include,
        predicate: predicate?,
        options: written.options.clone(),
        part_of: written.part_of.as_ref().map(|word| word.text.clone()),
        doc: written.doc.as_ref().map(|doc| doc.text.clone()),
        lifetime,
    })
}

/// Reads SQL over the columns of a table; over those of a view, only as an expression.
fn over_columns(
    scope: &Scope<'_>,
    table: Option<&TableScope<'_>>,
    word: &Word,
    used: Use,
    lifetime: Lifetime,
    findings: &mut Findings,
) -> Option<SqlExpression> {
    match table {
        Some(table) => over_row(scope, table, word, used, &versions_of(scope, table, lifetime), findings),
        None => expression(word, used, &scope.functions, findings).map(|parsed| parsed.expression),
    }
}

/// An extension may bring a method of its own; a word that is close to one of PostgreSQL's was mistyped.
fn method(scope: &Scope<'_>, written: &syntax::Index, findings: &mut Findings) -> String {
    let Some(word) = &written.method else { return "btree".to_owned() };
    let known = METHODS.contains(&word.text.as_str());
    let brought = brings_classes(scope);
    let meant = closest(&word.text, METHODS.iter().copied());
    if let (false, false, Some(meant)) = (known, brought, meant) {
        findings
            .error(Code::UnknownWord, word.span, format!("there is no index method `{}`", word.text))
            .label(format!("expected {}", either(METHODS.iter().copied())))
            .help(format!("did you mean `{meant}`?"))
            .help("a method of its own comes with an extension, which schema.kdl declares");
        return "btree".to_owned();
    }
    word.text.clone()
}

/// The keys of an index, of an exclusion or of a partitioned table. `method` decides what is asked of their types;
/// an empty one asks nothing.
pub(super) fn index_keys(
    scope: &Scope<'_>,
    table: Option<&TableScope<'_>>,
    written: &[syntax::IndexKey],
    method: &str,
    lifetime: Lifetime,
    findings: &mut Findings,
) -> Option<Vec<IndexKey>> {
    let keys: Vec<Option<IndexKey>> =
        written.iter().map(|key| index_key(scope, table, key, method, lifetime, findings)).collect();
    keys.into_iter().collect()
}

/// One key.
pub(super) fn index_key(
    scope: &Scope<'_>,
    table: Option<&TableScope<'_>>,
    written: &syntax::IndexKey,
    method: &str,
    lifetime: Lifetime,
    findings: &mut Findings,
) -> Option<IndexKey> {
    let on = match table {
        _ if written.is_expression => {
            IndexTerm::Expression(over_columns(scope, table, &written.on, Use::IndexKey, lifetime, findings)?)
        }
        None => IndexTerm::Column(written.on.text.clone()),
        Some(table) => {
            let column = table.find_column(&written.on, findings)?;
            if !lives_as_long(scope, table, column, lifetime, written.on.span, "the index", findings) {
                return None;
            }
            let known_type = !scope.faulty.columns.contains(&(table.qualified.clone(), column.key.clone()));
            if known_type && written.opclass.is_none() {
                can_search(scope, column, method, written.on.span, findings);
            }
            IndexTerm::Column(column.key.clone())
        }
    };
    let sorted = written
        .descending
        .map(|order| (order.span, "order"))
        .or(written.nulls_first.map(|nulls| (nulls.span, "nulls")));
    if let Some((span, word)) = sorted.filter(|_| method != "btree" && METHODS.contains(&method)) {
        findings
            .error(
                Code::IndexOptions,
                span,
                format!("an index of the method `{method}` has no order, so `{word}=` means nothing"),
            )
            .help("remove it, or use the method `btree`");
    }
    Some(IndexKey {
        on,
        opclass: written.opclass.as_ref().map(|opclass| opclass.text.clone()),
        opclass_options: written.opclass_options.clone(),
        statistics: written.statistics,
        collation: written.collation.as_ref().map(|collation| collation.text.clone()),
        descending: written.descending.is_some_and(|order| order.value),
        nulls_first: written.nulls_first.map(|nulls| nulls.value),
    })
}

/// Whether the method has an operator class of its own for the column's type.
fn can_search(scope: &Scope<'_>, column: &Column, method: &str, span: Span, findings: &mut Findings) {
    if method == "btree" {
        has_order(scope, column, span, "an index of the method `btree`", findings);
        return;
    }
    if brings_classes(scope) {
        return;
    }
    let fits = column.states.iter().all(|state| {
        let ColumnType { scalar, array } = &state.column_type;
        let base = match scalar {
            Scalar::Base(base, _) => base.name,
            Scalar::Enum(_) => "",
            // What PostgreSQL knows of a type made here is not known here.
            Scalar::Object(_) | Scalar::External(_) => return true,
        };
        match method {
            "gin" => *array || matches!(base, "jsonb" | "tsvector"),
            "gist" => {
                !array
                    && (base.ends_with("range")
                        || matches!(base, "point" | "box" | "polygon" | "circle" | "tsvector" | "tsquery"))
            }
            _ => true,
        }
    });
    if !fits {
        let example = if method == "gin" { "arrays, jsonb and tsvector" } else { "ranges, shapes and tsvector" };
        findings
            .error(
                Code::IndexOptions,
                span,
                format!("the method `{method}` needs an operator class for `{}`", column.key),
            )
            .help(format!(
                "of itself it searches {example}; for others name the class: column {} opclass=…",
                column.key
            ));
    }
}

/// Whether the workspace may bring operator classes, which an extension or SQL makes.
fn brings_classes(scope: &Scope<'_>) -> bool {
    !scope.model.extensions.is_empty() || scope.spec.domains.iter().any(|domain| !domain.sql_objects.is_empty())
}

/// Whether PostgreSQL can sort the values of a column.
pub(super) fn has_order(scope: &Scope<'_>, column: &Column, span: Span, what: &str, findings: &mut Findings) {
    if brings_classes(scope) {
        return;
    }
    for state in column.states.iter().filter(|state| !state.column_type.array) {
        let Scalar::Base(base, _) = &state.column_type.scalar else { continue };
        if UNSORTED.contains(&base.name) {
            let finding = findings.error(
                Code::IndexOptions,
                span,
                format!("{what} cannot hold `{}`: PostgreSQL cannot sort {}", column.key, base.name),
            );
            match base.name {
                "json" => finding.help("use `jsonb`"),
                "point" | "box" | "polygon" | "circle" => finding.help("use an index with method=gist"),
                _ => finding.help("leave the column out"),
            };
            return;
        }
    }
}

fn options(scope: &Scope<'_>, written: &syntax::Index, method: &str, findings: &mut Findings) {
    let mut refuse = |span: Span, message: String, help: &str| {
        findings.error(Code::IndexOptions, span, message).help(help);
    };
    let unique = written.unique.filter(|unique| unique.value);
    let known = METHODS.contains(&method);
    if let Some(unique) = unique.filter(|_| known && method != "btree") {
        refuse(unique.span, format!("an index of the method `{method}` cannot be unique"), "use the method `btree`");
    }
    if let Some(word) = written.include.first().filter(|_| known && !matches!(method, "btree" | "gist" | "spgist")) {
        refuse(
            word.span,
            format!("an index of the method `{method}` cannot include columns"),
            "remove `include`, or use the method `btree`",
        );
    }
    if let Some(key) = written.keys.get(1).filter(|_| matches!(method, "hash" | "spgist")) {
        refuse(
            key.on.span,
            format!("an index of the method `{method}` has one column"),
            "make an index for each column",
        );
    }
    if let Some(span) = written.nulls_not_distinct.filter(|_| unique.is_none()) {
        refuse(
            span,
            "`nulls=not-distinct` means something for a unique index only".to_owned(),
            "add unique=#true, or remove it",
        );
    }
    not_distinct_known(scope, written.nulls_not_distinct, findings);
}

/// The name as written, else PostgreSQL's own choice for plain columns.
fn index_name(owner: &Owner<'_, '_>, written: &syntax::Index, findings: &mut Findings) -> Option<String> {
    if let Some(name) = &written.name {
        return names::stored(name, "index", findings).then(|| name.text.clone());
    }
    if let Some(key) = written.keys.iter().find(|key| key.is_expression) {
        let table = owner.name;
        findings.error(Code::Missing, key.on.span, "an index over an expression needs a name").help(format!(
            "for example: index name={}_idx {{ … }}",
            names::suggestion(&format!("{table}_{}", key.on.text))
        ));
        return None;
    }
    // Included columns are part of the name that PostgreSQL chooses. Keys stand for renamed columns: the name of an
    // index does not change with them.
    let key_of = |word: &'_ Word| match owner.table.and_then(|table| table.column(&word.text)) {
        Some(column) => column.key.clone(),
        None => word.text.clone(),
    };
    let keys: Vec<String> = written.keys.iter().map(|key| &key.on).chain(&written.include).map(key_of).collect();
    Some(object_name(owner.name, &joined_columns(keys.iter().map(String::as_str)), "idx"))
}
