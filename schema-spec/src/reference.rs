//! References: names joined by dots, such as `core.users.id` or `core."a.b"(id, "x,y")`.
//!
//! In comes a text, out go its parts with their places; and the way back. A part that begins with a double quote is
//! quoted as in SQL, any other goes on to the next separator. It knows nothing of what the names stand for.

/// A part of a reference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Part {
    /// The name that it spells.
    pub(crate) name: String,
    /// Where its spelling begins, in bytes of the whole text.
    pub(crate) start: usize,
    /// How long its spelling is.
    pub(crate) length: usize,
    /// Whether it stands in quotes.
    pub(crate) quoted: bool,
}

/// The parts of `text` between separators; `begin` is added to every place.
pub(crate) fn split(text: &str, separator: char, begin: usize) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut at = 0;
    loop {
        let rest = &text[at..];
        let end = find_outside(rest, separator);
        parts.push(part(&rest[..end.unwrap_or(rest.len())], begin + at));
        let Some(end) = end else { return parts };
        at += end + separator.len_utf8();
    }
}

/// The parts of a reference: `domain.element.column`.
pub(crate) fn parts(text: &str) -> Vec<Part> {
    split(text, '.', 0)
}

/// Domain and name of `domain.name`, or of a name in the domain `home`.
pub(crate) fn qualified(text: &str, home: &str) -> (String, String) {
    let found = parts(text);
    match found.as_slice() {
        [only] => (home.to_owned(), only.name.clone()),
        [first, second] => (first.name.clone(), second.name.clone()),
        // Dots of a name without quotes belong to the name.
        [first, ..] => (first.name.clone(), text[first.start + first.length..].trim_start_matches('.').to_owned()),
        [] => (home.to_owned(), String::new()),
    }
}

fn part(text: &str, begin: usize) -> Part {
    let start = begin + text.len() - text.trim_start().len();
    let spelled = text.trim();
    let inner = spelled.strip_prefix('"').and_then(|inner| inner.strip_suffix('"'));
    // A quote inside is doubled; where one stands alone, the quotes belong to the name.
    let inner = inner.filter(|inner| !inner.replace("\"\"", "").contains('"'));
    match inner {
        Some(inner) => Part { name: inner.replace("\"\"", "\""), start, length: spelled.len(), quoted: true },
        None => Part { name: spelled.to_owned(), start, length: spelled.len(), quoted: false },
    }
}

/// The first place of `wanted` that does not stand in quotes. Quotes count where a part begins.
pub(crate) fn find_outside(text: &str, wanted: char) -> Option<usize> {
    let mut begins = true;
    let mut inside = false;
    for (at, c) in text.char_indices() {
        if inside {
            // A doubled quote ends the text and begins it again, which comes to the same.
            inside = c != '"';
            begins = c == '"';
        } else if begins && c == '"' {
            inside = true;
        } else if c == wanted {
            return Some(at);
        } else {
            begins = matches!(c, '.' | ',' | '(') || begins && c.is_whitespace();
        }
    }
    None
}

/// A name as a part of a reference.
pub(crate) fn spell(name: &str) -> String {
    let odd = |c: char| matches!(c, '.' | ',' | '(' | ')' | '"') || c.is_whitespace() || c.is_control();
    if name.is_empty() || name.contains(odd) { quote(name) } else { name.to_owned() }
}

/// A name in double quotes, as SQL has it.
pub(crate) fn quote(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_spelled_is_split_again() {
        let odd =
            ["core", "a.b", "", "a\"b", "\"", "\"\"", "x, y", "(z)", " end ", "a\nb", "Größe", "\"q\"", "a\".\"b"];
        for one in odd {
            for other in odd {
                let text = format!("{}.{}", spell(one), spell(other));
                let names: Vec<String> = parts(&text).into_iter().map(|part| part.name).collect();
                assert_eq!(names, [one, other], "{text}");
                let listed = format!("{}, {}", spell(one), spell(other));
                let names: Vec<String> = split(&listed, ',', 0).into_iter().map(|part| part.name).collect();
                assert_eq!(names, [one, other], "{listed}");
            }
        }
    }

    #[test]
    fn parts_know_their_places() {
        let text = "core. \"a.b\" .id";
        let found = parts(text);
        let spelled: Vec<&str> = found.iter().map(|part| &text[part.start..part.start + part.length]).collect();
        assert_eq!(spelled, ["core", "\"a.b\"", "id"]);
        assert_eq!(qualified("sales.a \"b\".c", "core"), ("sales".to_owned(), "a \"b\".c".to_owned()));
    }
}
