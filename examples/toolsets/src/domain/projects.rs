// Made by `cargo xtask gen` from projects.kdl. Edits here are lost: change the spec and generate again.

//! Whose toolsets they are.
//!
//! Types that all versions share.

use crate::{drivers, relation, rows, values};

/// Identifies a row of `public.projects`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct ProjectId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for ProjectId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for ProjectId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(ProjectId, uuid::Uuid);

/// What one team builds; toolsets, prompts and deployments belong to one.
///
/// A row of the table `public.projects`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Project {
    /// Identifies the row: `uuid`, `gen_random_uuid()` by default.
    pub id: ProjectId,
    /// As the identity provider knows it.
    ///
    /// `text`.
    pub organization_id: String,
    /// `text`.
    pub name: String,
    /// In addresses.
    ///
    /// `text`.
    pub slug: String,
    /// `timestamptz`, `clock_timestamp()` by default.
    pub created_at: values::TimestampTz,
    /// `timestamptz`, `clock_timestamp()` by default.
    pub updated_at: values::TimestampTz,
}

impl Project {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `organization_id`.
    pub const COLUMN_ORGANIZATION_ID: &'static str = "organization_id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `slug`.
    pub const COLUMN_SLUG: &'static str = "slug";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// Name of the column `updated_at`.
    pub const COLUMN_UPDATED_AT: &'static str = "updated_at";
    /// The row with these values of `organization_id` and `slug`, if there is one.
    #[must_use]
    pub const fn by_organization_id_and_slug<'a>(
        organization_id: &'a str,
        slug: &'a str,
    ) -> relation::Query<Self, (&'a str, &'a str)> {
        relation::Query::new(
            "SELECT id, organization_id, name, slug, created_at, updated_at \
         FROM public.projects \
         WHERE organization_id = $1::text AND slug = $2::text",
            (organization_id, slug),
        )
    }
}

impl relation::Relation for Project {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "projects";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "organization_id",
        "name",
        "slug",
        "created_at",
        "updated_at",
    ];
    const SELECT: &'static str = "SELECT id, organization_id, name, slug, created_at, updated_at \
         FROM public.projects";
}

impl relation::Table for Project {
    type New = NewProject;
    type Patch = ProjectPatch;
    const INSERT: &'static str = "INSERT INTO public.projects \
         (id, organization_id, name, slug, created_at, updated_at) \
         VALUES (COALESCE($1::uuid, (gen_random_uuid())::uuid), $2, $3, $4, \
         COALESCE($5::timestamptz, (clock_timestamp())::timestamptz), \
         COALESCE($6::timestamptz, (clock_timestamp())::timestamptz)) \
         RETURNING id, organization_id, name, slug, created_at, updated_at";
}

impl relation::Keyed for Project {
    type Key = ProjectId;
    const FIND: &'static str = "SELECT id, organization_id, name, slug, created_at, updated_at \
         FROM public.projects \
         WHERE id = $1::uuid";
    const LIST: &'static str = "SELECT id, organization_id, name, slug, created_at, updated_at \
         FROM public.projects \
         ORDER BY projects.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, organization_id, name, slug, created_at, updated_at \
         FROM public.projects \
         WHERE id > $1::uuid \
         ORDER BY projects.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.projects \
         SET id = CASE WHEN $1::boolean THEN $2::uuid ELSE id END, \
         organization_id = CASE WHEN $3::boolean THEN $4::text ELSE organization_id END, \
         name = CASE WHEN $5::boolean THEN $6::text ELSE name END, \
         slug = CASE WHEN $7::boolean THEN $8::text ELSE slug END, \
         created_at = CASE WHEN $9::boolean THEN $10::timestamptz ELSE created_at END, \
         updated_at = CASE WHEN $11::boolean THEN $12::timestamptz ELSE updated_at END \
         WHERE id = $13::uuid \
         RETURNING id, organization_id, name, slug, created_at, updated_at";
    const DELETE: &'static str = "DELETE FROM public.projects \
         WHERE id = $1::uuid";
}

rows::row!(
    Project { id = "id", organization_id = "organization_id", name = "name", slug =
    "slug", created_at = "created_at", updated_at = "updated_at" }
);

/// A row to insert into `public.projects`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewProject {
    /// Identifies the row: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<ProjectId>,
    /// As the identity provider knows it.
    ///
    /// `text`.
    pub organization_id: String,
    /// `text`.
    pub name: String,
    /// In addresses.
    ///
    /// `text`.
    pub slug: String,
    /// `timestamptz`, `clock_timestamp()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
    /// `timestamptz`, `clock_timestamp()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub updated_at: Option<values::TimestampTz>,
}

impl NewProject {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(organization_id: String, name: String, slug: String) -> Self {
        Self {
            id: None,
            organization_id,
            name,
            slug,
            created_at: None,
            updated_at: None,
        }
    }
}

impl relation::NewRow for NewProject {
    type Row = Project;
}

rows::parameters!(
    NewProject { id, organization_id, name, slug, created_at, updated_at }
);

/// Changes to a row of `public.projects`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ProjectPatch {
    /// The new [`id`](Project::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<ProjectId>,
    /// The new [`organization_id`](Project::organization_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub organization_id: Option<String>,
    /// The new [`name`](Project::name).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub name: Option<String>,
    /// The new [`slug`](Project::slug).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub slug: Option<String>,
    /// The new [`created_at`](Project::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
    /// The new [`updated_at`](Project::updated_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub updated_at: Option<values::TimestampTz>,
}

impl relation::Patch for ProjectPatch {
    type Row = Project;
}

rows::parameters!(
    ProjectPatch { [id], [organization_id], [name], [slug], [created_at], [updated_at] }
);
