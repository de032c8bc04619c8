//! Between versions there is `From` only where nothing can be lost: a withdrawn listing has no place in version 1.

use generated::{v1, v2};

fn back(status: v2::ListingStatus) -> v1::ListingStatus {
    status.into()
}

fn main() {}
