//! Faults of the way to a database, of rights, of the server and of its disk: what is said, and what the ledger says.

use std::path::PathBuf;
use std::time::Duration;

use runtime::manager::{Error, SchemaManager, Settings, Status};
use runtime::migration::{Migration, Version};
use test_server::{Database, Server, SmallDisk};

/// A version with one migration that makes a table.
fn version(name: &str, table: &str) -> Version {
    Version::new(name).migration(Migration::new(table, format!("CREATE TABLE {table} (id int)")))
}

async fn apply(url: &str, versions: &[Version]) -> Result<usize, Error> {
    Ok(Settings::new(url)?.connect().await?.apply_all(versions).await?.len())
}

/// Asserts that an error says all of it and what to do, and neither what the driver puts around it nor a password.
fn says(error: &Error, parts: &[&str], help: &str) {
    let text = error.to_string();
    for part in parts {
        assert!(text.contains(part), "{part} is missing: {text}");
    }
    let advice = error.help().unwrap_or_default();
    assert!(advice.contains(help), "{text}\nhelp: {advice}");
    for noise in ["error returned from database", "error communicating", "error occurred", ".c:", "secret"] {
        assert!(!text.contains(noise), "{text}");
    }
    // The driver adds the line of the server's source.
    assert!(matches!(error, Error::Failed(_)) || !text.contains(" at line "), "{text}");
}

/// Everything that the ledger says happened.
async fn happened(manager: &SchemaManager) -> Vec<String> {
    let records = manager.history().await.unwrap();
    let one = |record: &runtime::manager::Record| format!("{} {}", record.version, record.what);
    records.iter().map(one).collect()
}

#[tokio::test]
async fn a_way_that_leads_nowhere_is_named_and_mended() {
    let server = Server::start().unwrap();
    let database = server.database("ways").unwrap();
    let closed = server.database("closed").unwrap();
    database.psql(&format!("ALTER DATABASE {} ALLOW_CONNECTIONS false", closed.name)).unwrap();
    database.psql("CREATE ROLE nologin PASSWORD 'secret'; CREATE ROLE wrong LOGIN PASSWORD 'other'").unwrap();
    let name = database.name.as_str();
    let (_, place) = database.url.split_once('@').unwrap();
    let host = place.split('/').next().unwrap();
    let port = host.rsplit(':').next().unwrap();
    let cases = [
        (
            format!("postgres://u:secret@127.0.0.1:1/{name}"),
            vec![format!("cannot connect to database {name} at 127.0.0.1:1 as u: nobody listens there")],
            "whether the server runs",
        ),
        (
            format!("postgres://u:secret@nowhere.invalid:{port}/{name}"),
            vec![format!("at nowhere.invalid:{port} as u: failed to lookup address")],
            "the name of the host",
        ),
        (
            format!("postgres://wrong:secret@{place}"),
            vec![format!("at {host} as wrong: password authentication failed for user \"wrong\" (28P01)")],
            "~/.pgpass",
        ),
        (
            format!("postgres://nologin:secret@{place}"),
            vec!["role \"nologin\" is not permitted to log in (28000)".to_owned()],
            "ALTER ROLE",
        ),
        (
            database.url.replace(name, "no_such_database"),
            vec!["cannot connect to database no_such_database".to_owned(), "does not exist (3D000)".to_owned()],
            "make the database",
        ),
        (
            closed.url.clone(),
            vec!["is not currently accepting connections (55000)".to_owned()],
            "ALLOW_CONNECTIONS true",
        ),
        (
            format!("{}?sslmode=require", database.url),
            vec![format!("at {host} as postgres: server does not support TLS")],
            "`sslmode=prefer`",
        ),
        ("mysql://u:secret@h/d".to_owned(), vec!["this is no URL of a PostgreSQL database".to_owned()], ""),
        ("postgres://u:secret@h:99999/d".to_owned(), vec!["URL of a PostgreSQL database: invalid port".to_owned()], ""),
    ];
    for (url, parts, help) in &cases {
        let error = apply(url, &[version("v1", "a")]).await.unwrap_err();
        says(&error, &parts.iter().map(String::as_str).collect::<Vec<_>>(), help);
    }
    assert!(!super::exists(&database, "pilaster.ledger"), "nobody got in");
    assert_eq!(apply(&database.url, &[version("v1", "a")]).await.unwrap(), 1);
    database.psql(&format!("ALTER DATABASE {} ALLOW_CONNECTIONS true", closed.name)).unwrap();
    assert_eq!(apply(&closed.url, &[version("v1", "a")]).await.unwrap(), 1);
}

