//! Where things are: specs, output, and what was generated before.
//!
//! In come arguments and the current folder; out go paths and texts. It writes nothing and reads no meaning into a text.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use codegen::Previous;
use schema_spec::Source;

use crate::arguments::Folders;
use crate::failure::Failure;
use crate::tree::Manifest;

/// The file that makes a folder a folder of specs.
pub(crate) const SCHEMA: &str = "schema.kdl";
/// Where specs are looked for below a folder, in this order, and where the crate lies that is generated from them.
const PLACES: &[(&str, &str)] = &[("schema-spec/portal", "generated"), ("specs", "")];

/// Where specs are read and artefacts go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Workspace {
    /// Folder with schema.kdl.
    pub(crate) specs: PathBuf,
    /// Folder of the generated crate.
    pub(crate) out: PathBuf,
    /// How a person would name both folders again, for commands in messages: empty where the defaults do.
    pub(crate) flags: String,
}

impl Workspace {
    /// Finds the folders that were not named by looking upward from the current one.
    pub(crate) fn find(named: &Folders) -> Result<Self, Failure> {
        let here = env::current_dir().map_err(Failure::disk("find", Path::new(".")))?;
        Self::find_from(&here, named)
    }

    /// As [`Workspace::find`]; nothing where no folder was named and none is found.
    pub(crate) fn find_any(named: &Folders) -> Result<Option<Self>, Failure> {
        let here = env::current_dir().map_err(Failure::disk("find", Path::new(".")))?;
        if named.specs.is_none() && named.out.is_none() && nearest(&here).is_none() {
            return Ok(None);
        }
        Self::find_from(&here, named).map(Some)
    }

    fn find_from(here: &Path, named: &Folders) -> Result<Self, Failure> {
        let specs = match &named.specs {
            Some(specs) => specs.clone(),
            None => nearest(here).ok_or_else(|| no_specs(here))?,
        };
        let out = match &named.out {
            Some(out) => out.clone(),
            None => beside(&specs)?,
        };
        let flag = |name: &str, folder: &Option<PathBuf>| {
            folder.as_ref().map(|folder| format!(" {name} {}", folder.display())).unwrap_or_default()
        };
        let flags = flag("--specs", &named.specs) + &flag("--out", &named.out);
        Ok(Self { specs: shown_from(here, &specs), out: shown_from(here, &out), flags })
    }

    /// A verb as a person would type it for these folders.
    pub(crate) fn command(&self, verb: &str) -> String {
        format!("{} {verb}{}", command(), self.flags)
    }

    /// The path of a generated file, as it is shown.
    pub(crate) fn shown(&self, path: &str) -> String {
        let out = self.out.to_string_lossy().replace('\\', "/");
        let out = out.strip_prefix("./").unwrap_or(&out).trim_end_matches('/');
        if out.is_empty() || out == "." { path.to_owned() } else { format!("{out}/{path}") }
    }

    /// The specs, in the order of their paths.
    pub(crate) fn sources(&self) -> Result<Vec<Source>, Failure> {
        sources(&self.specs)
    }

    /// What was generated before and must be known to go on: the lock, and the migrations that exist.
    pub(crate) fn previous(&self) -> Result<Previous, Failure> {
        let lock = optional(&self.out.join("schema.lock"))?;
        let folder = self.out.join("migrations");
        let mut migrations = BTreeMap::new();
        for (name, path) in files(&folder, "sql")? {
            migrations.insert(format!("migrations/{name}"), text(&path)?);
        }
        let listed = Manifest::read(&self.out)?.paths().map(str::to_owned).collect();
        Ok(Previous { lock, migrations, listed })
    }
}

/// How this program was called: through cargo in its own repository, or installed.
pub(crate) fn command() -> &'static str {
    if env::var_os("CARGO_PKG_NAME").is_some_and(|name| name == env!("CARGO_PKG_NAME")) {
        "cargo xtask"
    } else {
        "pilaster"
    }
}

/// All specs of a folder, in the order of their paths.
pub(crate) fn sources(folder: &Path) -> Result<Vec<Source>, Failure> {
    if !folder.is_dir() {
        let message = format!("{} is no folder with specs", folder.display());
        return Err(Failure::wrong_use(
            message,
            format!("name one with --specs, or make one with `{} init DIR`", command()),
        ));
    }
    let found = files(folder, "kdl")?;
    if found.is_empty() {
        let message = format!("{} holds no .kdl file", folder.display());
        return Err(Failure::wrong_use(message, format!("it needs a {SCHEMA} and one file a domain")));
    }
    found.into_iter().map(|(path, place)| Ok(Source { path, text: text(&place)? })).collect()
}

