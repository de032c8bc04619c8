// Made by `cargo xtask gen` from types.kdl. Edits here are lost: change the spec and generate again.

//! Every type of column: alone, nullable, and as an array.
//!
//! Types that all versions share.

use crate::{drivers, relation, rows, values};

/// Labels that need care on their way.
///
/// The type `typed.mood` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Mood {
    /// Stored as `calm`.
    #[cfg_attr(feature = "serde", serde(rename = "calm"))]
    Calm,
    /// Stored as `in progress`.
    #[cfg_attr(feature = "serde", serde(rename = "in progress"))]
    InProgress,
    /// Stored as `it's "fine"`.
    #[cfg_attr(feature = "serde", serde(rename = "it's \"fine\""))]
    ItSFine,
    /// Stored as `back\slash`.
    #[cfg_attr(feature = "serde", serde(rename = "back\\slash"))]
    BackSlash,
    /// Stored as `grün 😀`.
    #[cfg_attr(feature = "serde", serde(rename = "grün 😀"))]
    Grün,
    /// Stored as `select`.
    #[cfg_attr(feature = "serde", serde(rename = "select"))]
    Select,
}

impl Mood {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Calm,
        Self::InProgress,
        Self::ItSFine,
        Self::BackSlash,
        Self::Grün,
        Self::Select,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Calm => "calm",
            Self::InProgress => "in progress",
            Self::ItSFine => "it's \"fine\"",
            Self::BackSlash => "back\\slash",
            Self::Grün => "grün 😀",
            Self::Select => "select",
        }
    }
}

impl std::fmt::Display for Mood {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for Mood {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, Self::Err> {
        match label {
            "calm" => Ok(Self::Calm),
            "in progress" => Ok(Self::InProgress),
            "it's \"fine\"" => Ok(Self::ItSFine),
            "back\\slash" => Ok(Self::BackSlash),
            "grün 😀" => Ok(Self::Grün),
            "select" => Ok(Self::Select),
            _ => Err(relation::UnknownLabel::new("mood", label)),
        }
    }
}

drivers::wire_label!(Mood, "typed", "mood");

/// Identifies a row of `typed.every_value`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct EveryValueId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for EveryValueId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for EveryValueId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(EveryValueId, i64);

/// Identifies a row of `typed.every_optional`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct EveryOptionalId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for EveryOptionalId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for EveryOptionalId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(EveryOptionalId, i64);

/// Identifies a row of `typed.every_list`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct EveryListId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for EveryListId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for EveryListId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(EveryListId, i64);

/// A value of every type.
///
/// A row of the table `typed.every_value`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EveryValue {
    /// Identifies the row: `bigint`, numbered by the database.
    pub id: EveryValueId,
    /// `boolean`.
    pub a_boolean: bool,
    /// `smallint`.
    pub a_smallint: i16,
    /// `integer`.
    pub a_integer: i32,
    /// `bigint`.
    pub a_bigint: i64,
    /// `real`.
    pub a_real: f32,
    /// `double precision`.
    pub a_double_precision: f64,
    /// `numeric`.
    pub a_numeric: values::Numeric,
    /// `money`.
    pub a_money: values::Money,
    /// `text`.
    pub a_text: String,
    /// `varchar`.
    pub a_varchar: String,
    /// `char(1)`.
    pub a_char: String,
    /// `bytea`.
    pub a_bytea: Vec<u8>,
    /// `uuid`.
    pub a_uuid: uuid::Uuid,
    /// `json`.
    pub a_json: values::Json,
    /// `jsonb`.
    pub a_jsonb: values::Jsonb,
    /// `date`.
    pub a_date: values::Date,
    /// `time`.
    pub a_time: values::Time,
    /// `timetz`.
    pub a_timetz: values::TimeTz,
    /// `timestamp`.
    pub a_timestamp: values::Timestamp,
    /// `timestamptz`.
    pub a_timestamptz: values::TimestampTz,
    /// `interval`.
    pub a_interval: values::Interval,
    /// `inet`.
    pub a_inet: values::Inet,
    /// `cidr`.
    pub a_cidr: values::Cidr,
    /// `macaddr`.
    pub a_macaddr: values::MacAddr,
    /// `macaddr8`.
    pub a_macaddr8: values::MacAddr8,
    /// `bit(1)`.
    pub a_bit: values::Bit,
    /// `varbit`.
    pub a_varbit: values::VarBit,
    /// `oid`.
    pub a_oid: values::Oid,
    /// `xml`.
    pub a_xml: values::Xml,
    /// `tsvector`.
    pub a_tsvector: values::TsVector,
    /// `tsquery`.
    pub a_tsquery: values::TsQuery,
    /// `jsonpath`.
    pub a_jsonpath: values::JsonPath,
    /// `pg_lsn`.
    pub a_pg_lsn: values::PgLsn,
    /// `point`.
    pub a_point: values::Point,
    /// `line`.
    pub a_line: values::Line,
    /// `lseg`.
    pub a_lseg: values::Lseg,
    /// `box`.
    pub a_box: values::PgBox,
    /// `path`.
    pub a_path: values::Path,
    /// `polygon`.
    pub a_polygon: values::Polygon,
    /// `circle`.
    pub a_circle: values::Circle,
    /// `int4range`.
    pub a_int4range: values::Int4Range,
    /// `int8range`.
    pub a_int8range: values::Int8Range,
    /// `numrange`.
    pub a_numrange: values::NumRange,
    /// `daterange`.
    pub a_daterange: values::DateRange,
    /// `tsrange`.
    pub a_tsrange: values::TsRange,
    /// `tstzrange`.
    pub a_tstzrange: values::TsTzRange,
    /// `numeric(12,2)`.
    pub a_short_numeric: values::Numeric,
    /// `varchar(3)`.
    pub a_short_varchar: String,
    /// `char(3)`.
    pub a_short_char: String,
    /// `bit(8)`.
    pub a_short_bit: values::Bit,
    /// `varbit(8)`.
    pub a_short_varbit: values::VarBit,
    /// `timestamp(3)`.
    pub a_short_timestamp: values::Timestamp,
    /// `time(0)`.
    pub a_short_time: values::Time,
    /// `mood`.
    pub a_mood: Mood,
}

impl EveryValue {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `a_boolean`.
    pub const COLUMN_A_BOOLEAN: &'static str = "a_boolean";
    /// Name of the column `a_smallint`.
    pub const COLUMN_A_SMALLINT: &'static str = "a_smallint";
    /// Name of the column `a_integer`.
    pub const COLUMN_A_INTEGER: &'static str = "a_integer";
    /// Name of the column `a_bigint`.
    pub const COLUMN_A_BIGINT: &'static str = "a_bigint";
    /// Name of the column `a_real`.
    pub const COLUMN_A_REAL: &'static str = "a_real";
    /// Name of the column `a_double_precision`.
    pub const COLUMN_A_DOUBLE_PRECISION: &'static str = "a_double_precision";
    /// Name of the column `a_numeric`.
    pub const COLUMN_A_NUMERIC: &'static str = "a_numeric";
    /// Name of the column `a_money`.
    pub const COLUMN_A_MONEY: &'static str = "a_money";
    /// Name of the column `a_text`.
    pub const COLUMN_A_TEXT: &'static str = "a_text";
    /// Name of the column `a_varchar`.
    pub const COLUMN_A_VARCHAR: &'static str = "a_varchar";
    /// Name of the column `a_char`.
    pub const COLUMN_A_CHAR: &'static str = "a_char";
    /// Name of the column `a_bytea`.
    pub const COLUMN_A_BYTEA: &'static str = "a_bytea";
    /// Name of the column `a_uuid`.
    pub const COLUMN_A_UUID: &'static str = "a_uuid";
    /// Name of the column `a_json`.
    pub const COLUMN_A_JSON: &'static str = "a_json";
    /// Name of the column `a_jsonb`.
    pub const COLUMN_A_JSONB: &'static str = "a_jsonb";
    /// Name of the column `a_date`.
    pub const COLUMN_A_DATE: &'static str = "a_date";
    /// Name of the column `a_time`.
    pub const COLUMN_A_TIME: &'static str = "a_time";
    /// Name of the column `a_timetz`.
    pub const COLUMN_A_TIMETZ: &'static str = "a_timetz";
    /// Name of the column `a_timestamp`.
    pub const COLUMN_A_TIMESTAMP: &'static str = "a_timestamp";
    /// Name of the column `a_timestamptz`.
    pub const COLUMN_A_TIMESTAMPTZ: &'static str = "a_timestamptz";
    /// Name of the column `a_interval`.
    pub const COLUMN_A_INTERVAL: &'static str = "a_interval";
    /// Name of the column `a_inet`.
    pub const COLUMN_A_INET: &'static str = "a_inet";
    /// Name of the column `a_cidr`.
    pub const COLUMN_A_CIDR: &'static str = "a_cidr";
    /// Name of the column `a_macaddr`.
    pub const COLUMN_A_MACADDR: &'static str = "a_macaddr";
    /// Name of the column `a_macaddr8`.
    pub const COLUMN_A_MACADDR8: &'static str = "a_macaddr8";
    /// Name of the column `a_bit`.
    pub const COLUMN_A_BIT: &'static str = "a_bit";
    /// Name of the column `a_varbit`.
    pub const COLUMN_A_VARBIT: &'static str = "a_varbit";
    /// Name of the column `a_oid`.
    pub const COLUMN_A_OID: &'static str = "a_oid";
    /// Name of the column `a_xml`.
    pub const COLUMN_A_XML: &'static str = "a_xml";
    /// Name of the column `a_tsvector`.
    pub const COLUMN_A_TSVECTOR: &'static str = "a_tsvector";
    /// Name of the column `a_tsquery`.
    pub const COLUMN_A_TSQUERY: &'static str = "a_tsquery";
    /// Name of the column `a_jsonpath`.
    pub const COLUMN_A_JSONPATH: &'static str = "a_jsonpath";
    /// Name of the column `a_pg_lsn`.
    pub const COLUMN_A_PG_LSN: &'static str = "a_pg_lsn";
    /// Name of the column `a_point`.
    pub const COLUMN_A_POINT: &'static str = "a_point";
    /// Name of the column `a_line`.
    pub const COLUMN_A_LINE: &'static str = "a_line";
    /// Name of the column `a_lseg`.
    pub const COLUMN_A_LSEG: &'static str = "a_lseg";
    /// Name of the column `a_box`.
    pub const COLUMN_A_BOX: &'static str = "a_box";
    /// Name of the column `a_path`.
    pub const COLUMN_A_PATH: &'static str = "a_path";
    /// Name of the column `a_polygon`.
    pub const COLUMN_A_POLYGON: &'static str = "a_polygon";
    /// Name of the column `a_circle`.
    pub const COLUMN_A_CIRCLE: &'static str = "a_circle";
    /// Name of the column `a_int4range`.
    pub const COLUMN_A_INT4RANGE: &'static str = "a_int4range";
    /// Name of the column `a_int8range`.
    pub const COLUMN_A_INT8RANGE: &'static str = "a_int8range";
    /// Name of the column `a_numrange`.
    pub const COLUMN_A_NUMRANGE: &'static str = "a_numrange";
    /// Name of the column `a_daterange`.
    pub const COLUMN_A_DATERANGE: &'static str = "a_daterange";
    /// Name of the column `a_tsrange`.
    pub const COLUMN_A_TSRANGE: &'static str = "a_tsrange";
    /// Name of the column `a_tstzrange`.
    pub const COLUMN_A_TSTZRANGE: &'static str = "a_tstzrange";
    /// Name of the column `a_short_numeric`.
    pub const COLUMN_A_SHORT_NUMERIC: &'static str = "a_short_numeric";
    /// Name of the column `a_short_varchar`.
    pub const COLUMN_A_SHORT_VARCHAR: &'static str = "a_short_varchar";
    /// Name of the column `a_short_char`.
    pub const COLUMN_A_SHORT_CHAR: &'static str = "a_short_char";
    /// Name of the column `a_short_bit`.
    pub const COLUMN_A_SHORT_BIT: &'static str = "a_short_bit";
    /// Name of the column `a_short_varbit`.
    pub const COLUMN_A_SHORT_VARBIT: &'static str = "a_short_varbit";
    /// Name of the column `a_short_timestamp`.
    pub const COLUMN_A_SHORT_TIMESTAMP: &'static str = "a_short_timestamp";
    /// Name of the column `a_short_time`.
    pub const COLUMN_A_SHORT_TIME: &'static str = "a_short_time";
    /// Name of the column `a_mood`.
    pub const COLUMN_A_MOOD: &'static str = "a_mood";
}

impl relation::Relation for EveryValue {
    const SCHEMA: &'static str = "typed";
    const NAME: &'static str = "every_value";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "a_boolean",
        "a_smallint",
        "a_integer",
        "a_bigint",
        "a_real",
        "a_double_precision",
        "a_numeric",
        "a_money",
        "a_text",
        "a_varchar",
        "a_char",
        "a_bytea",
        "a_uuid",
        "a_json",
        "a_jsonb",
        "a_date",
        "a_time",
        "a_timetz",
        "a_timestamp",
        "a_timestamptz",
        "a_interval",
        "a_inet",
        "a_cidr",
        "a_macaddr",
        "a_macaddr8",
        "a_bit",
        "a_varbit",
        "a_oid",
        "a_xml",
        "a_tsvector",
        "a_tsquery",
        "a_jsonpath",
        "a_pg_lsn",
        "a_point",
        "a_line",
        "a_lseg",
        "a_box",
        "a_path",
        "a_polygon",
        "a_circle",
        "a_int4range",
        "a_int8range",
        "a_numrange",
        "a_daterange",
        "a_tsrange",
        "a_tstzrange",
        "a_short_numeric",
        "a_short_varchar",
        "a_short_char",
        "a_short_bit",
        "a_short_varbit",
        "a_short_timestamp",
        "a_short_time",
        "a_mood",
    ];
    const SELECT: &'static str = "SELECT id, a_boolean, a_smallint, a_integer, a_bigint, a_real, a_double_precision, \
         a_numeric, a_money, a_text, a_varchar, a_char, a_bytea, a_uuid, a_json, a_jsonb, a_date, \
         a_time, a_timetz, a_timestamp, a_timestamptz, a_interval, a_inet, a_cidr, a_macaddr, \
         a_macaddr8, a_bit, a_varbit, a_oid, a_xml::text AS a_xml, a_tsvector::text AS a_tsvector, \
         a_tsquery::text AS a_tsquery, a_jsonpath::text AS a_jsonpath, a_pg_lsn::text AS a_pg_lsn, \
         a_point::text AS a_point, a_line::text AS a_line, a_lseg::text AS a_lseg, \
         a_box::text AS a_box, a_path::text AS a_path, a_polygon::text AS a_polygon, \
         a_circle::text AS a_circle, a_int4range::text AS a_int4range, \
         a_int8range::text AS a_int8range, a_numrange::text AS a_numrange, \
         a_daterange::text AS a_daterange, a_tsrange::text AS a_tsrange, \
         a_tstzrange::text AS a_tstzrange, a_short_numeric, a_short_varchar, a_short_char, \
         a_short_bit, a_short_varbit, a_short_timestamp, a_short_time, a_mood \
         FROM typed.every_value";
}

impl relation::Table for EveryValue {
    type New = NewEveryValue;
    type Patch = EveryValuePatch;
    const INSERT: &'static str = "INSERT INTO typed.every_value \
         (a_boolean, a_smallint, a_integer, a_bigint, a_real, a_double_precision, a_numeric, \
         a_money, a_text, a_varchar, a_char, a_bytea, a_uuid, a_json, a_jsonb, a_date, a_time, \
         a_timetz, a_timestamp, a_timestamptz, a_interval, a_inet, a_cidr, a_macaddr, a_macaddr8, \
         a_bit, a_varbit, a_oid, a_xml, a_tsvector, a_tsquery, a_jsonpath, a_pg_lsn, a_point, \
         a_line, a_lseg, a_box, a_path, a_polygon, a_circle, a_int4range, a_int8range, a_numrange, \
         a_daterange, a_tsrange, a_tstzrange, a_short_numeric, a_short_varchar, a_short_char, \
         a_short_bit, a_short_varbit, a_short_timestamp, a_short_time, a_mood) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, \
         $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29::text::xml, $30::text::tsvector, \
         $31::text::tsquery, $32::text::jsonpath, $33::text::pg_lsn, $34::text::point, \
         $35::text::line, $36::text::lseg, $37::text::box, $38::text::path, $39::text::polygon, \
         $40::text::circle, $41::text::int4range, $42::text::int8range, $43::text::numrange, \
         $44::text::daterange, $45::text::tsrange, $46::text::tstzrange, $47, $48, $49, $50, $51, \
         $52, $53, $54) \
         RETURNING id, a_boolean, a_smallint, a_integer, a_bigint, a_real, a_double_precision, \
         a_numeric, a_money, a_text, a_varchar, a_char, a_bytea, a_uuid, a_json, a_jsonb, a_date, \
         a_time, a_timetz, a_timestamp, a_timestamptz, a_interval, a_inet, a_cidr, a_macaddr, \
         a_macaddr8, a_bit, a_varbit, a_oid, a_xml::text AS a_xml, a_tsvector::text AS a_tsvector, \
         a_tsquery::text AS a_tsquery, a_jsonpath::text AS a_jsonpath, a_pg_lsn::text AS a_pg_lsn, \
         a_point::text AS a_point, a_line::text AS a_line, a_lseg::text AS a_lseg, \
         a_box::text AS a_box, a_path::text AS a_path, a_polygon::text AS a_polygon, \
         a_circle::text AS a_circle, a_int4range::text AS a_int4range, \
         a_int8range::text AS a_int8range, a_numrange::text AS a_numrange, \
         a_daterange::text AS a_daterange, a_tsrange::text AS a_tsrange, \
         a_tstzrange::text AS a_tstzrange, a_short_numeric, a_short_varchar, a_short_char, \
         a_short_bit, a_short_varbit, a_short_timestamp, a_short_time, a_mood";
}

