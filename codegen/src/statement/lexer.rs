//! The words of SQL that a person or PostgreSQL wrote.
//!
//! In comes any text, out go its words, names, strings and the few signs that structure them, with their places. It
//! reads as PostgreSQL's lexer does, skips comments and the bodies in dollar quotes, and refuses nothing: what it does
//! not know is a sign.

use std::ops::Range;

/// A piece of SQL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Token {
    /// A word or quoted name, as the catalog would hold it, and whether it was quoted.
    Word(String, bool),
    /// A string in single quotes.
    Text(String),
    /// Any other sign; `$` stands for a string in dollar quotes, `0` for a number.
    Sign(char),
}

/// The pieces of `sql` in order, with their places in bytes.
#[must_use]
pub fn tokens(sql: &str) -> Vec<(Range<usize>, Token)> {
    let mut lexer = Lexer { sql, at: 0 };
    std::iter::from_fn(|| lexer.next()).collect()
}

struct Lexer<'a> {
    sql: &'a str,
    at: usize,
}

fn begins_word(c: char) -> bool {
    c.is_ascii_alphabetic() || c == '_' || !c.is_ascii()
}

fn goes_on_word(c: char) -> bool {
    begins_word(c) || c.is_ascii_digit() || c == '$'
}

impl Lexer<'_> {
    fn rest(&self) -> &str {
        &self.sql[self.at..]
    }

    fn next(&mut self) -> Option<(Range<usize>, Token)> {
        self.skip();
        let begin = self.at;
        let first = self.rest().chars().next()?;
        let escapes = self.rest().starts_with(['e', 'E']) && self.rest()[1..].starts_with('\'');
        let token = if escapes {
            self.at += 1;
            Token::Text(self.quoted('\'', true))
        } else if first == '\'' {
            Token::Text(self.quoted('\'', false))
        } else if first == '"' {
            Token::Word(self.quoted('"', false), true)
        } else if begins_word(first) {
            let length = self.rest().find(|c| !goes_on_word(c)).unwrap_or(self.rest().len());
            let word = self.rest()[..length].to_ascii_lowercase();
            self.at += length;
            Token::Word(word, false)
        } else if first.is_ascii_digit() {
            let number = |c: char| c.is_ascii_alphanumeric() || c == '.' || c == '_';
            self.at += self.rest().find(|c| !number(c)).unwrap_or(self.rest().len());
            Token::Sign('0')
        } else {
            let length = self.dollar_quoted().unwrap_or(first.len_utf8());
            self.at += length;
            Token::Sign(first)
        };
        Some((begin..self.at, token))
    }

    /// White space and comments; those in `/* */` may hold others.
    fn skip(&mut self) {
        loop {
            let rest = self.rest();
            let trimmed = rest.trim_start();
            let begin = self.at + rest.len() - trimmed.len();
            if trimmed.starts_with("--") {
                self.at = begin + trimmed.find('\n').unwrap_or(trimmed.len());
            } else if trimmed.starts_with("/*") {
                self.at = begin + block_comment(trimmed);
            } else {
                self.at = begin;
                return;
            }
        }
    }

    /// What stands between quotes; a doubled quote is one.
    fn quoted(&mut self, quote: char, escapes: bool) -> String {
        let mut text = String::new();
        self.at += 1;
        while let Some(c) = self.rest().chars().next() {
            self.at += c.len_utf8();
            if c == quote {
                if !self.rest().starts_with(quote) {
                    break;
                }
                self.at += 1;
            } else if c == '\\' && escapes {
                self.at += self.rest().chars().next().map_or(0, char::len_utf8);
            }
            text.push(c);
        }
        text
    }

    /// The length of the string in dollar quotes that begins here, if one does.
    fn dollar_quoted(&self) -> Option<usize> {
        let inner = self.rest().strip_prefix('$')?;
        let tag = inner.find('$')?;
        let named = inner[..tag].chars().all(|c| c.is_ascii_digit() || begins_word(c));
        let begins = !inner.starts_with(|c: char| c.is_ascii_digit());
        if !(named && begins) {
            return None;
        }
        let delimiter = &self.rest()[..tag + 2];
        let body = &self.rest()[delimiter.len()..];
        Some(body.find(delimiter).map_or(self.rest().len(), |end| end + 2 * delimiter.len()))
    }
}

fn block_comment(text: &str) -> usize {
    let (mut depth, mut at) = (0_usize, 0);
    while let Some(found) = text[at..].find(['/', '*']) {
        at += found;
        if text[at..].starts_with("/*") {
            depth += 1;
            at += 2;
        } else if text[at..].starts_with("*/") {
            depth = depth.saturating_sub(1);
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += 1;
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn words(sql: &str) -> Vec<Token> {
        tokens(sql).into_iter().map(|(_, token)| token).collect()
    }

    #[test]
    fn names_strings_and_signs_are_told_apart() {
        let word = |text: &str| Token::Word(text.to_owned(), false);
        let found = words("Select \"A\"\"b\".c -- d\n /* e /* f */ g */ 'it''s' E'\\'' $x$ h $x$ 1.5e3");
        let expected = [
            word("select"),
            Token::Word("A\"b".to_owned(), true),
            Token::Sign('.'),
            word("c"),
            Token::Text("it's".to_owned()),
            Token::Text("\\".to_owned()),
            Token::Sign('$'),
            Token::Sign('0'),
        ];
        assert_eq!(found, expected);
    }

    proptest! {
        #[test]
        fn every_text_is_read_to_its_end(sql in "[a'\"$/*E.\\\\ü\\- \n]{0,40}") {
            let found = tokens(&sql);
            prop_assert!(found.windows(2).all(|two| two[0].0.end <= two[1].0.start));
        }
    }
}
