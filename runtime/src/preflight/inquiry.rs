//! One walk through everything that is still to run.
//!
//! In come statements in order, out go findings. The session is told to write nothing and to wait for nobody; each question is a
//! transaction of its own. Each kind of check has a file beside this one, and adds to the findings from its deeds.

use std::collections::{BTreeMap, BTreeSet};

use sqlx::{AssertSqlSafe, FromRow, PgConnection};

use super::change::Changes;
use super::deed::{Action, Deed, Name, What};
use super::read::deeds;
use super::{Finding, Gravity, Kind, Options, Pending, Place};
use crate::migration::Statement;

/// A relation that is there now.
#[derive(Debug, Clone, FromRow)]
pub(super) struct Relation {
    pub(super) oid: i64,
    /// Quoted and in full.
    pub(super) name: String,
    /// The name of its schema.
    pub(super) schema: String,
    /// As `pg_class.relkind` has it.
    pub(super) kind: String,
    pub(super) owned: bool,
    pub(super) owner: String,
}

/// What is asked, and what was found.
pub(super) struct Inquiry<'a> {
    pub(super) connection: &'a mut PgConnection,
    pub(super) options: &'a Options,
    pub(super) findings: Vec<Finding>,
    pub(super) changes: Changes,
    pub(super) place: Place,
    pub(super) certain: bool,
    /// Release of the server, as `server_version_num` has it.
    pub(super) server: i32,
    /// Relations that will be locked against others, by number.
    pub(super) locked: BTreeMap<i64, String>,
    /// The first statement that waits for every transaction.
    pub(super) concurrently: Option<Place>,
    /// Bytes that will be needed, as far as they are known.
    pub(super) bytes: u64,
    /// What is said once.
    pub(super) told: BTreeSet<String>,
    /// Schemas in which something may be made, as statements name them; nothing for the first of the search path.
    pub(super) open_schemas: BTreeSet<Option<String>>,
    /// Whether the migration at hand has set the search path.
    path_set: bool,
    /// A table of which the statement at hand changes types; each column of it is still as it was for the others.
    retyped: Option<Name>,
}

pub(super) async fn findings(
    connection: &mut PgConnection,
    pending: &[Pending],
    options: &Options,
) -> Result<Vec<Finding>, sqlx::Error> {
    if pending.is_empty() {
        return Ok(Vec::new());
    }
    let settings = format!(
        "SELECT set_config('default_transaction_read_only', 'on', false), set_config('row_security', 'off', false), \
         set_config('lock_timeout', '1s', false), set_config('statement_timeout', '{}', false)",
        options.timeout.as_millis().clamp(1, i32::MAX as u128)
    );
    sqlx::query(AssertSqlSafe(settings)).execute(&mut *connection).await?;
    let server: i32 =
        sqlx::query_scalar("SELECT current_setting('server_version_num')::int").fetch_one(&mut *connection).await?;
    let place = Place { version: String::new(), migration: String::new(), line: 1 };
    let mut inquiry = Inquiry {
        connection,
        options,
        findings: Vec::new(),
        changes: Changes::default(),
        place,
        certain: true,
        server,
        locked: BTreeMap::new(),
        concurrently: None,
        bytes: 0,
        told: BTreeSet::new(),
        open_schemas: BTreeSet::new(),
        path_set: false,
        retyped: None,
    };
    inquiry.standby().await?;
    for one in pending {
        inquiry.migration(one).await?;
    }
    inquiry.room();
    inquiry.sessions().await?;
    Ok(inquiry.findings)
}

/// Relations that statements touch and that are there now: name, rows as the statistics have them, bytes in all.
pub(super) async fn tables(
    connection: &mut PgConnection,
    statements: &[Statement],
) -> Result<Vec<(String, i64, i64)>, sqlx::Error> {
    const SIZE: &str = "SELECT format('%I.%I', n.nspname, c.relname), c.reltuples::int8, pg_total_relation_size(c.oid) \
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace \
        WHERE c.oid IN (SELECT to_regclass(name) FROM unnest($1::text[]) AS name) \
        AND c.relkind IN ('r', 'p', 'm') ORDER BY n.nspname, c.relname";
    let mut names = BTreeSet::new();
    for statement in statements {
        for deed in deeds(&statement.text, statement.line) {
            names.extend(concerned(&deed.what).map(Name::sql));
        }
    }
    let names: Vec<String> = names.into_iter().collect();
    match sqlx::query_as(SIZE).bind(&names).fetch_all(connection).await {
        Err(sqlx::Error::Database(_)) => Ok(Vec::new()),
        other => other,
    }
}

fn concerned(what: &What) -> Option<&Name> {
    match what {
        What::CreateIndex(index) => Some(&index.table),
        What::Alter { table, .. } | What::Write { table, .. } | What::CreateTrigger { table, .. } => Some(table),
        What::Refer(name) | What::Own(name) | What::Rewrite { relation: name, .. } => Some(name),
        _ => None,
    }
    .filter(|name| !name.name.is_empty())
}

