//! The model, put together from what the rooms make of their rows.
//!
//! In comes the whole catalog, out goes [`Imported`]. Every list is in an order that does not depend on identifiers,
//! so two databases of one schema give one model.

use super::{Catalog, Element, Imported, Kind, Note, Written, expression, text};
use schema_spec::Model;
use schema_spec::model::{
    Access, Domain, Lifetime, PostgresSchema, Qualified, SqlExpression, SqlObject, Version, VersionState,
};
use std::collections::BTreeSet;

/// A model in the making.
pub(super) struct Assembly<'c> {
    pub(super) catalog: &'c Catalog,
    pub(super) model: Model,
    pub(super) edges: BTreeSet<(Element, Element)>,
    written: Vec<Written>,
    notes: Vec<Note>,
}

impl<'c> Assembly<'c> {
    /// The model of a catalog.
    pub(super) fn of(catalog: &'c Catalog) -> Imported {
        let version = Version { number: 1, state: VersionState::Current, doc: None, deprecated: None };
        let model = Model {
            name: "imported".to_owned(),
            doc: None,
            postgres: 14,
            versions: vec![version],
            extensions: Vec::new(),
            schemas: Vec::new(),
            roles: Vec::new(),
            default_privileges: Vec::new(),
            domains: Vec::new(),
        };
        let mut assembly = Self { catalog, model, edges: BTreeSet::new(), written: Vec::new(), notes: Vec::new() };
        assembly.types();
        assembly.tables();
        assembly.sequences();
        assembly.functions();
        assembly.views();
        assembly.finish()
    }

    fn finish(mut self) -> Imported {
        let catalog = self.catalog;
        self.schemas();
        let used = catalog.types.used();
        self.model.extensions = catalog.known.extensions(&used, self.lifetime());
        let mut roles = catalog.known.roles();
        roles.extend(catalog.policies.roles());
        self.model.roles = roles.into_iter().collect();
        self.model.domains.sort_by(|a, b| a.name.cmp(&b.name));
        for domain in &mut self.model.domains {
            domain.sql_objects.sort_by(|a, b| a.name.cmp(&b.name));
        }
        self.written.sort_by(|a, b| a.element.cmp(&b.element));
        let edges = self.edges.into_iter().filter(|(one, other)| one != other).collect();
        Imported { model: self.model, edges, written: self.written, notes: self.notes }
    }

    /// Schemas of which more is said than that something lives in them.
    fn schemas(&mut self) {
        let catalog = self.catalog;
        for (name, oid) in catalog.known.own_schemas() {
            /// What `initdb` says of the schema `public`.
            const USUAL: &str = "standard public schema";
            let doc = catalog.known.doc("pg_namespace", oid).filter(|doc| name != "public" || doc != USUAL);
            let grants = catalog.known.grants("pg_namespace", oid);
            let empty = !self.model.domains.iter().any(|domain| domain.name == name) && name != "public";
            if doc.is_some() || !grants.is_empty() || empty {
                self.model.schemas.push(PostgresSchema { name: name.to_owned(), doc, grants });
            }
        }
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
            });
            domains.len() - 1
        });
        &mut domains[place]
    }

    /// An expression that the language can read back; nothing where it cannot.
    pub(super) fn sound(&self, sql: &str) -> Option<SqlExpression> {
        expression::read(sql)
    }

    /// An expression that stays where it is, whether or not the language can read it back.
    pub(super) fn expression(&self, sql: &str) -> SqlExpression {
        SqlExpression { text: expression::idiomatic(sql), columns: Vec::new() }
    }

    /// Tells of something that the model does not say as the database has it.
    pub(super) fn note(&mut self, kind: &str, name: String, what: &str) {
        self.notes.push(Note { kind: kind.to_owned(), name, what: what.to_owned() });
    }

    /// Adds an `sql` object. `path` says what it is and what it belongs to; its name is made of that.
    pub(super) fn write_sql(
        &mut self,
        schema: &str,
        path: &[&str],
        create: String,
        drop: String,
        needs: &[Element],
        why: &str,
    ) {
        let name = self.free_name(schema, path);
        let element = Element::new(schema, &name, Kind::Sql);
        let depends_on = needs.iter().map(|need| Qualified { domain: need.schema.clone(), name: need.name.clone() });
        let object = SqlObject {
            name,
            doc: None,
            lifetime: self.lifetime(),
            create,
            drop,
            types: Vec::new(),
            depends_on: depends_on.collect(),
        };
        self.domain(schema).sql_objects.push(object);
        self.edges.extend(needs.iter().map(|need| (element.clone(), need.clone())));
        self.written.push(Written { element, why: why.to_owned() });
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
        let needs = [Element::new(&row.schema, &row.name, Kind::Type)];
        let why = "its expression cannot be read";
        self.write_sql(&row.schema, &["constraint", &row.name, &check.name], create, drop, &needs, why);
    }
}
