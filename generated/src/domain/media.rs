// Made by `cargo xtask gen` from media.kdl. Edits here are lost: change the spec and generate again.

//! Pictures, films and plans of what is listed.
//!
//! Types that all versions share.

pub(crate) mod v1;
pub(crate) mod v2;

use crate::domain::developments::UnitTypeId;
use crate::{drivers, relation, rows, values};

/// How far the renditions are.
///
/// The type `public.processing_status` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum ProcessingStatus {
    /// Renditions are still being made.
    #[cfg_attr(feature = "serde", serde(rename = "pending"))]
    Pending,
    /// All renditions are there.
    #[cfg_attr(feature = "serde", serde(rename = "ready"))]
    Ready,
    /// The original could not be read.
    #[cfg_attr(feature = "serde", serde(rename = "failed"))]
    Failed,
}

impl ProcessingStatus {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[Self::Pending, Self::Ready, Self::Failed];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Ready => "ready",
            Self::Failed => "failed",
        }
    }
}

impl std::fmt::Display for ProcessingStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for ProcessingStatus {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "pending" => Ok(Self::Pending),
            "ready" => Ok(Self::Ready),
            "failed" => Ok(Self::Failed),
            _ => Err(relation::UnknownLabel::new("processing_status", label)),
        }
    }
}

drivers::wire_label!(ProcessingStatus, "public", "processing_status");

/// Identifies a row of `public.media`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct MediaId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for MediaId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for MediaId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(MediaId, i64);

/// Identifies a row of `public.floor_plans`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct FloorPlanId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for FloorPlanId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for FloorPlanId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(FloorPlanId, i64);

/// A medium in another size or format.
///
/// A row of the table `public.media_renditions`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MediaRendition {
    /// What it was made of.
    ///
    /// `bigint`, refers to `media.media`.
    pub media_id: MediaId,
    /// For example `thumbnail` or `webp_1200`.
    ///
    /// `text`.
    pub name: String,
    /// Where it is served.
    ///
    /// `text`.
    pub url: String,
    /// Its MIME type.
    ///
    /// `text`.
    pub content_type: String,
    /// In pixels.
    ///
    /// `integer`.
    pub width: Option<i32>,
    /// In pixels.
    ///
    /// `integer`.
    pub height: Option<i32>,
    /// Size of the file.
    ///
    /// `bigint`.
    pub byte_size: Option<i64>,
}

impl MediaRendition {
    /// Name of the column `media_id`.
    pub const COLUMN_MEDIA_ID: &'static str = "media_id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `url`.
    pub const COLUMN_URL: &'static str = "url";
    /// Name of the column `content_type`.
    pub const COLUMN_CONTENT_TYPE: &'static str = "content_type";
    /// Name of the column `width`.
    pub const COLUMN_WIDTH: &'static str = "width";
    /// Name of the column `height`.
    pub const COLUMN_HEIGHT: &'static str = "height";
    /// Name of the column `byte_size`.
    pub const COLUMN_BYTE_SIZE: &'static str = "byte_size";
    /// All rows with this value of `media_id`.
    #[must_use]
    pub const fn by_media_id(media_id: MediaId) -> relation::Query<Self, (MediaId,)> {
        relation::Query::new(
            "SELECT media_id, name, url, content_type, width, height, byte_size \
         FROM public.media_renditions \
         WHERE media_id = $1::bigint \
         ORDER BY media_renditions.media_id, media_renditions.name",
            (media_id,),
        )
    }
}

impl relation::Relation for MediaRendition {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "media_renditions";
    const COLUMNS: &'static [&'static str] = &[
        "media_id",
        "name",
        "url",
        "content_type",
        "width",
        "height",
        "byte_size",
    ];
    const SELECT: &'static str = "SELECT media_id, name, url, content_type, width, height, byte_size \
         FROM public.media_renditions";
}

impl relation::Table for MediaRendition {
    type New = NewMediaRendition;
    type Patch = MediaRenditionPatch;
    const INSERT: &'static str = "INSERT INTO public.media_renditions \
         (media_id, name, url, content_type, width, height, byte_size) \
         VALUES ($1, $2, $3, $4, $5, $6, $7) \
         RETURNING media_id, name, url, content_type, width, height, byte_size";
}

