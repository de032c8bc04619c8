// Made by `cargo xtask gen` from media.kdl. Edits here are lost: change the spec and generate again.

//! Pictures, films and plans of what is listed.
//!
//! Types that begin with version 1.

use crate::domain::core::UserId;
use crate::domain::listings::ListingId;
use crate::domain::media::{MediaId, ProcessingStatus};
use crate::{drivers, relation, rows, values};

/// What a medium is.
///
/// The type `public.media_kind` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum MediaKind {
    /// A photograph or drawing.
    #[cfg_attr(feature = "serde", serde(rename = "image"))]
    Image,
    /// A film.
    #[cfg_attr(feature = "serde", serde(rename = "video", alias = "virtual_tour"))]
    Video,
    /// A file to download, such as a brochure.
    #[cfg_attr(feature = "serde", serde(rename = "document"))]
    Document,
}

impl MediaKind {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[Self::Image, Self::Video, Self::Document];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Image => "image",
            Self::Video => "video",
            Self::Document => "document",
        }
    }
}

impl std::fmt::Display for MediaKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

/// Labels of other versions are understood: `virtual_tour` is read as `video`.
impl std::str::FromStr for MediaKind {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "image" => Ok(Self::Image),
            "video" | "virtual_tour" => Ok(Self::Video),
            "document" => Ok(Self::Document),
            _ => Err(relation::UnknownLabel::new("media_kind", label)),
        }
    }
}

drivers::wire_label!(MediaKind, "public", "media_kind");

/// A picture, film or document of a listing.
///
/// A row of the table `public.media`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Media {
    /// Identifies the row: `bigint`, numbered by the database.
    pub id: MediaId,
    /// The listing.
    ///
    /// `bigint`, refers to `listings.listings`.
    pub listing_id: ListingId,
    /// What it is.
    ///
    /// `media_kind`, `image` by default.
    pub kind: MediaKind,
    /// How far its renditions are.
    ///
    /// `processing_status`, `pending` by default.
    pub status: ProcessingStatus,
    /// The face of the listing.
    ///
    /// `boolean`, `false` by default.
    pub is_primary: bool,
    /// The picture that stands for this medium: itself, a film's still, a document's first page.
    ///
    /// `text`.
    pub primary_image_url: Option<String>,
    /// The file as it was uploaded.
    ///
    /// `text`.
    pub original_url: String,
    /// Text beneath the picture.
    ///
    /// `text`.
    pub caption: Option<String>,
    /// Order in the gallery.
    ///
    /// `integer`, `0` by default.
    pub position: i32,
    /// Of the original, in pixels; nothing for documents.
    ///
    /// `integer`.
    pub width: Option<i32>,
    /// Of the original, in pixels; nothing for documents.
    ///
    /// `integer`.
    pub height: Option<i32>,
    /// Of the original.
    ///
    /// `bigint`.
    pub byte_size: Option<i64>,
    /// Of the original, to notice what was sent twice.
    ///
    /// `bytea`.
    pub sha256: Option<Vec<u8>>,
    /// Camera data; no longer kept, for it may tell where the photographer lives.
    ///
    /// `json`.
    pub exif: Option<values::Json>,
    /// Who uploaded it; nothing: a feed.
    ///
    /// `bigint`, refers to `core.users`.
    pub uploaded_by: Option<UserId>,
    /// When it was uploaded.
    ///
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
}

impl Media {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `listing_id`.
    pub const COLUMN_LISTING_ID: &'static str = "listing_id";
    /// Name of the column `kind`.
    pub const COLUMN_KIND: &'static str = "kind";
    /// Name of the column `status`.
    pub const COLUMN_STATUS: &'static str = "status";
    /// Name of the column `is_primary`.
    pub const COLUMN_IS_PRIMARY: &'static str = "is_primary";
    /// Name of the column `primary_image_url`.
    pub const COLUMN_PRIMARY_IMAGE_URL: &'static str = "primary_image_url";
    /// Name of the column `original_url`.
    pub const COLUMN_ORIGINAL_URL: &'static str = "original_url";
    /// Name of the column `caption`.
    pub const COLUMN_CAPTION: &'static str = "caption";
    /// Name of the column `position`.
    pub const COLUMN_POSITION: &'static str = "position";
    /// Name of the column `width`.
    pub const COLUMN_WIDTH: &'static str = "width";
    /// Name of the column `height`.
    pub const COLUMN_HEIGHT: &'static str = "height";
    /// Name of the column `byte_size`.
    pub const COLUMN_BYTE_SIZE: &'static str = "byte_size";
    /// Name of the column `sha256`.
    pub const COLUMN_SHA256: &'static str = "sha256";
    /// Name of the column `exif`.
    pub const COLUMN_EXIF: &'static str = "exif";
    /// Name of the column `uploaded_by`.
    pub const COLUMN_UPLOADED_BY: &'static str = "uploaded_by";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// All rows with this value of `listing_id`.
    #[must_use]
    pub const fn by_listing_id(
        listing_id: ListingId,
    ) -> relation::Query<Self, (ListingId,)> {
        relation::Query::new(
            "SELECT id, listing_id, kind, status, is_primary, primary_image_url, original_url, caption, \
         \"position\", width, height, byte_size, sha256, exif, uploaded_by, created_at \
         FROM public.media \
         WHERE listing_id = $1::bigint \
         ORDER BY media.id",
            (listing_id,),
        )
    }

