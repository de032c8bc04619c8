//! A table that differs between versions has two row types, and neither passes for the other.

use generated::{v1, v2};

fn show(_: &v1::Listing) {}

fn both(listing: &v2::Listing) {
    show(listing);
}

fn main() {}
