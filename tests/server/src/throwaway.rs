//! A server of our own: made in a temporary folder, on a free loopback port, gone when we are.
//!
//! In comes an installation; out goes a running server and its URL. It listens to nobody but this machine, and only to
//! those who know the password, because a PostgreSQL superuser may run programs.

use std::env;
use std::fs;
use std::hash::{BuildHasher, RandomState};
use std::io::{self, Write};
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use crate::account::Account;
use crate::disk::{self, SmallDisk};
use crate::{Error, Installation, run};

/// How often another port is tried when somebody else was quicker to take the free one.
const PORT_ATTEMPTS: u32 = 5;

/// Durability is given up for speed (the data is thrown away), everything else is as on any server.
const SETTINGS: &str = "
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
max_connections = 200
shared_buffers = '64MB'
fsync = off
synchronous_commit = off
full_page_writes = off
wal_level = minimal
max_wal_senders = 0
autovacuum = off
jit = off
timezone = 'UTC'
lc_messages = 'C'
";

/// A running server, stopped and removed when dropped, and also when this process dies without dropping it.
#[derive(Debug)]
pub(crate) struct Throwaway {
    /// `postgres://USER:PASSWORD@HOST:PORT`, without a database.
    pub(crate) url: String,
    guard: Child,
    account: Account,
    /// Dropped last: it removes what the guard could not.
    folder: tempfile::TempDir,
}

impl Throwaway {
    /// Makes and starts a server. It accepts connections when this returns.
    pub(crate) fn start(installation: &Installation) -> Result<Self, Error> {
        let password = password();
        Self::made_by(installation, &password, |account, folder, data| {
            make_cluster(installation, account, folder, data, &password)
        })
    }

    /// Makes and starts a standby of this server, with settings of its own.
    pub(crate) fn replica(&self, installation: &Installation, settings: &str) -> Result<Self, Error> {
        let (_, password) =
            self.url.rsplit_once('@').map_or("", |(before, _)| before).rsplit_once(':').unwrap_or_default();
        Self::made_by(installation, password, |account, folder, data| {
            let mut copy = account.command(&installation.program("pg_basebackup"), folder);
            copy.args(["--write-recovery-conf", "--checkpoint=fast", "--no-sync", "--wal-method=stream"]);
            copy.arg("--pgdata").arg(data).arg("--dbname").arg(&self.url);
            run::to_end(&mut copy, "")?;
            append(&data.join("postgresql.auto.conf"), settings)
        })
    }

    fn made_by(
        installation: &Installation,
        password: &str,
        make: impl FnOnce(Account, &Path, &Path) -> Result<(), Error>,
    ) -> Result<Self, Error> {
        let (folder, account) = folder_for_server()?;
        account.give(folder.path())?;
        let data = folder.path().join("data");
        let guard = start_guard(installation, account, folder.path(), &data)?;
        // From here on every way out, an early return too, ends in `drop`, and with it in the guard.
        let mut server = Self { url: String::new(), guard, account, folder };
        make(account, server.folder.path(), &data)?;
        let port = start_on_free_port(installation, account, server.folder.path(), &data)?;
        server.url = format!("postgres://postgres:{password}@127.0.0.1:{port}");
        Ok(server)
    }

    /// Stops the server without a checkpoint, and starts it again with the options that it had.
    pub(crate) fn crash(&self, installation: &Installation) -> Result<(), Error> {
        self.restart(self.account.command(&installation.program("pg_ctl"), self.folder.path()), "immediate")
    }

    /// Writes files into the data folder, and starts the server again with the options that it had, limits not among them.
    pub(crate) fn change(&self, installation: &Installation, files: &[(&str, &str)]) -> Result<(), Error> {
        for (name, text) in files {
            let path = self.folder.path().join("data").join(name);
            write_secret(&path, text).map_err(|source| Error::Disk {
                doing: "cannot write",
                path: path.clone(),
                source,
            })?;
            self.account.give(&path)?;
        }
        self.restart(self.account.command(&installation.program("pg_ctl"), self.folder.path()), "fast")
    }

    /// Starts the server again where there is little room.
    pub(crate) fn squeeze(&self, installation: &Installation, megabytes: u32) -> Result<SmallDisk, Error> {
        let place = self.folder.path().join("small");
        let program = installation.program("pg_ctl");
        let made =
            fs::create_dir(&place).map_err(|source| Error::Disk { doing: "cannot make", path: place.clone(), source });
        made.and_then(|()| self.account.give(&place))?;
        match disk::can_mount(self.account) {
            Ok(()) => {
                let command = disk::with_file_system(self.account, &place, megabytes, &program, self.folder.path());
                self.restart(command, "fast")?;
                Ok(SmallDisk::FileSystem(place))
            }
            Err(missing) => {
                let command = disk::with_short_files(self.account, megabytes, &program, self.folder.path());
                self.restart(command, "fast")?;
                Ok(SmallDisk::ShortFiles { missing })
            }
        }
    }

    /// Runs a command that ends in `pg_ctl`, with what makes it start the server again.
    fn restart(&self, mut control: Command, mode: &str) -> Result<(), Error> {
        let folder = self.folder.path();
        control.arg("restart").arg(format!("--mode={mode}")).args(["--wait", "--timeout=60", "--silent"]);
        control.arg("--pgdata").arg(folder.join("data")).arg("--log").arg(folder.join("log"));
        control.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let status =
            control.status().map_err(|source| Error::Spawn { program: "pg_ctl restart".to_owned(), source })?;
        if status.success() {
            return Ok(());
        }
        let output = fs::read_to_string(folder.join("log")).unwrap_or_default();
        Err(Error::Program { program: "pg_ctl restart".to_owned(), status: status.to_string(), output })
    }
}

