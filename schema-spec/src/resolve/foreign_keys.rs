//! Foreign keys: `foreign-key` nodes and `references=` on columns.
//!
//! In come references as written, out go foreign keys whose two ends fit. It refuses ends that differ in type or
//! number, targets that are not unique, and targets that a version does not have. Domain borders are the laws' matter.

use std::collections::BTreeSet;

use super::keys::{at_once, constraint_name, key_columns, keys};
use super::row::versions_of;
use super::scope::{Scope, TableScope};
use crate::diagnostic::{Code, Findings, Span};
use crate::model::{Column, ForeignKey, Lifetime, ReferentialAction, VersionNumber};
use crate::parse::Word;
use crate::parse::syntax::{self, Actions};
use crate::reference::{Part, find_outside, parts, split};
use crate::types::{ColumnType, Scalar};

pub(super) fn foreign_keys(scope: &Scope<'_>, table: &TableScope<'_>, findings: &mut Findings) -> Vec<ForeignKey> {
    let mut found = Vec::new();
    for written in &table.written.columns {
        let (Some(references), Some(column)) = (&written.references, table.column(&written.name.text)) else {
            continue;
        };
        let ends = Ends {
            scope,
            table,
            columns: vec![column],
            lifetime: column.lifetime,
            span: references.target.span,
            actions: references.actions,
            written: None,
        };
        let target = inline_target(&references.target, &table.qualified.domain, findings);
        found.extend(target.and_then(|target| ends.connect(&target, None, findings)));
    }
    let owner = format!("the table `{}`", table.table.name);
    for written in &table.written.foreign_keys {
        let lifetime = scope.versions.lifetime(written.lifetime, table.table.lifetime, &owner, findings);
        let columns = key_columns(scope, table, &written.columns, lifetime, "the foreign key", findings);
        let target = written.target.as_ref().and_then(|target| list_target(target, &table.qualified.domain, findings));
        let (Some(columns), Some(target)) = (columns, target) else { continue };
        let name = constraint_name(written.name.as_ref(), findings);
        let span = written.target.as_ref().map_or(written.span, |target| target.span);
        let ends = Ends { scope, table, columns, lifetime, span, actions: written.actions, written: Some(written) };
        found.extend(ends.connect(&target, name, findings));
    }
    found
}

/// What a reference names, as written.
struct Target {
    domain: String,
    domain_span: Span,
    table: String,
    table_span: Span,
    columns: Vec<(String, Span)>,
}

/// `table.column` or `domain.table.column`.
fn inline_target(word: &Word, home: &str, findings: &mut Findings) -> Option<Target> {
    let parts = places(word, &parts(&word.text));
    let sound = parts.iter().all(|(part, _)| !part.is_empty());
    match (sound && find_outside(&word.text, '(').is_none(), parts.as_slice()) {
        (true, [domain, table, column]) => Some(target(domain.clone(), table.clone(), vec![column.clone()])),
        (true, [table, column]) => Some(target((home.to_owned(), table.1), table.clone(), vec![column.clone()])),
        _ => {
            malformed(word, findings);
            None
        }
    }
}

/// `table(column, column)` or `domain.table(column, column)`.
fn list_target(word: &Word, home: &str, findings: &mut Findings) -> Option<Target> {
    let text = word.text.trim_end();
    let open = find_outside(text, '(');
    let Some((open, inside)) = open.and_then(|open| Some((open, text[open + 1..].strip_suffix(')')?))) else {
        return inline_target(word, home, findings);
    };
    let names = places(word, &parts(&text[..open]));
    let columns = places(word, &split(inside, ',', open + 1));
    let empty = names.iter().chain(&columns).any(|(part, _)| part.is_empty());
    match (empty, names.as_slice()) {
        (false, [domain, table]) => Some(target(domain.clone(), table.clone(), columns)),
        (false, [table]) => Some(target((home.to_owned(), table.1), table.clone(), columns)),
        _ => {
            malformed(word, findings);
            None
        }
    }
}

