// Made by `cargo xtask gen` from locations.kdl. Edits here are lost: change the spec and generate again.

//! Where things are: countries, provinces, cities and suburbs, and what people call them.
//!
//! Types that all versions share.

use crate::{drivers, relation, rows, values};

/// Level of a location, from the widest to the narrowest.
///
/// The type `public.location_kind` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum LocationKind {
    /// A whole country; the root of its tree.
    #[cfg_attr(feature = "serde", serde(rename = "country"))]
    Country,
    /// A part of a country.
    #[cfg_attr(feature = "serde", serde(rename = "province"))]
    Province,
    /// A city or town in a province.
    #[cfg_attr(feature = "serde", serde(rename = "city"))]
    City,
    /// A part of a city.
    #[cfg_attr(feature = "serde", serde(rename = "suburb"))]
    Suburb,
}

impl LocationKind {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Country,
        Self::Province,
        Self::City,
        Self::Suburb,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Country => "country",
            Self::Province => "province",
            Self::City => "city",
            Self::Suburb => "suburb",
        }
    }
}

impl std::fmt::Display for LocationKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for LocationKind {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "country" => Ok(Self::Country),
            "province" => Ok(Self::Province),
            "city" => Ok(Self::City),
            "suburb" => Ok(Self::Suburb),
            _ => Err(relation::UnknownLabel::new("location_kind", label)),
        }
    }
}

drivers::wire_label!(LocationKind, "public", "location_kind");

/// What a point of interest is.
///
/// The type `public.place_kind` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum PlaceKind {
    /// A school for children.
    #[cfg_attr(feature = "serde", serde(rename = "school"))]
    School,
    /// A university or college.
    #[cfg_attr(feature = "serde", serde(rename = "university"))]
    University,
    /// A hospital or clinic.
    #[cfg_attr(feature = "serde", serde(rename = "hospital"))]
    Hospital,
    /// A station or stop.
    #[cfg_attr(feature = "serde", serde(rename = "transport"))]
    Transport,
    /// A shopping centre or market.
    #[cfg_attr(feature = "serde", serde(rename = "shopping"))]
    Shopping,
    /// A park or other green.
    #[cfg_attr(feature = "serde", serde(rename = "park"))]
    Park,
}

impl PlaceKind {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::School,
        Self::University,
        Self::Hospital,
        Self::Transport,
        Self::Shopping,
        Self::Park,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::School => "school",
            Self::University => "university",
            Self::Hospital => "hospital",
            Self::Transport => "transport",
            Self::Shopping => "shopping",
            Self::Park => "park",
        }
    }
}

impl std::fmt::Display for PlaceKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for PlaceKind {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "school" => Ok(Self::School),
            "university" => Ok(Self::University),
            "hospital" => Ok(Self::Hospital),
            "transport" => Ok(Self::Transport),
            "shopping" => Ok(Self::Shopping),
            "park" => Ok(Self::Park),
            _ => Err(relation::UnknownLabel::new("place_kind", label)),
        }
    }
}

drivers::wire_label!(PlaceKind, "public", "place_kind");

/// Identifies a row of `public.locations`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct LocationId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for LocationId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for LocationId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(LocationId, i64);

/// Identifies a row of `public.points_of_interest`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct PointOfInterestId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for PointOfInterestId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for PointOfInterestId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(PointOfInterestId, i64);

/// A country, province, city or suburb.
///
/// A row of the table `public.locations`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Location {
    /// Numbers of the imported gazetteer are kept.
    ///
    /// `bigint`, numbered by the database where no number is given.
    pub id: LocationId,
    /// Its level.
    ///
    /// `location_kind`.
    pub kind: LocationKind,
    /// The location one level up.
    ///
    /// `bigint`, refers to `locations.locations`.
    pub parent_id: Option<LocationId>,
    /// The level that the parent must have.
    ///
    /// `location_kind`, refers to `locations.locations`, computed as `CASE kind WHEN 'province' THEN 'country'::location_kind WHEN 'city' THEN 'province'::location_kind WHEN 'suburb' THEN 'city'::location_kind END`.
    pub parent_kind: Option<LocationKind>,
    /// As people there write it.
    ///
    /// `text`.
    pub name: String,
    /// The location's part of a web address.
    ///
    /// `text`.
    pub slug: String,
    /// ISO 3166-1 alpha-2.
    ///
    /// `char(2)`.
    pub country_code: String,
    /// Name of the city that this is or lies in; nothing above cities.
    ///
    /// `text`.
    pub city: Option<String>,
    /// Name of the suburb; nothing above suburbs.
    ///
    /// `text`.
    pub area: Option<String>,
    /// Degrees north of the equator, WGS 84.
    ///
    /// `numeric(9,6)`.
    pub latitude: Option<values::Numeric>,
    /// Degrees east of Greenwich, WGS 84.
    ///
    /// `numeric(9,6)`.
    pub longitude: Option<values::Numeric>,
    /// When it was imported or added.
    ///
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
}

