// Made by `cargo xtask gen` from explore.kdl. Edits here are lost: change the spec and generate again.

//! What seekers search: read models over everything that is published.
//!
//! Types that all versions share.

#![cfg_attr(not(feature = "gate-price_filter"), allow(dead_code, unreachable_pub))]
pub(crate) mod v1;
pub(crate) mod v2;

use crate::domain::developments::{ConstructionStatus, DevelopmentId, DevelopmentKind};
use crate::domain::existing::OpenHouseId;
use crate::domain::listings::ListingId;
use crate::{relation, rows, values};

/// What shown listings cost, for the filter by price. One row a listing.
///
/// A row of the read model `public.explore_prices`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ExplorePrice {
    /// Identifies the row: `bigint`, from `listings.listings.id`.
    pub listing_id: ListingId,
    /// Lowest asking price or monthly rent in whole units of the currency; nothing: on request.
    ///
    /// `integer`, from `listings.listings.price_from`.
    pub price_from: Option<i32>,
    /// Highest asking price or monthly rent; nothing: there is one price.
    ///
    /// `integer`, from `listings.listings.price_to`.
    pub price_to: Option<i32>,
    /// ISO 4217 code.
    ///
    /// `char(3)`, from `listings.listings.currency`.
    pub currency: String,
}

impl ExplorePrice {
    /// Name of the column `listing_id`.
    pub const COLUMN_LISTING_ID: &'static str = "listing_id";
    /// Name of the column `price_from`.
    pub const COLUMN_PRICE_FROM: &'static str = "price_from";
    /// Name of the column `price_to`.
    pub const COLUMN_PRICE_TO: &'static str = "price_to";
    /// Name of the column `currency`.
    pub const COLUMN_CURRENCY: &'static str = "currency";
    /// The row with this value of `listing_id`, if there is one.
    #[must_use]
    pub const fn by_listing_id(
        listing_id: ListingId,
    ) -> relation::Query<Self, (ListingId,)> {
        relation::Query::new(
            "SELECT listing_id, price_from, price_to, currency \
         FROM public.explore_prices \
         WHERE listing_id = $1::bigint",
            (listing_id,),
        )
    }
}

impl relation::Relation for ExplorePrice {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "explore_prices";
    const COLUMNS: &'static [&'static str] = &[
        "listing_id",
        "price_from",
        "price_to",
        "currency",
    ];
    const SELECT: &'static str = "SELECT listing_id, price_from, price_to, currency \
         FROM public.explore_prices";
}

rows::row!(
    ExplorePrice { listing_id = "listing_id", price_from = "price_from", price_to =
    "price_to", currency = "currency" }
);

/// Developments with who builds them, stored because the landing page shows them all. One row a development.
///
/// A row of the read model `public.explore_developments`, whose rows are stored until the next refresh.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ExploreDevelopment {
    /// Identifies the row: `bigint`, from `developments.developments.id`.
    pub development_id: DevelopmentId,
    /// `bigint`, from `listings.listings.id`.
    pub listing_id: ListingId,
    /// The name it is sold under.
    ///
    /// `text`, from `developments.developments.name`.
    pub name: String,
    /// What it consists of.
    ///
    /// `development_kind`, from `developments.developments.kind`.
    pub kind: DevelopmentKind,
    /// How far the building is.
    ///
    /// `construction_status`, from `developments.developments.status`.
    pub status: ConstructionStatus,
    /// Who builds it.
    ///
    /// `text`, from `core.organizations.name`.
    pub developer: String,
    /// Logo of who builds it.
    ///
    /// `text`, from `core.organizations.logo_url`.
    pub developer_logo_url: Option<String>,
    /// Lowest price of a unit, in whole units of the listing's currency.
    ///
    /// `integer`, from `developments.developments.price_from`.
    pub price_from: Option<i32>,
    /// Highest price of a unit.
    ///
    /// `integer`, from `developments.developments.price_to`.
    pub price_to: Option<i32>,
    /// When the last phase is to be handed over.
    ///
    /// `date`, from `developments.developments.completion_on`.
    pub completion_on: Option<values::Date>,
    /// The city that it lies in.
    ///
    /// `text`, from `locations.locations.city`.
    pub city: Option<String>,
    /// The suburb that it lies in.
    ///
    /// `text`, from `locations.locations.area`.
    pub area: Option<String>,
}

