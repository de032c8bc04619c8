//! Folders and manifests that somebody else prepared: nothing outside of the output folder is read, written or removed.

use std::fs;

use crate::workspace::{MANIFEST, Workspace, program, touched};

#[test]
fn a_manifest_cannot_point_anywhere_else() {
    let workspace = Workspace::new();
    let outside = workspace.root.parent().unwrap().join("victim");
    fs::write(&outside, "mine").unwrap();
    let whole = outside.to_str().unwrap().to_owned();
    let sound = workspace.read(MANIFEST);
    for entry in ["../victim", "src/../../victim", &whole, "./victim", "Cargo.toml", "specs/library.kdl", ".gitignore"]
    {
        workspace.write(MANIFEST, &format!("{sound}{entry}\n"));
        let before = workspace.picture();
        for verb in ["gen", "check"] {
            let answer = workspace.run(&[verb]).expect(2);
            assert!(answer.stderr.contains(MANIFEST), "{entry}: {}", answer.stderr);
        }
        assert_eq!(touched(&before, &workspace.picture()), Vec::<String>::new(), "{entry}");
    }
    assert_eq!(fs::read_to_string(&outside).unwrap(), "mine");
}

#[cfg(unix)]
#[test]
fn links_are_not_followed() {
    use std::os::unix::fs::symlink;
    type Link = fn(&Workspace, &std::path::Path);
    let links: &[Link] = &[
        |workspace, outside| {
            fs::remove_file(workspace.path("src/lib.rs")).unwrap();
            symlink(outside.join("lib.rs"), workspace.path("src/lib.rs")).unwrap();
        },
        |workspace, outside| {
            fs::remove_dir_all(workspace.path("src")).unwrap();
            symlink(outside, workspace.path("src")).unwrap();
        },
        |workspace, outside| {
            symlink(outside, workspace.path("old")).unwrap();
            workspace.write(MANIFEST, &(workspace.read(MANIFEST) + "old/lib.rs\n"));
        },
        |workspace, outside| {
            fs::remove_file(workspace.path(MANIFEST)).unwrap();
            symlink(outside.join("lib.rs"), workspace.path(MANIFEST)).unwrap();
        },
    ];
    for link in links {
        let workspace = Workspace::new();
        let outside = workspace.root.parent().unwrap().join("outside");
        fs::create_dir(&outside).unwrap();
        fs::write(outside.join("lib.rs"), "mine").unwrap();
        link(&workspace, &outside);
        workspace.run(&["gen"]).expect(2);
        assert_eq!(fs::read_to_string(outside.join("lib.rs")).unwrap(), "mine");
        assert_eq!(fs::read_dir(&outside).unwrap().count(), 1);
    }
}

#[cfg(unix)]
#[test]
fn a_stage_that_is_a_link_is_taken_away_and_not_followed() {
    let workspace = Workspace::new();
    let outside = workspace.root.parent().unwrap().join("outside");
    fs::create_dir(&outside).unwrap();
    fs::write(outside.join("0.new"), "mine").unwrap();
    std::os::unix::fs::symlink(&outside, workspace.path(".pilaster-stage")).unwrap();
    workspace.write("src/lib.rs", "");
    workspace.run(&["gen"]).expect(0);
    assert_eq!(fs::read_to_string(outside.join("0.new")).unwrap(), "mine");
}

#[test]
fn wrong_folders_are_named_with_a_way_out() {
    let workspace = Workspace::new();
    workspace.write("a_file", "");
    workspace.write("empty/nothing.txt", "");
    workspace.write("binary/schema.kdl", "");
    fs::write(workspace.path("binary/schema.kdl"), b"\xff\xfe").unwrap();
    let cases: &[(&[&str], &str)] = &[
        (&["gen", "--specs", "nowhere"], "nowhere"),
        (&["gen", "--specs", "nowhere", "--out", "x"], "nowhere"),
        (&["gen", "--specs", "a_file", "--out", "x"], "a_file"),
        (&["gen", "--specs", "empty", "--out", "x"], "empty"),
        (&["gen", "--specs", "binary", "--out", "x"], "binary/schema.kdl"),
        (&["gen", "--out", "a_file"], "a_file"),
        (&["fmt", "nowhere.kdl"], "nowhere.kdl"),
        (&["init", "specs"], "specs"),
        (&["init", "a_file"], "a_file"),
        (&["init", "new", "--name", "match"], "match"),
        (&["explain", "P9999"], "P9999"),
    ];
    for (arguments, named) in cases {
        let before = workspace.picture();
        let answer = workspace.run(arguments).expect(2);
        assert!(answer.stdout.is_empty(), "{arguments:?}: {}", answer.stdout);
        assert!(
            answer.stderr.contains(named) && !answer.stderr.contains("panicked"),
            "{arguments:?}: {}",
            answer.stderr
        );
        assert_eq!(touched(&before, &workspace.picture()), Vec::<String>::new(), "{arguments:?}");
    }
    let output = program().arg("gen").current_dir("/").output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("init"));
}
