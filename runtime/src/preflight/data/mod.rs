//! Rows that break what is to be promised.
//!
//! In come a promise and a table that is there now, out goes a query for the rows that break it, which is asked for a number and
//! shown to the reader. A question that takes too long, or that is not allowed, is said to be not made.

mod cast;
mod foreign;
mod key;
mod rule;

use std::fmt::Write as _;

use sqlx::AssertSqlSafe;

use super::deed::{Action, NewConstraint, Rule};
use super::inquiry::{Inquiry, Relation};
use super::{Gravity, Kind};

/// Nobody needs to know more exactly.
const MANY: i64 = 1000;

/// A promise about the rows of a table.
struct Demand {
    /// What is to be made, for example `the unique index users_email_key`.
    promise: String,
    /// What the query counts that break it: `row`, `value`.
    noun: &'static str,
    /// What is wrong with them.
    wrong: String,
    expected: String,
    mend: String,
    /// The query, without its end.
    query: String,
}

/// What the server said.
enum Answer {
    Count(i64),
    /// Something is not there that the question names.
    Missing,
    /// Not asked to the end, and why.
    Unmade(String),
}

impl Inquiry<'_> {
    /// What an action demands of the rows of its table.
    pub(super) async fn demands(&mut self, on: &Relation, only: bool, action: &Action) -> Result<(), sqlx::Error> {
        match action {
            Action::AddColumn { name, wanting: true, .. } => self.wanting_column(on, name).await,
            Action::AddConstraint(constraint) => {
                if let Some(name) = &constraint.name {
                    let kept = constraint.not_valid.then(|| constraint.clone());
                    self.changes.constrain(on.oid, name, kept);
                }
                if constraint.not_valid {
                    return Ok(());
                }
                self.constraint(on, only, constraint).await
            }
            Action::DropConstraint(name) => {
                self.changes.constrain(on.oid, name, None);
                Ok(())
            }
            Action::Validate(name) => match self.changes.constraint(on.oid, name) {
                Some(Some(constraint)) => self.constraint(on, only, &constraint).await,
                Some(None) => Ok(()),
                None => self.validated(on, name).await,
            },
            Action::SetNotNull(column) => self.not_null(on, only, column).await,
            Action::SetType { column, to, using: false } => self.cast(on, column, to).await,
            _ => Ok(()),
        }
    }

    async fn constraint(&mut self, on: &Relation, only: bool, new: &NewConstraint) -> Result<(), sqlx::Error> {
        let named = |what: &str| match &new.name {
            Some(name) => format!("{what} {name}"),
            None => what.to_owned(),
        };
        match &new.rule {
            Rule::Unique { columns, nulls_distinct, primary } => {
                let promise = named(if *primary { "the primary key" } else { "the unique constraint" });
                self.unique_columns(on, &promise, columns, (*nulls_distinct, *primary)).await
            }
            Rule::UsingIndex { index, primary: true } => self.primary_by_index(on, index).await,
            Rule::Check { not_null: Some(column), .. } | Rule::NotNull(column) => self.not_null(on, only, column).await,
            Rule::Check { expression, names, .. } => {
                self.check(on, only, (&named("the check"), expression, names)).await
            }
            Rule::Foreign { columns, table, to, full } => {
                let promise = named("the foreign key");
                self.foreign(on, &promise, (columns, table, to), *full).await
            }
            Rule::UsingIndex { .. } | Rule::Other => Ok(()),
        }
    }

    /// Asks for the rows that break a promise, where they can be known now.
    async fn ask(&mut self, on: &[&Relation], demand: Demand) -> Result<(), sqlx::Error> {
        if !self.certain || !self.told.insert(demand.query.clone()) {
            return Ok(());
        }
        let promise = format!("{} of {}", demand.promise, on[0].name);
        let after = on.iter().find_map(|relation| self.changes.after(relation.oid)).map(str::to_owned);
        if let Some(after) = after {
            self.later(&promise, &format!("once {after} has run, which changes what it is about"));
            return Ok(());
        }
        match self.count(&demand.query).await? {
            Answer::Count(0) => {}
            Answer::Count(number) => {
                let plural = if number == 1 { "" } else { "s" };
                let number = if number > MANY { format!("more than {MANY}") } else { number.to_string() };
                let what = format!("{promise} cannot be made: {number} {}{plural} {}", demand.noun, demand.wrong);
                self.find(Gravity::Stops, Kind::Rows, [what, demand.expected, demand.mend], Some(demand.query));
            }
            Answer::Missing => self.later(&promise, "once what it is about has been made"),
            Answer::Unmade(why) => {
                let what = format!("{promise} was not checked: {why}");
                let expected = format!("an answer within {:?}", self.options.timeout);
                let mend = "run the query yourself, or go on: the server checks it in any case".to_owned();
                self.find(Gravity::Warns, Kind::Unchecked, [what, expected, mend], Some(demand.query));
            }
        }
        Ok(())
    }

    fn later(&mut self, promise: &str, when: &str) {
        let what = format!("{promise} can be judged {when}");
        let expected = "a table that is now what it will be then".to_owned();
        let mend = "nothing is to be done: the server checks it when it runs".to_owned();
        self.find(Gravity::Notes, Kind::Unchecked, [what, expected, mend], None);
    }

    async fn count(&mut self, query: &str) -> Result<Answer, sqlx::Error> {
        let counting = format!("SELECT count(*) FROM (\n{query}\nLIMIT {}) AS pilaster_found", MANY + 1);
        let error = match sqlx::query_scalar(AssertSqlSafe(counting)).fetch_one(&mut *self.connection).await {
            Ok(count) => return Ok(Answer::Count(count)),
            Err(sqlx::Error::Database(error)) => error,
            Err(error) => return Err(error),
        };
        Ok(match error.code().as_deref() {
            Some("57014") => Answer::Unmade(format!("it took longer than {:?}", self.options.timeout)),
            Some("55P03") => Answer::Unmade("somebody holds a lock on the table".to_owned()),
            Some("42501") => Answer::Unmade("the role may not read all of its rows".to_owned()),
            // A label of an enum that is not there yet.
            Some("22P02") => Answer::Missing,
            Some(code) if code.starts_with("42") => Answer::Missing,
            _ => {
                let mut why = "the server could not answer".to_owned();
                let _ = write!(why, ": {}", error.message());
                Answer::Unmade(why)
            }
        })
    }
}

/// A table in a query: a partitioned one with its partitions, another without its children.
fn alone(on: &Relation) -> String {
    if on.kind == "p" { on.name.clone() } else { format!("ONLY {}", on.name) }
}

/// A table with its children, unless the statement says `ONLY`.
fn whole(on: &Relation, only: bool) -> String {
    if only { format!("ONLY {}", on.name) } else { on.name.clone() }
}
