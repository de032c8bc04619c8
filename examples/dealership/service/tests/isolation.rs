//! Two dealerships in one database, each with rows in every table and under the same keys: what the one does, the other
//! neither sees nor feels, and no error tells it that the other is there.
//!
//! Every check goes over all tables, keys and indexes that the catalog names, with the role of the application and the
//! rights that it has.

#[path = "isolation/keys.rs"]
mod keys;
mod tenants;

use futures_util::TryStreamExt;
use sqlx::{Connection, PgConnection};
use tenants::{Answer, MINE, NOBODYS, NOT_TENANTS, ROLE, Refusal, THEIRS, Table, Tenants, changed, filled, texts};

const NO_RIGHT: &str = "42501";
/// What speaks of a row, and not of a table.
const NOT_ITS_ROW: &str = "new row violates row-level security policy for table";

/// The number of rows where the application has the rights, else a refusal that says just that.
fn assert_answer(answer: &Answer, table: &Table, rights: &[&str], rows: i64, sql: &str) {
    match answer {
        Ok(touched) => {
            assert!(table.may(rights), "{sql}\nneeds {rights:?}");
            assert_eq!(i64::try_from(*touched), Ok(rows), "{sql}");
        }
        Err(refusal) => {
            assert!(!table.may(rights), "{sql}\n{refusal:?}");
            assert_no_right(refusal, table, sql);
        }
    }
}

/// The refusal of a right, which speaks of the whole table.
fn assert_no_right(refusal: &Refusal, table: &Table, sql: &str) {
    let said = format!("permission denied for table {}", table.name);
    assert_eq!((refusal.code.as_str(), &refusal.said), (NO_RIGHT, &said), "{sql}");
}

/// The refusal of a row, or of a right that is missing anyway.
fn assert_not_its_row(refusal: &Refusal, table: &Table, rights: &[&str], sql: &str) {
    if table.may(rights) {
        let said = format!("{NOT_ITS_ROW} \"{}\"", table.name);
        assert_eq!((refusal.code.as_str(), &refusal.said), (NO_RIGHT, &said), "{sql}");
    } else {
        assert_no_right(refusal, table, sql);
    }
}

/// Ways to count a table's rows; with each, whether the dealership's own are to be found.
fn counts(table: &Table) -> Vec<(String, bool)> {
    let Table { name, tenant, .. } = table;
    let mut counts = vec![
        (format!("SELECT count(*) FROM {name}"), true),
        (format!("SELECT count(*) FROM {name} WHERE {tenant} = '{THEIRS}'"), false),
        (format!("SELECT count(*) FROM {name} WHERE {tenant} <> '{MINE}'"), false),
        (
            format!("SELECT count(*) FROM {name} WHERE {tenant} = ANY (ARRAY['{MINE}', '{THEIRS}']::uuid[]) OR true"),
            true,
        ),
        (format!("WITH it AS MATERIALIZED (TABLE {name}) SELECT count(*) FROM it"), true),
        (
            format!(
                "SELECT count(*) FROM (VALUES ('{THEIRS}'::uuid)) v (it)
                    WHERE EXISTS (SELECT FROM {name} WHERE {tenant} = v.it)"
            ),
            false,
        ),
        // Asked of a row of theirs, it would fail.
        (format!("SELECT count(*) FROM {name} WHERE 1 / CASE {tenant} WHEN '{THEIRS}' THEN 0 ELSE 1 END = 1"), true),
    ];
    if !table.key.is_empty() {
        let key = table.key.join(", ");
        counts.push((format!("SELECT count(*) FROM {name} a JOIN {name} b USING ({key})"), true));
        counts.push((format!("SELECT count(DISTINCT ({key})) FROM {name}"), true));
    }
    counts
}

#[tokio::test]
async fn a_dealership_reads_its_own_rows_and_no_other() {
    let mut tenants = Tenants::new("isolation_read").await;
    for (me, other) in [(MINE, THEIRS), (THEIRS, MINE)] {
        let expected = tenants.digests(me).await;
        tenants.begin_as(me).await;
        let seen = tenants.digests_where(|_| "true".to_owned()).await;
        assert_eq!(changed(&seen, &expected), [""; 0], "{me} sees exactly its own rows");
        assert_eq!(filled(&tenants.digests(other).await), [""; 0], "{me} names {other}");
        tenants.run("ROLLBACK").await;
    }
    let held = tenants.digests(MINE).await;
    tenants.begin_as(MINE).await;
    for table in tenants.tables.clone() {
        let own = held[&table.name].0;
        let (queries, found): (Vec<String>, Vec<bool>) = counts(&table).into_iter().unzip();
        let expected: Vec<i64> = found.into_iter().map(|found| if found { own } else { 0 }).collect();
        let all = queries.iter().map(|query| format!("({query})")).collect::<Vec<_>>().join(",\n");
        assert_eq!(tenants.numbers(&format!("SELECT ARRAY[{all}]")).await, expected, "{all}");

        let locking = format!("SELECT FROM {} FOR UPDATE", table.name);
        let answer = tenants.attempt(&locking).await;
        assert_answer(&answer, &table, &["SELECT", "UPDATE"], own, &locking);
        assert_eq!(copied_out(&mut tenants.connection, &table).await, own, "COPY {}", table.name);
        let off = format!("SET LOCAL row_security = off; SELECT FROM {}", table.name);
        assert_eq!(tenants.refusal(&off).await.code, NO_RIGHT, "{off}");
    }
}

