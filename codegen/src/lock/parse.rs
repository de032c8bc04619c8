//! The lock's text as a value.
//!
//! In comes text, out goes a [`Lock`] or the reason why it is none. It repairs nothing: a lock that a merge left broken
//! is the matter of `joined`.

use std::collections::BTreeMap;
use std::ops::Range;

use schema_spec::model::VersionNumber;
use toml::{Table, Value};

use super::render::said;
use super::{ElementId, Elements, FORMAT, Facts, FrozenStep, FrozenVersion, Kind, Lock, WindowMove, checksum};

/// Why a lock cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LockError {
    /// The text is not TOML.
    #[error("schema.lock is not TOML: {message}")]
    Syntax {
        /// What the TOML reader says.
        message: String,
        /// Where, in bytes of the text.
        at: Option<Range<usize>>,
    },
    /// The format of a program that is newer than this one.
    #[error("schema.lock has format {found}, which a newer Pilaster wrote; this one reads formats up to {FORMAT}")]
    Newer {
        /// The format that the lock states.
        found: i64,
    },
    /// No format, or none that ever was.
    #[error("schema.lock states no format that there is: {found}")]
    Format {
        /// What the lock states.
        found: String,
    },
    /// What the lock says is not what was written into it.
    #[error("schema.lock was edited: its checksum is not that of what it says")]
    Edited {
        /// The checksum that it states.
        stated: String,
        /// The checksum of what it says.
        found: String,
        /// What it says.
        said: Box<Lock>,
    },
    /// Two branches froze different things, and both are in the text.
    #[error("two branches froze different things: {first} and {second}")]
    Diverged {
        /// What one of them froze first that the other has not.
        first: String,
        /// The same of the other.
        second: String,
    },
    /// There was a lock, and it is gone.
    #[error("schema.lock is gone, and with it what every released version means")]
    Lost,
    /// A line that the format does not have.
    #[error("schema.lock: {line}: {reason}")]
    Line {
        /// Which line, as the path of its key.
        line: String,
        /// What is wrong with it.
        reason: &'static str,
    },
}

fn line(line: impl Into<String>, reason: &'static str) -> LockError {
    LockError::Line { line: line.into(), reason }
}

/// Reads a lock.
///
/// # Errors
/// When the text is no lock of a format up to [`FORMAT`]: the first reason.
pub fn parse(text: &str) -> Result<Lock, LockError> {
    let table: Table = text.parse().map_err(|error: toml::de::Error| LockError::Syntax {
        message: error.message().to_owned(),
        at: error.span(),
    })?;
    let format = match table.get("format") {
        Some(Value::Integer(format @ 1..=FORMAT)) => *format,
        Some(Value::Integer(format)) if *format > FORMAT => return Err(LockError::Newer { found: *format }),
        Some(other) => return Err(LockError::Format { found: other.to_string() }),
        None => return Err(LockError::Format { found: "none".to_owned() }),
    };
    let words: &[&str] = if format == 1 { &WORDS[..3] } else { &WORDS };
    if let Some(unknown) = table.keys().find(|key| !words.contains(&key.as_str())) {
        return Err(line(unknown, "not part of the format"));
    }
    let lock = Lock { versions: versions(&table)?, steps: steps(&table)? };
    if format > 1 {
        is_as_written(&table, &lock)?;
    }
    windows_follow(&lock)?;
    Ok(lock)
}

/// What may stand at the top; the last word came with format 2.
const WORDS: [&str; 4] = ["format", "step", "version", "checksum"];

fn is_as_written(table: &Table, lock: &Lock) -> Result<(), LockError> {
    let stated = table.get("checksum").and_then(Value::as_str).ok_or_else(|| line("checksum", "is missing"))?;
    let found = checksum(&said(lock));
    if stated == found {
        Ok(())
    } else {
        Err(LockError::Edited { stated: stated.to_owned(), found, said: Box::new(lock.clone()) })
    }
}

/// The table below `key`, by number; empty where there is none.
fn numbered<'a>(table: &'a Table, key: &str) -> Result<BTreeMap<VersionNumber, &'a Table>, LockError> {
    let Some(value) = table.get(key) else { return Ok(BTreeMap::new()) };
    let below = value.as_table().ok_or_else(|| line(key, "expected a table"))?;
    let mut numbered = BTreeMap::new();
    for (number, value) in below {
        let path = format!("{key}.{number}");
        let parsed: VersionNumber = number.parse().map_err(|_| line(&path, "expected a number"))?;
        numbered.insert(parsed, value.as_table().ok_or_else(|| line(&path, "expected a table"))?);
    }
    Ok(numbered)
}

