//! Work of the manager's own in the middle of a migration's transaction.
//!
//! In comes a session as the migration has it, out goes one with settings that the manager knows, and afterwards the first one again.
//! Values become text in one form, whatever the database or the role says, so that they can be read again.

use sqlx::{PgConnection, raw_sql};

use crate::ledger::OWN_ROLE;

/// What the work relies on. A row that a policy hides would be lost in silence: so the server refuses instead.
const SETTINGS: [(&str, &str); 9] = [
    ("search_path", ""),
    ("row_security", "off"),
    ("statement_timeout", "0"),
    ("datestyle", "ISO, YMD"),
    ("intervalstyle", "postgres"),
    ("extra_float_digits", "1"),
    ("lc_monetary", "C"),
    ("bytea_output", "hex"),
    ("xmloption", "content"),
];
/// Those that make text of values, as options of a function.
pub(super) const OF_FUNCTIONS: &str = "SET search_path = pg_catalog, pg_temp SET datestyle = 'ISO, YMD' \
    SET intervalstyle = 'postgres' SET extra_float_digits = 1 SET lc_monetary = 'C' SET bytea_output = 'hex' \
    SET xmloption = 'content'";

/// How a session was.
pub(crate) struct Interlude {
    settings: Vec<String>,
    user: String,
    role: String,
}

/// The same settings for a transaction that has nothing else to do.
pub(crate) fn settings() -> String {
    SETTINGS.iter().map(|(name, value)| format!("SET LOCAL {name} = '{value}'; ")).collect()
}

impl Interlude {
    /// Becomes who connected, with the settings that are known, until the transaction ends or this does.
    pub(crate) async fn begin(connection: &mut PgConnection) -> Result<Self, sqlx::Error> {
        const WAS: &str = "SELECT (SELECT array_agg(current_setting(name) ORDER BY place) \
            FROM unnest($1::text[]) WITH ORDINALITY AS known(name, place)), session_user::text, current_setting('role')";
        let names: Vec<&str> = SETTINGS.iter().map(|(name, _)| *name).collect();
        let (settings, user, role) = sqlx::query_as(WAS).bind(&names).fetch_one(&mut *connection).await?;
        raw_sql(OWN_ROLE).execute(&mut *connection).await?;
        let values: Vec<String> = SETTINGS.iter().map(|(_, value)| (*value).to_owned()).collect();
        set(connection, &values).await?;
        Ok(Self { settings, user, role })
    }

    /// Leaves the session as it was.
    pub(crate) async fn end(self, connection: &mut PgConnection) -> Result<(), sqlx::Error> {
        set(connection, &self.settings).await?;
        // The user first: a role is forgotten with it.
        const BE: &str =
            "SELECT CASE WHEN session_user::text <> $1 THEN set_config('session_authorization', $1, true) END";
        sqlx::query(BE).bind(&self.user).execute(&mut *connection).await?;
        sqlx::query("SELECT set_config('role', $1, true)").bind(&self.role).execute(connection).await?;
        Ok(())
    }
}

async fn set(connection: &mut PgConnection, values: &[String]) -> Result<(), sqlx::Error> {
    const SET: &str = "SELECT set_config(name, value, true) FROM unnest($1::text[], $2::text[]) AS given(name, value)";
    let names: Vec<&str> = SETTINGS.iter().map(|(name, _)| *name).collect();
    sqlx::query(SET).bind(&names).bind(values).execute(connection).await?;
    Ok(())
}