/// The parts of a reference with their places.
fn places(word: &Word, parts: &[Part]) -> Vec<(String, Span)> {
    parts.iter().map(|part| (part.name.clone(), word.part(part.start, part.length))).collect()
}

fn target(domain: (String, Span), table: (String, Span), columns: Vec<(String, Span)>) -> Target {
    Target { domain: domain.0, domain_span: domain.1, table: table.0, table_span: table.1, columns }
}

fn malformed(word: &Word, findings: &mut Findings) {
    findings
        .error(Code::MalformedReference, word.span, format!("`{}` does not name a column of a table", word.text))
        .help("one column: references=core.users.id; several: references=\"core.memberships(org_id, user_id)\"");
}

struct Ends<'a, 'b> {
    scope: &'a Scope<'b>,
    table: &'a TableScope<'b>,
    columns: Vec<&'b Column>,
    lifetime: Lifetime,
    span: Span,
    actions: Actions,
    /// The node, where the key does not stand on a column.
    written: Option<&'b syntax::ForeignKey>,
}

impl Ends<'_, '_> {
    fn connect(&self, written: &Target, name: Option<String>, findings: &mut Findings) -> Option<ForeignKey> {
        let scope = self.scope;
        if !scope.domain_exists(&written.domain, written.domain_span, findings) {
            return None;
        }
        let target = scope.find_table(&written.domain, &written.table, written.table_span, findings)?;
        let mut there = Vec::new();
        for (name, span) in &written.columns {
            there.push(target.find_column_named(name, *span, findings));
        }
        let there = there.into_iter().collect::<Option<Vec<&Column>>>()?;
        if there.len() != self.columns.len() {
            let (here, there) = (self.columns.len(), there.len());
            findings
                .error(
                    Code::ReferenceCount,
                    self.span,
                    format!(
                        "the key here has {here} column{}, and this names {there}",
                        if here == 1 { "" } else { "s" }
                    ),
                )
                .help("name as many columns there as here, in the same order");
            return None;
        }
        let versions = versions_of(scope, self.table, self.lifetime);
        self.exists(target, &there, written, &versions, findings)?;
        self.same_types(target, &there, written, &versions, findings);
        self.is_unique(target, &there, &versions, findings);
        self.actions_fit(findings);
        Some(ForeignKey {
            name,
            columns: keys(&self.columns),
            target: target.qualified.clone(),
            target_columns: keys(&there),
            on_delete: self.actions.on_delete.map_or_else(ReferentialAction::default, |action| action.value),
            on_update: self.actions.on_update.map_or_else(ReferentialAction::default, |action| action.value),
            set_columns: self.set_columns(findings),
            match_full: self.written.is_some_and(|written| written.match_full),
            not_valid: self.written.is_some_and(|written| written.not_valid),
            deferrable: self.actions.deferrable,
            doc: self.written.and_then(|written| written.doc.as_ref()).map(|doc| doc.text.clone()),
            lifetime: self.lifetime,
        })
    }

    /// The columns that `on-delete` sets are among those of the key.
    fn set_columns(&self, findings: &mut Findings) -> Vec<String> {
        let mut found = Vec::new();
        let postgres = self.scope.model.postgres;
        let first = self.written.and_then(|written| written.set_columns.first());
        if let Some(word) = first.filter(|_| postgres < 15) {
            findings
                .error(
                    Code::PostgresVersion,
                    word.span,
                    format!("PostgreSQL {postgres} sets all columns of a key, or none"),
                )
                .help("that a delete sets some of them came with PostgreSQL 15: raise `postgres` in schema.kdl, or let the key `on-delete=cascade` or `restrict`; where rows are tenants', setting all would take whose they are");
            return found;
        }
        for word in self.written.iter().flat_map(|written| &written.set_columns) {
            let Some(column) = self.table.find_column(word, findings) else { continue };
            if !self.columns.iter().any(|known| known.key == column.key) {
                findings
                    .error(
                        Code::UnknownColumn,
                        word.span,
                        format!("`{}` is not among the columns of this key", word.text),
                    )
                    .help("only columns of the key are set");
                continue;
            }
            found.push(column.key.clone());
        }
        found
    }

