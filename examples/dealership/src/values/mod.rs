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
#[allow(unused_imports, reason = "a schema need not have types without a counterpart in Rust")]
pub(crate) use text::text_form;
pub use text::{
    AclItem, Cid, Circle, DateMultiRange, DateRange, Int2Vector, Int4MultiRange, Int4Range, Int8MultiRange, Int8Range,
    JsonPath, Line, Lseg, NumMultiRange, NumRange, OidVector, Path, PgBox, PgChar, PgLsn, PgSnapshot, Point, Polygon,
    RefCursor, RegClass, RegCollation, RegConfig, RegDictionary, RegNamespace, RegOper, RegOperator, RegProc,
    RegProcedure, RegRole, RegType, Tid, TsMultiRange, TsQuery, TsRange, TsTzMultiRange, TsTzRange, TsVector,
    TxidSnapshot, Xid, Xid8, Xml,
};
pub use time::{Time, TimeTz};
pub use timestamp::{Timestamp, TimestampTz};
pub use wire::Wire;
