// Made by `cargo xtask gen` from existing.kdl. Edits here are lost: change the spec and generate again.

//! Homes that stand already: for resale and to let.
//!
//! Types that begin with version 1.

#![cfg_attr(not(feature = "gate-valuations"), allow(dead_code, unreachable_pub))]
use crate::domain::core::UserId;
use crate::domain::existing::{
    ComplianceCertificateId, ExistingPropertyId, Furnishing, OpenHouseId, OwnershipKind,
    PropertyKind,
};
use crate::domain::listings::ListingId;
use crate::{drivers, relation, rows, values};

/// Certificates of compliance that a sale needs.
///
/// The type `public.certificate_kind` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum CertificateKind {
    /// The wiring is safe.
    #[cfg_attr(feature = "serde", serde(rename = "electrical", alias = "solar"))]
    Electrical,
    /// The gas installation is safe.
    #[cfg_attr(feature = "serde", serde(rename = "gas"))]
    Gas,
    /// No leaks, and no rain water in the sewer.
    #[cfg_attr(feature = "serde", serde(rename = "plumbing"))]
    Plumbing,
    /// The timber is free of borers.
    #[cfg_attr(feature = "serde", serde(rename = "beetle"))]
    Beetle,
    /// The fence is safe to touch by law.
    #[cfg_attr(feature = "serde", serde(rename = "electric_fence"))]
    ElectricFence,
}

impl CertificateKind {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Electrical,
        Self::Gas,
        Self::Plumbing,
        Self::Beetle,
        Self::ElectricFence,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Electrical => "electrical",
            Self::Gas => "gas",
            Self::Plumbing => "plumbing",
            Self::Beetle => "beetle",
            Self::ElectricFence => "electric_fence",
        }
    }
}

impl std::fmt::Display for CertificateKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

/// Labels of other versions are understood: `solar` is read as `electrical`.
impl std::str::FromStr for CertificateKind {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "electrical" | "solar" => Ok(Self::Electrical),
            "gas" => Ok(Self::Gas),
            "plumbing" => Ok(Self::Plumbing),
            "beetle" => Ok(Self::Beetle),
            "electric_fence" => Ok(Self::ElectricFence),
            _ => Err(relation::UnknownLabel::new("certificate_kind", label)),
        }
    }
}

drivers::wire_label!(CertificateKind, "public", "certificate_kind");

/// What a resale or rental home adds to its listing.
///
/// A row of the table `public.existing_properties`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ExistingProperty {
    /// Identifies the row: `bigint`, numbered by the database.
    pub id: ExistingPropertyId,
    /// The listing that seekers see.
    ///
    /// `bigint`, refers to `listings.listings`.
    pub listing_id: ListingId,
    /// What kind of home it is.
    ///
    /// `property_kind`.
    pub kind: PropertyKind,
    /// What the buyer owns in the end; nothing for rentals.
    ///
    /// `ownership_kind`.
    pub ownership: Option<OwnershipKind>,
    /// Asking price or monthly rent, in whole units of the listing's currency; nothing: on request.
    ///
    /// `integer`.
    pub price: Option<i32>,
    /// Rooms to sleep in; nothing: not said.
    ///
    /// `smallint`.
    pub bedrooms: Option<i16>,
    /// A half is a guest toilet.
    ///
    /// `numeric(3,1)`.
    pub bathrooms: Option<values::Numeric>,
    /// Garages and bays that belong to it.
    ///
    /// `smallint`, `0` by default.
    pub parking_bays: i16,
    /// Inside, in square metres.
    ///
    /// `numeric(10,2)`.
    pub floor_area_m2: Option<values::Numeric>,
    /// The land that belongs to it, in square metres.
    ///
    /// `numeric(12,2)`.
    pub erf_area_m2: Option<values::Numeric>,
    /// Year in which it was finished.
    ///
    /// `smallint`.
    pub year_built: Option<i16>,
    /// Whether pets may live here; nothing: not said.
    ///
    /// `boolean`.
    pub is_pet_friendly: Option<bool>,
    /// Monthly, to the municipality.
    ///
    /// `numeric(12,2)`.
    pub rates_and_taxes: Option<values::Numeric>,
    /// Monthly, to the body corporate.
    ///
    /// `numeric(12,2)`.
    pub levy: Option<values::Numeric>,
    /// Number of the paper mandate.
    ///
    /// `text`.
    pub mandate_number: String,
    /// When it was entered.
    ///
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
}

