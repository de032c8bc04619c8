// Made by `cargo xtask gen` from developments.kdl. Edits here are lost: change the spec and generate again.

//! New developments: what is built, in which phases and buildings, and which units are for sale.
//!
//! Types that all versions share.

pub(crate) mod v1;
pub(crate) mod v2;

use crate::domain::core::UserId;
use crate::{drivers, relation, rows, values};

/// What a development consists of.
///
/// The type `public.development_kind` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum DevelopmentKind {
    /// Flats in one or more buildings.
    #[cfg_attr(feature = "serde", serde(rename = "apartments"))]
    Apartments,
    /// Houses on their own plots.
    #[cfg_attr(feature = "serde", serde(rename = "houses"))]
    Houses,
    /// Houses behind one gate, with shared grounds.
    #[cfg_attr(feature = "serde", serde(rename = "estate"))]
    Estate,
    /// Homes above shops and offices.
    #[cfg_attr(feature = "serde", serde(rename = "mixed_use"))]
    MixedUse,
    /// Plots that the buyers build on.
    #[cfg_attr(feature = "serde", serde(rename = "land"))]
    Land,
}

impl DevelopmentKind {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Apartments,
        Self::Houses,
        Self::Estate,
        Self::MixedUse,
        Self::Land,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Apartments => "apartments",
            Self::Houses => "houses",
            Self::Estate => "estate",
            Self::MixedUse => "mixed_use",
            Self::Land => "land",
        }
    }
}

impl std::fmt::Display for DevelopmentKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for DevelopmentKind {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "apartments" => Ok(Self::Apartments),
            "houses" => Ok(Self::Houses),
            "estate" => Ok(Self::Estate),
            "mixed_use" => Ok(Self::MixedUse),
            "land" => Ok(Self::Land),
            _ => Err(relation::UnknownLabel::new("development_kind", label)),
        }
    }
}

drivers::wire_label!(DevelopmentKind, "public", "development_kind");

/// How far the building is.
///
/// The type `public.construction_status` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum ConstructionStatus {
    /// Nothing stands yet.
    #[cfg_attr(feature = "serde", serde(rename = "planned"))]
    Planned,
    /// Builders are on site.
    #[cfg_attr(feature = "serde", serde(rename = "under_construction"))]
    UnderConstruction,
    /// Handed over.
    #[cfg_attr(feature = "serde", serde(rename = "completed"))]
    Completed,
}

impl ConstructionStatus {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Planned,
        Self::UnderConstruction,
        Self::Completed,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::UnderConstruction => "under_construction",
            Self::Completed => "completed",
        }
    }
}

impl std::fmt::Display for ConstructionStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for ConstructionStatus {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "planned" => Ok(Self::Planned),
            "under_construction" => Ok(Self::UnderConstruction),
            "completed" => Ok(Self::Completed),
            _ => Err(relation::UnknownLabel::new("construction_status", label)),
        }
    }
}

drivers::wire_label!(ConstructionStatus, "public", "construction_status");

/// Heading under which an amenity is shown.
///
/// The type `public.amenity_kind` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum AmenityKind {
    /// Gates, guards and cameras.
    #[cfg_attr(feature = "serde", serde(rename = "security"))]
    Security,
    /// Pools, gyms and gardens.
    #[cfg_attr(feature = "serde", serde(rename = "leisure"))]
    Leisure,
    /// What saves residents a way: shops, laundry, a concierge.
    #[cfg_attr(feature = "serde", serde(rename = "services"))]
    Services,
    /// Solar power, water tanks, charging points.
    #[cfg_attr(feature = "serde", serde(rename = "sustainability"))]
    Sustainability,
}

impl AmenityKind {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Security,
        Self::Leisure,
        Self::Services,
        Self::Sustainability,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Security => "security",
            Self::Leisure => "leisure",
            Self::Services => "services",
            Self::Sustainability => "sustainability",
        }
    }
}

impl std::fmt::Display for AmenityKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for AmenityKind {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "security" => Ok(Self::Security),
            "leisure" => Ok(Self::Leisure),
            "services" => Ok(Self::Services),
            "sustainability" => Ok(Self::Sustainability),
            _ => Err(relation::UnknownLabel::new("amenity_kind", label)),
        }
    }
}

drivers::wire_label!(AmenityKind, "public", "amenity_kind");

/// Identifies a row of `public.developments`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct DevelopmentId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for DevelopmentId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for DevelopmentId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(DevelopmentId, i64);

/// Identifies a row of `public.development_phases`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct DevelopmentPhaseId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for DevelopmentPhaseId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for DevelopmentPhaseId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(DevelopmentPhaseId, i64);

/// Identifies a row of `public.buildings`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct BuildingId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for BuildingId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for BuildingId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(BuildingId, i64);

/// Identifies a row of `public.unit_types`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct UnitTypeId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for UnitTypeId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for UnitTypeId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(UnitTypeId, i64);

/// Identifies a row of `public.units`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct UnitId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for UnitId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for UnitId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(UnitId, i64);

