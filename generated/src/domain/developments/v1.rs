// Made by `cargo xtask gen` from developments.kdl. Edits here are lost: change the spec and generate again.

//! New developments: what is built, in which phases and buildings, and which units are for sale.
//!
//! Types that begin with version 1.

use crate::domain::developments::{
    BuildingId, ConstructionStatus, DevelopmentId, DevelopmentKind, DevelopmentPhaseId,
    UnitId, UnitTypeId,
};
use crate::domain::listings::ListingId;
use crate::{drivers, relation, rows, values};

/// Whether a unit can be had.
///
/// The type `public.unit_status` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum UnitStatus {
    /// Can be reserved.
    #[cfg_attr(feature = "serde", serde(rename = "available"))]
    Available,
    /// Held for a buyer.
    #[cfg_attr(feature = "serde", serde(rename = "reserved", alias = "blocked"))]
    Reserved,
    /// The contract is signed.
    #[cfg_attr(feature = "serde", serde(rename = "sold"))]
    Sold,
}

impl UnitStatus {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[Self::Available, Self::Reserved, Self::Sold];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Available => "available",
            Self::Reserved => "reserved",
            Self::Sold => "sold",
        }
    }
}

impl std::fmt::Display for UnitStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

/// Labels of other versions are understood: `blocked` is read as `reserved`.
impl std::str::FromStr for UnitStatus {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "available" => Ok(Self::Available),
            "reserved" | "blocked" => Ok(Self::Reserved),
            "sold" => Ok(Self::Sold),
            _ => Err(relation::UnknownLabel::new("unit_status", label)),
        }
    }
}

drivers::wire_label!(UnitStatus, "public", "unit_status");

/// What a development adds to its listing.
///
/// A row of the table `public.developments`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Development {
    /// Identifies the row: `bigint`, numbered by the database.
    pub id: DevelopmentId,
    /// The listing that seekers see.
    ///
    /// `bigint`, refers to `listings.listings`.
    pub listing_id: ListingId,
    /// What it consists of.
    ///
    /// `development_kind`.
    pub kind: DevelopmentKind,
    /// How far the building is.
    ///
    /// `construction_status`, `planned` by default.
    pub status: ConstructionStatus,
    /// The name it is sold under.
    ///
    /// `text`.
    pub name: String,
    /// Lowest price of a unit, in whole units of the listing's currency.
    ///
    /// `integer`.
    pub price_from: Option<i32>,
    /// Highest price of a unit.
    ///
    /// `integer`.
    pub price_to: Option<i32>,
    /// How many homes there will be.
    ///
    /// `integer`.
    pub units_planned: Option<i32>,
    /// Lowest monthly levy.
    ///
    /// `numeric(12,2)`.
    pub levy_from: Option<values::Numeric>,
    /// Who designed it.
    ///
    /// `text`.
    pub architect: Option<String>,
    /// The brochure, to download.
    ///
    /// `text`.
    pub brochure_url: Option<String>,
    /// Where buyers used to be received.
    ///
    /// `text`.
    pub sales_office_address: Option<String>,
    /// First day on which units can be reserved.
    ///
    /// `date`.
    pub sales_start_on: Option<values::Date>,
    /// When the last phase is to be handed over.
    ///
    /// `date`.
    pub completion_on: Option<values::Date>,
    /// When it was entered.
    ///
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
}

impl Development {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `listing_id`.
    pub const COLUMN_LISTING_ID: &'static str = "listing_id";
    /// Name of the column `kind`.
    pub const COLUMN_KIND: &'static str = "kind";
    /// Name of the column `status`.
    pub const COLUMN_STATUS: &'static str = "status";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `price_from`.
    pub const COLUMN_PRICE_FROM: &'static str = "price_from";
    /// Name of the column `price_to`.
    pub const COLUMN_PRICE_TO: &'static str = "price_to";
    /// Name of the column `units_planned`.
    pub const COLUMN_UNITS_PLANNED: &'static str = "units_planned";
    /// Name of the column `levy_from`.
    pub const COLUMN_LEVY_FROM: &'static str = "levy_from";
    /// Name of the column `architect`.
    pub const COLUMN_ARCHITECT: &'static str = "architect";
    /// Name of the column `brochure_url`.
    pub const COLUMN_BROCHURE_URL: &'static str = "brochure_url";
    /// Name of the column `sales_office_address`.
    pub const COLUMN_SALES_OFFICE_ADDRESS: &'static str = "sales_office_address";
    /// Name of the column `sales_start_on`.
    pub const COLUMN_SALES_START_ON: &'static str = "sales_start_on";
    /// Name of the column `completion_on`.
    pub const COLUMN_COMPLETION_ON: &'static str = "completion_on";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// The row with this value of `listing_id`, if there is one.
    #[must_use]
    pub const fn by_listing_id(
        listing_id: ListingId,
    ) -> relation::Query<Self, (ListingId,)> {
        relation::Query::new(
            "SELECT id, listing_id, kind, status, name, price_from, price_to, units_planned, levy_from, \
         architect, brochure_url, sales_office_address, sales_start_on, completion_on, created_at \
         FROM public.developments \
         WHERE listing_id = $1::bigint",
            (listing_id,),
        )
    }
}

