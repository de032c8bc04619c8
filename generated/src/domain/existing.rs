// Made by `cargo xtask gen` from existing.kdl. Edits here are lost: change the spec and generate again.

//! Homes that stand already: for resale and to let.
//!
//! Types that all versions share.

#![cfg_attr(not(feature = "gate-valuations"), allow(dead_code, unreachable_pub))]
pub(crate) mod v1;
pub(crate) mod v2;

use crate::domain::core::UserId;
use crate::{drivers, relation, rows, values};

/// What kind of home.
///
/// The type `public.property_kind` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum PropertyKind {
    /// A house on its own plot.
    #[cfg_attr(feature = "serde", serde(rename = "house"))]
    House,
    /// A flat in a larger building.
    #[cfg_attr(feature = "serde", serde(rename = "apartment"))]
    Apartment,
    /// A house in a row or a complex.
    #[cfg_attr(feature = "serde", serde(rename = "townhouse"))]
    Townhouse,
    /// Land with a dwelling, for farming.
    #[cfg_attr(feature = "serde", serde(rename = "farm"))]
    Farm,
    /// Land to build on.
    #[cfg_attr(feature = "serde", serde(rename = "plot"))]
    Plot,
}

impl PropertyKind {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::House,
        Self::Apartment,
        Self::Townhouse,
        Self::Farm,
        Self::Plot,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::House => "house",
            Self::Apartment => "apartment",
            Self::Townhouse => "townhouse",
            Self::Farm => "farm",
            Self::Plot => "plot",
        }
    }
}

impl std::fmt::Display for PropertyKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for PropertyKind {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "house" => Ok(Self::House),
            "apartment" => Ok(Self::Apartment),
            "townhouse" => Ok(Self::Townhouse),
            "farm" => Ok(Self::Farm),
            "plot" => Ok(Self::Plot),
            _ => Err(relation::UnknownLabel::new("property_kind", label)),
        }
    }
}

drivers::wire_label!(PropertyKind, "public", "property_kind");

/// What the buyer owns in the end.
///
/// The type `public.ownership_kind` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum OwnershipKind {
    /// House and land.
    #[cfg_attr(feature = "serde", serde(rename = "freehold"))]
    Freehold,
    /// A unit and a share of the common property.
    #[cfg_attr(feature = "serde", serde(rename = "sectional_title"))]
    SectionalTitle,
    /// Use of the land for a number of years.
    #[cfg_attr(feature = "serde", serde(rename = "leasehold"))]
    Leasehold,
    /// Shares in a company that owns the building.
    #[cfg_attr(feature = "serde", serde(rename = "share_block"))]
    ShareBlock,
}

impl OwnershipKind {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Freehold,
        Self::SectionalTitle,
        Self::Leasehold,
        Self::ShareBlock,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Freehold => "freehold",
            Self::SectionalTitle => "sectional_title",
            Self::Leasehold => "leasehold",
            Self::ShareBlock => "share_block",
        }
    }
}

impl std::fmt::Display for OwnershipKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for OwnershipKind {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "freehold" => Ok(Self::Freehold),
            "sectional_title" => Ok(Self::SectionalTitle),
            "leasehold" => Ok(Self::Leasehold),
            "share_block" => Ok(Self::ShareBlock),
            _ => Err(relation::UnknownLabel::new("ownership_kind", label)),
        }
    }
}

drivers::wire_label!(OwnershipKind, "public", "ownership_kind");

/// What a tenant finds.
///
/// The type `public.furnishing` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Furnishing {
    /// Nothing but what is fixed.
    #[cfg_attr(feature = "serde", serde(rename = "unfurnished"))]
    Unfurnished,
    /// Some furniture, as described.
    #[cfg_attr(feature = "serde", serde(rename = "partly"))]
    Partly,
    /// Everything to live with.
    #[cfg_attr(feature = "serde", serde(rename = "furnished"))]
    Furnished,
}

impl Furnishing {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[Self::Unfurnished, Self::Partly, Self::Furnished];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Unfurnished => "unfurnished",
            Self::Partly => "partly",
            Self::Furnished => "furnished",
        }
    }
}

impl std::fmt::Display for Furnishing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for Furnishing {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "unfurnished" => Ok(Self::Unfurnished),
            "partly" => Ok(Self::Partly),
            "furnished" => Ok(Self::Furnished),
            _ => Err(relation::UnknownLabel::new("furnishing", label)),
        }
    }
}

drivers::wire_label!(Furnishing, "public", "furnishing");

