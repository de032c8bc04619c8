//! Lists of constants, which PostgreSQL prints in a way that it does not read back as it was.
//!
//! In comes printed SQL, out goes SQL that stores the same tree. `c IN ('a', 'b')` over `varchar` is printed as
//! `((c)::text = ANY ((ARRAY['a'::character varying, …])::text[]))`; fed back, the cast would go into the elements.
//! A list becomes `IN` again only where that is sure to be what PostgreSQL would print so; elsewhere the array is given
//! its own type, which keeps the cast where it is.

use super::text::{inner_places, parenthesised, split};

/// Says of a name the type of its column, as `format_type` does, without modifiers.
pub(super) type TypeOf<'t> = &'t dyn Fn(&str) -> Option<String>;

/// Rewrites every list of constants in `sql`.
pub(super) fn rewrite(sql: &str, type_of: TypeOf<'_>) -> String {
    // Most SQL has no list, and need not be walked.
    if sql.contains("ARRAY[") { keep_casts(&in_lists(sql, type_of)) } else { sql.to_owned() }
}

/// `= ANY (ARRAY[…])` as `IN (…)`, and `<> ALL (ARRAY[…])` as `NOT IN (…)`.
fn in_lists(sql: &str, type_of: TypeOf<'_>) -> String {
    let mut text = sql.to_owned();
    let mut from = 0;
    while let Some((at, depth)) = next_list(&text, from) {
        let word = if text[at..].starts_with(ANY) { ANY } else { ALL };
        let begin = enclosing(&text, at, depth);
        from = at + word.len();
        let open = from - 1;
        let Some((inside, _)) = parenthesised(&text, open) else { continue };
        let end = open + inside.len() + 2;
        let Some((left, items)) = membership(text[begin..at].trim(), inside, type_of) else { continue };
        let lead = text[begin..at].len() - text[begin..at].trim_start().len();
        let not = if word == ANY { "" } else { "NOT " };
        let list = format!("{left} {not}IN ({})", items.join(", "));
        let begin = begin + lead;
        from = begin + list.len();
        text.replace_range(begin..end, &list);
    }
    text
}

const ANY: &str = " = ANY (";
const ALL: &str = " <> ALL (";

/// The next comparison with a list outside of quotes, and how deep in parentheses it stands.
fn next_list(text: &str, from: usize) -> Option<(usize, i32)> {
    let places = inner_places(text).into_iter().filter(|(at, _, _)| *at >= from);
    let mut places = places.map(|(at, _, depth)| (at, depth));
    places.find(|(at, _)| text[*at..].starts_with(ANY) || text[*at..].starts_with(ALL))
}

/// Where the operand in front of `at` begins: behind the parenthesis around it.
fn enclosing(text: &str, at: usize, depth: i32) -> usize {
    let before = inner_places(text).into_iter().take_while(|(place, _, _)| *place < at);
    let opening = before.filter(|(_, byte, place_depth)| *byte == b'(' && place_depth + 1 == depth);
    opening.last().map_or(0, |(place, _, _)| place + 1)
}

/// The left side and the items of an `IN` that PostgreSQL would print with these sides.
fn membership(left: &str, right: &str, type_of: TypeOf<'_>) -> Option<(String, Vec<String>)> {
    if let Some((elements, outer)) = cast_array(right) {
        // Both sides were cast to a common ancestor by PostgreSQL itself.
        let own = elements_type(&elements)?;
        let column = left.strip_suffix(&format!("::{}", outer.strip_suffix("[]")?))?;
        let (column, "") = column.starts_with('(').then(|| parenthesised(column, 0)).flatten()? else { return None };
        if type_of(&unquoted(column)).is_some_and(|found| found != own) {
            return None;
        }
        let items: Option<Vec<String>> = elements.iter().map(|element| literal(element, &own)).collect();
        return Some((column.to_owned(), items?));
    }
    let elements = array(right)?;
    let own = type_of(&unquoted(left))?;
    let item = |element: &&str| {
        literal(element, &own).filter(|_| own != "character varying").or_else(|| number(element, &own))
    };
    let items: Option<Vec<String>> = elements.iter().map(item).collect();
    // One item alone would be printed as a plain comparison.
    (elements.len() > 1).then_some((left.to_owned(), items?))
}

/// The elements of `ARRAY[…]`.
fn array(text: &str) -> Option<Vec<&str>> {
    let inside = text.strip_prefix("ARRAY[")?.strip_suffix(']')?;
    // The bracket at the end must be the partner of the first.
    let whole = inner_places(inside).iter().all(|(_, _, depth)| *depth >= 0);
    whole.then(|| split(inside, ',').into_iter().map(str::trim).collect())
}

/// Elements and outer type of `(ARRAY[…])::text[]`.
fn cast_array(text: &str) -> Option<(Vec<&str>, &str)> {
    let (inside, rest) = text.starts_with('(').then(|| parenthesised(text, 0)).flatten()?;
    let elements = array(inside)?;
    (elements.len() > 1).then_some((elements, rest.strip_prefix("::")?))
}