impl relation::Relation for Development {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "developments";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "listing_id",
        "kind",
        "status",
        "name",
        "price_from",
        "price_to",
        "units_planned",
        "levy_from",
        "architect",
        "brochure_url",
        "sales_office_address",
        "sales_start_on",
        "completion_on",
        "created_at",
    ];
    const SELECT: &'static str = "SELECT id, listing_id, kind, status, name, price_from, price_to, units_planned, levy_from, \
         architect, brochure_url, sales_office_address, sales_start_on, completion_on, created_at \
         FROM public.developments";
}

impl relation::Table for Development {
    type New = NewDevelopment;
    type Patch = DevelopmentPatch;
    const INSERT: &'static str = "INSERT INTO public.developments \
         (listing_id, kind, status, name, price_from, price_to, units_planned, levy_from, \
         architect, brochure_url, sales_office_address, sales_start_on, completion_on, created_at) \
         VALUES ($1, $2, \
         COALESCE($3::public.construction_status, 'planned'::public.construction_status), $4, $5, \
         $6, $7, $8, $9, $10, $11, $12, $13, COALESCE($14::timestamptz, (now())::timestamptz)) \
         RETURNING id, listing_id, kind, status, name, price_from, price_to, units_planned, \
         levy_from, architect, brochure_url, sales_office_address, sales_start_on, completion_on, \
         created_at";
}

impl relation::Keyed for Development {
    type Key = DevelopmentId;
    const FIND: &'static str = "SELECT id, listing_id, kind, status, name, price_from, price_to, units_planned, levy_from, \
         architect, brochure_url, sales_office_address, sales_start_on, completion_on, created_at \
         FROM public.developments \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, listing_id, kind, status, name, price_from, price_to, units_planned, levy_from, \
         architect, brochure_url, sales_office_address, sales_start_on, completion_on, created_at \
         FROM public.developments \
         ORDER BY developments.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, listing_id, kind, status, name, price_from, price_to, units_planned, levy_from, \
         architect, brochure_url, sales_office_address, sales_start_on, completion_on, created_at \
         FROM public.developments \
         WHERE id > $1::bigint \
         ORDER BY developments.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.developments \
         SET listing_id = CASE WHEN $1::boolean THEN $2::bigint ELSE listing_id END, \
         kind = CASE WHEN $3::boolean THEN $4::public.development_kind ELSE kind END, \
         status = CASE WHEN $5::boolean THEN $6::public.construction_status ELSE status END, \
         name = CASE WHEN $7::boolean THEN $8::text ELSE name END, \
         price_from = CASE WHEN $9::boolean THEN $10::integer ELSE price_from END, \
         price_to = CASE WHEN $11::boolean THEN $12::integer ELSE price_to END, \
         units_planned = CASE WHEN $13::boolean THEN $14::integer ELSE units_planned END, \
         levy_from = CASE WHEN $15::boolean THEN $16::numeric ELSE levy_from END, \
         architect = CASE WHEN $17::boolean THEN $18::text ELSE architect END, \
         brochure_url = CASE WHEN $19::boolean THEN $20::text ELSE brochure_url END, \
         sales_office_address = CASE WHEN $21::boolean THEN $22::text ELSE sales_office_address END, \
         sales_start_on = CASE WHEN $23::boolean THEN $24::date ELSE sales_start_on END, \
         completion_on = CASE WHEN $25::boolean THEN $26::date ELSE completion_on END, \
         created_at = CASE WHEN $27::boolean THEN $28::timestamptz ELSE created_at END \
         WHERE id = $29::bigint \
         RETURNING id, listing_id, kind, status, name, price_from, price_to, units_planned, \
         levy_from, architect, brochure_url, sales_office_address, sales_start_on, completion_on, \
         created_at";
    const DELETE: &'static str = "DELETE FROM public.developments \
         WHERE id = $1::bigint";
}

rows::row!(
    Development { id = "id", listing_id = "listing_id", kind = "kind", status = "status",
    name = "name", price_from = "price_from", price_to = "price_to", units_planned =
    "units_planned", levy_from = "levy_from", architect = "architect", brochure_url =
    "brochure_url", sales_office_address = "sales_office_address", sales_start_on =
    "sales_start_on", completion_on = "completion_on", created_at = "created_at" }
);

/// A row to insert into `public.developments`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewDevelopment {
    /// The listing that seekers see.
    ///
    /// `bigint`, refers to `listings.listings`.
    pub listing_id: ListingId,
    /// What it consists of.
    ///
    /// `development_kind`.
    pub kind: DevelopmentKind,
    /// How far the building is.
    ///
    /// `construction_status`, `planned` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub status: Option<ConstructionStatus>,
    /// The name it is sold under.
    ///
    /// `text`.
    pub name: String,
    /// Lowest price of a unit, in whole units of the listing's currency.
    ///
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub price_from: Option<i32>,
    /// Highest price of a unit.
    ///
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub price_to: Option<i32>,
    /// How many homes there will be.
    ///
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub units_planned: Option<i32>,
    /// Lowest monthly levy.
    ///
    /// `numeric(12,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub levy_from: Option<values::Numeric>,
    /// Who designed it.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub architect: Option<String>,
    /// The brochure, to download.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub brochure_url: Option<String>,
    /// Where buyers used to be received.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub sales_office_address: Option<String>,
    /// First day on which units can be reserved.
    ///
    /// `date`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub sales_start_on: Option<values::Date>,
    /// When the last phase is to be handed over.
    ///
    /// `date`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub completion_on: Option<values::Date>,
    /// When it was entered.
    ///
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
}

