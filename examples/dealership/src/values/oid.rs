// Made by `cargo xtask gen`; the same for every schema. Edits here are lost.

//! The type `oid`: the number of an object in PostgreSQL's catalog.
//!
//! In comes a number, out goes the same number. It is a type of its own because only some drivers take a `u32`.

use std::fmt;
use std::str::FromStr;

use super::scan::Scan;
use super::wire::Form;
use super::{ValueError, Wire, carry};

/// `oid`: the number of an object in the catalog. Its text is the number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Oid(
    /// The number.
    pub u32,
);

impl fmt::Display for Oid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Oid {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        let mut scan = Scan::of(text);
        let number = u32::from_str(scan.digits()).ok().filter(|_| scan.is_done());
        number.map(Self).ok_or_else(|| ValueError::text("oid", text))
    }
}

impl Wire for Oid {
    const OID: u32 = 26;
    const ARRAY_OID: u32 = 1028;

    fn put(&self, form: &mut Vec<u8>) {
        form.extend_from_slice(&self.0.to_be_bytes());
    }

    fn take(form: &[u8]) -> Result<Self, ValueError> {
        let mut form = Form::of("oid", form);
        let number = u32::from_be_bytes(form.bytes()?);
        form.end(Self(number))
    }
}

carry!(Oid);
