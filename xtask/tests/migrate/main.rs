//! The verb `migrate` on a PostgreSQL.
//!
//! In come the portal's migrations and an empty database; out go answers, exit codes and what is in the database then.

#![allow(clippy::unwrap_used, reason = "a panic is how a test says no")]

mod dev;
mod jobs;

use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;
use test_server::{Database, Server};

fn migrate(database: &Database<'_>, arguments: &[&str]) -> Output {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_pilaster"));
    command.arg("migrate").args(arguments).args(["--database-url", &database.url]).current_dir(root);
    command.output().unwrap()
}

fn said(output: &Output) -> (i32, String, String) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code().unwrap(), text(&output.stdout), text(&output.stderr))
}

/// How many migrations the portal has.
fn migrations() -> usize {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("generated/migrations");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
    files.filter(|name| name.to_string_lossy().ends_with(".up.sql")).count()
}

#[test]
fn a_database_goes_up_and_down_and_tells_where_it_is() {
    let database = Server::shared().database("migrate").unwrap();
    let (exit, text, _) = said(&migrate(&database, &["status"]));
    assert_eq!((exit, text.lines().count()), (1, 2), "{text}");
    assert!(text.starts_with("0001  pending       1 migrations"), "{text}");

    let (exit, text, events) = said(&migrate(&database, &["up"]));
    assert_eq!(exit, 0, "{events}");
    assert!(
        text.contains("0001 is applied: 1 migrations") && events.contains("up 0001001_baseline in"),
        "{text}{events}"
    );
    let (exit, text, _) = said(&migrate(&database, &["up"]));
    assert_eq!((exit, text.as_str()), (0, "nothing to apply\n"));
    let (exit, text, _) = said(&migrate(&database, &["status"]));
    assert!(exit == 0 && text.contains("0002  active"), "{text}");

    let (exit, text, events) = said(&migrate(&database, &["down"]));
    assert!(exit == 0 && text.starts_with("0002 is rolled back"), "{text}{events}");
    let column =
        "SELECT count(*) FROM information_schema.columns WHERE table_name = 'listings' AND column_name = 'headline'";
    assert_eq!(database.psql(column).unwrap().trim(), "0");

    let (_, text, _) = said(&migrate(&database, &["history", "--format", "json"]));
    let document: Value = serde_json::from_str(&text).unwrap();
    let history = document["history"].as_array().unwrap();
    assert_eq!((&history[0]["migration"], &history[0]["what"]), (&"0001001_baseline".into(), &"applied".into()));
    assert_eq!(history.last().unwrap()["what"], "rolled back");
}

#[test]
fn what_would_be_lost_is_kept_until_somebody_says_so() {
    let database = Server::shared().database("migrate").unwrap();
    assert_eq!(said(&migrate(&database, &["up"])).0, 0);
    database
        .psql("INSERT INTO organizations (kind, name, slug, registration_number) VALUES ('agency', 'A', 'a', '7')")
        .unwrap();
    let (exit, _, error) = said(&migrate(&database, &["down"]));
    assert!(exit == 2 && error.contains("pilaster.allow_data_loss"), "{error}");
    let (exit, text, error) = said(&migrate(&database, &["down", "--allow-data-loss"]));
    assert!(exit == 0 && text.starts_with("0002 is rolled back"), "{text}{error}");
}

#[test]
fn a_database_that_holds_the_baseline_goes_on_from_there() {
    let database = Server::shared().database("migrate").unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let baseline = std::fs::read_to_string(root.join("generated/migrations/0001001_baseline.up.sql")).unwrap();
    database.psql(&baseline).unwrap();
    let (exit, text, error) = said(&migrate(&database, &["baseline"]));
    assert_eq!((exit, text.as_str()), (0, "0001 is taken for applied; nothing was run\n"), "{error}");
    let (exit, text, error) = said(&migrate(&database, &["up"]));
    assert!(exit == 0 && text.starts_with("0002 is applied"), "{text}{error}");
    let (exit, _, error) = said(&migrate(&database, &["baseline"]));
    assert!(exit == 2 && error.contains("knows of migrations that were applied"), "{error}");
}

