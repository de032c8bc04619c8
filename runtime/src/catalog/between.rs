//! Ranges of values, which PostgreSQL prints in a way that it does not read back as they were.
//!
//! In comes printed SQL, out goes SQL that stores the same tree. `a BETWEEN 1 AND 9 AND b` is printed as
//! `(((a >= 1) AND (a <= 9)) AND b)`; fed back, the three conditions would become operands of one AND.

use super::text::{find, inner_places, parenthesised};

/// Words of a range: what joins its bounds, how they compare, and what a person writes.
const RANGES: [(&str, &str, &str, &str); 2] =
    [(" AND ", " >= ", " <= ", "BETWEEN"), (" OR ", " < ", " > ", "NOT BETWEEN")];

/// Writes every range that is an operand of the word that joins its bounds as `BETWEEN` or `NOT BETWEEN`.
pub(super) fn rewrite(sql: &str) -> String {
    let mut text = sql.to_owned();
    // Most SQL has no operand in two parentheses, and need not be walked.
    if !text.contains("((") {
        return text;
    }
    let mut opens: Vec<usize> = inner_places(&text).into_iter().map(|(at, _, _)| at).collect();
    opens.retain(|at| text[*at..].starts_with("(("));
    // From the end, so that places in front stay where they are.
    for open in opens.into_iter().rev() {
        if let Some((length, range)) = range(&text, open) {
            text.replace_range(open..open + length, &range);
        }
    }
    text
}

/// Length of the operand that opens there, and the range that it is.
fn range(text: &str, open: usize) -> Option<(usize, String)> {
    let (inside, rest) = parenthesised(text, open)?;
    RANGES.iter().find_map(|(join, low, high, word)| {
        let is_operand = rest.starts_with(join) || text[..open].ends_with(join);
        let (first, behind) = parenthesised(inside, 0).filter(|_| is_operand)?;
        let (second, "") = parenthesised(behind.strip_prefix(join).filter(|text| text.starts_with('('))?, 0)? else {
            return None;
        };
        let (value, from) = compared(first, low)?;
        let (same, to) = compared(second, high)?;
        (value == same).then(|| (inside.len() + 2, format!("({value} {word} {from} AND {to})")))
    })
}

/// Both sides of a comparison.
fn compared<'t>(text: &'t str, operator: &str) -> Option<(&'t str, &'t str)> {
    let at = find(text, operator)?;
    Some((&text[..at], &text[at + operator.len()..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_among_conditions_are_written_as_between() {
        let unchanged = "";
        for (printed, written) in [
            ("((a >= 1) AND (a <= 9)) AND (b <> 5)", "(a BETWEEN 1 AND 9) AND (b <> 5)"),
            ("(b AND ((a >= 1) AND (a <= 9)))", "(b AND (a BETWEEN 1 AND 9))"),
            (
                "((lower(a) >= 'x)'::text) AND (lower(a) <= (b || ' AND '::text))) AND c",
                "(lower(a) BETWEEN 'x)'::text AND (b || ' AND '::text)) AND c",
            ),
            ("((a < 1) OR (a > 9)) OR b", "(a NOT BETWEEN 1 AND 9) OR b"),
            (
                "(((a >= 1) AND (a <= 9)) AND ((b >= 1) AND (b <= 9))) OR c",
                "((a BETWEEN 1 AND 9) AND (b BETWEEN 1 AND 9)) OR c",
            ),
            ("(a >= 1) AND (a <= 9) AND c", unchanged),
            ("((a >= 1) AND (b <= 9)) AND c", unchanged),
            ("((a >= 1) AND (a <= 9)) OR c", unchanged),
            ("((a >= 1) AND (a <= 9) AND c) AND d", unchanged),
            ("'((a >= 1) AND (a <= 9)) AND '::text", unchanged),
        ] {
            let wanted = if written.is_empty() { printed } else { written };
            assert_eq!(rewrite(printed), wanted);
        }
    }
}
