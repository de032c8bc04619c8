// Made by `cargo xtask gen` from it_s_quoted_2.kdl. Edits here are lost: change the spec and generate again.

//! The domain `it_s_quoted_2`.
//!
//! Types that all versions share.

use crate::domain::it_s_quoted::ItSSo;
use crate::domain::odd_schema::ASize;
use crate::{drivers, relation, rows, values};

/// Identifies a row of `it's \ "quoted" 🙂.serial`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct SerialId(
    /// The value as PostgreSQL stores it.
    pub i32,
);

impl std::fmt::Display for SerialId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i32> for SerialId {
    fn from(value: i32) -> Self {
        Self(value)
    }
}

drivers::wire_as!(SerialId, i32);

/// A row of `it's \ "quoted" 🙂.a table, "quoted" it's \ 🙂`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ATableQuotedItS {
    /// Identifies the row together with the rest of the key: `it's \ "so" 🙂`.
    #[cfg_attr(feature = "serde", serde(rename = "key, \"it's\" \\ 🙂"))]
    pub key_it_s: ItSSo,
    /// Identifies the row together with the rest of the key: `sold_size`.
    pub sold: ASize,
    /// Identifies the row together with the rest of the key: `email`.
    pub mail: String,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "%s {} $1"))]
    pub s_1: Option<String>,
}

impl ATableQuotedItS {
    /// Name of the column `key, "it's" \ 🙂`.
    pub const COLUMN_KEY_IT_S: &'static str = "key, \"it's\" \\ 🙂";
    /// Name of the column `sold`.
    pub const COLUMN_SOLD: &'static str = "sold";
    /// Name of the column `mail`.
    pub const COLUMN_MAIL: &'static str = "mail";
    /// Name of the column `%s {} $1`.
    pub const COLUMN_S_1: &'static str = "%s {} $1";
    /// The row with this value of `%s {} $1`, if there is one.
    #[must_use]
    pub const fn by_s_1(s_1: &str) -> relation::Query<Self, (&str,)> {
        relation::Query::new(
            "SELECT \"key, \"\"it's\"\" \\ 🙂\", sold::text AS sold, mail, \"%s {} $1\" \
         FROM \"it's \\ \"\"quoted\"\" 🙂\".\"a table, \"\"quoted\"\" it's \\ 🙂\" \
         WHERE \"%s {} $1\" = $1::text",
            (s_1,),
        )
    }
}

impl relation::Relation for ATableQuotedItS {
    const SCHEMA: &'static str = "it's \\ \"quoted\" 🙂";
    const NAME: &'static str = "a table, \"quoted\" it's \\ 🙂";
    const COLUMNS: &'static [&'static str] = &[
        "key, \"it's\" \\ 🙂",
        "sold",
        "mail",
        "%s {} $1",
    ];
    const SELECT: &'static str = "SELECT \"key, \"\"it's\"\" \\ 🙂\", sold::text AS sold, mail, \"%s {} $1\" \
         FROM \"it's \\ \"\"quoted\"\" 🙂\".\"a table, \"\"quoted\"\" it's \\ 🙂\"";
}

impl relation::Table for ATableQuotedItS {
    type New = NewATableQuotedItS;
    type Patch = ATableQuotedItSPatch;
    const INSERT: &'static str = "INSERT INTO \"it's \\ \"\"quoted\"\" 🙂\".\"a table, \"\"quoted\"\" it's \\ 🙂\" \
         (\"key, \"\"it's\"\" \\ 🙂\", sold, mail, \"%s {} $1\") \
         VALUES ($1, $2::text::\"Odd Schema\".\"a size?\", $3::text, $4) \
         RETURNING \"key, \"\"it's\"\" \\ 🙂\", sold::text AS sold, mail, \"%s {} $1\"";
}