/// The type that all elements name.
fn elements_type(elements: &[&str]) -> Option<String> {
    let type_of = |element: &&str| split_literal(element).map(|(_, own)| own.to_owned());
    let first = elements.first().and_then(type_of)?;
    elements.iter().all(|element| type_of(element).as_ref() == Some(&first)).then_some(first)
}

/// `'a'` and `text` of `'a'::text`.
fn split_literal(element: &str) -> Option<(&str, &str)> {
    let quote = element.rfind("'::")?;
    let (value, own) = (&element[..=quote], &element[quote + 3..]);
    let whole = value.starts_with('\'') && value.len() > 1 && super::text::is_one_literal(value);
    whole.then_some((value, own))
}

/// The literal of an element of that type.
fn literal(element: &str, own: &str) -> Option<String> {
    let (value, found) = split_literal(element)?;
    let same = found == own || (found == "bpchar" && own == "character");
    (same && !is_number(own)).then(|| value.to_owned())
}

fn is_number(own: &str) -> bool {
    matches!(own, "smallint" | "integer" | "bigint" | "numeric" | "real" | "double precision" | "oid")
}

/// The number of an element, as PostgreSQL casts numbers of a list to the type of the column.
fn number(element: &str, own: &str) -> Option<String> {
    let whole = |text: &str| {
        let inner = text.strip_prefix("'-").and_then(|text| text.strip_suffix("'::integer"));
        let digits = inner.unwrap_or(text);
        let plain = !digits.is_empty() && digits.len() < 10 && digits.bytes().all(|byte| byte.is_ascii_digit());
        plain.then(|| if inner.is_some() { format!("-{digits}") } else { digits.to_owned() })
    };
    match own {
        "smallint" | "integer" => whole(element),
        "bigint" | "numeric" => {
            let (inside, rest) = element.starts_with('(').then(|| parenthesised(element, 0)).flatten()?;
            whole(inside).filter(|_| rest.strip_prefix("::") == Some(own))
        }
        _ => None,
    }
}

fn unquoted(name: &str) -> String {
    match name.strip_prefix('"').and_then(|name| name.strip_suffix('"')) {
        Some(inside) => inside.replace("\"\"", "\""),
        None => name.to_owned(),
    }
}

/// `(ARRAY['a'::character varying])::text[]` with the type of the array itself, so that the cast stays outside.
fn keep_casts(sql: &str) -> String {
    const OPEN: &str = "(ARRAY[";
    let mut text = sql.to_owned();
    let mut from = 0;
    loop {
        let mut places = inner_places(&text).into_iter().map(|(at, _, _)| at).filter(|at| *at >= from);
        let Some(at) = places.find(|at| text[*at..].starts_with(OPEN)) else { return text };
        from = at + OPEN.len();
        let Some((inside, rest)) = parenthesised(&text, at) else { continue };
        let own = array(inside).filter(|_| rest.starts_with("::")).and_then(|elements| elements_type(&elements));
        if let Some(own) = own {
            let end = at + 1 + inside.len();
            text.insert_str(end, &format!("::{own}[]"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn type_of(name: &str) -> Option<String> {
        let own = match name {
            "v" | "V" => "character varying",
            "t" => "text",
            "n" => "integer",
            "b" => "bigint",
            "s" => "public.state",
            _ => return None,
        };
        Some(own.to_owned())
    }

    #[test]
    fn lists_are_written_as_a_person_would() {
        let unchanged = "";
        for (printed, written) in [
            (
                "(v)::text = ANY ((ARRAY['a'::character varying, 'b, '''::character varying])::text[])",
                "v IN ('a', 'b, ''')",
            ),
            (
                "(\"V\")::text <> ALL ((ARRAY['a'::character varying, 'b'::character varying])::text[])",
                "\"V\" NOT IN ('a', 'b')",
            ),
            ("(n > 0) AND (t = ANY (ARRAY['a'::text, 'b'::text]))", "(n > 0) AND (t IN ('a', 'b'))"),
            ("n = ANY (ARRAY[1, 2, '-3'::integer])", "n IN (1, 2, -3)"),
            ("b = ANY (ARRAY[(1)::bigint, (2)::bigint])", "b IN (1, 2)"),
            ("b = ANY (ARRAY[1, 2])", unchanged),
            ("s <> ALL (ARRAY['x'::public.state, 'y'::public.state])", "s NOT IN ('x', 'y')"),
            ("t = ANY (ARRAY['a'::text])", unchanged),
            ("v = ANY (ARRAY['a'::text, 'b'::text])", unchanged),
            ("(v)::text = ANY (ARRAY[('a'::character varying)::text, ('b'::character varying)::text])", unchanged),
            ("lower(t) = ANY (ARRAY['a'::text, 'b'::text])", unchanged),
            ("' = ANY (ARRAY[' <> t", unchanged),
            (
                "(t)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[])",
                "(t)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying]::character varying[])::text[])",
            ),
            (
                "f((ARRAY['a'::character varying])::text[])",
                "f((ARRAY['a'::character varying]::character varying[])::text[])",
            ),
        ] {
            let wanted = if written.is_empty() { printed } else { written };
            assert_eq!(rewrite(printed, &type_of), wanted);
        }
    }
}
