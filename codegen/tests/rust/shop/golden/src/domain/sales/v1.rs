// Made by `cargo xtask gen` from sales.kdl. Edits here are lost: change the spec and generate again.

//! What is sold.
//!
//! Types that begin with version 1.

use crate::domain::core::PersonId;
use crate::domain::sales::ArticleId;
use crate::{relation, rows};

/// Something that is sold.
///
/// A row of the table `public.articles`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Article {
    /// Identifies the row: `bigint`, numbered by the database.
    pub id: ArticleId,
    /// `bigint`, refers to `core.people`.
    pub seller_id: PersonId,
    /// `text`.
    pub title: String,
    /// `integer`.
    pub price: Option<i32>,
    /// `text`.
    pub summary: String,
    /// `text`.
    pub language: Option<String>,
    /// `text`.
    pub colour: Option<String>,
    /// `text`.
    pub shelf: String,
}

impl Article {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `seller_id`.
    pub const COLUMN_SELLER_ID: &'static str = "seller_id";
    /// Name of the column `title`.
    pub const COLUMN_TITLE: &'static str = "title";
    /// Name of the column `price`.
    pub const COLUMN_PRICE: &'static str = "price";
    /// Name of the column `summary`.
    pub const COLUMN_SUMMARY: &'static str = "summary";
    /// Name of the column `language`.
    pub const COLUMN_LANGUAGE: &'static str = "language";
    /// Name of the column `colour`.
    pub const COLUMN_COLOUR: &'static str = "colour";
    /// Name of the column `shelf`.
    pub const COLUMN_SHELF: &'static str = "shelf";
    /// All rows with this value of `seller_id`.
    #[must_use]
    pub const fn by_seller_id(
        seller_id: PersonId,
    ) -> relation::Query<Self, (PersonId,)> {
        relation::Query::new(
            "SELECT id, seller_id, title, price, summary, language, colour, shelf \
         FROM public.articles \
         WHERE seller_id = $1::bigint \
         ORDER BY articles.id",
            (seller_id,),
        )
    }
}

impl relation::Relation for Article {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "articles";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "seller_id",
        "title",
        "price",
        "summary",
        "language",
        "colour",
        "shelf",
    ];
    const SELECT: &'static str = "SELECT id, seller_id, title, price, summary, language, colour, shelf \
         FROM public.articles";
}

impl relation::Table for Article {
    type New = NewArticle;
    type Patch = ArticlePatch;
    const INSERT: &'static str = "INSERT INTO public.articles \
         (seller_id, title, price, summary, language, colour, shelf) \
         VALUES ($1, $2, $3, $4, $5, $6, $7) \
         RETURNING id, seller_id, title, price, summary, language, colour, shelf";
}

impl relation::Keyed for Article {
    type Key = ArticleId;
    const FIND: &'static str = "SELECT id, seller_id, title, price, summary, language, colour, shelf \
         FROM public.articles \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, seller_id, title, price, summary, language, colour, shelf \
         FROM public.articles \
         ORDER BY articles.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, seller_id, title, price, summary, language, colour, shelf \
         FROM public.articles \
         WHERE id > $1::bigint \
         ORDER BY articles.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.articles \
         SET seller_id = CASE WHEN $1::boolean THEN $2::bigint ELSE seller_id END, \
         title = CASE WHEN $3::boolean THEN $4::text ELSE title END, \
         price = CASE WHEN $5::boolean THEN $6::integer ELSE price END, \
         summary = CASE WHEN $7::boolean THEN $8::text ELSE summary END, \
         language = CASE WHEN $9::boolean THEN $10::text ELSE language END, \
         colour = CASE WHEN $11::boolean THEN $12::text ELSE colour END, \
         shelf = CASE WHEN $13::boolean THEN $14::text ELSE shelf END \
         WHERE id = $15::bigint \
         RETURNING id, seller_id, title, price, summary, language, colour, shelf";
    const DELETE: &'static str = "DELETE FROM public.articles \
         WHERE id = $1::bigint";
}

rows::row!(
    Article { id = "id", seller_id = "seller_id", title = "title", price = "price",
    summary = "summary", language = "language", colour = "colour", shelf = "shelf" }
);

/// A row to insert into `public.articles`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewArticle {
    /// `bigint`, refers to `core.people`.
    pub seller_id: PersonId,
    /// `text`.
    pub title: String,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub price: Option<i32>,
    /// `text`.
    pub summary: String,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub language: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub colour: Option<String>,
    /// `text`.
    pub shelf: String,
}

impl NewArticle {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        seller_id: PersonId,
        title: String,
        summary: String,
        shelf: String,
    ) -> Self {
        Self {
            seller_id,
            title,
            price: None,
            summary,
            language: None,
            colour: None,
            shelf,
        }
    }
}

impl relation::NewRow for NewArticle {
    type Row = Article;
}

rows::parameters!(
    NewArticle { seller_id, title, price, summary, language, colour, shelf }
);

/// Changes to a row of `public.articles`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArticlePatch {
    /// The new [`seller_id`](Article::seller_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub seller_id: Option<PersonId>,
    /// The new [`title`](Article::title).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub title: Option<String>,
    /// The new [`price`](Article::price).
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
    /// The new [`summary`](Article::summary).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub summary: Option<String>,
    /// The new [`language`](Article::language).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub language: Option<Option<String>>,
    /// The new [`colour`](Article::colour).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub colour: Option<Option<String>>,
    /// The new [`shelf`](Article::shelf).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub shelf: Option<String>,
}

impl relation::Patch for ArticlePatch {
    type Row = Article;
}

rows::parameters!(
    ArticlePatch { [seller_id], [title], [price], [summary], [language], [colour],
    [shelf] }
);
