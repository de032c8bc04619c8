//! What codegen says in SQL, said to a real PostgreSQL.
//!
//! In come models and names of every kind; out goes proof that the server understands them as they are meant.
//! Nothing here is left out when there is no PostgreSQL: it fails.

#![allow(clippy::unwrap_used, reason = "a panic is how a test says no")]

mod by_hand;
mod in_step;
mod locks;
mod portal;
mod quoting;
mod rebuilt;
mod retyped;
