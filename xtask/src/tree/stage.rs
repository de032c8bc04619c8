//! Writing a plan: everything or nothing.
//!
//! In come the changes of a folder; out goes a folder that holds them. Everything that can fail for want of room or
//! rights happens in a folder of its own first; what is left are renames, and each of those is taken back when a later one
//! fails. A process killed between two renames leaves files that the manifest already lists, so the next run completes them.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::{Beside, Change, MANIFEST, Manifest, Rewritten};
use crate::failure::Failure;

/// Where new files wait, inside the output folder so that a rename never crosses file systems.
pub(crate) const STAGE: &str = ".pilaster-stage";

/// Makes the folder hold the changes, and the files beside it theirs. Nothing at all is touched where there are none.
pub(crate) fn carry_out(folder: &Path, changes: &[Change], during: &Manifest, beside: &Beside) -> Result<(), Failure> {
    if changes.is_empty() && beside.is_empty() {
        return Ok(());
    }
    let mut stages: Vec<PathBuf> = vec![folder.join(STAGE)];
    stages.extend(beside.all().map(stage_of));
    stages.dedup();
    stages.iter().try_for_each(|stage| clear(stage))?;
    let done = fill_all(folder, changes, during, beside).and_then(|steps| run(folder, &steps));
    // The stages hold copies and nothing else: a rest of one is cleared by the next run.
    for stage in &stages {
        let _ = fs::remove_dir_all(stage);
    }
    if done.is_ok() {
        let removed = changes.iter().filter(|change| change.after.is_none());
        removed.for_each(|change| remove_empty_folders(folder, &folder.join(&change.path)));
    }
    done
}

/// Beside the file itself, so that a rename never crosses file systems.
fn stage_of(file: &Rewritten) -> PathBuf {
    file.path.parent().unwrap_or(Path::new(".")).join(STAGE)
}

/// All moves in their order.
fn fill_all(folder: &Path, changes: &[Change], during: &Manifest, beside: &Beside) -> Result<Vec<Step>, Failure> {
    let mut steps = Vec::new();
    for (number, file) in beside.first.iter().enumerate() {
        steps.push(rewrite(file, &format!("first-{number}"))?);
    }
    if !changes.is_empty() {
        steps.extend(fill(&folder.join(STAGE), folder, changes, during)?);
    }
    for (number, file) in beside.last.iter().enumerate() {
        steps.push(rewrite(file, &format!("last-{number}"))?);
    }
    Ok(steps)
}

/// The move that rewrites one file beside the folder.
fn rewrite(file: &Rewritten, name: &str) -> Result<Step, Failure> {
    let stage = stage_of(file);
    fs::create_dir_all(&stage).map_err(Failure::disk("make", &stage))?;
    let new = keep(stage.join(format!("{name}.new")), file.after.as_bytes())?;
    let old = set_aside(&file.path, stage.join(format!("{name}.old")), file.before.as_bytes())?;
    Ok(Step { target: file.path.clone(), new: Some(new), old: Some(old) })
}

/// One move, and where the file that it replaces is kept meanwhile.
struct Step {
    target: PathBuf,
    new: Option<PathBuf>,
    old: Option<PathBuf>,
}

/// Writes all new files and keeps all old ones, in the stage; makes the folders that new files will lie in.
fn fill(stage: &Path, folder: &Path, changes: &[Change], during: &Manifest) -> Result<Vec<Step>, Failure> {
    fs::create_dir_all(stage).map_err(Failure::disk("make", stage))?;
    let manifest = folder.join(MANIFEST);
    let mut steps = Vec::new();
    let mut add = |target: PathBuf, before: Option<&[u8]>, after: Option<&str>| -> Result<(), Failure> {
        let number = steps.len();
        let new = after.map(|text| keep(stage.join(format!("{number}.new")), text.as_bytes())).transpose()?;
        let old = before.map(|bytes| set_aside(&target, stage.join(format!("{number}.old")), bytes)).transpose()?;
        steps.push(Step { target, new, old });
        Ok(())
    };
    let listed = changes.iter().find(|change| change.path == MANIFEST).map(|change| change.before.as_deref());
    // Without a change of the manifest no file comes or goes, and the one on the disk is right throughout.
    if let Some(before) = listed {
        add(manifest.clone(), before, Some(&during.text()))?;
    }
    for change in changes.iter().filter(|change| change.path != MANIFEST) {
        add(folder.join(&change.path), change.before.as_deref(), change.after.as_deref())?;
    }
    if let Some(last) = changes.iter().find(|change| change.path == MANIFEST) {
        add(manifest, Some(during.text().as_bytes()), last.after.as_deref())?;
    }
    Ok(steps)
}

fn keep(place: PathBuf, bytes: &[u8]) -> Result<PathBuf, Failure> {
    fs::write(&place, bytes).map_err(Failure::disk("write", &place))?;
    Ok(place)
}

/// A second name for the old file keeps its times too; where the file system knows no such thing a copy has to do.
fn set_aside(target: &Path, place: PathBuf, bytes: &[u8]) -> Result<PathBuf, Failure> {
    let same = fs::read(target).is_ok_and(|now| now == bytes);
    if same && fs::hard_link(target, &place).is_ok() {
        return Ok(place);
    }
    keep(place, bytes)
}

