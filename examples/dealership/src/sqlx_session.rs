// Made by `cargo xtask gen`; the same for every schema. Edits here are lost.

//! Everyday operations through `sqlx`, open to a scope for what it may read and write.
//!
//! In come a connection and generated types, out go rows. It opens no connection and no transaction: whoever
//! lends the connection decides on both. Errors are those of sqlx.

use std::marker::PhantomData;

use sqlx::encode::Encode;
use sqlx::error::BoxDynError;
use sqlx::postgres::{PgArguments, PgConnection, PgRow, Postgres};
use sqlx::{Arguments, AssertSqlSafe, FromRow, Type};

use crate::relation::{Call, Keyed, Materialized, NewRow, Query, Reads, Relation, Table, Tenant, Writes};

/// Parameters of a statement: one value, a tuple of values, or a generated struct.
pub trait Bind {
    /// Adds the parameters in the order of the statement.
    ///
    /// # Errors
    /// A value that PostgreSQL's binary form cannot hold, for example a string of two gigabytes.
    fn bind(&self, arguments: &mut PgArguments) -> Result<(), BoxDynError>;
}

/// Of a statement without parameters.
impl Bind for () {
    fn bind(&self, _: &mut PgArguments) -> Result<(), BoxDynError> {
        Ok(())
    }
}

/// A connection as code of the scope `S` may use it.
#[derive(Debug)]
pub struct Session<'c, S> {
    connection: &'c mut PgConnection,
    scope: PhantomData<fn() -> S>,
}

impl<'c, S> Session<'c, S> {
    /// Borrows a connection, or a transaction as `&mut *transaction`.
    pub fn new(connection: &'c mut PgConnection) -> Self {
        Self { connection, scope: PhantomData }
    }

    /// Inserts a row and returns it with everything that the database filled in.
    ///
    /// # Errors
    /// Whatever sqlx reports, a broken constraint among it.
    pub async fn insert<N>(&mut self, new: &N) -> sqlx::Result<N::Row>
    where
        N: NewRow + Bind,
        N::Row: Row,
        S: Writes<N::Row>,
    {
        let arguments = arguments(&[new])?;
        let row = fetch_one(self.connection, <N::Row as Table>::INSERT, arguments).await?;
        N::Row::from_row(&row)
    }

    /// The row with that key, if there is one.
    ///
    /// # Errors
    /// Whatever sqlx reports.
    pub async fn find<T>(&mut self, key: &T::Key) -> sqlx::Result<Option<T>>
    where
        T: Keyed<Key: Bind> + Row,
        S: Reads<T>,
    {
        let arguments = arguments(&[key])?;
        let row = fetch_optional(self.connection, T::FIND, arguments).await?;
        row.as_ref().map(T::from_row).transpose()
    }

    /// At most `limit` rows in the order of the key: the first ones, or those behind `after`.
    ///
    /// # Errors
    /// Whatever sqlx reports.
    pub async fn list<T>(&mut self, after: Option<&T::Key>, limit: i64) -> sqlx::Result<Vec<T>>
    where
        T: Keyed<Key: Bind> + Row,
        S: Reads<T>,
    {
        let (statement, arguments) = match after {
            Some(key) => (T::LIST_AFTER, arguments(&[key, &limit])?),
            None => (T::LIST, arguments(&[&limit])?),
        };
        rows(&fetch_all(self.connection, statement, arguments).await?)
    }

    /// Changes what the patch sets and returns the row as it is afterwards; `None` where no row has that key.
    ///
    /// # Errors
    /// Whatever sqlx reports, a broken constraint among it.
    pub async fn update<T>(&mut self, key: &T::Key, patch: &T::Patch) -> sqlx::Result<Option<T>>
    where
        T: Keyed<Key: Bind, Patch: Bind> + Row,
        S: Writes<T>,
    {
        let arguments = arguments(&[patch, key])?;
        let row = fetch_optional(self.connection, T::UPDATE, arguments).await?;
        row.as_ref().map(T::from_row).transpose()
    }

    /// Deletes the row with that key; whether there was one.
    ///
    /// # Errors
    /// Whatever sqlx reports, a broken constraint among it.
    pub async fn delete<T>(&mut self, key: &T::Key) -> sqlx::Result<bool>
    where
        T: Keyed<Key: Bind>,
        S: Writes<T>,
    {
        let arguments = arguments(&[key])?;
        Ok(execute(self.connection, T::DELETE, arguments).await? > 0)
    }

    /// All rows, or the first `limit` of them, in no order that can be relied on.
    ///
    /// # Errors
    /// Whatever sqlx reports.
    pub async fn all<R>(&mut self, limit: Option<i64>) -> sqlx::Result<Vec<R>>
    where
        R: Relation + Row,
        S: Reads<R>,
    {
        rows(&fetch_limited(self.connection, R::SELECT, limit).await?)
    }

    /// The rows of a query, such as a generated lookup.
    ///
    /// # Errors
    /// Whatever sqlx reports.
    pub async fn select<R, P>(&mut self, query: &Query<R, P>) -> sqlx::Result<Vec<R>>
    where
        R: Relation + Row,
        P: Bind,
        S: Reads<R>,
    {
        let arguments = arguments(&[query.parameters()])?;
        rows(&fetch_all(self.connection, query.statement(), arguments).await?)
    }