impl relation::Keyed for EveryValue {
    type Key = EveryValueId;
    const FIND: &'static str = "SELECT id, a_boolean, a_smallint, a_integer, a_bigint, a_real, a_double_precision, \
         a_numeric, a_money, a_text, a_varchar, a_char, a_bytea, a_uuid, a_json, a_jsonb, a_date, \
         a_time, a_timetz, a_timestamp, a_timestamptz, a_interval, a_inet, a_cidr, a_macaddr, \
         a_macaddr8, a_bit, a_varbit, a_oid, a_xml::text AS a_xml, a_tsvector::text AS a_tsvector, \
         a_tsquery::text AS a_tsquery, a_jsonpath::text AS a_jsonpath, a_pg_lsn::text AS a_pg_lsn, \
         a_point::text AS a_point, a_line::text AS a_line, a_lseg::text AS a_lseg, \
         a_box::text AS a_box, a_path::text AS a_path, a_polygon::text AS a_polygon, \
         a_circle::text AS a_circle, a_int4range::text AS a_int4range, \
         a_int8range::text AS a_int8range, a_numrange::text AS a_numrange, \
         a_daterange::text AS a_daterange, a_tsrange::text AS a_tsrange, \
         a_tstzrange::text AS a_tstzrange, a_short_numeric, a_short_varchar, a_short_char, \
         a_short_bit, a_short_varbit, a_short_timestamp, a_short_time, a_mood \
         FROM typed.every_value \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, a_boolean, a_smallint, a_integer, a_bigint, a_real, a_double_precision, \
         a_numeric, a_money, a_text, a_varchar, a_char, a_bytea, a_uuid, a_json, a_jsonb, a_date, \
         a_time, a_timetz, a_timestamp, a_timestamptz, a_interval, a_inet, a_cidr, a_macaddr, \
         a_macaddr8, a_bit, a_varbit, a_oid, a_xml::text AS a_xml, a_tsvector::text AS a_tsvector, \
         a_tsquery::text AS a_tsquery, a_jsonpath::text AS a_jsonpath, a_pg_lsn::text AS a_pg_lsn, \
         a_point::text AS a_point, a_line::text AS a_line, a_lseg::text AS a_lseg, \
         a_box::text AS a_box, a_path::text AS a_path, a_polygon::text AS a_polygon, \
         a_circle::text AS a_circle, a_int4range::text AS a_int4range, \
         a_int8range::text AS a_int8range, a_numrange::text AS a_numrange, \
         a_daterange::text AS a_daterange, a_tsrange::text AS a_tsrange, \
         a_tstzrange::text AS a_tstzrange, a_short_numeric, a_short_varchar, a_short_char, \
         a_short_bit, a_short_varbit, a_short_timestamp, a_short_time, a_mood \
         FROM typed.every_value \
         ORDER BY every_value.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, a_boolean, a_smallint, a_integer, a_bigint, a_real, a_double_precision, \
         a_numeric, a_money, a_text, a_varchar, a_char, a_bytea, a_uuid, a_json, a_jsonb, a_date, \
         a_time, a_timetz, a_timestamp, a_timestamptz, a_interval, a_inet, a_cidr, a_macaddr, \
         a_macaddr8, a_bit, a_varbit, a_oid, a_xml::text AS a_xml, a_tsvector::text AS a_tsvector, \
         a_tsquery::text AS a_tsquery, a_jsonpath::text AS a_jsonpath, a_pg_lsn::text AS a_pg_lsn, \
         a_point::text AS a_point, a_line::text AS a_line, a_lseg::text AS a_lseg, \
         a_box::text AS a_box, a_path::text AS a_path, a_polygon::text AS a_polygon, \
         a_circle::text AS a_circle, a_int4range::text AS a_int4range, \
         a_int8range::text AS a_int8range, a_numrange::text AS a_numrange, \
         a_daterange::text AS a_daterange, a_tsrange::text AS a_tsrange, \
         a_tstzrange::text AS a_tstzrange, a_short_numeric, a_short_varchar, a_short_char, \
         a_short_bit, a_short_varbit, a_short_timestamp, a_short_time, a_mood \
         FROM typed.every_value \
         WHERE id > $1::bigint \
         ORDER BY every_value.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE typed.every_value \
         SET a_boolean = CASE WHEN $1::boolean THEN $2::boolean ELSE a_boolean END, \
         a_smallint = CASE WHEN $3::boolean THEN $4::smallint ELSE a_smallint END, \
         a_integer = CASE WHEN $5::boolean THEN $6::integer ELSE a_integer END, \
         a_bigint = CASE WHEN $7::boolean THEN $8::bigint ELSE a_bigint END, \
         a_real = CASE WHEN $9::boolean THEN $10::real ELSE a_real END, \
         a_double_precision = CASE WHEN $11::boolean THEN $12::double precision ELSE a_double_precision END, \
         a_numeric = CASE WHEN $13::boolean THEN $14::numeric ELSE a_numeric END, \
         a_money = CASE WHEN $15::boolean THEN $16::money ELSE a_money END, \
         a_text = CASE WHEN $17::boolean THEN $18::text ELSE a_text END, \
         a_varchar = CASE WHEN $19::boolean THEN $20::varchar ELSE a_varchar END, \
         a_char = CASE WHEN $21::boolean THEN $22::bpchar ELSE a_char END, \
         a_bytea = CASE WHEN $23::boolean THEN $24::bytea ELSE a_bytea END, \
         a_uuid = CASE WHEN $25::boolean THEN $26::uuid ELSE a_uuid END, \
         a_json = CASE WHEN $27::boolean THEN $28::json ELSE a_json END, \
         a_jsonb = CASE WHEN $29::boolean THEN $30::jsonb ELSE a_jsonb END, \
         a_date = CASE WHEN $31::boolean THEN $32::date ELSE a_date END, \
         a_time = CASE WHEN $33::boolean THEN $34::time ELSE a_time END, \
         a_timetz = CASE WHEN $35::boolean THEN $36::timetz ELSE a_timetz END, \
         a_timestamp = CASE WHEN $37::boolean THEN $38::timestamp ELSE a_timestamp END, \
         a_timestamptz = CASE WHEN $39::boolean THEN $40::timestamptz ELSE a_timestamptz END, \
         a_interval = CASE WHEN $41::boolean THEN $42::interval ELSE a_interval END, \
         a_inet = CASE WHEN $43::boolean THEN $44::inet ELSE a_inet END, \
         a_cidr = CASE WHEN $45::boolean THEN $46::cidr ELSE a_cidr END, \
         a_macaddr = CASE WHEN $47::boolean THEN $48::macaddr ELSE a_macaddr END, \
         a_macaddr8 = CASE WHEN $49::boolean THEN $50::macaddr8 ELSE a_macaddr8 END, \
         a_bit = CASE WHEN $51::boolean THEN $52::\"bit\" ELSE a_bit END, \
         a_varbit = CASE WHEN $53::boolean THEN $54::varbit ELSE a_varbit END, \
         a_oid = CASE WHEN $55::boolean THEN $56::oid ELSE a_oid END, \
         a_xml = CASE WHEN $57::boolean THEN $58::text::xml ELSE a_xml END, \
         a_tsvector = CASE WHEN $59::boolean THEN $60::text::tsvector ELSE a_tsvector END, \
         a_tsquery = CASE WHEN $61::boolean THEN $62::text::tsquery ELSE a_tsquery END, \
         a_jsonpath = CASE WHEN $63::boolean THEN $64::text::jsonpath ELSE a_jsonpath END, \
         a_pg_lsn = CASE WHEN $65::boolean THEN $66::text::pg_lsn ELSE a_pg_lsn END, \
         a_point = CASE WHEN $67::boolean THEN $68::text::point ELSE a_point END, \
         a_line = CASE WHEN $69::boolean THEN $70::text::line ELSE a_line END, \
         a_lseg = CASE WHEN $71::boolean THEN $72::text::lseg ELSE a_lseg END, \
         a_box = CASE WHEN $73::boolean THEN $74::text::box ELSE a_box END, \
         a_path = CASE WHEN $75::boolean THEN $76::text::path ELSE a_path END, \
         a_polygon = CASE WHEN $77::boolean THEN $78::text::polygon ELSE a_polygon END, \
         a_circle = CASE WHEN $79::boolean THEN $80::text::circle ELSE a_circle END, \
         a_int4range = CASE WHEN $81::boolean THEN $82::text::int4range ELSE a_int4range END, \
         a_int8range = CASE WHEN $83::boolean THEN $84::text::int8range ELSE a_int8range END, \
         a_numrange = CASE WHEN $85::boolean THEN $86::text::numrange ELSE a_numrange END, \
         a_daterange = CASE WHEN $87::boolean THEN $88::text::daterange ELSE a_daterange END, \
         a_tsrange = CASE WHEN $89::boolean THEN $90::text::tsrange ELSE a_tsrange END, \
         a_tstzrange = CASE WHEN $91::boolean THEN $92::text::tstzrange ELSE a_tstzrange END, \
         a_short_numeric = CASE WHEN $93::boolean THEN $94::numeric ELSE a_short_numeric END, \
         a_short_varchar = CASE WHEN $95::boolean THEN $96::varchar ELSE a_short_varchar END, \
         a_short_char = CASE WHEN $97::boolean THEN $98::bpchar ELSE a_short_char END, \
         a_short_bit = CASE WHEN $99::boolean THEN $100::\"bit\" ELSE a_short_bit END, \
         a_short_varbit = CASE WHEN $101::boolean THEN $102::varbit ELSE a_short_varbit END, \
         a_short_timestamp = CASE WHEN $103::boolean THEN $104::timestamp ELSE a_short_timestamp END, \
         a_short_time = CASE WHEN $105::boolean THEN $106::time ELSE a_short_time END, \
         a_mood = CASE WHEN $107::boolean THEN $108::typed.mood ELSE a_mood END \
         WHERE id = $109::bigint \
         RETURNING id, a_boolean, a_smallint, a_integer, a_bigint, a_real, a_double_precision, \
         a_numeric, a_money, a_text, a_varchar, a_char, a_bytea, a_uuid, a_json, a_jsonb, a_date, \
         a_time, a_timetz, a_timestamp, a_timestamptz, a_interval, a_inet, a_cidr, a_macaddr, \
         a_macaddr8, a_bit, a_varbit, a_oid, a_xml::text AS a_xml, a_tsvector::text AS a_tsvector, \
         a_tsquery::text AS a_tsquery, a_jsonpath::text AS a_jsonpath, a_pg_lsn::text AS a_pg_lsn, \
         a_point::text AS a_point, a_line::text AS a_line, a_lseg::text AS a_lseg, \
         a_box::text AS a_box, a_path::text AS a_path, a_polygon::text AS a_polygon, \
         a_circle::text AS a_circle, a_int4range::text AS a_int4range, \
         a_int8range::text AS a_int8range, a_numrange::text AS a_numrange, \
         a_daterange::text AS a_daterange, a_tsrange::text AS a_tsrange, \
         a_tstzrange::text AS a_tstzrange, a_short_numeric, a_short_varchar, a_short_char, \
         a_short_bit, a_short_varbit, a_short_timestamp, a_short_time, a_mood";
    const DELETE: &'static str = "DELETE FROM typed.every_value \
         WHERE id = $1::bigint";
}

rows::row!(
    EveryValue { id = "id", a_boolean = "a_boolean", a_smallint = "a_smallint", a_integer
    = "a_integer", a_bigint = "a_bigint", a_real = "a_real", a_double_precision =
    "a_double_precision", a_numeric = "a_numeric", a_money = "a_money", a_text =
    "a_text", a_varchar = "a_varchar", a_char = "a_char", a_bytea = "a_bytea", a_uuid =
    "a_uuid", a_json = "a_json", a_jsonb = "a_jsonb", a_date = "a_date", a_time =
    "a_time", a_timetz = "a_timetz", a_timestamp = "a_timestamp", a_timestamptz =
    "a_timestamptz", a_interval = "a_interval", a_inet = "a_inet", a_cidr = "a_cidr",
    a_macaddr = "a_macaddr", a_macaddr8 = "a_macaddr8", a_bit = "a_bit", a_varbit =
    "a_varbit", a_oid = "a_oid", a_xml = "a_xml", a_tsvector = "a_tsvector", a_tsquery =
    "a_tsquery", a_jsonpath = "a_jsonpath", a_pg_lsn = "a_pg_lsn", a_point = "a_point",
    a_line = "a_line", a_lseg = "a_lseg", a_box = "a_box", a_path = "a_path", a_polygon =
    "a_polygon", a_circle = "a_circle", a_int4range = "a_int4range", a_int8range =
    "a_int8range", a_numrange = "a_numrange", a_daterange = "a_daterange", a_tsrange =
    "a_tsrange", a_tstzrange = "a_tstzrange", a_short_numeric = "a_short_numeric",
    a_short_varchar = "a_short_varchar", a_short_char = "a_short_char", a_short_bit =
    "a_short_bit", a_short_varbit = "a_short_varbit", a_short_timestamp =
    "a_short_timestamp", a_short_time = "a_short_time", a_mood = "a_mood" }
);

/// A row to insert into `typed.every_value`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewEveryValue {
    /// `boolean`.
    pub a_boolean: bool,
    /// `smallint`.
    pub a_smallint: i16,
    /// `integer`.
    pub a_integer: i32,
    /// `bigint`.
    pub a_bigint: i64,
    /// `real`.
    pub a_real: f32,
    /// `double precision`.
    pub a_double_precision: f64,
    /// `numeric`.
    pub a_numeric: values::Numeric,
    /// `money`.
    pub a_money: values::Money,
    /// `text`.
    pub a_text: String,
    /// `varchar`.
    pub a_varchar: String,
    /// `char(1)`.
    pub a_char: String,
    /// `bytea`.
    pub a_bytea: Vec<u8>,
    /// `uuid`.
    pub a_uuid: uuid::Uuid,
    /// `json`.
    pub a_json: values::Json,
    /// `jsonb`.
    pub a_jsonb: values::Jsonb,
    /// `date`.
    pub a_date: values::Date,
    /// `time`.
    pub a_time: values::Time,
    /// `timetz`.
    pub a_timetz: values::TimeTz,
    /// `timestamp`.
    pub a_timestamp: values::Timestamp,
    /// `timestamptz`.
    pub a_timestamptz: values::TimestampTz,
    /// `interval`.
    pub a_interval: values::Interval,
    /// `inet`.
    pub a_inet: values::Inet,
    /// `cidr`.
    pub a_cidr: values::Cidr,
    /// `macaddr`.
    pub a_macaddr: values::MacAddr,
    /// `macaddr8`.
    pub a_macaddr8: values::MacAddr8,
    /// `bit(1)`.
    pub a_bit: values::Bit,
    /// `varbit`.
    pub a_varbit: values::VarBit,
    /// `oid`.
    pub a_oid: values::Oid,
    /// `xml`.
    pub a_xml: values::Xml,
    /// `tsvector`.
    pub a_tsvector: values::TsVector,
    /// `tsquery`.
    pub a_tsquery: values::TsQuery,
    /// `jsonpath`.
    pub a_jsonpath: values::JsonPath,
    /// `pg_lsn`.
    pub a_pg_lsn: values::PgLsn,
    /// `point`.
    pub a_point: values::Point,
    /// `line`.
    pub a_line: values::Line,
    /// `lseg`.
    pub a_lseg: values::Lseg,
    /// `box`.
    pub a_box: values::PgBox,
    /// `path`.
    pub a_path: values::Path,
    /// `polygon`.
    pub a_polygon: values::Polygon,
    /// `circle`.
    pub a_circle: values::Circle,
    /// `int4range`.
    pub a_int4range: values::Int4Range,
    /// `int8range`.
    pub a_int8range: values::Int8Range,
    /// `numrange`.
    pub a_numrange: values::NumRange,
    /// `daterange`.
    pub a_daterange: values::DateRange,
    /// `tsrange`.
    pub a_tsrange: values::TsRange,
    /// `tstzrange`.
    pub a_tstzrange: values::TsTzRange,
    /// `numeric(12,2)`.
    pub a_short_numeric: values::Numeric,
    /// `varchar(3)`.
    pub a_short_varchar: String,
    /// `char(3)`.
    pub a_short_char: String,
    /// `bit(8)`.
    pub a_short_bit: values::Bit,
    /// `varbit(8)`.
    pub a_short_varbit: values::VarBit,
    /// `timestamp(3)`.
    pub a_short_timestamp: values::Timestamp,
    /// `time(0)`.
    pub a_short_time: values::Time,
    /// `mood`.
    pub a_mood: Mood,
}

