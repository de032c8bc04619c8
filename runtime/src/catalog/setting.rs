//! What is said of tables afterwards, and the language has no word for.
//!
//! In come tables of a type, triggers that are off on one partition and the like, out go `sql` objects that say so when
//! the tables are there.

use super::assembly::Draft;
use super::relation::RelationRow;
use super::session::Oid;
use super::trigger::{CloneRow, state};
use super::written::grant_sql;
use super::{Assembly, Kind, text};
use schema_spec::model::{Grant, Qualified};

/// All below it came with the server (`FirstNormalObjectId`).
const FIRST_OWN: Oid = 16_384;

impl Assembly<'_> {
    /// All such settings.
    pub(super) fn settings(&mut self) {
        let catalog = self.catalog;
        for relation in catalog.relations.own(&catalog.known, "rp") {
            self.type_of_table(relation);
            self.foreign_parents(relation);
            self.logs_of_sequences(relation);
        }
        for (root, rows) in catalog.triggers.told_otherwise() {
            if let Some(relation) = catalog.relations.row(root) {
                self.states_of_clones(relation, rows);
            }
        }
        for (class, oid, named, lost) in catalog.known.rights().given_up() {
            self.given_up((class, oid), named, lost);
        }
        for (class, oid, named, grants) in catalog.known.rights().of_wholes() {
            self.rights_on_what_is_not_ours((class, oid), named, grants);
        }
        for (named, grantor) in catalog.known.rights().passed_on() {
            let what = format!("`{grantor}` gave some; now whoever runs the migration gives them");
            self.note("rights on", named.clone(), &what);
        }
    }

    /// Rights on what an extension or the server brings.
    fn rights_on_what_is_not_ours(&mut self, (class, oid): (&str, Oid), named: &str, grants: &[Grant]) {
        let extension = self.catalog.known.extension_of(class, oid);
        if extension.is_none() && (oid >= FIRST_OWN || class == "pg_namespace") {
            return;
        }
        let says = |turned: bool| {
            let said = grants.iter().map(|grant| {
                let grant = Grant { revoked: grant.revoked != turned, ..grant.clone() };
                grant_sql(&grant, None, named)
            });
            said.collect::<Vec<_>>().join("\n")
        };
        self.write_sql(Draft {
            schema: "public",
            path: &["rights", named],
            address: ("rights on what is not ours", oid),
            create: says(false),
            drop: says(true),
            types: Vec::new(),
            needs: Vec::new(),
            why: "the language has no word for rights on what an extension or the server brings",
        });
    }

    /// Rights that an owner took from itself.
    fn given_up(&mut self, (class, oid): (&str, Oid), named: &str, lost: &[String]) {
        let element = self.element(class, oid);
        let schema = match &element {
            Some(element) if element.kind == Kind::Extension => None,
            Some(element) => Some(element.schema.clone()),
            None if class == "pg_namespace" => self.catalog.known.own_schema(oid).map(str::to_owned),
            // The sequence of a column is a part of its table, which its name tells.
            None => self.catalog.relations.row(oid).filter(|_| class == "pg_class").map(|row| row.schema.clone()),
        };
        let Some(schema) = schema.filter(|schema| super::known::is_own_schema(schema)) else { return };
        let lost = lost.join(", ").to_uppercase();
        let needs = element.map(|element| Qualified { domain: element.schema, name: element.name });
        self.write_sql(Draft {
            schema: &schema,
            path: &["rights", named],
            address: ("rights of an owner", oid),
            create: format!("REVOKE {lost} ON {named} FROM CURRENT_USER;"),
            drop: format!("GRANT {lost} ON {named} TO CURRENT_USER;"),
            types: Vec::new(),
            needs: needs.into_iter().collect(),
            why: "the owner took these rights from itself, and the language knows no owners",
        });
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

    /// Sequences of identity columns that the log keeps though it does not keep the table, or the other way round.
    fn logs_of_sequences(&mut self, relation: &RelationRow) {
        let catalog = self.catalog;
        // Before PostgreSQL 15 every sequence was logged, and nothing could be said of it.
        if catalog.major < 15 {
            return;
        }
        let identities = catalog.columns.of(relation.oid).iter().filter(|column| !column.identity.is_empty());
        let sequences = identities.filter_map(|column| catalog.sequences.of_column(relation.oid, column.number));
        for sequence in sequences.filter_map(|sequence| catalog.relations.row(sequence.oid)) {
            if sequence.unlogged() == relation.unlogged() {
                continue;
            }
            let set = |unlogged: bool| {
                format!("ALTER SEQUENCE {} SET {};", sequence.sql(), if unlogged { "UNLOGGED" } else { "LOGGED" })
            };
            self.write_setting(
                relation,
                Setting {
                    path: &["log", &sequence.name],
                    create: set(sequence.unlogged()),
                    drop: set(relation.unlogged()),
                    needs: Vec::new(),
                    why: "the sequence of an identity column is logged as its table is",
                },
            );
        }
    }

    /// Foreign tables that a table inherits from. Its columns are its own then.
    fn foreign_parents(&mut self, relation: &RelationRow) {
        let parents: Vec<&RelationRow> = self.catalog.relations.foreign_parents(relation).collect();
        let table = relation.sql();
        for parent in parents {
            let of = parent.sql();
            let what = format!("has the columns of {of} as its own: the language knows no foreign tables");
            self.note("table", table.clone(), &what);
            let needs = self.places.get(&("pg_class".to_owned(), parent.oid));
            let needs = needs.map(|element| Qualified { domain: element.schema.clone(), name: element.name.clone() });
            self.write_setting(
                relation,
                Setting {
                    path: &["parent", &relation.name, &parent.name],
                    create: format!("ALTER TABLE {table} INHERIT {of};"),
                    drop: format!("ALTER TABLE {table} NO INHERIT {of};"),
                    needs: needs.into_iter().collect(),
                    why: "the language knows no foreign tables",
                },
            );
        }
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