/// The files of a folder whose names end so, in order; none where the folder does not exist. Hidden files belong to
/// editors and are passed over.
fn files(folder: &Path, extension: &str) -> Result<BTreeMap<String, PathBuf>, Failure> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(BTreeMap::new()),
        entries => entries.map_err(Failure::disk("read", folder))?,
    };
    let mut found = BTreeMap::new();
    for entry in entries {
        let entry = entry.map_err(Failure::disk("read", folder))?;
        let path = entry.path();
        // What it is stands in the folder already; only a link has to be followed.
        let is_file = || match entry.file_type() {
            Ok(kind) if !kind.is_symlink() => kind.is_file(),
            _ => path.is_file(),
        };
        let ours = path.extension().is_some_and(|end| end == extension) && is_file();
        let Some(name) = path.file_name().filter(|_| ours) else { continue };
        let name = name.to_str().ok_or_else(|| {
            Failure::wrong_use(format!("the name of {} is no Unicode", path.display()), "rename the file".to_owned())
        })?;
        if !name.starts_with('.') {
            found.insert(name.to_owned(), path.clone());
        }
    }
    Ok(found)
}

/// The text of a file that need not be there.
pub(crate) fn optional(path: &Path) -> Result<Option<String>, Failure> {
    match path.try_exists() {
        Ok(false) => Ok(None),
        _ => text(path).map(Some),
    }
}

/// The text of a file.
pub(crate) fn text(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|error| match error.kind() {
        io::ErrorKind::InvalidData => {
            Failure::wrong_use(format!("{} is not UTF-8 text", path.display()), "save the file as UTF-8".to_owned())
        }
        _ => Failure::disk("read", path)(error),
    })
}

/// Writes a file, which may be there already. Whoever reads it meanwhile sees the old text or the new one, and never half of it.
pub(crate) fn replace(path: &Path, text: &str) -> Result<(), Failure> {
    // What is no file, as `/dev/stdout`, cannot be replaced.
    if fs::metadata(path).is_ok_and(|there| !there.is_file()) {
        return fs::write(path, text).map_err(Failure::disk("write", path));
    }
    // A link is followed, so that the file it leads to is replaced and not the link.
    let target = match fs::canonicalize(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => path.to_path_buf(),
        target => target.map_err(Failure::disk("look at", path))?,
    };
    let mut name = target.file_name().map(ToOwned::to_owned).unwrap_or_default();
    name.push(".new");
    let new = target.with_file_name(name);
    fs::write(&new, text).and_then(|()| fs::rename(&new, &target)).map_err(|error| {
        // What matters is the error that comes first; the copy is only in the way.
        let _ = fs::remove_file(&new);
        Failure::disk("write", &target)(error)
    })
}

/// The nearest folder of specs, looking upward.
fn nearest(here: &Path) -> Option<PathBuf> {
    here.ancestors().find_map(|folder| {
        let below = PLACES.iter().map(|(specs, _)| folder.join(specs));
        below.chain([folder.to_path_buf()]).find(|specs| specs.join(SCHEMA).is_file())
    })
}

/// The crate that belongs to a folder of specs.
fn beside(specs: &Path) -> Result<PathBuf, Failure> {
    let whole = fs::canonicalize(specs).map_err(|source| match source.kind() {
        io::ErrorKind::NotFound => {
            Failure::wrong_use(format!("there is no folder {}", specs.display()), "name one with --specs".to_owned())
        }
        _ => Failure::disk("look at", specs)(source),
    })?;
    let place = PLACES.iter().find_map(|(below, out)| {
        let above = below
            .split('/')
            .rev()
            .try_fold(whole.as_path(), |path, part| path.parent().filter(|_| path.ends_with(part)));
        above.map(|above| above.join(out))
    });
    place.ok_or_else(|| {
        let message = format!("no place for what is generated from {}", specs.display());
        Failure::wrong_use(message, "name the folder of the crate with --out".to_owned())
    })
}

/// Paths below the current folder are shown from there.
fn shown_from(here: &Path, path: &Path) -> PathBuf {
    let whole_here = fs::canonicalize(here);
    let below = whole_here.ok().and_then(|whole| path.strip_prefix(whole).ok().map(Path::to_path_buf));
    let short = below.unwrap_or_else(|| path.to_path_buf());
    if short.as_os_str().is_empty() { PathBuf::from(".") } else { short }
}

fn no_specs(here: &Path) -> Failure {
    let message = format!("no specs in {} or any folder above it", here.display());
    Failure::wrong_use(message, format!("name them with --specs, or make a workspace with `{} init DIR`", command()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_are_found_looking_upward() {
        let place = tempfile::tempdir().unwrap();
        let root = fs::canonicalize(place.path()).unwrap();
        let none = Folders { specs: None, out: None };
        for (specs, out) in PLACES {
            let top = root.join(format!("for-{}", out.len()));
            fs::create_dir_all(top.join(specs)).unwrap();
            fs::create_dir_all(top.join("deep/er")).unwrap();
            fs::write(top.join(specs).join(SCHEMA), "").unwrap();
            let found = Workspace::find_from(&top.join("deep/er"), &none).unwrap();
            assert_eq!((found.specs, found.out), (top.join(specs), top.join(out)));
        }
    }

    #[test]
    fn without_a_known_place_out_must_be_named() {
        let place = tempfile::tempdir().unwrap();
        let specs = Some(place.path().to_path_buf());
        assert!(Workspace::find_from(place.path(), &Folders { specs: specs.clone(), out: None }).is_err());
        let out = Some(PathBuf::from("x"));
        assert_eq!(Workspace::find_from(place.path(), &Folders { specs, out }).unwrap().out, PathBuf::from("x"));
    }
}
