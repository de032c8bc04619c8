// Made by `cargo xtask gen` from media.kdl. Edits here are lost: change the spec and generate again.

//! Pictures, films and plans of what is listed.
//!
//! Types that begin with version 2.

use super::v1;
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
    #[cfg_attr(feature = "serde", serde(rename = "video"))]
    Video,
    /// A file to download, such as a brochure.
    #[cfg_attr(feature = "serde", serde(rename = "document"))]
    Document,
    /// A walk through the rooms, made of panoramas.
    #[cfg_attr(feature = "serde", serde(rename = "virtual_tour"))]
    VirtualTour,
}

impl MediaKind {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Image,
        Self::Video,
        Self::Document,
        Self::VirtualTour,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Image => "image",
            Self::Video => "video",
            Self::Document => "document",
            Self::VirtualTour => "virtual_tour",
        }
    }
}

impl std::fmt::Display for MediaKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for MediaKind {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "image" => Ok(Self::Image),
            "video" => Ok(Self::Video),
            "document" => Ok(Self::Document),
            "virtual_tour" => Ok(Self::VirtualTour),
            _ => Err(relation::UnknownLabel::new("media_kind", label)),
        }
    }
}

drivers::wire_label!(MediaKind, "public", "media_kind");

/// The same label in version 2.
impl From<v1::MediaKind> for MediaKind {
    fn from(label: v1::MediaKind) -> Self {
        match label {
            v1::MediaKind::Image => MediaKind::Image,
            v1::MediaKind::Video => MediaKind::Video,
            v1::MediaKind::Document => MediaKind::Document,
        }
    }
}

/// The same label in version 1, where it is known there.
impl TryFrom<MediaKind> for v1::MediaKind {
    type Error = relation::UnknownLabel;

    fn try_from(label: MediaKind) -> Result<Self, relation::UnknownLabel> {
        match label {
            MediaKind::Image => Ok(v1::MediaKind::Image),
            MediaKind::Video => Ok(v1::MediaKind::Video),
            MediaKind::Document => Ok(v1::MediaKind::Document),
            other @ MediaKind::VirtualTour => {
                Err(relation::UnknownLabel::new("media_kind", other.as_str()))
            }
        }
    }
}

impl MediaKind {
    /// The label that version 1 reads: the same, or the one that stands in for a label it does not know.
    #[must_use]
    pub const fn into_v1_lossy(self) -> v1::MediaKind {
        match self {
            MediaKind::Image => v1::MediaKind::Image,
            MediaKind::Video | MediaKind::VirtualTour => v1::MediaKind::Video,
            MediaKind::Document => v1::MediaKind::Document,
        }
    }
}

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
    pub caption: String,
    /// What a screen reader says.
    ///
    /// `text`, empty by default.
    pub alt_text: String,
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
    /// Day on which it was made, as the uploader says.
    ///
    /// `date`.
    pub taken_on: Option<values::Date>,
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
    /// Name of the column `alt_text`.
    pub const COLUMN_ALT_TEXT: &'static str = "alt_text";
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
    /// Name of the column `taken_on`.
    pub const COLUMN_TAKEN_ON: &'static str = "taken_on";
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
         alt_text, \"position\", width, height, byte_size, sha256, taken_on, uploaded_by, created_at \
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
         alt_text, \"position\", width, height, byte_size, sha256, taken_on, uploaded_by, created_at \
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
        "alt_text",
        "position",
        "width",
        "height",
        "byte_size",
        "sha256",
        "taken_on",
        "uploaded_by",
        "created_at",
    ];
    const SELECT: &'static str = "SELECT id, listing_id, kind, status, is_primary, primary_image_url, original_url, caption, \
         alt_text, \"position\", width, height, byte_size, sha256, taken_on, uploaded_by, created_at \
         FROM public.media";
}

impl relation::Table for Media {
    type New = NewMedia;
    type Patch = MediaPatch;
    const INSERT: &'static str = "INSERT INTO public.media \
         (listing_id, kind, status, is_primary, primary_image_url, original_url, caption, alt_text, \
         \"position\", width, height, byte_size, sha256, taken_on, uploaded_by, created_at) \
         VALUES ($1, COALESCE($2::public.media_kind, 'image'::public.media_kind), \
         COALESCE($3::public.processing_status, 'pending'::public.processing_status), \
         COALESCE($4::boolean, 'false'::boolean), $5, $6, $7, COALESCE($8::text, ''::text), \
         COALESCE($9::integer, '0'::integer), $10, $11, $12, $13, $14, $15, \
         COALESCE($16::timestamptz, (now())::timestamptz)) \
         RETURNING id, listing_id, kind, status, is_primary, primary_image_url, original_url, \
         caption, alt_text, \"position\", width, height, byte_size, sha256, taken_on, uploaded_by, \
         created_at";
}

