// Made by `cargo xtask gen` from sales.kdl. Edits here are lost: change the spec and generate again.

//! What is sold.
//!
//! Types that begin with version 3.

use super::v2;
use crate::domain::core::PersonId;
use crate::domain::sales::ArticleId;
use crate::{relation, rows, values};

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
    /// `text`.
    pub slug: String,
    /// `integer`.
    pub price_from: Option<i32>,
    /// `text`.
    pub headline: String,
    /// `text`.
    pub language: String,
    /// `text`.
    pub colour: String,
    /// `timestamptz`, `now()` by default.
    pub listed_at: values::TimestampTz,
}

impl Article {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `seller_id`.
    pub const COLUMN_SELLER_ID: &'static str = "seller_id";
    /// Name of the column `title`.
    pub const COLUMN_TITLE: &'static str = "title";
    /// Name of the column `slug`.
    pub const COLUMN_SLUG: &'static str = "slug";
    /// Name of the column `price_from`.
    pub const COLUMN_PRICE_FROM: &'static str = "price_from";
    /// Name of the column `headline`.
    pub const COLUMN_HEADLINE: &'static str = "headline";
    /// Name of the column `language`.
    pub const COLUMN_LANGUAGE: &'static str = "language";
    /// Name of the column `colour`.
    pub const COLUMN_COLOUR: &'static str = "colour";
    /// Name of the column `listed_at`.
    pub const COLUMN_LISTED_AT: &'static str = "listed_at";
    /// The row with this value of `slug`, if there is one.
    #[must_use]
    pub const fn by_slug(slug: &str) -> relation::Query<Self, (&str,)> {
        relation::Query::new(
            "SELECT id, seller_id, title, slug, price_from, headline, language, colour, listed_at \
         FROM public.articles \
         WHERE slug = $1::text",
            (slug,),
        )
    }

    /// All rows with this value of `seller_id`.
    #[must_use]
    pub const fn by_seller_id(
        seller_id: PersonId,
    ) -> relation::Query<Self, (PersonId,)> {
        relation::Query::new(
            "SELECT id, seller_id, title, slug, price_from, headline, language, colour, listed_at \
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
        "slug",
        "price_from",
        "headline",
        "language",
        "colour",
        "listed_at",
    ];
    const SELECT: &'static str = "SELECT id, seller_id, title, slug, price_from, headline, language, colour, listed_at \
         FROM public.articles";
}

impl relation::Table for Article {
    type New = NewArticle;
    type Patch = ArticlePatch;
    const INSERT: &'static str = "INSERT INTO public.articles \
         (seller_id, title, slug, price_from, headline, language, colour, listed_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, COALESCE($8::timestamptz, (now())::timestamptz)) \
         RETURNING id, seller_id, title, slug, price_from, headline, language, colour, listed_at";
}

impl relation::Keyed for Article {
    type Key = ArticleId;
    const FIND: &'static str = "SELECT id, seller_id, title, slug, price_from, headline, language, colour, listed_at \
         FROM public.articles \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, seller_id, title, slug, price_from, headline, language, colour, listed_at \
         FROM public.articles \
         ORDER BY articles.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, seller_id, title, slug, price_from, headline, language, colour, listed_at \
         FROM public.articles \
         WHERE id > $1::bigint \
         ORDER BY articles.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.articles \
         SET seller_id = CASE WHEN $1::boolean THEN $2::bigint ELSE seller_id END, \
         title = CASE WHEN $3::boolean THEN $4::text ELSE title END, \
         slug = CASE WHEN $5::boolean THEN $6::text ELSE slug END, \
         price_from = CASE WHEN $7::boolean THEN $8::integer ELSE price_from END, \
         headline = CASE WHEN $9::boolean THEN $10::text ELSE headline END, \
         language = CASE WHEN $11::boolean THEN $12::text ELSE language END, \
         colour = CASE WHEN $13::boolean THEN $14::text ELSE colour END, \
         listed_at = CASE WHEN $15::boolean THEN $16::timestamptz ELSE listed_at END \
         WHERE id = $17::bigint \
         RETURNING id, seller_id, title, slug, price_from, headline, language, colour, listed_at";
    const DELETE: &'static str = "DELETE FROM public.articles \
         WHERE id = $1::bigint";
}

rows::row!(
    Article { id = "id", seller_id = "seller_id", title = "title", slug = "slug",
    price_from = "price_from", headline = "headline", language = "language", colour =
    "colour", listed_at = "listed_at" }
);

/// A row to insert into `public.articles`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewArticle {
    /// `bigint`, refers to `core.people`.
    pub seller_id: PersonId,
    /// `text`.
    pub title: String,
    /// `text`.
    pub slug: String,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub price_from: Option<i32>,
    /// `text`.
    pub headline: String,
    /// `text`.
    pub language: String,
    /// `text`.
    pub colour: String,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub listed_at: Option<values::TimestampTz>,
}

