//! What became of a statement that was broken off.
//!
//! In comes a statement that was announced, out goes whether it ended, with what it left half-made cleared away. It asks the
//! catalog and nothing else: a migrator that died cannot be asked.

use sqlx::postgres::types::Oid;
use sqlx::{FromRow, PgConnection};

use super::{Going, Runner};
use crate::migration::{Kind, Relation, Statement};

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// It did what it was to do.
    Ended,
    /// Nothing of it is left, and it can run again.
    Undone,
    /// Nobody can tell.
    Unknown,
}

#[derive(FromRow)]
struct Index {
    oid: Oid,
    valid: bool,
    /// Its name, quoted.
    name: String,
}

/// The index of that name on its table.
async fn index(connection: &mut PgConnection, name: &str, table: &Relation) -> Result<Option<Index>, sqlx::Error> {
    const INDEX: &str = "SELECT c.oid, i.indisvalid AS valid, format('%I.%I', n.nspname, c.relname) AS name \
        FROM pg_class t JOIN pg_class c ON c.relnamespace = t.relnamespace JOIN pg_index i ON i.indexrelid = c.oid \
        JOIN pg_namespace n ON n.oid = c.relnamespace \
        WHERE t.oid = to_regclass($2) AND i.indrelid = t.oid AND c.relname = (parse_ident($1)::name[])[1]";
    sqlx::query_as(INDEX).bind(name).bind(&table.0).fetch_optional(connection).await
}

async fn relation(connection: &mut PgConnection, name: &Relation) -> Result<Option<Oid>, sqlx::Error> {
    sqlx::query_scalar("SELECT to_regclass($1)::oid").bind(&name.0).fetch_one(connection).await
}

/// The names, quoted and in full, of a partition and its parent, and whether it is about to leave that.
#[derive(FromRow)]
struct Membership {
    partition: String,
    parent: String,
    pending: bool,
}

async fn membership(connection: &mut PgConnection, partition: Oid) -> Result<Option<Membership>, sqlx::Error> {
    const MEMBERSHIP: &str = "SELECT format('%I.%I', n.nspname, c.relname) AS partition, \
        format('%I.%I', m.nspname, p.relname) AS parent, i.inhdetachpending AS pending \
        FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid JOIN pg_namespace n ON n.oid = c.relnamespace \
        JOIN pg_class p ON p.oid = i.inhparent JOIN pg_namespace m ON m.oid = p.relnamespace WHERE i.inhrelid = $1";
    sqlx::query_as(MEMBERSHIP).bind(partition).fetch_optional(connection).await
}

impl Runner<'_> {
    /// What has the name already that the statement makes or drops.
    pub(super) async fn found(&mut self, statement: &Statement) -> Result<Option<Oid>, sqlx::Error> {
        let connection = &mut self.session.connection;
        match &statement.kind {
            Kind::BuildsIndex { index: Some(name), table } => {
                Ok(index(connection, name, table).await?.map(|index| index.oid))
            }
            Kind::DropsIndex(name) => relation(connection, name).await,
            Kind::Detaches { partition, .. } => {
                let there = relation(connection, partition).await?;
                let Some(oid) = there else { return Ok(None) };
                Ok(membership(connection, oid).await?.map(|_| oid))
            }
            _ => Ok(None),
        }
    }

    /// What became of a statement, of which `found` was there before.
    pub(super) async fn fate(
        &mut self,
        going: &Going<'_>,
        statement: &Statement,
        found: Option<Oid>,
    ) -> Result<Fate, sqlx::Error> {
        let connection = &mut self.session.connection;
        match &statement.kind {
            Kind::BuildsIndex { index: Some(name), table } => match index(connection, name, table).await? {
                // Under another search path it may be somewhere else.
                None if relation(connection, table).await?.is_none() => Ok(Fate::Unknown),
                None => Ok(Fate::Undone),
                Some(index) if Some(index.oid) == found => Ok(Fate::Undone),
                Some(index) if index.valid => Ok(Fate::Ended),
                Some(index) => {
                    tracing::warn!(migration = going.name, index = index.name, "drops what was half built");
                    self.simple(&format!("DROP INDEX CONCURRENTLY {}", index.name)).await?;
                    Ok(Fate::Undone)
                }
            },
            Kind::DropsIndex(_) => {
                const THERE: &str = "SELECT EXISTS (SELECT FROM pg_class WHERE oid = $1)";
                let Some(oid) = found else { return Ok(Fate::Undone) };
                let there: bool = sqlx::query_scalar(THERE).bind(oid).fetch_one(connection).await?;
                Ok(if there { Fate::Undone } else { Fate::Ended })
            }
            Kind::Detaches { .. } => {
                let Some(oid) = found else { return Ok(Fate::Undone) };
                match membership(connection, oid).await? {
                    None => Ok(Fate::Ended),
                    Some(member) if !member.pending => Ok(Fate::Undone),
                    Some(Membership { parent, partition, .. }) => {
                        let finalize = format!("ALTER TABLE {parent} DETACH PARTITION {partition} FINALIZE");
                        self.simple(&finalize).await?;
                        Ok(Fate::Ended)
                    }
                }
            }
            Kind::Repeatable => Ok(Fate::Undone),
            Kind::BuildsIndex { index: None, .. } | Kind::Usual | Kind::Sets | Kind::Controls => Ok(Fate::Unknown),
        }
    }

    /// Whether the index that a statement builds can be used. `IF NOT EXISTS` passes over one that cannot.
    pub(super) async fn is_usable(&mut self, statement: &Statement) -> Result<bool, sqlx::Error> {
        let Kind::BuildsIndex { index: Some(name), table } = &statement.kind else { return Ok(true) };
        let built = index(&mut self.session.connection, name, table).await?;
        Ok(built.is_none_or(|index| index.valid))
    }
}
