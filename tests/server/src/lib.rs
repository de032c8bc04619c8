//! A throwaway PostgreSQL for tests.
//!
//! In comes the environment; out go fresh, empty databases ([`Server::database`]) that are gone when dropped.
//! It never skips: where there is no PostgreSQL, that is an error with the one line that mends it.
//!
//! ```no_run
//! let database = test_server::Server::shared().database("listings")?;
//! database.psql("CREATE TABLE listings (id bigint PRIMARY KEY)")?;
//! let dump = database.dump(&["--schema-only"])?;
//! # Ok::<(), test_server::Error>(())
//! ```
//!
//! `cargo xtask test` starts one server for the whole run and names it in [`SERVER_VARIABLE`]; a test that is run alone
//! starts its own. Roles belong to a server and not to a database: a test that makes roles of a fixed name either
//! says `IF NOT EXISTS` or takes a server to itself with [`Server::start`].

mod account;
mod disk;
mod error;
mod installation;
mod run;
mod throwaway;

use std::env;
use std::process::Command;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

pub use disk::SmallDisk;
pub use error::Error;
pub use installation::{Installation, OLDEST_MAJOR};
use throwaway::Throwaway;

/// URL of a server on which databases may be made, for example `postgres://postgres:secret@127.0.0.1:5432`.
pub const SERVER_VARIABLE: &str = "PILASTER_TEST_SERVER";
/// Folder with the programs of the PostgreSQL to use (`postgres`, `initdb`, `pg_ctl`, `psql`, `pg_dump`).
pub const BIN_VARIABLE: &str = "PILASTER_PG_BIN";
/// Folder with a `psql` and a `pg_dump` for servers that come without; a newer one serves older servers too.
pub const CLIENT_VARIABLE: &str = "PILASTER_PG_CLIENT";
/// Set by `cargo xtask test --no-database`: needing a database is then an error at once.
pub const NO_DATABASE_VARIABLE: &str = "PILASTER_NO_DATABASE";
/// What to do where there is no PostgreSQL.
pub const MEND: &str = "install PostgreSQL (Debian, Ubuntu: `apt-get install postgresql`; Fedora: `dnf install postgresql-server`; \
     macOS: `brew install postgresql@17`), or set PILASTER_PG_BIN to its bin folder, \
     or PILASTER_TEST_SERVER to the URL of a server, \
     or run `cargo xtask test --no-database`";

/// A PostgreSQL server: one that was started here, or one that the environment names.
#[derive(Debug)]
pub struct Server {
    url: String,
    query: String,
    installation: Installation,
    throwaway: Option<Throwaway>,
}

