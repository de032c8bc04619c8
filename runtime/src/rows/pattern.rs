//! Texts that match a regular expression.
//!
//! In comes a pattern, out goes a text for each number. Where PostgreSQL's patterns say more than Rust's crate reads,
//! nothing goes out.

use regex_syntax::hir::{Class, Hir, HirKind};

/// A repetition without an end goes on this often, so that there is room for many different texts.
const REPEATED: u32 = 3;

/// The `n`th text that matches the pattern, as far as there are that many.
pub(super) fn example(pattern: &str, n: u64) -> Option<String> {
    let parsed = regex_syntax::parse(pattern).ok()?;
    let (mut text, mut left) = (String::new(), n);
    write(&parsed, &mut text, &mut left);
    Some(text)
}

fn write(part: &Hir, text: &mut String, left: &mut u64) {
    match part.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => text.push_str(&String::from_utf8_lossy(&literal.0)),
        HirKind::Class(class) => text.extend(chosen(&characters(class), left)),
        HirKind::Repetition(repetition) => {
            let most = repetition.max.unwrap_or(u32::MAX);
            for _ in 0..repetition.min.max(REPEATED).min(most) {
                write(&repetition.sub, text, left);
            }
        }
        HirKind::Capture(capture) => write(&capture.sub, text, left),
        HirKind::Concat(parts) => parts.iter().for_each(|part| write(part, text, left)),
        HirKind::Alternation(parts) => {
            if let Some(part) = chosen(parts, left) {
                write(part, text, left);
            }
        }
    }
}

/// One of the list; what is left of the number chooses at the next place.
fn chosen<'a, T>(list: &'a [T], left: &mut u64) -> Option<&'a T> {
    let number = u64::try_from(list.len()).ok().filter(|number| *number > 0)?;
    let place = usize::try_from(*left % number).ok()?;
    *left /= number;
    list.get(place)
}

/// Characters of a class, letters and digits where it has any.
fn characters(class: &Class) -> Vec<char> {
    let within = |c: char| match class {
        Class::Unicode(class) => class.ranges().iter().any(|range| range.start() <= c && c <= range.end()),
        Class::Bytes(class) => class.ranges().iter().any(|range| (range.start()..=range.end()).contains(&(c as u8))),
    };
    let plain: Vec<char> = ('a'..='z').chain('A'..='Z').chain('0'..='9').filter(|c| within(*c)).collect();
    if !plain.is_empty() {
        return plain;
    }
    let printable: Vec<char> = (' '..='~').filter(|c| within(*c)).collect();
    match class {
        Class::Unicode(class) if printable.is_empty() => class.ranges().iter().map(|range| range.start()).collect(),
        _ => printable,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_made_matches() {
        let cases = [
            ("^[a-z]{2}$", 0, "aa"),
            ("^[a-z]{2}$", 1, "ba"),
            (r"^\+?[0-9]{3}-(x|y)$", 0, "+000-x"),
            ("^#[0-9A-F]{6}$", 17, "#BB0000"),
            ("", 5, ""),
        ];
        for (pattern, n, text) in cases {
            assert_eq!(example(pattern, n).as_deref(), Some(text), "{pattern}");
        }
        assert_eq!(example(r"\m(", 0), None);
    }
}
