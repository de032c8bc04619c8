//! The statements of a script.
//!
//! In comes SQL text, out go its statements, each with what has to be known to run it again after a crash. It cuts where
//! `psql` cuts and reads nothing else: what a statement means is the server's to say.

use std::ops::Range;

use sha2::{Digest, Sha256};
use squawk_lexer::{LiteralKind, TokenKind, tokenize};

use super::hex;

/// A comment that says of the statement behind it that running it again does no harm.
const REPEATABLE: &str = "pilaster: repeatable";
/// The quotes around generated blocks, which fill what is still empty and so may always run again.
const OURS: &str = "$pilaster$";

/// One statement of a script.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Statement {
    /// Its text, from its first word to its semicolon.
    pub(crate) text: String,
    /// The line of the script on which it begins, from 1.
    pub(crate) line: usize,
    /// What it leaves behind when it is broken off.
    pub(crate) kind: Kind,
}

/// A relation as a statement names it: an SQL name, quoted where it has to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Relation(pub(crate) String);

/// Statements by what they leave behind when they are broken off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Nothing, where a transaction holds it. Whether one can, the server says.
    Usual,
    /// `CREATE INDEX CONCURRENTLY`: an index that is not valid.
    BuildsIndex {
        /// The name of the index alone; nothing where PostgreSQL chooses one.
        index: Option<String>,
        /// The table.
        table: Relation,
    },
    /// `DROP INDEX CONCURRENTLY`: an index that is not valid.
    DropsIndex(Relation),
    /// `ALTER TABLE … DETACH PARTITION … CONCURRENTLY`: a partition that is about to leave.
    Detaches {
        /// The table above.
        table: Relation,
        /// The partition.
        partition: Relation,
    },
    /// Running it again does no harm.
    Repeatable,
    /// `SET` and `RESET`, which the statements behind it rely on.
    Sets,
    /// `BEGIN`, `COMMIT` and their like, which would end the transaction that keeps the ledger true, and `DISCARD ALL`, which
    /// would give the migrator's lock away.
    Controls,
}

impl Statement {
    /// SHA-256 of its text, in hexadecimal digits: what tells it from an edited one.
    pub(crate) fn checksum(&self) -> String {
        hex(&Sha256::digest(&self.text))
    }
}

impl Kind {
    /// Whether PostgreSQL is known to refuse it inside of a transaction.
    pub(crate) fn stands_alone(&self) -> bool {
        matches!(self, Self::BuildsIndex { .. } | Self::DropsIndex(_) | Self::Detaches { .. } | Self::Repeatable)
    }
}

/// Why a script cannot be cut into statements.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {what} begins here and never ends")]
pub struct Unreadable {
    /// The line, from 1.
    pub line: usize,
    /// What has no end.
    pub what: &'static str,
}

/// Cuts a script at the semicolons at which `psql` would (`src/fe_utils/psqlscan.l`): not inside of brackets, and not inside of
/// a body between `BEGIN ATOMIC` and `END`.
pub(crate) fn statements(script: &str) -> Result<Vec<Statement>, Unreadable> {
    let mut found = Vec::new();
    let mut open = Open::default();
    let (mut at, mut repeatable) = (0, false);
    let line = |at: usize| script[..at].matches('\n').count() + 1;
    for token in tokenize(script) {
        let range = at..at + token.len as usize;
        at = range.end;
        if let Some(what) = endless(token.kind) {
            return Err(Unreadable { line: line(range.start), what });
        }
        match token.kind {
            TokenKind::Whitespace | TokenKind::Eof => {}
            TokenKind::LineComment | TokenKind::BlockComment { .. } => {
                repeatable |= open.words.is_empty() && says_repeatable(script, range);
            }
            TokenKind::Semi if open.is_between_statements() => {
                let words = std::mem::take(&mut open).words;
                if let (Some(first), Some(_)) = (words.first(), words.last()) {
                    let text = script[first.start..range.end].to_owned();
                    found.push(Statement { text, line: line(first.start), kind: kind(script, &words, repeatable) });
                }
                repeatable = false;
            }
            kind => open.take(script, kind, range),
        }
    }
    if let (Some(first), Some(last)) = (open.words.first(), open.words.last()) {
        let text = script[first.start..last.end].to_owned();
        found.push(Statement { text, line: line(first.start), kind: kind(script, &open.words, repeatable) });
    }
    Ok(found)
}

/// Whether a comment has a line to itself and says it of what follows.
fn says_repeatable(script: &str, comment: Range<usize>) -> bool {
    let alone = script[..comment.start].rsplit('\n').next().is_some_and(|before| before.trim().is_empty());
    let says = script[comment].trim_start_matches(['-', '/', '*', ' ']).trim_end_matches(['*', '/', ' ', '\r']);
    alone && says == REPEATABLE
}