/// Identifies a row of `public.unit_reservations`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct UnitReservationId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for UnitReservationId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for UnitReservationId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(UnitReservationId, i64);

/// Identifies a row of `public.amenities`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct AmenityId(
    /// The value as PostgreSQL stores it.
    pub String,
);

impl std::fmt::Display for AmenityId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<String> for AmenityId {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl From<&str> for AmenityId {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}

drivers::wire_as!(AmenityId, String);

/// Identifies a row of `public.construction_updates`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct ConstructionUpdateId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for ConstructionUpdateId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for ConstructionUpdateId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(ConstructionUpdateId, i64);

/// A building, block or street of a development.
///
/// A row of the table `public.buildings`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Building {
    /// Identifies the row: `bigint`, numbered by the database.
    pub id: BuildingId,
    /// The development.
    ///
    /// `bigint`, refers to `developments.developments`.
    pub development_id: DevelopmentId,
    /// The phase it is built in.
    ///
    /// `bigint`, refers to `developments.development_phases`.
    pub phase_id: Option<DevelopmentPhaseId>,
    /// As on the plan.
    ///
    /// `text`.
    pub name: String,
    /// Above ground.
    ///
    /// `smallint`.
    pub floors: Option<i16>,
    /// Whether every floor can be reached without stairs.
    ///
    /// `boolean`, `false` by default.
    pub has_lift: bool,
    /// Letter of the energy certificate, `A` the best.
    ///
    /// `char(1)`.
    pub energy_rating: Option<String>,
}

impl Building {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `development_id`.
    pub const COLUMN_DEVELOPMENT_ID: &'static str = "development_id";
    /// Name of the column `phase_id`.
    pub const COLUMN_PHASE_ID: &'static str = "phase_id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `floors`.
    pub const COLUMN_FLOORS: &'static str = "floors";
    /// Name of the column `has_lift`.
    pub const COLUMN_HAS_LIFT: &'static str = "has_lift";
    /// Name of the column `energy_rating`.
    pub const COLUMN_ENERGY_RATING: &'static str = "energy_rating";
    /// The row with these values of `development_id` and `id`, if there is one.
    #[must_use]
    pub const fn by_development_id_and_id(
        development_id: DevelopmentId,
        id: BuildingId,
    ) -> relation::Query<Self, (DevelopmentId, BuildingId)> {
        relation::Query::new(
            "SELECT id, development_id, phase_id, name, floors, has_lift, energy_rating \
         FROM public.buildings \
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
            "SELECT id, development_id, phase_id, name, floors, has_lift, energy_rating \
         FROM public.buildings \
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
            "SELECT id, development_id, phase_id, name, floors, has_lift, energy_rating \
         FROM public.buildings \
         WHERE development_id = $1::bigint \
         ORDER BY buildings.id",
            (development_id,),
        )
    }

    /// All rows with these values of `development_id` and `phase_id`.
    #[must_use]
    pub const fn by_development_id_and_phase_id(
        development_id: DevelopmentId,
        phase_id: DevelopmentPhaseId,
    ) -> relation::Query<Self, (DevelopmentId, DevelopmentPhaseId)> {
        relation::Query::new(
            "SELECT id, development_id, phase_id, name, floors, has_lift, energy_rating \
         FROM public.buildings \
         WHERE development_id = $1::bigint AND phase_id = $2::bigint \
         ORDER BY buildings.id",
            (development_id, phase_id),
        )
    }
}

impl relation::Relation for Building {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "buildings";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "development_id",
        "phase_id",
        "name",
        "floors",
        "has_lift",
        "energy_rating",
    ];
    const SELECT: &'static str = "SELECT id, development_id, phase_id, name, floors, has_lift, energy_rating \
         FROM public.buildings";
}

impl relation::Table for Building {
    type New = NewBuilding;
    type Patch = BuildingPatch;
    const INSERT: &'static str = "INSERT INTO public.buildings \
         (development_id, phase_id, name, floors, has_lift, energy_rating) \
         VALUES ($1, $2, $3, $4, COALESCE($5::boolean, 'false'::boolean), $6) \
         RETURNING id, development_id, phase_id, name, floors, has_lift, energy_rating";
}

impl relation::Keyed for Building {
    type Key = BuildingId;
    const FIND: &'static str = "SELECT id, development_id, phase_id, name, floors, has_lift, energy_rating \
         FROM public.buildings \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, development_id, phase_id, name, floors, has_lift, energy_rating \
         FROM public.buildings \
         ORDER BY buildings.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, development_id, phase_id, name, floors, has_lift, energy_rating \
         FROM public.buildings \
         WHERE id > $1::bigint \
         ORDER BY buildings.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.buildings \
         SET development_id = CASE WHEN $1::boolean THEN $2::bigint ELSE development_id END, \
         phase_id = CASE WHEN $3::boolean THEN $4::bigint ELSE phase_id END, \
         name = CASE WHEN $5::boolean THEN $6::text ELSE name END, \
         floors = CASE WHEN $7::boolean THEN $8::smallint ELSE floors END, \
         has_lift = CASE WHEN $9::boolean THEN $10::boolean ELSE has_lift END, \
         energy_rating = CASE WHEN $11::boolean THEN $12::bpchar ELSE energy_rating END \
         WHERE id = $13::bigint \
         RETURNING id, development_id, phase_id, name, floors, has_lift, energy_rating";
    const DELETE: &'static str = "DELETE FROM public.buildings \
         WHERE id = $1::bigint";
}

