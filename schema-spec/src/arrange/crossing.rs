//! Circles that run through several PostgreSQL schemas, which no layout in domains can serve.
//!
//! In come elements with what they need, out go the needs that must be met in another way. Foreign keys and the tables
//! that constraint triggers look at can be; the words of `depends-on` can be left out. The rest cannot stand in a circle:
//! PostgreSQL itself makes no type, parent or partition before what it is made of.

use std::collections::{BTreeMap, BTreeSet};

use super::{Elements, Needs};
use crate::model::{Model, Qualified};

/// What each element needs.
type Needed = BTreeMap<Qualified, BTreeSet<Qualified>>;

/// Tables, each with another that a foreign key or a constraint trigger of it names, where the two cannot both stay in a
/// model that is to be laid out: they close a circle through several PostgreSQL schemas, each of which is a domain here.
/// Whoever has the model gives those constraints and triggers as `sql` objects, which nothing needs.
#[must_use]
pub fn crossings(model: &Model) -> Needs {
    let mut firm = model.clone();
    for domain in &mut firm.domains {
        let views = domain.objects.iter_mut().filter_map(|object| match &mut object.kind {
            crate::model::ObjectKind::View(view) => Some(&mut view.triggers),
            _ => None,
        });
        views.chain(domain.tables.iter_mut().map(|table| &mut table.triggers)).flatten().for_each(|trigger| {
            trigger.from = None;
        });
        domain.tables.iter_mut().for_each(|table| table.foreign_keys.clear());
    }
    let firm = Elements::of(&firm, &Needs::new()).typed;
    let mut all = Elements::of(model, &Needs::new()).typed;
    let mut cut = Needs::new();
    while let Some(next) = next_cut(&all, &firm) {
        for (from, to) in &next {
            all.entry(from.clone()).or_default().remove(to);
        }
        cut.extend(next);
    }
    cut
}

/// The loose needs from one PostgreSQL schema to another that are best cut first: where nothing firm runs the same way,
/// and there are fewest.
fn next_cut(all: &Needed, firm: &Needed) -> Option<Needs> {
    let mut ways: BTreeMap<(&str, &str), (bool, Needs)> = BTreeMap::new();
    let circles = circles(all);
    for circle in &circles {
        for from in circle {
            for to in all.get(from).into_iter().flatten().filter(|to| to.domain != from.domain && circle.contains(*to))
            {
                let way = ways.entry((&from.domain, &to.domain)).or_default();
                if firm.get(from).is_some_and(|needed| needed.contains(to)) {
                    way.0 = true;
                } else {
                    way.1.insert((from.clone(), to.clone()));
                }
            }
        }
    }
    ways.retain(|_, (_, loose)| !loose.is_empty());
    // `public` is what other schemas build on.
    let price = |(from, to): (&str, &str), firm: bool, loose: &Needs| {
        (firm, loose.len(), from != "public", from.to_owned(), to.to_owned())
    };
    let cheapest = ways.into_iter().min_by_key(|(way, (firm, loose))| price(*way, *firm, loose));
    cheapest.map(|(_, (_, loose))| loose)
}

/// Words of `depends-on` that close circles which are still there. They order whole elements, and what cannot be ordered
/// by them is ordered by the names in texts.
pub(super) fn loosen(model: &mut Model) -> Vec<String> {
    let typed = Elements::of(model, &Needs::new()).typed;
    let mut notes = Vec::new();
    for circle in circles(&typed) {
        for domain in &mut model.domains {
            let schema = domain.name.clone();
            let named = |name: &str| Qualified { domain: schema.clone(), name: name.to_owned() };
            let mut leave = |name: &str, needed: &mut Vec<Qualified>| {
                needed.retain(|other| {
                    let stays = other.domain == schema || !circle.contains(other);
                    if !stays {
                        notes.push(format!(
                            "{schema}.{name} needs {}.{}, and that in turn needs it: no `depends-on` says so",
                            other.domain, other.name
                        ));
                    }
                    stays
                });
            };
            for object in domain.objects.iter_mut().filter(|object| circle.contains(&named(&object.name))) {
                leave(&object.name, &mut object.depends_on);
            }
            for object in domain.sql_objects.iter_mut().filter(|object| circle.contains(&named(&object.name))) {
                leave(&object.name, &mut object.depends_on);
            }
        }
    }
    notes
}

/// Elements that need each other in a circle, where they are not of one PostgreSQL schema.
fn circles(needs: &Needed) -> Vec<BTreeSet<Qualified>> {
    let edges = needs.iter().flat_map(|(name, needed)| needed.iter().map(move |other| (name, other)));
    let across = |circle: &BTreeSet<&Qualified>| {
        circle.first().is_some_and(|first| circle.iter().any(|other| other.domain != first.domain))
    };
    super::circles(edges).into_iter().filter(across).map(|circle| circle.into_iter().cloned().collect()).collect()
}
