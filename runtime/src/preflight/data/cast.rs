//! Values that do not fit into a narrower type.
//!
//! In come a column and the type that it gets without an expression, out go the rows whose value is refused: whole numbers out of
//! range, texts that are too long, numbers with too many digits. Other types are the server's to judge.

use super::{Demand, whole};
use crate::preflight::deed::quoted;
use crate::preflight::inquiry::{Inquiry, Relation, lost};

impl Inquiry<'_> {
    pub(super) async fn cast(&mut self, on: &Relation, column: &str, to: &str) -> Result<(), sqlx::Error> {
        const OLD: &str = "SELECT typname::text FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid \
            WHERE a.attrelid = $1::int8::oid AND a.attname = $2";
        let old = sqlx::query_scalar(OLD).bind(on.oid).bind(column).fetch_optional(&mut *self.connection).await;
        let Some(old): Option<String> = lost(old)?.flatten() else { return Ok(()) };
        let Some(wrong) = refused(&quoted(column), to, &old) else { return Ok(()) };
        let demand = Demand {
            promise: format!("the type {to} for column {}", quoted(column)),
            noun: "row",
            wrong: format!("whose {old} does not fit"),
            expected: format!("values that fit into {to}"),
            mend: "shorten or correct these values, or say with USING what becomes of them; then run again".to_owned(),
            query: format!("SELECT * FROM {} WHERE {wrong}", whole(on, false)),
        };
        self.ask(&[on], demand).await
    }
}

/// The condition for values that the server refuses; nothing where that is not known.
fn refused(column: &str, to: &str, old: &str) -> Option<String> {
    let to = to.to_lowercase();
    let (name, modifiers) = to.split_once('(').unwrap_or((&to, ""));
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let is_whole = ["int2", "int4", "int8"].contains(&old);
    let is_text = ["text", "varchar"].contains(&old);
    let numbers: Vec<u32> =
        modifiers.trim_end_matches(')').split(',').filter_map(|number| number.trim().parse().ok()).collect();
    // What has digits behind the point is rounded first.
    let value = if old == "numeric" { format!("round({column})") } else { column.to_owned() };
    let outside = |low: &str, high: &str| Some(format!("{value} NOT BETWEEN {low} AND {high}"));
    match (name.as_str(), numbers.as_slice()) {
        ("smallint" | "int2", []) if is_whole || old == "numeric" => outside("-32768", "32767"),
        ("integer" | "int" | "int4", []) if is_whole || old == "numeric" => outside("-2147483648", "2147483647"),
        // Blanks at the end are cut off without a word.
        ("varchar" | "character varying", [length]) if is_text => {
            Some(format!("char_length({column}) > {length} AND rtrim(substr({column}, {length} + 1), ' ') <> ''"))
        }
        ("char" | "character", [length]) if is_text => Some(format!("char_length(rtrim({column}, ' ')) > {length}")),
        ("numeric" | "decimal", [precision, rest @ ..]) if is_whole || old == "numeric" => {
            let scale = rest.first().copied().unwrap_or(0);
            let before = precision.checked_sub(scale)?;
            let digits = format!("abs(round({column}::numeric, {scale})) >= 10::numeric ^ {before}");
            // NaN has a place in any of them, and is more than every number.
            Some(format!("{digits} AND {column}::numeric <> 'NaN'"))
        }
        _ => None,
    }
}
