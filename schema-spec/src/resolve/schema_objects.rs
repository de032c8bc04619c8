//! Types, sequences, functions, views and the like.
//!
//! In come objects as written, out go objects whose types, tables and dependencies exist. Queries and bodies are kept
//! byte for byte and looked at for open quotes alone.

use super::attached::{Owner, relation, rules, statistics, triggers};
use super::indexes::view_indexes;
use super::lexical;
use super::names::{self, Register};
use super::objects::dependencies;
use super::row::{over_row, versions_of, without_row};
use super::scope::Scope;
use super::sql::{Use, expression};
use super::type_text::{TypePlace, column_type};
use super::value;
use crate::diagnostic::{Code, Findings};
use crate::model::{
    CompositeField, DomainCheck, DomainType, Function, FunctionBody, Lifetime, Object, ObjectKind, Publication,
    PublishedTable, Qualified, Sequence, WrittenView,
};
use crate::parse::Word;
use crate::parse::syntax;
use crate::reference::parts;
use crate::types::ColumnType;

pub(super) fn objects(scope: &Scope<'_>, domain: &syntax::Domain, findings: &mut Findings) -> Vec<Object> {
    let whole = Lifetime { since: scope.versions.first(), removed: None };
    let mut found = Vec::new();
    for written in &domain.objects {
        let sound = names::stored(&written.name, "object", findings);
        let lifetime = scope.versions.lifetime(written.lifetime, whole, "the workspace", findings);
        let reader = Reader { scope, home: &domain.name.text, written, lifetime };
        let depends_on = dependencies(scope, &domain.name.text, &written.depends_on, findings);
        if let (true, Some(kind)) = (sound, reader.kind(findings)) {
            found.push(Object {
                name: written.name.text.clone(),
                kind,
                doc: text(written.doc.as_ref()),
                lifetime,
                depends_on,
                grants: written.grants.clone(),
            });
        }
    }
    found
}

fn text(word: Option<&Word>) -> Option<String> {
    word.map(|word| word.text.clone())
}

struct Reader<'a, 'b> {
    scope: &'a Scope<'b>,
    home: &'a str,
    written: &'a syntax::Object,
    lifetime: Lifetime,
}

impl Reader<'_, '_> {
    fn kind(&self, findings: &mut Findings) -> Option<ObjectKind> {
        use syntax::ObjectKind as Written;
        match &self.written.kind {
            Written::DomainType(written) => self.domain_type(written, findings).map(ObjectKind::DomainType),
            Written::Composite(fields) => self.composite(fields, findings).map(ObjectKind::Composite),
            Written::Sequence { owned_by, made } => {
                self.sequence(owned_by.as_ref(), made, findings).map(ObjectKind::Sequence)
            }
            Written::Function { sql, made } => function(sql.as_ref(), made, findings).map(ObjectKind::Function),
            Written::View(view) => self.view(view, findings).map(ObjectKind::View),
            Written::Publication { tables, made } => {
                self.publication(tables, made, findings).map(ObjectKind::Publication)
            }
            Written::Whole(made) => Some(made.clone()),
        }
    }

    /// A type without `?`: whether NULL is allowed is said in other ways here.
    fn column_type(&self, word: &Word, findings: &mut Findings) -> Option<ColumnType> {
        let lost = |domain: &str, name: &str| self.scope.lost(domain, name);
        let postgres = self.scope.model.postgres;
        let place = TypePlace { home: self.home, types: self.scope.types, lost: &lost, postgres };
        let (column_type, nullable) = column_type(word, &place, findings)?;
        if nullable {
            findings
                .error(Code::MalformedType, word.span, "only the type of a column says whether it may be NULL")
                .help("leave the `?` out; a domain type refuses NULL by not-null=#true");
            return None;
        }
        Some(column_type)
    }

    fn domain_type(&self, written: &syntax::DomainType, findings: &mut Findings) -> Option<DomainType> {
        let base = self.column_type(written.base.as_ref()?, findings)?;
        let default = match &written.default {
            None => Some(None),
            Some(syntax::Default::Sql(word)) => without_row(self.scope, word, findings)
                .map(|expression| Some(crate::model::DefaultValue::Expression(expression))),
            Some(syntax::Default::Constant(constant)) => {
                value::constant(self.scope.model, constant, Some(&base), findings)
                    .map(|text| Some(crate::model::DefaultValue::Constant(text)))
            }
        };
        let mut register = Register::new(Code::ConstraintTaken);
        let mut checks = Vec::new();
        for check in &written.checks {
            let what = format!("the check `{}`", check.name.text);
            let sound = names::stored(&check.name, "check", findings)
                && register.enter(&check.name.text, check.name.span, &what, "choose another name", findings);
            let read = check.expression.as_ref().and_then(|word| self.over_value(word, findings));
            if let (true, Some(expression)) = (sound, read) {
                checks.push(DomainCheck {
                    name: check.name.text.clone(),
                    expression,
                    doc: text(check.doc.as_ref()),
                    not_valid: check.not_valid,
                });
            }
        }
        let collation = text(written.collation.as_ref());
        Some(DomainType { base, not_null: written.not_null, default: default?, collation, checks })
    }