impl NewEveryValue {
    /// A row of what must be given; the rest is left to the database.
    #[allow(clippy::too_many_arguments, reason = "each is a column that must be given")]
    #[must_use]
    pub const fn new(
        a_boolean: bool,
        a_smallint: i16,
        a_integer: i32,
        a_bigint: i64,
        a_real: f32,
        a_double_precision: f64,
        a_numeric: values::Numeric,
        a_money: values::Money,
        a_text: String,
        a_varchar: String,
        a_char: String,
        a_bytea: Vec<u8>,
        a_uuid: uuid::Uuid,
        a_json: values::Json,
        a_jsonb: values::Jsonb,
        a_date: values::Date,
        a_time: values::Time,
        a_timetz: values::TimeTz,
        a_timestamp: values::Timestamp,
        a_timestamptz: values::TimestampTz,
        a_interval: values::Interval,
        a_inet: values::Inet,
        a_cidr: values::Cidr,
        a_macaddr: values::MacAddr,
        a_macaddr8: values::MacAddr8,
        a_bit: values::Bit,
        a_varbit: values::VarBit,
        a_oid: values::Oid,
        a_xml: values::Xml,
        a_tsvector: values::TsVector,
        a_tsquery: values::TsQuery,
        a_jsonpath: values::JsonPath,
        a_pg_lsn: values::PgLsn,
        a_point: values::Point,
        a_line: values::Line,
        a_lseg: values::Lseg,
        a_box: values::PgBox,
        a_path: values::Path,
        a_polygon: values::Polygon,
        a_circle: values::Circle,
        a_int4range: values::Int4Range,
        a_int8range: values::Int8Range,
        a_numrange: values::NumRange,
        a_daterange: values::DateRange,
        a_tsrange: values::TsRange,
        a_tstzrange: values::TsTzRange,
        a_short_numeric: values::Numeric,
        a_short_varchar: String,
        a_short_char: String,
        a_short_bit: values::Bit,
        a_short_varbit: values::VarBit,
        a_short_timestamp: values::Timestamp,
        a_short_time: values::Time,
        a_mood: Mood,
    ) -> Self {
        Self {
            a_boolean,
            a_smallint,
            a_integer,
            a_bigint,
            a_real,
            a_double_precision,
            a_numeric,
            a_money,
            a_text,
            a_varchar,
            a_char,
            a_bytea,
            a_uuid,
            a_json,
            a_jsonb,
            a_date,
            a_time,
            a_timetz,
            a_timestamp,
            a_timestamptz,
            a_interval,
            a_inet,
            a_cidr,
            a_macaddr,
            a_macaddr8,
            a_bit,
            a_varbit,
            a_oid,
            a_xml,
            a_tsvector,
            a_tsquery,
            a_jsonpath,
            a_pg_lsn,
            a_point,
            a_line,
            a_lseg,
            a_box,
            a_path,
            a_polygon,
            a_circle,
            a_int4range,
            a_int8range,
            a_numrange,
            a_daterange,
            a_tsrange,
            a_tstzrange,
            a_short_numeric,
            a_short_varchar,
            a_short_char,
            a_short_bit,
            a_short_varbit,
            a_short_timestamp,
            a_short_time,
            a_mood,
        }
    }
}

impl relation::NewRow for NewEveryValue {
    type Row = EveryValue;
}

rows::parameters!(
    NewEveryValue { a_boolean, a_smallint, a_integer, a_bigint, a_real,
    a_double_precision, a_numeric, a_money, a_text, a_varchar, a_char, a_bytea, a_uuid,
    a_json, a_jsonb, a_date, a_time, a_timetz, a_timestamp, a_timestamptz, a_interval,
    a_inet, a_cidr, a_macaddr, a_macaddr8, a_bit, a_varbit, a_oid, a_xml, a_tsvector,
    a_tsquery, a_jsonpath, a_pg_lsn, a_point, a_line, a_lseg, a_box, a_path, a_polygon,
    a_circle, a_int4range, a_int8range, a_numrange, a_daterange, a_tsrange, a_tstzrange,
    a_short_numeric, a_short_varchar, a_short_char, a_short_bit, a_short_varbit,
    a_short_timestamp, a_short_time, a_mood }
);

/// Changes to a row of `typed.every_value`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EveryValuePatch {
    /// The new [`a_boolean`](EveryValue::a_boolean).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_boolean: Option<bool>,
    /// The new [`a_smallint`](EveryValue::a_smallint).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_smallint: Option<i16>,
    /// The new [`a_integer`](EveryValue::a_integer).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_integer: Option<i32>,
    /// The new [`a_bigint`](EveryValue::a_bigint).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_bigint: Option<i64>,
    /// The new [`a_real`](EveryValue::a_real).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_real: Option<f32>,
    /// The new [`a_double_precision`](EveryValue::a_double_precision).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_double_precision: Option<f64>,
    /// The new [`a_numeric`](EveryValue::a_numeric).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_numeric: Option<values::Numeric>,
    /// The new [`a_money`](EveryValue::a_money).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_money: Option<values::Money>,
    /// The new [`a_text`](EveryValue::a_text).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_text: Option<String>,
    /// The new [`a_varchar`](EveryValue::a_varchar).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_varchar: Option<String>,
    /// The new [`a_char`](EveryValue::a_char).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_char: Option<String>,
    /// The new [`a_bytea`](EveryValue::a_bytea).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_bytea: Option<Vec<u8>>,
    /// The new [`a_uuid`](EveryValue::a_uuid).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_uuid: Option<uuid::Uuid>,
    /// The new [`a_json`](EveryValue::a_json).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_json: Option<values::Json>,
    /// The new [`a_jsonb`](EveryValue::a_jsonb).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_jsonb: Option<values::Jsonb>,
    /// The new [`a_date`](EveryValue::a_date).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_date: Option<values::Date>,
    /// The new [`a_time`](EveryValue::a_time).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_time: Option<values::Time>,
    /// The new [`a_timetz`](EveryValue::a_timetz).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_timetz: Option<values::TimeTz>,
    /// The new [`a_timestamp`](EveryValue::a_timestamp).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_timestamp: Option<values::Timestamp>,
    /// The new [`a_timestamptz`](EveryValue::a_timestamptz).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_timestamptz: Option<values::TimestampTz>,
    /// The new [`a_interval`](EveryValue::a_interval).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_interval: Option<values::Interval>,
    /// The new [`a_inet`](EveryValue::a_inet).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_inet: Option<values::Inet>,
    /// The new [`a_cidr`](EveryValue::a_cidr).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_cidr: Option<values::Cidr>,
    /// The new [`a_macaddr`](EveryValue::a_macaddr).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_macaddr: Option<values::MacAddr>,
    /// The new [`a_macaddr8`](EveryValue::a_macaddr8).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_macaddr8: Option<values::MacAddr8>,
    /// The new [`a_bit`](EveryValue::a_bit).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_bit: Option<values::Bit>,
    /// The new [`a_varbit`](EveryValue::a_varbit).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_varbit: Option<values::VarBit>,
    /// The new [`a_oid`](EveryValue::a_oid).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_oid: Option<values::Oid>,
    /// The new [`a_xml`](EveryValue::a_xml).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_xml: Option<values::Xml>,
    /// The new [`a_tsvector`](EveryValue::a_tsvector).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_tsvector: Option<values::TsVector>,
    /// The new [`a_tsquery`](EveryValue::a_tsquery).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_tsquery: Option<values::TsQuery>,
    /// The new [`a_jsonpath`](EveryValue::a_jsonpath).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_jsonpath: Option<values::JsonPath>,
    /// The new [`a_pg_lsn`](EveryValue::a_pg_lsn).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_pg_lsn: Option<values::PgLsn>,
    /// The new [`a_point`](EveryValue::a_point).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_point: Option<values::Point>,
    /// The new [`a_line`](EveryValue::a_line).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_line: Option<values::Line>,
    /// The new [`a_lseg`](EveryValue::a_lseg).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_lseg: Option<values::Lseg>,
    /// The new [`a_box`](EveryValue::a_box).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_box: Option<values::PgBox>,
    /// The new [`a_path`](EveryValue::a_path).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_path: Option<values::Path>,
    /// The new [`a_polygon`](EveryValue::a_polygon).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_polygon: Option<values::Polygon>,
    /// The new [`a_circle`](EveryValue::a_circle).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_circle: Option<values::Circle>,
    /// The new [`a_int4range`](EveryValue::a_int4range).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_int4range: Option<values::Int4Range>,
    /// The new [`a_int8range`](EveryValue::a_int8range).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_int8range: Option<values::Int8Range>,
    /// The new [`a_numrange`](EveryValue::a_numrange).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_numrange: Option<values::NumRange>,
    /// The new [`a_daterange`](EveryValue::a_daterange).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_daterange: Option<values::DateRange>,
    /// The new [`a_tsrange`](EveryValue::a_tsrange).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_tsrange: Option<values::TsRange>,
    /// The new [`a_tstzrange`](EveryValue::a_tstzrange).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_tstzrange: Option<values::TsTzRange>,
    /// The new [`a_short_numeric`](EveryValue::a_short_numeric).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_short_numeric: Option<values::Numeric>,
    /// The new [`a_short_varchar`](EveryValue::a_short_varchar).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_short_varchar: Option<String>,
    /// The new [`a_short_char`](EveryValue::a_short_char).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_short_char: Option<String>,
    /// The new [`a_short_bit`](EveryValue::a_short_bit).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_short_bit: Option<values::Bit>,
    /// The new [`a_short_varbit`](EveryValue::a_short_varbit).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_short_varbit: Option<values::VarBit>,
    /// The new [`a_short_timestamp`](EveryValue::a_short_timestamp).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_short_timestamp: Option<values::Timestamp>,
    /// The new [`a_short_time`](EveryValue::a_short_time).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_short_time: Option<values::Time>,
    /// The new [`a_mood`](EveryValue::a_mood).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_mood: Option<Mood>,
}

impl relation::Patch for EveryValuePatch {
    type Row = EveryValue;
}

rows::parameters!(
    EveryValuePatch { [a_boolean], [a_smallint], [a_integer], [a_bigint], [a_real],
    [a_double_precision], [a_numeric], [a_money], [a_text], [a_varchar], [a_char],
    [a_bytea], [a_uuid], [a_json], [a_jsonb], [a_date], [a_time], [a_timetz],
    [a_timestamp], [a_timestamptz], [a_interval], [a_inet], [a_cidr], [a_macaddr],
    [a_macaddr8], [a_bit], [a_varbit], [a_oid], [a_xml], [a_tsvector], [a_tsquery],
    [a_jsonpath], [a_pg_lsn], [a_point], [a_line], [a_lseg], [a_box], [a_path],
    [a_polygon], [a_circle], [a_int4range], [a_int8range], [a_numrange], [a_daterange],
    [a_tsrange], [a_tstzrange], [a_short_numeric], [a_short_varchar], [a_short_char],
    [a_short_bit], [a_short_varbit], [a_short_timestamp], [a_short_time], [a_mood] }
);

/// A value of every type, or none.
///
/// A row of the table `typed.every_optional`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EveryOptional {
    /// Identifies the row: `bigint`, numbered by the database.
    pub id: EveryOptionalId,
    /// `boolean`.
    pub a_boolean: Option<bool>,
    /// `smallint`.
    pub a_smallint: Option<i16>,
    /// `integer`.
    pub a_integer: Option<i32>,
    /// `bigint`.
    pub a_bigint: Option<i64>,
    /// `real`.
    pub a_real: Option<f32>,
    /// `double precision`.
    pub a_double_precision: Option<f64>,
    /// `numeric`.
    pub a_numeric: Option<values::Numeric>,
    /// `money`.
    pub a_money: Option<values::Money>,
    /// `text`.
    pub a_text: Option<String>,
    /// `varchar`.
    pub a_varchar: Option<String>,
    /// `char(1)`.
    pub a_char: Option<String>,
    /// `bytea`.
    pub a_bytea: Option<Vec<u8>>,
    /// `uuid`.
    pub a_uuid: Option<uuid::Uuid>,
    /// `json`.
    pub a_json: Option<values::Json>,
    /// `jsonb`.
    pub a_jsonb: Option<values::Jsonb>,
    /// `date`.
    pub a_date: Option<values::Date>,
    /// `time`.
    pub a_time: Option<values::Time>,
    /// `timetz`.
    pub a_timetz: Option<values::TimeTz>,
    /// `timestamp`.
    pub a_timestamp: Option<values::Timestamp>,
    /// `timestamptz`.
    pub a_timestamptz: Option<values::TimestampTz>,
    /// `interval`.
    pub a_interval: Option<values::Interval>,
    /// `inet`.
    pub a_inet: Option<values::Inet>,
    /// `cidr`.
    pub a_cidr: Option<values::Cidr>,
    /// `macaddr`.
    pub a_macaddr: Option<values::MacAddr>,
    /// `macaddr8`.
    pub a_macaddr8: Option<values::MacAddr8>,
    /// `bit(1)`.
    pub a_bit: Option<values::Bit>,
    /// `varbit`.
    pub a_varbit: Option<values::VarBit>,
    /// `oid`.
    pub a_oid: Option<values::Oid>,
    /// `xml`.
    pub a_xml: Option<values::Xml>,
    /// `tsvector`.
    pub a_tsvector: Option<values::TsVector>,
    /// `tsquery`.
    pub a_tsquery: Option<values::TsQuery>,
    /// `jsonpath`.
    pub a_jsonpath: Option<values::JsonPath>,
    /// `pg_lsn`.
    pub a_pg_lsn: Option<values::PgLsn>,
    /// `point`.
    pub a_point: Option<values::Point>,
    /// `line`.
    pub a_line: Option<values::Line>,
    /// `lseg`.
    pub a_lseg: Option<values::Lseg>,
    /// `box`.
    pub a_box: Option<values::PgBox>,
    /// `path`.
    pub a_path: Option<values::Path>,
    /// `polygon`.
    pub a_polygon: Option<values::Polygon>,
    /// `circle`.
    pub a_circle: Option<values::Circle>,
    /// `int4range`.
    pub a_int4range: Option<values::Int4Range>,
    /// `int8range`.
    pub a_int8range: Option<values::Int8Range>,
    /// `numrange`.
    pub a_numrange: Option<values::NumRange>,
    /// `daterange`.
    pub a_daterange: Option<values::DateRange>,
    /// `tsrange`.
    pub a_tsrange: Option<values::TsRange>,
    /// `tstzrange`.
    pub a_tstzrange: Option<values::TsTzRange>,
    /// `numeric(12,2)`.
    pub a_short_numeric: Option<values::Numeric>,
    /// `varchar(3)`.
    pub a_short_varchar: Option<String>,
    /// `char(3)`.
    pub a_short_char: Option<String>,
    /// `bit(8)`.
    pub a_short_bit: Option<values::Bit>,
    /// `varbit(8)`.
    pub a_short_varbit: Option<values::VarBit>,
    /// `timestamp(3)`.
    pub a_short_timestamp: Option<values::Timestamp>,
    /// `time(0)`.
    pub a_short_time: Option<values::Time>,
    /// `mood`.
    pub a_mood: Option<Mood>,
}