impl relation::Keyed for ATableQuotedItS {
    type Key = (ItSSo, ASize, String);
    const FIND: &'static str = "SELECT \"key, \"\"it's\"\" \\ 🙂\", sold::text AS sold, mail, \"%s {} $1\" \
         FROM \"it's \\ \"\"quoted\"\" 🙂\".\"a table, \"\"quoted\"\" it's \\ 🙂\" \
         WHERE \"key, \"\"it's\"\" \\ 🙂\" = $1::\"it's \\ \"\"quoted\"\" 🙂\".\"it's \\ \"\"so\"\" 🙂\" AND sold::\"Odd Schema\".\"a size?\" = $2::text::\"Odd Schema\".\"a size?\" AND mail = $3::text";
    const LIST: &'static str = "SELECT \"key, \"\"it's\"\" \\ 🙂\", sold::text AS sold, mail, \"%s {} $1\" \
         FROM \"it's \\ \"\"quoted\"\" 🙂\".\"a table, \"\"quoted\"\" it's \\ 🙂\" \
         ORDER BY \"a table, \"\"quoted\"\" it's \\ 🙂\".\"key, \"\"it's\"\" \\ 🙂\", \"a table, \"\"quoted\"\" it's \\ 🙂\".sold, \"a table, \"\"quoted\"\" it's \\ 🙂\".mail LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT \"key, \"\"it's\"\" \\ 🙂\", sold::text AS sold, mail, \"%s {} $1\" \
         FROM \"it's \\ \"\"quoted\"\" 🙂\".\"a table, \"\"quoted\"\" it's \\ 🙂\" \
         WHERE (\"key, \"\"it's\"\" \\ 🙂\", sold::\"Odd Schema\".\"a size?\", mail) > ($1::\"it's \\ \"\"quoted\"\" 🙂\".\"it's \\ \"\"so\"\" 🙂\", $2::text::\"Odd Schema\".\"a size?\", $3::text) \
         ORDER BY \"a table, \"\"quoted\"\" it's \\ 🙂\".\"key, \"\"it's\"\" \\ 🙂\", \"a table, \"\"quoted\"\" it's \\ 🙂\".sold, \"a table, \"\"quoted\"\" it's \\ 🙂\".mail LIMIT $4::bigint";
    const UPDATE: &'static str = "UPDATE \"it's \\ \"\"quoted\"\" 🙂\".\"a table, \"\"quoted\"\" it's \\ 🙂\" \
         SET \"key, \"\"it's\"\" \\ 🙂\" = CASE WHEN $1::boolean THEN $2::\"it's \\ \"\"quoted\"\" 🙂\".\"it's \\ \"\"so\"\" 🙂\" ELSE \"key, \"\"it's\"\" \\ 🙂\" END, \
         sold = CASE WHEN $3::boolean THEN $4::text::\"Odd Schema\".\"a size?\" ELSE sold::\"Odd Schema\".\"a size?\" END, \
         mail = CASE WHEN $5::boolean THEN $6::text ELSE mail END, \
         \"%s {} $1\" = CASE WHEN $7::boolean THEN $8::text ELSE \"%s {} $1\" END \
         WHERE \"key, \"\"it's\"\" \\ 🙂\" = $9::\"it's \\ \"\"quoted\"\" 🙂\".\"it's \\ \"\"so\"\" 🙂\" AND sold::\"Odd Schema\".\"a size?\" = $10::text::\"Odd Schema\".\"a size?\" AND mail = $11::text \
         RETURNING \"key, \"\"it's\"\" \\ 🙂\", sold::text AS sold, mail, \"%s {} $1\"";
    const DELETE: &'static str = "DELETE FROM \"it's \\ \"\"quoted\"\" 🙂\".\"a table, \"\"quoted\"\" it's \\ 🙂\" \
         WHERE \"key, \"\"it's\"\" \\ 🙂\" = $1::\"it's \\ \"\"quoted\"\" 🙂\".\"it's \\ \"\"so\"\" 🙂\" AND sold::\"Odd Schema\".\"a size?\" = $2::text::\"Odd Schema\".\"a size?\" AND mail = $3::text";
}

