//! SQL expressions that people wrote.
//!
//! In comes the text, out goes one expression with the columns that it names and where it names them. It refuses what
//! PostgreSQL would refuse in that place, and everything that could end the expression early: a comment, a semicolon,
//! a second expression.

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use sqlparser::ast::{
    AccessExpr, Expr, Function, FunctionArg, FunctionArgExpr, FunctionArguments, Ident, Query, Value, Visit, Visitor,
};
use sqlparser::dialect::PostgreSqlDialect;
use sqlparser::parser::{Parser, ParserError};
use sqlparser::tokenizer::{Location, Token, TokenWithSpan, Tokenizer, Whitespace};

use super::peculiar::plain;
use super::sql_words::{AGGREGATES, CHANGING, SETS, VALUES, WINDOWS};
use crate::diagnostic::{Code, Findings, Span};
use crate::model::{ColumnReference, SqlExpression};
use crate::parse::Word;

/// How deep parentheses may be nested.
const MAX_DEPTH: usize = 50;

/// How many operators an expression may have: a chain of them is a tree as deep as the chain is long.
const MAX_OPERATORS: usize = 400;

/// How long an expression may be, in bytes.
const MAX_LENGTH: usize = 16_384;

/// Where an expression stands, which decides what it may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Use {
    Check,
    Generated,
    Default,
    IndexKey,
    Predicate,
    /// `up` and `down`: runs in a trigger and in the backfill.
    Fill,
    ReadModel,
    /// A rule of a domain type, over `VALUE`.
    DomainCheck,
    /// A policy of row-level security, which may ask other tables.
    Policy,
    /// Which rows a publication sends.
    Publication,
    /// What a wizard checks and promotes.
    Wizard,
    /// What a staging copy has otherwise than its row.
    Copy,
}

impl Use {
    fn place(self) -> &'static str {
        match self {
            Use::Check => "a check",
            Use::Generated => "a generated column",
            Use::Default => "a default",
            Use::IndexKey => "the key of an index",
            Use::Predicate => "the condition of an index",
            Use::Fill => "`up` and `down`",
            Use::ReadModel => "a read model",
            Use::DomainCheck => "a rule of a domain type",
            Use::Policy => "a policy",
            Use::Publication => "the filter of a publication",
            Use::Wizard => "a wizard",
            Use::Copy => "a staging copy",
        }
    }

    /// Whether PostgreSQL demands that the same row always gives the same value.
    fn immutable(self) -> bool {
        matches!(self, Use::Generated | Use::IndexKey | Use::Predicate)
    }
}

/// An expression, and where each column in it was named.
pub(crate) struct Parsed {
    pub(crate) expression: SqlExpression,
    pub(crate) named: Vec<(ColumnReference, Span)>,
}

/// Reads one expression.
///
/// `own` are the functions of the workspace: what they do under a name that PostgreSQL uses too is not known.
pub(crate) fn expression(word: &Word, used: Use, own: &BTreeSet<&str>, findings: &mut Findings) -> Option<Parsed> {
    let tokens = tokens(word, findings)?;
    let mut parser = parser(tokens);
    let tree = match parser.parse_expr() {
        Ok(tree) => tree,
        Err(error) => {
            syntax_error(word, &error, findings);
            return None;
        }
    };
    let next = parser.peek_token();
    if next.token != Token::EOF {
        let span = token_span(word, &next);
        findings
            .error(Code::SqlSyntax, span, "the expression ends before this word")
            .label("left over")
            .help("exactly one expression stands here; several conditions are joined with AND or OR");
        return None;
    }
    let mut reader =
        Reader { word, used, own, findings, named: Vec::new(), no_columns: Vec::new(), queries: 0, sound: true };
    let _ = tree.visit(&mut reader);
    let (named, sound) = (reader.named, reader.sound);
    if !sound {
        return None;
    }
    let mut seen = BTreeSet::new();
    let columns = named.iter().map(|(column, _)| column.clone()).filter(|column| seen.insert(column.clone())).collect();
    Some(Parsed { expression: SqlExpression { text: word.text.clone(), columns }, named })
}

/// Whether a text is one SQL expression, as specs may hold it.
pub(crate) fn is_expression(text: &str) -> bool {
    let mut findings = Findings::new(crate::diagnostic::Files::new([("", text)]));
    let word = Word::alone(text);
    let Some(tokens) = tokens(&word, &mut findings) else { return false };
    let mut parser = parser(tokens);
    parser.parse_expr().is_ok() && parser.peek_token().token == Token::EOF
}

