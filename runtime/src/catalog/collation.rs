//! Collations.
//!
//! In come rows of `pg_collation`, out go objects of the model. Columns of the catalog that were renamed in
//! PostgreSQL 15 and 17 are asked for by the name that the server has.

use super::error::Error;
use super::session::{Oid, Session};
use super::{Assembly, Element, Kind};
use schema_spec::model::{Collation, Object, ObjectKind};

/// A row of `pg_collation`.
#[derive(sqlx::FromRow)]
pub(super) struct CollationRow {
    oid: Oid,
    schema: String,
    name: String,
    provider: String,
    locale: Option<String>,
    collate: Option<String>,
    ctype: Option<String>,
    deterministic: bool,
    rules: Option<String>,
}

/// All collations of the user's own.
pub(super) struct Collations(Vec<CollationRow>);

impl Collations {
    /// Asks for all of them.
    pub(super) async fn load(session: &mut Session<'_>) -> Result<Self, Error> {
        let locale = session.since(17, "c.colllocale", session.since(15, "c.colliculocale", "NULL::text"));
        let rules = session.since(16, "c.collicurules", "NULL::text");
        let sql = format!(
            "SELECT c.oid::int8 AS oid, n.nspname::text AS schema, c.collname::text AS name, \
             CASE c.collprovider WHEN 'i' THEN 'icu' WHEN 'b' THEN 'builtin' ELSE 'libc' END AS provider, \
             {locale} AS locale, c.collcollate::text AS collate, c.collctype::text AS ctype, \
             c.collisdeterministic AS deterministic, {rules} AS rules \
             FROM pg_collation AS c JOIN pg_namespace AS n ON n.oid = c.collnamespace WHERE c.oid >= 16384 \
             ORDER BY c.collname COLLATE \"C\""
        );
        Ok(Self(session.rows("collations", sql).await?))
    }
}

impl Assembly<'_> {
    /// All collations of the user's own.
    pub(super) fn collations(&mut self) {
        let catalog = self.catalog;
        for row in &catalog.collations.0 {
            if !catalog.known.keeps("pg_collation", row.oid, &row.schema) {
                continue;
            }
            self.places
                .insert(("pg_collation".to_owned(), row.oid), Element::new(&row.schema, &row.name, Kind::Collation));
            // Before PostgreSQL 15 an ICU locale stood where that of libc does.
            let locale = row.locale.clone().or_else(|| row.collate.clone()).unwrap_or_default();
            let collation = Collation {
                provider: row.provider.clone(),
                ctype: row.ctype.clone().filter(|ctype| row.provider == "libc" && *ctype != locale),
                locale,
                nondeterministic: !row.deterministic,
                rules: row.rules.clone(),
            };
            let object = Object {
                name: row.name.clone(),
                kind: ObjectKind::Collation(collation),
                doc: catalog.known.doc("pg_collation", row.oid),
                lifetime: self.lifetime(),
                depends_on: Vec::new(),
                grants: Vec::new(),
            };
            self.domain(&row.schema).objects.push(object);
        }
    }
}
