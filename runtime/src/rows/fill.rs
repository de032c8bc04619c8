//! All tables of a database, one after the other.
//!
//! In comes a connection, out go rows and a report. Tables come in the order of their foreign keys; a circle is broken at
//! a nullable column, which is filled at the end, or with constraints deferred. Each table is a transaction of its own,
//! and so is each circle.

use std::collections::{BTreeMap, BTreeSet};

use sqlx::{AssertSqlSafe, PgConnection};

use super::insert::{self, Outcome};
use super::shape::{Shape, Table};
use super::table::{Work, targets};
use super::value::{Value, Values};
use super::{Error, Filled, Oid, Report, pool};
use crate::catalog::text;

/// How values are written and read, whoever asks; and constraints that could wait are asked at once.
const SETTINGS: &str = "SET LOCAL datestyle = 'ISO, YMD'; SET LOCAL intervalstyle = 'postgres'; SET LOCAL timezone = 'UTC'; \
    SET LOCAL bytea_output = 'hex'; SET LOCAL extra_float_digits = 3; SET LOCAL xmloption = 'content'; \
    SET LOCAL standard_conforming_strings = on; SET CONSTRAINTS ALL IMMEDIATE";

/// Adds rows to every table, as many to each as are asked for. Of two rows the first has all columns filled, the second
/// has NULL wherever it may.
///
/// The connection is to belong to the owner of the tables, and for circles of foreign keys that nothing defers to a
/// superuser.
///
/// # Errors
/// Where the connection breaks or the catalog cannot be read. What a table does not take is in the report.
pub async fn fill(connection: &mut PgConnection, rows_per_table: u32) -> Result<Report, Error> {
    let shape = Shape::read(connection).await?;
    let mut values = Values { types: &shape.types, pools: BTreeMap::new(), domains: BTreeMap::new() };
    begin(connection).await?;
    sqlx::query("SET LOCAL search_path = ''").execute(&mut *connection).await?;
    pool::fill(connection, &shape, &mut values).await?;
    run(connection, "ROLLBACK").await?;
    let filling = Filling {
        connection,
        shape: &shape,
        values: &values,
        open: (0..shape.tables.len()).collect(),
        done: BTreeSet::new(),
        promised: BTreeMap::new(),
        late: Vec::new(),
        unchecked: Vec::new(),
        report: Report::default(),
    };
    filling.all(rows_per_table).await
}

struct Filling<'a> {
    connection: &'a mut PgConnection,
    shape: &'a Shape,
    values: &'a Values<'a>,
    /// Places of tables that are still to be filled.
    open: BTreeSet<usize>,
    done: BTreeSet<Oid>,
    /// Rows that others count on.
    promised: BTreeMap<Oid, Vec<BTreeMap<String, String>>>,
    /// Table and foreign key (their places) that a row left open.
    late: Vec<(usize, usize)>,
    unchecked: Vec<(usize, usize)>,
    report: Report,
}

