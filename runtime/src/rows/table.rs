//! The rows of one table.
//!
//! In come a table and what is known of the others, out go rows on the server. Each row is attempted until the server
//! takes it: first as the checks say, then with values that nobody understands but the server.

use std::collections::{BTreeMap, BTreeSet};

use sqlx::{AssertSqlSafe, PgConnection};

use super::check;
use super::demand::{Case, both};
use super::insert::{self, Kind, Outcome, Refusal};
use super::pool;
use super::row::{Attempt, Row};
use super::shape::{Column, Shape, Table};
use super::value::{Value, Values};
use super::{Filled, Oid};
use crate::catalog::text;

/// Attempts at one row before it is given up.
const ATTEMPTS: u64 = 200;
/// Attempts with combinations of values for columns whose checks are not understood.
const COMBINATIONS: u64 = 600;
/// Refusals by checks before values are tried that nobody understands.
const PATIENCE: u64 = 10;
/// Rows of another table that a foreign key is pointed at in turn.
const TARGETS: u32 = 24;

/// The work on one table.
pub(super) struct Work<'a> {
    pub(super) connection: &'a mut PgConnection,
    pub(super) shape: &'a Shape,
    pub(super) values: &'a Values<'a>,
    pub(super) table: &'a Table,
    /// What others count on finding here, one entry a row.
    pub(super) promised: Vec<BTreeMap<String, String>>,
    /// Tables whose turn is over.
    done: &'a BTreeSet<Oid>,
    cases: Vec<Case>,
    targets: Vec<Vec<Vec<String>>>,
    existing: u64,
    without_triggers: bool,
    pub(super) filled: Filled,
    /// Foreign keys (their places) that a row left open.
    pub(super) late: Vec<usize>,
    /// Rows that have to come into other tables.
    pub(super) promises: Vec<(usize, BTreeMap<String, String>)>,
}

impl<'a> Work<'a> {
    pub(super) fn new(
        connection: &'a mut PgConnection,
        shape: &'a Shape,
        values: &'a Values<'a>,
        table: &'a Table,
        promised: Vec<BTreeMap<String, String>>,
        done: &'a BTreeSet<Oid>,
    ) -> Self {
        let checks = table.checks.iter().map(|check| check::cases(&check.expression));
        let cases = checks.fold(vec![Case::default()], |so_far, more| {
            let met = both(&so_far, &more);
            if met.is_empty() { so_far } else { met }
        });
        Self {
            connection,
            shape,
            values,
            table,
            promised,
            done,
            cases,
            targets: Vec::new(),
            existing: 0,
            without_triggers: false,
            filled: Filled::default(),
            late: Vec::new(),
            promises: Vec::new(),
        }
    }

    /// Adds rows, at least as many as others count on.
    pub(super) async fn run(&mut self, rows: u32) -> Result<(), sqlx::Error> {
        if let Some(rule) = &self.table.instead {
            self.filled.reason = Some(format!("the rule {rule} does something else instead of an insert"));
            return Ok(());
        }
        self.existing = self.count().await?;
        self.filled.existing = self.existing;
        self.look_around(true).await?;
        self.add(rows).await?;
        let gone = self.count().await? < self.existing + u64::from(self.filled.rows);
        if gone && !self.without_triggers && !self.table.triggers.is_empty() {
            // A trigger took away what was just added.
            self.filled.rows = 0;
            self.triggers_off().await?;
            self.add(rows).await?;
        }
        self.triggers_back().await
    }

    async fn add(&mut self, rows: u32) -> Result<(), sqlx::Error> {
        let promised = u32::try_from(self.promised.len()).unwrap_or(u32::MAX);
        for number in 0..rows.max(promised) {
            // Every second row leaves out what it may.
            let full = number % 2 == 0;
            let result = match self.row(number, full).await? {
                Err(_) => self.row(number, !full).await?.map(|row| (row, !full)),
                Ok(row) => Ok((row, full)),
            };
            match result {
                Ok((row, full)) => self.note(row, full),
                Err(reason) => {
                    self.filled.reason = Some(reason);
                    break;
                }
            }
            self.look_around(false).await?;
        }
        Ok(())
    }