/// What a room or outdoor space is for.
///
/// The type `public.room_kind` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum RoomKind {
    /// To sleep in.
    #[cfg_attr(feature = "serde", serde(rename = "bedroom"))]
    Bedroom,
    /// With a bath or shower.
    #[cfg_attr(feature = "serde", serde(rename = "bathroom"))]
    Bathroom,
    /// To cook in.
    #[cfg_attr(feature = "serde", serde(rename = "kitchen"))]
    Kitchen,
    /// Lounge, dining room or both.
    #[cfg_attr(feature = "serde", serde(rename = "living"))]
    Living,
    /// To work in.
    #[cfg_attr(feature = "serde", serde(rename = "study"))]
    Study,
    /// For cars, under a roof.
    #[cfg_attr(feature = "serde", serde(rename = "garage"))]
    Garage,
    /// Outside: garden, patio or balcony.
    #[cfg_attr(feature = "serde", serde(rename = "garden"))]
    Garden,
    /// Anything else; the name says what.
    #[cfg_attr(feature = "serde", serde(rename = "other"))]
    Other,
}

impl RoomKind {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Bedroom,
        Self::Bathroom,
        Self::Kitchen,
        Self::Living,
        Self::Study,
        Self::Garage,
        Self::Garden,
        Self::Other,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Bedroom => "bedroom",
            Self::Bathroom => "bathroom",
            Self::Kitchen => "kitchen",
            Self::Living => "living",
            Self::Study => "study",
            Self::Garage => "garage",
            Self::Garden => "garden",
            Self::Other => "other",
        }
    }
}

impl std::fmt::Display for RoomKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for RoomKind {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "bedroom" => Ok(Self::Bedroom),
            "bathroom" => Ok(Self::Bathroom),
            "kitchen" => Ok(Self::Kitchen),
            "living" => Ok(Self::Living),
            "study" => Ok(Self::Study),
            "garage" => Ok(Self::Garage),
            "garden" => Ok(Self::Garden),
            "other" => Ok(Self::Other),
            _ => Err(relation::UnknownLabel::new("room_kind", label)),
        }
    }
}

drivers::wire_label!(RoomKind, "public", "room_kind");

/// Identifies a row of `public.existing_properties`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct ExistingPropertyId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for ExistingPropertyId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for ExistingPropertyId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(ExistingPropertyId, i64);

/// Identifies a row of `public.property_rooms`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct PropertyRoomId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for PropertyRoomId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for PropertyRoomId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(PropertyRoomId, i64);

/// Identifies a row of `public.open_houses`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct OpenHouseId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for OpenHouseId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for OpenHouseId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(OpenHouseId, i64);

/// Identifies a row of `public.compliance_certificates`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct ComplianceCertificateId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for ComplianceCertificateId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for ComplianceCertificateId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(ComplianceCertificateId, i64);

/// Identifies a row of `public.valuations`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct ValuationId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for ValuationId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for ValuationId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(ValuationId, i64);

/// Identifies a row of `public.rental_applications`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct RentalApplicationId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for RentalApplicationId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for RentalApplicationId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(RentalApplicationId, i64);

/// A room or outdoor space, in the order in which it is shown.
///
/// A row of the table `public.property_rooms`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PropertyRoom {
    /// Identifies the row: `bigint`, numbered by the database.
    pub id: PropertyRoomId,
    /// The home.
    ///
    /// `bigint`, refers to `existing.existing_properties`.
    pub property_id: ExistingPropertyId,
    /// Order in which rooms are shown.
    ///
    /// `smallint`.
    pub position: i16,
    /// What the room is for.
    ///
    /// `room_kind`.
    pub kind: RoomKind,
    /// For example `Main bedroom`; empty: the kind will do.
    ///
    /// `text`, empty by default.
    pub name: String,
    /// In square metres.
    ///
    /// `numeric(8,2)`.
    pub area_m2: Option<values::Numeric>,
    /// What there is to say about it.
    ///
    /// `text`, empty by default.
    pub description: String,
}

impl PropertyRoom {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `property_id`.
    pub const COLUMN_PROPERTY_ID: &'static str = "property_id";
    /// Name of the column `position`.
    pub const COLUMN_POSITION: &'static str = "position";
    /// Name of the column `kind`.
    pub const COLUMN_KIND: &'static str = "kind";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `area_m2`.
    pub const COLUMN_AREA_M2: &'static str = "area_m2";
    /// Name of the column `description`.
    pub const COLUMN_DESCRIPTION: &'static str = "description";
    /// The row with these values of `property_id` and `position`, if there is one.
    #[must_use]
    pub const fn by_property_id_and_position(
        property_id: ExistingPropertyId,
        position: i16,
    ) -> relation::Query<Self, (ExistingPropertyId, i16)> {
        relation::Query::new(
            "SELECT id, property_id, \"position\", kind, name, area_m2, description \
         FROM public.property_rooms \
         WHERE property_id = $1::bigint AND \"position\" = $2::smallint",
            (property_id, position),
        )
    }

    /// All rows with this value of `property_id`.
    #[must_use]
    pub const fn by_property_id(
        property_id: ExistingPropertyId,
    ) -> relation::Query<Self, (ExistingPropertyId,)> {
        relation::Query::new(
            "SELECT id, property_id, \"position\", kind, name, area_m2, description \
         FROM public.property_rooms \
         WHERE property_id = $1::bigint \
         ORDER BY property_rooms.id",
            (property_id,),
        )
    }
}

