// Made by `cargo xtask gen` from drafts.kdl. Edits here are lost: change the spec and generate again.

//! Articles in the making.
//!
//! Types that all versions share.

use crate::domain::core::PersonId;
use crate::{drivers, relation, rows};

/// Identifies a row of `public.article_drafts`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct ArticleDraftId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for ArticleDraftId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for ArticleDraftId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(ArticleDraftId, i64);

/// A row of `public.article_drafts`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArticleDraft {
    /// Identifies the row: `bigint`, numbered by the database where no number is given.
    pub id: ArticleDraftId,
    /// `bigint`, refers to `core.people`.
    pub author_id: PersonId,
    /// `text[]`, `{}` by default.
    pub tags: Vec<String>,
}

impl ArticleDraft {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `author_id`.
    pub const COLUMN_AUTHOR_ID: &'static str = "author_id";
    /// Name of the column `tags`.
    pub const COLUMN_TAGS: &'static str = "tags";
    /// All rows with this value of `author_id`.
    #[must_use]
    pub const fn by_author_id(
        author_id: PersonId,
    ) -> relation::Query<Self, (PersonId,)> {
        relation::Query::new(
            "SELECT id, author_id, tags \
         FROM public.article_drafts \
         WHERE author_id = $1::bigint \
         ORDER BY article_drafts.id",
            (author_id,),
        )
    }
}

impl relation::Relation for ArticleDraft {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "article_drafts";
    const COLUMNS: &'static [&'static str] = &["id", "author_id", "tags"];
    const SELECT: &'static str = "SELECT id, author_id, tags \
         FROM public.article_drafts";
}

impl relation::Table for ArticleDraft {
    type New = NewArticleDraft;
    type Patch = ArticleDraftPatch;
    const INSERT: &'static str = "INSERT INTO public.article_drafts \
         (id, author_id, tags) \
         VALUES (COALESCE($1::bigint, nextval(pg_get_serial_sequence('public.article_drafts', 'id'))), \
         $2, COALESCE($3::text[], '{}'::text[])) \
         RETURNING id, author_id, tags";
}

impl relation::Keyed for ArticleDraft {
    type Key = ArticleDraftId;
    const FIND: &'static str = "SELECT id, author_id, tags \
         FROM public.article_drafts \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, author_id, tags \
         FROM public.article_drafts \
         ORDER BY article_drafts.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, author_id, tags \
         FROM public.article_drafts \
         WHERE id > $1::bigint \
         ORDER BY article_drafts.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.article_drafts \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END, \
         author_id = CASE WHEN $3::boolean THEN $4::bigint ELSE author_id END, \
         tags = CASE WHEN $5::boolean THEN $6::text[] ELSE tags END \
         WHERE id = $7::bigint \
         RETURNING id, author_id, tags";
    const DELETE: &'static str = "DELETE FROM public.article_drafts \
         WHERE id = $1::bigint";
}

rows::row!(ArticleDraft { id = "id", author_id = "author_id", tags = "tags" });

/// A row to insert into `public.article_drafts`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewArticleDraft {
    /// Identifies the row: `bigint`, numbered by the database where no number is given.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<ArticleDraftId>,
    /// `bigint`, refers to `core.people`.
    pub author_id: PersonId,
    /// `text[]`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub tags: Option<Vec<String>>,
}

impl NewArticleDraft {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(author_id: PersonId) -> Self {
        Self {
            id: None,
            author_id,
            tags: None,
        }
    }
}

impl relation::NewRow for NewArticleDraft {
    type Row = ArticleDraft;
}

rows::parameters!(NewArticleDraft { id, author_id, tags });

/// Changes to a row of `public.article_drafts`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArticleDraftPatch {
    /// The new [`id`](ArticleDraft::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<ArticleDraftId>,
    /// The new [`author_id`](ArticleDraft::author_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub author_id: Option<PersonId>,
    /// The new [`tags`](ArticleDraft::tags).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub tags: Option<Vec<String>>,
}

impl relation::Patch for ArticleDraftPatch {
    type Row = ArticleDraft;
}

rows::parameters!(ArticleDraftPatch { [id], [author_id], [tags] });
