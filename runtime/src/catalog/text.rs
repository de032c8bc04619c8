//! Small readings of SQL text that PostgreSQL printed.
//!
//! In comes text of `pg_get_expr` and its like, out go its parts. It knows quotes and parentheses and nothing of
//! grammar; PostgreSQL prints no comments and no dollar quotes into expressions.

/// A name as SQL, in quotes where it is not plain lower case. Quoting more than PostgreSQL would is harmless.
pub(crate) fn ident(name: &str) -> String {
    let starts_well = name.starts_with(|c: char| c.is_ascii_lowercase() || c == '_');
    let plain = starts_well && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    if plain && !is_word(name) { name.to_owned() } else { format!("\"{}\"", name.replace('"', "\"\"")) }
}

/// Whether PostgreSQL's grammar has the name as a word, in which case it goes in quotes.
fn is_word(name: &str) -> bool {
    let upper = name.to_ascii_uppercase();
    sqlparser::keywords::ALL_KEYWORDS.binary_search(&upper.as_str()).is_ok()
}

/// A name with its schema as SQL.
pub(crate) fn qualified(schema: &str, name: &str) -> String {
    format!("{}.{}", ident(schema), ident(name))
}

/// A string as SQL.
pub(crate) fn literal(value: &str) -> String {
    let quoted = value.replace('\'', "''");
    if quoted.contains('\\') { format!("E'{}'", quoted.replace('\\', "\\\\")) } else { format!("'{quoted}'") }
}

/// A collation or operator class as the model names it: without its schema where that is PostgreSQL's own. A part with
/// a dot or quote in it stands in quotes, so that parts can be told apart.
pub(super) fn dotted(schema: &str, name: &str) -> String {
    let part = |name: &str| {
        if name.contains(['.', '"']) { format!("\"{}\"", name.replace('"', "\"\"")) } else { name.to_owned() }
    };
    if schema == "pg_catalog" { part(name) } else { format!("{}.{}", part(schema), part(name)) }
}

/// Walks text outside of quotes: place and value of each byte with the depth of parentheses and brackets around it.
/// Parentheses count as outside of themselves, and where one closes that never opened the depth falls below zero.
pub(super) fn inner_places(text: &str) -> Vec<(usize, u8, i32)> {
    outside(text).into_iter().filter(|(at, _, _)| text.is_char_boundary(*at)).collect()
}

/// Whether the text is one string constant and nothing behind it.
pub(super) fn is_one_literal(text: &str) -> bool {
    text.starts_with('\'') && behind_quote(text.as_bytes(), 0, false) == text.len()
}

fn outside(text: &str) -> Vec<(usize, u8, i32)> {
    let bytes = text.as_bytes();
    let mut seen = Vec::with_capacity(bytes.len());
    let (mut at, mut depth) = (0, 0_i32);
    while at < bytes.len() {
        match bytes[at] {
            quote @ (b'\'' | b'"') => {
                let escapes = quote == b'\'' && at > 0 && bytes[at - 1] == b'E' && !part_of_word(bytes, at - 1);
                at = behind_quote(bytes, at, escapes);
                continue;
            }
            b')' | b']' => depth -= 1,
            _ => {}
        }
        seen.push((at, bytes[at], depth));
        if matches!(bytes[at], b'(' | b'[') {
            depth += 1;
        }
        at += 1;
    }
    seen
}

/// Whether the byte in front of `at` belongs to the same word.
fn part_of_word(bytes: &[u8], at: usize) -> bool {
    at > 0 && (bytes[at - 1].is_ascii_alphanumeric() || bytes[at - 1] == b'_')
}

/// The place behind the quote that opens at `open`.
fn behind_quote(bytes: &[u8], open: usize, escapes: bool) -> usize {
    let mut at = open + 1;
    while at < bytes.len() {
        if escapes && bytes[at] == b'\\' {
            at += 2;
        } else if bytes[at] == bytes[open] {
            if bytes.get(at + 1) != Some(&bytes[open]) {
                return at + 1;
            }
            at += 2;
        } else {
            at += 1;
        }
    }
    bytes.len()
}

