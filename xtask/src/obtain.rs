//! PostgreSQL for a machine that has none.
//!
//! In comes nothing; out goes an installation that the platform's package manager made, or the reason why not. It asks
//! for no password and adds no source of packages.

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use test_server::{Error, Installation, Server};

use crate::failure::Failure;

/// A package manager that knows PostgreSQL.
struct Manager {
    program: &'static str,
    /// Commands to run in order, without the program.
    steps: &'static [&'static [&'static str]],
    /// Whether it changes the system and so wants root.
    root: bool,
}

const MANAGERS: &[Manager] = &[
    Manager {
        program: "apt-get",
        steps: &[&["update", "-q"], &["install", "-q", "-y", "--no-install-recommends", "postgresql"]],
        root: true,
    },
    Manager {
        program: "dnf",
        steps: &[&["install", "-q", "-y", "postgresql-server", "postgresql-contrib"]],
        root: true,
    },
    Manager {
        program: "apk",
        steps: &[&["add", "--quiet", "postgresql", "postgresql-client", "postgresql-contrib"]],
        root: true,
    },
    Manager { program: "pacman", steps: &[&["-Sy", "--noconfirm", "postgresql"]], root: true },
    Manager { program: "brew", steps: &[&["install", "--quiet", "postgresql@17"]], root: false },
];

/// A server for a whole run: the one that the environment names, else one that is thrown away. Where there is no
/// PostgreSQL one is obtained, and said to be.
pub(crate) fn server() -> Result<Server, Failure> {
    match Server::from_environment() {
        Err(Error::NotFound { .. }) => {
            postgres()?;
            Ok(Server::from_environment()?)
        }
        answer => Ok(answer?),
    }
}

/// An installation for a machine that had none.
pub(crate) fn installation() -> Result<Installation, Failure> {
    postgres()?;
    Ok(Installation::find()?)
}

/// Installs PostgreSQL with the first package manager that is there.
pub(crate) fn postgres() -> Result<(), Failure> {
    let manager = MANAGERS.iter().find_map(|manager| Some((manager, on_path(manager.program)?)));
    let Some((manager, program)) = manager else {
        return Err(none("this machine has no package manager that Pilaster knows"));
    };
    let sudo = manager.root && !is_root();
    if sudo && !may_sudo() {
        return Err(none(&format!("{} needs root, and `sudo` without a password is not allowed", manager.program)));
    }
    eprintln!("this machine has no PostgreSQL; installing it with {}", manager.program);
    for step in manager.steps {
        let mut command = if sudo { Command::new("sudo") } else { Command::new(&program) };
        if sudo {
            command.arg("-n").arg(&program);
        }
        command.args(*step).env("DEBIAN_FRONTEND", "noninteractive").stdin(Stdio::null());
        // What the manager says is progress; standard output belongs to results.
        command.stdout(Stdio::from(std::io::stderr()));
        let status = command.status().map_err(Failure::disk("run", &program))?;
        if !status.success() {
            return Err(none(&format!("`{} {}` failed ({status})", manager.program, step.join(" "))));
        }
    }
    Ok(())
}

fn none(reason: &str) -> Failure {
    Failure::wrong_use(format!("there is no PostgreSQL, and none could be obtained: {reason}"), test_server::MEND)
}

fn on_path(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}

/// Asks the system's own `id`: the standard library does not say who we are.
fn is_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}

fn may_sudo() -> bool {
    let mut sudo = Command::new("sudo");
    sudo.args(["-n", "true"]).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    on_path("sudo").as_deref().is_some_and(Path::is_absolute) && sudo.status().is_ok_and(|status| status.success())
}