#[test]
fn a_database_that_sqlx_migrated_goes_on_from_there() {
    const TABLE: &str = "CREATE TABLE _sqlx_migrations (version bigint PRIMARY KEY, description text NOT NULL, \
        installed_on timestamptz NOT NULL DEFAULT now(), success boolean NOT NULL, checksum bytea NOT NULL, \
        execution_time bigint NOT NULL);";
    let database = Server::shared().database("migrate").unwrap();
    let (exit, _, error) = said(&migrate(&database, &["baseline", "--from-sqlx"]));
    assert!(exit == 2 && error.contains("there is no table `_sqlx_migrations`") && error.contains("help: "), "{error}");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let baseline = std::fs::read_to_string(root.join("generated/migrations/0001001_baseline.up.sql")).unwrap();
    database.psql(&baseline).unwrap();
    let row = format!(
        "INSERT INTO _sqlx_migrations VALUES (1001, 'baseline', now(), false, sha384(convert_to($f${baseline}$f$, 'UTF8')), 5)"
    );
    database.psql(&format!("{TABLE} {row}")).unwrap();
    let (exit, _, error) = said(&migrate(&database, &["baseline", "--from-sqlx"]));
    assert!(exit == 2 && error.contains("migration 0001001_baseline was broken off"), "{error}");
    let (exit, text, _) = said(&migrate(&database, &["up"]));
    assert!(exit == 1 && text.contains("sqlx broke migration 0001001_baseline off"), "{text}");
    database.psql("UPDATE _sqlx_migrations SET success = true").unwrap();
    let (exit, text, _) = said(&migrate(&database, &["up"]));
    assert!(exit == 1 && text.contains("sqlx ran 1 of these migrations already, the last 0001001_baseline"), "{text}");
    let (exit, text, error) = said(&migrate(&database, &["baseline", "--from-sqlx"]));
    let left = migrations() - 1;
    let expected = format!(
        "1 migration of \"public\"._sqlx_migrations taken for applied, the last 0001001_baseline; nothing was run, \
         and the table stays as it is\n{left} migrations to apply: `migrate up`\n"
    );
    assert_eq!((exit, text), (0, expected), "{error}");
    let (exit, text, error) = said(&migrate(&database, &["up"]));
    assert!(exit == 0 && text == format!("0002 is applied: {} migrations\n", migrations() - 1), "{text}{error}");
    let (exit, text, _) = said(&migrate(&database, &["baseline", "--from-sqlx", "--format", "json"]));
    let document: Value = serde_json::from_str(&text).unwrap();
    assert_eq!((exit, &document["adopted"], &document["pending"]), (0, &Value::Array(vec![]), &Value::Array(vec![])));
}

#[test]
fn figures_are_printed_as_they_are() {
    let database = Server::shared().database("migrate").unwrap();
    assert_eq!(said(&migrate(&database, &["to", "v1"])).0, 0);
    let (exit, text, error) = said(&migrate(&database, &["metrics"]));
    assert_eq!(exit, 0, "{error}");
    for line in [
        "# TYPE pilaster_versions gauge\n",
        "\npilaster_versions{status=\"active\"} 1\n",
        "\npilaster_migrations_total{direction=\"up\"} 1\n",
        "\npilaster_leases{version=\"v1\"} 0\n",
    ] {
        assert!(text.contains(line), "{line} is missing in {text}");
    }
    let (_, document, _) = said(&migrate(&database, &["metrics", "--format", "json"]));
    let document: Value = serde_json::from_str(&document).unwrap();
    assert_eq!(document["metrics"], text);
}

