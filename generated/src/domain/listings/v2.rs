// Made by `cargo xtask gen` from listings.kdl. Edits here are lost: change the spec and generate again.

//! The canonical listing, whatever is behind it, and what seekers and agents do with it.
//!
//! Types that begin with version 2.

use super::v1;
use crate::domain::core::{OrganizationId, UserId};
use crate::domain::listings::{
    AlertFrequency, EnquiryId, EnquiryStatus, ListingId, ListingPriceChangeId,
    ListingStatusChangeId, SavedSearchId, ViewingId, ViewingStatus,
};
use crate::domain::locations::LocationId;
use crate::{drivers, relation, rows, values};

/// What is behind a listing.
///
/// The type `public.listing_type` in PostgreSQL. `auction` is there with the feature `gate-auctions`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(not(feature = "gate-auctions"), non_exhaustive)]
pub enum ListingType {
    /// A new development, see the domain `developments`.
    #[cfg_attr(feature = "serde", serde(rename = "development"))]
    Development,
    /// A home that had an owner before, see the domain `existing`.
    #[cfg_attr(feature = "serde", serde(rename = "resale"))]
    #[cfg_attr(
        all(feature = "serde", not(feature = "gate-auctions")),
        serde(alias = "auction")
    )]
    Resale,
    /// A home to let, see the domain `existing`.
    #[cfg_attr(feature = "serde", serde(rename = "rental"))]
    Rental,
    /// A home that goes to who bids most.
    #[cfg(feature = "gate-auctions")]
    #[cfg_attr(feature = "serde", serde(rename = "auction"))]
    Auction,
}

impl ListingType {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Development,
        Self::Resale,
        Self::Rental,
        #[cfg(feature = "gate-auctions")]
        Self::Auction,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Development => "development",
            Self::Resale => "resale",
            Self::Rental => "rental",
            #[cfg(feature = "gate-auctions")]
            Self::Auction => "auction",
        }
    }
}

impl std::fmt::Display for ListingType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for ListingType {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "development" => Ok(Self::Development),
            "resale" => Ok(Self::Resale),
            "rental" => Ok(Self::Rental),
            #[cfg(feature = "gate-auctions")]
            "auction" => Ok(Self::Auction),
            #[cfg(not(feature = "gate-auctions"))]
            "auction" => Ok(Self::Resale),
            _ => Err(relation::UnknownLabel::new("listing_type", label)),
        }
    }
}

drivers::wire_label!(ListingType, "public", "listing_type");

/// The same label in version 2.
impl From<v1::ListingType> for ListingType {
    fn from(label: v1::ListingType) -> Self {
        match label {
            v1::ListingType::Development => ListingType::Development,
            v1::ListingType::Resale => ListingType::Resale,
            v1::ListingType::Rental => ListingType::Rental,
        }
    }
}

/// The same label in version 1, where it is known there.
impl TryFrom<ListingType> for v1::ListingType {
    type Error = relation::UnknownLabel;

    fn try_from(label: ListingType) -> Result<Self, relation::UnknownLabel> {
        match label {
            ListingType::Development => Ok(v1::ListingType::Development),
            ListingType::Resale => Ok(v1::ListingType::Resale),
            ListingType::Rental => Ok(v1::ListingType::Rental),
            #[cfg(feature = "gate-auctions")]
            other @ ListingType::Auction => {
                Err(relation::UnknownLabel::new("listing_type", other.as_str()))
            }
        }
    }
}

impl ListingType {
    /// The label that version 1 reads: the same, or the one that stands in for a label it does not know.
    #[must_use]
    pub const fn into_v1_lossy(self) -> v1::ListingType {
        match self {
            ListingType::Development => v1::ListingType::Development,
            ListingType::Resale => v1::ListingType::Resale,
            #[cfg(feature = "gate-auctions")]
            ListingType::Auction => v1::ListingType::Resale,
            ListingType::Rental => v1::ListingType::Rental,
        }
    }
}

/// Where a listing is in its life. Explore shows `published` and `active`.
///
/// The type `public.listing_status` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum ListingStatus {
    /// Seen by its organization only.
    #[cfg_attr(feature = "serde", serde(rename = "draft"))]
    Draft,
    /// Seen by everyone.
    #[cfg_attr(feature = "serde", serde(rename = "published"))]
    Published,
    /// Seen by everyone, and enquiries are answered.
    #[cfg_attr(feature = "serde", serde(rename = "active"))]
    Active,
    /// No longer shown.
    #[cfg_attr(feature = "serde", serde(rename = "archived"))]
    Archived,
    /// Taken back by the owner before it was sold or let.
    #[cfg_attr(feature = "serde", serde(rename = "withdrawn"))]
    Withdrawn,
}

impl ListingStatus {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Draft,
        Self::Published,
        Self::Active,
        Self::Archived,
        Self::Withdrawn,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Published => "published",
            Self::Active => "active",
            Self::Archived => "archived",
            Self::Withdrawn => "withdrawn",
        }
    }
}

impl std::fmt::Display for ListingStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for ListingStatus {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "draft" => Ok(Self::Draft),
            "published" => Ok(Self::Published),
            "active" => Ok(Self::Active),
            "archived" => Ok(Self::Archived),
            "withdrawn" => Ok(Self::Withdrawn),
            _ => Err(relation::UnknownLabel::new("listing_status", label)),
        }
    }
}

drivers::wire_label!(ListingStatus, "public", "listing_status");

/// The same label in version 2.
impl From<v1::ListingStatus> for ListingStatus {
    fn from(label: v1::ListingStatus) -> Self {
        match label {
            v1::ListingStatus::Draft => ListingStatus::Draft,
            v1::ListingStatus::Published => ListingStatus::Published,
            v1::ListingStatus::Active => ListingStatus::Active,
            v1::ListingStatus::Archived => ListingStatus::Archived,
        }
    }
}

/// The same label in version 1, where it is known there.
impl TryFrom<ListingStatus> for v1::ListingStatus {
    type Error = relation::UnknownLabel;

    fn try_from(label: ListingStatus) -> Result<Self, relation::UnknownLabel> {
        match label {
            ListingStatus::Draft => Ok(v1::ListingStatus::Draft),
            ListingStatus::Published => Ok(v1::ListingStatus::Published),
            ListingStatus::Active => Ok(v1::ListingStatus::Active),
            ListingStatus::Archived => Ok(v1::ListingStatus::Archived),
            other @ ListingStatus::Withdrawn => {
                Err(relation::UnknownLabel::new("listing_status", other.as_str()))
            }
        }
    }
}

impl ListingStatus {
    /// The label that version 1 reads: the same, or the one that stands in for a label it does not know.
    #[must_use]
    pub const fn into_v1_lossy(self) -> v1::ListingStatus {
        match self {
            ListingStatus::Draft => v1::ListingStatus::Draft,
            ListingStatus::Published => v1::ListingStatus::Published,
            ListingStatus::Active => v1::ListingStatus::Active,
            ListingStatus::Archived | ListingStatus::Withdrawn => {
                v1::ListingStatus::Archived
            }
        }
    }
}

/// What is for sale or to let, wherever it comes from. The details live in `developments` and `existing_properties`.
///
/// A row of the table `public.listings`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Listing {
    /// Identifies the row: `bigint`, numbered by the database.
    pub id: ListingId,
    /// What is behind it.
    ///
    /// `listing_type`.
    pub r#type: ListingType,
    /// Where it is in its life.
    ///
    /// `listing_status`, `draft` by default.
    pub status: ListingStatus,
    /// What it is called in lists and on its page.
    ///
    /// `text`.
    pub title: String,
    /// The listing's part of a web address.
    ///
    /// `text`.
    pub slug: String,
    /// One line for lists and cards.
    ///
    /// `text`, empty by default.
    pub headline: String,
    /// The long text of its page.
    ///
    /// `text`, empty by default.
    pub description: String,
    /// Who offers it.
    ///
    /// `bigint`, refers to `core.organizations`.
    pub organization_id: OrganizationId,
    /// Who wrote it; nothing: a feed, or someone who has left.
    ///
    /// `bigint`, refers to `core.users`.
    pub created_by: Option<UserId>,
    /// The suburb or city that it lies in.
    ///
    /// `bigint`, refers to `locations.locations`.
    pub location_id: Option<LocationId>,
    /// Street and number; nothing: told to visitors only.
    ///
    /// `text`.
    pub street_address: Option<String>,
    /// Lowest asking price or monthly rent in whole units of the currency; nothing: on request.
    ///
    /// `integer`.
    pub price_from: Option<i32>,
    /// Highest asking price or monthly rent; nothing: there is one price.
    ///
    /// `integer`.
    pub price_to: Option<i32>,
    /// ISO 4217 code.
    ///
    /// `char(3)`, `ZAR` by default.
    pub currency: String,
    /// Free words for search and lists.
    ///
    /// `text[]`, `{}` by default.
    pub tags: Vec<String>,
    /// What feeds deliver and the portal has no column for.
    ///
    /// `jsonb`, `{}` by default.
    pub attributes: values::Jsonb,
    /// Words for full-text search.
    ///
    /// `tsvector`, computed as `to_tsvector('english'::regconfig, title || ' ' || description)`.
    pub search: values::TsVector,
    /// Feed that delivered the listing; nothing: written by hand.
    ///
    /// `text`.
    pub source: Option<String>,
    /// The feed's own identifier.
    ///
    /// `text`.
    pub source_reference: Option<String>,
    /// When it was first saved.
    ///
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
    /// When it was last changed.
    ///
    /// `timestamptz`, `now()` by default.
    pub updated_at: values::TimestampTz,
    /// When it was first shown.
    ///
    /// `timestamptz`.
    pub published_at: Option<values::TimestampTz>,
    /// Last day on which the listing is shown.
    ///
    /// `date`.
    pub expires_on: Option<values::Date>,
}

