//! What the database cannot fill in must be given: a listing has a title and a slug.

use generated::v2::{ListingType, NewListing};

fn main() {
    let _ = NewListing::new(ListingType::Resale);
}
