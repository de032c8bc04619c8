// Made by `cargo xtask gen` from schema.kdl. Edits here are lost: change the spec and generate again.

//! Types that only an extension has.
//!
//! # Versions
//!
//! Each version of the schema that is served is a module. A type that is the same in two versions is one type; types that differ cannot be mixed.
//!
//! - [`v1`] (current).
//!
//! # Domains
//!
//! - [`map`](scope::Map): What it is about has not been written down.
//!
//! # Features
//!
//! - `chrono`, `rust_decimal`: times and numbers to and from the types of these crates.
//! - `serde`: rows, enums and values can be serialized.
//! - `sqlx`: rows travel by `sqlx`; see `sqlx_session`.
//! - `tokio-postgres`: rows travel by `tokio-postgres`; see `tokio_postgres_session`.
#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod domain;
mod drivers;
pub mod registry;
pub mod relation;
mod rows;
pub mod scope;
#[cfg(feature = "sqlx")]
pub mod sqlx_session;
#[cfg(feature = "tokio-postgres")]
pub mod tokio_postgres_session;
pub mod values;

pub mod types;

/// The schema at version 1.
pub mod v1 {
    pub use crate::domain::map::{NewPlace, Place, PlaceId, PlacePatch};
}
