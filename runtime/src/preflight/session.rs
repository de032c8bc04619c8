//! Who is in the way.
//!
//! In come the relations that will be locked, out go transactions that are old and hold locks on them; and any old transaction,
//! where an index is built concurrently, which waits for all of them. Young ones end before a lock is given up.

use sqlx::FromRow;

use super::inquiry::{Inquiry, lost};
use super::{Finding, Gravity, Kind};

#[derive(FromRow)]
struct Holder {
    pid: i32,
    name: String,
    state: String,
    age: String,
    since: Option<String>,
    relations: Vec<i64>,
}

#[derive(FromRow)]
struct Prepared {
    gid: String,
    owner: String,
    age: String,
    relations: Vec<i64>,
}

impl Inquiry<'_> {
    pub(super) async fn sessions(&mut self) -> Result<(), sqlx::Error> {
        let patience = self.options.patience.as_secs_f64();
        let locked: Vec<i64> = self.locked.keys().copied().collect();
        let all = self.concurrently.is_some();
        const HOLDERS: &str = "SELECT a.pid, coalesce(a.application_name, '') AS name, coalesce(a.state, '') AS state, \
            date_trunc('second', clock_timestamp() - a.xact_start)::text AS age, \
            to_char(a.query_start AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS\" UTC\"') AS since, \
            ARRAY(SELECT DISTINCT l.relation::int8 FROM pg_locks l WHERE l.pid = a.pid AND l.granted \
                AND l.relation::int8 = ANY ($2) ORDER BY 1) AS relations \
            FROM pg_stat_activity a WHERE a.datname = current_database() AND a.pid <> pg_backend_pid() \
            AND a.application_name <> 'pilaster migrator' AND a.backend_type = 'client backend' \
            AND clock_timestamp() - a.xact_start >= make_interval(secs => $1) \
            AND ($3 AND (a.backend_xid IS NOT NULL OR a.backend_xmin IS NOT NULL) OR EXISTS (SELECT FROM pg_locks l \
                WHERE l.pid = a.pid AND l.granted AND l.relation::int8 = ANY ($2))) ORDER BY a.xact_start, a.pid";
        let found = sqlx::query_as(HOLDERS).bind(patience).bind(&locked).bind(all);
        for holder in lost(found.fetch_all(&mut *self.connection).await)?.unwrap_or_default() {
            self.session(&holder);
        }
        const PREPARED: &str = "SELECT p.gid::text AS gid, p.owner::text AS owner, \
            date_trunc('second', clock_timestamp() - p.prepared)::text AS age, \
            ARRAY(SELECT DISTINCT l.relation::int8 FROM pg_locks l WHERE l.virtualtransaction = '-1/' || p.transaction \
                AND l.granted AND l.relation::int8 = ANY ($1) ORDER BY 1) AS relations \
            FROM pg_prepared_xacts p WHERE p.database = current_database() ORDER BY p.prepared, p.gid";
        let found = sqlx::query_as(PREPARED).bind(&locked).fetch_all(&mut *self.connection).await;
        for prepared in lost(found)?.unwrap_or_default() {
            self.prepared(&prepared);
        }
        Ok(())
    }

    fn session(&mut self, holder: &Holder) {
        let Holder { pid, name, state, age, since, relations } = holder;
        let since = since.as_ref().map(|since| format!(", its last statement began at {since}")).unwrap_or_default();
        let who = format!("process {pid} ({name}) is {state} in a transaction that is {age} old{since}");
        let expected = "transactions that end within seconds".to_owned();
        let mend = format!("let it end, or: SELECT pg_terminate_backend({pid})");
        let query = format!("SELECT * FROM pg_stat_activity WHERE pid = {pid}");
        self.in_the_way(&who, relations, [expected, mend], query);
    }

    fn prepared(&mut self, prepared: &Prepared) {
        let Prepared { gid, owner, age, relations } = prepared;
        if relations.is_empty() && self.concurrently.is_none() {
            return;
        }
        let who = format!("the prepared transaction {gid} of {owner} is {age} old");
        let expected = "no prepared transaction that was left behind".to_owned();
        let quoted = gid.replace('\'', "''");
        let mend = format!("finish it: COMMIT PREPARED '{quoted}', or ROLLBACK PREPARED '{quoted}'");
        self.in_the_way(&who, relations, [expected, mend], "SELECT * FROM pg_prepared_xacts".to_owned());
    }

    fn in_the_way(&mut self, who: &str, relations: &[i64], [expected, mend]: [String; 2], query: String) {
        let held: Vec<&str> = relations.iter().filter_map(|oid| self.locked.get(oid)).map(String::as_str).collect();
        let (what, place) = match (held.is_empty(), &self.concurrently) {
            (true, place) => (format!("{who}: an index that is built concurrently waits for its end"), place.clone()),
            (false, _) => (format!("{who}, and keeps this from its lock: {}", held.join(", ")), None),
        };
        self.findings.push(Finding {
            gravity: Gravity::Warns,
            kind: Kind::Session,
            place,
            what,
            expected,
            mend,
            query: Some(query),
        });
    }
}
