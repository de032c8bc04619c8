//! A table that loses something.
//!
//! In comes its number, out go its columns, what tells its rows apart, and where they lie. It asks the catalog, under an empty
//! search path, so that types are named in full.

use sqlx::postgres::types::Oid;
use sqlx::{AssertSqlSafe, FromRow, PgConnection};

use crate::catalog::text::{ident, qualified};

/// A table that is there.
#[derive(Debug, Clone)]
pub(crate) struct Source {
    pub(crate) oid: Oid,
    pub(crate) schema: String,
    pub(crate) table: String,
    pub(crate) columns: Vec<Column>,
    /// The tables that hold its rows, as SQL: itself, or its partitions.
    pub(crate) leaves: Vec<String>,
    /// Whether all of these are tables of this server, so that they can be walked by blocks.
    pub(crate) walkable: bool,
    /// Whether a key tells its rows apart, and not only a part of them.
    inherited: bool,
}

/// A column of it.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub(crate) struct Column {
    pub(crate) name: String,
    pub(crate) number: i16,
    /// Its type as SQL.
    pub(crate) of: String,
    /// Whether the type is PostgreSQL's own, so that no migration drops it.
    pub(crate) plain: bool,
    /// Whether values of its type are compared by what every server has, whatever the search path.
    pub(crate) comparable: bool,
    /// Whether it is computed from the others.
    pub(crate) generated: bool,
}

impl Column {
    /// Its value in a row `row`, in the form in which it is kept.
    pub(super) fn value(&self, row: &str) -> String {
        format!("{row}.{}{}", ident(&self.name), if self.plain { "" } else { "::pg_catalog.text" })
    }
}

/// What of a table is kept.
#[derive(Debug, Clone)]
pub(crate) struct Choice {
    pub(crate) keys: Vec<String>,
    pub(crate) columns: Vec<Column>,
}

impl Choice {
    /// Whether its keys can be compared by triggers, which know no search path.
    pub(crate) fn is_comparable(&self) -> bool {
        self.columns.iter().all(|column| column.comparable || !self.keys.contains(&column.name))
    }

    pub(crate) fn names(&self) -> Vec<String> {
        self.columns.iter().map(|column| column.name.clone()).collect()
    }

    pub(crate) fn types(&self) -> Vec<String> {
        self.columns.iter().map(|column| column.of.clone()).collect()
    }
}

/// The table of that number; nothing where it is none, or goes with the session.
pub(crate) async fn source(connection: &mut PgConnection, oid: Oid) -> Result<Option<Source>, sqlx::Error> {
    const TABLE: &str = "SELECT n.nspname::text, c.relname::text, c.relkind = 'r' AND EXISTS (SELECT FROM pg_inherits i \
        WHERE i.inhparent = c.oid) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace \
        WHERE c.oid = $1 AND c.relkind IN ('r', 'p') AND c.relpersistence <> 't' \
        AND n.nspname NOT IN ('pilaster', 'pilaster_quarantine')";
    const COLUMNS: &str = "SELECT a.attname::text AS name, a.attnum AS number, format_type(a.atttypid, a.atttypmod) AS of, \
        t.typnamespace = 'pg_catalog'::regnamespace AS plain, a.attgenerated <> '' AS generated, \
        coalesce(b.typnamespace, t.typnamespace) = 'pg_catalog'::regnamespace OR t.typtype IN ('e', 'r', 'm') AS comparable \
        FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid \
        LEFT JOIN pg_type b ON b.oid = t.typbasetype AND t.typtype = 'd' \
        WHERE a.attrelid = $1 AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum";
    const LEAVES: &str = "SELECT n.nspname::text, c.relname::text, c.relkind = 'r' FROM pg_class c \
        JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = $1 AND c.relkind = 'r' \
        OR c.oid IN (SELECT relid FROM pg_partition_tree($1::regclass) WHERE isleaf) ORDER BY c.oid";
    let found: Option<(String, String, bool)> =
        sqlx::query_as(TABLE).bind(oid).fetch_optional(&mut *connection).await?;
    let Some((schema, table, inherited)) = found else { return Ok(None) };
    let columns = sqlx::query_as(COLUMNS).bind(oid).fetch_all(&mut *connection).await?;
    let leaves: Vec<(String, String, bool)> = sqlx::query_as(LEAVES).bind(oid).fetch_all(connection).await?;
    let walkable = !inherited && leaves.iter().all(|(_, _, is_table)| *is_table);
    let leaves = leaves.iter().map(|(schema, name, _)| qualified(schema, name)).collect();
    Ok(Some(Source { oid, schema, table, columns, leaves, walkable, inherited }))
}

impl Source {
    /// Its name as SQL.
    pub(crate) fn name(&self) -> String {
        qualified(&self.schema, &self.table)
    }

