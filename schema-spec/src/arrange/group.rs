//! Which elements belong together.
//!
//! In come elements with what they need and a person's wishes, out goes a first grouping: tables by wish, else by the
//! word that their names begin with, else by their foreign keys; everything else goes to whoever uses it. Groups may
//! still need each other in a circle.

use std::collections::{BTreeMap, BTreeSet};

use super::{Elements, GroupId, Groups, Wishes};
use crate::model::{Domain, Model, Qualified};
use crate::name::singular;

/// A PostgreSQL schema with fewer tables is one domain: there is nothing to find one's way in.
const SMALL: usize = 16;
/// Fewer tables whose names begin alike are no domain.
const FAMILY: usize = 4;

pub(super) fn groups(model: &Model, elements: &Elements, wishes: &Wishes) -> Groups {
    let mut groups = Groups::default();
    for domain in &model.domains {
        let main = groups.named(&domain.schema, &main_name(model, domain));
        groups.main.insert(domain.schema.clone(), main);
        tables(domain, main, elements, wishes, &mut groups);
        others(domain, main, elements, wishes, &mut groups);
    }
    groups
}

/// `public` says nothing about what is in it.
fn main_name(model: &Model, domain: &Domain) -> String {
    let alone = model.domains.iter().filter(|other| !other.tables.is_empty()).count() <= 1;
    match domain.schema.as_str() {
        "public" if alone && domain.tables.len() < SMALL => model.name.clone(),
        "public" => "core".to_owned(),
        schema => schema.to_owned(),
    }
}

fn tables(domain: &Domain, main: GroupId, elements: &Elements, wishes: &Wishes, groups: &mut Groups) {
    let mut families: BTreeMap<String, usize> = BTreeMap::new();
    for table in domain.tables.iter().filter(|table| parent(table).is_none()) {
        *families.entry(first_word(&table.name)).or_default() += 1;
    }
    // A single letter marks a kind of table, not a family.
    families.retain(|word, _| word.chars().count() > 1);
    let splits = domain.tables.len() >= SMALL && !wishes.has_any();
    for table in domain.tables.iter().filter(|table| parent(table).is_none()) {
        let name = Qualified { domain: domain.name.clone(), name: table.name.clone() };
        let word = first_word(&table.name);
        let group = match wishes.group_of(&domain.schema, &table.name) {
            Some(wish) => groups.named(&domain.schema, wish),
            None if splits && families.get(&word).is_some_and(|size| *size >= FAMILY) => {
                groups.named(&domain.schema, &word)
            }
            None => continue,
        };
        groups.of.insert(name, group);
    }
    // What is left stands where most of its neighbours stand.
    let mut left: Vec<(Qualified, GroupId)> = Vec::new();
    for table in domain.tables.iter().filter(|table| parent(table).is_none()) {
        let name = Qualified { domain: domain.name.clone(), name: table.name.clone() };
        if !groups.of.contains_key(&name) {
            let found = if wishes.has_any() { None } else { most_neighbours(&name, elements, groups) };
            left.push((name, found.unwrap_or(main)));
        }
    }
    groups.of.extend(left);
    for table in &domain.tables {
        let mut root = table;
        for _ in 0..domain.tables.len() {
            let Some(above) = parent(root) else { break };
            let Some(next) = domain.tables.iter().find(|other| other.name == above.name && above.domain == domain.name)
            else {
                break;
            };
            root = next;
        }
        let root = Qualified { domain: domain.name.clone(), name: root.name.clone() };
        let group = groups.of.get(&root).copied().unwrap_or(main);
        groups.of.entry(Qualified { domain: domain.name.clone(), name: table.name.clone() }).or_insert(group);
    }
}

/// The table that a partition or an inheriting table goes with.
fn parent(table: &crate::model::Table) -> Option<&Qualified> {
    table.storage.partition_of.as_ref().map(|part| &part.parent).or_else(|| table.storage.inherits.first())
}

/// `order` of `orders` and of `order_items`.
fn first_word(name: &str) -> String {
    singular(name.split('_').find(|word| !word.is_empty()).unwrap_or(name)).to_lowercase()
}