impl EveryOptional {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `a_boolean`.
    pub const COLUMN_A_BOOLEAN: &'static str = "a_boolean";
    /// Name of the column `a_smallint`.
    pub const COLUMN_A_SMALLINT: &'static str = "a_smallint";
    /// Name of the column `a_integer`.
    pub const COLUMN_A_INTEGER: &'static str = "a_integer";
    /// Name of the column `a_bigint`.
    pub const COLUMN_A_BIGINT: &'static str = "a_bigint";
    /// Name of the column `a_real`.
    pub const COLUMN_A_REAL: &'static str = "a_real";
    /// Name of the column `a_double_precision`.
    pub const COLUMN_A_DOUBLE_PRECISION: &'static str = "a_double_precision";
    /// Name of the column `a_numeric`.
    pub const COLUMN_A_NUMERIC: &'static str = "a_numeric";
    /// Name of the column `a_money`.
    pub const COLUMN_A_MONEY: &'static str = "a_money";
    /// Name of the column `a_text`.
    pub const COLUMN_A_TEXT: &'static str = "a_text";
    /// Name of the column `a_varchar`.
    pub const COLUMN_A_VARCHAR: &'static str = "a_varchar";
    /// Name of the column `a_char`.
    pub const COLUMN_A_CHAR: &'static str = "a_char";
    /// Name of the column `a_bytea`.
    pub const COLUMN_A_BYTEA: &'static str = "a_bytea";
    /// Name of the column `a_uuid`.
    pub const COLUMN_A_UUID: &'static str = "a_uuid";
    /// Name of the column `a_json`.
    pub const COLUMN_A_JSON: &'static str = "a_json";
    /// Name of the column `a_jsonb`.
    pub const COLUMN_A_JSONB: &'static str = "a_jsonb";
    /// Name of the column `a_date`.
    pub const COLUMN_A_DATE: &'static str = "a_date";
    /// Name of the column `a_time`.
    pub const COLUMN_A_TIME: &'static str = "a_time";
    /// Name of the column `a_timetz`.
    pub const COLUMN_A_TIMETZ: &'static str = "a_timetz";
    /// Name of the column `a_timestamp`.
    pub const COLUMN_A_TIMESTAMP: &'static str = "a_timestamp";
    /// Name of the column `a_timestamptz`.
    pub const COLUMN_A_TIMESTAMPTZ: &'static str = "a_timestamptz";
    /// Name of the column `a_interval`.
    pub const COLUMN_A_INTERVAL: &'static str = "a_interval";
    /// Name of the column `a_inet`.
    pub const COLUMN_A_INET: &'static str = "a_inet";
    /// Name of the column `a_cidr`.
    pub const COLUMN_A_CIDR: &'static str = "a_cidr";
    /// Name of the column `a_macaddr`.
    pub const COLUMN_A_MACADDR: &'static str = "a_macaddr";
    /// Name of the column `a_macaddr8`.
    pub const COLUMN_A_MACADDR8: &'static str = "a_macaddr8";
    /// Name of the column `a_bit`.
    pub const COLUMN_A_BIT: &'static str = "a_bit";
    /// Name of the column `a_varbit`.
    pub const COLUMN_A_VARBIT: &'static str = "a_varbit";
    /// Name of the column `a_oid`.
    pub const COLUMN_A_OID: &'static str = "a_oid";
    /// Name of the column `a_xml`.
    pub const COLUMN_A_XML: &'static str = "a_xml";
    /// Name of the column `a_tsvector`.
    pub const COLUMN_A_TSVECTOR: &'static str = "a_tsvector";
    /// Name of the column `a_tsquery`.
    pub const COLUMN_A_TSQUERY: &'static str = "a_tsquery";
    /// Name of the column `a_jsonpath`.
    pub const COLUMN_A_JSONPATH: &'static str = "a_jsonpath";
    /// Name of the column `a_pg_lsn`.
    pub const COLUMN_A_PG_LSN: &'static str = "a_pg_lsn";
    /// Name of the column `a_point`.
    pub const COLUMN_A_POINT: &'static str = "a_point";
    /// Name of the column `a_line`.
    pub const COLUMN_A_LINE: &'static str = "a_line";
    /// Name of the column `a_lseg`.
    pub const COLUMN_A_LSEG: &'static str = "a_lseg";
    /// Name of the column `a_box`.
    pub const COLUMN_A_BOX: &'static str = "a_box";
    /// Name of the column `a_path`.
    pub const COLUMN_A_PATH: &'static str = "a_path";
    /// Name of the column `a_polygon`.
    pub const COLUMN_A_POLYGON: &'static str = "a_polygon";
    /// Name of the column `a_circle`.
    pub const COLUMN_A_CIRCLE: &'static str = "a_circle";
    /// Name of the column `a_int4range`.
    pub const COLUMN_A_INT4RANGE: &'static str = "a_int4range";
    /// Name of the column `a_int8range`.
    pub const COLUMN_A_INT8RANGE: &'static str = "a_int8range";
    /// Name of the column `a_numrange`.
    pub const COLUMN_A_NUMRANGE: &'static str = "a_numrange";
    /// Name of the column `a_daterange`.
    pub const COLUMN_A_DATERANGE: &'static str = "a_daterange";
    /// Name of the column `a_tsrange`.
    pub const COLUMN_A_TSRANGE: &'static str = "a_tsrange";
    /// Name of the column `a_tstzrange`.
    pub const COLUMN_A_TSTZRANGE: &'static str = "a_tstzrange";
    /// Name of the column `a_short_numeric`.
    pub const COLUMN_A_SHORT_NUMERIC: &'static str = "a_short_numeric";
    /// Name of the column `a_short_varchar`.
    pub const COLUMN_A_SHORT_VARCHAR: &'static str = "a_short_varchar";
    /// Name of the column `a_short_char`.
    pub const COLUMN_A_SHORT_CHAR: &'static str = "a_short_char";
    /// Name of the column `a_short_bit`.
    pub const COLUMN_A_SHORT_BIT: &'static str = "a_short_bit";
    /// Name of the column `a_short_varbit`.
    pub const COLUMN_A_SHORT_VARBIT: &'static str = "a_short_varbit";
    /// Name of the column `a_short_timestamp`.
    pub const COLUMN_A_SHORT_TIMESTAMP: &'static str = "a_short_timestamp";
    /// Name of the column `a_short_time`.
    pub const COLUMN_A_SHORT_TIME: &'static str = "a_short_time";
    /// Name of the column `a_mood`.
    pub const COLUMN_A_MOOD: &'static str = "a_mood";
}

impl relation::Relation for EveryOptional {
    const SCHEMA: &'static str = "typed";
    const NAME: &'static str = "every_optional";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "a_boolean",
        "a_smallint",
        "a_integer",
        "a_bigint",
        "a_real",
        "a_double_precision",
        "a_numeric",
        "a_money",
        "a_text",
        "a_varchar",
        "a_char",
        "a_bytea",
        "a_uuid",
        "a_json",
        "a_jsonb",
        "a_date",
        "a_time",
        "a_timetz",
        "a_timestamp",
        "a_timestamptz",
        "a_interval",
        "a_inet",
        "a_cidr",
        "a_macaddr",
        "a_macaddr8",
        "a_bit",
        "a_varbit",
        "a_oid",
        "a_xml",
        "a_tsvector",
        "a_tsquery",
        "a_jsonpath",
        "a_pg_lsn",
        "a_point",
        "a_line",
        "a_lseg",
        "a_box",
        "a_path",
        "a_polygon",
        "a_circle",
        "a_int4range",
        "a_int8range",
        "a_numrange",
        "a_daterange",
        "a_tsrange",
        "a_tstzrange",
        "a_short_numeric",
        "a_short_varchar",
        "a_short_char",
        "a_short_bit",
        "a_short_varbit",
        "a_short_timestamp",
        "a_short_time",
        "a_mood",
    ];
    const SELECT: &'static str = "SELECT id, a_boolean, a_smallint, a_integer, a_bigint, a_real, a_double_precision, \
         a_numeric, a_money, a_text, a_varchar, a_char, a_bytea, a_uuid, a_json, a_jsonb, a_date, \
         a_time, a_timetz, a_timestamp, a_timestamptz, a_interval, a_inet, a_cidr, a_macaddr, \
         a_macaddr8, a_bit, a_varbit, a_oid, a_xml::text AS a_xml, a_tsvector::text AS a_tsvector, \
         a_tsquery::text AS a_tsquery, a_jsonpath::text AS a_jsonpath, a_pg_lsn::text AS a_pg_lsn, \
         a_point::text AS a_point, a_line::text AS a_line, a_lseg::text AS a_lseg, \
         a_box::text AS a_box, a_path::text AS a_path, a_polygon::text AS a_polygon, \
         a_circle::text AS a_circle, a_int4range::text AS a_int4range, \
         a_int8range::text AS a_int8range, a_numrange::text AS a_numrange, \
         a_daterange::text AS a_daterange, a_tsrange::text AS a_tsrange, \
         a_tstzrange::text AS a_tstzrange, a_short_numeric, a_short_varchar, a_short_char, \
         a_short_bit, a_short_varbit, a_short_timestamp, a_short_time, a_mood \
         FROM typed.every_optional";
}

impl relation::Table for EveryOptional {
    type New = NewEveryOptional;
    type Patch = EveryOptionalPatch;
    const INSERT: &'static str = "INSERT INTO typed.every_optional \
         (a_boolean, a_smallint, a_integer, a_bigint, a_real, a_double_precision, a_numeric, \
         a_money, a_text, a_varchar, a_char, a_bytea, a_uuid, a_json, a_jsonb, a_date, a_time, \
         a_timetz, a_timestamp, a_timestamptz, a_interval, a_inet, a_cidr, a_macaddr, a_macaddr8, \
         a_bit, a_varbit, a_oid, a_xml, a_tsvector, a_tsquery, a_jsonpath, a_pg_lsn, a_point, \
         a_line, a_lseg, a_box, a_path, a_polygon, a_circle, a_int4range, a_int8range, a_numrange, \
         a_daterange, a_tsrange, a_tstzrange, a_short_numeric, a_short_varchar, a_short_char, \
         a_short_bit, a_short_varbit, a_short_timestamp, a_short_time, a_mood) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, \
         $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29::text::xml, $30::text::tsvector, \
         $31::text::tsquery, $32::text::jsonpath, $33::text::pg_lsn, $34::text::point, \
         $35::text::line, $36::text::lseg, $37::text::box, $38::text::path, $39::text::polygon, \
         $40::text::circle, $41::text::int4range, $42::text::int8range, $43::text::numrange, \
         $44::text::daterange, $45::text::tsrange, $46::text::tstzrange, $47, $48, $49, $50, $51, \
         $52, $53, $54) \
         RETURNING id, a_boolean, a_smallint, a_integer, a_bigint, a_real, a_double_precision, \
         a_numeric, a_money, a_text, a_varchar, a_char, a_bytea, a_uuid, a_json, a_jsonb, a_date, \
         a_time, a_timetz, a_timestamp, a_timestamptz, a_interval, a_inet, a_cidr, a_macaddr, \
         a_macaddr8, a_bit, a_varbit, a_oid, a_xml::text AS a_xml, a_tsvector::text AS a_tsvector, \
         a_tsquery::text AS a_tsquery, a_jsonpath::text AS a_jsonpath, a_pg_lsn::text AS a_pg_lsn, \
         a_point::text AS a_point, a_line::text AS a_line, a_lseg::text AS a_lseg, \
         a_box::text AS a_box, a_path::text AS a_path, a_polygon::text AS a_polygon, \
         a_circle::text AS a_circle, a_int4range::text AS a_int4range, \
         a_int8range::text AS a_int8range, a_numrange::text AS a_numrange, \
         a_daterange::text AS a_daterange, a_tsrange::text AS a_tsrange, \
         a_tstzrange::text AS a_tstzrange, a_short_numeric, a_short_varchar, a_short_char, \
         a_short_bit, a_short_varbit, a_short_timestamp, a_short_time, a_mood";
}

