//! The tables of the ledger, and how an older ledger becomes a newer one.
//!
//! In comes a session that holds the migrator's lock, out goes a schema `pilaster` in the newest format. A ledger that is newer
//! than this code is never touched.

use sqlx::{PgConnection, raw_sql};

use crate::manager::Error;

/// What leads from each format to the next, beginning with no ledger at all. Never edited, only added to: databases hold
/// what these statements made.
const UPGRADES: &[&str] = &[VERSIONS, LEASES, BACKFILLS, NOTICES, SCRIPTS, QUARANTINE];

/// Format 1: versions, their migrations, and who is registered for them.
const VERSIONS: &str = r"
CREATE SCHEMA IF NOT EXISTS pilaster;
CREATE TABLE pilaster.ledger (
    single boolean PRIMARY KEY DEFAULT true CHECK (single),
    format integer NOT NULL
);
INSERT INTO pilaster.ledger (format) VALUES (0);
CREATE TABLE pilaster.versions (
    name text PRIMARY KEY,
    place bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    compatible_with text[] NOT NULL DEFAULT '{}',
    status text NOT NULL DEFAULT 'pending'
        CHECK (status IN ('pending', 'applying', 'active', 'rolling back', 'rolled back', 'failed')),
    since timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE TABLE pilaster.migrations (
    version text NOT NULL REFERENCES pilaster.versions ON DELETE CASCADE,
    place integer NOT NULL,
    name text NOT NULL,
    up text NOT NULL,
    down text,
    applied boolean NOT NULL DEFAULT false,
    applied_at timestamptz,
    milliseconds bigint,
    under_way text CHECK (under_way IN ('up', 'down')),
    done text[] NOT NULL DEFAULT '{}',
    intent text,
    found oid,
    PRIMARY KEY (version, place),
    UNIQUE (version, name)
);
CREATE TABLE pilaster.consumers (
    handler text NOT NULL,
    code text NOT NULL,
    version text NOT NULL REFERENCES pilaster.versions ON DELETE CASCADE,
    registered_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    activated_at timestamptz,
    PRIMARY KEY (handler, code)
);
CREATE TABLE pilaster.log (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    version text NOT NULL,
    migration text,
    what text NOT NULL,
    detail text,
    milliseconds bigint,
    by text NOT NULL DEFAULT session_user || ' ' || coalesce(current_setting('application_name', true), '')
);
COMMENT ON SCHEMA pilaster IS 'Which versions of the schema this database holds, and who uses them. Written by Pilaster.';
COMMENT ON COLUMN pilaster.migrations.up IS 'SHA-256 of the SQL of the way up.';
COMMENT ON COLUMN pilaster.migrations.done IS 'SHA-256 of each statement that ended, of a migration that no transaction holds.';
COMMENT ON COLUMN pilaster.migrations.intent IS 'SHA-256 of the statement that was begun; it may have ended.';
COMMENT ON COLUMN pilaster.migrations.found IS 'What had the name of the index that was to be built, before.';
";

/// Format 2: what versions open and end, and the leases of those who need that.
const LEASES: &str = r"
ALTER TABLE pilaster.versions
    ADD COLUMN opens text[] NOT NULL DEFAULT '{}',
    ADD COLUMN ends text[] NOT NULL DEFAULT '{}';
CREATE TABLE pilaster.leases (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    handler text NOT NULL,
    code text NOT NULL,
    version text NOT NULL,
    process bigint NOT NULL,
    address inet DEFAULT inet_client_addr(),
    role text NOT NULL DEFAULT session_user,
    taken_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    expires_at timestamptz NOT NULL
);
CREATE INDEX leases_by_version ON pilaster.leases (version);
COMMENT ON TABLE pilaster.leases IS 'Processes that need a version of the schema, until their lease runs out.';
COMMENT ON COLUMN pilaster.versions.opens IS 'Versions of the schema for which code can work once this is applied.';
COMMENT ON COLUMN pilaster.versions.ends IS 'Versions of the schema for which code works no longer once this is begun.';
";

/// Format 3: how far backfills are.
const BACKFILLS: &str = r"
CREATE TABLE pilaster.backfills (
    version text NOT NULL REFERENCES pilaster.versions ON DELETE CASCADE,
    place integer NOT NULL,
    statement text NOT NULL,
    relation text NOT NULL,
    state text NOT NULL DEFAULT 'running' CHECK (state IN ('running', 'paused', 'cancelled', 'done')),
    pass integer NOT NULL DEFAULT 1,
    next_block bigint NOT NULL DEFAULT 0,
    blocks bigint NOT NULL DEFAULT 0,
    filled_in_pass bigint NOT NULL DEFAULT 0,
    filled bigint NOT NULL DEFAULT 0,
    begun_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    changed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (version, place, statement)
);
COMMENT ON TABLE pilaster.backfills IS 'How far each backfill has come, and whether it may go on.';
COMMENT ON COLUMN pilaster.backfills.statement IS 'SHA-256 of its statement.';
COMMENT ON COLUMN pilaster.backfills.next_block IS 'The first block of the table that this walk did not fill.';
";

/// Where it is told that a version may have changed. Format 4 has the name in its function.
pub(crate) const CHANNEL: &str = "pilaster_versions";

/// Format 4: whoever changes where versions are tells those that listen, also one who knows nothing of them.
const NOTICES: &str = r"
CREATE OR REPLACE FUNCTION pilaster.notify_versions() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
    PERFORM pg_catalog.pg_notify('pilaster_versions', '');
    RETURN NULL;
END
$$;
CREATE OR REPLACE TRIGGER notify AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON pilaster.versions
    FOR EACH STATEMENT EXECUTE FUNCTION pilaster.notify_versions();
ALTER TABLE pilaster.versions ENABLE ALWAYS TRIGGER notify;
COMMENT ON FUNCTION pilaster.notify_versions() IS 'Tells sessions that LISTEN pilaster_versions that a version may have changed.';
";

/// Format 5: what versions that still change were when they were applied, so that they can be taken back.
const SCRIPTS: &str = r"
CREATE TABLE pilaster.scripts (
    version text NOT NULL,
    place integer NOT NULL,
    up text NOT NULL,
    down text,
    PRIMARY KEY (version, place),
    FOREIGN KEY (version, place) REFERENCES pilaster.migrations ON DELETE CASCADE
);
COMMENT ON TABLE pilaster.scripts IS 'The SQL of migrations of a development database, whose files may be others by now.';
";

/// Format 6: what migrations dropped, and where it is kept.
const QUARANTINE: &str = r"
CREATE TABLE pilaster.quarantine (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    version text NOT NULL,
    place integer NOT NULL,
    migration text NOT NULL,
    schema_name text NOT NULL,
    table_name text NOT NULL,
    column_name text,
    kept_in text NOT NULL GENERATED ALWAYS AS ('kept_' || id::text) STORED UNIQUE,
    keys text[] NOT NULL,
    columns text[] NOT NULL,
    types text[] NOT NULL,
    state text NOT NULL DEFAULT 'keeping' CHECK (state IN ('keeping', 'kept', 'restored', 'purged')),
    complete boolean NOT NULL DEFAULT false,
    rows bigint NOT NULL DEFAULT 0,
    begun_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    kept_at timestamptz,
    until timestamptz
);
CREATE INDEX quarantine_keeping ON pilaster.quarantine (version) WHERE state = 'keeping';
COMMENT ON TABLE pilaster.quarantine IS 'Tables and columns that migrations dropped, and where in schema pilaster_quarantine they are kept.';
COMMENT ON COLUMN pilaster.quarantine.column_name IS 'Null where the whole table was dropped.';
COMMENT ON COLUMN pilaster.quarantine.keys IS 'The columns that tell its rows apart; none where the table had no key.';
COMMENT ON COLUMN pilaster.quarantine.types IS 'The type of each column as it was; those that are not PostgreSQL''s own are kept as text.';
COMMENT ON COLUMN pilaster.quarantine.complete IS 'Whether all rows were copied, so that triggers keep the copy in step until the column is dropped.';
COMMENT ON COLUMN pilaster.quarantine.until IS 'Nothing is purged before this by its age.';
";

/// The newest format.
pub(super) const NEWEST: usize = UPGRADES.len();

/// The format of the ledger of a database; 0 where there is none.
async fn found(connection: &mut PgConnection) -> Result<usize, Error> {
    let there: bool =
        sqlx::query_scalar("SELECT to_regclass('pilaster.ledger') IS NOT NULL").fetch_one(&mut *connection).await?;
    if !there {
        return Ok(0);
    }
    let format: i32 = sqlx::query_scalar("SELECT format FROM pilaster.ledger").fetch_one(connection).await?;
    let format = usize::try_from(format).unwrap_or_default();
    if format > NEWEST { Err(Error::NewerLedger { found: format, known: NEWEST }) } else { Ok(format) }
}

/// Whether the ledger needs nothing.
pub(crate) async fn is_newest(connection: &mut PgConnection) -> Result<bool, Error> {
    Ok(found(connection).await? == NEWEST)
}

/// Makes the ledger, or brings it to the newest format, in one transaction.
pub(crate) async fn upgrade(connection: &mut PgConnection) -> Result<(), Error> {
    let format = found(connection).await?;
    if format == NEWEST {
        return Ok(());
    }
    sqlx::query("BEGIN").execute(&mut *connection).await?;
    for upgrade in &UPGRADES[format..] {
        raw_sql(*upgrade).execute(&mut *connection).await?;
    }
    let newest = i32::try_from(NEWEST).unwrap_or(i32::MAX);
    sqlx::query("UPDATE pilaster.ledger SET format = $1").bind(newest).execute(&mut *connection).await?;
    sqlx::query("COMMIT").execute(connection).await?;
    Ok(())
}