/// Runs the steps; after an error takes back those that were made.
fn run(folder: &Path, steps: &[Step]) -> Result<(), Failure> {
    for (number, step) in steps.iter().enumerate() {
        if let Err(first) = step.make() {
            let undone = steps[..number].iter().rev().try_for_each(|step| step.take_back(folder));
            remove_empty_folders(folder, &step.target);
            return Err(match undone {
                Ok(()) => first,
                Err(second) => Failure::HalfWritten { first: Box::new(first), second },
            });
        }
    }
    Ok(())
}

impl Step {
    fn make(&self) -> Result<(), Failure> {
        let Some(new) = &self.new else {
            return fs::remove_file(&self.target).map_err(Failure::disk("remove", &self.target));
        };
        if let Some(parent) = self.target.parent() {
            fs::create_dir_all(parent).map_err(Failure::disk("make", parent))?;
        }
        fs::rename(new, &self.target).map_err(Failure::disk("write", &self.target))
    }

    fn take_back(&self, folder: &Path) -> io::Result<()> {
        match &self.old {
            Some(old) => fs::rename(old, &self.target),
            None => fs::remove_file(&self.target).map(|()| remove_empty_folders(folder, &self.target)),
        }
    }
}

/// Folders in which a removed file lay alone go with it.
fn remove_empty_folders(folder: &Path, removed: &Path) {
    let above = removed.ancestors().skip(1).take_while(|above| *above != folder);
    for path in above {
        // A folder with something in it refuses, and that is the answer.
        if fs::remove_dir(path).is_err() {
            break;
        }
    }
}

/// Removes what a killed run left behind.
fn clear(stage: &Path) -> Result<(), Failure> {
    match fs::symlink_metadata(stage) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(Failure::disk("look at", stage)(error)),
        Ok(data) if data.is_dir() => fs::remove_dir_all(stage).map_err(Failure::disk("remove", stage)),
        Ok(_) => fs::remove_file(stage).map_err(Failure::disk("remove", stage)),
    }
}

/// Does the work while no other run writes to the folder, which is made where it is missing.
pub(crate) fn with_lock<T>(folder: &Path, work: impl FnOnce() -> Result<T, Failure>) -> Result<T, Failure> {
    fs::create_dir_all(folder).map_err(Failure::disk("make", folder))?;
    let _lock = Lock::take(folder)?;
    work()
}

/// Two runs at once in one folder would take each other's stage away: the second waits. The lock is on the folder
/// itself, so it leaves nothing behind, and the system gives it back however a process ends.
struct Lock {
    #[cfg(unix)]
    _folder: fs::File,
}

impl Lock {
    #[cfg(unix)]
    fn take(folder: &Path) -> Result<Self, Failure> {
        let file = fs::File::open(folder).map_err(Failure::disk("open", folder))?;
        match file.lock() {
            // Some network file systems have no locks; there the caller has to see to it alone.
            Err(error) if error.kind() != io::ErrorKind::Unsupported => Err(Failure::disk("lock", folder)(error)),
            _ => Ok(Self { _folder: file }),
        }
    }

    /// Elsewhere a folder cannot be opened like a file.
    #[cfg(not(unix))]
    fn take(_folder: &Path) -> Result<Self, Failure> {
        Ok(Self {})
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(path: &str, before: Option<&str>, after: Option<&str>) -> Change {
        let before = before.map(|text| text.as_bytes().to_vec());
        Change { path: path.to_owned(), before, after: after.map(str::to_owned) }
    }

    #[test]
    fn a_rename_that_fails_takes_the_others_back() {
        let place = tempfile::tempdir().unwrap();
        let folder = place.path();
        for (path, text) in [("a", "old a"), ("gone", "old gone"), ("z/in_the_way", "")] {
            fs::create_dir_all(folder.join(path).parent().unwrap()).unwrap();
            fs::write(folder.join(path), text).unwrap();
        }
        let time = || fs::metadata(folder.join("a")).unwrap().modified().unwrap();
        let before = time();
        let changes = [
            change(MANIFEST, None, Some("list")),
            change("a", Some("old a"), Some("new a")),
            change("deep/er/b", None, Some("new b")),
            change("gone", Some("old gone"), None),
            // A file cannot take the place of a folder with something in it.
            change("z", Some(""), Some("new z")),
        ];
        assert!(matches!(
            carry_out(folder, &changes, &Manifest::default(), &Beside::default()),
            Err(Failure::Disk { .. })
        ));
        let mut left: Vec<String> =
            fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        left.sort();
        assert_eq!(left, ["a", "gone", "z"]);
        assert_eq!(fs::read_to_string(folder.join("a")).unwrap(), "old a");
        assert_eq!(time(), before);
        carry_out(folder, &changes[..4], &Manifest::default(), &Beside::default()).unwrap();
        assert_eq!(fs::read_to_string(folder.join("deep/er/b")).unwrap(), "new b");
        assert!(!folder.join("gone").exists() && !folder.join(STAGE).exists());
    }
}
