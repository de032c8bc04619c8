//! What the house rules find and what they leave alone, one row each.
//!
//! In come snippets of Rust, out goes the reason that is given for each.

use super::{File, check};

const ROOM: &str = "codegen/src/plan.rs";

/// Path, code behind the file's heading, and a word of the one reason that is expected; "" where all is well.
const ROWS: &[(&str, &str, &str)] = &[
    (ROOM, "fn a() { Some(1).unwrap(); }", "`unwrap`"),
    (ROOM, "fn a() { Err::<(), _>(1).unwrap_err(); }", "`unwrap_err`"),
    (ROOM, "fn a() { Some(1).map(Option::unwrap); }", "`unwrap`"),
    (ROOM, "fn a() { println!(\"{}\", Some(1).unwrap()); }", "`unwrap`"),
    (ROOM, "fn a() { Some(1).expect(\"it was made here\"); Some(1).unwrap_or(2); }", ""),
    (ROOM, "fn unwrap() {} // .unwrap()", ""),
    (ROOM, "fn a() -> T { quote! { row.unwrap() } }", ""),
    (ROOM, "#[test] fn a() { Some(1).unwrap(); }", ""),
    (ROOM, "#[cfg(test)] mod tests { fn a() { Some(1).unwrap(); } }", ""),
    (ROOM, "#[cfg(test)] mod tests {} fn a() { Some(1).unwrap(); }", "`unwrap`"),
    (ROOM, "#[cfg(not(test))] mod a { fn a() { Some(1).unwrap(); } }", "`unwrap`"),
    ("tests/rows.rs", "fn a() { Some(1).unwrap(); }", ""),
    ("xtask/tests/rows.rs", "#[test] #[ignore] fn a() {}", "ignored"),
    ("xtask/tests/rows.rs", "#[test] #[ignore = \"slow\"] fn a() {}", "ignored"),
    ("xtask/tests/rows.rs", "#[test] #[cfg_attr(unix, ignore)] fn a() {}", "ignored"),
    (ROOM, "use std::collections::HashMap;", "`HashMap`"),
    (ROOM, "type A = std::collections::HashSet<u8>;", "`HashSet`"),
    ("xtask/src/a.rs", "use std::collections::HashMap;", ""),
    (ROOM, "use std::collections::BTreeMap;", ""),
    (ROOM, "fn a() { std::fs::remove_file(\"a\"); }", "`std::fs`"),
    (ROOM, "use std::{fmt, net::TcpStream};", "`std::net`"),
    (ROOM, "use std::fs as disk;", "`std::fs`"),
    (ROOM, "#[cfg(test)] mod tests { use std::fs; }", ""),
    ("codegen/tests/a.rs", "use std::fs;", ""),
    ("xtask/src/a.rs", "use std::fs;", ""),
    ("xtask/src/util.rs", "", "`util`"),
    ("xtask/src/helpers/a.rs", "", "`helpers`"),
    ("xtask/src/a.rs", "mod common { fn a() {} }", "`common`"),
    ("xtask/src/utility.rs", "", ""),
    (ROOM, "fn a( {}", "no Rust"),
];

#[test]
fn each_rule_finds_its_own_and_nothing_else() {
    for (path, code, expected) in ROWS {
        let found = check(&[File { path: (*path).to_owned(), text: format!("//! What this is.\n{code}\n") }]);
        let reasons: Vec<&str> = found.iter().map(|one| one.reason.as_str()).collect();
        match expected.is_empty() {
            true => assert!(reasons.is_empty(), "{path}: {code}: {reasons:?}"),
            false => assert!(
                matches!(reasons.as_slice(), [only] if only.contains(expected)),
                "{path}: {code}: expected one reason with {expected:?}, found {reasons:?}"
            ),
        }
    }
}

#[test]
fn a_place_is_named_by_its_line() {
    let text = "//! What this is.\n\nfn a() {\n    Some(1).unwrap();\n}\n".to_owned();
    let found = check(&[File { path: ROOM.to_owned(), text }]);
    assert_eq!(found.iter().map(|one| one.line).collect::<Vec<_>>(), [4]);
}

#[test]
fn files_and_functions_may_be_as_long_as_the_rule_says_and_no_longer() {
    let function = |lines: usize| format!("//! What this is.\nfn a() {{\n{}}}\n", "    b();\n".repeat(lines - 2));
    let file = |lines: usize| format!("//! What this is.\n{}", "// A line.\n".repeat(lines - 1));
    for (text, expected) in [(function(70), 0), (function(71), 1), (file(500), 0), (file(501), 1)] {
        assert_eq!(check(&[File { path: ROOM.to_owned(), text }]).len(), expected);
    }
}

#[test]
fn a_file_opens_with_its_heading() {
    for text in ["fn a() {}\n", "// A comment.\n", "", "#![allow(x)]\n//! Late.\n"] {
        assert_eq!(check(&[File { path: ROOM.to_owned(), text: text.to_owned() }]).len(), 1, "{text:?}");
    }
}
