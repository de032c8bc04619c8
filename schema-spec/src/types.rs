//! The types a column can have: one table that says spec = PostgreSQL = Rust.
//!
//! In comes the text of a type as a spec gives it; out goes a [`ColumnType`] that knows how
//! PostgreSQL spells it and what carries it in Rust. It decides nothing about nullability.

use crate::model::Qualified;

/// The type of a column, without its nullability.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnType {
    /// The type, or that of the elements.
    pub scalar: Scalar,
    /// Whether it is an array.
    pub array: bool,
}

/// The type of one value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scalar {
    /// A type of PostgreSQL's own, with its modifiers, for example `numeric(12,2)`.
    Base(&'static BaseType, Vec<i32>),
    /// An enum of the workspace.
    Enum(Qualified),
    /// A domain, composite or range type of the workspace, or the row type of one of its tables or views.
    Object(Qualified),
    /// A type that an extension or an `sql` object brings.
    External(ExternalType),
}

/// A type of which no more is known than its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExternalType {
    /// The PostgreSQL schema that it lives in.
    pub schema: String,
    /// Its name.
    pub name: String,
    /// What stands between parentheses, for example `Point,4326`.
    pub modifiers: Option<String>,
}

/// A row of [`BASE_TYPES`].
#[derive(Debug, PartialEq, Eq)]
pub struct BaseType {
    /// The name in specs, and in SQL.
    pub name: &'static str,
    /// Other spellings that specs may use.
    pub aliases: &'static [&'static str],
    /// What may stand in parentheses.
    pub modifiers: Modifiers,
    /// Object identifier in `pg_type`, stable across versions of PostgreSQL.
    pub oid: u32,
    /// Object identifier of the array type.
    pub array_oid: u32,
    /// What carries a value in Rust.
    pub carrier: Carrier,
}

/// What may stand in parentheses behind a type's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Modifiers {
    /// Nothing.
    None,
    /// A length, left out for "any" (`varchar`) or 1 (`char`, `bit`).
    Length,
    /// Digits of a fraction of a second, 0 to 6.
    SecondPrecision,
    /// Precision and scale.
    Numeric,
}

/// The Rust type that carries a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Carrier {
    /// `bool`
    Bool,
    /// `i16`
    I16,
    /// `i32`
    I32,
    /// `i64`
    I64,
    /// `f32`
    F32,
    /// `f64`
    F64,
    /// `String`
    String,
    /// `Vec<u8>`
    Bytes,
    /// `uuid::Uuid`
    Uuid,
    /// A type of the generated module `values` that reads and writes PostgreSQL's binary form without loss.
    Value(&'static str),
    /// A newtype of the generated module `values` around PostgreSQL's text form: statements cast to and from `text`.
    Text(&'static str),
}

/// The type of PostgreSQL's own that specs call so.
pub(crate) fn base_type(name: &str) -> Option<&'static BaseType> {
    BASE_TYPES.iter().find(|base| base.name == name || base.aliases.contains(&name))
}

/// Whether PostgreSQL has a type of this name.
pub(crate) fn is_base_type(name: &str) -> bool {
    base_type(name).is_some()
}