impl relation::Keyed for Media {
    type Key = MediaId;
    const FIND: &'static str = "SELECT id, listing_id, kind, status, is_primary, primary_image_url, original_url, caption, \
         alt_text, \"position\", width, height, byte_size, sha256, taken_on, uploaded_by, created_at \
         FROM public.media \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, listing_id, kind, status, is_primary, primary_image_url, original_url, caption, \
         alt_text, \"position\", width, height, byte_size, sha256, taken_on, uploaded_by, created_at \
         FROM public.media \
         ORDER BY media.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, listing_id, kind, status, is_primary, primary_image_url, original_url, caption, \
         alt_text, \"position\", width, height, byte_size, sha256, taken_on, uploaded_by, created_at \
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
         alt_text = CASE WHEN $15::boolean THEN $16::text ELSE alt_text END, \
         \"position\" = CASE WHEN $17::boolean THEN $18::integer ELSE \"position\" END, \
         width = CASE WHEN $19::boolean THEN $20::integer ELSE width END, \
         height = CASE WHEN $21::boolean THEN $22::integer ELSE height END, \
         byte_size = CASE WHEN $23::boolean THEN $24::bigint ELSE byte_size END, \
         sha256 = CASE WHEN $25::boolean THEN $26::bytea ELSE sha256 END, \
         taken_on = CASE WHEN $27::boolean THEN $28::date ELSE taken_on END, \
         uploaded_by = CASE WHEN $29::boolean THEN $30::bigint ELSE uploaded_by END, \
         created_at = CASE WHEN $31::boolean THEN $32::timestamptz ELSE created_at END \
         WHERE id = $33::bigint \
         RETURNING id, listing_id, kind, status, is_primary, primary_image_url, original_url, \
         caption, alt_text, \"position\", width, height, byte_size, sha256, taken_on, uploaded_by, \
         created_at";
    const DELETE: &'static str = "DELETE FROM public.media \
         WHERE id = $1::bigint";
}

rows::row!(
    Media { id = "id", listing_id = "listing_id", kind = "kind", status = "status",
    is_primary = "is_primary", primary_image_url = "primary_image_url", original_url =
    "original_url", caption = "caption", alt_text = "alt_text", position = "position",
    width = "width", height = "height", byte_size = "byte_size", sha256 = "sha256",
    taken_on = "taken_on", uploaded_by = "uploaded_by", created_at = "created_at" }
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
    pub caption: String,
    /// What a screen reader says.
    ///
    /// `text`, empty by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub alt_text: Option<String>,
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
    /// Day on which it was made, as the uploader says.
    ///
    /// `date`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub taken_on: Option<values::Date>,
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
    pub const fn new(
        listing_id: ListingId,
        original_url: String,
        caption: String,
    ) -> Self {
        Self {
            listing_id,
            kind: None,
            status: None,
            is_primary: None,
            primary_image_url: None,
            original_url,
            caption,
            alt_text: None,
            position: None,
            width: None,
            height: None,
            byte_size: None,
            sha256: None,
            taken_on: None,
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
    caption, alt_text, position, width, height, byte_size, sha256, taken_on, uploaded_by,
    created_at }
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
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub caption: Option<String>,
    /// The new [`alt_text`](Media::alt_text).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub alt_text: Option<String>,
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
    /// The new [`taken_on`](Media::taken_on).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub taken_on: Option<Option<values::Date>>,
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
    [original_url], [caption], [alt_text], [position], [width], [height], [byte_size],
    [sha256], [taken_on], [uploaded_by], [created_at] }
);

impl v1::Media {
    /// The row as version 2 has it.
    ///
    /// What version 2 cannot hold is left behind: `exif`.
    #[must_use]
    pub fn into_v2_lossy(self) -> Media {
        Media {
            id: self.id,
            listing_id: self.listing_id,
            kind: MediaKind::from(self.kind),
            status: self.status,
            is_primary: self.is_primary,
            primary_image_url: self.primary_image_url,
            original_url: self.original_url,
            caption: self.caption.unwrap_or_default(),
            alt_text: String::new(),
            position: self.position,
            width: self.width,
            height: self.height,
            byte_size: self.byte_size,
            sha256: self.sha256,
            taken_on: None,
            uploaded_by: self.uploaded_by,
            created_at: self.created_at,
        }
    }
}

/// The row as version 2 has it, where nothing is lost by that. [`into_v2_lossy`](v1::Media::into_v2_lossy) does not ask.
impl TryFrom<v1::Media> for Media {
    type Error = relation::ConversionError;

    fn try_from(row: v1::Media) -> Result<Self, Self::Error> {
        let lost = [("exif", row.exif.is_some())];
        if let Some((column, _)) = lost.into_iter().find(|&(_, is_lost)| is_lost) {
            return Err(
                relation::ConversionError::new(
                    "media",
                    column,
                    "version 2 would lose its value",
                ),
            );
        }
        Ok(row.into_v2_lossy())
    }
}

impl Media {
    /// The row as version 1 has it.
    ///
    /// What version 1 cannot hold is left behind: `kind`, `alt_text`, `taken_on`.
    #[must_use]
    pub fn into_v1_lossy(self) -> v1::Media {
        v1::Media {
            id: self.id,
            listing_id: self.listing_id,
            kind: self.kind.into_v1_lossy(),
            status: self.status,
            is_primary: self.is_primary,
            primary_image_url: self.primary_image_url,
            original_url: self.original_url,
            caption: Some(self.caption),
            position: self.position,
            width: self.width,
            height: self.height,
            byte_size: self.byte_size,
            sha256: self.sha256,
            exif: None,
            uploaded_by: self.uploaded_by,
            created_at: self.created_at,
        }
    }
}

/// The row as version 1 has it, where nothing is lost by that. [`into_v1_lossy`](Media::into_v1_lossy) does not ask.
impl TryFrom<Media> for v1::Media {
    type Error = relation::ConversionError;

    fn try_from(row: Media) -> Result<Self, Self::Error> {
        let lost = [
            ("kind", v1::MediaKind::try_from(row.kind).is_err()),
            ("alt_text", !row.alt_text.is_empty()),
            ("taken_on", row.taken_on.is_some()),
        ];
        if let Some((column, _)) = lost.into_iter().find(|&(_, is_lost)| is_lost) {
            return Err(
                relation::ConversionError::new(
                    "media",
                    column,
                    "version 1 would lose its value",
                ),
            );
        }
        Ok(row.into_v1_lossy())
    }
}
