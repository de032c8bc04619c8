// Made by `cargo xtask gen`; the same for every schema. Edits here are lost.

//! Types that travel as the text that PostgreSQL writes for them.
//!
//! In comes text, out goes the same text under the name of its type. It does not look inside: the server's input
//! function is the judge, and statements cast such columns to and from `text`.

/// A newtype around the text form of a type.
macro_rules! text_form {
    ($($(#[$doc:meta])+ $name:ident;)+) => {$(
        $(#[$doc])+
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(transparent))]
        pub struct $name(
            /// The text, as PostgreSQL's output function writes it.
            pub String,
        );

        impl $name {
            /// The text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(&self.0)
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Ok(Self(text.to_owned()))
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.0
            }
        }

        crate::drivers::wire_as!($name, String);
    )+};
}

text_form! {
    /// `xml`: a document or a piece of one, for example `<a>1</a>`.
    Xml;
    /// `tsvector`: the sorted words of a text, for example `'cat':2 'fat':1`.
    TsVector;
    /// `tsquery`: a search for words, for example `'fat' & 'cat'`.
    TsQuery;
    /// `jsonpath`: a path into JSON, for example `$."a"[*]`.
    JsonPath;
    /// `pg_lsn`: a place in the write-ahead log, for example `16/B374D848`.
    PgLsn;
    /// `point`: for example `(1,2)`.
    Point;
    /// `line`: the line of `Ax + By + C = 0`, for example `{1,-1,0}`.
    Line;
    /// `lseg`: the way from one point to another, for example `[(1,2),(3,4)]`.
    Lseg;
    /// `box`: two opposite corners, upper right first, for example `(3,4),(1,2)`.
    PgBox;
    /// `path`: a row of points, open `[(0,0),(1,1)]` or closed `((0,0),(1,1))`.
    Path;
    /// `polygon`: a closed row of points, for example `((0,0),(1,0),(0,1))`.
    Polygon;
    /// `circle`: a centre and a radius, for example `<(1,2),3>`.
    Circle;
    /// `int4range`: for example `[1,10)`.
    Int4Range;
    /// `int8range`: for example `[1,10)`.
    Int8Range;
    /// `numrange`: for example `[1.5,2.5)`.
    NumRange;
    /// `daterange`: for example `[2024-01-01,2024-02-01)`.
    DateRange;
    /// `tsrange`: for example `["2024-01-01 00:00:00","2024-01-02 00:00:00")`.
    TsRange;
    /// `tstzrange`: like [`TsRange`] with offsets, as the session's time zone has them.
    TsTzRange;
}