impl relation::Keyed for EveryOptional {
    type Key = EveryOptionalId;
    const FIND: &'static str = "SELECT id, a_boolean, a_smallint, a_integer, a_bigint, a_real, a_double_precision, \
         a_numeric, a_money, a_text, a_varchar, a_char, a_bytea, a_uuid, a_json, a_jsonb, a_date, \
         a_time, a_timetz, a_timestamp, a_timestamptz, a_interval, a_inet, a_cidr, a_macaddr, \
         a_macaddr8, a_bit, a_varbit, a_oid, a_xml::text AS a_xml, a_tsvector::text AS a_tsvector, \
         a_tsquery::text AS a_tsquery, a_jsonpath::text AS a_jsonpath, a_pg_lsn::text AS a_pg_lsn, \
         a_point::text AS a_point, a_line::text AS a_line, a_lseg::text AS a_lseg, \
         a_box::text AS a_box, a_path::text AS a_path, a_polygon::text AS a_polygon, \
         a_circle::text AS a_circle, a_int4range::text AS a_int4range, \
         a_int8range::text AS a_int8range, a_numrange::text AS a_numrange, \
         a_daterange::text AS a_daterange, a_tsrange::text AS a_tsrange, \
         a_tstzrange::text AS a_tstzrange, a_short_numeric, a_short_varchar, a_short_char, \
         a_short_bit, a_short_varbit, a_short_timestamp, a_short_time, a_mood \
         FROM typed.every_optional \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, a_boolean, a_smallint, a_integer, a_bigint, a_real, a_double_precision, \
         a_numeric, a_money, a_text, a_varchar, a_char, a_bytea, a_uuid, a_json, a_jsonb, a_date, \
         a_time, a_timetz, a_timestamp, a_timestamptz, a_interval, a_inet, a_cidr, a_macaddr, \
         a_macaddr8, a_bit, a_varbit, a_oid, a_xml::text AS a_xml, a_tsvector::text AS a_tsvector, \
         a_tsquery::text AS a_tsquery, a_jsonpath::text AS a_jsonpath, a_pg_lsn::text AS a_pg_lsn, \
         a_point::text AS a_point, a_line::text AS a_line, a_lseg::text AS a_lseg, \
         a_box::text AS a_box, a_path::text AS a_path, a_polygon::text AS a_polygon, \
         a_circle::text AS a_circle, a_int4range::text AS a_int4range, \
         a_int8range::text AS a_int8range, a_numrange::text AS a_numrange, \
         a_daterange::text AS a_daterange, a_tsrange::text AS a_tsrange, \
         a_tstzrange::text AS a_tstzrange, a_short_numeric, a_short_varchar, a_short_char, \
         a_short_bit, a_short_varbit, a_short_timestamp, a_short_time, a_mood \
         FROM typed.every_optional \
         ORDER BY every_optional.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, a_boolean, a_smallint, a_integer, a_bigint, a_real, a_double_precision, \
         a_numeric, a_money, a_text, a_varchar, a_char, a_bytea, a_uuid, a_json, a_jsonb, a_date, \
         a_time, a_timetz, a_timestamp, a_timestamptz, a_interval, a_inet, a_cidr, a_macaddr, \
         a_macaddr8, a_bit, a_varbit, a_oid, a_xml::text AS a_xml, a_tsvector::text AS a_tsvector, \
         a_tsquery::text AS a_tsquery, a_jsonpath::text AS a_jsonpath, a_pg_lsn::text AS a_pg_lsn, \
         a_point::text AS a_point, a_line::text AS a_line, a_lseg::text AS a_lseg, \
         a_box::text AS a_box, a_path::text AS a_path, a_polygon::text AS a_polygon, \
         a_circle::text AS a_circle, a_int4range::text AS a_int4range, \
         a_int8range::text AS a_int8range, a_numrange::text AS a_numrange, \
         a_daterange::text AS a_daterange, a_tsrange::text AS a_tsrange, \
         a_tstzrange::text AS a_tstzrange, a_short_numeric, a_short_varchar, a_short_char, \
         a_short_bit, a_short_varbit, a_short_timestamp, a_short_time, a_mood \
         FROM typed.every_optional \
         WHERE id > $1::bigint \
         ORDER BY every_optional.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE typed.every_optional \
         SET a_boolean = CASE WHEN $1::boolean THEN $2::boolean ELSE a_boolean END, \
         a_smallint = CASE WHEN $3::boolean THEN $4::smallint ELSE a_smallint END, \
         a_integer = CASE WHEN $5::boolean THEN $6::integer ELSE a_integer END, \
         a_bigint = CASE WHEN $7::boolean THEN $8::bigint ELSE a_bigint END, \
         a_real = CASE WHEN $9::boolean THEN $10::real ELSE a_real END, \
         a_double_precision = CASE WHEN $11::boolean THEN $12::double precision ELSE a_double_precision END, \
         a_numeric = CASE WHEN $13::boolean THEN $14::numeric ELSE a_numeric END, \
         a_money = CASE WHEN $15::boolean THEN $16::money ELSE a_money END, \
         a_text = CASE WHEN $17::boolean THEN $18::text ELSE a_text END, \
         a_varchar = CASE WHEN $19::boolean THEN $20::varchar ELSE a_varchar END, \
         a_char = CASE WHEN $21::boolean THEN $22::bpchar ELSE a_char END, \
         a_bytea = CASE WHEN $23::boolean THEN $24::bytea ELSE a_bytea END, \
         a_uuid = CASE WHEN $25::boolean THEN $26::uuid ELSE a_uuid END, \
         a_json = CASE WHEN $27::boolean THEN $28::json ELSE a_json END, \
         a_jsonb = CASE WHEN $29::boolean THEN $30::jsonb ELSE a_jsonb END, \
         a_date = CASE WHEN $31::boolean THEN $32::date ELSE a_date END, \
         a_time = CASE WHEN $33::boolean THEN $34::time ELSE a_time END, \
         a_timetz = CASE WHEN $35::boolean THEN $36::timetz ELSE a_timetz END, \
         a_timestamp = CASE WHEN $37::boolean THEN $38::timestamp ELSE a_timestamp END, \
         a_timestamptz = CASE WHEN $39::boolean THEN $40::timestamptz ELSE a_timestamptz END, \
         a_interval = CASE WHEN $41::boolean THEN $42::interval ELSE a_interval END, \
         a_inet = CASE WHEN $43::boolean THEN $44::inet ELSE a_inet END, \
         a_cidr = CASE WHEN $45::boolean THEN $46::cidr ELSE a_cidr END, \
         a_macaddr = CASE WHEN $47::boolean THEN $48::macaddr ELSE a_macaddr END, \
         a_macaddr8 = CASE WHEN $49::boolean THEN $50::macaddr8 ELSE a_macaddr8 END, \
         a_bit = CASE WHEN $51::boolean THEN $52::\"bit\" ELSE a_bit END, \
         a_varbit = CASE WHEN $53::boolean THEN $54::varbit ELSE a_varbit END, \
         a_oid = CASE WHEN $55::boolean THEN $56::oid ELSE a_oid END, \
         a_xml = CASE WHEN $57::boolean THEN $58::text::xml ELSE a_xml END, \
         a_tsvector = CASE WHEN $59::boolean THEN $60::text::tsvector ELSE a_tsvector END, \
         a_tsquery = CASE WHEN $61::boolean THEN $62::text::tsquery ELSE a_tsquery END, \
         a_jsonpath = CASE WHEN $63::boolean THEN $64::text::jsonpath ELSE a_jsonpath END, \
         a_pg_lsn = CASE WHEN $65::boolean THEN $66::text::pg_lsn ELSE a_pg_lsn END, \
         a_point = CASE WHEN $67::boolean THEN $68::text::point ELSE a_point END, \
         a_line = CASE WHEN $69::boolean THEN $70::text::line ELSE a_line END, \
         a_lseg = CASE WHEN $71::boolean THEN $72::text::lseg ELSE a_lseg END, \
         a_box = CASE WHEN $73::boolean THEN $74::text::box ELSE a_box END, \
         a_path = CASE WHEN $75::boolean THEN $76::text::path ELSE a_path END, \
         a_polygon = CASE WHEN $77::boolean THEN $78::text::polygon ELSE a_polygon END, \
         a_circle = CASE WHEN $79::boolean THEN $80::text::circle ELSE a_circle END, \
         a_int4range = CASE WHEN $81::boolean THEN $82::text::int4range ELSE a_int4range END, \
         a_int8range = CASE WHEN $83::boolean THEN $84::text::int8range ELSE a_int8range END, \
         a_numrange = CASE WHEN $85::boolean THEN $86::text::numrange ELSE a_numrange END, \
         a_daterange = CASE WHEN $87::boolean THEN $88::text::daterange ELSE a_daterange END, \
         a_tsrange = CASE WHEN $89::boolean THEN $90::text::tsrange ELSE a_tsrange END, \
         a_tstzrange = CASE WHEN $91::boolean THEN $92::text::tstzrange ELSE a_tstzrange END, \
         a_short_numeric = CASE WHEN $93::boolean THEN $94::numeric ELSE a_short_numeric END, \
         a_short_varchar = CASE WHEN $95::boolean THEN $96::varchar ELSE a_short_varchar END, \
         a_short_char = CASE WHEN $97::boolean THEN $98::bpchar ELSE a_short_char END, \
         a_short_bit = CASE WHEN $99::boolean THEN $100::\"bit\" ELSE a_short_bit END, \
         a_short_varbit = CASE WHEN $101::boolean THEN $102::varbit ELSE a_short_varbit END, \
         a_short_timestamp = CASE WHEN $103::boolean THEN $104::timestamp ELSE a_short_timestamp END, \
         a_short_time = CASE WHEN $105::boolean THEN $106::time ELSE a_short_time END, \
         a_mood = CASE WHEN $107::boolean THEN $108::typed.mood ELSE a_mood END \
         WHERE id = $109::bigint \
         RETURNING id, a_boolean, a_smallint, a_integer, a_bigint, a_real, a_double_precision, \
         a_numeric, a_money, a_text, a_varchar, a_char, a_bytea, a_uuid, a_json, a_jsonb, a_date, \
         a_time, a_timetz, a_timestamp, a_timestamptz, a_interval, a_inet, a_cidr, a_macaddr, \
         a_macaddr8, a_bit, a_varbit, a_oid, a_xml::text AS a_xml, a_tsvector::text AS a_tsvector, \
         a_tsquery::text AS a_tsquery, a_jsonpath::text AS a_jsonpath, a_pg_lsn::text AS a_pg_lsn, \
         a_point::text AS a_point, a_line::text AS a_line, a_lseg::text AS a_lseg, \
         a_box::text AS a_box, a_path::text AS a_path, a_polygon::text AS a_polygon, \
         a_circle::text AS a_circle, a_int4range::text AS a_int4range, \
         a_int8range::text AS a_int8range, a_numrange::text AS a_numrange, \
         a_daterange::text AS a_daterange, a_tsrange::text AS a_tsrange, \
         a_tstzrange::text AS a_tstzrange, a_short_numeric, a_short_varchar, a_short_char, \
         a_short_bit, a_short_varbit, a_short_timestamp, a_short_time, a_mood";
    const DELETE: &'static str = "DELETE FROM typed.every_optional \
         WHERE id = $1::bigint";
}

rows::row!(
    EveryOptional { id = "id", a_boolean = "a_boolean", a_smallint = "a_smallint",
    a_integer = "a_integer", a_bigint = "a_bigint", a_real = "a_real", a_double_precision
    = "a_double_precision", a_numeric = "a_numeric", a_money = "a_money", a_text =
    "a_text", a_varchar = "a_varchar", a_char = "a_char", a_bytea = "a_bytea", a_uuid =
    "a_uuid", a_json = "a_json", a_jsonb = "a_jsonb", a_date = "a_date", a_time =
    "a_time", a_timetz = "a_timetz", a_timestamp = "a_timestamp", a_timestamptz =
    "a_timestamptz", a_interval = "a_interval", a_inet = "a_inet", a_cidr = "a_cidr",
    a_macaddr = "a_macaddr", a_macaddr8 = "a_macaddr8", a_bit = "a_bit", a_varbit =
    "a_varbit", a_oid = "a_oid", a_xml = "a_xml", a_tsvector = "a_tsvector", a_tsquery =
    "a_tsquery", a_jsonpath = "a_jsonpath", a_pg_lsn = "a_pg_lsn", a_point = "a_point",
    a_line = "a_line", a_lseg = "a_lseg", a_box = "a_box", a_path = "a_path", a_polygon =
    "a_polygon", a_circle = "a_circle", a_int4range = "a_int4range", a_int8range =
    "a_int8range", a_numrange = "a_numrange", a_daterange = "a_daterange", a_tsrange =
    "a_tsrange", a_tstzrange = "a_tstzrange", a_short_numeric = "a_short_numeric",
    a_short_varchar = "a_short_varchar", a_short_char = "a_short_char", a_short_bit =
    "a_short_bit", a_short_varbit = "a_short_varbit", a_short_timestamp =
    "a_short_timestamp", a_short_time = "a_short_time", a_mood = "a_mood" }
);

/// A row to insert into `typed.every_optional`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewEveryOptional {
    /// `boolean`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_boolean: Option<bool>,
    /// `smallint`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_smallint: Option<i16>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_integer: Option<i32>,
    /// `bigint`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_bigint: Option<i64>,
    /// `real`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_real: Option<f32>,
    /// `double precision`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_double_precision: Option<f64>,
    /// `numeric`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_numeric: Option<values::Numeric>,
    /// `money`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_money: Option<values::Money>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_text: Option<String>,
    /// `varchar`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_varchar: Option<String>,
    /// `char(1)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_char: Option<String>,
    /// `bytea`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_bytea: Option<Vec<u8>>,
    /// `uuid`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_uuid: Option<uuid::Uuid>,
    /// `json`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_json: Option<values::Json>,
    /// `jsonb`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_jsonb: Option<values::Jsonb>,
    /// `date`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_date: Option<values::Date>,
    /// `time`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_time: Option<values::Time>,
    /// `timetz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_timetz: Option<values::TimeTz>,
    /// `timestamp`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_timestamp: Option<values::Timestamp>,
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_timestamptz: Option<values::TimestampTz>,
    /// `interval`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_interval: Option<values::Interval>,
    /// `inet`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_inet: Option<values::Inet>,
    /// `cidr`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_cidr: Option<values::Cidr>,
    /// `macaddr`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_macaddr: Option<values::MacAddr>,
    /// `macaddr8`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_macaddr8: Option<values::MacAddr8>,
    /// `bit(1)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_bit: Option<values::Bit>,
    /// `varbit`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_varbit: Option<values::VarBit>,
    /// `oid`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_oid: Option<values::Oid>,
    /// `xml`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_xml: Option<values::Xml>,
    /// `tsvector`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_tsvector: Option<values::TsVector>,
    /// `tsquery`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_tsquery: Option<values::TsQuery>,
    /// `jsonpath`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_jsonpath: Option<values::JsonPath>,
    /// `pg_lsn`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_pg_lsn: Option<values::PgLsn>,
    /// `point`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_point: Option<values::Point>,
    /// `line`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_line: Option<values::Line>,
    /// `lseg`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_lseg: Option<values::Lseg>,
    /// `box`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_box: Option<values::PgBox>,
    /// `path`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_path: Option<values::Path>,
    /// `polygon`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_polygon: Option<values::Polygon>,
    /// `circle`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_circle: Option<values::Circle>,
    /// `int4range`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_int4range: Option<values::Int4Range>,
    /// `int8range`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_int8range: Option<values::Int8Range>,
    /// `numrange`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_numrange: Option<values::NumRange>,
    /// `daterange`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_daterange: Option<values::DateRange>,
    /// `tsrange`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_tsrange: Option<values::TsRange>,
    /// `tstzrange`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_tstzrange: Option<values::TsTzRange>,
    /// `numeric(12,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_short_numeric: Option<values::Numeric>,
    /// `varchar(3)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_short_varchar: Option<String>,
    /// `char(3)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_short_char: Option<String>,
    /// `bit(8)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_short_bit: Option<values::Bit>,
    /// `varbit(8)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_short_varbit: Option<values::VarBit>,
    /// `timestamp(3)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_short_timestamp: Option<values::Timestamp>,
    /// `time(0)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_short_time: Option<values::Time>,
    /// `mood`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_mood: Option<Mood>,
}

impl relation::NewRow for NewEveryOptional {
    type Row = EveryOptional;
}

rows::parameters!(
    NewEveryOptional { a_boolean, a_smallint, a_integer, a_bigint, a_real,
    a_double_precision, a_numeric, a_money, a_text, a_varchar, a_char, a_bytea, a_uuid,
    a_json, a_jsonb, a_date, a_time, a_timetz, a_timestamp, a_timestamptz, a_interval,
    a_inet, a_cidr, a_macaddr, a_macaddr8, a_bit, a_varbit, a_oid, a_xml, a_tsvector,
    a_tsquery, a_jsonpath, a_pg_lsn, a_point, a_line, a_lseg, a_box, a_path, a_polygon,
    a_circle, a_int4range, a_int8range, a_numrange, a_daterange, a_tsrange, a_tstzrange,
    a_short_numeric, a_short_varchar, a_short_char, a_short_bit, a_short_varbit,
    a_short_timestamp, a_short_time, a_mood }
);

/// Changes to a row of `typed.every_optional`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EveryOptionalPatch {
    /// The new [`a_boolean`](EveryOptional::a_boolean).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_boolean: Option<Option<bool>>,
    /// The new [`a_smallint`](EveryOptional::a_smallint).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_smallint: Option<Option<i16>>,
    /// The new [`a_integer`](EveryOptional::a_integer).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_integer: Option<Option<i32>>,
    /// The new [`a_bigint`](EveryOptional::a_bigint).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_bigint: Option<Option<i64>>,
    /// The new [`a_real`](EveryOptional::a_real).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_real: Option<Option<f32>>,
    /// The new [`a_double_precision`](EveryOptional::a_double_precision).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_double_precision: Option<Option<f64>>,
    /// The new [`a_numeric`](EveryOptional::a_numeric).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_numeric: Option<Option<values::Numeric>>,
    /// The new [`a_money`](EveryOptional::a_money).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_money: Option<Option<values::Money>>,
    /// The new [`a_text`](EveryOptional::a_text).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_text: Option<Option<String>>,
    /// The new [`a_varchar`](EveryOptional::a_varchar).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_varchar: Option<Option<String>>,
    /// The new [`a_char`](EveryOptional::a_char).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_char: Option<Option<String>>,
    /// The new [`a_bytea`](EveryOptional::a_bytea).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_bytea: Option<Option<Vec<u8>>>,
    /// The new [`a_uuid`](EveryOptional::a_uuid).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_uuid: Option<Option<uuid::Uuid>>,
    /// The new [`a_json`](EveryOptional::a_json).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_json: Option<Option<values::Json>>,
    /// The new [`a_jsonb`](EveryOptional::a_jsonb).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_jsonb: Option<Option<values::Jsonb>>,
    /// The new [`a_date`](EveryOptional::a_date).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_date: Option<Option<values::Date>>,
    /// The new [`a_time`](EveryOptional::a_time).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_time: Option<Option<values::Time>>,
    /// The new [`a_timetz`](EveryOptional::a_timetz).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_timetz: Option<Option<values::TimeTz>>,
    /// The new [`a_timestamp`](EveryOptional::a_timestamp).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_timestamp: Option<Option<values::Timestamp>>,
    /// The new [`a_timestamptz`](EveryOptional::a_timestamptz).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_timestamptz: Option<Option<values::TimestampTz>>,
    /// The new [`a_interval`](EveryOptional::a_interval).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_interval: Option<Option<values::Interval>>,
    /// The new [`a_inet`](EveryOptional::a_inet).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_inet: Option<Option<values::Inet>>,
    /// The new [`a_cidr`](EveryOptional::a_cidr).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_cidr: Option<Option<values::Cidr>>,
    /// The new [`a_macaddr`](EveryOptional::a_macaddr).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_macaddr: Option<Option<values::MacAddr>>,
    /// The new [`a_macaddr8`](EveryOptional::a_macaddr8).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_macaddr8: Option<Option<values::MacAddr8>>,
    /// The new [`a_bit`](EveryOptional::a_bit).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_bit: Option<Option<values::Bit>>,
    /// The new [`a_varbit`](EveryOptional::a_varbit).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_varbit: Option<Option<values::VarBit>>,
    /// The new [`a_oid`](EveryOptional::a_oid).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_oid: Option<Option<values::Oid>>,
    /// The new [`a_xml`](EveryOptional::a_xml).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_xml: Option<Option<values::Xml>>,
    /// The new [`a_tsvector`](EveryOptional::a_tsvector).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_tsvector: Option<Option<values::TsVector>>,
    /// The new [`a_tsquery`](EveryOptional::a_tsquery).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_tsquery: Option<Option<values::TsQuery>>,
    /// The new [`a_jsonpath`](EveryOptional::a_jsonpath).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_jsonpath: Option<Option<values::JsonPath>>,
    /// The new [`a_pg_lsn`](EveryOptional::a_pg_lsn).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_pg_lsn: Option<Option<values::PgLsn>>,
    /// The new [`a_point`](EveryOptional::a_point).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_point: Option<Option<values::Point>>,
    /// The new [`a_line`](EveryOptional::a_line).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_line: Option<Option<values::Line>>,
    /// The new [`a_lseg`](EveryOptional::a_lseg).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_lseg: Option<Option<values::Lseg>>,
    /// The new [`a_box`](EveryOptional::a_box).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_box: Option<Option<values::PgBox>>,
    /// The new [`a_path`](EveryOptional::a_path).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_path: Option<Option<values::Path>>,
    /// The new [`a_polygon`](EveryOptional::a_polygon).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_polygon: Option<Option<values::Polygon>>,
    /// The new [`a_circle`](EveryOptional::a_circle).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_circle: Option<Option<values::Circle>>,
    /// The new [`a_int4range`](EveryOptional::a_int4range).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_int4range: Option<Option<values::Int4Range>>,
    /// The new [`a_int8range`](EveryOptional::a_int8range).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_int8range: Option<Option<values::Int8Range>>,
    /// The new [`a_numrange`](EveryOptional::a_numrange).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_numrange: Option<Option<values::NumRange>>,
    /// The new [`a_daterange`](EveryOptional::a_daterange).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_daterange: Option<Option<values::DateRange>>,
    /// The new [`a_tsrange`](EveryOptional::a_tsrange).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_tsrange: Option<Option<values::TsRange>>,
    /// The new [`a_tstzrange`](EveryOptional::a_tstzrange).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_tstzrange: Option<Option<values::TsTzRange>>,
    /// The new [`a_short_numeric`](EveryOptional::a_short_numeric).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_short_numeric: Option<Option<values::Numeric>>,
    /// The new [`a_short_varchar`](EveryOptional::a_short_varchar).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_short_varchar: Option<Option<String>>,
    /// The new [`a_short_char`](EveryOptional::a_short_char).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_short_char: Option<Option<String>>,
    /// The new [`a_short_bit`](EveryOptional::a_short_bit).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_short_bit: Option<Option<values::Bit>>,
    /// The new [`a_short_varbit`](EveryOptional::a_short_varbit).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_short_varbit: Option<Option<values::VarBit>>,
    /// The new [`a_short_timestamp`](EveryOptional::a_short_timestamp).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_short_timestamp: Option<Option<values::Timestamp>>,
    /// The new [`a_short_time`](EveryOptional::a_short_time).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_short_time: Option<Option<values::Time>>,
    /// The new [`a_mood`](EveryOptional::a_mood).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_mood: Option<Option<Mood>>,
}

