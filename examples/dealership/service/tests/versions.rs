//! Two versions of one schema, side by side in Rust.

#![expect(deprecated, reason = "version 1 says so, and is shown all the same")]

use std::any::TypeId;

use dealership::registry::{Version, VersionState};
use dealership::{v1, v2, v3};
use dealership_service::Spoken;

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
    assert!("v4".parse::<Version>().is_err());
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

#[test]
fn a_draft_touches_nobody() {
    assert_eq!((Version::CURRENT, Version::V3.schema().state), (Version::V2, VersionState::Draft));
    assert_eq!(TypeId::of::<v2::Lead>(), TypeId::of::<v3::Lead>());
    assert_eq!(TypeId::of::<v2::Dealership>(), TypeId::of::<v3::Dealership>());
    assert!(Spoken::try_from(Version::V3).is_err(), "the service was written before, and says so");
    // What the draft adds is a type of its own, and version 2 goes on as it was.
    assert_ne!(TypeId::of::<v2::Vehicle>(), TypeId::of::<v3::Vehicle>());
    assert!(!columns(Version::V2, "vehicles").contains(&"recommendation_reason"));
    assert!(columns(Version::V3, "vehicles").contains(&"recommendation_reason"));
}