rows::row!(
    ATableQuotedItS { key_it_s = "key, \"it's\" \\ 🙂", sold = "sold", mail = "mail",
    s_1 = "%s {} $1" }
);

/// A row to insert into `it's \ "quoted" 🙂.a table, "quoted" it's \ 🙂`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewATableQuotedItS {
    /// Identifies the row together with the rest of the key: `it's \ "so" 🙂`.
    #[cfg_attr(feature = "serde", serde(rename = "key, \"it's\" \\ 🙂"))]
    pub key_it_s: ItSSo,
    /// Identifies the row together with the rest of the key: `sold_size`.
    pub sold: ASize,
    /// Identifies the row together with the rest of the key: `email`.
    pub mail: String,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(rename = "%s {} $1"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub s_1: Option<String>,
}

impl NewATableQuotedItS {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(key_it_s: ItSSo, sold: ASize, mail: String) -> Self {
        Self {
            key_it_s,
            sold,
            mail,
            s_1: None,
        }
    }
}

impl relation::NewRow for NewATableQuotedItS {
    type Row = ATableQuotedItS;
}

rows::parameters!(NewATableQuotedItS { key_it_s, sold, mail, s_1 });

/// Changes to a row of `it's \ "quoted" 🙂.a table, "quoted" it's \ 🙂`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ATableQuotedItSPatch {
    /// The new [`key_it_s`](ATableQuotedItS::key_it_s).
    #[cfg_attr(feature = "serde", serde(rename = "key, \"it's\" \\ 🙂"))]
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub key_it_s: Option<ItSSo>,
    /// The new [`sold`](ATableQuotedItS::sold).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub sold: Option<ASize>,
    /// The new [`mail`](ATableQuotedItS::mail).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub mail: Option<String>,
    /// The new [`s_1`](ATableQuotedItS::s_1).
    #[cfg_attr(feature = "serde", serde(rename = "%s {} $1"))]
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub s_1: Option<Option<String>>,
}

impl relation::Patch for ATableQuotedItSPatch {
    type Row = ATableQuotedItS;
}

rows::parameters!(ATableQuotedItSPatch { [key_it_s], [sold], [mail], [s_1] });

/// A row of `it's \ "quoted" 🙂.serial`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Serial {
    /// Identifies the row: `few`.
    #[cfg_attr(feature = "serde", serde(rename = "the id"))]
    pub the_id: SerialId,
    /// `integer`, `nextval('"it''s \ ""quoted"" 🙂"."serial_it''s_seq"'::regclass)` by default.
    #[cfg_attr(feature = "serde", serde(rename = "it's"))]
    pub it_s: i32,
    /// `bigint`, numbered by the database.
    #[cfg_attr(feature = "serde", serde(rename = "always \"x\""))]
    pub always_x: i64,
    /// `integer`, computed as `("the id")::integer * 2`.
    pub twice: Option<i32>,
    /// `amount`, `0.01` by default.
    pub amount: Option<values::Numeric>,
}

impl Serial {
    /// Name of the column `the id`.
    pub const COLUMN_THE_ID: &'static str = "the id";
    /// Name of the column `it's`.
    pub const COLUMN_IT_S: &'static str = "it's";
    /// Name of the column `always "x"`.
    pub const COLUMN_ALWAYS_X: &'static str = "always \"x\"";
    /// Name of the column `twice`.
    pub const COLUMN_TWICE: &'static str = "twice";
    /// Name of the column `amount`.
    pub const COLUMN_AMOUNT: &'static str = "amount";
}

impl relation::Relation for Serial {
    const SCHEMA: &'static str = "it's \\ \"quoted\" 🙂";
    const NAME: &'static str = "serial";
    const COLUMNS: &'static [&'static str] = &[
        "the id",
        "it's",
        "always \"x\"",
        "twice",
        "amount",
    ];
    const SELECT: &'static str = "SELECT \"the id\", \"it's\", \"always \"\"x\"\"\", twice, amount \
         FROM \"it's \\ \"\"quoted\"\" 🙂\".serial";
}

