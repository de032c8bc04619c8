//! A folder that a verb makes.
//!
//! In comes a path; out goes a folder with files in it, or none. It writes into no folder that had something in it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::failure::Failure;

/// Refuses a folder that has something in it; tells whether it exists.
pub(crate) fn must_be_empty(folder: &Path) -> Result<bool, Failure> {
    match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(Failure::disk("look into", folder)(error)),
        Ok(mut entries) => match entries.next() {
            None => Ok(true),
            Some(_) => {
                let message = format!("{} has something in it", folder.display());
                Err(Failure::wrong_use(message, "name a new folder or an empty one"))
            }
        },
    }
}

/// Writes a file and the folders that it lies in.
pub(crate) fn write(path: PathBuf, text: &str) -> Result<(), Failure> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent).map_err(Failure::disk("make", parent))?;
    }
    fs::write(&path, text).map_err(Failure::disk("write", &path))
}

/// The folder was empty or absent when we came, so everything in it is ours.
pub(crate) fn take_back(folder: &Path, existed: bool) {
    // The error that led here is the one to report; what cannot be removed now stays.
    let _ = fs::remove_dir_all(folder);
    if existed {
        let _ = fs::create_dir(folder);
    }
}
