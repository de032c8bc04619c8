// Made by `cargo xtask gen` from sales.kdl. Edits here are lost: change the spec and generate again.

//! What is sold.
//!
//! Types that all versions share.

pub(crate) mod v1;
pub(crate) mod v2;
pub(crate) mod v3;

use crate::{drivers, relation, rows};

/// Identifies a row of `public.articles`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct ArticleId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for ArticleId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for ArticleId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(ArticleId, i64);

/// Identifies a row of `public.notes`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct NoteId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for NoteId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for NoteId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(NoteId, uuid::Uuid);

/// A row of `public.notes`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Note {
    /// Identifies the row: `uuid`, `gen_random_uuid()` by default.
    pub id: NoteId,
    /// `bigint`, refers to `sales.articles`.
    pub article_id: ArticleId,
    /// `text`.
    pub text: String,
}

impl Note {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `article_id`.
    pub const COLUMN_ARTICLE_ID: &'static str = "article_id";
    /// Name of the column `text`.
    pub const COLUMN_TEXT: &'static str = "text";
    /// All rows with this value of `article_id`.
    #[must_use]
    pub const fn by_article_id(
        article_id: ArticleId,
    ) -> relation::Query<Self, (ArticleId,)> {
        relation::Query::new(
            "SELECT id, article_id, text \
         FROM public.notes \
         WHERE article_id = $1::bigint \
         ORDER BY notes.id",
            (article_id,),
        )
    }
}

impl relation::Relation for Note {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "notes";
    const COLUMNS: &'static [&'static str] = &["id", "article_id", "text"];
    const SELECT: &'static str = "SELECT id, article_id, text \
         FROM public.notes";
}

impl relation::Table for Note {
    type New = NewNote;
    type Patch = NotePatch;
    const INSERT: &'static str = "INSERT INTO public.notes \
         (id, article_id, text) \
         VALUES (COALESCE($1::uuid, (gen_random_uuid())::uuid), $2, $3) \
         RETURNING id, article_id, text";
}

impl relation::Keyed for Note {
    type Key = NoteId;
    const FIND: &'static str = "SELECT id, article_id, text \
         FROM public.notes \
         WHERE id = $1::uuid";
    const LIST: &'static str = "SELECT id, article_id, text \
         FROM public.notes \
         ORDER BY notes.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, article_id, text \
         FROM public.notes \
         WHERE id > $1::uuid \
         ORDER BY notes.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.notes \
         SET id = CASE WHEN $1::boolean THEN $2::uuid ELSE id END, \
         article_id = CASE WHEN $3::boolean THEN $4::bigint ELSE article_id END, \
         text = CASE WHEN $5::boolean THEN $6::text ELSE text END \
         WHERE id = $7::uuid \
         RETURNING id, article_id, text";
    const DELETE: &'static str = "DELETE FROM public.notes \
         WHERE id = $1::uuid";
}

rows::row!(Note { id = "id", article_id = "article_id", text = "text" });

/// A row to insert into `public.notes`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewNote {
    /// Identifies the row: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<NoteId>,
    /// `bigint`, refers to `sales.articles`.
    pub article_id: ArticleId,
    /// `text`.
    pub text: String,
}

impl NewNote {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(article_id: ArticleId, text: String) -> Self {
        Self { id: None, article_id, text }
    }
}

impl relation::NewRow for NewNote {
    type Row = Note;
}

rows::parameters!(NewNote { id, article_id, text });

/// Changes to a row of `public.notes`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NotePatch {
    /// The new [`id`](Note::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<NoteId>,
    /// The new [`article_id`](Note::article_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub article_id: Option<ArticleId>,
    /// The new [`text`](Note::text).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub text: Option<String>,
}

impl relation::Patch for NotePatch {
    type Row = Note;
}

rows::parameters!(NotePatch { [id], [article_id], [text] });
