//! Every statement of every table, whatever it is called.
//!
//! In comes the text of the generated crate; each statement in it is prepared by the server, which knows then that
//! every name and type in it means something.

use std::fs;
use std::path::Path;

use crate::Both;

/// What an SQL statement of the crate begins with.
const VERBS: &[&str] = &["SELECT", "INSERT", "UPDATE", "DELETE", "REFRESH"];

/// The string literals of a Rust text that are statements.
fn statements(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for verb in VERBS {
        for (at, _) in text.match_indices(&format!("\"{verb} ")) {
            found.push(literal(&text[at + 1..]));
        }
    }
    found
}

/// A Rust string literal, from behind its first quotation mark.
fn literal(text: &str) -> String {
    let mut value = String::new();
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        match c {
            '"' => break,
            '\\' => match rest.next().unwrap() {
                '\n' => {
                    let kept = rest.as_str().trim_start();
                    rest = kept.chars();
                }
                'n' => value.push('\n'),
                'u' => {
                    let (number, behind) = rest.as_str()[1..].split_once('}').unwrap();
                    value.push(char::from_u32(u32::from_str_radix(number, 16).unwrap()).unwrap());
                    rest = behind.chars();
                }
                other => value.push(other),
            },
            plain => value.push(plain),
        }
    }
    value
}

#[tokio::test]
async fn every_statement_means_something_to_the_server() {
    let both = Both::connect("odd_statements").await;
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/cases/odd_names/generated/src/domain"));
    let mut prepared = 0;
    for entry in fs::read_dir(folder).unwrap() {
        for statement in statements(&fs::read_to_string(entry.unwrap().path()).unwrap()) {
            let answer = both.tokio.prepare(&statement).await;
            answer.unwrap_or_else(|error| panic!("{statement}\n{error:?}"));
            prepared += 1;
        }
    }
    assert!(prepared > 500, "{prepared} statements");
}
