//! The generated `verify.sql`, and that the verb says the same of a database.
//!
//! In come databases as their migrations make them, and some that were changed by hand; the file is run by psql as a person would.

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
    let script = script(workspace);
    // The rows are read apart from the error behind them, with which psql ends.
    let (query, _) = script.split_once("-- The verdict").unwrap();
    let rows = database.psql(query).unwrap();
    let failed = rows.lines().filter_map(|line| line.strip_prefix("FAIL|"));
    let named = failed.map(|line| line.split('|').take(3).collect::<Vec<_>>().join(" ").trim_end().to_owned());
    (named.collect(), database.psql(&script).is_err())
}

fn script(workspace: &Workspace) -> String {
    std::fs::read_to_string(workspace.out.join("verify.sql")).unwrap()
}

/// The last line of a script that finds nothing wrong.
fn verdict(workspace: &Workspace, database: &Database<'_>) -> String {
    database.psql(&script(workspace)).unwrap().lines().last().unwrap().to_owned()
}

/// The migrations of these versions.
fn migrate_to(workspace: &Workspace, database: &Database<'_>, versions: &[&str]) {
    for (name, text) in workspace.migrations() {
        if versions.iter().any(|version| name.starts_with(version)) {
            database.psql(&text).unwrap();
        }
    }
}

/// A workspace of one domain, generated in a folder that is gone with the first value.
fn generated(domain: &str) -> (tempfile::TempDir, Workspace) {
    let place = tempfile::tempdir().unwrap();
    let workspace = Workspace { specs: place.path().join("specs"), out: place.path().join("out") };
    std::fs::create_dir(&workspace.specs).unwrap();
    let schema =
        "schema shop {\n    postgres 14\n    version 1 state=current\n    role shop_reader\n    domain shop\n}\n";
    std::fs::write(workspace.specs.join("schema.kdl"), schema).unwrap();
    std::fs::write(workspace.specs.join("shop.kdl"), domain).unwrap();
    let (exit, said, error) = workspace.run(&["gen"], &[]);
    assert_eq!(exit, 0, "{said}{error}");
    (place, workspace)
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
    (
        "DROP INDEX toolset_releases_toolset_id_created_at_idx; \
         CREATE INDEX toolset_releases_toolset_id_created_at_idx ON toolset_releases (toolset_id, created_at)",
        "index public.toolset_releases toolset_releases_toolset_id_created_at_idx",
        "table public.toolset_releases: index toolset_releases_toolset_id_created_at_idx",
    ),
    (
        "ALTER TABLE toolset_releases DISABLE TRIGGER toolset_releases_number",
        "trigger public.toolset_releases toolset_releases_number",
        "table public.toolset_releases: trigger toolset_releases_number",
    ),
    (
        "CREATE OR REPLACE TRIGGER toolset_releases_stay AFTER UPDATE ON toolset_releases \
         FOR EACH ROW EXECUTE FUNCTION toolset_releases_stay()",
        "trigger public.toolset_releases toolset_releases_stay",
        "table public.toolset_releases: trigger toolset_releases_stay",
    ),
    (
        "CREATE OR REPLACE TRIGGER toolset_releases_stay BEFORE UPDATE ON toolset_releases \
         FOR EACH ROW EXECUTE FUNCTION toolset_releases_number()",
        "trigger public.toolset_releases toolset_releases_stay",
        "table public.toolset_releases: trigger toolset_releases_stay",
    ),
    (
        "ALTER TABLE toolsets DISABLE TRIGGER ALL",
        "foreign key public.toolsets toolsets_current_release_id_fkey",
        "table public.toolsets",
    ),
];

/// The same of a database whose rows belong to tenants.
const CHANGES_OF_TENANTS: &[(&str, &str, &str)] = &[
    (
        "CREATE POLICY everybody ON customers USING (true)",
        "policies public.customers",
        "table public.customers: policy everybody",
    ),
    (
        "DROP POLICY tenant ON customers; CREATE POLICY tenant ON customers FOR SELECT USING (false)",
        "policy public.customers tenant",
        "table public.customers: policy tenant",
    ),
    (
        "ALTER POLICY tenant ON customers TO dealership_app",
        "policy public.customers tenant",
        "table public.customers: policy tenant",
    ),
    ("ALTER TABLE customers DISABLE ROW LEVEL SECURITY", "table public.customers", "table public.customers"),
];

