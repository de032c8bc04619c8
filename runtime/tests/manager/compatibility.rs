//! Which versions work on one database: what is declared, what is served, and why not.

use runtime::manager::{Compatibility, Obstacle};
use runtime::migration::{Migration, Version};

use super::{database, manager};

fn version(name: &str) -> Version {
    Version::new(name).migration(Migration::new(format!("{name}_one"), "SELECT 1").down("SELECT 1"))
}

#[tokio::test]
async fn versions_that_are_served_at_once_are_compatible_for_as_long() {
    let database = database();
    let manager = manager(&database).await;
    let moves = [
        version("0001").opens("v1"),
        version("0002").opens("v2"),
        version("0003").ends("v1"),
        version("0004").opens("v3"),
        version("own").compatible_with("other"),
    ];
    let not = |because: &[Obstacle]| Compatibility::Not { because: because.to_vec() };
    let name = str::to_owned;
    let by_window = |one: &str, other: &str| Compatibility::ByWindow { opened_by: [one.to_owned(), other.to_owned()] };
    let ended = Obstacle::Ended { version: name("v1"), by: name("0003") };
    let unopened = |version: &str| Obstacle::Unopened { version: version.to_owned() };
    // What is applied, two versions, and what is said of them.
    let cases = [
        (1, "v1", "v1", Compatibility::Same),
        (1, "v1", "v2", not(&[unopened("v2")])),
        (2, "v1", "v2", by_window("0001", "0002")),
        (2, "v2", "v1", by_window("0002", "0001")),
        (2, "0001", "0002", not(&[unopened("0001"), unopened("0002")])),
        (3, "v1", "v2", not(std::slice::from_ref(&ended))),
        (3, "v1", "v9", not(&[ended.clone(), unopened("v9")])),
        (4, "v3", "v2", by_window("0004", "0002")),
        (5, "own", "other", Compatibility::Declared { by: name("own") }),
        (5, "other", "own", Compatibility::Declared { by: name("own") }),
        (5, "own", "v3", not(&[unopened("own")])),
    ];
    for (applied, one, other, expected) in cases {
        manager.apply_all(&moves[..applied]).await.unwrap();
        let found = manager.compatibility(one, other).await.unwrap();
        assert_eq!(found, expected, "{one} and {other} with {applied}");
        assert_eq!(manager.are_compatible(one, other).await.unwrap(), found.is_compatible());
    }
    // A lease is given for the same reasons.
    assert!(manager.lease(&super::consumer("1"), "v1").await.is_err());

    manager.rollback_forced(&moves[3]).await.unwrap();
    let found = manager.compatibility("v2", "v3").await.unwrap();
    assert_eq!(found, not(&[Obstacle::NotApplied { version: name("v3"), opened_by: name("0004") }]));
    assert_eq!(found.to_string(), "0004, which opens v3, is not applied, or not wholly");
    manager.rollback_forced(&moves[2]).await.unwrap();
    assert_eq!(manager.compatibility("v1", "v2").await.unwrap(), by_window("0001", "0002"));
}