/// The last names of all relations that a query reads; of a query that cannot be read, all words that could be one.
pub(crate) fn relations(query: &str) -> BTreeSet<String> {
    let dialect = PostgreSqlDialect {};
    let mut found = BTreeSet::new();
    if let Ok(statements) = Parser::parse_sql(&dialect, query) {
        let _ = sqlparser::ast::visit_relations(&statements, |relation| {
            found.extend(relation.0.last().and_then(|part| part.as_ident()).map(folded));
            ControlFlow::<()>::Continue(())
        });
        // The parser takes `FROM ONLY homes` for a table `only`.
        if !found.contains("only") {
            return found;
        }
    }
    found.extend(Tokenizer::new(&dialect, query).tokenize().unwrap_or_default().into_iter().filter_map(|token| {
        match token {
            Token::Word(word) if word.quote_style.is_some() => Some(word.value),
            Token::Word(word) => Some(word.value.to_lowercase()),
            _ => None,
        }
    }));
    found
}

fn parser(tokens: Vec<TokenWithSpan>) -> Parser<'static> {
    Parser::new(&PostgreSqlDialect {}).with_recursion_limit(MAX_DEPTH).with_tokens_with_locations(plain(tokens))
}

fn tokens(word: &Word, findings: &mut Findings) -> Option<Vec<TokenWithSpan>> {
    if word.text.len() > MAX_LENGTH {
        findings
            .error(Code::TooDeep, word.span, format!("the expression is longer than {MAX_LENGTH} bytes"))
            .help("put it into an SQL function (node `sql`) and call that");
        return None;
    }
    let dialect = PostgreSqlDialect {};
    let tokens = match Tokenizer::new(&dialect, &word.text).tokenize_with_location() {
        Ok(tokens) => tokens,
        Err(error) => {
            let span = offset(&word.text, error.location).map_or(word.span, |at| word.part(at, rest(word, at)));
            findings
                .error(Code::SqlSyntax, span, format!("this SQL cannot be read: {}", lower_first(&error.message)))
                .help("quotes inside SQL are doubled: 'it''s'");
            return None;
        }
    };
    let mut operators = 0;
    for token in &tokens {
        let span = || token_span(word, token);
        match &token.token {
            Token::Whitespace(Whitespace::SingleLineComment { .. } | Whitespace::MultiLineComment(_)) => {
                findings
                    .error(Code::SqlNotAllowed, span(), "SQL in a spec carries no comments")
                    .help("say it in `doc=`, or in a comment of the spec: // …");
                return None;
            }
            Token::SemiColon => {
                findings
                    .error(Code::SqlNotAllowed, span(), "a semicolon ends a statement, and this is an expression")
                    .help("remove it; exactly one expression stands here");
                return None;
            }
            Token::Placeholder(_) => {
                findings
                    .error(Code::SqlNotAllowed, span(), "a parameter has no value here")
                    .help("write the value itself, or name a column");
                return None;
            }
            other => operators += usize::from(is_operator(other)),
        }
    }
    if operators > MAX_OPERATORS {
        findings
            .error(Code::TooDeep, word.span, format!("the expression has more than {MAX_OPERATORS} operators"))
            .help("put it into an SQL function (node `sql`) and call that");
        return None;
    }
    Some(tokens)
}

/// Words that join what stands before them with what follows.
const JOINING: &[&str] = &[
    "AND", "AT", "BETWEEN", "COLLATE", "ILIKE", "IN", "IS", "ISNULL", "LIKE", "NOT", "NOTNULL", "OPERATOR", "OR",
    "OVERLAPS", "REGEXP", "RLIKE", "SIMILAR", "XOR",
];

fn is_operator(token: &Token) -> bool {
    match token {
        Token::Word(word) => {
            word.quote_style.is_none() && JOINING.iter().any(|joining| word.value.eq_ignore_ascii_case(joining))
        }
        Token::Whitespace(_)
        | Token::Comma
        | Token::Period
        | Token::LParen
        | Token::RParen
        | Token::Number(..)
        | Token::SingleQuotedString(_) => false,
        _ => true,
    }
}

