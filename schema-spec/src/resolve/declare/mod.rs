//! The first pass: everything gets its name, its lifetime and its type.
//!
//! In come the specs as written, out goes a model in which elements exist but do not yet know each other: no keys,
//! no SQL, no read models. What cannot be made is remembered as faulty.

mod enums;
mod tables;

use std::collections::BTreeSet;

use super::names::{self, Register};
use super::scope::Faulty;
use super::type_names::TypeNames;
use super::versions::{Versions, versions};
use crate::diagnostic::{Code, Findings, did_you_mean};
use crate::model::{Access, Domain, Extension, Lifetime, Model, Qualified, Tenant, Version};
use crate::parse::syntax::{self, Spec};
use crate::parse::{Word, stem};

/// The oldest and newest major versions of PostgreSQL that specs may ask for.
const POSTGRES: std::ops::RangeInclusive<i128> = 12..=18;

/// What the first pass found.
pub(super) struct Declared {
    pub(super) model: Model,
    pub(super) faulty: Faulty,
    pub(super) versions: Versions,
    pub(super) types: TypeNames,
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
        tenant: spec.workspace.as_ref().and_then(|workspace| tenant(workspace.tenant.as_ref()?)),
        gates: Vec::new(),
        domains: Vec::new(),
    };
    if let Some(workspace) = &spec.workspace {
        surroundings(workspace, &versions, &mut model, findings);
    }
    let mut stage = Stage {
        spec,
        versions,
        faulty: Faulty::default(),
        types: TypeNames::default(),
        tables: all_tables(spec),
        postgres: model.postgres,
    };
    for (written, schema) in stage.domains(findings) {
        if let Some(domain) = stage.domain(written, schema, findings) {
            model.domains.push(domain);
        }
    }
    stage.types = TypeNames::of(spec, &model, &stage.faulty);
    for domain in &mut model.domains {
        if let Some(written) = spec.domains.iter().find(|written| written.name.text == domain.name) {
            stage.tables(domain, written, findings);
        }
    }
    super::inherit::complete(&mut model, &|_, _| true);
    Declared { model, faulty: stage.faulty, versions: stage.versions, types: stage.types }
}

fn all_tables(spec: &Spec) -> BTreeSet<Qualified> {
    let of = |domain: &syntax::Domain| {
        let named =
            |table: &syntax::Table| Qualified { domain: domain.name.text.clone(), name: table.name.text.clone() };
        domain.tables.iter().map(named).collect::<Vec<_>>()
    };
    spec.domains.iter().flat_map(of).collect()
}

/// What stands around the domains.
fn surroundings(workspace: &syntax::Workspace, versions: &Versions, model: &mut Model, findings: &mut Findings) {
    let always = Lifetime { since: versions.first(), removed: None };
    let help = "declare it once";
    let mut register = Register::new(Code::Duplicate);
    for written in &workspace.extensions {
        if names::stored(&written.name, "extension", findings)
            && register.enter(&written.name.text, written.name.span, "this extension", help, findings)
        {
            let lifetime = versions.lifetime(written.lifetime, always, "the workspace", findings);
            model.extensions.push(Extension { lifetime, ..written.made.clone() });
        }
    }
    let mut register = Register::new(Code::Duplicate);
    for written in &workspace.schemas {
        if names::schema(&written.name, findings)
            && register.enter(&written.name.text, written.name.span, "this schema", help, findings)
        {
            model.schemas.push(written.made.clone());
        }
    }
    let mut register = Register::new(Code::Duplicate);
    for role in &workspace.roles {
        if names::stored(role, "role", findings) && register.enter(&role.text, role.span, "this role", help, findings) {
            model.roles.push(role.text.clone());
        }
    }
    model.default_privileges.clone_from(&workspace.default_privileges);
}

fn tenant(written: &syntax::Tenant) -> Option<Tenant> {
    let (domain, name, _) = written.root()?;
    let (column, setting) = (written.column.text.clone(), written.setting.text.clone());
    Some(Tenant { column, table: Qualified { domain, name }, setting })
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
    types: TypeNames,
    tables: BTreeSet<Qualified>,
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
            wizards: Vec::new(),
            reserved: written.reserved.iter().map(|word| word.text.clone()).collect(),
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
}
