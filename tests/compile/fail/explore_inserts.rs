//! Law 4: explore writes nothing, be it a production table …

use generated::scope::Explore;
use generated::sqlx_session::Session;
use generated::v2::NewListing;

fn insert(session: &mut Session<'_, Explore>, new: &NewListing) {
    let _future = session.insert(new);
}

fn main() {}
