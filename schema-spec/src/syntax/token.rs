//! Tokens: KDL 2 text cut into pieces, none lost.
//!
//! In comes text, out go tokens that together are the whole text, and faults where a quote or a comment has no end.
//! Nothing here recurses: neither nested comments nor a million quotes can exhaust the stack.

use super::Fault;
use crate::Code;

/// A piece of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Token {
    pub(crate) kind: Kind,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// What a piece is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Newline,
    Space,
    /// `// …`, without its newline.
    LineComment,
    /// `/* … */`
    BlockComment,
    /// `\`, which continues a line.
    Backslash,
    /// `/-`
    Slashdash,
    BraceOpen,
    BraceClose,
    ParenthesisOpen,
    ParenthesisClose,
    Equals,
    Semicolon,
    /// A word or a number.
    Bare,
    /// `#true` and the like.
    Keyword,
    /// `"…"`
    Quoted,
    /// `"""…"""`
    QuotedLines,
    /// `#"…"#`
    Raw,
    /// `#"""…"""#`
    RawLines,
    /// A character that stands for nothing.
    Stray,
}

impl Kind {
    /// Whether the piece can be a name or a value.
    pub(crate) fn is_atom(self) -> bool {
        matches!(self, Kind::Bare | Kind::Keyword | Kind::Quoted | Kind::QuotedLines | Kind::Raw | Kind::RawLines)
    }
}

/// Whether KDL ends a line here. The pair `\r\n` is one end.
pub(crate) fn is_newline(c: char) -> bool {
    matches!(c, '\r' | '\n' | '\u{85}' | '\u{b}' | '\u{c}' | '\u{2028}' | '\u{2029}')
}

/// Whether KDL sees a space.
pub(crate) fn is_space(c: char) -> bool {
    matches!(c, '\t' | ' ' | '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}')
}

/// Characters that no KDL text may hold unescaped.
pub(crate) fn is_forbidden(c: char) -> bool {
    matches!(
        c,
        '\0'..='\u{8}'
            | '\u{e}'..='\u{1f}'
            | '\u{7f}'
            | '\u{200e}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}'
            | '\u{feff}'
    )
}

/// Whether the character may stand in a bare word.
fn is_word_character(c: char) -> bool {
    let special = matches!(c, '\\' | '/' | '(' | ')' | '{' | '}' | '[' | ']' | ';' | '"' | '#' | '=');
    !special && !is_newline(c) && !is_space(c) && !is_forbidden(c)
}

/// Words that KDL takes for values unless they are quoted.
pub(super) const KEYWORDS: &[&str] = &["true", "false", "null", "inf", "-inf", "nan"];

/// Whether KDL takes the text for a word without quotes. Words that begin like a number stay in quotes.
pub(crate) fn is_word(text: &str) -> bool {
    !text.is_empty()
        && text.chars().all(is_word_character)
        && !KEYWORDS.contains(&text)
        && !text.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '+' | '-' | '.'))
}

/// Whether KDL reads the word as a number, or refuses it.
pub(super) fn starts_like_number(word: &str) -> bool {
    let unsigned = word.strip_prefix(['+', '-']).unwrap_or(word);
    let digits = unsigned.strip_prefix('.').unwrap_or(unsigned);
    digits.starts_with(|c: char| c.is_ascii_digit())
}

/// Whether the word is a number of KDL: decimal, or in one of its three other bases.
pub(super) fn is_number(word: &str) -> bool {
    let unsigned = word.strip_prefix(['+', '-']).unwrap_or(word);
    let digits = |text: &str, radix: u32| {
        text.starts_with(|c: char| c.is_digit(radix)) && text.chars().all(|c| c.is_digit(radix) || c == '_')
    };
    for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] {
        if let Some(rest) = unsigned.strip_prefix(prefix) {
            return digits(rest, radix);
        }
    }
    let (number, exponent) = unsigned.split_once(['e', 'E']).map_or((unsigned, None), |(number, e)| (number, Some(e)));
    let exponent = exponent.is_none_or(|exponent| digits(exponent.strip_prefix(['+', '-']).unwrap_or(exponent), 10));
    let (whole, fraction) = number.split_once('.').map_or((number, None), |(whole, fraction)| (whole, Some(fraction)));
    exponent && digits(whole, 10) && fraction.is_none_or(|fraction| digits(fraction, 10))
}

/// Cuts the whole text.
pub(crate) fn tokens(text: &str) -> (Vec<Token>, Vec<Fault>) {
    let mut lexer = Lexer { text, at: 0, faults: Vec::new() };
    if text.starts_with('\u{feff}') {
        lexer.at = '\u{feff}'.len_utf8();
    }
    let mut tokens = Vec::new();
    while let Some(c) = lexer.peek() {
        let start = lexer.at;
        let kind = lexer.token(c);
        tokens.push(Token { kind, start, end: lexer.at });
    }
    (tokens, lexer.faults)
}

struct Lexer<'a> {
    text: &'a str,
    at: usize,
    faults: Vec<Fault>,
}