impl Location {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `kind`.
    pub const COLUMN_KIND: &'static str = "kind";
    /// Name of the column `parent_id`.
    pub const COLUMN_PARENT_ID: &'static str = "parent_id";
    /// Name of the column `parent_kind`.
    pub const COLUMN_PARENT_KIND: &'static str = "parent_kind";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `slug`.
    pub const COLUMN_SLUG: &'static str = "slug";
    /// Name of the column `country_code`.
    pub const COLUMN_COUNTRY_CODE: &'static str = "country_code";
    /// Name of the column `city`.
    pub const COLUMN_CITY: &'static str = "city";
    /// Name of the column `area`.
    pub const COLUMN_AREA: &'static str = "area";
    /// Name of the column `latitude`.
    pub const COLUMN_LATITUDE: &'static str = "latitude";
    /// Name of the column `longitude`.
    pub const COLUMN_LONGITUDE: &'static str = "longitude";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// The row with these values of `id` and `kind`, if there is one.
    #[must_use]
    pub const fn by_id_and_kind(
        id: LocationId,
        kind: LocationKind,
    ) -> relation::Query<Self, (LocationId, LocationKind)> {
        relation::Query::new(
            "SELECT id, kind, parent_id, parent_kind, name, slug, country_code, city, area, latitude, \
         longitude, created_at \
         FROM public.locations \
         WHERE id = $1::bigint AND kind = $2::public.location_kind",
            (id, kind),
        )
    }

    /// The row with these values of `parent_id` and `slug`, if there is one.
    #[must_use]
    pub const fn by_parent_id_and_slug(
        parent_id: LocationId,
        slug: &str,
    ) -> relation::Query<Self, (LocationId, &str)> {
        relation::Query::new(
            "SELECT id, kind, parent_id, parent_kind, name, slug, country_code, city, area, latitude, \
         longitude, created_at \
         FROM public.locations \
         WHERE parent_id = $1::bigint AND slug = $2::text",
            (parent_id, slug),
        )
    }

    /// All rows with these values of `parent_id` and `parent_kind`.
    #[must_use]
    pub const fn by_parent_id_and_parent_kind(
        parent_id: LocationId,
        parent_kind: LocationKind,
    ) -> relation::Query<Self, (LocationId, LocationKind)> {
        relation::Query::new(
            "SELECT id, kind, parent_id, parent_kind, name, slug, country_code, city, area, latitude, \
         longitude, created_at \
         FROM public.locations \
         WHERE parent_id = $1::bigint AND parent_kind = $2::public.location_kind \
         ORDER BY locations.id",
            (parent_id, parent_kind),
        )
    }
}

impl relation::Relation for Location {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "locations";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "kind",
        "parent_id",
        "parent_kind",
        "name",
        "slug",
        "country_code",
        "city",
        "area",
        "latitude",
        "longitude",
        "created_at",
    ];
    const SELECT: &'static str = "SELECT id, kind, parent_id, parent_kind, name, slug, country_code, city, area, latitude, \
         longitude, created_at \
         FROM public.locations";
}

impl relation::Table for Location {
    type New = NewLocation;
    type Patch = LocationPatch;
    const INSERT: &'static str = "INSERT INTO public.locations \
         (id, kind, parent_id, name, slug, country_code, city, area, latitude, longitude, \
         created_at) \
         VALUES (COALESCE($1::bigint, nextval(pg_get_serial_sequence('public.locations', 'id'))), \
         $2, $3, $4, $5, $6, $7, $8, $9, $10, COALESCE($11::timestamptz, (now())::timestamptz)) \
         RETURNING id, kind, parent_id, parent_kind, name, slug, country_code, city, area, \
         latitude, longitude, created_at";
}