    /// The target must be there in every version that has the key.
    fn exists(
        &self,
        target: &TableScope<'_>,
        there: &[&Column],
        written: &Target,
        versions: &[VersionNumber],
        findings: &mut Findings,
    ) -> Option<()> {
        for version in versions {
            let missing = if target.table.lifetime.contains(*version) {
                let gone = there.iter().zip(&written.columns).find(|(column, _)| !column.lifetime.contains(*version));
                gone.map(|(column, (_, span))| (format!("column `{}.{}`", written.table, column.key), *span))
            } else {
                Some((format!("table `{}`", written.table), written.table_span))
            };
            if let Some((what, span)) = missing {
                findings
                    .error(
                        Code::ReferenceGone,
                        span,
                        format!("version {version} has no {what}, yet this refers to it there"),
                    )
                    .also(target.written.name.span, "declared here")
                    .help("let the reference begin and end with its target, by `since=` and `removed=`");
                return None;
            }
        }
        Some(())
    }

    fn same_types(
        &self,
        target: &TableScope<'_>,
        there: &[&Column],
        written: &Target,
        versions: &[VersionNumber],
        findings: &mut Findings,
    ) {
        for ((here, there), (_, span)) in self.columns.iter().zip(there).zip(&written.columns) {
            let faulty = |table: &TableScope<'_>, column: &Column| {
                self.scope.faulty.columns.contains(&(table.qualified.clone(), column.key.clone()))
            };
            if faulty(self.table, here) || faulty(target, there) {
                continue;
            }
            for version in versions {
                let (Some(one), Some(other)) = (here.state_at(*version), there.state_at(*version)) else { continue };
                if comparable(&one.column_type, &other.column_type) {
                    continue;
                }
                let (one_type, other_type) = (spelled(&one.column_type), spelled(&other.column_type));
                findings
                    .error(
                        Code::ReferenceType,
                        *span,
                        format!(
                            "`{}` is {other_type}, and `{}`, which refers to it, is {one_type}",
                            other.name, one.name
                        ),
                    )
                    .help(format!("give both the same type: column {} {other_type}", one.name));
                break;
            }
        }
    }

    /// What is referred to must be found by a primary key or unique constraint over exactly those columns.
    fn is_unique(
        &self,
        target: &TableScope<'_>,
        there: &[&Column],
        versions: &[VersionNumber],
        findings: &mut Findings,
    ) {
        let wanted: BTreeSet<&str> = there.iter().map(|column| column.key.as_str()).collect();
        let same = |words: &[Word]| {
            let keys: Option<BTreeSet<&str>> =
                words.iter().map(|word| target.column(&word.text).map(|column| column.key.as_str())).collect();
            keys.is_some_and(|keys| keys == wanted)
        };
        if target.written.primary_key.as_ref().is_some_and(|key| same(&key.columns)) {
            return;
        }
        let mut put_off = None;
        let mut covered: BTreeSet<VersionNumber> = BTreeSet::new();
        for unique in target.written.uniques.iter().filter(|unique| same(&unique.columns)) {
            if !at_once(unique.deferrable) {
                put_off = Some(unique.span);
                continue;
            }
            covered.extend(versions.iter().filter(|version| lives_in(unique.lifetime, **version)));
        }
        for index in target.written.indexes.iter().filter(|index| is_whole(index)) {
            let words: Vec<Word> = index.keys.iter().map(|key| key.on.clone()).collect();
            if same(&words) {
                covered.extend(versions.iter().filter(|version| lives_in(index.lifetime, **version)));
            }
        }
        let Some(version) = versions.iter().find(|version| !covered.contains(version)) else { return };
        let names: Vec<&str> = there.iter().map(|column| column.key.as_str()).collect();
        let (table, names) = (&target.table.name, names.join(" "));
        if let (true, Some(span)) = (covered.is_empty(), put_off) {
            findings
                .error(
                    Code::ReferenceNotUnique,
                    self.span,
                    "a foreign key cannot lean on a constraint that is checked later",
                )
                .also(span, "this one is deferrable")
                .help("take `deferrable=` from the unique constraint");
            return;
        }
        let when = if covered.is_empty() { String::new() } else { format!(" in version {version}") };
        findings
            .error(
                Code::ReferenceNotUnique,
                self.span,
                format!("nothing keeps these columns of `{table}` unique{when}"),
            )
            .also(target.written.name.span, "in this table")
            .help(format!("declare it there: unique {names}"));
    }

    /// What an action writes cannot be a generated column.
    fn actions_fit(&self, findings: &mut Findings) {
        let actions = [(self.actions.on_delete, false), (self.actions.on_update, true)];
        for (action, is_update) in actions.into_iter().filter_map(|(action, is_update)| Some((action?, is_update))) {
            let word = match action.value {
                ReferentialAction::SetNull => "set-null",
                ReferentialAction::SetDefault => "set-default",
                ReferentialAction::Cascade if is_update => "cascade",
                _ => continue,
            };
            let generated = self.columns.iter().find(|column| {
                let written = self.table.written_column(&column.key);
                written.is_some_and(|written| written.generated.is_some())
            });
            if let Some(column) = generated {
                findings
                    .error(
                        Code::SetNull,
                        action.span,
                        format!("`{word}` cannot write `{}`, which is generated", column.key),
                    )
                    .help(if is_update {
                        "use `restrict` or `no-action`"
                    } else {
                        "use `restrict`, `cascade` or `no-action`"
                    });
                return;
            }
        }
    }
}

