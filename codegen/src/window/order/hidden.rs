//! What the catalog knows an object needs and no text of it names.
//!
//! In come a model and needs, out goes the model with `depends_on` where it takes one. What texts name is not said twice.

use std::collections::{BTreeMap, BTreeSet};

use schema_spec::Model;
use schema_spec::arrange::Needs;
use schema_spec::model::Qualified;

/// Says in `depends_on` what the catalog knows an object needs and no text of it names.
pub fn depend_on_what_texts_hide(model: &mut Model, needs: &Needs) {
    let told: BTreeSet<(Qualified, Qualified)> = super::dependencies(model).into_iter().collect();
    let known = names(model);
    let mut hidden: BTreeMap<&Qualified, Vec<Qualified>> = BTreeMap::new();
    for (from, to) in needs.difference(&told) {
        if known.contains(to) && from != to {
            hidden.entry(from).or_default().push(to.clone());
        }
    }
    for domain in &mut model.domains {
        let named = |name: &str| Qualified { domain: domain.name.clone(), name: name.to_owned() };
        for object in &mut domain.objects {
            extend(&mut object.depends_on, hidden.get(&named(&object.name)));
        }
        for object in &mut domain.sql_objects {
            extend(&mut object.depends_on, hidden.get(&named(&object.name)));
        }
    }
}

fn extend(list: &mut Vec<Qualified>, with: Option<&Vec<Qualified>>) {
    let new: Vec<Qualified> = with.into_iter().flatten().filter(|name| !list.contains(name)).cloned().collect();
    list.extend(new);
}

/// Every element that something can depend on.
fn names(model: &Model) -> BTreeSet<Qualified> {
    let mut found = BTreeSet::new();
    for domain in &model.domains {
        let enums = domain.enums.iter().map(|item| &item.name);
        let tables = domain.tables.iter().map(|table| &table.name);
        let objects = domain.objects.iter().map(|object| &object.name);
        let written = domain.sql_objects.iter().map(|object| &object.name);
        let all = enums.chain(tables).chain(objects).chain(written);
        found.extend(all.map(|name| Qualified { domain: domain.name.clone(), name: name.clone() }));
    }
    found
}
