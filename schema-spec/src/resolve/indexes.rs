//! Indexes.
//!
//! In come indexes as written, out go indexes with a name, over columns that live as long as they do. It refuses what
//! the access method cannot do; operator classes are taken at their word, for extensions bring their own.

use super::keys::{MAX_KEY_COLUMNS, lives_as_long, not_distinct_known};
use super::names;
use super::row::{over_row, versions_of};
use super::scope::{Scope, TableScope};
use super::sql::Use;
use crate::diagnostic::{Code, Findings, Span, did_you_mean, either};
use crate::model::{Column, Index, IndexKey, IndexTerm, Lifetime};
use crate::name::{joined_columns, object_name};
use crate::parse::syntax;
use crate::types::{ColumnType, Scalar};

/// PostgreSQL's own access methods.
const METHODS: &[&str] = &["btree", "hash", "gist", "gin", "spgist", "brin"];

/// Types whose values PostgreSQL cannot sort.
const UNSORTED: &[&str] = &["json", "jsonpath", "xml", "point", "line", "lseg", "box", "path", "polygon", "circle"];

pub(super) fn indexes(scope: &Scope<'_>, table: &TableScope<'_>, findings: &mut Findings) -> Vec<Index> {
    table.written.indexes.iter().filter_map(|written| index(scope, table, written, findings)).collect()
}

fn index(scope: &Scope<'_>, table: &TableScope<'_>, written: &syntax::Index, findings: &mut Findings) -> Option<Index> {
    let owner = format!("the table `{}`", table.table.name);
    let lifetime = scope.versions.lifetime(written.lifetime, table.table.lifetime, &owner, findings);
    let method = method(written, findings);
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
    let keys: Vec<Option<IndexKey>> =
        written.keys.iter().map(|key| index_key(scope, table, key, &method, lifetime, findings)).collect();
    let mut include = Vec::new();
    for word in &written.include {
        if let Some(column) = table.find_column(word, findings) {
            lives_as_long(scope, table, column, lifetime, word.span, "the index", findings);
            include.push(column.key.clone());
        }
    }
    let versions = versions_of(scope, table, lifetime);
    let predicate =
        written.predicate.as_ref().and_then(|word| over_row(table, word, Use::Predicate, &versions, findings));
    options(scope, written, &method, findings);
    let name = index_name(table, written, findings)?;
    Some(Index {
        name,
        method,
        unique: written.unique.is_some_and(|unique| unique.value),
        nulls_not_distinct: written.nulls_not_distinct.is_some(),
        keys: keys.into_iter().collect::<Option<Vec<IndexKey>>>()?,
        include,
        predicate,
        options: Vec::new(),
        part_of: None,
        doc: written.doc.as_ref().map(|doc| doc.text.clone()),
        lifetime,
    })
}

fn method(written: &syntax::Index, findings: &mut Findings) -> String {
    let Some(word) = &written.method else { return "btree".to_owned() };
    if !METHODS.contains(&word.text.as_str()) {
        findings
            .error(Code::UnknownWord, word.span, format!("there is no index method `{}`", word.text))
            .label(format!("expected {}", either(METHODS.iter().copied())))
            .maybe_help(did_you_mean(&word.text, METHODS.iter().copied()))
            .help("an index of an extension's method can be given as an `sql` object");
        return "btree".to_owned();
    }
    word.text.clone()
}

fn index_key(
    scope: &Scope<'_>,
    table: &TableScope<'_>,
    written: &syntax::IndexKey,
    method: &str,
    lifetime: Lifetime,
    findings: &mut Findings,
) -> Option<IndexKey> {
    let on = if written.is_expression {
        let versions = versions_of(scope, table, lifetime);
        IndexTerm::Expression(over_row(table, &written.on, Use::IndexKey, &versions, findings)?)
    } else {
        let column = table.find_column(&written.on, findings)?;
        if !lives_as_long(scope, table, column, lifetime, written.on.span, "the index", findings) {
            return None;
        }
        let known_type = !scope.faulty.columns.contains(&(table.qualified.clone(), column.key.clone()));
        if known_type && written.opclass.is_none() {
            can_search(column, method, written.on.span, findings);
        }
        IndexTerm::Column(column.key.clone())
    };
    let sorted = written
        .descending
        .map(|order| (order.span, "order"))
        .or(written.nulls_first.map(|nulls| (nulls.span, "nulls")));
    if let Some((span, word)) = sorted.filter(|_| method != "btree") {
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
        opclass_options: Vec::new(),
        statistics: None,
        collation: written.collation.as_ref().map(|collation| collation.text.clone()),
        descending: written.descending.is_some_and(|order| order.value),
        nulls_first: written.nulls_first.map(|nulls| nulls.value),
    })
}

/// Whether the method has an operator class of its own for the column's type.
fn can_search(column: &Column, method: &str, span: Span, findings: &mut Findings) {
    if method == "btree" {
        has_order(column, span, "an index of the method `btree`", findings);
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

/// Whether PostgreSQL can sort the values of a column.
pub(super) fn has_order(column: &Column, span: Span, what: &str, findings: &mut Findings) {
    for state in &column.states {
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
    if let Some(unique) = unique.filter(|_| method != "btree") {
        refuse(unique.span, format!("an index of the method `{method}` cannot be unique"), "use the method `btree`");
    }
    if let Some(word) = written.include.first().filter(|_| !matches!(method, "btree" | "gist" | "spgist")) {
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
fn index_name(table: &TableScope<'_>, written: &syntax::Index, findings: &mut Findings) -> Option<String> {
    if let Some(name) = &written.name {
        return names::stored(name, "index", findings).then(|| name.text.clone());
    }
    if let Some(key) = written.keys.iter().find(|key| key.is_expression) {
        let table = &table.table.name;
        findings.error(Code::Missing, key.on.span, "an index over an expression needs a name").help(format!(
            "for example: index name={}_idx {{ … }}",
            names::suggestion(&format!("{table}_{}", key.on.text))
        ));
        return None;
    }
    // Included columns are part of the name that PostgreSQL chooses. Keys stand for renamed columns: the name of an
    // index does not change with them.
    let words = written.keys.iter().map(|key| &key.on).chain(&written.include);
    let columns = joined_columns(
        words.map(|word| table.column(&word.text).map_or(word.text.as_str(), |column| column.key.as_str())),
    );
    Some(object_name(&table.table.name, &columns, "idx"))
}
