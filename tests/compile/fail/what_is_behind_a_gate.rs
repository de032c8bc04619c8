//! What is behind a closed gate is out of reach: a step of a wizard, a read model, a table.

use generated::v2::{DevelopmentDraftBasics, ExplorePrice, Valuation};

fn main() {}
