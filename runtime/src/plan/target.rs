//! Which database it is.
//!
//! In comes a connection, out goes what tells this database from every other, as far as the role may know it.

use sqlx::{FromRow, PgConnection};

use crate::manager::Error;

/// What tells a database from every other.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Target {
    /// Its name.
    pub database: String,
    /// Its number within the server, which another of the same name made later does not have.
    pub oid: i64,
    /// The identifier of the server's data, made with it; copies of the files have the same. Nothing where the role may not ask.
    #[sqlx(default)]
    pub system: Option<String>,
    /// How often the server's data were parted from another's, for example when a copy was made a server of its own.
    #[sqlx(default)]
    pub timeline: Option<i64>,
    /// The release of the server, for people.
    pub server: String,
}

impl Target {
    /// What differs from another database, in words; nothing where it is the same one.
    #[must_use]
    pub fn difference(&self, other: &Self) -> Option<String> {
        let number = |number: Option<i64>| number.map_or_else(|| "unknown".to_owned(), |number| number.to_string());
        let system = |system: &Option<String>| system.clone().unwrap_or_else(|| "unknown".to_owned());
        let pairs = [
            ("the server's identifier", system(&self.system), system(&other.system)),
            ("the name of the database", self.database.clone(), other.database.clone()),
            ("the number of the database", self.oid.to_string(), other.oid.to_string()),
            ("the server's timeline", number(self.timeline), number(other.timeline)),
        ];
        let differs = pairs.into_iter().find(|(_, one, another)| one != another);
        differs.map(|(what, one, another)| format!("{what} is {another} and not {one}"))
    }
}

pub(super) async fn target(connection: &mut PgConnection) -> Result<Target, Error> {
    const BASE: &str = "SELECT datname::text AS database, oid::int8 AS oid, current_setting('server_version') AS server \
        FROM pg_database WHERE datname = current_database()";
    const SYSTEM: &str = "SELECT s.system_identifier::text, c.timeline_id::int8 \
        FROM pg_control_system() s, pg_control_checkpoint() c";
    let mut target: Target = sqlx::query_as(BASE).fetch_one(&mut *connection).await?;
    // These functions may be kept from the role.
    match sqlx::query_as::<_, (String, i64)>(SYSTEM).fetch_one(&mut *connection).await {
        Ok((system, timeline)) => (target.system, target.timeline) = (Some(system), Some(timeline)),
        Err(sqlx::Error::Database(_)) => {}
        Err(error) => return Err(error.into()),
    }
    Ok(target)
}
