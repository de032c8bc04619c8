//! The examples, each in a database of its own.

use super::{database, exists};

#[path = "../../examples/basic.rs"]
mod basic;
#[path = "../../examples/compatibility.rs"]
mod compatibility;
#[path = "../../examples/lease.rs"]
mod lease;
#[path = "../../examples/shared.rs"]
mod shared;
#[path = "../../examples/statistics.rs"]
mod statistics;
#[path = "../../examples/tables.rs"]
mod tables;

#[tokio::test]
async fn the_examples_do_what_they_say() {
    let database = database();
    basic::run(&database.url).await.unwrap();
    assert!(exists(&database, "products_by_name"));

    let database = super::database();
    shared::run(&database.url).await.unwrap();
    assert!(!exists(&database, "users"));

    let database = super::database();
    lease::run(&database.url).await.unwrap();
    assert!(exists(&database, "users"));

    let database = super::database();
    tables::run(&database.url).await.unwrap();
    assert!(exists(&database, "orders_by_customer"));

    let database = super::database();
    compatibility::run(&database.url).await.unwrap();
    assert_eq!(
        database.psql("SELECT string_agg(name, ' ' ORDER BY place) FROM pilaster.versions").unwrap().trim(),
        "schema_v1 schema_v2"
    );

    let database = super::database();
    statistics::run(&database.url).await.unwrap();
    assert_eq!(database.psql("SELECT count(*) FROM pilaster.log WHERE what = 'failed'").unwrap().trim(), "1");
}
