//! Versions by name and by value.

use std::any::TypeId;

use generated::registry::{Version, VersionState};
use generated::relation::Relation;
use generated::{v1, v2};

use super::Portal;

#[test]
fn tables_that_are_the_same_are_one_type() {
    assert_eq!(TypeId::of::<v1::User>(), TypeId::of::<v2::User>());
    assert_eq!(TypeId::of::<v1::ListingId>(), TypeId::of::<v2::ListingId>());
    assert_eq!(TypeId::of::<v1::OrganizationId>(), TypeId::of::<v2::OrganizationId>());
    assert_ne!(TypeId::of::<v1::Listing>(), TypeId::of::<v2::Listing>());
    assert_ne!(TypeId::of::<v1::Enquiry>(), TypeId::of::<v2::Enquiry>());
}

/// Types and registry come from one model: a table is one type exactly where the registry shows it unchanged.
#[test]
fn the_registry_knows_which_tables_differ() {
    let columns = |version: Version, domain: &str, table: &str| version.schema().table(domain, table).unwrap().columns;
    assert_eq!(columns(Version::V1, "core", "users"), columns(Version::V2, "core", "users"));
    assert_ne!(columns(Version::V1, "listings", "listings"), columns(Version::V2, "listings", "listings"));
}

#[test]
fn versions_are_found_by_number_and_by_text() {
    assert_eq!("v2".parse::<Version>(), Ok(Version::V2));
    assert_eq!(Version::from_number(1), Some(Version::V1));
    assert_eq!(Version::from_number(3), None);
    assert!("v9".parse::<Version>().is_err());
    assert_eq!(Version::CURRENT, Version::V1);
    assert_eq!(Version::V2.schema().state, VersionState::Draft);
}

/// The version is chosen while the program runs; the rows are read with the columns that this version has.
#[tokio::test]
async fn a_version_is_chosen_at_run_time() {
    let portal = Portal::open("registry").await;
    portal.psql(
        "INSERT INTO organizations (kind, name, slug) VALUES ('agency', 'A', 'a'); \
         INSERT INTO listings (type, title, organization_id, price_from) VALUES ('resale', 'T', 1, 42)",
    );
    for (chosen, price) in [("v1", "price"), ("v2", "price_from")] {
        let schema = chosen.parse::<Version>().unwrap().schema();
        let listings = schema.table("listings", "listings").unwrap();
        let column = listings.columns.iter().find(|column| column.name.starts_with("price")).unwrap();
        assert_eq!(column.name, price);
        assert_eq!(portal.psql(&format!("SELECT {} FROM {}", column.name, listings.name)), "42");
    }
    assert!(v1::Listing::COLUMNS.contains(&"summary") && v2::Listing::COLUMNS.contains(&"headline"));
}