impl ExistingProperty {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `listing_id`.
    pub const COLUMN_LISTING_ID: &'static str = "listing_id";
    /// Name of the column `kind`.
    pub const COLUMN_KIND: &'static str = "kind";
    /// Name of the column `ownership`.
    pub const COLUMN_OWNERSHIP: &'static str = "ownership";
    /// Name of the column `price`.
    pub const COLUMN_PRICE: &'static str = "price";
    /// Name of the column `bedrooms`.
    pub const COLUMN_BEDROOMS: &'static str = "bedrooms";
    /// Name of the column `bathrooms`.
    pub const COLUMN_BATHROOMS: &'static str = "bathrooms";
    /// Name of the column `parking_bays`.
    pub const COLUMN_PARKING_BAYS: &'static str = "parking_bays";
    /// Name of the column `floor_area_m2`.
    pub const COLUMN_FLOOR_AREA_M2: &'static str = "floor_area_m2";
    /// Name of the column `erf_area_m2`.
    pub const COLUMN_ERF_AREA_M2: &'static str = "erf_area_m2";
    /// Name of the column `year_built`.
    pub const COLUMN_YEAR_BUILT: &'static str = "year_built";
    /// Name of the column `is_pet_friendly`.
    pub const COLUMN_IS_PET_FRIENDLY: &'static str = "is_pet_friendly";
    /// Name of the column `rates_and_taxes`.
    pub const COLUMN_RATES_AND_TAXES: &'static str = "rates_and_taxes";
    /// Name of the column `levy`.
    pub const COLUMN_LEVY: &'static str = "levy";
    /// Name of the column `mandate_number`.
    pub const COLUMN_MANDATE_NUMBER: &'static str = "mandate_number";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// The row with this value of `listing_id`, if there is one.
    #[must_use]
    pub const fn by_listing_id(
        listing_id: ListingId,
    ) -> relation::Query<Self, (ListingId,)> {
        relation::Query::new(
            "SELECT id, listing_id, kind, ownership, price, bedrooms, bathrooms, parking_bays, \
         floor_area_m2, erf_area_m2, year_built, is_pet_friendly, rates_and_taxes, levy, \
         mandate_number, created_at \
         FROM public.existing_properties \
         WHERE listing_id = $1::bigint",
            (listing_id,),
        )
    }
}

impl relation::Relation for ExistingProperty {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "existing_properties";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "listing_id",
        "kind",
        "ownership",
        "price",
        "bedrooms",
        "bathrooms",
        "parking_bays",
        "floor_area_m2",
        "erf_area_m2",
        "year_built",
        "is_pet_friendly",
        "rates_and_taxes",
        "levy",
        "mandate_number",
        "created_at",
    ];
    const SELECT: &'static str = "SELECT id, listing_id, kind, ownership, price, bedrooms, bathrooms, parking_bays, \
         floor_area_m2, erf_area_m2, year_built, is_pet_friendly, rates_and_taxes, levy, \
         mandate_number, created_at \
         FROM public.existing_properties";
}

impl relation::Table for ExistingProperty {
    type New = NewExistingProperty;
    type Patch = ExistingPropertyPatch;
    const INSERT: &'static str = "INSERT INTO public.existing_properties \
         (listing_id, kind, ownership, price, bedrooms, bathrooms, parking_bays, floor_area_m2, \
         erf_area_m2, year_built, is_pet_friendly, rates_and_taxes, levy, mandate_number, \
         created_at) \
         VALUES ($1, $2, $3, $4, $5, $6, COALESCE($7::smallint, '0'::smallint), $8, $9, $10, $11, \
         $12, $13, $14, COALESCE($15::timestamptz, (now())::timestamptz)) \
         RETURNING id, listing_id, kind, ownership, price, bedrooms, bathrooms, parking_bays, \
         floor_area_m2, erf_area_m2, year_built, is_pet_friendly, rates_and_taxes, levy, \
         mandate_number, created_at";
}