impl relation::Patch for EveryOptionalPatch {
    type Row = EveryOptional;
}

rows::parameters!(
    EveryOptionalPatch { [a_boolean], [a_smallint], [a_integer], [a_bigint], [a_real],
    [a_double_precision], [a_numeric], [a_money], [a_text], [a_varchar], [a_char],
    [a_bytea], [a_uuid], [a_json], [a_jsonb], [a_date], [a_time], [a_timetz],
    [a_timestamp], [a_timestamptz], [a_interval], [a_inet], [a_cidr], [a_macaddr],
    [a_macaddr8], [a_bit], [a_varbit], [a_oid], [a_xml], [a_tsvector], [a_tsquery],
    [a_jsonpath], [a_pg_lsn], [a_point], [a_line], [a_lseg], [a_box], [a_path],
    [a_polygon], [a_circle], [a_int4range], [a_int8range], [a_numrange], [a_daterange],
    [a_tsrange], [a_tstzrange], [a_short_numeric], [a_short_varchar], [a_short_char],
    [a_short_bit], [a_short_varbit], [a_short_timestamp], [a_short_time], [a_mood] }
);

/// An array of every type.
///
/// A row of the table `typed.every_list`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EveryList {
    /// Identifies the row: `bigint`, numbered by the database.
    pub id: EveryListId,
    /// `boolean[]`.
    pub a_boolean: Vec<bool>,
    /// `smallint[]`.
    pub a_smallint: Vec<i16>,
    /// `integer[]`.
    pub a_integer: Vec<i32>,
    /// `bigint[]`.
    pub a_bigint: Vec<i64>,
    /// `real[]`.
    pub a_real: Vec<f32>,
    /// `double precision[]`.
    pub a_double_precision: Vec<f64>,
    /// `numeric[]`.
    pub a_numeric: Vec<values::Numeric>,
    /// `money[]`.
    pub a_money: Vec<values::Money>,
    /// `text[]`.
    pub a_text: Vec<String>,
    /// `varchar[]`.
    pub a_varchar: Vec<String>,
    /// `char(1)[]`.
    pub a_char: Vec<String>,
    /// `bytea[]`.
    pub a_bytea: Vec<Vec<u8>>,
    /// `uuid[]`.
    pub a_uuid: Vec<uuid::Uuid>,
    /// `json[]`.
    pub a_json: Vec<values::Json>,
    /// `jsonb[]`.
    pub a_jsonb: Vec<values::Jsonb>,
    /// `date[]`.
    pub a_date: Vec<values::Date>,
    /// `time[]`.
    pub a_time: Vec<values::Time>,
    /// `timetz[]`.
    pub a_timetz: Vec<values::TimeTz>,
    /// `timestamp[]`.
    pub a_timestamp: Vec<values::Timestamp>,
    /// `timestamptz[]`.
    pub a_timestamptz: Vec<values::TimestampTz>,
    /// `interval[]`.
    pub a_interval: Vec<values::Interval>,
    /// `inet[]`.
    pub a_inet: Vec<values::Inet>,
    /// `cidr[]`.
    pub a_cidr: Vec<values::Cidr>,
    /// `macaddr[]`.
    pub a_macaddr: Vec<values::MacAddr>,
    /// `macaddr8[]`.
    pub a_macaddr8: Vec<values::MacAddr8>,
    /// `bit(1)[]`.
    pub a_bit: Vec<values::Bit>,
    /// `varbit[]`.
    pub a_varbit: Vec<values::VarBit>,
    /// `oid[]`.
    pub a_oid: Vec<values::Oid>,
    /// `xml[]`.
    pub a_xml: Vec<values::Xml>,
    /// `tsvector[]`.
    pub a_tsvector: Vec<values::TsVector>,
    /// `tsquery[]`.
    pub a_tsquery: Vec<values::TsQuery>,
    /// `jsonpath[]`.
    pub a_jsonpath: Vec<values::JsonPath>,
    /// `pg_lsn[]`.
    pub a_pg_lsn: Vec<values::PgLsn>,
    /// `point[]`.
    pub a_point: Vec<values::Point>,
    /// `line[]`.
    pub a_line: Vec<values::Line>,
    /// `lseg[]`.
    pub a_lseg: Vec<values::Lseg>,
    /// `box[]`.
    pub a_box: Vec<values::PgBox>,
    /// `path[]`.
    pub a_path: Vec<values::Path>,
    /// `polygon[]`.
    pub a_polygon: Vec<values::Polygon>,
    /// `circle[]`.
    pub a_circle: Vec<values::Circle>,
    /// `int4range[]`.
    pub a_int4range: Vec<values::Int4Range>,
    /// `int8range[]`.
    pub a_int8range: Vec<values::Int8Range>,
    /// `numrange[]`.
    pub a_numrange: Vec<values::NumRange>,
    /// `daterange[]`.
    pub a_daterange: Vec<values::DateRange>,
    /// `tsrange[]`.
    pub a_tsrange: Vec<values::TsRange>,
    /// `tstzrange[]`.
    pub a_tstzrange: Vec<values::TsTzRange>,
    /// `numeric(12,2)[]`.
    pub a_short_numeric: Vec<values::Numeric>,
    /// `varchar(3)[]`.
    pub a_short_varchar: Vec<String>,
    /// `char(3)[]`.
    pub a_short_char: Vec<String>,
    /// `bit(8)[]`.
    pub a_short_bit: Vec<values::Bit>,
    /// `varbit(8)[]`.
    pub a_short_varbit: Vec<values::VarBit>,
    /// `timestamp(3)[]`.
    pub a_short_timestamp: Vec<values::Timestamp>,
    /// `time(0)[]`.
    pub a_short_time: Vec<values::Time>,
    /// `mood[]`.
    pub a_mood: Vec<Mood>,
}

impl EveryList {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `a_boolean`.
    pub const COLUMN_A_BOOLEAN: &'static str = "a_boolean";
    /// Name of the column `a_smallint`.
    pub const COLUMN_A_SMALLINT: &'static str = "a_smallint";
    /// Name of the column `a_integer`.
    pub const COLUMN_A_INTEGER: &'static str = "a_integer";
    /// Name of the column `a_bigint`.
    pub const COLUMN_A_BIGINT: &'static str = "a_bigint";
    /// Name of the column `a_real`.
    pub const COLUMN_A_REAL: &'static str = "a_real";
    /// Name of the column `a_double_precision`.
    pub const COLUMN_A_DOUBLE_PRECISION: &'static str = "a_double_precision";
    /// Name of the column `a_numeric`.
    pub const COLUMN_A_NUMERIC: &'static str = "a_numeric";
    /// Name of the column `a_money`.
    pub const COLUMN_A_MONEY: &'static str = "a_money";
    /// Name of the column `a_text`.
    pub const COLUMN_A_TEXT: &'static str = "a_text";
    /// Name of the column `a_varchar`.
    pub const COLUMN_A_VARCHAR: &'static str = "a_varchar";
    /// Name of the column `a_char`.
    pub const COLUMN_A_CHAR: &'static str = "a_char";
    /// Name of the column `a_bytea`.
    pub const COLUMN_A_BYTEA: &'static str = "a_bytea";
    /// Name of the column `a_uuid`.
    pub const COLUMN_A_UUID: &'static str = "a_uuid";
    /// Name of the column `a_json`.
    pub const COLUMN_A_JSON: &'static str = "a_json";
    /// Name of the column `a_jsonb`.
    pub const COLUMN_A_JSONB: &'static str = "a_jsonb";
    /// Name of the column `a_date`.
    pub const COLUMN_A_DATE: &'static str = "a_date";
    /// Name of the column `a_time`.
    pub const COLUMN_A_TIME: &'static str = "a_time";
    /// Name of the column `a_timetz`.
    pub const COLUMN_A_TIMETZ: &'static str = "a_timetz";
    /// Name of the column `a_timestamp`.
    pub const COLUMN_A_TIMESTAMP: &'static str = "a_timestamp";
    /// Name of the column `a_timestamptz`.
    pub const COLUMN_A_TIMESTAMPTZ: &'static str = "a_timestamptz";
    /// Name of the column `a_interval`.
    pub const COLUMN_A_INTERVAL: &'static str = "a_interval";
    /// Name of the column `a_inet`.
    pub const COLUMN_A_INET: &'static str = "a_inet";
    /// Name of the column `a_cidr`.
    pub const COLUMN_A_CIDR: &'static str = "a_cidr";
    /// Name of the column `a_macaddr`.
    pub const COLUMN_A_MACADDR: &'static str = "a_macaddr";
    /// Name of the column `a_macaddr8`.
    pub const COLUMN_A_MACADDR8: &'static str = "a_macaddr8";
    /// Name of the column `a_bit`.
    pub const COLUMN_A_BIT: &'static str = "a_bit";
    /// Name of the column `a_varbit`.
    pub const COLUMN_A_VARBIT: &'static str = "a_varbit";
    /// Name of the column `a_oid`.
    pub const COLUMN_A_OID: &'static str = "a_oid";
    /// Name of the column `a_xml`.
    pub const COLUMN_A_XML: &'static str = "a_xml";
    /// Name of the column `a_tsvector`.
    pub const COLUMN_A_TSVECTOR: &'static str = "a_tsvector";
    /// Name of the column `a_tsquery`.
    pub const COLUMN_A_TSQUERY: &'static str = "a_tsquery";
    /// Name of the column `a_jsonpath`.
    pub const COLUMN_A_JSONPATH: &'static str = "a_jsonpath";
    /// Name of the column `a_pg_lsn`.
    pub const COLUMN_A_PG_LSN: &'static str = "a_pg_lsn";
    /// Name of the column `a_point`.
    pub const COLUMN_A_POINT: &'static str = "a_point";
    /// Name of the column `a_line`.
    pub const COLUMN_A_LINE: &'static str = "a_line";
    /// Name of the column `a_lseg`.
    pub const COLUMN_A_LSEG: &'static str = "a_lseg";
    /// Name of the column `a_box`.
    pub const COLUMN_A_BOX: &'static str = "a_box";
    /// Name of the column `a_path`.
    pub const COLUMN_A_PATH: &'static str = "a_path";
    /// Name of the column `a_polygon`.
    pub const COLUMN_A_POLYGON: &'static str = "a_polygon";
    /// Name of the column `a_circle`.
    pub const COLUMN_A_CIRCLE: &'static str = "a_circle";
    /// Name of the column `a_int4range`.
    pub const COLUMN_A_INT4RANGE: &'static str = "a_int4range";
    /// Name of the column `a_int8range`.
    pub const COLUMN_A_INT8RANGE: &'static str = "a_int8range";
    /// Name of the column `a_numrange`.
    pub const COLUMN_A_NUMRANGE: &'static str = "a_numrange";
    /// Name of the column `a_daterange`.
    pub const COLUMN_A_DATERANGE: &'static str = "a_daterange";
    /// Name of the column `a_tsrange`.
    pub const COLUMN_A_TSRANGE: &'static str = "a_tsrange";
    /// Name of the column `a_tstzrange`.
    pub const COLUMN_A_TSTZRANGE: &'static str = "a_tstzrange";
    /// Name of the column `a_short_numeric`.
    pub const COLUMN_A_SHORT_NUMERIC: &'static str = "a_short_numeric";
    /// Name of the column `a_short_varchar`.
    pub const COLUMN_A_SHORT_VARCHAR: &'static str = "a_short_varchar";
    /// Name of the column `a_short_char`.
    pub const COLUMN_A_SHORT_CHAR: &'static str = "a_short_char";
    /// Name of the column `a_short_bit`.
    pub const COLUMN_A_SHORT_BIT: &'static str = "a_short_bit";
    /// Name of the column `a_short_varbit`.
    pub const COLUMN_A_SHORT_VARBIT: &'static str = "a_short_varbit";
    /// Name of the column `a_short_timestamp`.
    pub const COLUMN_A_SHORT_TIMESTAMP: &'static str = "a_short_timestamp";
    /// Name of the column `a_short_time`.
    pub const COLUMN_A_SHORT_TIME: &'static str = "a_short_time";
    /// Name of the column `a_mood`.
    pub const COLUMN_A_MOOD: &'static str = "a_mood";
}

impl relation::Relation for EveryList {
    const SCHEMA: &'static str = "typed";
    const NAME: &'static str = "every_list";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "a_boolean",
        "a_smallint",
        "a_integer",
        "a_bigint",
        "a_real",
        "a_double_precision",
        "a_numeric",
        "a_money",
        "a_text",
        "a_varchar",
        "a_char",
        "a_bytea",
        "a_uuid",
        "a_json",
        "a_jsonb",
        "a_date",
        "a_time",
        "a_timetz",
        "a_timestamp",
        "a_timestamptz",
        "a_interval",
        "a_inet",
        "a_cidr",
        "a_macaddr",
        "a_macaddr8",
        "a_bit",
        "a_varbit",
        "a_oid",
        "a_xml",
        "a_tsvector",
        "a_tsquery",
        "a_jsonpath",
        "a_pg_lsn",
        "a_point",
        "a_line",
        "a_lseg",
        "a_box",
        "a_path",
        "a_polygon",
        "a_circle",
        "a_int4range",
        "a_int8range",
        "a_numrange",
        "a_daterange",
        "a_tsrange",
        "a_tstzrange",
        "a_short_numeric",
        "a_short_varchar",
        "a_short_char",
        "a_short_bit",
        "a_short_varbit",
        "a_short_timestamp",
        "a_short_time",
        "a_mood",
    ];
    const SELECT: &'static str = "SELECT id, a_boolean, a_smallint, a_integer, a_bigint, a_real, a_double_precision, \
         a_numeric, a_money, a_text, a_varchar, a_char, a_bytea, a_uuid, a_json, a_jsonb, a_date, \
         a_time, a_timetz, a_timestamp, a_timestamptz, a_interval, a_inet, a_cidr, a_macaddr, \
         a_macaddr8, a_bit, a_varbit, a_oid, a_xml::text[] AS a_xml, \
         a_tsvector::text[] AS a_tsvector, a_tsquery::text[] AS a_tsquery, \
         a_jsonpath::text[] AS a_jsonpath, a_pg_lsn::text[] AS a_pg_lsn, \
         a_point::text[] AS a_point, a_line::text[] AS a_line, a_lseg::text[] AS a_lseg, \
         a_box::text[] AS a_box, a_path::text[] AS a_path, a_polygon::text[] AS a_polygon, \
         a_circle::text[] AS a_circle, a_int4range::text[] AS a_int4range, \
         a_int8range::text[] AS a_int8range, a_numrange::text[] AS a_numrange, \
         a_daterange::text[] AS a_daterange, a_tsrange::text[] AS a_tsrange, \
         a_tstzrange::text[] AS a_tstzrange, a_short_numeric, a_short_varchar, a_short_char, \
         a_short_bit, a_short_varbit, a_short_timestamp, a_short_time, a_mood \
         FROM typed.every_list";
}