    /// All rows with this value of `uploaded_by`.
    #[must_use]
    pub const fn by_uploaded_by(
        uploaded_by: UserId,
    ) -> relation::Query<Self, (UserId,)> {
        relation::Query::new(
            "SELECT id, listing_id, kind, status, is_primary, primary_image_url, original_url, caption, \
         \"position\", width, height, byte_size, sha256, exif, uploaded_by, created_at \
         FROM public.media \
         WHERE uploaded_by = $1::bigint \
         ORDER BY media.id",
            (uploaded_by,),
        )
    }
}

impl relation::Relation for Media {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "media";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "listing_id",
        "kind",
        "status",
        "is_primary",
        "primary_image_url",
        "original_url",
        "caption",
        "position",
        "width",
        "height",
        "byte_size",
        "sha256",
        "exif",
        "uploaded_by",
        "created_at",
    ];
    const SELECT: &'static str = "SELECT id, listing_id, kind, status, is_primary, primary_image_url, original_url, caption, \
         \"position\", width, height, byte_size, sha256, exif, uploaded_by, created_at \
         FROM public.media";
}

impl relation::Table for Media {
    type New = NewMedia;
    type Patch = MediaPatch;
    const INSERT: &'static str = "INSERT INTO public.media \
         (listing_id, kind, status, is_primary, primary_image_url, original_url, caption, \
         \"position\", width, height, byte_size, sha256, exif, uploaded_by, created_at) \
         VALUES ($1, COALESCE($2::public.media_kind, 'image'::public.media_kind), \
         COALESCE($3::public.processing_status, 'pending'::public.processing_status), \
         COALESCE($4::boolean, 'false'::boolean), $5, $6, $7, COALESCE($8::integer, '0'::integer), \
         $9, $10, $11, $12, $13, $14, COALESCE($15::timestamptz, (now())::timestamptz)) \
         RETURNING id, listing_id, kind, status, is_primary, primary_image_url, original_url, \
         caption, \"position\", width, height, byte_size, sha256, exif, uploaded_by, created_at";
}

impl relation::Keyed for Media {
    type Key = MediaId;
    const FIND: &'static str = "SELECT id, listing_id, kind, status, is_primary, primary_image_url, original_url, caption, \
         \"position\", width, height, byte_size, sha256, exif, uploaded_by, created_at \
         FROM public.media \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, listing_id, kind, status, is_primary, primary_image_url, original_url, caption, \
         \"position\", width, height, byte_size, sha256, exif, uploaded_by, created_at \
         FROM public.media \
         ORDER BY media.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, listing_id, kind, status, is_primary, primary_image_url, original_url, caption, \
         \"position\", width, height, byte_size, sha256, exif, uploaded_by, created_at \
         FROM public.media \
         WHERE id > $1::bigint \
         ORDER BY media.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.media \
         SET listing_id = CASE WHEN $1::boolean THEN $2::bigint ELSE listing_id END, \
         kind = CASE WHEN $3::boolean THEN $4::public.media_kind ELSE kind END, \
         status = CASE WHEN $5::boolean THEN $6::public.processing_status ELSE status END, \
         is_primary = CASE WHEN $7::boolean THEN $8::boolean ELSE is_primary END, \
         primary_image_url = CASE WHEN $9::boolean THEN $10::text ELSE primary_image_url END, \
         original_url = CASE WHEN $11::boolean THEN $12::text ELSE original_url END, \
         caption = CASE WHEN $13::boolean THEN $14::text ELSE caption END, \
         \"position\" = CASE WHEN $15::boolean THEN $16::integer ELSE \"position\" END, \
         width = CASE WHEN $17::boolean THEN $18::integer ELSE width END, \
         height = CASE WHEN $19::boolean THEN $20::integer ELSE height END, \
         byte_size = CASE WHEN $21::boolean THEN $22::bigint ELSE byte_size END, \
         sha256 = CASE WHEN $23::boolean THEN $24::bytea ELSE sha256 END, \
         exif = CASE WHEN $25::boolean THEN $26::json ELSE exif END, \
         uploaded_by = CASE WHEN $27::boolean THEN $28::bigint ELSE uploaded_by END, \
         created_at = CASE WHEN $29::boolean THEN $30::timestamptz ELSE created_at END \
         WHERE id = $31::bigint \
         RETURNING id, listing_id, kind, status, is_primary, primary_image_url, original_url, \
         caption, \"position\", width, height, byte_size, sha256, exif, uploaded_by, created_at";
    const DELETE: &'static str = "DELETE FROM public.media \
         WHERE id = $1::bigint";
}

