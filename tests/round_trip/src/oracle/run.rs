//! One pair through the planner and a database.
//!
//! In come two schemas, out goes what became of the way from the one to the other: read from the catalog, printed as specs
//! and read again, planned, gone with rows in every table, compared with the second, and planned again. Each statement is
//! watched on its way. What the planner asks is answered as for chains.

use std::collections::BTreeMap;

use codegen::plan::Step;
use codegen::plan::transition::{Asked, Intents, Renames, Transition, transition};
use codegen::statement::{Expression, Ident, QualifiedName};
use runtime::prove::{Claim, Watch};
use schema_spec::Model;
use sqlx::error::DatabaseError;
use sqlx::postgres::PgDatabaseError;
use sqlx::{AssertSqlSafe, Executor, PgConnection};

use super::bench::{Clock, Sides, failed, load, model};
use super::pair::Pair;
use crate::answers::{converted, neutral};
use crate::chain::{Content, ROWS, borrowed, is_about_rows, lost, without_order};
use crate::{difference, sorted_dump};

/// What became of a pair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The way ends in the second schema, no row is lost, nothing is left to plan, and each statement took the locks that
    /// are claimed of it.
    Passed {
        /// Migrations.
        steps: usize,
        /// Whether the rows were those of the second schema.
        borrowed: bool,
        /// Statements that were watched.
        watched: Watched,
    },
    /// PostgreSQL refuses one of the two schemas.
    Invalid(String),
    /// The planner refuses the way.
    Refused(String),
    /// The rows that are there break a promise that is new.
    Rows(String),
    /// The planner is wrong.
    Failed(String),
}

/// Statements that were watched, counted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Watched {
    /// Those whose locks and rewrites are the claimed ones.
    pub as_claimed: usize,
    /// Those that were over before anybody could look.
    pub unseen: usize,
    /// Those of which nothing is claimed.
    pub unclaimed: usize,
    /// What was seen of the others.
    pub otherwise: Vec<String>,
}

/// The way from the first schema of a pair to the second.
pub(super) struct Way<'a> {
    pub(super) pair: &'a Pair,
    /// Whether the dumps are compared even where the models are the same.
    pub(super) with_dumps: bool,
    /// Whether the files are run as well, each as a whole.
    pub(super) with_files: bool,
}

/// The content of tables by their names without quotes, those of the first schema by what they are called in the second.
fn by_name(content: &Content, renames: Option<&Renames>) -> Content {
    let plain = |name: String| name.replace('"', "");
    let renamed = renames.into_iter().flat_map(|renames| &renames.tables);
    let renamed: BTreeMap<String, String> =
        renamed.map(|(old, new)| (plain(old.to_string()), plain(format!("{}.{new}", old.schema)))).collect();
    let named = content.iter().map(|(name, table)| {
        let name = plain(name.clone());
        (renamed.get(&name).unwrap_or(&name).clone(), table.clone())
    });
    named.collect()
}

/// Why steps did not run.
struct Stop {
    reason: String,
    /// Whether the rows that are there are to blame.
    is_about_rows: bool,
}

impl Way<'_> {
    pub(super) async fn go(&self, sides: &mut Sides<'_>, clock: &mut Clock<'_>) -> Result<Outcome, Outcome> {
        let (first, second) = (self.pair.first(), self.pair.second());
        load(sides.watch.session(), &first).await?;
        load(&mut sides.there, &second).await?;
        clock.stage("load");
        let (from, to) = (model(sides.watch.session()).await?, model(&mut sides.there).await?);
        clock.stage("read");
        let renames = self.pair.renames();
        let found = planned((&from, &to), renames.clone(), &mut sides.there).await?;
        clock.stage("plan");
        let mut is_borrowed = false;
        let mut before = filled(sides.watch.session()).await?;
        clock.stage("fill");
        let mut watched = Watched::default();
        if let Err(stop) = watch(&mut sides.watch, &found.steps, &mut watched).await {
            if !stop.is_about_rows {
                return Err(Outcome::Failed(stop.reason));
            }
            is_borrowed = true;
            load(sides.watch.session(), &first).await?;
            before = borrowed(sides.watch.session(), &mut sides.there).await.map_err(rows)?;
            watched = Watched::default();
            // Nor what a person would give to new columns, and make of those of another type.
            let intents = guessed(&found, renames, sides).await?;
            let guessed = plan(&from, &to, &intents);
            let second = watch(&mut sides.watch, &guessed.steps, &mut watched).await;
            second.map_err(|second| second.outcome(&format!(", and before: {}", stop.reason)))?;
        }
        clock.stage("run");
        self.compared(sides, &before, &to).await?;
        if self.with_files && !is_borrowed {
            load(sides.watch.session(), &first).await?;
            let before = filled(sides.watch.session()).await?;
            files(sides.watch.session(), &found.steps).await.map_err(|stop| stop.outcome(" in a file"))?;
            self.compared(sides, &before, &to).await?;
        }
        clock.stage("compare");
        match watched.otherwise.first() {
            Some(difference) => Err(Outcome::Failed(format!("claims: {difference}"))),
            None => Ok(Outcome::Passed { steps: found.steps.len(), borrowed: is_borrowed, watched }),
        }
    }

    /// Whether the old database is the new one by now, and its rows are there.
    async fn compared(&self, sides: &mut Sides<'_>, before: &Content, to: &Model) -> Result<(), Outcome> {
        let after = runtime::rows::content(sides.watch.session()).await.map_err(rows)?;
        let renames = self.pair.renames();
        if let Some(remark) = lost(&by_name(before, Some(&renames)), &by_name(&after, None)).first() {
            return Err(Outcome::Failed(remark.clone()));
        }
        let reached = model(sides.watch.session()).await?;
        if text_of(&reached) != text_of(to) || self.with_dumps {
            let dump = |database| sorted_dump(database).map(|lines| without_order(&lines)).map_err(failed);
            let (made, wanted) = (dump(&sides.old)?, dump(&sides.new)?);
            if made != wanted {
                let found = difference(&wanted, &made);
                let lines: Vec<&str> = found.lines().filter(|line| line.starts_with(['+', '-'])).skip(2).collect();
                return Err(Outcome::Failed(format!("differs: {}", lines.join(" ⏎ "))));
            }
        }
        let again = plan(&reached, to, &Intents::default());
        if let Some(step) = again.steps.first() {
            let sql: Vec<String> = step.up.statements.iter().map(ToString::to_string).collect();
            return Err(Outcome::Failed(format!("plans again: {}", sql.join("; "))));
        }
        Ok(())
    }
}

