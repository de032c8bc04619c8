//! Which files of a folder were generated.
//!
//! In comes the text of a manifest or a list of paths; out goes the other. It is what lets `gen` remove its own files
//! and nobody else's. A manifest with a path that `gen` would never make is refused as a whole.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;

use super::path;
use crate::failure::Failure;

/// Name of the manifest, in the folder that it speaks of.
pub(crate) const MANIFEST: &str = ".pilaster-manifest";

const HEADER: &str = "\
# The files that `pilaster gen` made in this folder, one a line. It removes those that it no longer makes, and touches
# no others. Keep this file in version control; after a merge conflict just generate again.
";

/// Paths of generated files.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Manifest {
    paths: BTreeSet<String>,
}

impl Manifest {
    /// The manifest of these files.
    pub(crate) fn of(paths: impl IntoIterator<Item = String>) -> Self {
        Self { paths: paths.into_iter().collect() }
    }

    /// The manifest of a folder; an empty one where nothing was generated yet.
    pub(crate) fn read(folder: &Path) -> Result<Self, Failure> {
        let file = folder.join(MANIFEST);
        match fs::symlink_metadata(&file) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Self::default()),
            Err(error) => return Err(Failure::disk("look at", &file)(error)),
            Ok(data) if !data.is_file() => {
                return Err(refused(vec![format!("{} is no plain file", file.display())]));
            }
            Ok(_) => {}
        }
        let text = fs::read_to_string(&file).map_err(Failure::disk("read", &file))?;
        Self::parse(&text).map_err(|reasons| {
            refused(reasons.into_iter().map(|reason| format!("{}: {reason}", file.display())).collect())
        })
    }

    /// Reads a manifest. The marks of a merge conflict are passed over: both sides name files that were generated.
    fn parse(text: &str) -> Result<Self, Vec<String>> {
        let mark = |line: &&str| ["<<<<<<<", "|||||||", "=======", ">>>>>>>"].iter().any(|mark| line.starts_with(mark));
        let lines =
            text.lines().map(str::trim_end).filter(|line| !line.is_empty() && !line.starts_with('#') && !mark(line));
        let (mut paths, mut reasons) = (BTreeSet::new(), Vec::new());
        for line in lines {
            match path::check(line) {
                Ok(()) => drop(paths.insert(line.to_owned())),
                Err(reason) => reasons.push(format!("{line:?}: {reason}")),
            }
        }
        if reasons.is_empty() { Ok(Self { paths }) } else { Err(reasons) }
    }

    /// The text of the manifest: the same paths give the same bytes.
    pub(crate) fn text(&self) -> String {
        let lines: String = self.paths.iter().flat_map(|path| [path, "\n"]).collect();
        format!("{HEADER}{lines}")
    }

    /// The paths in order.
    pub(crate) fn paths(&self) -> impl Iterator<Item = &str> {
        self.paths.iter().map(String::as_str)
    }

    /// Whether the file was generated.
    pub(crate) fn holds(&self, path: &str) -> bool {
        self.paths.contains(path)
    }

    /// The files of both.
    pub(crate) fn and(&self, other: &Self) -> Self {
        Self { paths: self.paths.union(&other.paths).cloned().collect() }
    }
}

fn refused(reasons: Vec<String>) -> Failure {
    Failure::Refused { reasons, help: "restore the manifest from version control, or take those lines out of it" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_printed_reads_back() {
        let manifest = Manifest::of(["src/lib.rs".to_owned(), "schema.lock".to_owned()]);
        assert_eq!(Manifest::parse(&manifest.text()), Ok(manifest));
    }

    #[test]
    fn both_sides_of_a_merge_conflict_count() {
        let text = "a.rs\n<<<<<<< ours\nb.rs\n=======\r\nc.rs\n>>>>>>> theirs\n";
        let expected = Manifest::of(["a.rs", "b.rs", "c.rs"].map(str::to_owned));
        assert_eq!(Manifest::parse(text), Ok(expected));
    }

    #[test]
    fn every_hostile_line_is_named() {
        let reasons = Manifest::parse("../x\n/etc/passwd\nsrc/lib.rs\nCargo.toml\n").unwrap_err();
        assert_eq!(reasons.len(), 3, "{reasons:?}");
    }
}
