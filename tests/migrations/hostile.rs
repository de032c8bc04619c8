//! Names, labels, defaults and comments that look like the end of what they stand in.
//!
//! In come texts of quotes, backslashes, line ends, dollars and pieces of SQL and Rust; out goes the proof that a database
//! and a Rust parser find them where they were meant, and nothing else. Names that the reader refuses are no matter here.

use std::collections::BTreeMap;

use codegen::statement::{Ident, Literal};
use proc_macro2::{TokenStream, TokenTree};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use sqlx::PgConnection;
use test_server::{Database, Server};

use crate::careless;
use crate::stages::Stage;

/// What has a name or says a text, in the order of the texts.
const PLACES: [&str; 19] = [
    "schema", "table", "other", "state", "one", "two", "three", "plain", "old", "new", "gone", "came", "check",
    "unique", "index", "key", "default", "doc", "title",
];

const WORKSPACE: &str = "
schema hostile {
    doc <doc>
    postgres 15
    version 1 state=<first>
    version 2 state=current doc=<doc>
    domain d schema=<schema>
}
";

const DOMAIN: &str = "
domain d {
    doc <doc>

    enum <state> rust=State doc=<doc> {
        <one> rust=One doc=<doc>
        <two> rust=Two removed=2 down=<one>
        <three> rust=Three since=2 down=<one>
    }

    table <table> rust=Thing doc=<doc> {
        column id bigint identity=always
        column <plain> text default=<default> doc=<doc>
        column state <state type> default=<one>
        column <old> text? {
            change since=2 name=<new>
        }
        column <gone> text default=<title> removed=2
        column <came> text since=2 {
            replaces <gone> up=<up> down=<down>
        }
        primary-key id
        check <check> <checked>
        unique <plain> name=<unique>
        index <came> name=<index> since=2
    }

    table <other> rust=Other {
        column id bigint identity=always
        column <came> bigint
        primary-key id
        foreign-key <came> name=<key> references=<target>
    }
}
";

/// What ends a text, begins another, or is taken for more than it is.
const PIECES: &[&str] = &[
    "'",
    "''",
    "\"",
    "\"\"",
    "\\",
    "\\'",
    "\n",
    "\r\n",
    "\t",
    "$$",
    "$1",
    "$pilaster$",
    "--",
    "/*",
    "*/",
    "//",
    "///",
    ";",
    ",",
    "(",
    ")",
    "{",
    "}",
    "{{ 1 }}",
    "{% raw %}",
    "%s",
    "%I",
    "#[",
    "r#\"",
    "\"#",
    "\\u{22}",
    "E'",
    "U&\"",
    "\n\\! false\n",
    "\\.",
    "'; DROP TABLE canary; --",
    "\"; DROP TABLE canary; --",
    "$$; DROP TABLE canary; --",
    "*/ DROP TABLE canary; /*",
    "\n); DROP TABLE canary; (\n",
    "\"; fn escaped() {} \"",
    "*/ fn escaped() {} /*",
    "\nfn escaped() {}\n",
    "\")] fn escaped() {} #[doc = (\"",
    "`\n```\nescaped();\n```",
    "\n-- no-transaction\n",
    "-- pilaster: end",
    "é",
    "e\u{301}",
    "ß",
    "名",
    "🏠",
    "\u{202e}",
    "\u{a0}",
    "\u{feff}",
    " ",
    "null",
    "select",
    "new",
    "self",
];

/// Texts that differ whatever comes of them in Rust, for each begins with a letter of its own.
fn texts() -> impl Strategy<Value = Vec<String>> {
    let pieces = prop::collection::vec(prop::sample::select(PIECES), 0..6);
    prop::collection::vec(pieces, PLACES.len()).prop_map(|all| {
        let lettered = all.into_iter().zip('a'..).map(|(pieces, letter)| {
            let mut text = format!("{letter}x");
            for piece in pieces {
                // PostgreSQL cuts longer names; side names take a few bytes more.
                if text.len() + piece.len() <= 40 {
                    text.push_str(piece);
                }
            }
            text
        });
        lettered.collect()
    })
}

/// A text in KDL's quotes.
fn kdl(text: &str) -> String {
    let escaped = text.chars().map(|letter| match letter {
        '"' | '\\' => format!("\\{letter}"),
        ' '..='~' => letter.to_string(),
        _ => format!("\\u{{{:x}}}", u32::from(letter)),
    });
    format!("\"{}\"", escaped.collect::<String>())
}

