//! The tables that keep what is dropped.
//!
//! In come a table that loses something and what of it is kept; out go statements that make a copy, keep it in step, and end it.
//! Names come from the catalog and are quoted here. Nobody but the role that migrates may see the copies.

use sqlx::postgres::types::Oid;
use sqlx::{AssertSqlSafe, PgConnection, raw_sql};

use super::interlude::OF_FUNCTIONS;
use super::source::{Choice, Source};
use crate::catalog::text::{ident, literal};
use crate::ledger::Kept;

fn list(names: &[String]) -> String {
    names.iter().map(|name| ident(name)).collect::<Vec<_>>().join(", ")
}

fn values(choice: &Choice, row: &str) -> String {
    choice.columns.iter().map(|column| column.value(row)).collect::<Vec<_>>().join(", ")
}

/// A condition that two rows have the same key, in the form in which it is kept.
fn same(choice: &Choice, one: &str, other: &str) -> String {
    let keys = choice.columns.iter().filter(|column| choice.keys.contains(&column.name));
    let same = keys.map(|column| format!("{one}.{} = {}", ident(&column.name), column.value(other)));
    same.collect::<Vec<_>>().join(" AND ")
}

/// Makes the schema where there is none.
pub(crate) async fn make_schema(connection: &mut PgConnection) -> Result<(), sqlx::Error> {
    let there = sqlx::query_scalar("SELECT to_regnamespace('pilaster_quarantine') IS NOT NULL");
    if !there.fetch_one(&mut *connection).await? {
        const MAKE: &str = "CREATE SCHEMA pilaster_quarantine; REVOKE ALL ON SCHEMA pilaster_quarantine FROM PUBLIC; \
            COMMENT ON SCHEMA pilaster_quarantine IS \
            'What migrations dropped, until it is purged. pilaster.quarantine says what is what. Written by Pilaster.';";
        raw_sql(MAKE).execute(connection).await?;
    }
    Ok(())
}

/// A statement that makes the table of a copy, with all rows in it or none.
pub(crate) fn table(source: &Source, choice: &Choice, kept: &Kept, with_rows: bool) -> String {
    let values: Vec<String> =
        choice.columns.iter().map(|column| format!("{} AS {}", column.value("s"), ident(&column.name))).collect();
    let (relation, rows) = (kept.relation(), if with_rows { "" } else { " WITH NO DATA" });
    format!(
        "CREATE TABLE {relation} AS SELECT {} FROM {} s{rows}; REVOKE ALL ON {relation} FROM PUBLIC; \
         COMMENT ON TABLE {relation} IS {};",
        values.join(", "),
        source.name(),
        literal(&format!("{}, dropped by {} of {}", kept.what(), kept.migration, kept.version))
    )
}