impl relation::Keyed for MediaRendition {
    type Key = (MediaId, String);
    const FIND: &'static str = "SELECT media_id, name, url, content_type, width, height, byte_size \
         FROM public.media_renditions \
         WHERE media_id = $1::bigint AND name = $2::text";
    const LIST: &'static str = "SELECT media_id, name, url, content_type, width, height, byte_size \
         FROM public.media_renditions \
         ORDER BY media_renditions.media_id, media_renditions.name LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT media_id, name, url, content_type, width, height, byte_size \
         FROM public.media_renditions \
         WHERE (media_id, name) > ($1::bigint, $2::text) \
         ORDER BY media_renditions.media_id, media_renditions.name LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.media_renditions \
         SET media_id = CASE WHEN $1::boolean THEN $2::bigint ELSE media_id END, \
         name = CASE WHEN $3::boolean THEN $4::text ELSE name END, \
         url = CASE WHEN $5::boolean THEN $6::text ELSE url END, \
         content_type = CASE WHEN $7::boolean THEN $8::text ELSE content_type END, \
         width = CASE WHEN $9::boolean THEN $10::integer ELSE width END, \
         height = CASE WHEN $11::boolean THEN $12::integer ELSE height END, \
         byte_size = CASE WHEN $13::boolean THEN $14::bigint ELSE byte_size END \
         WHERE media_id = $15::bigint AND name = $16::text \
         RETURNING media_id, name, url, content_type, width, height, byte_size";
    const DELETE: &'static str = "DELETE FROM public.media_renditions \
         WHERE media_id = $1::bigint AND name = $2::text";
}

rows::row!(
    MediaRendition { media_id = "media_id", name = "name", url = "url", content_type =
    "content_type", width = "width", height = "height", byte_size = "byte_size" }
);

/// A row to insert into `public.media_renditions`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewMediaRendition {
    /// What it was made of.
    ///
    /// `bigint`, refers to `media.media`.
    pub media_id: MediaId,
    /// For example `thumbnail` or `webp_1200`.
    ///
    /// `text`.
    pub name: String,
    /// Where it is served.
    ///
    /// `text`.
    pub url: String,
    /// Its MIME type.
    ///
    /// `text`.
    pub content_type: String,
    /// In pixels.
    ///
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub width: Option<i32>,
    /// In pixels.
    ///
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub height: Option<i32>,
    /// Size of the file.
    ///
    /// `bigint`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub byte_size: Option<i64>,
}

impl NewMediaRendition {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        media_id: MediaId,
        name: String,
        url: String,
        content_type: String,
    ) -> Self {
        Self {
            media_id,
            name,
            url,
            content_type,
            width: None,
            height: None,
            byte_size: None,
        }
    }
}

impl relation::NewRow for NewMediaRendition {
    type Row = MediaRendition;
}

rows::parameters!(
    NewMediaRendition { media_id, name, url, content_type, width, height, byte_size }
);

/// Changes to a row of `public.media_renditions`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MediaRenditionPatch {
    /// The new [`media_id`](MediaRendition::media_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub media_id: Option<MediaId>,
    /// The new [`name`](MediaRendition::name).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub name: Option<String>,
    /// The new [`url`](MediaRendition::url).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub url: Option<String>,
    /// The new [`content_type`](MediaRendition::content_type).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub content_type: Option<String>,
    /// The new [`width`](MediaRendition::width).
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
    /// The new [`height`](MediaRendition::height).
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
    /// The new [`byte_size`](MediaRendition::byte_size).
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
}

impl relation::Patch for MediaRenditionPatch {
    type Row = MediaRendition;
}

rows::parameters!(
    MediaRenditionPatch { [media_id], [name], [url], [content_type], [width], [height],
    [byte_size] }
);

