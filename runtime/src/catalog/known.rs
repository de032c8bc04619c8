//! What every room asks about: schemas, extensions and their members, comments and rights.
//!
//! In come rows that point at any kind of catalog row by [`Address`]; out go answers. It decides what is left out:
//! what PostgreSQL, an extension or Pilaster itself brought.

use super::error::Error;
use super::right::{RightRow, Rights};
use super::session::{Oid, Session};
use schema_spec::model::{Extension, Grant, Lifetime};
use std::collections::{BTreeMap, BTreeSet};

/// A catalog row, or with a part number a column of one: name of the catalog, identifier, part.
pub(super) type Address = (String, Oid, i32);

/// The schemas in which Pilaster keeps its own history, and what migrations dropped.
const OWN_SCHEMAS: [&str; 2] = ["pilaster", "pilaster_quarantine"];
/// The table in which sqlx keeps the migrations that it ran.
const OWN_TABLE: &str = "_sqlx_migrations";

/// A schema.
#[derive(sqlx::FromRow)]
pub(super) struct SchemaRow {
    oid: Oid,
    name: String,
}

#[derive(sqlx::FromRow)]
struct ExtensionRow {
    oid: Oid,
    name: String,
    schema: String,
    own_comment: Option<String>,
}

#[derive(sqlx::FromRow)]
struct MemberRow {
    class: String,
    oid: Oid,
    extension: Oid,
}

#[derive(sqlx::FromRow)]
struct CommentRow {
    class: String,
    oid: Oid,
    part: i32,
    comment: String,
}

/// The answers.
pub(super) struct Known {
    schemas: BTreeMap<Oid, String>,
    extensions: Vec<ExtensionRow>,
    members: BTreeMap<(String, Oid), Oid>,
    comments: BTreeMap<Address, String>,
    rights: Rights,
}

const SCHEMAS: &str = "SELECT oid::int8 AS oid, nspname::text AS name FROM pg_namespace";

const EXTENSIONS: &str = "SELECT e.oid::int8 AS oid, e.extname::text AS name, n.nspname::text AS schema, \
    a.comment AS own_comment \
    FROM pg_extension AS e JOIN pg_namespace AS n ON n.oid = e.extnamespace \
    LEFT JOIN pg_available_extensions AS a ON a.name = e.extname \
    WHERE e.oid >= 16384 ORDER BY e.extname COLLATE \"C\"";

const MEMBERS: &str = "SELECT classid::regclass::text AS class, objid::int8 AS oid, refobjid::int8 AS extension \
    FROM pg_depend WHERE deptype = 'e'";

const COMMENTS: &str = "SELECT classoid::regclass::text AS class, objoid::int8 AS oid, objsubid AS part, \
    description AS comment FROM pg_description \
    WHERE objoid >= 16384 OR classoid = 'pg_namespace'::regclass";

impl Known {
    /// Asks for all of it.
    pub(super) async fn load(session: &mut Session<'_>) -> Result<Self, Error> {
        let schemas: Vec<SchemaRow> = session.rows("schemas", SCHEMAS).await?;
        let members: Vec<MemberRow> = session.rows("members of extensions", MEMBERS).await?;
        let comments: Vec<CommentRow> = session.rows("comments", COMMENTS).await?;
        let rights: Vec<RightRow> = session.rows("rights", super::right::RIGHTS).await?;
        Ok(Self {
            schemas: schemas.into_iter().map(|row| (row.oid, row.name)).collect(),
            extensions: session.rows("extensions", EXTENSIONS).await?,
            members: members.into_iter().map(|row| ((row.class, row.oid), row.extension)).collect(),
            comments: comments.into_iter().map(|row| ((row.class, row.oid, row.part), row.comment)).collect(),
            rights: Rights::new(rights),
        })
    }

    /// Whether an object of that schema is the user's own.
    pub(super) fn keeps(&self, class: &str, oid: Oid, schema: &str) -> bool {
        is_own_schema(schema) && !self.is_member(class, oid)
    }

    /// Whether a relation is the user's own.
    pub(super) fn keeps_relation(&self, oid: Oid, schema: &str, name: &str) -> bool {
        name != OWN_TABLE && self.keeps("pg_class", oid, schema)
    }

    /// Whether an extension brought it.
    pub(super) fn is_member(&self, class: &str, oid: Oid) -> bool {
        self.members.contains_key(&(class.to_owned(), oid))
    }

    /// The extension that brought it.
    pub(super) fn extension_of(&self, class: &str, oid: Oid) -> Option<&str> {
        let extension = self.members.get(&(class.to_owned(), oid))?;
        self.extensions.iter().find(|row| row.oid == *extension).map(|row| row.name.as_str())
    }

    /// The user's own schemas by name, with their identifiers.
    pub(super) fn own_schemas(&self) -> BTreeMap<&str, Oid> {
        let own = self.schemas.iter().filter(|(oid, name)| self.keeps("pg_namespace", **oid, name));
        own.map(|(oid, name)| (name.as_str(), *oid)).collect()
    }

    /// Name of an extension.
    pub(super) fn extension(&self, oid: Oid) -> Option<&str> {
        self.extensions.iter().find(|row| row.oid == oid).map(|row| row.name.as_str())
    }

    /// The comment of a whole object.
    pub(super) fn doc(&self, class: &str, oid: Oid) -> Option<String> {
        self.part_doc(class, oid, 0)
    }

    /// The comment of a part, such as a column.
    pub(super) fn part_doc(&self, class: &str, oid: Oid, part: i32) -> Option<String> {
        self.comments.get(&(class.to_owned(), oid, part)).cloned()
    }

    /// Who may do what with an object.
    pub(super) fn grants(&self, class: &str, oid: Oid) -> Vec<Grant> {
        self.rights.grants(class, oid, 0)
    }

    /// Who may do what with a part.
    pub(super) fn part_grants(&self, class: &str, oid: Oid, part: i32) -> Vec<Grant> {
        self.rights.grants(class, oid, part)
    }

    /// All rights.
    pub(super) fn rights(&self) -> &Rights {
        &self.rights
    }

    /// Name of a schema that is the user's own.
    pub(super) fn own_schema(&self, oid: Oid) -> Option<&str> {
        self.schemas.get(&oid).map(String::as_str).filter(|name| self.keeps("pg_namespace", oid, name))
    }

    /// Roles that rights name.
    pub(super) fn roles(&self) -> BTreeSet<String> {
        self.rights.roles()
    }

    /// The extensions, each with those of its types that are in `used`.
    pub(super) fn extensions(&self, used: &BTreeMap<Oid, String>, since: Lifetime) -> Vec<Extension> {
        let extension = |row: &ExtensionRow| {
            let mut types: Vec<String> = used
                .iter()
                .filter(|(oid, _)| self.members.get(&("pg_type".to_owned(), **oid)) == Some(&row.oid))
                .map(|(_, name)| name.clone())
                .collect();
            types.sort();
            Extension {
                name: row.name.clone(),
                schema: Some(row.schema.clone()),
                // Any version that the next server has will do, as for `pg_dump`.
                version: None,
                doc: self.doc("pg_extension", row.oid).filter(|doc| Some(doc) != row.own_comment.as_ref()),
                types,
                lifetime: since,
            }
        };
        self.extensions.iter().map(extension).collect()
    }
}

/// Whether users own what is in a schema of that name.
pub(super) fn is_own_schema(name: &str) -> bool {
    !name.starts_with("pg_") && name != "information_schema" && !OWN_SCHEMAS.contains(&name)
}
