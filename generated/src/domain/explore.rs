// Made by `cargo xtask gen` from explore.kdl. Edits here are lost: change the spec and generate again.

//! What seekers search: read models over everything that is published.
//!
//! Types that all versions share.

pub(crate) mod v1;
pub(crate) mod v2;

use crate::domain::developments::{ConstructionStatus, DevelopmentId, DevelopmentKind};
use crate::domain::existing::OpenHouseId;
use crate::domain::listings::ListingId;
use crate::{relation, rows, values};

/// Developments with who builds them, stored because the landing page shows them all. One row a development.
///
/// A row of the read model `public.explore_developments`, whose rows are stored until the next refresh.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ExploreDevelopment {
    /// Identifies the row.
    ///
    /// In PostgreSQL: `bigint`.
    pub development_id: DevelopmentId,
    /// Listing id.
    ///
    /// In PostgreSQL: `bigint`.
    pub listing_id: ListingId,
    /// Name.
    ///
    /// In PostgreSQL: `text`.
    pub name: String,
    /// Kind.
    ///
    /// In PostgreSQL: `development_kind`.
    pub kind: DevelopmentKind,
    /// Status.
    ///
    /// In PostgreSQL: `construction_status`.
    pub status: ConstructionStatus,
    /// Developer.
    ///
    /// In PostgreSQL: `text`.
    pub developer: String,
    /// Developer logo url.
    ///
    /// In PostgreSQL: `text`.
    pub developer_logo_url: Option<String>,
    /// Price from.
    ///
    /// In PostgreSQL: `integer`.
    pub price_from: Option<i32>,
    /// Price to.
    ///
    /// In PostgreSQL: `integer`.
    pub price_to: Option<i32>,
    /// Completion on.
    ///
    /// In PostgreSQL: `date`.
    pub completion_on: Option<values::Date>,
    /// City.
    ///
    /// In PostgreSQL: `text`.
    pub city: Option<String>,
    /// Area.
    ///
    /// In PostgreSQL: `text`.
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
    /// Identifies the row.
    ///
    /// In PostgreSQL: `bigint`.
    pub id: OpenHouseId,
    /// Listing id.
    ///
    /// In PostgreSQL: `bigint`.
    pub listing_id: ListingId,
    /// Title.
    ///
    /// In PostgreSQL: `text`.
    pub title: String,
    /// Starts at.
    ///
    /// In PostgreSQL: `timestamptz`.
    pub starts_at: values::TimestampTz,
    /// Ends at.
    ///
    /// In PostgreSQL: `timestamptz`.
    pub ends_at: values::TimestampTz,
    /// Bedrooms.
    ///
    /// In PostgreSQL: `smallint`.
    pub bedrooms: Option<i16>,
    /// Price.
    ///
    /// In PostgreSQL: `integer`.
    pub price: Option<i32>,
    /// City.
    ///
    /// In PostgreSQL: `text`.
    pub city: Option<String>,
    /// Area.
    ///
    /// In PostgreSQL: `text`.
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
