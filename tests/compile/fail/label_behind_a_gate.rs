//! A label behind a closed gate is no variant, and a `match` without it has to be ready for it.

use generated::v2::ListingType;

fn is_home(kind: ListingType) -> bool {
    match kind {
        ListingType::Development => false,
        ListingType::Resale | ListingType::Rental => true,
    }
}

fn main() {
    let _ = is_home(ListingType::Auction);
}
