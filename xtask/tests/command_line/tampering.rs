//! What is done to frozen things is found, named and refused.
//!
//! One row a kind of tampering, in a workspace with two released versions and a draft. The golden text of a row is what
//! `check`, `gen` and `release` answer; `PILASTER_BLESS=1` writes it anew.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use crate::release::released;
use crate::workspace::{Workspace, touched};

/// What `gen` does about it.
#[derive(PartialEq)]
enum Gen {
    /// It writes nothing.
    Refuses,
    /// It writes again what was frozen, word for word.
    Mends,
}
use Gen::{Mends, Refuses};

type Row = (&'static str, fn(&Workspace), Gen);

const BASELINE: &str = "migrations/0001001_baseline.up.sql";
const BASELINE_DOWN: &str = "migrations/0001001_baseline.down.sql";

const ROWS: &[Row] = &[
    ("a_file_edited", |w| w.write(BASELINE, &(w.read(BASELINE) + "DROP TABLE books;\n")), Refuses),
    ("a_file_renumbered", |w| rename(w, BASELINE, "migrations/0001002_baseline.up.sql"), Refuses),
    ("a_file_deleted", |w| fs::remove_file(w.path(BASELINE)).unwrap(), Mends),
    (
        "a_file_deleted_that_no_spec_knows",
        |w| {
            w.run(&["retire", "1"]).expect(0);
            fs::remove_file(w.path(BASELINE)).unwrap();
        },
        Refuses,
    ),
    ("a_file_slipped_in_between", |w| w.write("migrations/0001005_more.up.sql", "CREATE TABLE more ();\n"), Refuses),
    (
        "two_files_exchanged",
        |w| {
            let (up, down) = (w.read(BASELINE), w.read(BASELINE_DOWN));
            w.write(BASELINE, &down);
            w.write(BASELINE_DOWN, &up);
        },
        Refuses,
    ),
    ("a_type_changed", |w| w.edit("specs/library.kdl", "column isbn text?", "column isbn bigint?"), Refuses),
    (
        "a_column_dropped",
        |w| w.edit("specs/library.kdl", "        column added_at", "        // column added_at"),
        Refuses,
    ),
    (
        "a_form_begun_too_early",
        |w| w.edit("specs/library.kdl", "column isbn text?", "history\n        column isbn text?"),
        Refuses,
    ),
    ("a_version_taken_out", |w| take_out_line(w, "specs/schema.kdl", "version 1 "), Refuses),
    (
        "a_version_a_draft_again",
        |w| {
            take_out_line(w, "specs/schema.kdl", "version 3 ");
            take_out_line(w, "specs/library.kdl", "since=3");
            w.edit("specs/schema.kdl", "version 2 state=current", "version 2 state=draft");
            w.edit("specs/schema.kdl", "version 1 state=supported", "version 1 state=current");
        },
        Refuses,
    ),
    (
        "a_version_served_again",
        |w| {
            w.run(&["retire", "1"]).expect(0);
            w.edit("specs/schema.kdl", "version 1 state=retired", "version 1 state=supported");
        },
        Refuses,
    ),
    (
        "a_promise_edited_in_the_lock",
        |w| w.edit("schema.lock", "column.books.isbn = { type = \"text?\"", "column.books.isbn = { type = \"bigint?\""),
        Refuses,
    ),
    (
        "a_file_edited_with_its_checksum",
        |w| {
            let line = w.read("schema.lock").lines().find(|line| line.contains(BASELINE)).unwrap().to_owned();
            w.edit("schema.lock", &line, &format!("file.\"{BASELINE}\" = \"0000\""));
            w.write(BASELINE, "DROP TABLE books;\n");
        },
        Refuses,
    ),
    ("the_lock_deleted", |w| fs::remove_file(w.path("schema.lock")).unwrap(), Refuses),
    ("the_lock_emptied", |w| w.write("schema.lock", ""), Refuses),
    ("the_lock_of_a_newer_program", |w| w.edit("schema.lock", "format = 2", "format = 3"), Refuses),
];

fn rename(workspace: &Workspace, from: &str, to: &str) {
    fs::rename(workspace.path(from), workspace.path(to)).unwrap();
}

fn take_out_line(workspace: &Workspace, path: &str, word: &str) {
    let text = workspace.read(path);
    let left: Vec<&str> = text.lines().filter(|line| !line.contains(word)).collect();
    workspace.write(path, &(left.join("\n") + "\n"));
}

#[test]
fn every_kind_is_refused_with_file_version_and_mend() {
    let bless = std::env::var_os("PILASTER_BLESS").is_some();
    let mut wrong = Vec::new();
    for (name, tamper, expected) in ROWS {
        let workspace = released();
        workspace.edit(
            "specs/schema.kdl",
            "    // One file a domain",
            "    version 3 state=draft\n\n    // One file a domain",
        );
        workspace.edit("specs/library.kdl", "index author_id", "index author_id\n        index pages since=3");
        workspace.run(&["gen"]).expect(0);
        tamper(&workspace);
        let before = workspace.picture();
        let mut text = String::new();
        for verb in ["check", "release", "gen"] {
            let answer = workspace.run(&[verb]);
            assert_eq!(answer.exit == 0, verb == "gen" && *expected == Mends, "{name}: {verb}: {}", answer.stderr);
            // What is found is the same for every verb.
            let shown = if verb == "check" { &answer.stderr } else { &last_lines(&answer.stderr) };
            let _ = write!(text, "==== {verb}\n{shown}");
            let left = touched(&before, &workspace.picture());
            assert!(verb == "gen" && *expected == Mends || left.is_empty(), "{name}: {verb} wrote {left:?}");
        }
        if *expected == Mends {
            workspace.run(&["check"]).expect_unproven();
        }
        let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/command_line/tampering/{name}.txt"));
        if bless {
            fs::create_dir_all(golden.parent().unwrap()).unwrap();
            fs::write(&golden, &text).unwrap();
        } else if fs::read_to_string(&golden).unwrap_or_default() != text {
            wrong.push(format!("{name}:\n{text}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The error and its help, behind the findings.
fn last_lines(text: &str) -> String {
    let from = text.rfind("error: ").unwrap_or(0);
    text[from..].to_owned()
}
