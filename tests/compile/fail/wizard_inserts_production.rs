//! Law 5: a wizard writes drafts; a listing comes to be when a draft is promoted.

use generated::scope::Wizards;
use generated::sqlx_session::Session;
use generated::v2::{Listing, NewListing};

// All that a person sees who writes the everyday form.
async fn publish(session: &mut Session<'_, Wizards>, new: &NewListing) -> sqlx::Result<Listing> {
    session.insert(new).await
}

fn main() {}