/// The same database as a role of its own.
fn as_role(database: &Database<'_>, role: &str) -> String {
    let (_, place) = database.url.split_once('@').unwrap();
    format!("postgres://{role}:secret@{place}")
}

#[tokio::test]
async fn rights_that_are_missing_are_named_and_granted() {
    let server = Server::start().unwrap();
    let database = server.database("rights").unwrap();
    let name = database.name.as_str();
    database.psql("CREATE ROLE app LOGIN PASSWORD 'secret'; CREATE ROLE other LOGIN PASSWORD 'secret'").unwrap();
    let (url, both) = (as_role(&database, "app"), [version("v1", "a"), version("v2", "b")]);

    database.psql(&format!("REVOKE CONNECT ON DATABASE {name} FROM PUBLIC")).unwrap();
    let error = apply(&url, &both[..1]).await.unwrap_err();
    says(&error, &["cannot connect to", "permission denied for database", "(42501)"], "GRANT CONNECT");
    database.psql(&format!("GRANT CONNECT ON DATABASE {name} TO PUBLIC")).unwrap();

    let error = apply(&url, &both[..1]).await.unwrap_err();
    says(&error, &["refused a statement of the manager", "permission denied for database"], "CREATE ON DATABASE");
    assert!(!super::exists(&database, "pilaster.ledger"));
    database.psql(&format!("GRANT CREATE ON DATABASE {name} TO app")).unwrap();

    database.psql("REVOKE CREATE ON SCHEMA public FROM PUBLIC").unwrap();
    let error = apply(&url, &both[..1]).await.unwrap_err();
    let failed = "migration a of version v1 failed up at line 1: permission denied for schema public (42501)";
    says(&error, &[failed, "it left nothing behind"], "grant what is missing");
    database.psql("GRANT CREATE ON SCHEMA public TO app").unwrap();
    assert_eq!(apply(&url, &both[..1]).await.unwrap(), 1);

    database.psql(&format!("GRANT CREATE ON DATABASE {name} TO other")).unwrap();
    let error = apply(&as_role(&database, "other"), &both).await.unwrap_err();
    says(&error, &["permission denied for schema pilaster (42501)"], "migrate as the role that owns it");

    database.psql("CREATE TABLE c (id int)").unwrap();
    let touches =
        Version::new("v3").migration(Migration::new("touch", "CREATE TABLE d (id int);\nALTER TABLE c ADD e int"));
    let all = [both[0].clone(), both[1].clone(), touches];
    let error = apply(&url, &all).await.unwrap_err();
    says(&error, &["migration touch of version v3 failed up at line 2: must be owner of table c"], "role that owns it");
    assert!(super::exists(&database, "b") && !super::exists(&database, "d"));
    database.psql("ALTER TABLE c OWNER TO app").unwrap();
    assert_eq!(apply(&url, &all).await.unwrap(), 1);
    let manager = Settings::new(&url).unwrap().connect().await.unwrap();
    let expected = ["v1 failed", "v1 applied", "v2 applied", "v3 failed", "v3 applied"];
    assert_eq!(happened(&manager).await, expected);
}