impl relation::Keyed for ExistingProperty {
    type Key = ExistingPropertyId;
    const FIND: &'static str = "SELECT id, listing_id, kind, ownership, price, bedrooms, bathrooms, parking_bays, \
         floor_area_m2, erf_area_m2, year_built, is_pet_friendly, rates_and_taxes, levy, \
         mandate_number, created_at \
         FROM public.existing_properties \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, listing_id, kind, ownership, price, bedrooms, bathrooms, parking_bays, \
         floor_area_m2, erf_area_m2, year_built, is_pet_friendly, rates_and_taxes, levy, \
         mandate_number, created_at \
         FROM public.existing_properties \
         ORDER BY existing_properties.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, listing_id, kind, ownership, price, bedrooms, bathrooms, parking_bays, \
         floor_area_m2, erf_area_m2, year_built, is_pet_friendly, rates_and_taxes, levy, \
         mandate_number, created_at \
         FROM public.existing_properties \
         WHERE id > $1::bigint \
         ORDER BY existing_properties.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.existing_properties \
         SET listing_id = CASE WHEN $1::boolean THEN $2::bigint ELSE listing_id END, \
         kind = CASE WHEN $3::boolean THEN $4::public.property_kind ELSE kind END, \
         ownership = CASE WHEN $5::boolean THEN $6::public.ownership_kind ELSE ownership END, \
         price = CASE WHEN $7::boolean THEN $8::integer ELSE price END, \
         bedrooms = CASE WHEN $9::boolean THEN $10::smallint ELSE bedrooms END, \
         bathrooms = CASE WHEN $11::boolean THEN $12::numeric ELSE bathrooms END, \
         parking_bays = CASE WHEN $13::boolean THEN $14::smallint ELSE parking_bays END, \
         floor_area_m2 = CASE WHEN $15::boolean THEN $16::numeric ELSE floor_area_m2 END, \
         erf_area_m2 = CASE WHEN $17::boolean THEN $18::numeric ELSE erf_area_m2 END, \
         year_built = CASE WHEN $19::boolean THEN $20::smallint ELSE year_built END, \
         is_pet_friendly = CASE WHEN $21::boolean THEN $22::boolean ELSE is_pet_friendly END, \
         rates_and_taxes = CASE WHEN $23::boolean THEN $24::numeric ELSE rates_and_taxes END, \
         levy = CASE WHEN $25::boolean THEN $26::numeric ELSE levy END, \
         mandate_number = CASE WHEN $27::boolean THEN $28::text ELSE mandate_number END, \
         created_at = CASE WHEN $29::boolean THEN $30::timestamptz ELSE created_at END \
         WHERE id = $31::bigint \
         RETURNING id, listing_id, kind, ownership, price, bedrooms, bathrooms, parking_bays, \
         floor_area_m2, erf_area_m2, year_built, is_pet_friendly, rates_and_taxes, levy, \
         mandate_number, created_at";
    const DELETE: &'static str = "DELETE FROM public.existing_properties \
         WHERE id = $1::bigint";
}

rows::row!(
    ExistingProperty { id = "id", listing_id = "listing_id", kind = "kind", ownership =
    "ownership", price = "price", bedrooms = "bedrooms", bathrooms = "bathrooms",
    parking_bays = "parking_bays", floor_area_m2 = "floor_area_m2", erf_area_m2 =
    "erf_area_m2", year_built = "year_built", is_pet_friendly = "is_pet_friendly",
    rates_and_taxes = "rates_and_taxes", levy = "levy", mandate_number =
    "mandate_number", created_at = "created_at" }
);

/// A row to insert into `public.existing_properties`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewExistingProperty {
    /// The listing that seekers see.
    ///
    /// `bigint`, refers to `listings.listings`.
    pub listing_id: ListingId,
    /// What kind of home it is.
    ///
    /// `property_kind`.
    pub kind: PropertyKind,
    /// What the buyer owns in the end; nothing for rentals.
    ///
    /// `ownership_kind`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub ownership: Option<OwnershipKind>,
    /// Asking price or monthly rent, in whole units of the listing's currency; nothing: on request.
    ///
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub price: Option<i32>,
    /// Rooms to sleep in; nothing: not said.
    ///
    /// `smallint`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub bedrooms: Option<i16>,
    /// A half is a guest toilet.
    ///
    /// `numeric(3,1)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub bathrooms: Option<values::Numeric>,
    /// Garages and bays that belong to it.
    ///
    /// `smallint`, `0` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub parking_bays: Option<i16>,
    /// Inside, in square metres.
    ///
    /// `numeric(10,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub floor_area_m2: Option<values::Numeric>,
    /// The land that belongs to it, in square metres.
    ///
    /// `numeric(12,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub erf_area_m2: Option<values::Numeric>,
    /// Year in which it was finished.
    ///
    /// `smallint`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub year_built: Option<i16>,
    /// Whether pets may live here; nothing: not said.
    ///
    /// `boolean`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub is_pet_friendly: Option<bool>,
    /// Monthly, to the municipality.
    ///
    /// `numeric(12,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub rates_and_taxes: Option<values::Numeric>,
    /// Monthly, to the body corporate.
    ///
    /// `numeric(12,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub levy: Option<values::Numeric>,
    /// Number of the paper mandate.
    ///
    /// `text`.
    pub mandate_number: String,
    /// When it was entered.
    ///
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
}

impl NewExistingProperty {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        listing_id: ListingId,
        kind: PropertyKind,
        mandate_number: String,
    ) -> Self {
        Self {
            listing_id,
            kind,
            ownership: None,
            price: None,
            bedrooms: None,
            bathrooms: None,
            parking_bays: None,
            floor_area_m2: None,
            erf_area_m2: None,
            year_built: None,
            is_pet_friendly: None,
            rates_and_taxes: None,
            levy: None,
            mandate_number,
            created_at: None,
        }
    }
}

impl relation::NewRow for NewExistingProperty {
    type Row = ExistingProperty;
}

rows::parameters!(
    NewExistingProperty { listing_id, kind, ownership, price, bedrooms, bathrooms,
    parking_bays, floor_area_m2, erf_area_m2, year_built, is_pet_friendly,
    rates_and_taxes, levy, mandate_number, created_at }
);