/// The drawing of a layout.
///
/// A row of the table `public.floor_plans`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FloorPlan {
    /// Identifies the row: `bigint`, numbered by the database.
    pub id: FloorPlanId,
    /// The layout that it shows.
    ///
    /// `bigint`, refers to `developments.unit_types`.
    pub unit_type_id: UnitTypeId,
    /// The upload that it came from.
    ///
    /// `bigint`, refers to `media.media`.
    pub media_id: Option<MediaId>,
    /// Where the drawing is served.
    ///
    /// `text`.
    pub url: String,
    /// 0 is the ground floor.
    ///
    /// `smallint`, `0` by default.
    pub floor: i16,
    /// Outer walls, in metres.
    ///
    /// `polygon`.
    pub outline: Option<values::Polygon>,
}

impl FloorPlan {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `unit_type_id`.
    pub const COLUMN_UNIT_TYPE_ID: &'static str = "unit_type_id";
    /// Name of the column `media_id`.
    pub const COLUMN_MEDIA_ID: &'static str = "media_id";
    /// Name of the column `url`.
    pub const COLUMN_URL: &'static str = "url";
    /// Name of the column `floor`.
    pub const COLUMN_FLOOR: &'static str = "floor";
    /// Name of the column `outline`.
    pub const COLUMN_OUTLINE: &'static str = "outline";
    /// The row with these values of `unit_type_id` and `floor`, if there is one.
    #[must_use]
    pub const fn by_unit_type_id_and_floor(
        unit_type_id: UnitTypeId,
        floor: i16,
    ) -> relation::Query<Self, (UnitTypeId, i16)> {
        relation::Query::new(
            "SELECT id, unit_type_id, media_id, url, floor, outline::text AS outline \
         FROM public.floor_plans \
         WHERE unit_type_id = $1::bigint AND floor = $2::smallint",
            (unit_type_id, floor),
        )
    }

    /// All rows with this value of `unit_type_id`.
    #[must_use]
    pub const fn by_unit_type_id(
        unit_type_id: UnitTypeId,
    ) -> relation::Query<Self, (UnitTypeId,)> {
        relation::Query::new(
            "SELECT id, unit_type_id, media_id, url, floor, outline::text AS outline \
         FROM public.floor_plans \
         WHERE unit_type_id = $1::bigint \
         ORDER BY floor_plans.id",
            (unit_type_id,),
        )
    }

    /// All rows with this value of `media_id`.
    #[must_use]
    pub const fn by_media_id(media_id: MediaId) -> relation::Query<Self, (MediaId,)> {
        relation::Query::new(
            "SELECT id, unit_type_id, media_id, url, floor, outline::text AS outline \
         FROM public.floor_plans \
         WHERE media_id = $1::bigint \
         ORDER BY floor_plans.id",
            (media_id,),
        )
    }
}

impl relation::Relation for FloorPlan {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "floor_plans";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "unit_type_id",
        "media_id",
        "url",
        "floor",
        "outline",
    ];
    const SELECT: &'static str = "SELECT id, unit_type_id, media_id, url, floor, outline::text AS outline \
         FROM public.floor_plans";
}

impl relation::Table for FloorPlan {
    type New = NewFloorPlan;
    type Patch = FloorPlanPatch;
    const INSERT: &'static str = "INSERT INTO public.floor_plans \
         (unit_type_id, media_id, url, floor, outline) \
         VALUES ($1, $2, $3, COALESCE($4::smallint, '0'::smallint), $5::text::polygon) \
         RETURNING id, unit_type_id, media_id, url, floor, outline::text AS outline";
}

impl relation::Keyed for FloorPlan {
    type Key = FloorPlanId;
    const FIND: &'static str = "SELECT id, unit_type_id, media_id, url, floor, outline::text AS outline \
         FROM public.floor_plans \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, unit_type_id, media_id, url, floor, outline::text AS outline \
         FROM public.floor_plans \
         ORDER BY floor_plans.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, unit_type_id, media_id, url, floor, outline::text AS outline \
         FROM public.floor_plans \
         WHERE id > $1::bigint \
         ORDER BY floor_plans.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.floor_plans \
         SET unit_type_id = CASE WHEN $1::boolean THEN $2::bigint ELSE unit_type_id END, \
         media_id = CASE WHEN $3::boolean THEN $4::bigint ELSE media_id END, \
         url = CASE WHEN $5::boolean THEN $6::text ELSE url END, \
         floor = CASE WHEN $7::boolean THEN $8::smallint ELSE floor END, \
         outline = CASE WHEN $9::boolean THEN $10::text::polygon ELSE outline END \
         WHERE id = $11::bigint \
         RETURNING id, unit_type_id, media_id, url, floor, outline::text AS outline";
    const DELETE: &'static str = "DELETE FROM public.floor_plans \
         WHERE id = $1::bigint";
}

