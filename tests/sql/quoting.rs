//! Names and constants reach the server as they are meant.
//!
//! In come hostile names and texts, out goes what the server makes of them. It does not test which names are wise.

use crate::by_hand::{column, model, table};
use codegen::direct_ddl;
use codegen::statement::{Ident, Literal};
use test_server::{Database, Server};

const HOSTILE: &[&str] = &[
    "user",
    "Order",
    "select",
    "x\"; DROP TABLE users; --",
    "a'b",
    "back\\slash",
    "two words",
    "line\nfeed",
    "tab\tbed",
    "straße",
    "名前",
    "🏠",
    "1st",
    "$1",
    "a$b",
    "_",
    "%s",
    "{}",
    "$pilaster$",
    "U&\"x\"",
    "new",
    "old",
    "found",
    "tg_op",
];

fn hex(database: &Database<'_>, expression: &str) -> String {
    let sql = format!("SELECT encode(convert_to({expression}, 'UTF8'), 'hex')");
    database.psql(&sql).unwrap().trim().to_owned()
}

fn bytes(text: &str) -> String {
    text.bytes().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn every_word_that_the_server_would_quote_is_quoted() {
    let database = Server::shared().database("keywords").unwrap();
    let words = database.psql("SELECT word, quote_ident(word) FROM pg_get_keywords() ORDER BY word").unwrap();
    assert!(words.lines().count() > 400, "the list of keywords is there");
    for line in words.lines() {
        let (word, quoted) = line.split_once('|').unwrap();
        let ours = Ident::new(word).to_string();
        // We also quote what a newer server than this one would.
        assert!(ours == quoted || ours == format!("\"{word}\""), "{word}: the server says {quoted}, we say {ours}");
    }
}

#[test]
fn names_are_quoted_as_the_server_quotes_them() {
    let database = Server::shared().database("quote_ident").unwrap();
    for name in HOSTILE.iter().filter(|name| !name.contains('\n')) {
        let server = database.psql(&format!("SELECT quote_ident({})", Literal::new(*name))).unwrap();
        assert_eq!(Ident::new(*name).to_string(), server.trim_end_matches('\n'));
    }
}

#[test]
fn constants_arrive_whatever_the_session_says_of_backslashes() {
    let database = Server::shared().database("literals").unwrap();
    for text in HOSTILE.iter().chain(&["", "'", "''", "\\", "\\'", "E'x'", "$$", "--", "/*", "\r\n"]) {
        assert_eq!(hex(&database, &Literal::new(*text).to_string()), bytes(text), "{text:?}");
        let session = format!(
            "SET standard_conforming_strings = off; SET escape_string_warning = off; SELECT encode(convert_to({}, 'UTF8'), 'hex')",
            Literal::new(*text)
        );
        assert_eq!(database.psql(&session).unwrap().trim(), bytes(text), "{text:?}");
    }
}

#[test]
fn a_table_may_have_any_name_and_so_may_its_columns() {
    let columns = || std::iter::once(column("id", "bigint")).chain(HOSTILE.iter().map(|name| column(name, "text")));
    let model = model(HOSTILE.iter().map(|name| table(name, columns().collect())).collect());
    let database = Server::shared().database("hostile").unwrap();
    database.psql(&direct_ddl(&model, &[1])).unwrap_or_else(|error| panic!("{error}"));
    let tables = "FROM pg_class c WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace";
    let names = format!("SELECT encode(convert_to(relname, 'UTF8'), 'hex') {tables} ORDER BY oid");
    let expected: Vec<String> = HOSTILE.iter().map(|name| bytes(name)).collect();
    assert_eq!(database.psql(&names).unwrap().lines().collect::<Vec<_>>(), expected);
    let names = format!(
        "SELECT DISTINCT (SELECT string_agg(encode(convert_to(attname, 'UTF8'), 'hex'), ' ' ORDER BY attnum) \
         FROM pg_attribute WHERE attrelid = c.oid AND attnum > 1) {tables}"
    );
    assert_eq!(database.psql(&names).unwrap().trim(), expected.join(" "), "the same columns in every table");
}