/// What a token is that ends with the script and not before.
fn endless(token: TokenKind) -> Option<&'static str> {
    match token {
        TokenKind::BlockComment { terminated: false } => Some("a comment"),
        TokenKind::QuotedIdent { terminated: false, .. } => Some("a quoted name"),
        TokenKind::Literal {
            kind:
                LiteralKind::Str { terminated: false }
                | LiteralKind::EscStr { terminated: false }
                | LiteralKind::UnicodeEscStr { terminated: false }
                | LiteralKind::BitStr { terminated: false }
                | LiteralKind::ByteStr { terminated: false }
                | LiteralKind::DollarQuotedString { terminated: false },
        } => Some("a string"),
        _ => None,
    }
}

/// A statement whose semicolon is still to come.
#[derive(Default)]
struct Open {
    words: Vec<Range<usize>>,
    brackets: usize,
    bodies: usize,
}

impl Open {
    fn is_between_statements(&self) -> bool {
        self.brackets == 0 && self.bodies == 0
    }

    fn take(&mut self, script: &str, kind: TokenKind, at: Range<usize>) {
        let before = self.words.last().map(|last| &script[last.clone()]).unwrap_or_default();
        // Behind these a word is a name, whatever it says.
        let is_name = before == "." || before.eq_ignore_ascii_case("as");
        let is = |word: &str| kind == TokenKind::Ident && !is_name && script[at.clone()].eq_ignore_ascii_case(word);
        match kind {
            TokenKind::OpenParen => self.brackets += 1,
            TokenKind::CloseParen => self.brackets = self.brackets.saturating_sub(1),
            _ if self.brackets > 0 => {}
            _ if is("atomic") && before.eq_ignore_ascii_case("begin") && self.makes_routine(script) => self.bodies += 1,
            _ if is("case") && self.bodies > 0 => self.bodies += 1,
            _ if is("end") => self.bodies = self.bodies.saturating_sub(1),
            _ => {}
        }
        self.words.push(at);
    }

    /// Whether it begins with `CREATE [OR REPLACE] FUNCTION` or `PROCEDURE`.
    fn makes_routine(&self, script: &str) -> bool {
        let mut words = Words { script, left: &self.words };
        words.skip("create") && {
            let _ = words.skip("or") && words.skip("replace");
            words.skip("function") || words.skip("procedure")
        }
    }
}

/// The words of a statement that are still to be read.
struct Words<'a> {
    script: &'a str,
    left: &'a [Range<usize>],
}

impl Words<'_> {
    fn is_next(&self, word: &str) -> bool {
        self.left.first().is_some_and(|next| self.script[next.clone()].eq_ignore_ascii_case(word))
    }

    /// Passes over a word, if it comes next.
    fn skip(&mut self, word: &str) -> bool {
        let is_next = self.is_next(word);
        if is_next {
            self.left = &self.left[1..];
        }
        is_next
    }

    fn skip_all(&mut self, words: &[&str]) {
        let _ = words.iter().all(|word| self.skip(word));
    }

    fn name(&mut self) -> Option<String> {
        let (first, rest) = self.left.split_first()?;
        self.left = rest;
        Some(self.script[first.clone()].to_owned())
    }

    /// A name, and those of the schemas that it is in.
    fn relation(&mut self) -> Option<Relation> {
        let mut name = self.name()?;
        while self.skip(".") {
            name = format!("{name}.{}", self.name()?);
        }
        Some(Relation(name))
    }
}

fn kind(script: &str, words: &[Range<usize>], repeatable: bool) -> Kind {
    let words = || Words { script, left: words };
    if controls(words()) {
        return Kind::Controls;
    }
    let known = builds_index(words()).or_else(|| drops_index(words())).or_else(|| detaches(words()));
    let repeats = || {
        let mut words = words();
        let ours = words.skip("do") && words.left.iter().any(|word| script[word.clone()].starts_with(OURS));
        repeatable || ours || ["vacuum", "analyze", "reindex"].iter().any(|word| words.is_next(word))
    };
    let sets = || words().is_next("set") || words().is_next("reset");
    known.unwrap_or_else(|| match (repeats(), sets()) {
        (true, _) => Kind::Repeatable,
        (false, true) => Kind::Sets,
        (false, false) => Kind::Usual,
    })
}

fn controls(mut words: Words<'_>) -> bool {
    let ends = ["begin", "commit", "end", "abort"].iter().any(|word| words.is_next(word));
    let forgets = words.skip("discard") && words.is_next("all");
    let goes_back = words.skip("rollback") && {
        let _ = words.skip("work") || words.skip("transaction");
        !words.is_next("to")
    };
    ends || forgets || goes_back || words.skip("start") || words.skip("prepare") && words.skip("transaction")
}

fn builds_index(mut words: Words<'_>) -> Option<Kind> {
    let creates = words.skip("create");
    words.skip("unique");
    if !(creates && words.skip("index") && words.skip("concurrently")) {
        return None;
    }
    words.skip_all(&["if", "not", "exists"]);
    let index = if words.is_next("on") { None } else { words.name() };
    words.skip("on");
    words.skip("only");
    Some(Kind::BuildsIndex { index, table: words.relation()? })
}

fn drops_index(mut words: Words<'_>) -> Option<Kind> {
    if !(words.skip("drop") && words.skip("index") && words.skip("concurrently")) {
        return None;
    }
    words.skip_all(&["if", "exists"]);
    words.relation().map(Kind::DropsIndex)
}

