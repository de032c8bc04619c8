//! The smaller verbs: `init`, `fmt`, `explain`, `tidy`.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::workspace::{Workspace, program, touched};

#[test]
fn init_makes_a_crate_that_compiles() {
    let workspace = Workspace::new();
    // The versions that this repository is tested with, so that the test does not change when a crate does.
    let locked = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
    fs::copy(locked, workspace.path("Cargo.lock")).unwrap();
    let mut check = Command::new(env!("CARGO"));
    check.args(["check", "--quiet"]).current_dir(&workspace.root).env("RUSTFLAGS", "-D warnings");
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("init");
    let output = check.env("CARGO_TARGET_DIR", target).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn init_says_what_comes_next_and_takes_a_name() {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("My-Shop");
    let run = |arguments: &[&str]| program().arg("init").arg(&folder).args(arguments).output().unwrap();
    let output = run(&["--name", "shop"]);
    assert!(String::from_utf8_lossy(&output.stdout).contains("next: "));
    assert!(fs::read_to_string(folder.join("Cargo.toml")).unwrap().contains("name = \"shop\""));
    assert!(fs::read_to_string(folder.join("specs/schema.kdl")).unwrap().contains("schema shop {"));
    // Once is enough: it does not write over what is there.
    assert_eq!(run(&[]).status.code(), Some(2));
    fs::remove_dir_all(&folder).unwrap();
    run(&[]);
    assert!(fs::read_to_string(folder.join("Cargo.toml")).unwrap().contains("name = \"my_shop\""));
}

#[test]
fn fmt_changes_layout_once() {
    let workspace = Workspace::new();
    let house_style = workspace.read("specs/library.kdl");
    workspace.run(&["fmt", "--check"]).expect(0);
    workspace.write("specs/library.kdl", &house_style.replace("        column title", "  column    title"));
    let before = workspace.picture();
    let answer = workspace.run(&["fmt", "--check"]).expect(1);
    assert!(answer.stdout.contains("+        column title text"), "{}", answer.stdout);
    assert!(answer.stdout.contains("mend with `pilaster fmt`"), "{}", answer.stdout);
    assert_eq!(touched(&before, &workspace.picture()), Vec::<String>::new());
    workspace.run(&["fmt"]).expect(0);
    assert_eq!(touched(&before, &workspace.picture()), ["specs/library.kdl"]);
    assert_eq!(workspace.read("specs/library.kdl"), house_style);
    workspace.run(&["fmt", "--check"]).expect(0);
}

#[test]
fn fmt_leaves_all_files_alone_where_one_cannot_be_read() {
    let workspace = Workspace::new();
    workspace.edit("specs/library.kdl", "        column title", "  column    title");
    workspace.edit("specs/schema.kdl", "schema shelf {", "schema shelf {{");
    let before = workspace.picture();
    let answer = workspace.run(&["fmt"]).expect(2);
    assert!(answer.stderr.contains("P0101"), "{}", answer.stderr);
    assert_eq!(touched(&before, &workspace.picture()), Vec::<String>::new());
    // The sound file alone can be formatted.
    workspace.run(&["fmt", "specs/library.kdl"]).expect(0);
    assert_eq!(touched(&before, &workspace.picture()), ["specs/library.kdl"]);
}

#[test]
fn explain_knows_every_code_that_it_lists() {
    let workspace = Workspace::new();
    let report = workspace.json(&["explain"]);
    let codes = report["codes"].as_array().unwrap();
    assert!(codes.len() > 50, "{}", codes.len());
    for code in ["P0101", "P0601", "P0801"] {
        assert!(codes.iter().any(|known| known["code"] == code), "{code}");
        let answer = workspace.run(&["explain", &code.to_lowercase()]).expect(0);
        assert!(answer.stdout.contains(code) && answer.stdout.contains("Mended"), "{}", answer.stdout);
    }
}

#[test]
fn tidy_names_file_line_and_reason() {
    let workspace = Workspace::new();
    assert_eq!(workspace.run(&["tidy"]).expect(0).stderr, "");
    workspace.write("src/util.rs", "//! Something.\n\nfn a() {\n    Some(1).unwrap();\n}\n");
    let answer = workspace.run(&["tidy"]).expect(1);
    for place in ["src/util.rs:1: ", "src/util.rs:4: "] {
        assert!(answer.stdout.contains(place), "{}", answer.stdout);
    }
}