/// A name as a reference of the specs has it.
fn referred(domain: &str, names: &[&str]) -> String {
    let quoted = names.iter().map(|name| format!("\"{}\"", name.replace('"', "\"\"")));
    kdl(&std::iter::once(domain.to_owned()).chain(quoted).collect::<Vec<_>>().join("."))
}

/// Names for everything that has one.
struct Names {
    texts: Vec<String>,
}

impl Names {
    fn of(&self, place: &str) -> &str {
        &self.texts[PLACES.iter().position(|name| *name == place).unwrap()]
    }

    /// Two versions, of which the first is served or no longer.
    fn specs(&self, first: &str) -> BTreeMap<String, String> {
        let sql = |place: &str| Ident::new(self.of(place)).to_string();
        let mut values: Vec<(String, String)> =
            PLACES.iter().map(|place| ((*place).to_owned(), kdl(self.of(place)))).collect();
        values.extend([
            ("first".to_owned(), first.to_owned()),
            ("state type".to_owned(), referred("d", &[self.of("state")])),
            ("target".to_owned(), referred("d", &[self.of("table"), "id"])),
            ("up".to_owned(), kdl(&format!("{} || {}", sql("gone"), Literal::new(self.of("one"))))),
            ("down".to_owned(), kdl(&format!("left({}, -{})", sql("came"), self.of("one").chars().count()))),
            ("checked".to_owned(), kdl(&format!("{} <> {}", sql("plain"), Literal::new(self.of("two"))))),
        ]);
        let filled = |template: &str| {
            values.iter().fold(template.to_owned(), |text, (place, value)| text.replace(&format!("<{place}>"), value))
        };
        BTreeMap::from([("schema.kdl".to_owned(), filled(WORKSPACE)), ("d.kdl".to_owned(), filled(DOMAIN))])
    }
}

fn hex(text: &str) -> String {
    text.bytes().map(|byte| format!("{byte:02x}")).collect()
}

/// Names in the catalog, each with its kind, as hex; a way down may leave labels and their type behind.
const FOUND: &str = "
    SELECT kind || ' ' || encode(convert_to(name, 'UTF8'), 'hex') FROM (
        SELECT 'schema' AS kind, nspname::text AS name, oid AS schema FROM pg_namespace
        UNION ALL SELECT relkind::text, relname::text, relnamespace FROM pg_class
            WHERE relkind IN ('r', 'i') AND NOT starts_with(relname, '_sqlx')
        UNION ALL SELECT 'column', attname::text, relnamespace FROM pg_attribute a JOIN pg_class c ON attrelid = c.oid
            WHERE relkind = 'r' AND attnum > 0 AND NOT attisdropped AND NOT starts_with(relname, '_sqlx')
        UNION ALL SELECT 'constraint', conname::text, connamespace FROM pg_constraint WHERE contype IN ('c', 'f', 'u')
        UNION ALL SELECT 'label', enumlabel::text, typnamespace FROM pg_enum JOIN pg_type t ON enumtypid = t.oid
        UNION ALL SELECT 'comment', description, relnamespace FROM pg_description JOIN pg_class c ON objoid = c.oid
        UNION ALL SELECT 'comment', description, oid FROM pg_description JOIN pg_namespace n ON objoid = n.oid
    ) found JOIN pg_namespace n ON n.oid = found.schema
    WHERE nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')";

/// What a text that broke out would take away.
const CANARIES: &str = "CREATE TABLE canary (id int); CREATE TABLE canaries (id int)";

/// What a database must have after both versions were opened, beside what the generator names itself.
fn missing(database: &Database<'_>, names: &Names, wanted: &[(&str, &str)]) -> Vec<String> {
    let found = database.psql(FOUND).unwrap();
    let lines: Vec<&str> = found.lines().collect();
    let wanted = wanted.iter().map(|(kind, place)| (kind, names.of(place)));
    let absent = wanted.filter(|(kind, name)| !lines.contains(&format!("{kind} {}", hex(name)).as_str()));
    absent.map(|(kind, name)| format!("{kind} {name:?}")).collect()
}

/// One value, as hex.
fn value(database: &Database<'_>, names: &Names, column: &str) -> Option<String> {
    let (schema, table) = (Ident::new(names.of("schema")), Ident::new(names.of("table")));
    let column = Ident::new(names.of(column));
    let sql = format!("SELECT encode(convert_to({column}::text, 'UTF8'), 'hex') FROM {schema}.{table}");
    database.psql(&sql).ok().map(|text| text.trim().to_owned())
}