impl Listing {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `type`.
    pub const COLUMN_TYPE: &'static str = "type";
    /// Name of the column `status`.
    pub const COLUMN_STATUS: &'static str = "status";
    /// Name of the column `title`.
    pub const COLUMN_TITLE: &'static str = "title";
    /// Name of the column `slug`.
    pub const COLUMN_SLUG: &'static str = "slug";
    /// Name of the column `headline`.
    pub const COLUMN_HEADLINE: &'static str = "headline";
    /// Name of the column `description`.
    pub const COLUMN_DESCRIPTION: &'static str = "description";
    /// Name of the column `organization_id`.
    pub const COLUMN_ORGANIZATION_ID: &'static str = "organization_id";
    /// Name of the column `created_by`.
    pub const COLUMN_CREATED_BY: &'static str = "created_by";
    /// Name of the column `location_id`.
    pub const COLUMN_LOCATION_ID: &'static str = "location_id";
    /// Name of the column `street_address`.
    pub const COLUMN_STREET_ADDRESS: &'static str = "street_address";
    /// Name of the column `price_from`.
    pub const COLUMN_PRICE_FROM: &'static str = "price_from";
    /// Name of the column `price_to`.
    pub const COLUMN_PRICE_TO: &'static str = "price_to";
    /// Name of the column `currency`.
    pub const COLUMN_CURRENCY: &'static str = "currency";
    /// Name of the column `tags`.
    pub const COLUMN_TAGS: &'static str = "tags";
    /// Name of the column `attributes`.
    pub const COLUMN_ATTRIBUTES: &'static str = "attributes";
    /// Name of the column `search`.
    pub const COLUMN_SEARCH: &'static str = "search";
    /// Name of the column `source`.
    pub const COLUMN_SOURCE: &'static str = "source";
    /// Name of the column `source_reference`.
    pub const COLUMN_SOURCE_REFERENCE: &'static str = "source_reference";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// Name of the column `updated_at`.
    pub const COLUMN_UPDATED_AT: &'static str = "updated_at";
    /// Name of the column `published_at`.
    pub const COLUMN_PUBLISHED_AT: &'static str = "published_at";
    /// Name of the column `expires_on`.
    pub const COLUMN_EXPIRES_ON: &'static str = "expires_on";
    /// The row with these values of `source` and `source_reference`, if there is one.
    #[must_use]
    pub const fn by_source_and_source_reference<'a>(
        source: &'a str,
        source_reference: &'a str,
    ) -> relation::Query<Self, (&'a str, &'a str)> {
        relation::Query::new(
            "SELECT id, type, status, title, slug, headline, description, organization_id, created_by, \
         location_id, street_address, price_from, price_to, currency, tags, attributes, \
         search::text AS search, source, source_reference, created_at, updated_at, published_at, \
         expires_on \
         FROM public.listings \
         WHERE source = $1::text AND source_reference = $2::text",
            (source, source_reference),
        )
    }

    /// The row with this value of `slug`, if there is one.
    #[must_use]
    pub const fn by_slug(slug: &str) -> relation::Query<Self, (&str,)> {
        relation::Query::new(
            "SELECT id, type, status, title, slug, headline, description, organization_id, created_by, \
         location_id, street_address, price_from, price_to, currency, tags, attributes, \
         search::text AS search, source, source_reference, created_at, updated_at, published_at, \
         expires_on \
         FROM public.listings \
         WHERE slug = $1::text",
            (slug,),
        )
    }

    /// All rows with this value of `organization_id`.
    #[must_use]
    pub const fn by_organization_id(
        organization_id: OrganizationId,
    ) -> relation::Query<Self, (OrganizationId,)> {
        relation::Query::new(
            "SELECT id, type, status, title, slug, headline, description, organization_id, created_by, \
         location_id, street_address, price_from, price_to, currency, tags, attributes, \
         search::text AS search, source, source_reference, created_at, updated_at, published_at, \
         expires_on \
         FROM public.listings \
         WHERE organization_id = $1::bigint \
         ORDER BY listings.id",
            (organization_id,),
        )
    }

    /// All rows with this value of `created_by`.
    #[must_use]
    pub const fn by_created_by(created_by: UserId) -> relation::Query<Self, (UserId,)> {
        relation::Query::new(
            "SELECT id, type, status, title, slug, headline, description, organization_id, created_by, \
         location_id, street_address, price_from, price_to, currency, tags, attributes, \
         search::text AS search, source, source_reference, created_at, updated_at, published_at, \
         expires_on \
         FROM public.listings \
         WHERE created_by = $1::bigint \
         ORDER BY listings.id",
            (created_by,),
        )
    }

    /// All rows with this value of `location_id`.
    #[must_use]
    pub const fn by_location_id(
        location_id: LocationId,
    ) -> relation::Query<Self, (LocationId,)> {
        relation::Query::new(
            "SELECT id, type, status, title, slug, headline, description, organization_id, created_by, \
         location_id, street_address, price_from, price_to, currency, tags, attributes, \
         search::text AS search, source, source_reference, created_at, updated_at, published_at, \
         expires_on \
         FROM public.listings \
         WHERE location_id = $1::bigint \
         ORDER BY listings.id",
            (location_id,),
        )
    }
}

impl relation::Relation for Listing {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "listings";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "type",
        "status",
        "title",
        "slug",
        "headline",
        "description",
        "organization_id",
        "created_by",
        "location_id",
        "street_address",
        "price_from",
        "price_to",
        "currency",
        "tags",
        "attributes",
        "search",
        "source",
        "source_reference",
        "created_at",
        "updated_at",
        "published_at",
        "expires_on",
    ];
    const SELECT: &'static str = "SELECT id, type, status, title, slug, headline, description, organization_id, created_by, \
         location_id, street_address, price_from, price_to, currency, tags, attributes, \
         search::text AS search, source, source_reference, created_at, updated_at, published_at, \
         expires_on \
         FROM public.listings";
}

impl relation::Table for Listing {
    type New = NewListing;
    type Patch = ListingPatch;
    const INSERT: &'static str = "INSERT INTO public.listings \
         (type, status, title, slug, headline, description, organization_id, created_by, \
         location_id, street_address, price_from, price_to, currency, tags, attributes, source, \
         source_reference, created_at, updated_at, published_at, expires_on) \
         VALUES ($1, COALESCE($2::public.listing_status, 'draft'::public.listing_status), $3, $4, \
         COALESCE($5::text, ''::text), COALESCE($6::text, ''::text), $7, $8, $9, $10, $11, $12, \
         COALESCE($13::bpchar, 'ZAR'::bpchar), COALESCE($14::text[], '{}'::text[]), \
         COALESCE($15::jsonb, '{}'::jsonb), $16, $17, \
         COALESCE($18::timestamptz, (now())::timestamptz), \
         COALESCE($19::timestamptz, (now())::timestamptz), $20, $21) \
         RETURNING id, type, status, title, slug, headline, description, organization_id, \
         created_by, location_id, street_address, price_from, price_to, currency, tags, attributes, \
         search::text AS search, source, source_reference, created_at, updated_at, published_at, \
         expires_on";
}

impl relation::Keyed for Listing {
    type Key = ListingId;
    const FIND: &'static str = "SELECT id, type, status, title, slug, headline, description, organization_id, created_by, \
         location_id, street_address, price_from, price_to, currency, tags, attributes, \
         search::text AS search, source, source_reference, created_at, updated_at, published_at, \
         expires_on \
         FROM public.listings \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, type, status, title, slug, headline, description, organization_id, created_by, \
         location_id, street_address, price_from, price_to, currency, tags, attributes, \
         search::text AS search, source, source_reference, created_at, updated_at, published_at, \
         expires_on \
         FROM public.listings \
         ORDER BY listings.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, type, status, title, slug, headline, description, organization_id, created_by, \
         location_id, street_address, price_from, price_to, currency, tags, attributes, \
         search::text AS search, source, source_reference, created_at, updated_at, published_at, \
         expires_on \
         FROM public.listings \
         WHERE id > $1::bigint \
         ORDER BY listings.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.listings \
         SET type = CASE WHEN $1::boolean THEN $2::public.listing_type ELSE type END, \
         status = CASE WHEN $3::boolean THEN $4::public.listing_status ELSE status END, \
         title = CASE WHEN $5::boolean THEN $6::text ELSE title END, \
         slug = CASE WHEN $7::boolean THEN $8::text ELSE slug END, \
         headline = CASE WHEN $9::boolean THEN $10::text ELSE headline END, \
         description = CASE WHEN $11::boolean THEN $12::text ELSE description END, \
         organization_id = CASE WHEN $13::boolean THEN $14::bigint ELSE organization_id END, \
         created_by = CASE WHEN $15::boolean THEN $16::bigint ELSE created_by END, \
         location_id = CASE WHEN $17::boolean THEN $18::bigint ELSE location_id END, \
         street_address = CASE WHEN $19::boolean THEN $20::text ELSE street_address END, \
         price_from = CASE WHEN $21::boolean THEN $22::integer ELSE price_from END, \
         price_to = CASE WHEN $23::boolean THEN $24::integer ELSE price_to END, \
         currency = CASE WHEN $25::boolean THEN $26::bpchar ELSE currency END, \
         tags = CASE WHEN $27::boolean THEN $28::text[] ELSE tags END, \
         attributes = CASE WHEN $29::boolean THEN $30::jsonb ELSE attributes END, \
         source = CASE WHEN $31::boolean THEN $32::text ELSE source END, \
         source_reference = CASE WHEN $33::boolean THEN $34::text ELSE source_reference END, \
         created_at = CASE WHEN $35::boolean THEN $36::timestamptz ELSE created_at END, \
         updated_at = CASE WHEN $37::boolean THEN $38::timestamptz ELSE updated_at END, \
         published_at = CASE WHEN $39::boolean THEN $40::timestamptz ELSE published_at END, \
         expires_on = CASE WHEN $41::boolean THEN $42::date ELSE expires_on END \
         WHERE id = $43::bigint \
         RETURNING id, type, status, title, slug, headline, description, organization_id, \
         created_by, location_id, street_address, price_from, price_to, currency, tags, attributes, \
         search::text AS search, source, source_reference, created_at, updated_at, published_at, \
         expires_on";
    const DELETE: &'static str = "DELETE FROM public.listings \
         WHERE id = $1::bigint";
}

rows::row!(
    Listing { id = "id", r#type = "type", status = "status", title = "title", slug =
    "slug", headline = "headline", description = "description", organization_id =
    "organization_id", created_by = "created_by", location_id = "location_id",
    street_address = "street_address", price_from = "price_from", price_to = "price_to",
    currency = "currency", tags = "tags", attributes = "attributes", search = "search",
    source = "source", source_reference = "source_reference", created_at = "created_at",
    updated_at = "updated_at", published_at = "published_at", expires_on = "expires_on" }
);

/// A row to insert into `public.listings`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewListing {
    /// What is behind it.
    ///
    /// `listing_type`.
    pub r#type: ListingType,
    /// Where it is in its life.
    ///
    /// `listing_status`, `draft` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub status: Option<ListingStatus>,
    /// What it is called in lists and on its page.
    ///
    /// `text`.
    pub title: String,
    /// The listing's part of a web address.
    ///
    /// `text`.
    pub slug: String,
    /// One line for lists and cards.
    ///
    /// `text`, empty by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub headline: Option<String>,
    /// The long text of its page.
    ///
    /// `text`, empty by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub description: Option<String>,
    /// Who offers it.
    ///
    /// `bigint`, refers to `core.organizations`.
    pub organization_id: OrganizationId,
    /// Who wrote it; nothing: a feed, or someone who has left.
    ///
    /// `bigint`, refers to `core.users`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_by: Option<UserId>,
    /// The suburb or city that it lies in.
    ///
    /// `bigint`, refers to `locations.locations`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub location_id: Option<LocationId>,
    /// Street and number; nothing: told to visitors only.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub street_address: Option<String>,
    /// Lowest asking price or monthly rent in whole units of the currency; nothing: on request.
    ///
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub price_from: Option<i32>,
    /// Highest asking price or monthly rent; nothing: there is one price.
    ///
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub price_to: Option<i32>,
    /// ISO 4217 code.
    ///
    /// `char(3)`, `ZAR` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub currency: Option<String>,
    /// Free words for search and lists.
    ///
    /// `text[]`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub tags: Option<Vec<String>>,
    /// What feeds deliver and the portal has no column for.
    ///
    /// `jsonb`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub attributes: Option<values::Jsonb>,
    /// Feed that delivered the listing; nothing: written by hand.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub source: Option<String>,
    /// The feed's own identifier.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub source_reference: Option<String>,
    /// When it was first saved.
    ///
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
    /// When it was last changed.
    ///
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub updated_at: Option<values::TimestampTz>,
    /// When it was first shown.
    ///
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub published_at: Option<values::TimestampTz>,
    /// Last day on which the listing is shown.
    ///
    /// `date`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub expires_on: Option<values::Date>,
}

