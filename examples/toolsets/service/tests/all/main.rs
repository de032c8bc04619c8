//! What the database promises, and what clients of the service see, on a real PostgreSQL.

mod platform;
mod schema;
mod service;