impl Lexer<'_> {
    fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn starts_with(&self, what: &str) -> bool {
        self.rest().starts_with(what)
    }

    fn skip_while(&mut self, wanted: impl Fn(char) -> bool) {
        let rest = self.rest();
        self.at += rest.find(|c| !wanted(c)).unwrap_or(rest.len());
    }

    fn skip_newline(&mut self) {
        if self.starts_with("\r\n") {
            self.at += 2;
        } else if let Some(c) = self.peek() {
            self.at += c.len_utf8();
        }
    }

    fn fault(&mut self, start: usize, end: usize, message: &str, help: Option<&str>) {
        self.faults.push(Fault {
            code: Code::Syntax,
            start,
            end,
            message: message.to_owned(),
            label: None,
            help: help.map(str::to_owned),
        });
    }

    fn token(&mut self, c: char) -> Kind {
        if is_newline(c) {
            self.skip_newline();
            return Kind::Newline;
        }
        if is_space(c) {
            self.skip_while(is_space);
            return Kind::Space;
        }
        match c {
            '/' => return self.slash(),
            '"' => return self.quoted(),
            '#' => return self.hash(),
            _ => {}
        }
        if is_word_character(c) {
            self.skip_while(is_word_character);
            return Kind::Bare;
        }
        self.at += c.len_utf8();
        match c {
            '\\' => Kind::Backslash,
            '{' => Kind::BraceOpen,
            '}' => Kind::BraceClose,
            '(' => Kind::ParenthesisOpen,
            ')' => Kind::ParenthesisClose,
            '=' => Kind::Equals,
            ';' => Kind::Semicolon,
            _ => Kind::Stray,
        }
    }

    fn slash(&mut self) -> Kind {
        if self.starts_with("//") {
            self.skip_while(|c| !is_newline(c));
            Kind::LineComment
        } else if self.starts_with("/*") {
            self.block_comment();
            Kind::BlockComment
        } else if self.starts_with("/-") {
            self.at += 2;
            Kind::Slashdash
        } else {
            self.at += 1;
            Kind::Stray
        }
    }

    /// Comments nest; their depth is counted, not walked.
    fn block_comment(&mut self) {
        let start = self.at;
        let mut depth = 0usize;
        while let Some(c) = self.peek() {
            if self.starts_with("/*") {
                depth += 1;
                self.at += 2;
            } else if self.starts_with("*/") {
                depth -= 1;
                self.at += 2;
                if depth == 0 {
                    return;
                }
            } else {
                self.at += c.len_utf8();
            }
        }
        self.fault(start, start + 2, "this comment has no end", Some("end it with `*/`"));
    }

    fn quoted(&mut self) -> Kind {
        let start = self.at;
        if self.starts_with("\"\"\"") {
            self.at += 3;
            self.lines(start, "\"\"\"", true);
            return Kind::QuotedLines;
        }
        self.at += 1;
        while let Some(c) = self.peek() {
            match c {
                '"' => {
                    self.at += 1;
                    return Kind::Quoted;
                }
                '\\' => self.escape(),
                c if is_newline(c) => break,
                c => self.at += c.len_utf8(),
            }
        }
        self.no_end(start, "\"");
        Kind::Quoted
    }

    /// A backslash and what it makes of the next character; before a space, all space up to the next visible one.
    fn escape(&mut self) {
        self.at += 1;
        match self.peek() {
            Some(c) if is_space(c) || is_newline(c) => self.skip_while(|c| is_space(c) || is_newline(c)),
            Some(c) => self.at += c.len_utf8(),
            None => {}
        }
    }

    fn hash(&mut self) -> Kind {
        let start = self.at;
        self.skip_while(|c| c == '#');
        let hashes = "#".repeat(self.at - start);
        if self.starts_with("\"\"\"") && !self.rest()[1..].starts_with(&format!("\"\"{hashes}")) {
            self.at += 3;
            self.lines(start, &format!("\"\"\"{hashes}"), false);
            return Kind::RawLines;
        }
        if !self.starts_with("\"") {
            self.skip_while(is_word_character);
            return Kind::Keyword;
        }
        self.at += 1;
        let end = format!("\"{hashes}");
        while let Some(c) = self.peek() {
            if self.starts_with(&end) {
                self.at += end.len();
                return Kind::Raw;
            }
            if is_newline(c) {
                break;
            }
            self.at += c.len_utf8();
        }
        self.no_end(start, &end);
        Kind::Raw
    }

    /// A string of several lines up to `end`.
    fn lines(&mut self, start: usize, end: &str, escapes: bool) {
        if !self.peek().is_some_and(is_newline) {
            let help = "`\"\"\"` opens a text of several lines: begin the text on the next line";
            self.fault(start, self.at, "the text must begin on a line of its own", Some(help));
        }
        while let Some(c) = self.peek() {
            if self.starts_with(end) {
                self.at += end.len();
                return;
            }
            match c {
                '\\' if escapes => self.escape(),
                c => self.at += c.len_utf8(),
            }
        }
        self.fault(
            start,
            start + end.len(),
            "this text has no end",
            Some(&format!("end it with `{end}` on a line of its own")),
        );
    }

    fn no_end(&mut self, start: usize, end: &str) {
        let help = format!(
            "end it with `{end}` on the same line; a text of several lines stands between `\"\"\"` and `\"\"\"`"
        );
        self.fault(start, self.at, "this text has no end", Some(&help));
    }
}
