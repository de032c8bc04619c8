//! The model, put together from what the rooms make of their rows.
//!
//! In comes the whole catalog, out goes [`Imported`]. Every list is in an order that does not depend on identifiers,
//! so two databases of one schema give one model.

use super::session::Oid;
use super::{Catalog, Element, Imported, Kind, Note, Written, expression, text};
use schema_spec::Model;
use schema_spec::arrange::{Needs, crossings};
use schema_spec::model::{
    Access, Domain, Lifetime, PostgresSchema, Qualified, SqlExpression, SqlObject, Version, VersionState,
};
use std::collections::{BTreeMap, BTreeSet};

/// What a model is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    /// Specs, which must be read again and make the same database.
    Specs,
    /// A comparison with another database.
    Comparison,
}

/// A model in the making.
pub(super) struct Assembly<'c> {
    pub(super) catalog: &'c Catalog,
    pub(super) purpose: Purpose,
    pub(super) model: Model,
    /// Catalog rows that became elements of another kind than their own catalog says.
    pub(super) places: BTreeMap<(String, Oid), Element>,
    /// Sequences that a column has as its own.
    pub(super) numbered: BTreeSet<Oid>,
    /// Tables, each with another that no foreign key or trigger of it may name in the model.
    crossings: Needs,
    written: Vec<Written>,
    notes: Vec<Note>,
}

impl<'c> Assembly<'c> {
    /// The model of a catalog, made again where its elements could not be laid out in domains.
    pub(super) fn of(catalog: &'c Catalog) -> Imported {
        let whole = Self::made(catalog, Purpose::Specs);
        let crossings = crossings(&whole.model);
        if crossings.is_empty() { whole } else { Self::without(catalog, crossings, Purpose::Specs) }
    }

    /// The model of a catalog, whether its elements can be laid out in domains or not.
    pub(super) fn made(catalog: &'c Catalog, purpose: Purpose) -> Imported {
        Self::without(catalog, Needs::new(), purpose)
    }

    fn without(catalog: &'c Catalog, crossings: Needs, purpose: Purpose) -> Imported {
        let version = Version { number: 1, state: VersionState::Current, doc: None, deprecated: None };
        let model = Model {
            name: catalog.database.clone(),
            doc: None,
            postgres: catalog.major,
            versions: vec![version],
            extensions: Vec::new(),
            schemas: Vec::new(),
            roles: Vec::new(),
            default_privileges: Vec::new(),
            tenant: None,
            gates: Vec::new(),
            domains: Vec::new(),
        };
        let (places, numbered) = (BTreeMap::new(), BTreeSet::new());
        let (written, notes) = (Vec::new(), Vec::new());
        let mut assembly = Self { catalog, purpose, model, places, numbered, crossings, written, notes };
        assembly.collations();
        assembly.types();
        assembly.tables();
        assembly.sequences();
        assembly.functions();
        assembly.views();
        assembly.event_triggers();
        assembly.publications();
        assembly.default_privileges();
        assembly.others();
        assembly.settings();
        assembly.finish()
    }

    fn finish(mut self) -> Imported {
        let catalog = self.catalog;
        self.schemas();
        let used = catalog.types.used();
        self.model.extensions = catalog.known.extensions(&used, self.lifetime());
        let mut roles = catalog.known.roles();
        roles.extend(catalog.policies.roles());
        roles.extend(self.privileged_roles());
        self.model.roles = roles.into_iter().collect();
        self.model.domains.sort_by(|a, b| a.name.cmp(&b.name));
        for domain in &mut self.model.domains {
            domain.sql_objects.sort_by(|a, b| a.name.cmp(&b.name));
        }
        self.written.sort_by(|a, b| a.element.cmp(&b.element));
        let mut edges = Vec::new();
        if self.purpose == Purpose::Specs {
            self.hollow_views();
            edges = self.edges();
        }
        Imported { model: self.model, edges, written: self.written, notes: self.notes }
    }

    /// Schemas of which more is said than that something lives in them.
    fn schemas(&mut self) {
        let catalog = self.catalog;
        for (name, oid) in catalog.known.own_schemas() {
            /// What `initdb` says of the schema `public`.
            const USUAL: &str = "standard public schema";
            let doc = catalog.known.doc("pg_namespace", oid);
            // Without a comment `public` differs from what `initdb` makes, and the empty comment takes it away.
            let doc = if name == "public" { Some(doc.unwrap_or_default()).filter(|doc| doc != USUAL) } else { doc };
            let grants = catalog.known.grants("pg_namespace", oid);
            let empty = !self.model.domains.iter().any(|domain| domain.name == name) && name != "public";
            if doc.is_some() || !grants.is_empty() || empty {
                self.model.schemas.push(PostgresSchema { name: name.to_owned(), doc, grants });
            }
        }
    }

    /// Whether a foreign key or trigger of a table would close a circle of PostgreSQL schemas by naming another.
    pub(super) fn crosses(&self, relation: &super::relation::RelationRow, other: &Qualified) -> bool {
        let own = Qualified { domain: relation.schema.clone(), name: relation.name.clone() };
        self.crossings.contains(&(own, other.clone()))
    }

    /// The lifetime of everything that is imported.
    pub(super) fn lifetime(&self) -> Lifetime {
        Lifetime { since: 1, removed: None }
    }