#[tokio::test]
async fn a_server_that_only_reads_is_asked_and_not_written_to() {
    let server = Server::start().unwrap();
    server.change(&[("postgresql.auto.conf", "wal_level = replica\nhot_standby = on\n")]).unwrap();
    let (database, empty) = (server.database("standby").unwrap(), server.database("empty").unwrap());
    let both = [version("v1", "a"), version("v2", "b")];
    assert_eq!(apply(&database.url, &both[..1]).await.unwrap(), 1);
    server.change(&[("standby.signal", "")]).unwrap();
    assert_eq!(apply(&database.url, &both[..1]).await.unwrap(), 0, "what is applied can be asked of a standby");
    let error = apply(&database.url, &both).await.unwrap_err();
    says(&error, &["refused a statement of the manager: cannot execute", "(25006)"], "connect to the primary");
    let error = apply(&empty.url, &both).await.unwrap_err();
    says(&error, &["cannot execute CREATE SCHEMA in a read-only transaction (25006)"], "connect to the primary");
    let manager = Settings::new(&database.url).unwrap().connect().await.unwrap();
    assert_eq!(manager.versions().await.unwrap(), [("v1".to_owned(), Status::Active)]);
    assert_eq!(database.psql("SELECT pg_promote()").unwrap().trim(), "t");
    assert_eq!(apply(&database.url, &both).await.unwrap(), 1);
    assert_eq!(apply(&empty.url, &both).await.unwrap(), 2);
    assert_eq!(happened(&manager).await, ["v1 applied", "v2 applied"]);
}

#[tokio::test]
async fn a_server_that_demands_tls_gets_it_and_is_checked() {
    /// Made for these tests alone; it opens nothing anywhere.
    const CERTIFICATE: &str = include_str!("tls/server.crt");
    const KEY: &str = include_str!("tls/server.key");
    let server = Server::start().unwrap();
    let database = server.database("tls").unwrap();
    server
        .change(&[
            ("postgresql.auto.conf", "listen_addresses = '127.0.0.1, 127.0.0.2'\nssl = on\nssl_cert_file = 'ours.crt'\nssl_key_file = 'ours.key'\n"),
            ("pg_hba.conf", "hostssl all all 127.0.0.1/32 password\n"),
            ("ours.crt", CERTIFICATE),
            ("ours.key", KEY),
        ])
        .unwrap();
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/manager/tls/server.crt");
    let url = |query: &str| format!("{}?{query}", database.url);
    let known = format!("sslmode=verify-full&sslrootcert={}", root.display());
    let refused = [
        (url("sslmode=disable"), "no pg_hba.conf entry for host \"127.0.0.1\"", "write `sslmode=require` into the URL"),
        (url("sslmode=verify-full"), "UnknownIssuer", "`sslrootcert=FILE`"),
        (url("sslmode=verify-ca"), "UnknownIssuer", "`sslrootcert=FILE`"),
        (url("sslmode=verify-full&sslrootcert=/no/such/file"), "No such file", ""),
        // Elsewhere only one address leads to oneself.
        #[cfg(target_os = "linux")]
        (url(&known).replace("127.0.0.1", "127.0.0.2"), "not valid for name", "by a name that the certificate holds"),
    ];
    for (url, part, help) in refused {
        let error = apply(&url, &[version("v1", "a")]).await.unwrap_err();
        says(&error, &["cannot connect to database", part], help);
    }
    assert!(!super::exists(&database, "pilaster.ledger"));
    for (name, query) in [("v1", "sslmode=require"), ("v2", &known), ("v3", "sslmode=prefer")] {
        assert_eq!(apply(&url(query), &[version(name, name)]).await.unwrap(), 1, "{query}");
    }
}