/// Every type of PostgreSQL that the language knows by name.
pub static BASE_TYPES: &[BaseType] = &[
    BaseType {
        name: "boolean",
        aliases: &["bool"],
        modifiers: Modifiers::None,
        oid: 16,
        array_oid: 1000,
        carrier: Carrier::Bool,
    },
    BaseType {
        name: "smallint",
        aliases: &["int2"],
        modifiers: Modifiers::None,
        oid: 21,
        array_oid: 1005,
        carrier: Carrier::I16,
    },
    BaseType {
        name: "integer",
        aliases: &["int", "int4"],
        modifiers: Modifiers::None,
        oid: 23,
        array_oid: 1007,
        carrier: Carrier::I32,
    },
    BaseType {
        name: "bigint",
        aliases: &["int8"],
        modifiers: Modifiers::None,
        oid: 20,
        array_oid: 1016,
        carrier: Carrier::I64,
    },
    BaseType {
        name: "real",
        aliases: &["float4"],
        modifiers: Modifiers::None,
        oid: 700,
        array_oid: 1021,
        carrier: Carrier::F32,
    },
    BaseType {
        name: "double precision",
        aliases: &["double", "float8"],
        modifiers: Modifiers::None,
        oid: 701,
        array_oid: 1022,
        carrier: Carrier::F64,
    },
    BaseType {
        name: "numeric",
        aliases: &["decimal"],
        modifiers: Modifiers::Numeric,
        oid: 1700,
        array_oid: 1231,
        carrier: Carrier::Value("Numeric"),
    },
    BaseType {
        name: "money",
        aliases: &[],
        modifiers: Modifiers::None,
        oid: 790,
        array_oid: 791,
        carrier: Carrier::Value("Money"),
    },
    BaseType {
        name: "text",
        aliases: &[],
        modifiers: Modifiers::None,
        oid: 25,
        array_oid: 1009,
        carrier: Carrier::String,
    },
    BaseType {
        name: "varchar",
        aliases: &["character varying"],
        modifiers: Modifiers::Length,
        oid: 1043,
        array_oid: 1015,
        carrier: Carrier::String,
    },
    BaseType {
        name: "char",
        aliases: &["character", "bpchar"],
        modifiers: Modifiers::Length,
        oid: 1042,
        array_oid: 1014,
        carrier: Carrier::String,
    },
    BaseType {
        name: "bytea",
        aliases: &[],
        modifiers: Modifiers::None,
        oid: 17,
        array_oid: 1001,
        carrier: Carrier::Bytes,
    },
    BaseType {
        name: "uuid",
        aliases: &[],
        modifiers: Modifiers::None,
        oid: 2950,
        array_oid: 2951,
        carrier: Carrier::Uuid,
    },
    BaseType {
        name: "json",
        aliases: &[],
        modifiers: Modifiers::None,
        oid: 114,
        array_oid: 199,
        carrier: Carrier::Value("Json"),
    },
    BaseType {
        name: "jsonb",
        aliases: &[],
        modifiers: Modifiers::None,
        oid: 3802,
        array_oid: 3807,
        carrier: Carrier::Value("Jsonb"),
    },
    BaseType {
        name: "date",
        aliases: &[],
        modifiers: Modifiers::None,
        oid: 1082,
        array_oid: 1182,
        carrier: Carrier::Value("Date"),
    },
    BaseType {
        name: "time",
        aliases: &["time without time zone"],
        modifiers: Modifiers::SecondPrecision,
        oid: 1083,
        array_oid: 1183,
        carrier: Carrier::Value("Time"),
    },
    BaseType {
        name: "timetz",
        aliases: &["time with time zone"],
        modifiers: Modifiers::SecondPrecision,
        oid: 1266,
        array_oid: 1270,
        carrier: Carrier::Value("TimeTz"),
    },
    BaseType {
        name: "timestamp",
        aliases: &["timestamp without time zone"],
        modifiers: Modifiers::SecondPrecision,
        oid: 1114,
        array_oid: 1115,
        carrier: Carrier::Value("Timestamp"),
    },
    BaseType {
        name: "timestamptz",
        aliases: &["timestamp with time zone"],
        modifiers: Modifiers::SecondPrecision,
        oid: 1184,
        array_oid: 1185,
        carrier: Carrier::Value("TimestampTz"),
    },
    BaseType {
        name: "interval",
        aliases: &[],
        modifiers: Modifiers::SecondPrecision,
        oid: 1186,
        array_oid: 1187,
        carrier: Carrier::Value("Interval"),
    },
    BaseType {
        name: "inet",
        aliases: &[],
        modifiers: Modifiers::None,
        oid: 869,
        array_oid: 1041,
        carrier: Carrier::Value("Inet"),
    },
    BaseType {
        name: "cidr",
        aliases: &[],
        modifiers: Modifiers::None,
        oid: 650,
        array_oid: 651,
        carrier: Carrier::Value("Cidr"),
    },
    BaseType {
        name: "macaddr",
        aliases: &[],
        modifiers: Modifiers::None,
        oid: 829,
        array_oid: 1040,
        carrier: Carrier::Value("MacAddr"),
    },
    BaseType {
        name: "macaddr8",
        aliases: &[],
        modifiers: Modifiers::None,
        oid: 774,
        array_oid: 775,
        carrier: Carrier::Value("MacAddr8"),
    },
    BaseType {
        name: "bit",
        aliases: &[],
        modifiers: Modifiers::Length,
        oid: 1560,
        array_oid: 1561,
        carrier: Carrier::Value("Bit"),
    },
    BaseType {
        name: "varbit",
        aliases: &["bit varying"],
        modifiers: Modifiers::Length,
        oid: 1562,
        array_oid: 1563,
        carrier: Carrier::Value("VarBit"),
    },
    BaseType {
        name: "oid",
        aliases: &[],
        modifiers: Modifiers::None,
        oid: 26,
        array_oid: 1028,
        carrier: Carrier::Value("Oid"),
    },
    BaseType {
        name: "xml",
        aliases: &[],
        modifiers: Modifiers::None,
        oid: 142,
        array_oid: 143,
        carrier: Carrier::Text("Xml"),
    },
    BaseType {
        name: "tsvector",
        aliases: &[],
        modifiers: Modifiers::None,
        oid: 3614,
        array_oid: 3643,
        carrier: Carrier::Text("TsVector"),
    },
    BaseType {
        name: "tsquery",
        aliases: &[],
        modifiers: Modifiers::None,
        oid: 3615,
        array_oid: 3645,
        carrier: Carrier::Text("TsQuery"),
    },
    BaseType {
        name: "jsonpath",
        aliases: &[],
        modifiers: Modifiers::None,
        oid: 4072,
        array_oid: 4073,
        carrier: Carrier::Text("JsonPath"),
    },
    BaseType {
        name: "pg_lsn",
        aliases: &[],
        modifiers: Modifiers::None,
        oid: 3220,
        array_oid: 3221,
        carrier: Carrier::Text("PgLsn"),
    },
    BaseType {
        name: "point",
        aliases: &[],
        modifiers: Modifiers::None,
        oid: 600,
        array_oid: 1017,
        carrier: Carrier::Text("Point"),
    },
    BaseType {
        name: "line",
        aliases: &[],
        modifiers: Modifiers::None,
        oid: 628,
        array_oid: 629,
        carrier: Carrier::Text("Line"),
    },
    BaseType {
        name: "lseg",
        aliases: &[],
        modifiers: Modifiers::None,
        oid: 601,
        array_oid: 1018,
        carrier: Carrier::Text("Lseg"),
    },
    BaseType {
        name: "box",
        aliases: &[],
        modifiers: Modifiers::None,
        oid: 603,
        array_oid: 1020,
        carrier: Carrier::Text("PgBox"),
    },
    BaseType {
        name: "path",
        aliases: &[],
        modifiers: Modifiers::None,
        oid: 602,
        array_oid: 1019,
        carrier: Carrier::Text("Path"),
    },
    BaseType {
        name: "polygon",
        aliases: &[],
        modifiers: Modifiers::None,
        oid: 604,
        array_oid: 1027,
        carrier: Carrier::Text("Polygon"),
    },
    BaseType {
        name: "circle",
        aliases: &[],
        modifiers: Modifiers::None,
        oid: 718,
        array_oid: 719,
        carrier: Carrier::Text("Circle"),
    },
    BaseType {
        name: "int4range",
        aliases: &[],
        modifiers: Modifiers::None,
        oid: 3904,
        array_oid: 3905,
        carrier: Carrier::Text("Int4Range"),
    },
    BaseType {
        name: "int8range",
        aliases: &[],
        modifiers: Modifiers::None,
        oid: 3926,
        array_oid: 3927,
        carrier: Carrier::Text("Int8Range"),
    },
    BaseType {
        name: "numrange",
        aliases: &[],
        modifiers: Modifiers::None,
        oid: 3906,
        array_oid: 3907,
        carrier: Carrier::Text("NumRange"),
    },
    BaseType {
        name: "daterange",
        aliases: &[],
        modifiers: Modifiers::None,
        oid: 3912,
        array_oid: 3913,
        carrier: Carrier::Text("DateRange"),
    },
    BaseType {
        name: "tsrange",
        aliases: &[],
        modifiers: Modifiers::None,
        oid: 3908,
        array_oid: 3909,
        carrier: Carrier::Text("TsRange"),
    },
    BaseType {
        name: "tstzrange",
        aliases: &[],
        modifiers: Modifiers::None,
        oid: 3910,
        array_oid: 3911,
        carrier: Carrier::Text("TsTzRange"),
    },
];