/// The plan, with values that say nothing for what only a person knows.
async fn planned(
    (from, to): (&Model, &Model),
    renames: Renames,
    there: &mut PgConnection,
) -> Result<Transition, Outcome> {
    let intents = Intents { renames, ..Intents::default() };
    let mut found = plan(from, to, &intents);
    if !found.missing.is_empty() {
        let intents = answered(&found, intents, there).await?;
        found = plan(from, to, &intents);
    }
    if let Some(reason) = found.refused.first() {
        return Err(Outcome::Refused(reason.clone()));
    }
    if let Some(open) = found.missing.first() {
        return Err(Outcome::Failed(format!("asks again: {open:?}")));
    }
    Ok(found)
}

/// Columns of tables that stay: whether they are new, and their types.
const COLUMNS: &str = "SELECT n.nspname::text, c.relname::text, a.attname::text, format_type(a.atttypid, a.atttypmod) \
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid \
    AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' AND a.attidentity = '' \
    WHERE c.relkind IN ('r', 'p') AND n.nspname !~ '^(pg_|information_schema)' ORDER BY 1, 2, 3";

type Column = (String, String, String, String);

/// Values for all new columns, and conversions to all new types: nobody asks for them, but rows may not do without.
async fn guessed(found: &Transition, renames: Renames, sides: &mut Sides<'_>) -> Result<Intents, Outcome> {
    let renamed = renames.columns.values().cloned().collect::<Vec<_>>();
    let intents = Intents { renames, ..Intents::default() };
    let mut intents = answered(found, intents, &mut sides.there).await?;
    let here: Vec<Column> = sqlx::query_as(COLUMNS).fetch_all(sides.watch.session()).await.map_err(failed)?;
    let there: Vec<Column> = sqlx::query_as(COLUMNS).fetch_all(&mut sides.there).await.map_err(failed)?;
    for (schema, table, column, of) in there {
        let of_table: Vec<&Column> = here.iter().filter(|old| (&old.0, &old.1) == (&schema, &table)).collect();
        let old = of_table.iter().find(|old| old.2 == column);
        if renamed.contains(&Ident::new(&column)) || of_table.is_empty() || old.is_some_and(|old| old.3 == of) {
            continue;
        }
        let place = (QualifiedName::new(&schema, &table), Ident::new(&column));
        let value = neutral(&mut sides.there, &place.0.to_string(), &column, &of).await.map_err(Outcome::Failed)?;
        match old {
            None => drop(intents.fills.insert(place, Expression::new(without_place(&value)))),
            Some(_) => {
                let value = of_its_own(value, &of);
                let value = converted(&mut sides.there, &column, &of, &value).await.map_err(Outcome::Failed)?;
                intents.conversions.insert(place, Expression::new(value));
            }
        }
    }
    Ok(intents)
}

async fn answered(found: &Transition, mut intents: Intents, there: &mut PgConnection) -> Result<Intents, Outcome> {
    runtime::rows::fill(there, ROWS).await.map_err(rows)?;
    for one in &found.missing {
        let (table, column) = (one.table.to_string(), one.column.raw());
        let (of, own) = (one.type_name.to_string(), format!("{} LIMIT 1)", one.table.name));
        let value = neutral(there, &table, column, &of).await.map_err(Outcome::Failed)?;
        let place = (one.table.clone(), one.column.clone());
        match one.asks {
            Asked::Fill => {
                // A column of the own table may change its type together with the one that is asked for.
                let value = if value.contains(&own) { of_its_own(value, &of) } else { value };
                intents.fills.insert(place, Expression::new(without_place(&value)))
            }
            Asked::Conversion => {
                let value = of_its_own(value, &of);
                let value = converted(there, column, &of, &value).await.map_err(Outcome::Failed)?;
                intents.conversions.insert(place, Expression::new(value))
            }
        };
    }
    Ok(intents)
}

