//! Programs that must compile, and what they show.
//!
//! In comes the generated portal; out go the promises that hold for all code that uses it. Nothing here runs a
//! statement: what the statements do, a database shows elsewhere.

use std::any::TypeId;

use generated::registry::{UnknownVersion, Version};
use generated::relation::{ConversionError, Keyed, Materialized, NewRow, Reads, Relation, UnknownLabel, Writes};
use generated::scope::{Core, Developments, Explore, Listings, Wizards};
use generated::sqlx_session::{Bind, Row, Session};
use generated::{v1, v2};

#[test]
fn a_shared_table_is_one_type() {
    fn greet(user: &v1::User) -> &str {
        &user.email
    }
    fn of_version_two(user: &v2::User) -> &str {
        greet(user)
    }
    let _ = of_version_two;
    assert_eq!(TypeId::of::<v1::User>(), TypeId::of::<v2::User>());
    assert_eq!(TypeId::of::<v1::NewUser>(), TypeId::of::<v2::NewUser>());
    assert_eq!(TypeId::of::<v1::UserPatch>(), TypeId::of::<v2::UserPatch>());
    assert_eq!(TypeId::of::<v1::EnquiryStatus>(), TypeId::of::<v2::EnquiryStatus>());
    assert_eq!(TypeId::of::<v1::ExploreDevelopment>(), TypeId::of::<v2::ExploreDevelopment>());
}

#[test]
fn a_divergent_table_has_two_types_and_one_id() {
    assert_ne!(TypeId::of::<v1::Listing>(), TypeId::of::<v2::Listing>());
    assert_ne!(TypeId::of::<v1::NewListing>(), TypeId::of::<v2::NewListing>());
    assert_ne!(TypeId::of::<v1::ListingPatch>(), TypeId::of::<v2::ListingPatch>());
    assert_ne!(TypeId::of::<v1::ListingStatus>(), TypeId::of::<v2::ListingStatus>());
    assert_ne!(TypeId::of::<v1::ExploreListing>(), TypeId::of::<v2::ExploreListing>());
    // A row keeps its id when the code that reads it moves on.
    assert_eq!(TypeId::of::<v1::ListingId>(), TypeId::of::<v2::ListingId>());
    assert_eq!(v1::Listing::NAME, v2::Listing::NAME);
}

#[test]
fn rows_move_on_to_the_next_version_and_back() {
    // Where nothing can be lost the way is `From`, else `TryFrom` with the column that stands in the way.
    fn surely<A, B: From<A>>() {}
    fn perhaps<A, B: TryFrom<A, Error = ConversionError>>() {}
    fn label<A, B: TryFrom<A, Error = UnknownLabel>>() {}
    surely::<v1::ListingStatus, v2::ListingStatus>();
    surely::<v1::MediaKind, v2::MediaKind>();
    surely::<v1::UnitStatus, v2::UnitStatus>();
    surely::<v1::CertificateKind, v2::CertificateKind>();
    surely::<v1::ListingPriceChange, v2::ListingPriceChange>();
    surely::<v1::ListingStatusChange, v2::ListingStatusChange>();
    surely::<v1::SavedSearch, v2::SavedSearch>();
    surely::<v1::Enquiry, v2::Enquiry>();
    surely::<v1::Viewing, v2::Viewing>();
    surely::<v1::Membership, v2::Membership>();
    surely::<v1::ListingDraft, v2::ListingDraft>();
    surely::<v2::Credential, v1::Credential>();
    perhaps::<v1::Listing, v2::Listing>();
    perhaps::<v2::Listing, v1::Listing>();
    perhaps::<v1::Media, v2::Media>();
    perhaps::<v2::Media, v1::Media>();
    perhaps::<v1::Organization, v2::Organization>();
    perhaps::<v2::Membership, v1::Membership>();
    label::<v2::ListingStatus, v1::ListingStatus>();
    label::<v2::MediaKind, v1::MediaKind>();
    // What is lost can be asked for, by a name that says so.
    let _: fn(v2::Listing) -> v1::Listing = v2::Listing::into_v1_lossy;
    let _: fn(v1::Listing) -> v2::Listing = v1::Listing::into_v2_lossy;
    assert_eq!(v2::ListingStatus::Withdrawn.into_v1_lossy(), v1::ListingStatus::Archived);
}

#[test]
fn code_is_generic_over_tables_and_scopes() {
    // A page of any table, for whoever may read it.
    async fn page<S, T>(session: &mut Session<'_, S>, after: Option<&T::Key>) -> sqlx::Result<Vec<T>>
    where
        S: Reads<T>,
        T: Keyed<Key: Bind> + Row,
    {
        session.list(after, 50).await
    }
    // A row of any table, for whoever may write it.
    async fn keep<S, N>(session: &mut Session<'_, S>, new: &N) -> sqlx::Result<N::Row>
    where
        S: Writes<N::Row>,
        N: NewRow<Row: Row> + Bind,
    {
        session.insert(new).await
    }
    async fn both(session: &mut Session<'_, Listings>, new: &v2::NewListing) -> sqlx::Result<v2::Listing> {
        let first: Vec<v1::Listing> = page(session, None).await?;
        let _: Vec<v2::User> = page(session, None).await?;
        let _: Vec<v2::Listing> = page(session, first.last().map(|listing| &listing.id)).await?;
        keep(session, new).await
    }
    let _ = both;
}

#[test]
fn scopes_reach_what_their_specs_say() {
    fn reads<S: Reads<T>, T>() {}
    fn writes<S: Writes<T>, T>() {}
    fn stored<T: Materialized>() {}
    writes::<Core, v1::User>();
    writes::<Core, v1::Organization>();
    writes::<Core, v2::Organization>();
    writes::<Listings, v1::Listing>();
    writes::<Listings, v2::Listing>();
    reads::<Listings, v2::User>();
    reads::<Developments, v2::Listing>();
    writes::<Developments, v2::Development>();
    // A wizard reads what it depends on and writes its drafts.
    reads::<Wizards, v2::Listing>();
    writes::<Wizards, v1::ListingDraft>();
    writes::<Wizards, v2::ListingDraft>();
    reads::<Explore, v1::ExploreListing>();
    reads::<Explore, v2::ExploreListing>();
    stored::<v2::ExploreDevelopment>();
}

#[test]
fn a_version_is_chosen_by_value() {
    let asked: Version = "v2".parse().unwrap();
    assert_eq!(asked, Version::V2);
    assert_eq!("2".parse(), Ok(Version::V2));
    assert_eq!(Version::try_from(1), Ok(Version::V1));
    assert_eq!("v9".parse::<Version>(), Err(UnknownVersion("v9".to_owned())));
    let table = |version: Version| version.schema().table("listings", "listings").unwrap();
    for version in Version::ALL {
        let listings = table(*version);
        assert_eq!(listings.rust_name, "Listing");
        assert_eq!(listings.primary_key, ["id"]);
        let columns: Vec<&str> = listings.columns.iter().map(|column| column.name).collect();
        let read = match version {
            Version::V1 => v1::Listing::COLUMNS,
            Version::V2 => v2::Listing::COLUMNS,
            _ => &[],
        };
        assert_eq!(columns, read, "the registry and the row of {version} know the same columns");
    }
    assert!(table(Version::V1).column("price").is_some());
    assert!(table(Version::V2).column("price").is_none());
    let labels = asked.schema().enumeration("listings", "listing_status").unwrap().labels;
    assert_eq!(labels, v2::ListingStatus::ALL.iter().map(|label| label.as_str()).collect::<Vec<_>>());
}