impl NewListing {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        r#type: ListingType,
        title: String,
        slug: String,
        organization_id: OrganizationId,
    ) -> Self {
        Self {
            r#type,
            status: None,
            title,
            slug,
            headline: None,
            description: None,
            organization_id,
            created_by: None,
            location_id: None,
            street_address: None,
            price_from: None,
            price_to: None,
            currency: None,
            tags: None,
            attributes: None,
            source: None,
            source_reference: None,
            created_at: None,
            updated_at: None,
            published_at: None,
            expires_on: None,
        }
    }
}

impl relation::NewRow for NewListing {
    type Row = Listing;
}

rows::parameters!(
    NewListing { r#type, status, title, slug, headline, description, organization_id,
    created_by, location_id, street_address, price_from, price_to, currency, tags,
    attributes, source, source_reference, created_at, updated_at, published_at,
    expires_on }
);

/// Changes to a row of `public.listings`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ListingPatch {
    /// The new [`type`](Listing::type).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub r#type: Option<ListingType>,
    /// The new [`status`](Listing::status).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub status: Option<ListingStatus>,
    /// The new [`title`](Listing::title).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub title: Option<String>,
    /// The new [`slug`](Listing::slug).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub slug: Option<String>,
    /// The new [`headline`](Listing::headline).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub headline: Option<String>,
    /// The new [`description`](Listing::description).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub description: Option<String>,
    /// The new [`organization_id`](Listing::organization_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub organization_id: Option<OrganizationId>,
    /// The new [`created_by`](Listing::created_by).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub created_by: Option<Option<UserId>>,
    /// The new [`location_id`](Listing::location_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub location_id: Option<Option<LocationId>>,
    /// The new [`street_address`](Listing::street_address).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub street_address: Option<Option<String>>,
    /// The new [`price_from`](Listing::price_from).
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
    /// The new [`price_to`](Listing::price_to).
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
    /// The new [`currency`](Listing::currency).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub currency: Option<String>,
    /// The new [`tags`](Listing::tags).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub tags: Option<Vec<String>>,
    /// The new [`attributes`](Listing::attributes).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub attributes: Option<values::Jsonb>,
    /// The new [`source`](Listing::source).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub source: Option<Option<String>>,
    /// The new [`source_reference`](Listing::source_reference).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub source_reference: Option<Option<String>>,
    /// The new [`created_at`](Listing::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
    /// The new [`updated_at`](Listing::updated_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub updated_at: Option<values::TimestampTz>,
    /// The new [`published_at`](Listing::published_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub published_at: Option<Option<values::TimestampTz>>,
    /// The new [`expires_on`](Listing::expires_on).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub expires_on: Option<Option<values::Date>>,
}

impl relation::Patch for ListingPatch {
    type Row = Listing;
}

rows::parameters!(
    ListingPatch { [r#type], [status], [title], [slug], [headline], [description],
    [organization_id], [created_by], [location_id], [street_address], [price_from],
    [price_to], [currency], [tags], [attributes], [source], [source_reference],
    [created_at], [updated_at], [published_at], [expires_on] }
);

impl v1::Listing {
    /// The row as version 2 has it.
    ///
    /// What version 2 cannot hold is left behind: `print_reference`.
    #[must_use]
    pub fn into_v2_lossy(self) -> Listing {
        let slug = format!("listing-{}", self.id);
        let price_from = self.price;
        Listing {
            id: self.id,
            r#type: ListingType::from(self.r#type),
            status: ListingStatus::from(self.status),
            title: self.title,
            slug,
            headline: self.summary,
            description: self.description,
            organization_id: self.organization_id,
            created_by: self.created_by,
            location_id: self.location_id,
            street_address: self.street_address,
            price_from,
            price_to: None,
            currency: "ZAR".to_owned(),
            tags: self.tags,
            attributes: self.attributes,
            search: self.search,
            source: self.source,
            source_reference: self.source_reference,
            created_at: self.created_at,
            updated_at: self.updated_at,
            published_at: self.published_at,
            expires_on: None,
        }
    }
}

/// The row as version 2 has it, where nothing is lost by that. [`into_v2_lossy`](v1::Listing::into_v2_lossy) does not ask.
impl TryFrom<v1::Listing> for Listing {
    type Error = relation::ConversionError;

    fn try_from(row: v1::Listing) -> Result<Self, Self::Error> {
        let lost = [("print_reference", !row.print_reference.is_empty())];
        if let Some((column, _)) = lost.into_iter().find(|&(_, is_lost)| is_lost) {
            return Err(
                relation::ConversionError::new(
                    "listings",
                    column,
                    "version 2 would lose its value",
                ),
            );
        }
        Ok(row.into_v2_lossy())
    }
}

impl Listing {
    /// The row as version 1 has it.
    ///
    /// What version 1 cannot hold is left behind: `type`, `status`, `slug`, `price_to`, `currency`, `expires_on`.
    #[must_use]
    pub fn into_v1_lossy(self) -> v1::Listing {
        let price = self.price_from;
        v1::Listing {
            id: self.id,
            r#type: self.r#type.into_v1_lossy(),
            status: self.status.into_v1_lossy(),
            title: self.title,
            summary: self.headline,
            description: self.description,
            organization_id: self.organization_id,
            created_by: self.created_by,
            location_id: self.location_id,
            street_address: self.street_address,
            price,
            tags: self.tags,
            attributes: self.attributes,
            search: self.search,
            source: self.source,
            source_reference: self.source_reference,
            created_at: self.created_at,
            updated_at: self.updated_at,
            published_at: self.published_at,
            print_reference: String::new(),
        }
    }
}

/// The row as version 1 has it, where nothing is lost by that. [`into_v1_lossy`](Listing::into_v1_lossy) does not ask.
impl TryFrom<Listing> for v1::Listing {
    type Error = relation::ConversionError;

    fn try_from(row: Listing) -> Result<Self, Self::Error> {
        let lost = [
            ("type", v1::ListingType::try_from(row.r#type).is_err()),
            ("status", v1::ListingStatus::try_from(row.status).is_err()),
            ("slug", row.slug != format!("listing-{}", row.id)),
            ("price_to", row.price_to.is_some()),
            ("currency", row.currency != "ZAR"),
            ("expires_on", row.expires_on.is_some()),
        ];
        if let Some((column, _)) = lost.into_iter().find(|&(_, is_lost)| is_lost) {
            return Err(
                relation::ConversionError::new(
                    "listings",
                    column,
                    "version 1 would lose its value",
                ),
            );
        }
        Ok(row.into_v1_lossy())
    }
}

/// `price_from` and the `price` that it replaces, in a row of `public.listings`.
///
/// This type exists while both columns are served. Code that reads by it works before, during and after the rows are moved.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ListingPriceFromSwitch {
    /// Identifies the row: `bigint`, numbered by the database.
    pub id: ListingId,
    /// Lowest asking price or monthly rent in whole units of the currency; nothing: on request.
    ///
    /// `integer`.
    pub price_from: Option<i32>,
    /// Asking price or monthly rent in whole units of the currency; nothing: on request.
    ///
    /// `integer`.
    pub price: Option<i32>,
}

impl ListingPriceFromSwitch {
    /// The value of `price_from`, or that of `price` where it is still empty.
    #[must_use]
    pub fn value(&self) -> Option<i32> {
        self.price_from.or(self.price)
    }

    /// The row with this value of `id`, if there is one.
    #[must_use]
    pub const fn by_id(id: ListingId) -> relation::Query<Self, (ListingId,)> {
        relation::Query::new(
            "SELECT id, price_from, price \
         FROM public.listings \
         WHERE id = $1::bigint",
            (id,),
        )
    }
}

impl relation::Relation for ListingPriceFromSwitch {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "listings";
    const COLUMNS: &'static [&'static str] = &["id", "price_from", "price"];
    const SELECT: &'static str = "SELECT id, price_from, price \
         FROM public.listings";
}

rows::row!(
    ListingPriceFromSwitch { id = "id", price_from = "price_from", price = "price" }
);

/// A price that a listing had, and from when.
///
/// A row of the table `public.listing_price_changes`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ListingPriceChange {
    /// Identifies the row: `bigint`, numbered by the database.
    pub id: ListingPriceChangeId,
    /// The listing.
    ///
    /// `bigint`, refers to `listings.listings`.
    pub listing_id: ListingId,
    /// The price from then on; nothing: on request.
    ///
    /// `integer`.
    pub price: Option<i32>,
    /// Who changed it; nothing: a feed.
    ///
    /// `bigint`, refers to `core.users`.
    pub changed_by: Option<UserId>,
    /// When the price changed.
    ///
    /// `timestamptz`, `now()` by default.
    pub changed_at: values::TimestampTz,
    /// Why, in the words of who changed it.
    ///
    /// `text`.
    pub reason: Option<String>,
}

impl ListingPriceChange {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `listing_id`.
    pub const COLUMN_LISTING_ID: &'static str = "listing_id";
    /// Name of the column `price`.
    pub const COLUMN_PRICE: &'static str = "price";
    /// Name of the column `changed_by`.
    pub const COLUMN_CHANGED_BY: &'static str = "changed_by";
    /// Name of the column `changed_at`.
    pub const COLUMN_CHANGED_AT: &'static str = "changed_at";
    /// Name of the column `reason`.
    pub const COLUMN_REASON: &'static str = "reason";
    /// The row with these values of `listing_id` and `changed_at`, if there is one.
    #[must_use]
    pub const fn by_listing_id_and_changed_at(
        listing_id: ListingId,
        changed_at: values::TimestampTz,
    ) -> relation::Query<Self, (ListingId, values::TimestampTz)> {
        relation::Query::new(
            "SELECT id, listing_id, price, changed_by, changed_at, reason \
         FROM public.listing_price_changes \
         WHERE listing_id = $1::bigint AND changed_at = $2::timestamptz",
            (listing_id, changed_at),
        )
    }