impl relation::Keyed for Location {
    type Key = LocationId;
    const FIND: &'static str = "SELECT id, kind, parent_id, parent_kind, name, slug, country_code, city, area, latitude, \
         longitude, created_at \
         FROM public.locations \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, kind, parent_id, parent_kind, name, slug, country_code, city, area, latitude, \
         longitude, created_at \
         FROM public.locations \
         ORDER BY locations.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, kind, parent_id, parent_kind, name, slug, country_code, city, area, latitude, \
         longitude, created_at \
         FROM public.locations \
         WHERE id > $1::bigint \
         ORDER BY locations.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.locations \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END, \
         kind = CASE WHEN $3::boolean THEN $4::public.location_kind ELSE kind END, \
         parent_id = CASE WHEN $5::boolean THEN $6::bigint ELSE parent_id END, \
         name = CASE WHEN $7::boolean THEN $8::text ELSE name END, \
         slug = CASE WHEN $9::boolean THEN $10::text ELSE slug END, \
         country_code = CASE WHEN $11::boolean THEN $12::bpchar ELSE country_code END, \
         city = CASE WHEN $13::boolean THEN $14::text ELSE city END, \
         area = CASE WHEN $15::boolean THEN $16::text ELSE area END, \
         latitude = CASE WHEN $17::boolean THEN $18::numeric ELSE latitude END, \
         longitude = CASE WHEN $19::boolean THEN $20::numeric ELSE longitude END, \
         created_at = CASE WHEN $21::boolean THEN $22::timestamptz ELSE created_at END \
         WHERE id = $23::bigint \
         RETURNING id, kind, parent_id, parent_kind, name, slug, country_code, city, area, \
         latitude, longitude, created_at";
    const DELETE: &'static str = "DELETE FROM public.locations \
         WHERE id = $1::bigint";
}

rows::row!(
    Location { id = "id", kind = "kind", parent_id = "parent_id", parent_kind =
    "parent_kind", name = "name", slug = "slug", country_code = "country_code", city =
    "city", area = "area", latitude = "latitude", longitude = "longitude", created_at =
    "created_at" }
);

/// A row to insert into `public.locations`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewLocation {
    /// Numbers of the imported gazetteer are kept.
    ///
    /// `bigint`, numbered by the database where no number is given.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<LocationId>,
    /// Its level.
    ///
    /// `location_kind`.
    pub kind: LocationKind,
    /// The location one level up.
    ///
    /// `bigint`, refers to `locations.locations`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub parent_id: Option<LocationId>,
    /// As people there write it.
    ///
    /// `text`.
    pub name: String,
    /// The location's part of a web address.
    ///
    /// `text`.
    pub slug: String,
    /// ISO 3166-1 alpha-2.
    ///
    /// `char(2)`.
    pub country_code: String,
    /// Name of the city that this is or lies in; nothing above cities.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub city: Option<String>,
    /// Name of the suburb; nothing above suburbs.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub area: Option<String>,
    /// Degrees north of the equator, WGS 84.
    ///
    /// `numeric(9,6)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub latitude: Option<values::Numeric>,
    /// Degrees east of Greenwich, WGS 84.
    ///
    /// `numeric(9,6)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub longitude: Option<values::Numeric>,
    /// When it was imported or added.
    ///
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
}

impl NewLocation {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        kind: LocationKind,
        name: String,
        slug: String,
        country_code: String,
    ) -> Self {
        Self {
            id: None,
            kind,
            parent_id: None,
            name,
            slug,
            country_code,
            city: None,
            area: None,
            latitude: None,
            longitude: None,
            created_at: None,
        }
    }
}

impl relation::NewRow for NewLocation {
    type Row = Location;
}

rows::parameters!(
    NewLocation { id, kind, parent_id, name, slug, country_code, city, area, latitude,
    longitude, created_at }
);

/// Changes to a row of `public.locations`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct LocationPatch {
    /// The new [`id`](Location::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<LocationId>,
    /// The new [`kind`](Location::kind).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub kind: Option<LocationKind>,
    /// The new [`parent_id`](Location::parent_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub parent_id: Option<Option<LocationId>>,
    /// The new [`name`](Location::name).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub name: Option<String>,
    /// The new [`slug`](Location::slug).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub slug: Option<String>,
    /// The new [`country_code`](Location::country_code).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub country_code: Option<String>,
    /// The new [`city`](Location::city).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub city: Option<Option<String>>,
    /// The new [`area`](Location::area).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub area: Option<Option<String>>,
    /// The new [`latitude`](Location::latitude).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub latitude: Option<Option<values::Numeric>>,
    /// The new [`longitude`](Location::longitude).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub longitude: Option<Option<values::Numeric>>,
    /// The new [`created_at`](Location::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
}