impl Server {
    /// The server that all tests of this process share: that of [`SERVER_VARIABLE`], else one started at first use and
    /// stopped when the process ends, however it ends.
    ///
    /// # Panics
    /// When there is no server and none can be started: a test that could not run has failed.
    #[must_use]
    pub fn shared() -> &'static Self {
        static SHARED: OnceLock<Result<Server, Error>> = OnceLock::new();
        match SHARED.get_or_init(Self::from_environment) {
            Ok(server) => server,
            Err(error) => panic!("{error}"),
        }
    }

    /// The server that [`SERVER_VARIABLE`] names, else a new one.
    ///
    /// # Errors
    /// See [`Server::start`]; [`Error::NotWanted`] under `--no-database`.
    pub fn from_environment() -> Result<Self, Error> {
        if env::var_os(NO_DATABASE_VARIABLE).is_some() {
            return Err(Error::NotWanted);
        }
        match env::var(SERVER_VARIABLE) {
            Ok(url) if !url.is_empty() => Self::at(&url),
            _ => Self::start(),
        }
    }

    /// Starts a server of its own, whatever the environment says about servers. It takes about a second, listens on
    /// the loopback address only, and is stopped and removed when dropped.
    ///
    /// # Errors
    /// When no PostgreSQL is found, or it cannot be started.
    pub fn start() -> Result<Self, Error> {
        Self::start_with(Installation::find()?)
    }

    /// The same with a certain installation.
    ///
    /// # Errors
    /// When it cannot be started.
    pub fn start_with(installation: Installation) -> Result<Self, Error> {
        let throwaway = Throwaway::start(&installation)?;
        Ok(Self { url: throwaway.url.clone(), query: String::new(), installation, throwaway: Some(throwaway) })
    }

    /// A server that somebody else runs, on which databases may be made and dropped.
    ///
    /// # Errors
    /// When the URL is none of PostgreSQL, or the programs that go with a server are not found.
    pub fn at(url: &str) -> Result<Self, Error> {
        let (url, query) = split_url(url).map_err(|reason| Error::Variable {
            variable: SERVER_VARIABLE.to_owned(),
            value: url.to_owned(),
            reason: reason.to_owned(),
        })?;
        Ok(Self { url, query, installation: Installation::find()?, throwaway: None })
    }

    /// URL of the server itself, without a database: what [`SERVER_VARIABLE`] takes.
    #[must_use]
    pub fn url(&self) -> String {
        format!("{}{}", self.url, self.query)
    }

    /// The programs that are used with this server.
    #[must_use]
    pub fn installation(&self) -> &Installation {
        &self.installation
    }

    /// What the server says of itself, for example `17.10`.
    ///
    /// # Errors
    /// When it does not answer.
    pub fn version(&self) -> Result<String, Error> {
        // Distributions put a word of their own behind the number.
        let said = self.administer("SHOW server_version")?;
        Ok(said.split_whitespace().next().unwrap_or_default().to_owned())
    }

    /// A new, empty UTF-8 database whose name begins with `hint`. Dropped with the returned value.
    ///
    /// # Errors
    /// When the server refuses, with its message.
    pub fn database(&self, hint: &str) -> Result<Database<'_>, Error> {
        let name = database_name(hint);
        self.administer(&format!("CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8'"))?;
        Ok(Database { server: self, url: self.database_url(&name), name })
    }

    /// A copy of a database to which nobody is connected, with all that is in it.
    ///
    /// # Errors
    /// When the server refuses, with its message.
    pub fn copy(&self, of: &Database<'_>, hint: &str) -> Result<Database<'_>, Error> {
        let name = database_name(hint);
        self.administer(&format!("CREATE DATABASE {name} TEMPLATE {}", of.name))?;
        let copy = Database { server: self, url: self.database_url(&name), name };
        // Without it the sequences of a copy go back to where they were when the server crashes: their pages are newer than
        // the last checkpoint, so that `nextval` takes what it does for logged already.
        self.administer("CHECKPOINT")?;
        Ok(copy)
    }

    /// Stops a server that was started here as a crash would, and starts it again on the same port.
    ///
    /// # Errors
    /// [`Error::NotOurs`] for a server that somebody else runs; where it does not come up again.
    pub fn crash(&self) -> Result<(), Error> {
        let throwaway = self.throwaway.as_ref().ok_or(Error::NotOurs)?;
        throwaway.crash(&self.installation)
    }

    /// Writes files into the data folder of a server that was started here (`postgresql.auto.conf`, `pg_hba.conf`,
    /// `standby.signal` …), and starts it again on the same port. Nothing of [`Server::squeeze`] holds any more.
    ///
    /// # Errors
    /// [`Error::NotOurs`] for a server that somebody else runs; where it does not come up again.
    pub fn change(&self, files: &[(&str, &str)]) -> Result<(), Error> {
        self.throwaway.as_ref().ok_or(Error::NotOurs)?.change(&self.installation, files)
    }

    /// A standby of a server that was started here, with settings of its own, lines of `postgresql.conf`. The server has to write
    /// a log that a standby can use, see [`Server::change`].
    ///
    /// # Errors
    /// [`Error::NotOurs`] for a server that somebody else runs; where no standby can be made of it.
    pub fn replica(&self, settings: &str) -> Result<Self, Error> {
        let primary = self.throwaway.as_ref().ok_or(Error::NotOurs)?;
        let standby = primary.replica(&self.installation, settings)?;
        Ok(Self {
            url: standby.url.clone(),
            query: String::new(),
            installation: self.installation.clone(),
            throwaway: Some(standby),
        })
    }

    /// Starts a server that was started here again where there is little room: a file system of that many megabytes where
    /// this machine lets us mount one, else files that cannot grow beyond.
    ///
    /// # Errors
    /// [`Error::NotOurs`] for a server that somebody else runs; where it does not come up again.
    pub fn squeeze(&self, megabytes: u32) -> Result<SmallDisk, Error> {
        self.throwaway.as_ref().ok_or(Error::NotOurs)?.squeeze(&self.installation, megabytes)
    }

    fn database_url(&self, name: &str) -> String {
        format!("{}/{name}{}", self.url, self.query)
    }

    /// Runs a statement in the database that every server has.
    fn administer(&self, sql: &str) -> Result<String, Error> {
        run::to_end(&mut self.psql_command(&self.database_url("postgres")), sql)
    }

    fn psql_command(&self, url: &str) -> Command {
        let mut command = Command::new(self.installation.program("psql"));
        run::forget_settings(&mut command);
        command.args(["--no-psqlrc", "--quiet", "--no-align", "--tuples-only", "--set=ON_ERROR_STOP=1", "--file=-"]);
        command.arg("--dbname").arg(url);
        command
    }
}