impl Inquiry<'_> {
    async fn migration(&mut self, pending: &Pending) -> Result<(), sqlx::Error> {
        if std::mem::take(&mut self.path_set) {
            sqlx::query("RESET search_path").execute(&mut *self.connection).await?;
            self.open_schemas.remove(&None);
        }
        self.changes.path_lost = false;
        for statement in &pending.statements {
            self.sees_what_it_fills(pending, statement).await?;
            for deed in deeds(&statement.text, statement.line) {
                let place = (pending.version.clone(), pending.migration.clone(), deed.line);
                self.place = Place { version: place.0, migration: place.1, line: place.2 };
                self.certain = deed.certain;
                if !matches!(deed.what, What::Alter { action: Action::SetType { .. }, .. }) {
                    self.retype().await?;
                }
                self.judge(&deed).await?;
            }
            self.retype().await?;
        }
        Ok(())
    }

    async fn retype(&mut self) -> Result<(), sqlx::Error> {
        match self.retyped.take() {
            Some(table) => self.reshape(&table).await,
            None => Ok(()),
        }
    }

    /// What one deed needs, and what is different behind it.
    async fn judge(&mut self, deed: &Deed) -> Result<(), sqlx::Error> {
        let migration = self.place.migration.clone();
        self.rights(&deed.what).await?;
        match &deed.what {
            What::Need(feature) => self.feature(*feature),
            What::Create(name) => self.changes.create(name),
            What::CreateSchema(name) => self.changes.create_schema(name),
            What::CreateExtension { name, version, lenient, cascade } => {
                self.extension((name, version.as_deref()), *lenient, *cascade).await?;
                self.changes.create_extension(name);
            }
            What::CreateFunction(name) => self.changes.create_function(name),
            What::CreateTrigger { name, table } => {
                self.lock(table, "SHARE ROW EXCLUSIVE").await?;
                // The generated one keeps to its own row.
                if name != "pilaster_in_step" {
                    self.changes.trigger(table);
                }
            }
            What::Refer(table) => self.lock(table, "SHARE ROW EXCLUSIVE").await?,
            What::CreateIndex(index) => {
                self.index(index).await?;
                match index.concurrently {
                    true => self.waits_for_all(),
                    false => self.lock(&index.table, "SHARE").await?,
                }
            }
            What::Alter { table, only, action } => self.alter(table, *only, action).await?,
            What::Own(_) => {}
            What::DropIndex { concurrently, name } => match concurrently {
                true => self.waits_for_all(),
                false => self.lock(name, "ACCESS EXCLUSIVE").await?,
            },
            What::Lose(name) => {
                self.lock(name, "ACCESS EXCLUSIVE").await?;
                self.reshape(name).await?;
                self.changes.create(name);
            }
            What::Write { table, .. } => self.write(table).await?,
            What::Rewrite { relation, how } => {
                self.lock(relation, "ACCESS EXCLUSIVE").await?;
                self.rewritten(relation, how).await?;
            }
            What::Call(names) => self.call(names).await?,
            What::SetPath(text) => {
                let set = sqlx::query(AssertSqlSafe(text.clone())).execute(&mut *self.connection).await;
                self.changes.path_lost = lost(set)?.is_none();
                self.path_set = true;
                self.open_schemas.remove(&None);
            }
            What::LosePath => self.changes.path_lost = true,
            What::ChangeRights => self.changes.rights = true,
            What::Opaque(_) => self.changes.everything(&migration),
        }
        Ok(())
    }

    async fn alter(&mut self, table: &Name, only: bool, action: &Action) -> Result<(), sqlx::Error> {
        let relation = self.relation(table).await?;
        match action {
            Action::Validate(_) => {}
            Action::With { other, concurrently } => {
                if *concurrently {
                    self.waits_for_all();
                }
                self.reshape(other).await?;
            }
            _ => self.lock(table, "ACCESS EXCLUSIVE").await?,
        }
        if let Some(relation) = &relation {
            self.demands(relation, only, action).await?;
            self.altered_size(relation, action).await?;
        }
        match action {
            Action::SetType { .. } => self.retyped = Some(table.clone()),
            Action::Reshape | Action::DropColumn(_) | Action::With { .. } | Action::Rewrite("SET EXPRESSION") => {
                self.reshape(table).await?
            }
            _ => {}
        }
        if matches!(action, Action::Reshape | Action::DropColumn(_)) {
            self.changes.create(table);
        }
        Ok(())
    }

    /// What is there now under a name that will mean the same then.
    pub(super) async fn relation(&mut self, name: &Name) -> Result<Option<Relation>, sqlx::Error> {
        const RELATION: &str = "SELECT c.oid::int8 AS oid, format('%I.%I', n.nspname, c.relname) AS name, \
            n.nspname::text AS schema, c.relkind::text AS kind, pg_has_role(c.relowner, 'USAGE') AS owned, \
            pg_get_userbyid(c.relowner)::text AS owner \
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = to_regclass($1)";
        if self.changes.is_new(name) || name.schema.is_none() && self.changes.path_lost {
            return Ok(None);
        }
        let found = sqlx::query_as(RELATION).bind(name.sql()).fetch_optional(&mut *self.connection).await;
        Ok(lost(found)?.flatten())
    }

    async fn lock(&mut self, name: &Name, mode: &str) -> Result<(), sqlx::Error> {
        if let Some(relation) = self.relation(name).await? {
            self.locked.entry(relation.oid).or_insert_with(|| format!("{mode} on {}", relation.name));
        }
        Ok(())
    }

    fn waits_for_all(&mut self) {
        self.concurrently.get_or_insert_with(|| self.place.clone());
    }

    /// A table, and what is above and below it, is not what it was.
    async fn reshape(&mut self, name: &Name) -> Result<(), sqlx::Error> {
        let Some(relation) = self.relation(name).await? else { return Ok(()) };
        for (oid, _) in self.reached(relation.oid).await? {
            self.changes.touch(oid, &self.place.migration);
        }
        Ok(())
    }

    /// Rows are written, and whatever triggers and keys make of it.
    async fn write(&mut self, name: &Name) -> Result<(), sqlx::Error> {
        let mut opaque = self.changes.has_trigger(name);
        match self.relation(name).await? {
            Some(relation) => {
                for (oid, more) in self.reached(relation.oid).await? {
                    self.changes.touch(oid, &self.place.migration);
                    opaque |= more;
                }
            }
            None => opaque |= self.changes.path_lost && name.schema.is_none(),
        }
        if opaque {
            let migration = self.place.migration.clone();
            self.changes.everything(&migration);
        }
        Ok(())
    }

    /// The tables that a write to one may reach, and whether there is code on them that may do anything.
    async fn reached(&mut self, oid: i64) -> Result<Vec<(i64, bool)>, sqlx::Error> {
        const REACHED: &str = "WITH RECURSIVE reached(oid) AS (SELECT $1::int8::oid UNION SELECT edge.there FROM reached \
            JOIN (SELECT confrelid AS here, conrelid AS there FROM pg_constraint WHERE contype = 'f' \
                AND (confupdtype NOT IN ('a', 'r') OR confdeltype NOT IN ('a', 'r')) \
                UNION ALL SELECT inhparent, inhrelid FROM pg_inherits UNION ALL SELECT inhrelid, inhparent FROM pg_inherits) \
            AS edge ON edge.here = reached.oid) \
            SELECT c.oid::int8, c.relhasrules OR EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid \
                AND NOT t.tgisinternal AND t.tgenabled <> 'D' AND t.tgname <> 'pilaster_in_step') \
            FROM reached JOIN pg_class c USING (oid)";
        let reached = sqlx::query_as(REACHED).bind(oid).fetch_all(&mut *self.connection).await;
        Ok(lost(reached)?.unwrap_or_default())
    }

    /// Functions of somebody's own that may write make anything possible.
    async fn call(&mut self, names: &[Name]) -> Result<(), sqlx::Error> {
        const WRITES: &str = "SELECT EXISTS (SELECT FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace \
            WHERE p.proname = ANY ($1::text[]::name[]) AND p.provolatile = 'v' AND n.nspname <> 'pg_catalog' \
            AND NOT EXISTS (SELECT FROM pg_depend d JOIN pg_extension e ON e.oid = d.refobjid \
                WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e' \
                AND d.refclassid = 'pg_extension'::regclass AND e.extname IN ('uuid-ossp', 'pgcrypto')))";
        let plain: Vec<String> = names.iter().map(|name| name.name.clone()).collect();
        let writes = sqlx::query_scalar(WRITES).bind(&plain).fetch_one(&mut *self.connection).await;
        if self.changes.makes_any(plain.iter()) || lost(writes)?.unwrap_or(true) {
            let migration = self.place.migration.clone();
            self.changes.everything(&migration);
        }
        Ok(())
    }

    /// Adds a finding about the statement at hand.
    pub(super) fn find(
        &mut self,
        gravity: Gravity,
        kind: Kind,
        [what, expected, mend]: [String; 3],
        query: Option<String>,
    ) {
        let place = Some(self.place.clone());
        self.findings.push(Finding { gravity, kind, place, what, expected, mend, query });
    }
}

/// An answer; nothing where the server refused to give one. Only a lost server is an error.
pub(super) fn lost<T>(answer: Result<T, sqlx::Error>) -> Result<Option<T>, sqlx::Error> {
    match answer {
        Ok(answer) => Ok(Some(answer)),
        Err(sqlx::Error::Database(_)) => Ok(None),
        Err(error) => Err(error),
    }
}
