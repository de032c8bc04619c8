//! Law 5: a wizard neither changes nor deletes what is in production, through either driver.

use generated::scope::Wizards;
use generated::v2::{Listing, ListingId, ListingPatch};
use generated::{sqlx_session, tokio_postgres_session};

fn change(session: &mut sqlx_session::Session<'_, Wizards>, id: &ListingId, patch: &ListingPatch) {
    let _future = session.update::<Listing>(id, patch);
}

fn delete(session: &tokio_postgres_session::Session<'_, Wizards, tokio_postgres::Client>, id: &ListingId) {
    let _future = session.delete::<Listing>(id);
}

fn main() {}
