//! Databases of development: they follow what changes, and nothing else is touched.

use runtime::manager::{Error, SchemaManager};
use runtime::migration::{Migration, Version};

use super::{consumer, database, exists, manager};

/// A version of one table, with its way back or without.
fn version(name: &str, tables: &[&str]) -> Version {
    let migration = |table: &&str| {
        Migration::new(format!("make_{table}"), format!("CREATE TABLE {table} (id int)"))
            .down(format!("DROP TABLE {table}"))
    };
    tables.iter().map(migration).fold(Version::new(name), Version::migration)
}

async fn develop(manager: &SchemaManager, versions: &[Version], released: usize) -> Result<[Vec<String>; 2], Error> {
    let development = manager.develop(versions, released).await?;
    let names = |reports: Vec<runtime::manager::Report>| reports.into_iter().map(|report| report.version).collect();
    Ok([names(development.undone), names(development.applied)])
}

#[tokio::test]
async fn what_changed_is_taken_back_with_what_is_upon_it() {
    let database = database();
    let manager = manager(&database).await;
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    // Each row: the versions as they are now, what is taken back, what is applied, the tables that are there then.
    let steps = [
        (vec![version("1", &["a"]), version("2", &["b"])], [names(&[]), names(&["1", "2"])], ["a", "b"]),
        (vec![version("1", &["a"]), version("2", &["b"])], [names(&[]), names(&[])], ["a", "b"]),
        (vec![version("1", &["a"]), version("2", &["b", "c"])], [names(&["2"]), names(&["2"])], ["a", "c"]),
        (vec![version("1", &["d"]), version("2", &["b", "c"])], [names(&["2", "1"]), names(&["1", "2"])], ["d", "c"]),
        (vec![version("1", &["d"]), version("3", &["e"])], [names(&["2"]), names(&["3"])], ["d", "e"]),
        (vec![version("1", &["d"])], [names(&["3"]), names(&[])], ["d", "d"]),
    ];
    for (versions, expected, there) in steps {
        assert_eq!(develop(&manager, &versions, 0).await.unwrap(), expected, "{versions:?}");
        for table in ["a", "b", "c", "d", "e"] {
            let wanted = versions.iter().flat_map(Version::migrations).any(|one| one.name() == format!("make_{table}"));
            assert_eq!(exists(&database, table), wanted, "{table}");
        }
        assert!(there.iter().all(|table| exists(&database, table)));
    }
    let known: Vec<String> = manager.versions().await.unwrap().into_iter().map(|(name, _)| name).collect();
    assert_eq!(known, ["1"], "what is gone is forgotten");
}

#[tokio::test]
async fn what_was_released_or_is_not_remembered_stays_and_nothing_runs() {
    let database = database();
    let manager = manager(&database).await;
    let (old, new) = (version("1", &["a"]), version("1", &["b"]));
    manager.develop(&[old.clone(), version("2", &["c"])], 1).await.unwrap();
    let error = develop(&manager, &[new.clone(), version("2", &["d"])], 1).await.unwrap_err();
    assert!(matches!(&error, Error::Released { version } if version == "1"), "{error}");
    assert!(exists(&database, "a") && exists(&database, "c"), "the newer one is not taken back either");

    let database = super::database();
    let manager = super::manager(&database).await;
    manager.apply_all(&[old]).await.unwrap();
    let error = develop(&manager, std::slice::from_ref(&new), 0).await.unwrap_err();
    assert!(matches!(&error, Error::Unremembered { version } if version == "1"), "{error}");
    let one_way = Version::new("1").migration(Migration::new("one_way", "CREATE TABLE f ()"));
    let database = super::database();
    let manager = super::manager(&database).await;
    manager.develop(std::slice::from_ref(&one_way), 0).await.unwrap();
    let error = develop(&manager, &[new], 0).await.unwrap_err();
    assert!(matches!(&error, Error::NoWayBack { .. }), "{error}");
    assert!(exists(&database, "f"));
}

#[tokio::test]
async fn what_broke_off_is_taken_back_when_it_changed() {
    let database = database();
    let manager = manager(&database).await;
    let broken = version("1", &["a"]).migration(Migration::new("broken", "SELECT 1 / 0").down("SELECT 1"));
    manager.develop(&[broken], 0).await.unwrap_err();
    assert!(exists(&database, "a"));
    let mended = version("1", &["b"]);
    assert_eq!(develop(&manager, std::slice::from_ref(&mended), 0).await.unwrap(), [["1"], ["1"]]);
    assert!(exists(&database, "b") && !exists(&database, "a"));
    // A service of the developer's that runs does not keep it from following.
    let lease = manager.lease(&consumer("1.0"), "1").await.unwrap();
    assert_eq!(develop(&manager, &[version("1", &["c"])], 0).await.unwrap(), [["1"], ["1"]]);
    assert!(exists(&database, "c"));
    drop(lease);
}

#[tokio::test]
async fn what_comes_between_is_in_its_place_and_released_rows_are_never_remembered() {
    let database = database();
    let manager = manager(&database).await;
    let [a, b, c] = [("1", "a"), ("2", "b"), ("3", "c")].map(|(name, table)| version(name, &[table]));
    let broken = Version::new("3").migration(Migration::new("broken", "SELECT 1 / 0").down("SELECT 1"));
    manager.develop(&[a.clone(), broken], 0).await.unwrap_err();
    let all = [a.clone(), b.clone(), c];
    assert_eq!(develop(&manager, &all, 0).await.unwrap(), [vec![], vec!["2".to_owned(), "3".to_owned()]]);
    assert_eq!(develop(&manager, &all, 2).await.unwrap(), [[""; 0]; 2], "nothing is taken back for its place");
    // Files of before the release of version 2.
    let error = develop(&manager, &[a], 1).await.unwrap_err();
    assert!(matches!(&error, Error::Unremembered { version } if version == "2"), "{error}");
    assert!(["a", "b", "c"].iter().all(|table| exists(&database, table)), "nothing was taken back");
}
