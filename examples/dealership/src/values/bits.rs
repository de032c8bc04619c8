// Made by `cargo xtask gen`; the same for every schema. Edits here are lost.

//! The types `bit` and `varbit`: strings of bits.
//!
//! In come bits, out go the same bits, those at the end that fill no byte included. How long a string may be is the
//! business of its column, not of these types.

use std::fmt;
use std::str::FromStr;

use super::wire::Form;
use super::{ValueError, Wire, carry};

macro_rules! bit_string {
    ($(#[$doc:meta])+ $name:ident, $postgres:literal, $oid:literal, $array:literal) => {
        $(#[$doc])+
        ///
        /// Its text is one digit a bit, `0101`. Ordered as PostgreSQL orders: bit by bit, the shorter first.
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
        pub struct $name {
            /// The first bit is the highest of the first byte; what fills the last byte is zero.
            bytes: Vec<u8>,
            /// How many bits.
            length: i32,
        }

        impl $name {
            /// The string of these bits.
            ///
            /// # Errors
            /// [`ValueError::Range`] for more bits than 31 bits count.
            pub fn from_bits(bits: impl IntoIterator<Item = bool>) -> Result<Self, ValueError> {
                let mut string = Self::default();
                for bit in bits {
                    let place = string.length % 8;
                    string.length = string.length.checked_add(1).ok_or_else(|| ValueError::range($postgres, TOO_LONG))?;
                    if place == 0 {
                        string.bytes.push(0);
                    }
                    if let Some(last) = string.bytes.last_mut() {
                        *last |= u8::from(bit) << (7 - place);
                    }
                }
                Ok(string)
            }

            /// The bits, first to last.
            pub fn bits(&self) -> impl Iterator<Item = bool> + '_ {
                let all = self.bytes.iter().flat_map(|byte| (0..8).rev().map(move |place| byte >> place & 1 == 1));
                all.take(self.len())
            }

            /// How many bits.
            #[must_use]
            pub fn len(&self) -> usize {
                usize::try_from(self.length).unwrap_or_default()
            }

            /// Whether there is no bit.
            #[must_use]
            pub const fn is_empty(&self) -> bool {
                self.length == 0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.bits().try_for_each(|bit| f.write_str(if bit { "1" } else { "0" }))
            }
        }

        impl FromStr for $name {
            type Err = ValueError;

            fn from_str(text: &str) -> Result<Self, ValueError> {
                if text.bytes().any(|digit| digit != b'0' && digit != b'1') {
                    return Err(ValueError::text($postgres, text));
                }
                Self::from_bits(text.bytes().map(|digit| digit == b'1'))
            }
        }

        impl Wire for $name {
            const OID: u32 = $oid;
            const ARRAY_OID: u32 = $array;

            fn put(&self, form: &mut Vec<u8>) {
                form.extend_from_slice(&self.length.to_be_bytes());
                form.extend_from_slice(&self.bytes);
            }

            fn take(form: &[u8]) -> Result<Self, ValueError> {
                let mut form = Form::of($postgres, form);
                let length = form.i32()?;
                let bytes = form.rest();
                let string = Self { bytes: bytes.to_vec(), length };
                if length < 0 || string.len().div_ceil(8) != bytes.len() {
                    return Err(ValueError::binary($postgres, "not as many bytes as its bits need"));
                }
                let filling = 8 * bytes.len() - string.len();
                if bytes.last().is_some_and(|last| last.trailing_zeros() < u32::try_from(filling).unwrap_or(8)) {
                    return Err(ValueError::binary($postgres, "bits behind its end"));
                }
                Ok(string)
            }
        }

        carry!($name);
    };
}

/// Why bits are refused.
const TOO_LONG: &str = "it has 2147483647 bits at most";

bit_string! {
    /// `bit(n)`: a string of bits that is as long as its column says.
    Bit, "bit", 1560, 1561
}

bit_string! {
    /// `varbit`: a string of bits of any length.
    VarBit, "varbit", 1562, 1563
}