/// Changes to a row of `public.existing_properties`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ExistingPropertyPatch {
    /// The new [`listing_id`](ExistingProperty::listing_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub listing_id: Option<ListingId>,
    /// The new [`kind`](ExistingProperty::kind).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub kind: Option<PropertyKind>,
    /// The new [`ownership`](ExistingProperty::ownership).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub ownership: Option<Option<OwnershipKind>>,
    /// The new [`price`](ExistingProperty::price).
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
    /// The new [`bedrooms`](ExistingProperty::bedrooms).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub bedrooms: Option<Option<i16>>,
    /// The new [`bathrooms`](ExistingProperty::bathrooms).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub bathrooms: Option<Option<values::Numeric>>,
    /// The new [`parking_bays`](ExistingProperty::parking_bays).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub parking_bays: Option<i16>,
    /// The new [`floor_area_m2`](ExistingProperty::floor_area_m2).
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
    /// The new [`erf_area_m2`](ExistingProperty::erf_area_m2).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub erf_area_m2: Option<Option<values::Numeric>>,
    /// The new [`year_built`](ExistingProperty::year_built).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub year_built: Option<Option<i16>>,
    /// The new [`is_pet_friendly`](ExistingProperty::is_pet_friendly).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub is_pet_friendly: Option<Option<bool>>,
    /// The new [`rates_and_taxes`](ExistingProperty::rates_and_taxes).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub rates_and_taxes: Option<Option<values::Numeric>>,
    /// The new [`levy`](ExistingProperty::levy).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub levy: Option<Option<values::Numeric>>,
    /// The new [`mandate_number`](ExistingProperty::mandate_number).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub mandate_number: Option<String>,
    /// The new [`created_at`](ExistingProperty::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
}

impl relation::Patch for ExistingPropertyPatch {
    type Row = ExistingProperty;
}

rows::parameters!(
    ExistingPropertyPatch { [listing_id], [kind], [ownership], [price], [bedrooms],
    [bathrooms], [parking_bays], [floor_area_m2], [erf_area_m2], [year_built],
    [is_pet_friendly], [rates_and_taxes], [levy], [mandate_number], [created_at] }
);

/// On what terms a home is let.
///
/// A row of the table `public.rental_terms`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RentalTerms {
    /// The home.
    ///
    /// `bigint`, refers to `existing.existing_properties`.
    pub property_id: ExistingPropertyId,
    /// Held until the tenant leaves.
    ///
    /// `numeric(12,2)`.
    pub deposit: Option<values::Numeric>,
    /// Shortest lease.
    ///
    /// `interval`, `1 year` by default.
    pub lease: values::Interval,
    /// How early the tenant must say that they leave.
    ///
    /// `interval`, `1 mon` by default.
    pub notice: values::Interval,
    /// When the home can be had; open at the end for a long let.
    ///
    /// `daterange`.
    pub available: Option<values::DateRange>,
    /// What the tenant finds.
    ///
    /// `furnishing`, `unfurnished` by default.
    pub furnishing: Furnishing,
    /// What the rent covers, for example `water`.
    ///
    /// `text[]`, `{}` by default.
    pub utilities_included: Vec<String>,
}

impl RentalTerms {
    /// Name of the column `property_id`.
    pub const COLUMN_PROPERTY_ID: &'static str = "property_id";
    /// Name of the column `deposit`.
    pub const COLUMN_DEPOSIT: &'static str = "deposit";
    /// Name of the column `lease`.
    pub const COLUMN_LEASE: &'static str = "lease";
    /// Name of the column `notice`.
    pub const COLUMN_NOTICE: &'static str = "notice";
    /// Name of the column `available`.
    pub const COLUMN_AVAILABLE: &'static str = "available";
    /// Name of the column `furnishing`.
    pub const COLUMN_FURNISHING: &'static str = "furnishing";
    /// Name of the column `utilities_included`.
    pub const COLUMN_UTILITIES_INCLUDED: &'static str = "utilities_included";
}

impl relation::Relation for RentalTerms {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "rental_terms";
    const COLUMNS: &'static [&'static str] = &[
        "property_id",
        "deposit",
        "lease",
        "notice",
        "available",
        "furnishing",
        "utilities_included",
    ];
    const SELECT: &'static str = "SELECT property_id, deposit, lease, notice, available::text AS available, furnishing, \
         utilities_included \
         FROM public.rental_terms";
}

impl relation::Table for RentalTerms {
    type New = NewRentalTerms;
    type Patch = RentalTermsPatch;
    const INSERT: &'static str = "INSERT INTO public.rental_terms \
         (property_id, deposit, lease, notice, available, furnishing, utilities_included) \
         VALUES ($1, $2, COALESCE($3::interval, '1 year'::interval), \
         COALESCE($4::interval, '1 mon'::interval), $5::text::daterange, \
         COALESCE($6::public.furnishing, 'unfurnished'::public.furnishing), \
         COALESCE($7::text[], '{}'::text[])) \
         RETURNING property_id, deposit, lease, notice, available::text AS available, furnishing, \
         utilities_included";
}

