//! Law 6: explore does not know the wizards.

use generated::scope::Explore;
use generated::sqlx_session::Session;
use generated::v2::ListingDraft;

fn drafts(session: &mut Session<'_, Explore>) {
    let _future = session.all::<ListingDraft>(None);
}

fn main() {}