impl relation::Patch for LocationPatch {
    type Row = Location;
}

rows::parameters!(
    LocationPatch { [id], [kind], [parent_id], [name], [slug], [country_code], [city],
    [area], [latitude], [longitude], [created_at] }
);

/// Another name that people search a location by.
///
/// A row of the table `public.location_aliases`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct LocationAlias {
    /// The location that it stands for.
    ///
    /// `bigint`, refers to `locations.locations`.
    pub location_id: LocationId,
    /// The other name.
    ///
    /// `text`.
    pub alias: String,
    /// BCP 47 tag; `und` where it does not matter.
    ///
    /// `varchar(35)`, `und` by default.
    pub language: String,
}

impl LocationAlias {
    /// Name of the column `location_id`.
    pub const COLUMN_LOCATION_ID: &'static str = "location_id";
    /// Name of the column `alias`.
    pub const COLUMN_ALIAS: &'static str = "alias";
    /// Name of the column `language`.
    pub const COLUMN_LANGUAGE: &'static str = "language";
    /// All rows with this value of `location_id`.
    #[must_use]
    pub const fn by_location_id(
        location_id: LocationId,
    ) -> relation::Query<Self, (LocationId,)> {
        relation::Query::new(
            "SELECT location_id, alias, language \
         FROM public.location_aliases \
         WHERE location_id = $1::bigint \
         ORDER BY location_aliases.location_id, location_aliases.alias",
            (location_id,),
        )
    }
}

impl relation::Relation for LocationAlias {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "location_aliases";
    const COLUMNS: &'static [&'static str] = &["location_id", "alias", "language"];
    const SELECT: &'static str = "SELECT location_id, alias, language \
         FROM public.location_aliases";
}

impl relation::Table for LocationAlias {
    type New = NewLocationAlias;
    type Patch = LocationAliasPatch;
    const INSERT: &'static str = "INSERT INTO public.location_aliases \
         (location_id, alias, language) \
         VALUES ($1, $2, COALESCE($3::varchar, 'und'::varchar)) \
         RETURNING location_id, alias, language";
}

impl relation::Keyed for LocationAlias {
    type Key = (LocationId, String);
    const FIND: &'static str = "SELECT location_id, alias, language \
         FROM public.location_aliases \
         WHERE location_id = $1::bigint AND alias = $2::text";
    const LIST: &'static str = "SELECT location_id, alias, language \
         FROM public.location_aliases \
         ORDER BY location_aliases.location_id, location_aliases.alias LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT location_id, alias, language \
         FROM public.location_aliases \
         WHERE (location_id, alias) > ($1::bigint, $2::text) \
         ORDER BY location_aliases.location_id, location_aliases.alias LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.location_aliases \
         SET location_id = CASE WHEN $1::boolean THEN $2::bigint ELSE location_id END, \
         alias = CASE WHEN $3::boolean THEN $4::text ELSE alias END, \
         language = CASE WHEN $5::boolean THEN $6::varchar ELSE language END \
         WHERE location_id = $7::bigint AND alias = $8::text \
         RETURNING location_id, alias, language";
    const DELETE: &'static str = "DELETE FROM public.location_aliases \
         WHERE location_id = $1::bigint AND alias = $2::text";
}

rows::row!(
    LocationAlias { location_id = "location_id", alias = "alias", language = "language" }
);

/// A row to insert into `public.location_aliases`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewLocationAlias {
    /// The location that it stands for.
    ///
    /// `bigint`, refers to `locations.locations`.
    pub location_id: LocationId,
    /// The other name.
    ///
    /// `text`.
    pub alias: String,
    /// BCP 47 tag; `und` where it does not matter.
    ///
    /// `varchar(35)`, `und` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub language: Option<String>,
}

impl NewLocationAlias {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(location_id: LocationId, alias: String) -> Self {
        Self {
            location_id,
            alias,
            language: None,
        }
    }
}

impl relation::NewRow for NewLocationAlias {
    type Row = LocationAlias;
}

rows::parameters!(NewLocationAlias { location_id, alias, language });

