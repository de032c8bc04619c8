//! Where PostgreSQL is on this machine.
//!
//! In come the environment and the disk; out goes an [`Installation`], or everything that was looked at.
//! It starts no server and installs nothing.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::{BIN_VARIABLE, CLIENT_VARIABLE, Error};

/// The oldest PostgreSQL that the tests are written for.
pub const OLDEST_MAJOR: u32 = 14;

/// Programs that a throwaway server cannot do without.
const PROGRAMS: &[&str] = &["postgres", "initdb", "pg_ctl"];

/// What the variables begin with that name the folder of one major version, for example `PILASTER_POSTGRES_17`.
const MAJOR_VARIABLE: &str = "PILASTER_POSTGRES_";

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
                variable: BIN_VARIABLE.to_owned(),
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

    /// The installation of that major version: the folder that `PILASTER_POSTGRES_17` names (for 17), else the first of
    /// that version among the places of [`Installation::find`].
    ///
    /// # Errors
    /// [`Error::Variable`] when a variable is set to a folder without a PostgreSQL, or without that one;
    /// [`Error::NoMajor`] when the version is nowhere.
    pub fn of_major(major: u32) -> Result<Self, Error> {
        let variable = format!("{MAJOR_VARIABLE}{major}");
        if let Some(value) = env::var_os(&variable).filter(|value| !value.is_empty()) {
            let wrong = |reason: String| Error::Variable {
                variable: variable.clone(),
                value: value.to_string_lossy().into_owned(),
                reason,
            };
            let found = Self::at_or_below(Path::new(&value)).map_err(wrong)?;
            let other = || wrong(format!("it is PostgreSQL {}, and {major} is wanted", found.major));
            return if found.major == major { Ok(found) } else { Err(other()) };
        }
        Self::everywhere().into_iter().find(|found| found.major == major).ok_or(Error::NoMajor { major })
    }

    /// The installation in a folder that somebody named: one of programs, or one that has them in its folder `bin`.
    ///
    /// # Errors
    /// [`Error::NoInstallation`] with the reason.
    pub fn in_folder(folder: &Path) -> Result<Self, Error> {
        let wrong = |reason| Error::NoInstallation { folder: folder.to_path_buf(), reason };
        Self::at_or_below(folder).map_err(wrong)
    }

    /// One installation of each major version that this machine has, the oldest first.
    ///
    /// # Errors
    /// As for [`Installation::of_major`], for the versions that variables name.
    pub fn all() -> Result<Vec<Self>, Error> {
        let named = env::vars_os().filter(|(_, value)| !value.is_empty());
        let named = named.filter_map(|(name, _)| name.to_str()?.strip_prefix(MAJOR_VARIABLE)?.parse().ok());
        let found = Self::everywhere().into_iter().map(|installation| installation.major);
        let majors: std::collections::BTreeSet<u32> = named.chain(found).collect();
        majors.into_iter().map(Self::of_major).collect()
    }

    /// Every installation in the places of [`Installation::find`], in its order.
    fn everywhere() -> Vec<Self> {
        let named = env::var_os(BIN_VARIABLE).filter(|value| !value.is_empty()).map(PathBuf::from);
        let folders = named.into_iter().chain(path_folders()).chain(told_by_pg_config()).chain(usual_folders());
        folders.filter_map(|folder| Self::at(&folder).ok()).collect()
    }

    fn at_or_below(folder: &Path) -> Result<Self, String> {
        let below = folder.join("bin");
        if program_in(folder, "postgres").is_none() && below.is_dir() { Self::at(&below) } else { Self::at(folder) }
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
        let major = version_of(&server)?;
        if major < OLDEST_MAJOR {
            return Err(format!("version {major} is older than {OLDEST_MAJOR}"));
        }
        Ok(Self { bin, major })
    }

    /// The path of a program of PostgreSQL: beside the server, else in the folder of clients, on PATH or in another
    /// installation, else the bare name.
    #[must_use]
    pub fn program(&self, name: &str) -> PathBuf {
        self.programs(name).next().unwrap_or_else(|| PathBuf::from(name))
    }

    /// A `pg_dump` for the server: it refuses servers that are newer than itself, so that one beside an older server,
    /// or on PATH, may be of no use.
    ///
    /// # Errors
    /// [`Error::NoDump`] with those that are too old.
    pub fn pg_dump(&self) -> Result<PathBuf, Error> {
        let mut older = Vec::new();
        for program in self.programs("pg_dump") {
            // The one beside the server is the server's own.
            if program.parent() == Some(&self.bin) {
                return Ok(program);
            }
            match version_of(&program) {
                Ok(major) if major >= self.major => return Ok(program),
                Ok(major) => older.push(format!("{} is of {major}", program.display())),
                Err(reason) => older.push(format!("{}: {reason}", program.display())),
            }
        }
        older.dedup();
        Err(Error::NoDump { major: self.major, older })
    }

    /// Where a program is, the best place first.
    fn programs(&self, name: &str) -> impl Iterator<Item = PathBuf> {
        let clients = env::var_os(CLIENT_VARIABLE).filter(|value| !value.is_empty()).map(PathBuf::from);
        let folders = [self.bin.clone()].into_iter().chain(clients).chain(path_folders()).chain(usual_folders());
        folders.filter_map(move |folder| program_in(&folder, name))
    }
}

