//! Who needs whom: cycles, and an order without them.
//!
//! In come names with the names that they need, out go cycles as paths, or the names sorted so that each comes behind
//! what it needs. Names that are needed but do not exist count as nothing.

use std::collections::{BTreeMap, BTreeSet};

/// Every group of names that need each other, as a path that could be walked round and round.
pub(crate) fn cycles<N: Ord + Clone>(needs: &BTreeMap<N, Vec<N>>) -> Vec<Vec<N>> {
    let mut graph = petgraph::graph::DiGraph::<N, ()>::new();
    let nodes: BTreeMap<&N, _> = needs.keys().map(|name| (name, graph.add_node(name.clone()))).collect();
    for (name, needed) in needs {
        for other in needed.iter().filter_map(|other| nodes.get(other)) {
            graph.add_edge(nodes[name], *other, ());
        }
    }
    let mut found = Vec::new();
    for group in petgraph::algo::tarjan_scc(&graph) {
        let members: BTreeSet<&N> = group.iter().map(|node| &graph[*node]).collect();
        let Some(first) = members.first() else { continue };
        if members.len() > 1 || needs[*first].contains(first) {
            found.push(walk(*first, &members, needs));
        }
    }
    found.sort();
    found
}

/// The shortest way from a name back to itself.
fn walk<'a, N: Ord + Clone>(first: &'a N, members: &BTreeSet<&'a N>, needs: &'a BTreeMap<N, Vec<N>>) -> Vec<N> {
    let mut came_from: BTreeMap<&N, &N> = BTreeMap::new();
    let mut waiting = std::collections::VecDeque::from([first]);
    while let Some(name) = waiting.pop_front() {
        for other in needs[name].iter().filter(|other| members.contains(other)) {
            if other == first {
                let mut path = vec![name.clone()];
                let mut at = name;
                while let Some(before) = came_from.get(at) {
                    path.push((*before).clone());
                    at = before;
                }
                path.reverse();
                return path;
            }
            if !came_from.contains_key(other) {
                came_from.insert(other, name);
                waiting.push_back(other);
            }
        }
    }
    vec![first.clone()]
}

/// A cycle as people read it: `a -> b -> a`.
pub(crate) fn path<N>(cycle: &[N], spell: impl Fn(&N) -> String) -> String {
    cycle.iter().chain(cycle.first()).map(spell).collect::<Vec<_>>().join(" -> ")
}

/// Sorts items so that each comes behind what it needs, and otherwise leaves them as they were.
pub(crate) fn dependencies_first<T>(
    items: Vec<T>,
    name: impl Fn(&T) -> &str,
    needs: impl Fn(&T) -> &[String],
) -> Vec<T> {
    let mut sorted: Vec<T> = Vec::new();
    let mut waiting = items;
    while !waiting.is_empty() {
        let ready = waiting.iter().position(|item| {
            needs(item)
                .iter()
                .all(|needed| !waiting.iter().any(|other| name(other) == needed && name(other) != name(item)))
        });
        // Members of a cycle, which was reported, keep their order.
        sorted.push(waiting.remove(ready.unwrap_or(0)));
    }
    sorted
}
