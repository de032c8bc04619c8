//! Expressions as PostgreSQL prints them, made into what a person would write.
//!
//! In comes text of `pg_get_expr`, out goes text that stores the very same tree when it is fed back. Nothing is
//! changed that PostgreSQL would read otherwise.

use super::between;
use super::listing::{self, TypeOf};
use super::text;
use schema_spec::model::SqlExpression;

/// The expression; nothing where the language could not read it back.
pub(super) fn read(sql: &str, type_of: TypeOf<'_>) -> Option<SqlExpression> {
    let text = idiomatic(sql, type_of);
    schema_spec::is_expression(&text).then(|| SqlExpression { text, columns: Vec::new() })
}

/// The text in which a person would write it.
pub(super) fn idiomatic(sql: &str, type_of: TypeOf<'_>) -> String {
    short_trim(&between::rewrite(&listing::rewrite(text::without_parentheses(sql), type_of)))
}

/// `TRIM(BOTH FROM a)` as `TRIM(a)`: PostgreSQL prints the one for either, and not every parser reads the first.
fn short_trim(sql: &str) -> String {
    const LONG: &str = "TRIM(BOTH FROM ";
    const SHORT: &str = "TRIM(";
    if !sql.contains(LONG) {
        return sql.to_owned();
    }
    let mut places: Vec<usize> = text::inner_places(sql).into_iter().map(|(at, _, _)| at).collect();
    places.retain(|at| sql[*at..].starts_with(LONG));
    let mut short = sql.to_owned();
    for at in places.into_iter().rev() {
        short.replace_range(at..at + LONG.len(), SHORT);
    }
    short
}