    /// All rows with this value of `listing_id`.
    #[must_use]
    pub const fn by_listing_id(
        listing_id: ListingId,
    ) -> relation::Query<Self, (ListingId,)> {
        relation::Query::new(
            "SELECT id, listing_id, price, changed_by, changed_at, reason \
         FROM public.listing_price_changes \
         WHERE listing_id = $1::bigint \
         ORDER BY listing_price_changes.id",
            (listing_id,),
        )
    }

    /// All rows with this value of `changed_by`.
    #[must_use]
    pub const fn by_changed_by(changed_by: UserId) -> relation::Query<Self, (UserId,)> {
        relation::Query::new(
            "SELECT id, listing_id, price, changed_by, changed_at, reason \
         FROM public.listing_price_changes \
         WHERE changed_by = $1::bigint \
         ORDER BY listing_price_changes.id",
            (changed_by,),
        )
    }
}

impl relation::Relation for ListingPriceChange {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "listing_price_changes";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "listing_id",
        "price",
        "changed_by",
        "changed_at",
        "reason",
    ];
    const SELECT: &'static str = "SELECT id, listing_id, price, changed_by, changed_at, reason \
         FROM public.listing_price_changes";
}

impl relation::Table for ListingPriceChange {
    type New = NewListingPriceChange;
    type Patch = ListingPriceChangePatch;
    const INSERT: &'static str = "INSERT INTO public.listing_price_changes \
         (listing_id, price, changed_by, changed_at, reason) \
         VALUES ($1, $2, $3, COALESCE($4::timestamptz, (now())::timestamptz), $5) \
         RETURNING id, listing_id, price, changed_by, changed_at, reason";
}

impl relation::Keyed for ListingPriceChange {
    type Key = ListingPriceChangeId;
    const FIND: &'static str = "SELECT id, listing_id, price, changed_by, changed_at, reason \
         FROM public.listing_price_changes \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, listing_id, price, changed_by, changed_at, reason \
         FROM public.listing_price_changes \
         ORDER BY listing_price_changes.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, listing_id, price, changed_by, changed_at, reason \
         FROM public.listing_price_changes \
         WHERE id > $1::bigint \
         ORDER BY listing_price_changes.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.listing_price_changes \
         SET listing_id = CASE WHEN $1::boolean THEN $2::bigint ELSE listing_id END, \
         price = CASE WHEN $3::boolean THEN $4::integer ELSE price END, \
         changed_by = CASE WHEN $5::boolean THEN $6::bigint ELSE changed_by END, \
         changed_at = CASE WHEN $7::boolean THEN $8::timestamptz ELSE changed_at END, \
         reason = CASE WHEN $9::boolean THEN $10::text ELSE reason END \
         WHERE id = $11::bigint \
         RETURNING id, listing_id, price, changed_by, changed_at, reason";
    const DELETE: &'static str = "DELETE FROM public.listing_price_changes \
         WHERE id = $1::bigint";
}

rows::row!(
    ListingPriceChange { id = "id", listing_id = "listing_id", price = "price",
    changed_by = "changed_by", changed_at = "changed_at", reason = "reason" }
);

/// A row to insert into `public.listing_price_changes`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewListingPriceChange {
    /// The listing.
    ///
    /// `bigint`, refers to `listings.listings`.
    pub listing_id: ListingId,
    /// The price from then on; nothing: on request.
    ///
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub price: Option<i32>,
    /// Who changed it; nothing: a feed.
    ///
    /// `bigint`, refers to `core.users`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub changed_by: Option<UserId>,
    /// When the price changed.
    ///
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub changed_at: Option<values::TimestampTz>,
    /// Why, in the words of who changed it.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub reason: Option<String>,
}

impl NewListingPriceChange {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(listing_id: ListingId) -> Self {
        Self {
            listing_id,
            price: None,
            changed_by: None,
            changed_at: None,
            reason: None,
        }
    }
}

impl relation::NewRow for NewListingPriceChange {
    type Row = ListingPriceChange;
}

rows::parameters!(
    NewListingPriceChange { listing_id, price, changed_by, changed_at, reason }
);

/// Changes to a row of `public.listing_price_changes`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ListingPriceChangePatch {
    /// The new [`listing_id`](ListingPriceChange::listing_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub listing_id: Option<ListingId>,
    /// The new [`price`](ListingPriceChange::price).
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
    /// The new [`changed_by`](ListingPriceChange::changed_by).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub changed_by: Option<Option<UserId>>,
    /// The new [`changed_at`](ListingPriceChange::changed_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub changed_at: Option<values::TimestampTz>,
    /// The new [`reason`](ListingPriceChange::reason).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub reason: Option<Option<String>>,
}

impl relation::Patch for ListingPriceChangePatch {
    type Row = ListingPriceChange;
}

rows::parameters!(
    ListingPriceChangePatch { [listing_id], [price], [changed_by], [changed_at], [reason]
    }
);

/// The row as version 2 has it. Nothing is lost.
impl From<v1::ListingPriceChange> for ListingPriceChange {
    fn from(row: v1::ListingPriceChange) -> Self {
        ListingPriceChange {
            id: row.id,
            listing_id: row.listing_id,
            price: row.price,
            changed_by: row.changed_by,
            changed_at: row.changed_at,
            reason: None,
        }
    }
}

impl ListingPriceChange {
    /// The row as version 1 has it.
    ///
    /// What version 1 cannot hold is left behind: `reason`.
    #[must_use]
    pub fn into_v1_lossy(self) -> v1::ListingPriceChange {
        v1::ListingPriceChange {
            id: self.id,
            listing_id: self.listing_id,
            price: self.price,
            changed_by: self.changed_by,
            changed_at: self.changed_at,
        }
    }
}

/// The row as version 1 has it, where nothing is lost by that. [`into_v1_lossy`](ListingPriceChange::into_v1_lossy) does not ask.
impl TryFrom<ListingPriceChange> for v1::ListingPriceChange {
    type Error = relation::ConversionError;

    fn try_from(row: ListingPriceChange) -> Result<Self, Self::Error> {
        let lost = [("reason", row.reason.is_some())];
        if let Some((column, _)) = lost.into_iter().find(|&(_, is_lost)| is_lost) {
            return Err(
                relation::ConversionError::new(
                    "listing_price_changes",
                    column,
                    "version 1 would lose its value",
                ),
            );
        }
        Ok(row.into_v1_lossy())
    }
}

/// A step in a listing's life.
///
/// A row of the table `public.listing_status_changes`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ListingStatusChange {
    /// Identifies the row: `bigint`, numbered by the database.
    pub id: ListingStatusChangeId,
    /// The listing.
    ///
    /// `bigint`, refers to `listings.listings`.
    pub listing_id: ListingId,
    /// Nothing: the listing was made.
    ///
    /// `listing_status`.
    pub from_status: Option<ListingStatus>,
    /// The status from then on.
    ///
    /// `listing_status`.
    pub to_status: ListingStatus,
    /// Who changed it; nothing: the portal itself.
    ///
    /// `bigint`, refers to `core.users`.
    pub changed_by: Option<UserId>,
    /// When the status changed.
    ///
    /// `timestamptz`, `now()` by default.
    pub changed_at: values::TimestampTz,
    /// Why, in the words of who changed it.
    ///
    /// `text`, empty by default.
    pub remark: String,
}

impl ListingStatusChange {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `listing_id`.
    pub const COLUMN_LISTING_ID: &'static str = "listing_id";
    /// Name of the column `from_status`.
    pub const COLUMN_FROM_STATUS: &'static str = "from_status";
    /// Name of the column `to_status`.
    pub const COLUMN_TO_STATUS: &'static str = "to_status";
    /// Name of the column `changed_by`.
    pub const COLUMN_CHANGED_BY: &'static str = "changed_by";
    /// Name of the column `changed_at`.
    pub const COLUMN_CHANGED_AT: &'static str = "changed_at";
    /// Name of the column `remark`.
    pub const COLUMN_REMARK: &'static str = "remark";
    /// All rows with this value of `listing_id`.
    #[must_use]
    pub const fn by_listing_id(
        listing_id: ListingId,
    ) -> relation::Query<Self, (ListingId,)> {
        relation::Query::new(
            "SELECT id, listing_id, from_status, to_status, changed_by, changed_at, remark \
         FROM public.listing_status_changes \
         WHERE listing_id = $1::bigint \
         ORDER BY listing_status_changes.id",
            (listing_id,),
        )
    }

    /// All rows with this value of `changed_by`.
    #[must_use]
    pub const fn by_changed_by(changed_by: UserId) -> relation::Query<Self, (UserId,)> {
        relation::Query::new(
            "SELECT id, listing_id, from_status, to_status, changed_by, changed_at, remark \
         FROM public.listing_status_changes \
         WHERE changed_by = $1::bigint \
         ORDER BY listing_status_changes.id",
            (changed_by,),
        )
    }
}

impl relation::Relation for ListingStatusChange {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "listing_status_changes";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "listing_id",
        "from_status",
        "to_status",
        "changed_by",
        "changed_at",
        "remark",
    ];
    const SELECT: &'static str = "SELECT id, listing_id, from_status, to_status, changed_by, changed_at, remark \
         FROM public.listing_status_changes";
}

impl relation::Table for ListingStatusChange {
    type New = NewListingStatusChange;
    type Patch = ListingStatusChangePatch;
    const INSERT: &'static str = "INSERT INTO public.listing_status_changes \
         (listing_id, from_status, to_status, changed_by, changed_at, remark) \
         VALUES ($1, $2, $3, $4, COALESCE($5::timestamptz, (now())::timestamptz), \
         COALESCE($6::text, ''::text)) \
         RETURNING id, listing_id, from_status, to_status, changed_by, changed_at, remark";
}

impl relation::Keyed for ListingStatusChange {
    type Key = ListingStatusChangeId;
    const FIND: &'static str = "SELECT id, listing_id, from_status, to_status, changed_by, changed_at, remark \
         FROM public.listing_status_changes \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, listing_id, from_status, to_status, changed_by, changed_at, remark \
         FROM public.listing_status_changes \
         ORDER BY listing_status_changes.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, listing_id, from_status, to_status, changed_by, changed_at, remark \
         FROM public.listing_status_changes \
         WHERE id > $1::bigint \
         ORDER BY listing_status_changes.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.listing_status_changes \
         SET listing_id = CASE WHEN $1::boolean THEN $2::bigint ELSE listing_id END, \
         from_status = CASE WHEN $3::boolean THEN $4::public.listing_status ELSE from_status END, \
         to_status = CASE WHEN $5::boolean THEN $6::public.listing_status ELSE to_status END, \
         changed_by = CASE WHEN $7::boolean THEN $8::bigint ELSE changed_by END, \
         changed_at = CASE WHEN $9::boolean THEN $10::timestamptz ELSE changed_at END, \
         remark = CASE WHEN $11::boolean THEN $12::text ELSE remark END \
         WHERE id = $13::bigint \
         RETURNING id, listing_id, from_status, to_status, changed_by, changed_at, remark";
    const DELETE: &'static str = "DELETE FROM public.listing_status_changes \
         WHERE id = $1::bigint";
}

