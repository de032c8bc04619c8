// Made by `cargo xtask gen` from odd_schema_2.kdl. Edits here are lost: change the spec and generate again.

//! The domain `odd_schema_2`.
//!
//! Types that all versions share.

use crate::domain::it_s_quoted::ItSSo;
use crate::domain::odd_schema::ASize;
use crate::{drivers, relation, rows, types, values};

/// Identifies a row of `Odd Schema.lists of it`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct ListsOfItId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for ListsOfItId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for ListsOfItId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(ListsOfItId, i64);

/// Identifies a row of `Odd Schema.type"s, or nothing`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct TypeSOrNothingId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for TypeSOrNothingId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for TypeSOrNothingId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(TypeSOrNothingId, i64);

/// Identifies a row of `Odd Schema.type's own`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct TypeSOwnId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for TypeSOwnId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for TypeSOwnId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(TypeSOwnId, i64);

/// A row of `Odd Schema.lists of it`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ListsOfIt {
    /// Identifies the row: `bigint`, numbered by the database where no number is given.
    pub id: ListsOfItId,
    /// `email[]`.
    pub email: Vec<String>,
    /// `work_email[]`.
    pub work: Vec<String>,
    /// `amount[]`.
    pub amount: Vec<values::Numeric>,
    /// `few[]`.
    pub few: Vec<i32>,
    /// `tags[]`.
    pub tags: Vec<types::Tags>,
    /// `some_numbers[]`.
    pub some_numbers: Vec<types::SomeNumbers>,
    /// `a size?[]`.
    pub size: Vec<ASize>,
    /// `it's \ "so" 🙂[]`.
    pub odder: Vec<ItSSo>,
    /// `sold_size[]`.
    pub sold: Vec<ASize>,
    /// `an address[]`.
    pub address: Vec<types::AnAddress>,
    /// `home[]`.
    pub home: Vec<types::AnAddress>,
    /// `String[]`.
    pub shadow: Vec<types::OddSchemaString>,
    /// `float_range[]`.
    pub floats: Vec<types::FloatRange>,
    /// `float_multirange[]`.
    pub many_floats: Vec<types::FloatMultirange>,
    /// `a text range[]`.
    pub words: Vec<types::ATextRange>,
    /// `citext[]`.
    pub any_case: Vec<types::Citext>,
    /// `any_case[]`.
    pub any_case_domain: Vec<types::Citext>,
    /// `text[]`.
    pub plain: Vec<String>,
    /// `integer[]`.
    pub number: Vec<i32>,
}

impl ListsOfIt {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `email`.
    pub const COLUMN_EMAIL: &'static str = "email";
    /// Name of the column `work`.
    pub const COLUMN_WORK: &'static str = "work";
    /// Name of the column `amount`.
    pub const COLUMN_AMOUNT: &'static str = "amount";
    /// Name of the column `few`.
    pub const COLUMN_FEW: &'static str = "few";
    /// Name of the column `tags`.
    pub const COLUMN_TAGS: &'static str = "tags";
    /// Name of the column `some_numbers`.
    pub const COLUMN_SOME_NUMBERS: &'static str = "some_numbers";
    /// Name of the column `size`.
    pub const COLUMN_SIZE: &'static str = "size";
    /// Name of the column `odder`.
    pub const COLUMN_ODDER: &'static str = "odder";
    /// Name of the column `sold`.
    pub const COLUMN_SOLD: &'static str = "sold";
    /// Name of the column `address`.
    pub const COLUMN_ADDRESS: &'static str = "address";
    /// Name of the column `home`.
    pub const COLUMN_HOME: &'static str = "home";
    /// Name of the column `shadow`.
    pub const COLUMN_SHADOW: &'static str = "shadow";
    /// Name of the column `floats`.
    pub const COLUMN_FLOATS: &'static str = "floats";
    /// Name of the column `many_floats`.
    pub const COLUMN_MANY_FLOATS: &'static str = "many_floats";
    /// Name of the column `words`.
    pub const COLUMN_WORDS: &'static str = "words";
    /// Name of the column `any_case`.
    pub const COLUMN_ANY_CASE: &'static str = "any_case";
    /// Name of the column `any_case_domain`.
    pub const COLUMN_ANY_CASE_DOMAIN: &'static str = "any_case_domain";
    /// Name of the column `plain`.
    pub const COLUMN_PLAIN: &'static str = "plain";
    /// Name of the column `number`.
    pub const COLUMN_NUMBER: &'static str = "number";
}

impl relation::Relation for ListsOfIt {
    const SCHEMA: &'static str = "Odd Schema";
    const NAME: &'static str = "lists of it";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "email",
        "work",
        "amount",
        "few",
        "tags",
        "some_numbers",
        "size",
        "odder",
        "sold",
        "address",
        "home",
        "shadow",
        "floats",
        "many_floats",
        "words",
        "any_case",
        "any_case_domain",
        "plain",
        "number",
    ];
    const SELECT: &'static str = "SELECT id, email::text[] AS email, work::text[] AS work, amount::numeric[] AS amount, \
         few::integer[] AS few, tags::text[] AS tags, some_numbers::text[] AS some_numbers, \
         size::text[] AS size, odder, sold::text[] AS sold, address::text[] AS address, \
         home::text[] AS home, shadow::text[] AS shadow, floats::text[] AS floats, \
         many_floats::text[] AS many_floats, words::text[] AS words, any_case::text[] AS any_case, \
         any_case_domain::text[] AS any_case_domain, plain, number \
         FROM \"Odd Schema\".\"lists of it\"";
}

