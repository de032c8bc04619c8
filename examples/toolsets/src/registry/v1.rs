// Made by `cargo xtask gen` from schema.kdl and the domains' specs. Edits here are lost: change the spec and generate again.

//! What version 1 holds.

use super::schema::{
    ColumnInfo, EnumInfo, ReadModelInfo, Schema, TableInfo, VersionState,
};

/// The version.
pub(super) static SCHEMA: Schema = Schema {
    version: 1u32,
    state: VersionState::Supported,
    doc: Some("Toolsets are changed in place."),
    deprecated: None,
    enums: ENUMS,
    tables: TABLES,
    read_models: READ_MODELS,
};

static ENUMS: &[EnumInfo] = &[
    EnumInfo {
        domain: "deployments",
        schema: "public",
        name: "deployment_status",
        rust_name: "DeploymentStatus",
        doc: None,
        labels: &["pending", "ready", "failed"],
    },
];

static TABLES: &[TableInfo] = &[
    TableInfo {
        domain: "projects",
        schema: "public",
        name: "projects",
        rust_name: "Project",
        doc: Some(
            "What one team builds; toolsets, prompts and deployments belong to one.",
        ),
        columns: &[
            column("id", "uuid", false, true, None),
            column(
                "organization_id",
                "text",
                false,
                false,
                Some("As the identity provider knows it."),
            ),
            column("name", "text", false, false, None),
            column("slug", "text", false, false, Some("In addresses.")),
            column("created_at", "timestamptz", false, true, None),
            column("updated_at", "timestamptz", false, true, None),
        ],
        primary_key: &["id"],
    },

    TableInfo {
        domain: "deployments",
        schema: "public",
        name: "deployments",
        rust_name: "Deployment",
        doc: Some("One run of a project's sources through the tool builder."),
        columns: &[
            column("id", "uuid", false, true, None),
            column("project_id", "uuid", false, false, None),
            column("status", "deployment_status", false, true, None),
            column("created_at", "timestamptz", false, true, None),
        ],
        primary_key: &["id"],
    },

    TableInfo {
        domain: "deployments",
        schema: "public",
        name: "prompt_templates",
        rust_name: "PromptTemplate",
        doc: Some("A prompt that is served like a tool."),
        columns: &[
            column("id", "uuid", false, true, None),
            column("project_id", "uuid", false, false, None),
            column("name", "text", false, false, None),
            column("prompt", "text", false, false, None),
            column("created_at", "timestamptz", false, true, None),
        ],
        primary_key: &["id"],
    },

    TableInfo {
        domain: "variations",
        schema: "public",
        name: "tool_variations_groups",
        rust_name: "ToolVariationsGroup",
        doc: Some("Variations that are used together."),
        columns: &[
            column("id", "uuid", false, true, None),
            column("project_id", "uuid", false, false, None),
            column("name", "text", false, false, None),
            column("created_at", "timestamptz", false, true, None),
        ],
        primary_key: &["id"],
    },

    TableInfo {
        domain: "variations",
        schema: "public",
        name: "tool_variations",
        rust_name: "ToolVariation",
        doc: Some("Another name, summary or confirmation for one tool."),
        columns: &[
            column("id", "uuid", false, true, None),
            column("group_id", "uuid", false, false, None),
            column(
                "src_tool_urn",
                "text",
                false,
                false,
                Some("The tool that is varied."),
            ),
            column("name", "text", true, false, None),
            column("summary", "text", true, false, None),
            column(
                "confirm",
                "boolean",
                false,
                true,
                Some("Whether a person is asked before the tool is called."),
            ),
            column("created_at", "timestamptz", false, true, None),
        ],
        primary_key: &["id"],
    },

    TableInfo {
        domain: "toolsets",
        schema: "public",
        name: "toolsets",
        rust_name: "Toolset",
        doc: Some("Tools that are served together under one address."),
        columns: &[
            column("id", "uuid", false, true, None),
            column("organization_id", "text", false, false, None),
            column("project_id", "uuid", false, false, None),
            column("name", "text", false, false, None),
            column("slug", "text", false, false, Some("In addresses.")),
            column("description", "text", true, false, None),
            column(
                "tool_urns",
                "text[]",
                false,
                true,
                Some("The tools, in the order in which they are shown."),
            ),
            column("mcp_is_public", "boolean", false, true, None),
            column("created_at", "timestamptz", false, true, None),
            column("updated_at", "timestamptz", false, true, None),
        ],
        primary_key: &["id"],
    },

    TableInfo {
        domain: "toolsets",
        schema: "public",
        name: "toolset_versions",
        rust_name: "ToolsetVersion",
        doc: Some("Which tools a toolset had, one row a change."),
        columns: &[
            column("id", "uuid", false, true, None),
            column("toolset_id", "uuid", false, false, None),
            column("tool_urns", "text[]", false, true, None),
            column("created_at", "timestamptz", false, true, None),
            column(
                "predecessor_id",
                "uuid",
                true,
                false,
                Some(
                    "The version that this one was made from; nothing: it is the first, or that one was deleted.",
                ),
            ),
            column(
                "version",
                "bigint",
                false,
                true,
                Some("Versions of one history are counted from 1, by the database."),
            ),
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