impl relation::Table for Serial {
    type New = NewSerial;
    type Patch = SerialPatch;
    const INSERT: &'static str = "INSERT INTO \"it's \\ \"\"quoted\"\" 🙂\".serial \
         (\"the id\", \"it's\", amount) \
         VALUES ($1::integer, \
         COALESCE($2::integer, (nextval('\"it''s \\ \"\"quoted\"\" 🙂\".\"serial_it''s_seq\"'::regclass))::integer), \
         CASE WHEN $3::boolean THEN $4::numeric ELSE '0.01'::numeric END) \
         RETURNING \"the id\", \"it's\", \"always \"\"x\"\"\", twice, amount";
}

impl relation::Keyed for Serial {
    type Key = SerialId;
    const FIND: &'static str = "SELECT \"the id\", \"it's\", \"always \"\"x\"\"\", twice, amount \
         FROM \"it's \\ \"\"quoted\"\" 🙂\".serial \
         WHERE \"the id\" = $1::integer";
    const LIST: &'static str = "SELECT \"the id\", \"it's\", \"always \"\"x\"\"\", twice, amount \
         FROM \"it's \\ \"\"quoted\"\" 🙂\".serial \
         ORDER BY serial.\"the id\" LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT \"the id\", \"it's\", \"always \"\"x\"\"\", twice, amount \
         FROM \"it's \\ \"\"quoted\"\" 🙂\".serial \
         WHERE \"the id\" > $1::integer \
         ORDER BY serial.\"the id\" LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE \"it's \\ \"\"quoted\"\" 🙂\".serial \
         SET \"the id\" = CASE WHEN $1::boolean THEN $2::integer ELSE \"the id\" END, \
         \"it's\" = CASE WHEN $3::boolean THEN $4::integer ELSE \"it's\" END, \
         amount = CASE WHEN $5::boolean THEN $6::numeric ELSE amount END \
         WHERE \"the id\" = $7::integer \
         RETURNING \"the id\", \"it's\", \"always \"\"x\"\"\", twice, amount";
    const DELETE: &'static str = "DELETE FROM \"it's \\ \"\"quoted\"\" 🙂\".serial \
         WHERE \"the id\" = $1::integer";
}

rows::row!(
    Serial { the_id = "the id", it_s = "it's", always_x = "always \"x\"", twice =
    "twice", amount = "amount" }
);

/// A row to insert into `it's \ "quoted" 🙂.serial`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewSerial {
    /// Identifies the row: `few`.
    #[cfg_attr(feature = "serde", serde(rename = "the id"))]
    pub the_id: SerialId,
    /// `integer`, `nextval('"it''s \ ""quoted"" 🙂"."serial_it''s_seq"'::regclass)` by default.
    #[cfg_attr(feature = "serde", serde(rename = "it's"))]
    #[cfg_attr(feature = "serde", serde(default))]
    pub it_s: Option<i32>,
    /// `amount`, `0.01` by default.
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub amount: Option<Option<values::Numeric>>,
}

impl NewSerial {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(the_id: SerialId) -> Self {
        Self {
            the_id,
            it_s: None,
            amount: None,
        }
    }
}

impl relation::NewRow for NewSerial {
    type Row = Serial;
}

rows::parameters!(NewSerial { the_id, it_s, [amount] });

/// Changes to a row of `it's \ "quoted" 🙂.serial`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SerialPatch {
    /// The new [`the_id`](Serial::the_id).
    #[cfg_attr(feature = "serde", serde(rename = "the id"))]
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub the_id: Option<SerialId>,
    /// The new [`it_s`](Serial::it_s).
    #[cfg_attr(feature = "serde", serde(rename = "it's"))]
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub it_s: Option<i32>,
    /// The new [`amount`](Serial::amount).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub amount: Option<Option<values::Numeric>>,
}

impl relation::Patch for SerialPatch {
    type Row = Serial;
}

rows::parameters!(SerialPatch { [the_id], [it_s], [amount] });
