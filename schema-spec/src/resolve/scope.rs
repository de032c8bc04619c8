//! Who is called what: the declared elements, by name.
//!
//! In come elements whose names and types are known, out go answers to "which table is that, and which column?".
//! A question about something that could not be read gets no answer and makes no finding: its fault was told already.

use std::collections::{BTreeMap, BTreeSet};

use super::type_names::TypeNames;
use super::versions::Versions;
use crate::diagnostic::{Code, Findings, Span, did_you_mean};
use crate::model::{Column, Model, Qualified, Table, VersionNumber};
use crate::parse::Word;
use crate::parse::syntax::{self, Spec};

/// Elements that were reported already, so that nothing which names them is reported again.
#[derive(Debug, Default)]
pub(crate) struct Faulty {
    /// Columns whose type is not known.
    pub(crate) columns: BTreeSet<(Qualified, String)>,
    /// Enums and tables, read models and objects that could not be made.
    pub(crate) elements: BTreeSet<Qualified>,
}

/// Everything that has a name.
pub(crate) struct Scope<'a> {
    pub(crate) spec: &'a Spec,
    pub(crate) model: &'a Model,
    pub(crate) faulty: &'a Faulty,
    pub(crate) versions: &'a Versions,
    pub(crate) types: &'a TypeNames,
    /// Names of the workspace's functions.
    pub(crate) functions: BTreeSet<&'a str>,
    /// Every element that another may depend on.
    pub(crate) elements: BTreeSet<Qualified>,
    tables: BTreeMap<Qualified, TableScope<'a>>,
}

/// A table, and its columns by every name they ever have.
pub(crate) struct TableScope<'a> {
    pub(crate) qualified: Qualified,
    pub(crate) table: &'a Table,
    pub(crate) written: &'a syntax::Table,
    by_name: BTreeMap<&'a str, usize>,
}

impl<'a> Scope<'a> {
    pub(crate) fn new(
        spec: &'a Spec,
        model: &'a Model,
        faulty: &'a Faulty,
        versions: &'a Versions,
        types: &'a TypeNames,
    ) -> Self {
        let mut written: BTreeMap<(&str, &str), &syntax::Table> = BTreeMap::new();
        for domain in &spec.domains {
            for table in &domain.tables {
                written.entry((&domain.name.text, &table.name.text)).or_insert(table);
            }
        }
        let mut tables = BTreeMap::new();
        for domain in &model.domains {
            for table in &domain.tables {
                let Some(written) = written.get(&(domain.name.as_str(), table.name.as_str())) else { continue };
                let qualified = Qualified { domain: domain.name.clone(), name: table.name.clone() };
                tables.insert(qualified.clone(), TableScope::new(qualified, table, written));
            }
        }
        let is_function = |object: &&syntax::Object| {
            matches!(
                object.kind,
                syntax::ObjectKind::Function { .. } | syntax::ObjectKind::Whole(crate::model::ObjectKind::Aggregate(_))
            )
        };
        let objects = spec.domains.iter().flat_map(|domain| &domain.objects);
        let functions = objects.filter(is_function).map(|object| object.name.text.as_str()).collect();
        let mut elements = BTreeSet::new();
        for domain in &spec.domains {
            let named = |name: &str| Qualified { domain: domain.name.text.clone(), name: name.to_owned() };
            elements.extend(super::objects::element_names(domain).map(named));
        }
        Self { spec, model, faulty, versions, types, functions, elements, tables }
    }