#[tokio::test]
async fn a_server_that_goes_in_the_middle_is_gone_on_with() {
    let server = Server::start().unwrap();
    // A throwaway server may lose what it committed last.
    server.change(&[("postgresql.auto.conf", "synchronous_commit = on\n")]).unwrap();
    let database = server.database("gone").unwrap();
    let slow = "CREATE TABLE b (id int); SELECT pg_sleep(CASE WHEN to_regclass('seen') IS NULL THEN 60 ELSE 0 END)";
    let all = [version("v1", "a"), Version::new("v2").migration(Migration::new("slow", slow)), version("v3", "c")];
    let (url, versions) = (database.url.clone(), all.clone());
    let running = tokio::spawn(async move { apply(&url, &versions).await });
    let sleeping = "SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND query LIKE '%pg_sleep(CASE%' \
        AND pid <> pg_backend_pid()";
    while database.psql(sleeping).unwrap().trim() == "0" {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    server.crash().unwrap();
    let error = running.await.unwrap().unwrap_err();
    let lost = "the connection to the database was lost in migration slow of version v2: ";
    says(&error, &[lost, "what was not committed is undone"], "run it again when the server is back");
    let manager = Settings::new(&database.url).unwrap().connect().await.unwrap();
    assert_eq!(happened(&manager).await, ["v1 applied"]);
    let states: Vec<Status> = manager.versions().await.unwrap().into_iter().map(|(_, status)| status).collect();
    // Nothing of the second is there, so that it may be forgotten that it was begun.
    assert!(
        matches!(states.as_slice(), [Status::Active, Status::Applying | Status::Pending, Status::Pending]),
        "{states:?}"
    );
    assert!(super::exists(&database, "a") && !super::exists(&database, "b") && !super::exists(&database, "c"));
    database.psql("CREATE TABLE seen ()").unwrap();
    assert_eq!(manager.apply_all(&all).await.unwrap().len(), 2);
    assert_eq!(happened(&manager).await, ["v1 applied", "v2 applied", "v3 applied"]);
}

#[tokio::test]
async fn a_full_disk_is_named_and_the_next_run_has_room() {
    const ROOM: u32 = 40;
    let server = Server::start().unwrap();
    let small = server.squeeze(ROOM).unwrap();
    let admin = server.database("admin").unwrap();
    let database = server.database("full").unwrap();
    match &small {
        SmallDisk::FileSystem(place) => {
            admin.psql(&format!("CREATE TABLESPACE small LOCATION '{}'", place.display())).unwrap();
            // The ledger is on the small disk, too.
            admin.psql(&format!("ALTER DATABASE {} SET TABLESPACE small", database.name)).unwrap();
            admin
                .psql(
                    "CREATE TABLE ballast TABLESPACE small AS SELECT repeat('x', 1000) FROM generate_series(1, 16000)",
                )
                .unwrap();
        }
        SmallDisk::ShortFiles { missing } => {
            println!("no small disk could be made, for want of {missing}; files that cannot grow stand for it");
        }
    }
    let size = if matches!(small, SmallDisk::FileSystem(_)) { 15_000 } else { 50_000 };
    let fill = format!(
        "CREATE TABLE b (id int);\nCREATE TABLE big AS SELECT i, repeat('x', 1000) FROM generate_series(1, {size}) i"
    );
    let all = [version("v1", "a"), Version::new("v2").migration(Migration::new("fill", fill)), version("v3", "c")];
    let error = apply(&database.url, &all).await.unwrap_err();
    let failed = "migration fill of version v2 failed up at line 2: could not extend file";
    says(&error, &[failed, "(53100)", "it left nothing behind"], "make room on the server's disk");
    let manager = Settings::new(&database.url).unwrap().connect().await.unwrap();
    let state = |name: &str, status| (name.to_owned(), status);
    let expected = [state("v1", Status::Active), state("v2", Status::Failed), state("v3", Status::Pending)];
    assert_eq!(manager.versions().await.unwrap(), expected);
    assert_eq!(happened(&manager).await, ["v1 applied", "v2 failed"]);
    assert!(!super::exists(&database, "b") && !super::exists(&database, "big"));
    match small {
        SmallDisk::FileSystem(_) => drop(admin.psql("DROP TABLE ballast; CHECKPOINT").unwrap()),
        SmallDisk::ShortFiles { .. } => server.change(&[]).unwrap(),
    }
    assert_eq!(apply(&database.url, &all).await.unwrap(), 2);
    let manager = Settings::new(&database.url).unwrap().connect().await.unwrap();
    assert_eq!(happened(&manager).await, ["v1 applied", "v2 failed", "v2 applied", "v3 applied"]);
}
