//! Tables, put together from columns, constraints, indexes and the rest.
//!
//! In come relations, out go tables of the model. A table of a kind that the language does not know is noted.

use super::Assembly;
use super::relation::RelationRow;
use schema_spec::model::{ReplicaIdentity, Table, Terms};
use schema_spec::name::{singular, type_name};

impl Assembly<'_> {
    /// All tables of the user's own.
    pub(super) fn tables(&mut self) {
        let catalog = self.catalog;
        for relation in catalog.relations.own(&catalog.known, "rp") {
            if let Some(tablespace) = &relation.tablespace {
                self.note(
                    "table",
                    relation.sql(),
                    &format!("lies in the tablespace `{tablespace}`, which is not kept"),
                );
            }
            let table = self.table(relation);
            self.domain(&relation.schema).tables.push(table);
        }
    }

    fn table(&mut self, relation: &RelationRow) -> Table {
        let catalog = self.catalog;
        let column = |number: i16| catalog.columns.name(relation.oid, number).map(str::to_owned);
        let mut storage = catalog.relations.storage(relation, &column);
        for index in catalog.indexes.of(relation.oid) {
            if index.clustered {
                storage.cluster_on = Some(index.name.clone());
            }
            if index.replica_identity {
                storage.replica_identity = ReplicaIdentity::Index(index.name.clone());
            }
        }
        let mut table = Table {
            name: relation.name.clone(),
            rust_name: type_name(&singular(&relation.name)),
            doc: catalog.known.doc("pg_class", relation.oid),
            lifetime: self.lifetime(),
            columns: self.columns(relation),
            primary_key: None,
            uniques: Vec::new(),
            checks: Vec::new(),
            foreign_keys: Vec::new(),
            exclusions: Vec::new(),
            indexes: self.indexes(relation),
            storage,
            triggers: self.triggers(relation),
            rules: self.rules(relation),
            policies: self.policies(relation),
            statistics: self.statistics(relation),
            grants: catalog.known.grants("pg_class", relation.oid),
            terms: Terms::default(),
        };
        self.constraints(relation, &mut table);
        table
    }
}