/// The same of a database in which columns are kept in step.
const CHANGES_OF_PAIRS: &[(&str, &str, &str)] = &[
    (
        "DROP TRIGGER pilaster_in_step ON listings",
        "trigger public.listings pilaster_in_step",
        "table public.listings: trigger pilaster_in_step is missing",
    ),
    (
        "ALTER TABLE listings DISABLE TRIGGER pilaster_in_step",
        "trigger public.listings pilaster_in_step",
        "table public.listings: trigger pilaster_in_step",
    ),
];

#[test]
fn both_name_what_was_changed_by_hand() {
    let server = Server::shared();
    for (specs, out, changes) in [
        ("examples/toolsets/specs", "examples/toolsets", CHANGES),
        ("examples/dealership/specs", "examples/dealership", CHANGES_OF_TENANTS),
        ("schema-spec/portal", "generated", CHANGES_OF_PAIRS),
    ] {
        let workspace = Workspace::of_repository(specs, out);
        let sound = server.database("script_sound").unwrap();
        workspace.migrate(&sound);
        for (change, script_says, verb_says) in changes {
            let database = server.copy(&sound, "script_changed").unwrap();
            database.psql(change).unwrap();
            let (failed, refused) = failures(&workspace, &database);
            assert!(refused && failed.iter().any(|failed| failed == script_says), "{change}: {failed:#?}");
            let (exit, said, error) = workspace.verify(server, &database, &[]);
            assert_eq!(exit, 1, "{change}: {error}");
            assert!(said.contains(verb_says), "{change}: {said}");
        }
    }
}

#[test]
fn a_draft_is_not_missed_and_hides_nothing_that_was_promised() {
    let server = Server::shared();
    for (specs, out, released, draft, broken, says) in [
        (
            "examples/dealership/specs",
            "examples/dealership",
            &["0001", "0002"][..],
            "draft version 3",
            "ALTER TABLE vehicles DISABLE TRIGGER vehicles_touch",
            "trigger public.vehicles vehicles_touch",
        ),
        (
            "schema-spec/portal",
            "generated",
            &["0001"][..],
            "draft version 2",
            "DROP INDEX listings_location_id_idx",
            "index public.listings listings_location_id_idx",
        ),
    ] {
        let workspace = Workspace::of_repository(specs, out);
        let production = server.database("script_released").unwrap();
        migrate_to(&workspace, &production, released);
        assert_eq!(failures(&workspace, &production), (Vec::new(), false), "{specs}");
        let said = verdict(&workspace, &production);
        assert!(said.starts_with("0 of ") && said.ends_with(&format!("judged without {draft}")), "{specs}: {said}");
        let drafted = server.database("script_drafted").unwrap();
        workspace.migrate(&drafted);
        let said = verdict(&workspace, &drafted);
        assert!(said.starts_with("0 of ") && said.ends_with(&format!("judged with {draft}")), "{specs}: {said}");
        for database in [&production, &drafted] {
            database.psql(broken).unwrap();
            assert_eq!(failures(&workspace, database), (vec![says.to_owned()], true), "{specs}");
        }
    }
}

#[test]
fn a_workspace_of_which_nothing_is_asked_passes() {
    let server = Server::shared();
    let (_place, workspace) = generated("domain shop {\n    enum mood {\n        calm\n        wild\n    }\n}\n");
    let database = server.database("script_empty").unwrap();
    workspace.migrate(&database);
    assert_eq!(failures(&workspace, &database), (Vec::new(), false));
    assert_eq!(verdict(&workspace, &database), "0 of 0 checks fail");
}

/// Whatever has a form of its own in the catalog that no workspace of the repository uses.
const SHOP: &str = r#"domain shop {
    table article row-security=enabled {
        column id bigint identity=always
        column code "bpchar(4)"
        column codes "bpchar(4)[]"
        column short "char(4)"
        column letter char
        column words "varchar(9)"
        column price "numeric(9,2)"
        primary-key id
        index name=article_code_idx {
            column code opclass=bpchar_pattern_ops order=desc nulls=last
            column words opclass=varchar_ops
            column price opclass=numeric_ops
            include letter
        }
        trigger note timing=after level=row when="NEW.price > 1" execute=public.note {
            on insert
            on update words code
            arguments "it's" "b\\c"
        }
        trigger quiet timing=before on=truncate execute=note enabled=disabled
        policy narrow restrictive=#true for=update using="true" check="price > 0" {
            to shop_reader
        }
    }

    function note returns=trigger language=plpgsql {
        body " BEGIN RETURN NULL; END "
    }
}
"#;

