// Made by `cargo xtask gen` from shown.kdl. Edits here are lost: change the spec and generate again.

//! What customers see.
//!
//! Types that all versions share.

use crate::domain::sales::ArticleId;
use crate::{relation, rows};

/// Every article with its seller.
///
/// A row of the read model `public.shown_articles`, whose rows are stored until the next refresh.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ShownArticle {
    /// Identifies the row: `bigint`, from `sales.articles.id`.
    pub id: ArticleId,
    /// `text`, from `sales.articles.title`.
    pub title: String,
    /// `text`, from `core.people.name`.
    pub seller: Option<String>,
}

impl ShownArticle {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `title`.
    pub const COLUMN_TITLE: &'static str = "title";
    /// Name of the column `seller`.
    pub const COLUMN_SELLER: &'static str = "seller";
    /// The row with this value of `id`, if there is one.
    #[must_use]
    pub const fn by_id(id: ArticleId) -> relation::Query<Self, (ArticleId,)> {
        relation::Query::new(
            "SELECT id, title, seller \
         FROM public.shown_articles \
         WHERE id = $1::bigint",
            (id,),
        )
    }
}

impl relation::Relation for ShownArticle {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "shown_articles";
    const COLUMNS: &'static [&'static str] = &["id", "title", "seller"];
    const SELECT: &'static str = "SELECT id, title, seller \
         FROM public.shown_articles";
}

impl relation::Materialized for ShownArticle {
    const REFRESH: &'static str = "REFRESH MATERIALIZED VIEW CONCURRENTLY public.shown_articles";
}

rows::row!(ShownArticle { id = "id", title = "title", seller = "seller" });