#[test]
fn two_versions_are_compared_by_the_specs_and_in_the_database() {
    let database = Server::shared().database("migrate").unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_pilaster"));
    command.args(["migrate", "compatibility", "v1", "2"]).env_remove("DATABASE_URL").current_dir(root);
    let (exit, text, error) = said(&command.output().unwrap());
    assert_eq!(exit, 0, "{error}");
    let expected = [
        "v1 and v2 are compatible",
        "  declared: the specs serve both (v1 is current, v2 is a draft): their tables keep both in step",
        "  computed: code of v1 breaks on a database of v2 alone, by ",
        "  computed: code of v2 breaks on a database of v1 alone, by ",
    ];
    assert_eq!(text.lines().count(), expected.len(), "{text}");
    assert!(text.lines().zip(expected).all(|(line, begins)| line.starts_with(begins)), "{text}");
    // What breaks is what `diff` says.
    let mut command = Command::new(env!("CARGO_BIN_EXE_pilaster"));
    let (_, diff, _) = said(&command.args(["diff", "v1", "v2"]).current_dir(root).output().unwrap());
    let count = |text: &str, before: &str| text.split(before).nth(1).unwrap().split(' ').next().unwrap().to_owned();
    assert_eq!(count(&text, "alone, by "), count(&diff, " changes, "), "{text}{diff}");

    let in_database = |exit: i32, why: &str| {
        let (found, text, error) = said(&migrate(&database, &["compatibility", "v1", "v2"]));
        assert_eq!(found, exit, "{text}{error}");
        assert!(text.ends_with(&format!("  database: {why}\n")), "{text}");
    };
    in_database(1, "nothing that the database knows opens v1; nothing that the database knows opens v2");
    assert_eq!(said(&migrate(&database, &["up"])).0, 0);
    in_database(0, "both are served: 0001 and 0002 opened them, and nothing ended them");
    let (exit, _, error) = said(&migrate(&database, &["compatibility", "v1", "v9"]));
    assert!(exit == 2 && error.contains("there is no version \"v9\"") && error.contains("v1, v2"), "{error}");
}

#[test]
fn a_snapshot_is_restored_with_its_ledger() {
    let server = Server::shared();
    let (source, target) = (server.database("migrate").unwrap(), server.database("migrate").unwrap());
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("portal.dump");
    let file = file.to_str().unwrap();
    assert_eq!(said(&migrate(&source, &["to", "v1"])).0, 0);
    source.psql("INSERT INTO organizations (kind, name, slug) VALUES ('agency', 'A', 'a')").unwrap();
    let (exit, text, error) = said(&migrate(&source, &["snapshot", "save", file]));
    let expected = format!("saved a database with 1 version and 1 migration into {file}\n");
    assert_eq!((exit, text), (0, expected), "{error}");
    let (exit, text, error) = said(&migrate(&target, &["snapshot", "restore", file]));
    assert!(exit == 0 && text.starts_with("restored a database with 1 version and 1 migration from "), "{text}{error}");
    assert_eq!(target.dump(&[]).unwrap(), source.dump(&[]).unwrap());
    let status = |database| said(&migrate(database, &["status"]));
    assert_eq!(status(&target), status(&source));
    let (exit, text, error) = said(&migrate(&target, &["up"]));
    assert!(exit == 0 && text == format!("0002 is applied: {} migrations\n", migrations() - 1), "{text}{error}");
    let (exit, _, error) = said(&migrate(&target, &["snapshot", "restore", file]));
    assert!(exit == 1 && error.contains("the database is not empty") && error.contains("help: "), "{error}");
}