    async fn count(&mut self) -> Result<u64, sqlx::Error> {
        let count = format!("SELECT count(*) FROM ONLY {}", self.table.name);
        let query = sqlx::query_scalar::<_, i64>(AssertSqlSafe(count)).persistent(false);
        Ok(u64::try_from(query.fetch_one(&mut *self.connection).await?).unwrap_or_default())
    }

    fn note(&mut self, row: Row, full: bool) {
        let nulls = row.values.values().any(|value| *value == Value::Null);
        self.filled.rows += 1;
        self.filled.complete |= full && !nulls;
        self.filled.sparse |= !full || self.table.columns.iter().all(|column| !column.nullable);
        self.late.extend(row.late);
        self.promises.extend(row.promises);
    }

    /// Finds the rows that foreign keys can point at: all of them, or only those in this table.
    async fn look_around(&mut self, all: bool) -> Result<(), sqlx::Error> {
        if all {
            self.targets = vec![Vec::new(); self.table.foreign_keys.len()];
        }
        for (place, key) in self.table.foreign_keys.iter().enumerate() {
            if all || self.shape.holders(key.target).contains(&self.table.oid) {
                self.targets[place] = targets(self.connection, self.shape, key.target, &key.target_columns).await?;
            }
        }
        Ok(())
    }

    /// One row, or why the server takes none.
    async fn row(&mut self, number: u32, full: bool) -> Result<Result<Row, String>, sqlx::Error> {
        self.cases.sort_by_key(|case| if full { case.nulls() } else { case.filled() });
        let mut wild = BTreeMap::new();
        let (mut attempt, mut combination, mut minded, mut advised) = (0, 0, 0, 0);
        let mut first: Option<Refusal> = None;
        let mut refused = BTreeSet::new();
        while attempt < ATTEMPTS && combination < COMBINATIONS {
            let row = match self.attempt(number, attempt, full, &wild, combination) {
                Ok(row) => row,
                Err(reason) => return Ok(Err(reason)),
            };
            // What the server refused once it refuses again, where nothing but the values decides.
            if self.table.triggers.is_empty() && refused.contains(&format!("{:?}", row.values)) {
                attempt += 1;
                combination += u64::from(minded > PATIENCE);
                continue;
            }
            let unchecked = row.promises.iter().any(|(place, _)| !self.table.foreign_keys[*place].deferrable);
            // Foreign keys are triggers, which a session in the role of a replica leaves out.
            if unchecked {
                self.set("SET LOCAL session_replication_role = replica").await?;
            } else if !row.promises.is_empty() {
                self.set("SET CONSTRAINTS ALL DEFERRED").await?;
            }
            let outcome = insert::insert(self.connection, self.table, &row.values).await?;
            if unchecked {
                self.set("SET LOCAL session_replication_role = origin").await?;
            }
            let Outcome::Refused(refusal) = outcome else { return Ok(Ok(row)) };
            if !row.values.values().any(|value| *value == Value::Default) {
                refused.insert(format!("{:?}", row.values));
            }
            let own_check = matches!(refusal.kind, Kind::Check | Kind::Other);
            if refusal.kind == Kind::Trigger && !self.without_triggers && !self.table.triggers.is_empty() {
                // One that names a column minds its value, and may take another.
                if refusal.column.is_some() && advised < PATIENCE {
                    advised += 1;
                    attempt += 1;
                } else {
                    self.triggers_off().await?;
                }
                continue;
            }
            minded += u64::from(own_check);
            if own_check && minded > PATIENCE {
                self.widen(&mut wild, &refusal).await?;
                combination += 1;
            } else {
                attempt += 1;
            }
            first.get_or_insert(refusal);
        }
        Ok(Err(first.map_or_else(|| "no attempt was made".to_owned(), |refusal| refusal.message)))
    }

