//! A row is changed by the patch of its own version.

use generated::scope::Listings;
use generated::sqlx_session::Session;
use generated::{v1, v2};

fn change(session: &mut Session<'_, Listings>, id: &v1::ListingId, patch: &v2::ListingPatch) {
    let _future = session.update::<v1::Listing>(id, patch);
}

fn main() {}