impl relation::Relation for PropertyRoom {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "property_rooms";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "property_id",
        "position",
        "kind",
        "name",
        "area_m2",
        "description",
    ];
    const SELECT: &'static str = "SELECT id, property_id, \"position\", kind, name, area_m2, description \
         FROM public.property_rooms";
}

impl relation::Table for PropertyRoom {
    type New = NewPropertyRoom;
    type Patch = PropertyRoomPatch;
    const INSERT: &'static str = "INSERT INTO public.property_rooms \
         (property_id, \"position\", kind, name, area_m2, description) \
         VALUES ($1, $2, $3, COALESCE($4::text, ''::text), $5, COALESCE($6::text, ''::text)) \
         RETURNING id, property_id, \"position\", kind, name, area_m2, description";
}

impl relation::Keyed for PropertyRoom {
    type Key = PropertyRoomId;
    const FIND: &'static str = "SELECT id, property_id, \"position\", kind, name, area_m2, description \
         FROM public.property_rooms \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, property_id, \"position\", kind, name, area_m2, description \
         FROM public.property_rooms \
         ORDER BY property_rooms.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, property_id, \"position\", kind, name, area_m2, description \
         FROM public.property_rooms \
         WHERE id > $1::bigint \
         ORDER BY property_rooms.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.property_rooms \
         SET property_id = CASE WHEN $1::boolean THEN $2::bigint ELSE property_id END, \
         \"position\" = CASE WHEN $3::boolean THEN $4::smallint ELSE \"position\" END, \
         kind = CASE WHEN $5::boolean THEN $6::public.room_kind ELSE kind END, \
         name = CASE WHEN $7::boolean THEN $8::text ELSE name END, \
         area_m2 = CASE WHEN $9::boolean THEN $10::numeric ELSE area_m2 END, \
         description = CASE WHEN $11::boolean THEN $12::text ELSE description END \
         WHERE id = $13::bigint \
         RETURNING id, property_id, \"position\", kind, name, area_m2, description";
    const DELETE: &'static str = "DELETE FROM public.property_rooms \
         WHERE id = $1::bigint";
}

rows::row!(
    PropertyRoom { id = "id", property_id = "property_id", position = "position", kind =
    "kind", name = "name", area_m2 = "area_m2", description = "description" }
);

/// A row to insert into `public.property_rooms`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewPropertyRoom {
    /// The home.
    ///
    /// `bigint`, refers to `existing.existing_properties`.
    pub property_id: ExistingPropertyId,
    /// Order in which rooms are shown.
    ///
    /// `smallint`.
    pub position: i16,
    /// What the room is for.
    ///
    /// `room_kind`.
    pub kind: RoomKind,
    /// For example `Main bedroom`; empty: the kind will do.
    ///
    /// `text`, empty by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub name: Option<String>,
    /// In square metres.
    ///
    /// `numeric(8,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub area_m2: Option<values::Numeric>,
    /// What there is to say about it.
    ///
    /// `text`, empty by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub description: Option<String>,
}

impl NewPropertyRoom {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        property_id: ExistingPropertyId,
        position: i16,
        kind: RoomKind,
    ) -> Self {
        Self {
            property_id,
            position,
            kind,
            name: None,
            area_m2: None,
            description: None,
        }
    }
}

impl relation::NewRow for NewPropertyRoom {
    type Row = PropertyRoom;
}

rows::parameters!(
    NewPropertyRoom { property_id, position, kind, name, area_m2, description }
);

/// Changes to a row of `public.property_rooms`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PropertyRoomPatch {
    /// The new [`property_id`](PropertyRoom::property_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub property_id: Option<ExistingPropertyId>,
    /// The new [`position`](PropertyRoom::position).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub position: Option<i16>,
    /// The new [`kind`](PropertyRoom::kind).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub kind: Option<RoomKind>,
    /// The new [`name`](PropertyRoom::name).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub name: Option<String>,
    /// The new [`area_m2`](PropertyRoom::area_m2).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub area_m2: Option<Option<values::Numeric>>,
    /// The new [`description`](PropertyRoom::description).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub description: Option<String>,
}

impl relation::Patch for PropertyRoomPatch {
    type Row = PropertyRoom;
}

rows::parameters!(
    PropertyRoomPatch { [property_id], [position], [kind], [name], [area_m2],
    [description] }
);

/// Someone who said that they would come.
///
/// A row of the table `public.open_house_guests`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct OpenHouseGuest {
    /// The open house.
    ///
    /// `bigint`, refers to `existing.open_houses`.
    pub open_house_id: OpenHouseId,
    /// Who answered.
    ///
    /// `bigint`, refers to `core.users`.
    pub user_id: UserId,
    /// How many come, with the person who answered.
    ///
    /// `smallint`, `1` by default.
    pub guests: i16,
    /// When they answered.
    ///
    /// `timestamptz`, `now()` by default.
    pub answered_at: values::TimestampTz,
    /// Whether they came; nothing: nobody noted it.
    ///
    /// `boolean`.
    pub came: Option<bool>,
}