impl relation::Table for ListsOfIt {
    type New = NewListsOfIt;
    type Patch = ListsOfItPatch;
    const INSERT: &'static str = "INSERT INTO \"Odd Schema\".\"lists of it\" \
         (id, email, work, amount, few, tags, some_numbers, size, odder, sold, address, home, \
         shadow, floats, many_floats, words, any_case, any_case_domain, plain, number) \
         VALUES (COALESCE($1::bigint, nextval(pg_get_serial_sequence('\"Odd Schema\".\"lists of it\"', 'id'))), \
         $2::text[], $3::text[], $4::numeric[], $5::integer[], $6::text[]::\"Odd Schema\".tags[], \
         $7::text[]::\"Odd Schema\".some_numbers[], $8::text[]::\"Odd Schema\".\"a size?\"[], $9, \
         $10::text[]::\"Odd Schema\".\"a size?\"[], $11::text[]::\"Odd Schema\".\"an address\"[], \
         $12::text[]::\"Odd Schema\".\"an address\"[], $13::text[]::\"Odd Schema\".\"String\"[], \
         $14::text[]::\"Odd Schema\".float_range[], $15::text[]::\"Odd Schema\".float_multirange[], \
         $16::text[]::\"Odd Schema\".\"a text range\"[], $17::text[]::public.citext[], \
         $18::text[]::public.citext[], $19, $20) \
         RETURNING id, email::text[] AS email, work::text[] AS work, amount::numeric[] AS amount, \
         few::integer[] AS few, tags::text[] AS tags, some_numbers::text[] AS some_numbers, \
         size::text[] AS size, odder, sold::text[] AS sold, address::text[] AS address, \
         home::text[] AS home, shadow::text[] AS shadow, floats::text[] AS floats, \
         many_floats::text[] AS many_floats, words::text[] AS words, any_case::text[] AS any_case, \
         any_case_domain::text[] AS any_case_domain, plain, number";
}

impl relation::Keyed for ListsOfIt {
    type Key = ListsOfItId;
    const FIND: &'static str = "SELECT id, email::text[] AS email, work::text[] AS work, amount::numeric[] AS amount, \
         few::integer[] AS few, tags::text[] AS tags, some_numbers::text[] AS some_numbers, \
         size::text[] AS size, odder, sold::text[] AS sold, address::text[] AS address, \
         home::text[] AS home, shadow::text[] AS shadow, floats::text[] AS floats, \
         many_floats::text[] AS many_floats, words::text[] AS words, any_case::text[] AS any_case, \
         any_case_domain::text[] AS any_case_domain, plain, number \
         FROM \"Odd Schema\".\"lists of it\" \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, email::text[] AS email, work::text[] AS work, amount::numeric[] AS amount, \
         few::integer[] AS few, tags::text[] AS tags, some_numbers::text[] AS some_numbers, \
         size::text[] AS size, odder, sold::text[] AS sold, address::text[] AS address, \
         home::text[] AS home, shadow::text[] AS shadow, floats::text[] AS floats, \
         many_floats::text[] AS many_floats, words::text[] AS words, any_case::text[] AS any_case, \
         any_case_domain::text[] AS any_case_domain, plain, number \
         FROM \"Odd Schema\".\"lists of it\" \
         ORDER BY \"lists of it\".id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, email::text[] AS email, work::text[] AS work, amount::numeric[] AS amount, \
         few::integer[] AS few, tags::text[] AS tags, some_numbers::text[] AS some_numbers, \
         size::text[] AS size, odder, sold::text[] AS sold, address::text[] AS address, \
         home::text[] AS home, shadow::text[] AS shadow, floats::text[] AS floats, \
         many_floats::text[] AS many_floats, words::text[] AS words, any_case::text[] AS any_case, \
         any_case_domain::text[] AS any_case_domain, plain, number \
         FROM \"Odd Schema\".\"lists of it\" \
         WHERE id > $1::bigint \
         ORDER BY \"lists of it\".id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE \"Odd Schema\".\"lists of it\" \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END, \
         email = CASE WHEN $3::boolean THEN $4::text[] ELSE email::text[] END, \
         work = CASE WHEN $5::boolean THEN $6::text[] ELSE work::text[] END, \
         amount = CASE WHEN $7::boolean THEN $8::numeric[] ELSE amount::numeric[] END, \
         few = CASE WHEN $9::boolean THEN $10::integer[] ELSE few::integer[] END, \
         tags = CASE WHEN $11::boolean THEN $12::text[]::\"Odd Schema\".tags[] ELSE tags::\"Odd Schema\".tags[] END, \
         some_numbers = CASE WHEN $13::boolean THEN $14::text[]::\"Odd Schema\".some_numbers[] ELSE some_numbers::\"Odd Schema\".some_numbers[] END, \
         size = CASE WHEN $15::boolean THEN $16::text[]::\"Odd Schema\".\"a size?\"[] ELSE size END, \
         odder = CASE WHEN $17::boolean THEN $18::\"it's \\ \"\"quoted\"\" 🙂\".\"it's \\ \"\"so\"\" 🙂\"[] ELSE odder END, \
         sold = CASE WHEN $19::boolean THEN $20::text[]::\"Odd Schema\".\"a size?\"[] ELSE sold::\"Odd Schema\".\"a size?\"[] END, \
         address = CASE WHEN $21::boolean THEN $22::text[]::\"Odd Schema\".\"an address\"[] ELSE address END, \
         home = CASE WHEN $23::boolean THEN $24::text[]::\"Odd Schema\".\"an address\"[] ELSE home::\"Odd Schema\".\"an address\"[] END, \
         shadow = CASE WHEN $25::boolean THEN $26::text[]::\"Odd Schema\".\"String\"[] ELSE shadow END, \
         floats = CASE WHEN $27::boolean THEN $28::text[]::\"Odd Schema\".float_range[] ELSE floats END, \
         many_floats = CASE WHEN $29::boolean THEN $30::text[]::\"Odd Schema\".float_multirange[] ELSE many_floats END, \
         words = CASE WHEN $31::boolean THEN $32::text[]::\"Odd Schema\".\"a text range\"[] ELSE words END, \
         any_case = CASE WHEN $33::boolean THEN $34::text[]::public.citext[] ELSE any_case END, \
         any_case_domain = CASE WHEN $35::boolean THEN $36::text[]::public.citext[] ELSE any_case_domain::public.citext[] END, \
         plain = CASE WHEN $37::boolean THEN $38::text[] ELSE plain END, \
         number = CASE WHEN $39::boolean THEN $40::integer[] ELSE number END \
         WHERE id = $41::bigint \
         RETURNING id, email::text[] AS email, work::text[] AS work, amount::numeric[] AS amount, \
         few::integer[] AS few, tags::text[] AS tags, some_numbers::text[] AS some_numbers, \
         size::text[] AS size, odder, sold::text[] AS sold, address::text[] AS address, \
         home::text[] AS home, shadow::text[] AS shadow, floats::text[] AS floats, \
         many_floats::text[] AS many_floats, words::text[] AS words, any_case::text[] AS any_case, \
         any_case_domain::text[] AS any_case_domain, plain, number";
    const DELETE: &'static str = "DELETE FROM \"Odd Schema\".\"lists of it\" \
         WHERE id = $1::bigint";
}

