//! One pair through the planner and a database.
//!
//! In come two schemas, out goes what became of the way from the one to the other: read from the catalog, printed as specs
//! and read again, planned, gone with rows in every table, compared with the second, and planned again. What the planner
//! asks is answered as for chains. It works in two databases of its own, which every pair finds empty.

use std::collections::BTreeMap;

use codegen::plan::Step;
use codegen::plan::transition::{Asked, Intents, Transition, transition};
use codegen::statement::Expression;
use runtime::catalog::Element;
use schema_spec::Model;
use schema_spec::arrange::{Needs, Wishes, arrange};
use schema_spec::model::Qualified;
use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection};
use test_server::{Database, Server};

use super::make::ROLE;
use super::pair::Pair;
use crate::answers::{converted, neutral};
use crate::chain::{Content, ROWS, about_rows, borrowed, lost, without_order};
use crate::{difference, sorted_dump};

/// Takes out everything, and makes the schema `public` as a new database has it.
const EMPTY: &str = "SET client_min_messages = error;
    DO $$ DECLARE s text; BEGIN
        FOR s IN SELECT nspname FROM pg_namespace WHERE nspname !~ '^(pg_|information_schema$)' LOOP
            EXECUTE format('DROP SCHEMA %I CASCADE', s);
        END LOOP;
    END $$;
    CREATE SCHEMA public AUTHORIZATION pg_database_owner;
    COMMENT ON SCHEMA public IS 'standard public schema';
    GRANT USAGE ON SCHEMA public TO PUBLIC";

/// What became of a pair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The way ends in the second schema, no row is lost, and nothing is left to plan.
    Passed {
        /// Migrations.
        steps: usize,
        /// Whether the rows were those of the second schema.
        borrowed: bool,
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

/// Two databases, for one pair after the other.
pub struct Bench<'s> {
    old: Database<'s>,
    new: Database<'s>,
    events: tokio::runtime::Runtime,
    /// Pairs so far.
    tried: usize,
}

impl<'s> Bench<'s> {
    /// Makes the databases, and the role that gets rights.
    ///
    /// # Errors
    /// Where the server refuses.
    pub fn new(server: &'s Server) -> Result<Self, Box<dyn std::error::Error>> {
        let (old, new) = (server.database("oracle_old")?, server.database("oracle_new")?);
        // Another bench may make it at this moment.
        old.psql(&format!(
            "DO $$ BEGIN CREATE ROLE {ROLE}; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$"
        ))?;
        let events = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        Ok(Self { old, new, events, tried: 0 })
    }

    /// Tries a pair.
    pub fn try_pair(&mut self, pair: &Pair) -> Outcome {
        self.tried += 1;
        self.events.block_on(self.way(&pair.first(), &pair.second())).unwrap_or_else(|stop| stop)
    }

    async fn way(&self, first: &str, second: &str) -> Result<Outcome, Outcome> {
        load(&self.old, first).await?;
        load(&self.new, second).await?;
        let (from, to) = (model(&self.old).await?, model(&self.new).await?);
        let mut found = plan(&from, &to, &Intents::default());
        if !found.missing.is_empty() {
            let intents = self.answered(&found).await?;
            found = plan(&from, &to, &intents);
        }
        if let Some(reason) = found.refused.first() {
            return Err(Outcome::Refused(reason.clone()));
        }
        if let Some(open) = found.missing.first() {
            return Err(Outcome::Failed(format!("asks again: {open:?}")));
        }
        let mut connection = connected(&self.old).await?;
        runtime::rows::fill(&mut connection, ROWS).await.map_err(rows)?;
        let mut before = runtime::rows::content(&mut connection).await.map_err(rows)?;
        let mut is_borrowed = false;
        if let Err((first_reason, true)) = gone(&self.old, &found.steps).await.map_err(told)? {
            is_borrowed = true;
            load(&self.old, first).await?;
            before = borrowed(&self.old, &self.new).await.map_err(rows)?;
            if let Err((reason, _)) = gone(&self.old, &found.steps).await.map_err(told)? {
                return Err(Outcome::Rows(format!("{reason}, and before: {first_reason}")));
            }
        }
        self.compared(&before, &to).await?;
        Ok(Outcome::Passed { steps: found.steps.len(), borrowed: is_borrowed })
    }