#[cfg(unix)]
#[test]
fn programs_that_are_missing_or_too_old_are_named_and_passwords_are_not() {
    use std::os::unix::fs::PermissionsExt;
    let database = Server::shared().database("migrate").unwrap();
    let folder = tempfile::tempdir().unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let file = folder.path().join("never.dump");
    let save = || {
        let mut command = Command::new(env!("CARGO_BIN_EXE_pilaster"));
        command.args(["migrate", "snapshot", "save", file.to_str().unwrap(), "--database-url", &database.url]);
        let found = said(
            &command
                .env("PILASTER_PG_BIN", folder.path())
                .env_remove("PILASTER_PG_CLIENT")
                .current_dir(root)
                .output()
                .unwrap(),
        );
        assert!(!file.exists());
        found
    };
    let (exit, _, error) = save();
    assert!(
        exit == 2 && error.contains("there is no pg_dump with pg_restore beside it that knows PostgreSQL "),
        "{error}"
    );
    assert!(error.contains("help: install the client programs of PostgreSQL "), "{error}");
    let write = |version: &str| {
        let script = format!(
            "#!/bin/sh\nif [ \"$1\" = --version ]; then echo 'pg_dump (PostgreSQL) {version}'; exit; fi\n\
             echo \"$@\" > {0}/arguments; echo \"$PGPASSWORD\" > {0}/password; echo 'it does not want to' >&2; exit 1\n",
            folder.path().display()
        );
        for program in ["pg_dump", "pg_restore"] {
            let path = folder.path().join(program);
            std::fs::write(&path, &script).unwrap();
            std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
        }
    };
    write("9.6.24");
    let (exit, _, error) = save();
    assert!(exit == 2 && error.contains(&format!(": {} has 9\n", folder.path().display())), "{error}");
    let major = "SELECT current_setting('server_version_num')::int / 10000";
    write(&format!("{}.1", database.psql(major).unwrap().trim()));
    let (exit, _, error) = save();
    assert!(exit == 2 && error.contains("pg_dump failed, and nothing was changed: it does not want to"), "{error}");
    let password = std::fs::read_to_string(folder.path().join("password")).unwrap();
    let password = password.trim();
    assert!(!password.is_empty() && database.url.contains(&format!(":{password}@")), "{}", database.url);
    let arguments = std::fs::read_to_string(folder.path().join("arguments")).unwrap();
    assert!(arguments.contains("--format=custom") && !arguments.contains(password), "{arguments}");
    let left = std::fs::read_dir(folder.path()).unwrap().count();
    assert_eq!(left, 4, "nothing but what the programs wrote");
}

#[test]
fn no_database_and_no_url_are_told_apart() {
    let database = Server::shared().database("migrate").unwrap();
    let nowhere = database.url.replace(&database.name, "no_such_database");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let run = |url: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_pilaster"));
        said(&command.args(["migrate", "up", "--database-url", url]).current_dir(root).output().unwrap())
    };
    let (exit, _, error) = run(&nowhere);
    assert!(exit == 2 && error.contains("does not exist"), "{error}");
    let (exit, _, error) = run("mysql://localhost/x");
    assert!(exit == 2 && error.contains("this is no URL of a PostgreSQL database"), "{error}");
}

#[test]
fn a_version_that_somebody_uses_stays_until_it_is_forced() {
    let database = Server::shared().database("migrate").unwrap();
    let (exit, text, error) = said(&migrate(&database, &["activate", "/api/listings", "2.0", "v2"]));
    assert_eq!(exit, 0, "{error}");
    assert!(text.starts_with("/api/listings (2.0) uses 0002: ") && !text.contains(": 0 "), "{text}");
    let (_, text, _) = said(&migrate(&database, &["activate", "/api/listings", "2.1", "v2"]));
    assert_eq!(text, "/api/listings (2.1) uses 0002: 0 migrations applied\n");
    let (_, text, _) = said(&migrate(&database, &["status"]));
    assert!(text.contains("used by /api/listings (2.0), /api/listings (2.1)"), "{text}");
    let (exit, _, error) = said(&migrate(&database, &["activate", "/api/listings", "3.0", "v7"]));
    assert!(exit == 2 && error.contains("open no version \"v7\"") && error.contains("0002, v2"), "{error}");

    let (_, text, _) = said(&migrate(&database, &["leases"]));
    assert_eq!(text, "nobody holds a lease\n");
    database
        .psql(
            "INSERT INTO pilaster.leases (handler, code, version, process, expires_at) \
             VALUES ('/api/units', '9', 'v2', 4711, now() + '90 s')",
        )
        .unwrap();
    let (_, text, _) = said(&migrate(&database, &["leases"]));
    assert!(text.starts_with("v2  /api/units (9)  process 4711 at 127.0.0.1 of postgres, for "), "{text}");

    let (exit, _, error) = said(&migrate(&database, &["down"]));
    assert!(
        exit == 1 && error.contains("/api/listings (2.0), /api/listings (2.1), /api/units (9) in process"),
        "{error}"
    );
    let (_, text, _) = said(&migrate(&database, &["deactivate", "/api/listings", "2.1", "v2"]));
    assert!(text.starts_with("/api/listings (2.1) uses 0002 no longer: it stays for /api/listings (2.0), "), "{text}");
    let (exit, text, error) = said(&migrate(&database, &["down", "--force"]));
    assert!(exit == 0 && text.contains("  taken from /api/units (9) in process 4711"), "{text}{error}");
    let (_, text, _) = said(&migrate(&database, &["history"]));
    assert!(text.contains("forced: taken from /api/listings (2.0), "), "{text}");
}

