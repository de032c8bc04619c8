//! Which user the server runs as: PostgreSQL refuses to run as root.
//!
//! In comes who owns a folder that we just made; out go commands that run as somebody PostgreSQL accepts.
//! It makes no user and changes no password.

use std::path::Path;
use std::process::Command;

use crate::Error;

/// Whom to run the server's programs as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Account {
    /// Whoever we are.
    Own,
    /// We are root: that user and group instead.
    #[cfg(unix)]
    Other {
        /// User id.
        user: u32,
        /// Group id.
        group: u32,
    },
}

impl Account {
    /// `mine` is a folder that this process made: its owner is the user that we are.
    #[cfg(unix)]
    pub(crate) fn for_owner_of(mine: &Path) -> Result<Self, Error> {
        use std::os::unix::fs::MetadataExt;
        let owner = std::fs::metadata(mine)
            .map_err(|source| Error::Disk { doing: "cannot read", path: mine.to_path_buf(), source })?
            .uid();
        if owner != 0 {
            return Ok(Self::Own);
        }
        ["postgres", "nobody"].into_iter().find_map(named).ok_or(Error::OnlyRoot)
    }

    /// Only Unix has a root that PostgreSQL refuses.
    #[cfg(not(unix))]
    pub(crate) fn for_owner_of(_mine: &Path) -> Result<Self, Error> {
        Ok(Self::Own)
    }

    /// A command that runs as this account, in a folder that the account can enter.
    pub(crate) fn command(self, program: &Path, folder: &Path) -> Command {
        let mut command = Command::new(program);
        command.current_dir(folder);
        crate::run::forget_settings(&mut command);
        #[cfg(unix)]
        if let Self::Other { user, group } = self {
            use std::os::unix::process::CommandExt;
            command.uid(user).gid(group);
        }
        command
    }

    /// Hands a file or folder to this account.
    pub(crate) fn give(self, path: &Path) -> Result<(), Error> {
        match self {
            Self::Own => Ok(()),
            #[cfg(unix)]
            Self::Other { user, group } => std::os::unix::fs::chown(path, Some(user), Some(group))
                .map_err(|source| Error::Disk { doing: "cannot give away", path: path.to_path_buf(), source }),
        }
    }

    /// Whether everybody may walk through every folder above `path`, so that another account gets there.
    #[cfg(unix)]
    pub(crate) fn reaches(self, path: &Path) -> bool {
        use std::os::unix::fs::PermissionsExt;
        let open = |folder: &Path| std::fs::metadata(folder).is_ok_and(|data| data.permissions().mode() & 0o001 != 0);
        self == Self::Own || path.ancestors().skip(1).all(open)
    }

    /// Elsewhere the account is our own.
    #[cfg(not(unix))]
    pub(crate) fn reaches(self, _path: &Path) -> bool {
        true
    }
}

#[cfg(unix)]
fn named(name: &str) -> Option<Account> {
    let number = |flag: &str| -> Option<u32> {
        let output = Command::new("id").arg(flag).arg(name).output().ok().filter(|output| output.status.success())?;
        String::from_utf8(output.stdout).ok()?.trim().parse().ok()
    };
    Some(Account::Other { user: number("-u")?, group: number("-g")? })
}