rows::row!(
    ListsOfIt { id = "id", email = "email", work = "work", amount = "amount", few =
    "few", tags = "tags", some_numbers = "some_numbers", size = "size", odder = "odder",
    sold = "sold", address = "address", home = "home", shadow = "shadow", floats =
    "floats", many_floats = "many_floats", words = "words", any_case = "any_case",
    any_case_domain = "any_case_domain", plain = "plain", number = "number" }
);

/// A row to insert into `Odd Schema.lists of it`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewListsOfIt {
    /// Identifies the row: `bigint`, numbered by the database where no number is given.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<ListsOfItId>,
    /// `email[]`.
    pub email: Vec<String>,
    /// `work_email[]`.
    pub work: Vec<String>,
    /// `amount[]`.
    pub amount: Vec<values::Numeric>,
    /// `few[]`.
    pub few: Vec<i32>,
    /// `tags[]`.
    pub tags: Vec<types::Tags>,
    /// `some_numbers[]`.
    pub some_numbers: Vec<types::SomeNumbers>,
    /// `a size?[]`.
    pub size: Vec<ASize>,
    /// `it's \ "so" 🙂[]`.
    pub odder: Vec<ItSSo>,
    /// `sold_size[]`.
    pub sold: Vec<ASize>,
    /// `an address[]`.
    pub address: Vec<types::AnAddress>,
    /// `home[]`.
    pub home: Vec<types::AnAddress>,
    /// `String[]`.
    pub shadow: Vec<types::OddSchemaString>,
    /// `float_range[]`.
    pub floats: Vec<types::FloatRange>,
    /// `float_multirange[]`.
    pub many_floats: Vec<types::FloatMultirange>,
    /// `a text range[]`.
    pub words: Vec<types::ATextRange>,
    /// `citext[]`.
    pub any_case: Vec<types::Citext>,
    /// `any_case[]`.
    pub any_case_domain: Vec<types::Citext>,
    /// `text[]`.
    pub plain: Vec<String>,
    /// `integer[]`.
    pub number: Vec<i32>,
}

impl NewListsOfIt {
    /// A row of what must be given; the rest is left to the database.
    #[allow(clippy::too_many_arguments, reason = "each is a column that must be given")]
    #[must_use]
    pub const fn new(
        email: Vec<String>,
        work: Vec<String>,
        amount: Vec<values::Numeric>,
        few: Vec<i32>,
        tags: Vec<types::Tags>,
        some_numbers: Vec<types::SomeNumbers>,
        size: Vec<ASize>,
        odder: Vec<ItSSo>,
        sold: Vec<ASize>,
        address: Vec<types::AnAddress>,
        home: Vec<types::AnAddress>,
        shadow: Vec<types::OddSchemaString>,
        floats: Vec<types::FloatRange>,
        many_floats: Vec<types::FloatMultirange>,
        words: Vec<types::ATextRange>,
        any_case: Vec<types::Citext>,
        any_case_domain: Vec<types::Citext>,
        plain: Vec<String>,
        number: Vec<i32>,
    ) -> Self {
        Self {
            id: None,
            email,
            work,
            amount,
            few,
            tags,
            some_numbers,
            size,
            odder,
            sold,
            address,
            home,
            shadow,
            floats,
            many_floats,
            words,
            any_case,
            any_case_domain,
            plain,
            number,
        }
    }
}

impl relation::NewRow for NewListsOfIt {
    type Row = ListsOfIt;
}

rows::parameters!(
    NewListsOfIt { id, email, work, amount, few, tags, some_numbers, size, odder, sold,
    address, home, shadow, floats, many_floats, words, any_case, any_case_domain, plain,
    number }
);

/// Changes to a row of `Odd Schema.lists of it`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ListsOfItPatch {
    /// The new [`id`](ListsOfIt::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<ListsOfItId>,
    /// The new [`email`](ListsOfIt::email).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub email: Option<Vec<String>>,
    /// The new [`work`](ListsOfIt::work).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub work: Option<Vec<String>>,
    /// The new [`amount`](ListsOfIt::amount).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub amount: Option<Vec<values::Numeric>>,
    /// The new [`few`](ListsOfIt::few).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub few: Option<Vec<i32>>,
    /// The new [`tags`](ListsOfIt::tags).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub tags: Option<Vec<types::Tags>>,
    /// The new [`some_numbers`](ListsOfIt::some_numbers).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub some_numbers: Option<Vec<types::SomeNumbers>>,
    /// The new [`size`](ListsOfIt::size).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub size: Option<Vec<ASize>>,
    /// The new [`odder`](ListsOfIt::odder).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub odder: Option<Vec<ItSSo>>,
    /// The new [`sold`](ListsOfIt::sold).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub sold: Option<Vec<ASize>>,
    /// The new [`address`](ListsOfIt::address).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub address: Option<Vec<types::AnAddress>>,
    /// The new [`home`](ListsOfIt::home).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub home: Option<Vec<types::AnAddress>>,
    /// The new [`shadow`](ListsOfIt::shadow).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub shadow: Option<Vec<types::OddSchemaString>>,
    /// The new [`floats`](ListsOfIt::floats).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub floats: Option<Vec<types::FloatRange>>,
    /// The new [`many_floats`](ListsOfIt::many_floats).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub many_floats: Option<Vec<types::FloatMultirange>>,
    /// The new [`words`](ListsOfIt::words).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub words: Option<Vec<types::ATextRange>>,
    /// The new [`any_case`](ListsOfIt::any_case).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub any_case: Option<Vec<types::Citext>>,
    /// The new [`any_case_domain`](ListsOfIt::any_case_domain).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub any_case_domain: Option<Vec<types::Citext>>,
    /// The new [`plain`](ListsOfIt::plain).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub plain: Option<Vec<String>>,
    /// The new [`number`](ListsOfIt::number).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub number: Option<Vec<i32>>,
}

