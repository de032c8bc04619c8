//! Databases that are what their migrations make.

use test_server::Server;

use super::Workspace;

#[test]
fn every_workspace_is_in_sync_with_what_it_makes() {
    let server = Server::shared();
    let workspaces = [
        ("schema-spec/portal", "generated"),
        ("tests/cases/every_type/specs", "tests/cases/every_type/generated"),
        ("tests/cases/odd_names/specs", "tests/cases/odd_names/generated"),
    ];
    for (specs, out) in workspaces {
        let workspace = Workspace::of_repository(specs, out);
        let database = server.database("verify").unwrap();
        workspace.migrate(&database);
        let (exit, text, error) = workspace.verify(server, &database, &[]);
        assert!(exit == 0 && text.starts_with("in sync with "), "{specs}: {text}{error}");
        assert_eq!(text.lines().count(), 1, "{specs}: {text}");
    }
}

#[test]
fn the_portal_is_in_sync_behind_every_stage() {
    let server = Server::shared();
    let portal = Workspace::of_repository("schema-spec/portal", "generated");
    let database = server.database("verify").unwrap();
    database.psql(HISTORY).unwrap();
    let migrations = portal.migrations();
    for (place, (name, text)) in migrations.iter().enumerate() {
        database.psql(text).unwrap();
        let number = name.split('_').next().unwrap();
        let entered = format!(
            "INSERT INTO _sqlx_migrations VALUES ({number}, 'x', now(), true, sha384(convert_to($text${text}$text$, 'UTF8')), 0)"
        );
        database.psql(&entered).unwrap();
        // One in the middle of each phase, and the ends.
        if place % 9 != 0 && place + 1 != migrations.len() {
            continue;
        }
        let (exit, text, error) = portal.verify(server, &database, &[]);
        let expected = format!("up to {}, as the table _sqlx_migrations has it", name.trim_end_matches(".up.sql"));
        assert!(exit == 0 && text.starts_with("in sync with ") && text.contains(&expected), "{name}: {text}{error}");
    }
}

/// The table in which sqlx remembers what it ran.
pub(super) const HISTORY: &str = "CREATE TABLE _sqlx_migrations (version bigint PRIMARY KEY, description text NOT NULL, \
    installed_on timestamptz NOT NULL DEFAULT now(), success boolean NOT NULL, checksum bytea NOT NULL, \
    execution_time bigint NOT NULL)";
