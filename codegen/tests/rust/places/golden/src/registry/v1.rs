// Made by `cargo xtask gen` from schema.kdl and the domains' specs. Edits here are lost: change the spec and generate again.

//! What version 1 holds.

use super::schema::{
    ColumnInfo, EnumInfo, ReadModelInfo, Schema, TableInfo, VersionState,
};

/// The version.
pub(super) static SCHEMA: Schema = Schema {
    version: 1u32,
    state: VersionState::Current,
    doc: None,
    deprecated: None,
    enums: ENUMS,
    tables: TABLES,
    read_models: READ_MODELS,
};

static ENUMS: &[EnumInfo] = &[];

static TABLES: &[TableInfo] = &[
    TableInfo {
        domain: "map",
        schema: "public",
        name: "places",
        rust_name: "Place",
        doc: None,
        columns: &[
            column("id", "bigint", false, true, None),
            column("at", "geometry(Point,4326)", false, false, None),
            column("near", "geography(Point,4326)", true, false, None),
            column("seen", "spot", true, false, None),
            column("way", "geometry[]", false, false, None),
            column("tags", "hstore", false, true, None),
        ],
        primary_key: &["id"],
    },
];

static READ_MODELS: &[ReadModelInfo] = &[];

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