impl relation::Patch for ListsOfItPatch {
    type Row = ListsOfIt;
}

rows::parameters!(
    ListsOfItPatch { [id], [email], [work], [amount], [few], [tags], [some_numbers],
    [size], [odder], [sold], [address], [home], [shadow], [floats], [many_floats],
    [words], [any_case], [any_case_domain], [plain], [number] }
);

/// A row of `Odd Schema.type"s, or nothing`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TypeSOrNothing {
    /// Identifies the row: `bigint`, numbered by the database where no number is given.
    pub id: TypeSOrNothingId,
    /// `amount`, `0.01` by default.
    pub amount: Option<values::Numeric>,
    /// `few`.
    pub few: Option<i32>,
    /// `tags`, `{}` by default.
    pub tags: Option<Vec<String>>,
    /// `some_numbers`.
    pub some_numbers: Option<Vec<i32>>,
    /// `a size?`.
    pub size: Option<ASize>,
    /// `it's \ "so" 🙂`.
    pub odder: Option<ItSSo>,
    /// `sold_size`.
    pub sold: Option<ASize>,
    /// `an address`.
    pub address: Option<types::AnAddress>,
    /// `home`.
    pub home: Option<types::AnAddress>,
    /// `String`.
    pub shadow: Option<types::OddSchemaString>,
    /// `float_range`.
    pub floats: Option<types::FloatRange>,
    /// `float_multirange`.
    pub many_floats: Option<types::FloatMultirange>,
    /// `a text range`.
    pub words: Option<types::ATextRange>,
    /// `citext`.
    pub any_case: Option<types::Citext>,
    /// `any_case`.
    pub any_case_domain: Option<types::Citext>,
    /// `text`.
    pub plain: Option<String>,
    /// `integer`.
    pub number: Option<i32>,
}

impl TypeSOrNothing {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `amount`.
    pub const COLUMN_AMOUNT: &'static str = "amount";
    /// Name of the column `few`.
    pub const COLUMN_FEW: &'static str = "few";
    /// Name of the column `tags`.
    pub const COLUMN_TAGS: &'static str = "tags";
    /// Name of the column `some_numbers`.
    pub const COLUMN_SOME_NUMBERS: &'static str = "some_numbers";
    /// Name of the column `size`.
    pub const COLUMN_SIZE: &'static str = "size";
    /// Name of the column `odder`.
    pub const COLUMN_ODDER: &'static str = "odder";
    /// Name of the column `sold`.
    pub const COLUMN_SOLD: &'static str = "sold";
    /// Name of the column `address`.
    pub const COLUMN_ADDRESS: &'static str = "address";
    /// Name of the column `home`.
    pub const COLUMN_HOME: &'static str = "home";
    /// Name of the column `shadow`.
    pub const COLUMN_SHADOW: &'static str = "shadow";
    /// Name of the column `floats`.
    pub const COLUMN_FLOATS: &'static str = "floats";
    /// Name of the column `many_floats`.
    pub const COLUMN_MANY_FLOATS: &'static str = "many_floats";
    /// Name of the column `words`.
    pub const COLUMN_WORDS: &'static str = "words";
    /// Name of the column `any_case`.
    pub const COLUMN_ANY_CASE: &'static str = "any_case";
    /// Name of the column `any_case_domain`.
    pub const COLUMN_ANY_CASE_DOMAIN: &'static str = "any_case_domain";
    /// Name of the column `plain`.
    pub const COLUMN_PLAIN: &'static str = "plain";
    /// Name of the column `number`.
    pub const COLUMN_NUMBER: &'static str = "number";
}

impl relation::Relation for TypeSOrNothing {
    const SCHEMA: &'static str = "Odd Schema";
    const NAME: &'static str = "type\"s, or nothing";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "amount",
        "few",
        "tags",
        "some_numbers",
        "size",
        "odder",
        "sold",
        "address",
        "home",
        "shadow",
        "floats",
        "many_floats",
        "words",
        "any_case",
        "any_case_domain",
        "plain",
        "number",
    ];
    const SELECT: &'static str = "SELECT id, amount, few, tags, some_numbers, size::text AS size, odder, sold::text AS sold, \
         address::text AS address, home::text AS home, shadow::text AS shadow, \
         floats::text AS floats, many_floats::text AS many_floats, words::text AS words, \
         any_case::text AS any_case, any_case_domain::text AS any_case_domain, plain, number \
         FROM \"Odd Schema\".\"type\"\"s, or nothing\"";
}

impl relation::Table for TypeSOrNothing {
    type New = NewTypeSOrNothing;
    type Patch = TypeSOrNothingPatch;
    const INSERT: &'static str = "INSERT INTO \"Odd Schema\".\"type\"\"s, or nothing\" \
         (id, amount, few, tags, some_numbers, size, odder, sold, address, home, shadow, floats, \
         many_floats, words, any_case, any_case_domain, plain, number) \
         VALUES (COALESCE($1::bigint, nextval(pg_get_serial_sequence('\"Odd Schema\".\"type\"\"s, or nothing\"', 'id'))), \
         CASE WHEN $2::boolean THEN $3::numeric ELSE '0.01'::numeric END, $4::integer, \
         CASE WHEN $5::boolean THEN $6::text[] ELSE '{}'::text[] END, $7::integer[], \
         $8::text::\"Odd Schema\".\"a size?\", $9, $10::text::\"Odd Schema\".\"a size?\", \
         $11::text::\"Odd Schema\".\"an address\", $12::text::\"Odd Schema\".\"an address\", \
         $13::text::\"Odd Schema\".\"String\", $14::text::\"Odd Schema\".float_range, \
         $15::text::\"Odd Schema\".float_multirange, $16::text::\"Odd Schema\".\"a text range\", \
         $17::text::public.citext, $18::text::public.citext, $19, $20) \
         RETURNING id, amount, few, tags, some_numbers, size::text AS size, odder, \
         sold::text AS sold, address::text AS address, home::text AS home, shadow::text AS shadow, \
         floats::text AS floats, many_floats::text AS many_floats, words::text AS words, \
         any_case::text AS any_case, any_case_domain::text AS any_case_domain, plain, number";
}

