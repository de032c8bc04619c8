//! The verb `prove`, and what `check` asks of its certificate. It needs a PostgreSQL.
//!
//! In come a workspace of two versions and edits of it; out go answers, exit codes and the certificate.

#![allow(clippy::unwrap_used, reason = "a panic is how a test says no")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

const SCHEMA: &str =
    "schema notebook {\n    postgres 14\n    version 1 state=OLD\n    version 2 state=NEW\n    domain notes\n}\n";
const NOTES: &str = r#"domain notes {
    table notes {
        column id bigint identity=always
        column body text {
            change since=2 name=text
        }
        column price integer? removed=2
        column cents integer? since=2 {
            replaces price up="price * 100" down="cents / 100"
        }
        column slug text since=2 up="'note-' || id"
        column colour text since=2 default=grey
        primary-key id
        index slug since=2
    }
}
"#;

struct Place {
    folder: tempfile::TempDir,
}

impl Place {
    fn new() -> Self {
        let place = Self { folder: tempfile::tempdir().unwrap() };
        fs::create_dir(place.path("specs")).unwrap();
        fs::write(place.path("specs/notes.kdl"), NOTES).unwrap();
        place.states("current", "draft");
        place
    }

    fn path(&self, path: &str) -> PathBuf {
        Path::new(self.folder.path()).join(path)
    }

    fn states(&self, old: &str, new: &str) {
        fs::write(self.path("specs/schema.kdl"), SCHEMA.replace("OLD", old).replace("NEW", new)).unwrap();
    }

    /// The exit code, and the document that machines get.
    fn run(&self, verb: &str) -> (i32, Value) {
        let mut program = Command::new(env!("CARGO_BIN_EXE_pilaster"));
        program.args([verb, "--format=json"]).current_dir(self.folder.path());
        let output = program.output().unwrap();
        let document = serde_json::from_slice(&output.stdout)
            .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&output.stderr)));
        (output.status.code().unwrap(), document)
    }

    fn certificate(&self) -> String {
        fs::read_to_string(self.path("migrations/proof.toml")).unwrap()
    }
}

#[test]
fn what_is_released_must_be_proven_and_what_is_edited_is_proven_no_more() {
    let place = Place::new();
    assert_eq!(place.run("gen").0, 0);
    let (exit, draft) = place.run("check");
    assert_eq!((exit, &draft["unproven"]["mend"]), (0, &Value::Null), "a draft need not be proven yet: {draft}");

    let (exit, proof) = place.run("prove");
    assert_eq!((exit, &proof["proven"]), (0, &Value::Bool(true)), "{proof:#}");
    let statements = &proof["statements"];
    assert_eq!(
        (&statements["compared"], &statements["unseen"]),
        (&statements["as_claimed"], &Value::from(0)),
        "{proof:#}"
    );
    assert_eq!(proof["moves"].as_array().unwrap().len(), 3, "the baseline, the draft and its planned contract");
    let first = place.certificate();
    assert_eq!((place.run("prove").0, place.certificate()), (0, first.clone()), "the same proof is the same file");
    assert_eq!(place.run("check").1["unproven"]["moves"], Value::Array(Vec::new()));

    place.states("supported", "current");
    assert_eq!(place.run("gen").0, 0);
    assert_eq!(place.run("check").0, 0, "the proof of the draft is the proof of what is released");
    fs::remove_file(place.path("migrations/proof.toml")).unwrap();
    let (exit, missing) = place.run("check");
    assert_eq!((exit, missing["unproven"]["moves"][1]["demanded"].as_bool()), (1, Some(true)), "{missing}");
    fs::write(
        place.path("migrations/proof.toml"),
        first.replace(
            "[move.step-2]\nmoved = \"opens version 2\"\nplan = \"",
            "[move.step-2]\nmoved = \"opens version 2\"\nplan = \"0",
        ),
    )
    .unwrap();
    let (exit, stale) = place.run("check");
    assert_eq!((exit, stale["unproven"]["moves"][0]["stale"].as_bool()), (1, Some(true)), "{stale}");
    fs::write(place.path("migrations/proof.toml"), "<<<<<<< HEAD\n").unwrap();
    assert_eq!(place.run("check").0, 1, "what a merge left is no certificate");
    assert_eq!(place.run("prove").0, 0);
    assert_eq!((place.run("check").0, place.certificate()), (0, first));
}
