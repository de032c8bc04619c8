//! Code that uses the schema cannot hand its scope what the specs do not.

use generated::relation::{Reads, Writes};
use generated::scope::{Explore, Wizards};
use generated::v2::Listing;

impl Reads<Listing> for Explore {}
impl Writes<Listing> for Wizards {}

fn main() {}