impl relation::Keyed for RentalTerms {
    type Key = ExistingPropertyId;
    const FIND: &'static str = "SELECT property_id, deposit, lease, notice, available::text AS available, furnishing, \
         utilities_included \
         FROM public.rental_terms \
         WHERE property_id = $1::bigint";
    const LIST: &'static str = "SELECT property_id, deposit, lease, notice, available::text AS available, furnishing, \
         utilities_included \
         FROM public.rental_terms \
         ORDER BY rental_terms.property_id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT property_id, deposit, lease, notice, available::text AS available, furnishing, \
         utilities_included \
         FROM public.rental_terms \
         WHERE property_id > $1::bigint \
         ORDER BY rental_terms.property_id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.rental_terms \
         SET property_id = CASE WHEN $1::boolean THEN $2::bigint ELSE property_id END, \
         deposit = CASE WHEN $3::boolean THEN $4::numeric ELSE deposit END, \
         lease = CASE WHEN $5::boolean THEN $6::interval ELSE lease END, \
         notice = CASE WHEN $7::boolean THEN $8::interval ELSE notice END, \
         available = CASE WHEN $9::boolean THEN $10::text::daterange ELSE available END, \
         furnishing = CASE WHEN $11::boolean THEN $12::public.furnishing ELSE furnishing END, \
         utilities_included = CASE WHEN $13::boolean THEN $14::text[] ELSE utilities_included END \
         WHERE property_id = $15::bigint \
         RETURNING property_id, deposit, lease, notice, available::text AS available, furnishing, \
         utilities_included";
    const DELETE: &'static str = "DELETE FROM public.rental_terms \
         WHERE property_id = $1::bigint";
}

rows::row!(
    RentalTerms { property_id = "property_id", deposit = "deposit", lease = "lease",
    notice = "notice", available = "available", furnishing = "furnishing",
    utilities_included = "utilities_included" }
);

/// A row to insert into `public.rental_terms`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewRentalTerms {
    /// The home.
    ///
    /// `bigint`, refers to `existing.existing_properties`.
    pub property_id: ExistingPropertyId,
    /// Held until the tenant leaves.
    ///
    /// `numeric(12,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub deposit: Option<values::Numeric>,
    /// Shortest lease.
    ///
    /// `interval`, `1 year` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub lease: Option<values::Interval>,
    /// How early the tenant must say that they leave.
    ///
    /// `interval`, `1 mon` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub notice: Option<values::Interval>,
    /// When the home can be had; open at the end for a long let.
    ///
    /// `daterange`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub available: Option<values::DateRange>,
    /// What the tenant finds.
    ///
    /// `furnishing`, `unfurnished` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub furnishing: Option<Furnishing>,
    /// What the rent covers, for example `water`.
    ///
    /// `text[]`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub utilities_included: Option<Vec<String>>,
}

impl NewRentalTerms {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(property_id: ExistingPropertyId) -> Self {
        Self {
            property_id,
            deposit: None,
            lease: None,
            notice: None,
            available: None,
            furnishing: None,
            utilities_included: None,
        }
    }
}

impl relation::NewRow for NewRentalTerms {
    type Row = RentalTerms;
}

rows::parameters!(
    NewRentalTerms { property_id, deposit, lease, notice, available, furnishing,
    utilities_included }
);

/// Changes to a row of `public.rental_terms`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RentalTermsPatch {
    /// The new [`property_id`](RentalTerms::property_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub property_id: Option<ExistingPropertyId>,
    /// The new [`deposit`](RentalTerms::deposit).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub deposit: Option<Option<values::Numeric>>,
    /// The new [`lease`](RentalTerms::lease).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub lease: Option<values::Interval>,
    /// The new [`notice`](RentalTerms::notice).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub notice: Option<values::Interval>,
    /// The new [`available`](RentalTerms::available).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub available: Option<Option<values::DateRange>>,
    /// The new [`furnishing`](RentalTerms::furnishing).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub furnishing: Option<Furnishing>,
    /// The new [`utilities_included`](RentalTerms::utilities_included).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub utilities_included: Option<Vec<String>>,
}

impl relation::Patch for RentalTermsPatch {
    type Row = RentalTerms;
}

rows::parameters!(
    RentalTermsPatch { [property_id], [deposit], [lease], [notice], [available],
    [furnishing], [utilities_included] }
);