impl NewArticle {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        seller_id: PersonId,
        title: String,
        slug: String,
        headline: String,
        language: String,
        colour: String,
    ) -> Self {
        Self {
            seller_id,
            title,
            slug,
            price_from: None,
            headline,
            language,
            colour,
            listed_at: None,
        }
    }
}

impl relation::NewRow for NewArticle {
    type Row = Article;
}

rows::parameters!(
    NewArticle { seller_id, title, slug, price_from, headline, language, colour,
    listed_at }
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
    /// The new [`slug`](Article::slug).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub slug: Option<String>,
    /// The new [`price_from`](Article::price_from).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub price_from: Option<Option<i32>>,
    /// The new [`headline`](Article::headline).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub headline: Option<String>,
    /// The new [`language`](Article::language).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub language: Option<String>,
    /// The new [`colour`](Article::colour).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub colour: Option<String>,
    /// The new [`listed_at`](Article::listed_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub listed_at: Option<values::TimestampTz>,
}

impl relation::Patch for ArticlePatch {
    type Row = Article;
}

rows::parameters!(
    ArticlePatch { [seller_id], [title], [slug], [price_from], [headline], [language],
    [colour], [listed_at] }
);

impl v2::Article {
    /// The row as version 3 has it.
    ///
    /// Only the database can compute `listed_at`, so the value is asked for.
    #[must_use]
    pub fn into_v3_with(self, listed_at: values::TimestampTz) -> Article {
        let colour = self.colour.clone().unwrap_or_else(|| self.language.to_uppercase());
        Article {
            id: self.id,
            seller_id: self.seller_id,
            title: self.title,
            slug: self.slug,
            price_from: self.price_from,
            headline: self.headline,
            language: self.language,
            colour,
            listed_at,
        }
    }
}

impl Article {
    /// The row as version 2 has it.
    ///
    /// What version 2 cannot hold is left behind: `listed_at`.
    #[must_use]
    pub fn into_v2_lossy(self) -> v2::Article {
        v2::Article {
            id: self.id,
            seller_id: self.seller_id,
            title: self.title,
            slug: self.slug,
            price_from: self.price_from,
            headline: self.headline,
            language: self.language,
            colour: Some(self.colour),
        }
    }
}

/// `price_from` and the `price` that it replaces, in a row of `public.articles`.
///
/// This type exists while both columns are served. Code that reads by it works before, during and after the rows are moved.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArticlePriceFromSwitch {
    /// Identifies the row: `bigint`, numbered by the database.
    pub id: ArticleId,
    /// `integer`.
    pub price_from: Option<i32>,
    /// `integer`.
    pub price: Option<i32>,
}

impl ArticlePriceFromSwitch {
    /// The value of `price_from`, or that of `price` where it is still empty.
    #[must_use]
    pub fn value(&self) -> Option<i32> {
        self.price_from.or(self.price)
    }

    /// The row with this value of `id`, if there is one.
    #[must_use]
    pub const fn by_id(id: ArticleId) -> relation::Query<Self, (ArticleId,)> {
        relation::Query::new(
            "SELECT id, price_from, price \
         FROM public.articles \
         WHERE id = $1::bigint",
            (id,),
        )
    }
}

impl relation::Relation for ArticlePriceFromSwitch {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "articles";
    const COLUMNS: &'static [&'static str] = &["id", "price_from", "price"];
    const SELECT: &'static str = "SELECT id, price_from, price \
         FROM public.articles";
}

rows::row!(
    ArticlePriceFromSwitch { id = "id", price_from = "price_from", price = "price" }
);
