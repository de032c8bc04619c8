//! A page of KDL in the house style, written line by line.
//!
//! In come words, prose and numbers, out goes text in which each is quoted as KDL and the house style want it.
//! It knows nothing of what the lines mean.

use std::fmt::Write as _;

use crate::syntax::{is_forbidden, is_newline, is_space, is_word};

const INDENT: &str = "    ";

/// A page, or the inside of a block.
pub(super) struct Page {
    text: String,
    level: usize,
}

impl Page {
    pub(super) fn new() -> Self {
        Self { text: String::new(), level: 0 }
    }

    pub(super) fn into_text(self) -> String {
        self.text
    }

    /// A line.
    pub(super) fn line(&mut self, line: Line) {
        self.start(line);
        self.text.push('\n');
    }

    /// A line with a block, or without braces where the block stays empty.
    pub(super) fn block(&mut self, line: Line, write: impl FnOnce(&mut Page)) {
        let mut inside = Page { text: String::new(), level: self.level + 1 };
        write(&mut inside);
        if inside.text.is_empty() {
            return self.line(line);
        }
        self.start(line);
        self.text.push_str(" {\n");
        self.text.push_str(&inside.text);
        self.text.push_str(&INDENT.repeat(self.level));
        self.text.push_str("}\n");
    }

    /// An empty line, unless the page has only just begun.
    pub(super) fn gap(&mut self) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
    }

    /// `doc "…"`, where there is something to say.
    pub(super) fn doc(&mut self, doc: Option<&str>) {
        if let Some(doc) = doc {
            self.line(Line::new("doc").prose(doc));
        }
    }

    fn start(&mut self, line: Line) {
        let inner = INDENT.repeat(self.level + 1);
        self.text.push_str(&INDENT.repeat(self.level));
        self.text.push_str(&line.name);
        for (key, value) in line.entries {
            self.text.push(' ');
            if let Some(key) = key {
                let _ = write!(self.text, "{key}=");
            }
            match value {
                Value::Plain(text) => self.text.push_str(&text),
                Value::Prose(text) => self.text.push_str(&prose(&text, &inner)),
            }
        }
    }
}

/// A node without its block.
pub(super) struct Line {
    name: String,
    entries: Vec<(Option<&'static str>, Value)>,
}

enum Value {
    Plain(String),
    Prose(String),
}

impl Line {
    /// A node of the language.
    pub(super) fn new(name: &'static str) -> Self {
        Self { name: name.to_owned(), entries: Vec::new() }
    }

    /// A node that is named by a person, such as a label.
    pub(super) fn named(name: &str) -> Self {
        Self { name: word(name), entries: Vec::new() }
    }

    /// An argument that is a name.
    pub(super) fn word(mut self, text: &str) -> Self {
        self.entries.push((None, Value::Plain(word(text))));
        self
    }

    /// Several such arguments.
    pub(super) fn words<'a>(self, words: impl IntoIterator<Item = &'a String>) -> Self {
        words.into_iter().fold(self, |line, text| line.word(text))
    }

    /// Arguments that are names, before the properties.
    pub(super) fn with_arguments<'a>(mut self, words: impl IntoIterator<Item = &'a String>) -> Self {
        let properties = self.entries.iter().position(|(key, _)| key.is_some()).unwrap_or(self.entries.len());
        let words = words.into_iter().map(|text| (None, Value::Plain(word(text))));
        self.entries.splice(properties..properties, words);
        self
    }

    /// An argument that is prose or SQL.
    pub(super) fn prose(mut self, text: &str) -> Self {
        self.entries.push((None, Value::Prose(text.to_owned())));
        self
    }

    /// An argument that is a number.
    pub(super) fn number(mut self, number: u32) -> Self {
        self.entries.push((None, Value::Plain(number.to_string())));
        self
    }

    /// A property that is a name.
    pub(super) fn with(mut self, key: &'static str, text: &str) -> Self {
        self.entries.push((Some(key), Value::Plain(word(text))));
        self
    }

    /// The same, where there is one.
    pub(super) fn maybe_with(self, key: &'static str, text: Option<&str>) -> Self {
        match text {
            Some(text) => self.with(key, text),
            None => self,
        }
    }

    /// A property that is prose or SQL.
    pub(super) fn with_prose(mut self, key: &'static str, text: &str) -> Self {
        self.entries.push((Some(key), Value::Prose(text.to_owned())));
        self
    }

    /// The same, where there is one.
    pub(super) fn maybe_with_prose(self, key: &'static str, text: Option<&str>) -> Self {
        match text {
            Some(text) => self.with_prose(key, text),
            None => self,
        }
    }

    /// A property that says yes; nothing where it would say no.
    pub(super) fn flag(self, key: &'static str, truth: bool) -> Self {
        if truth { self.with_plain(key, "#true") } else { self }
    }

    /// A property that is a number, where there is one.
    pub(super) fn maybe_number(self, key: &'static str, number: Option<impl ToString>) -> Self {
        match number {
            Some(number) => self.with_plain(key, number.to_string()),
            None => self,
        }
    }

    /// A value that may be a number: `70`, `"-0.5"`, `local`.
    pub(super) fn value(mut self, text: &str) -> Self {
        self.entries.push((None, Value::Plain(value(text))));
        self
    }

    /// The same as a property, where there is one.
    pub(super) fn maybe_value(mut self, key: &'static str, text: Option<&str>) -> Self {
        self.entries.extend(text.map(|text| (Some(key), Value::Plain(value(text)))));
        self
    }

    /// A property that KDL writes without quotes: a number, `#true`, `#false`, or a quoted text with its annotation.
    pub(super) fn with_plain(mut self, key: &'static str, text: impl Into<String>) -> Self {
        self.entries.push((Some(key), Value::Plain(text.into())));
        self
    }
}

