//! A whole database in a file, and back.
//!
//! In come a database and the name of a file, out goes a file of `pg_dump`'s custom format that holds the ledger with everything else, so
//! that what is restored knows its versions; and the other way round, into a database that is empty. A file appears when it is whole,
//! and a restore is one transaction: neither leaves half of anything. Rows are neither read nor written here: the programs of PostgreSQL
//! do that, because they know every kind of object.

mod content;
mod program;

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use sqlx::PgConnection;

use crate::ledger;
use crate::manager::{self, Holder, Settings};
use content::Content;
use program::{Programs, run};

/// How long `pg_dump` waits for the lock on a table.
const LOCK_WAIT: &str = "--lock-wait-timeout=60s";
/// Objects that are named where a database is not empty.
const NAMED: usize = 5;

/// Why nothing was saved or restored.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The database is out of reach, or is being migrated.
    #[error(transparent)]
    Manager(#[from] manager::Error),
    /// There are no programs that know the server.
    #[error("there is no pg_dump with pg_restore beside it that knows PostgreSQL {server}{}", found(.looked))]
    NoProgram {
        /// The major version of the server.
        server: u32,
        /// Programs that were found and do not know it.
        looked: Vec<String>,
    },
    /// A program of PostgreSQL refused.
    #[error("{program} failed, and nothing was changed: {said}")]
    Failed {
        /// Its name.
        program: String,
        /// What it said.
        said: String,
    },
    /// The file is there already.
    #[error("{} is there already; nothing was saved", .0.display())]
    Exists(PathBuf),
    /// The disk said no.
    #[error("cannot {doing} {}: {source}", .path.display())]
    Disk {
        /// What was tried.
        doing: &'static str,
        /// On which file.
        path: PathBuf,
        /// Why not.
        source: io::Error,
    },
    /// The database to restore into holds something.
    #[error("the database is not empty, and nothing was restored: it has {}", .0.join(", "))]
    NotEmpty(Vec<String>),
    /// Somebody needs what would be replaced.
    #[error("the database is in use, and nothing was restored: {}", in_use(.0))]
    InUse(Vec<Holder>),
    /// What was restored is not what the file holds.
    #[error("what the database has in {0} after the restore is not what the file has")]
    Differs(String),
}

impl Error {
    /// What to do about it, where the error itself does not say.
    #[must_use]
    pub fn help(&self) -> Option<String> {
        match self {
            Self::Manager(error) => error.help().map(str::to_owned),
            Self::NoProgram { server, .. } => Some(format!(
                "install the client programs of PostgreSQL {server} (Debian, Ubuntu: `apt-get install postgresql-client-{server}`), \
                 or name their folder in PILASTER_PG_BIN"
            )),
            Self::Exists(_) => Some("name another file, or remove that one".to_owned()),
            Self::NotEmpty(_) => {
                Some("make a new database and name that, or replace what the file holds, too, with --force".to_owned())
            }
            Self::InUse(_) => {
                Some("let these go first; a lease runs out by itself when its process has ended".to_owned())
            }
            Self::Failed { .. } | Self::Disk { .. } => None,
            Self::Differs(_) => Some("look whether a trigger or another session wrote there".to_owned()),
        }
    }
}

fn found(looked: &[String]) -> String {
    if looked.is_empty() { String::new() } else { format!(": {}", looked.join(", ")) }
}

fn in_use(holders: &[Holder]) -> String {
    let one = |holder: &Holder| format!("{} needs {} in process {}", holder.consumer, holder.version, holder.process);
    holders.iter().map(one).collect::<Vec<_>>().join(", ")
}

/// What goes into a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// Everything.
    Everything,
    /// Everything but rows, values of sequences and large objects; the rows of the ledger are kept.
    Schema,
}

/// What a file holds of the ledger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Summary {
    /// Versions that are registered; none also where there is no ledger.
    pub versions: usize,
    /// Migrations that are registered.
    pub migrations: usize,
}

impl Settings {
    /// Saves the database into a file that is not there yet. Nobody migrates meanwhile; everybody else reads and writes, and the file
    /// holds one moment. Leases are not saved: those who hold them need this database and no other.
    ///
    /// # Errors
    /// [`Error::Exists`], [`Error::NoProgram`], [`Error::Failed`]. No file is left.
    pub async fn save_snapshot(&self, file: &Path, scope: Scope) -> Result<Summary, Error> {
        if file.try_exists().map_err(disk("look for", file))? {
            return Err(Error::Exists(file.to_path_buf()));
        }
        let mut session = self.alone().await?;
        let programs = Programs::find(major(&mut session.connection).await?)?;
        let temporary = Temporary::beside(file)?;
        let mut command = programs.command("pg_dump", &self.options);
        command.args(["--format=custom", LOCK_WAIT, "--exclude-table-data=pilaster.leases"]);
        command.arg("--file").arg(&temporary.0);
        if scope == Scope::Schema {
            command.arg("--no-blobs");
            for schema in schemas(&mut session.connection).await? {
                command.arg(format!("--exclude-table-data=\"{}\".*", schema.replace('"', "\"\"")));
            }
        }
        run(command).await?;
        let content = Content::of_file(&programs, &self.options, &temporary.0).await?;
        temporary.become_file(file)?;
        Ok(content.summary())
    }