/// Whether an index keeps all rows apart by plain columns.
fn is_whole(index: &syntax::Index) -> bool {
    index.unique.is_some_and(|unique| unique.value)
        && index.predicate.is_none()
        && index.keys.iter().all(|key| !key.is_expression)
}

fn lives_in(lifetime: syntax::Lifetime, version: VersionNumber) -> bool {
    lifetime.since.is_none_or(|since| since.value <= version)
        && lifetime.removed.is_none_or(|removed| version < removed.value)
}

/// Whether PostgreSQL may compare the two: it does within a family of types, and what it knows of types that are made
/// here or brought by an extension is not known.
fn comparable(one: &ColumnType, other: &ColumnType) -> bool {
    match (&one.scalar, &other.scalar) {
        (Scalar::Base(one_base, _), Scalar::Base(other_base, _)) => {
            one.array == other.array
                && (one_base.name == other_base.name
                    || FAMILIES
                        .iter()
                        .any(|family| family.contains(&one_base.name) && family.contains(&other_base.name)))
        }
        (Scalar::Enum(one_name), Scalar::Enum(other_name)) => one.array == other.array && one_name == other_name,
        (Scalar::Enum(_), Scalar::Base(..)) | (Scalar::Base(..), Scalar::Enum(_)) => false,
        _ => true,
    }
}

/// Types that PostgreSQL compares with each other.
const FAMILIES: &[&[&str]] = &[
    &["smallint", "integer", "bigint", "numeric", "real", "double precision", "oid", "regclass", "regproc", "regtype"],
    &["text", "varchar", "char", "bpchar", "name", "\"char\""],
    &["date", "timestamp", "timestamptz"],
    &["time", "timetz", "interval"],
    &["inet", "cidr"],
    &["bit", "varbit", "\"bit\""],
];

/// A type as a spec spells it.
pub(crate) fn spelled(column_type: &ColumnType) -> String {
    let scalar = match &column_type.scalar {
        Scalar::Base(base, sizes) if sizes.is_empty() => base.name.to_owned(),
        Scalar::Base(base, sizes) => {
            let sizes: Vec<String> = sizes.iter().map(ToString::to_string).collect();
            format!("{}({})", base.name, sizes.join(","))
        }
        Scalar::Enum(name) | Scalar::Object(name) => format!("{}.{}", name.domain, name.name),
        Scalar::External(external) => external.name.clone(),
    };
    if column_type.array { format!("{scalar}[]") } else { scalar }
}