impl relation::Table for EveryList {
    type New = NewEveryList;
    type Patch = EveryListPatch;
    const INSERT: &'static str = "INSERT INTO typed.every_list \
         (a_boolean, a_smallint, a_integer, a_bigint, a_real, a_double_precision, a_numeric, \
         a_money, a_text, a_varchar, a_char, a_bytea, a_uuid, a_json, a_jsonb, a_date, a_time, \
         a_timetz, a_timestamp, a_timestamptz, a_interval, a_inet, a_cidr, a_macaddr, a_macaddr8, \
         a_bit, a_varbit, a_oid, a_xml, a_tsvector, a_tsquery, a_jsonpath, a_pg_lsn, a_point, \
         a_line, a_lseg, a_box, a_path, a_polygon, a_circle, a_int4range, a_int8range, a_numrange, \
         a_daterange, a_tsrange, a_tstzrange, a_short_numeric, a_short_varchar, a_short_char, \
         a_short_bit, a_short_varbit, a_short_timestamp, a_short_time, a_mood) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, \
         $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29::text[]::xml[], \
         $30::text[]::tsvector[], $31::text[]::tsquery[], $32::text[]::jsonpath[], \
         $33::text[]::pg_lsn[], $34::text[]::point[], $35::text[]::line[], $36::text[]::lseg[], \
         $37::text[]::box[], $38::text[]::path[], $39::text[]::polygon[], $40::text[]::circle[], \
         $41::text[]::int4range[], $42::text[]::int8range[], $43::text[]::numrange[], \
         $44::text[]::daterange[], $45::text[]::tsrange[], $46::text[]::tstzrange[], $47, $48, $49, \
         $50, $51, $52, $53, $54) \
         RETURNING id, a_boolean, a_smallint, a_integer, a_bigint, a_real, a_double_precision, \
         a_numeric, a_money, a_text, a_varchar, a_char, a_bytea, a_uuid, a_json, a_jsonb, a_date, \
         a_time, a_timetz, a_timestamp, a_timestamptz, a_interval, a_inet, a_cidr, a_macaddr, \
         a_macaddr8, a_bit, a_varbit, a_oid, a_xml::text[] AS a_xml, \
         a_tsvector::text[] AS a_tsvector, a_tsquery::text[] AS a_tsquery, \
         a_jsonpath::text[] AS a_jsonpath, a_pg_lsn::text[] AS a_pg_lsn, \
         a_point::text[] AS a_point, a_line::text[] AS a_line, a_lseg::text[] AS a_lseg, \
         a_box::text[] AS a_box, a_path::text[] AS a_path, a_polygon::text[] AS a_polygon, \
         a_circle::text[] AS a_circle, a_int4range::text[] AS a_int4range, \
         a_int8range::text[] AS a_int8range, a_numrange::text[] AS a_numrange, \
         a_daterange::text[] AS a_daterange, a_tsrange::text[] AS a_tsrange, \
         a_tstzrange::text[] AS a_tstzrange, a_short_numeric, a_short_varchar, a_short_char, \
         a_short_bit, a_short_varbit, a_short_timestamp, a_short_time, a_mood";
}

impl relation::Keyed for EveryList {
    type Key = EveryListId;
    const FIND: &'static str = "SELECT id, a_boolean, a_smallint, a_integer, a_bigint, a_real, a_double_precision, \
         a_numeric, a_money, a_text, a_varchar, a_char, a_bytea, a_uuid, a_json, a_jsonb, a_date, \
         a_time, a_timetz, a_timestamp, a_timestamptz, a_interval, a_inet, a_cidr, a_macaddr, \
         a_macaddr8, a_bit, a_varbit, a_oid, a_xml::text[] AS a_xml, \
         a_tsvector::text[] AS a_tsvector, a_tsquery::text[] AS a_tsquery, \
         a_jsonpath::text[] AS a_jsonpath, a_pg_lsn::text[] AS a_pg_lsn, \
         a_point::text[] AS a_point, a_line::text[] AS a_line, a_lseg::text[] AS a_lseg, \
         a_box::text[] AS a_box, a_path::text[] AS a_path, a_polygon::text[] AS a_polygon, \
         a_circle::text[] AS a_circle, a_int4range::text[] AS a_int4range, \
         a_int8range::text[] AS a_int8range, a_numrange::text[] AS a_numrange, \
         a_daterange::text[] AS a_daterange, a_tsrange::text[] AS a_tsrange, \
         a_tstzrange::text[] AS a_tstzrange, a_short_numeric, a_short_varchar, a_short_char, \
         a_short_bit, a_short_varbit, a_short_timestamp, a_short_time, a_mood \
         FROM typed.every_list \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, a_boolean, a_smallint, a_integer, a_bigint, a_real, a_double_precision, \
         a_numeric, a_money, a_text, a_varchar, a_char, a_bytea, a_uuid, a_json, a_jsonb, a_date, \
         a_time, a_timetz, a_timestamp, a_timestamptz, a_interval, a_inet, a_cidr, a_macaddr, \
         a_macaddr8, a_bit, a_varbit, a_oid, a_xml::text[] AS a_xml, \
         a_tsvector::text[] AS a_tsvector, a_tsquery::text[] AS a_tsquery, \
         a_jsonpath::text[] AS a_jsonpath, a_pg_lsn::text[] AS a_pg_lsn, \
         a_point::text[] AS a_point, a_line::text[] AS a_line, a_lseg::text[] AS a_lseg, \
         a_box::text[] AS a_box, a_path::text[] AS a_path, a_polygon::text[] AS a_polygon, \
         a_circle::text[] AS a_circle, a_int4range::text[] AS a_int4range, \
         a_int8range::text[] AS a_int8range, a_numrange::text[] AS a_numrange, \
         a_daterange::text[] AS a_daterange, a_tsrange::text[] AS a_tsrange, \
         a_tstzrange::text[] AS a_tstzrange, a_short_numeric, a_short_varchar, a_short_char, \
         a_short_bit, a_short_varbit, a_short_timestamp, a_short_time, a_mood \
         FROM typed.every_list \
         ORDER BY every_list.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, a_boolean, a_smallint, a_integer, a_bigint, a_real, a_double_precision, \
         a_numeric, a_money, a_text, a_varchar, a_char, a_bytea, a_uuid, a_json, a_jsonb, a_date, \
         a_time, a_timetz, a_timestamp, a_timestamptz, a_interval, a_inet, a_cidr, a_macaddr, \
         a_macaddr8, a_bit, a_varbit, a_oid, a_xml::text[] AS a_xml, \
         a_tsvector::text[] AS a_tsvector, a_tsquery::text[] AS a_tsquery, \
         a_jsonpath::text[] AS a_jsonpath, a_pg_lsn::text[] AS a_pg_lsn, \
         a_point::text[] AS a_point, a_line::text[] AS a_line, a_lseg::text[] AS a_lseg, \
         a_box::text[] AS a_box, a_path::text[] AS a_path, a_polygon::text[] AS a_polygon, \
         a_circle::text[] AS a_circle, a_int4range::text[] AS a_int4range, \
         a_int8range::text[] AS a_int8range, a_numrange::text[] AS a_numrange, \
         a_daterange::text[] AS a_daterange, a_tsrange::text[] AS a_tsrange, \
         a_tstzrange::text[] AS a_tstzrange, a_short_numeric, a_short_varchar, a_short_char, \
         a_short_bit, a_short_varbit, a_short_timestamp, a_short_time, a_mood \
         FROM typed.every_list \
         WHERE id > $1::bigint \
         ORDER BY every_list.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE typed.every_list \
         SET a_boolean = CASE WHEN $1::boolean THEN $2::boolean[] ELSE a_boolean END, \
         a_smallint = CASE WHEN $3::boolean THEN $4::smallint[] ELSE a_smallint END, \
         a_integer = CASE WHEN $5::boolean THEN $6::integer[] ELSE a_integer END, \
         a_bigint = CASE WHEN $7::boolean THEN $8::bigint[] ELSE a_bigint END, \
         a_real = CASE WHEN $9::boolean THEN $10::real[] ELSE a_real END, \
         a_double_precision = CASE WHEN $11::boolean THEN $12::double precision[] ELSE a_double_precision END, \
         a_numeric = CASE WHEN $13::boolean THEN $14::numeric[] ELSE a_numeric END, \
         a_money = CASE WHEN $15::boolean THEN $16::money[] ELSE a_money END, \
         a_text = CASE WHEN $17::boolean THEN $18::text[] ELSE a_text END, \
         a_varchar = CASE WHEN $19::boolean THEN $20::varchar[] ELSE a_varchar END, \
         a_char = CASE WHEN $21::boolean THEN $22::bpchar[] ELSE a_char END, \
         a_bytea = CASE WHEN $23::boolean THEN $24::bytea[] ELSE a_bytea END, \
         a_uuid = CASE WHEN $25::boolean THEN $26::uuid[] ELSE a_uuid END, \
         a_json = CASE WHEN $27::boolean THEN $28::json[] ELSE a_json END, \
         a_jsonb = CASE WHEN $29::boolean THEN $30::jsonb[] ELSE a_jsonb END, \
         a_date = CASE WHEN $31::boolean THEN $32::date[] ELSE a_date END, \
         a_time = CASE WHEN $33::boolean THEN $34::time[] ELSE a_time END, \
         a_timetz = CASE WHEN $35::boolean THEN $36::timetz[] ELSE a_timetz END, \
         a_timestamp = CASE WHEN $37::boolean THEN $38::timestamp[] ELSE a_timestamp END, \
         a_timestamptz = CASE WHEN $39::boolean THEN $40::timestamptz[] ELSE a_timestamptz END, \
         a_interval = CASE WHEN $41::boolean THEN $42::interval[] ELSE a_interval END, \
         a_inet = CASE WHEN $43::boolean THEN $44::inet[] ELSE a_inet END, \
         a_cidr = CASE WHEN $45::boolean THEN $46::cidr[] ELSE a_cidr END, \
         a_macaddr = CASE WHEN $47::boolean THEN $48::macaddr[] ELSE a_macaddr END, \
         a_macaddr8 = CASE WHEN $49::boolean THEN $50::macaddr8[] ELSE a_macaddr8 END, \
         a_bit = CASE WHEN $51::boolean THEN $52::\"bit\"[] ELSE a_bit END, \
         a_varbit = CASE WHEN $53::boolean THEN $54::varbit[] ELSE a_varbit END, \
         a_oid = CASE WHEN $55::boolean THEN $56::oid[] ELSE a_oid END, \
         a_xml = CASE WHEN $57::boolean THEN $58::text[]::xml[] ELSE a_xml END, \
         a_tsvector = CASE WHEN $59::boolean THEN $60::text[]::tsvector[] ELSE a_tsvector END, \
         a_tsquery = CASE WHEN $61::boolean THEN $62::text[]::tsquery[] ELSE a_tsquery END, \
         a_jsonpath = CASE WHEN $63::boolean THEN $64::text[]::jsonpath[] ELSE a_jsonpath END, \
         a_pg_lsn = CASE WHEN $65::boolean THEN $66::text[]::pg_lsn[] ELSE a_pg_lsn END, \
         a_point = CASE WHEN $67::boolean THEN $68::text[]::point[] ELSE a_point END, \
         a_line = CASE WHEN $69::boolean THEN $70::text[]::line[] ELSE a_line END, \
         a_lseg = CASE WHEN $71::boolean THEN $72::text[]::lseg[] ELSE a_lseg END, \
         a_box = CASE WHEN $73::boolean THEN $74::text[]::box[] ELSE a_box END, \
         a_path = CASE WHEN $75::boolean THEN $76::text[]::path[] ELSE a_path END, \
         a_polygon = CASE WHEN $77::boolean THEN $78::text[]::polygon[] ELSE a_polygon END, \
         a_circle = CASE WHEN $79::boolean THEN $80::text[]::circle[] ELSE a_circle END, \
         a_int4range = CASE WHEN $81::boolean THEN $82::text[]::int4range[] ELSE a_int4range END, \
         a_int8range = CASE WHEN $83::boolean THEN $84::text[]::int8range[] ELSE a_int8range END, \
         a_numrange = CASE WHEN $85::boolean THEN $86::text[]::numrange[] ELSE a_numrange END, \
         a_daterange = CASE WHEN $87::boolean THEN $88::text[]::daterange[] ELSE a_daterange END, \
         a_tsrange = CASE WHEN $89::boolean THEN $90::text[]::tsrange[] ELSE a_tsrange END, \
         a_tstzrange = CASE WHEN $91::boolean THEN $92::text[]::tstzrange[] ELSE a_tstzrange END, \
         a_short_numeric = CASE WHEN $93::boolean THEN $94::numeric[] ELSE a_short_numeric END, \
         a_short_varchar = CASE WHEN $95::boolean THEN $96::varchar[] ELSE a_short_varchar END, \
         a_short_char = CASE WHEN $97::boolean THEN $98::bpchar[] ELSE a_short_char END, \
         a_short_bit = CASE WHEN $99::boolean THEN $100::\"bit\"[] ELSE a_short_bit END, \
         a_short_varbit = CASE WHEN $101::boolean THEN $102::varbit[] ELSE a_short_varbit END, \
         a_short_timestamp = CASE WHEN $103::boolean THEN $104::timestamp[] ELSE a_short_timestamp END, \
         a_short_time = CASE WHEN $105::boolean THEN $106::time[] ELSE a_short_time END, \
         a_mood = CASE WHEN $107::boolean THEN $108::typed.mood[] ELSE a_mood END \
         WHERE id = $109::bigint \
         RETURNING id, a_boolean, a_smallint, a_integer, a_bigint, a_real, a_double_precision, \
         a_numeric, a_money, a_text, a_varchar, a_char, a_bytea, a_uuid, a_json, a_jsonb, a_date, \
         a_time, a_timetz, a_timestamp, a_timestamptz, a_interval, a_inet, a_cidr, a_macaddr, \
         a_macaddr8, a_bit, a_varbit, a_oid, a_xml::text[] AS a_xml, \
         a_tsvector::text[] AS a_tsvector, a_tsquery::text[] AS a_tsquery, \
         a_jsonpath::text[] AS a_jsonpath, a_pg_lsn::text[] AS a_pg_lsn, \
         a_point::text[] AS a_point, a_line::text[] AS a_line, a_lseg::text[] AS a_lseg, \
         a_box::text[] AS a_box, a_path::text[] AS a_path, a_polygon::text[] AS a_polygon, \
         a_circle::text[] AS a_circle, a_int4range::text[] AS a_int4range, \
         a_int8range::text[] AS a_int8range, a_numrange::text[] AS a_numrange, \
         a_daterange::text[] AS a_daterange, a_tsrange::text[] AS a_tsrange, \
         a_tstzrange::text[] AS a_tstzrange, a_short_numeric, a_short_varchar, a_short_char, \
         a_short_bit, a_short_varbit, a_short_timestamp, a_short_time, a_mood";
    const DELETE: &'static str = "DELETE FROM typed.every_list \
         WHERE id = $1::bigint";
}

rows::row!(
    EveryList { id = "id", a_boolean = "a_boolean", a_smallint = "a_smallint", a_integer
    = "a_integer", a_bigint = "a_bigint", a_real = "a_real", a_double_precision =
    "a_double_precision", a_numeric = "a_numeric", a_money = "a_money", a_text =
    "a_text", a_varchar = "a_varchar", a_char = "a_char", a_bytea = "a_bytea", a_uuid =
    "a_uuid", a_json = "a_json", a_jsonb = "a_jsonb", a_date = "a_date", a_time =
    "a_time", a_timetz = "a_timetz", a_timestamp = "a_timestamp", a_timestamptz =
    "a_timestamptz", a_interval = "a_interval", a_inet = "a_inet", a_cidr = "a_cidr",
    a_macaddr = "a_macaddr", a_macaddr8 = "a_macaddr8", a_bit = "a_bit", a_varbit =
    "a_varbit", a_oid = "a_oid", a_xml = "a_xml", a_tsvector = "a_tsvector", a_tsquery =
    "a_tsquery", a_jsonpath = "a_jsonpath", a_pg_lsn = "a_pg_lsn", a_point = "a_point",
    a_line = "a_line", a_lseg = "a_lseg", a_box = "a_box", a_path = "a_path", a_polygon =
    "a_polygon", a_circle = "a_circle", a_int4range = "a_int4range", a_int8range =
    "a_int8range", a_numrange = "a_numrange", a_daterange = "a_daterange", a_tsrange =
    "a_tsrange", a_tstzrange = "a_tstzrange", a_short_numeric = "a_short_numeric",
    a_short_varchar = "a_short_varchar", a_short_char = "a_short_char", a_short_bit =
    "a_short_bit", a_short_varbit = "a_short_varbit", a_short_timestamp =
    "a_short_timestamp", a_short_time = "a_short_time", a_mood = "a_mood" }
);

