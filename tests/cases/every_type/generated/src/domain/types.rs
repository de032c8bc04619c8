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

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
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
    /// `bpchar`.
    pub a_bpchar: String,
    /// `name`.
    pub a_name: String,
    /// `"char"`.
    pub a_pg_char: values::PgChar,
    /// `"bit"`.
    pub a_any_bit: values::Bit,
    /// `interval year to month`.
    pub a_interval_year_to_month: values::Interval,
    /// `interval day to second(3)`.
    pub a_interval_day_to_second: values::Interval,
    /// `interval(0)`.
    pub a_short_interval: values::Interval,
    /// `interval hour`.
    pub a_interval_hour: values::Interval,
    /// `int4multirange`.
    pub a_int4multirange: values::Int4MultiRange,
    /// `int8multirange`.
    pub a_int8multirange: values::Int8MultiRange,
    /// `nummultirange`.
    pub a_nummultirange: values::NumMultiRange,
    /// `datemultirange`.
    pub a_datemultirange: values::DateMultiRange,
    /// `tsmultirange`.
    pub a_tsmultirange: values::TsMultiRange,
    /// `tstzmultirange`.
    pub a_tstzmultirange: values::TsTzMultiRange,
    /// `regclass`.
    pub a_regclass: values::RegClass,
    /// `regcollation`.
    pub a_regcollation: values::RegCollation,
    /// `regconfig`.
    pub a_regconfig: values::RegConfig,
    /// `regdictionary`.
    pub a_regdictionary: values::RegDictionary,
    /// `regnamespace`.
    pub a_regnamespace: values::RegNamespace,
    /// `regoper`.
    pub a_regoper: values::RegOper,
    /// `regoperator`.
    pub a_regoperator: values::RegOperator,
    /// `regproc`.
    pub a_regproc: values::RegProc,
    /// `regprocedure`.
    pub a_regprocedure: values::RegProcedure,
    /// `regrole`.
    pub a_regrole: values::RegRole,
    /// `regtype`.
    pub a_regtype: values::RegType,
    /// `cid`.
    pub a_cid: values::Cid,
    /// `tid`.
    pub a_tid: values::Tid,
    /// `xid`.
    pub a_xid: values::Xid,
    /// `xid8`.
    pub a_xid8: values::Xid8,
    /// `pg_snapshot`.
    pub a_pg_snapshot: values::PgSnapshot,
    /// `txid_snapshot`.
    pub a_txid_snapshot: values::TxidSnapshot,
    /// `int2vector`.
    pub a_int2vector: values::Int2Vector,
    /// `oidvector`.
    pub a_oidvector: values::OidVector,
    /// `refcursor`.
    pub a_refcursor: values::RefCursor,
    /// `aclitem`.
    pub a_aclitem: values::AclItem,
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
    /// Name of the column `a_bpchar`.
    pub const COLUMN_A_BPCHAR: &'static str = "a_bpchar";
    /// Name of the column `a_name`.
    pub const COLUMN_A_NAME: &'static str = "a_name";
    /// Name of the column `a_pg_char`.
    pub const COLUMN_A_PG_CHAR: &'static str = "a_pg_char";
    /// Name of the column `a_any_bit`.
    pub const COLUMN_A_ANY_BIT: &'static str = "a_any_bit";
    /// Name of the column `a_interval_year_to_month`.
    pub const COLUMN_A_INTERVAL_YEAR_TO_MONTH: &'static str = "a_interval_year_to_month";
    /// Name of the column `a_interval_day_to_second`.
    pub const COLUMN_A_INTERVAL_DAY_TO_SECOND: &'static str = "a_interval_day_to_second";
    /// Name of the column `a_short_interval`.
    pub const COLUMN_A_SHORT_INTERVAL: &'static str = "a_short_interval";
    /// Name of the column `a_interval_hour`.
    pub const COLUMN_A_INTERVAL_HOUR: &'static str = "a_interval_hour";
    /// Name of the column `a_int4multirange`.
    pub const COLUMN_A_INT4MULTIRANGE: &'static str = "a_int4multirange";
    /// Name of the column `a_int8multirange`.
    pub const COLUMN_A_INT8MULTIRANGE: &'static str = "a_int8multirange";
    /// Name of the column `a_nummultirange`.
    pub const COLUMN_A_NUMMULTIRANGE: &'static str = "a_nummultirange";
    /// Name of the column `a_datemultirange`.
    pub const COLUMN_A_DATEMULTIRANGE: &'static str = "a_datemultirange";
    /// Name of the column `a_tsmultirange`.
    pub const COLUMN_A_TSMULTIRANGE: &'static str = "a_tsmultirange";
    /// Name of the column `a_tstzmultirange`.
    pub const COLUMN_A_TSTZMULTIRANGE: &'static str = "a_tstzmultirange";
    /// Name of the column `a_regclass`.
    pub const COLUMN_A_REGCLASS: &'static str = "a_regclass";
    /// Name of the column `a_regcollation`.
    pub const COLUMN_A_REGCOLLATION: &'static str = "a_regcollation";
    /// Name of the column `a_regconfig`.
    pub const COLUMN_A_REGCONFIG: &'static str = "a_regconfig";
    /// Name of the column `a_regdictionary`.
    pub const COLUMN_A_REGDICTIONARY: &'static str = "a_regdictionary";
    /// Name of the column `a_regnamespace`.
    pub const COLUMN_A_REGNAMESPACE: &'static str = "a_regnamespace";
    /// Name of the column `a_regoper`.
    pub const COLUMN_A_REGOPER: &'static str = "a_regoper";
    /// Name of the column `a_regoperator`.
    pub const COLUMN_A_REGOPERATOR: &'static str = "a_regoperator";
    /// Name of the column `a_regproc`.
    pub const COLUMN_A_REGPROC: &'static str = "a_regproc";
    /// Name of the column `a_regprocedure`.
    pub const COLUMN_A_REGPROCEDURE: &'static str = "a_regprocedure";
    /// Name of the column `a_regrole`.
    pub const COLUMN_A_REGROLE: &'static str = "a_regrole";
    /// Name of the column `a_regtype`.
    pub const COLUMN_A_REGTYPE: &'static str = "a_regtype";
    /// Name of the column `a_cid`.
    pub const COLUMN_A_CID: &'static str = "a_cid";
    /// Name of the column `a_tid`.
    pub const COLUMN_A_TID: &'static str = "a_tid";
    /// Name of the column `a_xid`.
    pub const COLUMN_A_XID: &'static str = "a_xid";
    /// Name of the column `a_xid8`.
    pub const COLUMN_A_XID8: &'static str = "a_xid8";
    /// Name of the column `a_pg_snapshot`.
    pub const COLUMN_A_PG_SNAPSHOT: &'static str = "a_pg_snapshot";
    /// Name of the column `a_txid_snapshot`.
    pub const COLUMN_A_TXID_SNAPSHOT: &'static str = "a_txid_snapshot";
    /// Name of the column `a_int2vector`.
    pub const COLUMN_A_INT2VECTOR: &'static str = "a_int2vector";
    /// Name of the column `a_oidvector`.
    pub const COLUMN_A_OIDVECTOR: &'static str = "a_oidvector";
    /// Name of the column `a_refcursor`.
    pub const COLUMN_A_REFCURSOR: &'static str = "a_refcursor";
    /// Name of the column `a_aclitem`.
    pub const COLUMN_A_ACLITEM: &'static str = "a_aclitem";
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
        "a_bpchar",
        "a_name",
        "a_pg_char",
        "a_any_bit",
        "a_interval_year_to_month",
        "a_interval_day_to_second",
        "a_short_interval",
        "a_interval_hour",
        "a_int4multirange",
        "a_int8multirange",
        "a_nummultirange",
        "a_datemultirange",
        "a_tsmultirange",
        "a_tstzmultirange",
        "a_regclass",
        "a_regcollation",
        "a_regconfig",
        "a_regdictionary",
        "a_regnamespace",
        "a_regoper",
        "a_regoperator",
        "a_regproc",
        "a_regprocedure",
        "a_regrole",
        "a_regtype",
        "a_cid",
        "a_tid",
        "a_xid",
        "a_xid8",
        "a_pg_snapshot",
        "a_txid_snapshot",
        "a_int2vector",
        "a_oidvector",
        "a_refcursor",
        "a_aclitem",
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
         a_short_bit, a_short_varbit, a_short_timestamp, a_short_time, a_bpchar, a_name, \
         a_pg_char::text AS a_pg_char, a_any_bit, a_interval_year_to_month, \
         a_interval_day_to_second, a_short_interval, a_interval_hour, \
         a_int4multirange::text AS a_int4multirange, a_int8multirange::text AS a_int8multirange, \
         a_nummultirange::text AS a_nummultirange, a_datemultirange::text AS a_datemultirange, \
         a_tsmultirange::text AS a_tsmultirange, a_tstzmultirange::text AS a_tstzmultirange, \
         a_regclass::text AS a_regclass, a_regcollation::text AS a_regcollation, \
         a_regconfig::text AS a_regconfig, a_regdictionary::text AS a_regdictionary, \
         a_regnamespace::text AS a_regnamespace, a_regoper::text AS a_regoper, \
         a_regoperator::text AS a_regoperator, a_regproc::text AS a_regproc, \
         a_regprocedure::text AS a_regprocedure, a_regrole::text AS a_regrole, \
         a_regtype::text AS a_regtype, a_cid::text AS a_cid, a_tid::text AS a_tid, \
         a_xid::text AS a_xid, a_xid8::text AS a_xid8, a_pg_snapshot::text AS a_pg_snapshot, \
         a_txid_snapshot::text AS a_txid_snapshot, a_int2vector::text AS a_int2vector, \
         a_oidvector::text AS a_oidvector, a_refcursor::text AS a_refcursor, \
         a_aclitem::text AS a_aclitem, a_mood \
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
         a_short_bit, a_short_varbit, a_short_timestamp, a_short_time, a_bpchar, a_name, a_pg_char, \
         a_any_bit, a_interval_year_to_month, a_interval_day_to_second, a_short_interval, \
         a_interval_hour, a_int4multirange, a_int8multirange, a_nummultirange, a_datemultirange, \
         a_tsmultirange, a_tstzmultirange, a_regclass, a_regcollation, a_regconfig, \
         a_regdictionary, a_regnamespace, a_regoper, a_regoperator, a_regproc, a_regprocedure, \
         a_regrole, a_regtype, a_cid, a_tid, a_xid, a_xid8, a_pg_snapshot, a_txid_snapshot, \
         a_int2vector, a_oidvector, a_refcursor, a_aclitem, a_mood) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, \
         $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29::text::xml, $30::text::tsvector, \
         $31::text::tsquery, $32::text::jsonpath, $33::text::pg_lsn, $34::text::point, \
         $35::text::line, $36::text::lseg, $37::text::box, $38::text::path, $39::text::polygon, \
         $40::text::circle, $41::text::int4range, $42::text::int8range, $43::text::numrange, \
         $44::text::daterange, $45::text::tsrange, $46::text::tstzrange, $47, $48, $49, $50, $51, \
         $52, $53, $54, $55, $56::text::\"char\", $57, $58, $59, $60, $61, $62::text::int4multirange, \
         $63::text::int8multirange, $64::text::nummultirange, $65::text::datemultirange, \
         $66::text::tsmultirange, $67::text::tstzmultirange, $68::text::regclass, \
         $69::text::regcollation, $70::text::regconfig, $71::text::regdictionary, \
         $72::text::regnamespace, $73::text::regoper, $74::text::regoperator, $75::text::regproc, \
         $76::text::regprocedure, $77::text::regrole, $78::text::regtype, $79::text::cid, \
         $80::text::tid, $81::text::xid, $82::text::xid8, $83::text::pg_snapshot, \
         $84::text::txid_snapshot, $85::text::int2vector, $86::text::oidvector, \
         $87::text::refcursor, $88::text::aclitem, $89) \
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
         a_short_bit, a_short_varbit, a_short_timestamp, a_short_time, a_bpchar, a_name, \
         a_pg_char::text AS a_pg_char, a_any_bit, a_interval_year_to_month, \
         a_interval_day_to_second, a_short_interval, a_interval_hour, \
         a_int4multirange::text AS a_int4multirange, a_int8multirange::text AS a_int8multirange, \
         a_nummultirange::text AS a_nummultirange, a_datemultirange::text AS a_datemultirange, \
         a_tsmultirange::text AS a_tsmultirange, a_tstzmultirange::text AS a_tstzmultirange, \
         a_regclass::text AS a_regclass, a_regcollation::text AS a_regcollation, \
         a_regconfig::text AS a_regconfig, a_regdictionary::text AS a_regdictionary, \
         a_regnamespace::text AS a_regnamespace, a_regoper::text AS a_regoper, \
         a_regoperator::text AS a_regoperator, a_regproc::text AS a_regproc, \
         a_regprocedure::text AS a_regprocedure, a_regrole::text AS a_regrole, \
         a_regtype::text AS a_regtype, a_cid::text AS a_cid, a_tid::text AS a_tid, \
         a_xid::text AS a_xid, a_xid8::text AS a_xid8, a_pg_snapshot::text AS a_pg_snapshot, \
         a_txid_snapshot::text AS a_txid_snapshot, a_int2vector::text AS a_int2vector, \
         a_oidvector::text AS a_oidvector, a_refcursor::text AS a_refcursor, \
         a_aclitem::text AS a_aclitem, a_mood";
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
         a_short_bit, a_short_varbit, a_short_timestamp, a_short_time, a_bpchar, a_name, \
         a_pg_char::text AS a_pg_char, a_any_bit, a_interval_year_to_month, \
         a_interval_day_to_second, a_short_interval, a_interval_hour, \
         a_int4multirange::text AS a_int4multirange, a_int8multirange::text AS a_int8multirange, \
         a_nummultirange::text AS a_nummultirange, a_datemultirange::text AS a_datemultirange, \
         a_tsmultirange::text AS a_tsmultirange, a_tstzmultirange::text AS a_tstzmultirange, \
         a_regclass::text AS a_regclass, a_regcollation::text AS a_regcollation, \
         a_regconfig::text AS a_regconfig, a_regdictionary::text AS a_regdictionary, \
         a_regnamespace::text AS a_regnamespace, a_regoper::text AS a_regoper, \
         a_regoperator::text AS a_regoperator, a_regproc::text AS a_regproc, \
         a_regprocedure::text AS a_regprocedure, a_regrole::text AS a_regrole, \
         a_regtype::text AS a_regtype, a_cid::text AS a_cid, a_tid::text AS a_tid, \
         a_xid::text AS a_xid, a_xid8::text AS a_xid8, a_pg_snapshot::text AS a_pg_snapshot, \
         a_txid_snapshot::text AS a_txid_snapshot, a_int2vector::text AS a_int2vector, \
         a_oidvector::text AS a_oidvector, a_refcursor::text AS a_refcursor, \
         a_aclitem::text AS a_aclitem, a_mood \
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
         a_short_bit, a_short_varbit, a_short_timestamp, a_short_time, a_bpchar, a_name, \
         a_pg_char::text AS a_pg_char, a_any_bit, a_interval_year_to_month, \
         a_interval_day_to_second, a_short_interval, a_interval_hour, \
         a_int4multirange::text AS a_int4multirange, a_int8multirange::text AS a_int8multirange, \
         a_nummultirange::text AS a_nummultirange, a_datemultirange::text AS a_datemultirange, \
         a_tsmultirange::text AS a_tsmultirange, a_tstzmultirange::text AS a_tstzmultirange, \
         a_regclass::text AS a_regclass, a_regcollation::text AS a_regcollation, \
         a_regconfig::text AS a_regconfig, a_regdictionary::text AS a_regdictionary, \
         a_regnamespace::text AS a_regnamespace, a_regoper::text AS a_regoper, \
         a_regoperator::text AS a_regoperator, a_regproc::text AS a_regproc, \
         a_regprocedure::text AS a_regprocedure, a_regrole::text AS a_regrole, \
         a_regtype::text AS a_regtype, a_cid::text AS a_cid, a_tid::text AS a_tid, \
         a_xid::text AS a_xid, a_xid8::text AS a_xid8, a_pg_snapshot::text AS a_pg_snapshot, \
         a_txid_snapshot::text AS a_txid_snapshot, a_int2vector::text AS a_int2vector, \
         a_oidvector::text AS a_oidvector, a_refcursor::text AS a_refcursor, \
         a_aclitem::text AS a_aclitem, a_mood \
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
         a_short_bit, a_short_varbit, a_short_timestamp, a_short_time, a_bpchar, a_name, \
         a_pg_char::text AS a_pg_char, a_any_bit, a_interval_year_to_month, \
         a_interval_day_to_second, a_short_interval, a_interval_hour, \
         a_int4multirange::text AS a_int4multirange, a_int8multirange::text AS a_int8multirange, \
         a_nummultirange::text AS a_nummultirange, a_datemultirange::text AS a_datemultirange, \
         a_tsmultirange::text AS a_tsmultirange, a_tstzmultirange::text AS a_tstzmultirange, \
         a_regclass::text AS a_regclass, a_regcollation::text AS a_regcollation, \
         a_regconfig::text AS a_regconfig, a_regdictionary::text AS a_regdictionary, \
         a_regnamespace::text AS a_regnamespace, a_regoper::text AS a_regoper, \
         a_regoperator::text AS a_regoperator, a_regproc::text AS a_regproc, \
         a_regprocedure::text AS a_regprocedure, a_regrole::text AS a_regrole, \
         a_regtype::text AS a_regtype, a_cid::text AS a_cid, a_tid::text AS a_tid, \
         a_xid::text AS a_xid, a_xid8::text AS a_xid8, a_pg_snapshot::text AS a_pg_snapshot, \
         a_txid_snapshot::text AS a_txid_snapshot, a_int2vector::text AS a_int2vector, \
         a_oidvector::text AS a_oidvector, a_refcursor::text AS a_refcursor, \
         a_aclitem::text AS a_aclitem, a_mood \
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
         a_bpchar = CASE WHEN $107::boolean THEN $108::bpchar ELSE a_bpchar END, \
         a_name = CASE WHEN $109::boolean THEN $110::name ELSE a_name END, \
         a_pg_char = CASE WHEN $111::boolean THEN $112::text::\"char\" ELSE a_pg_char END, \
         a_any_bit = CASE WHEN $113::boolean THEN $114::\"bit\" ELSE a_any_bit END, \
         a_interval_year_to_month = CASE WHEN $115::boolean THEN $116::interval ELSE a_interval_year_to_month END, \
         a_interval_day_to_second = CASE WHEN $117::boolean THEN $118::interval ELSE a_interval_day_to_second END, \
         a_short_interval = CASE WHEN $119::boolean THEN $120::interval ELSE a_short_interval END, \
         a_interval_hour = CASE WHEN $121::boolean THEN $122::interval ELSE a_interval_hour END, \
         a_int4multirange = CASE WHEN $123::boolean THEN $124::text::int4multirange ELSE a_int4multirange END, \
         a_int8multirange = CASE WHEN $125::boolean THEN $126::text::int8multirange ELSE a_int8multirange END, \
         a_nummultirange = CASE WHEN $127::boolean THEN $128::text::nummultirange ELSE a_nummultirange END, \
         a_datemultirange = CASE WHEN $129::boolean THEN $130::text::datemultirange ELSE a_datemultirange END, \
         a_tsmultirange = CASE WHEN $131::boolean THEN $132::text::tsmultirange ELSE a_tsmultirange END, \
         a_tstzmultirange = CASE WHEN $133::boolean THEN $134::text::tstzmultirange ELSE a_tstzmultirange END, \
         a_regclass = CASE WHEN $135::boolean THEN $136::text::regclass ELSE a_regclass END, \
         a_regcollation = CASE WHEN $137::boolean THEN $138::text::regcollation ELSE a_regcollation END, \
         a_regconfig = CASE WHEN $139::boolean THEN $140::text::regconfig ELSE a_regconfig END, \
         a_regdictionary = CASE WHEN $141::boolean THEN $142::text::regdictionary ELSE a_regdictionary END, \
         a_regnamespace = CASE WHEN $143::boolean THEN $144::text::regnamespace ELSE a_regnamespace END, \
         a_regoper = CASE WHEN $145::boolean THEN $146::text::regoper ELSE a_regoper END, \
         a_regoperator = CASE WHEN $147::boolean THEN $148::text::regoperator ELSE a_regoperator END, \
         a_regproc = CASE WHEN $149::boolean THEN $150::text::regproc ELSE a_regproc END, \
         a_regprocedure = CASE WHEN $151::boolean THEN $152::text::regprocedure ELSE a_regprocedure END, \
         a_regrole = CASE WHEN $153::boolean THEN $154::text::regrole ELSE a_regrole END, \
         a_regtype = CASE WHEN $155::boolean THEN $156::text::regtype ELSE a_regtype END, \
         a_cid = CASE WHEN $157::boolean THEN $158::text::cid ELSE a_cid END, \
         a_tid = CASE WHEN $159::boolean THEN $160::text::tid ELSE a_tid END, \
         a_xid = CASE WHEN $161::boolean THEN $162::text::xid ELSE a_xid END, \
         a_xid8 = CASE WHEN $163::boolean THEN $164::text::xid8 ELSE a_xid8 END, \
         a_pg_snapshot = CASE WHEN $165::boolean THEN $166::text::pg_snapshot ELSE a_pg_snapshot END, \
         a_txid_snapshot = CASE WHEN $167::boolean THEN $168::text::txid_snapshot ELSE a_txid_snapshot END, \
         a_int2vector = CASE WHEN $169::boolean THEN $170::text::int2vector ELSE a_int2vector END, \
         a_oidvector = CASE WHEN $171::boolean THEN $172::text::oidvector ELSE a_oidvector END, \
         a_refcursor = CASE WHEN $173::boolean THEN $174::text::refcursor ELSE a_refcursor END, \
         a_aclitem = CASE WHEN $175::boolean THEN $176::text::aclitem ELSE a_aclitem END, \
         a_mood = CASE WHEN $177::boolean THEN $178::typed.mood ELSE a_mood END \
         WHERE id = $179::bigint \
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
         a_short_bit, a_short_varbit, a_short_timestamp, a_short_time, a_bpchar, a_name, \
         a_pg_char::text AS a_pg_char, a_any_bit, a_interval_year_to_month, \
         a_interval_day_to_second, a_short_interval, a_interval_hour, \
         a_int4multirange::text AS a_int4multirange, a_int8multirange::text AS a_int8multirange, \
         a_nummultirange::text AS a_nummultirange, a_datemultirange::text AS a_datemultirange, \
         a_tsmultirange::text AS a_tsmultirange, a_tstzmultirange::text AS a_tstzmultirange, \
         a_regclass::text AS a_regclass, a_regcollation::text AS a_regcollation, \
         a_regconfig::text AS a_regconfig, a_regdictionary::text AS a_regdictionary, \
         a_regnamespace::text AS a_regnamespace, a_regoper::text AS a_regoper, \
         a_regoperator::text AS a_regoperator, a_regproc::text AS a_regproc, \
         a_regprocedure::text AS a_regprocedure, a_regrole::text AS a_regrole, \
         a_regtype::text AS a_regtype, a_cid::text AS a_cid, a_tid::text AS a_tid, \
         a_xid::text AS a_xid, a_xid8::text AS a_xid8, a_pg_snapshot::text AS a_pg_snapshot, \
         a_txid_snapshot::text AS a_txid_snapshot, a_int2vector::text AS a_int2vector, \
         a_oidvector::text AS a_oidvector, a_refcursor::text AS a_refcursor, \
         a_aclitem::text AS a_aclitem, a_mood";
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
    "a_short_timestamp", a_short_time = "a_short_time", a_bpchar = "a_bpchar", a_name =
    "a_name", a_pg_char = "a_pg_char", a_any_bit = "a_any_bit", a_interval_year_to_month
    = "a_interval_year_to_month", a_interval_day_to_second = "a_interval_day_to_second",
    a_short_interval = "a_short_interval", a_interval_hour = "a_interval_hour",
    a_int4multirange = "a_int4multirange", a_int8multirange = "a_int8multirange",
    a_nummultirange = "a_nummultirange", a_datemultirange = "a_datemultirange",
    a_tsmultirange = "a_tsmultirange", a_tstzmultirange = "a_tstzmultirange", a_regclass
    = "a_regclass", a_regcollation = "a_regcollation", a_regconfig = "a_regconfig",
    a_regdictionary = "a_regdictionary", a_regnamespace = "a_regnamespace", a_regoper =
    "a_regoper", a_regoperator = "a_regoperator", a_regproc = "a_regproc", a_regprocedure
    = "a_regprocedure", a_regrole = "a_regrole", a_regtype = "a_regtype", a_cid =
    "a_cid", a_tid = "a_tid", a_xid = "a_xid", a_xid8 = "a_xid8", a_pg_snapshot =
    "a_pg_snapshot", a_txid_snapshot = "a_txid_snapshot", a_int2vector = "a_int2vector",
    a_oidvector = "a_oidvector", a_refcursor = "a_refcursor", a_aclitem = "a_aclitem",
    a_mood = "a_mood" }
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
    /// `bpchar`.
    pub a_bpchar: String,
    /// `name`.
    pub a_name: String,
    /// `"char"`.
    pub a_pg_char: values::PgChar,
    /// `"bit"`.
    pub a_any_bit: values::Bit,
    /// `interval year to month`.
    pub a_interval_year_to_month: values::Interval,
    /// `interval day to second(3)`.
    pub a_interval_day_to_second: values::Interval,
    /// `interval(0)`.
    pub a_short_interval: values::Interval,
    /// `interval hour`.
    pub a_interval_hour: values::Interval,
    /// `int4multirange`.
    pub a_int4multirange: values::Int4MultiRange,
    /// `int8multirange`.
    pub a_int8multirange: values::Int8MultiRange,
    /// `nummultirange`.
    pub a_nummultirange: values::NumMultiRange,
    /// `datemultirange`.
    pub a_datemultirange: values::DateMultiRange,
    /// `tsmultirange`.
    pub a_tsmultirange: values::TsMultiRange,
    /// `tstzmultirange`.
    pub a_tstzmultirange: values::TsTzMultiRange,
    /// `regclass`.
    pub a_regclass: values::RegClass,
    /// `regcollation`.
    pub a_regcollation: values::RegCollation,
    /// `regconfig`.
    pub a_regconfig: values::RegConfig,
    /// `regdictionary`.
    pub a_regdictionary: values::RegDictionary,
    /// `regnamespace`.
    pub a_regnamespace: values::RegNamespace,
    /// `regoper`.
    pub a_regoper: values::RegOper,
    /// `regoperator`.
    pub a_regoperator: values::RegOperator,
    /// `regproc`.
    pub a_regproc: values::RegProc,
    /// `regprocedure`.
    pub a_regprocedure: values::RegProcedure,
    /// `regrole`.
    pub a_regrole: values::RegRole,
    /// `regtype`.
    pub a_regtype: values::RegType,
    /// `cid`.
    pub a_cid: values::Cid,
    /// `tid`.
    pub a_tid: values::Tid,
    /// `xid`.
    pub a_xid: values::Xid,
    /// `xid8`.
    pub a_xid8: values::Xid8,
    /// `pg_snapshot`.
    pub a_pg_snapshot: values::PgSnapshot,
    /// `txid_snapshot`.
    pub a_txid_snapshot: values::TxidSnapshot,
    /// `int2vector`.
    pub a_int2vector: values::Int2Vector,
    /// `oidvector`.
    pub a_oidvector: values::OidVector,
    /// `refcursor`.
    pub a_refcursor: values::RefCursor,
    /// `aclitem`.
    pub a_aclitem: values::AclItem,
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
        a_bpchar: String,
        a_name: String,
        a_pg_char: values::PgChar,
        a_any_bit: values::Bit,
        a_interval_year_to_month: values::Interval,
        a_interval_day_to_second: values::Interval,
        a_short_interval: values::Interval,
        a_interval_hour: values::Interval,
        a_int4multirange: values::Int4MultiRange,
        a_int8multirange: values::Int8MultiRange,
        a_nummultirange: values::NumMultiRange,
        a_datemultirange: values::DateMultiRange,
        a_tsmultirange: values::TsMultiRange,
        a_tstzmultirange: values::TsTzMultiRange,
        a_regclass: values::RegClass,
        a_regcollation: values::RegCollation,
        a_regconfig: values::RegConfig,
        a_regdictionary: values::RegDictionary,
        a_regnamespace: values::RegNamespace,
        a_regoper: values::RegOper,
        a_regoperator: values::RegOperator,
        a_regproc: values::RegProc,
        a_regprocedure: values::RegProcedure,
        a_regrole: values::RegRole,
        a_regtype: values::RegType,
        a_cid: values::Cid,
        a_tid: values::Tid,
        a_xid: values::Xid,
        a_xid8: values::Xid8,
        a_pg_snapshot: values::PgSnapshot,
        a_txid_snapshot: values::TxidSnapshot,
        a_int2vector: values::Int2Vector,
        a_oidvector: values::OidVector,
        a_refcursor: values::RefCursor,
        a_aclitem: values::AclItem,
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
            a_bpchar,
            a_name,
            a_pg_char,
            a_any_bit,
            a_interval_year_to_month,
            a_interval_day_to_second,
            a_short_interval,
            a_interval_hour,
            a_int4multirange,
            a_int8multirange,
            a_nummultirange,
            a_datemultirange,
            a_tsmultirange,
            a_tstzmultirange,
            a_regclass,
            a_regcollation,
            a_regconfig,
            a_regdictionary,
            a_regnamespace,
            a_regoper,
            a_regoperator,
            a_regproc,
            a_regprocedure,
            a_regrole,
            a_regtype,
            a_cid,
            a_tid,
            a_xid,
            a_xid8,
            a_pg_snapshot,
            a_txid_snapshot,
            a_int2vector,
            a_oidvector,
            a_refcursor,
            a_aclitem,
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
    a_short_timestamp, a_short_time, a_bpchar, a_name, a_pg_char, a_any_bit,
    a_interval_year_to_month, a_interval_day_to_second, a_short_interval,
    a_interval_hour, a_int4multirange, a_int8multirange, a_nummultirange,
    a_datemultirange, a_tsmultirange, a_tstzmultirange, a_regclass, a_regcollation,
    a_regconfig, a_regdictionary, a_regnamespace, a_regoper, a_regoperator, a_regproc,
    a_regprocedure, a_regrole, a_regtype, a_cid, a_tid, a_xid, a_xid8, a_pg_snapshot,
    a_txid_snapshot, a_int2vector, a_oidvector, a_refcursor, a_aclitem, a_mood }
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
    /// The new [`a_bpchar`](EveryValue::a_bpchar).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_bpchar: Option<String>,
    /// The new [`a_name`](EveryValue::a_name).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_name: Option<String>,
    /// The new [`a_pg_char`](EveryValue::a_pg_char).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_pg_char: Option<values::PgChar>,
    /// The new [`a_any_bit`](EveryValue::a_any_bit).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_any_bit: Option<values::Bit>,
    /// The new [`a_interval_year_to_month`](EveryValue::a_interval_year_to_month).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_interval_year_to_month: Option<values::Interval>,
    /// The new [`a_interval_day_to_second`](EveryValue::a_interval_day_to_second).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_interval_day_to_second: Option<values::Interval>,
    /// The new [`a_short_interval`](EveryValue::a_short_interval).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_short_interval: Option<values::Interval>,
    /// The new [`a_interval_hour`](EveryValue::a_interval_hour).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_interval_hour: Option<values::Interval>,
    /// The new [`a_int4multirange`](EveryValue::a_int4multirange).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_int4multirange: Option<values::Int4MultiRange>,
    /// The new [`a_int8multirange`](EveryValue::a_int8multirange).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_int8multirange: Option<values::Int8MultiRange>,
    /// The new [`a_nummultirange`](EveryValue::a_nummultirange).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_nummultirange: Option<values::NumMultiRange>,
    /// The new [`a_datemultirange`](EveryValue::a_datemultirange).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_datemultirange: Option<values::DateMultiRange>,
    /// The new [`a_tsmultirange`](EveryValue::a_tsmultirange).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_tsmultirange: Option<values::TsMultiRange>,
    /// The new [`a_tstzmultirange`](EveryValue::a_tstzmultirange).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_tstzmultirange: Option<values::TsTzMultiRange>,
    /// The new [`a_regclass`](EveryValue::a_regclass).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_regclass: Option<values::RegClass>,
    /// The new [`a_regcollation`](EveryValue::a_regcollation).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_regcollation: Option<values::RegCollation>,
    /// The new [`a_regconfig`](EveryValue::a_regconfig).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_regconfig: Option<values::RegConfig>,
    /// The new [`a_regdictionary`](EveryValue::a_regdictionary).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_regdictionary: Option<values::RegDictionary>,
    /// The new [`a_regnamespace`](EveryValue::a_regnamespace).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_regnamespace: Option<values::RegNamespace>,
    /// The new [`a_regoper`](EveryValue::a_regoper).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_regoper: Option<values::RegOper>,
    /// The new [`a_regoperator`](EveryValue::a_regoperator).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_regoperator: Option<values::RegOperator>,
    /// The new [`a_regproc`](EveryValue::a_regproc).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_regproc: Option<values::RegProc>,
    /// The new [`a_regprocedure`](EveryValue::a_regprocedure).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_regprocedure: Option<values::RegProcedure>,
    /// The new [`a_regrole`](EveryValue::a_regrole).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_regrole: Option<values::RegRole>,
    /// The new [`a_regtype`](EveryValue::a_regtype).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_regtype: Option<values::RegType>,
    /// The new [`a_cid`](EveryValue::a_cid).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_cid: Option<values::Cid>,
    /// The new [`a_tid`](EveryValue::a_tid).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_tid: Option<values::Tid>,
    /// The new [`a_xid`](EveryValue::a_xid).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_xid: Option<values::Xid>,
    /// The new [`a_xid8`](EveryValue::a_xid8).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_xid8: Option<values::Xid8>,
    /// The new [`a_pg_snapshot`](EveryValue::a_pg_snapshot).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_pg_snapshot: Option<values::PgSnapshot>,
    /// The new [`a_txid_snapshot`](EveryValue::a_txid_snapshot).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_txid_snapshot: Option<values::TxidSnapshot>,
    /// The new [`a_int2vector`](EveryValue::a_int2vector).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_int2vector: Option<values::Int2Vector>,
    /// The new [`a_oidvector`](EveryValue::a_oidvector).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_oidvector: Option<values::OidVector>,
    /// The new [`a_refcursor`](EveryValue::a_refcursor).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_refcursor: Option<values::RefCursor>,
    /// The new [`a_aclitem`](EveryValue::a_aclitem).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_aclitem: Option<values::AclItem>,
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
    [a_short_bit], [a_short_varbit], [a_short_timestamp], [a_short_time], [a_bpchar],
    [a_name], [a_pg_char], [a_any_bit], [a_interval_year_to_month],
    [a_interval_day_to_second], [a_short_interval], [a_interval_hour],
    [a_int4multirange], [a_int8multirange], [a_nummultirange], [a_datemultirange],
    [a_tsmultirange], [a_tstzmultirange], [a_regclass], [a_regcollation], [a_regconfig],
    [a_regdictionary], [a_regnamespace], [a_regoper], [a_regoperator], [a_regproc],
    [a_regprocedure], [a_regrole], [a_regtype], [a_cid], [a_tid], [a_xid], [a_xid8],
    [a_pg_snapshot], [a_txid_snapshot], [a_int2vector], [a_oidvector], [a_refcursor],
    [a_aclitem], [a_mood] }
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
    /// `bpchar`.
    pub a_bpchar: Option<String>,
    /// `name`.
    pub a_name: Option<String>,
    /// `"char"`.
    pub a_pg_char: Option<values::PgChar>,
    /// `"bit"`.
    pub a_any_bit: Option<values::Bit>,
    /// `interval year to month`.
    pub a_interval_year_to_month: Option<values::Interval>,
    /// `interval day to second(3)`.
    pub a_interval_day_to_second: Option<values::Interval>,
    /// `interval(0)`.
    pub a_short_interval: Option<values::Interval>,
    /// `interval hour`.
    pub a_interval_hour: Option<values::Interval>,
    /// `int4multirange`.
    pub a_int4multirange: Option<values::Int4MultiRange>,
    /// `int8multirange`.
    pub a_int8multirange: Option<values::Int8MultiRange>,
    /// `nummultirange`.
    pub a_nummultirange: Option<values::NumMultiRange>,
    /// `datemultirange`.
    pub a_datemultirange: Option<values::DateMultiRange>,
    /// `tsmultirange`.
    pub a_tsmultirange: Option<values::TsMultiRange>,
    /// `tstzmultirange`.
    pub a_tstzmultirange: Option<values::TsTzMultiRange>,
    /// `regclass`.
    pub a_regclass: Option<values::RegClass>,
    /// `regcollation`.
    pub a_regcollation: Option<values::RegCollation>,
    /// `regconfig`.
    pub a_regconfig: Option<values::RegConfig>,
    /// `regdictionary`.
    pub a_regdictionary: Option<values::RegDictionary>,
    /// `regnamespace`.
    pub a_regnamespace: Option<values::RegNamespace>,
    /// `regoper`.
    pub a_regoper: Option<values::RegOper>,
    /// `regoperator`.
    pub a_regoperator: Option<values::RegOperator>,
    /// `regproc`.
    pub a_regproc: Option<values::RegProc>,
    /// `regprocedure`.
    pub a_regprocedure: Option<values::RegProcedure>,
    /// `regrole`.
    pub a_regrole: Option<values::RegRole>,
    /// `regtype`.
    pub a_regtype: Option<values::RegType>,
    /// `cid`.
    pub a_cid: Option<values::Cid>,
    /// `tid`.
    pub a_tid: Option<values::Tid>,
    /// `xid`.
    pub a_xid: Option<values::Xid>,
    /// `xid8`.
    pub a_xid8: Option<values::Xid8>,
    /// `pg_snapshot`.
    pub a_pg_snapshot: Option<values::PgSnapshot>,
    /// `txid_snapshot`.
    pub a_txid_snapshot: Option<values::TxidSnapshot>,
    /// `int2vector`.
    pub a_int2vector: Option<values::Int2Vector>,
    /// `oidvector`.
    pub a_oidvector: Option<values::OidVector>,
    /// `refcursor`.
    pub a_refcursor: Option<values::RefCursor>,
    /// `aclitem`.
    pub a_aclitem: Option<values::AclItem>,
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
    /// Name of the column `a_bpchar`.
    pub const COLUMN_A_BPCHAR: &'static str = "a_bpchar";
    /// Name of the column `a_name`.
    pub const COLUMN_A_NAME: &'static str = "a_name";
    /// Name of the column `a_pg_char`.
    pub const COLUMN_A_PG_CHAR: &'static str = "a_pg_char";
    /// Name of the column `a_any_bit`.
    pub const COLUMN_A_ANY_BIT: &'static str = "a_any_bit";
    /// Name of the column `a_interval_year_to_month`.
    pub const COLUMN_A_INTERVAL_YEAR_TO_MONTH: &'static str = "a_interval_year_to_month";
    /// Name of the column `a_interval_day_to_second`.
    pub const COLUMN_A_INTERVAL_DAY_TO_SECOND: &'static str = "a_interval_day_to_second";
    /// Name of the column `a_short_interval`.
    pub const COLUMN_A_SHORT_INTERVAL: &'static str = "a_short_interval";
    /// Name of the column `a_interval_hour`.
    pub const COLUMN_A_INTERVAL_HOUR: &'static str = "a_interval_hour";
    /// Name of the column `a_int4multirange`.
    pub const COLUMN_A_INT4MULTIRANGE: &'static str = "a_int4multirange";
    /// Name of the column `a_int8multirange`.
    pub const COLUMN_A_INT8MULTIRANGE: &'static str = "a_int8multirange";
    /// Name of the column `a_nummultirange`.
    pub const COLUMN_A_NUMMULTIRANGE: &'static str = "a_nummultirange";
    /// Name of the column `a_datemultirange`.
    pub const COLUMN_A_DATEMULTIRANGE: &'static str = "a_datemultirange";
    /// Name of the column `a_tsmultirange`.
    pub const COLUMN_A_TSMULTIRANGE: &'static str = "a_tsmultirange";
    /// Name of the column `a_tstzmultirange`.
    pub const COLUMN_A_TSTZMULTIRANGE: &'static str = "a_tstzmultirange";
    /// Name of the column `a_regclass`.
    pub const COLUMN_A_REGCLASS: &'static str = "a_regclass";
    /// Name of the column `a_regcollation`.
    pub const COLUMN_A_REGCOLLATION: &'static str = "a_regcollation";
    /// Name of the column `a_regconfig`.
    pub const COLUMN_A_REGCONFIG: &'static str = "a_regconfig";
    /// Name of the column `a_regdictionary`.
    pub const COLUMN_A_REGDICTIONARY: &'static str = "a_regdictionary";
    /// Name of the column `a_regnamespace`.
    pub const COLUMN_A_REGNAMESPACE: &'static str = "a_regnamespace";
    /// Name of the column `a_regoper`.
    pub const COLUMN_A_REGOPER: &'static str = "a_regoper";
    /// Name of the column `a_regoperator`.
    pub const COLUMN_A_REGOPERATOR: &'static str = "a_regoperator";
    /// Name of the column `a_regproc`.
    pub const COLUMN_A_REGPROC: &'static str = "a_regproc";
    /// Name of the column `a_regprocedure`.
    pub const COLUMN_A_REGPROCEDURE: &'static str = "a_regprocedure";
    /// Name of the column `a_regrole`.
    pub const COLUMN_A_REGROLE: &'static str = "a_regrole";
    /// Name of the column `a_regtype`.
    pub const COLUMN_A_REGTYPE: &'static str = "a_regtype";
    /// Name of the column `a_cid`.
    pub const COLUMN_A_CID: &'static str = "a_cid";
    /// Name of the column `a_tid`.
    pub const COLUMN_A_TID: &'static str = "a_tid";
    /// Name of the column `a_xid`.
    pub const COLUMN_A_XID: &'static str = "a_xid";
    /// Name of the column `a_xid8`.
    pub const COLUMN_A_XID8: &'static str = "a_xid8";
    /// Name of the column `a_pg_snapshot`.
    pub const COLUMN_A_PG_SNAPSHOT: &'static str = "a_pg_snapshot";
    /// Name of the column `a_txid_snapshot`.
    pub const COLUMN_A_TXID_SNAPSHOT: &'static str = "a_txid_snapshot";
    /// Name of the column `a_int2vector`.
    pub const COLUMN_A_INT2VECTOR: &'static str = "a_int2vector";
    /// Name of the column `a_oidvector`.
    pub const COLUMN_A_OIDVECTOR: &'static str = "a_oidvector";
    /// Name of the column `a_refcursor`.
    pub const COLUMN_A_REFCURSOR: &'static str = "a_refcursor";
    /// Name of the column `a_aclitem`.
    pub const COLUMN_A_ACLITEM: &'static str = "a_aclitem";
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
        "a_bpchar",
        "a_name",
        "a_pg_char",
        "a_any_bit",
        "a_interval_year_to_month",
        "a_interval_day_to_second",
        "a_short_interval",
        "a_interval_hour",
        "a_int4multirange",
        "a_int8multirange",
        "a_nummultirange",
        "a_datemultirange",
        "a_tsmultirange",
        "a_tstzmultirange",
        "a_regclass",
        "a_regcollation",
        "a_regconfig",
        "a_regdictionary",
        "a_regnamespace",
        "a_regoper",
        "a_regoperator",
        "a_regproc",
        "a_regprocedure",
        "a_regrole",
        "a_regtype",
        "a_cid",
        "a_tid",
        "a_xid",
        "a_xid8",
        "a_pg_snapshot",
        "a_txid_snapshot",
        "a_int2vector",
        "a_oidvector",
        "a_refcursor",
        "a_aclitem",
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
         a_short_bit, a_short_varbit, a_short_timestamp, a_short_time, a_bpchar, a_name, \
         a_pg_char::text AS a_pg_char, a_any_bit, a_interval_year_to_month, \
         a_interval_day_to_second, a_short_interval, a_interval_hour, \
         a_int4multirange::text AS a_int4multirange, a_int8multirange::text AS a_int8multirange, \
         a_nummultirange::text AS a_nummultirange, a_datemultirange::text AS a_datemultirange, \
         a_tsmultirange::text AS a_tsmultirange, a_tstzmultirange::text AS a_tstzmultirange, \
         a_regclass::text AS a_regclass, a_regcollation::text AS a_regcollation, \
         a_regconfig::text AS a_regconfig, a_regdictionary::text AS a_regdictionary, \
         a_regnamespace::text AS a_regnamespace, a_regoper::text AS a_regoper, \
         a_regoperator::text AS a_regoperator, a_regproc::text AS a_regproc, \
         a_regprocedure::text AS a_regprocedure, a_regrole::text AS a_regrole, \
         a_regtype::text AS a_regtype, a_cid::text AS a_cid, a_tid::text AS a_tid, \
         a_xid::text AS a_xid, a_xid8::text AS a_xid8, a_pg_snapshot::text AS a_pg_snapshot, \
         a_txid_snapshot::text AS a_txid_snapshot, a_int2vector::text AS a_int2vector, \
         a_oidvector::text AS a_oidvector, a_refcursor::text AS a_refcursor, \
         a_aclitem::text AS a_aclitem, a_mood \
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
         a_short_bit, a_short_varbit, a_short_timestamp, a_short_time, a_bpchar, a_name, a_pg_char, \
         a_any_bit, a_interval_year_to_month, a_interval_day_to_second, a_short_interval, \
         a_interval_hour, a_int4multirange, a_int8multirange, a_nummultirange, a_datemultirange, \
         a_tsmultirange, a_tstzmultirange, a_regclass, a_regcollation, a_regconfig, \
         a_regdictionary, a_regnamespace, a_regoper, a_regoperator, a_regproc, a_regprocedure, \
         a_regrole, a_regtype, a_cid, a_tid, a_xid, a_xid8, a_pg_snapshot, a_txid_snapshot, \
         a_int2vector, a_oidvector, a_refcursor, a_aclitem, a_mood) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, \
         $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29::text::xml, $30::text::tsvector, \
         $31::text::tsquery, $32::text::jsonpath, $33::text::pg_lsn, $34::text::point, \
         $35::text::line, $36::text::lseg, $37::text::box, $38::text::path, $39::text::polygon, \
         $40::text::circle, $41::text::int4range, $42::text::int8range, $43::text::numrange, \
         $44::text::daterange, $45::text::tsrange, $46::text::tstzrange, $47, $48, $49, $50, $51, \
         $52, $53, $54, $55, $56::text::\"char\", $57, $58, $59, $60, $61, $62::text::int4multirange, \
         $63::text::int8multirange, $64::text::nummultirange, $65::text::datemultirange, \
         $66::text::tsmultirange, $67::text::tstzmultirange, $68::text::regclass, \
         $69::text::regcollation, $70::text::regconfig, $71::text::regdictionary, \
         $72::text::regnamespace, $73::text::regoper, $74::text::regoperator, $75::text::regproc, \
         $76::text::regprocedure, $77::text::regrole, $78::text::regtype, $79::text::cid, \
         $80::text::tid, $81::text::xid, $82::text::xid8, $83::text::pg_snapshot, \
         $84::text::txid_snapshot, $85::text::int2vector, $86::text::oidvector, \
         $87::text::refcursor, $88::text::aclitem, $89) \
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
         a_short_bit, a_short_varbit, a_short_timestamp, a_short_time, a_bpchar, a_name, \
         a_pg_char::text AS a_pg_char, a_any_bit, a_interval_year_to_month, \
         a_interval_day_to_second, a_short_interval, a_interval_hour, \
         a_int4multirange::text AS a_int4multirange, a_int8multirange::text AS a_int8multirange, \
         a_nummultirange::text AS a_nummultirange, a_datemultirange::text AS a_datemultirange, \
         a_tsmultirange::text AS a_tsmultirange, a_tstzmultirange::text AS a_tstzmultirange, \
         a_regclass::text AS a_regclass, a_regcollation::text AS a_regcollation, \
         a_regconfig::text AS a_regconfig, a_regdictionary::text AS a_regdictionary, \
         a_regnamespace::text AS a_regnamespace, a_regoper::text AS a_regoper, \
         a_regoperator::text AS a_regoperator, a_regproc::text AS a_regproc, \
         a_regprocedure::text AS a_regprocedure, a_regrole::text AS a_regrole, \
         a_regtype::text AS a_regtype, a_cid::text AS a_cid, a_tid::text AS a_tid, \
         a_xid::text AS a_xid, a_xid8::text AS a_xid8, a_pg_snapshot::text AS a_pg_snapshot, \
         a_txid_snapshot::text AS a_txid_snapshot, a_int2vector::text AS a_int2vector, \
         a_oidvector::text AS a_oidvector, a_refcursor::text AS a_refcursor, \
         a_aclitem::text AS a_aclitem, a_mood";
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
         a_short_bit, a_short_varbit, a_short_timestamp, a_short_time, a_bpchar, a_name, \
         a_pg_char::text AS a_pg_char, a_any_bit, a_interval_year_to_month, \
         a_interval_day_to_second, a_short_interval, a_interval_hour, \
         a_int4multirange::text AS a_int4multirange, a_int8multirange::text AS a_int8multirange, \
         a_nummultirange::text AS a_nummultirange, a_datemultirange::text AS a_datemultirange, \
         a_tsmultirange::text AS a_tsmultirange, a_tstzmultirange::text AS a_tstzmultirange, \
         a_regclass::text AS a_regclass, a_regcollation::text AS a_regcollation, \
         a_regconfig::text AS a_regconfig, a_regdictionary::text AS a_regdictionary, \
         a_regnamespace::text AS a_regnamespace, a_regoper::text AS a_regoper, \
         a_regoperator::text AS a_regoperator, a_regproc::text AS a_regproc, \
         a_regprocedure::text AS a_regprocedure, a_regrole::text AS a_regrole, \
         a_regtype::text AS a_regtype, a_cid::text AS a_cid, a_tid::text AS a_tid, \
         a_xid::text AS a_xid, a_xid8::text AS a_xid8, a_pg_snapshot::text AS a_pg_snapshot, \
         a_txid_snapshot::text AS a_txid_snapshot, a_int2vector::text AS a_int2vector, \
         a_oidvector::text AS a_oidvector, a_refcursor::text AS a_refcursor, \
         a_aclitem::text AS a_aclitem, a_mood \
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
         a_short_bit, a_short_varbit, a_short_timestamp, a_short_time, a_bpchar, a_name, \
         a_pg_char::text AS a_pg_char, a_any_bit, a_interval_year_to_month, \
         a_interval_day_to_second, a_short_interval, a_interval_hour, \
         a_int4multirange::text AS a_int4multirange, a_int8multirange::text AS a_int8multirange, \
         a_nummultirange::text AS a_nummultirange, a_datemultirange::text AS a_datemultirange, \
         a_tsmultirange::text AS a_tsmultirange, a_tstzmultirange::text AS a_tstzmultirange, \
         a_regclass::text AS a_regclass, a_regcollation::text AS a_regcollation, \
         a_regconfig::text AS a_regconfig, a_regdictionary::text AS a_regdictionary, \
         a_regnamespace::text AS a_regnamespace, a_regoper::text AS a_regoper, \
         a_regoperator::text AS a_regoperator, a_regproc::text AS a_regproc, \
         a_regprocedure::text AS a_regprocedure, a_regrole::text AS a_regrole, \
         a_regtype::text AS a_regtype, a_cid::text AS a_cid, a_tid::text AS a_tid, \
         a_xid::text AS a_xid, a_xid8::text AS a_xid8, a_pg_snapshot::text AS a_pg_snapshot, \
         a_txid_snapshot::text AS a_txid_snapshot, a_int2vector::text AS a_int2vector, \
         a_oidvector::text AS a_oidvector, a_refcursor::text AS a_refcursor, \
         a_aclitem::text AS a_aclitem, a_mood \
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
         a_short_bit, a_short_varbit, a_short_timestamp, a_short_time, a_bpchar, a_name, \
         a_pg_char::text AS a_pg_char, a_any_bit, a_interval_year_to_month, \
         a_interval_day_to_second, a_short_interval, a_interval_hour, \
         a_int4multirange::text AS a_int4multirange, a_int8multirange::text AS a_int8multirange, \
         a_nummultirange::text AS a_nummultirange, a_datemultirange::text AS a_datemultirange, \
         a_tsmultirange::text AS a_tsmultirange, a_tstzmultirange::text AS a_tstzmultirange, \
         a_regclass::text AS a_regclass, a_regcollation::text AS a_regcollation, \
         a_regconfig::text AS a_regconfig, a_regdictionary::text AS a_regdictionary, \
         a_regnamespace::text AS a_regnamespace, a_regoper::text AS a_regoper, \
         a_regoperator::text AS a_regoperator, a_regproc::text AS a_regproc, \
         a_regprocedure::text AS a_regprocedure, a_regrole::text AS a_regrole, \
         a_regtype::text AS a_regtype, a_cid::text AS a_cid, a_tid::text AS a_tid, \
         a_xid::text AS a_xid, a_xid8::text AS a_xid8, a_pg_snapshot::text AS a_pg_snapshot, \
         a_txid_snapshot::text AS a_txid_snapshot, a_int2vector::text AS a_int2vector, \
         a_oidvector::text AS a_oidvector, a_refcursor::text AS a_refcursor, \
         a_aclitem::text AS a_aclitem, a_mood \
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
         a_bpchar = CASE WHEN $107::boolean THEN $108::bpchar ELSE a_bpchar END, \
         a_name = CASE WHEN $109::boolean THEN $110::name ELSE a_name END, \
         a_pg_char = CASE WHEN $111::boolean THEN $112::text::\"char\" ELSE a_pg_char END, \
         a_any_bit = CASE WHEN $113::boolean THEN $114::\"bit\" ELSE a_any_bit END, \
         a_interval_year_to_month = CASE WHEN $115::boolean THEN $116::interval ELSE a_interval_year_to_month END, \
         a_interval_day_to_second = CASE WHEN $117::boolean THEN $118::interval ELSE a_interval_day_to_second END, \
         a_short_interval = CASE WHEN $119::boolean THEN $120::interval ELSE a_short_interval END, \
         a_interval_hour = CASE WHEN $121::boolean THEN $122::interval ELSE a_interval_hour END, \
         a_int4multirange = CASE WHEN $123::boolean THEN $124::text::int4multirange ELSE a_int4multirange END, \
         a_int8multirange = CASE WHEN $125::boolean THEN $126::text::int8multirange ELSE a_int8multirange END, \
         a_nummultirange = CASE WHEN $127::boolean THEN $128::text::nummultirange ELSE a_nummultirange END, \
         a_datemultirange = CASE WHEN $129::boolean THEN $130::text::datemultirange ELSE a_datemultirange END, \
         a_tsmultirange = CASE WHEN $131::boolean THEN $132::text::tsmultirange ELSE a_tsmultirange END, \
         a_tstzmultirange = CASE WHEN $133::boolean THEN $134::text::tstzmultirange ELSE a_tstzmultirange END, \
         a_regclass = CASE WHEN $135::boolean THEN $136::text::regclass ELSE a_regclass END, \
         a_regcollation = CASE WHEN $137::boolean THEN $138::text::regcollation ELSE a_regcollation END, \
         a_regconfig = CASE WHEN $139::boolean THEN $140::text::regconfig ELSE a_regconfig END, \
         a_regdictionary = CASE WHEN $141::boolean THEN $142::text::regdictionary ELSE a_regdictionary END, \
         a_regnamespace = CASE WHEN $143::boolean THEN $144::text::regnamespace ELSE a_regnamespace END, \
         a_regoper = CASE WHEN $145::boolean THEN $146::text::regoper ELSE a_regoper END, \
         a_regoperator = CASE WHEN $147::boolean THEN $148::text::regoperator ELSE a_regoperator END, \
         a_regproc = CASE WHEN $149::boolean THEN $150::text::regproc ELSE a_regproc END, \
         a_regprocedure = CASE WHEN $151::boolean THEN $152::text::regprocedure ELSE a_regprocedure END, \
         a_regrole = CASE WHEN $153::boolean THEN $154::text::regrole ELSE a_regrole END, \
         a_regtype = CASE WHEN $155::boolean THEN $156::text::regtype ELSE a_regtype END, \
         a_cid = CASE WHEN $157::boolean THEN $158::text::cid ELSE a_cid END, \
         a_tid = CASE WHEN $159::boolean THEN $160::text::tid ELSE a_tid END, \
         a_xid = CASE WHEN $161::boolean THEN $162::text::xid ELSE a_xid END, \
         a_xid8 = CASE WHEN $163::boolean THEN $164::text::xid8 ELSE a_xid8 END, \
         a_pg_snapshot = CASE WHEN $165::boolean THEN $166::text::pg_snapshot ELSE a_pg_snapshot END, \
         a_txid_snapshot = CASE WHEN $167::boolean THEN $168::text::txid_snapshot ELSE a_txid_snapshot END, \
         a_int2vector = CASE WHEN $169::boolean THEN $170::text::int2vector ELSE a_int2vector END, \
         a_oidvector = CASE WHEN $171::boolean THEN $172::text::oidvector ELSE a_oidvector END, \
         a_refcursor = CASE WHEN $173::boolean THEN $174::text::refcursor ELSE a_refcursor END, \
         a_aclitem = CASE WHEN $175::boolean THEN $176::text::aclitem ELSE a_aclitem END, \
         a_mood = CASE WHEN $177::boolean THEN $178::typed.mood ELSE a_mood END \
         WHERE id = $179::bigint \
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
         a_short_bit, a_short_varbit, a_short_timestamp, a_short_time, a_bpchar, a_name, \
         a_pg_char::text AS a_pg_char, a_any_bit, a_interval_year_to_month, \
         a_interval_day_to_second, a_short_interval, a_interval_hour, \
         a_int4multirange::text AS a_int4multirange, a_int8multirange::text AS a_int8multirange, \
         a_nummultirange::text AS a_nummultirange, a_datemultirange::text AS a_datemultirange, \
         a_tsmultirange::text AS a_tsmultirange, a_tstzmultirange::text AS a_tstzmultirange, \
         a_regclass::text AS a_regclass, a_regcollation::text AS a_regcollation, \
         a_regconfig::text AS a_regconfig, a_regdictionary::text AS a_regdictionary, \
         a_regnamespace::text AS a_regnamespace, a_regoper::text AS a_regoper, \
         a_regoperator::text AS a_regoperator, a_regproc::text AS a_regproc, \
         a_regprocedure::text AS a_regprocedure, a_regrole::text AS a_regrole, \
         a_regtype::text AS a_regtype, a_cid::text AS a_cid, a_tid::text AS a_tid, \
         a_xid::text AS a_xid, a_xid8::text AS a_xid8, a_pg_snapshot::text AS a_pg_snapshot, \
         a_txid_snapshot::text AS a_txid_snapshot, a_int2vector::text AS a_int2vector, \
         a_oidvector::text AS a_oidvector, a_refcursor::text AS a_refcursor, \
         a_aclitem::text AS a_aclitem, a_mood";
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
    "a_short_timestamp", a_short_time = "a_short_time", a_bpchar = "a_bpchar", a_name =
    "a_name", a_pg_char = "a_pg_char", a_any_bit = "a_any_bit", a_interval_year_to_month
    = "a_interval_year_to_month", a_interval_day_to_second = "a_interval_day_to_second",
    a_short_interval = "a_short_interval", a_interval_hour = "a_interval_hour",
    a_int4multirange = "a_int4multirange", a_int8multirange = "a_int8multirange",
    a_nummultirange = "a_nummultirange", a_datemultirange = "a_datemultirange",
    a_tsmultirange = "a_tsmultirange", a_tstzmultirange = "a_tstzmultirange", a_regclass
    = "a_regclass", a_regcollation = "a_regcollation", a_regconfig = "a_regconfig",
    a_regdictionary = "a_regdictionary", a_regnamespace = "a_regnamespace", a_regoper =
    "a_regoper", a_regoperator = "a_regoperator", a_regproc = "a_regproc", a_regprocedure
    = "a_regprocedure", a_regrole = "a_regrole", a_regtype = "a_regtype", a_cid =
    "a_cid", a_tid = "a_tid", a_xid = "a_xid", a_xid8 = "a_xid8", a_pg_snapshot =
    "a_pg_snapshot", a_txid_snapshot = "a_txid_snapshot", a_int2vector = "a_int2vector",
    a_oidvector = "a_oidvector", a_refcursor = "a_refcursor", a_aclitem = "a_aclitem",
    a_mood = "a_mood" }
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
    /// `bpchar`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_bpchar: Option<String>,
    /// `name`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_name: Option<String>,
    /// `"char"`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_pg_char: Option<values::PgChar>,
    /// `"bit"`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_any_bit: Option<values::Bit>,
    /// `interval year to month`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_interval_year_to_month: Option<values::Interval>,
    /// `interval day to second(3)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_interval_day_to_second: Option<values::Interval>,
    /// `interval(0)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_short_interval: Option<values::Interval>,
    /// `interval hour`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_interval_hour: Option<values::Interval>,
    /// `int4multirange`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_int4multirange: Option<values::Int4MultiRange>,
    /// `int8multirange`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_int8multirange: Option<values::Int8MultiRange>,
    /// `nummultirange`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_nummultirange: Option<values::NumMultiRange>,
    /// `datemultirange`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_datemultirange: Option<values::DateMultiRange>,
    /// `tsmultirange`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_tsmultirange: Option<values::TsMultiRange>,
    /// `tstzmultirange`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_tstzmultirange: Option<values::TsTzMultiRange>,
    /// `regclass`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_regclass: Option<values::RegClass>,
    /// `regcollation`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_regcollation: Option<values::RegCollation>,
    /// `regconfig`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_regconfig: Option<values::RegConfig>,
    /// `regdictionary`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_regdictionary: Option<values::RegDictionary>,
    /// `regnamespace`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_regnamespace: Option<values::RegNamespace>,
    /// `regoper`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_regoper: Option<values::RegOper>,
    /// `regoperator`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_regoperator: Option<values::RegOperator>,
    /// `regproc`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_regproc: Option<values::RegProc>,
    /// `regprocedure`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_regprocedure: Option<values::RegProcedure>,
    /// `regrole`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_regrole: Option<values::RegRole>,
    /// `regtype`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_regtype: Option<values::RegType>,
    /// `cid`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_cid: Option<values::Cid>,
    /// `tid`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_tid: Option<values::Tid>,
    /// `xid`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_xid: Option<values::Xid>,
    /// `xid8`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_xid8: Option<values::Xid8>,
    /// `pg_snapshot`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_pg_snapshot: Option<values::PgSnapshot>,
    /// `txid_snapshot`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_txid_snapshot: Option<values::TxidSnapshot>,
    /// `int2vector`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_int2vector: Option<values::Int2Vector>,
    /// `oidvector`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_oidvector: Option<values::OidVector>,
    /// `refcursor`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_refcursor: Option<values::RefCursor>,
    /// `aclitem`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub a_aclitem: Option<values::AclItem>,
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
    a_short_timestamp, a_short_time, a_bpchar, a_name, a_pg_char, a_any_bit,
    a_interval_year_to_month, a_interval_day_to_second, a_short_interval,
    a_interval_hour, a_int4multirange, a_int8multirange, a_nummultirange,
    a_datemultirange, a_tsmultirange, a_tstzmultirange, a_regclass, a_regcollation,
    a_regconfig, a_regdictionary, a_regnamespace, a_regoper, a_regoperator, a_regproc,
    a_regprocedure, a_regrole, a_regtype, a_cid, a_tid, a_xid, a_xid8, a_pg_snapshot,
    a_txid_snapshot, a_int2vector, a_oidvector, a_refcursor, a_aclitem, a_mood }
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
    /// The new [`a_bpchar`](EveryOptional::a_bpchar).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_bpchar: Option<Option<String>>,
    /// The new [`a_name`](EveryOptional::a_name).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_name: Option<Option<String>>,
    /// The new [`a_pg_char`](EveryOptional::a_pg_char).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_pg_char: Option<Option<values::PgChar>>,
    /// The new [`a_any_bit`](EveryOptional::a_any_bit).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_any_bit: Option<Option<values::Bit>>,
    /// The new [`a_interval_year_to_month`](EveryOptional::a_interval_year_to_month).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_interval_year_to_month: Option<Option<values::Interval>>,
    /// The new [`a_interval_day_to_second`](EveryOptional::a_interval_day_to_second).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_interval_day_to_second: Option<Option<values::Interval>>,
    /// The new [`a_short_interval`](EveryOptional::a_short_interval).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_short_interval: Option<Option<values::Interval>>,
    /// The new [`a_interval_hour`](EveryOptional::a_interval_hour).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_interval_hour: Option<Option<values::Interval>>,
    /// The new [`a_int4multirange`](EveryOptional::a_int4multirange).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_int4multirange: Option<Option<values::Int4MultiRange>>,
    /// The new [`a_int8multirange`](EveryOptional::a_int8multirange).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_int8multirange: Option<Option<values::Int8MultiRange>>,
    /// The new [`a_nummultirange`](EveryOptional::a_nummultirange).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_nummultirange: Option<Option<values::NumMultiRange>>,
    /// The new [`a_datemultirange`](EveryOptional::a_datemultirange).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_datemultirange: Option<Option<values::DateMultiRange>>,
    /// The new [`a_tsmultirange`](EveryOptional::a_tsmultirange).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_tsmultirange: Option<Option<values::TsMultiRange>>,
    /// The new [`a_tstzmultirange`](EveryOptional::a_tstzmultirange).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_tstzmultirange: Option<Option<values::TsTzMultiRange>>,
    /// The new [`a_regclass`](EveryOptional::a_regclass).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_regclass: Option<Option<values::RegClass>>,
    /// The new [`a_regcollation`](EveryOptional::a_regcollation).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_regcollation: Option<Option<values::RegCollation>>,
    /// The new [`a_regconfig`](EveryOptional::a_regconfig).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_regconfig: Option<Option<values::RegConfig>>,
    /// The new [`a_regdictionary`](EveryOptional::a_regdictionary).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_regdictionary: Option<Option<values::RegDictionary>>,
    /// The new [`a_regnamespace`](EveryOptional::a_regnamespace).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_regnamespace: Option<Option<values::RegNamespace>>,
    /// The new [`a_regoper`](EveryOptional::a_regoper).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_regoper: Option<Option<values::RegOper>>,
    /// The new [`a_regoperator`](EveryOptional::a_regoperator).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_regoperator: Option<Option<values::RegOperator>>,
    /// The new [`a_regproc`](EveryOptional::a_regproc).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_regproc: Option<Option<values::RegProc>>,
    /// The new [`a_regprocedure`](EveryOptional::a_regprocedure).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_regprocedure: Option<Option<values::RegProcedure>>,
    /// The new [`a_regrole`](EveryOptional::a_regrole).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_regrole: Option<Option<values::RegRole>>,
    /// The new [`a_regtype`](EveryOptional::a_regtype).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_regtype: Option<Option<values::RegType>>,
    /// The new [`a_cid`](EveryOptional::a_cid).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_cid: Option<Option<values::Cid>>,
    /// The new [`a_tid`](EveryOptional::a_tid).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_tid: Option<Option<values::Tid>>,
    /// The new [`a_xid`](EveryOptional::a_xid).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_xid: Option<Option<values::Xid>>,
    /// The new [`a_xid8`](EveryOptional::a_xid8).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_xid8: Option<Option<values::Xid8>>,
    /// The new [`a_pg_snapshot`](EveryOptional::a_pg_snapshot).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_pg_snapshot: Option<Option<values::PgSnapshot>>,
    /// The new [`a_txid_snapshot`](EveryOptional::a_txid_snapshot).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_txid_snapshot: Option<Option<values::TxidSnapshot>>,
    /// The new [`a_int2vector`](EveryOptional::a_int2vector).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_int2vector: Option<Option<values::Int2Vector>>,
    /// The new [`a_oidvector`](EveryOptional::a_oidvector).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_oidvector: Option<Option<values::OidVector>>,
    /// The new [`a_refcursor`](EveryOptional::a_refcursor).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_refcursor: Option<Option<values::RefCursor>>,
    /// The new [`a_aclitem`](EveryOptional::a_aclitem).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub a_aclitem: Option<Option<values::AclItem>>,
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
    [a_short_bit], [a_short_varbit], [a_short_timestamp], [a_short_time], [a_bpchar],
    [a_name], [a_pg_char], [a_any_bit], [a_interval_year_to_month],
    [a_interval_day_to_second], [a_short_interval], [a_interval_hour],
    [a_int4multirange], [a_int8multirange], [a_nummultirange], [a_datemultirange],
    [a_tsmultirange], [a_tstzmultirange], [a_regclass], [a_regcollation], [a_regconfig],
    [a_regdictionary], [a_regnamespace], [a_regoper], [a_regoperator], [a_regproc],
    [a_regprocedure], [a_regrole], [a_regtype], [a_cid], [a_tid], [a_xid], [a_xid8],
    [a_pg_snapshot], [a_txid_snapshot], [a_int2vector], [a_oidvector], [a_refcursor],
    [a_aclitem], [a_mood] }
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
    /// `bpchar[]`.
    pub a_bpchar: Vec<String>,
    /// `name[]`.
    pub a_name: Vec<String>,
    /// `"char"[]`.
    pub a_pg_char: Vec<values::PgChar>,
    /// `"bit"[]`.
    pub a_any_bit: Vec<values::Bit>,
    /// `interval year to month[]`.
    pub a_interval_year_to_month: Vec<values::Interval>,
    /// `interval day to second(3)[]`.
    pub a_interval_day_to_second: Vec<values::Interval>,
    /// `interval(0)[]`.
    pub a_short_interval: Vec<values::Interval>,
    /// `interval hour[]`.
    pub a_interval_hour: Vec<values::Interval>,
    /// `int4multirange[]`.
    pub a_int4multirange: Vec<values::Int4MultiRange>,
    /// `int8multirange[]`.
    pub a_int8multirange: Vec<values::Int8MultiRange>,
    /// `nummultirange[]`.
    pub a_nummultirange: Vec<values::NumMultiRange>,
    /// `datemultirange[]`.
    pub a_datemultirange: Vec<values::DateMultiRange>,
    /// `tsmultirange[]`.
    pub a_tsmultirange: Vec<values::TsMultiRange>,
    /// `tstzmultirange[]`.
    pub a_tstzmultirange: Vec<values::TsTzMultiRange>,
    /// `regclass[]`.
    pub a_regclass: Vec<values::RegClass>,
    /// `regcollation[]`.
    pub a_regcollation: Vec<values::RegCollation>,
    /// `regconfig[]`.
    pub a_regconfig: Vec<values::RegConfig>,
    /// `regdictionary[]`.
    pub a_regdictionary: Vec<values::RegDictionary>,
    /// `regnamespace[]`.
    pub a_regnamespace: Vec<values::RegNamespace>,
    /// `regoper[]`.
    pub a_regoper: Vec<values::RegOper>,
    /// `regoperator[]`.
    pub a_regoperator: Vec<values::RegOperator>,
    /// `regproc[]`.
    pub a_regproc: Vec<values::RegProc>,
    /// `regprocedure[]`.
    pub a_regprocedure: Vec<values::RegProcedure>,
    /// `regrole[]`.
    pub a_regrole: Vec<values::RegRole>,
    /// `regtype[]`.
    pub a_regtype: Vec<values::RegType>,
    /// `cid[]`.
    pub a_cid: Vec<values::Cid>,
    /// `tid[]`.
    pub a_tid: Vec<values::Tid>,
    /// `xid[]`.
    pub a_xid: Vec<values::Xid>,
    /// `xid8[]`.
    pub a_xid8: Vec<values::Xid8>,
    /// `pg_snapshot[]`.
    pub a_pg_snapshot: Vec<values::PgSnapshot>,
    /// `txid_snapshot[]`.
    pub a_txid_snapshot: Vec<values::TxidSnapshot>,
    /// `int2vector[]`.
    pub a_int2vector: Vec<values::Int2Vector>,
    /// `oidvector[]`.
    pub a_oidvector: Vec<values::OidVector>,
    /// `refcursor[]`.
    pub a_refcursor: Vec<values::RefCursor>,
    /// `aclitem[]`.
    pub a_aclitem: Vec<values::AclItem>,
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
    /// Name of the column `a_bpchar`.
    pub const COLUMN_A_BPCHAR: &'static str = "a_bpchar";
    /// Name of the column `a_name`.
    pub const COLUMN_A_NAME: &'static str = "a_name";
    /// Name of the column `a_pg_char`.
    pub const COLUMN_A_PG_CHAR: &'static str = "a_pg_char";
    /// Name of the column `a_any_bit`.
    pub const COLUMN_A_ANY_BIT: &'static str = "a_any_bit";
    /// Name of the column `a_interval_year_to_month`.
    pub const COLUMN_A_INTERVAL_YEAR_TO_MONTH: &'static str = "a_interval_year_to_month";
    /// Name of the column `a_interval_day_to_second`.
    pub const COLUMN_A_INTERVAL_DAY_TO_SECOND: &'static str = "a_interval_day_to_second";
    /// Name of the column `a_short_interval`.
    pub const COLUMN_A_SHORT_INTERVAL: &'static str = "a_short_interval";
    /// Name of the column `a_interval_hour`.
    pub const COLUMN_A_INTERVAL_HOUR: &'static str = "a_interval_hour";
    /// Name of the column `a_int4multirange`.
    pub const COLUMN_A_INT4MULTIRANGE: &'static str = "a_int4multirange";
    /// Name of the column `a_int8multirange`.
    pub const COLUMN_A_INT8MULTIRANGE: &'static str = "a_int8multirange";
    /// Name of the column `a_nummultirange`.
    pub const COLUMN_A_NUMMULTIRANGE: &'static str = "a_nummultirange";
    /// Name of the column `a_datemultirange`.
    pub const COLUMN_A_DATEMULTIRANGE: &'static str = "a_datemultirange";
    /// Name of the column `a_tsmultirange`.
    pub const COLUMN_A_TSMULTIRANGE: &'static str = "a_tsmultirange";
    /// Name of the column `a_tstzmultirange`.
    pub const COLUMN_A_TSTZMULTIRANGE: &'static str = "a_tstzmultirange";
    /// Name of the column `a_regclass`.
    pub const COLUMN_A_REGCLASS: &'static str = "a_regclass";
    /// Name of the column `a_regcollation`.
    pub const COLUMN_A_REGCOLLATION: &'static str = "a_regcollation";
    /// Name of the column `a_regconfig`.
    pub const COLUMN_A_REGCONFIG: &'static str = "a_regconfig";
    /// Name of the column `a_regdictionary`.
    pub const COLUMN_A_REGDICTIONARY: &'static str = "a_regdictionary";
    /// Name of the column `a_regnamespace`.
    pub const COLUMN_A_REGNAMESPACE: &'static str = "a_regnamespace";
    /// Name of the column `a_regoper`.
    pub const COLUMN_A_REGOPER: &'static str = "a_regoper";
    /// Name of the column `a_regoperator`.
    pub const COLUMN_A_REGOPERATOR: &'static str = "a_regoperator";
    /// Name of the column `a_regproc`.
    pub const COLUMN_A_REGPROC: &'static str = "a_regproc";
    /// Name of the column `a_regprocedure`.
    pub const COLUMN_A_REGPROCEDURE: &'static str = "a_regprocedure";
    /// Name of the column `a_regrole`.
    pub const COLUMN_A_REGROLE: &'static str = "a_regrole";
    /// Name of the column `a_regtype`.
    pub const COLUMN_A_REGTYPE: &'static str = "a_regtype";
    /// Name of the column `a_cid`.
    pub const COLUMN_A_CID: &'static str = "a_cid";
    /// Name of the column `a_tid`.
    pub const COLUMN_A_TID: &'static str = "a_tid";
    /// Name of the column `a_xid`.
    pub const COLUMN_A_XID: &'static str = "a_xid";
    /// Name of the column `a_xid8`.
    pub const COLUMN_A_XID8: &'static str = "a_xid8";
    /// Name of the column `a_pg_snapshot`.
    pub const COLUMN_A_PG_SNAPSHOT: &'static str = "a_pg_snapshot";
    /// Name of the column `a_txid_snapshot`.
    pub const COLUMN_A_TXID_SNAPSHOT: &'static str = "a_txid_snapshot";
    /// Name of the column `a_int2vector`.
    pub const COLUMN_A_INT2VECTOR: &'static str = "a_int2vector";
    /// Name of the column `a_oidvector`.
    pub const COLUMN_A_OIDVECTOR: &'static str = "a_oidvector";
    /// Name of the column `a_refcursor`.
    pub const COLUMN_A_REFCURSOR: &'static str = "a_refcursor";
    /// Name of the column `a_aclitem`.
    pub const COLUMN_A_ACLITEM: &'static str = "a_aclitem";
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
        "a_bpchar",
        "a_name",
        "a_pg_char",
        "a_any_bit",
        "a_interval_year_to_month",
        "a_interval_day_to_second",
        "a_short_interval",
        "a_interval_hour",
        "a_int4multirange",
        "a_int8multirange",
        "a_nummultirange",
        "a_datemultirange",
        "a_tsmultirange",
        "a_tstzmultirange",
        "a_regclass",
        "a_regcollation",
        "a_regconfig",
        "a_regdictionary",
        "a_regnamespace",
        "a_regoper",
        "a_regoperator",
        "a_regproc",
        "a_regprocedure",
        "a_regrole",
        "a_regtype",
        "a_cid",
        "a_tid",
        "a_xid",
        "a_xid8",
        "a_pg_snapshot",
        "a_txid_snapshot",
        "a_int2vector",
        "a_oidvector",
        "a_refcursor",
        "a_aclitem",
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
         a_short_bit, a_short_varbit, a_short_timestamp, a_short_time, a_bpchar, a_name, \
         a_pg_char::text[] AS a_pg_char, a_any_bit, a_interval_year_to_month, \
         a_interval_day_to_second, a_short_interval, a_interval_hour, \
         a_int4multirange::text[] AS a_int4multirange, \
         a_int8multirange::text[] AS a_int8multirange, a_nummultirange::text[] AS a_nummultirange, \
         a_datemultirange::text[] AS a_datemultirange, a_tsmultirange::text[] AS a_tsmultirange, \
         a_tstzmultirange::text[] AS a_tstzmultirange, a_regclass::text[] AS a_regclass, \
         a_regcollation::text[] AS a_regcollation, a_regconfig::text[] AS a_regconfig, \
         a_regdictionary::text[] AS a_regdictionary, a_regnamespace::text[] AS a_regnamespace, \
         a_regoper::text[] AS a_regoper, a_regoperator::text[] AS a_regoperator, \
         a_regproc::text[] AS a_regproc, a_regprocedure::text[] AS a_regprocedure, \
         a_regrole::text[] AS a_regrole, a_regtype::text[] AS a_regtype, a_cid::text[] AS a_cid, \
         a_tid::text[] AS a_tid, a_xid::text[] AS a_xid, a_xid8::text[] AS a_xid8, \
         a_pg_snapshot::text[] AS a_pg_snapshot, a_txid_snapshot::text[] AS a_txid_snapshot, \
         a_int2vector::text[] AS a_int2vector, a_oidvector::text[] AS a_oidvector, \
         a_refcursor::text[] AS a_refcursor, a_aclitem::text[] AS a_aclitem, a_mood \
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
         a_short_bit, a_short_varbit, a_short_timestamp, a_short_time, a_bpchar, a_name, a_pg_char, \
         a_any_bit, a_interval_year_to_month, a_interval_day_to_second, a_short_interval, \
         a_interval_hour, a_int4multirange, a_int8multirange, a_nummultirange, a_datemultirange, \
         a_tsmultirange, a_tstzmultirange, a_regclass, a_regcollation, a_regconfig, \
         a_regdictionary, a_regnamespace, a_regoper, a_regoperator, a_regproc, a_regprocedure, \
         a_regrole, a_regtype, a_cid, a_tid, a_xid, a_xid8, a_pg_snapshot, a_txid_snapshot, \
         a_int2vector, a_oidvector, a_refcursor, a_aclitem, a_mood) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, \
         $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29::text[]::xml[], \
         $30::text[]::tsvector[], $31::text[]::tsquery[], $32::text[]::jsonpath[], \
         $33::text[]::pg_lsn[], $34::text[]::point[], $35::text[]::line[], $36::text[]::lseg[], \
         $37::text[]::box[], $38::text[]::path[], $39::text[]::polygon[], $40::text[]::circle[], \
         $41::text[]::int4range[], $42::text[]::int8range[], $43::text[]::numrange[], \
         $44::text[]::daterange[], $45::text[]::tsrange[], $46::text[]::tstzrange[], $47, $48, $49, \
         $50, $51, $52, $53, $54, $55, $56::text[]::\"char\"[], $57, $58, $59, $60, $61, \
         $62::text[]::int4multirange[], $63::text[]::int8multirange[], \
         $64::text[]::nummultirange[], $65::text[]::datemultirange[], $66::text[]::tsmultirange[], \
         $67::text[]::tstzmultirange[], $68::text[]::regclass[], $69::text[]::regcollation[], \
         $70::text[]::regconfig[], $71::text[]::regdictionary[], $72::text[]::regnamespace[], \
         $73::text[]::regoper[], $74::text[]::regoperator[], $75::text[]::regproc[], \
         $76::text[]::regprocedure[], $77::text[]::regrole[], $78::text[]::regtype[], \
         $79::text[]::cid[], $80::text[]::tid[], $81::text[]::xid[], $82::text[]::xid8[], \
         $83::text[]::pg_snapshot[], $84::text[]::txid_snapshot[], $85::text[]::int2vector[], \
         $86::text[]::oidvector[], $87::text[]::refcursor[], $88::text[]::aclitem[], $89) \
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
         a_short_bit, a_short_varbit, a_short_timestamp, a_short_time, a_bpchar, a_name, \
         a_pg_char::text[] AS a_pg_char, a_any_bit, a_interval_year_to_month, \
         a_interval_day_to_second, a_short_interval, a_interval_hour, \
         a_int4multirange::text[] AS a_int4multirange, \
         a_int8multirange::text[] AS a_int8multirange, a_nummultirange::text[] AS a_nummultirange, \
         a_datemultirange::text[] AS a_datemultirange, a_tsmultirange::text[] AS a_tsmultirange, \
         a_tstzmultirange::text[] AS a_tstzmultirange, a_regclass::text[] AS a_regclass, \
         a_regcollation::text[] AS a_regcollation, a_regconfig::text[] AS a_regconfig, \
         a_regdictionary::text[] AS a_regdictionary, a_regnamespace::text[] AS a_regnamespace, \
         a_regoper::text[] AS a_regoper, a_regoperator::text[] AS a_regoperator, \
         a_regproc::text[] AS a_regproc, a_regprocedure::text[] AS a_regprocedure, \
         a_regrole::text[] AS a_regrole, a_regtype::text[] AS a_regtype, a_cid::text[] AS a_cid, \
         a_tid::text[] AS a_tid, a_xid::text[] AS a_xid, a_xid8::text[] AS a_xid8, \
         a_pg_snapshot::text[] AS a_pg_snapshot, a_txid_snapshot::text[] AS a_txid_snapshot, \
         a_int2vector::text[] AS a_int2vector, a_oidvector::text[] AS a_oidvector, \
         a_refcursor::text[] AS a_refcursor, a_aclitem::text[] AS a_aclitem, a_mood";
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
         a_short_bit, a_short_varbit, a_short_timestamp, a_short_time, a_bpchar, a_name, \
         a_pg_char::text[] AS a_pg_char, a_any_bit, a_interval_year_to_month, \
         a_interval_day_to_second, a_short_interval, a_interval_hour, \
         a_int4multirange::text[] AS a_int4multirange, \
         a_int8multirange::text[] AS a_int8multirange, a_nummultirange::text[] AS a_nummultirange, \
         a_datemultirange::text[] AS a_datemultirange, a_tsmultirange::text[] AS a_tsmultirange, \
         a_tstzmultirange::text[] AS a_tstzmultirange, a_regclass::text[] AS a_regclass, \
         a_regcollation::text[] AS a_regcollation, a_regconfig::text[] AS a_regconfig, \
         a_regdictionary::text[] AS a_regdictionary, a_regnamespace::text[] AS a_regnamespace, \
         a_regoper::text[] AS a_regoper, a_regoperator::text[] AS a_regoperator, \
         a_regproc::text[] AS a_regproc, a_regprocedure::text[] AS a_regprocedure, \
         a_regrole::text[] AS a_regrole, a_regtype::text[] AS a_regtype, a_cid::text[] AS a_cid, \
         a_tid::text[] AS a_tid, a_xid::text[] AS a_xid, a_xid8::text[] AS a_xid8, \
         a_pg_snapshot::text[] AS a_pg_snapshot, a_txid_snapshot::text[] AS a_txid_snapshot, \
         a_int2vector::text[] AS a_int2vector, a_oidvector::text[] AS a_oidvector, \
         a_refcursor::text[] AS a_refcursor, a_aclitem::text[] AS a_aclitem, a_mood \
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
         a_short_bit, a_short_varbit, a_short_timestamp, a_short_time, a_bpchar, a_name, \
         a_pg_char::text[] AS a_pg_char, a_any_bit, a_interval_year_to_month, \
         a_interval_day_to_second, a_short_interval, a_interval_hour, \
         a_int4multirange::text[] AS a_int4multirange, \
         a_int8multirange::text[] AS a_int8multirange, a_nummultirange::text[] AS a_nummultirange, \
         a_datemultirange::text[] AS a_datemultirange, a_tsmultirange::text[] AS a_tsmultirange, \
         a_tstzmultirange::text[] AS a_tstzmultirange, a_regclass::text[] AS a_regclass, \
         a_regcollation::text[] AS a_regcollation, a_regconfig::text[] AS a_regconfig, \
         a_regdictionary::text[] AS a_regdictionary, a_regnamespace::text[] AS a_regnamespace, \
         a_regoper::text[] AS a_regoper, a_regoperator::text[] AS a_regoperator, \
         a_regproc::text[] AS a_regproc, a_regprocedure::text[] AS a_regprocedure, \
         a_regrole::text[] AS a_regrole, a_regtype::text[] AS a_regtype, a_cid::text[] AS a_cid, \
         a_tid::text[] AS a_tid, a_xid::text[] AS a_xid, a_xid8::text[] AS a_xid8, \
         a_pg_snapshot::text[] AS a_pg_snapshot, a_txid_snapshot::text[] AS a_txid_snapshot, \
         a_int2vector::text[] AS a_int2vector, a_oidvector::text[] AS a_oidvector, \
         a_refcursor::text[] AS a_refcursor, a_aclitem::text[] AS a_aclitem, a_mood \
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
         a_short_bit, a_short_varbit, a_short_timestamp, a_short_time, a_bpchar, a_name, \
         a_pg_char::text[] AS a_pg_char, a_any_bit, a_interval_year_to_month, \
         a_interval_day_to_second, a_short_interval, a_interval_hour, \
         a_int4multirange::text[] AS a_int4multirange, \
         a_int8multirange::text[] AS a_int8multirange, a_nummultirange::text[] AS a_nummultirange, \
         a_datemultirange::text[] AS a_datemultirange, a_tsmultirange::text[] AS a_tsmultirange, \
         a_tstzmultirange::text[] AS a_tstzmultirange, a_regclass::text[] AS a_regclass, \
         a_regcollation::text[] AS a_regcollation, a_regconfig::text[] AS a_regconfig, \
         a_regdictionary::text[] AS a_regdictionary, a_regnamespace::text[] AS a_regnamespace, \
         a_regoper::text[] AS a_regoper, a_regoperator::text[] AS a_regoperator, \
         a_regproc::text[] AS a_regproc, a_regprocedure::text[] AS a_regprocedure, \
         a_regrole::text[] AS a_regrole, a_regtype::text[] AS a_regtype, a_cid::text[] AS a_cid, \
         a_tid::text[] AS a_tid, a_xid::text[] AS a_xid, a_xid8::text[] AS a_xid8, \
         a_pg_snapshot::text[] AS a_pg_snapshot, a_txid_snapshot::text[] AS a_txid_snapshot, \
         a_int2vector::text[] AS a_int2vector, a_oidvector::text[] AS a_oidvector, \
         a_refcursor::text[] AS a_refcursor, a_aclitem::text[] AS a_aclitem, a_mood \
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
         a_bpchar = CASE WHEN $107::boolean THEN $108::bpchar[] ELSE a_bpchar END, \
         a_name = CASE WHEN $109::boolean THEN $110::name[] ELSE a_name END, \
         a_pg_char = CASE WHEN $111::boolean THEN $112::text[]::\"char\"[] ELSE a_pg_char END, \
         a_any_bit = CASE WHEN $113::boolean THEN $114::\"bit\"[] ELSE a_any_bit END, \
         a_interval_year_to_month = CASE WHEN $115::boolean THEN $116::interval[] ELSE a_interval_year_to_month END, \
         a_interval_day_to_second = CASE WHEN $117::boolean THEN $118::interval[] ELSE a_interval_day_to_second END, \
         a_short_interval = CASE WHEN $119::boolean THEN $120::interval[] ELSE a_short_interval END, \
         a_interval_hour = CASE WHEN $121::boolean THEN $122::interval[] ELSE a_interval_hour END, \
         a_int4multirange = CASE WHEN $123::boolean THEN $124::text[]::int4multirange[] ELSE a_int4multirange END, \
         a_int8multirange = CASE WHEN $125::boolean THEN $126::text[]::int8multirange[] ELSE a_int8multirange END, \
         a_nummultirange = CASE WHEN $127::boolean THEN $128::text[]::nummultirange[] ELSE a_nummultirange END, \
         a_datemultirange = CASE WHEN $129::boolean THEN $130::text[]::datemultirange[] ELSE a_datemultirange END, \
         a_tsmultirange = CASE WHEN $131::boolean THEN $132::text[]::tsmultirange[] ELSE a_tsmultirange END, \
         a_tstzmultirange = CASE WHEN $133::boolean THEN $134::text[]::tstzmultirange[] ELSE a_tstzmultirange END, \
         a_regclass = CASE WHEN $135::boolean THEN $136::text[]::regclass[] ELSE a_regclass END, \
         a_regcollation = CASE WHEN $137::boolean THEN $138::text[]::regcollation[] ELSE a_regcollation END, \
         a_regconfig = CASE WHEN $139::boolean THEN $140::text[]::regconfig[] ELSE a_regconfig END, \
         a_regdictionary = CASE WHEN $141::boolean THEN $142::text[]::regdictionary[] ELSE a_regdictionary END, \
         a_regnamespace = CASE WHEN $143::boolean THEN $144::text[]::regnamespace[] ELSE a_regnamespace END, \
         a_regoper = CASE WHEN $145::boolean THEN $146::text[]::regoper[] ELSE a_regoper END, \
         a_regoperator = CASE WHEN $147::boolean THEN $148::text[]::regoperator[] ELSE a_regoperator END, \
         a_regproc = CASE WHEN $149::boolean THEN $150::text[]::regproc[] ELSE a_regproc END, \
         a_regprocedure = CASE WHEN $151::boolean THEN $152::text[]::regprocedure[] ELSE a_regprocedure END, \
         a_regrole = CASE WHEN $153::boolean THEN $154::text[]::regrole[] ELSE a_regrole END, \
         a_regtype = CASE WHEN $155::boolean THEN $156::text[]::regtype[] ELSE a_regtype END, \
         a_cid = CASE WHEN $157::boolean THEN $158::text[]::cid[] ELSE a_cid END, \
         a_tid = CASE WHEN $159::boolean THEN $160::text[]::tid[] ELSE a_tid END, \
         a_xid = CASE WHEN $161::boolean THEN $162::text[]::xid[] ELSE a_xid END, \
         a_xid8 = CASE WHEN $163::boolean THEN $164::text[]::xid8[] ELSE a_xid8 END, \
         a_pg_snapshot = CASE WHEN $165::boolean THEN $166::text[]::pg_snapshot[] ELSE a_pg_snapshot END, \
         a_txid_snapshot = CASE WHEN $167::boolean THEN $168::text[]::txid_snapshot[] ELSE a_txid_snapshot END, \
         a_int2vector = CASE WHEN $169::boolean THEN $170::text[]::int2vector[] ELSE a_int2vector END, \
         a_oidvector = CASE WHEN $171::boolean THEN $172::text[]::oidvector[] ELSE a_oidvector END, \
         a_refcursor = CASE WHEN $173::boolean THEN $174::text[]::refcursor[] ELSE a_refcursor END, \
         a_aclitem = CASE WHEN $175::boolean THEN $176::text[]::aclitem[] ELSE a_aclitem END, \
         a_mood = CASE WHEN $177::boolean THEN $178::typed.mood[] ELSE a_mood END \
         WHERE id = $179::bigint \
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
         a_short_bit, a_short_varbit, a_short_timestamp, a_short_time, a_bpchar, a_name, \
         a_pg_char::text[] AS a_pg_char, a_any_bit, a_interval_year_to_month, \
         a_interval_day_to_second, a_short_interval, a_interval_hour, \
         a_int4multirange::text[] AS a_int4multirange, \
         a_int8multirange::text[] AS a_int8multirange, a_nummultirange::text[] AS a_nummultirange, \
         a_datemultirange::text[] AS a_datemultirange, a_tsmultirange::text[] AS a_tsmultirange, \
         a_tstzmultirange::text[] AS a_tstzmultirange, a_regclass::text[] AS a_regclass, \
         a_regcollation::text[] AS a_regcollation, a_regconfig::text[] AS a_regconfig, \
         a_regdictionary::text[] AS a_regdictionary, a_regnamespace::text[] AS a_regnamespace, \
         a_regoper::text[] AS a_regoper, a_regoperator::text[] AS a_regoperator, \
         a_regproc::text[] AS a_regproc, a_regprocedure::text[] AS a_regprocedure, \
         a_regrole::text[] AS a_regrole, a_regtype::text[] AS a_regtype, a_cid::text[] AS a_cid, \
         a_tid::text[] AS a_tid, a_xid::text[] AS a_xid, a_xid8::text[] AS a_xid8, \
         a_pg_snapshot::text[] AS a_pg_snapshot, a_txid_snapshot::text[] AS a_txid_snapshot, \
         a_int2vector::text[] AS a_int2vector, a_oidvector::text[] AS a_oidvector, \
         a_refcursor::text[] AS a_refcursor, a_aclitem::text[] AS a_aclitem, a_mood";
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
    "a_short_timestamp", a_short_time = "a_short_time", a_bpchar = "a_bpchar", a_name =
    "a_name", a_pg_char = "a_pg_char", a_any_bit = "a_any_bit", a_interval_year_to_month
    = "a_interval_year_to_month", a_interval_day_to_second = "a_interval_day_to_second",
    a_short_interval = "a_short_interval", a_interval_hour = "a_interval_hour",
    a_int4multirange = "a_int4multirange", a_int8multirange = "a_int8multirange",
    a_nummultirange = "a_nummultirange", a_datemultirange = "a_datemultirange",
    a_tsmultirange = "a_tsmultirange", a_tstzmultirange = "a_tstzmultirange", a_regclass
    = "a_regclass", a_regcollation = "a_regcollation", a_regconfig = "a_regconfig",
    a_regdictionary = "a_regdictionary", a_regnamespace = "a_regnamespace", a_regoper =
    "a_regoper", a_regoperator = "a_regoperator", a_regproc = "a_regproc", a_regprocedure
    = "a_regprocedure", a_regrole = "a_regrole", a_regtype = "a_regtype", a_cid =
    "a_cid", a_tid = "a_tid", a_xid = "a_xid", a_xid8 = "a_xid8", a_pg_snapshot =
    "a_pg_snapshot", a_txid_snapshot = "a_txid_snapshot", a_int2vector = "a_int2vector",
    a_oidvector = "a_oidvector", a_refcursor = "a_refcursor", a_aclitem = "a_aclitem",
    a_mood = "a_mood" }
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
    /// `bpchar[]`.
    pub a_bpchar: Vec<String>,
    /// `name[]`.
    pub a_name: Vec<String>,
    /// `"char"[]`.
    pub a_pg_char: Vec<values::PgChar>,
    /// `"bit"[]`.
    pub a_any_bit: Vec<values::Bit>,
    /// `interval year to month[]`.
    pub a_interval_year_to_month: Vec<values::Interval>,
    /// `interval day to second(3)[]`.
    pub a_interval_day_to_second: Vec<values::Interval>,
    /// `interval(0)[]`.
    pub a_short_interval: Vec<values::Interval>,
    /// `interval hour[]`.
    pub a_interval_hour: Vec<values::Interval>,
    /// `int4multirange[]`.
    pub a_int4multirange: Vec<values::Int4MultiRange>,
    /// `int8multirange[]`.
    pub a_int8multirange: Vec<values::Int8MultiRange>,
    /// `nummultirange[]`.
    pub a_nummultirange: Vec<values::NumMultiRange>,
    /// `datemultirange[]`.
    pub a_datemultirange: Vec<values::DateMultiRange>,
    /// `tsmultirange[]`.
    pub a_tsmultirange: Vec<values::TsMultiRange>,
    /// `tstzmultirange[]`.
    pub a_tstzmultirange: Vec<values::TsTzMultiRange>,
    /// `regclass[]`.
    pub a_regclass: Vec<values::RegClass>,
    /// `regcollation[]`.
    pub a_regcollation: Vec<values::RegCollation>,
    /// `regconfig[]`.
    pub a_regconfig: Vec<values::RegConfig>,
    /// `regdictionary[]`.
    pub a_regdictionary: Vec<values::RegDictionary>,
    /// `regnamespace[]`.
    pub a_regnamespace: Vec<values::RegNamespace>,
    /// `regoper[]`.
    pub a_regoper: Vec<values::RegOper>,
    /// `regoperator[]`.
    pub a_regoperator: Vec<values::RegOperator>,
    /// `regproc[]`.
    pub a_regproc: Vec<values::RegProc>,
    /// `regprocedure[]`.
    pub a_regprocedure: Vec<values::RegProcedure>,
    /// `regrole[]`.
    pub a_regrole: Vec<values::RegRole>,
    /// `regtype[]`.
    pub a_regtype: Vec<values::RegType>,
    /// `cid[]`.
    pub a_cid: Vec<values::Cid>,
    /// `tid[]`.
    pub a_tid: Vec<values::Tid>,
    /// `xid[]`.
    pub a_xid: Vec<values::Xid>,
    /// `xid8[]`.
    pub a_xid8: Vec<values::Xid8>,
    /// `pg_snapshot[]`.
    pub a_pg_snapshot: Vec<values::PgSnapshot>,
    /// `txid_snapshot[]`.
    pub a_txid_snapshot: Vec<values::TxidSnapshot>,
    /// `int2vector[]`.
    pub a_int2vector: Vec<values::Int2Vector>,
    /// `oidvector[]`.
    pub a_oidvector: Vec<values::OidVector>,
    /// `refcursor[]`.
    pub a_refcursor: Vec<values::RefCursor>,
    /// `aclitem[]`.
    pub a_aclitem: Vec<values::AclItem>,
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
        a_bpchar: Vec<String>,
        a_name: Vec<String>,
        a_pg_char: Vec<values::PgChar>,
        a_any_bit: Vec<values::Bit>,
        a_interval_year_to_month: Vec<values::Interval>,
        a_interval_day_to_second: Vec<values::Interval>,
        a_short_interval: Vec<values::Interval>,
        a_interval_hour: Vec<values::Interval>,
        a_int4multirange: Vec<values::Int4MultiRange>,
        a_int8multirange: Vec<values::Int8MultiRange>,
        a_nummultirange: Vec<values::NumMultiRange>,
        a_datemultirange: Vec<values::DateMultiRange>,
        a_tsmultirange: Vec<values::TsMultiRange>,
        a_tstzmultirange: Vec<values::TsTzMultiRange>,
        a_regclass: Vec<values::RegClass>,
        a_regcollation: Vec<values::RegCollation>,
        a_regconfig: Vec<values::RegConfig>,
        a_regdictionary: Vec<values::RegDictionary>,
        a_regnamespace: Vec<values::RegNamespace>,
        a_regoper: Vec<values::RegOper>,
        a_regoperator: Vec<values::RegOperator>,
        a_regproc: Vec<values::RegProc>,
        a_regprocedure: Vec<values::RegProcedure>,
        a_regrole: Vec<values::RegRole>,
        a_regtype: Vec<values::RegType>,
        a_cid: Vec<values::Cid>,
        a_tid: Vec<values::Tid>,
        a_xid: Vec<values::Xid>,
        a_xid8: Vec<values::Xid8>,
        a_pg_snapshot: Vec<values::PgSnapshot>,
        a_txid_snapshot: Vec<values::TxidSnapshot>,
        a_int2vector: Vec<values::Int2Vector>,
        a_oidvector: Vec<values::OidVector>,
        a_refcursor: Vec<values::RefCursor>,
        a_aclitem: Vec<values::AclItem>,
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
            a_bpchar,
            a_name,
            a_pg_char,
            a_any_bit,
            a_interval_year_to_month,
            a_interval_day_to_second,
            a_short_interval,
            a_interval_hour,
            a_int4multirange,
            a_int8multirange,
            a_nummultirange,
            a_datemultirange,
            a_tsmultirange,
            a_tstzmultirange,
            a_regclass,
            a_regcollation,
            a_regconfig,
            a_regdictionary,
            a_regnamespace,
            a_regoper,
            a_regoperator,
            a_regproc,
            a_regprocedure,
            a_regrole,
            a_regtype,
            a_cid,
            a_tid,
            a_xid,
            a_xid8,
            a_pg_snapshot,
            a_txid_snapshot,
            a_int2vector,
            a_oidvector,
            a_refcursor,
            a_aclitem,
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
    a_short_timestamp, a_short_time, a_bpchar, a_name, a_pg_char, a_any_bit,
    a_interval_year_to_month, a_interval_day_to_second, a_short_interval,
    a_interval_hour, a_int4multirange, a_int8multirange, a_nummultirange,
    a_datemultirange, a_tsmultirange, a_tstzmultirange, a_regclass, a_regcollation,
    a_regconfig, a_regdictionary, a_regnamespace, a_regoper, a_regoperator, a_regproc,
    a_regprocedure, a_regrole, a_regtype, a_cid, a_tid, a_xid, a_xid8, a_pg_snapshot,
    a_txid_snapshot, a_int2vector, a_oidvector, a_refcursor, a_aclitem, a_mood }
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
    /// The new [`a_bpchar`](EveryList::a_bpchar).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_bpchar: Option<Vec<String>>,
    /// The new [`a_name`](EveryList::a_name).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_name: Option<Vec<String>>,
    /// The new [`a_pg_char`](EveryList::a_pg_char).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_pg_char: Option<Vec<values::PgChar>>,
    /// The new [`a_any_bit`](EveryList::a_any_bit).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_any_bit: Option<Vec<values::Bit>>,
    /// The new [`a_interval_year_to_month`](EveryList::a_interval_year_to_month).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_interval_year_to_month: Option<Vec<values::Interval>>,
    /// The new [`a_interval_day_to_second`](EveryList::a_interval_day_to_second).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_interval_day_to_second: Option<Vec<values::Interval>>,
    /// The new [`a_short_interval`](EveryList::a_short_interval).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_short_interval: Option<Vec<values::Interval>>,
    /// The new [`a_interval_hour`](EveryList::a_interval_hour).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_interval_hour: Option<Vec<values::Interval>>,
    /// The new [`a_int4multirange`](EveryList::a_int4multirange).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_int4multirange: Option<Vec<values::Int4MultiRange>>,
    /// The new [`a_int8multirange`](EveryList::a_int8multirange).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_int8multirange: Option<Vec<values::Int8MultiRange>>,
    /// The new [`a_nummultirange`](EveryList::a_nummultirange).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_nummultirange: Option<Vec<values::NumMultiRange>>,
    /// The new [`a_datemultirange`](EveryList::a_datemultirange).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_datemultirange: Option<Vec<values::DateMultiRange>>,
    /// The new [`a_tsmultirange`](EveryList::a_tsmultirange).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_tsmultirange: Option<Vec<values::TsMultiRange>>,
    /// The new [`a_tstzmultirange`](EveryList::a_tstzmultirange).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_tstzmultirange: Option<Vec<values::TsTzMultiRange>>,
    /// The new [`a_regclass`](EveryList::a_regclass).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_regclass: Option<Vec<values::RegClass>>,
    /// The new [`a_regcollation`](EveryList::a_regcollation).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_regcollation: Option<Vec<values::RegCollation>>,
    /// The new [`a_regconfig`](EveryList::a_regconfig).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_regconfig: Option<Vec<values::RegConfig>>,
    /// The new [`a_regdictionary`](EveryList::a_regdictionary).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_regdictionary: Option<Vec<values::RegDictionary>>,
    /// The new [`a_regnamespace`](EveryList::a_regnamespace).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_regnamespace: Option<Vec<values::RegNamespace>>,
    /// The new [`a_regoper`](EveryList::a_regoper).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_regoper: Option<Vec<values::RegOper>>,
    /// The new [`a_regoperator`](EveryList::a_regoperator).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_regoperator: Option<Vec<values::RegOperator>>,
    /// The new [`a_regproc`](EveryList::a_regproc).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_regproc: Option<Vec<values::RegProc>>,
    /// The new [`a_regprocedure`](EveryList::a_regprocedure).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_regprocedure: Option<Vec<values::RegProcedure>>,
    /// The new [`a_regrole`](EveryList::a_regrole).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_regrole: Option<Vec<values::RegRole>>,
    /// The new [`a_regtype`](EveryList::a_regtype).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_regtype: Option<Vec<values::RegType>>,
    /// The new [`a_cid`](EveryList::a_cid).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_cid: Option<Vec<values::Cid>>,
    /// The new [`a_tid`](EveryList::a_tid).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_tid: Option<Vec<values::Tid>>,
    /// The new [`a_xid`](EveryList::a_xid).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_xid: Option<Vec<values::Xid>>,
    /// The new [`a_xid8`](EveryList::a_xid8).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_xid8: Option<Vec<values::Xid8>>,
    /// The new [`a_pg_snapshot`](EveryList::a_pg_snapshot).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_pg_snapshot: Option<Vec<values::PgSnapshot>>,
    /// The new [`a_txid_snapshot`](EveryList::a_txid_snapshot).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_txid_snapshot: Option<Vec<values::TxidSnapshot>>,
    /// The new [`a_int2vector`](EveryList::a_int2vector).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_int2vector: Option<Vec<values::Int2Vector>>,
    /// The new [`a_oidvector`](EveryList::a_oidvector).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_oidvector: Option<Vec<values::OidVector>>,
    /// The new [`a_refcursor`](EveryList::a_refcursor).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_refcursor: Option<Vec<values::RefCursor>>,
    /// The new [`a_aclitem`](EveryList::a_aclitem).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub a_aclitem: Option<Vec<values::AclItem>>,
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
    [a_short_bit], [a_short_varbit], [a_short_timestamp], [a_short_time], [a_bpchar],
    [a_name], [a_pg_char], [a_any_bit], [a_interval_year_to_month],
    [a_interval_day_to_second], [a_short_interval], [a_interval_hour],
    [a_int4multirange], [a_int8multirange], [a_nummultirange], [a_datemultirange],
    [a_tsmultirange], [a_tstzmultirange], [a_regclass], [a_regcollation], [a_regconfig],
    [a_regdictionary], [a_regnamespace], [a_regoper], [a_regoperator], [a_regproc],
    [a_regprocedure], [a_regrole], [a_regtype], [a_cid], [a_tid], [a_xid], [a_xid8],
    [a_pg_snapshot], [a_txid_snapshot], [a_int2vector], [a_oidvector], [a_refcursor],
    [a_aclitem], [a_mood] }
);
