//! A model with one domain for each PostgreSQL schema, as a catalog gives it, laid out in domains that people can work
//! in.
//!
//! In come the model, what its elements need of each other, and a person's wishes; out goes the same model in other
//! domains, of which no two need each other. It changes no element but the names by which elements call each other.

mod apply;
mod crossing;
mod group;
mod tangle;
mod wishes;

pub use crossing::crossings;
pub(crate) use wishes::Wish;
pub use wishes::{Wishes, read_wishes};

use std::collections::{BTreeMap, BTreeSet};

use petgraph::algo::tarjan_scc;
use petgraph::graph::DiGraph;

use crate::model::{Domain, Model, ObjectKind, Qualified};
use crate::resolve::{MODULES, multirange};

/// Which elements need which, as pairs of dependant and needed.
pub type Needs = BTreeSet<(Qualified, Qualified)>;

/// A model in its new domains.
#[derive(Debug, Clone)]
pub struct Arranged {
    /// The model.
    pub model: Model,
    /// What a person should know: wishes that could not be kept, and why.
    pub notes: Vec<String>,
}

/// Lays the elements of a model out in domains.
///
/// `model` has one domain for each PostgreSQL schema, called like the schema. `needs` holds what its elements need beyond
/// what the model itself says, for example the tables that a view reads; it decides where functions and views go.
#[must_use]
pub fn arrange(mut model: Model, needs: &Needs, wishes: &Wishes) -> Arranged {
    let mut notes = crossing::loosen(&mut model);
    notes.extend(wishes.idle(&named(&model)));
    let elements = Elements::of(&model, needs);
    let mut groups = group::groups(&model, &elements, wishes);
    notes.extend(tangle::untangle(&mut groups, &elements, wishes));
    Arranged { model: apply::apply(model, &groups), notes }
}

/// Everything that a wish can take: PostgreSQL schemas and names.
fn named(model: &Model) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    for domain in &model.domains {
        let tables = domain.tables.iter().map(|table| &table.name);
        let enums = domain.enums.iter().map(|item| &item.name);
        let objects = domain.objects.iter().map(|object| &object.name);
        let written = domain.sql_objects.iter().map(|object| &object.name);
        let names = tables.chain(enums).chain(objects).chain(written);
        found.extend(names.map(|name| (domain.schema.as_str(), name.as_str())));
    }
    found
}

/// Those that need each other in a circle, by the edges from each to what it needs; sorted.
fn circles<N: Copy + Ord>(edges: impl IntoIterator<Item = (N, N)>) -> Vec<BTreeSet<N>> {
    let mut graph = DiGraph::<N, ()>::new();
    let mut nodes = BTreeMap::new();
    for (from, to) in edges {
        let [from, to] = [from, to].map(|one| *nodes.entry(one).or_insert_with(|| graph.add_node(one)));
        graph.add_edge(from, to, ());
    }
    let found = tarjan_scc(&graph).into_iter().filter(|circle| circle.len() > 1);
    let mut found: Vec<BTreeSet<N>> =
        found.map(|circle| circle.into_iter().map(|node| graph[node]).collect()).collect();
    found.sort();
    found
}

/// Number of a group.
type GroupId = usize;

/// Elements that become a domain.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Group {
    /// The PostgreSQL schema of all of them.
    schema: String,
    /// The domain's name.
    name: String,
}

/// Which element goes where.
#[derive(Debug, Default)]
struct Groups {
    all: Vec<Group>,
    /// By PostgreSQL schema: the group of what belongs to none.
    main: BTreeMap<String, GroupId>,
    of: BTreeMap<Qualified, GroupId>,
}

impl Groups {
    /// The group of that name, made where there is none. Names are those of modules and files, so another PostgreSQL
    /// schema's group gets another name.
    fn named(&mut self, schema: &str, wish: &str) -> GroupId {
        let base = domain_name(wish);
        let mut name = base.clone();
        for number in 2.. {
            match self.all.iter().position(|group| group.name == name) {
                Some(found) if self.all[found].schema == schema => return found,
                Some(_) => name = format!("{base}_{number}"),
                None => break,
            }
        }
        self.all.push(Group { schema: schema.to_owned(), name });
        self.all.len() - 1
    }

    /// A group that is there for nobody yet.
    fn fresh(&mut self, schema: &str, wish: &str) -> GroupId {
        let base = domain_name(wish);
        let taken = |name: &str| self.all.iter().any(|group| group.name == name);
        let name = if taken(&base) {
            (2..).map(|number| format!("{base}_{number}")).find(|name| !taken(name)).unwrap_or(base)
        } else {
            base
        };
        self.all.push(Group { schema: schema.to_owned(), name });
        self.all.len() - 1
    }
}