rows::row!(
    Building { id = "id", development_id = "development_id", phase_id = "phase_id", name
    = "name", floors = "floors", has_lift = "has_lift", energy_rating = "energy_rating" }
);

/// A row to insert into `public.buildings`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewBuilding {
    /// The development.
    ///
    /// `bigint`, refers to `developments.developments`.
    pub development_id: DevelopmentId,
    /// The phase it is built in.
    ///
    /// `bigint`, refers to `developments.development_phases`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub phase_id: Option<DevelopmentPhaseId>,
    /// As on the plan.
    ///
    /// `text`.
    pub name: String,
    /// Above ground.
    ///
    /// `smallint`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub floors: Option<i16>,
    /// Whether every floor can be reached without stairs.
    ///
    /// `boolean`, `false` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub has_lift: Option<bool>,
    /// Letter of the energy certificate, `A` the best.
    ///
    /// `char(1)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub energy_rating: Option<String>,
}

impl NewBuilding {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(development_id: DevelopmentId, name: String) -> Self {
        Self {
            development_id,
            phase_id: None,
            name,
            floors: None,
            has_lift: None,
            energy_rating: None,
        }
    }
}

impl relation::NewRow for NewBuilding {
    type Row = Building;
}

rows::parameters!(
    NewBuilding { development_id, phase_id, name, floors, has_lift, energy_rating }
);

/// Changes to a row of `public.buildings`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BuildingPatch {
    /// The new [`development_id`](Building::development_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub development_id: Option<DevelopmentId>,
    /// The new [`phase_id`](Building::phase_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub phase_id: Option<Option<DevelopmentPhaseId>>,
    /// The new [`name`](Building::name).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub name: Option<String>,
    /// The new [`floors`](Building::floors).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub floors: Option<Option<i16>>,
    /// The new [`has_lift`](Building::has_lift).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub has_lift: Option<bool>,
    /// The new [`energy_rating`](Building::energy_rating).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub energy_rating: Option<Option<String>>,
}

impl relation::Patch for BuildingPatch {
    type Row = Building;
}

rows::parameters!(
    BuildingPatch { [development_id], [phase_id], [name], [floors], [has_lift],
    [energy_rating] }
);

/// That a unit is held for a buyer for a while.
///
/// A row of the table `public.unit_reservations`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UnitReservation {
    /// Identifies the row: `bigint`, numbered by the database.
    pub id: UnitReservationId,
    /// The development of the unit.
    ///
    /// `bigint`, refers to `developments.units`.
    pub development_id: DevelopmentId,
    /// The unit.
    ///
    /// `bigint`, refers to `developments.units`.
    pub unit_id: UnitId,
    /// For whom it is held.
    ///
    /// `bigint`, refers to `core.users`.
    pub buyer_id: UserId,
    /// What the buyer paid to hold it.
    ///
    /// `numeric(12,2)`, `0.00` by default.
    pub deposit: values::Numeric,
    /// When it was reserved.
    ///
    /// `timestamptz`, `now()` by default.
    pub reserved_at: values::TimestampTz,
    /// How long it is held, unless a contract is signed.
    ///
    /// `interval`, `72 hours` by default.
    pub held_for: values::Interval,
    /// When it was given up or ran out.
    ///
    /// `timestamptz`.
    pub released_at: Option<values::TimestampTz>,
    /// When the sale was signed.
    ///
    /// `timestamptz`.
    pub converted_at: Option<values::TimestampTz>,
}

impl UnitReservation {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `development_id`.
    pub const COLUMN_DEVELOPMENT_ID: &'static str = "development_id";
    /// Name of the column `unit_id`.
    pub const COLUMN_UNIT_ID: &'static str = "unit_id";
    /// Name of the column `buyer_id`.
    pub const COLUMN_BUYER_ID: &'static str = "buyer_id";
    /// Name of the column `deposit`.
    pub const COLUMN_DEPOSIT: &'static str = "deposit";
    /// Name of the column `reserved_at`.
    pub const COLUMN_RESERVED_AT: &'static str = "reserved_at";
    /// Name of the column `held_for`.
    pub const COLUMN_HELD_FOR: &'static str = "held_for";
    /// Name of the column `released_at`.
    pub const COLUMN_RELEASED_AT: &'static str = "released_at";
    /// Name of the column `converted_at`.
    pub const COLUMN_CONVERTED_AT: &'static str = "converted_at";
    /// All rows with this value of `buyer_id`.
    #[must_use]
    pub const fn by_buyer_id(buyer_id: UserId) -> relation::Query<Self, (UserId,)> {
        relation::Query::new(
            "SELECT id, development_id, unit_id, buyer_id, deposit, reserved_at, held_for, released_at, \
         converted_at \
         FROM public.unit_reservations \
         WHERE buyer_id = $1::bigint \
         ORDER BY unit_reservations.id",
            (buyer_id,),
        )
    }