rows::row!(
    Media { id = "id", listing_id = "listing_id", kind = "kind", status = "status",
    is_primary = "is_primary", primary_image_url = "primary_image_url", original_url =
    "original_url", caption = "caption", position = "position", width = "width", height =
    "height", byte_size = "byte_size", sha256 = "sha256", exif = "exif", uploaded_by =
    "uploaded_by", created_at = "created_at" }
);

/// A row to insert into `public.media`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewMedia {
    /// The listing.
    ///
    /// `bigint`, refers to `listings.listings`.
    pub listing_id: ListingId,
    /// What it is.
    ///
    /// `media_kind`, `image` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub kind: Option<MediaKind>,
    /// How far its renditions are.
    ///
    /// `processing_status`, `pending` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub status: Option<ProcessingStatus>,
    /// The face of the listing.
    ///
    /// `boolean`, `false` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub is_primary: Option<bool>,
    /// The picture that stands for this medium: itself, a film's still, a document's first page.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub primary_image_url: Option<String>,
    /// The file as it was uploaded.
    ///
    /// `text`.
    pub original_url: String,
    /// Text beneath the picture.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub caption: Option<String>,
    /// Order in the gallery.
    ///
    /// `integer`, `0` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub position: Option<i32>,
    /// Of the original, in pixels; nothing for documents.
    ///
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub width: Option<i32>,
    /// Of the original, in pixels; nothing for documents.
    ///
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub height: Option<i32>,
    /// Of the original.
    ///
    /// `bigint`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub byte_size: Option<i64>,
    /// Of the original, to notice what was sent twice.
    ///
    /// `bytea`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub sha256: Option<Vec<u8>>,
    /// Camera data; no longer kept, for it may tell where the photographer lives.
    ///
    /// `json`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub exif: Option<values::Json>,
    /// Who uploaded it; nothing: a feed.
    ///
    /// `bigint`, refers to `core.users`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub uploaded_by: Option<UserId>,
    /// When it was uploaded.
    ///
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
}

impl NewMedia {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(listing_id: ListingId, original_url: String) -> Self {
        Self {
            listing_id,
            kind: None,
            status: None,
            is_primary: None,
            primary_image_url: None,
            original_url,
            caption: None,
            position: None,
            width: None,
            height: None,
            byte_size: None,
            sha256: None,
            exif: None,
            uploaded_by: None,
            created_at: None,
        }
    }
}

impl relation::NewRow for NewMedia {
    type Row = Media;
}

rows::parameters!(
    NewMedia { listing_id, kind, status, is_primary, primary_image_url, original_url,
    caption, position, width, height, byte_size, sha256, exif, uploaded_by, created_at }
);

/// Changes to a row of `public.media`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MediaPatch {
    /// The new [`listing_id`](Media::listing_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub listing_id: Option<ListingId>,
    /// The new [`kind`](Media::kind).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub kind: Option<MediaKind>,
    /// The new [`status`](Media::status).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub status: Option<ProcessingStatus>,
    /// The new [`is_primary`](Media::is_primary).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub is_primary: Option<bool>,
    /// The new [`primary_image_url`](Media::primary_image_url).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub primary_image_url: Option<Option<String>>,
    /// The new [`original_url`](Media::original_url).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub original_url: Option<String>,
    /// The new [`caption`](Media::caption).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub caption: Option<Option<String>>,
    /// The new [`position`](Media::position).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub position: Option<i32>,
    /// The new [`width`](Media::width).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub width: Option<Option<i32>>,
    /// The new [`height`](Media::height).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub height: Option<Option<i32>>,
    /// The new [`byte_size`](Media::byte_size).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub byte_size: Option<Option<i64>>,
    /// The new [`sha256`](Media::sha256).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub sha256: Option<Option<Vec<u8>>>,
    /// The new [`exif`](Media::exif).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub exif: Option<Option<values::Json>>,
    /// The new [`uploaded_by`](Media::uploaded_by).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub uploaded_by: Option<Option<UserId>>,
    /// The new [`created_at`](Media::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
}

impl relation::Patch for MediaPatch {
    type Row = Media;
}

rows::parameters!(
    MediaPatch { [listing_id], [kind], [status], [is_primary], [primary_image_url],
    [original_url], [caption], [position], [width], [height], [byte_size], [sha256],
    [exif], [uploaded_by], [created_at] }
);
