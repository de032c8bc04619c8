//! How many bytes a statement will need.
//!
//! In come indexes to be built and tables to be written anew, out go estimates. A table that is written anew needs what it has
//! now, because both stand beside each other until the end. What is free no SQL tells: somebody has to say it.

use super::deed::{Action, Name};
use super::inquiry::{Inquiry, Relation, lost};
use super::{Finding, Gravity, Kind};

/// What less than that needs is not worth a word, in bytes.
const WORTH_A_WORD: u64 = 64 * 1024;

impl Inquiry<'_> {
    pub(super) async fn rewritten(&mut self, name: &Name, how: &str) -> Result<(), sqlx::Error> {
        match self.relation(name).await? {
            Some(on) => self.written_anew(&on, how).await,
            None => Ok(()),
        }
    }

    /// What an action on a table needs.
    pub(super) async fn altered_size(&mut self, on: &Relation, action: &Action) -> Result<(), sqlx::Error> {
        match action {
            Action::Rewrite(how) => self.written_anew(on, how).await,
            Action::AddColumn { rewrites: true, name, .. } => {
                self.written_anew(on, &format!("ADD COLUMN {name}")).await
            }
            Action::AddColumn { name, calls, .. } if self.differ(calls).await? => {
                self.written_anew(on, &format!("ADD COLUMN {name} with a default that differs from row to row")).await
            }
            Action::SetType { column, to, using } => {
                if *using || self.is_another(on, column, to).await? {
                    self.written_anew(on, &format!("the type {to} for column {column}")).await?;
                }
                Ok(())
            }
            _ => Ok(()),
        }
    }

    /// Whether a default has to be computed for each row.
    async fn differ(&mut self, calls: &[Name]) -> Result<bool, sqlx::Error> {
        const VOLATILE: &str = "SELECT EXISTS (SELECT FROM pg_proc WHERE proname = ANY ($1::text[]::name[]) \
            AND provolatile = 'v')";
        if calls.is_empty() {
            return Ok(false);
        }
        let names: Vec<&str> = calls.iter().map(|name| name.name.as_str()).collect();
        let volatile = sqlx::query_scalar(VOLATILE).bind(&names).fetch_one(&mut *self.connection).await;
        Ok(lost(volatile)?.unwrap_or(false))
    }

    /// Whether values are stored in another form: not where a text only gets room, or no limit any more.
    async fn is_another(&mut self, on: &Relation, column: &str, to: &str) -> Result<bool, sqlx::Error> {
        const SAME: &str = "SELECT t.typname IN ('text', 'varchar') AND ($3 IN ('text', 'varchar', 'character varying') \
            OR $3 LIKE 'varchar(%' AND a.atttypmod > 0 \
                AND a.atttypmod - 4 <= nullif(regexp_replace($3, '\\D', '', 'g'), '')::int) \
            FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid WHERE a.attrelid = $1::int8::oid AND a.attname = $2";
        let same = sqlx::query_scalar(SAME).bind(on.oid).bind(column).bind(to.to_lowercase().replace(' ', ""));
        let same = same.fetch_optional(&mut *self.connection).await;
        Ok(!lost(same)?.flatten().unwrap_or(false))
    }

    async fn written_anew(&mut self, on: &Relation, how: &str) -> Result<(), sqlx::Error> {
        let size = sqlx::query_scalar("SELECT pg_total_relation_size($1::int8::oid)").bind(on.oid);
        let size: i64 = lost(size.fetch_one(&mut *self.connection).await)?.unwrap_or(0);
        self.needs(&format!("{how} writes {} anew, with its indexes", on.name), size.unsigned_abs());
        Ok(())
    }

    /// An index over keys, estimated from the statistics, or from the whole table where there are none for the keys.
    pub(super) async fn index_size(
        &mut self,
        on: &Relation,
        keys: &[String],
        partial: bool,
    ) -> Result<(), sqlx::Error> {
        const SIZE: &str = "SELECT CASE WHEN count(s.attname) = cardinality($2::text[]) AND c.reltuples > 0 \
            THEN (c.reltuples * (16 + sum(s.avg_width)) * 1.2)::int8 ELSE pg_table_size(c.oid) END \
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace LEFT JOIN pg_stats s \
                ON s.schemaname = n.nspname AND s.tablename = c.relname AND NOT s.inherited \
                AND quote_ident(s.attname) = ANY (SELECT quote_ident(k[1]) FROM unnest($2::text[]) AS key, \
                    regexp_matches(key, '^\"?(.*?)\"?$') AS k) \
            WHERE c.oid = $1::int8::oid GROUP BY c.oid, c.reltuples";
        let size = sqlx::query_scalar(SIZE).bind(on.oid).bind(keys).fetch_optional(&mut *self.connection).await;
        let size: i64 = lost(size)?.flatten().unwrap_or(0);
        let part = if partial { " at most, for its condition leaves rows out" } else { "" };
        self.needs(&format!("an index over ({}) of {}{part}", keys.join(", "), on.name), size.unsigned_abs());
        Ok(())
    }

    fn needs(&mut self, what: &str, bytes: u64) {
        self.bytes = self.bytes.saturating_add(bytes);
        if bytes < WORTH_A_WORD {
            return;
        }
        let what = format!("{what}: about {bytes} bytes");
        let expected = "as much room on the server's disk, and as much again for the write-ahead log".to_owned();
        let mend = "look at the disk; with --disk-free BYTES this is compared".to_owned();
        self.find(Gravity::Notes, Kind::Disk, [what, expected, mend], None);
    }

    /// Compares all of it with what is free.
    pub(super) fn room(&mut self) {
        let Some(free) = self.options.disk_free.filter(|free| *free < self.bytes) else { return };
        self.findings.push(Finding {
            gravity: Gravity::Warns,
            kind: Kind::Disk,
            place: None,
            what: format!("about {} bytes will be needed, and {free} are free", self.bytes),
            expected: "room for all that is built and written anew".to_owned(),
            mend: "make room on the server's disk, or run the migrations one by one".to_owned(),
            query: None,
        });
    }
}
