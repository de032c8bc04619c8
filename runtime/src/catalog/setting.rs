//! What is said of tables afterwards, and the language has no word for.
//!
//! In come tables of a type and triggers that are off on one partition, out go `sql` objects that say so when the tables
//! are there.

use super::assembly::Draft;
use super::relation::RelationRow;
use super::trigger::{CloneRow, state};
use super::{Assembly, text};
use schema_spec::model::Qualified;

impl Assembly<'_> {
    /// All such settings.
    pub(super) fn settings(&mut self) {
        let catalog = self.catalog;
        for relation in catalog.relations.own(&catalog.known, "rp") {
            self.type_of_table(relation);
        }
        for (root, rows) in catalog.triggers.told_otherwise() {
            if let Some(relation) = catalog.relations.row(root) {
                self.states_of_clones(relation, rows);
            }
        }
    }

    /// Copies of a trigger that are on where it is off, or the other way round; each level of partitions behind the one
    /// above, which takes those below along.
    fn states_of_clones(&mut self, relation: &RelationRow, rows: &[CloneRow]) {
        let Some(first) = rows.first() else { return };
        let trigger = text::ident(&first.name);
        let (mut now, mut then) = (Vec::new(), Vec::new());
        let mut needs = Vec::new();
        for row in rows {
            let Some(partition) = self.catalog.relations.row(row.relation) else { continue };
            let set = |letter: &str| format!("ALTER TABLE {} {} TRIGGER {trigger};", partition.sql(), state(letter));
            now.push(set(&row.enabled));
            then.insert(0, set(&row.above));
            needs.extend(self.catalog.relations.qualified(row.relation));
        }
        self.write_setting(
            relation,
            Setting {
                path: &["state", &relation.name, &first.name],
                create: now.join("\n"),
                drop: then.join("\n"),
                needs,
                why: "the language has no word for the state of a trigger on one partition",
            },
        );
    }

    fn type_of_table(&mut self, relation: &RelationRow) {
        let catalog = self.catalog;
        let Some(row) = catalog.types.row(relation.of_type).filter(|_| relation.of_type != 0) else { return };
        let table = relation.sql();
        let of = text::qualified(&row.schema, &row.name);
        self.write_setting(
            relation,
            Setting {
                path: &["type", &relation.name],
                create: format!("ALTER TABLE {table} OF {of};"),
                drop: format!("ALTER TABLE {table} NOT OF;"),
                needs: vec![Qualified { domain: row.schema.clone(), name: row.name.clone() }],
                why: "the language has no word for a table of a type",
            },
        );
    }

    /// Adds an `sql` object for something that is no row of its own in the catalog.
    fn write_setting(&mut self, relation: &RelationRow, setting: Setting<'_>) {
        let own = self.catalog.relations.qualified(relation.oid);
        self.write_sql(Draft {
            schema: &relation.schema,
            path: setting.path,
            address: (setting.path[0], relation.oid),
            create: setting.create,
            drop: setting.drop,
            types: Vec::new(),
            needs: own.into_iter().chain(setting.needs).collect(),
            why: setting.why,
        });
    }
}

/// An `sql` object in the making.
struct Setting<'s> {
    path: &'s [&'s str],
    create: String,
    drop: String,
    /// What it needs beside the table.
    needs: Vec<Qualified>,
    why: &'s str,
}