    pub(crate) fn column(&self, name: &str) -> Option<&Column> {
        self.columns.iter().find(|column| column.name == name)
    }

    /// Its partitions whose rows triggers may not have seen: those on which they are not as they were made.
    pub(crate) async fn unseen(
        &self,
        connection: &mut PgConnection,
        kept_in: &str,
    ) -> Result<Vec<String>, sqlx::Error> {
        const UNSEEN: &str = "SELECT n.nspname::text, c.relname::text FROM pg_partition_tree($1::regclass) l \
            JOIN pg_class c ON c.oid = l.relid JOIN pg_namespace n ON n.oid = c.relnamespace \
            WHERE l.isleaf AND l.relid <> $1 AND (SELECT count(*) FROM pg_trigger t JOIN pg_trigger own ON own.tgname = t.tgname \
            JOIN pg_proc p ON p.oid = t.tgfoid WHERE t.tgrelid = l.relid AND own.tgrelid = $1 AND t.tgfoid = own.tgfoid \
            AND p.proname = $2 AND t.tgenabled = 'A' AND t.xmin::text = own.xmin::text) < 2 ORDER BY c.oid";
        let unseen = sqlx::query_as(UNSEEN).bind(self.oid).bind(kept_in).fetch_all(connection);
        let unseen: Vec<(String, String)> = unseen.await?;
        Ok(unseen.iter().map(|(schema, name)| qualified(schema, name)).collect())
    }

    /// What is kept of a column, or of the whole table; nothing where that is computed. `others` are columns that go with it, so
    /// that no key may rest on them. Where nothing tells rows apart, they are kept whole.
    pub(crate) async fn choice(
        &self,
        connection: &mut PgConnection,
        column: Option<&str>,
        others: &[String],
    ) -> Result<Option<Choice>, sqlx::Error> {
        let lost = column.map(|column| self.column(column));
        if lost.is_some_and(|lost| lost.is_none_or(|column| column.generated)) {
            return Ok(None);
        }
        let keys = self.key(connection, if column.is_some() { others } else { &[] }).await?;
        let is_kept = |of: &&Column| {
            let whole = column.is_none() || keys.is_empty();
            !of.generated && (whole || keys.contains(&of.name) || column == Some(of.name.as_str()))
        };
        let columns: Vec<Column> = self.columns.iter().filter(is_kept).cloned().collect();
        Ok(Some(Choice { keys, columns }).filter(|choice| !choice.columns.is_empty()))
    }

    /// The columns that tell all rows apart: those of the primary key, else of a unique index that knows no NULL.
    async fn key(&self, connection: &mut PgConnection, without: &[String]) -> Result<Vec<String>, sqlx::Error> {
        const KEY: &str = "SELECT k.names FROM pg_index i, LATERAL (SELECT array_agg(a.attname::text ORDER BY n.place) AS names, \
            bool_and(a.attnotnull AND a.attgenerated = '' AND a.attname::text <> ALL ($2)) AS fits \
            FROM unnest(i.indkey::int2[]) WITH ORDINALITY AS n(number, place) \
            JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = n.number WHERE n.place <= i.indnkeyatts) AS k \
            WHERE i.indrelid = $1 AND i.indisunique AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL AND k.fits \
            ORDER BY NOT i.indisprimary, i.indnkeyatts, i.indexrelid LIMIT 1";
        if self.inherited {
            return Ok(Vec::new());
        }
        let key = sqlx::query_scalar(KEY).bind(self.oid).bind(without).fetch_optional(connection).await?;
        Ok(key.unwrap_or_default())
    }

    /// Whether there is anything to lose: a row, or a value of the column.
    pub(crate) async fn holds(&self, connection: &mut PgConnection, column: Option<&str>) -> Result<bool, sqlx::Error> {
        holds(connection, &self.name(), column).await
    }

    /// Blocks of all its parts, with what is stored beside them.
    pub(crate) async fn blocks(&self, connection: &mut PgConnection) -> Result<i64, sqlx::Error> {
        const BLOCKS: &str = "SELECT coalesce(sum(pg_table_size(leaf::regclass)), 0)::int8 \
            / current_setting('block_size')::int8 FROM unnest($1::text[]) AS leaf";
        sqlx::query_scalar(BLOCKS).bind(&self.leaves).fetch_one(connection).await
    }
}

/// Whether a relation has a row, or a value in a column. A composite value whose fields are all NULL is one.
pub(crate) async fn holds(
    connection: &mut PgConnection,
    relation: &str,
    column: Option<&str>,
) -> Result<bool, sqlx::Error> {
    let value = column.map(|column| format!(" WHERE s.{} IS DISTINCT FROM NULL", ident(column))).unwrap_or_default();
    let holds = format!("SELECT EXISTS (SELECT FROM {relation} s{value})");
    sqlx::query_scalar(AssertSqlSafe(holds)).fetch_one(connection).await
}
