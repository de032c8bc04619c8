//! The promises of `gen`: all or nothing, only what changes, only what is its own.

use std::fs;

use serde_json::json;

use crate::workspace::{MANIFEST, Workspace, program, touched};

#[test]
fn what_init_made_is_what_gen_would_make() {
    let workspace = Workspace::new();
    let before = workspace.picture();
    let report = workspace.json(&["gen"]);
    assert_eq!([&report["new"], &report["changed"], &report["removed"]], [&json!([]), &json!([]), &json!([])]);
    assert_eq!(report["unchanged"], workspace.generated().len());
    assert_eq!(touched(&before, &workspace.picture()), Vec::<String>::new());
    workspace.run(&["check"]).expect(0);
}

#[test]
fn files_that_stay_the_same_keep_their_times() {
    let workspace = Workspace::new();
    workspace.edit("specs/library.kdl", "column title text", "column title text\n        column subtitle text?");
    let before = workspace.picture();
    let report = workspace.json(&["gen"]);
    let mut said: Vec<&str> = ["new", "changed", "removed"]
        .iter()
        .flat_map(|list| report[*list].as_array().unwrap())
        .map(|path| path.as_str().unwrap())
        .collect();
    said.sort_unstable();
    let written = touched(&before, &workspace.picture());
    let written: Vec<&str> = written.iter().map(String::as_str).filter(|path| *path != MANIFEST).collect();
    assert_eq!(written, said);
    assert!(!said.is_empty() && report["unchanged"].as_u64().unwrap() > 0, "{report}");
    assert_eq!(workspace.json(&["gen"])["changed"], json!([]));
}

#[test]
fn two_workspaces_of_the_same_specs_are_the_same_bytes() {
    let (one, two) = (Workspace::new(), Workspace::new());
    let bytes = |workspace: &Workspace| {
        workspace.picture().into_iter().map(|(path, (bytes, _))| (path, bytes)).collect::<Vec<_>>()
    };
    assert_eq!(bytes(&one), bytes(&two));
}

#[test]
fn an_error_in_the_specs_writes_nothing() {
    let workspace = Workspace::new();
    workspace.edit("specs/library.kdl", "table books", "tabel books");
    let before = workspace.picture();
    let answer = workspace.run(&["gen"]).expect(2);
    assert!(answer.stdout.is_empty() && answer.stderr.contains("P0103"), "{}", answer.stderr);
    assert!(answer.stderr.contains("library.kdl"), "{}", answer.stderr);
    assert_eq!(touched(&before, &workspace.picture()), Vec::<String>::new());
}

#[test]
fn an_error_on_the_disk_writes_nothing() {
    let workspace = Workspace::new();
    workspace.edit("specs/library.kdl", "column title text", "column title text\n        column subtitle text?");
    let lib = workspace.some_rust();
    fs::remove_file(workspace.path(&lib)).unwrap();
    workspace.write(&format!("{lib}/in_the_way"), "");
    let before = workspace.picture();
    let answer = workspace.run(&["gen"]).expect(2);
    assert!(answer.stderr.contains(&lib), "{}", answer.stderr);
    assert_eq!(touched(&before, &workspace.picture()), Vec::<String>::new());
}

#[test]
fn orphans_go_and_what_others_wrote_stays() {
    let workspace = Workspace::new();
    let before = workspace.generated();
    for foreign in ["src/by_hand.rs", "migrations/by_hand.txt", "notes.md"] {
        workspace.write(foreign, "mine");
    }
    workspace.write("src/old/deep/orphan.rs", "made once");
    let listed = workspace.read(MANIFEST) + "src/old/deep/orphan.rs\n";
    workspace.write(MANIFEST, &listed);
    let report = workspace.json(&["gen"]);
    assert_eq!(report["removed"], json!(["src/old/deep/orphan.rs"]));
    assert!(!workspace.path("src/old").exists(), "a folder that held nothing else goes too");
    for foreign in ["src/by_hand.rs", "migrations/by_hand.txt", "notes.md"] {
        assert_eq!(workspace.read(foreign), "mine");
    }
    assert_eq!(workspace.generated(), before);
}

