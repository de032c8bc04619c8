//! `format` keeps every comment and every meaning, and what it prints it prints again unchanged.

mod messy;
mod portal_files;
mod tape;

use kdl::{KdlDocument, KdlNode, KdlValue};
use messy::Meaning;
use proptest::prelude::*;
use schema_spec::{Source, format};

fn formatted(text: &str) -> String {
    let source = Source { path: "test.kdl".to_owned(), text: text.to_owned() };
    format(&source).unwrap_or_else(|error| panic!("{text}\n{:?}", error.into_iter().collect::<Vec<_>>()))
}

fn meaning(document: &KdlDocument) -> Vec<Meaning> {
    document.nodes().iter().map(node_meaning).collect()
}

fn node_meaning(node: &KdlNode) -> Meaning {
    let text = |name: &kdl::KdlIdentifier| name.value().to_owned();
    let entries = node.entries().iter().map(|entry| {
        let value = match entry.value() {
            KdlValue::String(value) => format!("{value:?}"),
            other => other.to_string(),
        };
        (entry.name().map(text), entry.ty().map(text), value)
    });
    Meaning {
        annotation: node.ty().map(text),
        name: text(node.name()),
        entries: entries.collect(),
        children: node.children().map(meaning),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn comments_and_meaning_survive(tape in proptest::collection::vec(any::<u8>(), 0..400)) {
        let messy = messy::write(&tape);
        let once = formatted(&messy.text);
        for comment in &messy.comments {
            prop_assert!(once.contains(comment.as_str()), "{comment} is lost\n--- before\n{}\n--- after\n{once}", messy.text);
        }
        let document = KdlDocument::parse_v2(&once).map_err(|error| TestCaseError::fail(format!("{error:?}\n{once}")))?;
        prop_assert_eq!(meaning(&document), messy.meaning, "{}", once);
        let twice = formatted(&once);
        prop_assert_eq!(&twice, &once, "\n--- before\n{}\n--- once\n{}\n--- twice\n{}", messy.text, once, twice);
    }

    #[test]
    fn no_text_makes_it_panic(text in "[ \\n\\\\a1\"#/*{}()=;-]{0,60}") {
        let _ = format(&Source { path: "test.kdl".to_owned(), text });
    }
}

#[test]
fn the_portal_is_in_the_house_style() {
    for source in portal_files::sources() {
        let printed = format(&source).expect("the portal is KDL");
        let differs = printed.lines().zip(source.text.lines()).find(|(printed, written)| printed != written);
        assert_eq!(differs, None, "{}: `cargo xtask fmt` mends this", source.path);
        assert!(printed == source.text, "{} differs in its last lines", source.path);
    }
}

#[test]
fn the_house_style() {
    let cases = [
        ("", ""),
        ("\n\n", ""),
        ("a  1\t2;b", "a 1 2\nb\n"),
        ("// only a comment", "// only a comment\n"),
        ("a{b;c}\n\n\n\nd", "a {\n    b\n    c\n}\n\nd\n"),
        ("a {\n\n  b\n\n}", "a {\n    b\n}\n"),
        ("a { }", "a {}\n"),
        ("a { // why\n b }", "a { // why\n    b\n}\n"),
        ("a { /* empty */ }", "a {\n    /* empty */\n}\n"),
        ("a { b } // end", "a {\n    b\n} // end\n"),
        ("a \\\n  b=1", "a b=1\n"),
        ("a \\ // why\n  b", "a \\ // why\n    b\n"),
        ("a \\ // why\n\nb", "a // why\nb\n"),
        ("/- a 1 { b }\nc /- 2 /- d = 3", "/-a 1 {\n    b\n}\nc /-2 /-d=3\n"),
        ("a /* x */ b", "a /* x */ b\n"),
        ("column \"id\" \"bigint\" doc=Number", "column id bigint doc=\"Number\"\n"),
        (
            "table t { doc Rows; column a up=b down=\"c\" }",
            "table t {\n    doc \"Rows\"\n    column a up=\"b\" down=\"c\"\n}\n",
        ),
        ("enum e { column down=\"label\" }", "enum e {\n    column down=label\n}\n"),
        ("column a default=( sql ) \"now\"", "column a default=(sql)\"now\"\n"),
        ("a #\"b\"# #\"c d\"# #\"e\\f\"#", "a b \"c d\" #\"e\\f\"#\n"),
        ("a \"true\" \"1\"", "a \"true\" \"1\"\n"),
        (
            "a {\ncreate \"\"\"\nx\n\n  y\n\"\"\"\n}",
            "a {\n    create \"\"\"\n        x\n\n          y\n        \"\"\"\n}\n",
        ),
        ("\u{feff}a\r\nb", "a\nb\n"),
    ];
    for (before, after) in cases {
        assert_eq!(formatted(before), after, "{before:?}");
        assert_eq!(formatted(after), after, "{after:?} is printed otherwise");
    }
}

#[test]
fn what_is_no_kdl_is_refused_with_every_fault() {
    let cases = [
        ("a \"b", vec![("P0101", "\"b")]),
        ("a /* b", vec![("P0101", "/*")]),
        ("a {\n  b", vec![("P0101", "{")]),
        ("a }\nb }", vec![("P0101", "}"), ("P0101", "}")]),
        ("a text[]\nb =\nc (d", vec![("P0101", "["), ("P0101", "="), ("P0101", "")]),
        ("a { b } c", vec![("P0101", "c")]),
        ("a \"b\"c", vec![("P0101", "c")]),
        ("a \"\"\"b\"\"\"", vec![("P0101", "\"\"\"")]),
        ("a b=\n", vec![("P0101", "\n")]),
    ];
    for (text, expected) in cases {
        let error = format(&Source { path: "test.kdl".to_owned(), text: text.to_owned() }).expect_err(text);
        let found: Vec<_> = error
            .iter()
            .map(|finding| {
                let span = finding.place().span();
                (finding.code().as_str(), &text[span.offset..span.offset + span.length])
            })
            .collect();
        assert_eq!(found, expected, "{text:?}");
    }
}

#[test]
fn nesting_without_end_is_refused_not_walked() {
    let deep = |open: &str, close: &str| format!("{}{}", open.repeat(100_000), close.repeat(100_000));
    let code = |text: String| {
        let error = format(&Source { path: "test.kdl".to_owned(), text }).expect_err("it is too deep or no KDL");
        error.codes()[0]
    };
    assert_eq!(code(deep("a {\n", "}\n")), "P0102");
    assert_eq!(code(deep("a {", "}")), "P0102");
    assert_eq!(code(deep("a /-{", "}")), "P0102");
    assert_eq!(code(deep("a ", "}")), "P0101");
    assert_eq!(code(deep("a ", ") ")), "P0101");
    assert_eq!(code(deep("a (", ")")), "P0101");
    assert_eq!(code(deep("a {} ", "")), "P0101");
    assert_eq!(code(deep("/-", "")), "P0101");
}

#[test]
fn deep_comments_and_many_nodes_are_no_trouble() {
    let comment = format!("{}{}\n", "/*".repeat(100_000), "*/".repeat(100_000));
    assert_eq!(formatted(&comment), comment);
    let stars = format!("a /{}/ 1\n", "*".repeat(200_000));
    assert_eq!(formatted(&stars), stars);
    let hidden = format!("a {}{}\n", "/-{ a ".repeat(31), "}".repeat(31));
    formatted(&hidden);
    let nodes = "column id bigint identity=always\n".repeat(20_000);
    assert_eq!(formatted(&nodes), nodes);
}