    /// All rows with these values of `development_id` and `unit_id`.
    #[must_use]
    pub const fn by_development_id_and_unit_id(
        development_id: DevelopmentId,
        unit_id: UnitId,
    ) -> relation::Query<Self, (DevelopmentId, UnitId)> {
        relation::Query::new(
            "SELECT id, development_id, unit_id, buyer_id, deposit, reserved_at, held_for, released_at, \
         converted_at \
         FROM public.unit_reservations \
         WHERE development_id = $1::bigint AND unit_id = $2::bigint \
         ORDER BY unit_reservations.id",
            (development_id, unit_id),
        )
    }
}

impl relation::Relation for UnitReservation {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "unit_reservations";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "development_id",
        "unit_id",
        "buyer_id",
        "deposit",
        "reserved_at",
        "held_for",
        "released_at",
        "converted_at",
    ];
    const SELECT: &'static str = "SELECT id, development_id, unit_id, buyer_id, deposit, reserved_at, held_for, released_at, \
         converted_at \
         FROM public.unit_reservations";
}

impl relation::Table for UnitReservation {
    type New = NewUnitReservation;
    type Patch = UnitReservationPatch;
    const INSERT: &'static str = "INSERT INTO public.unit_reservations \
         (development_id, unit_id, buyer_id, deposit, reserved_at, held_for, released_at, \
         converted_at) \
         VALUES ($1, $2, $3, COALESCE($4::numeric, '0.00'::numeric), \
         COALESCE($5::timestamptz, (now())::timestamptz), \
         COALESCE($6::interval, '72 hours'::interval), $7, $8) \
         RETURNING id, development_id, unit_id, buyer_id, deposit, reserved_at, held_for, \
         released_at, converted_at";
}

impl relation::Keyed for UnitReservation {
    type Key = UnitReservationId;
    const FIND: &'static str = "SELECT id, development_id, unit_id, buyer_id, deposit, reserved_at, held_for, released_at, \
         converted_at \
         FROM public.unit_reservations \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, development_id, unit_id, buyer_id, deposit, reserved_at, held_for, released_at, \
         converted_at \
         FROM public.unit_reservations \
         ORDER BY unit_reservations.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, development_id, unit_id, buyer_id, deposit, reserved_at, held_for, released_at, \
         converted_at \
         FROM public.unit_reservations \
         WHERE id > $1::bigint \
         ORDER BY unit_reservations.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.unit_reservations \
         SET development_id = CASE WHEN $1::boolean THEN $2::bigint ELSE development_id END, \
         unit_id = CASE WHEN $3::boolean THEN $4::bigint ELSE unit_id END, \
         buyer_id = CASE WHEN $5::boolean THEN $6::bigint ELSE buyer_id END, \
         deposit = CASE WHEN $7::boolean THEN $8::numeric ELSE deposit END, \
         reserved_at = CASE WHEN $9::boolean THEN $10::timestamptz ELSE reserved_at END, \
         held_for = CASE WHEN $11::boolean THEN $12::interval ELSE held_for END, \
         released_at = CASE WHEN $13::boolean THEN $14::timestamptz ELSE released_at END, \
         converted_at = CASE WHEN $15::boolean THEN $16::timestamptz ELSE converted_at END \
         WHERE id = $17::bigint \
         RETURNING id, development_id, unit_id, buyer_id, deposit, reserved_at, held_for, \
         released_at, converted_at";
    const DELETE: &'static str = "DELETE FROM public.unit_reservations \
         WHERE id = $1::bigint";
}

rows::row!(
    UnitReservation { id = "id", development_id = "development_id", unit_id = "unit_id",
    buyer_id = "buyer_id", deposit = "deposit", reserved_at = "reserved_at", held_for =
    "held_for", released_at = "released_at", converted_at = "converted_at" }
);

/// A row to insert into `public.unit_reservations`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewUnitReservation {
    /// The development of the unit.
    ///
    /// `bigint`, refers to `developments.units`.
    pub development_id: DevelopmentId,
    /// The unit.
    ///
    /// `bigint`, refers to `developments.units`.
    pub unit_id: UnitId,
    /// For whom it is held.
    ///
    /// `bigint`, refers to `core.users`.
    pub buyer_id: UserId,
    /// What the buyer paid to hold it.
    ///
    /// `numeric(12,2)`, `0.00` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub deposit: Option<values::Numeric>,
    /// When it was reserved.
    ///
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub reserved_at: Option<values::TimestampTz>,
    /// How long it is held, unless a contract is signed.
    ///
    /// `interval`, `72 hours` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub held_for: Option<values::Interval>,
    /// When it was given up or ran out.
    ///
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub released_at: Option<values::TimestampTz>,
    /// When the sale was signed.
    ///
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub converted_at: Option<values::TimestampTz>,
}