fn detaches(mut words: Words<'_>) -> Option<Kind> {
    if !(words.skip("alter") && words.skip("table")) {
        return None;
    }
    words.skip_all(&["if", "exists"]);
    words.skip("only");
    let table = words.relation()?;
    if !(words.skip("detach") && words.skip("partition")) {
        return None;
    }
    let partition = words.relation()?;
    words.skip("concurrently").then_some(Kind::Detaches { table, partition })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(script: &str) -> Vec<String> {
        statements(script).unwrap().into_iter().map(|statement| statement.text).collect()
    }

    #[test]
    fn a_script_is_cut_where_its_statements_end() {
        let cases: &[(&str, &[&str])] = &[
            ("", &[]),
            (" ; ;-- nothing; at all\n/* ; /* ; */ */", &[]),
            ("SELECT 1", &["SELECT 1"]),
            ("SELECT ';'; SELECT E'\\';', \";\";", &["SELECT ';';", "SELECT E'\\';', \";\";"]),
            ("DO $$ BEGIN; END $$; SELECT $a$ $$;$$ $a$;", &["DO $$ BEGIN; END $$;", "SELECT $a$ $$;$$ $a$;"]),
            (
                "CREATE RULE r AS ON INSERT TO t DO ALSO (SELECT 1; SELECT 2); SELECT 3",
                &["CREATE RULE r AS ON INSERT TO t DO ALSO (SELECT 1; SELECT 2);", "SELECT 3"],
            ),
            (
                "CREATE OR REPLACE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END; SELECT 2; END; SELECT 1",
                &[
                    "CREATE OR REPLACE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END; SELECT 2; END;",
                    "SELECT 1",
                ],
            ),
            ("BEGIN; SELECT 1; END; SELECT 2", &["BEGIN;", "SELECT 1;", "END;", "SELECT 2"]),
            (
                "CREATE FUNCTION app.begin() RETURNS int LANGUAGE sql AS 'SELECT 1'; SELECT 1",
                &["CREATE FUNCTION app.begin() RETURNS int LANGUAGE sql AS 'SELECT 1';", "SELECT 1"],
            ),
            (
                "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT e.end AS end FROM e; END; SELECT 1",
                &["CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT e.end AS end FROM e; END;", "SELECT 1"],
            ),
            ("-- first\nSELECT 1 -- behind\n; -- and behind that", &["SELECT 1 -- behind\n;"]),
        ];
        for (script, expected) in cases {
            assert_eq!(texts(script), *expected, "{script}");
        }
    }

    #[test]
    fn what_never_ends_is_named_with_its_line() {
        for (script, line, what) in [
            ("SELECT 1;\n'", 2, "a string"),
            ("/*", 1, "a comment"),
            ("\n\nDO $x$ $$", 3, "a string"),
            ("\"", 1, "a quoted name"),
        ] {
            assert_eq!(statements(script), Err(Unreadable { line, what }), "{script}");
        }
    }

    #[test]
    fn what_is_left_behind_is_known_by_its_kind() {
        let relation = |name: &str| Relation(name.to_owned());
        let builds = |index: Option<&str>, table: &str| Kind::BuildsIndex {
            index: index.map(str::to_owned),
            table: relation(table),
        };
        let cases = [
            (
                "create unique index concurrently if not exists \"I\" on only s.\"T.t\" (a)",
                builds(Some("\"I\""), "s.\"T.t\""),
            ),
            ("CREATE INDEX CONCURRENTLY ON t (a)", builds(None, "t")),
            ("CREATE INDEX i ON t (a)", Kind::Usual),
            ("DROP INDEX CONCURRENTLY IF EXISTS s.i", Kind::DropsIndex(relation("s.i"))),
            (
                "ALTER TABLE IF EXISTS ONLY p DETACH PARTITION s.q CONCURRENTLY",
                Kind::Detaches { table: relation("p"), partition: relation("s.q") },
            ),
            ("ALTER TABLE p DETACH PARTITION s.q FINALIZE", Kind::Usual),
            ("VACUUM t", Kind::Repeatable),
            ("DO $pilaster$ BEGIN END $pilaster$", Kind::Repeatable),
            ("DO $$ BEGIN END $$", Kind::Usual),
            ("-- pilaster: repeatable\nCALL fill()", Kind::Repeatable),
            ("SELECT 1; -- pilaster: repeatable\nCALL fill()", Kind::Usual),
            ("REINDEX INDEX CONCURRENTLY i", Kind::Repeatable),
            ("SET search_path = a", Kind::Sets),
            ("DISCARD ALL", Kind::Controls),
            ("START TRANSACTION", Kind::Controls),
            ("ROLLBACK;", Kind::Controls),
            ("ROLLBACK TO a", Kind::Usual),
            ("ROLLBACK TRANSACTION TO SAVEPOINT a", Kind::Usual),
            ("PREPARE transaction_of AS SELECT 1", Kind::Usual),
        ];
        for (script, kind) in cases {
            assert_eq!(statements(script).unwrap().pop().unwrap().kind, kind, "{script}");
        }
    }
}