impl relation::Keyed for TypeSOrNothing {
    type Key = TypeSOrNothingId;
    const FIND: &'static str = "SELECT id, amount, few, tags, some_numbers, size::text AS size, odder, sold::text AS sold, \
         address::text AS address, home::text AS home, shadow::text AS shadow, \
         floats::text AS floats, many_floats::text AS many_floats, words::text AS words, \
         any_case::text AS any_case, any_case_domain::text AS any_case_domain, plain, number \
         FROM \"Odd Schema\".\"type\"\"s, or nothing\" \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, amount, few, tags, some_numbers, size::text AS size, odder, sold::text AS sold, \
         address::text AS address, home::text AS home, shadow::text AS shadow, \
         floats::text AS floats, many_floats::text AS many_floats, words::text AS words, \
         any_case::text AS any_case, any_case_domain::text AS any_case_domain, plain, number \
         FROM \"Odd Schema\".\"type\"\"s, or nothing\" \
         ORDER BY \"type\"\"s, or nothing\".id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, amount, few, tags, some_numbers, size::text AS size, odder, sold::text AS sold, \
         address::text AS address, home::text AS home, shadow::text AS shadow, \
         floats::text AS floats, many_floats::text AS many_floats, words::text AS words, \
         any_case::text AS any_case, any_case_domain::text AS any_case_domain, plain, number \
         FROM \"Odd Schema\".\"type\"\"s, or nothing\" \
         WHERE id > $1::bigint \
         ORDER BY \"type\"\"s, or nothing\".id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE \"Odd Schema\".\"type\"\"s, or nothing\" \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END, \
         amount = CASE WHEN $3::boolean THEN $4::numeric ELSE amount END, \
         few = CASE WHEN $5::boolean THEN $6::integer ELSE few END, \
         tags = CASE WHEN $7::boolean THEN $8::text[] ELSE tags END, \
         some_numbers = CASE WHEN $9::boolean THEN $10::integer[] ELSE some_numbers END, \
         size = CASE WHEN $11::boolean THEN $12::text::\"Odd Schema\".\"a size?\" ELSE size END, \
         odder = CASE WHEN $13::boolean THEN $14::\"it's \\ \"\"quoted\"\" 🙂\".\"it's \\ \"\"so\"\" 🙂\" ELSE odder END, \
         sold = CASE WHEN $15::boolean THEN $16::text::\"Odd Schema\".\"a size?\" ELSE sold::\"Odd Schema\".\"a size?\" END, \
         address = CASE WHEN $17::boolean THEN $18::text::\"Odd Schema\".\"an address\" ELSE address END, \
         home = CASE WHEN $19::boolean THEN $20::text::\"Odd Schema\".\"an address\" ELSE home::\"Odd Schema\".\"an address\" END, \
         shadow = CASE WHEN $21::boolean THEN $22::text::\"Odd Schema\".\"String\" ELSE shadow END, \
         floats = CASE WHEN $23::boolean THEN $24::text::\"Odd Schema\".float_range ELSE floats END, \
         many_floats = CASE WHEN $25::boolean THEN $26::text::\"Odd Schema\".float_multirange ELSE many_floats END, \
         words = CASE WHEN $27::boolean THEN $28::text::\"Odd Schema\".\"a text range\" ELSE words END, \
         any_case = CASE WHEN $29::boolean THEN $30::text::public.citext ELSE any_case END, \
         any_case_domain = CASE WHEN $31::boolean THEN $32::text::public.citext ELSE any_case_domain::public.citext END, \
         plain = CASE WHEN $33::boolean THEN $34::text ELSE plain END, \
         number = CASE WHEN $35::boolean THEN $36::integer ELSE number END \
         WHERE id = $37::bigint \
         RETURNING id, amount, few, tags, some_numbers, size::text AS size, odder, \
         sold::text AS sold, address::text AS address, home::text AS home, shadow::text AS shadow, \
         floats::text AS floats, many_floats::text AS many_floats, words::text AS words, \
         any_case::text AS any_case, any_case_domain::text AS any_case_domain, plain, number";
    const DELETE: &'static str = "DELETE FROM \"Odd Schema\".\"type\"\"s, or nothing\" \
         WHERE id = $1::bigint";
}

rows::row!(
    TypeSOrNothing { id = "id", amount = "amount", few = "few", tags = "tags",
    some_numbers = "some_numbers", size = "size", odder = "odder", sold = "sold", address
    = "address", home = "home", shadow = "shadow", floats = "floats", many_floats =
    "many_floats", words = "words", any_case = "any_case", any_case_domain =
    "any_case_domain", plain = "plain", number = "number" }
);

/// A row to insert into `Odd Schema.type"s, or nothing`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewTypeSOrNothing {
    /// Identifies the row: `bigint`, numbered by the database where no number is given.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<TypeSOrNothingId>,
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
    /// `few`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub few: Option<i32>,
    /// `tags`, `{}` by default.
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub tags: Option<Option<Vec<String>>>,
    /// `some_numbers`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub some_numbers: Option<Vec<i32>>,
    /// `a size?`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub size: Option<ASize>,
    /// `it's \ "so" 🙂`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub odder: Option<ItSSo>,
    /// `sold_size`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub sold: Option<ASize>,
    /// `an address`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub address: Option<types::AnAddress>,
    /// `home`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub home: Option<types::AnAddress>,
    /// `String`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub shadow: Option<types::OddSchemaString>,
    /// `float_range`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub floats: Option<types::FloatRange>,
    /// `float_multirange`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub many_floats: Option<types::FloatMultirange>,
    /// `a text range`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub words: Option<types::ATextRange>,
    /// `citext`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub any_case: Option<types::Citext>,
    /// `any_case`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub any_case_domain: Option<types::Citext>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub plain: Option<String>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub number: Option<i32>,
}