impl OpenHouseGuest {
    /// Name of the column `open_house_id`.
    pub const COLUMN_OPEN_HOUSE_ID: &'static str = "open_house_id";
    /// Name of the column `user_id`.
    pub const COLUMN_USER_ID: &'static str = "user_id";
    /// Name of the column `guests`.
    pub const COLUMN_GUESTS: &'static str = "guests";
    /// Name of the column `answered_at`.
    pub const COLUMN_ANSWERED_AT: &'static str = "answered_at";
    /// Name of the column `came`.
    pub const COLUMN_CAME: &'static str = "came";
    /// All rows with this value of `open_house_id`.
    #[must_use]
    pub const fn by_open_house_id(
        open_house_id: OpenHouseId,
    ) -> relation::Query<Self, (OpenHouseId,)> {
        relation::Query::new(
            "SELECT open_house_id, user_id, guests, answered_at, came \
         FROM public.open_house_guests \
         WHERE open_house_id = $1::bigint \
         ORDER BY open_house_guests.open_house_id, open_house_guests.user_id",
            (open_house_id,),
        )
    }

    /// All rows with this value of `user_id`.
    #[must_use]
    pub const fn by_user_id(user_id: UserId) -> relation::Query<Self, (UserId,)> {
        relation::Query::new(
            "SELECT open_house_id, user_id, guests, answered_at, came \
         FROM public.open_house_guests \
         WHERE user_id = $1::bigint \
         ORDER BY open_house_guests.open_house_id, open_house_guests.user_id",
            (user_id,),
        )
    }
}

impl relation::Relation for OpenHouseGuest {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "open_house_guests";
    const COLUMNS: &'static [&'static str] = &[
        "open_house_id",
        "user_id",
        "guests",
        "answered_at",
        "came",
    ];
    const SELECT: &'static str = "SELECT open_house_id, user_id, guests, answered_at, came \
         FROM public.open_house_guests";
}

impl relation::Table for OpenHouseGuest {
    type New = NewOpenHouseGuest;
    type Patch = OpenHouseGuestPatch;
    const INSERT: &'static str = "INSERT INTO public.open_house_guests \
         (open_house_id, user_id, guests, answered_at, came) \
         VALUES ($1, $2, COALESCE($3::smallint, '1'::smallint), \
         COALESCE($4::timestamptz, (now())::timestamptz), $5) \
         RETURNING open_house_id, user_id, guests, answered_at, came";
}

impl relation::Keyed for OpenHouseGuest {
    type Key = (OpenHouseId, UserId);
    const FIND: &'static str = "SELECT open_house_id, user_id, guests, answered_at, came \
         FROM public.open_house_guests \
         WHERE open_house_id = $1::bigint AND user_id = $2::bigint";
    const LIST: &'static str = "SELECT open_house_id, user_id, guests, answered_at, came \
         FROM public.open_house_guests \
         ORDER BY open_house_guests.open_house_id, open_house_guests.user_id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT open_house_id, user_id, guests, answered_at, came \
         FROM public.open_house_guests \
         WHERE (open_house_id, user_id) > ($1::bigint, $2::bigint) \
         ORDER BY open_house_guests.open_house_id, open_house_guests.user_id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.open_house_guests \
         SET open_house_id = CASE WHEN $1::boolean THEN $2::bigint ELSE open_house_id END, \
         user_id = CASE WHEN $3::boolean THEN $4::bigint ELSE user_id END, \
         guests = CASE WHEN $5::boolean THEN $6::smallint ELSE guests END, \
         answered_at = CASE WHEN $7::boolean THEN $8::timestamptz ELSE answered_at END, \
         came = CASE WHEN $9::boolean THEN $10::boolean ELSE came END \
         WHERE open_house_id = $11::bigint AND user_id = $12::bigint \
         RETURNING open_house_id, user_id, guests, answered_at, came";
    const DELETE: &'static str = "DELETE FROM public.open_house_guests \
         WHERE open_house_id = $1::bigint AND user_id = $2::bigint";
}

rows::row!(
    OpenHouseGuest { open_house_id = "open_house_id", user_id = "user_id", guests =
    "guests", answered_at = "answered_at", came = "came" }
);

/// A row to insert into `public.open_house_guests`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewOpenHouseGuest {
    /// The open house.
    ///
    /// `bigint`, refers to `existing.open_houses`.
    pub open_house_id: OpenHouseId,
    /// Who answered.
    ///
    /// `bigint`, refers to `core.users`.
    pub user_id: UserId,
    /// How many come, with the person who answered.
    ///
    /// `smallint`, `1` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub guests: Option<i16>,
    /// When they answered.
    ///
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub answered_at: Option<values::TimestampTz>,
    /// Whether they came; nothing: nobody noted it.
    ///
    /// `boolean`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub came: Option<bool>,
}

