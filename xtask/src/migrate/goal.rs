//! What `to N` means.
//!
//! In come a word and the folder's migrations, out go the places that are meant. A version of the schema is one from the move that
//! opens it to the last move before the next one is opened: between these, retired versions go.

use codegen::windows;
use runtime::migration::{Migration, Version};
use runtime::plan::Mark;

use crate::arguments::Folders;
use crate::failure::Failure;
use crate::workspace::Workspace;

/// The first and the last place that is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Range {
    pub(super) first: Mark,
    pub(super) last: Mark,
}

impl Range {
    fn one(mark: Mark) -> Self {
        Self { first: mark, last: mark }
    }
}

/// The places behind a migration, a move, or a version of the schema, in that order.
pub(super) fn range(name: &str, all: &[Version], folders: &Folders) -> Result<Range, Failure> {
    if let Some(range) = by_name(name, all) {
        return Ok(range);
    }
    let newest = newest(folders)?;
    let number = name.strip_prefix('v').unwrap_or(name).parse::<u32>().ok();
    if let Some(range) = number.and_then(|number| by_number(number, &newest, all)) {
        return Ok(range);
    }
    let mut known: Vec<u32> = newest.iter().map(|(_, version)| *version).collect();
    known.dedup();
    let known: Vec<String> = known.iter().map(|version| format!("v{version}")).collect();
    let help = format!("versions are {}; migrations are named as their files are, without .up.sql", known.join(", "));
    Err(Failure::wrong_use(format!("{name} is neither a version of the schema nor a migration"), help))
}

fn by_name(name: &str, all: &[Version]) -> Option<Range> {
    let is_it = |migration: &Migration| {
        migration.name() == name || migration.name().split_once('_').is_some_and(|(number, _)| number == name)
    };
    for (at, version) in all.iter().enumerate() {
        let count = version.migrations().len();
        let place = version.migrations().iter().position(is_it);
        let place = place.or_else(|| (version.name() == name && count > 0).then(|| count - 1));
        if let Some(place) = place {
            return Some(Range::one(behind(at, place + 1, count)));
        }
    }
    None
}

/// Behind the first `migrations` of a version, which may be all of it.
fn behind(version: usize, migrations: usize, count: usize) -> Mark {
    if migrations >= count { Mark { version: version + 1, migrations: 0 } } else { Mark { version, migrations } }
}

fn by_number(number: u32, newest: &[(usize, u32)], all: &[Version]) -> Option<Range> {
    let moves: Vec<usize> = newest.iter().filter(|(_, version)| *version == number).map(|(step, _)| *step).collect();
    let place = |step: &usize| all.iter().position(|version| version.name().parse() == Ok(*step));
    let (first, last) = (moves.first().and_then(place)?, moves.last().and_then(place)?);
    Some(Range { first: Mark { version: first + 1, migrations: 0 }, last: Mark { version: last + 1, migrations: 0 } })
}

/// The newest version that is served behind each move.
fn newest(folders: &Folders) -> Result<Vec<(usize, u32)>, Failure> {
    let workspace = Workspace::find(folders)?;
    let model = schema_spec::read(&workspace.sources()?).map_err(Failure::Specs)?.model;
    let windows = windows(&model, workspace.previous()?.lock.as_deref()).map_err(|error| {
        Failure::wrong_use(format!("schema.lock cannot be read: {error}"), "take it from version control again")
    })?;
    Ok(windows.into_iter().filter_map(|(step, (_, after))| Some((step, after.into_iter().max()?))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all() -> Vec<Version> {
        let version = |name: &str, migrations: &[&str]| {
            let all = migrations.iter().map(|name| Migration::new(*name, ""));
            all.fold(Version::new(name), Version::migration)
        };
        vec![
            version("0001", &["0001001_baseline"]),
            version("0002", &["0002001_labels", "0002002_views"]),
            version("0003", &["0003001_loosen"]),
            version("0004", &["0004001_labels"]),
        ]
    }

    #[test]
    fn names_and_numbers_are_places() {
        let mark = |version, migrations| Mark { version, migrations };
        let all = all();
        // Version 2 is opened by the second move, and stays the newest behind the third.
        let newest = [(1, 1), (2, 2), (3, 2), (4, 3)];
        let cases = [
            ("0002001_labels", Some(Range::one(mark(1, 1)))),
            ("0002002", Some(Range::one(mark(2, 0)))),
            ("0003", Some(Range::one(mark(3, 0)))),
            ("0009", None),
        ];
        for (name, expected) in cases {
            assert_eq!(by_name(name, &all), expected, "{name}");
        }
        assert_eq!(by_number(2, &newest, &all), Some(Range { first: mark(2, 0), last: mark(3, 0) }));
        assert_eq!(by_number(3, &newest, &all), Some(Range::one(mark(4, 0))));
        assert_eq!(by_number(4, &newest, &all), None);
    }
}
