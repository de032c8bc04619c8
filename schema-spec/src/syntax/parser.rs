//! The parser: tokens to the lossless tree.
//!
//! In comes text, out go a [`Document`] and the faults met on the way. After a fault it goes on with the next line,
//! so that one run tells of many. Blocks below [`MAX_DEPTH`](super::MAX_DEPTH) are stepped over, not into.

use super::token::{KEYWORDS, Kind, Token, is_number, starts_like_number, tokens};
use super::tree::{Atom, Document, Item, Node, Piece, Role};
use super::{Fault, MAX_DEPTH, MAX_FAULTS};
use crate::Code;

/// What came of a text.
pub(crate) struct Parsed<'a> {
    pub(crate) document: Document<'a>,
    pub(crate) faults: Vec<Fault>,
    /// Block comments and what is commented out with `/-`, in order of their beginnings.
    pub(crate) hidden: Vec<(usize, usize)>,
}

/// Reads a whole text.
pub(crate) fn parse(text: &str) -> Parsed<'_> {
    let (tokens, faults) = tokens(text);
    let endless = !faults.is_empty();
    let mut parser = Parser { text, tokens, at: 0, depth: 0, faults, endless, hidden: Vec::new() };
    let document = parser.items(false);
    let Parser { mut faults, mut hidden, .. } = parser;
    faults.sort_by_key(|fault| fault.start);
    faults.truncate(MAX_FAULTS);
    hidden.sort_unstable();
    Parsed { document, faults, hidden }
}

struct Parser<'a> {
    text: &'a str,
    tokens: Vec<Token>,
    at: usize,
    depth: usize,
    faults: Vec<Fault>,
    /// Whether a quote or a comment has no end: then it may have swallowed a brace.
    endless: bool,
    hidden: Vec<(usize, usize)>,
}

/// A fault was recorded; go on with the next line.
struct Broken;

/// What a document's lines are gathered in.
#[derive(Default)]
struct Lines<'a> {
    document: Document<'a>,
    /// Comments on the current line, before anything else on it.
    line: Vec<&'a str>,
    blank: bool,
    /// Whether the current line holds something already.
    begun: bool,
    /// Whether the current line began with `{`.
    opening: bool,
    /// Whether the current line began with a node that a `;` ended.
    behind_node: bool,
}

impl<'a> Lines<'a> {
    fn push(&mut self, item: Item<'a>) {
        if self.blank && !self.document.items.is_empty() {
            self.document.items.push(Item::Blank);
        }
        self.blank = false;
        self.document.items.push(item);
    }

    fn end_line(&mut self) {
        if !self.begun {
            self.blank = true;
        }
        self.flush(self.opening);
        (self.begun, self.opening, self.behind_node) = (false, false, false);
    }

    /// Puts the comments of the current line where they belong.
    fn flush(&mut self, opening: bool) {
        let line = std::mem::take(&mut self.line);
        if line.is_empty() {
            return;
        }
        match self.document.items.last_mut() {
            Some(Item::Node(node)) if self.behind_node => node.after.extend(line),
            _ if opening => self.document.opening = line,
            _ => self.push(Item::Comments(line)),
        }
    }
}

impl<'a> Parser<'a> {
    fn kind(&self) -> Option<Kind> {
        self.tokens.get(self.at).map(|token| token.kind)
    }

    /// Where the next token begins.
    fn here(&self) -> usize {
        self.tokens.get(self.at).map_or(self.text.len(), |token| token.start)
    }

    /// Where the last token ended.
    fn behind(&self) -> usize {
        self.at.checked_sub(1).and_then(|at| self.tokens.get(at)).map_or(0, |token| token.end)
    }