/// Changes to a row of `public.location_aliases`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct LocationAliasPatch {
    /// The new [`location_id`](LocationAlias::location_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub location_id: Option<LocationId>,
    /// The new [`alias`](LocationAlias::alias).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub alias: Option<String>,
    /// The new [`language`](LocationAlias::language).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub language: Option<String>,
}

impl relation::Patch for LocationAliasPatch {
    type Row = LocationAlias;
}

rows::parameters!(LocationAliasPatch { [location_id], [alias], [language] });

/// A place that matters to those who look for a home.
///
/// A row of the table `public.points_of_interest`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PointOfInterest {
    /// Identifies the row: `bigint`, numbered by the database.
    pub id: PointOfInterestId,
    /// The suburb or city that it lies in.
    ///
    /// `bigint`, refers to `locations.locations`.
    pub location_id: LocationId,
    /// What it is.
    ///
    /// `place_kind`.
    pub kind: PlaceKind,
    /// As its sign says.
    ///
    /// `text`.
    pub name: String,
    /// Longitude and latitude in degrees, in this order.
    ///
    /// `point`.
    pub position: values::Point,
    /// Where the place was taken from.
    ///
    /// `text`, `openstreetmap` by default.
    pub source: String,
    /// The source's own identifier, so that an import can be repeated.
    ///
    /// `text`.
    pub source_id: Option<String>,
}

impl PointOfInterest {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `location_id`.
    pub const COLUMN_LOCATION_ID: &'static str = "location_id";
    /// Name of the column `kind`.
    pub const COLUMN_KIND: &'static str = "kind";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `position`.
    pub const COLUMN_POSITION: &'static str = "position";
    /// Name of the column `source`.
    pub const COLUMN_SOURCE: &'static str = "source";
    /// Name of the column `source_id`.
    pub const COLUMN_SOURCE_ID: &'static str = "source_id";
    /// The row with these values of `source` and `source_id`, if there is one.
    #[must_use]
    pub const fn by_source_and_source_id<'a>(
        source: &'a str,
        source_id: &'a str,
    ) -> relation::Query<Self, (&'a str, &'a str)> {
        relation::Query::new(
            "SELECT id, location_id, kind, name, \"position\"::text AS \"position\", source, source_id \
         FROM public.points_of_interest \
         WHERE source = $1::text AND source_id = $2::text",
            (source, source_id),
        )
    }

    /// All rows with this value of `location_id`.
    #[must_use]
    pub const fn by_location_id(
        location_id: LocationId,
    ) -> relation::Query<Self, (LocationId,)> {
        relation::Query::new(
            "SELECT id, location_id, kind, name, \"position\"::text AS \"position\", source, source_id \
         FROM public.points_of_interest \
         WHERE location_id = $1::bigint \
         ORDER BY points_of_interest.id",
            (location_id,),
        )
    }
}

impl relation::Relation for PointOfInterest {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "points_of_interest";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "location_id",
        "kind",
        "name",
        "position",
        "source",
        "source_id",
    ];
    const SELECT: &'static str = "SELECT id, location_id, kind, name, \"position\"::text AS \"position\", source, source_id \
         FROM public.points_of_interest";
}

impl relation::Table for PointOfInterest {
    type New = NewPointOfInterest;
    type Patch = PointOfInterestPatch;
    const INSERT: &'static str = "INSERT INTO public.points_of_interest \
         (location_id, kind, name, \"position\", source, source_id) \
         VALUES ($1, $2, $3, $4::text::point, COALESCE($5::text, 'openstreetmap'::text), $6) \
         RETURNING id, location_id, kind, name, \"position\"::text AS \"position\", source, source_id";
}

impl relation::Keyed for PointOfInterest {
    type Key = PointOfInterestId;
    const FIND: &'static str = "SELECT id, location_id, kind, name, \"position\"::text AS \"position\", source, source_id \
         FROM public.points_of_interest \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, location_id, kind, name, \"position\"::text AS \"position\", source, source_id \
         FROM public.points_of_interest \
         ORDER BY points_of_interest.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, location_id, kind, name, \"position\"::text AS \"position\", source, source_id \
         FROM public.points_of_interest \
         WHERE id > $1::bigint \
         ORDER BY points_of_interest.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.points_of_interest \
         SET location_id = CASE WHEN $1::boolean THEN $2::bigint ELSE location_id END, \
         kind = CASE WHEN $3::boolean THEN $4::public.place_kind ELSE kind END, \
         name = CASE WHEN $5::boolean THEN $6::text ELSE name END, \
         \"position\" = CASE WHEN $7::boolean THEN $8::text::point ELSE \"position\" END, \
         source = CASE WHEN $9::boolean THEN $10::text ELSE source END, \
         source_id = CASE WHEN $11::boolean THEN $12::text ELSE source_id END \
         WHERE id = $13::bigint \
         RETURNING id, location_id, kind, name, \"position\"::text AS \"position\", source, source_id";
    const DELETE: &'static str = "DELETE FROM public.points_of_interest \
         WHERE id = $1::bigint";
}

