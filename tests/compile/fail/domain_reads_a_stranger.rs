//! Law 6: a domain does not reach what its spec does not depend on: the locations know nobody.

use generated::scope::Locations;
use generated::sqlx_session::Session;
use generated::v2::{User, UserId};

fn find(session: &mut Session<'_, Locations>, id: &UserId) {
    let _future = session.find::<User>(id);
}

fn main() {}
