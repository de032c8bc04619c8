//! Leases, and everybody else who uses a version.
//!
//! In come consumers and versions, out go rows of `pilaster.leases` and answers. Time is the server's alone: no two machines agree.

use std::time::Duration;

use sqlx::{AssertSqlSafe, FromRow, PgConnection, PgPool};

use crate::lease::prefix;
use crate::manager::{Consumer, Error, Holder, User};

/// Seconds, as PostgreSQL makes intervals of them.
fn seconds(time: Duration) -> f64 {
    time.as_secs_f64()
}

/// Whether the version `v` is applied or being applied, wholly or in part.
const IS_BEGUN: &str = "(v.status = 'applying' OR EXISTS (SELECT FROM pilaster.migrations m \
    WHERE m.version = v.name AND (m.applied OR m.under_way IS NOT NULL)))";

/// The versions for which code works no longer once these are ended: these, and moves that open one of them.
pub(crate) async fn lost_with(connection: &mut PgConnection, ended: &[String]) -> Result<Vec<String>, Error> {
    const LOST: &str = "SELECT name FROM pilaster.versions WHERE opens && $1 UNION SELECT unnest($1) ORDER BY 1";
    Ok(sqlx::query_scalar(LOST).bind(ended).fetch_all(connection).await?)
}

/// Takes a lease, unless the version is on its way out; its number.
pub(crate) async fn take_lease(
    pool: &PgPool,
    consumer: &Consumer,
    version: &str,
    time: Duration,
) -> Result<i64, Error> {
    #[derive(FromRow)]
    struct Standing {
        is_known: bool,
        is_applied: bool,
        ends_with: Option<String>,
    }
    let standing = format!(
        "WITH needed AS (SELECT array_agg(DISTINCT need) AS all FROM pilaster.versions v, \
         unnest(v.name || v.opens) need WHERE v.name = $1 OR need = $1) \
         SELECT coalesce(bool_or(opened), false) AS is_known, \
         coalesce(bool_or(opened AND status = 'active'), false) AS is_applied, min(name) FILTER (WHERE ended) AS ends_with \
         FROM (SELECT v.name, v.status, v.name = $1 OR $1 = ANY (v.opens) AS opened, \
         v.ends && needed.all AND {IS_BEGUN} AS ended FROM pilaster.versions v, needed) standing"
    );
    const TAKE: &str = "INSERT INTO pilaster.leases (handler, code, version, process, expires_at) \
        VALUES ($1, $2, $3, $4, clock_timestamp() + make_interval(secs => $5)) RETURNING id";
    const FORGET: &str = "DELETE FROM pilaster.leases WHERE expires_at < clock_timestamp() - interval '1 day'";
    let mut transaction = pool.begin().await?;
    // Whoever takes a version away looks for leases under a lock that keeps new ones out.
    super::lock(&mut transaction, "pilaster.leases IN ROW EXCLUSIVE MODE").await?;
    let standing: Standing = sqlx::query_as(AssertSqlSafe(standing)).bind(version).fetch_one(&mut *transaction).await?;
    let reason = match standing {
        Standing { ends_with: Some(other), .. } => format!("{other} ends it"),
        Standing { is_known: false, .. } => "the database does not know it: apply the migrations first".to_owned(),
        Standing { is_applied: false, .. } => "it is not applied, or not wholly: apply the migrations first".to_owned(),
        _ => {
            sqlx::query(FORGET).execute(&mut *transaction).await?;
            let query = sqlx::query_scalar(TAKE).bind(consumer.handler()).bind(consumer.version()).bind(version);
            let query = query.bind(i64::from(std::process::id())).bind(seconds(time));
            let id = query.fetch_one(&mut *transaction).await?;
            transaction.commit().await?;
            return Ok(id);
        }
    };
    Err(Error::NotServed { version: version.to_owned(), reason })
}

/// What ends one of these versions of the schema, if anything has begun to.
pub(crate) async fn ended_by(connection: &mut PgConnection, versions: &[String]) -> Result<Option<String>, Error> {
    let ended = format!("SELECT min(v.name) FROM pilaster.versions v WHERE v.ends && $1 AND {IS_BEGUN}");
    Ok(sqlx::query_scalar(AssertSqlSafe(ended)).bind(versions).fetch_one(connection).await?)
}

