//! Law 4: explore reads its read models and no base table, be it by key or by a lookup.

use generated::scope::Explore;
use generated::sqlx_session::Session;
use generated::v2::{Listing, ListingId};

fn find(session: &mut Session<'_, Explore>, id: &ListingId) {
    let _future = session.find::<Listing>(id);
}

fn look_up(session: &mut Session<'_, Explore>) {
    let _future = session.select_optional(&Listing::by_slug("sea-view"));
}

fn main() {}