impl NewDevelopment {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        listing_id: ListingId,
        kind: DevelopmentKind,
        name: String,
    ) -> Self {
        Self {
            listing_id,
            kind,
            status: None,
            name,
            price_from: None,
            price_to: None,
            units_planned: None,
            levy_from: None,
            architect: None,
            brochure_url: None,
            sales_office_address: None,
            sales_start_on: None,
            completion_on: None,
            created_at: None,
        }
    }
}

impl relation::NewRow for NewDevelopment {
    type Row = Development;
}

rows::parameters!(
    NewDevelopment { listing_id, kind, status, name, price_from, price_to, units_planned,
    levy_from, architect, brochure_url, sales_office_address, sales_start_on,
    completion_on, created_at }
);

/// Changes to a row of `public.developments`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DevelopmentPatch {
    /// The new [`listing_id`](Development::listing_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub listing_id: Option<ListingId>,
    /// The new [`kind`](Development::kind).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub kind: Option<DevelopmentKind>,
    /// The new [`status`](Development::status).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub status: Option<ConstructionStatus>,
    /// The new [`name`](Development::name).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub name: Option<String>,
    /// The new [`price_from`](Development::price_from).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub price_from: Option<Option<i32>>,
    /// The new [`price_to`](Development::price_to).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub price_to: Option<Option<i32>>,
    /// The new [`units_planned`](Development::units_planned).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub units_planned: Option<Option<i32>>,
    /// The new [`levy_from`](Development::levy_from).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub levy_from: Option<Option<values::Numeric>>,
    /// The new [`architect`](Development::architect).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub architect: Option<Option<String>>,
    /// The new [`brochure_url`](Development::brochure_url).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub brochure_url: Option<Option<String>>,
    /// The new [`sales_office_address`](Development::sales_office_address).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub sales_office_address: Option<Option<String>>,
    /// The new [`sales_start_on`](Development::sales_start_on).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub sales_start_on: Option<Option<values::Date>>,
    /// The new [`completion_on`](Development::completion_on).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub completion_on: Option<Option<values::Date>>,
    /// The new [`created_at`](Development::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
}

impl relation::Patch for DevelopmentPatch {
    type Row = Development;
}

rows::parameters!(
    DevelopmentPatch { [listing_id], [kind], [status], [name], [price_from], [price_to],
    [units_planned], [levy_from], [architect], [brochure_url], [sales_office_address],
    [sales_start_on], [completion_on], [created_at] }
);

/// A part of a development that is built and sold together.
///
/// A row of the table `public.development_phases`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DevelopmentPhase {
    /// Identifies the row: `bigint`, numbered by the database.
    pub id: DevelopmentPhaseId,
    /// The development.
    ///
    /// `bigint`, refers to `developments.developments`.
    pub development_id: DevelopmentId,
    /// From 1, in the order of building.
    ///
    /// `smallint`.
    pub number: i16,
    /// For example `Phase 2: The Gardens`; empty: the number will do.
    ///
    /// `text`, empty by default.
    pub name: String,
    /// How far the building is.
    ///
    /// `construction_status`, `planned` by default.
    pub status: ConstructionStatus,
    /// When its units went on sale.
    ///
    /// `date`.
    pub launched_on: Option<values::Date>,
    /// When buyers get their keys.
    ///
    /// `date`.
    pub handover_on: Option<values::Date>,
}

impl DevelopmentPhase {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `development_id`.
    pub const COLUMN_DEVELOPMENT_ID: &'static str = "development_id";
    /// Name of the column `number`.
    pub const COLUMN_NUMBER: &'static str = "number";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `status`.
    pub const COLUMN_STATUS: &'static str = "status";
    /// Name of the column `launched_on`.
    pub const COLUMN_LAUNCHED_ON: &'static str = "launched_on";
    /// Name of the column `handover_on`.
    pub const COLUMN_HANDOVER_ON: &'static str = "handover_on";
    /// The row with these values of `development_id` and `id`, if there is one.
    #[must_use]
    pub const fn by_development_id_and_id(
        development_id: DevelopmentId,
        id: DevelopmentPhaseId,
    ) -> relation::Query<Self, (DevelopmentId, DevelopmentPhaseId)> {
        relation::Query::new(
            "SELECT id, development_id, number, name, status, launched_on, handover_on \
         FROM public.development_phases \
         WHERE development_id = $1::bigint AND id = $2::bigint",
            (development_id, id),
        )
    }

    /// The row with these values of `development_id` and `number`, if there is one.
    #[must_use]
    pub const fn by_development_id_and_number(
        development_id: DevelopmentId,
        number: i16,
    ) -> relation::Query<Self, (DevelopmentId, i16)> {
        relation::Query::new(
            "SELECT id, development_id, number, name, status, launched_on, handover_on \
         FROM public.development_phases \
         WHERE development_id = $1::bigint AND number = $2::smallint",
            (development_id, number),
        )
    }

