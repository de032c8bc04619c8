//! The command line of Pilaster.
fn main() {}
