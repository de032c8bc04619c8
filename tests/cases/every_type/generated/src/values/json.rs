// Made by `cargo xtask gen`; the same for every schema. Edits here are lost.

//! The types `json` and `jsonb`, as text.
//!
//! In comes JSON text, out goes the same text, numbers of any length, repeated keys and spaces included. It does not
//! check the text: the server's input function is the judge, and `serde_json` where it reads it.

use std::fmt;
use std::str::FromStr;

use super::{ValueError, Wire};

/// Version of the binary form of `jsonb` that every server since 9.4 speaks (`jsonb_recv`).
const JSONB_VERSION: u8 = 1;

macro_rules! json_text {
    ($(#[$doc:meta])+ $name:ident) => {
        $(#[$doc])+
        ///
        /// In serde it is the JSON itself and not a string. There, an optional column that holds the JSON value
        /// `null` reads back as none.
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        pub struct $name(String);

        impl $name {
            /// JSON that is text already.
            pub fn new(text: impl Into<String>) -> Self {
                Self(text.into())
            }

            /// The text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The text.
            #[must_use]
            pub fn into_string(self) -> String {
                self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl FromStr for $name {
            type Err = std::convert::Infallible;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Ok(Self::new(text))
            }
        }

        #[cfg(feature = "serde")]
        impl $name {
            /// The JSON of a value.
            ///
            /// # Errors
            /// Whatever `serde_json` reports, for example of a map whose keys are no strings.
            pub fn from_value(value: &(impl serde::Serialize + ?Sized)) -> serde_json::Result<Self> {
                serde_json::to_string(value).map(Self)
            }

            /// Reads the JSON as a value.
            ///
            /// # Errors
            /// Whatever `serde_json` reports.
            pub fn to_value<'t, T: serde::Deserialize<'t>>(&'t self) -> serde_json::Result<T> {
                serde_json::from_str(&self.0)
            }

            /// Reads the value of one key of a JSON object; nothing: the object has no such key.
            ///
            /// # Errors
            /// Whatever `serde_json` reports, for example of JSON that is no object.
            pub fn member<T: serde::de::DeserializeOwned>(&self, key: &str) -> serde_json::Result<Option<T>> {
                let members: std::collections::HashMap<String, Box<serde_json::value::RawValue>> = self.to_value()?;
                members.get(key).map(|value| serde_json::from_str(value.get())).transpose()
            }
        }

        #[cfg(feature = "serde")]
        impl From<serde_json::Value> for $name {
            fn from(value: serde_json::Value) -> Self {
                Self(value.to_string())
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let raw: &serde_json::value::RawValue = self.to_value().map_err(serde::ser::Error::custom)?;
                raw.serialize(serializer)
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let raw: Box<serde_json::value::RawValue> = serde::Deserialize::deserialize(deserializer)?;
                Ok(Self::new(raw.get()))
            }
        }

        crate::drivers::wire_value!($name);
    };
}

json_text! {
    /// `json`: JSON that PostgreSQL keeps as it was written.
    Json
}

json_text! {
    /// `jsonb`: JSON that PostgreSQL keeps in a form of its own: what is read has its keys sorted, once each, and its
    /// spaces put in order. Two values are the same here if their texts are.
    Jsonb
}

impl Wire for Json {
    const OID: u32 = 114;
    const ARRAY_OID: u32 = 199;

    fn put(&self, form: &mut Vec<u8>) {
        form.extend_from_slice(self.0.as_bytes());
    }

    fn take(form: &[u8]) -> Result<Self, ValueError> {
        utf8("json", form).map(Self::new)
    }
}

impl Wire for Jsonb {
    const OID: u32 = 3802;
    const ARRAY_OID: u32 = 3807;

    fn put(&self, form: &mut Vec<u8>) {
        form.push(JSONB_VERSION);
        form.extend_from_slice(self.0.as_bytes());
    }

    fn take(form: &[u8]) -> Result<Self, ValueError> {
        match form.split_first() {
            Some((&JSONB_VERSION, text)) => utf8("jsonb", text).map(Self::new),
            _ => Err(ValueError::binary("jsonb", "not the first version of it")),
        }
    }
}

fn utf8<'b>(postgres_type: &'static str, bytes: &'b [u8]) -> Result<&'b str, ValueError> {
    std::str::from_utf8(bytes).map_err(|_| ValueError::binary(postgres_type, "no UTF-8"))
}
