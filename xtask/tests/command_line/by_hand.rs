//! What people write into the migrations of a draft stays there, is frozen with it, and is never lost in silence.

use crate::release::with_draft;
use crate::workspace::{Workspace, touched};

const BEFORE: &str = "-- pilaster: by hand, before\n";
const AFTER: &str = "-- pilaster: by hand, after\n";

fn file(workspace: &Workspace, end: &str) -> String {
    let mut found = workspace.generated().into_iter().filter(|path| path.ends_with(end));
    found.next().unwrap_or_else(|| panic!("no migration ends with {end}"))
}

/// A draft with something written by hand before, behind and on the way down.
fn extended() -> Workspace {
    let workspace = with_draft();
    workspace.run(&["gen"]).expect(0);
    let (up, down) = (file(&workspace, "_expand_books.up.sql"), file(&workspace, "_expand_books.down.sql"));
    workspace.edit(&up, BEFORE, &format!("{BEFORE}SELECT 'before';\n\n"));
    workspace.edit(&up, AFTER, &format!("{AFTER}SELECT 'after';\n"));
    workspace.edit(&down, BEFORE, &format!("{BEFORE}SELECT 'down';\n"));
    workspace
}

#[test]
fn it_survives_when_everything_around_it_changes() {
    let workspace = extended();
    workspace.run(&["check"]).expect(0);
    let before = workspace.picture();
    workspace.run(&["gen"]).expect(0);
    assert_eq!(touched(&before, &workspace.picture()), Vec::<String>::new());
    // A new step comes before, so the file gets another number; and its own statements change.
    let old = file(&workspace, "_expand_books.up.sql");
    workspace.edit("specs/library.kdl", "column name text", "column alias text? since=2\n        column name text");
    workspace.edit("specs/library.kdl", "column pages integer?", "column pages bigint?");
    workspace.run(&["gen"]).expect(0);
    let (up, down) = (file(&workspace, "_expand_books.up.sql"), file(&workspace, "_expand_books.down.sql"));
    assert_ne!(up, old);
    let text = workspace.read(&up);
    let at = |part: &str| text.find(part).unwrap_or_else(|| panic!("{part} in {text}"));
    let order =
        ["lock_timeout", "SELECT 'before';\n\n-- pilaster: end", "bigint", "SELECT 'after';\n-- pilaster: end\n"];
    assert!(order.windows(2).all(|two| at(two[0]) < at(two[1])), "{text}");
    assert!(workspace.read(&down).contains("SELECT 'down';\n"));
    assert!(!workspace.path(&old).exists());
}

#[test]
fn it_is_frozen_with_the_release() {
    let workspace = extended();
    workspace.run(&["release"]).expect(0);
    let up = file(&workspace, "_expand_books.up.sql");
    assert!(workspace.read(&up).contains("SELECT 'after';"));
    workspace.run(&["check"]).expect_unproven();
    workspace.edit(&up, "SELECT 'after';", "SELECT 'later';");
    let answer = workspace.run(&["gen"]).expect(1);
    assert!(answer.stderr.contains("P0801") && answer.stderr.contains(&up), "{}", answer.stderr);
}

#[test]
fn it_is_not_lost_when_its_step_goes() {
    let workspace = extended();
    let up = file(&workspace, "_expand_books.up.sql");
    workspace.edit("specs/library.kdl", "            change since=2 name=heading\n", "");
    workspace.edit("specs/library.kdl", "column pages integer? since=2", "// pages");
    let before = workspace.picture();
    for verb in ["gen", "check", "release"] {
        let answer = workspace.run(&[verb]).expect(1);
        for part in ["P0812", up.as_str(), "SELECT 'before';", "step that is no more", "move the text"] {
            assert!(answer.stderr.contains(part), "{verb}: {part} in {}", answer.stderr);
        }
    }
    assert_eq!(touched(&before, &workspace.picture()), Vec::<String>::new());
    // Moved or deleted, it stands in nobody's way.
    for end in ["_expand_books.up.sql", "_expand_books.down.sql"] {
        let path = file(&workspace, end);
        let text = workspace.read(&path);
        let left: Vec<&str> = text.lines().filter(|line| !line.starts_with("SELECT '")).collect();
        workspace.write(&path, &(left.join("\n").replace("\n\n-- pilaster: end", "\n-- pilaster: end") + "\n"));
    }
    workspace.run(&["gen"]).expect(0);
    workspace.run(&["check"]).expect(0);
}