    /// All rows with this value of `development_id`.
    #[must_use]
    pub const fn by_development_id(
        development_id: DevelopmentId,
    ) -> relation::Query<Self, (DevelopmentId,)> {
        relation::Query::new(
            "SELECT id, development_id, number, name, status, launched_on, handover_on \
         FROM public.development_phases \
         WHERE development_id = $1::bigint \
         ORDER BY development_phases.id",
            (development_id,),
        )
    }
}

impl relation::Relation for DevelopmentPhase {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "development_phases";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "development_id",
        "number",
        "name",
        "status",
        "launched_on",
        "handover_on",
    ];
    const SELECT: &'static str = "SELECT id, development_id, number, name, status, launched_on, handover_on \
         FROM public.development_phases";
}

impl relation::Table for DevelopmentPhase {
    type New = NewDevelopmentPhase;
    type Patch = DevelopmentPhasePatch;
    const INSERT: &'static str = "INSERT INTO public.development_phases \
         (development_id, number, name, status, launched_on, handover_on) \
         VALUES ($1, $2, COALESCE($3::text, ''::text), \
         COALESCE($4::public.construction_status, 'planned'::public.construction_status), $5, $6) \
         RETURNING id, development_id, number, name, status, launched_on, handover_on";
}

impl relation::Keyed for DevelopmentPhase {
    type Key = DevelopmentPhaseId;
    const FIND: &'static str = "SELECT id, development_id, number, name, status, launched_on, handover_on \
         FROM public.development_phases \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, development_id, number, name, status, launched_on, handover_on \
         FROM public.development_phases \
         ORDER BY development_phases.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, development_id, number, name, status, launched_on, handover_on \
         FROM public.development_phases \
         WHERE id > $1::bigint \
         ORDER BY development_phases.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.development_phases \
         SET development_id = CASE WHEN $1::boolean THEN $2::bigint ELSE development_id END, \
         number = CASE WHEN $3::boolean THEN $4::smallint ELSE number END, \
         name = CASE WHEN $5::boolean THEN $6::text ELSE name END, \
         status = CASE WHEN $7::boolean THEN $8::public.construction_status ELSE status END, \
         launched_on = CASE WHEN $9::boolean THEN $10::date ELSE launched_on END, \
         handover_on = CASE WHEN $11::boolean THEN $12::date ELSE handover_on END \
         WHERE id = $13::bigint \
         RETURNING id, development_id, number, name, status, launched_on, handover_on";
    const DELETE: &'static str = "DELETE FROM public.development_phases \
         WHERE id = $1::bigint";
}

rows::row!(
    DevelopmentPhase { id = "id", development_id = "development_id", number = "number",
    name = "name", status = "status", launched_on = "launched_on", handover_on =
    "handover_on" }
);

/// A row to insert into `public.development_phases`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewDevelopmentPhase {
    /// The development.
    ///
    /// `bigint`, refers to `developments.developments`.
    pub development_id: DevelopmentId,
    /// From 1, in the order of building.
    ///
    /// `smallint`.
    pub number: i16,
    /// For example `Phase 2: The Gardens`; empty: the number will do.
    ///
    /// `text`, empty by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub name: Option<String>,
    /// How far the building is.
    ///
    /// `construction_status`, `planned` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub status: Option<ConstructionStatus>,
    /// When its units went on sale.
    ///
    /// `date`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub launched_on: Option<values::Date>,
    /// When buyers get their keys.
    ///
    /// `date`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub handover_on: Option<values::Date>,
}

impl NewDevelopmentPhase {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(development_id: DevelopmentId, number: i16) -> Self {
        Self {
            development_id,
            number,
            name: None,
            status: None,
            launched_on: None,
            handover_on: None,
        }
    }
}

impl relation::NewRow for NewDevelopmentPhase {
    type Row = DevelopmentPhase;
}

rows::parameters!(
    NewDevelopmentPhase { development_id, number, name, status, launched_on, handover_on
    }
);

/// Changes to a row of `public.development_phases`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DevelopmentPhasePatch {
    /// The new [`development_id`](DevelopmentPhase::development_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub development_id: Option<DevelopmentId>,
    /// The new [`number`](DevelopmentPhase::number).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub number: Option<i16>,
    /// The new [`name`](DevelopmentPhase::name).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub name: Option<String>,
    /// The new [`status`](DevelopmentPhase::status).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub status: Option<ConstructionStatus>,
    /// The new [`launched_on`](DevelopmentPhase::launched_on).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub launched_on: Option<Option<values::Date>>,
    /// The new [`handover_on`](DevelopmentPhase::handover_on).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub handover_on: Option<Option<values::Date>>,
}

impl relation::Patch for DevelopmentPhasePatch {
    type Row = DevelopmentPhase;
}

rows::parameters!(
    DevelopmentPhasePatch { [development_id], [number], [name], [status], [launched_on],
    [handover_on] }
);

