//! The first pass: everything gets its name, its lifetime and its type.
//!
//! In come the specs as written, out goes a model in which elements exist but do not yet know each other: no keys,
//! no SQL, no read models. What cannot be made is remembered as faulty.

use std::collections::{BTreeMap, BTreeSet};

use super::names::{self, Register};
use super::scope::{Faulty, lost};
use super::type_text::{EnumNames, column_type, is_base_type};
use super::versions::{Versions, versions};
use crate::diagnostic::{Code, Findings, did_you_mean};
use crate::model::{
    Access, Column, ColumnState, ColumnStorage, Domain, Enum, EnumValue, Lifetime, Model, Qualified, Table,
    TableStorage, Version,
};
use crate::parse::syntax::{self, Spec};
use crate::parse::{Word, stem};
use crate::types::{BASE_TYPES, ColumnType, Scalar};

/// Columns that a table of PostgreSQL can have at most (`MaxHeapAttributeNumber`).
const MAX_COLUMNS: usize = 1600;

/// The oldest and newest major versions of PostgreSQL that specs may ask for.
const POSTGRES: std::ops::RangeInclusive<i128> = 12..=18;

/// What the first pass found.
pub(super) struct Declared {
    pub(super) model: Model,
    pub(super) faulty: Faulty,
    pub(super) versions: Versions,
}

pub(super) fn declare(spec: &Spec, findings: &mut Findings) -> Declared {
    let (list, versions) = match &spec.workspace {
        Some(workspace) => self::versions(workspace, findings),
        None => (unread_versions(), Versions::unknown()),
    };
    let mut model = Model {
        name: spec.workspace.as_ref().map_or_else(String::new, |workspace| workspace.name.text.clone()),
        doc: spec.workspace.as_ref().and_then(|workspace| text(workspace.doc.as_ref())),
        postgres: spec.workspace.as_ref().map_or(15, |workspace| postgres(workspace, findings)),
        versions: list,
        extensions: Vec::new(),
        schemas: Vec::new(),
        roles: Vec::new(),
        default_privileges: Vec::new(),
        domains: Vec::new(),
    };
    let mut stage = Stage {
        spec,
        versions,
        faulty: Faulty::default(),
        enums: BTreeSet::new(),
        lifetimes: BTreeMap::new(),
        postgres: model.postgres,
    };
    for (written, schema) in stage.domains(findings) {
        if let Some(domain) = stage.domain(written, schema, findings) {
            model.domains.push(domain);
        }
    }
    for domain in &mut model.domains {
        if let Some(written) = spec.domains.iter().find(|written| written.name.text == domain.name) {
            stage.tables(domain, written, findings);
        }
    }
    Declared { model, faulty: stage.faulty, versions: stage.versions }
}

fn unread_versions() -> Vec<Version> {
    Vec::new()
}

fn text(word: Option<&Word>) -> Option<String> {
    word.map(|word| word.text.clone())
}

fn postgres(workspace: &syntax::Workspace, findings: &mut Findings) -> u16 {
    let Some(given) = workspace.postgres else {
        findings
            .error(Code::Missing, workspace.name.span, "the workspace does not say which PostgreSQL it needs")
            .help("write the oldest major version that is served: postgres 15");
        return 15;
    };
    if !POSTGRES.contains(&given.value) {
        findings
            .error(Code::PostgresVersion, given.span, format!("PostgreSQL {} is not supported", given.value))
            .help(format!("write a major version from {} to {}", POSTGRES.start(), POSTGRES.end()));
        return 15;
    }
    u16::try_from(given.value).unwrap_or(15)
}

struct Stage<'a> {
    spec: &'a Spec,
    versions: Versions,
    faulty: Faulty,
    enums: BTreeSet<Qualified>,
    lifetimes: BTreeMap<Qualified, Lifetime>,
    postgres: u16,
}