rows::row!(
    PointOfInterest { id = "id", location_id = "location_id", kind = "kind", name =
    "name", position = "position", source = "source", source_id = "source_id" }
);

/// A row to insert into `public.points_of_interest`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewPointOfInterest {
    /// The suburb or city that it lies in.
    ///
    /// `bigint`, refers to `locations.locations`.
    pub location_id: LocationId,
    /// What it is.
    ///
    /// `place_kind`.
    pub kind: PlaceKind,
    /// As its sign says.
    ///
    /// `text`.
    pub name: String,
    /// Longitude and latitude in degrees, in this order.
    ///
    /// `point`.
    pub position: values::Point,
    /// Where the place was taken from.
    ///
    /// `text`, `openstreetmap` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub source: Option<String>,
    /// The source's own identifier, so that an import can be repeated.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub source_id: Option<String>,
}

impl NewPointOfInterest {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        location_id: LocationId,
        kind: PlaceKind,
        name: String,
        position: values::Point,
    ) -> Self {
        Self {
            location_id,
            kind,
            name,
            position,
            source: None,
            source_id: None,
        }
    }
}

impl relation::NewRow for NewPointOfInterest {
    type Row = PointOfInterest;
}

rows::parameters!(
    NewPointOfInterest { location_id, kind, name, position, source, source_id }
);

/// Changes to a row of `public.points_of_interest`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PointOfInterestPatch {
    /// The new [`location_id`](PointOfInterest::location_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub location_id: Option<LocationId>,
    /// The new [`kind`](PointOfInterest::kind).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub kind: Option<PlaceKind>,
    /// The new [`name`](PointOfInterest::name).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub name: Option<String>,
    /// The new [`position`](PointOfInterest::position).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub position: Option<values::Point>,
    /// The new [`source`](PointOfInterest::source).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub source: Option<String>,
    /// The new [`source_id`](PointOfInterest::source_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub source_id: Option<Option<String>>,
}

impl relation::Patch for PointOfInterestPatch {
    type Row = PointOfInterest;
}

rows::parameters!(
    PointOfInterestPatch { [location_id], [kind], [name], [position], [source],
    [source_id] }
);

/// What homes in a location cost, month by month.
///
/// A row of the table `public.location_statistics`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct LocationStatistics {
    /// The location.
    ///
    /// `bigint`, refers to `locations.locations`.
    pub location_id: LocationId,
    /// First day of the month.
    ///
    /// `date`.
    pub month: values::Date,
    /// Listings that were shown in the month.
    ///
    /// `integer`, `0` by default.
    pub listing_count: i32,
    /// Of homes for sale, in the currency of the country; nothing: too few.
    ///
    /// `numeric(14,2)`.
    pub median_price: Option<values::Numeric>,
    /// Monthly, of homes to let; nothing: too few.
    ///
    /// `numeric(12,2)`.
    pub median_rent: Option<values::Numeric>,
}

impl LocationStatistics {
    /// Name of the column `location_id`.
    pub const COLUMN_LOCATION_ID: &'static str = "location_id";
    /// Name of the column `month`.
    pub const COLUMN_MONTH: &'static str = "month";
    /// Name of the column `listing_count`.
    pub const COLUMN_LISTING_COUNT: &'static str = "listing_count";
    /// Name of the column `median_price`.
    pub const COLUMN_MEDIAN_PRICE: &'static str = "median_price";
    /// Name of the column `median_rent`.
    pub const COLUMN_MEDIAN_RENT: &'static str = "median_rent";
    /// All rows with this value of `location_id`.
    #[must_use]
    pub const fn by_location_id(
        location_id: LocationId,
    ) -> relation::Query<Self, (LocationId,)> {
        relation::Query::new(
            "SELECT location_id, month, listing_count, median_price, median_rent \
         FROM public.location_statistics \
         WHERE location_id = $1::bigint \
         ORDER BY location_statistics.location_id, location_statistics.month",
            (location_id,),
        )
    }
}