/// Names that the generated crate has for its own modules, or Rust for itself.
const TAKEN: &[&str] = &[
    "as", "async", "await", "box", "break", "const", "continue", "crate", "do", "dyn", "else", "enum", "extern",
    "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut",
    "override", "priv", "pub", "ref", "return", "schema", "self", "static", "std", "struct", "super", "trait", "true",
    "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// A name as a domain can bear it: lower-case letters, digits and `_`, beginning with a letter.
fn domain_name(wish: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' };
    let mapped: String = wish.chars().map(plain).collect();
    let mut name = String::new();
    for part in mapped.split('_').filter(|part| !part.is_empty()) {
        if !name.is_empty() {
            name.push('_');
        }
        name.push_str(part);
    }
    if !name.starts_with(|c: char| c.is_ascii_lowercase()) {
        name = if name.is_empty() { "other".to_owned() } else { format!("domain_{name}") };
    }
    name.truncate(50);
    let numbered =
        name.strip_prefix('v').is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_digit()));
    if TAKEN.contains(&name.as_str()) || MODULES.contains(&name.as_str()) || numbered {
        if numbered || name.ends_with('s') { format!("{name}_domain") } else { format!("{name}s") }
    } else {
        name
    }
}

/// All elements of a model with what they need.
struct Elements {
    /// What each element needs so that the model's own references resolve.
    typed: BTreeMap<Qualified, BTreeSet<Qualified>>,
    /// What it needs in any way.
    all: BTreeMap<Qualified, BTreeSet<Qualified>>,
    /// The same, read backwards.
    used_by: BTreeMap<Qualified, BTreeSet<Qualified>>,
}

impl Elements {
    fn of(model: &Model, needs: &Needs) -> Self {
        let mut typed: BTreeMap<Qualified, BTreeSet<Qualified>> = BTreeMap::new();
        for domain in &model.domains {
            for (name, needed) in needed_names(domain) {
                typed.entry(name).or_default().extend(needed);
            }
        }
        // Whoever needs such a type needs what it comes with.
        let many = brought_types(model);
        for needed in typed.values_mut() {
            let ranges: Vec<Qualified> = needed.iter().filter_map(|name| many.get(name)).cloned().collect();
            needed.extend(ranges);
        }
        let known: BTreeSet<Qualified> = typed.keys().cloned().collect();
        for (name, needed) in &mut typed {
            needed.retain(|other| other != name && known.contains(other));
        }
        let mut all = typed.clone();
        for (name, needed) in needs {
            if name != needed
                && known.contains(needed)
                && let Some(list) = all.get_mut(name)
            {
                list.insert(needed.clone());
            }
        }
        let mut used_by: BTreeMap<Qualified, BTreeSet<Qualified>> = BTreeMap::new();
        for (name, needed) in &all {
            for other in needed {
                used_by.entry(other.clone()).or_default().insert(name.clone());
            }
        }
        Self { typed, all, used_by }
    }
}

/// Types that come with something else: multirange types with range types, others with `sql` objects.
fn brought_types(model: &Model) -> BTreeMap<Qualified, Qualified> {
    let mut found = BTreeMap::new();
    for domain in &model.domains {
        let named = |name: String| Qualified { domain: domain.name.clone(), name };
        for object in &domain.objects {
            if let ObjectKind::Range(range) = &object.kind {
                let many = range.multirange.clone().unwrap_or_else(|| multirange(&object.name));
                found.insert(named(many), named(object.name.clone()));
            }
        }
        for object in &domain.sql_objects {
            let types = object.types.iter().map(|name| (named(name.clone()), named(object.name.clone())));
            found.extend(types.filter(|(name, object)| name != object));
        }
    }
    found
}

/// Every element of a domain with the names that it needs. Elements of the same name are one: they stay together.
fn needed_names(domain: &Domain) -> Vec<(Qualified, Vec<Qualified>)> {
    let named = |name: &str| Qualified { domain: domain.name.clone(), name: name.to_owned() };
    let enums = domain.enums.iter().map(|item| (named(&item.name), Vec::new()));
    let tables = domain.tables.iter().map(|table| {
        let mut names = Vec::new();
        table.clone().visit_names(&mut |name| names.push(name.clone()));
        (named(&table.name), names)
    });
    let read_models = domain.read_models.iter().map(|read_model| {
        let mut names = Vec::new();
        read_model.clone().visit_names(&mut |name| names.push(name.clone()));
        (named(&read_model.name), names)
    });
    let objects = domain.objects.iter().map(|object| {
        let mut names = Vec::new();
        object.clone().visit_names(&mut |name| names.push(name.clone()));
        (named(&object.name), names)
    });
    let written = domain.sql_objects.iter().map(|object| (named(&object.name), object.depends_on.clone()));
    enums.chain(tables).chain(read_models).chain(objects).chain(written).collect()
}

#[cfg(test)]
mod tests {
    use super::domain_name;

    #[test]
    fn any_name_becomes_one_that_a_module_and_a_file_can_have() {
        let cases = [
            ("public", "public"),
            ("Odd Schema", "odd_schema"),
            ("تست", "other"),
            ("type", "types"),
            ("crate", "crates"),
            ("values", "values_domain"),
            ("v1", "v1_domain"),
            ("2fa", "domain_2fa"),
            ("__a--b__", "a_b"),
        ];
        for (name, expected) in cases {
            assert_eq!(domain_name(name), expected);
        }
    }
}