impl<'a> Stage<'a> {
    /// The domains in the order of `schema.kdl`, each with its PostgreSQL schema.
    fn domains(&self, findings: &mut Findings) -> Vec<(&'a syntax::Domain, String)> {
        for domain in &self.spec.domains {
            let expected = stem(findings.files().path(domain.file)).to_owned();
            if domain.name.text != expected {
                findings
                    .error(
                        Code::DomainName,
                        domain.name.span,
                        format!("this file is named for the domain `{expected}`"),
                    )
                    .help(format!("write `domain {expected}`, or rename the file to `{}.kdl`", domain.name.text));
            }
        }
        let Some(workspace) = &self.spec.workspace else {
            return self.spec.domains.iter().map(|domain| (domain, "public".to_owned())).collect();
        };
        let misnamed = |findings: &Findings, listed: &str| {
            self.spec.domains.iter().any(|domain| stem(findings.files().path(domain.file)) == listed)
        };
        let mut register = Register::new(Code::Duplicate);
        let mut modules = Register::new(Code::ModuleTaken);
        let mut found = Vec::new();
        for listed in &workspace.domains {
            let name = &listed.name;
            if !register.enter(&name.text, name.span, "this domain", "list each domain once", findings) {
                continue;
            }
            if names::domain(name, findings) {
                let module = crate::name::module(&name.text);
                modules.enter(&module, name.span, "the module of this domain", "choose another name", findings);
            }
            let schema = match &listed.schema {
                Some(schema) if names::schema(schema, findings) => schema.text.clone(),
                _ => "public".to_owned(),
            };
            if let Some(domain) = self.spec.domains.iter().find(|domain| domain.name.text == name.text) {
                found.push((domain, schema));
            } else if !self.spec.broken.contains(&name.text) && !misnamed(findings, &name.text) {
                let unlisted = self.spec.domains.iter().map(|domain| domain.name.text.as_str());
                findings
                    .error(Code::DomainFile, name.span, format!("the domain `{}` has no file", name.text))
                    .maybe_help(did_you_mean(&name.text, unlisted))
                    .help(format!("write it into `{}.kdl` beside schema.kdl", name.text));
            }
        }
        for domain in &self.spec.domains {
            if !workspace.domains.iter().any(|listed| listed.name.text == domain.name.text) {
                let file = stem(findings.files().path(domain.file));
                if workspace.domains.iter().any(|listed| listed.name.text == file) {
                    // The file is listed under its own name, and that it names another domain was told above.
                    found.push((domain, "public".to_owned()));
                    continue;
                }
                findings
                    .error(
                        Code::DomainFile,
                        domain.name.span,
                        format!("schema.kdl does not list the domain `{}`", domain.name.text),
                    )
                    .help(format!("add the line `domain {}` to schema.kdl, or remove this file", domain.name.text));
                found.push((domain, "public".to_owned()));
            }
        }
        found
    }

    fn domain(&mut self, written: &syntax::Domain, schema: String, findings: &mut Findings) -> Option<Domain> {
        let mut domain = Domain {
            name: written.name.text.clone(),
            doc: text(written.doc.as_ref()),
            schema,
            access: written.access.first().map_or(Access::ReadWrite, |access| access.value),
            role: text(written.role.as_ref()),
            depends_on: Vec::new(),
            enums: Vec::new(),
            tables: Vec::new(),
            read_models: Vec::new(),
            objects: Vec::new(),
            sql_objects: Vec::new(),
        };
        let mut register = Register::new(Code::Duplicate);
        for item in &written.enums {
            if register.enter(&item.name.text, item.name.span, "this enum", "choose another name", findings) {
                let made = self.enumeration(&domain.name, item, findings);
                domain.enums.extend(made);
            }
        }
        Some(domain)
    }

