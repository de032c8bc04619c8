//! What a merge left in a text that two branches changed.
//!
//! In comes a text with the marks that git puts around what it could not merge; out go both sides, each as if the other
//! had never been. It chooses none of them.

/// The text as each of two branches has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sides {
    /// The branch that was merged into.
    pub(crate) ours: String,
    /// The branch that was merged.
    pub(crate) theirs: String,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum In {
    Both,
    Ours,
    Base,
    Theirs,
}

/// Whether a line is one of the marks.
fn mark(line: &str) -> Option<In> {
    let is = |sign: &str| line.strip_prefix(sign).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
    let line_is = |sign: char| is(&sign.to_string().repeat(7));
    match () {
        () if line_is('<') => Some(In::Ours),
        () if line_is('|') => Some(In::Base),
        () if line_is('=') => Some(In::Theirs),
        () if line_is('>') => Some(In::Both),
        () => None,
    }
}

/// Both sides of a text, where a merge left its marks in it.
pub(crate) fn sides(text: &str) -> Option<Sides> {
    if !text.lines().any(|line| mark(line) == Some(In::Ours)) {
        return None;
    }
    let (mut ours, mut theirs, mut place) = (String::new(), String::new(), In::Both);
    for line in text.split_inclusive('\n') {
        match (mark(line.trim_end()), place) {
            (Some(next @ In::Ours), In::Both)
            | (Some(next @ (In::Base | In::Theirs)), In::Ours)
            | (Some(next @ In::Theirs), In::Base)
            | (Some(next @ In::Both), In::Theirs) => place = next,
            _ => {
                if matches!(place, In::Both | In::Ours) {
                    ours.push_str(line);
                }
                if matches!(place, In::Both | In::Theirs) {
                    theirs.push_str(line);
                }
            }
        }
    }
    Some(Sides { ours, theirs })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_side_is_as_if_the_other_had_never_been() {
        let two = "a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> other\nd\n";
        let three = "a\n<<<<<<< HEAD\nb\n||||||| 12ab\nx\n=======\nc\n>>>>>>> other\nd\n";
        for text in [two, three] {
            assert_eq!(sides(text), Some(Sides { ours: "a\nb\nd\n".to_owned(), theirs: "a\nc\nd\n".to_owned() }));
        }
        for text in ["a\n=======\nb\n", "<<<<<<<< eight\n", ""] {
            assert_eq!(sides(text), None);
        }
    }
}
