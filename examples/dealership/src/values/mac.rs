// Made by `cargo xtask gen`; the same for every schema. Edits here are lost.

//! The types `macaddr` and `macaddr8`: hardware addresses of six and of eight bytes.
//!
//! In come bytes, out go the same bytes. Of the many ways to write one it reads that with colons, which is the one
//! that PostgreSQL writes.

use std::fmt;
use std::str::FromStr;

use super::wire::Form;
use super::{ValueError, Wire, carry};

macro_rules! hardware_address {
    ($(#[$doc:meta])+ $name:ident, $length:literal, $postgres:literal, $oid:literal, $array:literal) => {
        $(#[$doc])+
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
        pub struct $name(
            /// The bytes, first to last.
            pub [u8; $length],
        );

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                for (position, byte) in self.0.iter().enumerate() {
                    write!(f, "{}{byte:02x}", if position == 0 { "" } else { ":" })?;
                }
                Ok(())
            }
        }

        impl FromStr for $name {
            type Err = ValueError;

            fn from_str(text: &str) -> Result<Self, ValueError> {
                let bytes: Option<Vec<u8>> = text.split(':').map(byte).collect();
                let bytes = bytes.and_then(|bytes| bytes.try_into().ok());
                bytes.map(Self).ok_or_else(|| ValueError::text($postgres, text))
            }
        }

        impl Wire for $name {
            const OID: u32 = $oid;
            const ARRAY_OID: u32 = $array;

            fn put(&self, form: &mut Vec<u8>) {
                form.extend_from_slice(&self.0);
            }

            fn take(form: &[u8]) -> Result<Self, ValueError> {
                let mut form = Form::of($postgres, form);
                let bytes = form.bytes()?;
                form.end(Self(bytes))
            }
        }

        carry!($name);
    };
}

hardware_address! {
    /// `macaddr`: the address of a network card. Its text is `08:00:2b:01:02:03`.
    MacAddr, 6, "macaddr", 829, 1040
}

hardware_address! {
    /// `macaddr8`: the same in the longer form EUI-64. Its text is `08:00:2b:ff:fe:01:02:03`.
    MacAddr8, 8, "macaddr8", 774, 775
}

/// Two hexadecimal digits.
fn byte(digits: &str) -> Option<u8> {
    let is_byte = digits.len() == 2 && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    is_byte.then(|| u8::from_str_radix(digits, 16).ok()).flatten()
}