fn syntax_error(word: &Word, error: &ParserError, findings: &mut Findings) {
    let message = match error {
        ParserError::RecursionLimitExceeded => {
            findings
                .error(Code::TooDeep, word.span, format!("the expression is nested more than {MAX_DEPTH} deep"))
                .help("put a part of it into an SQL function (node `sql`) and call that");
            return;
        }
        ParserError::ParserError(message) | ParserError::TokenizerError(message) => message,
    };
    let (said, place) = match message.rsplit_once(" at Line: ") {
        Some((said, place)) => (said, location(place)),
        None => (message.as_str(), None),
    };
    let at = place.and_then(|place| offset(&word.text, place));
    let span = at.map_or(word.span, |at| word.part(at, rest(word, at)));
    findings.error(Code::SqlSyntax, span, format!("this is not an SQL expression: {}", lower_first(said))).help(
        "write one expression as PostgreSQL takes it; a constant of a rare type is written with a cast: 'value'::type",
    );
}

fn location(text: &str) -> Option<Location> {
    let (line, column) = text.split_once(", Column: ")?;
    Some(Location { line: line.parse().ok()?, column: column.parse().ok()? })
}

fn lower_first(message: &str) -> String {
    let mut letters = message.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

/// The byte at a place that the tokenizer names by line and character.
fn offset(text: &str, at: Location) -> Option<usize> {
    let line = usize::try_from(at.line).ok()?.checked_sub(1)?;
    let column = usize::try_from(at.column).ok()?.checked_sub(1)?;
    if line == 0 && text.is_ascii() {
        return Some(column.min(text.len()));
    }
    let start: usize = text.split_inclusive('\n').take(line).map(str::len).sum();
    let rest = text.get(start..)?;
    Some(start + rest.char_indices().nth(column).map_or(rest.len(), |(byte, _)| byte))
}

/// How long the word is that begins at a byte.
fn rest(word: &Word, at: usize) -> usize {
    let text = &word.text[at..];
    let is_part = |letter: char| letter.is_alphanumeric() || letter == '_';
    let length = text.find(|letter: char| !is_part(letter)).unwrap_or(text.len());
    if length == 0 { text.chars().next().map_or(0, char::len_utf8) } else { length }
}

fn token_span(word: &Word, token: &TokenWithSpan) -> Span {
    range_span(word, token.span)
}

fn range_span(word: &Word, span: sqlparser::tokenizer::Span) -> Span {
    match (offset(&word.text, span.start), offset(&word.text, span.end)) {
        (Some(start), Some(end)) if start < end => word.part(start, end - start),
        _ => word.span,
    }
}

struct Reader<'a> {
    word: &'a Word,
    used: Use,
    own: &'a BTreeSet<&'a str>,
    findings: &'a mut Findings,
    named: Vec<(ColumnReference, Span)>,
    /// Where arguments are named, as in `days => 5`, and fields, as in `(address).street`: those are no columns.
    no_columns: Vec<sqlparser::tokenizer::Span>,
    /// How many queries stand around what is read.
    queries: usize,
    sound: bool,
}

impl Reader<'_> {
    fn refuse(&mut self, span: Span, message: String, help: &str) {
        self.findings.error(Code::SqlNotAllowed, span, message).help(help);
        self.sound = false;
    }

    fn column(&mut self, parts: &[Ident]) {
        if let [only] = parts
            && only.quote_style.is_none()
            && VALUES.contains(&only.value.to_lowercase().as_str())
        {
            return;
        }
        let (qualifier, column) = match parts {
            [column] => (None, column),
            [.., table, column] => (Some(folded(table)), column),
            [] => return,
        };
        let first = range_span(self.word, parts[0].span);
        let last = range_span(self.word, column.span);
        let span = if first == self.word.span || last == self.word.span {
            self.word.span
        } else {
            Span { length: (last.offset + last.length).saturating_sub(first.offset), ..first }
        };
        self.named.push((ColumnReference { qualifier, column: folded(column) }, span));
    }

    fn function(&mut self, function: &Function) {
        if let FunctionArguments::List(list) = &function.args {
            self.no_columns.extend(list.args.iter().filter_map(|argument| match argument {
                FunctionArg::ExprNamed { name: Expr::Identifier(name), .. } => Some(name.span),
                _ => None,
            }));
        }
        let parts: Vec<String> = function.name.0.iter().filter_map(|part| part.as_ident()).map(folded).collect();
        if let ([name], FunctionArguments::List(list)) = (parts.as_slice(), &function.args)
            && name == "normalize"
        {
            // `NORMALIZE(text, NFKC)`: the form is a word of the language.
            self.no_columns.extend(list.args.iter().skip(1).filter_map(|argument| match argument {
                FunctionArg::Unnamed(FunctionArgExpr::Expr(Expr::Identifier(form))) => Some(form.span),
                _ => None,
            }));
        }
        let foreign = match parts.as_slice() {
            [schema, ..] if parts.len() > 1 => schema != "pg_catalog",
            [name] => self.own.contains(name.as_str()),
            _ => true,
        };
        let Some(name) = function.name.0.last().and_then(|part| part.as_ident()) else { return };
        if foreign {
            return;
        }
        let span = range_span(self.word, name.span);
        let lower = name.value.to_lowercase();
        let place = self.used.place();
        if function.over.is_some() || WINDOWS.contains(&lower.as_str()) {
            let help = "compute it where rows are read; here each row stands alone";
            self.refuse(span, format!("{place} cannot hold the window function `{lower}`"), help);
        } else if AGGREGATES.contains(&lower.as_str()) {
            let help = "an aggregate needs many rows; here each row stands alone";
            self.refuse(span, format!("{place} cannot hold the aggregate `{lower}`"), help);
        } else if SETS.contains(&lower.as_str()) {
            let help = "one value is wanted here, and this function gives rows";
            self.refuse(span, format!("{place} cannot hold `{lower}`, which returns rows"), help);
        } else if self.used.immutable() && CHANGING.contains(&lower.as_str()) && !is_fixed(&lower, function) {
            let help = "PostgreSQL demands that the same row always gives the same value here";
            self.refuse(span, format!("{place} cannot hold `{lower}`, whose value changes"), help);
        } else if self.used.immutable() && lower == "to_tsvector" && argument_count(function) == 1 {
            let help = "name the configuration, so that the value does not depend on a setting: to_tsvector('english'::regconfig, …)";
            self.refuse(span, format!("{place} cannot hold `to_tsvector` without a configuration"), help);
        }
    }
}

