// Made by `cargo xtask gen`; the same for every schema. Edits here are lost.

//! Everyday operations through `tokio-postgres`, open to a scope for what it may read and write.
//!
//! In come a client (or a transaction, or a pooled client) and generated types, out go rows. It opens no connection
//! and no transaction: whoever lends the client decides on both. Errors are those of `tokio-postgres`.

use std::marker::PhantomData;

use tokio_postgres::types::ToSql;
use tokio_postgres::{Error, GenericClient};

use crate::relation::{Call, Keyed, Materialized, NewRow, Query, Reads, Relation, Table, Tenant, Writes};

/// Parameters of a statement, borrowed from the values that they come from.
pub type Parameters<'a> = Vec<&'a (dyn ToSql + Sync)>;

/// Parameters of a statement: one value, a tuple of values, or a generated struct.
pub trait Bind {
    /// Adds the parameters in the order of the statement.
    fn bind<'a>(&'a self, parameters: &mut Parameters<'a>);
}

/// Of a statement without parameters.
impl Bind for () {
    fn bind<'a>(&'a self, _: &mut Parameters<'a>) {}
}

/// A client as code of the scope `S` may use it.
#[derive(Debug)]
pub struct Session<'c, S, C> {
    client: &'c C,
    scope: PhantomData<fn() -> S>,
}

impl<'c, S, C: GenericClient + Sync> Session<'c, S, C> {
    /// Borrows a client or a transaction: `Session::<Listings, _>::new(&client)`.
    pub fn new(client: &'c C) -> Self {
        Self { client, scope: PhantomData }
    }

    /// Inserts a row and returns it with everything that the database filled in.
    ///
    /// # Errors
    /// Whatever `tokio-postgres` reports, a broken constraint among it.
    pub async fn insert<N>(&self, new: &N) -> Result<N::Row, Error>
    where
        N: NewRow + Bind,
        N::Row: Row,
        S: Writes<N::Row>,
    {
        let row = self.client.query_one(<N::Row as Table>::INSERT, &parameters(&[new])).await?;
        N::Row::try_from(&row)
    }

    /// The row with that key, if there is one.
    ///
    /// # Errors
    /// Whatever `tokio-postgres` reports.
    pub async fn find<T>(&self, key: &T::Key) -> Result<Option<T>, Error>
    where
        T: Keyed<Key: Bind> + Row,
        S: Reads<T>,
    {
        let row = self.client.query_opt(T::FIND, &parameters(&[key])).await?;
        row.as_ref().map(T::try_from).transpose()
    }

    /// At most `limit` rows in the order of the key: the first ones, or those behind `after`.
    ///
    /// # Errors
    /// Whatever `tokio-postgres` reports.
    pub async fn list<T>(&self, after: Option<&T::Key>, limit: i64) -> Result<Vec<T>, Error>
    where
        T: Keyed<Key: Bind> + Row,
        S: Reads<T>,
    {
        let (statement, parameters) = match after {
            Some(key) => (T::LIST_AFTER, parameters(&[key, &limit])),
            None => (T::LIST, parameters(&[&limit])),
        };
        rows(&self.client.query(statement, &parameters).await?)
    }

    /// Changes what the patch sets and returns the row as it is afterwards; `None` where no row has that key.
    ///
    /// # Errors
    /// Whatever `tokio-postgres` reports, a broken constraint among it.
    pub async fn update<T>(&self, key: &T::Key, patch: &T::Patch) -> Result<Option<T>, Error>
    where
        T: Keyed<Key: Bind, Patch: Bind> + Row,
        S: Writes<T>,
    {
        let row = self.client.query_opt(T::UPDATE, &parameters(&[patch, key])).await?;
        row.as_ref().map(T::try_from).transpose()
    }

    /// Deletes the row with that key; whether there was one.
    ///
    /// # Errors
    /// Whatever `tokio-postgres` reports, a broken constraint among it.
    pub async fn delete<T>(&self, key: &T::Key) -> Result<bool, Error>
    where
        T: Keyed<Key: Bind>,
        S: Writes<T>,
    {
        Ok(self.client.execute(T::DELETE, &parameters(&[key])).await? > 0)
    }

