//! How results look: JSON for machines, colours for terminals alone, and no panic when the reader leaves.

use std::io::Read;
use std::process::Stdio;

use crate::workspace::{Workspace, program};

#[test]
fn every_verb_speaks_json() {
    let workspace = Workspace::new();
    for arguments in [
        &["gen"][..],
        &["check"],
        &["fmt"],
        &["fmt", "--check"],
        &["explain"],
        &["explain", "P0103"],
        &["tidy"],
        &["init", "new"],
    ] {
        let report = workspace.json(arguments);
        assert_eq!(report["verb"], arguments[0]);
    }
    let report = workspace.json(&["gen", "--specs", "nowhere"]);
    assert!(report["exit"] == 2 && report["error"]["message"].as_str().unwrap().contains("nowhere"), "{report}");
}

#[test]
fn findings_carry_their_place_for_machines() {
    let workspace = Workspace::new();
    workspace.edit("specs/library.kdl", "table books", "tabel books");
    let report = workspace.json(&["check"]);
    let finding = &report["findings"][0];
    let line = workspace.read("specs/library.kdl").lines().position(|line| line.contains("tabel")).unwrap() + 1;
    assert_eq!((&finding["code"], &finding["file"]), (&"P0103".into(), &"library.kdl".into()), "{report}");
    assert_eq!((&finding["line"], &finding["column"]), (&line.into(), &5.into()), "{report}");
    assert_eq!(report["exit"], 2);
}

#[test]
fn a_broken_law_is_a_finding_and_a_broken_spec_is_bad_input() {
    let workspace = Workspace::new();
    // Law 6: a reference into a domain that is not depended on.
    workspace.write(
        "specs/other.kdl",
        "domain other {\n    table notes {\n        column id bigint\n        column book_id bigint references=library.books.id\n        primary-key id\n    }\n}\n",
    );
    workspace.edit("specs/schema.kdl", "domain library", "domain library\n    domain other");
    let answer = workspace.run(&["check"]).expect(1);
    assert!(answer.stderr.contains("P0610"), "{}", answer.stderr);
    workspace.edit("specs/library.kdl", "column title text", "column title txet");
    workspace.run(&["check"]).expect(2);
}

#[test]
fn colours_are_for_those_who_see_them() {
    let workspace = Workspace::new();
    workspace.write("src/lib.rs", "");
    let run = |variable: Option<&str>| {
        let mut program = program();
        program.arg("check").current_dir(&workspace.root);
        variable.map(|name| program.env(name, "1"));
        String::from_utf8(program.output().unwrap().stdout).unwrap()
    };
    assert!(!run(None).contains('\x1b'), "standard output is no terminal here");
    assert!(!run(Some("NO_COLOR")).contains('\x1b'));
    assert!(run(Some("CLICOLOR_FORCE")).contains('\x1b'));
}

#[test]
fn a_reader_that_leaves_is_no_error() {
    let workspace = Workspace::new();
    // Far more than a pipe holds.
    workspace.write("src/lib.rs", &"line\n".repeat(200_000));
    for format in ["text", "json"] {
        let mut program = program();
        program.args(["--format", format, "check"]).current_dir(&workspace.root);
        let mut running = program.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut begin = [0; 16];
        running.stdout.take().unwrap().read_exact(&mut begin).unwrap();
        let output = running.wait_with_output().unwrap();
        assert_eq!(String::from_utf8_lossy(&output.stderr), "");
        assert_eq!(output.status.code(), Some(1));
    }
}

#[test]
fn wrong_words_are_wrong_use() {
    let workspace = Workspace::new();
    for arguments in [
        &["gne"][..],
        &[],
        &["gen", "--nope"],
        &["init"],
        &["--format", "xml", "gen"],
        &["fmt", "--specs", "a", "b.kdl"],
    ] {
        let answer = workspace.run(arguments).expect(2);
        assert!(answer.stdout.is_empty() && !answer.stderr.is_empty(), "{arguments:?}");
    }
    assert!(workspace.run(&["chek"]).stderr.contains("'check'"));
    assert!(workspace.run(&["--help"]).expect(0).stdout.contains("Exit codes"));
}