impl Filling<'_> {
    async fn all(mut self, rows: u32) -> Result<Report, Error> {
        let mut together: Vec<String> = Vec::new();
        while let Some(place) = self.next() {
            if together.is_empty() {
                begin(self.connection).await?;
            }
            together.push(self.shape.tables[place].name.clone());
            let done = match self.table(place, rows).await {
                Ok(()) if !self.promised.is_empty() && !self.open.is_empty() => continue,
                Ok(()) => run(self.connection, "COMMIT").await,
                Err(error) => Err(error),
            };
            self.promised.clear();
            let names = std::mem::take(&mut together);
            match done {
                Ok(()) => {}
                Err(sqlx::Error::Database(error)) => {
                    run(self.connection, "ROLLBACK").await?;
                    self.take_back(place, names, error.message());
                }
                Err(broken) => return Err(broken.into()),
            }
        }
        for (table, key) in std::mem::take(&mut self.late) {
            begin(self.connection).await?;
            self.point(table, key).await?;
            run(self.connection, "COMMIT").await?;
        }
        for (table, key) in std::mem::take(&mut self.unchecked) {
            self.ask(table, key).await?;
        }
        self.report.circles.sort();
        self.report.circles.dedup();
        Ok(self.report)
    }

    /// The table to fill next: one that points only at filled ones, else one that can leave open what is not there yet,
    /// else the one that lacks least. A table that others count on goes before all.
    fn next(&self) -> Option<usize> {
        let lacking = |place: &usize| {
            let table = &self.shape.tables[*place];
            let (mut all, mut compulsory) = (0, 0);
            for key in table.foreign_keys.iter().filter(|key| key.target != table.oid) {
                if !self
                    .shape
                    .holders(key.target)
                    .iter()
                    .all(|holder| self.done.contains(holder) || *holder == table.oid)
                {
                    let nullable = |number| table.column(number).is_some_and(|column| column.nullable);
                    all += 1;
                    compulsory += usize::from(!key.columns.iter().any(|number| nullable(*number)));
                }
            }
            let promised = self.promised.contains_key(&table.oid);
            (compulsory, usize::from(!promised), all, *place)
        };
        self.open.iter().copied().min_by_key(lacking)
    }

    /// A transaction that the server refused as a whole leaves its tables without rows.
    fn take_back(&mut self, place: usize, names: Vec<String>, reason: &str) {
        self.open.remove(&place);
        self.done.insert(self.shape.tables[place].oid);
        let gone = |at: usize| names.contains(&self.shape.tables[at].name);
        self.late.retain(|(table, _)| !gone(*table));
        self.unchecked.retain(|(table, _)| !gone(*table));
        for name in names {
            self.report.tables.insert(name, Filled { reason: Some(reason.to_owned()), ..Filled::default() });
        }
    }

    async fn table(&mut self, place: usize, rows: u32) -> Result<(), sqlx::Error> {
        let table = &self.shape.tables[place];
        self.find_names_of(table).await?;
        let promised = self.promised.remove(&table.oid).unwrap_or_default();
        let mut work = Work::new(self.connection, self.shape, self.values, table, promised, &self.done);
        work.run(rows).await?;
        let Work { late, promises, filled, .. } = work;
        self.late.extend(late.into_iter().map(|key| (place, key)));
        for (key, row) in promises {
            let foreign_key = &table.foreign_keys[key];
            if let Some(holder) =
                self.shape.holders(foreign_key.target).into_iter().find(|holder| !self.done.contains(holder))
            {
                self.promised.entry(holder).or_default().push(row);
            }
            self.report.circles.push(format!("{} of {}", foreign_key.name, table.name));
            self.unchecked.push((place, key));
        }
        self.report.tables.insert(table.name.clone(), filled);
        self.open.remove(&place);
        self.done.insert(table.oid);
        Ok(())
    }

    /// Functions of checks and triggers may name what stands in the table's own schema, or in any other.
    async fn find_names_of(&mut self, table: &Table) -> Result<(), sqlx::Error> {
        let mut path: Vec<&str> = vec![&table.schema, "public"];
        for other in &self.shape.tables {
            if !path.contains(&other.schema.as_str()) {
                path.push(&other.schema);
            }
        }
        let set = sqlx::query("SELECT set_config('search_path', $1, true)").bind(path.join(", "));
        set.execute(&mut *self.connection).await.map(drop)
    }

    /// Points the first row that left a foreign key open at a row that is there by now.
    async fn point(&mut self, place: usize, key: usize) -> Result<(), sqlx::Error> {
        let table = &self.shape.tables[place];
        let foreign_key = &table.foreign_keys[key];
        self.find_names_of(table).await?;
        let found = targets(self.connection, self.shape, foreign_key.target, &foreign_key.target_columns).await?;
        for target in found {
            let (mut sets, mut texts, mut open) = (Vec::new(), Vec::new(), Vec::new());
            for (number, content) in foreign_key.columns.iter().zip(target) {
                let Some(column) = table.column(*number) else { continue };
                let name = text::ident(&column.name);
                let value = insert::place(&Value::Text(content), &column.type_text, &mut texts);
                if column.nullable {
                    open.push(format!("{name} IS NULL"));
                    sets.push(format!("{name} = {value}"));
                } else {
                    open.push(format!("{name} = {value}"));
                }
            }
            let sql = format!(
                "UPDATE ONLY {name} SET {} WHERE ctid = (SELECT min(ctid) FROM ONLY {name} WHERE {})",
                sets.join(", "),
                open.join(" AND "),
                name = table.name
            );
            if let Outcome::Taken = insert::attempt(self.connection, table, sql, texts).await? {
                if let Some(filled) = self.report.tables.get_mut(&table.name) {
                    filled.complete = true;
                }
                break;
            }
        }
        Ok(())
    }

    /// Asks whether a foreign key holds whose rows came in unchecked.
    async fn ask(&mut self, place: usize, key: usize) -> Result<(), Error> {
        let table = &self.shape.tables[place];
        let foreign_key = &table.foreign_keys[key];
        let Some(target) = self.shape.names.get(&foreign_key.target) else { return Ok(()) };
        let pairs = foreign_key.columns.iter().zip(&foreign_key.target_columns).filter_map(|(number, there)| {
            Some(format!("h.{} = t.{}", text::ident(&table.column(*number)?.name), text::ident(there)))
        });
        let pairs = pairs.collect::<Vec<_>>().join(" AND ");
        let sql =
            format!("SELECT count(*) FROM {} h WHERE NOT EXISTS (SELECT 1 FROM {target} t WHERE {pairs})", table.name);
        let lost: i64 =
            sqlx::query_scalar(AssertSqlSafe(sql)).persistent(false).fetch_one(&mut *self.connection).await?;
        if lost > 0 {
            return Err(Error::Circle { table: table.name.clone(), name: foreign_key.name.clone() });
        }
        Ok(())
    }
}

async fn begin(connection: &mut PgConnection) -> Result<(), sqlx::Error> {
    run(connection, "BEGIN").await?;
    sqlx::raw_sql(SETTINGS).execute(connection).await.map(drop)
}

async fn run(connection: &mut PgConnection, sql: &'static str) -> Result<(), sqlx::Error> {
    sqlx::query(sql).execute(connection).await.map(drop)
}