/// A layout that several units share.
///
/// A row of the table `public.unit_types`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UnitType {
    /// Identifies the row: `bigint`, numbered by the database.
    pub id: UnitTypeId,
    /// The development.
    ///
    /// `bigint`, refers to `developments.developments`.
    pub development_id: DevelopmentId,
    /// As the developer calls it, for example `Type B`.
    ///
    /// `text`.
    pub name: String,
    /// Rooms to sleep in; none in a studio.
    ///
    /// `smallint`.
    pub bedrooms: i16,
    /// A half is a guest toilet.
    ///
    /// `numeric(3,1)`.
    pub bathrooms: values::Numeric,
    /// Included in the price.
    ///
    /// `smallint`, `0` by default.
    pub parking_bays: i16,
    /// Inside, in square metres.
    ///
    /// `numeric(8,2)`.
    pub floor_area_m2: Option<values::Numeric>,
    /// Price of the cheapest unit of the type.
    ///
    /// `integer`.
    pub base_price: Option<i32>,
    /// Text for the page of the type.
    ///
    /// `text`.
    pub description: Option<String>,
    /// Order in which types are shown.
    ///
    /// `smallint`, `1` by default.
    pub position: i16,
}

impl UnitType {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `development_id`.
    pub const COLUMN_DEVELOPMENT_ID: &'static str = "development_id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `bedrooms`.
    pub const COLUMN_BEDROOMS: &'static str = "bedrooms";
    /// Name of the column `bathrooms`.
    pub const COLUMN_BATHROOMS: &'static str = "bathrooms";
    /// Name of the column `parking_bays`.
    pub const COLUMN_PARKING_BAYS: &'static str = "parking_bays";
    /// Name of the column `floor_area_m2`.
    pub const COLUMN_FLOOR_AREA_M2: &'static str = "floor_area_m2";
    /// Name of the column `base_price`.
    pub const COLUMN_BASE_PRICE: &'static str = "base_price";
    /// Name of the column `description`.
    pub const COLUMN_DESCRIPTION: &'static str = "description";
    /// Name of the column `position`.
    pub const COLUMN_POSITION: &'static str = "position";
    /// The row with these values of `development_id` and `id`, if there is one.
    #[must_use]
    pub const fn by_development_id_and_id(
        development_id: DevelopmentId,
        id: UnitTypeId,
    ) -> relation::Query<Self, (DevelopmentId, UnitTypeId)> {
        relation::Query::new(
            "SELECT id, development_id, name, bedrooms, bathrooms, parking_bays, floor_area_m2, \
         base_price, description, \"position\" \
         FROM public.unit_types \
         WHERE development_id = $1::bigint AND id = $2::bigint",
            (development_id, id),
        )
    }

    /// The row with these values of `development_id` and `name`, if there is one.
    #[must_use]
    pub const fn by_development_id_and_name(
        development_id: DevelopmentId,
        name: &str,
    ) -> relation::Query<Self, (DevelopmentId, &str)> {
        relation::Query::new(
            "SELECT id, development_id, name, bedrooms, bathrooms, parking_bays, floor_area_m2, \
         base_price, description, \"position\" \
         FROM public.unit_types \
         WHERE development_id = $1::bigint AND name = $2::text",
            (development_id, name),
        )
    }

    /// All rows with this value of `development_id`.
    #[must_use]
    pub const fn by_development_id(
        development_id: DevelopmentId,
    ) -> relation::Query<Self, (DevelopmentId,)> {
        relation::Query::new(
            "SELECT id, development_id, name, bedrooms, bathrooms, parking_bays, floor_area_m2, \
         base_price, description, \"position\" \
         FROM public.unit_types \
         WHERE development_id = $1::bigint \
         ORDER BY unit_types.id",
            (development_id,),
        )
    }
}

impl relation::Relation for UnitType {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "unit_types";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "development_id",
        "name",
        "bedrooms",
        "bathrooms",
        "parking_bays",
        "floor_area_m2",
        "base_price",
        "description",
        "position",
    ];
    const SELECT: &'static str = "SELECT id, development_id, name, bedrooms, bathrooms, parking_bays, floor_area_m2, \
         base_price, description, \"position\" \
         FROM public.unit_types";
}

impl relation::Table for UnitType {
    type New = NewUnitType;
    type Patch = UnitTypePatch;
    const INSERT: &'static str = "INSERT INTO public.unit_types \
         (development_id, name, bedrooms, bathrooms, parking_bays, floor_area_m2, base_price, \
         description, \"position\") \
         VALUES ($1, $2, $3, $4, COALESCE($5::smallint, '0'::smallint), $6, $7, $8, \
         COALESCE($9::smallint, '1'::smallint)) \
         RETURNING id, development_id, name, bedrooms, bathrooms, parking_bays, floor_area_m2, \
         base_price, description, \"position\"";
}