/// A database of a test's own.
#[derive(Debug)]
pub struct Database<'server> {
    /// URL that `psql`, sqlx and tokio-postgres take.
    pub url: String,
    /// Its name: lower-case letters, digits and `_`.
    pub name: String,
    server: &'server Server,
}

impl Database<'_> {
    /// Runs SQL with `psql`, one transaction a statement, and returns the rows without alignment or headings: columns
    /// separated by `|`. Stops at the first error.
    ///
    /// # Errors
    /// When a statement fails, with the server's message and the line.
    pub fn psql(&self, sql: &str) -> Result<String, Error> {
        run::to_end(&mut self.server.psql_command(&self.url), sql)
    }

    /// Runs SQL with `psql`, one transaction a statement, through all errors to the end, and returns the server's messages.
    ///
    /// # Errors
    /// When `psql` cannot be run or loses the server.
    pub fn psql_through(&self, sql: &str) -> Result<Vec<String>, Error> {
        let mut command = self.server.psql_command(&self.url);
        command.arg("--set=ON_ERROR_STOP=0");
        let said = run::messages(&mut command, sql)?;
        Ok(said.lines().filter(|line| line.contains("ERROR:")).map(str::to_owned).collect())
    }

    /// What `pg_dump` prints with these arguments, without the lines that differ from run to run: newer releases put a
    /// random key behind `\restrict` and `\unrestrict`. Names of NOT NULL, which are in the catalog since PostgreSQL 18,
    /// are left out too: a partition has its own or its parent's, and a check that was there before takes the usual one. So
    /// is what a child says again of a column that it inherits.
    ///
    /// # Errors
    /// [`Error::NoDump`] where all that is at hand is older than the server; when `pg_dump` fails.
    pub fn dump(&self, arguments: &[&str]) -> Result<String, Error> {
        let mut command = Command::new(self.server.installation.pg_dump()?);
        run::forget_settings(&mut command);
        command.args(arguments).arg("--dbname").arg(&self.url);
        let text = run::to_end(&mut command, "")?;
        let random = |line: &str| line.starts_with("\\restrict ") || line.starts_with("\\unrestrict ");
        Ok(without_names_of_not_null(text.lines().filter(|line| !random(line))))
    }
}

impl Drop for Database<'_> {
    fn drop(&mut self) {
        // On a throwaway server the database goes with the server anyway; on another one it can only be left behind.
        let _ = self.server.administer(&format!("DROP DATABASE IF EXISTS {} WITH (FORCE)", self.name));
    }
}

/// The lines of a dump, in which no NOT NULL has a name, and none stands alone behind the columns.
fn without_names_of_not_null<'l>(lines: impl Iterator<Item = &'l str>) -> String {
    let mut kept: Vec<String> = Vec::new();
    for line in lines {
        let line = without_name_of_not_null(line);
        if !line.starts_with("    NOT NULL ") {
            kept.push(line);
            continue;
        }
        // It was the last of the table, and the one before it is that now.
        if let Some(last) = kept.last_mut().filter(|last| last.ends_with(',') && !line.ends_with(',')) {
            last.pop();
        }
    }
    kept.iter().flat_map(|line| [line.as_str(), "\n"]).collect()
}

