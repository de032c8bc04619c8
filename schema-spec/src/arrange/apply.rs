//! The grouping carried out.
//!
//! In come a model and a finished grouping, out goes the model in the new domains, each name told by its new domain. It
//! decides nothing.

use std::collections::{BTreeMap, BTreeSet};

use super::Groups;
use crate::model::{Access, Domain, Model, Qualified};

pub(super) fn apply(model: Model, groups: &Groups) -> Model {
    let many = super::brought_types(&model);
    let mut domains: Vec<Domain> = groups.all.iter().map(|group| empty(&group.name, &group.schema)).collect();
    for old in model.domains {
        let place = |name: &str| groups.of.get(&Qualified { domain: old.name.clone(), name: name.to_owned() }).copied();
        for item in old.enums {
            domains[place(&item.name).unwrap_or(0)].enums.push(item);
        }
        for table in old.tables {
            domains[place(&table.name).unwrap_or(0)].tables.push(table);
        }
        for read_model in old.read_models {
            domains[place(&read_model.name).unwrap_or(0)].read_models.push(read_model);
        }
        for object in old.objects {
            domains[place(&object.name).unwrap_or(0)].objects.push(object);
        }
        for object in old.sql_objects {
            domains[place(&object.name).unwrap_or(0)].sql_objects.push(object);
        }
    }
    let moved: BTreeMap<&Qualified, &str> =
        groups.of.iter().map(|(name, group)| (name, groups.all[*group].name.as_str())).collect();
    let multiranges = many.iter().filter_map(|(many, range)| Some((many, *moved.get(range)?)));
    let moved: BTreeMap<&Qualified, &str> =
        moved.iter().map(|(name, domain)| (*name, *domain)).chain(multiranges).collect();
    for domain in &mut domains {
        let mut needed: BTreeSet<String> = BTreeSet::new();
        domain.visit_names(&mut |name| {
            if let Some(domain) = moved.get(name) {
                name.domain = (*domain).to_owned();
                needed.insert(name.domain.clone());
            }
        });
        needed.remove(&domain.name);
        domain.depends_on = needed.into_iter().collect();
    }
    domains.retain(|domain| !is_empty(domain));
    let domains =
        crate::resolve::order::dependencies_first(domains, |domain| &domain.name, |domain| &domain.depends_on);
    Model { domains, ..model }
}

fn empty(name: &str, schema: &str) -> Domain {
    Domain {
        name: name.to_owned(),
        doc: None,
        schema: schema.to_owned(),
        access: Access::ReadWrite,
        role: None,
        depends_on: Vec::new(),
        enums: Vec::new(),
        tables: Vec::new(),
        read_models: Vec::new(),
        objects: Vec::new(),
        sql_objects: Vec::new(),
        wizards: Vec::new(),
        reserved: Vec::new(),
    }
}

fn is_empty(domain: &Domain) -> bool {
    domain.enums.is_empty()
        && domain.tables.is_empty()
        && domain.read_models.is_empty()
        && domain.objects.is_empty()
        && domain.sql_objects.is_empty()
}