rows::row!(
    FloorPlan { id = "id", unit_type_id = "unit_type_id", media_id = "media_id", url =
    "url", floor = "floor", outline = "outline" }
);

/// A row to insert into `public.floor_plans`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewFloorPlan {
    /// The layout that it shows.
    ///
    /// `bigint`, refers to `developments.unit_types`.
    pub unit_type_id: UnitTypeId,
    /// The upload that it came from.
    ///
    /// `bigint`, refers to `media.media`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub media_id: Option<MediaId>,
    /// Where the drawing is served.
    ///
    /// `text`.
    pub url: String,
    /// 0 is the ground floor.
    ///
    /// `smallint`, `0` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub floor: Option<i16>,
    /// Outer walls, in metres.
    ///
    /// `polygon`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub outline: Option<values::Polygon>,
}

impl NewFloorPlan {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(unit_type_id: UnitTypeId, url: String) -> Self {
        Self {
            unit_type_id,
            media_id: None,
            url,
            floor: None,
            outline: None,
        }
    }
}

impl relation::NewRow for NewFloorPlan {
    type Row = FloorPlan;
}

rows::parameters!(NewFloorPlan { unit_type_id, media_id, url, floor, outline });

/// Changes to a row of `public.floor_plans`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FloorPlanPatch {
    /// The new [`unit_type_id`](FloorPlan::unit_type_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub unit_type_id: Option<UnitTypeId>,
    /// The new [`media_id`](FloorPlan::media_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub media_id: Option<Option<MediaId>>,
    /// The new [`url`](FloorPlan::url).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub url: Option<String>,
    /// The new [`floor`](FloorPlan::floor).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub floor: Option<i16>,
    /// The new [`outline`](FloorPlan::outline).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub outline: Option<Option<values::Polygon>>,
}

impl relation::Patch for FloorPlanPatch {
    type Row = FloorPlan;
}

rows::parameters!(
    FloorPlanPatch { [unit_type_id], [media_id], [url], [floor], [outline] }
);

/// Where a tour starts and who hosts it.
///
/// A row of the table `public.virtual_tours`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct VirtualTour {
    /// The medium that is the tour.
    ///
    /// `bigint`, refers to `media.media`.
    pub media_id: MediaId,
    /// Who hosts it.
    ///
    /// `text`.
    pub provider: String,
    /// Address for the frame on the page.
    ///
    /// `text`.
    pub embed_url: String,
    /// Scene that the walk begins in; nothing: the first.
    ///
    /// `text`.
    pub start_scene: Option<String>,
    /// The host's description of the scenes.
    ///
    /// `jsonb`, `[]` by default.
    pub scenes: values::Jsonb,
    /// Of a guided tour.
    ///
    /// `interval`.
    pub duration: Option<values::Interval>,
}

impl VirtualTour {
    /// Name of the column `media_id`.
    pub const COLUMN_MEDIA_ID: &'static str = "media_id";
    /// Name of the column `provider`.
    pub const COLUMN_PROVIDER: &'static str = "provider";
    /// Name of the column `embed_url`.
    pub const COLUMN_EMBED_URL: &'static str = "embed_url";
    /// Name of the column `start_scene`.
    pub const COLUMN_START_SCENE: &'static str = "start_scene";
    /// Name of the column `scenes`.
    pub const COLUMN_SCENES: &'static str = "scenes";
    /// Name of the column `duration`.
    pub const COLUMN_DURATION: &'static str = "duration";
}

impl relation::Relation for VirtualTour {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "virtual_tours";
    const COLUMNS: &'static [&'static str] = &[
        "media_id",
        "provider",
        "embed_url",
        "start_scene",
        "scenes",
        "duration",
    ];
    const SELECT: &'static str = "SELECT media_id, provider, embed_url, start_scene, scenes, duration \
         FROM public.virtual_tours";
}