    /// Restores a file into the database: all of it, or nothing.
    ///
    /// The database has to be empty. With `force`, what the file holds takes the place of what is there under the same names, and
    /// the rest stays; who holds a lease is not overrun even then.
    ///
    /// # Errors
    /// [`Error::NotEmpty`], [`Error::InUse`], [`Error::NoProgram`], [`Error::Failed`]; [`Error::Differs`] where the ledger is another
    /// than that of the file, which then is restored all the same.
    pub async fn restore_snapshot(&self, file: &Path, force: bool) -> Result<Summary, Error> {
        File::open(file).map_err(disk("open", file))?;
        let mut session = self.alone().await?;
        let programs = Programs::find(major(&mut session.connection).await?)?;
        let content = Content::of_file(&programs, &self.options, file).await?;
        let there = objects(&mut session.connection).await?;
        if !there.is_empty() && !force {
            return Err(Error::NotEmpty(there));
        }
        let holders = holders(&mut session.connection).await?;
        if !holders.is_empty() {
            return Err(Error::InUse(holders));
        }
        let mut command = programs.command("pg_restore", &self.options);
        command.args(["--exit-on-error", "--single-transaction"]);
        if force {
            command.args(["--clean", "--if-exists"]);
        }
        command.arg("--dbname").arg(place(&self.options)).arg(file);
        run(command).await?;
        match content.difference(&Content::of_database(&programs, &self.options).await?) {
            Some(table) => Err(Error::Differs(table)),
            None => Ok(content.summary()),
        }
    }
}

/// The database as an argument: alone its name could be taken for a whole connection string.
fn place(options: &sqlx::postgres::PgConnectOptions) -> String {
    let name = options.get_database().unwrap_or_else(|| options.get_username());
    format!("dbname='{}'", name.replace('\\', r"\\").replace('\'', r"\'"))
}

async fn major(connection: &mut PgConnection) -> Result<u32, manager::Error> {
    const MAJOR: &str = "SELECT current_setting('server_version_num')::int / 10000";
    let major: i32 = sqlx::query_scalar(MAJOR).fetch_one(connection).await?;
    Ok(u32::try_from(major).unwrap_or_default())
}

/// Schemas of people: all but those of PostgreSQL and that of the ledger.
async fn schemas(connection: &mut PgConnection) -> Result<Vec<String>, manager::Error> {
    const SCHEMAS: &str = "SELECT nspname::text FROM pg_namespace WHERE nspname <> 'pilaster' AND nspname <> 'information_schema' \
        AND nspname !~ '^pg_' ORDER BY nspname COLLATE \"C\"";
    Ok(sqlx::query_scalar(SCHEMAS).fetch_all(connection).await?)
}

/// The first things in a database that somebody made, in words. What extensions made belongs to them.
async fn objects(connection: &mut PgConnection) -> Result<Vec<String>, manager::Error> {
    const OBJECTS: &str = "WITH found AS (SELECT i.type || ' ' || i.identity AS name FROM (\
        SELECT 'pg_class'::regclass AS class, oid, relnamespace AS schema FROM pg_class \
        UNION ALL SELECT 'pg_proc'::regclass, oid, pronamespace FROM pg_proc \
        UNION ALL SELECT 'pg_type'::regclass, oid, typnamespace FROM pg_type WHERE typtype IN ('e', 'd', 'r') \
        UNION ALL SELECT 'pg_namespace'::regclass, oid, oid FROM pg_namespace WHERE nspname <> 'public') made \
        JOIN pg_namespace n ON n.oid = made.schema AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema', \
        LATERAL pg_identify_object(made.class, made.oid, 0) i \
        WHERE NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = made.class AND d.objid = made.oid AND d.deptype = 'e')) \
        SELECT name FROM found ORDER BY name COLLATE \"C\"";
    let mut all: Vec<String> = sqlx::query_scalar(OBJECTS).fetch_all(connection).await?;
    let more = all.len().saturating_sub(NAMED);
    if more > 0 {
        all.truncate(NAMED);
        all.push(format!("{more} more"));
    }
    Ok(all)
}

/// Who holds a lease, where there are any.
async fn holders(connection: &mut PgConnection) -> Result<Vec<Holder>, manager::Error> {
    let there: bool =
        sqlx::query_scalar("SELECT to_regclass('pilaster.leases') IS NOT NULL").fetch_one(&mut *connection).await?;
    if there { ledger::holders(connection).await } else { Ok(Vec::new()) }
}

/// A file that is not whole yet. It goes with this value.
struct Temporary(PathBuf);

impl Temporary {
    /// Makes one that only its owner may read: it will hold all rows.
    fn beside(file: &Path) -> Result<Self, Error> {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let path = file.with_file_name(format!(".{name}.{}.part", std::process::id()));
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options.open(&path).map_err(disk("make", &path))?;
        Ok(Self(path))
    }

    fn become_file(self, file: &Path) -> Result<(), Error> {
        File::open(&self.0).and_then(|whole| whole.sync_all()).map_err(disk("write", &self.0))?;
        match fs::hard_link(&self.0, file) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(Error::Exists(file.to_path_buf())),
            // Not every file system knows links. There a file may be overwritten that appears at this moment.
            Err(_) => fs::rename(&self.0, file).map_err(disk("write", file)),
            Ok(()) => Ok(()),
        }
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        // It is gone already where it was renamed.
        let _ = fs::remove_file(&self.0);
    }
}

fn disk(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Error {
    let path = path.to_path_buf();
    move |source| Error::Disk { doing, path, source }
}
