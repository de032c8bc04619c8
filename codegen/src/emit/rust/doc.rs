//! Texts of the specs as documentation.
//!
//! Any text comes in, `#[doc]` attributes go out that rustdoc and clippy have nothing to say about.
//! Of Markdown it keeps paragraphs and `code`; everything else is shown as it was written, because a spec's
//! text must not be able to open a link, a tag or a test.

use proc_macro2::TokenStream;
use quote::quote;

/// Doc attributes of finished Markdown, one a line.
pub(crate) fn lines(markdown: &str) -> TokenStream {
    let attributes = markdown.lines().map(|line| {
        let line = if line.is_empty() { String::new() } else { format!(" {line}") };
        quote!(#[doc = #line])
    });
    quote!(#(#attributes)*)
}

/// The same, for the module or crate that the attributes stand in.
pub(crate) fn inner_lines(markdown: &str) -> TokenStream {
    let attributes = markdown.lines().map(|line| {
        let line = if line.is_empty() { String::new() } else { format!(" {line}") };
        quote!(#![doc = #line])
    });
    quote!(#(#attributes)*)
}

/// Plain text as Markdown that shows it.
pub(crate) fn escape(text: &str) -> String {
    let lines = text.lines().map(|line| escape_line(line.trim()));
    let mut paragraphs: Vec<String> = Vec::new();
    for line in lines {
        // Two empty lines in a row, or one at an end, would say nothing.
        if line.is_empty() && paragraphs.last().is_none_or(String::is_empty) {
            continue;
        }
        paragraphs.push(line);
    }
    while paragraphs.last().is_some_and(String::is_empty) {
        paragraphs.pop();
    }
    paragraphs.join("\n")
}

/// The spec's text, or what to say where the spec is silent.
pub(crate) fn or(text: Option<&str>, otherwise: &str) -> String {
    let escaped = text.map(escape).unwrap_or_default();
    if escaped.is_empty() { otherwise.to_owned() } else { escaped }
}

/// Text as inline code, whatever signs are in it.
pub(crate) fn code(text: &str) -> String {
    let text: String =
        text.chars().map(|c| if c.is_control() { ' ' } else { c }).filter(|&c| !is_direction(c)).collect();
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    if text.trim().is_empty() {
        "nothing".to_owned()
    } else if longest == 0 {
        format!("`{}`", text.trim())
    } else {
        format!("{fence} {} {fence}", text.trim())
    }
}

fn escape_line(line: &str) -> String {
    let line: String =
        line.chars().map(|c| if c.is_control() { ' ' } else { c }).filter(|&c| !is_direction(c)).collect();
    // Spans are kept only where they are beyond doubt; a line with runs of backticks is all text.
    let spans: Vec<&str> = line.split('`').collect();
    let has_spans = spans.len() % 2 == 1 && spans.iter().skip(1).step_by(2).all(|span| !span.trim().is_empty());
    let escaped = if has_spans && !line.contains("``") {
        let part = |(number, span): (usize, &&str)| {
            if number % 2 == 1 { format!("`{}`", span.trim()) } else { escape_words(span) }
        };
        spans.iter().enumerate().map(part).collect::<String>()
    } else {
        escape_words(&line)
    };
    escape_start(&escaped)
}

fn escape_words(text: &str) -> String {
    text.split(' ').map(escape_word).collect::<Vec<_>>().join(" ")
}

fn escape_word(word: &str) -> String {
    let is_address = word.starts_with("http://") || word.starts_with("https://");
    let core = word.trim_end_matches(['.', ',', ';', ':', '!', '?', ')']);
    let rest = &word[core.len()..];
    if is_address {
        let plain = core.chars().all(|c| c.is_ascii_alphanumeric() || "/:.?=&%#_-~+,@".contains(c));
        return if plain { format!("<{core}>{rest}") } else { code(word) };
    }
    // A name with an underscore is a name in the database, and would otherwise become emphasis.
    let is_name = core.contains('_') && core.chars().all(|c| c.is_alphanumeric() || c == '_' || c == '.');
    if is_name {
        return format!("`{core}`{rest}");
    }
    let mut escaped = String::with_capacity(word.len());
    for c in word.chars() {
        if "\\`*_[]<>~|&$".contains(c) {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

/// What makes a heading, a list, a quotation or a rule of a line's beginning.
fn escape_start(line: &str) -> String {
    let mut characters = line.chars();
    match characters.next() {
        Some('#' | '-' | '+' | '=' | ':') => format!("\\{line}"),
        Some(first) if first.is_ascii_digit() => {
            let digits = line.find(|c: char| !c.is_ascii_digit()).unwrap_or(line.len());
            if line[digits..].starts_with(['.', ')']) {
                format!("{}\\{}", &line[..digits], &line[digits..])
            } else {
                line.to_owned()
            }
        }
        _ => line.to_owned(),
    }
}

/// Signs that change the direction of text: rustc refuses them in comments, for what is read is not what is compiled.
fn is_direction(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{61c}')
}

#[cfg(test)]
mod tests {
    use super::{code, escape};

    #[test]
    fn shows_what_was_written() {
        let cases = [
            ("A listing.", "A listing."),
            ("  [link](http://x)", "\\[link\\](http://x)"),
            ("<b>bold</b>", "\\<b\\>bold\\</b\\>"),
            ("see price_from, or `a[0]`", "see `price_from`, or `a[0]`"),
            ("https://example.org/a.", "<https://example.org/a>."),
            ("```\npanic!()\n```", "\\`\\`\\`\npanic!()\n\\`\\`\\`"),
            ("- one\n1. two\n# three", "\\- one\n1\\. two\n\\# three"),
            ("\n\na\n\n\nb\n\n", "a\n\nb"),
            ("a\r\nb\u{202e}c\td", "a\nbc d"),
            ("odd ` tick", "odd \\` tick"),
        ];
        for (text, expected) in cases {
            assert_eq!(escape(text), expected, "{text:?}");
        }
    }

    #[test]
    fn code_survives_backticks() {
        assert_eq!(code("a`b"), "`` a`b ``");
        assert_eq!(code(" x "), "`x`");
    }
}
