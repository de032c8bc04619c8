//! Writing the lossless tree in the house style.
//!
//! In comes a tree, out goes text. It drops nothing but spaces, line breaks, `;` and `\`.

use super::style::{Context, atom};
use crate::syntax::{Document, Item, Node, Piece, Role};

/// One level of indentation.
const INDENT: &str = "    ";

/// The whole file.
pub(super) fn document(tree: &Document<'_>) -> String {
    let mut writer = Writer { out: String::new() };
    writer.items(&tree.items, 0, "");
    writer.out
}

struct Writer {
    out: String,
}

impl Writer {
    fn indent(&mut self, level: usize) {
        for _ in 0..level {
            self.out.push_str(INDENT);
        }
    }

    fn items(&mut self, items: &[Item<'_>], level: usize, parent: &str) {
        for item in items {
            match item {
                Item::Blank => {}
                Item::Comments(comments) => {
                    self.indent(level);
                    self.comments(comments, level);
                }
                Item::Node(node) => self.node(node, level, parent),
            }
            self.out.push('\n');
        }
    }

    /// Comments one behind the other; behind a `//` only on a new line.
    fn comments(&mut self, comments: &[&str], level: usize) {
        for (position, comment) in comments.iter().enumerate() {
            match position.checked_sub(1).and_then(|before| comments.get(before)) {
                Some(before) if before.starts_with("//") => {
                    self.out.push('\n');
                    self.indent(level);
                }
                Some(_) => self.out.push(' '),
                None => {}
            }
            self.comment(comment);
        }
    }

    fn comment(&mut self, comment: &str) {
        self.out.push_str(comment.replace("\r\n", "\n").trim_end());
    }

    fn node(&mut self, node: &Node<'_>, level: usize, parent: &str) {
        self.indent(level);
        let mut line = Line { context: Context::new(parent), level, glued: true };
        for piece in &node.pieces {
            self.piece(piece, &mut line);
        }
        if !node.after.is_empty() {
            self.out.push(' ');
            self.comments(&node.after, level);
        }
    }

    fn piece(&mut self, piece: &Piece<'_>, line: &mut Line) {
        let touches = line.glued || matches!(piece, Piece::Equals | Piece::TypeClose);
        if !touches {
            self.out.push(' ');
        }
        line.glued = true;
        match piece {
            Piece::Slashdash => self.out.push_str("/-"),
            Piece::TypeOpen => self.out.push('('),
            Piece::TypeClose => self.out.push(')'),
            Piece::Equals => self.out.push('='),
            Piece::Atom(written) => {
                self.out.push_str(&atom(*written, &line.context, &INDENT.repeat(line.level + 1)));
                line.glued = written.role == Role::Key;
            }
            Piece::Comment(text) => {
                self.comment(text);
                line.glued = false;
            }
            Piece::LineComment { text, continued } => {
                if *continued {
                    self.out.push_str("\\ ");
                } else if touches && self.out.ends_with("/-") {
                    self.out.push(' ');
                }
                self.comment(text);
                self.out.push('\n');
                self.indent(line.level + 1);
            }
            Piece::Block(block) => {
                self.block(block, line);
                line.glued = false;
            }
        }
        line.context.step(piece);
    }

    fn block(&mut self, block: &Document<'_>, line: &Line) {
        self.out.push('{');
        if !block.opening.is_empty() {
            self.out.push(' ');
            self.comments(&block.opening, line.level + 1);
        }
        if block.items.is_empty() && block.opening.is_empty() {
            self.out.push('}');
            return;
        }
        self.out.push('\n');
        self.items(&block.items, line.level + 1, line.context.node());
        self.indent(line.level);
        self.out.push('}');
    }
}

/// Where on a node's line the writer is.
struct Line {
    context: Context,
    level: usize,
    /// Whether the next piece follows without a space.
    glued: bool,
}