/// The parts between separators that stand outside of quotes and parentheses.
pub(super) fn split(text: &str, separator: char) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut begin = 0;
    for (at, byte, depth) in outside(text) {
        if depth == 0 && char::from(byte) == separator {
            parts.push(&text[begin..at]);
            begin = at + 1;
        }
    }
    parts.push(&text[begin..]);
    parts
}

/// Where `wanted` first stands outside of quotes and parentheses.
pub(super) fn find(text: &str, wanted: &str) -> Option<usize> {
    let mut places = inner_places(text).into_iter().filter(|(_, _, depth)| *depth == 0).map(|(at, _, _)| at);
    places.find(|at| text[*at..].starts_with(wanted))
}

/// What stands between the parenthesis at `open` and its partner, and what stands behind.
pub(super) fn parenthesised(text: &str, open: usize) -> Option<(&str, &str)> {
    let inside = &text[open + 1..];
    let close = outside(inside).into_iter().find(|(_, byte, depth)| *depth < 0 && *byte == b')')?.0;
    Some((&inside[..close], &inside[close + 1..]))
}

/// The text without a pair of parentheses around the whole.
pub(super) fn without_parentheses(text: &str) -> &str {
    let trimmed = text.trim();
    match trimmed.starts_with('(').then(|| parenthesised(trimmed, 0)).flatten() {
        Some((inside, "")) => inside.trim(),
        _ => trimmed,
    }
}

/// A name, call or parenthesised expression at the beginning, and what follows: a collation, an operator class.
pub(super) fn leading_term(text: &str) -> (&str, &str) {
    if text.starts_with('(')
        && let Some((inside, rest)) = parenthesised(text, 0)
    {
        return (&text[..inside.len() + 2], rest);
    }
    let end = find(text, " ").unwrap_or(text.len());
    (&text[..end], &text[end..])
}

/// What ` COLLATE a.b c.d` names.
pub(super) fn collation_and_opclass(text: &str) -> (Option<String>, Option<String>) {
    let mut words = split(text.trim(), ' ').into_iter().filter(|word| !word.is_empty()).peekable();
    let collation = words.next_if_eq(&"COLLATE").and_then(|_| words.next()).map(read_dotted);
    (collation, words.next().map(read_dotted))
}

/// A name as SQL, as [`dotted`] has it.
fn read_dotted(sql: &str) -> String {
    let raw = |part: &str| match part.strip_prefix('"').and_then(|part| part.strip_suffix('"')) {
        Some(inside) => inside.replace("\"\"", "\""),
        None => part.to_owned(),
    };
    match split(sql, '.').as_slice() {
        [schema, name] => dotted(&raw(schema), &raw(name)),
        _ => dotted("pg_catalog", &raw(sql)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_and_parentheses_are_walked_over() {
        assert_eq!(split("a, f(b, c), 'x,y', \"d,e\"", ','), ["a", " f(b, c)", " 'x,y'", " \"d,e\""]);
        assert_eq!(split(r"E'\',', b", ','), [r"E'\','", " b"]);
        assert_eq!(without_parentheses("((a) = (b))"), "(a) = (b)");
        assert_eq!(without_parentheses("(a) = (b)"), "(a) = (b)");
        assert_eq!(without_parentheses("(a = ')')"), "a = ')'");
        assert_eq!(find("(x DO y) DO z", " DO "), Some(8));
    }

    #[test]
    fn keys_of_partitions_fall_into_term_collation_and_class() {
        for (text, term, collation, class) in [
            ("a", "a", None, None),
            ("lower(b) COLLATE \"C\"", "lower(b)", Some("C"), None),
            (
                "((a || b)) COLLATE public.\"my.german\" public.my_ops",
                "((a || b))",
                Some("public.\"my.german\""),
                Some("public.my_ops"),
            ),
            ("\"a b\" text_pattern_ops", "\"a b\"", None, Some("text_pattern_ops")),
        ] {
            let (found, rest) = leading_term(text);
            let (found_collation, found_class) = collation_and_opclass(rest);
            assert_eq!((found, found_collation.as_deref(), found_class.as_deref()), (term, collation, class));
        }
    }
}