/// Statements that keep a copy of a column in step with its table from then on. The triggers look at the column, so that nobody
/// drops it behind their back; they fire for whoever writes, and need no rights of his.
pub(crate) fn watch(source: &Source, choice: &Choice, kept: &Kept, column: &str) -> String {
    let (relation, keys) = (kept.relation(), list(&choice.keys));
    let (id, from, column) = (kept.id, source.name(), ident(column));
    let names: Vec<String> = choice.columns.iter().map(|of| ident(&of.name)).collect();
    let rest: Vec<String> = names.iter().map(|name| format!("{name} = EXCLUDED.{name}")).collect();
    // A row that moved may have left its key to another one that moved with the same statement.
    let rows_of_key = choice.keys.iter().map(|key| format!("s.{0} = OLD.{0}", ident(key)));
    let rows_of_key = rows_of_key.chain(changed(choice)).collect::<Vec<_>>().join(" AND ");
    let body = format!(
        "\n#variable_conflict use_column\nBEGIN\n    IF TG_OP = 'TRUNCATE' THEN\n        DELETE FROM {relation};\n        \
         RETURN NULL;\n    END IF;\n    IF TG_OP <> 'INSERT' THEN\n        DELETE FROM {relation} k WHERE {} \
         AND NOT EXISTS (SELECT FROM {from} s WHERE {rows_of_key});\n    END IF;\n    IF TG_OP <> 'DELETE' THEN\n        \
         INSERT INTO {relation} ({}) VALUES ({})\n            ON CONFLICT ON CONSTRAINT {key} DO UPDATE SET {};\n    \
         END IF;\n    RETURN NULL;\nEND\n",
        same(choice, "k", "OLD"),
        names.join(", "),
        values(choice, "NEW"),
        rest.join(", "),
        key = key(kept),
    );
    let on = |row: &str| format!("WHEN (({row}.{column} IS DISTINCT FROM NULL) IS NOT NULL)");
    let call = format!("EXECUTE FUNCTION {relation}()");
    format!(
        "ALTER TABLE {relation} ADD CONSTRAINT {key} PRIMARY KEY ({keys}); \
         CREATE FUNCTION {relation}() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER {OF_FUNCTIONS} AS {}; \
         REVOKE ALL ON FUNCTION {relation}() FROM PUBLIC; \
         CREATE TRIGGER pilaster_keeps_{id} AFTER INSERT OR UPDATE ON {from} FOR EACH ROW {} {call}; \
         CREATE TRIGGER pilaster_keeps_{id}_deleted AFTER DELETE ON {from} FOR EACH ROW {} {call}; \
         CREATE TRIGGER pilaster_keeps_{id}_emptied AFTER TRUNCATE ON {from} FOR EACH STATEMENT {call}; \
         ALTER TABLE {from} ENABLE ALWAYS TRIGGER pilaster_keeps_{id}, \
         ENABLE ALWAYS TRIGGER pilaster_keeps_{id}_deleted, ENABLE ALWAYS TRIGGER pilaster_keeps_{id}_emptied;",
        literal(&body),
        on("NEW"),
        on("OLD"),
        key = key(kept),
    )
}

/// Keys whose type is not PostgreSQL's own may be equal in more than one form.
fn changed(choice: &Choice) -> impl Iterator<Item = String> {
    let keys = choice.columns.iter().filter(|column| choice.keys.contains(&column.name) && !column.plain);
    keys.map(|column| format!("{} = {}", column.value("s"), column.value("OLD")))
}

fn key(kept: &Kept) -> String {
    format!("{}_key", kept.kept_in)
}

/// Whether the triggers of a copy are all on their table, and fire for everybody.
pub(crate) async fn is_watched(connection: &mut PgConnection, on: Oid, kept: &Kept) -> Result<bool, sqlx::Error> {
    const WATCHED: &str = "SELECT count(*) = 3 FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid \
        WHERE t.tgrelid = $1 AND t.tgenabled = 'A' AND p.proname = $2 \
        AND p.pronamespace = to_regnamespace('pilaster_quarantine')";
    sqlx::query_scalar(WATCHED).bind(on).bind(&kept.kept_in).fetch_one(connection).await
}

/// A statement that copies a range of blocks of a part of the table. Rows that are about to be deleted are waited for, so that
/// none is copied behind its trigger.
pub(crate) fn range(choice: &Choice, kept: &Kept, leaf: &str, from: i64, until: i64) -> String {
    format!(
        "INSERT INTO {} ({}) SELECT {} FROM ONLY {leaf} s WHERE s.ctid >= '({from},0)'::tid AND s.ctid < '({until},0)'::tid \
         FOR KEY SHARE OF s ON CONFLICT ON CONSTRAINT {} DO NOTHING;",
        kept.relation(),
        list(&choice.names()),
        values(choice, "s"),
        key(kept)
    )
}

/// A statement after which nothing is kept in step any more.
pub(crate) fn let_go(kept: &Kept) -> String {
    format!("DROP FUNCTION IF EXISTS {}() CASCADE;", kept.relation())
}

/// Statements that leave nothing of a copy but its row in the ledger.
pub(crate) fn end(kept: &Kept) -> String {
    format!("{} DROP TABLE IF EXISTS {};", let_go(kept), kept.relation())
}

/// Statements that leave nothing of a copy at all.
pub(crate) fn forget(kept: &Kept) -> String {
    format!("{} DELETE FROM pilaster.quarantine WHERE id = {};", end(kept), kept.id)
}

/// Runs statements of this file.
pub(crate) async fn run(connection: &mut PgConnection, text: String) -> Result<(), sqlx::Error> {
    raw_sql(AssertSqlSafe(text)).execute(connection).await?;
    Ok(())
}