/// The major version that a program says it is of.
fn version_of(program: &Path) -> Result<u32, String> {
    let output = Command::new(program).arg("--version").output().map_err(|error| error.to_string())?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let name = program.file_stem().unwrap_or_default().to_string_lossy();
    major_version(&said).ok_or_else(|| {
        let said = if said.trim().is_empty() { String::from_utf8_lossy(&output.stderr) } else { said.into() };
        format!("`{name} --version` said {:?}", said.trim())
    })
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

    /// A folder that looks like an installation of that version.
    #[cfg(unix)]
    fn made_up(place: &Path, version: &str, programs: &[&str]) {
        use std::os::unix::fs::PermissionsExt;
        fs::create_dir_all(place).unwrap();
        for program in programs {
            let path = place.join(program);
            fs::write(&path, format!("#!/bin/sh\necho '{program} (PostgreSQL) {version}'\n")).unwrap();
            fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        }
    }

    #[test]
    #[cfg(unix)]
    fn a_folder_is_taken_for_what_it_holds() {
        let place = tempfile::tempdir().unwrap();
        let place = place.path().canonicalize().unwrap();
        made_up(&place.join("17/bin"), "17.2", PROGRAMS);
        made_up(&place.join("half"), "17.2", &["postgres", "initdb"]);
        made_up(&place.join("13"), "13.9", PROGRAMS);
        for folder in ["17", "17/bin"] {
            let found = Installation::in_folder(&place.join(folder)).unwrap();
            assert_eq!(found, Installation { bin: place.join("17/bin"), major: 17 });
        }
        for (folder, reason) in
            [("half", "no program `pg_ctl`"), ("13", "13 is older than 14"), ("none", "no program `postgres`")]
        {
            let error = Installation::in_folder(&place.join(folder)).unwrap_err().to_string();
            assert!(error.contains(reason) && error.contains(folder), "{error}");
        }
    }

    #[test]
    #[cfg(unix)]
    fn a_dump_is_made_by_no_program_that_is_older_than_the_server() {
        let place = tempfile::tempdir().unwrap();
        let server = place.path().canonicalize().unwrap();
        made_up(&server, "99.1", PROGRAMS);
        let installation = Installation::in_folder(&server).unwrap();
        let error = installation.pg_dump().unwrap_err().to_string();
        assert!(error.contains("no pg_dump of 99 or newer") && error.contains(CLIENT_VARIABLE), "{error}");
        made_up(&server, "99.1", &["pg_dump"]);
        assert_eq!(installation.pg_dump().unwrap(), server.join("pg_dump"));
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
