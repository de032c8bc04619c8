//! Tables and keys of dealerships, as the database has them.
//!
//! In comes a connection of somebody who may see all of the catalog; out comes whatever was migrated, so that a
//! table that is added to the specs is looked at like the others.

use sqlx::{AssertSqlSafe, FromRow, PgConnection};

use super::ROLE;

/// Tables with a column `dealership_id` that are no tenant's.
pub(crate) const NOT_TENANTS: [&str; 1] = ["addresses"];

/// A table whose rows each belong to a dealership. Names are as SQL has them.
#[derive(Debug, Clone, FromRow)]
pub(crate) struct Table {
    pub(crate) name: String,
    /// The column that says to which.
    pub(crate) tenant: String,
    pub(crate) columns: Vec<String>,
    /// The primary key but for the tenant.
    pub(crate) key: Vec<String>,
    /// What the application may do.
    rights: Vec<String>,
}

impl Table {
    pub(crate) fn may(&self, rights: &[&str]) -> bool {
        rights.iter().all(|right| self.rights.iter().any(|held| held == right))
    }

    /// `INSERT` of another dealership's rows that stand in `from`.
    pub(crate) fn copies(&self, from: &str, of: &str, to: &str) -> String {
        let values: Vec<String> = self
            .columns
            .iter()
            .map(|column| if *column == self.tenant { format!("'{to}'") } else { column.clone() })
            .collect();
        let (name, tenant, columns, values) = (&self.name, &self.tenant, self.columns.join(", "), values.join(", "));
        format!("INSERT INTO {name} ({columns}) SELECT {values} FROM {from} WHERE {tenant} = '{of}'")
    }

    /// The primary key, for `ON CONFLICT`.
    pub(crate) fn whole_key(&self) -> String {
        std::iter::once(&self.tenant).chain(&self.key).map(String::as_str).collect::<Vec<_>>().join(", ")
    }
}

/// A foreign key between tables of dealerships.
#[derive(Debug, Clone, FromRow)]
pub(crate) struct ForeignKey {
    pub(crate) name: String,
    pub(crate) child: String,
    pub(crate) parent: String,
    /// Columns of the child but for the tenant, and those that they point at.
    pub(crate) columns: Vec<String>,
    pub(crate) target: Vec<String>,
    /// Whether tenant points at tenant.
    pub(crate) keeps_apart: bool,
}

pub(crate) async fn tables(connection: &mut PgConnection) -> Vec<Table> {
    let not_tenants = NOT_TENANTS.map(|table| format!("'{table}'")).join(", ");
    let sql = format!(
        "SELECT c.oid::regclass::text AS name, quote_ident(t.attname) AS tenant,
            array(SELECT quote_ident(attname) FROM pg_attribute
                WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
                ORDER BY attnum) AS columns,
            array(SELECT quote_ident(a.attname) FROM pg_index i
                JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey)
                WHERE i.indrelid = c.oid AND i.indisprimary AND a.attnum <> t.attnum ORDER BY a.attnum) AS key,
            array(SELECT word FROM unnest('{{SELECT,INSERT,UPDATE,DELETE}}'::text[]) word
                WHERE has_table_privilege('{ROLE}', c.oid, word)) AS rights
        FROM pg_class c
        JOIN pg_attribute t ON t.attrelid = c.oid AND NOT t.attisdropped
            AND t.attname = CASE c.relname WHEN 'dealerships' THEN 'id' ELSE 'dealership_id' END
        WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace AND c.relname NOT IN ({not_tenants})
        ORDER BY 1"
    );
    sqlx::query_as(AssertSqlSafe(sql)).fetch_all(connection).await.expect("tables")
}

pub(crate) async fn foreign_keys(connection: &mut PgConnection, tables: &[Table]) -> Vec<ForeignKey> {
    let sql = "WITH pairs AS (
            SELECT c.oid, p.place, quote_ident(a.attname) AS own, quote_ident(b.attname) AS other
            FROM pg_constraint c
            CROSS JOIN unnest(c.conkey, c.confkey) WITH ORDINALITY AS p (own, other, place)
            JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = p.own
            JOIN pg_attribute b ON b.attrelid = c.confrelid AND b.attnum = p.other
            WHERE c.contype = 'f')
        SELECT c.conname::text AS name, o.name AS child, t.name AS parent,
            array(SELECT own FROM pairs p WHERE p.oid = c.oid AND own <> o.tenant ORDER BY place) AS columns,
            array(SELECT other FROM pairs p WHERE p.oid = c.oid AND own <> o.tenant ORDER BY place) AS target,
            EXISTS (SELECT FROM pairs p WHERE p.oid = c.oid AND own = o.tenant AND other = t.tenant) AS keeps_apart
        FROM pg_constraint c
        JOIN unnest($1::text[], $2::text[]) AS o (name, tenant) ON o.name::regclass = c.conrelid
        JOIN unnest($1::text[], $2::text[]) AS t (name, tenant) ON t.name::regclass = c.confrelid
        WHERE c.contype = 'f' ORDER BY 2, 1";
    let (names, tenants): (Vec<&str>, Vec<&str>) = tables.iter().map(|table| (&*table.name, &*table.tenant)).unzip();
    sqlx::query_as(sql).bind(names).bind(tenants).fetch_all(connection).await.expect("foreign keys")
}

/// The first column of all rows of a query.
pub(crate) async fn texts(connection: &mut PgConnection, sql: &str) -> Vec<String> {
    let query = sqlx::query_scalar(AssertSqlSafe(sql.to_owned())).persistent(false);
    query.fetch_all(connection).await.unwrap_or_else(|error| panic!("{sql}\n{error}"))
}
