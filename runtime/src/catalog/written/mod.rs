//! What the language has no node for: kept as `sql` objects.
//!
//! In come rows that already hold the SQL that makes and unmakes an object, written by the server's own `format`; out
//! go `sql` objects with comments and rights. What even these queries do not reach is noted.

mod foreign;
mod operator;
mod search;
mod system;

use super::assembly::Draft;
use super::error::Error;
use super::session::{Oid, Session};
use super::{Assembly, text};
use schema_spec::model::Grant;

/// An object and its SQL.
#[derive(sqlx::FromRow)]
struct ObjectRow {
    class: String,
    oid: Oid,
    /// The PostgreSQL schema; that of its function or type where it has none itself.
    schema: Option<String>,
    /// What it is, for example `operator class`.
    kind: String,
    /// What its name in the workspace is made of, beside the kind.
    name: String,
    create: String,
    drop: String,
    /// What stands behind `COMMENT ON`, and for rights behind `GRANT … ON`.
    named: String,
    /// A type that columns may use.
    brings: Option<String>,
}

/// Something that a person should know of: most of it is left out.
#[derive(sqlx::FromRow)]
struct LeftRow {
    kind: String,
    name: String,
    what: String,
}

/// All such objects.
pub(super) struct Others {
    rows: Vec<ObjectRow>,
    left: Vec<LeftRow>,
}

impl Others {
    /// Asks for all of them.
    pub(super) async fn load(session: &mut Session<'_>) -> Result<Self, Error> {
        let queries = [operator::QUERIES, search::QUERIES, foreign::QUERIES, system::QUERIES];
        let mut rows: Vec<ObjectRow> = Vec::new();
        for (what, sql) in queries.into_iter().flatten() {
            rows.extend(session.rows(what, *sql).await?);
        }
        rows.sort_by(|a, b| (&a.schema, &a.kind, &a.name, &a.named).cmp(&(&b.schema, &b.kind, &b.name, &b.named)));
        Ok(Self { rows, left: session.rows("what is left out", system::LEFT_OUT).await? })
    }
}

impl Assembly<'_> {
    /// Everything that the language has no node for.
    pub(super) fn others(&mut self) {
        let catalog = self.catalog;
        for row in &catalog.others.rows {
            let own = row.schema.as_deref().is_none_or(super::known::is_own_schema);
            let schema = row.schema.as_deref().filter(|_| own).unwrap_or("public");
            // Casts and the like have no schema of their own, so that of what they use does not keep them out.
            let placed = matches!(row.class.as_str(), "pg_cast" | "pg_transform");
            if catalog.known.is_member(&row.class, row.oid) || !(own || placed) {
                continue;
            }
            let mut create = row.create.clone();
            if let Some(doc) = catalog.known.doc(&row.class, row.oid) {
                // A foreign server is plainly a server where it is commented on.
                let named = row.named.strip_prefix("FOREIGN ").filter(|named| named.starts_with("SERVER "));
                let named = named.unwrap_or(&row.named);
                create.push_str(&format!("\nCOMMENT ON {named} IS {};", text::literal(&doc)));
            }
            for grant in catalog.known.grants(&row.class, row.oid) {
                create.push_str(&format!("\n{}", grant_sql(&grant, None, &row.named)));
            }
            for column in catalog.columns.of(row.oid).iter().filter(|_| row.class == "pg_class") {
                for grant in catalog.known.part_grants(&row.class, row.oid, i32::from(column.number)) {
                    create.push_str(&format!("\n{}", grant_sql(&grant, Some(&column.name), &row.named)));
                }
            }
            self.write_sql(Draft {
                schema,
                path: &[&row.kind, &row.name],
                address: (&row.class, row.oid),
                create,
                drop: row.drop.clone(),
                types: row.brings.iter().cloned().collect(),
                needs: Vec::new(),
                why: "the language has no node for it",
            });
        }
        for row in &catalog.others.left {
            self.note(&row.kind, row.name.clone(), &row.what);
        }
    }
}

/// A right as SQL. A foreign table is a table where rights are given.
pub(super) fn grant_sql(grant: &Grant, column: Option<&str>, named: &str) -> String {
    let on = match named.strip_prefix("FOREIGN TABLE ") {
        Some(table) => format!("TABLE {table}"),
        None => named.to_owned(),
    };
    let of = column.map_or_else(String::new, |column| format!(" ({})", text::ident(column)));
    let privileges: Vec<String> =
        grant.privileges.iter().map(|privilege| format!("{}{of}", privilege.to_uppercase())).collect();
    let privileges = privileges.join(", ");
    let role = if grant.role == "public" { "PUBLIC".to_owned() } else { text::ident(&grant.role) };
    if grant.revoked {
        return format!("REVOKE {privileges} ON {on} FROM {role};");
    }
    let option = if grant.grantable { " WITH GRANT OPTION" } else { "" };
    format!("GRANT {privileges} ON {on} TO {role}{option};")
}
