//! From where to where a node reaches.
//!
//! In come a text that is KDL and the place of a node's name; out goes the stretch of the node, of its block, and of
//! what goes when the node goes. It looks at tokens alone, so quotes and comments cannot mislead it.

use std::ops::Range;

use crate::syntax::{Kind, Token, is_newline, is_space, tokens};

/// The tokens of a text.
pub(crate) struct Extents<'a> {
    text: &'a str,
    tokens: Vec<Token>,
}

/// Where a node stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Extent {
    /// From its name to its last character.
    pub(crate) node: Range<usize>,
    /// From `{` to `}`, where it has a block.
    pub(crate) block: Option<Range<usize>>,
}

impl<'a> Extents<'a> {
    /// Cuts the text.
    pub(crate) fn of(text: &'a str) -> Self {
        Self { text, tokens: tokens(text).0 }
    }

    /// The node whose name begins at a byte.
    pub(crate) fn node(&self, name: usize) -> Extent {
        let first = self.tokens.partition_point(|token| token.start < name);
        let mut walk = Walk { end: name, block: None, depth: 0, opened: 0, continued: false, hidden: false };
        for token in &self.tokens[first.min(self.tokens.len())..] {
            if walk.ends_before(*token) {
                break;
            }
        }
        Extent { node: name..walk.end, block: walk.block }
    }

    /// Whether a person wrote something between two bytes that is no node.
    pub(crate) fn has_comment(&self, stretch: &Range<usize>) -> bool {
        let inside = self.tokens.iter().filter(|token| stretch.contains(&token.start));
        inside.into_iter().any(|token| matches!(token.kind, Kind::LineComment | Kind::BlockComment | Kind::Slashdash))
    }

    /// Where the line ends on which a byte stands.
    pub(crate) fn line_end(&self, at: usize) -> usize {
        let first = self.tokens.partition_point(|token| token.start < at);
        let newline = self.tokens[first.min(self.tokens.len())..].iter().find(|token| token.kind == Kind::Newline);
        newline.map_or(self.text.len(), |token| token.start)
    }

    /// The stretch with the spaces before it.
    pub(crate) fn with_space_before(&self, stretch: Range<usize>) -> Range<usize> {
        let before = self.text[..stretch.start].trim_end_matches(is_space).len();
        // Behind a `\` the spaces begin a line, and the ones in front of the next word do instead.
        if self.text[..before].ends_with(is_newline) {
            let rest = &self.text[stretch.end..];
            return stretch.start..stretch.end + rest.len() - rest.trim_start_matches(is_space).len();
        }
        before..stretch.end
    }

    /// What goes when a node goes: its lines with what is said behind it, or, where others stand on the same line, the
    /// node and its `;`. Comments on lines before it stay, because nobody can tell what they are about. Of two empty
    /// lines that would meet, one goes.
    pub(crate) fn going(&self, node: &Range<usize>) -> Range<usize> {
        let text = self.text;
        let line_start = text[..node.start].rfind(is_newline).map_or(0, |at| next(text, at));
        let alone_before = text[line_start..node.start].chars().all(is_space);
        let first = self.tokens.partition_point(|token| token.start < node.end);
        let mut behind = self.tokens[first.min(self.tokens.len())..].iter().peekable();
        let is_trifle = |kind| matches!(kind, Kind::Space | Kind::Semicolon | Kind::BlockComment | Kind::LineComment);
        while behind.next_if(|token| is_trifle(token.kind)).is_some() {}
        let ends_line = behind.peek().is_none_or(|token| token.kind == Kind::Newline);
        if alone_before && ends_line {
            let end = behind.peek().map_or(text.len(), |token| token.end);
            return self.without_double_gap(line_start..end);
        }
        let semicolon = self.tokens[first.min(self.tokens.len())..]
            .iter()
            .take_while(|token| matches!(token.kind, Kind::Space | Kind::Semicolon))
            .find(|token| token.kind == Kind::Semicolon);
        match semicolon {
            Some(token) => {
                let rest = &text[token.end..];
                node.start..token.end + rest.len() - rest.trim_start_matches(is_space).len()
            }
            None => {
                let before = text[..node.start].trim_end_matches(is_space);
                before.strip_suffix(';').unwrap_or(before).len()..node.end.max(before.len())
            }
        }
    }

