//! The programs of PostgreSQL that save and restore.
//!
//! In come names and the release of a server, out go paths of programs that know it, and their answers. A password goes to them in their
//! environment: what stands in arguments, every user of the machine can read.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use percent_encoding::percent_decode_str;
use sqlx::ConnectOptions;
use sqlx::postgres::PgConnectOptions;

use super::Error;

/// The folders to look into, and into no others, where one of them is set: that of the server's programs, and that of those which
/// connect to it.
const VARIABLES: [&str; 2] = ["PILASTER_PG_BIN", "PILASTER_PG_CLIENT"];
/// Where packages put PostgreSQL; `*` stands for the major version.
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
];
/// `pg_restore` of this release and newer ones sets `transaction_timeout`, which older servers refuse.
const TIMEOUTS: u32 = 17;
/// How many releases newer than the server are looked for.
const AHEAD: u32 = 9;
/// What says to these programs where to connect; nothing of it may come from the environment of this one.
const CONNECTION: &[&str] = &[
    "PGHOST",
    "PGHOSTADDR",
    "PGPORT",
    "PGUSER",
    "PGDATABASE",
    "PGPASSWORD",
    "PGPASSFILE",
    "PGSERVICE",
    "PGSERVICEFILE",
    "PGOPTIONS",
    "PGSSLMODE",
    "PGSSLROOTCERT",
    "PGSSLCERT",
    "PGSSLKEY",
    "PGREQUIRESSL",
    "PGCHANNELBINDING",
    "PGREQUIREAUTH",
    "PGTARGETSESSIONATTRS",
];

/// The folder of programs that know a server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Programs {
    folder: PathBuf,
}

impl Programs {
    /// Programs of the server's own release, else of the next newer one that is installed: an older `pg_dump` refuses a newer server,
    /// and a server before 17 refuses a `pg_restore` that is not.
    pub(super) fn find(server: u32) -> Result<Self, Error> {
        let mut found: Vec<(u32, PathBuf)> = Vec::new();
        let mut looked: Vec<String> = Vec::new();
        for folder in folders(server) {
            let (dump, restore) = (program_in(&folder, "pg_dump"), program_in(&folder, "pg_restore"));
            let (Some(dump), Some(_)) = (dump, restore) else { continue };
            match major(&dump) {
                Some(major) if major >= server && (server >= TIMEOUTS || major < TIMEOUTS) => {
                    found.push((major, folder));
                }
                Some(major) => looked.push(format!("{} has {major}", folder.display())),
                None => looked.push(format!("{} does not say its version", dump.display())),
            }
        }
        // The first of those that are equally new: PATH comes before the usual folders.
        let first = found.into_iter().reduce(|first, next| if next.0 < first.0 { next } else { first });
        first.map(|(_, folder)| Self { folder }).ok_or(Error::NoProgram { server, looked })
    }

    /// A program that connects with these options.
    pub(super) fn command(&self, name: &str, options: &PgConnectOptions) -> Command {
        let mut command = Command::new(self.folder.join(format!("{name}{}", env::consts::EXE_SUFFIX)));
        for variable in CONNECTION {
            command.env_remove(variable);
        }
        command.envs(variables(options)).env("PGAPPNAME", "pilaster snapshot").stdin(Stdio::null());
        // Its messages are read by people, its output by us.
        command.env("PGCLIENTENCODING", "UTF8").arg("--no-password");
        command
    }
}

/// Runs a program to its end, beside everything else; what it printed.
pub(super) async fn run(mut command: Command) -> Result<Vec<u8>, Error> {
    let program = Path::new(command.get_program()).file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let failed = |said: String| Error::Failed { program: program.clone(), said };
    let ended =
        tokio::task::spawn_blocking(move || command.output()).await.map_err(|error| failed(error.to_string()))?;
    let Output { status, stdout, stderr } = ended.map_err(|error| failed(error.to_string()))?;
    if status.success() {
        return Ok(stdout);
    }
    let said = String::from_utf8_lossy(&stderr).trim().to_owned();
    Err(failed(if said.is_empty() { status.to_string() } else { said }))
}

/// What tells a program of PostgreSQL where to connect.
fn variables(options: &PgConnectOptions) -> Vec<(&'static str, OsString)> {
    let host =
        options.get_socket().map_or_else(|| OsString::from(options.get_host()), |path| path.clone().into_os_string());
    let user = options.get_username().to_owned();
    let database = options.get_database().map_or_else(|| user.clone(), str::to_owned);
    let mut all: Vec<(&'static str, OsString)> = vec![
        ("PGHOST", host),
        ("PGPORT", options.get_port().to_string().into()),
        ("PGUSER", user.into()),
        ("PGDATABASE", database.into()),
    ];
    // The driver keeps the rest to itself, but for a URL, in which a name may stand that makes it none.
    let url = options.clone().host("host").username("user").database("database").to_url_lossy();
    if let Some(password) = url.password() {
        all.push(("PGPASSWORD", percent_decode_str(password).decode_utf8_lossy().into_owned().into()));
    }
    for (name, value) in url.query_pairs() {
        let variable = match &*name {
            "sslmode" => "PGSSLMODE",
            "sslrootcert" => "PGSSLROOTCERT",
            "sslcert" => "PGSSLCERT",
            "sslkey" => "PGSSLKEY",
            _ => continue,
        };
        all.push((variable, value.into_owned().into()));
    }
    if let Some(options) = options.get_options() {
        all.push(("PGOPTIONS", options.into()));
    }
    all
}

/// Where programs may be: what the environment names and nothing else, or PATH and the usual folders.
fn folders(server: u32) -> Vec<PathBuf> {
    let named = VARIABLES.into_iter().filter_map(env::var_os).filter(|folder| !folder.is_empty());
    let named: Vec<PathBuf> = named.map(PathBuf::from).collect();
    if !named.is_empty() {
        return named;
    }
    let on_path = env::var_os("PATH").map(|path| env::split_paths(&path).collect::<Vec<_>>()).unwrap_or_default();
    let usual = (server..=server + AHEAD).flat_map(|major| {
        USUAL_FOLDERS.iter().map(move |pattern| PathBuf::from(pattern.replace('*', &major.to_string())))
    });
    on_path.into_iter().chain(usual).collect()
}

fn program_in(folder: &Path, name: &str) -> Option<PathBuf> {
    let path = folder.join(format!("{name}{}", env::consts::EXE_SUFFIX));
    fs::metadata(&path).is_ok_and(|metadata| metadata.is_file()).then_some(path)
}

/// The major version that a program says it has, for example 15 of `pg_dump (PostgreSQL) 15.8 (Debian …)`.
fn major(program: &Path) -> Option<u32> {
    let output = Command::new(program).arg("--version").stdin(Stdio::null()).output().ok()?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let digits: String =
        said.split_once("(PostgreSQL)")?.1.trim_start().chars().take_while(char::is_ascii_digit).collect();
    digits.parse().ok()
}
