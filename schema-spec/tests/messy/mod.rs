//! KDL as nobody should write it: comments, line ends and quotes at every place where KDL 2 allows them.
//!
//! In comes a tape of numbers that makes every choice; out go the text, what it means, and the comments in it.

use crate::tape::Tape;

/// A text, its meaning and its comments.
#[derive(Debug, Default)]
pub(crate) struct Messy {
    /// KDL with everything at every place.
    pub(crate) text: String,
    /// The nodes that are not commented out.
    pub(crate) meaning: Vec<Meaning>,
    /// The text of each comment; none is a part of another.
    pub(crate) comments: Vec<String>,
}

/// What a node means.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Meaning {
    /// Its annotation.
    pub(crate) annotation: Option<String>,
    /// Its name.
    pub(crate) name: String,
    /// Its entries: key, annotation, value as `kdl` shows it.
    pub(crate) entries: Vec<(Option<String>, Option<String>, String)>,
    /// Its block.
    pub(crate) children: Option<Vec<Meaning>>,
}

/// Writes a text by the choices on the tape; an exhausted tape always chooses the first.
pub(crate) fn write(tape: &[u8]) -> Messy {
    let mut writer = Writer { tape: Tape::new(tape), out: Messy::default(), hidden: 0 };
    let meaning = writer.nodes(0);
    writer.out.meaning = meaning;
    writer.out
}

struct Writer<'a> {
    tape: Tape<'a>,
    out: Messy,
    /// How many `/-` the writer is inside of.
    hidden: usize,
}