    /// All tables, by name.
    pub(crate) fn tables(&self) -> impl Iterator<Item = &TableScope<'a>> {
        self.tables.values()
    }

    pub(crate) fn table(&self, name: &Qualified) -> Option<&TableScope<'a>> {
        self.tables.get(name)
    }

    /// Whether a name may belong to something that could not be read.
    pub(crate) fn lost(&self, domain: &str, name: &str) -> bool {
        lost(self.spec, domain, name)
            || self.faulty.elements.contains(&Qualified { domain: domain.to_owned(), name: name.to_owned() })
    }

    /// The domain of that name; says so where there is none.
    pub(crate) fn domain_exists(&self, name: &str, span: Span, findings: &mut Findings) -> bool {
        if self.spec.broken.iter().any(|broken| broken == name) {
            return false;
        }
        let known = || self.spec.domains.iter().map(|domain| domain.name.text.as_str());
        if known().any(|known| known == name) {
            return true;
        }
        findings
            .error(Code::UnknownDomain, span, format!("there is no domain `{name}`"))
            .maybe_help(did_you_mean(name, known()))
            .help("domains are listed in schema.kdl, and each has a file of its own");
        false
    }

    /// The table that `domain` and `name`, written at `span`, stand for.
    pub(crate) fn find_table(
        &self,
        domain: &str,
        name: &str,
        span: Span,
        findings: &mut Findings,
    ) -> Option<&TableScope<'a>> {
        if !self.domain_exists(domain, span, findings) {
            return None;
        }
        let wanted = Qualified { domain: domain.to_owned(), name: name.to_owned() };
        if let Some(found) = self.tables.get(&wanted) {
            return Some(found);
        }
        if !self.lost(domain, name) {
            let of_domain = self.tables.keys().filter(|known| known.domain == domain).map(|known| known.name.as_str());
            let finding = findings.error(Code::UnknownTable, span, format!("`{domain}` has no table `{name}`"));
            finding.maybe_help(did_you_mean(name, of_domain));
            if let Some(other) = self.tables.keys().find(|known| known.name == name) {
                finding.help(format!("the domain `{}` has one: write `{}.{name}`", other.domain, other.domain));
            } else if self.model.read_model(&wanted).is_some() {
                finding.help(format!("`{name}` is a read model, which nothing can reference"));
            }
        }
        None
    }
}

/// Whether a name may belong to something in a file that could not be read.
pub(super) fn lost(spec: &Spec, domain: &str, name: &str) -> bool {
    spec.broken.iter().any(|broken| broken == domain)
        || spec.domains.iter().any(|known| known.name.text == domain && known.lost.iter().any(|lost| lost == name))
}

impl<'a> TableScope<'a> {
    fn new(qualified: Qualified, table: &'a Table, written: &'a syntax::Table) -> Self {
        let mut by_name = BTreeMap::new();
        for (index, column) in table.columns.iter().enumerate() {
            by_name.entry(column.key.as_str()).or_insert(index);
            for state in &column.states {
                by_name.entry(state.name.as_str()).or_insert(index);
            }
        }
        Self { qualified, table, written, by_name }
    }

    /// The column that is called so in any version.
    pub(crate) fn column(&self, name: &str) -> Option<&'a Column> {
        self.by_name.get(name).map(|index| &self.table.columns[*index])
    }

    /// The column as written.
    pub(crate) fn written_column(&self, key: &str) -> Option<&'a syntax::Column> {
        self.written.columns.iter().find(|column| column.name.text == key)
    }

    /// The column that a version calls so.
    pub(crate) fn column_at(&self, name: &str, version: VersionNumber) -> Option<&'a Column> {
        self.column(name).filter(|column| column.state_at(version).is_some_and(|state| state.name == name))
    }

    /// The names that a version knows.
    pub(crate) fn names_at(&self, version: VersionNumber) -> impl Iterator<Item = &'a str> + '_ {
        let table = self.table;
        table.columns.iter().filter_map(move |column| column.state_at(version)).map(|state| state.name.as_str())
    }

    /// Whether a name may belong to a column that could not be read.
    pub(crate) fn lost_column(&self, name: &str) -> bool {
        self.written.lost.iter().any(|lost| lost == name)
    }

    /// The column that a constraint names; says so where there is none.
    pub(crate) fn find_column(&self, word: &Word, findings: &mut Findings) -> Option<&'a Column> {
        self.find_column_named(&word.text, word.span, findings)
    }

    /// As [`find_column`](Self::find_column), for a name inside a longer word.
    pub(crate) fn find_column_named(&self, name: &str, span: Span, findings: &mut Findings) -> Option<&'a Column> {
        if let Some(column) = self.column(name) {
            return Some(column);
        }
        if !self.lost_column(name) {
            let table = &self.table.name;
            findings
                .error(Code::UnknownColumn, span, format!("the table `{table}` has no column `{name}`"))
                .maybe_help(did_you_mean(name, self.by_name.keys().copied()))
                .also(self.written.name.span, "this table");
        }
        None
    }
}