#[test]
fn what_is_as_declared_passes_and_each_word_of_it_counts() {
    let server = Server::shared();
    let (_place, workspace) = generated(SHOP);
    let sound = server.database("script_shop").unwrap();
    workspace.migrate(&sound);
    assert_eq!(failures(&workspace, &sound), (Vec::new(), false));
    let index = "DROP INDEX article_code_idx; CREATE INDEX article_code_idx ON article";
    let trigger = "CREATE OR REPLACE TRIGGER note AFTER INSERT OR UPDATE";
    let policy = "DROP POLICY narrow ON article; CREATE POLICY narrow ON article";
    for (change, says) in [
        ("ALTER TABLE article ALTER codes TYPE bpchar(5)[]".to_owned(), "column public.article codes"),
        (
            format!("{index} (words, code bpchar_pattern_ops DESC NULLS LAST, price) INCLUDE (letter)"),
            "index public.article article_code_idx",
        ),
        (
            format!("{index} (code DESC NULLS LAST, words, price) INCLUDE (letter)"),
            "index public.article article_code_idx",
        ),
        (
            format!("{index} (code bpchar_pattern_ops DESC NULLS LAST, words, price)"),
            "index public.article article_code_idx",
        ),
        (
            format!(
                "{trigger} OF words ON article FOR EACH ROW WHEN (NEW.price > 1) EXECUTE FUNCTION note('it''s', E'b\\\\c')"
            ),
            "trigger public.article note",
        ),
        (
            format!("{trigger} OF words, code ON article FOR EACH ROW EXECUTE FUNCTION note('it''s', E'b\\\\c')"),
            "trigger public.article note",
        ),
        (
            format!(
                "{trigger} OF words, code ON article FOR EACH ROW WHEN (NEW.price > 1) EXECUTE FUNCTION note('it''s')"
            ),
            "trigger public.article note",
        ),
        ("ALTER TABLE article ENABLE TRIGGER quiet".to_owned(), "trigger public.article quiet"),
        (
            format!("{policy} FOR UPDATE TO shop_reader USING (true) WITH CHECK (price > 0)"),
            "policy public.article narrow",
        ),
        (format!("{policy} AS RESTRICTIVE FOR UPDATE TO shop_reader USING (true)"), "policy public.article narrow"),
    ] {
        let database = server.copy(&sound, "script_shop_changed").unwrap();
        database.psql(&change).unwrap();
        assert_eq!(failures(&workspace, &database), (vec![says.to_owned()], true), "{change}");
    }
}

#[test]
fn a_caller_keeps_work_and_settings_and_hears_of_what_fails() {
    let server = Server::shared();
    let workspace = Workspace::of_repository("examples/toolsets/specs", "examples/toolsets");
    let database = server.database("script_caller").unwrap();
    workspace.migrate(&database);
    let script = script(&workspace);
    let settings = "SELECT current_setting('search_path'), current_setting('client_encoding'), \
        current_setting('transaction_read_only'), coalesce(current_setting('pilaster.verification', true), '');";
    let set = "SET search_path = 'elsewhere', public; SET client_encoding = 'LATIN1';";
    let kept = "elsewhere, public|LATIN1|off|";
    for (before, after) in [("", ""), ("BEGIN; CREATE TABLE public.of_mine ();", "COMMIT;")] {
        let run = format!("{set}\n{before}\n{script}\n{settings}\n{after}\n\\echo :ON_ERROR_STOP\n");
        let said = database.psql(&format!("\\set ON_ERROR_STOP off\n{run}")).unwrap();
        let last: Vec<&str> = said.lines().rev().take(3).collect();
        assert_eq!(last, ["off", kept, "0 of 153 checks fail"], "{before}");
    }
    assert_eq!(database.psql("SELECT to_regclass('of_mine')").unwrap().trim(), "of_mine");
    // A table of one's own that is called like one of the catalog's is not read.
    let shadowed =
        "CREATE SCHEMA elsewhere; CREATE TABLE elsewhere.pg_class (); SET search_path = elsewhere, pg_catalog;";
    assert!(database.psql(&format!("{shadowed}\n{script}")).unwrap().ends_with("0 of 153 checks fail\n"));
    database.psql("DROP INDEX toolsets_history_id_version_idx").unwrap();
    let error = database.psql(&format!("\\set ON_ERROR_STOP off\n{script}")).unwrap_err().to_string();
    assert!(error.contains("1 of 153 checks fail"), "{error}");
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
