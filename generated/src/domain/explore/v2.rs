// Made by `cargo xtask gen` from explore.kdl. Edits here are lost: change the spec and generate again.

//! What seekers search: read models over everything that is published.
//!
//! Types that begin with version 2.

#![cfg_attr(not(feature = "gate-price_filter"), allow(dead_code, unreachable_pub))]
use crate::domain::listings::ListingId;
use crate::domain::listings::v2::{ListingStatus, ListingType};
use crate::domain::locations::LocationId;
use crate::{relation, rows, values};

/// Every listing that is shown, in one form for all types. One row a listing.
///
/// A row of the read model `public.explore_listings`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ExploreListing {
    /// Identifies the row: `bigint`, from `listings.listings.id`.
    pub id: ListingId,
    /// What is behind it.
    ///
    /// `listing_type`, from `listings.listings.type`.
    pub listing_type: ListingType,
    /// Where it is in its life.
    ///
    /// `listing_status`, from `listings.listings.status`.
    pub status: ListingStatus,
    /// What it is called in lists and on its page.
    ///
    /// `text`, from `listings.listings.title`.
    pub title: String,
    /// The suburb or city that it lies in.
    ///
    /// `bigint`, from `listings.listings.location_id`.
    pub location_id: Option<LocationId>,
    /// Lowest price: of the development, else the one of the home; nothing: on request.
    ///
    /// `integer`.
    pub price_from: Option<i32>,
    /// Highest price: of the development, else the one of the home; nothing: on request.
    ///
    /// `integer`.
    pub price_to: Option<i32>,
    /// Rooms to sleep in; nothing: not said.
    ///
    /// `smallint`, from `existing.existing_properties.bedrooms`.
    pub bedrooms: Option<i16>,
    /// A half is a guest toilet.
    ///
    /// `numeric(3,1)`, from `existing.existing_properties.bathrooms`.
    pub bathrooms: Option<values::Numeric>,
    /// The face of the listing; nothing: it has no pictures.
    ///
    /// `text`, from `media.media.primary_image_url`.
    pub primary_image_url: Option<String>,
    /// The city that it lies in.
    ///
    /// `text`, from `locations.locations.city`.
    pub city: Option<String>,
    /// The suburb that it lies in.
    ///
    /// `text`, from `locations.locations.area`.
    pub area: Option<String>,
    /// When it was first saved.
    ///
    /// `timestamptz`, from `listings.listings.created_at`.
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
    /// The row with this value of `id`, if there is one.
    #[must_use]
    pub const fn by_id(id: ListingId) -> relation::Query<Self, (ListingId,)> {
        relation::Query::new(
            "SELECT id, listing_type, status, title, location_id, price_from, price_to, bedrooms, \
         bathrooms, primary_image_url, city, area, created_at \
         FROM public.explore_listings \
         WHERE id = $1::bigint",
            (id,),
        )
    }
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
