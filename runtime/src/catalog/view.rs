//! Views and materialized views.
//!
//! In come relations with the text of `pg_get_viewdef`, out go written views: the query as PostgreSQL prints it, and
//! what is said of the view beside its query.

use super::Assembly;
use super::relation::RelationRow;
use schema_spec::model::{ColumnStorage, Object, ObjectKind, WrittenView, WrittenViewColumn};

impl Assembly<'_> {
    /// All views of the user's own.
    pub(super) fn views(&mut self) {
        let catalog = self.catalog;
        for relation in catalog.relations.own(&catalog.known, "vm") {
            let view = self.view(relation);
            let object = Object {
                name: relation.name.clone(),
                kind: ObjectKind::View(view),
                doc: catalog.known.doc("pg_class", relation.oid),
                lifetime: self.lifetime(),
                depends_on: Vec::new(),
                grants: catalog.known.grants("pg_class", relation.oid),
            };
            self.domain(&relation.schema).objects.push(object);
        }
    }

    fn view(&mut self, relation: &RelationRow) -> WrittenView {
        let catalog = self.catalog;
        let query = relation.query.as_deref().unwrap_or_default().trim_end();
        let (check, options) = relation.options().into_iter().partition(|(name, _)| name == "check_option");
        let check: Vec<(String, String)> = check;
        WrittenView {
            materialized: relation.kind == "m",
            query: self.query(query.strip_suffix(';').unwrap_or(query)),
            options,
            access_method: relation.access_method.clone(),
            cluster_on: catalog.indexes.of(relation.oid).iter().find(|row| row.clustered).map(|row| row.name.clone()),
            check_option: check.into_iter().next().map(|(_, value)| value),
            columns: self.view_columns(relation),
            indexes: self.indexes(relation),
            triggers: self.triggers(relation),
            rules: self.rules(relation),
            statistics: self.statistics(relation),
        }
    }

    /// Columns of which more is said than the query does.
    fn view_columns(&self, relation: &RelationRow) -> Vec<WrittenViewColumn> {
        let catalog = self.catalog;
        let columns = catalog.columns.of(relation.oid).iter().map(|row| WrittenViewColumn {
            name: row.name.clone(),
            type_sql: None,
            doc: catalog.known.part_doc("pg_class", relation.oid, i32::from(row.number)),
            default: row.default.clone(),
            storage: if relation.kind == "m" { row.stored() } else { ColumnStorage::default() },
            grants: catalog.known.part_grants("pg_class", relation.oid, i32::from(row.number)),
        });
        let usual = |column: &WrittenViewColumn| {
            let name = column.name.clone();
            *column == WrittenViewColumn { name, ..WrittenViewColumn::default() }
        };
        columns.filter(|column| !usual(column)).collect()
    }
}