rows::row!(
    ListingStatusChange { id = "id", listing_id = "listing_id", from_status =
    "from_status", to_status = "to_status", changed_by = "changed_by", changed_at =
    "changed_at", remark = "remark" }
);

/// A row to insert into `public.listing_status_changes`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewListingStatusChange {
    /// The listing.
    ///
    /// `bigint`, refers to `listings.listings`.
    pub listing_id: ListingId,
    /// Nothing: the listing was made.
    ///
    /// `listing_status`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub from_status: Option<ListingStatus>,
    /// The status from then on.
    ///
    /// `listing_status`.
    pub to_status: ListingStatus,
    /// Who changed it; nothing: the portal itself.
    ///
    /// `bigint`, refers to `core.users`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub changed_by: Option<UserId>,
    /// When the status changed.
    ///
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub changed_at: Option<values::TimestampTz>,
    /// Why, in the words of who changed it.
    ///
    /// `text`, empty by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub remark: Option<String>,
}

impl NewListingStatusChange {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(listing_id: ListingId, to_status: ListingStatus) -> Self {
        Self {
            listing_id,
            from_status: None,
            to_status,
            changed_by: None,
            changed_at: None,
            remark: None,
        }
    }
}

impl relation::NewRow for NewListingStatusChange {
    type Row = ListingStatusChange;
}

rows::parameters!(
    NewListingStatusChange { listing_id, from_status, to_status, changed_by, changed_at,
    remark }
);

/// Changes to a row of `public.listing_status_changes`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ListingStatusChangePatch {
    /// The new [`listing_id`](ListingStatusChange::listing_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub listing_id: Option<ListingId>,
    /// The new [`from_status`](ListingStatusChange::from_status).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub from_status: Option<Option<ListingStatus>>,
    /// The new [`to_status`](ListingStatusChange::to_status).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub to_status: Option<ListingStatus>,
    /// The new [`changed_by`](ListingStatusChange::changed_by).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub changed_by: Option<Option<UserId>>,
    /// The new [`changed_at`](ListingStatusChange::changed_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub changed_at: Option<values::TimestampTz>,
    /// The new [`remark`](ListingStatusChange::remark).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub remark: Option<String>,
}

impl relation::Patch for ListingStatusChangePatch {
    type Row = ListingStatusChange;
}

rows::parameters!(
    ListingStatusChangePatch { [listing_id], [from_status], [to_status], [changed_by],
    [changed_at], [remark] }
);

/// The row as version 2 has it. Nothing is lost.
impl From<v1::ListingStatusChange> for ListingStatusChange {
    fn from(row: v1::ListingStatusChange) -> Self {
        ListingStatusChange {
            id: row.id,
            listing_id: row.listing_id,
            from_status: row.from_status.map(ListingStatus::from),
            to_status: ListingStatus::from(row.to_status),
            changed_by: row.changed_by,
            changed_at: row.changed_at,
            remark: row.remark,
        }
    }
}

impl ListingStatusChange {
    /// The row as version 1 has it.
    ///
    /// What version 1 cannot hold is left behind: `from_status`, `to_status`.
    #[must_use]
    pub fn into_v1_lossy(self) -> v1::ListingStatusChange {
        v1::ListingStatusChange {
            id: self.id,
            listing_id: self.listing_id,
            from_status: self.from_status.map(ListingStatus::into_v1_lossy),
            to_status: self.to_status.into_v1_lossy(),
            changed_by: self.changed_by,
            changed_at: self.changed_at,
            remark: self.remark,
        }
    }
}

/// The row as version 1 has it, where nothing is lost by that. [`into_v1_lossy`](ListingStatusChange::into_v1_lossy) does not ask.
impl TryFrom<ListingStatusChange> for v1::ListingStatusChange {
    type Error = relation::ConversionError;

    fn try_from(row: ListingStatusChange) -> Result<Self, Self::Error> {
        let lost = [
            (
                "from_status",
                row
                    .from_status
                    .is_some_and(|label| v1::ListingStatus::try_from(label).is_err()),
            ),
            ("to_status", v1::ListingStatus::try_from(row.to_status).is_err()),
        ];
        if let Some((column, _)) = lost.into_iter().find(|&(_, is_lost)| is_lost) {
            return Err(
                relation::ConversionError::new(
                    "listing_status_changes",
                    column,
                    "version 1 would lose its value",
                ),
            );
        }
        Ok(row.into_v1_lossy())
    }
}

/// A search that a person wants to run again.
///
/// A row of the table `public.saved_searches`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SavedSearch {
    /// Identifies the row: `bigint`, numbered by the database.
    pub id: SavedSearchId,
    /// Whose search it is.
    ///
    /// `bigint`, refers to `core.users`.
    pub user_id: UserId,
    /// What they call it.
    ///
    /// `text`.
    pub name: String,
    /// Empty: all.
    ///
    /// `listing_type[]`, `{}` by default.
    pub listing_types: Vec<ListingType>,
    /// Where; everything inside it matches too.
    ///
    /// `bigint`, refers to `locations.locations`.
    pub location_id: Option<LocationId>,
    /// Lowest price that matches.
    ///
    /// `integer`.
    pub price_min: Option<i32>,
    /// Highest price that matches.
    ///
    /// `integer`.
    pub price_max: Option<i32>,
    /// Everything else, as Explore's filters write it.
    ///
    /// `jsonb`, `{}` by default.
    pub criteria: values::Jsonb,
    /// How often they hear of new matches.
    ///
    /// `alert_frequency`, `daily` by default.
    pub frequency: AlertFrequency,
    /// When it was saved.
    ///
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
    /// When it was last searched for new matches.
    ///
    /// `timestamptz`.
    pub last_run_at: Option<values::TimestampTz>,
}

impl SavedSearch {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `user_id`.
    pub const COLUMN_USER_ID: &'static str = "user_id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `listing_types`.
    pub const COLUMN_LISTING_TYPES: &'static str = "listing_types";
    /// Name of the column `location_id`.
    pub const COLUMN_LOCATION_ID: &'static str = "location_id";
    /// Name of the column `price_min`.
    pub const COLUMN_PRICE_MIN: &'static str = "price_min";
    /// Name of the column `price_max`.
    pub const COLUMN_PRICE_MAX: &'static str = "price_max";
    /// Name of the column `criteria`.
    pub const COLUMN_CRITERIA: &'static str = "criteria";
    /// Name of the column `frequency`.
    pub const COLUMN_FREQUENCY: &'static str = "frequency";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// Name of the column `last_run_at`.
    pub const COLUMN_LAST_RUN_AT: &'static str = "last_run_at";
    /// The row with these values of `user_id` and `name`, if there is one.
    #[must_use]
    pub const fn by_user_id_and_name(
        user_id: UserId,
        name: &str,
    ) -> relation::Query<Self, (UserId, &str)> {
        relation::Query::new(
            "SELECT id, user_id, name, listing_types, location_id, price_min, price_max, criteria, \
         frequency, created_at, last_run_at \
         FROM public.saved_searches \
         WHERE user_id = $1::bigint AND name = $2::text",
            (user_id, name),
        )
    }

    /// All rows with this value of `user_id`.
    #[must_use]
    pub const fn by_user_id(user_id: UserId) -> relation::Query<Self, (UserId,)> {
        relation::Query::new(
            "SELECT id, user_id, name, listing_types, location_id, price_min, price_max, criteria, \
         frequency, created_at, last_run_at \
         FROM public.saved_searches \
         WHERE user_id = $1::bigint \
         ORDER BY saved_searches.id",
            (user_id,),
        )
    }

    /// All rows with this value of `location_id`.
    #[must_use]
    pub const fn by_location_id(
        location_id: LocationId,
    ) -> relation::Query<Self, (LocationId,)> {
        relation::Query::new(
            "SELECT id, user_id, name, listing_types, location_id, price_min, price_max, criteria, \
         frequency, created_at, last_run_at \
         FROM public.saved_searches \
         WHERE location_id = $1::bigint \
         ORDER BY saved_searches.id",
            (location_id,),
        )
    }
}

impl relation::Relation for SavedSearch {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "saved_searches";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "user_id",
        "name",
        "listing_types",
        "location_id",
        "price_min",
        "price_max",
        "criteria",
        "frequency",
        "created_at",
        "last_run_at",
    ];
    const SELECT: &'static str = "SELECT id, user_id, name, listing_types, location_id, price_min, price_max, criteria, \
         frequency, created_at, last_run_at \
         FROM public.saved_searches";
}

impl relation::Table for SavedSearch {
    type New = NewSavedSearch;
    type Patch = SavedSearchPatch;
    const INSERT: &'static str = "INSERT INTO public.saved_searches \
         (user_id, name, listing_types, location_id, price_min, price_max, criteria, frequency, \
         created_at, last_run_at) \
         VALUES ($1, $2, COALESCE($3::public.listing_type[], '{}'::public.listing_type[]), $4, $5, \
         $6, COALESCE($7::jsonb, '{}'::jsonb), \
         COALESCE($8::public.alert_frequency, 'daily'::public.alert_frequency), \
         COALESCE($9::timestamptz, (now())::timestamptz), $10) \
         RETURNING id, user_id, name, listing_types, location_id, price_min, price_max, criteria, \
         frequency, created_at, last_run_at";
}

impl relation::Keyed for SavedSearch {
    type Key = SavedSearchId;
    const FIND: &'static str = "SELECT id, user_id, name, listing_types, location_id, price_min, price_max, criteria, \
         frequency, created_at, last_run_at \
         FROM public.saved_searches \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, user_id, name, listing_types, location_id, price_min, price_max, criteria, \
         frequency, created_at, last_run_at \
         FROM public.saved_searches \
         ORDER BY saved_searches.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, user_id, name, listing_types, location_id, price_min, price_max, criteria, \
         frequency, created_at, last_run_at \
         FROM public.saved_searches \
         WHERE id > $1::bigint \
         ORDER BY saved_searches.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.saved_searches \
         SET user_id = CASE WHEN $1::boolean THEN $2::bigint ELSE user_id END, \
         name = CASE WHEN $3::boolean THEN $4::text ELSE name END, \
         listing_types = CASE WHEN $5::boolean THEN $6::public.listing_type[] ELSE listing_types END, \
         location_id = CASE WHEN $7::boolean THEN $8::bigint ELSE location_id END, \
         price_min = CASE WHEN $9::boolean THEN $10::integer ELSE price_min END, \
         price_max = CASE WHEN $11::boolean THEN $12::integer ELSE price_max END, \
         criteria = CASE WHEN $13::boolean THEN $14::jsonb ELSE criteria END, \
         frequency = CASE WHEN $15::boolean THEN $16::public.alert_frequency ELSE frequency END, \
         created_at = CASE WHEN $17::boolean THEN $18::timestamptz ELSE created_at END, \
         last_run_at = CASE WHEN $19::boolean THEN $20::timestamptz ELSE last_run_at END \
         WHERE id = $21::bigint \
         RETURNING id, user_id, name, listing_types, location_id, price_min, price_max, criteria, \
         frequency, created_at, last_run_at";
    const DELETE: &'static str = "DELETE FROM public.saved_searches \
         WHERE id = $1::bigint";
}

