// Made by `cargo xtask gen`; the same for every schema. Edits here are lost.

//! Values of PostgreSQL that no type of the standard library holds whole.
//!
//! In comes a value as the server sends it, binary or as text, out goes the same value, bit for bit. Nothing here
//! rounds, clips or guesses: what a type cannot hold is a [`ValueError`].

mod bits;
mod calendar;
mod carry;
mod convert;
mod date;
mod error;
mod interval;
mod json;
mod mac;
mod money;
mod network;
mod numeric;
mod oid;
mod scan;
mod text;
mod time;
mod timestamp;
mod wire;

pub use bits::{Bit, VarBit};
use carry::carry;
pub use date::Date;
pub use error::ValueError;
pub use interval::Interval;
pub use json::{Json, Jsonb};
pub use mac::{MacAddr, MacAddr8};
pub use money::Money;
pub use network::{Cidr, Inet};
pub use numeric::Numeric;
pub use oid::Oid;
pub use text::{
    Circle, DateRange, Int4Range, Int8Range, JsonPath, Line, Lseg, NumRange, Path, PgBox, PgLsn, Point, Polygon,
    TsQuery, TsRange, TsTzRange, TsVector, Xml,
};
pub use time::{Time, TimeTz};
pub use timestamp::{Timestamp, TimestampTz};
pub use wire::Wire;
