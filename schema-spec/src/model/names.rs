//! Every name by which one element of a model needs another.
//!
//! In comes an element, out goes each name in it, to be read or changed. Texts of SQL are not looked into. A type
//! that is not of the workspace goes by its PostgreSQL schema, and stays as it is.

use super::{Domain, Object, ObjectKind, Qualified, ReadModel, ReadModelValue, SqlObject, Table, Trigger};
use crate::types::{ColumnType, Scalar};

/// What is done with a name.
type Visit<'a> = dyn FnMut(&mut Qualified) + 'a;

impl Domain {
    /// Visits the names that the domain's elements need.
    pub fn visit_names(&mut self, visit: &mut Visit<'_>) {
        self.tables.iter_mut().for_each(|table| table.visit_names(visit));
        self.read_models.iter_mut().for_each(|read_model| read_model.visit_names(visit));
        self.objects.iter_mut().for_each(|object| object.visit_names(visit));
        self.sql_objects.iter_mut().for_each(|object| object.visit_names(visit));
    }
}

impl Table {
    /// Visits the names that the table needs.
    pub fn visit_names(&mut self, visit: &mut Visit<'_>) {
        for state in self.columns.iter_mut().flat_map(|column| &mut column.states) {
            type_name(&mut state.column_type, visit);
        }
        self.foreign_keys.iter_mut().for_each(|key| visit(&mut key.target));
        self.storage.inherits.iter_mut().for_each(&mut *visit);
        self.storage.partition_of.iter_mut().for_each(|part| visit(&mut part.parent));
        triggers(&mut self.triggers, visit);
    }
}

impl ReadModel {
    /// Visits the names that the read model needs.
    pub fn visit_names(&mut self, visit: &mut Visit<'_>) {
        visit(&mut self.from.target);
        self.joins.iter_mut().for_each(|join| visit(&mut join.relation.target));
        for column in &mut self.columns {
            if let ReadModelValue::Expression { column_type, .. } = &mut column.value {
                type_name(column_type, visit);
            }
        }
    }
}

impl Object {
    /// Visits the names that the object needs.
    pub fn visit_names(&mut self, visit: &mut Visit<'_>) {
        self.depends_on.iter_mut().for_each(&mut *visit);
        match &mut self.kind {
            ObjectKind::DomainType(domain) => type_name(&mut domain.base, visit),
            ObjectKind::Composite(fields) => {
                fields.iter_mut().for_each(|field| type_name(&mut field.column_type, visit));
            }
            ObjectKind::Sequence(sequence) => sequence.owned_by.iter_mut().for_each(|(table, _)| visit(table)),
            ObjectKind::View(view) => triggers(&mut view.triggers, visit),
            ObjectKind::Publication(publication) => {
                publication.tables.iter_mut().for_each(|published| visit(&mut published.table));
            }
            ObjectKind::Range(_)
            | ObjectKind::Collation(_)
            | ObjectKind::Function(_)
            | ObjectKind::Aggregate(_)
            | ObjectKind::EventTrigger(_) => {}
        }
    }
}

impl SqlObject {
    /// Visits the names that the object needs.
    pub fn visit_names(&mut self, visit: &mut Visit<'_>) {
        self.depends_on.iter_mut().for_each(visit);
    }
}

fn type_name(column_type: &mut ColumnType, visit: &mut Visit<'_>) {
    match &mut column_type.scalar {
        Scalar::Enum(name) | Scalar::Object(name) => visit(name),
        // An `sql` object may bring it; whether one does, and where that went, is for the visitor to know.
        Scalar::External(external) => {
            visit(&mut Qualified { domain: external.schema.clone(), name: external.name.clone() });
        }
        Scalar::Base(..) => {}
    }
}

fn triggers(triggers: &mut [Trigger], visit: &mut Visit<'_>) {
    triggers.iter_mut().filter_map(|trigger| trigger.from.as_mut()).for_each(visit);
}
