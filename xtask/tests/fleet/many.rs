//! Two hundred databases, three of them broken.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use serde_json::Value;
use test_server::{Database, Server};

use super::{Folder, url};

const COUNT: usize = 200;
const PASSWORD: &str = "hunter2 @/%";
/// A table is in the way; a table is somebody else's; nobody may connect.
const BROKEN: [&str; 3] = ["t_017", "t_088", "t_133"];

fn names() -> Vec<String> {
    (1..=COUNT).map(|number| format!("t_{number:03}")).collect()
}

/// A database that the first version is applied in, as often as there are tenants.
fn tenants(server: &Server, admin: &Database<'_>, folder: &Folder, file: &str) {
    admin.psql(&format!("CREATE ROLE app LOGIN PASSWORD '{PASSWORD}'; CREATE DATABASE tenant OWNER app")).unwrap();
    let one = "fleet one { url \"URL\"; database tenant; }".replace("URL", file);
    let (exit, text, errors) = folder.run(&one, PASSWORD, &[]);
    assert_eq!(exit, 0, "{text}{errors}");
    rest(admin);
    // Without it each copy would be written to the log as well.
    let strategy = if server.installation().major < 15 { "" } else { "STRATEGY file_copy" };
    let copies =
        names().into_iter().map(|name| format!("CREATE DATABASE {name} OWNER app TEMPLATE tenant {strategy};\n"));
    admin.psql(&copies.collect::<String>()).unwrap();
}

/// Waits until the last session of the run before has ended and counted what it did.
fn rest(admin: &Database<'_>) {
    const SESSIONS: &str = "SELECT count(*) FROM pg_stat_activity WHERE usename = 'app'";
    let begun = Instant::now();
    while admin.psql(SESSIONS).unwrap().trim() != "0" {
        assert!(begun.elapsed() < Duration::from_secs(30), "sessions stay");
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// Of every database how many rows were ever written in it, catalogs and ledger included, and how many sessions there were.
fn counted(admin: &Database<'_>) -> BTreeMap<String, (u64, u64)> {
    const COUNTED: &str = "SELECT datname, tup_inserted + tup_updated + tup_deleted, sessions FROM pg_stat_database \
        WHERE datname LIKE 't\\_%' AND length(datname) = 5";
    let rows = admin.psql(COUNTED).unwrap();
    let row = |line: &str| {
        let mut parts = line.split('|');
        let mut next = || parts.next().unwrap();
        (next().to_owned(), (next().parse().unwrap(), next().parse().unwrap()))
    };
    rows.lines().map(row).collect()
}

/// Breaks three databases, each in its own way, or mends them.
fn set(admin: &Database<'_>, broken: bool) {
    let (orders, owner) =
        if broken { ("CREATE TABLE orders (mine text)", "postgres") } else { ("DROP TABLE orders", "app") };
    within(admin, BROKEN[0], orders);
    within(admin, BROKEN[1], &format!("ALTER TABLE customers OWNER TO {owner}"));
    admin.psql(&format!("ALTER DATABASE {} ALLOW_CONNECTIONS {}", BROKEN[2], !broken)).unwrap();
}

fn within(admin: &Database<'_>, name: &str, sql: &str) -> String {
    admin.psql(&format!("\\connect {name}\n{sql}")).unwrap()
}

/// What the first run says of the three.
fn judge(report: &Value) {
    let counts = ["done", "nothing_to_do", "failed", "not_tried"].map(|key| report[key].as_u64().unwrap());
    assert_eq!(counts, [197, 0, 3, 0], "{report}");
    let all = report["databases"].as_array().unwrap();
    let failed: Vec<&Value> = all.iter().filter(|database| database["what"] == "failed").collect();
    let expected = [
        (
            "migration 0002001_orders of version 0002 failed up at line 2: relation \"orders\" already exists",
            "rename it",
        ),
        ("must be owner of table customers (42501)", "migrate as the role that owns it"),
        ("database \"t_133\" is not currently accepting connections", "ALLOW_CONNECTIONS true"),
    ];
    for ((database, name), (cause, help)) in failed.iter().zip(BROKEN).zip(expected) {
        assert_eq!(database["database"], name);
        let said = (database["cause"].as_str().unwrap(), database["help"].as_str().unwrap());
        assert!(said.0.contains(cause) && said.1.contains(help), "{name}: {said:?}");
    }
}

/// What the databases say in the end.
fn look(admin: &Database<'_>) {
    const HISTORY: &str = "SELECT string_agg(what, ', ' ORDER BY id) FROM pilaster.log WHERE version = '0002'";
    const VALID: &str = "SELECT to_regclass('orders') IS NOT NULL AND indisvalid FROM pg_index \
        WHERE indexrelid = 'by_name'::regclass";
    for (name, history) in [
        ("t_200", "applied, applied"),
        (BROKEN[0], "failed, failed, applied, applied"),
        (BROKEN[1], "failed, failed, applied, applied"),
        (BROKEN[2], "applied, applied"),
    ] {
        assert_eq!(within(admin, name, HISTORY).trim(), history, "{name}");
        assert_eq!(within(admin, name, VALID).trim(), "t", "{name}");
    }
}

#[test]
fn of_two_hundred_databases_three_are_broken_and_only_these_are_touched_again() {
    let server = Server::start().unwrap();
    let admin = server.database("admin").unwrap();
    let folder = Folder::new(&[("0001001_customers", "CREATE TABLE customers (id bigint PRIMARY KEY, name text);")]);
    let (url, _) = url(&server.url().replace("//postgres:", "//app:"));
    let begun = Instant::now();
    tenants(&server, &admin, &folder, &url);
    eprintln!("{COUNT} databases are made in {:.1?}", begun.elapsed());
    let (early, others) = (names()[1..20].join(" "), names()[20..].join(" "));
    let file = format!(
        "fleet tenants {{\n url {url:?}\n jobs 8\n wave-size 90\n canary t_001\n \
         wave early {{\n database {early}\n }}\n database {others}\n}}"
    );
    folder.migration("0002001_orders", "ALTER TABLE customers ADD COLUMN mail text;\nCREATE TABLE orders (id bigint);");
    folder.migration("0002002_by_name", "-- no-transaction\nCREATE INDEX CONCURRENTLY by_name ON customers (name)");
    set(&admin, true);

    let begun = Instant::now();
    let (exit, report) = folder.document(&file, PASSWORD, &[]);
    eprintln!("the first run took {:.1?}", begun.elapsed());
    assert_eq!(exit, 1);
    judge(&report);
    rest(&admin);
    let before = counted(&admin);

    let begun = Instant::now();
    let (exit, text, _) = folder.run(&file, PASSWORD, &[]);
    eprintln!("the second run took {:.1?}", begun.elapsed());
    assert!(exit == 1 && text.starts_with("0 done, 197 had nothing to do, 3 failed, in "), "{text}");
    rest(&admin);
    let after = counted(&admin);
    assert_eq!(after.len(), COUNT);
    for (name, (written, sessions)) in after.iter().filter(|(name, _)| !BROKEN.contains(&name.as_str())) {
        assert_eq!((*written, *sessions), (before[name].0, before[name].1 + 1), "{name}");
    }

    set(&admin, false);
    let begun = Instant::now();
    let (exit, text, _) = folder.run(&file, PASSWORD, &[]);
    assert!(exit == 0 && text.starts_with("3 done, 197 had nothing to do, in "), "{text}");
    eprintln!("the third run took {:.1?}", begun.elapsed());
    look(&admin);
}
