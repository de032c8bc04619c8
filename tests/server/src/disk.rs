//! A server that runs out of disk.
//!
//! In come an account and a size, out go commands that start the server where a write fails for want of room: in a mount
//! namespace of its own with a small file system, or with a limit on the size of files. It fills no disk of the machine.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::account::Account;
use crate::run;

/// How little room there is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SmallDisk {
    /// An empty folder that is a file system of its own, for a tablespace. Only the server sees it.
    FileSystem(PathBuf),
    /// This machine lets nobody mount anything, so the server's files cannot grow beyond the size instead.
    ShortFiles {
        /// What is missing for a file system.
        missing: String,
    },
}

/// Mounts a file system on `$SMALL_PLACE`, and becomes who the server runs as. Root gives its rights away; anybody else is root
/// of a user namespace for as long as it takes to mount.
const MOUNT: &str = r#"
    mount -t tmpfs -o "size=$SMALL_SIZE,mode=0700,$SMALL_OWNER" tmpfs "$SMALL_PLACE" || exit 1
    if [ -n "$SMALL_USER" ]; then exec setpriv --reuid "$SMALL_USER" --regid "$SMALL_GROUP" --clear-groups "$@"; fi
    exec unshare --user --map-user "$SMALL_SELF" --map-group "$SMALL_SELF_GROUP" "$@"
"#;

fn namespace(account: Account, place: &Path, megabytes: u32) -> Command {
    let mut command = Command::new("unshare");
    run::forget_settings(&mut command);
    match account {
        #[cfg(unix)]
        Account::Other { user, group } => {
            command.arg("--mount").env("SMALL_OWNER", format!("uid={user},gid={group}"));
            command.env("SMALL_USER", user.to_string()).env("SMALL_GROUP", group.to_string());
        }
        Account::Own => {
            let id = |flag: &str| run::to_end(Command::new("id").arg(flag), "").unwrap_or_default().trim().to_owned();
            command.args(["--map-root-user", "--mount"]).env("SMALL_OWNER", "uid=0,gid=0").env("SMALL_USER", "");
            command.env("SMALL_SELF", id("-u")).env("SMALL_SELF_GROUP", id("-g"));
        }
    }
    command.env("SMALL_SIZE", format!("{megabytes}m")).env("SMALL_PLACE", place);
    command.args(["sh", "-c", MOUNT, "sh"]);
    command
}

/// Whether a file system can be mounted here, or what is missing.
pub(crate) fn can_mount(account: Account) -> Result<(), String> {
    let place = tempfile::tempdir().map_err(|error| error.to_string())?;
    let mut command = namespace(account, place.path(), 1);
    match run::to_end(command.arg("true").current_dir("/"), "") {
        Ok(_) => Ok(()),
        Err(error) => Err(format!("a namespace to mount a file system in: {}", error.to_string().replace('\n', " "))),
    }
}

/// The program, started where `place` is a file system of that size.
pub(crate) fn with_file_system(
    account: Account,
    place: &Path,
    megabytes: u32,
    program: &Path,
    folder: &Path,
) -> Command {
    let mut command = namespace(account, place, megabytes);
    command.arg(program).current_dir(folder);
    command
}

/// The program, started so that no file grows beyond that size, and half a page: PostgreSQL takes a page that is written in part
/// for a full disk.
pub(crate) fn with_short_files(account: Account, megabytes: u32, program: &Path, folder: &Path) -> Command {
    /// Blocks of `ulimit -f` in a megabyte, and in half a page.
    const BLOCKS: (u32, u32) = (2048, 8);
    let mut command = account.command(Path::new("/bin/sh"), folder);
    command.env("POSIXLY_CORRECT", "1").env("SMALL_BLOCKS", (megabytes * BLOCKS.0 + BLOCKS.1).to_string());
    command.args(["-c", r#"ulimit -f "$SMALL_BLOCKS" && exec "$@""#, "sh"]).arg(program);
    command
}