    /// Values that say nothing, for what only a person knows.
    async fn answered(&self, found: &Transition) -> Result<Intents, Outcome> {
        let mut connection = connected(&self.new).await?;
        runtime::rows::fill(&mut connection, ROWS).await.map_err(rows)?;
        let mut intents = Intents::default();
        for one in &found.missing {
            let (table, column) = (format!("{}.{}", one.table.schema.raw(), one.table.name.raw()), one.column.raw());
            let of = one.type_name.to_string();
            let value = neutral(&self.new, &table, column, &of).map_err(Outcome::Failed)?;
            let place = (one.table.clone(), one.column.clone());
            match one.asks {
                Asked::Fill => intents.fills.insert(place, Expression::new(value)),
                Asked::Conversion => {
                    let value = converted(&self.new, column, &of, &value).map_err(Outcome::Failed)?;
                    intents.conversions.insert(place, Expression::new(value))
                }
            };
        }
        Ok(intents)
    }

    /// Whether the old database is the new one by now, and its rows are there.
    async fn compared(&self, before: &Content, to: &Model) -> Result<(), Outcome> {
        let mut connection = connected(&self.old).await?;
        let after = runtime::rows::content(&mut connection).await.map_err(rows)?;
        if let Some(remark) = lost(before, &after).first() {
            return Err(Outcome::Failed(remark.clone()));
        }
        let reached = model(&self.old).await?;
        if text_of(&reached) != text_of(to) || self.tried.is_multiple_of(10) {
            let dump = |database| sorted_dump(database).map(|lines| without_order(&lines)).map_err(failed);
            let (made, wanted) = (dump(&self.old)?, dump(&self.new)?);
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

fn plan(from: &Model, to: &Model, intents: &Intents) -> Transition {
    let newest = |model: &Model| model.versions.last().map(|version| version.number).unwrap_or_default();
    transition((from, &[newest(from)]), (to, &[newest(to)]), intents)
}

async fn connected(database: &Database<'_>) -> Result<PgConnection, Outcome> {
    PgConnection::connect(&database.url).await.map_err(failed)
}

async fn load(database: &Database<'_>, sql: &str) -> Result<(), Outcome> {
    let mut connection = connected(database).await?;
    sqlx::raw_sql(EMPTY).execute(&mut connection).await.map_err(failed)?;
    let done = sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut connection).await;
    done.map(|_| ()).map_err(|error| Outcome::Invalid(error.to_string()))
}

/// The catalog as an import has it: arranged, printed, and read again.
async fn model(database: &Database<'_>) -> Result<Model, Outcome> {
    let mut connection = connected(database).await?;
    let mut imported = runtime::catalog::read(&mut connection).await.map_err(failed)?;
    "oracle".clone_into(&mut imported.model.name);
    let named = |element: Element| Qualified { domain: element.schema, name: element.name };
    let needs: Needs = imported.edges.into_iter().map(|(from, to)| (named(from), named(to))).collect();
    codegen::depend_on_what_texts_hide(&mut imported.model, &needs);
    let mut model = arrange(imported.model, &needs, &Wishes::default()).model;
    schema_spec::settle_names(&mut model);
    let read = schema_spec::read(&schema_spec::print(&model));
    read.map(|checked| checked.model).map_err(|found| Outcome::Failed(format!("not readable: {found:?}")))
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

/// Runs all steps; says where one fails, and whether for the rows that are there.
async fn gone(database: &Database<'_>, steps: &[Step]) -> Result<Result<(), (String, bool)>, (String, bool)> {
    let lasting = |error: sqlx::Error| (error.to_string(), false);
    let mut connection = PgConnection::connect(&database.url).await.map_err(lasting)?;
    for (file, step) in codegen::one_way("oracle", steps).into_iter().zip(steps) {
        let whole = step.up.is_transactional();
        let text = if whole { format!("BEGIN;\n{}\n;COMMIT", file.text) } else { file.text };
        if let Err(error) = connection.execute(sqlx::raw_sql(AssertSqlSafe(text))).await {
            let detail =
                error.as_database_error().and_then(|found| found.try_downcast_ref::<sqlx::postgres::PgDatabaseError>());
            let detail =
                detail.map(|found| format!("{} {}", found.detail().unwrap_or(""), found.r#where().unwrap_or("")));
            let reason = format!("{}: {error} {}", file.path, detail.unwrap_or_default());
            let is_rows = about_rows(&error);
            return if is_rows { Ok(Err((reason, true))) } else { Err((reason, false)) };
        }
    }
    Ok(Ok(()))
}

fn told((reason, _): (String, bool)) -> Outcome {
    Outcome::Failed(reason)
}

fn failed(error: impl std::fmt::Display) -> Outcome {
    Outcome::Failed(error.to_string())
}

fn rows(error: impl std::fmt::Display) -> Outcome {
    Outcome::Rows(error.to_string())
}
