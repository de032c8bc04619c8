// Made by `cargo xtask gen`; the same for every schema. Edits here are lost.

//! What every value has beside its own face: serde, and the drivers.
//!
//! In comes a type with `Wire`, `Display` and `FromStr`, out go the implementations that follow from them. In serde
//! a value is the text that PostgreSQL writes for it, in every format.

/// Writes what follows from `Wire`, `Display` and `FromStr`.
macro_rules! carry {
    ($($value:ident),+ $(,)?) => {$(
        #[cfg(feature = "serde")]
        const _: () = {
            use serde::de::{Deserialize, Deserializer, Error, Visitor};
            use serde::ser::{Serialize, Serializer};

            impl Serialize for $value {
                fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    serializer.collect_str(self)
                }
            }

            impl<'de> Deserialize<'de> for $value {
                fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    struct Text;

                    impl Visitor<'_> for Text {
                        type Value = $value;

                        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                            f.write_str(concat!("a string with a ", stringify!($value), " as PostgreSQL writes it"))
                        }

                        fn visit_str<E: Error>(self, text: &str) -> Result<$value, E> {
                            text.parse().map_err(E::custom)
                        }
                    }

                    deserializer.deserialize_str(Text)
                }
            }
        };

        crate::drivers::wire_value!($value);
    )+};
}

pub(super) use carry;