impl NewOpenHouseGuest {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(open_house_id: OpenHouseId, user_id: UserId) -> Self {
        Self {
            open_house_id,
            user_id,
            guests: None,
            answered_at: None,
            came: None,
        }
    }
}

impl relation::NewRow for NewOpenHouseGuest {
    type Row = OpenHouseGuest;
}

rows::parameters!(
    NewOpenHouseGuest { open_house_id, user_id, guests, answered_at, came }
);

/// Changes to a row of `public.open_house_guests`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct OpenHouseGuestPatch {
    /// The new [`open_house_id`](OpenHouseGuest::open_house_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub open_house_id: Option<OpenHouseId>,
    /// The new [`user_id`](OpenHouseGuest::user_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub user_id: Option<UserId>,
    /// The new [`guests`](OpenHouseGuest::guests).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub guests: Option<i16>,
    /// The new [`answered_at`](OpenHouseGuest::answered_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub answered_at: Option<values::TimestampTz>,
    /// The new [`came`](OpenHouseGuest::came).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub came: Option<Option<bool>>,
}

impl relation::Patch for OpenHouseGuestPatch {
    type Row = OpenHouseGuest;
}

rows::parameters!(
    OpenHouseGuestPatch { [open_house_id], [user_id], [guests], [answered_at], [came] }
);

/// What a home was thought to be worth, and by whom.
///
/// A row of the table `public.valuations`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Valuation {
    /// Identifies the row: `bigint`, numbered by the database.
    pub id: ValuationId,
    /// The home.
    ///
    /// `bigint`, refers to `existing.existing_properties`.
    pub property_id: ExistingPropertyId,
    /// The day that the amount is true for.
    ///
    /// `date`, `CURRENT_DATE` by default.
    pub valued_on: values::Date,
    /// In the listing's currency.
    ///
    /// `numeric(14,2)`.
    pub amount: values::Numeric,
    /// Of a model, from 0 to 1; nothing for a person's valuation.
    ///
    /// `double precision`.
    pub confidence: Option<f64>,
    /// Who valued it; nothing: a model.
    ///
    /// `bigint`, refers to `core.users`.
    pub valued_by: Option<UserId>,
    /// How the amount was found.
    ///
    /// `text`.
    pub report_url: Option<String>,
}

impl Valuation {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `property_id`.
    pub const COLUMN_PROPERTY_ID: &'static str = "property_id";
    /// Name of the column `valued_on`.
    pub const COLUMN_VALUED_ON: &'static str = "valued_on";
    /// Name of the column `amount`.
    pub const COLUMN_AMOUNT: &'static str = "amount";
    /// Name of the column `confidence`.
    pub const COLUMN_CONFIDENCE: &'static str = "confidence";
    /// Name of the column `valued_by`.
    pub const COLUMN_VALUED_BY: &'static str = "valued_by";
    /// Name of the column `report_url`.
    pub const COLUMN_REPORT_URL: &'static str = "report_url";
    /// All rows with this value of `property_id`.
    #[must_use]
    pub const fn by_property_id(
        property_id: ExistingPropertyId,
    ) -> relation::Query<Self, (ExistingPropertyId,)> {
        relation::Query::new(
            "SELECT id, property_id, valued_on, amount, confidence, valued_by, report_url \
         FROM public.valuations \
         WHERE property_id = $1::bigint \
         ORDER BY valuations.id",
            (property_id,),
        )
    }

    /// All rows with this value of `valued_by`.
    #[must_use]
    pub const fn by_valued_by(valued_by: UserId) -> relation::Query<Self, (UserId,)> {
        relation::Query::new(
            "SELECT id, property_id, valued_on, amount, confidence, valued_by, report_url \
         FROM public.valuations \
         WHERE valued_by = $1::bigint \
         ORDER BY valuations.id",
            (valued_by,),
        )
    }
}

impl relation::Relation for Valuation {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "valuations";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "property_id",
        "valued_on",
        "amount",
        "confidence",
        "valued_by",
        "report_url",
    ];
    const SELECT: &'static str = "SELECT id, property_id, valued_on, amount, confidence, valued_by, report_url \
         FROM public.valuations";
}

impl relation::Table for Valuation {
    type New = NewValuation;
    type Patch = ValuationPatch;
    const INSERT: &'static str = "INSERT INTO public.valuations \
         (property_id, valued_on, amount, confidence, valued_by, report_url) \
         VALUES ($1, COALESCE($2::date, (CURRENT_DATE)::date), $3, $4, $5, $6) \
         RETURNING id, property_id, valued_on, amount, confidence, valued_by, report_url";
}