/// Whether a function of that many arguments is one that always gives the same value.
fn is_fixed(name: &str, function: &Function) -> bool {
    name == "age" && argument_count(function) > 1
}

fn argument_count(function: &Function) -> usize {
    match &function.args {
        FunctionArguments::List(list) => list.args.len(),
        _ => 0,
    }
}

/// PostgreSQL folds names without quotes to lower case.
fn folded(name: &Ident) -> String {
    if name.quote_style.is_some() { name.value.clone() } else { name.value.to_lowercase() }
}

impl Visitor for Reader<'_> {
    type Break = ();

    fn pre_visit_query(&mut self, _query: &Query) -> ControlFlow<()> {
        if matches!(self.used, Use::Policy | Use::Wizard | Use::Copy) {
            self.queries += 1;
            return ControlFlow::Continue(());
        }
        if self.used == Use::ReadModel {
            let message = "a subquery reads past the relations of the read model";
            self.findings
                .error(Code::ReadsPast, self.word.span, message)
                .help("name the table in a `join` or `left-join`, with the domain it belongs to in `depends-on`");
            self.sound = false;
        } else {
            let message = format!("{} cannot hold a subquery", self.used.place());
            self.refuse(self.word.span, message, "an expression here sees one row and nothing else");
        }
        ControlFlow::Break(())
    }

    fn post_visit_query(&mut self, _query: &Query) -> ControlFlow<()> {
        self.queries = self.queries.saturating_sub(1);
        ControlFlow::Continue(())
    }

    fn pre_visit_expr(&mut self, expression: &Expr) -> ControlFlow<()> {
        if self.queries > 0 {
            return ControlFlow::Continue(());
        }
        match expression {
            Expr::CompoundFieldAccess { access_chain, .. } => {
                self.no_columns.extend(access_chain.iter().filter_map(|access| match access {
                    AccessExpr::Dot(Expr::Identifier(name)) => Some(name.span),
                    _ => None,
                }));
            }
            Expr::Identifier(name) if self.no_columns.contains(&name.span) => {}
            Expr::Identifier(name) => self.column(std::slice::from_ref(name)),
            Expr::CompoundIdentifier(names) => self.column(names),
            Expr::Function(function) => self.function(function),
            // The whole row.
            Expr::QualifiedWildcard(..) if matches!(self.used, Use::Check | Use::Policy) => {}
            Expr::Wildcard(_) | Expr::QualifiedWildcard(..) => {
                let message = format!("{} cannot hold `*`", self.used.place());
                self.refuse(self.word.span, message, "name the columns");
            }
            Expr::Value(value) if matches!(value.value, Value::Placeholder(_)) => {
                self.refuse(self.word.span, "a parameter has no value here".to_owned(), "write the value itself");
            }
            _ => {}
        }
        ControlFlow::Continue(())
    }
}
