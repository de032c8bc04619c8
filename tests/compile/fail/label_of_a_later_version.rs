//! A label that version 2 adds is unknown to version 1.

use generated::{v1, v2};

fn main() {
    let _ = v2::ListingStatus::Withdrawn;
    let _ = v1::ListingStatus::Withdrawn;
}
