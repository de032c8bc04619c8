//! What a merge left in a file that two branches changed.
//!
//! In comes a text, out go the stretches that git put between its marks. It chooses no side.

use std::ops::Range;

/// Lines of which there are two versions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Unmerged {
    /// The mark before the lines of the branch that was merged into, and the name of that branch.
    pub(crate) ours: (Range<usize>, String),
    /// The mark behind the lines of the other branch, and its name.
    pub(crate) theirs: (Range<usize>, String),
}

/// All places where the marks of a merge stand in their order.
pub(crate) fn unmerged(text: &str) -> Vec<Unmerged> {
    let (mut found, mut open, mut parted, mut at) = (Vec::new(), None, None, 0);
    for line in text.split_inclusive('\n') {
        let content = line.trim_end();
        let (start, length) = (at, content.len());
        at += line.len();
        let name = |sign: &str| {
            let rest = content.strip_prefix(sign)?;
            (rest.is_empty() || rest.starts_with(' ')).then(|| rest.trim().to_owned())
        };
        if let Some(name) = name("<<<<<<<") {
            // The lines themselves say more than the mark above them.
            (open, parted) = (Some((first_line(text, at), name)), None);
        } else if content == "=======" && open.is_some() {
            parted = Some(first_line(text, at));
        } else if let Some(name) = name(">>>>>>>")
            && let Some(lines) = parted.take()
        {
            let theirs = if lines.start >= start { start..start + length } else { lines };
            found.extend(open.take().map(|ours| Unmerged { ours, theirs: (theirs, name) }));
        }
    }
    found
}

/// The line that begins at a byte, without the spaces around it.
fn first_line(text: &str, at: usize) -> Range<usize> {
    let line = text[at..].lines().next().unwrap_or_default();
    let start = at + line.len() - line.trim_start().len();
    start..at + line.trim_end().len().max(start - at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_sides_are_found_with_their_names() {
        let text = "a\n<<<<<<< HEAD\n  b\n||||||| 1\nx\n=======\n  c\n>>>>>>> other\nd\n";
        let found = unmerged(text);
        assert_eq!(found.len(), 1);
        assert_eq!((&text[found[0].ours.0.clone()], found[0].ours.1.as_str()), ("b", "HEAD"));
        assert_eq!((&text[found[0].theirs.0.clone()], found[0].theirs.1.as_str()), ("c", "other"));
        let emptied = "<<<<<<< HEAD\nb\n=======\n>>>>>>> other\n";
        assert_eq!(&emptied[unmerged(emptied)[0].theirs.0.clone()], ">>>>>>> other");
        for text in ["=======\n>>>>>>> x\n", "<<<<<<< x\n", "a <<<<<<< b\n"] {
            assert_eq!(unmerged(text), Vec::new(), "{text}");
        }
    }
}
