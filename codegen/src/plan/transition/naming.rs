//! One name for one thing, whatever domain a workspace keeps it in.
//!
//! In comes the physical schema of a workspace, out goes the same with every element named by PostgreSQL schema and name.
//! Two workspaces may sort their tables into domains each in its own way; the database knows nothing of domains.

use std::collections::BTreeMap;

use schema_spec::model::{Model, Qualified};

use crate::window::{Need, Physical, PhysicalPart};

/// The schema with its elements named as the database names them.
pub(super) fn by_database_name(model: &Model, mut physical: Physical) -> Physical {
    let schemas: BTreeMap<&str, &str> =
        model.domains.iter().map(|domain| (domain.name.as_str(), domain.schema.as_str())).collect();
    let rename = |element: &mut Qualified| {
        if let Some(schema) = schemas.get(element.domain.as_str()) {
            element.domain = (*schema).to_owned();
        }
    };
    let rename_needs = |needs: &mut Vec<Need>| {
        for need in needs {
            if let Need::Element(element) = need {
                rename(element);
            }
        }
    };
    let rename_parts = |parts: &mut Vec<PhysicalPart>| parts.iter_mut().for_each(|part| rename_needs(&mut part.needs));
    physical.enums.iter_mut().for_each(|one| rename(&mut one.element));
    physical.views.iter_mut().for_each(|view| rename(&mut view.element));
    for table in &mut physical.tables {
        rename(&mut table.element);
        rename_parts(&mut table.parts);
        rename_parts(&mut table.settings);
    }
    for object in &mut physical.objects {
        rename(&mut object.element);
        object.depends_on.iter_mut().for_each(rename);
        rename_needs(&mut object.needs);
        rename_parts(&mut object.parts);
    }
    physical
}
