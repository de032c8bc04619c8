//! Values of PostgreSQL that no type of the standard library holds whole.
//!
//! In comes a value as the server sends it, binary or as text, out goes the same value, bit for bit. Nothing here
//! rounds, clips or guesses: what a type cannot hold is a [`ValueError`].

mod error;
mod text;
mod wire;

pub use error::ValueError;
pub use text::{
    Circle, DateRange, Int4Range, Int8Range, JsonPath, Line, Lseg, NumRange, Path, PgBox, PgLsn, Point, Polygon, TsQuery,
    TsRange, TsTzRange, TsVector, Xml,
};
pub use wire::Wire;