/// A time at which anyone may come and look.
///
/// A row of the table `public.open_houses`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct OpenHouse {
    /// Identifies the row: `bigint`, numbered by the database.
    pub id: OpenHouseId,
    /// The home.
    ///
    /// `bigint`, refers to `existing.existing_properties`.
    pub property_id: ExistingPropertyId,
    /// Who opens the door.
    ///
    /// `bigint`, refers to `core.users`.
    pub host_id: Option<UserId>,
    /// From when visitors may come.
    ///
    /// `timestamptz`.
    pub starts_at: values::TimestampTz,
    /// Until when.
    ///
    /// `timestamptz`.
    pub ends_at: values::TimestampTz,
    /// How to get in, for example which bell to ring.
    ///
    /// `text`, empty by default.
    pub instructions: String,
    /// When it was called off.
    ///
    /// `timestamptz`.
    pub cancelled_at: Option<values::TimestampTz>,
}

impl OpenHouse {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `property_id`.
    pub const COLUMN_PROPERTY_ID: &'static str = "property_id";
    /// Name of the column `host_id`.
    pub const COLUMN_HOST_ID: &'static str = "host_id";
    /// Name of the column `starts_at`.
    pub const COLUMN_STARTS_AT: &'static str = "starts_at";
    /// Name of the column `ends_at`.
    pub const COLUMN_ENDS_AT: &'static str = "ends_at";
    /// Name of the column `instructions`.
    pub const COLUMN_INSTRUCTIONS: &'static str = "instructions";
    /// Name of the column `cancelled_at`.
    pub const COLUMN_CANCELLED_AT: &'static str = "cancelled_at";
    /// The row with these values of `property_id` and `starts_at`, if there is one.
    #[must_use]
    pub const fn by_property_id_and_starts_at(
        property_id: ExistingPropertyId,
        starts_at: values::TimestampTz,
    ) -> relation::Query<Self, (ExistingPropertyId, values::TimestampTz)> {
        relation::Query::new(
            "SELECT id, property_id, host_id, starts_at, ends_at, instructions, cancelled_at \
         FROM public.open_houses \
         WHERE property_id = $1::bigint AND starts_at = $2::timestamptz",
            (property_id, starts_at),
        )
    }

    /// All rows with this value of `property_id`.
    #[must_use]
    pub const fn by_property_id(
        property_id: ExistingPropertyId,
    ) -> relation::Query<Self, (ExistingPropertyId,)> {
        relation::Query::new(
            "SELECT id, property_id, host_id, starts_at, ends_at, instructions, cancelled_at \
         FROM public.open_houses \
         WHERE property_id = $1::bigint \
         ORDER BY open_houses.id",
            (property_id,),
        )
    }

    /// All rows with this value of `host_id`.
    #[must_use]
    pub const fn by_host_id(host_id: UserId) -> relation::Query<Self, (UserId,)> {
        relation::Query::new(
            "SELECT id, property_id, host_id, starts_at, ends_at, instructions, cancelled_at \
         FROM public.open_houses \
         WHERE host_id = $1::bigint \
         ORDER BY open_houses.id",
            (host_id,),
        )
    }
}

impl relation::Relation for OpenHouse {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "open_houses";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "property_id",
        "host_id",
        "starts_at",
        "ends_at",
        "instructions",
        "cancelled_at",
    ];
    const SELECT: &'static str = "SELECT id, property_id, host_id, starts_at, ends_at, instructions, cancelled_at \
         FROM public.open_houses";
}

impl relation::Table for OpenHouse {
    type New = NewOpenHouse;
    type Patch = OpenHousePatch;
    const INSERT: &'static str = "INSERT INTO public.open_houses \
         (property_id, host_id, starts_at, ends_at, instructions, cancelled_at) \
         VALUES ($1, $2, $3, $4, COALESCE($5::text, ''::text), $6) \
         RETURNING id, property_id, host_id, starts_at, ends_at, instructions, cancelled_at";
}

impl relation::Keyed for OpenHouse {
    type Key = OpenHouseId;
    const FIND: &'static str = "SELECT id, property_id, host_id, starts_at, ends_at, instructions, cancelled_at \
         FROM public.open_houses \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, property_id, host_id, starts_at, ends_at, instructions, cancelled_at \
         FROM public.open_houses \
         ORDER BY open_houses.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, property_id, host_id, starts_at, ends_at, instructions, cancelled_at \
         FROM public.open_houses \
         WHERE id > $1::bigint \
         ORDER BY open_houses.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.open_houses \
         SET property_id = CASE WHEN $1::boolean THEN $2::bigint ELSE property_id END, \
         host_id = CASE WHEN $3::boolean THEN $4::bigint ELSE host_id END, \
         starts_at = CASE WHEN $5::boolean THEN $6::timestamptz ELSE starts_at END, \
         ends_at = CASE WHEN $7::boolean THEN $8::timestamptz ELSE ends_at END, \
         instructions = CASE WHEN $9::boolean THEN $10::text ELSE instructions END, \
         cancelled_at = CASE WHEN $11::boolean THEN $12::timestamptz ELSE cancelled_at END \
         WHERE id = $13::bigint \
         RETURNING id, property_id, host_id, starts_at, ends_at, instructions, cancelled_at";
    const DELETE: &'static str = "DELETE FROM public.open_houses \
         WHERE id = $1::bigint";
}

