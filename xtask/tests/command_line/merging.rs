//! Two branches that edit the same draft, merged by git and generated again.
//!
//! The repositories are real; git is the one on this machine.

use std::process::Command;

use crate::release::{released, with_draft};
use crate::workspace::Workspace;

fn git(workspace: &Workspace, arguments: &[&str]) -> bool {
    let mut command = Command::new("git");
    command.args(["-c", "user.name=Tester", "-c", "user.email=tester@example.org", "-c", "commit.gpgsign=false"]);
    // No setting of the machine may change what a merge does.
    command.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_SYSTEM", "/dev/null");
    let output = command.args(arguments).current_dir(&workspace.root).output().unwrap();
    output.status.success()
}

fn commit(workspace: &Workspace) {
    workspace.run(&["gen"]).expect(0);
    assert!(git(workspace, &["add", "-A"]) && git(workspace, &["commit", "-q", "--allow-empty", "-m", "x"]));
}

/// The workspace with two branches: `one` was left, `other` is merged into it. Whether the merge was clean.
fn merged(workspace: &Workspace, one: impl Fn(&Workspace), other: impl Fn(&Workspace)) -> bool {
    assert!(git(workspace, &["init", "-q", "-b", "main"]));
    commit(workspace);
    assert!(git(workspace, &["checkout", "-q", "-b", "other"]));
    other(workspace);
    commit(workspace);
    assert!(git(workspace, &["checkout", "-q", "main"]));
    one(workspace);
    commit(workspace);
    git(workspace, &["merge", "-q", "--no-edit", "other"])
}

/// The specs hold no marks of a merge.
fn specs_are_clean(workspace: &Workspace) -> bool {
    ["specs/library.kdl", "specs/schema.kdl"].iter().all(|path| !workspace.read(path).contains("<<<<<<<"))
}

type Edit = fn(&Workspace);

const LIBRARY: &str = "specs/library.kdl";

fn adds_to_authors(w: &Workspace) {
    w.edit(LIBRARY, "        column name text", "        column motto text? since=2\n        column name text");
}

fn adds_to_books(w: &Workspace) {
    w.edit(LIBRARY, "        column added_at", "        column weight integer? since=2\n        column added_at");
}

fn adds_a_table(w: &Workspace) {
    w.edit(
        LIBRARY,
        "    table books {",
        "    table shelves since=2 {\n        column id bigint identity=always\n        primary-key id\n    }\n\n    table books {",
    );
}

fn adds_an_index(w: &Workspace) {
    w.edit(LIBRARY, "        index author_id\n", "        index author_id\n        index added_at since=2\n");
}

fn adds_a_domain(w: &Workspace) {
    w.write("specs/people.kdl", "domain people {\n    table readers since=2 {\n        column id bigint identity=always\n        column name text\n        primary-key id\n    }\n}\n");
    w.edit("specs/schema.kdl", "    domain library", "    domain library\n    domain people");
}

fn takes_back_pages(w: &Workspace) {
    w.edit(LIBRARY, "        column pages integer? since=2 // without the cover\n", "");
}

#[test]
fn edits_that_do_not_meet_merge_by_generating_again() {
    let cases: &[(Edit, Edit)] = &[
        (adds_to_authors, adds_to_books),
        (adds_to_books, adds_a_table),
        (adds_an_index, adds_to_authors),
        (adds_a_domain, adds_to_books),
        (takes_back_pages, adds_a_table),
        (takes_back_pages, adds_to_authors),
    ];
    for (number, (one, other)) in cases.iter().enumerate() {
        let workspace = with_draft();
        merged(&workspace, one, other);
        assert!(specs_are_clean(&workspace), "case {number}: people's files merge by themselves");
        workspace.run(&["gen"]).expect(0);
        workspace.run(&["check"]).expect(0);
        // The same as if one person had done both, and nothing else lies there.
        let alone = with_draft();
        other(&alone);
        one(&alone);
        alone.run(&["gen"]).expect(0);
        let files = |w: &Workspace| -> Vec<(String, Vec<u8>)> {
            let picture = w.picture().into_iter().filter(|(path, _)| !path.starts_with(".git/"));
            picture.map(|(path, (bytes, _))| (path, bytes)).collect()
        };
        assert_eq!(files(&workspace), files(&alone), "case {number}");
        commit(&workspace);
    }
}

#[test]
fn what_both_wrote_by_hand_is_kept() {
    let workspace = with_draft();
    let write = |w: &Workspace, end: &str, text: &str| {
        w.run(&["gen"]).expect(0);
        let path = w.generated().into_iter().find(|path| path.ends_with(end)).unwrap();
        let mark = "-- pilaster: by hand, after\n";
        w.edit(&path, mark, &format!("{mark}{text}\n"));
    };
    merged(
        &workspace,
        |w| {
            adds_to_authors(w);
            write(w, "_expand_books.up.sql", "SELECT 'ours';");
        },
        |w| {
            adds_a_table(w);
            write(w, "_expand_books.down.sql", "SELECT 'theirs';");
        },
    );
    workspace.run(&["gen"]).expect(0);
    for (end, text) in [("_expand_books.up.sql", "SELECT 'ours';"), ("_expand_books.down.sql", "SELECT 'theirs';")] {
        let path = workspace.generated().into_iter().find(|path| path.ends_with(end)).unwrap();
        assert!(workspace.read(&path).contains(text), "{path}");
    }
}

