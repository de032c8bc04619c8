//! Law 6: the wizards do not know explore.

use generated::scope::Wizards;
use generated::sqlx_session::Session;
use generated::v2::ExploreListing;

fn shown(session: &mut Session<'_, Wizards>) {
    let _future = session.all::<ExploreListing>(Some(20));
}

fn main() {}
