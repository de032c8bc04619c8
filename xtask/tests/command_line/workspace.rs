//! A workspace in a temporary folder, made by `init`, and the program that runs in it.
//!
//! In come edits and arguments, out go answers and pictures of the folder.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::{Duration, SystemTime};

use serde_json::Value;

/// Name of the file in which the tool keeps what it made.
pub(crate) const MANIFEST: &str = ".pilaster-manifest";

/// A workspace that is gone when dropped.
pub(crate) struct Workspace {
    pub(crate) root: PathBuf,
    _place: tempfile::TempDir,
}

/// What the program answered.
pub(crate) struct Answer {
    pub(crate) exit: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// Every file with its content and its time.
pub(crate) type Picture = BTreeMap<String, (Vec<u8>, SystemTime)>;

/// The program as an installed one would run: without the settings that cargo leaves to tests.
pub(crate) fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_pilaster"));
    command.env_remove("CARGO_PKG_NAME").env_remove("NO_COLOR").env_remove("CLICOLOR_FORCE");
    command
}

impl Workspace {
    /// Made by `init`, and with times that lie in the past, so that whatever is written afterwards shows.
    pub(crate) fn new() -> Self {
        let place = tempfile::tempdir().unwrap();
        let root = place.path().join("shelf");
        let output = program().arg("init").arg(&root).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let workspace = Self { root, _place: place };
        workspace.age();
        workspace
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Answer {
        let output = program().args(arguments).current_dir(&self.root).output().unwrap();
        Answer::of(output)
    }

    /// Runs a verb for machines and reads its one document.
    pub(crate) fn json(&self, arguments: &[&str]) -> Value {
        let answer = self.run(&[&["--format", "json"], arguments].concat());
        let document: Value = serde_json::from_str(&answer.stdout).expect(&answer.stdout);
        assert_eq!(document["exit"], answer.exit, "{document}");
        document
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Replaces a text that must be there.
    pub(crate) fn edit(&self, path: &str, before: &str, after: &str) {
        let text = self.read(path);
        assert!(text.contains(before), "{path} lacks {before:?}");
        self.write(path, &text.replace(before, after));
    }

    /// The generated files, as the manifest lists them.
    pub(crate) fn generated(&self) -> Vec<String> {
        let lines = self.read(MANIFEST);
        lines.lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect()
    }

    /// A generated Rust file.
    pub(crate) fn some_rust(&self) -> String {
        self.generated().into_iter().find(|path| path == "src/lib.rs").unwrap()
    }

    /// A generated migration.
    pub(crate) fn some_migration(&self) -> String {
        self.generated().into_iter().find(|path| path.starts_with("migrations/") && path.ends_with(".sql")).unwrap()
    }

    pub(crate) fn picture(&self) -> Picture {
        let mut picture = Picture::new();
        take(&self.root, &self.root, &mut picture);
        picture
    }

    /// Puts all times an hour back.
    fn age(&self) {
        let then = SystemTime::now() - Duration::from_secs(3600);
        for path in self.picture().keys() {
            fs::File::options().append(true).open(self.path(path)).unwrap().set_modified(then).unwrap();
        }
    }
}

impl Answer {
    pub(crate) fn of(output: Output) -> Self {
        Self {
            exit: output.status.code().unwrap(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// Fails unless `check` finds nothing but that a released step is not proven, for which it would need a server.
    #[track_caller]
    pub(crate) fn expect_unproven(self) {
        let answer = self.expect(1);
        let asks = |line: &str| line.starts_with("unproven: ") || line == "mend with `pilaster prove`";
        assert!(answer.stdout.lines().all(asks), "{}", answer.stdout);
    }

    /// Fails unless the program ended like this.
    #[track_caller]
    pub(crate) fn expect(self, exit: i32) -> Self {
        assert_eq!(self.exit, exit, "stdout:\n{}\nstderr:\n{}", self.stdout, self.stderr);
        self
    }
}

/// The paths at which two pictures differ, be it in content or in time.
pub(crate) fn touched(before: &Picture, after: &Picture) -> Vec<String> {
    let all = before.keys().chain(after.keys()).collect::<std::collections::BTreeSet<_>>();
    all.into_iter().filter(|path| before.get(*path) != after.get(*path)).cloned().collect()
}

fn take(root: &Path, folder: &Path, picture: &mut Picture) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            take(root, &path, picture);
        } else {
            let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
            picture.insert(name, (fs::read(&path).unwrap(), fs::metadata(&path).unwrap().modified().unwrap()));
        }
    }
}