impl relation::Keyed for Valuation {
    type Key = ValuationId;
    const FIND: &'static str = "SELECT id, property_id, valued_on, amount, confidence, valued_by, report_url \
         FROM public.valuations \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, property_id, valued_on, amount, confidence, valued_by, report_url \
         FROM public.valuations \
         ORDER BY valuations.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, property_id, valued_on, amount, confidence, valued_by, report_url \
         FROM public.valuations \
         WHERE id > $1::bigint \
         ORDER BY valuations.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.valuations \
         SET property_id = CASE WHEN $1::boolean THEN $2::bigint ELSE property_id END, \
         valued_on = CASE WHEN $3::boolean THEN $4::date ELSE valued_on END, \
         amount = CASE WHEN $5::boolean THEN $6::numeric ELSE amount END, \
         confidence = CASE WHEN $7::boolean THEN $8::double precision ELSE confidence END, \
         valued_by = CASE WHEN $9::boolean THEN $10::bigint ELSE valued_by END, \
         report_url = CASE WHEN $11::boolean THEN $12::text ELSE report_url END \
         WHERE id = $13::bigint \
         RETURNING id, property_id, valued_on, amount, confidence, valued_by, report_url";
    const DELETE: &'static str = "DELETE FROM public.valuations \
         WHERE id = $1::bigint";
}

rows::row!(
    Valuation { id = "id", property_id = "property_id", valued_on = "valued_on", amount =
    "amount", confidence = "confidence", valued_by = "valued_by", report_url =
    "report_url" }
);

/// A row to insert into `public.valuations`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewValuation {
    /// The home.
    ///
    /// `bigint`, refers to `existing.existing_properties`.
    pub property_id: ExistingPropertyId,
    /// The day that the amount is true for.
    ///
    /// `date`, `CURRENT_DATE` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub valued_on: Option<values::Date>,
    /// In the listing's currency.
    ///
    /// `numeric(14,2)`.
    pub amount: values::Numeric,
    /// Of a model, from 0 to 1; nothing for a person's valuation.
    ///
    /// `double precision`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub confidence: Option<f64>,
    /// Who valued it; nothing: a model.
    ///
    /// `bigint`, refers to `core.users`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub valued_by: Option<UserId>,
    /// How the amount was found.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub report_url: Option<String>,
}

impl NewValuation {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(property_id: ExistingPropertyId, amount: values::Numeric) -> Self {
        Self {
            property_id,
            valued_on: None,
            amount,
            confidence: None,
            valued_by: None,
            report_url: None,
        }
    }
}

impl relation::NewRow for NewValuation {
    type Row = Valuation;
}

rows::parameters!(
    NewValuation { property_id, valued_on, amount, confidence, valued_by, report_url }
);

/// Changes to a row of `public.valuations`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ValuationPatch {
    /// The new [`property_id`](Valuation::property_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub property_id: Option<ExistingPropertyId>,
    /// The new [`valued_on`](Valuation::valued_on).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub valued_on: Option<values::Date>,
    /// The new [`amount`](Valuation::amount).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub amount: Option<values::Numeric>,
    /// The new [`confidence`](Valuation::confidence).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub confidence: Option<Option<f64>>,
    /// The new [`valued_by`](Valuation::valued_by).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub valued_by: Option<Option<UserId>>,
    /// The new [`report_url`](Valuation::report_url).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub report_url: Option<Option<String>>,
}

impl relation::Patch for ValuationPatch {
    type Row = Valuation;
}

rows::parameters!(
    ValuationPatch { [property_id], [valued_on], [amount], [confidence], [valued_by],
    [report_url] }
);

/// A person's wish to rent a home.
///
/// A row of the table `public.rental_applications`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RentalApplication {
    /// Identifies the row: `bigint`, numbered by the database.
    pub id: RentalApplicationId,
    /// The home.
    ///
    /// `bigint`, refers to `existing.existing_properties`.
    pub property_id: ExistingPropertyId,
    /// Who wants to rent it.
    ///
    /// `bigint`, refers to `core.users`.
    pub applicant_id: UserId,
    /// Of the household, in the listing's currency.
    ///
    /// `numeric(12,2)`.
    pub monthly_income: Option<values::Numeric>,
    /// How many would live there.
    ///
    /// `smallint`, `1` by default.
    pub occupants: i16,
    /// When they would like to move in.
    ///
    /// `date`.
    pub move_in_on: Option<values::Date>,
    /// When to ring, local time.
    ///
    /// `time`.
    pub preferred_call_time: Option<values::Time>,
    /// What was handed in.
    ///
    /// `jsonb`, `[]` by default.
    pub documents: values::Jsonb,
    /// When it was sent.
    ///
    /// `timestamptz`, `now()` by default.
    pub submitted_at: values::TimestampTz,
    /// When the landlord decided.
    ///
    /// `timestamptz`.
    pub decided_at: Option<values::TimestampTz>,
    /// The decision.
    ///
    /// `boolean`.
    pub accepted: Option<bool>,
}

