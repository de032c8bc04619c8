// Made by `cargo xtask gen` from schema.kdl and the domains' specs. Edits here are lost: change the spec and generate again.

//! What version 2 holds.

use super::schema::{
    ColumnInfo, EnumInfo, ReadModelInfo, Schema, TableInfo, VersionState,
};

/// The version.
pub(super) static SCHEMA: Schema = Schema {
    version: 2u32,
    state: VersionState::Current,
    doc: Some(
        "Staging and releases: what is live is a release, and what is worked on is a copy.",
    ),
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
        domain: "deployments",
        schema: "public",
        name: "system_source_states",
        rust_name: "SystemSourceState",
        doc: Some("Sources that no deployment brings, as they were at one moment."),
        columns: &[
            column("id", "uuid", false, true, None),
            column("project_id", "uuid", false, false, None),
            column(
                "prompt_template_ids",
                "uuid[]",
                false,
                true,
                Some("A picture, not references: a template may be deleted afterwards."),
            ),
            column("created_at", "timestamptz", false, true, None),
        ],
        primary_key: &["id"],
    },

    TableInfo {
        domain: "deployments",
        schema: "public",
        name: "source_states",
        rust_name: "SourceState",
        doc: Some("A deployment together with the other sources."),
        columns: &[
            column("id", "uuid", false, true, None),
            column("project_id", "uuid", false, false, None),
            column("deployment_id", "uuid", false, false, None),
            column("system_source_state_id", "uuid", false, false, None),
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

    TableInfo {
        domain: "variations",
        schema: "public",
        name: "tool_variations_group_versions",
        rust_name: "ToolVariationsGroupVersion",
        doc: Some("The variations of a group as they were at one moment."),
        columns: &[
            column("id", "uuid", false, true, None),
            column("group_id", "uuid", false, false, None),
            column(
                "variation_ids",
                "uuid[]",
                false,
                true,
                Some("A picture, not references."),
            ),
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
            column(
                "editing_mode",
                "text",
                false,
                true,
                Some(
                    "`iteration`: changes are live at once. `staging`: they are made in a copy and published.",
                ),
            ),
            column("created_at", "timestamptz", false, true, None),
            column("updated_at", "timestamptz", false, true, None),
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
            column(
                "history_id",
                "uuid",
                false,
                true,
                Some("What all versions of one thing have in common."),
            ),
            column(
                "parent_toolset_id",
                "uuid",
                true,
                false,
                Some("The row of which this is the staging copy; nothing: it is none."),
            ),
            column(
                "current_release_id",
                "uuid",
                true,
                false,
                Some("The release that is live; nothing: there was none yet."),
            ),
        ],
        primary_key: &["id"],
    },

    TableInfo {
        domain: "toolsets",
        schema: "public",
        name: "toolset_releases",
        rust_name: "ToolsetRelease",
        doc: Some("What a toolset was when it was published."),
        columns: &[
            column("id", "uuid", false, true, None),
            column("toolset_id", "uuid", false, false, Some("What is released.")),
            column(
                "release_number",
                "bigint",
                false,
                true,
                Some("Counted from 1 for each row that is released, by the database."),
            ),
            column("notes", "text", true, false, None),
            column("created_at", "timestamptz", false, true, None),
            column("source_state_id", "uuid", true, false, None),
            column("toolset_version_id", "uuid", true, false, None),
            column("global_variations_version_id", "uuid", true, false, None),
            column("toolset_variations_version_id", "uuid", true, false, None),
            column("released_by_user_id", "text", false, false, None),
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