/// Renews a lease; whether it was still held.
pub(crate) async fn renew_lease(pool: &PgPool, id: i64, time: Duration) -> Result<bool, Error> {
    const RENEW: &str = "UPDATE pilaster.leases SET expires_at = clock_timestamp() + make_interval(secs => $2) \
        WHERE id = $1 AND expires_at > clock_timestamp()";
    Ok(sqlx::query(RENEW).bind(id).bind(seconds(time)).execute(pool).await?.rows_affected() == 1)
}

/// Gives a lease back.
pub(crate) async fn release_lease(pool: &PgPool, id: i64) -> Result<(), Error> {
    sqlx::query("DELETE FROM pilaster.leases WHERE id = $1").bind(id).execute(pool).await?;
    Ok(())
}

/// Takes the leases on these versions from whoever holds them, and writes down whom `version` hurts.
pub(crate) async fn take_from(
    connection: &mut PgConnection,
    version: &str,
    versions: &[String],
    users: &[User],
) -> Result<(), Error> {
    const REVOKE: &str = "DELETE FROM pilaster.leases WHERE version = ANY ($1)";
    sqlx::query(REVOKE).bind(versions).execute(&mut *connection).await?;
    if users.is_empty() {
        return Ok(());
    }
    let hurt: Vec<String> = users.iter().map(ToString::to_string).collect();
    let detail = format!("taken from {}", hurt.join(", "));
    super::log(connection, (version, None), "forced", Some(&detail)).await
}

/// Everybody who uses one of these versions, in order: those that are registered, processes with leases, and sessions.
pub(crate) async fn users_of(connection: &mut PgConnection, versions: &[String]) -> Result<Vec<User>, Error> {
    const REGISTERED: &str = "SELECT c.handler, c.code FROM pilaster.consumers c JOIN pilaster.versions v ON v.name = c.version \
        WHERE v.name = ANY ($1) OR v.opens && $1 ORDER BY c.handler, c.code";
    let registered: Vec<(String, String)> =
        sqlx::query_as(REGISTERED).bind(versions).fetch_all(&mut *connection).await?;
    let registered = registered.into_iter().map(|(handler, code)| User::Registered(Consumer::new(handler, code)));
    let mut users: Vec<User> = registered.collect();
    let held = holders(connection).await?.into_iter().filter(|holder| versions.contains(&holder.version));
    users.extend(held.map(User::Leased));
    users.extend(sessions(connection, versions).await?);
    Ok(users)
}

/// Who holds a lease that has not run out.
pub(crate) async fn holders(connection: &mut PgConnection) -> Result<Vec<Holder>, Error> {
    #[derive(FromRow)]
    struct Row {
        handler: String,
        code: String,
        version: String,
        process: i64,
        address: Option<String>,
        role: String,
        held_for: f64,
        left: f64,
    }
    const HELD: &str = "SELECT handler, code, version, process, host(address) AS address, role, \
        extract(epoch FROM clock_timestamp() - taken_at)::float8 AS held_for, \
        extract(epoch FROM expires_at - clock_timestamp())::float8 AS left \
        FROM pilaster.leases WHERE expires_at > clock_timestamp() ORDER BY version, handler, code, id";
    let rows: Vec<Row> = sqlx::query_as(HELD).fetch_all(connection).await?;
    let holder = |row: Row| Holder {
        consumer: Consumer::new(row.handler, row.code),
        version: row.version,
        process: row.process,
        address: row.address,
        role: row.role,
        held_for: Duration::from_secs_f64(row.held_for.max(0.0)),
        left: Duration::from_secs_f64(row.left.max(0.0)),
    };
    Ok(rows.into_iter().map(holder).collect())
}

/// Sessions of this database that say by their name that they use one of these versions.
async fn sessions(connection: &mut PgConnection, versions: &[String]) -> Result<Vec<User>, Error> {
    type Row = (String, Option<String>, Option<String>, i64);
    const SESSIONS: &str = "SELECT application_name, usename::text, host(client_addr), count(*) FROM pg_stat_activity a \
        WHERE datname = current_database() AND EXISTS (SELECT FROM unnest($1::text[]) prefix \
        WHERE starts_with(a.application_name, prefix)) GROUP BY 1, 2, 3 ORDER BY 1, 2, 3";
    let prefixes: Vec<String> = versions.iter().map(|version| prefix(version)).collect();
    let rows: Vec<Row> = sqlx::query_as(SESSIONS).bind(prefixes).fetch_all(connection).await?;
    let user = |(application_name, role, address, count): Row| User::Sessions {
        application_name,
        role: role.unwrap_or_else(|| "an unknown role".to_owned()),
        address,
        count,
    };
    Ok(rows.into_iter().map(user).collect())
}