/// Nothing in the database but what PostgreSQL and the test put there.
fn is_untouched(database: &Database<'_>) -> bool {
    let schemas = "SELECT count(*) FROM pg_namespace WHERE nspname = 'pilaster' \
        UNION ALL SELECT count(*) FROM pg_class WHERE relname = 'listings'";
    database.psql(schemas).unwrap().trim() == "0\n0"
}

#[test]
fn a_plan_shows_everything_and_writes_nothing() {
    let database = Server::shared().database("migrate").unwrap();
    let (exit, text, error) = said(&migrate(&database, &["plan"]));
    assert_eq!(exit, 0, "{error}");
    assert!(text.starts_with(&format!("database {} on PostgreSQL ", database.name)), "{text}");
    for shown in [
        "there is no ledger yet",
        "0002009_expand_listings  up",
        "  Lock: ACCESS EXCLUSIVE on public.listings; readers and writers wait.",
        "    ALTER TABLE public.listings\n        ADD COLUMN slug text;",
        "0002031_index_organizations_registration_number_key  up, statement by statement",
    ] {
        assert!(text.contains(shown), "{shown} is missing in {text}");
    }
    let (exit, text, _) = said(&migrate(&database, &["up", "--dry-run", "--format", "json"]));
    let document: Value = serde_json::from_str(&text).unwrap();
    let migrations = document["migrations"].as_array().unwrap();
    assert_eq!((exit, &document["ledger"], migrations.len()), (0, &Value::Bool(false), self::migrations()));
    assert_eq!(migrations[0]["migration"], "0001001_baseline");
    assert!(migrations[0]["statements"][0]["sql"].as_str().unwrap().starts_with("SET LOCAL lock_timeout"));
    for arguments in [&["down", "--dry-run"][..], &["to", "v1", "--dry-run"]] {
        assert_eq!(said(&migrate(&database, arguments)).0, 0);
    }
    assert!(is_untouched(&database));
}

#[test]
fn what_would_fail_is_named_at_once_and_nothing_runs() {
    let database = Server::shared().database("migrate").unwrap();
    assert_eq!(said(&migrate(&database, &["to", "v1"])).0, 0);
    // Somebody who may read the ledger and owns nothing.
    let url = database.url.clone();
    let role = format!("{}_reader", database.name);
    database.psql(&format!("CREATE ROLE {role}; GRANT USAGE ON SCHEMA pilaster TO {role}; GRANT SELECT ON ALL TABLES IN SCHEMA pilaster TO {role}")).unwrap();
    let sign = if url.contains('?') { '&' } else { '?' };
    let reader = format!("{url}{sign}options=-c%20role%3D{role}");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let before = database.dump(&[]).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_pilaster"));
    command.args(["migrate", "up", "--database-url", &reader]).current_dir(root);
    let (exit, text, error) = said(&command.output().unwrap());
    assert_eq!(exit, 1, "{text}{error}");
    for shown in [
        format!("stops: 0002009_expand_listings line 16: {role} does not own public.listings").as_str(),
        "  expected: the role ",
        "  mend: run as that role, or as a superuser: GRANT ",
        "would make the run fail; nothing was run",
    ] {
        assert!(text.contains(shown), "{shown} is missing in {text}");
    }
    assert_eq!(database.dump(&[]).unwrap(), before);
}

