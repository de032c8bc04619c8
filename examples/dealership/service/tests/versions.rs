//! Two versions of one schema, side by side in Rust.

#![expect(deprecated, reason = "version 1 says so, and is shown all the same")]

use std::any::TypeId;

use dealership::registry::Version;
use dealership::{v1, v2};

#[test]
fn what_is_the_same_in_both_versions_is_one_type_and_what_differs_is_two() {
    assert_eq!(TypeId::of::<v1::User>(), TypeId::of::<v2::User>());
    assert_eq!(TypeId::of::<v1::Conversation>(), TypeId::of::<v2::Conversation>());
    assert_eq!(TypeId::of::<v1::VehicleId>(), TypeId::of::<v2::VehicleId>());
    assert_ne!(TypeId::of::<v1::Vehicle>(), TypeId::of::<v2::Vehicle>());
    assert_ne!(TypeId::of::<v1::Dealership>(), TypeId::of::<v2::Dealership>());
}

/// Columns of a table in a version.
fn columns(version: Version, table: &str) -> Vec<&'static str> {
    let tables = version.schema().tables;
    let table = tables.iter().find(|found| found.name == table).expect("the version has the table");
    table.columns.iter().map(|column| column.name).collect()
}

#[test]
fn a_version_is_chosen_by_name_and_says_what_it_holds() {
    assert_eq!("v1".parse(), Ok(Version::V1));
    assert_eq!("2".parse(), Ok(Version::V2));
    assert!("v3".parse::<Version>().is_err());
    for (table, added) in [
        (
            "vehicles",
            &[
                "operation_mode",
                "ai_config",
                "lead_score",
                "lifecycle_stage",
                "last_interaction_at",
                "view_count",
                "inquiry_count",
                "test_drive_count",
                "recommendation_score",
                "custom_attributes",
            ][..],
        ),
        ("dealerships", &["operation_mode", "ai_config", "agent_config", "lead_routing"][..]),
    ] {
        let (old, new) = (columns(Version::V1, table), columns(Version::V2, table));
        let more: Vec<&str> = new.iter().copied().filter(|column| !old.contains(column)).collect();
        assert_eq!(more, added, "{table}");
        assert!(old.iter().all(|column| new.contains(column)), "{table} loses nothing");
    }
}