    fn enumeration(&mut self, domain: &str, written: &syntax::Enum, findings: &mut Findings) -> Option<Enum> {
        let qualified = Qualified { domain: domain.to_owned(), name: written.name.text.clone() };
        if !names::stored(&written.name, "enum", findings) {
            self.faulty.elements.insert(qualified);
            return None;
        }
        if is_base_type(&written.name.text) {
            findings
                .error(
                    Code::TypeTaken,
                    written.name.span,
                    format!("PostgreSQL has a type `{}` of its own", written.name.text),
                )
                .help("choose another name");
        }
        let owner = Lifetime { since: self.versions.first(), removed: None };
        let lifetime = self.versions.lifetime(written.lifetime, owner, "the workspace", findings);
        if written.values.is_empty() {
            findings
                .error(Code::NoLabels, written.name.span, format!("the enum `{}` has no labels", written.name.text))
                .help(format!("name at least one: enum {} {{ first; second }}", written.name.text));
        }
        let mut register = Register::new(Code::Duplicate);
        let mut values = Vec::new();
        let what = format!("the enum `{}`", written.name.text);
        for value in &written.values {
            let label = &value.label;
            // The empty label is one that PostgreSQL keeps; anything else is checked like a name.
            let sound = label.text.is_empty() || names::stored(label, "label", findings);
            if sound && register.enter(&label.text, label.span, "this label", "remove one of them", findings) {
                values.push(EnumValue {
                    label: label.text.clone(),
                    rust_name: None,
                    doc: text(value.doc.as_ref()),
                    lifetime: self.versions.lifetime(value.lifetime, lifetime, &what, findings),
                    down: text(value.down.as_ref()),
                });
            }
        }
        self.enums.insert(qualified.clone());
        self.lifetimes.insert(qualified, lifetime);
        let (rust_name, _) = names::rust(&written.name, written.rust.as_ref(), false, findings);
        Some(Enum {
            name: written.name.text.clone(),
            rust_name,
            doc: text(written.doc.as_ref()),
            lifetime,
            values,
            grants: Vec::new(),
        })
    }

    fn tables(&mut self, domain: &mut Domain, written: &syntax::Domain, findings: &mut Findings) {
        let mut register = Register::new(Code::Duplicate);
        for table in &written.tables {
            if !register.enter(&table.name.text, table.name.span, "this table", "choose another name", findings) {
                continue;
            }
            if !names::stored(&table.name, "table", findings) {
                let qualified = Qualified { domain: domain.name.clone(), name: table.name.text.clone() };
                self.faulty.elements.insert(qualified);
                continue;
            }
            let made = self.table(&domain.name, table, findings);
            domain.tables.push(made);
        }
    }

    fn table(&mut self, domain: &str, written: &syntax::Table, findings: &mut Findings) -> Table {
        let owner = Lifetime { since: self.versions.first(), removed: None };
        let lifetime = self.versions.lifetime(written.lifetime, owner, "the workspace", findings);
        let (rust_name, _) = names::rust(&written.name, written.rust.as_ref(), true, findings);
        let mut table = Table {
            name: written.name.text.clone(),
            rust_name,
            doc: text(written.doc.as_ref()),
            lifetime,
            columns: Vec::new(),
            primary_key: None,
            uniques: Vec::new(),
            checks: Vec::new(),
            foreign_keys: Vec::new(),
            exclusions: Vec::new(),
            indexes: Vec::new(),
            storage: TableStorage::default(),
            triggers: Vec::new(),
            rules: Vec::new(),
            policies: Vec::new(),
            statistics: Vec::new(),
            grants: Vec::new(),
        };
        if written.columns.is_empty() && written.lost.is_empty() {
            findings
                .error(Code::Missing, written.name.span, format!("the table `{}` has no columns", written.name.text))
                .help("for example: column id bigint identity=always");
        }
        let mut register = Register::new(Code::Duplicate);
        for column in &written.columns {
            if table.columns.len() == MAX_COLUMNS {
                findings
                    .error(
                        Code::TooMany,
                        column.name.span,
                        format!("a table has at most {MAX_COLUMNS} columns, and this is one more"),
                    )
                    .help("put what belongs together into a table of its own, or into a jsonb column");
                break;
            }
            let help = "a name means one column of its table in all versions; choose another";
            if names::column(&column.name, findings)
                && register.enter(&column.name.text, column.name.span, "this column", help, findings)
            {
                let made = self.column(domain, &table, column, &mut register, findings);
                table.columns.push(made);
            } else {
                let qualified = Qualified { domain: domain.to_owned(), name: table.name.clone() };
                self.faulty.columns.insert((qualified, column.name.text.clone()));
            }
        }
        table
    }