    fn attempt(
        &self,
        number: u32,
        attempt: u64,
        full: bool,
        wild: &BTreeMap<String, Vec<Value>>,
        combination: u64,
    ) -> Result<Row, String> {
        let (shape, done) = (self.shape, self.done);
        let column_of = move |relation: Oid, name: &str| -> Option<Column> {
            let holder = shape.holders(relation).into_iter().find(|holder| !done.contains(holder))?;
            shape.tables.iter().find(|table| table.oid == holder)?.column_named(name).cloned()
        };
        let place = usize::try_from(number).unwrap_or(usize::MAX);
        let attempt = Attempt {
            table: self.table,
            values: self.values,
            cases: &self.cases,
            targets: &self.targets,
            promised: self.promised.get(place).cloned().unwrap_or_default(),
            row: u64::from(number),
            existing: self.existing,
            attempt,
            full,
            wild,
            combination,
        };
        attempt.make(&column_of)
    }

    /// Takes the columns of a check that minds among those that are tried with all sorts of values.
    async fn widen(&mut self, wild: &mut BTreeMap<String, Vec<Value>>, by: &Refusal) -> Result<(), sqlx::Error> {
        let named = self.table.checks.iter().filter(|check| by.constraint.as_ref() == Some(&check.name));
        let mut found: Vec<(i16, Vec<String>)> = Vec::new();
        for check in named {
            let constants = check::constants(&check.expression);
            found.extend(check.columns.iter().map(|number| (*number, constants.clone())));
        }
        if found.is_empty() {
            found.extend(
                self.table
                    .columns
                    .iter()
                    .filter(|column| by.message.contains(&column.type_text))
                    .map(|column| (column.number, Vec::new())),
            );
        }
        for (number, constants) in found {
            let Some(column) = self.table.column(number).filter(|column| !wild.contains_key(&column.name)) else {
                continue;
            };
            let mut texts = constants;
            texts.extend(
                ["0", "1", "2", "-1", "", "a", "A", "aa", "true", "false", "{}", "{1}", "[]", "2020-01-01", "1 day"]
                    .map(str::to_owned),
            );
            let taken = pool::taken(self.connection, &column.type_text, &texts).await?;
            let mut values: Vec<Value> = Vec::new();
            values.extend(column.nullable.then_some(Value::Null));
            values.extend(column.has_default.then_some(Value::Default));
            values.extend(taken.into_iter().map(Value::Text));
            wild.insert(column.name.clone(), values);
        }
        Ok(())
    }

    async fn set(&mut self, sql: &'static str) -> Result<(), sqlx::Error> {
        sqlx::query(sql).execute(&mut *self.connection).await.map(drop)
    }

    async fn triggers_off(&mut self) -> Result<(), sqlx::Error> {
        self.without_triggers = true;
        self.filled.without_triggers = true;
        for (off, _) in &self.table.triggers {
            let sql = format!("ALTER TABLE {} {off}", self.table.name);
            sqlx::query(AssertSqlSafe(sql)).persistent(false).execute(&mut *self.connection).await?;
        }
        Ok(())
    }

    async fn triggers_back(&mut self) -> Result<(), sqlx::Error> {
        if self.without_triggers {
            for (_, again) in &self.table.triggers {
                let sql = format!("ALTER TABLE {} {again}", self.table.name);
                sqlx::query(AssertSqlSafe(sql)).persistent(false).execute(&mut *self.connection).await?;
            }
        }
        Ok(())
    }
}

/// Some rows of a relation, as texts of the named columns.
pub(super) async fn targets(
    connection: &mut PgConnection,
    shape: &Shape,
    relation: Oid,
    columns: &[String],
) -> Result<Vec<Vec<String>>, sqlx::Error> {
    let Some(name) = shape.names.get(&relation) else { return Ok(Vec::new()) };
    let names: Vec<String> = columns.iter().map(|column| text::ident(column)).collect();
    let texts: Vec<String> = names.iter().map(|name| format!("{name}::text")).collect();
    let filled: Vec<String> = names.iter().map(|name| format!("{name} IS NOT NULL")).collect();
    let sql = format!(
        "SELECT ARRAY[{}] FROM {name} WHERE {} ORDER BY {} LIMIT {TARGETS}",
        texts.join(", "),
        filled.join(" AND "),
        names.join(", ")
    );
    sqlx::query_scalar(AssertSqlSafe(sql)).persistent(false).fetch_all(connection).await
}
