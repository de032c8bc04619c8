//! Where PostgreSQL is on this machine.
//!
//! In come the environment and the disk; out goes an [`Installation`], or everything that was looked at.
//! It starts no server and installs nothing.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::{BIN_VARIABLE, Error};

/// The oldest PostgreSQL that the tests are written for.
pub const OLDEST_MAJOR: u32 = 14;

/// Programs that a throwaway server cannot do without.
const PROGRAMS: &[&str] = &["postgres", "initdb", "pg_ctl"];

/// Where packages put PostgreSQL. One `*` stands for the version; the newest is tried first, whatever its row.
const USUAL_FOLDERS: &[&str] = &[
    "/usr/lib/postgresql/*/bin",
    "/usr/pgsql-*/bin",
    "/usr/libexec/postgresql*",
    "/opt/homebrew/opt/postgresql@*/bin",
    "/usr/local/opt/postgresql@*/bin",
    "/home/linuxbrew/.linuxbrew/opt/postgresql@*/bin",
    "/Applications/Postgres.app/Contents/Versions/*/bin",
    "/Library/PostgreSQL/*/bin",
    "/opt/local/lib/postgresql*/bin",
    "/usr/local/pgsql/bin",
    r"C:\Program Files\PostgreSQL\*\bin",
];

/// A PostgreSQL that can start a server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Installation {
    /// The folder that holds `postgres`, with links followed.
    pub bin: PathBuf,
    /// The major version, for example 15.
    pub major: u32,
}

impl Installation {
    /// Looks at `PILASTER_PG_BIN`, then PATH, then what `pg_config` says, then the usual folders, newest first.
    ///
    /// # Errors
    /// [`Error::Variable`] when the variable is set to a folder without PostgreSQL, [`Error::NotFound`] with every
    /// place that was looked at when there is none.
    pub fn find() -> Result<Self, Error> {
        if let Some(value) = env::var_os(BIN_VARIABLE).filter(|value| !value.is_empty()) {
            return Self::at(Path::new(&value)).map_err(|reason| Error::Variable {
                variable: BIN_VARIABLE,
                value: value.to_string_lossy().into_owned(),
                reason,
            });
        }
        let mut looked = vec![format!("the environment variable {BIN_VARIABLE}: not set")];
        let on_path = path_folders();
        looked.push(format!("PATH: {} folders", on_path.len()));
        let candidates = on_path.into_iter().filter(|folder| program_in(folder, "postgres").is_some());
        for folder in candidates.chain(told_by_pg_config()).chain(usual_folders()) {
            match Self::at(&folder) {
                Ok(found) => return Ok(found),
                Err(reason) => looked.push(format!("{}: {reason}", folder.display())),
            }
        }
        looked.extend(USUAL_FOLDERS.iter().map(|pattern| format!("{pattern}: nothing usable")));
        Err(Error::NotFound { looked })
    }

    /// The installation in that folder, or why it cannot be used.
    fn at(folder: &Path) -> Result<Self, String> {
        let server = program_in(folder, "postgres").ok_or("it holds no program `postgres`")?;
        // A link such as /usr/local/bin/postgres stands alone; its neighbours live where it points.
        let server = fs::canonicalize(&server).map_err(|error| error.to_string())?;
        let bin = server.parent().ok_or("it has no parent folder")?.to_path_buf();
        if let Some(missing) = PROGRAMS.iter().find(|program| program_in(&bin, program).is_none()) {
            return Err(format!("it holds no program `{missing}`"));
        }
        let output = Command::new(&server).arg("--version").output().map_err(|error| error.to_string())?;
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        let major = major_version(&said).ok_or_else(|| format!("`postgres --version` said {:?}", said.trim()))?;
        if major < OLDEST_MAJOR {
            return Err(format!("version {major} is older than {OLDEST_MAJOR}"));
        }
        Ok(Self { bin, major })
    }

