//! Read models.
//!
//! In come read models as written, out go read models whose relations and columns exist in every version that has
//! them. It refuses columns without one source; which domains may be read is the laws' matter.

use std::collections::BTreeMap;

use super::names::{self, Register};
use super::scope::{Scope, TableScope};
use super::sql::{Use, expression};
use super::type_text::{TypePlace, column_type};
use crate::diagnostic::{Code, Findings, Span, did_you_mean, list};
use crate::model::{
    ColumnReference, Join, Lifetime, Qualified, ReadModel, ReadModelSource, ReadModelValue, Relation, SqlExpression,
};
use crate::parse::Word;
use crate::parse::syntax;

pub(super) fn read_models(
    scope: &Scope<'_>,
    domain: &syntax::Domain,
    sources: &ReadModels<'_>,
    findings: &mut Findings,
) -> Vec<ReadModel> {
    let mut register = Register::new(Code::Duplicate);
    let mut found = Vec::new();
    for written in &domain.read_models {
        let fresh =
            register.enter(&written.name.text, written.name.span, "this read model", "choose another name", findings);
        if fresh && names::stored(&written.name, "read model", findings) {
            let builder = Builder {
                scope,
                home: &domain.name.text,
                written,
                sources,
                aliases: Vec::new(),
                lifetime: whole(scope),
            };
            found.extend(builder.build(findings));
        }
    }
    found
}

fn whole(scope: &Scope<'_>) -> Lifetime {
    Lifetime { since: scope.versions.first(), removed: None }
}

/// All read models as written, by name: one may read another.
pub(super) type ReadModels<'a> = BTreeMap<Qualified, &'a syntax::ReadModel>;

pub(super) fn written_read_models(spec: &syntax::Spec) -> ReadModels<'_> {
    let mut all = BTreeMap::new();
    for domain in &spec.domains {
        for written in &domain.read_models {
            let name = Qualified { domain: domain.name.text.clone(), name: written.name.text.clone() };
            all.entry(name).or_insert(written);
        }
    }
    all
}

/// What an alias stands for.
#[derive(Clone, Copy)]
enum Target<'a> {
    Table(&'a TableScope<'a>),
    ReadModel(&'a syntax::ReadModel),
    /// Something that could not be found: whatever is said about it is believed.
    Lost,
}

struct Builder<'a> {
    scope: &'a Scope<'a>,
    home: &'a str,
    written: &'a syntax::ReadModel,
    sources: &'a ReadModels<'a>,
    aliases: Vec<(String, Target<'a>)>,
    lifetime: Lifetime,
}

impl<'a> Builder<'a> {
    fn build(mut self, findings: &mut Findings) -> Option<ReadModel> {
        let written = self.written;
        self.lifetime = self.scope.versions.lifetime(written.lifetime, whole(self.scope), "the workspace", findings);
        let from = written.from.as_ref().and_then(|relation| self.relation(relation, findings));
        let mut joins = Vec::new();
        for join in &written.joins {
            let relation = self.relation(&join.relation, findings);
            let on = join.on.as_ref().and_then(|on| self.expression(on, self.lifetime, findings));
            if let (Some(relation), Some(on)) = (relation, on) {
                joins.push(Join { left: join.left, relation, on });
            }
        }
        let filter = written.filter.as_ref().and_then(|filter| self.expression(filter, self.lifetime, findings));
        let columns = self.columns(findings);
        self.key(findings);
        let (rust_name, _) = names::rust(&written.name, written.rust.as_ref(), true, findings);
        Some(ReadModel {
            name: written.name.text.clone(),
            rust_name,
            doc: written.doc.as_ref().map(|doc| doc.text.clone()),
            lifetime: self.lifetime,
            materialized: written.materialized.is_some(),
            key: written.key.iter().map(|word| word.text.clone()).collect(),
            from: from?,
            joins,
            filter,
            columns,
        })
    }

    fn relation(&mut self, written: &'a syntax::Relation, findings: &mut Findings) -> Option<Relation> {
        let text = &written.target.text;
        let (domain, name) = crate::reference::qualified(text, self.home);
        let (domain, name) = (domain.as_str(), name.as_str());
        let alias_word = written.alias.as_ref();
        let alias = alias_word.map_or_else(|| name.to_owned(), |alias| alias.text.clone());
        if let Some((_, taken)) = self.aliases.iter_mut().find(|(taken, _)| *taken == alias) {
            // Which of the two is meant further on, nobody knows.
            *taken = Target::Lost;
            let span = alias_word.map_or(written.target.span, |alias| alias.span);
            findings
                .error(Code::AliasTaken, span, format!("the read model has a relation called `{alias}` already"))
                .help("give it another name: as=…");
            return None;
        }
        if let Some(word) = alias_word {
            names::stored(word, "alias", findings);
        }
        let target = Qualified { domain: domain.to_owned(), name: name.to_owned() };
        let found = match self.sources.get(&target) {
            Some(view) => Some(Target::ReadModel(view)),
            None => self.scope.find_table(domain, name, written.target.span, findings).map(Target::Table),
        };
        self.aliases.push((alias.clone(), found.unwrap_or(Target::Lost)));
        self.lives_as_long(found?, &written.target, findings);
        Some(Relation { target, alias })
    }

