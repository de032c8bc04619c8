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

pub(crate) use text_form;

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
    /// `int4multirange`: for example `{[1,10),[20,30)}`.
    Int4MultiRange;
    /// `int8multirange`: for example `{[1,10),[20,30)}`.
    Int8MultiRange;
    /// `nummultirange`: for example `{[1.5,2.5)}`.
    NumMultiRange;
    /// `datemultirange`: for example `{[2024-01-01,2024-02-01)}`.
    DateMultiRange;
    /// `tsmultirange`: for example `{["2024-01-01 00:00:00","2024-01-02 00:00:00")}`.
    TsMultiRange;
    /// `tstzmultirange`: like [`TsMultiRange`] with offsets, as the session's time zone has them.
    TsTzMultiRange;
    /// `"char"`: one byte, which the catalog uses as a letter.
    PgChar;
    /// `regclass`: a table, view, index or sequence by its name. That of none, `-`, can be read and not written.
    RegClass;
    /// `regcollation`: a collation by its name.
    RegCollation;
    /// `regconfig`: a configuration of text search by its name.
    RegConfig;
    /// `regdictionary`: a dictionary of text search by its name.
    RegDictionary;
    /// `regnamespace`: a PostgreSQL schema by its name.
    RegNamespace;
    /// `regoper`: an operator by its name.
    RegOper;
    /// `regoperator`: an operator by its name and operands, for example `*(integer,integer)`.
    RegOperator;
    /// `regproc`: a function by its name.
    RegProc;
    /// `regprocedure`: a function by its name and arguments, for example `sum(integer)`.
    RegProcedure;
    /// `regrole`: a role by its name.
    RegRole;
    /// `regtype`: a type by its name.
    RegType;
    /// `cid`: the number of a command in its transaction.
    Cid;
    /// `tid`: the place of a row in its table, for example `(0,1)`.
    Tid;
    /// `xid`: the number of a transaction, which comes round again after four milliards.
    Xid;
    /// `xid8`: the number of a transaction, which never comes round again.
    Xid8;
    /// `pg_snapshot`: which transactions a snapshot sees, for example `10:20:10,14,15`.
    PgSnapshot;
    /// `txid_snapshot`: like [`PgSnapshot`], as PostgreSQL before version 13 had it.
    TxidSnapshot;
    /// `int2vector`: numbers with spaces between them, for example `1 2 3`.
    Int2Vector;
    /// `oidvector`: numbers of objects with spaces between them, for example `23 25`.
    OidVector;
    /// `refcursor`: a cursor by its name.
    RefCursor;
    /// `aclitem`: a right and who gave it to whom, for example `reader=r/owner`.
    AclItem;
}