    /// The path of a program of PostgreSQL: beside the server, else on PATH, else the bare name.
    #[must_use]
    pub fn program(&self, name: &str) -> PathBuf {
        program_in(&self.bin, name)
            .or_else(|| path_folders().iter().find_map(|folder| program_in(folder, name)))
            .unwrap_or_else(|| PathBuf::from(name))
    }
}

fn path_folders() -> Vec<PathBuf> {
    env::var_os("PATH").map(|path| env::split_paths(&path).collect()).unwrap_or_default()
}

fn program_in(folder: &Path, name: &str) -> Option<PathBuf> {
    let path = folder.join(format!("{name}{}", env::consts::EXE_SUFFIX));
    path.is_file().then_some(path)
}

/// `pg_config` may belong to the client's headers alone, so its answer is one more candidate and no more.
fn told_by_pg_config() -> Option<PathBuf> {
    let output = Command::new("pg_config").arg("--bindir").output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    Some(PathBuf::from(text.trim())).filter(|folder| folder.is_absolute())
}

fn usual_folders() -> Vec<PathBuf> {
    let mut found: Vec<(u32, PathBuf)> = USUAL_FOLDERS.iter().flat_map(|pattern| matching(pattern)).collect();
    found.sort_by(|left, right| right.0.cmp(&left.0).then_with(|| left.1.cmp(&right.1)));
    found.into_iter().map(|(_, folder)| folder).collect()
}

/// The folders that a pattern matches, each with the number that stood for `*` (0 where none did).
fn matching(pattern: &str) -> Vec<(u32, PathBuf)> {
    let Some((before, after)) = pattern.split_once('*') else {
        let folder = PathBuf::from(pattern);
        return if folder.is_dir() { vec![(0, folder)] } else { Vec::new() };
    };
    let (parent, prefix) = before.rsplit_once(['/', '\\']).unwrap_or((".", before));
    let below = after.trim_start_matches(['/', '\\']);
    let Ok(entries) = fs::read_dir(parent) else { return Vec::new() };
    let folder = |name: OsString| {
        let version = name.to_str()?.strip_prefix(prefix)?.to_owned();
        let path = Path::new(parent).join(&name).join(below);
        path.is_dir().then(|| (leading_number(&version).unwrap_or(0), path))
    };
    entries.flatten().filter_map(|entry| folder(entry.file_name())).collect()
}

/// The major version in the answer of `postgres --version`, for example `postgres (PostgreSQL) 15.8 (Debian …)`.
fn major_version(said: &str) -> Option<u32> {
    leading_number(said.split_once("(PostgreSQL)")?.1.trim_start())
}

fn leading_number(text: &str) -> Option<u32> {
    let digits: String = text.chars().take_while(char::is_ascii_digit).collect();
    digits.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_major_version_is_read_from_every_form_of_the_answer() {
        let answers = [
            ("postgres (PostgreSQL) 15.8 (Debian 15.8-0+deb12u1)\n", Some(15)),
            ("postgres (PostgreSQL) 17.2\n", Some(17)),
            ("postgres (PostgreSQL) 18beta1\n", Some(18)),
            ("postgres (PostgreSQL) 9.6.24\n", Some(9)),
            ("psql\n", None),
        ];
        for (said, expected) in answers {
            assert_eq!(major_version(said), expected, "{said}");
        }
    }

    #[test]
    fn a_pattern_matches_folders_by_number() {
        let place = tempfile::tempdir().unwrap();
        for version in ["9", "15", "16"] {
            fs::create_dir_all(place.path().join(format!("pg-{version}/bin"))).unwrap();
        }
        fs::create_dir_all(place.path().join("pg-17")).unwrap();
        let pattern = format!("{}/pg-*/bin", place.path().display());
        let mut numbers: Vec<u32> = matching(&pattern).into_iter().map(|(number, _)| number).collect();
        numbers.sort_unstable();
        assert_eq!(numbers, [9, 15, 16]);
    }
}