/// A row to insert into `typed.every_list`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewEveryList {
    /// `boolean[]`.
    pub a_boolean: Vec<bool>,
    /// `smallint[]`.
    pub a_smallint: Vec<i16>,
    /// `integer[]`.
    pub a_integer: Vec<i32>,
    /// `bigint[]`.
    pub a_bigint: Vec<i64>,
    /// `real[]`.
    pub a_real: Vec<f32>,
    /// `double precision[]`.
    pub a_double_precision: Vec<f64>,
    /// `numeric[]`.
    pub a_numeric: Vec<values::Numeric>,
    /// `money[]`.
    pub a_money: Vec<values::Money>,
    /// `text[]`.
    pub a_text: Vec<String>,
    /// `varchar[]`.
    pub a_varchar: Vec<String>,
    /// `char(1)[]`.
    pub a_char: Vec<String>,
    /// `bytea[]`.
    pub a_bytea: Vec<Vec<u8>>,
    /// `uuid[]`.
    pub a_uuid: Vec<uuid::Uuid>,
    /// `json[]`.
    pub a_json: Vec<values::Json>,
    /// `jsonb[]`.
    pub a_jsonb: Vec<values::Jsonb>,
    /// `date[]`.
    pub a_date: Vec<values::Date>,
    /// `time[]`.
    pub a_time: Vec<values::Time>,
    /// `timetz[]`.
    pub a_timetz: Vec<values::TimeTz>,
    /// `timestamp[]`.
    pub a_timestamp: Vec<values::Timestamp>,
    /// `timestamptz[]`.
    pub a_timestamptz: Vec<values::TimestampTz>,
    /// `interval[]`.
    pub a_interval: Vec<values::Interval>,
    /// `inet[]`.
    pub a_inet: Vec<values::Inet>,
    /// `cidr[]`.
    pub a_cidr: Vec<values::Cidr>,
    /// `macaddr[]`.
    pub a_macaddr: Vec<values::MacAddr>,
    /// `macaddr8[]`.
    pub a_macaddr8: Vec<values::MacAddr8>,
    /// `bit(1)[]`.
    pub a_bit: Vec<values::Bit>,
    /// `varbit[]`.
    pub a_varbit: Vec<values::VarBit>,
    /// `oid[]`.
    pub a_oid: Vec<values::Oid>,
    /// `xml[]`.
    pub a_xml: Vec<values::Xml>,
    /// `tsvector[]`.
    pub a_tsvector: Vec<values::TsVector>,
    /// `tsquery[]`.
    pub a_tsquery: Vec<values::TsQuery>,
    /// `jsonpath[]`.
    pub a_jsonpath: Vec<values::JsonPath>,
    /// `pg_lsn[]`.
    pub a_pg_lsn: Vec<values::PgLsn>,
    /// `point[]`.
    pub a_point: Vec<values::Point>,
    /// `line[]`.
    pub a_line: Vec<values::Line>,
    /// `lseg[]`.
    pub a_lseg: Vec<values::Lseg>,
    /// `box[]`.
    pub a_box: Vec<values::PgBox>,
    /// `path[]`.
    pub a_path: Vec<values::Path>,
    /// `polygon[]`.
    pub a_polygon: Vec<values::Polygon>,
    /// `circle[]`.
    pub a_circle: Vec<values::Circle>,
    /// `int4range[]`.
    pub a_int4range: Vec<values::Int4Range>,
    /// `int8range[]`.
    pub a_int8range: Vec<values::Int8Range>,
    /// `numrange[]`.
    pub a_numrange: Vec<values::NumRange>,
    /// `daterange[]`.
    pub a_daterange: Vec<values::DateRange>,
    /// `tsrange[]`.
    pub a_tsrange: Vec<values::TsRange>,
    /// `tstzrange[]`.
    pub a_tstzrange: Vec<values::TsTzRange>,
    /// `numeric(12,2)[]`.
    pub a_short_numeric: Vec<values::Numeric>,
    /// `varchar(3)[]`.
    pub a_short_varchar: Vec<String>,
    /// `char(3)[]`.
    pub a_short_char: Vec<String>,
    /// `bit(8)[]`.
    pub a_short_bit: Vec<values::Bit>,
    /// `varbit(8)[]`.
    pub a_short_varbit: Vec<values::VarBit>,
    /// `timestamp(3)[]`.
    pub a_short_timestamp: Vec<values::Timestamp>,
    /// `time(0)[]`.
    pub a_short_time: Vec<values::Time>,
    /// `mood[]`.
    pub a_mood: Vec<Mood>,
}

impl NewEveryList {
    /// A row of what must be given; the rest is left to the database.
    #[allow(clippy::too_many_arguments, reason = "each is a column that must be given")]
    #[must_use]
    pub const fn new(
        a_boolean: Vec<bool>,
        a_smallint: Vec<i16>,
        a_integer: Vec<i32>,
        a_bigint: Vec<i64>,
        a_real: Vec<f32>,
        a_double_precision: Vec<f64>,
        a_numeric: Vec<values::Numeric>,
        a_money: Vec<values::Money>,
        a_text: Vec<String>,
        a_varchar: Vec<String>,
        a_char: Vec<String>,
        a_bytea: Vec<Vec<u8>>,
        a_uuid: Vec<uuid::Uuid>,
        a_json: Vec<values::Json>,
        a_jsonb: Vec<values::Jsonb>,
        a_date: Vec<values::Date>,
        a_time: Vec<values::Time>,
        a_timetz: Vec<values::TimeTz>,
        a_timestamp: Vec<values::Timestamp>,
        a_timestamptz: Vec<values::TimestampTz>,
        a_interval: Vec<values::Interval>,
        a_inet: Vec<values::Inet>,
        a_cidr: Vec<values::Cidr>,
        a_macaddr: Vec<values::MacAddr>,
        a_macaddr8: Vec<values::MacAddr8>,
        a_bit: Vec<values::Bit>,
        a_varbit: Vec<values::VarBit>,
        a_oid: Vec<values::Oid>,
        a_xml: Vec<values::Xml>,
        a_tsvector: Vec<values::TsVector>,
        a_tsquery: Vec<values::TsQuery>,
        a_jsonpath: Vec<values::JsonPath>,
        a_pg_lsn: Vec<values::PgLsn>,
        a_point: Vec<values::Point>,
        a_line: Vec<values::Line>,
        a_lseg: Vec<values::Lseg>,
        a_box: Vec<values::PgBox>,
        a_path: Vec<values::Path>,
        a_polygon: Vec<values::Polygon>,
        a_circle: Vec<values::Circle>,
        a_int4range: Vec<values::Int4Range>,
        a_int8range: Vec<values::Int8Range>,
        a_numrange: Vec<values::NumRange>,
        a_daterange: Vec<values::DateRange>,
        a_tsrange: Vec<values::TsRange>,
        a_tstzrange: Vec<values::TsTzRange>,
        a_short_numeric: Vec<values::Numeric>,
        a_short_varchar: Vec<String>,
        a_short_char: Vec<String>,
        a_short_bit: Vec<values::Bit>,
        a_short_varbit: Vec<values::VarBit>,
        a_short_timestamp: Vec<values::Timestamp>,
        a_short_time: Vec<values::Time>,
        a_mood: Vec<Mood>,
    ) -> Self {
        Self {
            a_boolean,
            a_smallint,
            a_integer,
            a_bigint,
            a_real,
            a_double_precision,
            a_numeric,
            a_money,
            a_text,
            a_varchar,
            a_char,
            a_bytea,
            a_uuid,
            a_json,
            a_jsonb,
            a_date,
            a_time,
            a_timetz,
            a_timestamp,
            a_timestamptz,
            a_interval,
            a_inet,
            a_cidr,
            a_macaddr,
            a_macaddr8,
            a_bit,
            a_varbit,
            a_oid,
            a_xml,
            a_tsvector,
            a_tsquery,
            a_jsonpath,
            a_pg_lsn,
            a_point,
            a_line,
            a_lseg,
            a_box,
            a_path,
            a_polygon,
            a_circle,
            a_int4range,
            a_int8range,
            a_numrange,
            a_daterange,
            a_tsrange,
            a_tstzrange,
            a_short_numeric,
            a_short_varchar,
            a_short_char,
            a_short_bit,
            a_short_varbit,
            a_short_timestamp,
            a_short_time,
            a_mood,
        }
    }
}

impl relation::NewRow for NewEveryList {
    type Row = EveryList;
}

rows::parameters!(
    NewEveryList { a_boolean, a_smallint, a_integer, a_bigint, a_real,
    a_double_precision, a_numeric, a_money, a_text, a_varchar, a_char, a_bytea, a_uuid,
    a_json, a_jsonb, a_date, a_time, a_timetz, a_timestamp, a_timestamptz, a_interval,
    a_inet, a_cidr, a_macaddr, a_macaddr8, a_bit, a_varbit, a_oid, a_xml, a_tsvector,
    a_tsquery, a_jsonpath, a_pg_lsn, a_point, a_line, a_lseg, a_box, a_path, a_polygon,
    a_circle, a_int4range, a_int8range, a_numrange, a_daterange, a_tsrange, a_tstzrange,
    a_short_numeric, a_short_varchar, a_short_char, a_short_bit, a_short_varbit,
    a_short_timestamp, a_short_time, a_mood }
);

/// Changes to a row of `typed.every_list`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EveryListPatch {
    /// The new [`a_boolean`](EveryList::a_boolean).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_boolean: Option<Vec<bool>>,
    /// The new [`a_smallint`](EveryList::a_smallint).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_smallint: Option<Vec<i16>>,
    /// The new [`a_integer`](EveryList::a_integer).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_integer: Option<Vec<i32>>,
    /// The new [`a_bigint`](EveryList::a_bigint).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_bigint: Option<Vec<i64>>,
    /// The new [`a_real`](EveryList::a_real).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_real: Option<Vec<f32>>,
    /// The new [`a_double_precision`](EveryList::a_double_precision).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_double_precision: Option<Vec<f64>>,
    /// The new [`a_numeric`](EveryList::a_numeric).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_numeric: Option<Vec<values::Numeric>>,
    /// The new [`a_money`](EveryList::a_money).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_money: Option<Vec<values::Money>>,
    /// The new [`a_text`](EveryList::a_text).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_text: Option<Vec<String>>,
    /// The new [`a_varchar`](EveryList::a_varchar).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_varchar: Option<Vec<String>>,
    /// The new [`a_char`](EveryList::a_char).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_char: Option<Vec<String>>,
    /// The new [`a_bytea`](EveryList::a_bytea).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_bytea: Option<Vec<Vec<u8>>>,
    /// The new [`a_uuid`](EveryList::a_uuid).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_uuid: Option<Vec<uuid::Uuid>>,
    /// The new [`a_json`](EveryList::a_json).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_json: Option<Vec<values::Json>>,
    /// The new [`a_jsonb`](EveryList::a_jsonb).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_jsonb: Option<Vec<values::Jsonb>>,
    /// The new [`a_date`](EveryList::a_date).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_date: Option<Vec<values::Date>>,
    /// The new [`a_time`](EveryList::a_time).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_time: Option<Vec<values::Time>>,
    /// The new [`a_timetz`](EveryList::a_timetz).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_timetz: Option<Vec<values::TimeTz>>,
    /// The new [`a_timestamp`](EveryList::a_timestamp).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_timestamp: Option<Vec<values::Timestamp>>,
    /// The new [`a_timestamptz`](EveryList::a_timestamptz).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_timestamptz: Option<Vec<values::TimestampTz>>,
    /// The new [`a_interval`](EveryList::a_interval).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_interval: Option<Vec<values::Interval>>,
    /// The new [`a_inet`](EveryList::a_inet).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_inet: Option<Vec<values::Inet>>,
    /// The new [`a_cidr`](EveryList::a_cidr).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_cidr: Option<Vec<values::Cidr>>,
    /// The new [`a_macaddr`](EveryList::a_macaddr).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_macaddr: Option<Vec<values::MacAddr>>,
    /// The new [`a_macaddr8`](EveryList::a_macaddr8).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_macaddr8: Option<Vec<values::MacAddr8>>,
    /// The new [`a_bit`](EveryList::a_bit).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_bit: Option<Vec<values::Bit>>,
    /// The new [`a_varbit`](EveryList::a_varbit).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_varbit: Option<Vec<values::VarBit>>,
    /// The new [`a_oid`](EveryList::a_oid).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_oid: Option<Vec<values::Oid>>,
    /// The new [`a_xml`](EveryList::a_xml).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_xml: Option<Vec<values::Xml>>,
    /// The new [`a_tsvector`](EveryList::a_tsvector).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_tsvector: Option<Vec<values::TsVector>>,
    /// The new [`a_tsquery`](EveryList::a_tsquery).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_tsquery: Option<Vec<values::TsQuery>>,
    /// The new [`a_jsonpath`](EveryList::a_jsonpath).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_jsonpath: Option<Vec<values::JsonPath>>,
    /// The new [`a_pg_lsn`](EveryList::a_pg_lsn).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_pg_lsn: Option<Vec<values::PgLsn>>,
    /// The new [`a_point`](EveryList::a_point).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_point: Option<Vec<values::Point>>,
    /// The new [`a_line`](EveryList::a_line).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_line: Option<Vec<values::Line>>,
    /// The new [`a_lseg`](EveryList::a_lseg).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_lseg: Option<Vec<values::Lseg>>,
    /// The new [`a_box`](EveryList::a_box).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_box: Option<Vec<values::PgBox>>,
    /// The new [`a_path`](EveryList::a_path).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_path: Option<Vec<values::Path>>,
    /// The new [`a_polygon`](EveryList::a_polygon).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_polygon: Option<Vec<values::Polygon>>,
    /// The new [`a_circle`](EveryList::a_circle).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_circle: Option<Vec<values::Circle>>,
    /// The new [`a_int4range`](EveryList::a_int4range).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_int4range: Option<Vec<values::Int4Range>>,
    /// The new [`a_int8range`](EveryList::a_int8range).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_int8range: Option<Vec<values::Int8Range>>,
    /// The new [`a_numrange`](EveryList::a_numrange).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_numrange: Option<Vec<values::NumRange>>,
    /// The new [`a_daterange`](EveryList::a_daterange).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_daterange: Option<Vec<values::DateRange>>,
    /// The new [`a_tsrange`](EveryList::a_tsrange).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_tsrange: Option<Vec<values::TsRange>>,
    /// The new [`a_tstzrange`](EveryList::a_tstzrange).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_tstzrange: Option<Vec<values::TsTzRange>>,
    /// The new [`a_short_numeric`](EveryList::a_short_numeric).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_short_numeric: Option<Vec<values::Numeric>>,
    /// The new [`a_short_varchar`](EveryList::a_short_varchar).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_short_varchar: Option<Vec<String>>,
    /// The new [`a_short_char`](EveryList::a_short_char).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_short_char: Option<Vec<String>>,
    /// The new [`a_short_bit`](EveryList::a_short_bit).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_short_bit: Option<Vec<values::Bit>>,
    /// The new [`a_short_varbit`](EveryList::a_short_varbit).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_short_varbit: Option<Vec<values::VarBit>>,
    /// The new [`a_short_timestamp`](EveryList::a_short_timestamp).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_short_timestamp: Option<Vec<values::Timestamp>>,
    /// The new [`a_short_time`](EveryList::a_short_time).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_short_time: Option<Vec<values::Time>>,
    /// The new [`a_mood`](EveryList::a_mood).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_mood: Option<Vec<Mood>>,
}

impl relation::Patch for EveryListPatch {
    type Row = EveryList;
}

rows::parameters!(
    EveryListPatch { [a_boolean], [a_smallint], [a_integer], [a_bigint], [a_real],
    [a_double_precision], [a_numeric], [a_money], [a_text], [a_varchar], [a_char],
    [a_bytea], [a_uuid], [a_json], [a_jsonb], [a_date], [a_time], [a_timetz],
    [a_timestamp], [a_timestamptz], [a_interval], [a_inet], [a_cidr], [a_macaddr],
    [a_macaddr8], [a_bit], [a_varbit], [a_oid], [a_xml], [a_tsvector], [a_tsquery],
    [a_jsonpath], [a_pg_lsn], [a_point], [a_line], [a_lseg], [a_box], [a_path],
    [a_polygon], [a_circle], [a_int4range], [a_int8range], [a_numrange], [a_daterange],
    [a_tsrange], [a_tstzrange], [a_short_numeric], [a_short_varchar], [a_short_char],
    [a_short_bit], [a_short_varbit], [a_short_timestamp], [a_short_time], [a_mood] }
);
