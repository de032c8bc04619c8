//! SQL that is kept as it was written: queries, bodies, conditions of triggers, actions of rules.
//!
//! In comes a text, out goes a finding or nothing. It looks at quotes, brackets and semicolons alone, so that the text
//! cannot end the statement that it is put into; all else is for PostgreSQL to judge.

use crate::diagnostic::{Code, Findings};
use crate::parse::Word;

/// Refuses a text with open quotes or brackets; and one with a semicolon outside of brackets, unless it may hold
/// several statements.
pub(super) fn sound(word: &Word, what: &str, statements: bool, findings: &mut Findings) -> bool {
    if word.text.trim().is_empty() {
        findings.error(Code::SqlSyntax, word.span, format!("{what} is empty")).help("write the SQL, or remove it");
        return false;
    }
    let Err((at, message)) = scan(&word.text, statements) else { return true };
    let length = word.text[at..].chars().next().map_or(0, char::len_utf8);
    findings
        .error(Code::SqlSyntax, word.part(at, length), format!("{what} cannot be read: {message}"))
        .help("quotes inside SQL are doubled: 'it''s'; brackets are closed in the order in which they were opened");
    false
}

type Fault = (usize, &'static str);

fn scan(text: &str, statements: bool) -> Result<(), Fault> {
    let bytes = text.as_bytes();
    let mut open: Vec<(usize, u8)> = Vec::new();
    let mut at = 0;
    while let Some(byte) = bytes.get(at).copied() {
        let rest = &text.as_bytes()[at..];
        at = match byte {
            b'\'' => quoted(bytes, at, b'\'', is_escape_string(bytes, at)).ok_or((at, "this quote has no end"))?,
            b'"' => quoted(bytes, at, b'"', false).ok_or((at, "this quote has no end"))?,
            b'$' => dollar(text, at)?,
            b'-' if rest.starts_with(b"--") => match text[at..].find('\n') {
                Some(length) => at + length,
                None => return Err((at, "the last line is a comment, which hides what comes behind it")),
            },
            b'/' if rest.starts_with(b"/*") => comment(bytes, at).ok_or((at, "this comment has no end"))?,
            b'(' | b'[' => {
                open.push((at, if byte == b'(' { b')' } else { b']' }));
                at + 1
            }
            b')' | b']' => {
                if open.pop().is_none_or(|(_, close)| close != byte) {
                    return Err((at, "this bracket closes nothing"));
                }
                at + 1
            }
            b';' if open.is_empty() && !statements => return Err((at, "a semicolon ends the statement")),
            _ => at + 1,
        };
    }
    open.first().map_or(Ok(()), |(at, _)| Err((*at, "this bracket is never closed")))
}

/// Where a quoted text ends. A doubled quote ends it and begins it again, which comes to the same.
fn quoted(bytes: &[u8], start: usize, quote: u8, escapes: bool) -> Option<usize> {
    let mut at = start + 1;
    loop {
        match *bytes.get(at)? {
            b'\\' if escapes => at += 2,
            byte if byte == quote => return Some(at + 1),
            _ => at += 1,
        }
    }
}

/// Whether the quote belongs to `E'…'`, in which `\` hides what follows.
fn is_escape_string(bytes: &[u8], quote: usize) -> bool {
    let before = |back: usize| quote.checked_sub(back).and_then(|at| bytes.get(at)).copied();
    matches!(before(1), Some(b'e' | b'E')) && !before(2).is_some_and(is_name)
}

fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'$' || !byte.is_ascii()
}

/// Behind `$tag$…$tag$`; behind the sign alone where it begins no such text.
fn dollar(text: &str, at: usize) -> Result<usize, Fault> {
    let inside_name = at.checked_sub(1).and_then(|before| text.as_bytes().get(before)).copied().is_some_and(is_name);
    let Some(length) = text[at + 1..].find('$').filter(|_| !inside_name) else { return Ok(at + 1) };
    let tag = &text[at + 1..at + 1 + length];
    let plain = tag.bytes().all(|byte| is_name(byte) && byte != b'$');
    if !plain || tag.starts_with(|first: char| first.is_ascii_digit()) {
        return Ok(at + 1);
    }
    let mark = &text[at..at + length + 2];
    let body = at + mark.len();
    match text[body..].find(mark) {
        Some(length) => Ok(body + length + mark.len()),
        None => Err((at, "this quote has no end")),
    }
}

/// Comments nest.
fn comment(bytes: &[u8], start: usize) -> Option<usize> {
    let (mut at, mut depth) = (start, 0usize);
    loop {
        match bytes.get(at..at + 2)? {
            b"/*" => (at, depth) = (at + 2, depth + 1),
            b"*/" => (at, depth) = (at + 2, depth - 1),
            _ => at += 1,
        }
        if depth == 0 {
            return Some(at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::scan;

    #[test]
    fn what_would_end_the_statement_is_found() {
        let fine = [
            "SELECT ';', \";\", $$;$$, $a$ ; $$ $a$, E'\\';', 'it''s' FROM t -- ;\nWHERE (a[1] = $1) /* ; /* */ ( */",
            "SELECT a$b$c, 1::int4",
            "SELECT '\\' AS backslash, E'a\\\\'",
        ];
        for text in fine {
            assert_eq!(scan(text, false), Ok(()), "{text}");
        }
        let wrong = [
            "SELECT 1; SELECT 2",
            "SELECT (1",
            "SELECT 1)",
            "SELECT (1]",
            "'a",
            "\"a",
            "$$a",
            "1 -- a",
            "/* a",
            "E'a\\'",
        ];
        for text in wrong {
            assert!(scan(text, false).is_err(), "{text}");
        }
        assert_eq!(scan("BEGIN ATOMIC SELECT 1; END", true), Ok(()));
    }
}