    fn without_double_gap(&self, lines: Range<usize>) -> Range<usize> {
        let (before, behind) = (&self.text[..lines.start], &self.text[lines.end..]);
        let line_before = before.strip_suffix('\n').unwrap_or(before).rsplit('\n').next().unwrap_or_default();
        let gap_before = !before.is_empty() && line_before.trim().is_empty();
        let opens = line_before.trim_end().ends_with('{');
        let next_line = behind.split_inclusive('\n').next().unwrap_or_default();
        if next_line.trim().is_empty() && !next_line.is_empty() && (gap_before || opens) {
            return lines.start..lines.end + next_line.len();
        }
        if next_line.trim_start().starts_with('}') && gap_before {
            let gap = before.len() - before.strip_suffix('\n').unwrap_or(before).len() + line_before.len();
            return lines.start - gap..lines.end;
        }
        lines
    }
}

fn next(text: &str, at: usize) -> usize {
    at + text[at..].chars().next().map_or(0, char::len_utf8)
}

struct Walk {
    end: usize,
    block: Option<Range<usize>>,
    depth: usize,
    opened: usize,
    /// Behind a `\`, up to the end of its line.
    continued: bool,
    /// Behind `/-`, up to what it comments out.
    hidden: bool,
}

impl Walk {
    /// Takes a token in, unless the node has ended before it.
    fn ends_before(&mut self, token: Token) -> bool {
        match token.kind {
            Kind::BraceOpen => {
                if self.depth == 0 {
                    self.opened = token.start;
                }
                self.depth += 1;
            }
            Kind::BraceClose if self.depth == 0 => return true,
            Kind::BraceClose => {
                self.depth -= 1;
                if self.depth == 0 {
                    self.end = token.end;
                    if !self.hidden {
                        self.block = Some(self.opened..token.end);
                    }
                    self.hidden = false;
                }
            }
            _ if self.depth > 0 => {}
            Kind::Newline if self.continued => self.continued = false,
            Kind::Newline if self.hidden => {}
            Kind::LineComment if self.continued || self.hidden => {}
            Kind::Newline | Kind::Semicolon | Kind::LineComment => return true,
            Kind::Backslash => self.continued = true,
            Kind::Slashdash => self.hidden = true,
            Kind::Space | Kind::BlockComment => {}
            _ => {
                self.end = token.end;
                self.hidden = false;
            }
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is left of a text when its node `x` goes.
    fn without_x(text: &str) -> String {
        let extents = Extents::of(text);
        let going = extents.going(&extents.node(text.find('x').unwrap()).node);
        format!("{}{}", &text[..going.start], &text[going.end..])
    }

    #[test]
    fn a_node_goes_and_everything_else_stays() {
        let cases = [
            ("a\nx 1 y=\"}\" // why\nb\n", "a\nb\n"),
            ("// about\n    x {\n  y { z }\n}\nb", "// about\nb"),
            ("a { x; b; }", "a { b; }"),
            ("a { b; x }", "a { b }"),
            ("a { b; x; }", "a { b; }"),
            ("a\n\nx \\\n  1\n\nb\n", "a\n\nb\n"),
            ("o {\n    a\n\n    x /- { y }\n}\n", "o {\n    a\n}\n"),
            ("o {\n    x\n\n    b\n}\n", "o {\n    b\n}\n"),
            ("/* one */ x\nb\n", "/* one */\nb\n"),
            ("x", ""),
        ];
        for (text, left) in cases {
            assert_eq!(without_x(text), left, "{text:?}");
        }
    }

    #[test]
    fn a_block_is_found_unless_it_is_commented_out() {
        let text = "x 1 /-{ a } { b \"}\" }\n";
        let extent = Extents::of(text).node(0);
        assert_eq!(&text[extent.block.unwrap()], "{ b \"}\" }");
        assert_eq!(Extents::of("x /-{ a }\n").node(0), Extent { node: 0..9, block: None });
    }
}
