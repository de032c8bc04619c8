//! Code that moves on to a version with one more label is shown every place that does not know it yet.

use generated::v2::ListingStatus;

fn is_shown(status: ListingStatus) -> bool {
    match status {
        ListingStatus::Published | ListingStatus::Active => true,
        ListingStatus::Draft | ListingStatus::Archived => false,
    }
}

fn main() {
    is_shown(ListingStatus::Draft);
}