impl ExploreDevelopment {
    /// Name of the column `development_id`.
    pub const COLUMN_DEVELOPMENT_ID: &'static str = "development_id";
    /// Name of the column `listing_id`.
    pub const COLUMN_LISTING_ID: &'static str = "listing_id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `kind`.
    pub const COLUMN_KIND: &'static str = "kind";
    /// Name of the column `status`.
    pub const COLUMN_STATUS: &'static str = "status";
    /// Name of the column `developer`.
    pub const COLUMN_DEVELOPER: &'static str = "developer";
    /// Name of the column `developer_logo_url`.
    pub const COLUMN_DEVELOPER_LOGO_URL: &'static str = "developer_logo_url";
    /// Name of the column `price_from`.
    pub const COLUMN_PRICE_FROM: &'static str = "price_from";
    /// Name of the column `price_to`.
    pub const COLUMN_PRICE_TO: &'static str = "price_to";
    /// Name of the column `completion_on`.
    pub const COLUMN_COMPLETION_ON: &'static str = "completion_on";
    /// Name of the column `city`.
    pub const COLUMN_CITY: &'static str = "city";
    /// Name of the column `area`.
    pub const COLUMN_AREA: &'static str = "area";
    /// The row with this value of `development_id`, if there is one.
    #[must_use]
    pub const fn by_development_id(
        development_id: DevelopmentId,
    ) -> relation::Query<Self, (DevelopmentId,)> {
        relation::Query::new(
            "SELECT development_id, listing_id, name, kind, status, developer, developer_logo_url, \
         price_from, price_to, completion_on, city, area \
         FROM public.explore_developments \
         WHERE development_id = $1::bigint",
            (development_id,),
        )
    }
}

impl relation::Relation for ExploreDevelopment {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "explore_developments";
    const COLUMNS: &'static [&'static str] = &[
        "development_id",
        "listing_id",
        "name",
        "kind",
        "status",
        "developer",
        "developer_logo_url",
        "price_from",
        "price_to",
        "completion_on",
        "city",
        "area",
    ];
    const SELECT: &'static str = "SELECT development_id, listing_id, name, kind, status, developer, developer_logo_url, \
         price_from, price_to, completion_on, city, area \
         FROM public.explore_developments";
}

impl relation::Materialized for ExploreDevelopment {
    const REFRESH: &'static str = "REFRESH MATERIALIZED VIEW CONCURRENTLY public.explore_developments";
}

rows::row!(
    ExploreDevelopment { development_id = "development_id", listing_id = "listing_id",
    name = "name", kind = "kind", status = "status", developer = "developer",
    developer_logo_url = "developer_logo_url", price_from = "price_from", price_to =
    "price_to", completion_on = "completion_on", city = "city", area = "area" }
);

/// Open houses that are still to come. One row an open house.
///
/// A row of the read model `public.explore_open_houses`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ExploreOpenHouse {
    /// The open house.
    ///
    /// `bigint`, from `existing.open_houses.id`.
    pub id: OpenHouseId,
    /// The listing of the home.
    ///
    /// `bigint`, from `listings.listings.id`.
    pub listing_id: ListingId,
    /// What it is called in lists and on its page.
    ///
    /// `text`, from `listings.listings.title`.
    pub title: String,
    /// From when visitors may come.
    ///
    /// `timestamptz`, from `existing.open_houses.starts_at`.
    pub starts_at: values::TimestampTz,
    /// Until when.
    ///
    /// `timestamptz`, from `existing.open_houses.ends_at`.
    pub ends_at: values::TimestampTz,
    /// Rooms to sleep in; nothing: not said.
    ///
    /// `smallint`, from `existing.existing_properties.bedrooms`.
    pub bedrooms: Option<i16>,
    /// Asking price or monthly rent; nothing: on request.
    ///
    /// `integer`, from `existing.existing_properties.price`.
    pub price: Option<i32>,
    /// The city that it lies in.
    ///
    /// `text`, from `locations.locations.city`.
    pub city: Option<String>,
    /// The suburb that it lies in.
    ///
    /// `text`, from `locations.locations.area`.
    pub area: Option<String>,
}

impl ExploreOpenHouse {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `listing_id`.
    pub const COLUMN_LISTING_ID: &'static str = "listing_id";
    /// Name of the column `title`.
    pub const COLUMN_TITLE: &'static str = "title";
    /// Name of the column `starts_at`.
    pub const COLUMN_STARTS_AT: &'static str = "starts_at";
    /// Name of the column `ends_at`.
    pub const COLUMN_ENDS_AT: &'static str = "ends_at";
    /// Name of the column `bedrooms`.
    pub const COLUMN_BEDROOMS: &'static str = "bedrooms";
    /// Name of the column `price`.
    pub const COLUMN_PRICE: &'static str = "price";
    /// Name of the column `city`.
    pub const COLUMN_CITY: &'static str = "city";
    /// Name of the column `area`.
    pub const COLUMN_AREA: &'static str = "area";
    /// The row with this value of `id`, if there is one.
    #[must_use]
    pub const fn by_id(id: OpenHouseId) -> relation::Query<Self, (OpenHouseId,)> {
        relation::Query::new(
            "SELECT id, listing_id, title, starts_at, ends_at, bedrooms, price, city, area \
         FROM public.explore_open_houses \
         WHERE id = $1::bigint",
            (id,),
        )
    }
}

impl relation::Relation for ExploreOpenHouse {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "explore_open_houses";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "listing_id",
        "title",
        "starts_at",
        "ends_at",
        "bedrooms",
        "price",
        "city",
        "area",
    ];
    const SELECT: &'static str = "SELECT id, listing_id, title, starts_at, ends_at, bedrooms, price, city, area \
         FROM public.explore_open_houses";
}

rows::row!(
    ExploreOpenHouse { id = "id", listing_id = "listing_id", title = "title", starts_at =
    "starts_at", ends_at = "ends_at", bedrooms = "bedrooms", price = "price", city =
    "city", area = "area" }
);
