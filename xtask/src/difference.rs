//! The difference between two texts, as `diff -u` and `patch` write it.
//!
//! In come a path and two contents, out goes the diff. It is empty only where both are the same.

use similar::TextDiff;

use crate::outcome::{CYAN, GREEN, RED, paint};

/// The unified diff that leads from one content to the other; a side that is no file is `/dev/null`.
pub(crate) fn unified(path: &str, before: Option<&[u8]>, after: Option<&str>) -> String {
    let old_name = if before.is_some() { format!("a/{path}") } else { "/dev/null".to_owned() };
    let new_name = if after.is_some() { format!("b/{path}") } else { "/dev/null".to_owned() };
    let Ok(old) = std::str::from_utf8(before.unwrap_or_default()) else {
        return format!("Binary files {old_name} and {new_name} differ\n");
    };
    let diff = TextDiff::from_lines(old, after.unwrap_or_default());
    let text = diff.unified_diff().header(&old_name, &new_name).to_string();
    // An empty file that comes or goes has no lines to show, and is a difference all the same.
    if text.is_empty() { format!("--- {old_name}\n+++ {new_name}\n") } else { text }
}

/// The same diff with colours.
pub(crate) fn painted(diff: &str) -> String {
    diff.split_inclusive('\n').map(painted_line).collect()
}

fn painted_line(line: &str) -> String {
    let (text, end) = line.strip_suffix('\n').map_or((line, ""), |text| (text, "\n"));
    let color = match text.as_bytes() {
        [b'+', ..] => GREEN,
        [b'-', ..] => RED,
        [b'@', ..] => CYAN,
        _ => return line.to_owned(),
    };
    paint(text, color) + end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_diff_names_both_sides() {
        let cases = [
            (Some("a\nb\n"), Some("a\nc\n"), "--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n a\n-b\n+c\n"),
            (None, Some("a\n"), "--- /dev/null\n+++ b/x\n@@ -0,0 +1 @@\n+a\n"),
            (Some("a"), None, "--- a/x\n+++ /dev/null\n@@ -1 +0,0 @@\n-a\n\\ No newline at end of file\n"),
            (Some(""), None, "--- a/x\n+++ /dev/null\n"),
        ];
        for (before, after, expected) in cases {
            assert_eq!(unified("x", before.map(str::as_bytes), after), expected);
        }
        assert_eq!(unified("x", Some(b"\xff"), Some("a")), "Binary files a/x and b/x differ\n");
    }
}