rows::row!(
    SavedSearch { id = "id", user_id = "user_id", name = "name", listing_types =
    "listing_types", location_id = "location_id", price_min = "price_min", price_max =
    "price_max", criteria = "criteria", frequency = "frequency", created_at =
    "created_at", last_run_at = "last_run_at" }
);

/// A row to insert into `public.saved_searches`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewSavedSearch {
    /// Whose search it is.
    ///
    /// `bigint`, refers to `core.users`.
    pub user_id: UserId,
    /// What they call it.
    ///
    /// `text`.
    pub name: String,
    /// Empty: all.
    ///
    /// `listing_type[]`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub listing_types: Option<Vec<ListingType>>,
    /// Where; everything inside it matches too.
    ///
    /// `bigint`, refers to `locations.locations`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub location_id: Option<LocationId>,
    /// Lowest price that matches.
    ///
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub price_min: Option<i32>,
    /// Highest price that matches.
    ///
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub price_max: Option<i32>,
    /// Everything else, as Explore's filters write it.
    ///
    /// `jsonb`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub criteria: Option<values::Jsonb>,
    /// How often they hear of new matches.
    ///
    /// `alert_frequency`, `daily` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub frequency: Option<AlertFrequency>,
    /// When it was saved.
    ///
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
    /// When it was last searched for new matches.
    ///
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub last_run_at: Option<values::TimestampTz>,
}

impl NewSavedSearch {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(user_id: UserId, name: String) -> Self {
        Self {
            user_id,
            name,
            listing_types: None,
            location_id: None,
            price_min: None,
            price_max: None,
            criteria: None,
            frequency: None,
            created_at: None,
            last_run_at: None,
        }
    }
}

impl relation::NewRow for NewSavedSearch {
    type Row = SavedSearch;
}

rows::parameters!(
    NewSavedSearch { user_id, name, listing_types, location_id, price_min, price_max,
    criteria, frequency, created_at, last_run_at }
);

/// Changes to a row of `public.saved_searches`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SavedSearchPatch {
    /// The new [`user_id`](SavedSearch::user_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub user_id: Option<UserId>,
    /// The new [`name`](SavedSearch::name).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub name: Option<String>,
    /// The new [`listing_types`](SavedSearch::listing_types).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub listing_types: Option<Vec<ListingType>>,
    /// The new [`location_id`](SavedSearch::location_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub location_id: Option<Option<LocationId>>,
    /// The new [`price_min`](SavedSearch::price_min).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub price_min: Option<Option<i32>>,
    /// The new [`price_max`](SavedSearch::price_max).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub price_max: Option<Option<i32>>,
    /// The new [`criteria`](SavedSearch::criteria).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub criteria: Option<values::Jsonb>,
    /// The new [`frequency`](SavedSearch::frequency).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub frequency: Option<AlertFrequency>,
    /// The new [`created_at`](SavedSearch::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
    /// The new [`last_run_at`](SavedSearch::last_run_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub last_run_at: Option<Option<values::TimestampTz>>,
}

impl relation::Patch for SavedSearchPatch {
    type Row = SavedSearch;
}

rows::parameters!(
    SavedSearchPatch { [user_id], [name], [listing_types], [location_id], [price_min],
    [price_max], [criteria], [frequency], [created_at], [last_run_at] }
);

/// The row as version 2 has it. Nothing is lost.
impl From<v1::SavedSearch> for SavedSearch {
    fn from(row: v1::SavedSearch) -> Self {
        SavedSearch {
            id: row.id,
            user_id: row.user_id,
            name: row.name,
            listing_types: row
                .listing_types
                .into_iter()
                .map(ListingType::from)
                .collect(),
            location_id: row.location_id,
            price_min: row.price_min,
            price_max: row.price_max,
            criteria: row.criteria,
            frequency: AlertFrequency::Daily,
            created_at: row.created_at,
            last_run_at: row.last_run_at,
        }
    }
}

impl SavedSearch {
    /// The row as version 1 has it.
    ///
    /// What version 1 cannot hold is left behind: `listing_types`, `frequency`.
    #[must_use]
    pub fn into_v1_lossy(self) -> v1::SavedSearch {
        v1::SavedSearch {
            id: self.id,
            user_id: self.user_id,
            name: self.name,
            listing_types: self
                .listing_types
                .into_iter()
                .map(ListingType::into_v1_lossy)
                .collect(),
            location_id: self.location_id,
            price_min: self.price_min,
            price_max: self.price_max,
            criteria: self.criteria,
            created_at: self.created_at,
            last_run_at: self.last_run_at,
        }
    }
}

/// The row as version 1 has it, where nothing is lost by that. [`into_v1_lossy`](SavedSearch::into_v1_lossy) does not ask.
impl TryFrom<SavedSearch> for v1::SavedSearch {
    type Error = relation::ConversionError;

    fn try_from(row: SavedSearch) -> Result<Self, Self::Error> {
        let lost = [
            (
                "listing_types",
                row
                    .listing_types
                    .iter()
                    .any(|&label| v1::ListingType::try_from(label).is_err()),
            ),
            ("frequency", row.frequency != AlertFrequency::Daily),
        ];
        if let Some((column, _)) = lost.into_iter().find(|&(_, is_lost)| is_lost) {
            return Err(
                relation::ConversionError::new(
                    "saved_searches",
                    column,
                    "version 1 would lose its value",
                ),
            );
        }
        Ok(row.into_v1_lossy())
    }
}

/// A seeker's question about a listing.
///
/// A row of the table `public.enquiries`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Enquiry {
    /// Identifies the row: `bigint`, numbered by the database.
    pub id: EnquiryId,
    /// What it is about.
    ///
    /// `bigint`, refers to `listings.listings`.
    pub listing_id: ListingId,
    /// Nothing: asked without an account.
    ///
    /// `bigint`, refers to `core.users`.
    pub user_id: Option<UserId>,
    /// Name that the seeker gave.
    ///
    /// `text`.
    pub sender_name: String,
    /// Where the answer goes.
    ///
    /// `text`.
    pub sender_email: String,
    /// Number to ring, if the seeker wants that.
    ///
    /// `text`.
    pub sender_phone: Option<String>,
    /// What the seeker wrote.
    ///
    /// `text`.
    pub message: String,
    /// How far it has come.
    ///
    /// `enquiry_status`, `new` by default.
    pub status: EnquiryStatus,
    /// The agent who answers.
    ///
    /// `bigint`, refers to `core.users`.
    pub assigned_to: Option<UserId>,
    /// Where the seeker came from.
    ///
    /// `text`.
    pub source_page: String,
    /// Agreed to hear from the organization about other homes.
    ///
    /// `boolean`, `false` by default.
    pub consents_to_marketing: bool,
    /// When it came in.
    ///
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
    /// When the first answer went out.
    ///
    /// `timestamptz`.
    pub answered_at: Option<values::TimestampTz>,
}

impl Enquiry {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `listing_id`.
    pub const COLUMN_LISTING_ID: &'static str = "listing_id";
    /// Name of the column `user_id`.
    pub const COLUMN_USER_ID: &'static str = "user_id";
    /// Name of the column `sender_name`.
    pub const COLUMN_SENDER_NAME: &'static str = "sender_name";
    /// Name of the column `sender_email`.
    pub const COLUMN_SENDER_EMAIL: &'static str = "sender_email";
    /// Name of the column `sender_phone`.
    pub const COLUMN_SENDER_PHONE: &'static str = "sender_phone";
    /// Name of the column `message`.
    pub const COLUMN_MESSAGE: &'static str = "message";
    /// Name of the column `status`.
    pub const COLUMN_STATUS: &'static str = "status";
    /// Name of the column `assigned_to`.
    pub const COLUMN_ASSIGNED_TO: &'static str = "assigned_to";
    /// Name of the column `source_page`.
    pub const COLUMN_SOURCE_PAGE: &'static str = "source_page";
    /// Name of the column `consents_to_marketing`.
    pub const COLUMN_CONSENTS_TO_MARKETING: &'static str = "consents_to_marketing";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// Name of the column `answered_at`.
    pub const COLUMN_ANSWERED_AT: &'static str = "answered_at";
    /// All rows with this value of `listing_id`.
    #[must_use]
    pub const fn by_listing_id(
        listing_id: ListingId,
    ) -> relation::Query<Self, (ListingId,)> {
        relation::Query::new(
            "SELECT id, listing_id, user_id, sender_name, sender_email, sender_phone, message, status, \
         assigned_to, source_page, consents_to_marketing, created_at, answered_at \
         FROM public.enquiries \
         WHERE listing_id = $1::bigint \
         ORDER BY enquiries.id",
            (listing_id,),
        )
    }

    /// All rows with this value of `user_id`.
    #[must_use]
    pub const fn by_user_id(user_id: UserId) -> relation::Query<Self, (UserId,)> {
        relation::Query::new(
            "SELECT id, listing_id, user_id, sender_name, sender_email, sender_phone, message, status, \
         assigned_to, source_page, consents_to_marketing, created_at, answered_at \
         FROM public.enquiries \
         WHERE user_id = $1::bigint \
         ORDER BY enquiries.id",
            (user_id,),
        )
    }

    /// All rows with this value of `assigned_to`.
    #[must_use]
    pub const fn by_assigned_to(
        assigned_to: UserId,
    ) -> relation::Query<Self, (UserId,)> {
        relation::Query::new(
            "SELECT id, listing_id, user_id, sender_name, sender_email, sender_phone, message, status, \
         assigned_to, source_page, consents_to_marketing, created_at, answered_at \
         FROM public.enquiries \
         WHERE assigned_to = $1::bigint \
         ORDER BY enquiries.id",
            (assigned_to,),
        )
    }
}

impl relation::Relation for Enquiry {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "enquiries";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "listing_id",
        "user_id",
        "sender_name",
        "sender_email",
        "sender_phone",
        "message",
        "status",
        "assigned_to",
        "source_page",
        "consents_to_marketing",
        "created_at",
        "answered_at",
    ];
    const SELECT: &'static str = "SELECT id, listing_id, user_id, sender_name, sender_email, sender_phone, message, status, \
         assigned_to, source_page, consents_to_marketing, created_at, answered_at \
         FROM public.enquiries";
}

