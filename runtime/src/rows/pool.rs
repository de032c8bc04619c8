//! Values of types that only the server knows: those of extensions, and domains whose checks are not understood.
//!
//! In comes a connection inside a transaction, out go texts that the server takes for the type. It leaves nothing behind.

use std::collections::BTreeSet;

use sqlx::PgConnection;

use super::Oid;
use super::check;
use super::demand::{Case, Demand, both};
use super::shape::{Form, Shape};
use super::value::{Value, Values, is_known};

/// Texts that some type or other reads.
const TEXTS: &[&str] = &[
    "1",
    "2",
    "3",
    "4",
    "5",
    "0",
    "10",
    "100",
    "0.5",
    "-1",
    "a",
    "b",
    "c",
    "v1",
    "v2",
    "v3",
    "aa",
    "ab",
    "abc",
    "A",
    "AB",
    "ABC",
    "en",
    "US",
    "EUR",
    "a@example.org",
    "b@example.org",
    "https://example.org/a",
    "https://example.org/b",
    "example.org",
    "{1}",
    "{2}",
    "[1]",
    "[2]",
    "{}",
    "[]",
    "{\"n\": 1}",
    "{\"n\": 2}",
    "(1)",
    "(2)",
    "(1,1)",
    "(2,2)",
    "[1,2)",
    "[3,4)",
    "a=>1",
    "b=>2",
    "1.0.0",
    "1.0.1",
    "1.1.0",
    "POINT(0 0)",
    "POINT(1 1)",
    "POINT(2 2)",
    "LINESTRING(0 0,1 1)",
    "LINESTRING(0 0,2 2)",
    "POLYGON((0 0,0 1,1 1,0 0))",
    "POLYGON((0 0,0 2,2 2,0 0))",
    "MULTIPOINT(0 0,1 1)",
    "MULTILINESTRING((0 0,1 1))",
    "MULTIPOLYGON(((0 0,0 1,1 1,0 0)))",
    "GEOMETRYCOLLECTION(POINT(0 0))",
    "POINT Z (0 0 0)",
    "POINT M (0 0 0)",
    "LINESTRING Z (0 0 0,1 1 1)",
    "978-0-306-40615-7",
    "978-3-16-148410-0",
    "2020-01-01",
    "2020-01-02",
    "2020-01-01 00:00:00",
    "1 day",
    "10.0.0.1",
    "10.0.0.0/24",
    "10.0.0.1-10.0.0.9",
    "00000000-0000-4000-8000-000000000001",
    "+14155550100",
    "+14155550101",
    "12345",
    "12345-6789",
    "#aabbcc",
    "00:00",
    "true",
    "false",
    "x",
    "name",
    "some_name",
    "/",
    "/a",
    "",
];

/// Spatial reference systems that columns ask for in their type.
const SYSTEMS: &[&str] = &["4326", "3857", "900913"];

/// Asks the server about every type of a column that is not known here.
pub(super) async fn fill(
    connection: &mut PgConnection,
    shape: &Shape,
    values: &mut Values<'_>,
) -> Result<(), sqlx::Error> {
    for (oid, kind) in &shape.types {
        if let Form::Domain { checks, .. } = &kind.form {
            let all = checks
                .iter()
                .map(|check| check::cases(check))
                .fold(vec![Case::default()], |so_far, more| both(&so_far, &more));
            values.domains.insert(*oid, all);
        }
    }
    let mut asked = BTreeSet::new();
    for column in shape.tables.iter().flat_map(|table| &table.columns) {
        needed(connection, shape, values, &mut asked, (column.of, column.modifier)).await?;
    }
    Ok(())
}

async fn needed(
    connection: &mut PgConnection,
    shape: &Shape,
    values: &mut Values<'_>,
    asked: &mut BTreeSet<(Oid, i32)>,
    first: (Oid, i32),
) -> Result<(), sqlx::Error> {
    // Parts come before what is made of them: the last that is found is asked first.
    let (mut found, mut open) = (Vec::new(), vec![first]);
    while let Some((of, modifier)) = open.pop() {
        if !asked.insert((of, modifier)) {
            continue;
        }
        let Some(kind) = shape.types.get(&of) else { continue };
        match &kind.form {
            Form::Base if !is_known(&kind.name) => found.push((of, modifier)),
            Form::Base | Form::Enum(_) => {}
            Form::Domain { of: base, modifier: inner, .. } => {
                found.push((of, modifier));
                open.push((*base, *inner));
            }
            Form::Array(element) => open.push((*element, modifier)),
            Form::Composite(fields) => open.extend(fields),
            Form::Range(of) | Form::Multirange(of) => open.push((*of, -1)),
        }
    }
    for (of, modifier) in found.into_iter().rev() {
        ask(connection, shape, values, of, modifier).await?;
    }
    Ok(())
}

