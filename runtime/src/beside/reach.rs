//! What a text reaches: the words in it, and those of the functions, views and triggers that it names.
//!
//! In come texts of statements, out go words. Nothing is understood of the texts, so that nothing in them is missed: dynamic SQL names
//! its tables in words, too.

use std::collections::BTreeSet;

use sqlx::{FromRow, PgConnection};

use super::Work;

/// A table with its kin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Table {
    /// The table itself, and those that it inherits from or is a partition of.
    above: Vec<i64>,
    /// The table itself, and those that inherit from it or are its partitions.
    below: Vec<i64>,
    /// The words of the names of all of these.
    pub(super) names: Vec<BTreeSet<String>>,
}

impl Table {
    /// Whether rows of one may be rows of the other.
    pub(super) fn is_related(&self, other: &Self) -> bool {
        self.above.iter().any(|oid| other.above.contains(oid)) || self.below.iter().any(|oid| other.below.contains(oid))
    }
}

/// The words of a text, in lower case: what may be a name or a part of one.
fn words(text: &str) -> BTreeSet<String> {
    let is_word = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '$');
    text.split(|letter| !is_word(letter)).filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

/// The tables that go by these names; nothing in the place of one that is not there.
pub(super) async fn tables(
    connection: &mut PgConnection,
    names: impl Iterator<Item = &str>,
) -> Result<Vec<Option<Table>>, sqlx::Error> {
    const TABLES: &str = "SELECT c.oid::bigint AS oid, ARRAY(\
        WITH RECURSIVE above (relid) AS (SELECT c.oid UNION \
        SELECT i.inhparent FROM pg_catalog.pg_inherits i JOIN above a ON i.inhrelid = a.relid) \
        SELECT relid::bigint FROM above WHERE relid IS NOT NULL) AS above, ARRAY(\
        WITH RECURSIVE below (relid) AS (SELECT c.oid UNION \
        SELECT i.inhrelid FROM pg_catalog.pg_inherits i JOIN below b ON i.inhparent = b.relid) \
        SELECT relid::bigint FROM below WHERE relid IS NOT NULL) AS below \
        FROM unnest($1::text[]) WITH ORDINALITY AS given (name, place) \
        LEFT JOIN pg_catalog.pg_class c ON c.oid = pg_catalog.to_regclass(given.name) ORDER BY given.place";
    const NAMES: &str =
        "SELECT oid::bigint, relname::text FROM pg_catalog.pg_class WHERE oid = ANY ($1::bigint[]::oid[]) ORDER BY oid";
    let names: Vec<&str> = names.collect();
    let rows: Vec<Found> = sqlx::query_as(TABLES).bind(names).fetch_all(&mut *connection).await?;
    let kin: Vec<i64> = rows.iter().flat_map(|row| row.above.iter().chain(&row.below)).copied().collect();
    let names: Vec<(i64, String)> = sqlx::query_as(NAMES).bind(kin).fetch_all(connection).await?;
    let table = |Found { oid, above, below }: Found| {
        let is_kin = |oid: &i64| above.contains(oid) || below.contains(oid);
        let names = names.iter().filter(|(oid, _)| is_kin(oid)).map(|(_, name)| words(name)).collect();
        oid.map(|_| Table { above, below, names })
    };
    Ok(rows.into_iter().map(table).collect())
}

/// What goes by a name, if there is something.
#[derive(FromRow)]
struct Found {
    oid: Option<i64>,
    above: Vec<i64>,
    below: Vec<i64>,
}

/// A name, and the words behind it.
struct Source {
    name: BTreeSet<String>,
    words: BTreeSet<String>,
}