/// A value that is no value of another table: that may change its type as well, and equal values stay equal.
fn of_its_own(value: String, of: &str) -> String {
    match (value.starts_with("(SELECT "), of) {
        (true, "smallint" | "integer" | "bigint") => "(abs(hashtext(ctid::text)) % 30000)".to_owned(),
        (true, _) => "md5(ctid::text)".to_owned(),
        (false, _) => value,
    }
}

/// A value that does not ask where its row stands: a trigger that fills a shadow cannot know.
fn without_place(value: &str) -> String {
    value.replace("ctid::text", "random()::text")
}

fn plan(from: &Model, to: &Model, intents: &Intents) -> Transition {
    let newest = |model: &Model| model.versions.last().map(|version| version.number).unwrap_or_default();
    transition((from, &[newest(from)]), (to, &[newest(to)]), intents)
}

async fn filled(connection: &mut PgConnection) -> Result<Content, Outcome> {
    runtime::rows::fill(connection, ROWS).await.map_err(rows)?;
    runtime::rows::content(connection).await.map_err(rows)
}

/// A model as lines in which order says nothing.
fn text_of(model: &Model) -> BTreeMap<String, Vec<String>> {
    let sources = schema_spec::print(model).into_iter();
    let sorted = sources.map(|source| {
        let mut lines: Vec<String> = source.text.lines().map(str::to_owned).collect();
        lines.sort();
        (source.path, lines)
    });
    sorted.collect()
}

/// In the zone UTC, and there alone, PostgreSQL leaves rows as they are when a `timestamptz` becomes a `timestamp`.
const ELSEWHERE: &str = "SET LOCAL TimeZone = 'Asia/Kolkata'; ";

/// Runs all steps, each statement under watch; says where one fails.
async fn watch(watch: &mut Watch, steps: &[Step], watched: &mut Watched) -> Result<(), Stop> {
    for (at, step) in (1..).zip(steps) {
        let file = format!("{at:04}_{}.sql", step.name);
        for claim in step.up.statements.iter().flat_map(codegen::proof::claims) {
            let sql = if claim.rewrites { format!("{ELSEWHERE}{}", claim.sql) } else { claim.sql };
            let claim = Claim {
                sql,
                search_path: claim.search_path,
                alone: claim.alone,
                locks: claim.locks,
                rewrites: claim.rewrites,
            };
            let seen = match watch.run(&claim).await.map_err(|error| stop(&file, &error))? {
                Ok(seen) => seen,
                Err(refusal) => return Err(stop(&file, &sqlx::Error::Database(refusal))),
            };
            match (&seen.unseen, &seen.claimed) {
                _ if !seen.differences.is_empty() => {
                    let what = seen.differences.join("; ");
                    watched.otherwise.push(format!("{what}: {file}: {}", seen.statement));
                }
                (Some(_), _) => watched.unseen += 1,
                (_, None) => watched.unclaimed += 1,
                (None, Some(_)) => watched.as_claimed += 1,
            }
        }
    }
    Ok(())
}

/// Runs all steps as files, each in one transaction where it may.
async fn files(connection: &mut PgConnection, steps: &[Step]) -> Result<(), Stop> {
    for (file, step) in codegen::one_way("oracle", steps).into_iter().zip(steps) {
        let whole = step.up.is_transactional();
        let text = if whole { format!("BEGIN;\n{}\n;COMMIT", file.text) } else { file.text };
        let done = connection.execute(sqlx::raw_sql(AssertSqlSafe(text))).await;
        done.map_err(|error| stop(&file.path, &error))?;
    }
    Ok(())
}

impl Stop {
    fn outcome(self, more: &str) -> Outcome {
        let reason = format!("{}{more}", self.reason);
        if self.is_about_rows { Outcome::Rows(reason) } else { Outcome::Failed(reason) }
    }
}

fn stop(file: &str, error: &sqlx::Error) -> Stop {
    let found = error.as_database_error();
    let detail = found.and_then(|found| found.try_downcast_ref::<PgDatabaseError>());
    let detail = detail.map(|found| format!("{} {}", found.detail().unwrap_or(""), found.r#where().unwrap_or("")));
    let reason = format!("{file}: {error} {}", detail.unwrap_or_default());
    Stop {
        reason: reason.trim_end().to_owned(),
        is_about_rows: found.is_some_and(|found: &dyn DatabaseError| is_about_rows(found)),
    }
}

fn rows(error: impl std::fmt::Display) -> Outcome {
    Outcome::Rows(error.to_string())
}