async fn ask(
    connection: &mut PgConnection,
    shape: &Shape,
    values: &mut Values<'_>,
    of: Oid,
    modifier: i32,
) -> Result<(), sqlx::Error> {
    let Some(kind) = shape.types.get(&of) else { return Ok(()) };
    let mut candidates: Vec<String> = Vec::new();
    if let Form::Domain { checks, .. } = &kind.form {
        for n in 0..12 {
            if let Some(Value::Text(text)) = values.make(of, modifier, n, &Demand::default()) {
                candidates.push(text);
            }
        }
        if taken(connection, &kind.full, &candidates).await?.len() == candidates.len() && !candidates.is_empty() {
            return Ok(());
        }
        candidates.extend(checks.iter().flat_map(|check| check::constants(check)));
    }
    candidates.extend(TEXTS.iter().map(|text| (*text).to_owned()));
    for system in SYSTEMS {
        let spatial =
            TEXTS.iter().filter(|text| text.starts_with(|c: char| c.is_ascii_uppercase()) && text.contains('('));
        candidates.extend(spatial.map(|text| format!("SRID={system};{text}")));
    }
    if let Some(length) = usize::try_from(modifier).ok().filter(|length| (1..20_000).contains(length)) {
        candidates.extend((1..4).map(|n| format!("[{}]", vec![n.to_string(); length].join(","))));
    }
    let name = full(connection, of, modifier).await?;
    let pool = taken(connection, &name, &candidates).await?;
    values.pools.insert((of, modifier), pool);
    Ok(())
}

/// The type's name as SQL, with its modifier.
async fn full(connection: &mut PgConnection, of: Oid, modifier: i32) -> Result<String, sqlx::Error> {
    const NAME: &str = "SELECT format_type($1::oid, $2)";
    sqlx::query_scalar(NAME).bind(of).bind(modifier).persistent(false).fetch_one(connection).await
}

/// Asks for each text of `pilaster.texts` whether the type of `pilaster.type` reads it, and leaves what it became in
/// `pilaster.values`: an array with NULL for those that it does not read.
const READ: &str = "DO $$ DECLARE one text; found text; read text[] := '{}'; BEGIN \
    FOREACH one IN ARRAY current_setting('pilaster.texts')::text[] LOOP BEGIN \
    EXECUTE format('SELECT ($1::text::%s)::text', current_setting('pilaster.type')) INTO found USING one; \
    read := read || found; EXCEPTION WHEN OTHERS THEN read := read || NULL::text; END; END LOOP; \
    PERFORM set_config('pilaster.values', read::text, true); END $$";

/// Those of the texts that the server takes for the type, each value once.
pub(super) async fn taken(
    connection: &mut PgConnection,
    type_text: &str,
    texts: &[String],
) -> Result<Vec<String>, sqlx::Error> {
    let ask = "SELECT set_config('pilaster.type', $1, true), set_config('pilaster.texts', $2::text[]::text, true)";
    sqlx::query(ask).bind(type_text).bind(texts).execute(&mut *connection).await?;
    run(connection, READ).await?;
    let answer = "SELECT current_setting('pilaster.values')::text[]";
    let values: Vec<Option<String>> = sqlx::query_scalar(answer).fetch_one(connection).await?;
    let mut found: BTreeSet<String> = BTreeSet::new();
    let read = texts.iter().zip(values).filter(|(_, value)| value.clone().is_some_and(|value| found.insert(value)));
    Ok(read.map(|(text, _)| text.clone()).collect())
}

async fn run(connection: &mut PgConnection, sql: &'static str) -> Result<(), sqlx::Error> {
    sqlx::raw_sql(sql).execute(connection).await.map(drop)
}