impl NewUnitReservation {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        development_id: DevelopmentId,
        unit_id: UnitId,
        buyer_id: UserId,
    ) -> Self {
        Self {
            development_id,
            unit_id,
            buyer_id,
            deposit: None,
            reserved_at: None,
            held_for: None,
            released_at: None,
            converted_at: None,
        }
    }
}

impl relation::NewRow for NewUnitReservation {
    type Row = UnitReservation;
}

rows::parameters!(
    NewUnitReservation { development_id, unit_id, buyer_id, deposit, reserved_at,
    held_for, released_at, converted_at }
);

/// Changes to a row of `public.unit_reservations`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UnitReservationPatch {
    /// The new [`development_id`](UnitReservation::development_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub development_id: Option<DevelopmentId>,
    /// The new [`unit_id`](UnitReservation::unit_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub unit_id: Option<UnitId>,
    /// The new [`buyer_id`](UnitReservation::buyer_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub buyer_id: Option<UserId>,
    /// The new [`deposit`](UnitReservation::deposit).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub deposit: Option<values::Numeric>,
    /// The new [`reserved_at`](UnitReservation::reserved_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub reserved_at: Option<values::TimestampTz>,
    /// The new [`held_for`](UnitReservation::held_for).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub held_for: Option<values::Interval>,
    /// The new [`released_at`](UnitReservation::released_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub released_at: Option<Option<values::TimestampTz>>,
    /// The new [`converted_at`](UnitReservation::converted_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub converted_at: Option<Option<values::TimestampTz>>,
}

impl relation::Patch for UnitReservationPatch {
    type Row = UnitReservation;
}

rows::parameters!(
    UnitReservationPatch { [development_id], [unit_id], [buyer_id], [deposit],
    [reserved_at], [held_for], [released_at], [converted_at] }
);

/// Something that the residents of a development share, from a catalogue.
///
/// A row of the table `public.amenities`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Amenity {
    /// Stable name in code and feeds, for example `rooftop_pool`.
    ///
    /// `text`.
    pub code: AmenityId,
    /// Heading under which it is shown.
    ///
    /// `amenity_kind`.
    pub kind: AmenityKind,
    /// As seekers read it.
    ///
    /// `text`.
    pub label: String,
    /// Name in the icon set of the portal.
    ///
    /// `text`.
    pub icon: Option<String>,
}

impl Amenity {
    /// Name of the column `code`.
    pub const COLUMN_CODE: &'static str = "code";
    /// Name of the column `kind`.
    pub const COLUMN_KIND: &'static str = "kind";
    /// Name of the column `label`.
    pub const COLUMN_LABEL: &'static str = "label";
    /// Name of the column `icon`.
    pub const COLUMN_ICON: &'static str = "icon";
}

impl relation::Relation for Amenity {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "amenities";
    const COLUMNS: &'static [&'static str] = &["code", "kind", "label", "icon"];
    const SELECT: &'static str = "SELECT code, kind, label, icon \
         FROM public.amenities";
}

impl relation::Table for Amenity {
    type New = NewAmenity;
    type Patch = AmenityPatch;
    const INSERT: &'static str = "INSERT INTO public.amenities \
         (code, kind, label, icon) \
         VALUES ($1, $2, $3, $4) \
         RETURNING code, kind, label, icon";
}

impl relation::Keyed for Amenity {
    type Key = AmenityId;
    const FIND: &'static str = "SELECT code, kind, label, icon \
         FROM public.amenities \
         WHERE code = $1::text";
    const LIST: &'static str = "SELECT code, kind, label, icon \
         FROM public.amenities \
         ORDER BY amenities.code LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT code, kind, label, icon \
         FROM public.amenities \
         WHERE code > $1::text \
         ORDER BY amenities.code LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.amenities \
         SET code = CASE WHEN $1::boolean THEN $2::text ELSE code END, \
         kind = CASE WHEN $3::boolean THEN $4::public.amenity_kind ELSE kind END, \
         label = CASE WHEN $5::boolean THEN $6::text ELSE label END, \
         icon = CASE WHEN $7::boolean THEN $8::text ELSE icon END \
         WHERE code = $9::text \
         RETURNING code, kind, label, icon";
    const DELETE: &'static str = "DELETE FROM public.amenities \
         WHERE code = $1::text";
}

rows::row!(Amenity { code = "code", kind = "kind", label = "label", icon = "icon" });

/// A row to insert into `public.amenities`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewAmenity {
    /// Stable name in code and feeds, for example `rooftop_pool`.
    ///
    /// `text`.
    pub code: AmenityId,
    /// Heading under which it is shown.
    ///
    /// `amenity_kind`.
    pub kind: AmenityKind,
    /// As seekers read it.
    ///
    /// `text`.
    pub label: String,
    /// Name in the icon set of the portal.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub icon: Option<String>,
}