impl RentalApplication {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `property_id`.
    pub const COLUMN_PROPERTY_ID: &'static str = "property_id";
    /// Name of the column `applicant_id`.
    pub const COLUMN_APPLICANT_ID: &'static str = "applicant_id";
    /// Name of the column `monthly_income`.
    pub const COLUMN_MONTHLY_INCOME: &'static str = "monthly_income";
    /// Name of the column `occupants`.
    pub const COLUMN_OCCUPANTS: &'static str = "occupants";
    /// Name of the column `move_in_on`.
    pub const COLUMN_MOVE_IN_ON: &'static str = "move_in_on";
    /// Name of the column `preferred_call_time`.
    pub const COLUMN_PREFERRED_CALL_TIME: &'static str = "preferred_call_time";
    /// Name of the column `documents`.
    pub const COLUMN_DOCUMENTS: &'static str = "documents";
    /// Name of the column `submitted_at`.
    pub const COLUMN_SUBMITTED_AT: &'static str = "submitted_at";
    /// Name of the column `decided_at`.
    pub const COLUMN_DECIDED_AT: &'static str = "decided_at";
    /// Name of the column `accepted`.
    pub const COLUMN_ACCEPTED: &'static str = "accepted";
    /// The row with these values of `property_id` and `applicant_id`, if there is one.
    #[must_use]
    pub const fn by_property_id_and_applicant_id(
        property_id: ExistingPropertyId,
        applicant_id: UserId,
    ) -> relation::Query<Self, (ExistingPropertyId, UserId)> {
        relation::Query::new(
            "SELECT id, property_id, applicant_id, monthly_income, occupants, move_in_on, \
         preferred_call_time, documents, submitted_at, decided_at, accepted \
         FROM public.rental_applications \
         WHERE property_id = $1::bigint AND applicant_id = $2::bigint",
            (property_id, applicant_id),
        )
    }

    /// All rows with this value of `property_id`.
    #[must_use]
    pub const fn by_property_id(
        property_id: ExistingPropertyId,
    ) -> relation::Query<Self, (ExistingPropertyId,)> {
        relation::Query::new(
            "SELECT id, property_id, applicant_id, monthly_income, occupants, move_in_on, \
         preferred_call_time, documents, submitted_at, decided_at, accepted \
         FROM public.rental_applications \
         WHERE property_id = $1::bigint \
         ORDER BY rental_applications.id",
            (property_id,),
        )
    }

    /// All rows with this value of `applicant_id`.
    #[must_use]
    pub const fn by_applicant_id(
        applicant_id: UserId,
    ) -> relation::Query<Self, (UserId,)> {
        relation::Query::new(
            "SELECT id, property_id, applicant_id, monthly_income, occupants, move_in_on, \
         preferred_call_time, documents, submitted_at, decided_at, accepted \
         FROM public.rental_applications \
         WHERE applicant_id = $1::bigint \
         ORDER BY rental_applications.id",
            (applicant_id,),
        )
    }
}

impl relation::Relation for RentalApplication {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "rental_applications";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "property_id",
        "applicant_id",
        "monthly_income",
        "occupants",
        "move_in_on",
        "preferred_call_time",
        "documents",
        "submitted_at",
        "decided_at",
        "accepted",
    ];
    const SELECT: &'static str = "SELECT id, property_id, applicant_id, monthly_income, occupants, move_in_on, \
         preferred_call_time, documents, submitted_at, decided_at, accepted \
         FROM public.rental_applications";
}

impl relation::Table for RentalApplication {
    type New = NewRentalApplication;
    type Patch = RentalApplicationPatch;
    const INSERT: &'static str = "INSERT INTO public.rental_applications \
         (property_id, applicant_id, monthly_income, occupants, move_in_on, preferred_call_time, \
         documents, submitted_at, decided_at, accepted) \
         VALUES ($1, $2, $3, COALESCE($4::smallint, '1'::smallint), $5, $6, \
         COALESCE($7::jsonb, '[]'::jsonb), COALESCE($8::timestamptz, (now())::timestamptz), $9, \
         $10) \
         RETURNING id, property_id, applicant_id, monthly_income, occupants, move_in_on, \
         preferred_call_time, documents, submitted_at, decided_at, accepted";
}

