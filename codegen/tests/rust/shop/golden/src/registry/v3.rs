// Made by `cargo xtask gen` from schema.kdl and the domains' specs. Edits here are lost: change the spec and generate again.

//! What version 3 holds.

use super::schema::{
    ColumnInfo, EnumInfo, ReadModelInfo, Schema, TableInfo, VersionState,
};

/// The version.
pub(super) static SCHEMA: Schema = Schema {
    version: 3u32,
    state: VersionState::Draft,
    doc: Some("Every article has a colour, and says when it was listed."),
    deprecated: None,
    enums: ENUMS,
    tables: TABLES,
    read_models: READ_MODELS,
};

static ENUMS: &[EnumInfo] = &[
    EnumInfo {
        domain: "core",
        schema: "public",
        name: "role",
        rust_name: "Role",
        doc: None,
        labels: &["clerk", "vice president", "auditor"],
    },
];

static TABLES: &[TableInfo] = &[
    TableInfo {
        domain: "core",
        schema: "public",
        name: "people",
        rust_name: "Person",
        doc: None,
        columns: &[
            column("id", "bigint", false, true, None),
            column("name", "text", false, false, None),
            column("role", "role", false, true, None),
            column("self", "text", true, false, None),
            column("type", "text", true, true, None),
        ],
        primary_key: &["id"],
    },

    TableInfo {
        domain: "core",
        schema: "public",
        name: "option",
        rust_name: "Choice",
        doc: Some("A table that could not be called `Option` in Rust."),
        columns: &[
            column("code", "text", false, false, None),
            column("value", "text", true, false, None),
        ],
        primary_key: &["code"],
    },

    TableInfo {
        domain: "sales",
        schema: "public",
        name: "articles",
        rust_name: "Article",
        doc: Some("Something that is sold."),
        columns: &[
            column("id", "bigint", false, true, None),
            column("seller_id", "bigint", false, false, None),
            column("title", "text", false, false, None),
            column("slug", "text", false, false, None),
            column("price_from", "integer", true, false, None),
            column("headline", "text", false, false, None),
            column("language", "text", false, false, None),
            column("colour", "text", false, false, None),
            column("listed_at", "timestamptz", false, true, None),
        ],
        primary_key: &["id"],
    },

    TableInfo {
        domain: "sales",
        schema: "public",
        name: "notes",
        rust_name: "Note",
        doc: None,
        columns: &[
            column("id", "uuid", false, true, None),
            column("article_id", "bigint", false, false, None),
            column("text", "text", false, false, None),
        ],
        primary_key: &["id"],
    },

    TableInfo {
        domain: "drafts",
        schema: "public",
        name: "article_drafts",
        rust_name: "ArticleDraft",
        doc: None,
        columns: &[
            column("id", "bigint", false, true, None),
            column("author_id", "bigint", false, false, None),
            column("tags", "text[]", false, true, None),
        ],
        primary_key: &["id"],
    },
];

static READ_MODELS: &[ReadModelInfo] = &[
    ReadModelInfo {
        domain: "shown",
        schema: "public",
        name: "shown_articles",
        rust_name: "ShownArticle",
        doc: Some("Every article with its seller."),
        materialized: true,
        columns: &[
            column("id", "bigint", false, false, None),
            column("title", "text", false, false, None),
            column("seller", "text", true, false, None),
        ],
        key: &["id"],
    },
];

const fn column(
    name: &'static str,
    sql_type: &'static str,
    nullable: bool,
    has_default: bool,
    doc: Option<&'static str>,
) -> ColumnInfo {
    ColumnInfo {
        name,
        sql_type,
        nullable,
        has_default,
        doc,
    }
}
