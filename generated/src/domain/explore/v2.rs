// Made by `cargo xtask gen` from explore.kdl. Edits here are lost: change the spec and generate again.

//! What seekers search: read models over everything that is published.
//!
//! Types that begin with version 2.

use crate::domain::listings::{ListingId, ListingType};
use crate::domain::listings::v2::ListingStatus;
use crate::domain::locations::LocationId;
use crate::{relation, rows, values};

/// Every listing that is shown, in one form for all types. One row a listing.
///
/// A row of the read model `public.explore_listings`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ExploreListing {
    /// Identifies the row.
    ///
    /// In PostgreSQL: `bigint`.
    pub id: ListingId,
    /// Listing type.
    ///
    /// In PostgreSQL: `listing_type`.
    pub listing_type: ListingType,
    /// Status.
    ///
    /// In PostgreSQL: `listing_status`.
    pub status: ListingStatus,
    /// Title.
    ///
    /// In PostgreSQL: `text`.
    pub title: String,
    /// Location id.
    ///
    /// In PostgreSQL: `bigint`.
    pub location_id: Option<LocationId>,
    /// Of the development, else of the home.
    ///
    /// In PostgreSQL: `integer`.
    pub price_from: Option<i32>,
    /// Price to.
    ///
    /// In PostgreSQL: `integer`.
    pub price_to: Option<i32>,
    /// Bedrooms.
    ///
    /// In PostgreSQL: `smallint`.
    pub bedrooms: Option<i16>,
    /// Bathrooms.
    ///
    /// In PostgreSQL: `numeric(3,1)`.
    pub bathrooms: Option<values::Numeric>,
    /// Primary image url.
    ///
    /// In PostgreSQL: `text`.
    pub primary_image_url: Option<String>,
    /// City.
    ///
    /// In PostgreSQL: `text`.
    pub city: Option<String>,
    /// Area.
    ///
    /// In PostgreSQL: `text`.
    pub area: Option<String>,
    /// Created at.
    ///
    /// In PostgreSQL: `timestamptz`.
    pub created_at: values::TimestampTz,
}

impl ExploreListing {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `listing_type`.
    pub const COLUMN_LISTING_TYPE: &'static str = "listing_type";
    /// Name of the column `status`.
    pub const COLUMN_STATUS: &'static str = "status";
    /// Name of the column `title`.
    pub const COLUMN_TITLE: &'static str = "title";
    /// Name of the column `location_id`.
    pub const COLUMN_LOCATION_ID: &'static str = "location_id";
    /// Name of the column `price_from`.
    pub const COLUMN_PRICE_FROM: &'static str = "price_from";
    /// Name of the column `price_to`.
    pub const COLUMN_PRICE_TO: &'static str = "price_to";
    /// Name of the column `bedrooms`.
    pub const COLUMN_BEDROOMS: &'static str = "bedrooms";
    /// Name of the column `bathrooms`.
    pub const COLUMN_BATHROOMS: &'static str = "bathrooms";
    /// Name of the column `primary_image_url`.
    pub const COLUMN_PRIMARY_IMAGE_URL: &'static str = "primary_image_url";
    /// Name of the column `city`.
    pub const COLUMN_CITY: &'static str = "city";
    /// Name of the column `area`.
    pub const COLUMN_AREA: &'static str = "area";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
}

impl relation::Relation for ExploreListing {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "explore_listings";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "listing_type",
        "status",
        "title",
        "location_id",
        "price_from",
        "price_to",
        "bedrooms",
        "bathrooms",
        "primary_image_url",
        "city",
        "area",
        "created_at",
    ];
    const SELECT: &'static str = "SELECT id, listing_type, status, title, location_id, price_from, price_to, bedrooms, \
         bathrooms, primary_image_url, city, area, created_at \
         FROM public.explore_listings";
}

rows::row!(
    ExploreListing { id = "id", listing_type = "listing_type", status = "status", title =
    "title", location_id = "location_id", price_from = "price_from", price_to =
    "price_to", bedrooms = "bedrooms", bathrooms = "bathrooms", primary_image_url =
    "primary_image_url", city = "city", area = "area", created_at = "created_at" }
);
