//! Groups that need each other in a circle, made into groups that do not.
//!
//! In comes a grouping, out goes one whose groups can be put in an order, with a note for each wish that could not be
//! kept. Groups of one PostgreSQL schema are joined; where a circle runs through several, their elements are laid out in
//! layers instead, because a domain has one PostgreSQL schema.

use std::collections::{BTreeMap, BTreeSet};

use petgraph::algo::tarjan_scc;
use petgraph::graph::DiGraph;

use super::{Elements, GroupId, Groups, Wishes};
use crate::model::Qualified;

pub(super) fn untangle(groups: &mut Groups, elements: &Elements, wishes: &Wishes) -> Vec<String> {
    let mut notes = Vec::new();
    join(groups, &elements.all, wishes, &mut notes);
    join(groups, &elements.typed, wishes, &mut notes);
    layer(groups, elements);
    notes
}

/// Circles of groups.
fn circles(groups: &Groups, needs: &BTreeMap<Qualified, BTreeSet<Qualified>>, across: bool) -> Vec<Vec<GroupId>> {
    let mut edges: BTreeSet<(GroupId, GroupId)> = BTreeSet::new();
    for (name, needed) in needs {
        let Some(from) = groups.of.get(name) else { continue };
        for to in needed.iter().filter_map(|other| groups.of.get(other)) {
            if from != to && (across || groups.all[*from].schema == groups.all[*to].schema) {
                edges.insert((*from, *to));
            }
        }
    }
    super::circles(edges).into_iter().map(|circle| circle.into_iter().collect()).collect()
}

/// Joins the groups of each circle within one PostgreSQL schema.
fn join(
    groups: &mut Groups,
    needs: &BTreeMap<Qualified, BTreeSet<Qualified>>,
    wishes: &Wishes,
    notes: &mut Vec<String>,
) {
    for circle in circles(groups, needs, false) {
        let Some(kept) = named_for(&circle, groups, wishes) else { continue };
        let wished: Vec<&str> =
            circle.iter().map(|group| groups.all[*group].name.as_str()).filter(|name| wishes.names(name)).collect();
        if wished.len() > 1 {
            let name = &groups.all[kept].name;
            notes.push(format!("the domains {} need each other, so they became one: {name}", wished.join(", ")));
        }
        for group in groups.of.values_mut().filter(|group| circle.contains(group)) {
            *group = kept;
        }
    }
}

/// The group whose name all of a circle get: a wish's or the largest, and the main one where nothing else is left in it.
fn named_for(circle: &[GroupId], groups: &Groups, wishes: &Wishes) -> Option<GroupId> {
    let size = |group: GroupId| groups.of.values().filter(|found| **found == group).count();
    let main = circle.first().and_then(|group| groups.main.get(&groups.all[*group].schema)).copied();
    // The first of the largest.
    let largest = |wished: bool| {
        let candidates = circle.iter().copied().rev().filter(|group| !wished || wishes.names(&groups.all[*group].name));
        candidates.max_by_key(|group| size(*group))
    };
    let main = main.filter(|main| circle.contains(main) || (circle.len() > 2 && size(*main) == 0));
    largest(true).or(main).or_else(|| largest(false))
}

/// Lays the elements of circles that run through several PostgreSQL schemas out in layers, each of which only needs
/// those below it.
fn layer(groups: &mut Groups, elements: &Elements) {
    for circle in circles(groups, &elements.typed, true) {
        let members: BTreeSet<Qualified> =
            groups.of.iter().filter(|(_, group)| circle.contains(group)).map(|(name, _)| name.clone()).collect();
        let heights = heights(&members, elements);
        let mut layers: BTreeMap<(GroupId, usize), GroupId> = BTreeMap::new();
        for (name, height) in heights {
            let Some(group) = groups.of.get(&name).copied() else { continue };
            let first = layers.keys().any(|(known, _)| *known == group);
            let layer = match layers.get(&(group, height)) {
                Some(layer) => *layer,
                None => {
                    let (schema, wish) = (groups.all[group].schema.clone(), groups.all[group].name.clone());
                    let made = if first { groups.fresh(&schema, &wish) } else { group };
                    layers.insert((group, height), made);
                    made
                }
            };
            groups.of.insert(name, layer);
        }
    }
}

/// How often the way down from an element changes the PostgreSQL schema, at most; lowest elements first.
fn heights(members: &BTreeSet<Qualified>, elements: &Elements) -> Vec<(Qualified, usize)> {
    let mut graph = DiGraph::<&Qualified, ()>::new();
    let nodes: BTreeMap<&Qualified, _> = members.iter().map(|name| (name, graph.add_node(name))).collect();
    for (name, node) in &nodes {
        for needed in elements.typed.get(*name).into_iter().flatten().filter_map(|needed| nodes.get(needed)) {
            graph.add_edge(*node, *needed, ());
        }
    }
    let mut heights: BTreeMap<&Qualified, usize> = BTreeMap::new();
    for circle in tarjan_scc(&graph) {
        let mut height = 0;
        for node in &circle {
            for below in graph.neighbors(*node) {
                let changes = usize::from(graph[below].domain != graph[*node].domain);
                height = height.max(heights.get(graph[below]).copied().unwrap_or(0) + changes);
            }
        }
        heights.extend(circle.iter().map(|node| (graph[*node], height)));
    }
    let mut sorted: Vec<(Qualified, usize)> =
        heights.into_iter().map(|(name, height)| (name.clone(), height)).collect();
    sorted.sort_by(|(one, low), (other, high)| low.cmp(high).then_with(|| one.cmp(other)));
    sorted
}