impl relation::Table for Enquiry {
    type New = NewEnquiry;
    type Patch = EnquiryPatch;
    const INSERT: &'static str = "INSERT INTO public.enquiries \
         (listing_id, user_id, sender_name, sender_email, sender_phone, message, status, \
         assigned_to, source_page, consents_to_marketing, created_at, answered_at) \
         VALUES ($1, $2, $3, $4, $5, $6, \
         COALESCE($7::public.enquiry_status, 'new'::public.enquiry_status), $8, $9, \
         COALESCE($10::boolean, 'false'::boolean), \
         COALESCE($11::timestamptz, (now())::timestamptz), $12) \
         RETURNING id, listing_id, user_id, sender_name, sender_email, sender_phone, message, \
         status, assigned_to, source_page, consents_to_marketing, created_at, answered_at";
}

impl relation::Keyed for Enquiry {
    type Key = EnquiryId;
    const FIND: &'static str = "SELECT id, listing_id, user_id, sender_name, sender_email, sender_phone, message, status, \
         assigned_to, source_page, consents_to_marketing, created_at, answered_at \
         FROM public.enquiries \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, listing_id, user_id, sender_name, sender_email, sender_phone, message, status, \
         assigned_to, source_page, consents_to_marketing, created_at, answered_at \
         FROM public.enquiries \
         ORDER BY enquiries.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, listing_id, user_id, sender_name, sender_email, sender_phone, message, status, \
         assigned_to, source_page, consents_to_marketing, created_at, answered_at \
         FROM public.enquiries \
         WHERE id > $1::bigint \
         ORDER BY enquiries.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.enquiries \
         SET listing_id = CASE WHEN $1::boolean THEN $2::bigint ELSE listing_id END, \
         user_id = CASE WHEN $3::boolean THEN $4::bigint ELSE user_id END, \
         sender_name = CASE WHEN $5::boolean THEN $6::text ELSE sender_name END, \
         sender_email = CASE WHEN $7::boolean THEN $8::text ELSE sender_email END, \
         sender_phone = CASE WHEN $9::boolean THEN $10::text ELSE sender_phone END, \
         message = CASE WHEN $11::boolean THEN $12::text ELSE message END, \
         status = CASE WHEN $13::boolean THEN $14::public.enquiry_status ELSE status END, \
         assigned_to = CASE WHEN $15::boolean THEN $16::bigint ELSE assigned_to END, \
         source_page = CASE WHEN $17::boolean THEN $18::text ELSE source_page END, \
         consents_to_marketing = CASE WHEN $19::boolean THEN $20::boolean ELSE consents_to_marketing END, \
         created_at = CASE WHEN $21::boolean THEN $22::timestamptz ELSE created_at END, \
         answered_at = CASE WHEN $23::boolean THEN $24::timestamptz ELSE answered_at END \
         WHERE id = $25::bigint \
         RETURNING id, listing_id, user_id, sender_name, sender_email, sender_phone, message, \
         status, assigned_to, source_page, consents_to_marketing, created_at, answered_at";
    const DELETE: &'static str = "DELETE FROM public.enquiries \
         WHERE id = $1::bigint";
}

rows::row!(
    Enquiry { id = "id", listing_id = "listing_id", user_id = "user_id", sender_name =
    "sender_name", sender_email = "sender_email", sender_phone = "sender_phone", message
    = "message", status = "status", assigned_to = "assigned_to", source_page =
    "source_page", consents_to_marketing = "consents_to_marketing", created_at =
    "created_at", answered_at = "answered_at" }
);

/// A row to insert into `public.enquiries`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewEnquiry {
    /// What it is about.
    ///
    /// `bigint`, refers to `listings.listings`.
    pub listing_id: ListingId,
    /// Nothing: asked without an account.
    ///
    /// `bigint`, refers to `core.users`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub user_id: Option<UserId>,
    /// Name that the seeker gave.
    ///
    /// `text`.
    pub sender_name: String,
    /// Where the answer goes.
    ///
    /// `text`.
    pub sender_email: String,
    /// Number to ring, if the seeker wants that.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub sender_phone: Option<String>,
    /// What the seeker wrote.
    ///
    /// `text`.
    pub message: String,
    /// How far it has come.
    ///
    /// `enquiry_status`, `new` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub status: Option<EnquiryStatus>,
    /// The agent who answers.
    ///
    /// `bigint`, refers to `core.users`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub assigned_to: Option<UserId>,
    /// Where the seeker came from.
    ///
    /// `text`.
    pub source_page: String,
    /// Agreed to hear from the organization about other homes.
    ///
    /// `boolean`, `false` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub consents_to_marketing: Option<bool>,
    /// When it came in.
    ///
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
    /// When the first answer went out.
    ///
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub answered_at: Option<values::TimestampTz>,
}

impl NewEnquiry {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        listing_id: ListingId,
        sender_name: String,
        sender_email: String,
        message: String,
        source_page: String,
    ) -> Self {
        Self {
            listing_id,
            user_id: None,
            sender_name,
            sender_email,
            sender_phone: None,
            message,
            status: None,
            assigned_to: None,
            source_page,
            consents_to_marketing: None,
            created_at: None,
            answered_at: None,
        }
    }
}

impl relation::NewRow for NewEnquiry {
    type Row = Enquiry;
}

rows::parameters!(
    NewEnquiry { listing_id, user_id, sender_name, sender_email, sender_phone, message,
    status, assigned_to, source_page, consents_to_marketing, created_at, answered_at }
);

/// Changes to a row of `public.enquiries`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EnquiryPatch {
    /// The new [`listing_id`](Enquiry::listing_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub listing_id: Option<ListingId>,
    /// The new [`user_id`](Enquiry::user_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub user_id: Option<Option<UserId>>,
    /// The new [`sender_name`](Enquiry::sender_name).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub sender_name: Option<String>,
    /// The new [`sender_email`](Enquiry::sender_email).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub sender_email: Option<String>,
    /// The new [`sender_phone`](Enquiry::sender_phone).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub sender_phone: Option<Option<String>>,
    /// The new [`message`](Enquiry::message).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub message: Option<String>,
    /// The new [`status`](Enquiry::status).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub status: Option<EnquiryStatus>,
    /// The new [`assigned_to`](Enquiry::assigned_to).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub assigned_to: Option<Option<UserId>>,
    /// The new [`source_page`](Enquiry::source_page).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub source_page: Option<String>,
    /// The new [`consents_to_marketing`](Enquiry::consents_to_marketing).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub consents_to_marketing: Option<bool>,
    /// The new [`created_at`](Enquiry::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
    /// The new [`answered_at`](Enquiry::answered_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub answered_at: Option<Option<values::TimestampTz>>,
}

impl relation::Patch for EnquiryPatch {
    type Row = Enquiry;
}

rows::parameters!(
    EnquiryPatch { [listing_id], [user_id], [sender_name], [sender_email],
    [sender_phone], [message], [status], [assigned_to], [source_page],
    [consents_to_marketing], [created_at], [answered_at] }
);

/// The row as version 2 has it. Nothing is lost.
impl From<v1::Enquiry> for Enquiry {
    fn from(row: v1::Enquiry) -> Self {
        Enquiry {
            id: row.id,
            listing_id: row.listing_id,
            user_id: row.user_id,
            sender_name: row.sender_name,
            sender_email: row.sender_email,
            sender_phone: row.sender_phone,
            message: row.body,
            status: row.status,
            assigned_to: None,
            source_page: row.source_page.unwrap_or_default(),
            consents_to_marketing: false,
            created_at: row.created_at,
            answered_at: row.answered_at,
        }
    }
}

impl Enquiry {
    /// The row as version 1 has it.
    ///
    /// What version 1 cannot hold is left behind: `assigned_to`, `consents_to_marketing`.
    #[must_use]
    pub fn into_v1_lossy(self) -> v1::Enquiry {
        v1::Enquiry {
            id: self.id,
            listing_id: self.listing_id,
            user_id: self.user_id,
            sender_name: self.sender_name,
            sender_email: self.sender_email,
            sender_phone: self.sender_phone,
            body: self.message,
            status: self.status,
            source_page: Some(self.source_page),
            created_at: self.created_at,
            answered_at: self.answered_at,
        }
    }
}

/// The row as version 1 has it, where nothing is lost by that. [`into_v1_lossy`](Enquiry::into_v1_lossy) does not ask.
impl TryFrom<Enquiry> for v1::Enquiry {
    type Error = relation::ConversionError;

    fn try_from(row: Enquiry) -> Result<Self, Self::Error> {
        let lost = [
            ("assigned_to", row.assigned_to.is_some()),
            ("consents_to_marketing", row.consents_to_marketing),
        ];
        if let Some((column, _)) = lost.into_iter().find(|&(_, is_lost)| is_lost) {
            return Err(
                relation::ConversionError::new(
                    "enquiries",
                    column,
                    "version 1 would lose its value",
                ),
            );
        }
        Ok(row.into_v1_lossy())
    }
}

/// An appointment to see a home.
///
/// A row of the table `public.viewings`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Viewing {
    /// Identifies the row: `bigint`, numbered by the database.
    pub id: ViewingId,
    /// The home.
    ///
    /// `bigint`, refers to `listings.listings`.
    pub listing_id: ListingId,
    /// The enquiry that led to it.
    ///
    /// `bigint`, refers to `listings.enquiries`.
    pub enquiry_id: Option<EnquiryId>,
    /// Who wants to see it.
    ///
    /// `bigint`, refers to `core.users`.
    pub visitor_id: UserId,
    /// Who shows it; nothing: not settled yet.
    ///
    /// `bigint`, refers to `core.users`.
    pub agent_id: Option<UserId>,
    /// How far it has come.
    ///
    /// `viewing_status`, `requested` by default.
    pub status: ViewingStatus,
    /// When they meet.
    ///
    /// `timestamptz`.
    pub starts_at: values::TimestampTz,
    /// How long the agent keeps free.
    ///
    /// `interval`, `30 minutes` by default.
    pub duration: values::Interval,
    /// Where they meet, if not at the door.
    ///
    /// `text`.
    pub meeting_point: Option<String>,
    /// Held as a video call.
    ///
    /// `boolean`, `false` by default.
    pub is_remote: bool,
    /// When the visitor asked.
    ///
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
}

