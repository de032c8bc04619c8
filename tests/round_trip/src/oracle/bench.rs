//! Two databases that are used again and again, and the sessions on them.
//!
//! In comes the SQL of a schema, out go a database that holds it and its model as an import has it. What the pair before
//! left is taken out first. A session is kept for as long as its database, for a new one costs more than most of what it is
//! asked; after some pairs the databases are made anew, because the catalog of a used one gets slow.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use runtime::catalog::Element;
use runtime::prove::Watch;
use schema_spec::Model;
use schema_spec::arrange::{Needs, Wishes, arrange};
use schema_spec::model::Qualified;
use sqlx::{AssertSqlSafe, Connection, PgConnection};
use test_server::{Database, Server};

use super::make::ROLE;
use super::pair::Pair;
use super::run::{Outcome, Way};

/// Pairs after which databases are made anew.
const PAIRS: usize = 100;

/// The role that makes everything, and whose things are taken out again.
const MAKER: &str = "\"oracle's maker\"";

/// Takes out everything. The schema `public` stays: where a schema comes or goes, the server forgets all its plans.
const EMPTY: &str = "ROLLBACK; RESET ALL; SET client_min_messages = error; DROP OWNED BY CURRENT_USER CASCADE;
    COMMENT ON SCHEMA public IS 'standard public schema';";

/// Takes one pair after the other.
pub struct Bench<'s> {
    server: &'s Server,
    events: tokio::runtime::Runtime,
    sides: Option<Sides<'s>>,
    /// Pairs so far.
    tried: usize,
    /// Where time went, by stage.
    spent: BTreeMap<&'static str, Duration>,
}

/// The two databases and the sessions on them.
pub(super) struct Sides<'s> {
    /// The database in which the way is gone.
    pub(super) old: Database<'s>,
    /// The database that holds the second schema.
    pub(super) new: Database<'s>,
    /// Sessions on the old database.
    pub(super) watch: Watch,
    /// The session on the new one.
    pub(super) there: PgConnection,
    /// How many pairs were tried in them.
    pairs: usize,
}

impl<'s> Bench<'s> {
    /// Makes the role that gets rights.
    ///
    /// # Errors
    /// Where the server refuses.
    pub fn new(server: &'s Server) -> Result<Self, Box<dyn std::error::Error>> {
        let events = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        // Another bench may make them at this moment.
        let role = |name: &str| {
            format!(
                "DO $$ BEGIN CREATE ROLE {name}; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;"
            )
        };
        server.database("oracle_roles")?.psql(&(role(ROLE) + &role(&format!("{MAKER} SUPERUSER"))))?;
        Ok(Self { server, events, sides: None, tried: 0, spent: BTreeMap::new() })
    }

    /// Tries a pair.
    pub fn try_pair(&mut self, pair: &Pair) -> Outcome {
        self.tried += 1;
        let mut sides = match self.sides() {
            Ok(sides) => sides,
            Err(error) => return Outcome::Failed(error.to_string()),
        };
        let mut clock = Clock { since: Instant::now(), spent: &mut self.spent };
        let every = |times: usize| self.tried.is_multiple_of(times);
        let way = Way { pair, with_dumps: every(10), with_files: every(4) };
        let outcome = self.events.block_on(way.go(&mut sides, &mut clock)).unwrap_or_else(|stop| stop);
        let sound = self.events.block_on(async { sides.there.ping().await.is_ok() && sides.watch.is_sound().await });
        sides.pairs += 1;
        self.sides = Some(sides).filter(|sides| sound && sides.pairs < PAIRS);
        outcome
    }

    /// Where time went so far, by stage.
    #[must_use]
    pub fn spent(&self) -> &BTreeMap<&'static str, Duration> {
        &self.spent
    }

    fn sides(&mut self) -> Result<Sides<'s>, Box<dyn std::error::Error>> {
        if let Some(sides) = self.sides.take() {
            return Ok(sides);
        }
        let (old, new) = (self.server.database("oracle_old")?, self.server.database("oracle_new")?);
        let mut watch = self.events.block_on(Watch::connect(&old.url))?;
        let mut there = self.events.block_on(PgConnection::connect(&new.url))?;
        let role = format!("SET SESSION AUTHORIZATION {MAKER}");
        for session in [watch.session(), &mut there] {
            self.events.block_on(sqlx::raw_sql(AssertSqlSafe(role.clone())).execute(session))?;
        }
        Ok(Sides { old, new, watch, there, pairs: 0 })
    }
}

/// Measures stages.
pub(super) struct Clock<'a> {
    since: Instant,
    spent: &'a mut BTreeMap<&'static str, Duration>,
}

impl Clock<'_> {
    /// What was done since the stage before belongs to this one.
    pub(super) fn stage(&mut self, name: &'static str) {
        let now = Instant::now();
        *self.spent.entry(name).or_default() += now - self.since;
        self.since = now;
    }
}

/// Makes the database what the text says, and nothing else.
pub(super) async fn load(connection: &mut PgConnection, sql: &str) -> Result<(), Outcome> {
    sqlx::raw_sql(EMPTY).execute(&mut *connection).await.map_err(failed)?;
    let done = sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut *connection).await;
    done.map(|_| ()).map_err(|error| Outcome::Invalid(error.to_string()))
}

/// The catalog as an import has it: arranged, printed, and read again.
pub(super) async fn model(connection: &mut PgConnection) -> Result<Model, Outcome> {
    let mut imported = runtime::catalog::read_again(connection).await.map_err(failed)?;
    if let Some(note) = imported.notes.iter().find(|note| note.kind == "index") {
        return Err(Outcome::Failed(format!("{}: {}", note.name, note.what)));
    }
    "oracle".clone_into(&mut imported.model.name);
    let named = |element: Element| Qualified { domain: element.schema, name: element.name };
    let needs: Needs = imported.edges.into_iter().map(|(from, to)| (named(from), named(to))).collect();
    codegen::depend_on_what_texts_hide(&mut imported.model, &needs);
    let mut model = arrange(imported.model, &needs, &Wishes::default()).model;
    schema_spec::settle_names(&mut model);
    let read = schema_spec::read(&schema_spec::print(&model));
    read.map(|checked| checked.model).map_err(|found| Outcome::Failed(format!("not readable: {found:?}")))
}

pub(super) fn failed(error: impl std::fmt::Display) -> Outcome {
    Outcome::Failed(error.to_string())
}
