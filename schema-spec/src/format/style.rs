//! How a name or a value is written: bare, in quotes, or over several lines.
//!
//! In comes an atom as a person wrote it and what stands around it; out goes its text. Prose and SQL always stand in
//! quotes, names and words never where KDL allows it. The value is never changed.

use crate::syntax::{Atom, Kind, Piece, Role, is_newline, is_space, is_word};

/// Properties that hold prose or SQL wherever they stand.
const PROSE_PROPERTIES: &[&str] = &[
    "doc",
    "index-doc",
    "deprecated",
    "where",
    "expr",
    "generated",
    "when",
    "using",
    "values",
    "do",
    "with",
    "check",
    "rules",
    "reason",
];

/// Nodes in which `set` says what becomes of a column, in SQL.
const SETTING_NODES: &[&str] = &["staging", "track", "insert", "promote"];

/// Nodes whose `on` is SQL; on a trigger or a rule it is an event.
const JOIN_NODES: &[&str] = &["join", "left-join"];

/// Nodes whose first argument is prose or SQL.
const PROSE_NODES: &[&str] = &["doc", "where", "expression", "create", "drop", "query", "body", "sql-body", "shared"];

/// Nodes whose `up` and `down` are SQL; on a label of an enum, `down` is a label.
const CHANGE_NODES: &[&str] = &["column", "replaces", "change"];

/// What stands around an atom.
pub(super) struct Context {
    parent: String,
    node: Option<String>,
    key: Option<String>,
    annotation: Option<String>,
    arguments: usize,
}

impl Context {
    /// At the beginning of a node inside `parent`.
    pub(super) fn new(parent: &str) -> Self {
        Self { parent: parent.to_owned(), node: None, key: None, annotation: None, arguments: 0 }
    }

    /// Name of the node, as far as it was written already.
    pub(super) fn node(&self) -> &str {
        self.node.as_deref().unwrap_or("")
    }

    /// Takes note of a piece that was written.
    pub(super) fn step(&mut self, piece: &Piece<'_>) {
        let Piece::Atom(atom) = piece else { return };
        let text = content(atom).to_owned();
        match atom.role {
            Role::Name => (self.node, self.annotation) = (Some(text), None),
            Role::Type => self.annotation = Some(text),
            Role::Key => self.key = Some(text),
            Role::Value => {
                self.arguments += usize::from(self.key.is_none());
                (self.key, self.annotation) = (None, None);
            }
        }
    }

    /// Whether the next value is prose or SQL.
    fn is_prose(&self) -> bool {
        let labels = self.parent == "enum";
        if self.annotation.as_deref() == Some("sql") {
            return true;
        }
        match self.key.as_deref() {
            Some("up" | "down") => !labels && CHANGE_NODES.contains(&self.node()),
            Some("on") => JOIN_NODES.contains(&self.node()),
            Some(key) => PROSE_PROPERTIES.contains(&key),
            None if labels => self.arguments == 0 && self.node() == "doc",
            None if self.arguments == 0 => {
                PROSE_NODES.contains(&self.node()) || self.parent == "step" && self.node() == "check"
            }
            None => {
                let sets = SETTING_NODES.contains(&self.parent.as_str()) && self.node() == "set";
                self.arguments == 1 && (self.node() == "check" || sets)
            }
        }
    }
}

/// The text of an atom. Lines of a text begin with `indent`.
pub(super) fn atom(atom: Atom<'_>, context: &Context, indent: &str) -> String {
    let prose = atom.role == Role::Value && context.is_prose();
    match atom.kind {
        Kind::Bare if prose && is_word(atom.text) => format!("\"{}\"", atom.text),
        Kind::Quoted | Kind::Raw => {
            let inner = content(&atom);
            let escaped = inner.contains(['\\', '"']);
            if !prose && is_word(inner) {
                inner.to_owned()
            } else if escaped {
                atom.text.to_owned()
            } else {
                format!("\"{inner}\"")
            }
        }
        Kind::QuotedLines | Kind::RawLines => lines(atom.text, atom.kind == Kind::QuotedLines, indent),
        _ => atom.text.to_owned(),
    }
}

/// What stands between the quotes; escapes are left as they are.
fn content<'a>(atom: &Atom<'a>) -> &'a str {
    let inner = match atom.kind {
        Kind::Raw => atom.text.trim_matches('#'),
        _ => atom.text,
    };
    inner.strip_prefix('"').and_then(|inner| inner.strip_suffix('"')).unwrap_or(inner)
}

/// A text of several lines, moved to another indentation. Where `\` joins lines, it is left as it is.
fn lines(text: &str, escapes: bool, indent: &str) -> String {
    let hashes = text.len() - text.trim_start_matches('#').len();
    let quotes = hashes + 3;
    let (Some(open), Some(body), Some(close)) =
        (text.get(..quotes), text.get(quotes..text.len() - quotes), text.get(text.len() - quotes..))
    else {
        return text.to_owned();
    };
    let body = body.replace("\r\n", "\n");
    let mut written: Vec<&str> = body.split(is_newline).collect();
    let (first, prefix) = (written.first().copied(), written.pop().unwrap_or(""));
    let joined = escapes && joins_lines(&body);
    if joined || first.is_none_or(|first| !first.is_empty()) || !prefix.chars().all(is_space) {
        return text.to_owned();
    }
    let mut moved = format!("{open}\n");
    for line in written.iter().skip(1) {
        if !line.chars().all(is_space) {
            let Some(line) = line.strip_prefix(prefix) else { return text.to_owned() };
            moved.push_str(indent);
            moved.push_str(line);
        }
        moved.push('\n');
    }
    moved + indent + close
}

/// Whether a `\` stands before space, which takes the space away.
fn joins_lines(body: &str) -> bool {
    let mut characters = body.chars();
    while let Some(c) = characters.next() {
        if c == '\\' && characters.next().is_none_or(|next| is_space(next) || is_newline(next)) {
            return true;
        }
    }
    false
}
