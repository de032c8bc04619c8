//! Arrays that a `Vec` cannot hold: with NULL among the elements, or of more than one dimension.
//!
//! In come such arrays, made by the server; out go errors that say which column it was and why.

use odd_names::scope::OddSchema2;
use odd_names::v1::{ListsOfIt, ListsOfItId};
use odd_names::{sqlx_session, tokio_postgres_session};
use sqlx::AssertSqlSafe;

use crate::Both;
use crate::samples::{COLUMNS, Column};

/// What the errors say with all their causes.
fn whole(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(cause) = next {
        text.push_str(&format!(": {cause}"));
        next = cause.source();
    }
    text
}

#[tokio::test]
async fn an_array_that_rust_cannot_hold_is_an_error_that_says_so() {
    let mut both = Both::connect("odd_elements").await;
    let columns: Vec<&Column> = COLUMNS.iter().collect();
    let id =
        both.make("Odd Schema", "lists of it", &columns, |column| format!("'{{}}'::{}[]", column.postgres_type)).await;
    for column in COLUMNS {
        let one = format!("'{}'::{}", column.texts[1].replace('\'', "''"), column.postgres_type);
        for (elements, causes) in [
            (format!("ARRAY[NULL, {one}]"), ["unexpected null", "was `NULL`"]),
            (format!("ARRAY[ARRAY[{one}::text], ARRAY[{one}::text]]"), ["dimension", "dimension"]),
        ] {
            // PostgreSQL does not let everybody put NULL where a domain forbids it.
            if elements.contains("NULL, ") && ["email", "work"].contains(&column.name) {
                continue;
            }
            let set = format!(
                "UPDATE \"Odd Schema\".\"lists of it\" SET {} = {elements}::{}[]",
                column.name, column.postgres_type
            );
            sqlx::query(AssertSqlSafe(set.clone()))
                .execute(&mut both.sqlx)
                .await
                .unwrap_or_else(|error| panic!("{set}: {error}"));
            let mut session = sqlx_session::Session::<OddSchema2>::new(&mut both.sqlx);
            let error = whole(&session.find::<ListsOfIt>(&ListsOfItId(id)).await.unwrap_err());
            assert!(error.contains(column.name) && error.contains(causes[0]), "{}: {error}", column.name);
            let session = tokio_postgres_session::Session::<OddSchema2, _>::new(&both.tokio);
            let error = whole(&session.find::<ListsOfIt>(&ListsOfItId(id)).await.unwrap_err());
            assert!(error.contains("column") && error.contains(causes[1]), "{}: {error}", column.name);
        }
        let emptied = format!("UPDATE \"Odd Schema\".\"lists of it\" SET {} = '{{}}'", column.name);
        sqlx::query(AssertSqlSafe(emptied)).execute(&mut both.sqlx).await.unwrap();
    }
}
