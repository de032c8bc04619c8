//! Text that stands behind `--`.
//!
//! In comes any text, out goes one that stays a comment for PostgreSQL and is read by people as it is. It quotes nothing.

/// A text as it may stand behind `--`, on one line.
///
/// PostgreSQL ends such a comment at a line feed and at a carriage return. Other control characters, and those that change
/// the direction of writing, would show a reader something other than what runs; they are written as `\u{…}`.
pub(crate) fn remark(text: &str) -> String {
    let hides = |letter: char| {
        letter.is_control()
            || matches!(letter, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let mut shown = String::with_capacity(text.len());
    for letter in text.chars() {
        if hides(letter) { shown.extend(letter.escape_default()) } else { shown.push(letter) }
    }
    shown
}
