//! A row is found by the key of its own table.

use generated::scope::Listings;
use generated::sqlx_session::Session;
use generated::v2::{Listing, UserId};

fn find(session: &mut Session<'_, Listings>, id: &UserId) {
    let _future = session.find::<Listing>(id);
}

fn main() {}