rows::row!(
    OpenHouse { id = "id", property_id = "property_id", host_id = "host_id", starts_at =
    "starts_at", ends_at = "ends_at", instructions = "instructions", cancelled_at =
    "cancelled_at" }
);

/// A row to insert into `public.open_houses`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewOpenHouse {
    /// The home.
    ///
    /// `bigint`, refers to `existing.existing_properties`.
    pub property_id: ExistingPropertyId,
    /// Who opens the door.
    ///
    /// `bigint`, refers to `core.users`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub host_id: Option<UserId>,
    /// From when visitors may come.
    ///
    /// `timestamptz`.
    pub starts_at: values::TimestampTz,
    /// Until when.
    ///
    /// `timestamptz`.
    pub ends_at: values::TimestampTz,
    /// How to get in, for example which bell to ring.
    ///
    /// `text`, empty by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub instructions: Option<String>,
    /// When it was called off.
    ///
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub cancelled_at: Option<values::TimestampTz>,
}

impl NewOpenHouse {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        property_id: ExistingPropertyId,
        starts_at: values::TimestampTz,
        ends_at: values::TimestampTz,
    ) -> Self {
        Self {
            property_id,
            host_id: None,
            starts_at,
            ends_at,
            instructions: None,
            cancelled_at: None,
        }
    }
}

impl relation::NewRow for NewOpenHouse {
    type Row = OpenHouse;
}

rows::parameters!(
    NewOpenHouse { property_id, host_id, starts_at, ends_at, instructions, cancelled_at }
);

/// Changes to a row of `public.open_houses`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct OpenHousePatch {
    /// The new [`property_id`](OpenHouse::property_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub property_id: Option<ExistingPropertyId>,
    /// The new [`host_id`](OpenHouse::host_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub host_id: Option<Option<UserId>>,
    /// The new [`starts_at`](OpenHouse::starts_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub starts_at: Option<values::TimestampTz>,
    /// The new [`ends_at`](OpenHouse::ends_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub ends_at: Option<values::TimestampTz>,
    /// The new [`instructions`](OpenHouse::instructions).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub instructions: Option<String>,
    /// The new [`cancelled_at`](OpenHouse::cancelled_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub cancelled_at: Option<Option<values::TimestampTz>>,
}

impl relation::Patch for OpenHousePatch {
    type Row = OpenHouse;
}

rows::parameters!(
    OpenHousePatch { [property_id], [host_id], [starts_at], [ends_at], [instructions],
    [cancelled_at] }
);

/// A certificate of compliance for a home.
///
/// A row of the table `public.compliance_certificates`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ComplianceCertificate {
    /// Identifies the row: `bigint`, numbered by the database.
    pub id: ComplianceCertificateId,
    /// The home.
    ///
    /// `bigint`, refers to `existing.existing_properties`.
    pub property_id: ExistingPropertyId,
    /// What was inspected.
    ///
    /// `certificate_kind`.
    pub kind: CertificateKind,
    /// As printed on it; unique for its kind.
    ///
    /// `text`.
    pub number: String,
    /// Day of the inspection.
    ///
    /// `date`.
    pub issued_on: values::Date,
    /// Last day on which it counts; nothing: until something is changed.
    ///
    /// `date`.
    pub valid_until: Option<values::Date>,
    /// The certificate itself.
    ///
    /// `text`.
    pub document_url: Option<String>,
}

impl ComplianceCertificate {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `property_id`.
    pub const COLUMN_PROPERTY_ID: &'static str = "property_id";
    /// Name of the column `kind`.
    pub const COLUMN_KIND: &'static str = "kind";
    /// Name of the column `number`.
    pub const COLUMN_NUMBER: &'static str = "number";
    /// Name of the column `issued_on`.
    pub const COLUMN_ISSUED_ON: &'static str = "issued_on";
    /// Name of the column `valid_until`.
    pub const COLUMN_VALID_UNTIL: &'static str = "valid_until";
    /// Name of the column `document_url`.
    pub const COLUMN_DOCUMENT_URL: &'static str = "document_url";
    /// The row with these values of `kind` and `number`, if there is one.
    #[must_use]
    pub const fn by_kind_and_number(
        kind: CertificateKind,
        number: &str,
    ) -> relation::Query<Self, (CertificateKind, &str)> {
        relation::Query::new(
            "SELECT id, property_id, kind, number, issued_on, valid_until, document_url \
         FROM public.compliance_certificates \
         WHERE kind = $1::public.certificate_kind AND number = $2::text",
            (kind, number),
        )
    }