/// A file that nobody else reads: PostgreSQL refuses a key that others may.
fn write_secret(path: &Path, text: &str) -> io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)?.write_all(text.as_bytes())
}

impl Drop for Throwaway {
    fn drop(&mut self) {
        drop(self.guard.stdin.take());
        // Whether the guard could be waited for changes nothing: it is no child of ours to stop any more.
        let _ = self.guard.wait();
    }
}

/// A temporary folder that the server's account can reach: `TMPDIR` may be a place for root alone.
fn folder_for_server() -> Result<(tempfile::TempDir, Account), Error> {
    let places = [env::temp_dir(), PathBuf::from("/tmp"), PathBuf::from("/var/tmp")];
    let make = |place: &Path| {
        tempfile::Builder::new().prefix("pilaster-test-").tempdir_in(place).map_err(|source| Error::Disk {
            doing: "cannot make a folder in",
            path: place.to_path_buf(),
            source,
        })
    };
    let first = make(&places[0])?;
    let account = Account::for_owner_of(first.path())?;
    if account.reaches(first.path()) {
        return Ok((first, account));
    }
    let reachable =
        places[1..].iter().filter_map(|place| make(place).ok()).find(|folder| account.reaches(folder.path()));
    // Where nothing better is found the first is tried, so that PostgreSQL's own message tells what is wrong.
    Ok((reachable.unwrap_or(first), account))
}

/// A process that waits for our end of a pipe to close, which the system does however we end, and then stops the
/// server and removes its folder. It has a process group of its own, so that Ctrl-C does not end it with us.
fn start_guard(installation: &Installation, account: Account, folder: &Path, data: &Path) -> Result<Child, Error> {
    let mut command = guard_command(account, folder);
    command.env("SERVER_CONTROL", installation.program("pg_ctl")).env("SERVER_DATA", data).env("SERVER_FOLDER", folder);
    command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
    let program = command.get_program().to_string_lossy().into_owned();
    command.spawn().map_err(|source| Error::Spawn { program, source })
}

#[cfg(unix)]
fn guard_command(account: Account, folder: &Path) -> Command {
    use std::os::unix::process::CommandExt;
    const SCRIPT: &str = r#"
        read -r _
        "$SERVER_CONTROL" stop -m immediate -t 30 -D "$SERVER_DATA"
        cd / && rm -rf -- "$SERVER_FOLDER"
    "#;
    let mut command = account.command(Path::new("/bin/sh"), folder);
    command.args(["-c", SCRIPT]).process_group(0);
    command
}

#[cfg(not(unix))]
fn guard_command(account: Account, folder: &Path) -> Command {
    const SCRIPT: &str = "$null = [Console]::In.ReadLine(); \
        & $env:SERVER_CONTROL stop -m immediate -t 30 -D $env:SERVER_DATA; \
        Set-Location \\; Remove-Item -Recurse -Force $env:SERVER_FOLDER";
    let mut command = account.command(Path::new("powershell"), folder);
    command.args(["-NoProfile", "-NonInteractive", "-Command", SCRIPT]);
    command
}

/// `initdb`, then our settings behind those that it wrote.
fn make_cluster(
    installation: &Installation,
    account: Account,
    folder: &Path,
    data: &Path,
    password: &str,
) -> Result<(), Error> {
    let secret = folder.join("password");
    fs::write(&secret, password).map_err(|source| Error::Disk {
        doing: "cannot write",
        path: secret.clone(),
        source,
    })?;
    account.give(&secret)?;
    let mut initdb = account.command(&installation.program("initdb"), folder);
    // Without a locale text sorts as it does in Rust, on every machine alike.
    initdb.args(["--username=postgres", "--encoding=UTF8", "--no-locale", "--auth=password", "--no-sync"]);
    initdb.arg("--pwfile").arg(&secret).arg("--pgdata").arg(data);
    run::to_end(&mut initdb, "")?;
    append(&data.join("postgresql.conf"), SETTINGS)
}

fn append(path: &Path, settings: &str) -> Result<(), Error> {
    let append =
        || -> io::Result<()> { fs::OpenOptions::new().append(true).open(path)?.write_all(settings.as_bytes()) };
    append().map_err(|source| Error::Disk { doing: "cannot write", path: path.to_path_buf(), source })
}

fn start_on_free_port(installation: &Installation, account: Account, folder: &Path, data: &Path) -> Result<u16, Error> {
    let log = folder.join("log");
    let mut attempt = 1;
    loop {
        let port = free_port()?;
        let mut control = account.command(&installation.program("pg_ctl"), folder);
        control.args(["start", "--wait", "--timeout=60", "--silent"]).arg("--pgdata").arg(data);
        control.arg("--log").arg(&log).arg("--options").arg(format!("-p {port}"));
        // The server would hold pipes of ours open for as long as it lives, so it gets none; its words are in the log.
        control.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let status = control.status().map_err(|source| Error::Spawn { program: "pg_ctl start".to_owned(), source })?;
        if status.success() {
            return Ok(port);
        }
        if attempt == PORT_ATTEMPTS {
            let output = fs::read_to_string(&log).unwrap_or_default();
            return Err(Error::Program { program: "pg_ctl start".to_owned(), status: status.to_string(), output });
        }
        attempt += 1;
    }
}

fn free_port() -> Result<u16, Error> {
    let listen = || TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr();
    let address = listen().map_err(|source| Error::Disk {
        doing: "cannot listen on",
        path: PathBuf::from("127.0.0.1"),
        source,
    })?;
    Ok(address.port())
}

/// 128 bits that nobody can guess: the standard library seeds its hashers from the system.
fn password() -> String {
    (0..2).map(|half: u8| format!("{:016x}", RandomState::new().hash_one(half))).collect()
}