impl NewAmenity {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(code: AmenityId, kind: AmenityKind, label: String) -> Self {
        Self {
            code,
            kind,
            label,
            icon: None,
        }
    }
}

impl relation::NewRow for NewAmenity {
    type Row = Amenity;
}

rows::parameters!(NewAmenity { code, kind, label, icon });

/// Changes to a row of `public.amenities`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AmenityPatch {
    /// The new [`code`](Amenity::code).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub code: Option<AmenityId>,
    /// The new [`kind`](Amenity::kind).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub kind: Option<AmenityKind>,
    /// The new [`label`](Amenity::label).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub label: Option<String>,
    /// The new [`icon`](Amenity::icon).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub icon: Option<Option<String>>,
}

impl relation::Patch for AmenityPatch {
    type Row = Amenity;
}

rows::parameters!(AmenityPatch { [code], [kind], [label], [icon] });

/// That a development has an amenity.
///
/// A row of the table `public.development_amenities`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DevelopmentAmenity {
    /// The development.
    ///
    /// `bigint`, refers to `developments.developments`.
    pub development_id: DevelopmentId,
    /// What its residents share.
    ///
    /// `text`, refers to `developments.amenities`.
    pub amenity_code: AmenityId,
    /// Nothing: already there.
    ///
    /// `date`.
    pub available_from: Option<values::Date>,
}

impl DevelopmentAmenity {
    /// Name of the column `development_id`.
    pub const COLUMN_DEVELOPMENT_ID: &'static str = "development_id";
    /// Name of the column `amenity_code`.
    pub const COLUMN_AMENITY_CODE: &'static str = "amenity_code";
    /// Name of the column `available_from`.
    pub const COLUMN_AVAILABLE_FROM: &'static str = "available_from";
    /// All rows with this value of `development_id`.
    #[must_use]
    pub const fn by_development_id(
        development_id: DevelopmentId,
    ) -> relation::Query<Self, (DevelopmentId,)> {
        relation::Query::new(
            "SELECT development_id, amenity_code, available_from \
         FROM public.development_amenities \
         WHERE development_id = $1::bigint \
         ORDER BY development_amenities.development_id, development_amenities.amenity_code",
            (development_id,),
        )
    }

    /// All rows with this value of `amenity_code`.
    #[must_use]
    pub const fn by_amenity_code(
        amenity_code: &AmenityId,
    ) -> relation::Query<Self, (&AmenityId,)> {
        relation::Query::new(
            "SELECT development_id, amenity_code, available_from \
         FROM public.development_amenities \
         WHERE amenity_code = $1::text \
         ORDER BY development_amenities.development_id, development_amenities.amenity_code",
            (amenity_code,),
        )
    }
}

impl relation::Relation for DevelopmentAmenity {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "development_amenities";
    const COLUMNS: &'static [&'static str] = &[
        "development_id",
        "amenity_code",
        "available_from",
    ];
    const SELECT: &'static str = "SELECT development_id, amenity_code, available_from \
         FROM public.development_amenities";
}

impl relation::Table for DevelopmentAmenity {
    type New = NewDevelopmentAmenity;
    type Patch = DevelopmentAmenityPatch;
    const INSERT: &'static str = "INSERT INTO public.development_amenities \
         (development_id, amenity_code, available_from) \
         VALUES ($1, $2, $3) \
         RETURNING development_id, amenity_code, available_from";
}

impl relation::Keyed for DevelopmentAmenity {
    type Key = (DevelopmentId, AmenityId);
    const FIND: &'static str = "SELECT development_id, amenity_code, available_from \
         FROM public.development_amenities \
         WHERE development_id = $1::bigint AND amenity_code = $2::text";
    const LIST: &'static str = "SELECT development_id, amenity_code, available_from \
         FROM public.development_amenities \
         ORDER BY development_amenities.development_id, development_amenities.amenity_code LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT development_id, amenity_code, available_from \
         FROM public.development_amenities \
         WHERE (development_id, amenity_code) > ($1::bigint, $2::text) \
         ORDER BY development_amenities.development_id, development_amenities.amenity_code LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.development_amenities \
         SET development_id = CASE WHEN $1::boolean THEN $2::bigint ELSE development_id END, \
         amenity_code = CASE WHEN $3::boolean THEN $4::text ELSE amenity_code END, \
         available_from = CASE WHEN $5::boolean THEN $6::date ELSE available_from END \
         WHERE development_id = $7::bigint AND amenity_code = $8::text \
         RETURNING development_id, amenity_code, available_from";
    const DELETE: &'static str = "DELETE FROM public.development_amenities \
         WHERE development_id = $1::bigint AND amenity_code = $2::text";
}

rows::row!(
    DevelopmentAmenity { development_id = "development_id", amenity_code =
    "amenity_code", available_from = "available_from" }
);