impl Writer<'_> {
    fn choose(&mut self, among: u8) -> u8 {
        self.tape.choose(among)
    }

    fn put(&mut self, text: &str) {
        self.out.text.push_str(text);
    }

    fn comment(&mut self, open: &str, close: &str) {
        let text = format!("{open} <{}>{close}", self.out.comments.len());
        self.put(&text);
        self.out.comments.push(text);
    }

    fn block_comment(&mut self) {
        match self.choose(4) {
            0 => self.comment("/*", " */"),
            1 => self.comment("/* /* in */ ** / // ", " */"),
            2 => self.comment("/*\n  two\n lines", "\n*/"),
            _ => self.comment("/**", "**/"),
        }
    }

    fn line_comment(&mut self) {
        self.comment("//", " /* no */ \\ {");
        self.put("\n");
    }

    /// Space inside a node, at least one.
    fn space(&mut self) {
        match self.choose(8) {
            0..=3 => self.put(" "),
            4 => self.put("\t\u{a0}"),
            5 => self.block_comment(),
            6 => self.put(" \\\n  "),
            _ => {
                self.put(" \\ ");
                if self.choose(2) == 1 {
                    self.block_comment();
                }
                self.line_comment();
            }
        }
    }

    fn maybe_space(&mut self) {
        for _ in 0..self.choose(8).saturating_sub(5) {
            self.space();
        }
    }

    /// Space between nodes.
    fn line_space(&mut self) {
        for _ in 0..self.choose(6).saturating_sub(2) {
            match self.choose(6) {
                0 | 1 => self.put("\n"),
                2 => self.line_comment(),
                3 => self.put("\r\n"),
                _ => self.space(),
            }
        }
    }

    fn nodes(&mut self, depth: usize) -> Vec<Meaning> {
        let mut nodes = Vec::new();
        self.line_space();
        for _ in 0..self.choose(5) {
            let hidden = self.slashdash(10);
            let node = self.node(depth);
            if hidden {
                self.hidden -= 1;
            } else {
                nodes.push(node);
            }
            self.line_space();
        }
        nodes
    }

    fn slashdash(&mut self, seldom: u8) -> bool {
        if self.choose(seldom) != 1 {
            return false;
        }
        self.put("/-");
        self.line_space();
        self.hidden += 1;
        true
    }

    fn node(&mut self, depth: usize) -> Meaning {
        let annotation = (self.choose(6) == 1).then(|| self.annotation());
        let name = self.string(false);
        let mut node = Meaning { annotation, name, entries: Vec::new(), children: None };
        for _ in 0..self.choose(4) {
            self.space();
            let hidden = self.slashdash(8);
            let entry = self.entry();
            if hidden {
                self.hidden -= 1;
            } else {
                node.entries.push(entry);
            }
        }
        if depth < 3 && self.choose(3) == 1 {
            self.space();
            node.children = self.blocks(depth);
        }
        self.maybe_space();
        match self.choose(5) {
            0 | 1 => self.put("\n"),
            2 => self.put(";"),
            3 => self.line_comment(),
            _ => {
                self.put("; ");
                self.line_comment();
            }
        }
        node
    }

    fn blocks(&mut self, depth: usize) -> Option<Vec<Meaning>> {
        if self.slashdash(4) {
            self.block(depth);
            self.hidden -= 1;
            if self.choose(2) == 0 {
                return None;
            }
            self.space();
        }
        let children = self.block(depth);
        if self.choose(6) == 1 {
            self.space();
            if self.slashdash(1) {
                self.block(depth);
                self.hidden -= 1;
            }
        }
        Some(children)
    }

    fn block(&mut self, depth: usize) -> Vec<Meaning> {
        self.put("{");
        let nodes = self.nodes(depth + 1);
        self.put("}");
        nodes
    }

    fn entry(&mut self) -> (Option<String>, Option<String>, String) {
        let key = (self.choose(2) == 1).then(|| {
            let key = self.string(false);
            self.maybe_space();
            self.put("=");
            self.maybe_space();
            key
        });
        let annotation = (self.choose(5) == 1).then(|| self.annotation());
        (key, annotation, self.value())
    }

    fn annotation(&mut self) -> String {
        self.put("(");
        self.maybe_space();
        let name = self.string(false);
        self.maybe_space();
        self.put(")");
        self.maybe_space();
        name
    }

    fn value(&mut self) -> String {
        let plain =
            [("-12", "-12"), ("0x1f", "31"), ("1_000.5e3", "1000500.0"), ("#true", "#true"), ("#null", "#null")];
        match self.choose(8) {
            choice @ 0..=4 => {
                let (text, value) = plain[usize::from(choice)];
                self.put(text);
                value.to_owned()
            }
            _ => format!("{:?}", self.string(true)),
        }
    }

    /// A string in one of its forms; the answer is its value.
    fn string(&mut self, several_lines: bool) -> String {
        let forms = [
            ("word", "word"),
            ("doc", "doc"),
            ("enum", "enum"),
            ("column", "column"),
            ("down", "down"),
            ("bigint?", "bigint?"),
            ("\"quoted\"", "quoted"),
            ("\"two words\"", "two words"),
            ("\"\"", ""),
            ("\"true\"", "true"),
            ("\"12\"", "12"),
            ("\"-x\"", "-x"),
            ("\"a \\\"b\\\" \\\\ \\u{e4}\\n\"", "a \"b\" \\ ä\n"),
            ("\"left \\   right\"", "left right"),
            ("#\"raw\"#", "raw"),
            ("#\"raw \\ \"quote\" \"#", "raw \\ \"quote\" "),
            ("##\"// no \"# comment\"##", "// no \"# comment"),
            ("straße", "straße"),
            (
                "\"\"\"\n      SELECT 'a'\n\n        FROM b -- /* no */\n      \"\"\"",
                "SELECT 'a'\n\n  FROM b -- /* no */",
            ),
            ("\"\"\"\r\n\tone\r\n\t\ttwo\r\n\t\"\"\"", "one\n\ttwo"),
            ("\"\"\"\n  joined \\\n     here\n  \"\"\"", "joined here"),
            ("#\"\"\"\n  raw \\ \"\"\n    lines\n  \"\"\"#", "raw \\ \"\"\n  lines"),
        ];
        let among = if several_lines { forms.len() } else { 18 };
        let choice = self.choose(u8::try_from(among).expect("there are few forms"));
        let (text, value) = forms[usize::from(choice)];
        self.put(text);
        value.to_owned()
    }
}
