//! Which pieces an SQL text names.
//!
//! In come the names that pieces bear and a text, out go the pieces that the text could mean, and how sure that is. It
//! reads names and nothing else: it knows no scopes, aliases or columns.

use std::collections::BTreeMap;

use crate::statement::{Ident, QualifiedName, Token, tokens};

/// Every name, by schema and name.
#[derive(Debug, Default)]
pub(super) struct Names {
    known: BTreeMap<(String, String), Vec<(usize, bool)>>,
}

/// A piece that a text names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Named {
    /// The piece.
    pub(super) piece: usize,
    /// Whether the name stands with its schema.
    pub(super) sure: bool,
}

impl Names {
    pub(super) fn add(&mut self, name: &QualifiedName, piece: usize, function: bool) {
        let key = (name.schema.raw().to_owned(), name.name.raw().to_owned());
        self.known.entry(key).or_default().push((piece, function));
    }

    /// The pieces of that name: functions, or all others; where there are none of these, whatever bears the name.
    pub(super) fn find(&self, schema: &str, name: &str, function: bool) -> Vec<usize> {
        let Some(all) = self.known.get(&(schema.to_owned(), name.to_owned())) else { return Vec::new() };
        let fitting: Vec<usize> = all.iter().filter(|(_, is)| *is == function).map(|(piece, _)| *piece).collect();
        if fitting.is_empty() { all.iter().map(|(piece, _)| *piece).collect() } else { fitting }
    }

    /// The pieces that a text names. Names without a schema are looked for in `home` and in `public`.
    pub(super) fn in_sql(&self, sql: &str, home: &Ident, calls: bool) -> Vec<Named> {
        let tokens: Vec<Token> = tokens(sql).into_iter().map(|(_, token)| token).collect();
        let sign = |at: usize, sign: char| tokens.get(at) == Some(&Token::Sign(sign));
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            match (token, tokens.get(at + 2)) {
                (Token::Word(schema, _), Some(Token::Word(name, _))) if sign(at + 1, '.') => {
                    let all = self.find(schema, name, calls || sign(at + 3, '('));
                    found.extend(all.into_iter().map(|piece| Named { piece, sure: true }));
                    at += 3;
                    // What stands behind further dots is a column or field.
                    while sign(at, '.') {
                        at += 2;
                    }
                    continue;
                }
                (Token::Word(name, _), _) => {
                    let function = calls || sign(at + 1, '(');
                    let own = self.find(home.raw(), name, function);
                    let all = if own.is_empty() { self.find("public", name, function) } else { own };
                    found.extend(all.into_iter().map(|piece| Named { piece, sure: false }));
                }
                (Token::Text(text), _) => {
                    let cast = sign(at + 1, ':') && sign(at + 2, ':');
                    let registered =
                        matches!(tokens.get(at + 3), Some(Token::Word(word, _)) if word.starts_with("reg"));
                    if registered || !cast {
                        found.extend(self.in_constant(text, home, cast && registered));
                    }
                }
                (Token::Sign(_), _) => {}
            }
            at += 1;
        }
        found
    }

    /// A constant that is nothing but a name may be one, as in `nextval('numbers')`.
    fn in_constant(&self, text: &str, home: &Ident, registered: bool) -> Vec<Named> {
        let is_name = |token: &Token| matches!(token, Token::Word(..) | Token::Sign('.'));
        let inner: Vec<Token> = tokens(text).into_iter().map(|(_, token)| token).collect();
        if !registered && (inner.is_empty() || inner.len() > 3 || !inner.iter().all(is_name)) {
            return Vec::new();
        }
        // A quote in a constant cannot open another constant that holds the whole again.
        if inner.iter().any(|token| matches!(token, Token::Text(_))) {
            return Vec::new();
        }
        let named = self.in_sql(text, home, false);
        named.into_iter().map(|named| Named { sure: named.sure && registered, ..named }).collect()
    }
}
