//! The database numbers the rows and computes the generated columns; an insert and a patch have no place for them.

use generated::v2::{ListingId, ListingPatch, NewListing};

fn insert(new: &mut NewListing) {
    new.id = ListingId(7);
    new.search = String::new();
}

fn change(patch: &mut ListingPatch) {
    patch.id = Some(ListingId(7));
    patch.search = None;
}

fn main() {}
