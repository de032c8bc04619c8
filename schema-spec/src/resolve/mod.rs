//! The specs as written to the checked model.
//!
//! In comes a [`Spec`], out goes a [`Model`] in which every name is resolved, with the findings of all files. What
//! could not be resolved is left out and remembered, so that one fault makes one finding.

mod attached;
mod columns;
mod copies;
mod declare;
mod foreign_keys;
mod gates;
mod indexes;
pub(crate) mod inherit;
mod keys;
mod lexical;
mod names;
mod objects;
pub(crate) mod order;
mod peculiar;
mod places;
mod reserved;
mod row;
mod schema_objects;
pub(crate) mod scope;
mod signatures;
mod sql;
mod sql_words;
mod taken;
mod type_names;
mod type_text;
mod value;
mod versions;
mod views;
mod wizards;

pub(crate) use foreign_keys::spelled;
pub(crate) use names::MODULES;
pub(crate) use places::places;
pub(crate) use scope::{Faulty, Scope};
pub(crate) use sql::{is_expression, relations};
pub(crate) use taken::taken_names;
pub(crate) use type_names::TypeNames;
pub(crate) use type_names::multirange;
pub(crate) use versions::Versions;

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::Findings;
use crate::model::{Domain, Model, Qualified, Table, Wizard};
use crate::parse::syntax::{self, Spec};

/// What the specs mean, as far as they could be read.
pub(crate) struct Resolved {
    pub(crate) model: Model,
    pub(crate) faulty: Faulty,
    pub(crate) versions: Versions,
    pub(crate) types: TypeNames,
}

/// Resolves all names.
pub(crate) fn resolve(spec: &Spec, findings: &mut Findings) -> Resolved {
    let declare::Declared { mut model, faulty, versions, types } = declare::declare(spec, findings);
    if let Some(workspace) = &spec.workspace {
        names::identifier(&workspace.name, "workspace", findings);
    }
    reserved::reserved(spec, findings);
    let mut domains = Vec::new();
    {
        let scope = Scope::new(spec, &model, &faulty, &versions, &types);
        let sources = views::written_read_models(spec);
        for domain in &model.domains {
            let Some(written) = spec.domains.iter().find(|written| written.name.text == domain.name) else { continue };
            domains.push(connect(&scope, domain, written, &sources, findings));
        }
    }
    model.domains = order::dependencies_first(domains, |domain| &domain.name, |domain| &domain.depends_on);
    inherit::complete(&mut model, &written_columns(spec));
    let scope = Scope::new(spec, &model, &faulty, &versions, &types);
    objects::no_cycles(&scope, findings);
    signatures::functions_differ(&scope, findings);
    copies::copies_know_their_columns(&scope, findings);
    let gates = gates::gates(&scope, findings);
    // What a wizard promotes depends on all that the tables say of their columns.
    let mut made: BTreeMap<String, Vec<Wizard>> = spec
        .domains
        .iter()
        .map(|domain| (domain.name.text.clone(), wizards::wizards(&scope, domain, findings)))
        .collect();
    model.gates = gates;
    for domain in &mut model.domains {
        domain.wizards = made.remove(&domain.name).unwrap_or_default();
    }
    Resolved { model, faulty, versions, types }
}

/// Which columns of tables with parents a spec writes.
fn written_columns(spec: &Spec) -> impl Fn(&Qualified, &str) -> bool {
    let mut written: BTreeSet<(Qualified, String)> = BTreeSet::new();
    for domain in &spec.domains {
        let children = domain
            .tables
            .iter()
            .filter(|table| table.storage.partition_of.is_some() || !table.storage.inherits.is_empty());
        for table in children {
            let name = Qualified { domain: domain.name.text.clone(), name: table.name.text.clone() };
            written.extend(table.columns.iter().map(|column| (name.clone(), column.name.text.clone())));
        }
    }
    move |table, column| written.contains(&(table.clone(), column.to_owned()))
}

/// The domain with everything that stands between its elements.
fn connect(
    scope: &Scope<'_>,
    domain: &Domain,
    written: &syntax::Domain,
    sources: &views::ReadModels<'_>,
    findings: &mut Findings,
) -> Domain {
    let mut done = Domain { depends_on: depends_on(scope, written, findings), ..domain.clone() };
    for table in &mut done.tables {
        let name = crate::model::Qualified { domain: domain.name.clone(), name: table.name.clone() };
        let Some(known) = scope.table(&name) else { continue };
        let owner = attached::Owner::of_table(scope, known);
        *table = Table {
            columns: columns::columns(scope, known, findings),
            primary_key: keys::primary_key(scope, known, findings),
            uniques: keys::uniques(scope, known, findings),
            checks: keys::checks(scope, known, findings),
            foreign_keys: foreign_keys::foreign_keys(scope, known, findings),
            exclusions: attached::exclusions(scope, known, findings),
            indexes: indexes::indexes(scope, known, findings),
            storage: attached::storage(scope, known, findings),
            triggers: attached::triggers(&owner, &known.written.triggers, findings),
            rules: attached::rules(&owner, &known.written.rules, findings),
            policies: attached::policies(scope, known, findings),
            statistics: attached::statistics(&owner, &known.written.statistics, findings),
            ..table.clone()
        };
    }
    done.read_models = views::read_models(scope, written, sources, findings);
    done.objects = schema_objects::objects(scope, written, findings);
    done.sql_objects = objects::objects(scope, written, findings);
    done
}

fn depends_on(scope: &Scope<'_>, written: &syntax::Domain, findings: &mut Findings) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for word in &written.depends_on {
        let exists = scope.domain_exists(&word.text, word.span, findings) || scope.spec.broken.contains(&word.text);
        if exists && !found.contains(&word.text) {
            found.push(word.text.clone());
        }
    }
    found
}