impl relation::NewRow for NewTypeSOrNothing {
    type Row = TypeSOrNothing;
}

rows::parameters!(
    NewTypeSOrNothing { id, [amount], few, [tags], some_numbers, size, odder, sold,
    address, home, shadow, floats, many_floats, words, any_case, any_case_domain, plain,
    number }
);

/// Changes to a row of `Odd Schema.type"s, or nothing`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TypeSOrNothingPatch {
    /// The new [`id`](TypeSOrNothing::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<TypeSOrNothingId>,
    /// The new [`amount`](TypeSOrNothing::amount).
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
    /// The new [`few`](TypeSOrNothing::few).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub few: Option<Option<i32>>,
    /// The new [`tags`](TypeSOrNothing::tags).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub tags: Option<Option<Vec<String>>>,
    /// The new [`some_numbers`](TypeSOrNothing::some_numbers).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub some_numbers: Option<Option<Vec<i32>>>,
    /// The new [`size`](TypeSOrNothing::size).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub size: Option<Option<ASize>>,
    /// The new [`odder`](TypeSOrNothing::odder).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub odder: Option<Option<ItSSo>>,
    /// The new [`sold`](TypeSOrNothing::sold).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub sold: Option<Option<ASize>>,
    /// The new [`address`](TypeSOrNothing::address).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub address: Option<Option<types::AnAddress>>,
    /// The new [`home`](TypeSOrNothing::home).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub home: Option<Option<types::AnAddress>>,
    /// The new [`shadow`](TypeSOrNothing::shadow).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub shadow: Option<Option<types::OddSchemaString>>,
    /// The new [`floats`](TypeSOrNothing::floats).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub floats: Option<Option<types::FloatRange>>,
    /// The new [`many_floats`](TypeSOrNothing::many_floats).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub many_floats: Option<Option<types::FloatMultirange>>,
    /// The new [`words`](TypeSOrNothing::words).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub words: Option<Option<types::ATextRange>>,
    /// The new [`any_case`](TypeSOrNothing::any_case).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub any_case: Option<Option<types::Citext>>,
    /// The new [`any_case_domain`](TypeSOrNothing::any_case_domain).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub any_case_domain: Option<Option<types::Citext>>,
    /// The new [`plain`](TypeSOrNothing::plain).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub plain: Option<Option<String>>,
    /// The new [`number`](TypeSOrNothing::number).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub number: Option<Option<i32>>,
}

impl relation::Patch for TypeSOrNothingPatch {
    type Row = TypeSOrNothing;
}

rows::parameters!(
    TypeSOrNothingPatch { [id], [amount], [few], [tags], [some_numbers], [size], [odder],
    [sold], [address], [home], [shadow], [floats], [many_floats], [words], [any_case],
    [any_case_domain], [plain], [number] }
);

/// Columns of every odd type; a name with a sign.
///
/// A row of the table `Odd Schema.type's own`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TypeSOwn {
    /// Identifies the row: `bigint`, numbered by the database where no number is given.
    pub id: TypeSOwnId,
    /// `email`.
    pub email: String,
    /// `work_email`.
    pub work: String,
    /// `amount`, `0.01` by default.
    pub amount: values::Numeric,
    /// `few`.
    pub few: i32,
    /// `tags`, `{}` by default.
    pub tags: Vec<String>,
    /// `some_numbers`.
    pub some_numbers: Vec<i32>,
    /// `a size?`.
    pub size: ASize,
    /// `it's \ "so" 🙂`.
    pub odder: ItSSo,
    /// `sold_size`.
    pub sold: ASize,
    /// `an address`.
    pub address: types::AnAddress,
    /// `home`.
    pub home: types::AnAddress,
    /// `String`.
    pub shadow: types::OddSchemaString,
    /// `float_range`.
    pub floats: types::FloatRange,
    /// `float_multirange`.
    pub many_floats: types::FloatMultirange,
    /// `a text range`.
    pub words: types::ATextRange,
    /// `citext`.
    pub any_case: types::Citext,
    /// `any_case`.
    pub any_case_domain: types::Citext,
    /// `text`.
    pub plain: String,
    /// `integer`.
    pub number: i32,
}

impl TypeSOwn {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `email`.
    pub const COLUMN_EMAIL: &'static str = "email";
    /// Name of the column `work`.
    pub const COLUMN_WORK: &'static str = "work";
    /// Name of the column `amount`.
    pub const COLUMN_AMOUNT: &'static str = "amount";
    /// Name of the column `few`.
    pub const COLUMN_FEW: &'static str = "few";
    /// Name of the column `tags`.
    pub const COLUMN_TAGS: &'static str = "tags";
    /// Name of the column `some_numbers`.
    pub const COLUMN_SOME_NUMBERS: &'static str = "some_numbers";
    /// Name of the column `size`.
    pub const COLUMN_SIZE: &'static str = "size";
    /// Name of the column `odder`.
    pub const COLUMN_ODDER: &'static str = "odder";
    /// Name of the column `sold`.
    pub const COLUMN_SOLD: &'static str = "sold";
    /// Name of the column `address`.
    pub const COLUMN_ADDRESS: &'static str = "address";
    /// Name of the column `home`.
    pub const COLUMN_HOME: &'static str = "home";
    /// Name of the column `shadow`.
    pub const COLUMN_SHADOW: &'static str = "shadow";
    /// Name of the column `floats`.
    pub const COLUMN_FLOATS: &'static str = "floats";
    /// Name of the column `many_floats`.
    pub const COLUMN_MANY_FLOATS: &'static str = "many_floats";
    /// Name of the column `words`.
    pub const COLUMN_WORDS: &'static str = "words";
    /// Name of the column `any_case`.
    pub const COLUMN_ANY_CASE: &'static str = "any_case";
    /// Name of the column `any_case_domain`.
    pub const COLUMN_ANY_CASE_DOMAIN: &'static str = "any_case_domain";
    /// Name of the column `plain`.
    pub const COLUMN_PLAIN: &'static str = "plain";
    /// Name of the column `number`.
    pub const COLUMN_NUMBER: &'static str = "number";
}