    /// All rows with this value of `property_id`.
    #[must_use]
    pub const fn by_property_id(
        property_id: ExistingPropertyId,
    ) -> relation::Query<Self, (ExistingPropertyId,)> {
        relation::Query::new(
            "SELECT id, property_id, kind, number, issued_on, valid_until, document_url \
         FROM public.compliance_certificates \
         WHERE property_id = $1::bigint \
         ORDER BY compliance_certificates.id",
            (property_id,),
        )
    }
}

impl relation::Relation for ComplianceCertificate {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "compliance_certificates";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "property_id",
        "kind",
        "number",
        "issued_on",
        "valid_until",
        "document_url",
    ];
    const SELECT: &'static str = "SELECT id, property_id, kind, number, issued_on, valid_until, document_url \
         FROM public.compliance_certificates";
}

impl relation::Table for ComplianceCertificate {
    type New = NewComplianceCertificate;
    type Patch = ComplianceCertificatePatch;
    const INSERT: &'static str = "INSERT INTO public.compliance_certificates \
         (property_id, kind, number, issued_on, valid_until, document_url) \
         VALUES ($1, $2, $3, $4, $5, $6) \
         RETURNING id, property_id, kind, number, issued_on, valid_until, document_url";
}

impl relation::Keyed for ComplianceCertificate {
    type Key = ComplianceCertificateId;
    const FIND: &'static str = "SELECT id, property_id, kind, number, issued_on, valid_until, document_url \
         FROM public.compliance_certificates \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, property_id, kind, number, issued_on, valid_until, document_url \
         FROM public.compliance_certificates \
         ORDER BY compliance_certificates.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, property_id, kind, number, issued_on, valid_until, document_url \
         FROM public.compliance_certificates \
         WHERE id > $1::bigint \
         ORDER BY compliance_certificates.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.compliance_certificates \
         SET property_id = CASE WHEN $1::boolean THEN $2::bigint ELSE property_id END, \
         kind = CASE WHEN $3::boolean THEN $4::public.certificate_kind ELSE kind END, \
         number = CASE WHEN $5::boolean THEN $6::text ELSE number END, \
         issued_on = CASE WHEN $7::boolean THEN $8::date ELSE issued_on END, \
         valid_until = CASE WHEN $9::boolean THEN $10::date ELSE valid_until END, \
         document_url = CASE WHEN $11::boolean THEN $12::text ELSE document_url END \
         WHERE id = $13::bigint \
         RETURNING id, property_id, kind, number, issued_on, valid_until, document_url";
    const DELETE: &'static str = "DELETE FROM public.compliance_certificates \
         WHERE id = $1::bigint";
}

rows::row!(
    ComplianceCertificate { id = "id", property_id = "property_id", kind = "kind", number
    = "number", issued_on = "issued_on", valid_until = "valid_until", document_url =
    "document_url" }
);

/// A row to insert into `public.compliance_certificates`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewComplianceCertificate {
    /// The home.
    ///
    /// `bigint`, refers to `existing.existing_properties`.
    pub property_id: ExistingPropertyId,
    /// What was inspected.
    ///
    /// `certificate_kind`.
    pub kind: CertificateKind,
    /// As printed on it; unique for its kind.
    ///
    /// `text`.
    pub number: String,
    /// Day of the inspection.
    ///
    /// `date`.
    pub issued_on: values::Date,
    /// Last day on which it counts; nothing: until something is changed.
    ///
    /// `date`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub valid_until: Option<values::Date>,
    /// The certificate itself.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub document_url: Option<String>,
}

impl NewComplianceCertificate {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        property_id: ExistingPropertyId,
        kind: CertificateKind,
        number: String,
        issued_on: values::Date,
    ) -> Self {
        Self {
            property_id,
            kind,
            number,
            issued_on,
            valid_until: None,
            document_url: None,
        }
    }
}

impl relation::NewRow for NewComplianceCertificate {
    type Row = ComplianceCertificate;
}

rows::parameters!(
    NewComplianceCertificate { property_id, kind, number, issued_on, valid_until,
    document_url }
);

/// Changes to a row of `public.compliance_certificates`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ComplianceCertificatePatch {
    /// The new [`property_id`](ComplianceCertificate::property_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub property_id: Option<ExistingPropertyId>,
    /// The new [`kind`](ComplianceCertificate::kind).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub kind: Option<CertificateKind>,
    /// The new [`number`](ComplianceCertificate::number).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub number: Option<String>,
    /// The new [`issued_on`](ComplianceCertificate::issued_on).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub issued_on: Option<values::Date>,
    /// The new [`valid_until`](ComplianceCertificate::valid_until).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub valid_until: Option<Option<values::Date>>,
    /// The new [`document_url`](ComplianceCertificate::document_url).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub document_url: Option<Option<String>>,
}

impl relation::Patch for ComplianceCertificatePatch {
    type Row = ComplianceCertificate;
}

rows::parameters!(
    ComplianceCertificatePatch { [property_id], [kind], [number], [issued_on],
    [valid_until], [document_url] }
);
