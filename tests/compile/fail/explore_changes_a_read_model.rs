//! Law 4: … or the read model that it reads: there is nothing to insert or change it with, and no right to.

use generated::relation::Writes;
use generated::scope::Explore;
use generated::v2::{ExploreListing, ExploreListingPatch, NewExploreListing};

fn write<S: Writes<T>, T>() {}

fn main() {
    write::<Explore, ExploreListing>();
}
