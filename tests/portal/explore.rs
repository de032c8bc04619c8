//! What Explore sees: one row a listing, however messy the rows beneath.

use std::collections::BTreeMap;

use generated::scope::Explore;
use generated::sqlx_session::Session;
use generated::v1::ExploreDevelopment;
use generated::{v1, v2};

use super::Portal;

const MESSY: &str = include_str!("messy.sql");

async fn messy(hint: &str) -> Portal {
    let portal = Portal::open(hint).await;
    portal.psql(MESSY);
    portal
}

#[tokio::test]
async fn every_listing_that_is_shown_is_one_row() {
    let mut portal = messy("explore_rows").await;
    let rows: Vec<v2::ExploreListing> = Session::<Explore>::new(&mut portal.connection).all(None).await.unwrap();
    let mut seen = BTreeMap::new();
    for row in &rows {
        let value = (row.price_from, row.price_to, row.primary_image_url.as_deref(), row.area.as_deref());
        assert!(seen.insert(row.title.as_str(), value).is_none(), "`{}` is shown twice", row.title);
    }
    let expected = [
        ("a development", (Some(900), Some(1200), None, None)),
        ("a development without anything", (None, None, None, None)),
        ("both extensions", (Some(500), Some(700), None, Some("Observatory"))),
        ("no location", (Some(100), Some(100), None, None)),
        ("no media, no extension", (None, None, None, Some("Observatory"))),
        ("several media, none primary", (None, None, None, None)),
        ("several media, one primary", (Some(100), Some(100), Some("https://x/2"), Some("Observatory"))),
    ];
    assert_eq!(seen, BTreeMap::from(expected));
}

#[tokio::test]
async fn both_versions_see_the_same_rows() {
    let mut portal = messy("explore_versions").await;
    let mut session = Session::<Explore>::new(&mut portal.connection);
    let old: Vec<v1::ExploreListing> = session.all(None).await.unwrap();
    let new: Vec<v2::ExploreListing> = session.all(None).await.unwrap();
    let mut old: Vec<_> = old.into_iter().map(|row| (row.id, row.title, row.price_from, row.area)).collect();
    let mut new: Vec<_> = new.into_iter().map(|row| (row.id, row.title, row.price_from, row.area)).collect();
    old.sort();
    new.sort();
    assert_eq!((old.len(), new), (7, old));
}

#[tokio::test]
async fn a_row_is_found_by_the_key_of_its_read_model() {
    let mut portal = messy("explore_key").await;
    let mut session = Session::<Explore>::new(&mut portal.connection);
    let rows: Vec<v2::ExploreListing> = session.all(None).await.unwrap();
    assert_eq!(rows.len(), 7);
    for row in rows {
        let found = session.select_optional(&v2::ExploreListing::by_id(row.id)).await.unwrap();
        assert_eq!(found, Some(row));
    }
}

#[tokio::test]
async fn a_second_primary_picture_is_refused_by_the_database() {
    let portal = messy("explore_primary").await;
    let second = "INSERT INTO media (listing_id, is_primary, original_url, caption) \
                  SELECT id, true, 'https://x/second', '' FROM listings WHERE slug = 'b'";
    let refusal = portal.database.psql(second).unwrap_err().to_string();
    assert!(refusal.contains("media_one_primary_per_listing_idx"), "{refusal}");
}

#[tokio::test]
async fn stored_rows_change_with_the_next_refresh() {
    let mut portal = messy("explore_refresh").await;
    portal.psql("UPDATE developments SET name = 'Renamed' WHERE name = 'Both'");
    let mut session = Session::<Explore>::new(&mut portal.connection);
    let names = |rows: Vec<ExploreDevelopment>| {
        let mut names: Vec<String> = rows.into_iter().map(|row| row.name).collect();
        names.sort();
        names
    };
    assert_eq!(names(session.all(None).await.unwrap()), ["Both", "Fields", "Towers"]);
    session.refresh::<ExploreDevelopment>().await.unwrap();
    assert_eq!(names(session.all(None).await.unwrap()), ["Fields", "Renamed", "Towers"]);
}

#[tokio::test]
async fn the_role_explore_reads_rows_and_nothing_beneath() {
    let portal = messy("explore_role").await;
    assert_eq!(portal.psql("SET ROLE explore; SELECT count(*) FROM explore_listings"), "7");
    for refused in [
        "SELECT count(*) FROM listings",
        "SELECT count(*) FROM media",
        "DELETE FROM listing_drafts",
        "UPDATE listings SET title = 'x'",
        "INSERT INTO listings (title) VALUES ('x')",
        "REFRESH MATERIALIZED VIEW explore_developments",
    ] {
        let answer = portal.database.psql(&format!("SET ROLE explore; {refused}")).unwrap_err().to_string();
        assert!(answer.contains("permission denied") || answer.contains("must be owner"), "{refused}: {answer}");
    }
    assert!(portal.database.psql("SET ROLE explore; CREATE TABLE mine ()").is_err());
}

/// The spec says type and nullability of every column; the server is asked whether that is so.
#[tokio::test]
async fn types_and_nullability_are_those_of_the_server() {
    let portal = messy("explore_types").await;
    for schema in generated::registry::Version::ALL.iter().map(|version| version.schema()) {
        assert!(!schema.read_models.is_empty());
        for view in schema.read_models {
            for column in view.columns {
                let what = format!("{}.{} of version {}", view.name, column.name, schema.version);
                let query = format!(
                    "CREATE TEMP TABLE stated (value {}); \
                     SELECT (SELECT format_type(atttypid, atttypmod) FROM pg_attribute \
                             WHERE attrelid = 'stated'::regclass AND attname = 'value') \
                          = (SELECT format_type(atttypid, atttypmod) FROM pg_attribute \
                             WHERE attrelid = '{}'::regclass AND attname = '{}')",
                    column.sql_type, view.name, column.name
                );
                assert_eq!(portal.psql(&query), "t", "type of {what}");
                let nulls = format!("SELECT count(*) > 0 FROM {} WHERE {} IS NULL", view.name, column.name);
                let seen = if column.nullable { "t" } else { "f" };
                assert_eq!(portal.psql(&nulls), seen, "whether {what} is ever NULL");
            }
        }
    }
}