impl relation::Keyed for UnitType {
    type Key = UnitTypeId;
    const FIND: &'static str = "SELECT id, development_id, name, bedrooms, bathrooms, parking_bays, floor_area_m2, \
         base_price, description, \"position\" \
         FROM public.unit_types \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, development_id, name, bedrooms, bathrooms, parking_bays, floor_area_m2, \
         base_price, description, \"position\" \
         FROM public.unit_types \
         ORDER BY unit_types.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, development_id, name, bedrooms, bathrooms, parking_bays, floor_area_m2, \
         base_price, description, \"position\" \
         FROM public.unit_types \
         WHERE id > $1::bigint \
         ORDER BY unit_types.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.unit_types \
         SET development_id = CASE WHEN $1::boolean THEN $2::bigint ELSE development_id END, \
         name = CASE WHEN $3::boolean THEN $4::text ELSE name END, \
         bedrooms = CASE WHEN $5::boolean THEN $6::smallint ELSE bedrooms END, \
         bathrooms = CASE WHEN $7::boolean THEN $8::numeric ELSE bathrooms END, \
         parking_bays = CASE WHEN $9::boolean THEN $10::smallint ELSE parking_bays END, \
         floor_area_m2 = CASE WHEN $11::boolean THEN $12::numeric ELSE floor_area_m2 END, \
         base_price = CASE WHEN $13::boolean THEN $14::integer ELSE base_price END, \
         description = CASE WHEN $15::boolean THEN $16::text ELSE description END, \
         \"position\" = CASE WHEN $17::boolean THEN $18::smallint ELSE \"position\" END \
         WHERE id = $19::bigint \
         RETURNING id, development_id, name, bedrooms, bathrooms, parking_bays, floor_area_m2, \
         base_price, description, \"position\"";
    const DELETE: &'static str = "DELETE FROM public.unit_types \
         WHERE id = $1::bigint";
}

rows::row!(
    UnitType { id = "id", development_id = "development_id", name = "name", bedrooms =
    "bedrooms", bathrooms = "bathrooms", parking_bays = "parking_bays", floor_area_m2 =
    "floor_area_m2", base_price = "base_price", description = "description", position =
    "position" }
);

/// A row to insert into `public.unit_types`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewUnitType {
    /// The development.
    ///
    /// `bigint`, refers to `developments.developments`.
    pub development_id: DevelopmentId,
    /// As the developer calls it, for example `Type B`.
    ///
    /// `text`.
    pub name: String,
    /// Rooms to sleep in; none in a studio.
    ///
    /// `smallint`.
    pub bedrooms: i16,
    /// A half is a guest toilet.
    ///
    /// `numeric(3,1)`.
    pub bathrooms: values::Numeric,
    /// Included in the price.
    ///
    /// `smallint`, `0` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub parking_bays: Option<i16>,
    /// Inside, in square metres.
    ///
    /// `numeric(8,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub floor_area_m2: Option<values::Numeric>,
    /// Price of the cheapest unit of the type.
    ///
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub base_price: Option<i32>,
    /// Text for the page of the type.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub description: Option<String>,
    /// Order in which types are shown.
    ///
    /// `smallint`, `1` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub position: Option<i16>,
}

impl NewUnitType {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        development_id: DevelopmentId,
        name: String,
        bedrooms: i16,
        bathrooms: values::Numeric,
    ) -> Self {
        Self {
            development_id,
            name,
            bedrooms,
            bathrooms,
            parking_bays: None,
            floor_area_m2: None,
            base_price: None,
            description: None,
            position: None,
        }
    }
}

impl relation::NewRow for NewUnitType {
    type Row = UnitType;
}

rows::parameters!(
    NewUnitType { development_id, name, bedrooms, bathrooms, parking_bays, floor_area_m2,
    base_price, description, position }
);

/// Changes to a row of `public.unit_types`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UnitTypePatch {
    /// The new [`development_id`](UnitType::development_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub development_id: Option<DevelopmentId>,
    /// The new [`name`](UnitType::name).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub name: Option<String>,
    /// The new [`bedrooms`](UnitType::bedrooms).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub bedrooms: Option<i16>,
    /// The new [`bathrooms`](UnitType::bathrooms).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub bathrooms: Option<values::Numeric>,
    /// The new [`parking_bays`](UnitType::parking_bays).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub parking_bays: Option<i16>,
    /// The new [`floor_area_m2`](UnitType::floor_area_m2).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub floor_area_m2: Option<Option<values::Numeric>>,
    /// The new [`base_price`](UnitType::base_price).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub base_price: Option<Option<i32>>,
    /// The new [`description`](UnitType::description).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub description: Option<Option<String>>,
    /// The new [`position`](UnitType::position).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub position: Option<i16>,
}

impl relation::Patch for UnitTypePatch {
    type Row = UnitType;
}

rows::parameters!(
    UnitTypePatch { [development_id], [name], [bedrooms], [bathrooms], [parking_bays],
    [floor_area_m2], [base_price], [description], [position] }
);

/// One home or plot in a development.
///
/// A row of the table `public.units`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Unit {
    /// Identifies the row: `bigint`, numbered by the database.
    pub id: UnitId,
    /// The development.
    ///
    /// `bigint`, refers to `developments.developments`.
    pub development_id: DevelopmentId,
    /// Its layout.
    ///
    /// `bigint`, refers to `developments.unit_types`.
    pub unit_type_id: UnitTypeId,
    /// The building that it lies in; nothing: it stands alone.
    ///
    /// `bigint`, refers to `developments.buildings`.
    pub building_id: Option<BuildingId>,
    /// As on the door or the plan.
    ///
    /// `text`.
    pub number: String,
    /// 0 is the ground floor.
    ///
    /// `smallint`.
    pub floor: Option<i16>,
    /// Which way the living room looks.
    ///
    /// `text`.
    pub aspect: Option<String>,
    /// Whether it can be had.
    ///
    /// `unit_status`, `available` by default.
    pub status: UnitStatus,
    /// In whole units of the currency; nothing: on request.
    ///
    /// `integer`.
    pub price: Option<i32>,
    /// Where it differs from the type's.
    ///
    /// `numeric(8,2)`.
    pub floor_area_m2: Option<values::Numeric>,
    /// When the contract was signed.
    ///
    /// `date`.
    pub sold_on: Option<values::Date>,
}

