//! Law 3: a domain's modules are private; what they hold is reached through the index and nowhere else.

use generated::domain::listings::v2::Listing;

fn main() {
    let _ = size_of::<Listing>();
}