    fn lives_as_long(&self, target: Target<'_>, word: &Word, findings: &mut Findings) {
        let Target::Table(table) = target else { return };
        let gone = self.scope.versions.within(self.lifetime).find(|version| !table.table.lifetime.contains(*version));
        if let Some(version) = gone {
            findings
                .error(
                    Code::SourceGone,
                    word.span,
                    format!("version {version} has no table `{}`, yet the read model is there", table.table.name),
                )
                .also(table.written.name.span, "declared here")
                .help("let the read model begin and end with its sources, by `since=` and `removed=`");
        }
    }

    fn expression(&self, word: &Word, lifetime: Lifetime, findings: &mut Findings) -> Option<SqlExpression> {
        let parsed = expression(word, Use::ReadModel, &self.scope.functions, findings)?;
        let mut sound = true;
        for (reference, span) in &parsed.named {
            sound &= self.reference(reference, *span, lifetime, findings);
        }
        sound.then_some(parsed.expression)
    }

    /// Whether a column that SQL names exists.
    fn reference(&self, reference: &ColumnReference, span: Span, lifetime: Lifetime, findings: &mut Findings) -> bool {
        let Some(alias) = &reference.qualifier else {
            let name = reference.column.as_str();
            let owners: Vec<&str> =
                self.aliases.iter().filter(|(_, target)| has(*target, name)).map(|(alias, _)| alias.as_str()).collect();
            return match owners.as_slice() {
                [] if self.aliases.iter().any(|(_, target)| matches!(target, Target::Lost)) => false,
                [] => {
                    let message = format!("no relation of the read model has a column `{name}`");
                    findings
                        .error(Code::SqlColumn, span, message)
                        .help("write alias.column; text stands in single quotes: 'text'");
                    false
                }
                [alias] => self.alive(alias, name, span, lifetime, true, findings).is_some(),
                [first, second, ..] => {
                    findings
                        .error(Code::Ambiguous, span, format!("`{first}` and `{second}` both have a column `{name}`"))
                        .help(format!("say which one is meant: {first}.{name}"));
                    false
                }
            };
        };
        self.alive(alias, &reference.column, span, lifetime, true, findings).is_some()
    }

    /// The key of a column that exists in every version of `lifetime`; under that very name, where `by_name`.
    fn alive(
        &self,
        alias: &str,
        name: &str,
        span: Span,
        lifetime: Lifetime,
        by_name: bool,
        findings: &mut Findings,
    ) -> Option<String> {
        let Some((_, target)) = self.aliases.iter().find(|(known, _)| known == alias) else {
            let later = self
                .written
                .joins
                .iter()
                .filter_map(|join| join.relation.alias.as_ref())
                .any(|word| word.text == alias);
            let finding =
                findings.error(Code::UnknownAlias, span, format!("the read model has no relation called `{alias}`"));
            if later {
                finding.help("it is joined further down: a join sees only the relations before it");
            } else {
                let known = || self.aliases.iter().map(|(known, _)| known.as_str());
                finding.maybe_help(did_you_mean(alias, known())).help(format!("its relations are {}", list(known())));
            }
            return None;
        };
        match target {
            Target::Lost => None,
            Target::ReadModel(view) => {
                if view.columns.iter().any(|column| column.name.text == name) {
                    return Some(name.to_owned());
                }
                findings
                    .error(
                        Code::RelationColumn,
                        span,
                        format!("the read model `{}` has no column `{name}`", view.name.text),
                    )
                    .maybe_help(did_you_mean(name, view.columns.iter().map(|column| column.name.text.as_str())));
                None
            }
            Target::Table(table) => self.table_column(table, name, span, lifetime, by_name, findings),
        }
    }

    fn table_column(
        &self,
        table: &TableScope<'_>,
        name: &str,
        span: Span,
        lifetime: Lifetime,
        by_name: bool,
        findings: &mut Findings,
    ) -> Option<String> {
        let Some(column) = table.column(name) else {
            if !table.lost_column(name) {
                let newest = self.scope.versions.within(lifetime).last().unwrap_or(table.table.lifetime.since);
                findings
                    .error(
                        Code::RelationColumn,
                        span,
                        format!("the table `{}` has no column `{name}`", table.table.name),
                    )
                    .maybe_help(did_you_mean(name, table.names_at(newest)));
            }
            return None;
        };
        let versions = self.scope.versions.within(lifetime).filter(|version| table.table.lifetime.contains(*version));
        for version in versions {
            let state = column.state_at(version);
            if state.is_some_and(|state| !by_name || state.name == name) {
                continue;
            }
            let finding = findings.error(
                Code::SourceGone,
                span,
                format!("version {version} has no column `{name}` in `{}`", table.table.name),
            );
            if let Some(state) = state {
                finding.help(format!(
                    "version {version} calls it `{}`; from={}.{} follows the rename",
                    state.name, "…", state.name
                ));
            }
            finding.help(
                "let the column of the read model begin with `since=` or end with `removed=` where its source does",
            );
            return None;
        }
        Some(column.key.clone())
    }