#[test]
fn a_database_goes_to_any_version_and_migration() {
    let database = Server::shared().database("migrate").unwrap();
    let applied = "SELECT count(*) FILTER (WHERE applied) || ' of ' || count(*) FROM pilaster.migrations";
    let all = migrations();
    let (rest, whole) = (all - 10, format!("{all} of {all}"));
    let steps = [
        ("v1", "up 0001: 1 migrations\n".to_owned(), "1 of 1".to_owned()),
        ("1", "the database is at 1 already\n".to_owned(), "1 of 1".to_owned()),
        ("0002009_expand_listings", "up 0002: 9 migrations\n".to_owned(), format!("10 of {all}")),
        ("v2", format!("up 0002: {rest} migrations\n"), whole.clone()),
        ("2", "the database is at 2 already\n".to_owned(), whole),
        ("0002009", format!("down 0002: {rest} migrations\n"), format!("10 of {all}")),
        ("0001", "down 0002: 9 migrations\n".to_owned(), format!("1 of {all}")),
    ];
    for (name, expected, count) in steps {
        let (exit, text, error) = said(&migrate(&database, &["to", name]));
        assert_eq!((exit, text), (0, expected), "{name}: {error}");
        assert_eq!(database.psql(applied).unwrap().trim(), count, "{name}");
    }
    let (exit, _, error) = said(&migrate(&database, &["to", "v7"]));
    assert!(exit == 2 && error.contains("v7 is neither a version of the schema nor a migration"), "{error}");
    assert!(error.contains("versions are v1, v2;"), "{error}");
}

#[test]
fn a_plan_for_one_database_never_runs_on_another() {
    let staging = Server::shared().database("migrate").unwrap();
    let production = Server::shared().database("migrate").unwrap();
    let file = tempfile::NamedTempFile::new().unwrap();
    let path = file.path().to_str().unwrap();
    assert_eq!(said(&migrate(&staging, &["plan", "--save", path])).0, 0);
    let (exit, _, error) = said(&migrate(&production, &["up", "--plan", path]));
    assert!(exit == 1 && error.contains("this is not the database of the plan"), "{error}");
    assert!(is_untouched(&production));
    // What is done meanwhile by somebody else was not in the plan.
    assert_eq!(said(&migrate(&staging, &["to", "v1"])).0, 0);
    let (exit, _, error) = said(&migrate(&staging, &["up", "--plan", path]));
    let differs = "what is pending differs from the plan: 0002001_labels would come where 0001001_baseline was";
    assert!(exit == 1 && error.contains(differs), "{error}");
    assert_eq!(said(&migrate(&staging, &["plan", "--save", path])).0, 0);
    let (exit, text, error) = said(&migrate(&staging, &["up", "--plan", path]));
    assert!(exit == 0 && text.starts_with("0002 is applied"), "{text}{error}");
    std::fs::write(path, "{}").unwrap();
    let (exit, _, error) = said(&migrate(&staging, &["up", "--plan", path]));
    assert!(exit == 2 && error.contains("is no plan of this release"), "{error}");
}

#[test]
fn backfills_tell_how_far_they_are() {
    let database = Server::shared().database("migrate").unwrap();
    let (_, text, _) = said(&migrate(&database, &["backfill"]));
    assert_eq!(text, "no backfill was begun\n");
    let (exit, _, error) = said(&migrate(&database, &["backfill", "pause", "public.listings"]));
    assert!(exit == 1 && error.contains("no backfill of public.listings is on its way"), "{error}");
    assert_eq!(said(&migrate(&database, &["up"])).0, 0);
    let (_, text, _) = said(&migrate(&database, &["backfill"]));
    let generated = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("generated/migrations");
    let generated = std::fs::read_dir(generated).unwrap().map(|entry| std::fs::read_to_string(entry.unwrap().path()));
    let walks = generated.filter(|text| text.as_ref().unwrap().contains("FOR pilaster_pass IN")).count();
    assert!(walks > 0);
    assert_eq!(text.lines().count(), walks, "every generated backfill is walked by the manager: {text}");
    assert!(
        text.lines().all(|line| line.contains("  done       walk 1, block 0 of 0, 0 values in 0 s  (0002")),
        "{text}"
    );
}