/// A row to insert into `public.development_amenities`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewDevelopmentAmenity {
    /// The development.
    ///
    /// `bigint`, refers to `developments.developments`.
    pub development_id: DevelopmentId,
    /// What its residents share.
    ///
    /// `text`, refers to `developments.amenities`.
    pub amenity_code: AmenityId,
    /// Nothing: already there.
    ///
    /// `date`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub available_from: Option<values::Date>,
}

impl NewDevelopmentAmenity {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(development_id: DevelopmentId, amenity_code: AmenityId) -> Self {
        Self {
            development_id,
            amenity_code,
            available_from: None,
        }
    }
}

impl relation::NewRow for NewDevelopmentAmenity {
    type Row = DevelopmentAmenity;
}

rows::parameters!(
    NewDevelopmentAmenity { development_id, amenity_code, available_from }
);

/// Changes to a row of `public.development_amenities`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DevelopmentAmenityPatch {
    /// The new [`development_id`](DevelopmentAmenity::development_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub development_id: Option<DevelopmentId>,
    /// The new [`amenity_code`](DevelopmentAmenity::amenity_code).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub amenity_code: Option<AmenityId>,
    /// The new [`available_from`](DevelopmentAmenity::available_from).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub available_from: Option<Option<values::Date>>,
}

impl relation::Patch for DevelopmentAmenityPatch {
    type Row = DevelopmentAmenity;
}

rows::parameters!(
    DevelopmentAmenityPatch { [development_id], [amenity_code], [available_from] }
);

/// News from the building site.
///
/// A row of the table `public.construction_updates`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ConstructionUpdate {
    /// Identifies the row: `bigint`, numbered by the database.
    pub id: ConstructionUpdateId,
    /// The development.
    ///
    /// `bigint`, refers to `developments.developments`.
    pub development_id: DevelopmentId,
    /// The phase that it is about; nothing: all.
    ///
    /// `bigint`, refers to `developments.development_phases`.
    pub phase_id: Option<DevelopmentPhaseId>,
    /// Who wrote it.
    ///
    /// `bigint`, refers to `core.users`.
    pub author_id: Option<UserId>,
    /// Headline.
    ///
    /// `text`.
    pub title: String,
    /// The news.
    ///
    /// `text`, empty by default.
    pub body: String,
    /// Pictures from the site, in order.
    ///
    /// `text[]`, `{}` by default.
    pub photo_urls: Vec<String>,
    /// When it was published.
    ///
    /// `timestamptz`, `now()` by default.
    pub published_at: values::TimestampTz,
}

impl ConstructionUpdate {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `development_id`.
    pub const COLUMN_DEVELOPMENT_ID: &'static str = "development_id";
    /// Name of the column `phase_id`.
    pub const COLUMN_PHASE_ID: &'static str = "phase_id";
    /// Name of the column `author_id`.
    pub const COLUMN_AUTHOR_ID: &'static str = "author_id";
    /// Name of the column `title`.
    pub const COLUMN_TITLE: &'static str = "title";
    /// Name of the column `body`.
    pub const COLUMN_BODY: &'static str = "body";
    /// Name of the column `photo_urls`.
    pub const COLUMN_PHOTO_URLS: &'static str = "photo_urls";
    /// Name of the column `published_at`.
    pub const COLUMN_PUBLISHED_AT: &'static str = "published_at";
    /// All rows with this value of `development_id`.
    #[must_use]
    pub const fn by_development_id(
        development_id: DevelopmentId,
    ) -> relation::Query<Self, (DevelopmentId,)> {
        relation::Query::new(
            "SELECT id, development_id, phase_id, author_id, title, body, photo_urls, published_at \
         FROM public.construction_updates \
         WHERE development_id = $1::bigint \
         ORDER BY construction_updates.id",
            (development_id,),
        )
    }

    /// All rows with this value of `author_id`.
    #[must_use]
    pub const fn by_author_id(author_id: UserId) -> relation::Query<Self, (UserId,)> {
        relation::Query::new(
            "SELECT id, development_id, phase_id, author_id, title, body, photo_urls, published_at \
         FROM public.construction_updates \
         WHERE author_id = $1::bigint \
         ORDER BY construction_updates.id",
            (author_id,),
        )
    }

    /// All rows with these values of `development_id` and `phase_id`.
    #[must_use]
    pub const fn by_development_id_and_phase_id(
        development_id: DevelopmentId,
        phase_id: DevelopmentPhaseId,
    ) -> relation::Query<Self, (DevelopmentId, DevelopmentPhaseId)> {
        relation::Query::new(
            "SELECT id, development_id, phase_id, author_id, title, body, photo_urls, published_at \
         FROM public.construction_updates \
         WHERE development_id = $1::bigint AND phase_id = $2::bigint \
         ORDER BY construction_updates.id",
            (development_id, phase_id),
        )
    }
}

