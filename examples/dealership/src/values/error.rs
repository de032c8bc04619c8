// Made by `cargo xtask gen`; the same for every schema. Edits here are lost.

//! Why something is not a value.
//!
//! In comes what was refused, out goes a message that names the type and the cause. It never holds a value back:
//! the text that was refused is in it.

use std::error::Error;
use std::fmt;

/// Something that is not a value of a type.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ValueError {
    /// Text that PostgreSQL would not write for any value of the type.
    Text {
        /// The type as PostgreSQL names it.
        postgres_type: &'static str,
        /// The text.
        text: String,
    },
    /// Bytes that are the binary form of no value of the type.
    Binary {
        /// The type as PostgreSQL names it.
        postgres_type: &'static str,
        /// What is wrong with them.
        reason: &'static str,
    },
    /// A value that the target cannot hold without loss.
    Range {
        /// The type that does not hold it.
        target: &'static str,
        /// What stands in the way.
        reason: &'static str,
    },
}

impl ValueError {
    /// Text that is no value of the type.
    pub(super) fn text(postgres_type: &'static str, text: &str) -> Self {
        Self::Text { postgres_type, text: text.to_owned() }
    }

    /// Bytes that are no value of the type.
    pub(super) const fn binary(postgres_type: &'static str, reason: &'static str) -> Self {
        Self::Binary { postgres_type, reason }
    }

    /// A value that the target does not hold.
    pub(super) const fn range(target: &'static str, reason: &'static str) -> Self {
        Self::Range { target, reason }
    }
}

impl fmt::Display for ValueError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text { postgres_type, text } => write!(f, "{text:?} is no {postgres_type} as PostgreSQL writes it"),
            Self::Binary { postgres_type, reason } => write!(f, "not the binary form of a {postgres_type}: {reason}"),
            Self::Range { target, reason } => write!(f, "{target} does not hold the value: {reason}"),
        }
    }
}

impl Error for ValueError {}
