//! The generated `verify.sql` and the verb say the same of a database.

use test_server::{Database, Server};

use super::Workspace;

const WORKSPACES: &[(&str, &str)] = &[
    ("schema-spec/portal", "generated"),
    ("tests/cases/every_type/specs", "tests/cases/every_type/generated"),
    ("tests/cases/odd_names/specs", "tests/cases/odd_names/generated"),
    ("examples/toolsets/specs", "examples/toolsets"),
    ("examples/dealership/specs", "examples/dealership"),
];

/// What the script finds wrong, each as `kind relation name`, and whether it ends with an error.
fn failures(workspace: &Workspace, database: &Database<'_>) -> (Vec<String>, bool) {
    let script = std::fs::read_to_string(workspace.out.join("verify.sql")).unwrap();
    // The rows are read apart from the error behind them, with which psql would end.
    let (query, end) = script.split_once("DO $$").unwrap();
    let rows = database.psql(&format!("{query} ROLLBACK;")).unwrap();
    let failed = rows.lines().filter_map(|line| line.strip_prefix("FAIL|"));
    let named = failed.map(|line| line.split('|').take(3).collect::<Vec<_>>().join(" ").trim_end().to_owned());
    let refused = database.psql(&format!("{query} DO $$ {end}")).is_err();
    (named.collect(), refused)
}

#[test]
fn both_pass_on_what_the_migrations_make() {
    let server = Server::shared();
    for (specs, out) in WORKSPACES {
        let workspace = Workspace::of_repository(specs, out);
        let database = server.database("script").unwrap();
        workspace.migrate(&database);
        assert_eq!(failures(&workspace, &database), (Vec::new(), false), "{specs}");
        let (exit, said, error) = workspace.verify(server, &database, &[]);
        assert_eq!(exit, 0, "{specs}: {said}{error}");
    }
}

/// A change by hand, what the script says of it, and what the verb does.
const CHANGES: &[(&str, &str, &str)] = &[
    (
        "DROP TABLE toolset_releases CASCADE",
        "table public.toolset_releases",
        "table public.toolset_releases is missing",
    ),
    (
        "ALTER TABLE toolsets DROP COLUMN editing_mode",
        "column public.toolsets editing_mode",
        "table public.toolsets: column editing_mode is missing",
    ),
    (
        "ALTER TABLE toolsets ALTER version DROP DEFAULT",
        "column public.toolsets version",
        "table public.toolsets: column version: default",
    ),
    (
        "ALTER TABLE toolsets ALTER history_id DROP NOT NULL",
        "column public.toolsets history_id",
        "table public.toolsets: column history_id: nullable",
    ),
    (
        "ALTER TABLE toolsets DROP CONSTRAINT toolsets_current_release_id_fkey",
        "foreign key public.toolsets toolsets_current_release_id_fkey",
        "table public.toolsets: foreign key toolsets_current_release_id_fkey is missing",
    ),
    (
        "ALTER TABLE toolsets DROP CONSTRAINT toolsets_parent_toolset_id_fkey, \
         ADD CONSTRAINT toolsets_parent_toolset_id_fkey FOREIGN KEY (parent_toolset_id) REFERENCES toolsets (id)",
        "foreign key public.toolsets toolsets_parent_toolset_id_fkey",
        "table public.toolsets: foreign key toolsets_parent_toolset_id_fkey: on delete",
    ),
    (
        "ALTER TABLE toolsets DROP CONSTRAINT toolsets_editing_mode_check",
        "check public.toolsets toolsets_editing_mode_check",
        "table public.toolsets: check toolsets_editing_mode_check is missing",
    ),
    (
        "ALTER TABLE source_states DROP CONSTRAINT source_states_deployment_id_system_source_state_id_key",
        "unique public.source_states source_states_deployment_id_system_source_state_id_key",
        "source_states_deployment_id_system_source_state_id_key is missing",
    ),
    (
        "DROP INDEX toolsets_history_id_version_idx",
        "index public.toolsets toolsets_history_id_version_idx",
        "table public.toolsets: index toolsets_history_id_version_idx is missing",
    ),
    (
        "DROP TRIGGER toolset_releases_number ON toolset_releases",
        "trigger public.toolset_releases toolset_releases_number",
        "table public.toolset_releases: trigger toolset_releases_number is missing",
    ),
];

#[test]
fn both_name_what_was_changed_by_hand() {
    let server = Server::shared();
    let workspace = Workspace::of_repository("examples/toolsets/specs", "examples/toolsets");
    let sound = server.database("script_sound").unwrap();
    workspace.migrate(&sound);
    for (change, script_says, verb_says) in CHANGES {
        let database = server.copy(&sound, "script_changed").unwrap();
        database.psql(change).unwrap();
        let (failed, refused) = failures(&workspace, &database);
        assert!(refused && failed.iter().any(|failed| failed == script_says), "{change}: {failed:#?}");
        let (exit, said, error) = workspace.verify(server, &database, &[]);
        assert_eq!(exit, 1, "{change}: {error}");
        assert!(said.contains(verb_says), "{change}: {said}");
    }
}

/// What the checklist of the platform asks for by hand, in its steps 2, 3, 4 and 7.
#[test]
fn the_script_asks_for_all_that_the_checklist_names() {
    let workspace = Workspace::of_repository("examples/toolsets/specs", "examples/toolsets");
    let script = std::fs::read_to_string(workspace.out.join("verify.sql")).unwrap();
    let tables = ["toolset_releases", "source_states", "system_source_states", "tool_variations_group_versions"];
    for table in tables {
        assert!(script.contains(&format!("('table', 'public', '{table}', NULL")), "{table}");
    }
    let columns =
        ["parent_toolset_id", "editing_mode", "current_release_id", "predecessor_id", "version", "history_id"];
    for column in columns {
        assert!(script.contains(&format!("('column', 'public', 'toolsets', '{column}'")), "{column}");
    }
    for (table, keys) in [
        ("toolsets", &["parent_toolset_id", "predecessor_id", "current_release_id", "project_id"][..]),
        ("toolset_releases", &["toolset_id", "source_state_id", "toolset_version_id", "global_variations_version_id"]),
        ("source_states", &["project_id", "deployment_id", "system_source_state_id"]),
        ("tool_variations", &["group_id", "predecessor_id"]),
        ("tool_variations_group_versions", &["group_id", "predecessor_id"]),
    ] {
        for key in keys {
            let wanted = format!("('foreign key', 'public', '{table}', '{table}_{key}_fkey'");
            assert!(script.contains(&wanted), "{wanted}");
        }
    }
    for (table, index) in [
        ("toolsets", "toolsets_parent_toolset_id_idx"),
        ("toolsets", "toolsets_history_id_version_idx"),
        ("toolsets", "toolsets_project_id_slug_version_key"),
        ("toolset_releases", "toolset_releases_toolset_id_created_at_idx"),
    ] {
        let wanted = format!("('index', 'public', '{table}', '{index}'");
        assert!(script.contains(&wanted), "{wanted}");
    }
}