    /// All rows, or the first `limit` of them, in no order that can be relied on.
    ///
    /// # Errors
    /// Whatever `tokio-postgres` reports.
    pub async fn all<R>(&self, limit: Option<i64>) -> Result<Vec<R>, Error>
    where
        R: Relation + Row,
        S: Reads<R>,
    {
        let Some(limit) = limit else { return rows(&self.client.query(R::SELECT, &[]).await?) };
        // Both halves are constants of this crate, so nothing that a caller gave becomes SQL.
        let statement = format!("{} LIMIT $1", R::SELECT);
        rows(&self.client.query(&statement, &[&limit]).await?)
    }

    /// The rows of a query, such as a generated lookup.
    ///
    /// # Errors
    /// Whatever `tokio-postgres` reports.
    pub async fn select<R, P>(&self, query: &Query<R, P>) -> Result<Vec<R>, Error>
    where
        R: Relation + Row,
        P: Bind,
        S: Reads<R>,
    {
        rows(&self.client.query(query.statement(), &parameters(&[query.parameters()])).await?)
    }

    /// The row of a query that can have one at most, such as the lookup of a unique column.
    ///
    /// # Errors
    /// Whatever `tokio-postgres` reports; more than one row is an error too.
    pub async fn select_optional<R, P>(&self, query: &Query<R, P>) -> Result<Option<R>, Error>
    where
        R: Relation + Row,
        P: Bind,
        S: Reads<R>,
    {
        let row = self.client.query_opt(query.statement(), &parameters(&[query.parameters()])).await?;
        row.as_ref().map(R::try_from).transpose()
    }

    /// The row that a function of the database gives.
    ///
    /// # Errors
    /// Whatever `tokio-postgres` reports, what the function refuses among it.
    pub async fn call<R, P>(&self, call: &Call<R, P>) -> Result<R, Error>
    where
        R: Relation + Row,
        P: Bind,
        S: Writes<R>,
    {
        let row = self.client.query_one(call.statement(), &parameters(&[call.parameters()])).await?;
        R::try_from(&row)
    }

    /// Makes what follows in this transaction see the rows of one tenant. Outside of a transaction it is over at once.
    ///
    /// # Errors
    /// Whatever `tokio-postgres` reports.
    pub async fn enter<T: Tenant + Bind>(&self, tenant: &T) -> Result<(), Error> {
        self.client.execute(T::ENTER, &parameters(&[tenant])).await.map(drop)
    }

    /// Brings the stored rows of a read model up to date.
    ///
    /// # Errors
    /// Whatever `tokio-postgres` reports; only the owner of a materialized view may refresh it.
    pub async fn refresh<R>(&self) -> Result<(), Error>
    where
        R: Materialized,
        S: Reads<R>,
    {
        self.client.execute(R::REFRESH, &[]).await.map(drop)
    }
}

/// A type that can be read from any row, however long the row lives.
pub trait Row: for<'r> TryFrom<&'r tokio_postgres::Row, Error = Error> {}

impl<T: for<'r> TryFrom<&'r tokio_postgres::Row, Error = Error>> Row for T {}

fn rows<T: Row>(rows: &[tokio_postgres::Row]) -> Result<Vec<T>, Error> {
    rows.iter().map(T::try_from).collect()
}

fn parameters<'a>(parts: &[&'a dyn Bind]) -> Parameters<'a> {
    let mut parameters = Parameters::new();
    for part in parts {
        part.bind(&mut parameters);
    }
    parameters
}

impl<T: Bind> Bind for &T {
    fn bind<'a>(&'a self, parameters: &mut Parameters<'a>) {
        (**self).bind(parameters);
    }
}

impl<T: ToSql + Sync> Bind for Option<T> {
    fn bind<'a>(&'a self, parameters: &mut Parameters<'a>) {
        parameters.push(self);
    }
}

impl<T> Bind for Vec<T>
where
    Vec<T>: ToSql + Sync,
{
    fn bind<'a>(&'a self, parameters: &mut Parameters<'a>) {
        parameters.push(self);
    }
}

crate::drivers::bind_reference!(bool, i16, i32, i64, f32, f64, u32, String, &str, &[u8], uuid::Uuid);

macro_rules! bind_tuple {
    ($($part:ident)+) => {
        impl<$($part: Bind),+> Bind for ($($part,)+) {
            #[allow(non_snake_case, reason = "the parts are named after their type parameters")]
            fn bind<'a>(&'a self, parameters: &mut Parameters<'a>) {
                let ($($part,)+) = self;
                $($part.bind(parameters);)+
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