impl relation::Keyed for RentalApplication {
    type Key = RentalApplicationId;
    const FIND: &'static str = "SELECT id, property_id, applicant_id, monthly_income, occupants, move_in_on, \
         preferred_call_time, documents, submitted_at, decided_at, accepted \
         FROM public.rental_applications \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, property_id, applicant_id, monthly_income, occupants, move_in_on, \
         preferred_call_time, documents, submitted_at, decided_at, accepted \
         FROM public.rental_applications \
         ORDER BY rental_applications.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, property_id, applicant_id, monthly_income, occupants, move_in_on, \
         preferred_call_time, documents, submitted_at, decided_at, accepted \
         FROM public.rental_applications \
         WHERE id > $1::bigint \
         ORDER BY rental_applications.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.rental_applications \
         SET property_id = CASE WHEN $1::boolean THEN $2::bigint ELSE property_id END, \
         applicant_id = CASE WHEN $3::boolean THEN $4::bigint ELSE applicant_id END, \
         monthly_income = CASE WHEN $5::boolean THEN $6::numeric ELSE monthly_income END, \
         occupants = CASE WHEN $7::boolean THEN $8::smallint ELSE occupants END, \
         move_in_on = CASE WHEN $9::boolean THEN $10::date ELSE move_in_on END, \
         preferred_call_time = CASE WHEN $11::boolean THEN $12::time ELSE preferred_call_time END, \
         documents = CASE WHEN $13::boolean THEN $14::jsonb ELSE documents END, \
         submitted_at = CASE WHEN $15::boolean THEN $16::timestamptz ELSE submitted_at END, \
         decided_at = CASE WHEN $17::boolean THEN $18::timestamptz ELSE decided_at END, \
         accepted = CASE WHEN $19::boolean THEN $20::boolean ELSE accepted END \
         WHERE id = $21::bigint \
         RETURNING id, property_id, applicant_id, monthly_income, occupants, move_in_on, \
         preferred_call_time, documents, submitted_at, decided_at, accepted";
    const DELETE: &'static str = "DELETE FROM public.rental_applications \
         WHERE id = $1::bigint";
}

rows::row!(
    RentalApplication { id = "id", property_id = "property_id", applicant_id =
    "applicant_id", monthly_income = "monthly_income", occupants = "occupants",
    move_in_on = "move_in_on", preferred_call_time = "preferred_call_time", documents =
    "documents", submitted_at = "submitted_at", decided_at = "decided_at", accepted =
    "accepted" }
);

/// A row to insert into `public.rental_applications`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewRentalApplication {
    /// The home.
    ///
    /// `bigint`, refers to `existing.existing_properties`.
    pub property_id: ExistingPropertyId,
    /// Who wants to rent it.
    ///
    /// `bigint`, refers to `core.users`.
    pub applicant_id: UserId,
    /// Of the household, in the listing's currency.
    ///
    /// `numeric(12,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub monthly_income: Option<values::Numeric>,
    /// How many would live there.
    ///
    /// `smallint`, `1` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub occupants: Option<i16>,
    /// When they would like to move in.
    ///
    /// `date`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub move_in_on: Option<values::Date>,
    /// When to ring, local time.
    ///
    /// `time`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub preferred_call_time: Option<values::Time>,
    /// What was handed in.
    ///
    /// `jsonb`, `[]` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub documents: Option<values::Jsonb>,
    /// When it was sent.
    ///
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub submitted_at: Option<values::TimestampTz>,
    /// When the landlord decided.
    ///
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub decided_at: Option<values::TimestampTz>,
    /// The decision.
    ///
    /// `boolean`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub accepted: Option<bool>,
}

impl NewRentalApplication {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(property_id: ExistingPropertyId, applicant_id: UserId) -> Self {
        Self {
            property_id,
            applicant_id,
            monthly_income: None,
            occupants: None,
            move_in_on: None,
            preferred_call_time: None,
            documents: None,
            submitted_at: None,
            decided_at: None,
            accepted: None,
        }
    }
}

impl relation::NewRow for NewRentalApplication {
    type Row = RentalApplication;
}

rows::parameters!(
    NewRentalApplication { property_id, applicant_id, monthly_income, occupants,
    move_in_on, preferred_call_time, documents, submitted_at, decided_at, accepted }
);

/// Changes to a row of `public.rental_applications`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RentalApplicationPatch {
    /// The new [`property_id`](RentalApplication::property_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub property_id: Option<ExistingPropertyId>,
    /// The new [`applicant_id`](RentalApplication::applicant_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub applicant_id: Option<UserId>,
    /// The new [`monthly_income`](RentalApplication::monthly_income).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub monthly_income: Option<Option<values::Numeric>>,
    /// The new [`occupants`](RentalApplication::occupants).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub occupants: Option<i16>,
    /// The new [`move_in_on`](RentalApplication::move_in_on).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub move_in_on: Option<Option<values::Date>>,
    /// The new [`preferred_call_time`](RentalApplication::preferred_call_time).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub preferred_call_time: Option<Option<values::Time>>,
    /// The new [`documents`](RentalApplication::documents).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub documents: Option<values::Jsonb>,
    /// The new [`submitted_at`](RentalApplication::submitted_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub submitted_at: Option<values::TimestampTz>,
    /// The new [`decided_at`](RentalApplication::decided_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub decided_at: Option<Option<values::TimestampTz>>,
    /// The new [`accepted`](RentalApplication::accepted).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub accepted: Option<Option<bool>>,
}

impl relation::Patch for RentalApplicationPatch {
    type Row = RentalApplication;
}

rows::parameters!(
    RentalApplicationPatch { [property_id], [applicant_id], [monthly_income],
    [occupants], [move_in_on], [preferred_call_time], [documents], [submitted_at],
    [decided_at], [accepted] }
);
