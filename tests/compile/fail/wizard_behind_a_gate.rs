//! The functions of a wizard behind a closed gate are out of reach.

use generated::v2::{ListingDraft, ListingDraftId};

fn promote(id: ListingDraftId) {
    let _ = ListingDraft::resale_promote(id);
    let _ = ListingDraft::development_promote(id);
}

fn main() {}
