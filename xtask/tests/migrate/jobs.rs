//! Migrations at once, and one behind the other.

use test_server::Server;

use super::{migrate, said};

#[test]
fn what_runs_at_once_ends_where_it_would_one_behind_the_other() {
    let (alone, beside) = ["alone", "beside"].map(|name| Server::shared().database(name).unwrap()).into();
    let (exit, text, error) = said(&migrate(&alone, &["up"]));
    assert_eq!(exit, 0, "{error}");
    let (exit, same, error) = said(&migrate(&beside, &["up", "--jobs", "4"]));
    assert_eq!((exit, same), (0, text), "{error}");
    let catalog = ["--schema-only", "--exclude-schema=pilaster*"];
    let expected = alone.dump(&catalog).unwrap();
    assert_eq!(beside.dump(&catalog).unwrap(), expected);
    assert!(expected.contains("CREATE INDEX"), "nothing was compared");
    let begun =
        "SELECT count(*) FROM pilaster.migrations WHERE NOT applied OR under_way IS NOT NULL OR intent IS NOT NULL";
    assert_eq!(beside.psql(begun).unwrap().trim(), "0");
    assert_eq!(beside.psql("SELECT DISTINCT status FROM pilaster.versions").unwrap().trim(), "active");
}