#[test]
fn two_texts_by_hand_in_one_place_are_a_choice() {
    let workspace = with_draft();
    let write = |text: &'static str| {
        move |w: &Workspace| {
            let path = w.generated().into_iter().find(|path| path.ends_with("_expand_books.up.sql")).unwrap();
            let mark = "-- pilaster: by hand, after\n";
            w.edit(&path, mark, &format!("{mark}{text}\n"));
        }
    };
    assert!(!merged(&workspace, write("SELECT 'ours';"), write("SELECT 'theirs';")));
    let answer = workspace.run(&["gen"]).expect(1);
    assert!(answer.stderr.contains("P0812") && answer.stderr.contains("two versions"), "{}", answer.stderr);
    let path = workspace.generated().into_iter().find(|path| path.ends_with("_expand_books.up.sql")).unwrap();
    let text = workspace.read(&path);
    let marks = ["<<<<<<<", "=======", ">>>>>>>"];
    let chosen: Vec<&str> = text.lines().filter(|line| !marks.iter().any(|mark| line.starts_with(mark))).collect();
    workspace.write(&path, &(chosen.join("\n") + "\n"));
    workspace.run(&["gen"]).expect(0);
    assert!(workspace.read(&path).contains("SELECT 'ours';\nSELECT 'theirs';\n"));
}

/// What a branch does to a workspace.
type Work = Box<dyn Fn(&Workspace)>;

#[test]
fn edits_that_collide_name_both_lines() {
    let name = "column name text doc=\"As it stands on the cover.\"";
    // What both branches did, and the two words at whose lines the finding points.
    let cases: Vec<(&str, Work, Work, [&str; 2])> = vec![
        (
            "P0205",
            Box::new(|w| {
                w.edit(
                    LIBRARY,
                    "        column author_id",
                    "        column size integer? since=2\n        column author_id",
                )
            }),
            Box::new(|w| {
                w.edit(LIBRARY, "        column added_at", "        column size text? since=2\n        column added_at")
            }),
            ["size integer?", "size text?"],
        ),
        (
            "P0503",
            Box::new(|w| {
                w.edit(
                    LIBRARY,
                    "            doc \"As printed.\"\n",
                    "            doc \"As printed.\"\n            change since=2 name=full_name\n",
                )
            }),
            Box::new(|w| w.edit(LIBRARY, "column name text {\n", "column name text removed=2 down=\"''\" {\n")),
            ["change since=2 name=full_name", "name text removed=2"],
        ),
        (
            "P0205",
            Box::new(|w| {
                w.edit(LIBRARY, "        available\n", "        available\n        reserved since=2 down=lent\n")
            }),
            Box::new(|w| {
                w.edit(LIBRARY, "        lost doc", "        reserved since=2 down=available\n        lost doc")
            }),
            ["reserved since=2 down=lent", "reserved since=2 down=available"],
        ),
        (
            "P0116",
            Box::new(|w| w.edit(LIBRARY, "column added_at", "column ours text? since=2\n        column added_at")),
            Box::new(|w| w.edit(LIBRARY, "column added_at", "column theirs text? since=2\n        column added_at")),
            ["column ours", "column theirs"],
        ),
    ];
    for (code, one, other, words) in cases {
        let workspace = with_draft();
        let block =
            "column name text {\n            // Kept since the first day.\n            doc \"As printed.\"\n        }";
        workspace.edit(LIBRARY, name, block);
        merged(&workspace, one, other);
        let answer = workspace.run(&["gen"]);
        assert_ne!(answer.exit, 0);
        assert!(answer.stderr.contains(code), "{code} in {}", answer.stderr);
        let text = workspace.read(LIBRARY);
        for word in words {
            let line = text.lines().position(|line| line.contains(word)).unwrap() + 1;
            let place = format!("library.kdl:{line}:");
            assert!(answer.stderr.contains(&place), "{place} ({word}) in {}", answer.stderr);
        }
    }
}

#[test]
fn a_lock_that_one_branch_went_on_from_merges_and_two_releases_do_not() {
    let workspace = with_draft();
    let clean = merged(&workspace, adds_to_books_by_release, adds_to_books_by_release);
    assert!(clean, "the same release on both branches is one release");
    workspace.run(&["check"]).expect_unproven();

    let workspace = with_draft();
    let differently = |w: &Workspace| {
        adds_to_authors(w);
        w.run(&["gen"]).expect(0);
        w.run(&["release"]).expect(0);
    };
    assert!(!merged(&workspace, adds_to_books_by_release, differently));
    let answer = workspace.run(&["gen"]).expect(1);
    assert!(answer.stderr.contains("P0810") || answer.stderr.contains("P0809"), "{}", answer.stderr);
    assert!(answer.stderr.contains("schema.lock") && answer.stderr.contains("git checkout"), "{}", answer.stderr);
}

fn adds_to_books_by_release(w: &Workspace) {
    adds_to_books(w);
    w.run(&["gen"]).expect(0);
    w.run(&["release"]).expect(0);
}

#[test]
fn a_frozen_file_with_the_marks_of_a_merge_is_the_side_that_was_released() {
    let workspace = released();
    let path = workspace.generated().into_iter().find(|path| path.ends_with("_expand_books.up.sql")).unwrap();
    let text = workspace.read(&path);
    let other = text.replace("heading", "other");
    workspace.write(&path, &format!("<<<<<<< HEAD\n{other}=======\n{text}>>>>>>> other\n"));
    workspace.run(&["gen"]).expect(0);
    assert_eq!(workspace.read(&path), text);
}