#[test]
fn what_is_dropped_is_kept_shown_attached_and_purged() {
    let database = Server::shared().database("migrate").unwrap();
    let out = tempfile::tempdir().unwrap();
    let folder = out.path().join("migrations");
    std::fs::create_dir(&folder).unwrap();
    for (name, text) in [
        ("0001001_people.up.sql", "CREATE TABLE people (id int PRIMARY KEY, fax text, telex text);"),
        ("0001001_people.down.sql", "DROP TABLE people;"),
        ("0002001_no_fax.up.sql", "ALTER TABLE people DROP COLUMN fax;"),
        ("0002001_no_fax.down.sql", "ALTER TABLE people ADD COLUMN fax text;"),
    ] {
        std::fs::write(folder.join(name), text).unwrap();
    }
    let out = out.path().to_str().unwrap();
    let run = |arguments: &[&str]| said(&migrate(&database, &[arguments, &["--out", out]].concat()));
    assert_eq!(run(&["quarantine"]), (0, "nothing that was dropped is kept\n".to_owned(), String::new()));
    assert_eq!(run(&["up"]).0, 0);
    assert_eq!(run(&["down"]).0, 0);
    database.psql("INSERT INTO people VALUES (1, 'a', 'b'), (2, 'c', 'd'); ANALYZE people").unwrap();
    let (_, text, _) = run(&["plan", "--keep-for", "12h"]);
    assert!(text.contains("  drops public.people.fax with about 2 rows, which is kept for 12 hours (about "), "{text}");
    let (_, text, _) = run(&["plan", "--allow-data-loss", "--format", "json"]);
    let document: Value = serde_json::from_str(&text).unwrap();
    let drops = &document["migrations"][0]["drops"][0];
    assert_eq!((&drops["what"], &drops["kept_for_seconds"]), (&"public.people.fax".into(), &Value::Null));
    for (arguments, expected) in [
        (&["up", "--keep-for", "soon"][..], "write a number and w, d, h, m or s"),
        (&["up", "--keep-for", "1d", "--allow-data-loss"], "cannot be used with"),
        (&["purge"], "--expired"),
        (&["restore", "public.people.fax"], "nothing is kept at all"),
    ] {
        let (exit, _, error) = run(arguments);
        assert!(exit == 2 && error.contains(expected), "{arguments:?}: {error}");
    }
    let (exit, _, events) = run(&["up", "--keep-for", "2w"]);
    assert!(exit == 0 && events.contains("public.people.fax is dropped, and kept as kept_1: 2 rows"), "{events}");
    let (_, text, _) = run(&["quarantine"]);
    assert!(text.starts_with("kept_1  public.people.fax  kept      2 rows, ") && text.contains(", until 2"), "{text}");
    let days = "SELECT round(extract(epoch FROM until - kept_at) / 86400) FROM pilaster.quarantine";
    assert_eq!(database.psql(days).unwrap().trim(), "14");
    assert_eq!(run(&["down"]).0, 0);
    database.psql("INSERT INTO people VALUES (3); UPDATE people SET fax = 'new' WHERE id = 1").unwrap();
    let (exit, text, error) = run(&["restore", "public.people.fax"]);
    let expected = "public.people.fax: 1 rows restored from kept_1\n  1 rows hold something else and were left as they are; \
        --overwrite takes the values that are kept\n  1 rows were written since, so that nothing is kept for them\n";
    assert_eq!((exit, text.as_str()), (0, expected), "{error}");
    assert_eq!(run(&["purge", "--expired"]).1, "nothing is kept for longer than it has to be\n");
    assert_eq!(run(&["purge", "kept_1"]).1, "public.people.fax is kept no longer\n");
    assert_eq!(run(&["up", "--allow-data-loss"]).0, 0);
    let (_, text, _) = run(&["quarantine"]);
    assert!(text.starts_with("kept_1  public.people.fax  purged") && text.lines().count() == 1, "{text}");
}
