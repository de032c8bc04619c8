//! Expressions as PostgreSQL prints them, made into what a person would write.
//!
//! In comes text of `pg_get_expr`, out goes text that stores the very same tree when it is fed back. Nothing is
//! changed that PostgreSQL would read otherwise.

use super::listing::{self, TypeOf};
use super::text;
use schema_spec::model::SqlExpression;
use sqlparser::dialect::PostgreSqlDialect;
use sqlparser::parser::Parser;
use sqlparser::tokenizer::Token;

/// The expression; nothing where the language could not read it back.
pub(super) fn read(sql: &str, type_of: TypeOf<'_>) -> Option<SqlExpression> {
    let text = idiomatic(sql, type_of);
    is_expression(&text).then(|| SqlExpression { text, columns: Vec::new() })
}

/// The text in which a person would write it.
pub(super) fn idiomatic(sql: &str, type_of: TypeOf<'_>) -> String {
    listing::rewrite(text::without_parentheses(sql), type_of)
}

fn is_expression(text: &str) -> bool {
    let parser = Parser::new(&PostgreSqlDialect {}).with_recursion_limit(400).try_with_sql(text);
    parser.is_ok_and(|mut parser| parser.parse_expr().is_ok() && parser.peek_token().token == Token::EOF)
}
