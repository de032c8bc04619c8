//! Did you mean: the known name that a mistyped one is closest to.
//!
//! In come a name and the names that would have been right, out goes a help text or nothing.
//! It never guesses far: a suggestion shares most of its letters with what was written.

/// How alike two names must be, by the measure of Jaro and Winkler, before one is offered for the other.
const ALIKE: f64 = 0.8;

/// The candidate closest to `written`, if one is close.
pub(crate) fn closest<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let lower = written.to_lowercase();
    let mut best: Option<(f64, &str)> = None;
    for candidate in candidates {
        let score = strsim::jaro_winkler(&lower, &candidate.to_lowercase());
        if score >= ALIKE && best.is_none_or(|(highest, _)| score > highest) {
            best = Some((score, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// `did you mean …?`, if a candidate is close.
#[must_use]
pub fn did_you_mean<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    closest(written, candidates).map(|candidate| format!("did you mean `{candidate}`?"))
}

/// Names as a sentence lists them: `a`, `b` and `c`.
pub(crate) fn list<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    joined(names, "and")
}

/// Names as a sentence offers them: `a`, `b` or `c`.
pub(crate) fn either<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    joined(names, "or")
}

fn joined<'a>(names: impl IntoIterator<Item = &'a str>, word: &str) -> String {
    let quoted: Vec<String> = names.into_iter().map(|name| format!("`{name}`")).collect();
    match quoted.as_slice() {
        [] => "none".to_owned(),
        [only] => only.clone(),
        [rest @ .., last] => format!("{} {word} {last}", rest.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_close_names_are_offered() {
        let known = ["column", "check", "primary-key"];
        assert_eq!(closest("colum", known), Some("column"));
        assert_eq!(closest("primary_key", known), Some("primary-key"));
        assert_eq!(closest("zebra", known), None);
    }

    #[test]
    fn names_are_listed_as_in_a_sentence() {
        assert_eq!(list(["a"]), "`a`");
        assert_eq!(list(["a", "b", "c"]), "`a`, `b` and `c`");
        assert_eq!(either(["a", "b"]), "`a` or `b`");
    }
}