impl Unit {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `development_id`.
    pub const COLUMN_DEVELOPMENT_ID: &'static str = "development_id";
    /// Name of the column `unit_type_id`.
    pub const COLUMN_UNIT_TYPE_ID: &'static str = "unit_type_id";
    /// Name of the column `building_id`.
    pub const COLUMN_BUILDING_ID: &'static str = "building_id";
    /// Name of the column `number`.
    pub const COLUMN_NUMBER: &'static str = "number";
    /// Name of the column `floor`.
    pub const COLUMN_FLOOR: &'static str = "floor";
    /// Name of the column `aspect`.
    pub const COLUMN_ASPECT: &'static str = "aspect";
    /// Name of the column `status`.
    pub const COLUMN_STATUS: &'static str = "status";
    /// Name of the column `price`.
    pub const COLUMN_PRICE: &'static str = "price";
    /// Name of the column `floor_area_m2`.
    pub const COLUMN_FLOOR_AREA_M2: &'static str = "floor_area_m2";
    /// Name of the column `sold_on`.
    pub const COLUMN_SOLD_ON: &'static str = "sold_on";
    /// The row with these values of `development_id` and `number`, if there is one.
    #[must_use]
    pub const fn by_development_id_and_number(
        development_id: DevelopmentId,
        number: &str,
    ) -> relation::Query<Self, (DevelopmentId, &str)> {
        relation::Query::new(
            "SELECT id, development_id, unit_type_id, building_id, number, floor, aspect, status, \
         price, floor_area_m2, sold_on \
         FROM public.units \
         WHERE development_id = $1::bigint AND number = $2::text",
            (development_id, number),
        )
    }

    /// The row with these values of `development_id` and `id`, if there is one.
    #[must_use]
    pub const fn by_development_id_and_id(
        development_id: DevelopmentId,
        id: UnitId,
    ) -> relation::Query<Self, (DevelopmentId, UnitId)> {
        relation::Query::new(
            "SELECT id, development_id, unit_type_id, building_id, number, floor, aspect, status, \
         price, floor_area_m2, sold_on \
         FROM public.units \
         WHERE development_id = $1::bigint AND id = $2::bigint",
            (development_id, id),
        )
    }

    /// All rows with this value of `development_id`.
    #[must_use]
    pub const fn by_development_id(
        development_id: DevelopmentId,
    ) -> relation::Query<Self, (DevelopmentId,)> {
        relation::Query::new(
            "SELECT id, development_id, unit_type_id, building_id, number, floor, aspect, status, \
         price, floor_area_m2, sold_on \
         FROM public.units \
         WHERE development_id = $1::bigint \
         ORDER BY units.id",
            (development_id,),
        )
    }

    /// All rows with these values of `development_id` and `unit_type_id`.
    #[must_use]
    pub const fn by_development_id_and_unit_type_id(
        development_id: DevelopmentId,
        unit_type_id: UnitTypeId,
    ) -> relation::Query<Self, (DevelopmentId, UnitTypeId)> {
        relation::Query::new(
            "SELECT id, development_id, unit_type_id, building_id, number, floor, aspect, status, \
         price, floor_area_m2, sold_on \
         FROM public.units \
         WHERE development_id = $1::bigint AND unit_type_id = $2::bigint \
         ORDER BY units.id",
            (development_id, unit_type_id),
        )
    }

    /// All rows with these values of `development_id` and `building_id`.
    #[must_use]
    pub const fn by_development_id_and_building_id(
        development_id: DevelopmentId,
        building_id: BuildingId,
    ) -> relation::Query<Self, (DevelopmentId, BuildingId)> {
        relation::Query::new(
            "SELECT id, development_id, unit_type_id, building_id, number, floor, aspect, status, \
         price, floor_area_m2, sold_on \
         FROM public.units \
         WHERE development_id = $1::bigint AND building_id = $2::bigint \
         ORDER BY units.id",
            (development_id, building_id),
        )
    }
}

impl relation::Relation for Unit {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "units";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "development_id",
        "unit_type_id",
        "building_id",
        "number",
        "floor",
        "aspect",
        "status",
        "price",
        "floor_area_m2",
        "sold_on",
    ];
    const SELECT: &'static str = "SELECT id, development_id, unit_type_id, building_id, number, floor, aspect, status, \
         price, floor_area_m2, sold_on \
         FROM public.units";
}

impl relation::Table for Unit {
    type New = NewUnit;
    type Patch = UnitPatch;
    const INSERT: &'static str = "INSERT INTO public.units \
         (development_id, unit_type_id, building_id, number, floor, aspect, status, price, \
         floor_area_m2, sold_on) \
         VALUES ($1, $2, $3, $4, $5, $6, \
         COALESCE($7::public.unit_status, 'available'::public.unit_status), $8, $9, $10) \
         RETURNING id, development_id, unit_type_id, building_id, number, floor, aspect, status, \
         price, floor_area_m2, sold_on";
}

