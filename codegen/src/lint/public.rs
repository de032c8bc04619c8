//! The rules of squawk, over a text alone.
//!
//! In comes a text that parses, out go squawk's findings. Its comments are not shown to it: excuses are ours to judge,
//! and its word on transactions is the runner's to give.

use std::ops::Range;

use squawk_linter::{Linter, Rule, Version};
use squawk_syntax::ast::AstNode;
use squawk_syntax::{Parse, SourceFile, SyntaxKind};

/// A finding of squawk's.
#[derive(Debug, Clone)]
pub(super) struct Violation {
    pub(super) rule: Rule,
    pub(super) at: Range<usize>,
    pub(super) message: String,
    pub(super) help: Option<String>,
}

/// What squawk's default rules find. `postgres` is the oldest major version that must be served.
pub(super) fn violations(parse: &Parse<SourceFile>, text: &str, postgres: u16, transaction: bool) -> Vec<Violation> {
    // Only in comments would squawk look for these words; a text without them need not be read twice.
    let speaks = text.contains("squawk-");
    let plain = if speaks { without_comments(parse, text) } else { text.to_owned() };
    let parse = if speaks { SourceFile::parse(&plain) } else { parse.clone() };
    let mut linter = Linter::with_default_rules();
    linter.settings.assume_in_transaction = transaction;
    linter.settings.pg_version = postgres.to_string().parse::<Version>().unwrap_or_default();
    let found = linter.lint(&parse, &plain).into_iter().map(|violation| Violation {
        rule: violation.code,
        at: usize::from(violation.text_range.start())..usize::from(violation.text_range.end()),
        message: violation.message,
        help: violation.help,
    });
    found.collect()
}

/// The text with blanks where its comments are, so that every place stays where it was.
fn without_comments(parse: &Parse<SourceFile>, text: &str) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for comment in comments(parse) {
        for byte in &mut bytes[comment] {
            if *byte != b'\n' && *byte != b'\r' {
                *byte = b' ';
            }
        }
    }
    String::from_utf8(bytes).expect("whole comments were blanked, and no character is half inside of one")
}

/// Where the comments of a text are.
pub(super) fn comments(parse: &Parse<SourceFile>) -> Vec<Range<usize>> {
    let root = parse.tree();
    let tokens = root.syntax().descendants_with_tokens().filter_map(|element| element.into_token());
    let comments = tokens.filter(|token| token.kind() == SyntaxKind::COMMENT).map(|token| token.text_range());
    comments.map(|range| range.start().into()..range.end().into()).collect()
}

/// The names of squawk's rules that are on.
pub(super) fn names() -> Vec<String> {
    let mut names: Vec<String> = Linter::with_default_rules().rules.iter().map(ToString::to_string).collect();
    names.sort();
    names
}

/// The rules that a name means: one, or those that it stands for.
pub(super) fn named(name: &str) -> Option<Vec<String>> {
    let rule = Rule::try_from(name).ok()?;
    let stands_for = rule.expands_to();
    Some(if stands_for.is_empty() { vec![rule.to_string()] } else { stands_for.iter().map(Rule::to_string).collect() })
}

/// Whether what a rule asks for cannot be had: a file without a transaction holds one statement, and a `SET` beside it
/// would make a transaction of both.
pub(super) fn is_out_of_reach(rule: Rule, transaction: bool, statements: usize) -> bool {
    !transaction && statements == 1 && matches!(rule, Rule::RequireLockTimeout | Rule::RequireStatementTimeout)
}