    /// The domain of a PostgreSQL schema.
    pub(super) fn domain(&mut self, schema: &str) -> &mut Domain {
        let domains = &mut self.model.domains;
        let place = domains.iter().position(|domain| domain.name == schema).unwrap_or_else(|| {
            domains.push(Domain {
                name: schema.to_owned(),
                doc: None,
                schema: schema.to_owned(),
                access: Access::ReadWrite,
                role: None,
                depends_on: Vec::new(),
                enums: Vec::new(),
                tables: Vec::new(),
                read_models: Vec::new(),
                objects: Vec::new(),
                sql_objects: Vec::new(),
                wizards: Vec::new(),
                reserved: Vec::new(),
            });
            domains.len() - 1
        });
        &mut domains[place]
    }

    /// An expression over the columns of a relation that the language can read back; nothing where it cannot.
    pub(super) fn sound(&self, relation: Oid, sql: &str) -> Option<SqlExpression> {
        expression::read(sql, &|name| self.type_of(relation, name))
    }

    /// An expression that stays where it is, whether or not the language can read it back.
    pub(super) fn expression(&self, relation: Oid, sql: &str) -> SqlExpression {
        SqlExpression { text: self.sql(relation, sql), columns: Vec::new() }
    }

    /// SQL over the columns of a relation, as a person would write it.
    pub(super) fn sql(&self, relation: Oid, sql: &str) -> String {
        expression::idiomatic(sql, &|name| self.type_of(relation, name))
    }

    /// A query or command, or a condition over OLD and NEW, as a person would write it.
    pub(super) fn query(&self, sql: &str) -> String {
        super::between::rewrite(&super::listing::rewrite(sql.trim(), &|_| None))
    }

    /// The type of a column without its modifiers; that below it for a domain type.
    fn type_of(&self, relation: Oid, name: &str) -> Option<String> {
        let column = self.catalog.columns.of(relation).iter().find(|row| row.name == name)?;
        let row = self.catalog.types.row(column.type_oid)?;
        let text = row.base_text.as_deref().filter(|_| row.kind == "d").unwrap_or(&column.type_text);
        Some(super::constant::without_modifiers(text))
    }

    /// Tells of something that the model does not say as the database has it.
    pub(super) fn note(&mut self, kind: &str, name: String, what: &str) {
        self.notes.push(Note { kind: kind.to_owned(), name, what: what.to_owned() });
    }

    /// Adds an `sql` object. What it depends on is told by `pg_depend`.
    pub(super) fn write_sql(&mut self, draft: Draft<'_>) {
        let name = self.free_name(draft.schema, draft.path);
        let element = Element::new(draft.schema, &name, Kind::Sql);
        let (class, oid) = draft.address;
        self.places.insert((class.to_owned(), oid), element.clone());
        let object = SqlObject {
            name,
            doc: None,
            lifetime: self.lifetime(),
            create: draft.create,
            drop: draft.drop,
            types: draft.types,
            depends_on: draft.needs,
        };
        self.domain(draft.schema).sql_objects.push(object);
        self.written.push(Written { element, why: draft.why.to_owned() });
    }

    /// A name in lower case that no other `sql` object of the schema has.
    fn free_name(&mut self, schema: &str, path: &[&str]) -> String {
        let plain = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' };
        let name: String = path.join("_").chars().map(plain).take(60).collect();
        let objects = &self.domain(schema).sql_objects;
        let taken = |name: &str| objects.iter().any(|object| object.name == name);
        let numbered = (2..).map(|number| format!("{name}_{number}"));
        std::iter::once(name.clone()).chain(numbered).find(|name| !taken(name)).unwrap_or(name)
    }

    /// A rule of a domain type that goes into an `sql` object.
    pub(super) fn written_domain_check(
        &mut self,
        row: &super::types::TypeRow,
        check: &super::constraint::ConstraintRow,
    ) {
        let (of, name) = (text::qualified(&row.schema, &row.name), text::ident(&check.name));
        let mut create = format!("ALTER DOMAIN {of} ADD CONSTRAINT {name} {};", check.definition);
        if let Some(doc) = self.catalog.known.doc("pg_constraint", check.oid) {
            create.push_str(&format!("\nCOMMENT ON CONSTRAINT {name} ON DOMAIN {of} IS {};", text::literal(&doc)));
        }
        let drop = format!("ALTER DOMAIN {of} DROP CONSTRAINT {name};");
        self.write_sql(Draft {
            schema: &row.schema,
            path: &["constraint", &row.name, &check.name],
            address: ("pg_constraint", check.oid),
            create,
            drop,
            types: Vec::new(),
            needs: Vec::new(),
            why: "its expression cannot be read",
        });
    }
}

/// An `sql` object in the making.
pub(super) struct Draft<'d> {
    pub(super) schema: &'d str,
    /// What it is and what it belongs to; its name is made of that.
    pub(super) path: &'d [&'d str],
    /// The catalog row that it makes.
    pub(super) address: (&'d str, Oid),
    pub(super) create: String,
    pub(super) drop: String,
    /// Types that it brings and columns use.
    pub(super) types: Vec<String>,
    /// What it needs beside what `pg_depend` tells.
    pub(super) needs: Vec<Qualified>,
    /// Why it is one, as the end of a sentence.
    pub(super) why: &'d str,
}