/// The words that each work reaches.
pub(super) async fn reach(
    connection: &mut PgConnection,
    works: &[&Work],
    tables: &[Option<Table>],
) -> Result<Vec<BTreeSet<String>>, sqlx::Error> {
    // Functions in C come with extensions and know no table of anybody.
    const SOURCES: &str = "SELECT p.proname::text, \
        p.prosrc || ' ' || coalesce(pg_catalog.pg_get_function_sqlbody(p.oid), '') FROM pg_catalog.pg_proc p \
        JOIN pg_catalog.pg_language l ON l.oid = p.prolang JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace \
        WHERE n.nspname NOT IN ('pg_catalog', 'information_schema') AND l.lanname NOT IN ('c', 'internal') UNION ALL \
        SELECT c.relname::text, coalesce(pg_catalog.pg_get_viewdef(c.oid), '') FROM pg_catalog.pg_class c \
        JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace \
        WHERE c.relkind IN ('v', 'm') AND n.nspname NOT IN ('pg_catalog', 'information_schema') UNION ALL \
        SELECT c.relname::text, pg_catalog.pg_get_triggerdef(t.oid) FROM pg_catalog.pg_trigger t \
        JOIN pg_catalog.pg_class c ON c.oid = t.tgrelid WHERE NOT t.tgisinternal OR t.tgparentid <> 0";
    // What else the server does with rows of a table itself: foreign keys, checks, computed columns, indexes.
    const RULES: &str = "SELECT conrelid::bigint, coalesce(pg_catalog.pg_get_constraintdef(oid), '') \
        FROM pg_catalog.pg_constraint WHERE conrelid = ANY ($1::bigint[]::oid[]) UNION ALL \
        SELECT d.adrelid::bigint, coalesce(pg_catalog.pg_get_expr(d.adbin, d.adrelid), '') FROM pg_catalog.pg_attrdef d \
        WHERE d.adrelid = ANY ($1::bigint[]::oid[]) UNION ALL \
        SELECT indrelid::bigint, coalesce(pg_catalog.pg_get_indexdef(indexrelid), '') FROM pg_catalog.pg_index \
        WHERE indrelid = ANY ($1::bigint[]::oid[])";
    let sources: Vec<(String, String)> = sqlx::query_as(SOURCES).fetch_all(&mut *connection).await?;
    let source = |(name, text): (String, String)| Source { name: words(&name), words: words(&text) };
    let sources: Vec<Source> = sources.into_iter().map(source).collect();
    let oids: Vec<i64> = tables.iter().flatten().flat_map(|table| table.below.iter().copied()).collect();
    let rules: Vec<(i64, String)> = sqlx::query_as(RULES).bind(oids).fetch_all(connection).await?;
    let reached = works.iter().zip(tables).map(|(work, table)| {
        let mut reached = words(&work.text);
        if let Some(table) = table.as_ref().filter(|_| work.fills) {
            reached.extend(table.names.iter().flatten().cloned());
            let own = rules.iter().filter(|(on, _)| table.below.contains(on));
            reached.extend(own.flat_map(|(_, rule)| words(rule)));
        }
        close(&mut reached, &sources);
        reached
    });
    Ok(reached.collect())
}

/// Adds the words behind every name that is reached, until there are no more.
fn close(reached: &mut BTreeSet<String>, sources: &[Source]) {
    let mut left: Vec<&Source> = sources.iter().collect();
    loop {
        let (named, others): (Vec<&Source>, Vec<&Source>) =
            left.into_iter().partition(|source| source.name.is_subset(reached));
        if named.is_empty() {
            return;
        }
        reached.extend(named.into_iter().flat_map(|source| source.words.iter().cloned()));
        left = others;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(name: &str, text: &str) -> Source {
        Source { name: words(name), words: words(text) }
    }

    #[test]
    fn names_are_followed_as_far_as_they_lead() {
        let sources = [
            source("first", "SELECT second(1)"),
            source("second", "EXECUTE 'SELECT 1 FROM \"The Table\"'"),
            source("third", "SELECT 1 FROM other"),
        ];
        let mut reached = words("UPDATE t SET a = public.First(b)");
        close(&mut reached, &sources);
        assert!(words("The Table").is_subset(&reached), "{reached:?}");
        assert!(!reached.contains("other"), "{reached:?}");
    }
}