/// Rows that `COPY` writes.
async fn copied_out(connection: &mut PgConnection, table: &Table) -> i64 {
    let copy = connection.copy_out_raw(&format!("COPY {} TO STDOUT", table.name)).await.expect("a copy");
    let lines: Vec<_> = copy.try_collect().await.expect("rows");
    lines.iter().map(|bytes| bytes.iter().filter(|byte| **byte == b'\n').count() as i64).sum()
}

/// Samples of all rows are in the statistics, whoever's they are.
#[tokio::test]
async fn statistics_show_no_values() {
    let mut tenants = Tenants::new("isolation_statistics").await;
    let samples = "SELECT DISTINCT tablename::text FROM pg_stats WHERE schemaname = 'public'";
    let all = texts(&mut tenants.connection, samples).await;
    tenants.begin_as(MINE).await;
    let seen = texts(&mut tenants.connection, samples).await;
    for table in &tenants.tables {
        assert!(all.contains(&table.name), "there are statistics of {}", table.name);
        assert!(!seen.contains(&table.name), "the application reads statistics of {}", table.name);
    }
}

#[tokio::test]
async fn what_a_dealership_writes_reaches_no_row_of_another() {
    let mut tenants = Tenants::new("isolation_write").await;
    let (held, before) = (tenants.digests(MINE).await, tenants.digests(THEIRS).await);
    tenants.begin_as(MINE).await;
    for table in tenants.tables.clone() {
        let own = held[&table.name].0;
        let (name, tenant, key) = (&table.name, &table.tenant, table.whole_key());
        let copy = table.copies(name, MINE, MINE);
        let keys = table.key.iter().map(|column| format!(" AND t.{column} = s.{column}")).collect::<String>();
        let merge = format!("MERGE INTO {name} t USING {name} s ON true{keys} WHEN MATCHED THEN");
        for (sql, rights, rows) in [
            (format!("UPDATE {name} SET {tenant} = {tenant}"), &["SELECT", "UPDATE"][..], own),
            (format!("UPDATE {name} SET {tenant} = '{MINE}' WHERE {tenant} = '{THEIRS}'"), &["SELECT", "UPDATE"], 0),
            (
                format!("{copy} ON CONFLICT ({key}) DO UPDATE SET {tenant} = EXCLUDED.{tenant}"),
                &["SELECT", "INSERT", "UPDATE"],
                own,
            ),
            (format!("{copy} ON CONFLICT DO NOTHING"), &["SELECT", "INSERT"], 0),
            (format!("{merge} UPDATE SET {tenant} = t.{tenant}"), &["SELECT", "UPDATE"], own),
            (format!("DELETE FROM {name} WHERE {tenant} = '{THEIRS}'"), &["SELECT", "DELETE"], 0),
            (format!("DELETE FROM {name} WHERE {tenant} <> '{MINE}'"), &["SELECT", "DELETE"], 0),
        ] {
            let answer = tenants.attempt(&sql).await;
            assert_answer(&answer, &table, rights, rows, &sql);
        }
        let truncate = format!("TRUNCATE {name} CASCADE");
        assert_no_right(&tenants.refusal(&truncate).await, &table, &truncate);
    }
    delete_all(&mut tenants).await;
    tenants.run("RESET ROLE").await;
    assert_eq!(changed(&tenants.digests(THEIRS).await, &before), [""; 0], "their rows are as they were");
}

/// Deletes whatever the application can, without a condition, until nothing more goes.
async fn delete_all(tenants: &mut Tenants) {
    let deletable: Vec<String> =
        tenants.tables.iter().filter(|table| table.may(&["DELETE"])).map(|table| table.name.clone()).collect();
    loop {
        let mut deleted = 0;
        let mut refused = Vec::new();
        for table in &deletable {
            match tenants.attempt(&format!("DELETE FROM {table}")).await {
                Ok(rows) => deleted += rows,
                Err(refusal) => refused.push(refusal),
            }
        }
        assert!(refused.iter().all(|refusal| ["23001", "23503"].contains(&refusal.code.as_str())), "{refused:?}");
        if deleted == 0 {
            assert!(refused.is_empty(), "its own rows go, one after the other: {refused:?}");
            return;
        }
    }
}

