//! A database in which two dealerships hold the same rows, under the same keys.
//!
//! In come the migrations, out comes the worst case of isolation: whatever one dealership could learn of the other by a
//! key, a name or a number is there twice. Which tables there are is asked of the catalog.

mod catalog;

use std::collections::BTreeMap;
use std::path::Path;

use sqlx::migrate::Migrator;
use sqlx::postgres::PgDatabaseError;
use sqlx::{AssertSqlSafe, Connection, PgConnection, raw_sql};
use test_server::{Database, Server};

pub(crate) use catalog::{ForeignKey, NOT_TENANTS, Table, foreign_keys, texts};

/// The dealership that asks.
pub(crate) const MINE: &str = "a1b2c3d4-0000-4000-8000-00000000000a";
/// The one that it must not know of.
pub(crate) const THEIRS: &str = "e5f6a7b8-0000-4000-8000-00000000000b";
/// A key that no row has.
pub(crate) const NOBODYS: &str = "99999999-0000-4000-8000-000000000099";
/// What the application signs in as a member of.
pub(crate) const ROLE: &str = "dealership_app";

/// What a generator of rows does not guess: addresses that differ, and hours in order.
const BEFORE: &str = "
    INSERT INTO users (dealership_id, email, display_name)
        SELECT id, person || '@example.com', person FROM dealerships, unnest('{ann,bob}'::text[]) AS person;
    INSERT INTO mode_schedules (dealership_id, weekday, starts_at, ends_at, mode)
        SELECT id, weekday, '09:00', '17:00', 'direct_agent' FROM dealerships, generate_series(1, 2) AS weekday";
/// What it leaves out: a handover that the index over pending ones holds, a message that a text carried, and a change
/// of mode that is about a conversation.
const AFTER: &str = "
    UPDATE handovers SET status = 'pending', completed_at = NULL WHERE ctid = (SELECT min(ctid) FROM handovers);
    UPDATE messages SET email_message_id = NULL, sms_message_id = (SELECT id FROM sms_messages LIMIT 1)
        WHERE ctid = (SELECT min(ctid) FROM messages);
    INSERT INTO mode_changes (dealership_id, scope, conversation_id, to_mode)
        SELECT dealership_id, 'conversation', id, 'direct_agent' FROM conversations LIMIT 1";

/// What the server says to a statement that it refuses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Refusal {
    pub(crate) code: String,
    /// Message, detail and hint.
    pub(crate) said: String,
    pub(crate) constraint: Option<String>,
}

/// How many rows a statement touched, or why none.
pub(crate) type Answer = Result<u64, Refusal>;
/// Number and hash of rows, by table.
pub(crate) type Digests = BTreeMap<String, (i64, String)>;

/// Two dealerships. The connection is a superuser's.
pub(crate) struct Tenants {
    pub(crate) connection: PgConnection,
    pub(crate) tables: Vec<Table>,
    pub(crate) database: Database<'static>,
}

impl Tenants {
    pub(crate) async fn new(hint: &str) -> Self {
        let database = Server::shared().database(hint).expect("a database");
        let mut connection = PgConnection::connect(&database.url).await.expect("a connection");
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../migrations");
        let migrator = Migrator::new(folder).await.expect("the migrations can be read");
        migrator.run_direct(None, &mut connection, false).await.expect("the migrations run");
        let tables = catalog::tables(&mut connection).await;
        let mut tenants = Self { connection, tables, database };
        tenants.fill().await;
        tenants.copy().await;
        tenants.run("ANALYZE").await;
        for tenant in [MINE, THEIRS] {
            let held = tenants.digests(tenant).await;
            let empty: Vec<&String> =
                held.iter().filter(|(_, (count, _))| *count == 0).map(|(table, _)| table).collect();
            assert!(empty.is_empty(), "{tenant} has no rows in {empty:?}, so nothing would be shown of them");
        }
        tenants
    }

    /// Rows of one dealership in every table. While they are made no other can be, so that all are its own.
    async fn fill(&mut self) {
        let only = format!(
            "INSERT INTO dealerships (id, name, contact_email) VALUES ('{MINE}', 'North', 'north@example.com');
            ALTER TABLE dealerships ADD CONSTRAINT only_one CHECK (id = '{MINE}');"
        );
        self.run(&only).await;
        self.run(BEFORE).await;
        runtime::rows::fill(&mut self.connection, 3).await.expect("rows");
        self.run(AFTER).await;
        self.run("ALTER TABLE dealerships DROP CONSTRAINT only_one").await;
    }