impl relation::Relation for ConstructionUpdate {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "construction_updates";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "development_id",
        "phase_id",
        "author_id",
        "title",
        "body",
        "photo_urls",
        "published_at",
    ];
    const SELECT: &'static str = "SELECT id, development_id, phase_id, author_id, title, body, photo_urls, published_at \
         FROM public.construction_updates";
}

impl relation::Table for ConstructionUpdate {
    type New = NewConstructionUpdate;
    type Patch = ConstructionUpdatePatch;
    const INSERT: &'static str = "INSERT INTO public.construction_updates \
         (development_id, phase_id, author_id, title, body, photo_urls, published_at) \
         VALUES ($1, $2, $3, $4, COALESCE($5::text, ''::text), COALESCE($6::text[], '{}'::text[]), \
         COALESCE($7::timestamptz, (now())::timestamptz)) \
         RETURNING id, development_id, phase_id, author_id, title, body, photo_urls, published_at";
}

impl relation::Keyed for ConstructionUpdate {
    type Key = ConstructionUpdateId;
    const FIND: &'static str = "SELECT id, development_id, phase_id, author_id, title, body, photo_urls, published_at \
         FROM public.construction_updates \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, development_id, phase_id, author_id, title, body, photo_urls, published_at \
         FROM public.construction_updates \
         ORDER BY construction_updates.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, development_id, phase_id, author_id, title, body, photo_urls, published_at \
         FROM public.construction_updates \
         WHERE id > $1::bigint \
         ORDER BY construction_updates.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.construction_updates \
         SET development_id = CASE WHEN $1::boolean THEN $2::bigint ELSE development_id END, \
         phase_id = CASE WHEN $3::boolean THEN $4::bigint ELSE phase_id END, \
         author_id = CASE WHEN $5::boolean THEN $6::bigint ELSE author_id END, \
         title = CASE WHEN $7::boolean THEN $8::text ELSE title END, \
         body = CASE WHEN $9::boolean THEN $10::text ELSE body END, \
         photo_urls = CASE WHEN $11::boolean THEN $12::text[] ELSE photo_urls END, \
         published_at = CASE WHEN $13::boolean THEN $14::timestamptz ELSE published_at END \
         WHERE id = $15::bigint \
         RETURNING id, development_id, phase_id, author_id, title, body, photo_urls, published_at";
    const DELETE: &'static str = "DELETE FROM public.construction_updates \
         WHERE id = $1::bigint";
}

rows::row!(
    ConstructionUpdate { id = "id", development_id = "development_id", phase_id =
    "phase_id", author_id = "author_id", title = "title", body = "body", photo_urls =
    "photo_urls", published_at = "published_at" }
);

/// A row to insert into `public.construction_updates`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewConstructionUpdate {
    /// The development.
    ///
    /// `bigint`, refers to `developments.developments`.
    pub development_id: DevelopmentId,
    /// The phase that it is about; nothing: all.
    ///
    /// `bigint`, refers to `developments.development_phases`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub phase_id: Option<DevelopmentPhaseId>,
    /// Who wrote it.
    ///
    /// `bigint`, refers to `core.users`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub author_id: Option<UserId>,
    /// Headline.
    ///
    /// `text`.
    pub title: String,
    /// The news.
    ///
    /// `text`, empty by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub body: Option<String>,
    /// Pictures from the site, in order.
    ///
    /// `text[]`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub photo_urls: Option<Vec<String>>,
    /// When it was published.
    ///
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub published_at: Option<values::TimestampTz>,
}

impl NewConstructionUpdate {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(development_id: DevelopmentId, title: String) -> Self {
        Self {
            development_id,
            phase_id: None,
            author_id: None,
            title,
            body: None,
            photo_urls: None,
            published_at: None,
        }
    }
}

impl relation::NewRow for NewConstructionUpdate {
    type Row = ConstructionUpdate;
}

rows::parameters!(
    NewConstructionUpdate { development_id, phase_id, author_id, title, body, photo_urls,
    published_at }
);

/// Changes to a row of `public.construction_updates`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ConstructionUpdatePatch {
    /// The new [`development_id`](ConstructionUpdate::development_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub development_id: Option<DevelopmentId>,
    /// The new [`phase_id`](ConstructionUpdate::phase_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub phase_id: Option<Option<DevelopmentPhaseId>>,
    /// The new [`author_id`](ConstructionUpdate::author_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub author_id: Option<Option<UserId>>,
    /// The new [`title`](ConstructionUpdate::title).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub title: Option<String>,
    /// The new [`body`](ConstructionUpdate::body).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub body: Option<String>,
    /// The new [`photo_urls`](ConstructionUpdate::photo_urls).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub photo_urls: Option<Vec<String>>,
    /// The new [`published_at`](ConstructionUpdate::published_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub published_at: Option<values::TimestampTz>,
}

impl relation::Patch for ConstructionUpdatePatch {
    type Row = ConstructionUpdate;
}

rows::parameters!(
    ConstructionUpdatePatch { [development_id], [phase_id], [author_id], [title], [body],
    [photo_urls], [published_at] }
);