    fn columns(&self, findings: &mut Findings) -> Vec<ReadModelSource> {
        let mut register = Register::new(Code::Duplicate);
        let mut columns = Vec::new();
        if self.written.columns.is_empty() {
            findings
                .error(Code::Missing, self.written.name.span, "the read model shows no columns")
                .help("for example: column id from=l.id");
        }
        let owner = format!("the read model `{}`", self.written.name.text);
        for written in &self.written.columns {
            let fresh =
                register.enter(&written.name.text, written.name.span, "this column", "choose another name", findings);
            if !fresh || !names::column(&written.name, findings) {
                continue;
            }
            let lifetime = self.scope.versions.lifetime(written.lifetime, self.lifetime, &owner, findings);
            if let Some(value) = self.value(written, lifetime, findings) {
                let doc = written.doc.as_ref().map(|doc| doc.text.clone());
                columns.push(ReadModelSource { name: written.name.text.clone(), doc, lifetime, value });
            }
        }
        columns
    }

    fn value(
        &self,
        written: &syntax::ReadModelColumn,
        lifetime: Lifetime,
        findings: &mut Findings,
    ) -> Option<ReadModelValue> {
        match (&written.from, &written.expression) {
            (Some(from), None) => {
                if let Some(text) = &written.type_text {
                    findings
                        .error(Code::ColumnType, text.span, "the type of this column follows from `from=`")
                        .help("remove the type; with `expr=` it has to be said");
                }
                let (alias, column) = self.from(from, lifetime, findings)?;
                Some(ReadModelValue::Column { alias, column })
            }
            (None, Some(sql)) => {
                let expression = self.expression(sql, lifetime, findings);
                let Some(text) = &written.type_text else {
                    let name = &written.name.text;
                    findings
                        .error(Code::ColumnType, written.name.span, "SQL does not say its type, so the spec has to")
                        .help(format!("for example: column {name} integer? expr=\"…\"; with `?` where it may be NULL"));
                    return None;
                };
                let (column_type, nullable) = self.column_type(text, findings)?;
                Some(ReadModelValue::Expression { expression: expression?, column_type, nullable })
            }
            (Some(_), Some(second)) => {
                findings
                    .error(Code::ColumnSource, second.span, "the column has two sources: `from=` and `expr=`")
                    .help("keep one of them");
                None
            }
            (None, None) => {
                findings
                    .error(Code::ColumnSource, written.name.span, "the column does not say where it comes from")
                    .help("write from=alias.column, or a type and expr=\"…\"");
                None
            }
        }
    }

    fn column_type(&self, text: &Word, findings: &mut Findings) -> Option<(crate::types::ColumnType, bool)> {
        let lost = |domain: &str, name: &str| self.scope.lost(domain, name);
        let postgres = self.scope.model.postgres;
        let place = TypePlace { home: self.home, types: self.scope.types, lost: &lost, postgres };
        column_type(text, &place, findings)
    }

    fn from(&self, word: &Word, lifetime: Lifetime, findings: &mut Findings) -> Option<(String, String)> {
        let Some((alias, column)) = word.text.split_once('.') else {
            findings
                .error(
                    Code::MalformedReference,
                    word.span,
                    format!("`{}` does not name a column of a relation", word.text),
                )
                .help("write alias.column, for example from=l.id; an expression is written expr=\"…\"");
            return None;
        };
        let span = if self.aliases.iter().any(|(known, _)| known == alias) {
            word.part(alias.len() + 1, column.len())
        } else {
            word.part(0, alias.len())
        };
        let key = self.alive(alias, column, span, lifetime, false, findings)?;
        Some((alias.to_owned(), key))
    }

    /// The key names columns of the read model that it has in all its versions.
    fn key(&self, findings: &mut Findings) {
        let written = self.written;
        for word in &written.key {
            let column = written.columns.iter().find(|column| column.name.text == word.text);
            let Some(column) = column else {
                findings
                    .error(Code::KeyColumn, word.span, format!("the read model has no column `{}`", word.text))
                    .maybe_help(did_you_mean(
                        &word.text,
                        written.columns.iter().map(|column| column.name.text.as_str()),
                    ));
                continue;
            };
            let late = column.lifetime.since.is_some_and(|since| since.value > self.lifetime.since);
            if late || column.lifetime.removed.is_some() {
                findings
                    .error(
                        Code::KeyColumn,
                        word.span,
                        format!("`{}` is not there in every version of the read model", word.text),
                    )
                    .also(column.name.span, "this column")
                    .help("a key tells rows apart in all versions; choose other columns");
            }
        }
        if let (Some(span), true) = (written.materialized, written.key.is_empty()) {
            findings
                .error(Code::MaterializedWithoutKey, span, "stored rows are refreshed one by one, so they need a key")
                .help("name the columns that tell rows apart: key id");
        }
    }
}

fn has(target: Target<'_>, name: &str) -> bool {
    match target {
        Target::Table(table) => table.column(name).is_some(),
        Target::ReadModel(view) => view.columns.iter().any(|column| column.name.text == name),
        Target::Lost => false,
    }
}