/// A name, bare where KDL allows it.
pub(crate) fn word(text: &str) -> String {
    if is_word(text) { text.to_owned() } else { quoted(text) }
}

/// A number as KDL has it, anything else as a name.
fn value(text: &str) -> String {
    if is_plain_integer(text) { text.to_owned() } else { word(text) }
}

/// Whether the text is what an integer is printed as.
pub(super) fn is_plain_integer(text: &str) -> bool {
    text.parse::<i64>().is_ok_and(|number| number.to_string() == text)
}

/// Prose or SQL: in quotes, over several lines where the text has several. Every byte is kept.
pub(super) fn prose(text: &str, indent: &str) -> String {
    let lines: Vec<&str> = text.split('\n').collect();
    if lines.len() < 2 {
        return quoted(text);
    }
    let special = |c: char| is_newline(c) || is_forbidden(c);
    let plain = |line: &&str| line.is_empty() || !line.chars().all(is_space) && !line.contains(special);
    let marks = text.contains('\\') || text.contains("\"\"\"");
    let mut hashes = String::new();
    if marks && lines.iter().all(plain) {
        hashes.push('#');
        while text.contains(&format!("\"\"\"{hashes}")) {
            hashes.push('#');
        }
    }
    let mut written = format!("{hashes}\"\"\"\n");
    for line in lines {
        if !line.is_empty() {
            written.push_str(indent);
            if hashes.is_empty() { escaped_line(line, &mut written) } else { written.push_str(line) }
        }
        written.push('\n');
    }
    written + indent + "\"\"\"" + &hashes
}

/// A line of a text with escapes. One that is made of spaces alone begins with an escape, for KDL would drop it.
fn escaped_line(line: &str, written: &mut String) {
    let blank = line.chars().all(is_space);
    let line = line.replace("\"\"\"", "\u{0}");
    for (at, c) in line.chars().enumerate() {
        match c {
            // No text of a model holds this character: PostgreSQL cannot store it.
            '\0' => written.push_str("\\\"\\\"\\\""),
            ' ' if blank && at == 0 => written.push_str("\\s"),
            '\t' if blank && at == 0 => written.push_str("\\t"),
            '\\' => written.push_str("\\\\"),
            '\r' => written.push_str("\\r"),
            c if is_newline(c) || is_forbidden(c) || blank && at == 0 => {
                let _ = write!(written, "\\u{{{:x}}}", u32::from(c));
            }
            c => written.push(c),
        }
    }
}

/// A text in quotes on one line.
pub(crate) fn quoted(text: &str) -> String {
    let mut written = "\"".to_owned();
    for c in text.chars() {
        match c {
            '"' => written.push_str("\\\""),
            '\\' => written.push_str("\\\\"),
            '\n' => written.push_str("\\n"),
            '\r' => written.push_str("\\r"),
            c if is_newline(c) || is_forbidden(c) => {
                let _ = write!(written, "\\u{{{:x}}}", u32::from(c));
            }
            c => written.push(c),
        }
    }
    written.push('"');
    written
}
