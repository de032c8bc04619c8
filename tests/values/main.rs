//! Values of PostgreSQL in the generated crate: whatever the server holds arrives whole, and goes back whole.
//!
//! In come texts that the server understands, at the ends of every type's range; out go the same texts through both
//! drivers, binary and as text. `server` asks a real PostgreSQL, `inverse` needs none.

#![allow(clippy::unwrap_used, reason = "a panic is how a test says no")]

mod conversions;
mod inverse;
mod other_crates;
mod server;