    /// The row of a query that can have one at most, such as the lookup of a unique column.
    ///
    /// # Errors
    /// Whatever sqlx reports.
    pub async fn select_optional<R, P>(&mut self, query: &Query<R, P>) -> sqlx::Result<Option<R>>
    where
        R: Relation + Row,
        P: Bind,
        S: Reads<R>,
    {
        let arguments = arguments(&[query.parameters()])?;
        let row = fetch_optional(self.connection, query.statement(), arguments).await?;
        row.as_ref().map(R::from_row).transpose()
    }

    /// The row that a function of the database gives.
    ///
    /// # Errors
    /// Whatever sqlx reports, what the function refuses among it.
    pub async fn call<R, P>(&mut self, call: &Call<R, P>) -> sqlx::Result<R>
    where
        R: Relation + Row,
        P: Bind,
        S: Writes<R>,
    {
        let arguments = arguments(&[call.parameters()])?;
        R::from_row(&fetch_one(self.connection, call.statement(), arguments).await?)
    }

    /// Makes what follows in this transaction see the rows of one tenant. Outside of a transaction it is over at once.
    ///
    /// # Errors
    /// Whatever sqlx reports.
    pub async fn enter<T: Tenant + Bind>(&mut self, tenant: &T) -> sqlx::Result<()> {
        let arguments = arguments(&[tenant])?;
        execute(self.connection, T::ENTER, arguments).await.map(drop)
    }

    /// Brings the stored rows of a read model up to date.
    ///
    /// # Errors
    /// Whatever sqlx reports; only the owner of a materialized view may refresh it.
    pub async fn refresh<R>(&mut self) -> sqlx::Result<()>
    where
        R: Materialized,
        S: Reads<R>,
    {
        execute(self.connection, R::REFRESH, PgArguments::default()).await.map(drop)
    }
}

/// A type that sqlx can read from any row, however long the row lives.
pub trait Row: for<'r> FromRow<'r, PgRow> {}

impl<T: for<'r> FromRow<'r, PgRow>> Row for T {}

fn rows<T: Row>(rows: &[PgRow]) -> sqlx::Result<Vec<T>> {
    rows.iter().map(T::from_row).collect()
}

fn arguments(parts: &[&dyn Bind]) -> sqlx::Result<PgArguments> {
    let mut arguments = PgArguments::default();
    for part in parts {
        part.bind(&mut arguments).map_err(sqlx::Error::Encode)?;
    }
    Ok(arguments)
}

async fn fetch_one(
    connection: &mut PgConnection,
    statement: &'static str,
    arguments: PgArguments,
) -> sqlx::Result<PgRow> {
    sqlx::query_with(statement, arguments).fetch_one(connection).await
}

async fn fetch_optional(
    connection: &mut PgConnection,
    statement: &'static str,
    arguments: PgArguments,
) -> sqlx::Result<Option<PgRow>> {
    sqlx::query_with(statement, arguments).fetch_optional(connection).await
}

async fn fetch_all(
    connection: &mut PgConnection,
    statement: &'static str,
    arguments: PgArguments,
) -> sqlx::Result<Vec<PgRow>> {
    sqlx::query_with(statement, arguments).fetch_all(connection).await
}

async fn fetch_limited(
    connection: &mut PgConnection,
    select: &'static str,
    limit: Option<i64>,
) -> sqlx::Result<Vec<PgRow>> {
    let Some(limit) = limit else { return fetch_all(connection, select, PgArguments::default()).await };
    // Both halves are constants of this crate, so nothing that a caller gave becomes SQL.
    let statement = AssertSqlSafe(format!("{select} LIMIT $1"));
    let arguments = arguments(&[&limit])?;
    sqlx::query_with(statement, arguments).fetch_all(connection).await
}

async fn execute(connection: &mut PgConnection, statement: &'static str, arguments: PgArguments) -> sqlx::Result<u64> {
    Ok(sqlx::query_with(statement, arguments).execute(connection).await?.rows_affected())
}

impl<T: Bind> Bind for &T {
    fn bind(&self, arguments: &mut PgArguments) -> Result<(), BoxDynError> {
        (**self).bind(arguments)
    }
}

impl<T> Bind for Option<T>
where
    Option<T>: for<'q> Encode<'q, Postgres> + Type<Postgres>,
{
    fn bind(&self, arguments: &mut PgArguments) -> Result<(), BoxDynError> {
        arguments.add(self)
    }
}

impl<T> Bind for Vec<T>
where
    Vec<T>: for<'q> Encode<'q, Postgres> + Type<Postgres>,
{
    fn bind(&self, arguments: &mut PgArguments) -> Result<(), BoxDynError> {
        arguments.add(self)
    }
}

crate::drivers::bind_value!(bool, i16, i32, i64, f32, f64, String, &str, &[u8], uuid::Uuid);

macro_rules! bind_tuple {
    ($($part:ident)+) => {
        impl<$($part: Bind),+> Bind for ($($part,)+) {
            #[allow(non_snake_case, reason = "the parts are named after their type parameters")]
            fn bind(&self, arguments: &mut PgArguments) -> Result<(), BoxDynError> {
                let ($($part,)+) = self;
                $($part.bind(arguments)?;)+
                Ok(())
            }
        }
    };
}

bind_tuple!(A);
bind_tuple!(A B);
bind_tuple!(A B C);
bind_tuple!(A B C D);
bind_tuple!(A B C D E);
bind_tuple!(A B C D E F);
bind_tuple!(A B C D E F G);
bind_tuple!(A B C D E F G H);