impl relation::Relation for TypeSOwn {
    const SCHEMA: &'static str = "Odd Schema";
    const NAME: &'static str = "type's own";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "email",
        "work",
        "amount",
        "few",
        "tags",
        "some_numbers",
        "size",
        "odder",
        "sold",
        "address",
        "home",
        "shadow",
        "floats",
        "many_floats",
        "words",
        "any_case",
        "any_case_domain",
        "plain",
        "number",
    ];
    const SELECT: &'static str = "SELECT id, email, work, amount, few, tags, some_numbers, size::text AS size, odder, \
         sold::text AS sold, address::text AS address, home::text AS home, shadow::text AS shadow, \
         floats::text AS floats, many_floats::text AS many_floats, words::text AS words, \
         any_case::text AS any_case, any_case_domain::text AS any_case_domain, plain, number \
         FROM \"Odd Schema\".\"type's own\"";
}

impl relation::Table for TypeSOwn {
    type New = NewTypeSOwn;
    type Patch = TypeSOwnPatch;
    const INSERT: &'static str = "INSERT INTO \"Odd Schema\".\"type's own\" \
         (id, email, work, amount, few, tags, some_numbers, size, odder, sold, address, home, \
         shadow, floats, many_floats, words, any_case, any_case_domain, plain, number) \
         VALUES (COALESCE($1::bigint, nextval(pg_get_serial_sequence('\"Odd Schema\".\"type''s own\"', 'id'))), \
         $2::text, $3::text, COALESCE($4::numeric, '0.01'::numeric), $5::integer, \
         COALESCE($6::text[], '{}'::text[]), $7::integer[], $8::text::\"Odd Schema\".\"a size?\", $9, \
         $10::text::\"Odd Schema\".\"a size?\", $11::text::\"Odd Schema\".\"an address\", \
         $12::text::\"Odd Schema\".\"an address\", $13::text::\"Odd Schema\".\"String\", \
         $14::text::\"Odd Schema\".float_range, $15::text::\"Odd Schema\".float_multirange, \
         $16::text::\"Odd Schema\".\"a text range\", $17::text::public.citext, \
         $18::text::public.citext, $19, $20) \
         RETURNING id, email, work, amount, few, tags, some_numbers, size::text AS size, odder, \
         sold::text AS sold, address::text AS address, home::text AS home, shadow::text AS shadow, \
         floats::text AS floats, many_floats::text AS many_floats, words::text AS words, \
         any_case::text AS any_case, any_case_domain::text AS any_case_domain, plain, number";
}

impl relation::Keyed for TypeSOwn {
    type Key = TypeSOwnId;
    const FIND: &'static str = "SELECT id, email, work, amount, few, tags, some_numbers, size::text AS size, odder, \
         sold::text AS sold, address::text AS address, home::text AS home, shadow::text AS shadow, \
         floats::text AS floats, many_floats::text AS many_floats, words::text AS words, \
         any_case::text AS any_case, any_case_domain::text AS any_case_domain, plain, number \
         FROM \"Odd Schema\".\"type's own\" \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, email, work, amount, few, tags, some_numbers, size::text AS size, odder, \
         sold::text AS sold, address::text AS address, home::text AS home, shadow::text AS shadow, \
         floats::text AS floats, many_floats::text AS many_floats, words::text AS words, \
         any_case::text AS any_case, any_case_domain::text AS any_case_domain, plain, number \
         FROM \"Odd Schema\".\"type's own\" \
         ORDER BY \"type's own\".id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, email, work, amount, few, tags, some_numbers, size::text AS size, odder, \
         sold::text AS sold, address::text AS address, home::text AS home, shadow::text AS shadow, \
         floats::text AS floats, many_floats::text AS many_floats, words::text AS words, \
         any_case::text AS any_case, any_case_domain::text AS any_case_domain, plain, number \
         FROM \"Odd Schema\".\"type's own\" \
         WHERE id > $1::bigint \
         ORDER BY \"type's own\".id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE \"Odd Schema\".\"type's own\" \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END, \
         email = CASE WHEN $3::boolean THEN $4::text ELSE email END, \
         work = CASE WHEN $5::boolean THEN $6::text ELSE work END, \
         amount = CASE WHEN $7::boolean THEN $8::numeric ELSE amount END, \
         few = CASE WHEN $9::boolean THEN $10::integer ELSE few END, \
         tags = CASE WHEN $11::boolean THEN $12::text[] ELSE tags END, \
         some_numbers = CASE WHEN $13::boolean THEN $14::integer[] ELSE some_numbers END, \
         size = CASE WHEN $15::boolean THEN $16::text::\"Odd Schema\".\"a size?\" ELSE size END, \
         odder = CASE WHEN $17::boolean THEN $18::\"it's \\ \"\"quoted\"\" 🙂\".\"it's \\ \"\"so\"\" 🙂\" ELSE odder END, \
         sold = CASE WHEN $19::boolean THEN $20::text::\"Odd Schema\".\"a size?\" ELSE sold::\"Odd Schema\".\"a size?\" END, \
         address = CASE WHEN $21::boolean THEN $22::text::\"Odd Schema\".\"an address\" ELSE address END, \
         home = CASE WHEN $23::boolean THEN $24::text::\"Odd Schema\".\"an address\" ELSE home::\"Odd Schema\".\"an address\" END, \
         shadow = CASE WHEN $25::boolean THEN $26::text::\"Odd Schema\".\"String\" ELSE shadow END, \
         floats = CASE WHEN $27::boolean THEN $28::text::\"Odd Schema\".float_range ELSE floats END, \
         many_floats = CASE WHEN $29::boolean THEN $30::text::\"Odd Schema\".float_multirange ELSE many_floats END, \
         words = CASE WHEN $31::boolean THEN $32::text::\"Odd Schema\".\"a text range\" ELSE words END, \
         any_case = CASE WHEN $33::boolean THEN $34::text::public.citext ELSE any_case END, \
         any_case_domain = CASE WHEN $35::boolean THEN $36::text::public.citext ELSE any_case_domain::public.citext END, \
         plain = CASE WHEN $37::boolean THEN $38::text ELSE plain END, \
         number = CASE WHEN $39::boolean THEN $40::integer ELSE number END \
         WHERE id = $41::bigint \
         RETURNING id, email, work, amount, few, tags, some_numbers, size::text AS size, odder, \
         sold::text AS sold, address::text AS address, home::text AS home, shadow::text AS shadow, \
         floats::text AS floats, many_floats::text AS many_floats, words::text AS words, \
         any_case::text AS any_case, any_case_domain::text AS any_case_domain, plain, number";
    const DELETE: &'static str = "DELETE FROM \"Odd Schema\".\"type's own\" \
         WHERE id = $1::bigint";
}

