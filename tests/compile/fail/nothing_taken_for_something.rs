//! A column that may be empty cannot be read as if it never were.

use generated::v2::Listing;

fn price(listing: &Listing) -> i32 {
    listing.price_from
}

fn main() {}