#[test]
fn a_renamed_domain_leaves_nothing_behind() {
    let workspace = Workspace::new();
    let text = workspace.read("specs/library.kdl").replace("library", "shelf");
    fs::remove_file(workspace.path("specs/library.kdl")).unwrap();
    workspace.write("specs/shelf.kdl", &text);
    workspace.edit("specs/schema.kdl", "library", "shelf");
    let report = workspace.json(&["gen"]);
    assert_ne!(report["removed"], json!([]));
    let left: Vec<String> = workspace.generated().into_iter().filter(|path| path.contains("library")).collect();
    assert!(left.is_empty(), "{left:?}");
    assert!(report["removed"].as_array().unwrap().iter().all(|path| !workspace.path(path.as_str().unwrap()).exists()));
    workspace.run(&["check"]).expect(0);
}

#[test]
fn a_file_that_was_not_generated_is_never_overwritten() {
    let workspace = Workspace::new();
    let lib = workspace.some_rust();
    workspace.edit(MANIFEST, &format!("{lib}\n"), "");
    // The same text may be adopted: nothing is lost.
    workspace.run(&["gen"]).expect(0);
    workspace.edit(MANIFEST, &format!("{lib}\n"), "");
    workspace.write(&lib, "mine");
    let before = workspace.picture();
    let answer = workspace.run(&["gen"]).expect(2);
    assert!(answer.stderr.contains(&lib) && answer.stderr.contains("not generated"), "{}", answer.stderr);
    assert_eq!(touched(&before, &workspace.picture()), Vec::<String>::new());
}

#[test]
fn a_killed_run_is_completed_by_the_next() {
    let workspace = Workspace::new();
    let whole = workspace.picture();
    // As a kill between two renames leaves it: the stage lies there, the manifest lists more than there is.
    workspace.write(".pilaster-stage/3.new", "half a fi");
    let listed = workspace.read(MANIFEST) + "src/never_renamed.rs\n";
    workspace.write(MANIFEST, &listed);
    fs::remove_file(workspace.path(&workspace.some_rust())).unwrap();
    fs::remove_file(workspace.path(&workspace.some_migration())).unwrap();
    workspace.run(&["gen"]).expect(0);
    let bytes = |picture: &crate::workspace::Picture| {
        picture.iter().map(|(path, (bytes, _))| (path.clone(), bytes.clone())).collect::<Vec<_>>()
    };
    assert_eq!(bytes(&workspace.picture()), bytes(&whole));
}

#[test]
fn runs_at_the_same_time_do_not_disturb_each_other() {
    let workspace = Workspace::new();
    workspace.edit("specs/library.kdl", "column title text", "column title text\n        column subtitle text?");
    let start = || program().arg("gen").current_dir(&workspace.root).spawn().unwrap();
    let running: Vec<_> = (0..6).map(|_| start()).collect();
    for mut run in running {
        assert!(run.wait().unwrap().success());
    }
    workspace.run(&["check"]).expect(0);
    assert!(!workspace.path(".pilaster-stage").exists());
}

#[test]
fn timings_are_shown_on_request_alone() {
    let workspace = Workspace::new();
    assert!(!workspace.run(&["gen"]).expect(0).stdout.contains(" ms"));
    let shown = workspace.run(&["gen", "--timings"]).expect(0).stdout;
    for stage in ["load", "read", "migrations", "rust", "views", "write", "together"] {
        assert!(shown.lines().any(|line| line.starts_with(stage) && line.ends_with(" ms")), "{stage} in {shown}");
    }
    assert!(workspace.json(&["gen", "--timings"])["timings"]["rust"].is_number());
}

#[test]
fn folders_can_be_named() {
    let workspace = Workspace::new();
    let out = workspace.path("elsewhere");
    let out = out.to_str().unwrap();
    workspace.run(&["gen", "--specs", "specs", "--out", out]).expect(0);
    assert_eq!(workspace.read("elsewhere/src/lib.rs"), workspace.read("src/lib.rs"));
    workspace.run(&["check", "--specs", "specs", "--out", out]).expect(0);
    assert_eq!(workspace.run(&["gen", "--out", "new/deep"]).expect(0).stderr, "");
}
