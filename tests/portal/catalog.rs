//! The registry against the catalog: what the generated crate says of each column is what the server holds.

use generated::registry::Version;

use super::Portal;

/// Name, type and whether it may be NULL, of every column of every table.
fn columns_of_server(portal: &Portal) -> Vec<String> {
    let query = "SELECT c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) \
                 || CASE WHEN a.attnotnull THEN '' ELSE '?' END \
                 FROM pg_class AS c JOIN pg_attribute AS a ON a.attrelid = c.oid \
                 WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 \
                 AND NOT a.attisdropped";
    portal.psql(query).lines().map(str::to_owned).collect()
}

/// The type as PostgreSQL itself spells it.
fn spelled(portal: &Portal, sql_type: &str) -> String {
    portal.psql(&format!(
        "CREATE TEMP TABLE stated (value {sql_type}); SELECT format_type(atttypid, atttypmod) FROM pg_attribute \
         WHERE attrelid = 'stated'::regclass AND attname = 'value'"
    ))
}

#[tokio::test]
async fn the_newest_version_is_what_the_server_promises() {
    let portal = Portal::open("catalog").await;
    let server = columns_of_server(&portal);
    let mut types = std::collections::BTreeMap::new();
    let newest = Version::ALL.last().unwrap().schema();
    assert!(newest.tables.len() >= 40);
    for table in newest.tables {
        for column in table.columns {
            let sql_type = types.entry(column.sql_type).or_insert_with(|| spelled(&portal, column.sql_type)).to_owned();
            let null = if column.nullable { "?" } else { "" };
            let stated = format!("{}.{} {sql_type}{null}", table.name, column.name);
            assert!(server.contains(&stated), "the server does not have `{stated}`");
        }
    }
}

#[tokio::test]
async fn every_served_version_finds_all_its_columns() {
    let portal = Portal::open("catalog_all").await;
    for version in Version::ALL {
        for table in version.schema().tables {
            let columns: Vec<String> = table.columns.iter().map(|column| format!("\"{}\"", column.name)).collect();
            portal.psql(&format!("SELECT {} FROM public.\"{}\" LIMIT 0", columns.join(", "), table.name));
        }
    }
}