#[tokio::test]
async fn a_row_for_another_dealership_is_refused_alike_whether_it_is_there_or_not() {
    let mut tenants = Tenants::new("isolation_foreign_row").await;
    let there = rows_for_another(&mut tenants).await;
    let names: Vec<String> = tenants.tables.iter().map(|table| table.name.clone()).collect();
    for (table, tenant) in names.iter().zip(tenants.tables.iter().map(|table| table.tenant.clone()).collect::<Vec<_>>())
    {
        tenants
            .run(&format!("SET session_replication_role = replica; DELETE FROM {table} WHERE {tenant} = '{THEIRS}'"))
            .await;
    }
    tenants.run("SET session_replication_role = origin").await;
    assert_eq!(filled(&tenants.digests(THEIRS).await), [""; 0], "they have no row any more");
    assert_eq!(rows_for_another(&mut tenants).await, there);
}

/// What the application is told when it writes a dealership's rows for another.
async fn rows_for_another(tenants: &mut Tenants) -> Vec<Refusal> {
    let mut refusals = Vec::new();
    tenants.begin_as(MINE).await;
    for table in tenants.tables.clone() {
        let (name, tenant, key) = (&table.name, &table.tenant, table.whole_key());
        let copy = table.copies(name, MINE, THEIRS);
        for (sql, rights) in [
            (format!("UPDATE {name} SET {tenant} = '{THEIRS}'"), &["UPDATE"][..]),
            (format!("UPDATE {name} SET {tenant} = '{NOBODYS}'"), &["UPDATE"]),
            (copy.clone(), &["INSERT"]),
            (format!("{copy} ON CONFLICT DO NOTHING"), &["INSERT"]),
            (format!("{copy} ON CONFLICT ({key}) DO UPDATE SET {tenant} = EXCLUDED.{tenant}"), &["INSERT", "UPDATE"]),
            (
                format!(
                    "MERGE INTO {name} USING (VALUES (1)) v ON false
                        WHEN NOT MATCHED THEN INSERT ({tenant}) VALUES ('{THEIRS}')"
                ),
                &["INSERT"],
            ),
        ] {
            let refusal = tenants.refusal(&sql).await;
            assert_not_its_row(&refusal, &table, rights, &sql);
            refusals.push(refusal);
        }
    }
    tenants.run("ROLLBACK").await;
    refusals
}

/// A session that never said whose it is, one that said so in a transaction before, and one that says nothing.
#[tokio::test]
async fn without_a_dealership_there_are_no_rows() {
    let mut tenants = Tenants::new("isolation_no_tenant").await;
    let (mine, theirs) = (tenants.digests(MINE).await, tenants.digests(THEIRS).await);
    // A setting that was ever made leaves its empty name behind.
    tenants.connection = PgConnection::connect(&tenants.database.url).await.expect("a connection");
    for setting in ["", "SET LOCAL dealership.tenant = ''; ", "SET LOCAL dealership.tenant TO DEFAULT; "] {
        tenants.run(&format!("BEGIN; {setting} SET LOCAL ROLE {ROLE}")).await;
        nothing_is_there(&mut tenants).await;
        tenants.run("COMMIT").await;
        tenants.begin_as(MINE).await;
        tenants.run("COMMIT").await;
    }
    tenants.begin_as("nobody").await;
    for table in tenants.tables.clone() {
        for (sql, rights) in [
            (format!("SELECT FROM {}", table.name), &["SELECT"][..]),
            (format!("INSERT INTO {} DEFAULT VALUES", table.name), &["INSERT"]),
        ] {
            let refusal = tenants.refusal(&sql).await;
            let code = if table.may(rights) { "22P02" } else { NO_RIGHT };
            assert_eq!(refusal.code, code, "{sql}\n{refusal:?}");
        }
    }
    tenants.run("ROLLBACK").await;
    for (tenant, before) in [(MINE, mine), (THEIRS, theirs)] {
        assert_eq!(changed(&tenants.digests(tenant).await, &before), [""; 0], "nothing was written");
    }
}

