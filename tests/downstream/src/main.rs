//! A program of somebody who uses the portal's generated crate and nothing else of this house.
//!
//! In come `DATABASE_URL` and a folder of migrations, out goes one line a step. It stops at the first step that fails.

use std::error::Error;
use std::path::Path;

use generated::scope::{Core, Explore, Listings, Wizards};
use generated::sqlx_session::Session;
use generated::{v1, v2};
use sqlx::migrate::Migrator;
use sqlx::{Connection, PgConnection};

type Answer<T = ()> = Result<T, Box<dyn Error>>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Answer {
    let migrations = std::env::args().nth(1).ok_or("give the folder of the migrations")?;
    let mut connection = PgConnection::connect(&std::env::var("DATABASE_URL")?).await?;
    let migrator = Migrator::new(Path::new(&migrations)).await?;
    migrator.run(&mut connection).await?;
    println!("the database is migrated");

    // A shared table: one type, whichever version names it.
    let mut core = Session::<Core>::new(&mut connection);
    let user: v2::User = core.insert(&v1::NewUser::new("ada@example.org".to_owned())).await?;
    let name = ("Sea and Sons".to_owned(), "sea-and-sons".to_owned());
    let agency = v1::NewOrganization::new(v1::OrganizationKind::Agency, name.0, name.1);
    let agency = core.insert(&agency).await?;
    shared(&mut core, &user).await?;

    let mut listings = Session::<Listings>::new(&mut connection);
    let old = old_rows(&mut listings, &agency).await?;
    let new = new_rows(&mut listings, &agency).await?;
    bookmarks(&mut listings, &user, &new).await?;

    let mut wizards = Session::<Wizards>::new(&mut connection);
    let draft = v2::NewListingDraft::new(user.id, agency.id, v2::WizardKind::Resale);
    let draft = wizards.insert(&draft).await?;
    println!("wizards: a draft is {}", draft.state);

    let mut explore = Session::<Explore>::new(&mut connection);
    let shown: Vec<v2::ExploreListing> = explore.all(None).await?;
    println!("explore: v2 shows {}", titles(shown.into_iter().map(|row| row.title)));
    let shown: Vec<v1::ExploreListing> = explore.all(None).await?;
    println!("explore: v1 shows {}", titles(shown.into_iter().map(|row| row.title)));

    let mut listings = Session::<Listings>::new(&mut connection);
    let patch = v2::ListingPatch { status: Some(v2::ListingStatus::Withdrawn), ..v2::ListingPatch::default() };
    listings.update::<v2::Listing>(&new, &patch).await?.ok_or("the row is gone")?;
    let seen: v1::Listing = listings.find(&new).await?.ok_or("version 1 does not see the row")?;
    println!("v2 withdraws it; v1 reads {}", seen.status);

    println!("v1 deletes: {}", listings.delete::<v1::Listing>(&old).await?);
    println!("v2 deletes: {}", listings.delete::<v2::Listing>(&new).await?);
    println!("v2 deletes again: {}", listings.delete::<v2::Listing>(&new).await?);
    println!("v2 finds: {:?}", listings.find::<v2::Listing>(&old).await?.map(|listing| listing.title));
    Ok(())
}

/// Reads and changes a row of a table that both versions share.
async fn shared(core: &mut Session<'_, Core>, user: &v1::User) -> Answer {
    let patch = v2::UserPatch { is_staff: Some(true), ..v2::UserPatch::default() };
    let changed = core.update::<v1::User>(&user.id, &patch).await?.ok_or("the user is gone")?;
    let found: Option<v2::User> = core.find(&user.id).await?;
    println!("shared: {} is staff: {}", user.email, changed.is_staff);
    println!("shared: read back the same: {}", found == Some(changed));
    Ok(())
}

/// Writes by version 1, reads by version 2, changes by both.
async fn old_rows(listings: &mut Session<'_, Listings>, agency: &v1::Organization) -> Answer<v1::ListingId> {
    let new = v1::NewListing {
        status: Some(v1::ListingStatus::Active),
        summary: Some("Three rooms".to_owned()),
        price: Some(1_200_000),
        ..v1::NewListing::new(v1::ListingType::Resale, "Sea view".to_owned(), agency.id, String::new())
    };
    let row = listings.insert(&new).await?;
    let seen: v2::Listing = listings.find(&row.id).await?.ok_or("version 2 does not see the row")?;
    println!("v1 inserts {:?} at {:?}", row.summary, row.price);
    println!("v2 reads {:?} from {:?}, as {}", seen.headline, seen.price_from, seen.slug);
    let patch = v2::ListingPatch { price_from: Some(Some(1_100_000)), ..v2::ListingPatch::default() };
    listings.update::<v2::Listing>(&row.id, &patch).await?.ok_or("the row is gone")?;
    let seen: v1::Listing = listings.find(&row.id).await?.ok_or("version 1 does not see the row")?;
    println!("v2 changes the price; v1 reads {:?}", seen.price);
    let patch = v1::ListingPatch { price: Some(None), ..v1::ListingPatch::default() };
    listings.update::<v1::Listing>(&row.id, &patch).await?.ok_or("the row is gone")?;
    let seen: v2::Listing = listings.find(&row.id).await?.ok_or("version 2 does not see the row")?;
    println!("v1 takes the price away; v2 reads {:?}", seen.price_from);
    Ok(row.id)
}

/// Writes by version 2, reads by version 1.
async fn new_rows(listings: &mut Session<'_, Listings>, agency: &v1::Organization) -> Answer<v2::ListingId> {
    let new = v2::NewListing {
        status: Some(v2::ListingStatus::Published),
        headline: Some("Sun all day".to_owned()),
        price_from: Some(9_500),
        price_to: Some(12_000),
        ..v2::NewListing::new(v2::ListingType::Rental, "Garden flat".to_owned(), "garden-flat".to_owned(), agency.id)
    };
    let row = listings.insert(&new).await?;
    println!("v2 inserts {:?} from {:?} to {:?}", row.headline, row.price_from, row.price_to);
    let seen: v1::Listing = listings.find(&row.id).await?.ok_or("version 1 does not see the row")?;
    println!("v1 reads {:?} at {:?}", seen.summary, seen.price);
    match v1::Listing::try_from(row.clone()) {
        Ok(_) => println!("the row fits version 1"),
        Err(error) => println!("the row does not fit version 1: {error}"),
    }
    println!("v1 by force: {}", row.clone().into_v1_lossy() == seen);
    let found = listings.select_optional(&v2::Listing::by_slug("garden-flat")).await?;
    println!("v2 finds by slug: {}", found == Some(row.clone()));
    let page: Vec<v2::Listing> = listings.list(None, 10).await?;
    println!("v2 lists {:?}", page.iter().map(|listing| listing.title.as_str()).collect::<Vec<_>>());
    Ok(row.id)
}

/// A shared table whose key is two columns.
async fn bookmarks(listings: &mut Session<'_, Listings>, user: &v1::User, listing: &v2::ListingId) -> Answer {
    let favourite: v1::Favourite = listings.insert(&v2::NewFavourite::new(user.id, *listing)).await?;
    let key = (favourite.user_id, favourite.listing_id);
    println!("shared: {} favourite", listings.all::<v2::Favourite>(None).await?.len());
    println!("shared: deleted: {}", listings.delete::<v1::Favourite>(&key).await?);
    Ok(())
}

/// Titles in an order of their own: rows without a key come in any.
fn titles(found: impl Iterator<Item = String>) -> String {
    let mut titles: Vec<String> = found.collect();
    titles.sort();
    titles.join(", ")
}
