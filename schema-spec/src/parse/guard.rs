//! Keeps text away from the KDL parser that would cost it its stack: the parser calls itself for every block in a
//! block and every comment in a comment, and where a string or a block does not end it tries again and again.
//!
//! In comes the text of a file, out goes the first fault of that kind: nesting deeper than any spec needs, a string,
//! comment or block without an end. It judges nothing else: the parser refuses the rest.

use std::ops::Range;

use crate::diagnostic::Code;

/// How deep blocks or comments may be nested. Specs need five levels.
pub(super) const MAX_DEPTH: usize = 32;

/// A fault, and what is wrong.
pub(super) struct Fault {
    pub(super) code: Code,
    pub(super) at: Range<usize>,
    pub(super) message: String,
    pub(super) help: &'static str,
}

impl Fault {
    fn syntax(at: Range<usize>, message: &str, help: &'static str) -> Self {
        Self { code: Code::Syntax, at, message: message.to_owned(), help }
    }

    fn deep(at: Range<usize>, what: &str) -> Self {
        let message = format!("{what} are nested more than {MAX_DEPTH} deep");
        Self { code: Code::TooDeep, at, message, help: "specs never need more than five levels; flatten the text" }
    }
}

/// The first fault of `text`.
pub(super) fn fault(text: &str) -> Option<Fault> {
    scan(text.as_bytes()).err()
}

fn scan(bytes: &[u8]) -> Result<(), Fault> {
    let mut open: Vec<usize> = Vec::new();
    let mut annotations = 0;
    let mut at = 0;
    while at < bytes.len() {
        let next = match bytes[at] {
            b'{' => {
                open.push(at);
                if open.len() > MAX_DEPTH {
                    return Err(Fault::deep(at..at + 1, "blocks"));
                }
                at + 1
            }
            b'}' => {
                if open.pop().is_none() {
                    let help = "remove it, or open the block that it is to close";
                    return Err(Fault::syntax(at..at + 1, "there is no block that this `}` could close", help));
                }
                at + 1
            }
            b'(' => {
                annotations += 1;
                if annotations > MAX_DEPTH {
                    return Err(Fault::deep(at..at + 1, "type annotations"));
                }
                at + 1
            }
            b')' => {
                annotations = 0;
                at + 1
            }
            b'\n' => {
                annotations = 0;
                at + 1
            }
            b'"' => string(bytes, at)?,
            b'#' => hashes(bytes, at)?,
            b'/' if bytes[at..].starts_with(b"//") => line_end(bytes, at),
            b'/' if bytes[at..].starts_with(b"/*") => comment(bytes, at)?,
            _ => at + 1,
        };
        at = next;
    }
    match open.pop() {
        Some(brace) => {
            let help = "write `}` where the block ends";
            Err(Fault::syntax(brace..brace + 1, "the block that begins here is never closed", help))
        }
        None => Ok(()),
    }
}

fn line_end(bytes: &[u8], at: usize) -> usize {
    bytes[at..].iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |length| at + length)
}

fn comment(bytes: &[u8], start: usize) -> Result<usize, Fault> {
    let (mut at, mut depth) = (start, 0_usize);
    while at < bytes.len() {
        if bytes[at..].starts_with(b"/*") {
            (depth, at) = (depth + 1, at + 2);
            if depth > MAX_DEPTH {
                return Err(Fault::deep(at - 2..at, "comments"));
            }
        } else if bytes[at..].starts_with(b"*/") {
            (depth, at) = (depth - 1, at + 2);
            if depth == 0 {
                return Ok(at);
            }
        } else {
            at += 1;
        }
    }
    Err(Fault::syntax(start..start + 2, "the comment that begins here is never closed", "write `*/` where it ends"))
}

/// A quoted string from its quote on; the answer is the place behind it.
fn string(bytes: &[u8], start: usize) -> Result<usize, Fault> {
    let many_lines = bytes[start..].starts_with(b"\"\"\"");
    let quotes = if many_lines { 3 } else { 1 };
    let mut at = start + quotes;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' => at = escape(bytes, at)?,
            b'"' if !many_lines || bytes[at..].starts_with(b"\"\"\"") => return Ok(at + quotes),
            b'\n' if !many_lines => break,
            _ => at += 1,
        }
    }
    Err(Fault::syntax(
        start..start + quotes,
        "the string that begins here is never closed",
        "write the closing quote; a string of many lines stands between `\"\"\"` and `\"\"\"`",
    ))
}

/// The place behind an escape: `\n`, `\u{1F600}`, or `\` before white space, which swallows it.
fn escape(bytes: &[u8], at: usize) -> Result<usize, Fault> {
    let rest = &bytes[at + 1..];
    let length = match rest.first() {
        Some(b'n' | b'r' | b't' | b'\\' | b'"' | b'b' | b'f' | b's') => 1,
        Some(b'u') if rest.get(1) == Some(&b'{') => {
            let digits = rest[2..].iter().take_while(|byte| byte.is_ascii_hexdigit()).count();
            if (1..=6).contains(&digits) && rest.get(2 + digits) == Some(&b'}') { digits + 3 } else { 0 }
        }
        Some(byte) if byte.is_ascii_whitespace() || !byte.is_ascii() => {
            rest.iter().take_while(|byte| byte.is_ascii_whitespace()).count().max(1)
        }
        _ => 0,
    };
    if length == 0 {
        let help = "write `\\\\` for a backslash, or a raw string: `#\"…\"#`";
        return Err(Fault::syntax(at..at + 1, "this backslash begins no escape that KDL knows", help));
    }
    Ok(at + 1 + length)
}

/// A raw string, or one of the words that begin with `#`.
fn hashes(bytes: &[u8], start: usize) -> Result<usize, Fault> {
    let count = bytes[start..].iter().take_while(|byte| **byte == b'#').count();
    let mut at = start + count;
    if bytes.get(at) != Some(&b'"') {
        return Ok(at);
    }
    let many_lines = bytes[at..].starts_with(b"\"\"\"");
    let quotes = if many_lines { 3 } else { 1 };
    let end = [&b"\"\"\""[..quotes], &bytes[start..start + count]].concat();
    at += quotes;
    while at < bytes.len() && (many_lines || bytes[at] != b'\n') {
        if bytes[at..].starts_with(&end) {
            return Ok(at + end.len());
        }
        at += 1;
    }
    let help = "a raw string ends with a quote and as many `#` as it begins with";
    Err(Fault::syntax(start..start + count + 1, "the raw string that begins here is never closed", help))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_in_strings_and_comments_do_not_count() {
        let braces = "{".repeat(MAX_DEPTH * 3);
        for text in [
            format!("a \"{braces}\""),
            format!("a #\"{braces}\" \"#"),
            format!("a \"\"\"\n{braces}\n\"\"\""),
            format!("// {braces}\na"),
            format!("a /* {braces} */"),
        ] {
            assert!(fault(&text).is_none(), "{text}");
        }
    }

    #[test]
    fn nesting_without_end_is_found_where_it_goes_too_deep() {
        let blocks = fault(&"a {".repeat(100_000)).expect("blocks are too deep");
        assert_eq!((blocks.code, blocks.at), (Code::TooDeep, MAX_DEPTH * 3 + 2..MAX_DEPTH * 3 + 3));
        let comments = fault(&"/*".repeat(100_000)).expect("comments are too deep");
        assert_eq!(comments.code, Code::TooDeep);
    }
}