fn most_neighbours(name: &Qualified, elements: &Elements, groups: &Groups) -> Option<GroupId> {
    let needed = elements.all.get(name).into_iter().flatten();
    let users = elements.used_by.get(name).into_iter().flatten();
    let mut counts: BTreeMap<GroupId, usize> = BTreeMap::new();
    for group in needed.chain(users).filter_map(|other| groups.of.get(other)) {
        if other_schema(groups, *group, name) {
            continue;
        }
        *counts.entry(*group).or_default() += 1;
    }
    // The first of the most: groups are numbered in the order of the catalog.
    let most = counts.values().copied().max()?;
    counts.into_iter().find(|(_, count)| *count == most).map(|(group, _)| group)
}

fn other_schema(groups: &Groups, group: GroupId, name: &Qualified) -> bool {
    groups.all[group].schema != name.domain
}

/// Types, functions, views and all else: to the one group that uses it, to a group for what several use, else to one that
/// it uses and that may use the others. Users are placed before what they use.
fn others(domain: &Domain, main: GroupId, elements: &Elements, wishes: &Wishes, groups: &mut Groups) {
    let enums = domain.enums.iter().map(|item| &item.name);
    let objects = domain.objects.iter().map(|object| &object.name);
    let written = domain.sql_objects.iter().map(|object| &object.name);
    let models = domain.read_models.iter().map(|read_model| &read_model.name);
    let names = enums.chain(objects).chain(written).chain(models);
    let waiting: Vec<Qualified> =
        names.map(|name| Qualified { domain: domain.name.clone(), name: name.clone() }).collect();
    for name in users_first(&waiting, elements) {
        if groups.of.contains_key(&name) {
            continue;
        }
        let group = match wishes.group_of(&domain.schema, &name.name) {
            Some(wish) => groups.named(&domain.schema, wish),
            None => placed(&name, main, elements, groups),
        };
        groups.of.insert(name, group);
    }
}

fn placed(name: &Qualified, main: GroupId, elements: &Elements, groups: &mut Groups) -> GroupId {
    let own = |list: Option<&BTreeSet<Qualified>>| -> BTreeMap<GroupId, usize> {
        let mut counts = BTreeMap::new();
        for group in list.into_iter().flatten().filter_map(|other| groups.of.get(other).copied()) {
            if !other_schema(groups, group, name) {
                *counts.entry(group).or_default() += 1;
            }
        }
        counts
    };
    let (users, needed) = (own(elements.used_by.get(name)), own(elements.all.get(name)));
    match users.len() {
        1 => users.into_keys().next().unwrap_or(main),
        0 => above(&needed, elements, groups).unwrap_or(main),
        _ => {
            let wish = match name.domain.as_str() {
                "public" => "shared".to_owned(),
                schema => format!("{schema}_shared"),
            };
            groups.named(&name.domain, &wish)
        }
    }
}

/// The group that most is needed of, among those that none of the others needs.
fn above(needed: &BTreeMap<GroupId, usize>, elements: &Elements, groups: &Groups) -> Option<GroupId> {
    if needed.len() < 2 {
        return needed.keys().next().copied();
    }
    let mut below: BTreeMap<GroupId, BTreeSet<GroupId>> = BTreeMap::new();
    for (name, list) in &elements.all {
        let Some(from) = groups.of.get(name) else { continue };
        below.entry(*from).or_default().extend(list.iter().filter_map(|other| groups.of.get(other)));
    }
    let reaches = |from: GroupId, to: GroupId| {
        let (mut seen, mut waiting) = (BTreeSet::from([from]), vec![from]);
        while let Some(group) = waiting.pop() {
            for next in below.get(&group).into_iter().flatten().filter(|next| seen.insert(**next)) {
                waiting.push(*next);
            }
        }
        seen.contains(&to)
    };
    let free =
        needed.iter().filter(|(group, _)| needed.keys().all(|other| other == *group || !reaches(*other, **group)));
    free.max_by_key(|(group, count)| (**count, std::cmp::Reverse(**group))).map(|(group, _)| *group)
}

/// The names in an order in which each stands behind those that use it, as far as there is one.
fn users_first(names: &[Qualified], elements: &Elements) -> Vec<Qualified> {
    let mut graph = petgraph::graph::DiGraph::<&Qualified, ()>::new();
    let nodes: BTreeMap<&Qualified, _> = names.iter().map(|name| (name, graph.add_node(name))).collect();
    for (name, node) in &nodes {
        for needed in elements.all.get(*name).into_iter().flatten().filter_map(|needed| nodes.get(needed)) {
            graph.add_edge(*node, *needed, ());
        }
    }
    // Tarjan's groups come out needed first.
    let groups = petgraph::algo::tarjan_scc(&graph);
    groups.into_iter().rev().flatten().map(|node| graph[node].clone()).collect()
}
