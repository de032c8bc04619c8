//! The lock between programs and branches: formats, hand edits, and what merges leave.
//!
//! In come locks as texts; out go locks or the reason why a text is none. `format_1.lock` is what the first release wrote.

#![allow(clippy::disallowed_methods, reason = "a test reads its fixture")]
#![allow(clippy::unwrap_used, reason = "a panic is how a test says no")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use codegen::lock::{FORMAT, FrozenStep, FrozenVersion, Lock, LockError, WindowMove, parse, read, render};

fn first_format() -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/lock/format_1.lock")).unwrap()
}

#[test]
fn a_lock_of_the_first_format_is_read_and_written_anew() {
    let lock = parse(&first_format()).unwrap();
    assert_eq!((lock.steps.len(), lock.versions.len()), (1, 1));
    let text = render(&lock);
    assert!(text.contains(&format!("format = {FORMAT}\nchecksum = ")), "{text}");
    assert_eq!(parse(&text).unwrap(), lock);
}

#[test]
fn a_lock_of_a_newer_format_is_refused_with_its_number() {
    let newer = render(&Lock::default()).replace(&format!("format = {FORMAT}"), "format = 9");
    let error = parse(&newer).unwrap_err();
    assert_eq!(error, LockError::Newer { found: 9 });
    assert!(error.to_string().contains("format 9") && error.to_string().contains("newer"), "{error}");
    for none in ["format = 0\n", "format = \"2\"\n", "x = 1\n"] {
        assert!(matches!(parse(none), Err(LockError::Format { .. })), "{none}");
    }
}

#[test]
fn what_a_lock_says_cannot_be_changed_by_hand_and_its_comments_can() {
    let text = render(&parse(&first_format()).unwrap());
    let promised = text.lines().find(|line| line.starts_with("column.")).unwrap();
    let file = text.lines().find(|line| line.starts_with("file.")).unwrap();
    let edits = [
        text.replace(promised, &promised.replace("type = \"", "type = \"x")),
        text.replace(promised, ""),
        text.replace(file, &file.replace(" = \"", " = \"0")),
        text.replace("contracted = false", "contracted = true"),
    ];
    for edited in edits {
        assert_ne!(edited, text);
        assert!(matches!(parse(&edited), Err(LockError::Edited { .. })), "{edited}");
    }
    assert!(parse(&format!("{text}\n# A remark.\n")).is_ok());
    assert!(matches!(parse(&text.replace("checksum", "checksums")), Err(LockError::Line { .. })));
}

/// A lock whose steps are these.
fn lock(moves: &[WindowMove]) -> Lock {
    let step = |(number, moved): (usize, &WindowMove)| FrozenStep {
        move_: *moved,
        files: BTreeMap::from([(format!("migrations/{number:04}001_x.up.sql"), format!("{number:x}"))]),
    };
    let mut lock = Lock { versions: BTreeMap::new(), steps: (1..).zip(moves).map(step).collect() };
    let window = lock.window();
    for moved in moves {
        let contracted = !window.contains(&moved.version());
        lock.versions.insert(moved.version(), FrozenVersion { contracted, ..FrozenVersion::default() });
    }
    lock
}

/// What git leaves of two texts that have nothing in common.
fn unmerged(ours: &Lock, theirs: &Lock) -> String {
    format!("<<<<<<< HEAD\n{}=======\n{}>>>>>>> other\n", render(ours), render(theirs))
}

#[test]
fn of_two_branches_the_one_that_went_on_counts() {
    use WindowMove::{Baseline, Contract, Open};
    let cases: [(&[WindowMove], &[WindowMove]); 3] = [
        (&[Baseline(1)], &[Baseline(1), Open(2)]),
        (&[Baseline(1), Open(2)], &[Baseline(1), Open(2), Contract(1)]),
        (&[], &[Baseline(1)]),
    ];
    for (less, more) in cases {
        let (less, more) = (lock(less), lock(more));
        assert_eq!(read(&unmerged(&less, &more)).as_ref(), Ok(&more));
        assert_eq!(read(&unmerged(&more, &less)).as_ref(), Ok(&more));
    }
    let (one, other) = (lock(&[Baseline(1), Open(2), Open(3)]), lock(&[Baseline(1), Open(2), Contract(1)]));
    let error = read(&unmerged(&one, &other)).unwrap_err();
    assert_eq!(error.to_string(), "two branches froze different things: `open 3` and `contract 1`");
}
