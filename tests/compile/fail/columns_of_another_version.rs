//! A column that was replaced, renamed, added or dropped is not there in the other version.

use generated::{v1, v2};

fn old(listing: &v1::Listing) {
    let _ = listing.price_from;
    let _ = &listing.headline;
}

fn new(listing: &v2::Listing) {
    let _ = listing.price;
    let _ = &listing.summary;
    let _ = &listing.print_reference;
}

fn main() {}