rows::row!(
    TypeSOwn { id = "id", email = "email", work = "work", amount = "amount", few = "few",
    tags = "tags", some_numbers = "some_numbers", size = "size", odder = "odder", sold =
    "sold", address = "address", home = "home", shadow = "shadow", floats = "floats",
    many_floats = "many_floats", words = "words", any_case = "any_case", any_case_domain
    = "any_case_domain", plain = "plain", number = "number" }
);

/// A row to insert into `Odd Schema.type's own`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewTypeSOwn {
    /// Identifies the row: `bigint`, numbered by the database where no number is given.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<TypeSOwnId>,
    /// `email`.
    pub email: String,
    /// `work_email`.
    pub work: String,
    /// `amount`, `0.01` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub amount: Option<values::Numeric>,
    /// `few`.
    pub few: i32,
    /// `tags`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub tags: Option<Vec<String>>,
    /// `some_numbers`.
    pub some_numbers: Vec<i32>,
    /// `a size?`.
    pub size: ASize,
    /// `it's \ "so" 🙂`.
    pub odder: ItSSo,
    /// `sold_size`.
    pub sold: ASize,
    /// `an address`.
    pub address: types::AnAddress,
    /// `home`.
    pub home: types::AnAddress,
    /// `String`.
    pub shadow: types::OddSchemaString,
    /// `float_range`.
    pub floats: types::FloatRange,
    /// `float_multirange`.
    pub many_floats: types::FloatMultirange,
    /// `a text range`.
    pub words: types::ATextRange,
    /// `citext`.
    pub any_case: types::Citext,
    /// `any_case`.
    pub any_case_domain: types::Citext,
    /// `text`.
    pub plain: String,
    /// `integer`.
    pub number: i32,
}

impl NewTypeSOwn {
    /// A row of what must be given; the rest is left to the database.
    #[allow(clippy::too_many_arguments, reason = "each is a column that must be given")]
    #[must_use]
    pub const fn new(
        email: String,
        work: String,
        few: i32,
        some_numbers: Vec<i32>,
        size: ASize,
        odder: ItSSo,
        sold: ASize,
        address: types::AnAddress,
        home: types::AnAddress,
        shadow: types::OddSchemaString,
        floats: types::FloatRange,
        many_floats: types::FloatMultirange,
        words: types::ATextRange,
        any_case: types::Citext,
        any_case_domain: types::Citext,
        plain: String,
        number: i32,
    ) -> Self {
        Self {
            id: None,
            email,
            work,
            amount: None,
            few,
            tags: None,
            some_numbers,
            size,
            odder,
            sold,
            address,
            home,
            shadow,
            floats,
            many_floats,
            words,
            any_case,
            any_case_domain,
            plain,
            number,
        }
    }
}

impl relation::NewRow for NewTypeSOwn {
    type Row = TypeSOwn;
}

rows::parameters!(
    NewTypeSOwn { id, email, work, amount, few, tags, some_numbers, size, odder, sold,
    address, home, shadow, floats, many_floats, words, any_case, any_case_domain, plain,
    number }
);

/// Changes to a row of `Odd Schema.type's own`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TypeSOwnPatch {
    /// The new [`id`](TypeSOwn::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<TypeSOwnId>,
    /// The new [`email`](TypeSOwn::email).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub email: Option<String>,
    /// The new [`work`](TypeSOwn::work).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub work: Option<String>,
    /// The new [`amount`](TypeSOwn::amount).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub amount: Option<values::Numeric>,
    /// The new [`few`](TypeSOwn::few).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub few: Option<i32>,
    /// The new [`tags`](TypeSOwn::tags).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub tags: Option<Vec<String>>,
    /// The new [`some_numbers`](TypeSOwn::some_numbers).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub some_numbers: Option<Vec<i32>>,
    /// The new [`size`](TypeSOwn::size).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub size: Option<ASize>,
    /// The new [`odder`](TypeSOwn::odder).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub odder: Option<ItSSo>,
    /// The new [`sold`](TypeSOwn::sold).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub sold: Option<ASize>,
    /// The new [`address`](TypeSOwn::address).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub address: Option<types::AnAddress>,
    /// The new [`home`](TypeSOwn::home).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub home: Option<types::AnAddress>,
    /// The new [`shadow`](TypeSOwn::shadow).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub shadow: Option<types::OddSchemaString>,
    /// The new [`floats`](TypeSOwn::floats).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub floats: Option<types::FloatRange>,
    /// The new [`many_floats`](TypeSOwn::many_floats).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub many_floats: Option<types::FloatMultirange>,
    /// The new [`words`](TypeSOwn::words).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub words: Option<types::ATextRange>,
    /// The new [`any_case`](TypeSOwn::any_case).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub any_case: Option<types::Citext>,
    /// The new [`any_case_domain`](TypeSOwn::any_case_domain).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub any_case_domain: Option<types::Citext>,
    /// The new [`plain`](TypeSOwn::plain).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub plain: Option<String>,
    /// The new [`number`](TypeSOwn::number).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub number: Option<i32>,
}

impl relation::Patch for TypeSOwnPatch {
    type Row = TypeSOwn;
}

rows::parameters!(
    TypeSOwnPatch { [id], [email], [work], [amount], [few], [tags], [some_numbers],
    [size], [odder], [sold], [address], [home], [shadow], [floats], [many_floats],
    [words], [any_case], [any_case_domain], [plain], [number] }
);