async fn up_and_down(server: &Server, names: &Names) -> Result<(), TestCaseError> {
    let open = Stage::generate("hostile", &names.specs("supported"), &[]);
    let closed = Stage::generate("hostile, closed", &names.specs("retired"), open.artifacts());
    let database = server.database("hostile").unwrap();
    database.psql(CANARIES).unwrap();
    let mut connection: PgConnection = careless(&database).await;

    let (_folder, migrator) = open.migrator().await;
    let ran = migrator.run(&mut connection).await;
    prop_assert!(ran.is_ok(), "{:?}: {ran:?}", names.texts);
    let both = [
        ("schema", "schema"),
        ("r", "table"),
        ("r", "other"),
        ("label", "one"),
        ("label", "two"),
        ("label", "three"),
        ("column", "plain"),
        ("column", "old"),
        ("column", "new"),
        ("column", "gone"),
        ("column", "came"),
        ("constraint", "check"),
        ("constraint", "unique"),
        ("i", "index"),
        ("constraint", "key"),
        ("comment", "doc"),
    ];
    prop_assert_eq!(missing(&database, names, &both), Vec::<String>::new());
    let fresh = server.database("hostile_fresh").unwrap();
    fresh.psql(CANARIES).unwrap();
    let made = fresh.psql(&open.direct_ddl());
    prop_assert!(made.is_ok(), "{:?}: {made:?}", names.texts);
    let sorted = |database: &Database<'_>| {
        let mut lines: Vec<String> = database.psql(FOUND).unwrap().lines().map(str::to_owned).collect();
        lines.sort();
        lines
    };
    prop_assert_eq!(sorted(&database), sorted(&fresh), "migrated and fresh are alike");

    let (schema, table) = (Ident::new(names.of("schema")), Ident::new(names.of("table")));
    database.psql(&format!("INSERT INTO {schema}.{table} DEFAULT VALUES")).unwrap();
    prop_assert_eq!(value(&database, names, "plain"), Some(hex(names.of("default"))), "a default");
    prop_assert_eq!(value(&database, names, "gone"), Some(hex(names.of("title"))), "a default of old code");
    prop_assert_eq!(
        value(&database, names, "came"),
        Some(hex(&format!("{}{}", names.of("title"), names.of("one")))),
        "an `up`"
    );
    let refused = format!(
        "INSERT INTO {schema}.{table} ({}) VALUES ({})",
        Ident::new(names.of("plain")),
        Literal::new(names.of("two"))
    );
    prop_assert!(database.psql(&refused).is_err(), "the check holds");

    let (_folder, migrator) = closed.migrator().await;
    let ran = migrator.run(&mut connection).await;
    prop_assert!(ran.is_ok(), "{:?}: {ran:?}", names.texts);
    prop_assert_eq!(
        missing(&database, names, &both),
        [format!("column {:?}", names.of("old")), format!("column {:?}", names.of("gone"))]
    );
    prop_assert_eq!(value(&database, names, "came"), Some(hex(&format!("{}{}", names.of("title"), names.of("one")))));
    let back = migrator.undo(&mut connection, 0).await;
    prop_assert!(back.is_ok(), "{:?}: {back:?}", names.texts);
    let left = database.psql("SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname LIKE 'canar%' ORDER BY 1").unwrap();
    prop_assert_eq!(left, "canaries\ncanary\n");
    Ok(())
}

#[test]
fn nothing_breaks_out_of_its_quotes_in_sql() {
    let events = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let mut runner = TestRunner::new(Config { cases: 16, failure_persistence: None, ..Config::default() });
    let found = runner.run(&texts(), |texts| events.block_on(up_and_down(Server::shared(), &Names { texts })));
    found.unwrap_or_else(|error| panic!("{error}"));
}

/// Whether a word stands in the code as itself, not inside of a text or of a longer name.
fn stands_free(tokens: TokenStream, word: &str) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Group(group) => stands_free(group.stream(), word),
        TokenTree::Ident(found) => found == word,
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}

proptest! {
    #![proptest_config(Config { cases: 32, failure_persistence: None, ..Config::default() })]

    #[test]
    fn nothing_breaks_out_of_its_quotes_in_rust(texts in texts()) {
        let names = Names { texts };
        let stage = Stage::generate("hostile", &names.specs("supported"), &[]);
        for file in stage.rust().into_iter().filter(|file| file.path.ends_with(".rs")) {
            let parsed = syn::parse_file(&file.text);
            prop_assert!(parsed.is_ok(), "{}: {:?}", file.path, parsed.err());
            let tokens: TokenStream = file.text.parse().unwrap();
            prop_assert!(!stands_free(tokens, "escaped"), "{}", file.path);
        }
    }
}
