//! A folder of migrations as versions.
//!
//! In come names of files and their texts, out go versions in order. A generated file begins with a number of seven digits, of
//! which the first four count the moves of the window: what makes a move is one version. Any other number is a version by itself,
//! as `sqlx` has it.

use std::collections::BTreeMap;

use super::{Migration, Script, Version};

/// Digits of a generated number, and those of them that name the move.
const GENERATED: (usize, usize) = (7, 4);

/// Why files are no migrations.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FolderError {
    /// A way down without a way up.
    #[error("{file} has no way up beside it: {expected} is missing")]
    OnlyDown {
        /// The file.
        file: String,
        /// The file that belongs to it.
        expected: String,
    },
    /// Two migrations of one number.
    #[error("{one} and {other} have the same number")]
    SameNumber {
        /// The first file.
        one: String,
        /// The second.
        other: String,
    },
}

/// The versions that files make: `NUMBER_NAME.up.sql` with `NUMBER_NAME.down.sql` beside it, or `NUMBER_NAME.sql` with no way
/// back. Other files are passed over, as `sqlx` does.
///
/// # Errors
/// Where two files have one number, or a way up is missing.
pub fn versions<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Vec<Version>, FolderError> {
    let mut ups: BTreeMap<u64, (&str, &str, &str)> = BTreeMap::new();
    let mut downs: BTreeMap<(u64, &str), (&str, &str)> = BTreeMap::new();
    for (file, text) in files {
        let Some((number, name, is_up)) = parts(file) else { continue };
        let key = number.parse().unwrap_or(u64::MAX);
        if !is_up {
            downs.insert((key, name), (file, text));
        } else if let Some((other, ..)) = ups.insert(key, (file, name, text)) {
            return Err(FolderError::SameNumber { one: other.to_owned(), other: file.to_owned() });
        }
    }
    let mut versions: Vec<Version> = Vec::new();
    for (number, (file, name, text)) in ups {
        let digits = parts(file).map(|(digits, ..)| digits).unwrap_or_default();
        // The first move is 0001: seven digits that begin otherwise are a number like any other.
        let is_generated = digits.len() == GENERATED.0 && !digits.starts_with("0000");
        let version = if is_generated { &digits[..GENERATED.1] } else { digits };
        let mut migration = Migration::new(format!("{digits}_{name}"), Script::new(text));
        if let Some((_, down)) = downs.remove(&(number, name)) {
            migration = migration.down(Script::new(down));
        }
        let begun = versions.pop_if(|last| last.name() == version).unwrap_or_else(|| moved(version, text));
        versions.push(begun.migration(migration));
    }
    match downs.into_values().next() {
        Some((file, _)) => {
            Err(FolderError::OnlyDown { file: file.to_owned(), expected: file.replace(".down.sql", ".up.sql") })
        }
        None => Ok(versions),
    }
}

/// A version without migrations, that opens and ends what the head of its first file says: `-- name: opens version 2 beside 1.`
/// or `-- name: ends version 1; then 2 is served.`
fn moved(name: &str, text: &str) -> Version {
    let version = Version::new(name);
    let head = text.lines().next().and_then(|line| line.strip_prefix("-- ")?.split_once(": "));
    let Some((_, what)) = head else { return version };
    let number = |rest: &str| {
        let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
        (!digits.is_empty()).then(|| format!("v{digits}"))
    };
    let behind = |words: &str| what.strip_prefix(words).and_then(number);
    if let Some(opened) = behind("opens version ").or_else(|| behind("version ")) {
        return version.opens(opened);
    }
    match behind("ends version ") {
        Some(ended) => version.ends(ended),
        None => version,
    }
}

/// The number, the name and whether it is a way up.
fn parts(file: &str) -> Option<(&str, &str, bool)> {
    let (stem, is_up) = match file.strip_suffix(".down.sql") {
        Some(stem) => (stem, false),
        None => (file.strip_suffix(".up.sql").or_else(|| file.strip_suffix(".sql"))?, true),
    };
    let (number, name) = stem.split_once('_')?;
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then_some((number, name, is_up))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::migration::Direction;

    fn names(files: &[(&str, &str)]) -> Result<Vec<(String, Vec<String>)>, FolderError> {
        let named = |version: &Version| {
            let migrations = version.migrations().iter().map(|one| one.name().to_owned()).collect();
            (version.name().to_owned(), migrations)
        };
        Ok(versions(files.iter().copied())?.iter().map(named).collect())
    }

    #[test]
    fn generated_files_are_a_version_a_move_and_others_one_each() {
        let generated = [
            ("0002001_labels.up.sql", ""),
            ("0001001_baseline.down.sql", "DROP"),
            ("0001001_baseline.up.sql", ""),
            ("0002002_new_objects.up.sql", ""),
            ("README.md", ""),
        ];
        let expected = [("0001", vec!["0001001_baseline"]), ("0002", vec!["0002001_labels", "0002002_new_objects"])];
        let owned = |(version, names): (&str, Vec<&str>)| {
            (version.to_owned(), names.into_iter().map(str::to_owned).collect::<Vec<_>>())
        };
        assert_eq!(names(&generated).unwrap(), expected.map(owned));
        let made = versions(generated).unwrap();
        let baseline = &made[0].migrations()[0];
        assert_eq!(baseline.script(Direction::Down).map(Script::text), Some("DROP"));
        let plain = [("20260101_b.sql", ""), ("9_a.sql", ""), ("0000002_two.sql", ""), ("0000001_one.sql", "")];
        let expected = [
            ("0000001", vec!["0000001_one"]),
            ("0000002", vec!["0000002_two"]),
            ("9", vec!["9_a"]),
            ("20260101", vec!["20260101_b"]),
        ];
        assert_eq!(names(&plain).unwrap(), expected.map(owned));
    }

    #[test]
    fn the_head_of_a_move_says_what_it_opens_and_ends() {
        let files = [
            ("0001001_baseline.up.sql", "-- shop: version 1 in an empty database. Phase baseline, the way up.\n"),
            ("0002001_a.up.sql", "-- shop: opens version 2 beside 1. Phase expand, the way up.\n"),
            ("0003001_b.up.sql", "-- shop: ends version 1; then 2 is served. Phase contract, the way up.\n"),
            ("7_own.sql", "SELECT 1; -- shop: ends version 2;"),
        ];
        let of = |names: &BTreeSet<String>| names.iter().cloned().collect::<String>();
        let made =
            versions(files).unwrap().into_iter().map(|one| (of(one.opened()), of(one.ended()))).collect::<Vec<_>>();
        let expected = [("", ""), ("v1", ""), ("v2", ""), ("", "v1")].map(|(a, b)| (a.to_owned(), b.to_owned()));
        assert_eq!(made, expected);
    }

    #[test]
    fn files_that_contradict_each_other_are_named() {
        let same = names(&[("1_a.sql", ""), ("1_b.up.sql", "")]).unwrap_err();
        assert_eq!(same.to_string(), "1_a.sql and 1_b.up.sql have the same number");
        let down = names(&[("1_a.sql", ""), ("2_b.down.sql", "")]).unwrap_err();
        assert_eq!(down.to_string(), "2_b.down.sql has no way up beside it: 2_b.up.sql is missing");
    }
}
