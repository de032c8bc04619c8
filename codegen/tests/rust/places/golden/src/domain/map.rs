// Made by `cargo xtask gen` from map.kdl. Edits here are lost: change the spec and generate again.

//! The domain `map`.
//!
//! Types that all versions share.

use crate::{drivers, relation, rows, types};

/// Identifies a row of `public.places`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct PlaceId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for PlaceId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for PlaceId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(PlaceId, i64);

/// A row of `public.places`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Place {
    /// Identifies the row: `bigint`, numbered by the database.
    pub id: PlaceId,
    /// `geometry(Point,4326)`.
    pub at: types::Geometry,
    /// `geography(Point,4326)`.
    pub near: Option<types::Geography>,
    /// `spot`.
    pub seen: Option<types::Geometry>,
    /// `geometry[]`.
    pub way: Vec<types::Geometry>,
    /// `hstore`, empty by default.
    pub tags: types::Hstore,
}

impl Place {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `at`.
    pub const COLUMN_AT: &'static str = "at";
    /// Name of the column `near`.
    pub const COLUMN_NEAR: &'static str = "near";
    /// Name of the column `seen`.
    pub const COLUMN_SEEN: &'static str = "seen";
    /// Name of the column `way`.
    pub const COLUMN_WAY: &'static str = "way";
    /// Name of the column `tags`.
    pub const COLUMN_TAGS: &'static str = "tags";
}

impl relation::Relation for Place {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "places";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "at",
        "near",
        "seen",
        "way",
        "tags",
    ];
    const SELECT: &'static str = "SELECT id, at::text AS at, near::text AS near, seen::text AS seen, way::text[] AS way, \
         tags::text AS tags \
         FROM public.places";
}

impl relation::Table for Place {
    type New = NewPlace;
    type Patch = PlacePatch;
    const INSERT: &'static str = "INSERT INTO public.places \
         (at, near, seen, way, tags) \
         VALUES ($1::text::gis.geometry, $2::text::gis.geography, $3::text::gis.geometry, \
         $4::text[]::gis.geometry[], COALESCE($5::text::public.hstore, ''::public.hstore)) \
         RETURNING id, at::text AS at, near::text AS near, seen::text AS seen, way::text[] AS way, \
         tags::text AS tags";
}

impl relation::Keyed for Place {
    type Key = PlaceId;
    const FIND: &'static str = "SELECT id, at::text AS at, near::text AS near, seen::text AS seen, way::text[] AS way, \
         tags::text AS tags \
         FROM public.places \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, at::text AS at, near::text AS near, seen::text AS seen, way::text[] AS way, \
         tags::text AS tags \
         FROM public.places \
         ORDER BY places.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, at::text AS at, near::text AS near, seen::text AS seen, way::text[] AS way, \
         tags::text AS tags \
         FROM public.places \
         WHERE id > $1::bigint \
         ORDER BY places.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.places \
         SET at = CASE WHEN $1::boolean THEN $2::text::gis.geometry ELSE at END, \
         near = CASE WHEN $3::boolean THEN $4::text::gis.geography ELSE near END, \
         seen = CASE WHEN $5::boolean THEN $6::text::gis.geometry ELSE seen::gis.geometry END, \
         way = CASE WHEN $7::boolean THEN $8::text[]::gis.geometry[] ELSE way END, \
         tags = CASE WHEN $9::boolean THEN $10::text::public.hstore ELSE tags END \
         WHERE id = $11::bigint \
         RETURNING id, at::text AS at, near::text AS near, seen::text AS seen, way::text[] AS way, \
         tags::text AS tags";
    const DELETE: &'static str = "DELETE FROM public.places \
         WHERE id = $1::bigint";
}

rows::row!(
    Place { id = "id", at = "at", near = "near", seen = "seen", way = "way", tags =
    "tags" }
);

/// A row to insert into `public.places`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewPlace {
    /// `geometry(Point,4326)`.
    pub at: types::Geometry,
    /// `geography(Point,4326)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub near: Option<types::Geography>,
    /// `spot`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub seen: Option<types::Geometry>,
    /// `geometry[]`.
    pub way: Vec<types::Geometry>,
    /// `hstore`, empty by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub tags: Option<types::Hstore>,
}

impl NewPlace {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(at: types::Geometry, way: Vec<types::Geometry>) -> Self {
        Self {
            at,
            near: None,
            seen: None,
            way,
            tags: None,
        }
    }
}

impl relation::NewRow for NewPlace {
    type Row = Place;
}

rows::parameters!(NewPlace { at, near, seen, way, tags });

/// Changes to a row of `public.places`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PlacePatch {
    /// The new [`at`](Place::at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub at: Option<types::Geometry>,
    /// The new [`near`](Place::near).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub near: Option<Option<types::Geography>>,
    /// The new [`seen`](Place::seen).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub seen: Option<Option<types::Geometry>>,
    /// The new [`way`](Place::way).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub way: Option<Vec<types::Geometry>>,
    /// The new [`tags`](Place::tags).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub tags: Option<types::Hstore>,
}

impl relation::Patch for PlacePatch {
    type Row = Place;
}

rows::parameters!(PlacePatch { [at], [near], [seen], [way], [tags] });
