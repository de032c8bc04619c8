//! What versions that still change were when they were applied.
//!
//! In come versions, out go rows with the SQL of their migrations, and back. Only development databases have such rows: there the
//! files of a version are others by the time at which it has to be taken back.

use std::collections::BTreeMap;

use sqlx::{FromRow, PgConnection};

use super::{Entry, is_same};
use crate::manager::Error;
use crate::migration::{Migration, Version};

/// Remembers the SQL of versions that are entered, in the transaction that is open.
pub(crate) async fn remember(connection: &mut PgConnection, versions: &[Version]) -> Result<(), Error> {
    use crate::migration::Direction::{Down, Up};
    const REMEMBER: &str = "INSERT INTO pilaster.scripts (version, place, up, down) \
        SELECT * FROM unnest($1::text[], $2::int[], $3::text[], $4::text[]) \
        ON CONFLICT (version, place) DO UPDATE SET up = excluded.up, down = excluded.down";
    let (mut of, mut places, mut ups, mut downs) = (vec![], vec![], vec![], vec![]);
    for version in versions {
        for (place, migration) in (1_i32..).zip(version.migrations()) {
            let text = |direction| migration.script(direction).map(|script| script.text().to_owned());
            of.push(version.name());
            places.push(place);
            ups.push(text(Up));
            downs.push(text(Down));
        }
    }
    let query = sqlx::query(REMEMBER).bind(of).bind(places).bind(ups).bind(downs);
    query.execute(connection).await?;
    Ok(())
}

/// What is released is never taken back, also where other files are at hand.
pub(crate) async fn no_longer_remember(connection: &mut PgConnection, released: &[Version]) -> Result<(), Error> {
    let names: Vec<&str> = released.iter().map(Version::name).collect();
    sqlx::query("DELETE FROM pilaster.scripts WHERE version = ANY ($1)").bind(names).execute(connection).await?;
    Ok(())
}

/// Versions as they were when they were applied, where that is remembered to the letter.
pub(crate) async fn remembered(
    connection: &mut PgConnection,
    known: &[(String, Vec<Entry>)],
) -> Result<BTreeMap<String, Version>, Error> {
    #[derive(FromRow)]
    struct Row {
        version: String,
        name: String,
        up: String,
        down: Option<String>,
        opens: Vec<String>,
        ends: Vec<String>,
    }
    const REMEMBERED: &str = "SELECT s.version, m.name, s.up, s.down, v.opens, v.ends FROM pilaster.scripts s \
        JOIN pilaster.migrations m USING (version, place) JOIN pilaster.versions v ON v.name = s.version ORDER BY s.place";
    let mut versions: BTreeMap<String, Version> = BTreeMap::new();
    for row in sqlx::query_as::<_, Row>(REMEMBERED).fetch_all(connection).await? {
        let mut migration = Migration::new(row.name, row.up);
        if let Some(down) = row.down {
            migration = migration.down(down);
        }
        let begun = versions.remove(&row.version).unwrap_or_else(|| {
            let opened = row.opens.into_iter().fold(Version::new(&row.version), Version::opens);
            row.ends.into_iter().fold(opened, Version::ends)
        });
        versions.insert(row.version, begun.migration(migration));
    }
    let entries: BTreeMap<&str, &Vec<Entry>> = known.iter().map(|(name, entries)| (name.as_str(), entries)).collect();
    versions.retain(|name, version| entries.get(name.as_str()).is_some_and(|entries| is_same(entries, version)));
    Ok(versions)
}

/// Forgets a version of which nothing is in the database.
pub(crate) async fn forget(connection: &mut PgConnection, version: &str) -> Result<(), Error> {
    const FORGET: &str = "DELETE FROM pilaster.versions WHERE name = $1 AND NOT EXISTS (\
        SELECT FROM pilaster.migrations WHERE version = $1 AND (applied OR under_way IS NOT NULL))";
    sqlx::query(FORGET).bind(version).execute(connection).await?;
    Ok(())
}