fn steps(table: &Table) -> Result<Vec<FrozenStep>, LockError> {
    let mut steps = Vec::new();
    for (expected, (number, step)) in (1..).zip(numbered(table, "step")?) {
        if number != expected {
            return Err(line(format!("step.{number}"), "steps are numbered from 1 without a gap"));
        }
        steps.push(one_step(number, step)?);
    }
    Ok(steps)
}

fn one_step(number: u32, step: &Table) -> Result<FrozenStep, LockError> {
    let path = format!("step.{number}");
    let (mut moved, mut files) = (None, BTreeMap::new());
    for (word, value) in step {
        match value {
            Value::Integer(version) if moved.is_none() => {
                let version = VersionNumber::try_from(*version).map_err(|_| line(&path, "no number of a version"))?;
                moved = Some(WindowMove::of(word, version).ok_or_else(|| line(&path, "an unknown kind of step"))?);
            }
            Value::Table(listed) if word == "file" => {
                for (file, checksum) in listed {
                    let checksum = checksum.as_str().ok_or_else(|| line(file, "expected a checksum"))?;
                    files.insert(file.clone(), checksum.to_owned());
                }
            }
            _ => return Err(line(format!("{path}.{word}"), "not part of the format")),
        }
    }
    let move_ = moved.ok_or_else(|| line(&path, "does not say what it does"))?;
    Ok(FrozenStep { move_, files })
}

fn versions(table: &Table) -> Result<BTreeMap<VersionNumber, FrozenVersion>, LockError> {
    let mut versions = BTreeMap::new();
    for (number, version) in numbered(table, "version")? {
        let path = format!("version.{number}");
        let mut frozen = FrozenVersion::default();
        for (word, value) in version {
            match value {
                Value::Boolean(contracted) if word == "contracted" => frozen.contracted = *contracted,
                Value::Table(domain) => domain_elements(&path, word, domain, &mut frozen.elements)?,
                _ => return Err(line(format!("{path}.{word}"), "not part of the format")),
            }
        }
        versions.insert(number, frozen);
    }
    Ok(versions)
}

fn domain_elements(path: &str, domain: &str, table: &Table, elements: &mut Elements) -> Result<(), LockError> {
    for (word, value) in table {
        let path = format!("{path}.{domain}.{word}");
        let kind = Kind::of(word).ok_or_else(|| line(&path, "an unknown kind of element"))?;
        let mut names = Vec::new();
        walk(&path, kind.depth().max(1), value, &mut names, &mut |names, facts| {
            let names = if kind == Kind::Domain { Vec::new() } else { names.to_vec() };
            elements.insert(ElementId { domain: domain.to_owned(), kind, names }, facts);
        })?;
    }
    Ok(())
}

/// Goes `depth` names down and hands over the facts that it finds there.
fn walk(
    path: &str,
    depth: usize,
    value: &Value,
    names: &mut Vec<String>,
    found: &mut impl FnMut(&[String], Facts),
) -> Result<(), LockError> {
    let table = value.as_table().ok_or_else(|| line(path, "expected a table"))?;
    if depth == 0 {
        let mut facts = Facts::new();
        for (word, value) in table {
            let value = value.as_str().ok_or_else(|| line(format!("{path}.{word}"), "expected a string"))?;
            facts.insert(word.clone(), value.to_owned());
        }
        found(names, facts);
        return Ok(());
    }
    for (name, below) in table {
        names.push(name.clone());
        walk(&format!("{path}.{name}"), depth - 1, below, names, found)?;
        names.pop();
    }
    Ok(())
}

/// The steps have to make sense one after the other, or no window can be told from them.
fn windows_follow(lock: &Lock) -> Result<(), LockError> {
    let mut window: Vec<VersionNumber> = Vec::new();
    for (number, step) in (1..).zip(&lock.steps) {
        let sound = match step.move_ {
            WindowMove::Baseline(_) => number == 1,
            WindowMove::Open(version) => window.last().is_some_and(|newest| newest.checked_add(1) == Some(version)),
            WindowMove::Contract(version) => window.len() > 1 && window.first() == Some(&version),
        };
        if !sound {
            return Err(line(format!("step.{number}"), "does not follow from the steps before it"));
        }
        window = step.move_.applied_to(&window);
    }
    let frozen: Vec<_> = lock.versions.iter().filter(|(_, v)| !v.contracted).map(|(number, _)| *number).collect();
    if frozen == window { Ok(()) } else { Err(line("version", "the versions are not those that the steps open")) }
}