    fn take(&mut self) -> &'a str {
        let Some(token) = self.tokens.get(self.at) else { return "" };
        self.at += 1;
        if token.kind == Kind::BlockComment {
            self.hidden.push((token.start, token.end));
        }
        &self.text[token.start..token.end]
    }

    fn fault(&mut self, code: Code, message: impl Into<String>, help: Option<&str>) -> Broken {
        let end = self.tokens.get(self.at).map_or(self.text.len(), |token| token.end);
        self.faults.push(Fault {
            code,
            start: self.here(),
            end,
            message: message.into(),
            label: None,
            help: help.map(str::to_owned),
        });
        Broken
    }

    fn items(&mut self, in_block: bool) -> Document<'a> {
        let mut lines = Lines { opening: in_block, begun: in_block, ..Lines::default() };
        while let Some(kind) = self.kind() {
            match kind {
                Kind::Space => self.at += 1,
                Kind::Newline => {
                    self.at += 1;
                    lines.end_line();
                }
                Kind::BlockComment | Kind::LineComment => {
                    lines.begun = true;
                    lines.line.push(self.take());
                }
                Kind::Backslash => self.leading_continuation(&mut lines),
                Kind::BraceClose if in_block => break,
                Kind::BraceClose => {
                    self.fault(
                        Code::Syntax,
                        "there is no `{` that this `}` could close",
                        Some("remove it, or look for a `}` too many above"),
                    );
                    self.at += 1;
                }
                _ => self.item(&mut lines),
            }
            if self.faults.len() >= MAX_FAULTS {
                self.at = self.tokens.len();
            }
        }
        lines.flush(false);
        lines.document
    }

    fn item(&mut self, lines: &mut Lines<'a>) {
        let prefix = std::mem::take(&mut lines.line);
        let mut node = Node { pieces: prefix.into_iter().map(Piece::Comment).collect(), after: Vec::new() };
        if self.node(&mut node).is_err() {
            self.skip_line();
        }
        let slashdash = node.pieces.iter().find(|piece| !matches!(piece, Piece::Comment(_)));
        let hidden = matches!(slashdash, Some(Piece::Slashdash));
        move_last_comments(&mut node);
        (lines.begun, lines.opening, lines.behind_node) = (true, false, true);
        lines.push(Item::Node(node));
        match self.kind() {
            Some(Kind::Semicolon) => {
                self.at += 1;
                if hidden {
                    self.hidden.push((self.behind() - 1, self.behind()));
                }
            }
            Some(Kind::Newline) => {
                self.at += 1;
                lines.end_line();
            }
            _ => {}
        }
    }

    /// A `\` before a node: it ends no line, but a `//` behind it does.
    fn leading_continuation(&mut self, lines: &mut Lines<'a>) {
        let mut pieces = Vec::new();
        if self.continuation(&mut pieces).is_err() {
            self.skip_line();
        }
        lines.begun = true;
        for piece in pieces {
            match piece {
                Piece::Comment(text) => lines.line.push(text),
                Piece::LineComment { text, .. } => {
                    lines.line.push(text);
                    lines.end_line();
                }
                _ => {}
            }
        }
    }

    fn node(&mut self, node: &mut Node<'a>) -> Result<(), Broken> {
        let pieces = &mut node.pieces;
        let start = self.here();
        let slashdash = self.kind() == Some(Kind::Slashdash);
        if slashdash {
            self.slashdash(pieces)?;
        }
        if self.kind() == Some(Kind::ParenthesisOpen) {
            self.annotation(pieces)?;
        }
        self.atom(pieces, Role::Name)?;
        let ended = self.entries(pieces);
        if slashdash {
            self.hidden.push((start, self.behind()));
        }
        ended
    }

    /// Everything behind a node's name, up to what ends the node.
    fn entries(&mut self, pieces: &mut Vec<Piece<'a>>) -> Result<(), Broken> {
        let (mut hidden_block, mut block) = (false, false);
        loop {
            let spaced = self.node_space(pieces)?;
            let start = self.here();
            match self.kind() {
                None | Some(Kind::Newline | Kind::Semicolon | Kind::BraceClose | Kind::LineComment) => return Ok(()),
                Some(Kind::Slashdash) => {
                    self.slashdash(pieces)?;
                    if self.kind() == Some(Kind::BraceOpen) {
                        self.block(pieces)?;
                        hidden_block = true;
                    } else {
                        self.entry(pieces, hidden_block || block)?;
                    }
                    self.hidden.push((start, self.behind()));
                }
                Some(Kind::BraceOpen) if block => {
                    return Err(self.fault(
                        Code::Syntax,
                        "a node has one block only",
                        Some("begin a new node on a new line"),
                    ));
                }
                Some(Kind::BraceOpen) => {
                    self.block(pieces)?;
                    block = true;
                }
                Some(Kind::ParenthesisOpen) if !spaced => {
                    let help = "put the whole word in quotes, for example \"numeric(12,2)\"";
                    return Err(self.fault(Code::Syntax, "`(` can stand in quotes only", Some(help)));
                }
                Some(kind) if !spaced && kind.is_atom() => {
                    return Err(self.fault(
                        Code::Syntax,
                        "a space is missing before this",
                        Some("write one space between two values"),
                    ));
                }
                Some(_) => self.entry(pieces, hidden_block || block)?,
            }
        }
    }

    fn entry(&mut self, pieces: &mut Vec<Piece<'a>>, behind_block: bool) -> Result<(), Broken> {
        if behind_block {
            let help = "a block ends its node: begin a new line";
            return Err(self.fault(Code::Syntax, "nothing more may follow a block", Some(help)));
        }
        if self.kind() == Some(Kind::ParenthesisOpen) {
            self.annotation(pieces)?;
            return self.atom(pieces, Role::Value);
        }
        let at = pieces.len();
        self.atom(pieces, Role::Value)?;
        let (back, hidden, mut between) = (self.at, self.hidden.len(), Vec::new());
        self.node_space(&mut between)?;
        if self.kind() != Some(Kind::Equals) {
            self.at = back;
            self.hidden.truncate(hidden);
            return Ok(());
        }
        if let Some(Piece::Atom(atom)) = pieces.get_mut(at) {
            atom.role = Role::Key;
        }
        pieces.extend(between);
        self.at += 1;
        pieces.push(Piece::Equals);
        self.node_space(pieces)?;
        if self.kind() == Some(Kind::ParenthesisOpen) {
            self.annotation(pieces)?;
        }
        self.atom(pieces, Role::Value)
    }

    /// `(type)` and the space behind it.
    fn annotation(&mut self, pieces: &mut Vec<Piece<'a>>) -> Result<(), Broken> {
        self.at += 1;
        pieces.push(Piece::TypeOpen);
        self.node_space(pieces)?;
        self.atom(pieces, Role::Type)?;
        self.node_space(pieces)?;
        if self.kind() != Some(Kind::ParenthesisClose) {
            return Err(self.fault(Code::Syntax, "`)` is missing", None));
        }
        self.at += 1;
        pieces.push(Piece::TypeClose);
        self.node_space(pieces)?;
        Ok(())
    }

    fn atom(&mut self, pieces: &mut Vec<Piece<'a>>, role: Role) -> Result<(), Broken> {
        match self.kind() {
            Some(kind) if kind.is_atom() => {
                self.is_written_well(kind, role)?;
                let text = self.take();
                pieces.push(Piece::Atom(Atom { text, kind, role }));
                Ok(())
            }
            _ => Err(self.no_atom(role)),
        }
    }

    /// Whether a word, number or keyword is one that KDL knows.
    fn is_written_well(&mut self, kind: Kind, role: Role) -> Result<(), Broken> {
        let found = self.tokens.get(self.at).map_or("", |token| &self.text[token.start..token.end]);
        let fault = match kind {
            Kind::Bare if KEYWORDS.contains(&found) => Some((
                format!("KDL writes this `#{found}`"),
                format!("write #{found}, or \"{found}\" where the word itself is meant"),
            )),
            Kind::Bare if starts_like_number(found) && !is_number(found) => {
                Some((format!("`{found}` begins like a number and is none"), format!("put it in quotes: \"{found}\"")))
            }
            Kind::Bare | Kind::Keyword
                if role != Role::Value && (kind == Kind::Keyword || starts_like_number(found)) =>
            {
                Some((
                    format!("`{found}` cannot be a name"),
                    format!("put it in quotes: \"{}\"", found.trim_start_matches('#')),
                ))
            }
            Kind::Keyword if !found.strip_prefix('#').is_some_and(|word| KEYWORDS.contains(&word)) => {
                let help = "what begins with `#` is `#true`, `#false`, `#null`, `#inf`, `#-inf` or `#nan`";
                Some((format!("KDL knows no `{found}`"), help.to_owned()))
            }
            _ => None,
        };
        fault.map_or(Ok(()), |(message, help)| Err(self.fault(Code::Syntax, message, Some(&help))))
    }

    fn no_atom(&mut self, role: Role) -> Broken {
        let wanted = match role {
            Role::Name => "the name of a node",
            Role::Type => "the name of a type",
            Role::Key | Role::Value => "a value",
        };
        let found = self.tokens.get(self.at).map_or("", |token| &self.text[token.start..token.end]);
        match self.kind() {
            None | Some(Kind::Newline | Kind::LineComment) => {
                let help = "write it on the same line; `\\` at the end of a line continues it on the next";
                self.fault(Code::Syntax, format!("the line ends where {wanted} is expected"), Some(help))
            }
            Some(Kind::Stray) if matches!(found, "[" | "]" | "/") => {
                let help = "put the whole word in quotes, for example \"text[]\"";
                self.fault(Code::Syntax, format!("`{found}` can stand in quotes only"), Some(help))
            }
            Some(Kind::Stray) => {
                let character = found.chars().next().unwrap_or_default().escape_unicode();
                let help = format!("leave it out, or write `\\{character}` in quotes").replace("\\\\", "\\");
                self.fault(Code::Syntax, "a control character may not stand here", Some(&help))
            }
            _ => {
                let help = "a property is written `name=value`; text with spaces or signs stands in quotes";
                self.fault(Code::Syntax, format!("`{found}` stands where {wanted} is expected"), Some(help))
            }
        }
    }

    /// `/-` and what may stand behind it: space, comments, ends of lines.
    fn slashdash(&mut self, pieces: &mut Vec<Piece<'a>>) -> Result<(), Broken> {
        self.at += 1;
        pieces.push(Piece::Slashdash);
        loop {
            match self.kind() {
                Some(Kind::Space | Kind::Newline) => self.at += 1,
                Some(Kind::BlockComment) => pieces.push(Piece::Comment(self.take())),
                Some(Kind::LineComment) => pieces.push(Piece::LineComment { text: self.take(), continued: false }),
                Some(Kind::Backslash) => {
                    self.continuation(pieces)?;
                    if let Some(Piece::LineComment { continued, .. }) = pieces.last_mut() {
                        *continued = false;
                    }
                }
                _ => return Ok(()),
            }
        }
    }

    /// Space inside a node; whether there was any.
    fn node_space(&mut self, pieces: &mut Vec<Piece<'a>>) -> Result<bool, Broken> {
        let start = self.at;
        loop {
            match self.kind() {
                Some(Kind::Space) => self.at += 1,
                Some(Kind::BlockComment) => pieces.push(Piece::Comment(self.take())),
                Some(Kind::Backslash) => self.continuation(pieces)?,
                _ => return Ok(self.at > start),
            }
        }
    }

    /// `\`, what may stand behind it, and the end of the line.
    fn continuation(&mut self, pieces: &mut Vec<Piece<'a>>) -> Result<(), Broken> {
        let backslash = self.at;
        self.at += 1;
        loop {
            match self.kind() {
                Some(Kind::Space) => self.at += 1,
                Some(Kind::BlockComment) => pieces.push(Piece::Comment(self.take())),
                Some(Kind::LineComment) => pieces.push(Piece::LineComment { text: self.take(), continued: true }),
                Some(Kind::Newline) => {
                    self.at += 1;
                    return Ok(());
                }
                None => return Ok(()),
                Some(_) => {
                    self.at = backslash;
                    let help = "`\\` continues a line on the next one and stands at its end";
                    return Err(self.fault(Code::Syntax, "nothing but a comment may follow this `\\`", Some(help)));
                }
            }
        }
    }

    fn block(&mut self, pieces: &mut Vec<Piece<'a>>) -> Result<(), Broken> {
        if self.depth >= MAX_DEPTH {
            let broken = self.fault(
                Code::TooDeep,
                format!("blocks are nested more than {MAX_DEPTH} deep"),
                Some("the language itself never needs more than four"),
            );
            return Err(broken);
        }
        let open = self.at;
        self.at += 1;
        self.depth += 1;
        pieces.push(Piece::Block(self.items(true)));
        self.depth -= 1;
        if self.kind() == Some(Kind::BraceClose) {
            self.at += 1;
            return Ok(());
        }
        let last = std::mem::replace(&mut self.at, open);
        if !self.endless && self.faults.len() < MAX_FAULTS {
            self.fault(Code::Syntax, "this block has no end", Some("close it with `}`"));
        }
        self.at = last;
        Err(Broken)
    }

    /// Steps to the end of a line that was not understood, over blocks that begin on it.
    fn skip_line(&mut self) {
        let mut depth = 0usize;
        while let Some(kind) = self.kind() {
            match kind {
                Kind::Newline | Kind::Semicolon if depth == 0 => return,
                Kind::BraceOpen => depth += 1,
                Kind::BraceClose if depth == 0 => return,
                Kind::BraceClose => depth -= 1,
                _ => {}
            }
            self.at += 1;
        }
    }
}

/// Comments at a node's end belong behind it.
fn move_last_comments(node: &mut Node<'_>) {
    while let Some(Piece::Comment(text) | Piece::LineComment { text, .. }) = node.pieces.last() {
        node.after.insert(0, text);
        node.pieces.pop();
    }
}