impl relation::Table for VirtualTour {
    type New = NewVirtualTour;
    type Patch = VirtualTourPatch;
    const INSERT: &'static str = "INSERT INTO public.virtual_tours \
         (media_id, provider, embed_url, start_scene, scenes, duration) \
         VALUES ($1, $2, $3, $4, COALESCE($5::jsonb, '[]'::jsonb), $6) \
         RETURNING media_id, provider, embed_url, start_scene, scenes, duration";
}

impl relation::Keyed for VirtualTour {
    type Key = MediaId;
    const FIND: &'static str = "SELECT media_id, provider, embed_url, start_scene, scenes, duration \
         FROM public.virtual_tours \
         WHERE media_id = $1::bigint";
    const LIST: &'static str = "SELECT media_id, provider, embed_url, start_scene, scenes, duration \
         FROM public.virtual_tours \
         ORDER BY virtual_tours.media_id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT media_id, provider, embed_url, start_scene, scenes, duration \
         FROM public.virtual_tours \
         WHERE media_id > $1::bigint \
         ORDER BY virtual_tours.media_id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.virtual_tours \
         SET media_id = CASE WHEN $1::boolean THEN $2::bigint ELSE media_id END, \
         provider = CASE WHEN $3::boolean THEN $4::text ELSE provider END, \
         embed_url = CASE WHEN $5::boolean THEN $6::text ELSE embed_url END, \
         start_scene = CASE WHEN $7::boolean THEN $8::text ELSE start_scene END, \
         scenes = CASE WHEN $9::boolean THEN $10::jsonb ELSE scenes END, \
         duration = CASE WHEN $11::boolean THEN $12::interval ELSE duration END \
         WHERE media_id = $13::bigint \
         RETURNING media_id, provider, embed_url, start_scene, scenes, duration";
    const DELETE: &'static str = "DELETE FROM public.virtual_tours \
         WHERE media_id = $1::bigint";
}

rows::row!(
    VirtualTour { media_id = "media_id", provider = "provider", embed_url = "embed_url",
    start_scene = "start_scene", scenes = "scenes", duration = "duration" }
);

/// A row to insert into `public.virtual_tours`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewVirtualTour {
    /// The medium that is the tour.
    ///
    /// `bigint`, refers to `media.media`.
    pub media_id: MediaId,
    /// Who hosts it.
    ///
    /// `text`.
    pub provider: String,
    /// Address for the frame on the page.
    ///
    /// `text`.
    pub embed_url: String,
    /// Scene that the walk begins in; nothing: the first.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub start_scene: Option<String>,
    /// The host's description of the scenes.
    ///
    /// `jsonb`, `[]` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub scenes: Option<values::Jsonb>,
    /// Of a guided tour.
    ///
    /// `interval`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub duration: Option<values::Interval>,
}

impl NewVirtualTour {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(media_id: MediaId, provider: String, embed_url: String) -> Self {
        Self {
            media_id,
            provider,
            embed_url,
            start_scene: None,
            scenes: None,
            duration: None,
        }
    }
}

impl relation::NewRow for NewVirtualTour {
    type Row = VirtualTour;
}

rows::parameters!(
    NewVirtualTour { media_id, provider, embed_url, start_scene, scenes, duration }
);

/// Changes to a row of `public.virtual_tours`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct VirtualTourPatch {
    /// The new [`media_id`](VirtualTour::media_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub media_id: Option<MediaId>,
    /// The new [`provider`](VirtualTour::provider).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub provider: Option<String>,
    /// The new [`embed_url`](VirtualTour::embed_url).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub embed_url: Option<String>,
    /// The new [`start_scene`](VirtualTour::start_scene).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub start_scene: Option<Option<String>>,
    /// The new [`scenes`](VirtualTour::scenes).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub scenes: Option<values::Jsonb>,
    /// The new [`duration`](VirtualTour::duration).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub duration: Option<Option<values::Interval>>,
}

impl relation::Patch for VirtualTourPatch {
    type Row = VirtualTour;
}

rows::parameters!(
    VirtualTourPatch { [media_id], [provider], [embed_url], [start_scene], [scenes],
    [duration] }
);