    /// The same rows for the other dealership. Tables come in no order, and foreign keys hold once all are copied.
    async fn copy(&mut self) {
        let copies: Vec<String> = self.tables.iter().map(|table| table.copies(&table.name, MINE, THEIRS)).collect();
        let copies = copies.join(";\n");
        self.run(&format!("BEGIN; SET LOCAL session_replication_role = replica; {copies}; COMMIT")).await;
    }

    /// Runs what must not fail.
    pub(crate) async fn run(&mut self, sql: &str) -> u64 {
        match raw_sql(AssertSqlSafe(sql.to_owned())).execute(&mut self.connection).await {
            Ok(done) => done.rows_affected(),
            Err(error) => panic!("{sql}\n{error}"),
        }
    }

    /// Runs a statement of an open transaction, which goes on if it is refused.
    pub(crate) async fn attempt(&mut self, sql: &str) -> Answer {
        self.run("SAVEPOINT attempt").await;
        match raw_sql(AssertSqlSafe(sql.to_owned())).execute(&mut self.connection).await {
            Ok(done) => {
                self.run("RELEASE attempt").await;
                Ok(done.rows_affected())
            }
            Err(sqlx::Error::Database(error)) => {
                self.run("ROLLBACK TO attempt; RELEASE attempt").await;
                Err(Refusal::of(error.downcast_ref()))
            }
            Err(broken) => panic!("{sql}\n{broken}"),
        }
    }

    /// Runs what must be refused in an open transaction.
    pub(crate) async fn refusal(&mut self, sql: &str) -> Refusal {
        match self.attempt(sql).await {
            Ok(rows) => panic!("{sql}\ntouched {rows} rows and had to be refused"),
            Err(refusal) => refusal,
        }
    }

    /// The numbers of a query's only row.
    pub(crate) async fn numbers(&mut self, of: &str) -> Vec<i64> {
        let query = sqlx::query_scalar(AssertSqlSafe(of.to_owned())).persistent(false);
        query.fetch_one(&mut self.connection).await.unwrap_or_else(|error| panic!("{of}\n{error}"))
    }

    /// Begins a transaction of the application for a dealership.
    pub(crate) async fn begin_as(&mut self, tenant: &str) {
        self.run("BEGIN").await;
        self.act_as(tenant).await;
    }

    /// From here to the end of the transaction it is the application's, for a dealership.
    pub(crate) async fn act_as(&mut self, tenant: &str) {
        self.run(&format!("SET LOCAL dealership.tenant = '{tenant}'; SET LOCAL ROLE {ROLE}")).await;
    }

    /// Runs statements as the superuser in an open transaction, past triggers and foreign keys.
    pub(crate) async fn past_everything(&mut self, sql: &str) {
        let whole = "RESET ROLE; SET LOCAL session_replication_role = replica";
        self.run(&format!("{whole}; {sql}; SET LOCAL session_replication_role = origin")).await;
    }

    /// What a dealership's rows are, as whoever the transaction belongs to sees them. Where they stand and who wrote
    /// them counts too, so that a row that was written again as it was is another one.
    pub(crate) async fn digests(&mut self, tenant: &str) -> Digests {
        self.digests_where(|table| format!("{} = '{tenant}'", table.tenant)).await
    }

    pub(crate) async fn digests_where(&mut self, condition: impl Fn(&Table) -> String) -> Digests {
        let each = self.tables.iter().map(|table| {
            format!(
                "SELECT '{0}', count(*),
                    coalesce(md5(string_agg(it.ctid::text || it.xmin::text || it::text, ',' ORDER BY it.ctid)), '')
                FROM {0} it WHERE {1}",
                table.name,
                condition(table)
            )
        });
        let sql = each.collect::<Vec<_>>().join(" UNION ALL ");
        let rows: Vec<(String, i64, String)> = sqlx::query_as(AssertSqlSafe(sql))
            .persistent(false)
            .fetch_all(&mut self.connection)
            .await
            .expect("digests");
        rows.into_iter().map(|(table, count, hash)| (table, (count, hash))).collect()
    }
}

/// Tables whose rows are not the same.
pub(crate) fn changed(one: &Digests, other: &Digests) -> Vec<String> {
    one.iter().filter(|(table, rows)| other.get(*table) != Some(*rows)).map(|(table, _)| table.clone()).collect()
}

/// Tables that hold rows.
pub(crate) fn filled(digests: &Digests) -> Vec<String> {
    digests.iter().filter(|(_, (count, _))| *count > 0).map(|(table, _)| table.clone()).collect()
}

impl Refusal {
    fn of(error: &PgDatabaseError) -> Self {
        let said = [Some(error.message()), error.detail(), error.hint()];
        Self {
            code: error.code().to_owned(),
            said: said.into_iter().flatten().collect::<Vec<_>>().join("; "),
            constraint: error.constraint().map(str::to_owned),
        }
    }
}
