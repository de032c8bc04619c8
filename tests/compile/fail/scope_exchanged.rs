//! A session keeps its scope: what asks for the one is not given the other.

use generated::scope::{Explore, Listings};
use generated::sqlx_session::Session;

async fn search(_: &mut Session<'_, Explore>) {}

async fn publish(session: &mut Session<'_, Listings>) {
    search(session).await;
}

fn main() {}