impl relation::Relation for LocationStatistics {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "location_statistics";
    const COLUMNS: &'static [&'static str] = &[
        "location_id",
        "month",
        "listing_count",
        "median_price",
        "median_rent",
    ];
    const SELECT: &'static str = "SELECT location_id, month, listing_count, median_price, median_rent \
         FROM public.location_statistics";
}

impl relation::Table for LocationStatistics {
    type New = NewLocationStatistics;
    type Patch = LocationStatisticsPatch;
    const INSERT: &'static str = "INSERT INTO public.location_statistics \
         (location_id, month, listing_count, median_price, median_rent) \
         VALUES ($1, $2, COALESCE($3::integer, '0'::integer), $4, $5) \
         RETURNING location_id, month, listing_count, median_price, median_rent";
}

impl relation::Keyed for LocationStatistics {
    type Key = (LocationId, values::Date);
    const FIND: &'static str = "SELECT location_id, month, listing_count, median_price, median_rent \
         FROM public.location_statistics \
         WHERE location_id = $1::bigint AND month = $2::date";
    const LIST: &'static str = "SELECT location_id, month, listing_count, median_price, median_rent \
         FROM public.location_statistics \
         ORDER BY location_statistics.location_id, location_statistics.month LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT location_id, month, listing_count, median_price, median_rent \
         FROM public.location_statistics \
         WHERE (location_id, month) > ($1::bigint, $2::date) \
         ORDER BY location_statistics.location_id, location_statistics.month LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.location_statistics \
         SET location_id = CASE WHEN $1::boolean THEN $2::bigint ELSE location_id END, \
         month = CASE WHEN $3::boolean THEN $4::date ELSE month END, \
         listing_count = CASE WHEN $5::boolean THEN $6::integer ELSE listing_count END, \
         median_price = CASE WHEN $7::boolean THEN $8::numeric ELSE median_price END, \
         median_rent = CASE WHEN $9::boolean THEN $10::numeric ELSE median_rent END \
         WHERE location_id = $11::bigint AND month = $12::date \
         RETURNING location_id, month, listing_count, median_price, median_rent";
    const DELETE: &'static str = "DELETE FROM public.location_statistics \
         WHERE location_id = $1::bigint AND month = $2::date";
}

rows::row!(
    LocationStatistics { location_id = "location_id", month = "month", listing_count =
    "listing_count", median_price = "median_price", median_rent = "median_rent" }
);

/// A row to insert into `public.location_statistics`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewLocationStatistics {
    /// The location.
    ///
    /// `bigint`, refers to `locations.locations`.
    pub location_id: LocationId,
    /// First day of the month.
    ///
    /// `date`.
    pub month: values::Date,
    /// Listings that were shown in the month.
    ///
    /// `integer`, `0` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub listing_count: Option<i32>,
    /// Of homes for sale, in the currency of the country; nothing: too few.
    ///
    /// `numeric(14,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub median_price: Option<values::Numeric>,
    /// Monthly, of homes to let; nothing: too few.
    ///
    /// `numeric(12,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub median_rent: Option<values::Numeric>,
}

impl NewLocationStatistics {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(location_id: LocationId, month: values::Date) -> Self {
        Self {
            location_id,
            month,
            listing_count: None,
            median_price: None,
            median_rent: None,
        }
    }
}

impl relation::NewRow for NewLocationStatistics {
    type Row = LocationStatistics;
}

rows::parameters!(
    NewLocationStatistics { location_id, month, listing_count, median_price, median_rent
    }
);

/// Changes to a row of `public.location_statistics`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct LocationStatisticsPatch {
    /// The new [`location_id`](LocationStatistics::location_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub location_id: Option<LocationId>,
    /// The new [`month`](LocationStatistics::month).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub month: Option<values::Date>,
    /// The new [`listing_count`](LocationStatistics::listing_count).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub listing_count: Option<i32>,
    /// The new [`median_price`](LocationStatistics::median_price).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub median_price: Option<Option<values::Numeric>>,
    /// The new [`median_rent`](LocationStatistics::median_rent).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub median_rent: Option<Option<values::Numeric>>,
}

impl relation::Patch for LocationStatisticsPatch {
    type Row = LocationStatistics;
}

rows::parameters!(
    LocationStatisticsPatch { [location_id], [month], [listing_count], [median_price],
    [median_rent] }
);
