//! How deep a text nests.
//!
//! In comes SQL, out goes the place where it becomes too deep for squawk's parser, which goes down the stack with every
//! level and has no limit of its own. Nothing is parsed here but words and brackets.

use std::ops::Range;

use crate::statement::{Token, tokens};

/// Brackets, `CASE`s and prefixes inside of each other. Nobody writes so many; the parser stands several times that.
const DEEPEST: usize = 128;
/// Words in a row without a comma, bracket or semicolon: a chain of operators becomes a tree of that height.
const LONGEST: usize = 10_000;
/// Strings inside of strings, as in a function that makes a function.
const STRINGS: usize = 8;

/// Where the text is too deep.
pub(super) fn too_deep(sql: &str) -> Option<Range<usize>> {
    inside(sql, STRINGS)
}

fn inside(sql: &str, strings: usize) -> Option<Range<usize>> {
    let (mut open, mut prefixes, mut row) = (0_usize, 0_usize, 0_usize);
    for (at, token) in tokens(sql) {
        row += 1;
        let mut prefix = false;
        match &token {
            Token::Sign('(' | '[') => (open, row) = (open + 1, 0),
            Token::Sign(')' | ']') => (open, row) = (open.saturating_sub(1), 0),
            Token::Sign(',') => row = 0,
            Token::Sign(';') => (open, row) = (0, 0),
            Token::Sign('-' | '+' | '~' | '!' | '@' | '|' | '&') => prefix = true,
            Token::Word(word, false) => match word.as_str() {
                "case" => open += 1,
                "end" => open = open.saturating_sub(1),
                "not" => prefix = true,
                _ => {}
            },
            Token::Sign('$') | Token::Text(_) if at.len() > 2 => {
                let within = body(&sql[at.clone()]);
                let deep = if strings == 0 { tokens(within).len() > 1 } else { inside(within, strings - 1).is_some() };
                if deep {
                    return Some(at);
                }
            }
            _ => {}
        }
        prefixes = if prefix { prefixes + 1 } else { 0 };
        if open > DEEPEST || prefixes > DEEPEST || row > LONGEST {
            return Some(at);
        }
    }
    None
}

/// What stands inside of a string.
fn body(string: &str) -> &str {
    let (tag, end) = match string.strip_prefix('$') {
        Some(rest) => {
            let tag = rest.find('$').map_or(1, |end| end + 2);
            (tag, string.len().saturating_sub(tag))
        }
        None => (string.find('\'').map_or(0, |quote| quote + 1), string.len().saturating_sub(1)),
    };
    string.get(tag..end).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_write_is_not_too_deep_and_what_breaks_the_parser_is() {
        let deep =
            |open: &str, close: &str, times: usize| format!("SELECT {}1{};", open.repeat(times), close.repeat(times));
        for (open, close) in [("(", ")"), ("CASE WHEN 1 THEN ", " END"), ("NOT ", ""), ("- ", ""), ("(SELECT ", ")")] {
            assert_eq!(too_deep(&deep(open, close, 50)), None, "{open}");
            assert!(too_deep(&deep(open, close, 5_000)).is_some(), "{open}");
        }
        assert!(too_deep(&deep("1 + ", "", 50_000)).is_some());
        assert!(too_deep(&format!("SELECT {};", ["1"; 50_000].join(", "))).is_none());
        assert!(too_deep(&format!("DO $x${}$x$;", deep("(", ")", 5_000))).is_some());
        assert!(
            too_deep(&format!("CREATE FUNCTION f() RETURNS int LANGUAGE sql AS '{}';", deep("(", ")", 5_000)))
                .is_some()
        );
        assert_eq!(too_deep("SELECT ':-('; -- (((("), None);
    }
}
