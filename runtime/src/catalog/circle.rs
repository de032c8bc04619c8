//! Views that stand in a circle, such as one that calls a function whose result is a row of the view.
//!
//! In comes the model with all its views, out go the types of the columns of those views that must be made without their
//! query first, as `pg_dump` does it. Types cannot be in a circle, so that is always a way out.

use super::session::Oid;
use super::{Assembly, Element, Kind};
use petgraph::algo::tarjan_scc;
use petgraph::graph::{DiGraph, NodeIndex};
use schema_spec::model::{ObjectKind, WrittenViewColumn};
use std::collections::{BTreeMap, BTreeSet};

/// A thing that is made at once, with the identifier of its catalog row. Functions of one name are one, without, for a
/// text that calls one of them could mean any.
type Place = (Oid, Element);

impl Assembly<'_> {
    /// Types for the columns of views in circles.
    pub(super) fn hollow_views(&mut self) {
        for oid in self.views_in_circles() {
            let Some(relation) = self.catalog.relations.row(oid) else { continue };
            let typed = self.catalog.columns.of(oid).iter().map(|row| (row.name.clone(), row.type_sql()));
            let typed: Vec<(String, String)> = typed.collect();
            let objects = &mut self.domain(&relation.schema).objects;
            let view = objects.iter_mut().filter(|object| object.name == relation.name);
            for object in view {
                let ObjectKind::View(view) = &mut object.kind else { continue };
                let mut said: BTreeMap<String, WrittenViewColumn> =
                    view.columns.drain(..).map(|column| (column.name.clone(), column)).collect();
                view.columns.extend(typed.iter().map(|(name, type_sql)| {
                    let column = said.remove(name).unwrap_or_default();
                    WrittenViewColumn { name: name.clone(), type_sql: Some(type_sql.clone()), ..column }
                }));
            }
        }
    }

    fn place(&self, class: &str, oid: Oid) -> Option<Place> {
        let (element, oid) = self.located(class, oid)?;
        Some((if element.kind == Kind::Function { 0 } else { oid }, element))
    }

    /// One view of each circle, until there is no circle with a view in it. As for `pg_dump`, whose dump would differ
    /// else, it is the one that was made first.
    fn views_in_circles(&self) -> Vec<Oid> {
        let catalog = self.catalog;
        let mut needs: BTreeMap<Place, BTreeSet<Place>> = BTreeMap::new();
        for row in catalog.edges.rows() {
            let ends = self.place(&row.class, row.oid).zip(self.place(&row.needed_class, row.needed));
            let Some((from, to)) = ends.filter(|(from, to)| from != to) else { continue };
            // These are made behind all views where they need one.
            let behind = matches!(row.class.as_str(), "pg_trigger" | "pg_policy" | "pg_constraint")
                || (row.class == "pg_rewrite" && catalog.triggers.is_rule(row.oid));
            if !behind {
                needs.entry(from).or_default().insert(to);
            }
        }
        let is_view = |place: &Place| {
            place.1.kind == Kind::View && catalog.relations.row(place.0).is_some_and(|row| row.kind == "v")
        };
        let mut found = Vec::new();
        while let Some(view) = first_in_circle(&needs, &is_view) {
            let columns = catalog.columns.of(view.0);
            let types = columns.iter().filter_map(|row| self.place("pg_type", row.type_oid)).filter(|to| *to != view);
            let types: BTreeSet<Place> = types.collect();
            found.push(view.0);
            // A circle of types alone would be PostgreSQL's to explain.
            if needs.insert(view.clone(), types.clone()) == Some(types) {
                needs.remove(&view);
            }
        }
        found
    }
}

/// The thing of that kind that stands in a circle and was made first.
fn first_in_circle(needs: &BTreeMap<Place, BTreeSet<Place>>, wanted: &impl Fn(&Place) -> bool) -> Option<Place> {
    let mut graph = DiGraph::<&Place, ()>::new();
    let mut nodes: BTreeMap<&Place, NodeIndex> = BTreeMap::new();
    for (from, to) in needs.iter().flat_map(|(from, all)| all.iter().map(move |to| (from, to))) {
        let [from, to] = [from, to].map(|place| *nodes.entry(place).or_insert_with(|| graph.add_node(place)));
        graph.add_edge(from, to, ());
    }
    let circles = tarjan_scc(&graph).into_iter().filter(|circle| circle.len() > 1);
    circles.flatten().map(|node| graph[node]).filter(|place| wanted(place)).min().cloned()
}
