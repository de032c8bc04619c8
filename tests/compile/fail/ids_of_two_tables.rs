//! The id of a user is not the id of a listing, although PostgreSQL stores both as `bigint`.

use generated::v2::{ListingId, NewFavourite, UserId};

fn like(user: UserId, listing: ListingId) -> NewFavourite {
    NewFavourite::new(listing, user)
}

fn main() {}