impl Viewing {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `listing_id`.
    pub const COLUMN_LISTING_ID: &'static str = "listing_id";
    /// Name of the column `enquiry_id`.
    pub const COLUMN_ENQUIRY_ID: &'static str = "enquiry_id";
    /// Name of the column `visitor_id`.
    pub const COLUMN_VISITOR_ID: &'static str = "visitor_id";
    /// Name of the column `agent_id`.
    pub const COLUMN_AGENT_ID: &'static str = "agent_id";
    /// Name of the column `status`.
    pub const COLUMN_STATUS: &'static str = "status";
    /// Name of the column `starts_at`.
    pub const COLUMN_STARTS_AT: &'static str = "starts_at";
    /// Name of the column `duration`.
    pub const COLUMN_DURATION: &'static str = "duration";
    /// Name of the column `meeting_point`.
    pub const COLUMN_MEETING_POINT: &'static str = "meeting_point";
    /// Name of the column `is_remote`.
    pub const COLUMN_IS_REMOTE: &'static str = "is_remote";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// All rows with this value of `listing_id`.
    #[must_use]
    pub const fn by_listing_id(
        listing_id: ListingId,
    ) -> relation::Query<Self, (ListingId,)> {
        relation::Query::new(
            "SELECT id, listing_id, enquiry_id, visitor_id, agent_id, status, starts_at, duration, \
         meeting_point, is_remote, created_at \
         FROM public.viewings \
         WHERE listing_id = $1::bigint \
         ORDER BY viewings.id",
            (listing_id,),
        )
    }

    /// All rows with this value of `enquiry_id`.
    #[must_use]
    pub const fn by_enquiry_id(
        enquiry_id: EnquiryId,
    ) -> relation::Query<Self, (EnquiryId,)> {
        relation::Query::new(
            "SELECT id, listing_id, enquiry_id, visitor_id, agent_id, status, starts_at, duration, \
         meeting_point, is_remote, created_at \
         FROM public.viewings \
         WHERE enquiry_id = $1::bigint \
         ORDER BY viewings.id",
            (enquiry_id,),
        )
    }

    /// All rows with this value of `visitor_id`.
    #[must_use]
    pub const fn by_visitor_id(visitor_id: UserId) -> relation::Query<Self, (UserId,)> {
        relation::Query::new(
            "SELECT id, listing_id, enquiry_id, visitor_id, agent_id, status, starts_at, duration, \
         meeting_point, is_remote, created_at \
         FROM public.viewings \
         WHERE visitor_id = $1::bigint \
         ORDER BY viewings.id",
            (visitor_id,),
        )
    }

    /// All rows with this value of `agent_id`.
    #[must_use]
    pub const fn by_agent_id(agent_id: UserId) -> relation::Query<Self, (UserId,)> {
        relation::Query::new(
            "SELECT id, listing_id, enquiry_id, visitor_id, agent_id, status, starts_at, duration, \
         meeting_point, is_remote, created_at \
         FROM public.viewings \
         WHERE agent_id = $1::bigint \
         ORDER BY viewings.id",
            (agent_id,),
        )
    }
}

impl relation::Relation for Viewing {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "viewings";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "listing_id",
        "enquiry_id",
        "visitor_id",
        "agent_id",
        "status",
        "starts_at",
        "duration",
        "meeting_point",
        "is_remote",
        "created_at",
    ];
    const SELECT: &'static str = "SELECT id, listing_id, enquiry_id, visitor_id, agent_id, status, starts_at, duration, \
         meeting_point, is_remote, created_at \
         FROM public.viewings";
}

impl relation::Table for Viewing {
    type New = NewViewing;
    type Patch = ViewingPatch;
    const INSERT: &'static str = "INSERT INTO public.viewings \
         (listing_id, enquiry_id, visitor_id, agent_id, status, starts_at, duration, meeting_point, \
         is_remote, created_at) \
         VALUES ($1, $2, $3, $4, \
         COALESCE($5::public.viewing_status, 'requested'::public.viewing_status), $6, \
         COALESCE($7::interval, '30 minutes'::interval), $8, \
         COALESCE($9::boolean, 'false'::boolean), COALESCE($10::timestamptz, (now())::timestamptz)) \
         RETURNING id, listing_id, enquiry_id, visitor_id, agent_id, status, starts_at, duration, \
         meeting_point, is_remote, created_at";
}

impl relation::Keyed for Viewing {
    type Key = ViewingId;
    const FIND: &'static str = "SELECT id, listing_id, enquiry_id, visitor_id, agent_id, status, starts_at, duration, \
         meeting_point, is_remote, created_at \
         FROM public.viewings \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, listing_id, enquiry_id, visitor_id, agent_id, status, starts_at, duration, \
         meeting_point, is_remote, created_at \
         FROM public.viewings \
         ORDER BY viewings.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, listing_id, enquiry_id, visitor_id, agent_id, status, starts_at, duration, \
         meeting_point, is_remote, created_at \
         FROM public.viewings \
         WHERE id > $1::bigint \
         ORDER BY viewings.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.viewings \
         SET listing_id = CASE WHEN $1::boolean THEN $2::bigint ELSE listing_id END, \
         enquiry_id = CASE WHEN $3::boolean THEN $4::bigint ELSE enquiry_id END, \
         visitor_id = CASE WHEN $5::boolean THEN $6::bigint ELSE visitor_id END, \
         agent_id = CASE WHEN $7::boolean THEN $8::bigint ELSE agent_id END, \
         status = CASE WHEN $9::boolean THEN $10::public.viewing_status ELSE status END, \
         starts_at = CASE WHEN $11::boolean THEN $12::timestamptz ELSE starts_at END, \
         duration = CASE WHEN $13::boolean THEN $14::interval ELSE duration END, \
         meeting_point = CASE WHEN $15::boolean THEN $16::text ELSE meeting_point END, \
         is_remote = CASE WHEN $17::boolean THEN $18::boolean ELSE is_remote END, \
         created_at = CASE WHEN $19::boolean THEN $20::timestamptz ELSE created_at END \
         WHERE id = $21::bigint \
         RETURNING id, listing_id, enquiry_id, visitor_id, agent_id, status, starts_at, duration, \
         meeting_point, is_remote, created_at";
    const DELETE: &'static str = "DELETE FROM public.viewings \
         WHERE id = $1::bigint";
}

rows::row!(
    Viewing { id = "id", listing_id = "listing_id", enquiry_id = "enquiry_id", visitor_id
    = "visitor_id", agent_id = "agent_id", status = "status", starts_at = "starts_at",
    duration = "duration", meeting_point = "meeting_point", is_remote = "is_remote",
    created_at = "created_at" }
);

/// A row to insert into `public.viewings`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewViewing {
    /// The home.
    ///
    /// `bigint`, refers to `listings.listings`.
    pub listing_id: ListingId,
    /// The enquiry that led to it.
    ///
    /// `bigint`, refers to `listings.enquiries`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub enquiry_id: Option<EnquiryId>,
    /// Who wants to see it.
    ///
    /// `bigint`, refers to `core.users`.
    pub visitor_id: UserId,
    /// Who shows it; nothing: not settled yet.
    ///
    /// `bigint`, refers to `core.users`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub agent_id: Option<UserId>,
    /// How far it has come.
    ///
    /// `viewing_status`, `requested` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub status: Option<ViewingStatus>,
    /// When they meet.
    ///
    /// `timestamptz`.
    pub starts_at: values::TimestampTz,
    /// How long the agent keeps free.
    ///
    /// `interval`, `30 minutes` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub duration: Option<values::Interval>,
    /// Where they meet, if not at the door.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub meeting_point: Option<String>,
    /// Held as a video call.
    ///
    /// `boolean`, `false` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub is_remote: Option<bool>,
    /// When the visitor asked.
    ///
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
}

impl NewViewing {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        listing_id: ListingId,
        visitor_id: UserId,
        starts_at: values::TimestampTz,
    ) -> Self {
        Self {
            listing_id,
            enquiry_id: None,
            visitor_id,
            agent_id: None,
            status: None,
            starts_at,
            duration: None,
            meeting_point: None,
            is_remote: None,
            created_at: None,
        }
    }
}

impl relation::NewRow for NewViewing {
    type Row = Viewing;
}

rows::parameters!(
    NewViewing { listing_id, enquiry_id, visitor_id, agent_id, status, starts_at,
    duration, meeting_point, is_remote, created_at }
);

/// Changes to a row of `public.viewings`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ViewingPatch {
    /// The new [`listing_id`](Viewing::listing_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub listing_id: Option<ListingId>,
    /// The new [`enquiry_id`](Viewing::enquiry_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub enquiry_id: Option<Option<EnquiryId>>,
    /// The new [`visitor_id`](Viewing::visitor_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub visitor_id: Option<UserId>,
    /// The new [`agent_id`](Viewing::agent_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub agent_id: Option<Option<UserId>>,
    /// The new [`status`](Viewing::status).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub status: Option<ViewingStatus>,
    /// The new [`starts_at`](Viewing::starts_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub starts_at: Option<values::TimestampTz>,
    /// The new [`duration`](Viewing::duration).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub duration: Option<values::Interval>,
    /// The new [`meeting_point`](Viewing::meeting_point).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub meeting_point: Option<Option<String>>,
    /// The new [`is_remote`](Viewing::is_remote).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub is_remote: Option<bool>,
    /// The new [`created_at`](Viewing::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
}

impl relation::Patch for ViewingPatch {
    type Row = Viewing;
}

rows::parameters!(
    ViewingPatch { [listing_id], [enquiry_id], [visitor_id], [agent_id], [status],
    [starts_at], [duration], [meeting_point], [is_remote], [created_at] }
);

/// The row as version 2 has it. Nothing is lost.
impl From<v1::Viewing> for Viewing {
    fn from(row: v1::Viewing) -> Self {
        Viewing {
            id: row.id,
            listing_id: row.listing_id,
            enquiry_id: row.enquiry_id,
            visitor_id: row.visitor_id,
            agent_id: row.agent_id,
            status: row.status,
            starts_at: row.starts_at,
            duration: row.duration,
            meeting_point: row.meeting_point,
            is_remote: false,
            created_at: row.created_at,
        }
    }
}

impl Viewing {
    /// The row as version 1 has it.
    ///
    /// What version 1 cannot hold is left behind: `is_remote`.
    #[must_use]
    pub fn into_v1_lossy(self) -> v1::Viewing {
        v1::Viewing {
            id: self.id,
            listing_id: self.listing_id,
            enquiry_id: self.enquiry_id,
            visitor_id: self.visitor_id,
            agent_id: self.agent_id,
            status: self.status,
            starts_at: self.starts_at,
            duration: self.duration,
            meeting_point: self.meeting_point,
            created_at: self.created_at,
        }
    }
}

/// The row as version 1 has it, where nothing is lost by that. [`into_v1_lossy`](Viewing::into_v1_lossy) does not ask.
impl TryFrom<Viewing> for v1::Viewing {
    type Error = relation::ConversionError;

    fn try_from(row: Viewing) -> Result<Self, Self::Error> {
        let lost = [("is_remote", row.is_remote)];
        if let Some((column, _)) = lost.into_iter().find(|&(_, is_lost)| is_lost) {
            return Err(
                relation::ConversionError::new(
                    "viewings",
                    column,
                    "version 1 would lose its value",
                ),
            );
        }
        Ok(row.into_v1_lossy())
    }
}