/// A line of `CREATE TABLE` in which a NOT NULL has no name: `CONSTRAINT t_a_not_null NOT NULL` without its first words.
fn without_name_of_not_null(line: &str) -> String {
    const WORD: &str = "CONSTRAINT ";
    for (at, _) in line.match_indices(WORD) {
        let name = &line[at + WORD.len()..];
        let end = match name.strip_prefix('"') {
            // Two quotes inside of a name stand for one.
            Some(inside) => inside.replace("\"\"", "xx").find('"').map(|end| end + 2),
            None => name.find(' '),
        };
        if let Some(rest) = end.and_then(|end| name.get(end..)).filter(|rest| rest.starts_with(" NOT NULL")) {
            return format!("{}{}", &line[..at], &rest[1..]);
        }
    }
    line.to_owned()
}

/// The part in front of the database's name, and the query behind it with its `?`.
fn split_url(url: &str) -> Result<(String, String), &'static str> {
    let scheme = ["postgres://", "postgresql://"].into_iter().find(|scheme| url.starts_with(scheme));
    let scheme = scheme.ok_or("expected postgres://USER:PASSWORD@HOST:PORT")?;
    let (before, query) = url.split_once('?').map_or((url, None), |(before, query)| (before, Some(query)));
    let authority = before[scheme.len()..].split('/').next().unwrap_or_default();
    Ok((format!("{scheme}{authority}"), query.map(|query| format!("?{query}")).unwrap_or_default()))
}

/// A name that no other test, process or machine on the same server has.
fn database_name(hint: &str) -> String {
    /// PostgreSQL keeps 63 bytes of a name; what makes it unique stands behind the hint.
    const HINT_BYTES: usize = 24;
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let word = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' };
    let hint: String = hint.chars().take(HINT_BYTES).map(word).collect();
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.subsec_nanos());
    format!("t_{hint}_{}_{now:x}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_servers_url_is_split_around_the_database() {
        let cases = [
            ("postgres://u:p@h:1", ("postgres://u:p@h:1", "")),
            ("postgres://u:p@h:1/", ("postgres://u:p@h:1", "")),
            ("postgresql://u@h/db?sslmode=require", ("postgresql://u@h", "?sslmode=require")),
            ("postgres://h?a=b/c", ("postgres://h", "?a=b/c")),
        ];
        for (url, (authority, query)) in cases {
            assert_eq!(split_url(url), Ok((authority.to_owned(), query.to_owned())), "{url}");
        }
        assert!(split_url("mysql://h").is_err());
    }

    #[test]
    fn a_not_null_has_no_name_in_a_dump() {
        for (line, without) in [
            ("    id integer CONSTRAINT t_id_not_null NOT NULL,", "    id integer NOT NULL,"),
            ("    a text CONSTRAINT \"it's \"\"there\"\"\" NOT NULL", "    a text NOT NULL"),
            ("    a text DEFAULT 'x'::text CONSTRAINT n NOT NULL", "    a text DEFAULT 'x'::text NOT NULL"),
            ("    CONSTRAINT base_id_not_null NOT NULL id,", "    NOT NULL id,"),
            ("    CONSTRAINT c CHECK ((a IS NOT NULL))", "    CONSTRAINT c CHECK ((a IS NOT NULL))"),
            ("    ADD CONSTRAINT \"k", "    ADD CONSTRAINT \"k"),
        ] {
            assert_eq!(without_name_of_not_null(line), without, "{line}");
        }
    }

    #[test]
    fn a_not_null_of_what_is_inherited_goes_from_a_dump() {
        let dump = "CREATE TABLE t (\n    a integer,\n    NOT NULL b,\n    CONSTRAINT n NOT NULL c\n)\nINHERITS (u);";
        assert_eq!(without_names_of_not_null(dump.lines()), "CREATE TABLE t (\n    a integer\n)\nINHERITS (u);\n");
    }

    #[test]
    fn names_are_unquoted_identifiers_and_never_alike() {
        let (one, two) = (database_name("Ünï-code; DROP"), database_name(&"x".repeat(200)));
        for name in [&one, &two] {
            assert!(name.len() <= 63 && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_'));
        }
        assert_ne!(database_name("a"), database_name("a"));
    }
}
