//! What a person would answer, for want of one.
//!
//! In come the databases of two schemas, out go values and rows that the second takes. They mean nothing; whoever uses
//! them counts them.

use sqlx::{AssertSqlSafe, PgConnection};

use crate::identifier;

/// What the server knows of a column: an existing value of the column that it refers to, whether its values have to differ,
/// and whether its type is an enum.
const KNOWN: &str = "SELECT coalesce((SELECT format('(SELECT %I FROM %s LIMIT 1)', b.attname, k.confrelid::regclass)
        FROM pg_constraint k JOIN pg_attribute b ON b.attrelid = k.confrelid AND b.attnum = k.confkey[array_position(k.conkey, a.attnum)]
        WHERE k.contype = 'f' AND k.conrelid = a.attrelid AND a.attnum = ANY (k.conkey) ORDER BY k.oid LIMIT 1), '')
    || '|' || EXISTS (SELECT FROM pg_index i WHERE i.indrelid = a.attrelid AND i.indisunique AND a.attnum = ANY (i.indkey))
    || '|' || (SELECT typtype::text FROM pg_type WHERE oid = a.atttypid)
    FROM pg_attribute a WHERE a.attrelid = to_regclass(";

/// A value that says nothing, for want of a person who knows; the table by its name as SQL has it.
pub(crate) async fn neutral(new: &mut PgConnection, table: &str, column: &str, of: &str) -> Result<String, String> {
    let quoted = |text: &str| format!("'{}'", text.replace('\'', "''"));
    let sql = format!("{KNOWN}{}) AND a.attname = {}", quoted(table), quoted(column));
    let known = asked(new, sql).await?.unwrap_or_default();
    let mut known = known.split('|');
    let (target, differs, kind) =
        (known.next().unwrap_or(""), known.next() == Some("true"), known.next().unwrap_or(""));
    if !target.is_empty() {
        return Ok(target.to_owned());
    }
    if !differs {
        // Any value that the new schema takes.
        let sql = format!(
            "SELECT quote_literal({0}::text) FROM {1} WHERE {0} IS NOT NULL ORDER BY {0}::text LIMIT 1",
            identifier(column),
            table
        );
        if let Some(value) = asked(new, sql).await? {
            return Ok(format!("{value}::{of}"));
        }
    }
    let base = of.split('(').next().unwrap_or(of).trim();
    let number =
        ["smallint", "integer", "bigint", "real", "double precision", "numeric", "money", "oid"].contains(&base);
    let value = match base {
        _ if of.ends_with("[]") => "'{}'",
        _ if kind == "e" => return Ok(format!("(enum_range(NULL::{of}))[1]")),
        _ if number && differs => "(abs(hashtext(ctid::text)) % 30000)",
        _ if number => "0",
        "boolean" => "false",
        "date" | "timestamp" | "timestamptz" => "now()",
        "time" | "timetz" => "'00:00'",
        "interval" => "'0'",
        "uuid" => "gen_random_uuid()",
        "json" | "jsonb" => "'{}'",
        "inet" | "cidr" => "'0.0.0.0'",
        _ if differs => "md5(ctid::text)",
        _ => "''",
    };
    Ok(value.to_owned())
}

/// The value that has the same text, where the new type has one, and otherwise any.
pub(crate) async fn converted(new: &mut PgConnection, column: &str, of: &str, any: &str) -> Result<String, String> {
    let column = identifier(column);
    let sql = format!("SELECT typtype::text FROM pg_type WHERE oid = to_regtype('{}')", of.replace('\'', "''"));
    if asked(new, sql).await?.as_deref() != Some("e") {
        // What differs from row to row does so with the old value, which is all that a new row has.
        let any = any.replace("ctid::text", &format!("{column}::text"));
        return Ok(format!("CASE WHEN {column} IS NULL THEN NULL ELSE {any}::{of} END"));
    }
    let any = any.replace("ctid::text", &format!("{column}::text"));
    Ok(format!(
        "CASE WHEN {column} IS NULL OR {column}::text = ANY (enum_range(NULL::{of})::text[]) THEN {column}::text::{of} ELSE {any} END"
    ))
}

/// What a person would have to say where rows refer to tables that are new: first rows for those, here the ones of the
/// second schema, and one of them for each row that is there.
pub(crate) async fn moved(to: &mut PgConnection, from: &mut PgConnection) -> Result<String, String> {
    let tables = "SELECT n.nspname || '.' || c.relname, c.oid::regclass::text,
            (SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) FROM pg_attribute
             WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped AND attgenerated = ''),
            ARRAY(SELECT f.confrelid::regclass::text FROM pg_constraint f WHERE f.contype = 'f' AND f.conrelid = c.oid AND f.confrelid <> c.oid)
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind = 'r' AND n.nspname !~ '^(pg_|information_schema)' ORDER BY 1";
    for connection in [&mut *from, &mut *to] {
        sqlx::query("SET search_path = ''").execute(connection).await.map_err(text)?;
    }
    type Row = (String, String, Option<String>, Vec<String>);
    let here: Vec<Row> = sqlx::query_as(tables).fetch_all(&mut *to).await.map_err(text)?;
    let there: Vec<Row> = sqlx::query_as(tables).fetch_all(&mut *from).await.map_err(text)?;
    let (known, mut left): (Vec<Row>, Vec<Row>) =
        there.into_iter().partition(|row| here.iter().any(|old| old.0 == row.0));
    let mut lines = String::new();
    while !left.is_empty() {
        let waits = |row: &Row| left.iter().any(|other| other.1 != row.1 && row.3.contains(&other.1));
        let next = left.iter().position(|row| !waits(row)).unwrap_or(0);
        let (name, table, columns, _) = left.remove(next);
        let Some(columns) = columns else { continue };
        let read = format!("SELECT coalesce(json_agg(t), '[]')::text FROM ONLY {table} t");
        let rows: String = sqlx::query_scalar(sqlx::AssertSqlSafe(read)).fetch_one(&mut *from).await.map_err(text)?;
        let query = format!(
            "({columns}) OVERRIDING SYSTEM VALUE SELECT {columns} FROM json_populate_recordset(NULL::{table}, '{}')",
            rows.replace('\'', "''")
        );
        lines.push_str(&format!("rows {name:?} {query:?}\n"));
    }
    let keys = "SELECT a.attname::text, format_type(a.atttypid, a.atttypmod) FROM pg_constraint f
        JOIN pg_attribute a ON a.attrelid = f.conrelid AND a.attnum = ANY (f.conkey)
        WHERE f.contype = 'f' AND f.conrelid = to_regclass($1) AND a.attnotnull";
    for (name, table, ..) in known {
        let of: Vec<(String, String)> = sqlx::query_as(keys).bind(&table).fetch_all(&mut *from).await.map_err(text)?;
        for (column, type_name) in of {
            let there = "SELECT EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass($1) AND attname = $2)";
            let exists: bool =
                sqlx::query_scalar(there).bind(&table).bind(&column).fetch_one(&mut *to).await.map_err(text)?;
            if !exists {
                let value = neutral(from, &table, &column, &type_name).await?;
                lines.push_str(&format!("fill {name:?} {column:?} {value:?}\n"));
            }
        }
    }
    Ok(lines)
}

/// The first value of a query, where there is one.
async fn asked(connection: &mut PgConnection, sql: String) -> Result<Option<String>, String> {
    let query = sqlx::query_scalar::<_, Option<String>>(AssertSqlSafe(sql)).persistent(false);
    Ok(query.fetch_optional(connection).await.map_err(text)?.flatten())
}

fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}
