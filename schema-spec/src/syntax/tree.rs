//! The lossless tree: nodes, their pieces in order, and every comment where it was written.
//!
//! In come pieces of a text that the parser understood; out goes their order. It knows nothing of spaces, line ends
//! inside a node, `;` or `\`: those mean nothing.

use super::token::Kind;

/// A file, or what stands between `{` and `}`.
#[derive(Debug, Default)]
pub(crate) struct Document<'a> {
    /// Comments behind `{` on its line.
    pub(crate) opening: Vec<&'a str>,
    /// What follows, line by line.
    pub(crate) items: Vec<Item<'a>>,
}

/// A line or several.
#[derive(Debug)]
pub(crate) enum Item<'a> {
    /// An empty line between two other items.
    Blank,
    /// A line of comments alone.
    Comments(Vec<&'a str>),
    /// A node.
    Node(Node<'a>),
}

/// A node: its pieces in order, comments among them.
#[derive(Debug)]
pub(crate) struct Node<'a> {
    pub(crate) pieces: Vec<Piece<'a>>,
    /// Comments behind the node on its line.
    pub(crate) after: Vec<&'a str>,
}

/// A piece of a node.
#[derive(Debug)]
pub(crate) enum Piece<'a> {
    /// `/-`: what comes next is commented out.
    Slashdash,
    /// `(`
    TypeOpen,
    /// `)`
    TypeClose,
    /// `=`
    Equals,
    /// A name or a value.
    Atom(Atom<'a>),
    /// `/* … */`
    Comment(&'a str),
    /// `// …` inside a node: behind a `\` that continues the line, or behind `/-`.
    LineComment { text: &'a str, continued: bool },
    /// `{ … }`
    Block(Document<'a>),
}

/// A name or a value as written.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Atom<'a> {
    pub(crate) text: &'a str,
    pub(crate) kind: Kind,
    pub(crate) role: Role,
}

/// What an atom is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Name,
    Type,
    Key,
    Value,
}
