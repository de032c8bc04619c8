//! Two versions of the code on one database: each reads what the other wrote.

use generated::relation::Keyed;
use generated::scope::{Core, Listings};
use generated::sqlx_session::Session;
use generated::{v1, v2};
use sqlx::PgConnection;

use super::Portal;

async fn organization(connection: &mut PgConnection) -> v1::OrganizationId {
    let new = v1::NewOrganization::new(v1::OrganizationKind::Agency, "Agents".into(), "agents".into());
    Session::<Core>::new(connection).insert(&new).await.unwrap().id
}

async fn old(connection: &mut PgConnection, id: v1::ListingId) -> v1::Listing {
    Session::<Listings>::new(connection).find(&id).await.unwrap().unwrap()
}

async fn new(connection: &mut PgConnection, id: v2::ListingId) -> v2::Listing {
    Session::<Listings>::new(connection).find(&id).await.unwrap().unwrap()
}

#[tokio::test]
async fn what_version_1_writes_version_2_reads_as_its_conversion_says() {
    let Portal { database: _database, mut connection } = Portal::open("versions_up").await;
    let agents = organization(&mut connection).await;
    let listing = v1::NewListing {
        price: Some(1_500_000),
        summary: Some("Sunny".into()),
        ..v1::NewListing::new(v1::ListingType::Resale, "A house".into(), agents, String::new())
    };
    let written = Session::<Listings>::new(&mut connection).insert(&listing).await.unwrap();
    let read = new(&mut connection, written.id).await;
    assert_eq!((read.price_from, read.headline.as_str(), read.currency.as_str()), (Some(1_500_000), "Sunny", "ZAR"));
    assert_eq!(read.slug, format!("listing-{}", written.id));
    assert_eq!(v2::Listing::try_from(written).unwrap(), read);
}

#[tokio::test]
async fn what_version_2_writes_version_1_reads_as_its_conversion_says() {
    let Portal { database: _database, mut connection } = Portal::open("versions_down").await;
    let agents = organization(&mut connection).await;
    let listing = v2::NewListing {
        status: Some(v2::ListingStatus::Withdrawn),
        price_from: Some(900),
        price_to: Some(1200),
        headline: Some("New".into()),
        ..v2::NewListing::new(v2::ListingType::Development, "Towers".into(), "towers".into(), agents)
    };
    let written = Session::<Listings>::new(&mut connection).insert(&listing).await.unwrap();
    let read = old(&mut connection, written.id).await;
    assert_eq!((read.price, read.summary.as_str(), read.print_reference.as_str()), (Some(900), "New", ""));
    assert_eq!(
        read.status,
        v1::ListingStatus::Archived,
        "version 1 reads the stand-in of a label that it does not know"
    );
    let lost = v1::Listing::try_from(written.clone()).unwrap_err();
    assert_eq!(lost.column, "status");
    assert_eq!(written.into_v1_lossy(), read);
}

#[tokio::test]
async fn updates_travel_both_ways_and_touch_nothing_else() {
    let Portal { database: _database, mut connection } = Portal::open("versions_updates").await;
    let agents = organization(&mut connection).await;
    let listing = v2::NewListing {
        status: Some(v2::ListingStatus::Withdrawn),
        price_from: Some(900),
        ..v2::NewListing::new(v2::ListingType::Resale, "House".into(), "house".into(), agents)
    };
    let id = Session::<Listings>::new(&mut connection).insert(&listing).await.unwrap().id;

    let patch = v1::ListingPatch { price: Some(Some(800)), ..v1::ListingPatch::default() };
    let changed: v1::Listing = Session::<Listings>::new(&mut connection).update(&id, &patch).await.unwrap().unwrap();
    assert_eq!(changed.price, Some(800));
    let seen = new(&mut connection, id).await;
    assert_eq!((seen.price_from, seen.status, seen.slug.as_str()), (Some(800), v2::ListingStatus::Withdrawn, "house"));

    let patch =
        v2::ListingPatch { price_from: Some(None), headline: Some("Quiet".into()), ..v2::ListingPatch::default() };
    Session::<Listings>::new(&mut connection).update::<v2::Listing>(&id, &patch).await.unwrap().unwrap();
    let seen = old(&mut connection, id).await;
    assert_eq!((seen.price, seen.summary.as_str()), (None, "Quiet"));
    assert!(Session::<Listings>::new(&mut connection).delete::<v1::Listing>(&id).await.unwrap());
    let gone: Option<v2::Listing> = Session::<Listings>::new(&mut connection).find(&id).await.unwrap();
    assert_eq!(gone, None);
}

/// The strategy's own example: code reads the price before, while and after rows are moved.
#[tokio::test]
async fn the_switch_reads_a_price_that_is_not_yet_moved() {
    let Portal { database, mut connection } = Portal::open("versions_switch").await;
    let agents = organization(&mut connection).await;
    let listing = v1::NewListing {
        price: Some(77),
        ..v1::NewListing::new(v1::ListingType::Rental, "Flat".into(), agents, String::new())
    };
    let id = Session::<Listings>::new(&mut connection).insert(&listing).await.unwrap().id;
    // A row as it was before the backfill came to it.
    database.psql("SET session_replication_role = replica; UPDATE listings SET price_from = NULL").unwrap();
    let query = v2::ListingPriceFromSwitch::by_id(id);
    let row = Session::<Listings>::new(&mut connection).select_optional(&query).await.unwrap().unwrap();
    assert_eq!((row.price_from, row.value()), (None, Some(77)));
}

#[tokio::test]
async fn rows_are_listed_page_by_page_and_found_by_what_is_unique() {
    let Portal { database: _database, mut connection } = Portal::open("versions_pages").await;
    let agents = organization(&mut connection).await;
    let mut session = Session::<Listings>::new(&mut connection);
    for number in 0..5 {
        let title = format!("House {number}");
        let new = v2::NewListing::new(v2::ListingType::Resale, title, format!("house-{number}"), agents);
        session.insert(&new).await.unwrap();
    }
    let mut titles = Vec::new();
    let mut after: Option<<v2::Listing as Keyed>::Key> = None;
    loop {
        let page: Vec<v2::Listing> = session.list(after.as_ref(), 2).await.unwrap();
        let Some(last) = page.last() else { break };
        after = Some(last.id);
        titles.extend(page.into_iter().map(|listing| listing.title));
    }
    assert_eq!(titles, ["House 0", "House 1", "House 2", "House 3", "House 4"]);
    let found = session.select_optional(&v2::Listing::by_slug("house-3")).await.unwrap().unwrap();
    assert_eq!(found.title, "House 3");
}

/// The same tables by the other driver.
#[tokio::test]
async fn both_drivers_read_the_same_row() {
    let Portal { database, mut connection } = Portal::open("versions_drivers").await;
    let agents = organization(&mut connection).await;
    let listing = v1::NewListing::new(v1::ListingType::Rental, "Flat".into(), agents, "P-1".into());
    let written = Session::<Listings>::new(&mut connection).insert(&listing).await.unwrap();
    let (client, driver) = tokio_postgres::connect(&database.url, tokio_postgres::NoTls).await.unwrap();
    tokio::spawn(driver);
    let session = generated::tokio_postgres_session::Session::<Listings, _>::new(&client);
    assert_eq!(session.find::<v1::Listing>(&written.id).await.unwrap(), Some(written));
}
