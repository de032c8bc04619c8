//! Law 6: a domain reads the domains that it depends on, and writes its own tables only: the media know the listings.

use generated::scope::Media;
use generated::sqlx_session::Session;
use generated::v2::{Listing, ListingId, NewListing};

fn allowed(session: &mut Session<'_, Media>, id: &ListingId) {
    let _future = session.find::<Listing>(id);
}

fn insert(session: &mut Session<'_, Media>, new: &NewListing) {
    let _future = session.insert(new);
}

fn main() {}