impl relation::Keyed for Unit {
    type Key = UnitId;
    const FIND: &'static str = "SELECT id, development_id, unit_type_id, building_id, number, floor, aspect, status, \
         price, floor_area_m2, sold_on \
         FROM public.units \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, development_id, unit_type_id, building_id, number, floor, aspect, status, \
         price, floor_area_m2, sold_on \
         FROM public.units \
         ORDER BY units.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, development_id, unit_type_id, building_id, number, floor, aspect, status, \
         price, floor_area_m2, sold_on \
         FROM public.units \
         WHERE id > $1::bigint \
         ORDER BY units.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.units \
         SET development_id = CASE WHEN $1::boolean THEN $2::bigint ELSE development_id END, \
         unit_type_id = CASE WHEN $3::boolean THEN $4::bigint ELSE unit_type_id END, \
         building_id = CASE WHEN $5::boolean THEN $6::bigint ELSE building_id END, \
         number = CASE WHEN $7::boolean THEN $8::text ELSE number END, \
         floor = CASE WHEN $9::boolean THEN $10::smallint ELSE floor END, \
         aspect = CASE WHEN $11::boolean THEN $12::text ELSE aspect END, \
         status = CASE WHEN $13::boolean THEN $14::public.unit_status ELSE status END, \
         price = CASE WHEN $15::boolean THEN $16::integer ELSE price END, \
         floor_area_m2 = CASE WHEN $17::boolean THEN $18::numeric ELSE floor_area_m2 END, \
         sold_on = CASE WHEN $19::boolean THEN $20::date ELSE sold_on END \
         WHERE id = $21::bigint \
         RETURNING id, development_id, unit_type_id, building_id, number, floor, aspect, status, \
         price, floor_area_m2, sold_on";
    const DELETE: &'static str = "DELETE FROM public.units \
         WHERE id = $1::bigint";
}

rows::row!(
    Unit { id = "id", development_id = "development_id", unit_type_id = "unit_type_id",
    building_id = "building_id", number = "number", floor = "floor", aspect = "aspect",
    status = "status", price = "price", floor_area_m2 = "floor_area_m2", sold_on =
    "sold_on" }
);

/// A row to insert into `public.units`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewUnit {
    /// The development.
    ///
    /// `bigint`, refers to `developments.developments`.
    pub development_id: DevelopmentId,
    /// Its layout.
    ///
    /// `bigint`, refers to `developments.unit_types`.
    pub unit_type_id: UnitTypeId,
    /// The building that it lies in; nothing: it stands alone.
    ///
    /// `bigint`, refers to `developments.buildings`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub building_id: Option<BuildingId>,
    /// As on the door or the plan.
    ///
    /// `text`.
    pub number: String,
    /// 0 is the ground floor.
    ///
    /// `smallint`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub floor: Option<i16>,
    /// Which way the living room looks.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub aspect: Option<String>,
    /// Whether it can be had.
    ///
    /// `unit_status`, `available` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub status: Option<UnitStatus>,
    /// In whole units of the currency; nothing: on request.
    ///
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub price: Option<i32>,
    /// Where it differs from the type's.
    ///
    /// `numeric(8,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub floor_area_m2: Option<values::Numeric>,
    /// When the contract was signed.
    ///
    /// `date`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub sold_on: Option<values::Date>,
}

impl NewUnit {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        development_id: DevelopmentId,
        unit_type_id: UnitTypeId,
        number: String,
    ) -> Self {
        Self {
            development_id,
            unit_type_id,
            building_id: None,
            number,
            floor: None,
            aspect: None,
            status: None,
            price: None,
            floor_area_m2: None,
            sold_on: None,
        }
    }
}

impl relation::NewRow for NewUnit {
    type Row = Unit;
}

rows::parameters!(
    NewUnit { development_id, unit_type_id, building_id, number, floor, aspect, status,
    price, floor_area_m2, sold_on }
);

/// Changes to a row of `public.units`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UnitPatch {
    /// The new [`development_id`](Unit::development_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub development_id: Option<DevelopmentId>,
    /// The new [`unit_type_id`](Unit::unit_type_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub unit_type_id: Option<UnitTypeId>,
    /// The new [`building_id`](Unit::building_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub building_id: Option<Option<BuildingId>>,
    /// The new [`number`](Unit::number).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub number: Option<String>,
    /// The new [`floor`](Unit::floor).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub floor: Option<Option<i16>>,
    /// The new [`aspect`](Unit::aspect).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub aspect: Option<Option<String>>,
    /// The new [`status`](Unit::status).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub status: Option<UnitStatus>,
    /// The new [`price`](Unit::price).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub price: Option<Option<i32>>,
    /// The new [`floor_area_m2`](Unit::floor_area_m2).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub floor_area_m2: Option<Option<values::Numeric>>,
    /// The new [`sold_on`](Unit::sold_on).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub sold_on: Option<Option<values::Date>>,
}

impl relation::Patch for UnitPatch {
    type Row = Unit;
}

rows::parameters!(
    UnitPatch { [development_id], [unit_type_id], [building_id], [number], [floor],
    [aspect], [status], [price], [floor_area_m2], [sold_on] }
);