    /// A rule of a domain type sees `VALUE` and nothing else.
    fn over_value(&self, word: &Word, findings: &mut Findings) -> Option<crate::model::SqlExpression> {
        let parsed = expression(word, Use::DomainCheck, &self.scope.functions, findings)?;
        let other = parsed.named.iter().find(|(name, _)| name.qualifier.is_some() || name.column != "value");
        if let Some((name, span)) = other {
            findings
                .error(Code::SqlColumn, *span, format!("a domain type has no column `{}`", name.column))
                .help("its rules see the value alone, as VALUE; text stands in single quotes: 'text'");
            return None;
        }
        Some(parsed.expression)
    }

    fn composite(&self, fields: &[syntax::Field], findings: &mut Findings) -> Option<Vec<CompositeField>> {
        let mut register = Register::new(Code::Duplicate);
        let mut found = Vec::new();
        for field in fields {
            let name = &field.name;
            let fresh = names::stored(name, "field", findings)
                && register.enter(&name.text, name.span, "this field", "choose another name", findings);
            let column_type = field.type_text.as_ref().and_then(|word| self.column_type(word, findings));
            found.push(CompositeField {
                name: name.text.clone(),
                column_type: column_type.filter(|_| fresh)?,
                collation: text(field.collation.as_ref()),
                doc: text(field.doc.as_ref()),
            });
        }
        Some(found)
    }

    fn sequence(&self, owned_by: Option<&Word>, made: &Sequence, findings: &mut Findings) -> Option<Sequence> {
        let Some(word) = owned_by else { return Some(made.clone()) };
        let names = parts(&word.text);
        let (domain, table, column) = match names.as_slice() {
            [table, column] => (self.home, table, column),
            [domain, table, column] => (domain.name.as_str(), table, column),
            _ => {
                findings
                    .error(Code::MalformedReference, word.span, format!("`{}` names no column", word.text))
                    .help("write table.column, or domain.table.column");
                return None;
            }
        };
        let span = word.part(table.start, table.length);
        let found = self.scope.find_table(domain, &table.name, span, findings)?;
        let key = found.find_column_named(&column.name, word.part(column.start, column.length), findings)?;
        Some(Sequence { owned_by: Some((found.qualified.clone(), key.key.clone())), ..made.clone() })
    }

    fn view(&self, written: &syntax::View, findings: &mut Findings) -> Option<WrittenView> {
        let query = written.query.as_ref().is_some_and(|word| lexical::sound(word, "the query", false, findings));
        let owner = Owner {
            scope: self.scope,
            table: None,
            domain: self.home,
            lifetime: self.lifetime,
            what: format!("the view `{}`", self.written.name.text),
        };
        let view = WrittenView {
            indexes: view_indexes(self.scope, &self.written.name.text, self.lifetime, &written.indexes, findings),
            triggers: triggers(&owner, &written.triggers, findings),
            rules: rules(&owner, &written.rules, findings),
            statistics: statistics(&owner, &written.statistics, findings),
            ..written.made.clone()
        };
        query.then_some(view)
    }

    fn publication(
        &self,
        tables: &[syntax::PublishedTable],
        made: &Publication,
        findings: &mut Findings,
    ) -> Option<Publication> {
        let mut published = Vec::new();
        for written in tables {
            let name: Option<Qualified> = relation(self.scope, &written.table, self.home, findings);
            let Some(table) = name.and_then(|name| self.scope.table(&name)) else { continue };
            let mut columns = Vec::new();
            for word in &written.columns {
                columns.extend(table.find_column(word, findings).map(|column| column.key.clone()));
            }
            let versions = versions_of(self.scope, table, self.lifetime);
            let filter = match &written.filter {
                Some(word) => over_row(self.scope, table, word, Use::Publication, &versions, findings).map(Some),
                None => Some(None),
            };
            if let Some(filter) = filter {
                published.push(PublishedTable { table: table.qualified.clone(), columns, filter });
            }
        }
        Some(Publication { tables: published, ..made.clone() })
    }
}

fn function(sql: Option<&Word>, made: &Function, findings: &mut Findings) -> Option<Function> {
    let several =
        matches!(&made.body, FunctionBody::Sql(text) if text.trim_start().to_ascii_uppercase().starts_with("BEGIN"));
    let sound = sql.is_none_or(|word| lexical::sound(word, "`sql-body`", several, findings));
    sound.then(|| made.clone())
}