async fn nothing_is_there(tenants: &mut Tenants) {
    let seen = tenants.digests_where(|_| "true".to_owned()).await;
    assert_eq!(filled(&seen), [""; 0], "it sees nothing");
    for table in tenants.tables.clone() {
        let (name, tenant) = (&table.name, &table.tenant);
        for (sql, right) in
            [(format!("UPDATE {name} SET {tenant} = {tenant}"), "UPDATE"), (format!("DELETE FROM {name}"), "DELETE")]
        {
            let answer = tenants.attempt(&sql).await;
            assert_answer(&answer, &table, &[right], 0, &sql);
        }
        for sql in [
            format!("INSERT INTO {name} DEFAULT VALUES"),
            format!("INSERT INTO {name} ({tenant}) VALUES ('{MINE}')"),
            format!("INSERT INTO {name} ({tenant}) VALUES ('{NOBODYS}')"),
        ] {
            assert_not_its_row(&tenants.refusal(&sql).await, &table, &["INSERT"], &sql);
        }
    }
}

/// Catalogues of the platform are read by all; which dealership has which address is not.
#[tokio::test]
async fn what_is_nobodys_is_not_written_and_tells_nothing() {
    let mut tenants = Tenants::new("isolation_shared").await;
    let shared = "SELECT oid::regclass::text FROM pg_class WHERE relkind IN ('r', 'p', 'v', 'm', 'f')
        AND relnamespace = 'public'::regnamespace AND NOT relrowsecurity AND relname <> '_sqlx_migrations'
        ORDER BY relname";
    let shared = texts(&mut tenants.connection, shared).await;
    let expected =
        ["addresses", "feature_flags", "language_models", "opt_out_keywords", "system_diagnostics", "tool_catalogue"];
    assert_eq!(shared, expected, "whatever else is without row security is for all dealerships to read");
    tenants.begin_as(MINE).await;
    for table in &shared {
        for sql in [
            format!("INSERT INTO {table} DEFAULT VALUES"),
            format!("DELETE FROM {table}"),
            format!("TRUNCATE {table}"),
            format!("LOCK TABLE {table} IN ACCESS EXCLUSIVE MODE"),
        ] {
            assert_eq!(tenants.refusal(&sql).await.code, NO_RIGHT, "{sql}");
        }
        let read = tenants.attempt(&format!("SELECT FROM {table}")).await;
        let closed = ["addresses", "system_diagnostics"].contains(&table.as_str());
        assert_eq!(read.err().map(|refusal| refusal.code), closed.then(|| NO_RIGHT.to_owned()), "{table}");
    }
    tenants.run("ROLLBACK; BEGIN; SET LOCAL ROLE dealership_gateway").await;
    assert_eq!(tenants.attempt("SELECT FROM addresses").await, Ok(3), "the gateway finds the dealership of a request");
    for table in tenants.tables.clone() {
        let sql = format!("SELECT FROM {}", table.name);
        assert_no_right(&tenants.refusal(&sql).await, &table, &sql);
    }
}

#[tokio::test]
async fn every_table_of_dealerships_is_secured_row_by_row() {
    let mut tenants = Tenants::new("isolation_catalog").await;
    assert!(tenants.tables.len() >= 50, "{} tables", tenants.tables.len());
    assert!(tenants.tables.iter().all(|table| table.may(&["SELECT"])), "the application reads all of them");
    let names = tenants.tables.iter().map(|table| format!("'{}'::regclass", table.name)).collect::<Vec<_>>().join(", ");
    let not_tenants = NOT_TENANTS.map(|table| format!("'{table}'")).join(", ");
    for (promise, sql) in [
        (
            "row security is on, for the owner too, and there is a policy",
            format!(
                "SELECT relname::text FROM pg_class WHERE oid IN ({names}) AND NOT (relrowsecurity
                    AND relforcerowsecurity AND EXISTS (SELECT FROM pg_policy WHERE polrelid = pg_class.oid))"
            ),
        ),
        (
            "whatever names a dealership is a table of dealerships",
            format!(
                "SELECT c.relname::text FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
                    WHERE a.attname = 'dealership_id' AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
                    AND c.oid NOT IN ({names}) AND c.relname NOT IN ({not_tenants})"
            ),
        ),
        (
            "the application's role passes no policy and owns nothing",
            format!(
                "SELECT rolname::text FROM pg_roles r WHERE rolname = '{ROLE}' AND (rolsuper OR rolbypassrls
                    OR EXISTS (SELECT FROM pg_class WHERE relowner = r.oid)
                    OR EXISTS (SELECT FROM pg_auth_members WHERE member = r.oid))"
            ),
        ),
        (
            "no function runs with the rights of its owner",
            "SELECT oid::regprocedure::text FROM pg_proc WHERE prosecdef AND pronamespace = 'public'::regnamespace"
                .to_owned(),
        ),
        (
            "nothing is counted for all dealerships together",
            "SELECT oid::regclass::text FROM pg_class WHERE relkind = 'S' AND relnamespace = 'public'::regnamespace"
                .to_owned(),
        ),
    ] {
        assert_eq!(texts(&mut tenants.connection, &sql).await, [""; 0], "{promise}");
    }
}