    fn column(
        &mut self,
        domain: &str,
        table: &Table,
        written: &syntax::Column,
        register: &mut Register,
        findings: &mut Findings,
    ) -> Column {
        let what = format!("the table `{}`", table.name);
        let lifetime = self.versions.lifetime(written.lifetime, table.lifetime, &what, findings);
        let read = written.type_text.as_ref().and_then(|text| self.column_type(domain, text, findings));
        let (column_type, nullable) = read.clone().unwrap_or_else(|| {
            let qualified = Qualified { domain: domain.to_owned(), name: table.name.clone() };
            self.faulty.columns.insert((qualified, written.name.text.clone()));
            (stand_in(), true)
        });
        let first = ColumnState {
            since: lifetime.since,
            name: written.name.text.clone(),
            column_type,
            nullable,
            default: None,
        };
        let mut states = vec![first];
        for change in &written.changes {
            self.change(domain, table, written, change, lifetime, &mut states, register, findings);
        }
        Column {
            key: written.name.text.clone(),
            doc: text(written.doc.as_ref()),
            lifetime,
            states,
            rust_name: None,
            identity: written.identity.map(|identity| identity.value),
            sequence: None,
            collation: None,
            inherited: false,
            storage: ColumnStorage::default(),
            grants: Vec::new(),
            generated: None,
            replaces: None,
            up: None,
            down: None,
        }
    }

    #[expect(clippy::too_many_arguments, reason = "a change is read in the light of all that stands around it")]
    fn change(
        &mut self,
        domain: &str,
        table: &Table,
        column: &syntax::Column,
        written: &syntax::Change,
        lifetime: Lifetime,
        states: &mut Vec<ColumnState>,
        register: &mut Register,
        findings: &mut Findings,
    ) {
        let Some(since) = written.since.filter(|since| self.versions.declared(*since, findings)) else { return };
        let Some(last) = states.last().cloned() else { return };
        if !lifetime.contains(since.value) {
            findings
                .error(
                    Code::OutsideOwner,
                    since.span,
                    format!("version {} does not have the column `{}`", since.value, column.name.text),
                )
                .help("a column changes in a version that has it");
            return;
        }
        if since.value <= last.since {
            let finding = findings.error(
                Code::ChangeOrder,
                since.span,
                format!("the column looks like before since version {} already", last.since),
            );
            finding.help("changes are written oldest first, each in a version of its own, the first after the column's own beginning");
            return;
        }
        let mut next = ColumnState { since: since.value, ..last.clone() };
        if let Some(name) = &written.name {
            let help = "a name means one column of its table in all versions; choose another";
            if name.text != last.name
                && names::column(name, findings)
                && register.enter(&name.text, name.span, "this column", help, findings)
            {
                next.name.clone_from(&name.text);
            }
        }
        if let Some(text) = &written.type_text {
            match self.column_type(domain, text, findings) {
                Some((column_type, nullable)) => (next.column_type, next.nullable) = (column_type, nullable),
                None => {
                    let qualified = Qualified { domain: domain.to_owned(), name: table.name.clone() };
                    self.faulty.columns.insert((qualified, column.name.text.clone()));
                }
            }
        }
        let said = written.name.is_some() || written.type_text.is_some();
        if written.default.is_none()
            && next == (ColumnState { since: since.value, ..last })
            && !self.is_faulty(domain, table, column)
        {
            let finding = findings.error(
                Code::NoChange,
                written.span,
                format!("this changes nothing about the column `{}`", column.name.text),
            );
            finding.help(if said {
                "it looks the same before; remove the change"
            } else {
                "say what changes: name=, type= or default="
            });
            return;
        }
        states.push(next);
    }

    fn is_faulty(&self, domain: &str, table: &Table, column: &syntax::Column) -> bool {
        let qualified = Qualified { domain: domain.to_owned(), name: table.name.clone() };
        self.faulty.columns.contains(&(qualified, column.name.text.clone()))
    }

    /// Reads a type.
    fn column_type(&self, domain: &str, text: &Word, findings: &mut Findings) -> Option<(ColumnType, bool)> {
        let lost = |domain: &str, name: &str| {
            let qualified = Qualified { domain: domain.to_owned(), name: name.to_owned() };
            lost(self.spec, domain, name) || self.faulty.elements.contains(&qualified)
        };
        let enums = EnumNames { home: domain, known: &self.enums, lost: &lost };
        column_type(text, self.postgres, &enums, findings)
    }
}

/// Holds the place of a type that could not be read; whoever compares types asks [`Faulty`] first.
fn stand_in() -> ColumnType {
    ColumnType { scalar: Scalar::Base(&BASE_TYPES[0], Vec::new()), array: false }
}
