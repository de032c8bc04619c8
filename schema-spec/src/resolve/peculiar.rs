//! What PostgreSQL's expressions have of their own and the SQL parser does not know.
//!
//! In come the tokens of an expression, out go those of one that names the same columns and functions in words that every
//! SQL has. It is read and never kept: specs and migrations hold what was written.

use sqlparser::keywords::Keyword;
use sqlparser::tokenizer::{Token, TokenWithSpan, Word};

/// The same columns and functions, without COLLATE, VARIADIC and the words inside the functions that have words.
pub(super) fn plain(tokens: Vec<TokenWithSpan>) -> Vec<TokenWithSpan> {
    let tokens: Vec<TokenWithSpan> =
        tokens.into_iter().filter(|token| !matches!(token.token, Token::Whitespace(_))).collect();
    let mut reader = Reader { tokens: &tokens, at: 0, plain: Vec::with_capacity(tokens.len()), around: Vec::new() };
    while reader.at < tokens.len() {
        reader.step();
    }
    reader.plain
}

struct Reader<'t> {
    tokens: &'t [TokenWithSpan],
    at: usize,
    plain: Vec<TokenWithSpan>,
    /// The functions whose parentheses are open, in upper case; empty for other parentheses.
    around: Vec<String>,
}

impl Reader<'_> {
    fn step(&mut self) {
        let around = self.around.last().cloned().unwrap_or_default();
        let around = around.as_str();
        match &self.tokens[self.at].token {
            Token::LParen => {
                let name = self.at.checked_sub(1).and_then(|before| self.word(before)).unwrap_or_default();
                self.around.push(name);
            }
            Token::RParen => {
                self.around.pop();
            }
            _ => {}
        }
        let word = |behind: usize| self.word(self.at + behind).unwrap_or_default();
        match (word(0).as_str(), word(1).as_str()) {
            ("COLLATE", _) if self.at > 0 && self.is_name(self.at + 1) => self.skip_name(1),
            ("COLLATION", "FOR") => self.keep_and_skip(1),
            ("VARIADIC", _) if self.begins_argument() => self.at += 1,
            ("LEADING" | "TRAILING" | "BOTH", "FROM") if around == "TRIM" => self.at += 2,
            ("SIMILAR", next) if around == "SUBSTRING" && next != "TO" => self.replace(Token::Comma),
            ("ESCAPE", _) if around == "SUBSTRING" => self.replace(Token::Comma),
            ("DOCUMENT", _) if self.follows_is() => self.replace(null()),
            ("CONTENT" | "DOCUMENT", _) if around == "XMLSERIALIZE" => self.at += 1,
            ("STRIP" | "PRESERVE", "WHITESPACE") if around == "XMLPARSE" => self.at += 2,
            ("NAME", _)
                if matches!(around, "XMLELEMENT" | "XMLPI") && self.begins_argument() && self.is_name(self.at + 1) =>
            {
                self.at += 1;
                self.replace(null());
            }
            ("AS", _) if matches!(around, "XMLFOREST" | "XMLATTRIBUTES") && self.is_name(self.at + 1) => self.at += 2,
            ("AS", _) if around == "XMLSERIALIZE" => self.skip_to_end(),
            ("VERSION", _) if around == "XMLROOT" && self.begins_argument() => {
                self.replace(null());
                self.skip_to_end();
            }
            _ => self.keep_and_skip(0),
        }
    }

    /// The word at a place in upper case, unless it is quoted.
    fn word(&self, at: usize) -> Option<String> {
        match &self.tokens.get(at)?.token {
            Token::Word(word) if word.quote_style.is_none() => Some(word.value.to_uppercase()),
            _ => None,
        }
    }

    /// Whether a word stands there, quoted or not.
    fn is_name(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| matches!(token.token, Token::Word(_)))
    }

    fn begins_argument(&self) -> bool {
        let before = self.at.checked_sub(1).map(|before| &self.tokens[before].token);
        matches!(before, Some(Token::LParen | Token::Comma))
    }

    fn follows_is(&self) -> bool {
        let before = |behind: usize| self.at.checked_sub(behind).and_then(|at| self.word(at)).unwrap_or_default();
        before(1) == "IS" || before(1) == "NOT" && before(2) == "IS"
    }

    fn keep_and_skip(&mut self, more: usize) {
        self.plain.push(self.tokens[self.at].clone());
        self.at += 1 + more;
    }

    fn replace(&mut self, token: Token) {
        if let Some(replaced) = self.tokens.get(self.at) {
            self.plain.push(TokenWithSpan { token, span: replaced.span });
        }
        self.at += 1;
    }

    /// Skips words, and a name that may have a schema.
    fn skip_name(&mut self, words: usize) {
        self.at += words + 1;
        while self.tokens.get(self.at).is_some_and(|token| token.token == Token::Period) && self.is_name(self.at + 1) {
            self.at += 2;
        }
    }

    /// Skips what is left inside of the parentheses.
    fn skip_to_end(&mut self) {
        let mut open = 0_usize;
        while let Some(token) = self.tokens.get(self.at) {
            match token.token {
                Token::LParen => open += 1,
                Token::RParen if open == 0 => return,
                Token::RParen => open -= 1,
                _ => {}
            }
            self.at += 1;
        }
    }
}

fn null() -> Token {
    Token::Word(Word { value: "NULL".to_owned(), quote_style: None, keyword: Keyword::NULL })
}

#[cfg(test)]
mod tests {
    #[test]
    fn words_that_are_postgresqls_own_are_understood() {
        let expressions = [
            "lower((b)::text COLLATE \"C\")",
            "(a COLLATE pg_catalog.\"de-x-icu\") = b",
            "fmt(VARIADIC ARRAY[a, b])",
            "TRIM(LEADING FROM a)",
            "TRIM(BOTH 'x' FROM a)",
            "SUBSTRING(a SIMILAR '%#\"b#\"%' ESCAPE '#')",
            "a SIMILAR TO 'b'",
            "COLLATION FOR ('x'::text)",
            "a IS NOT DOCUMENT",
            "XMLELEMENT(NAME \"Form\", XMLATTRIBUTES('a' AS kind, 1 AS \"No\"), 'text')",
            "XMLSERIALIZE(CONTENT XMLPI(NAME php, 'echo') AS character varying(10))",
            "XMLPARSE(DOCUMENT '<a/>'::text STRIP WHITESPACE)",
            "XMLROOT(XMLPARSE(DOCUMENT '<a/>'::text), VERSION '1.1'::text, STANDALONE YES)",
            "XMLROOT(a, VERSION NO VALUE)",
            "XMLFOREST('a' AS first, b AS second)",
        ];
        let refused: Vec<&str> = expressions.into_iter().filter(|sql| !crate::is_expression(sql)).collect();
        assert!(refused.is_empty(), "{refused:#?}");
    }

    #[test]
    fn words_without_what_belongs_behind_them_are_refused() {
        let expressions = ["a COLLATE", "a COLLATE 5", "(a COLLATE)", "a COLLATE x.", "XMLFOREST(a AS)"];
        let taken: Vec<&str> = expressions.into_iter().filter(|sql| crate::is_expression(sql)).collect();
        assert!(taken.is_empty(), "{taken:#?}");
    }
}
