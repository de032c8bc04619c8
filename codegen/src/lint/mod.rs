//! Lint of SQL that people write by hand.
//!
//! In come the texts of files and, where there are specs, the checked model; out go findings. The rules of squawk say
//! what can be said of a text alone; those of `judge` know which version uses what. It opens no file and runs nothing.

mod deed;
mod excuse;
mod judge;
mod known;
mod nest;
mod public;
mod read;
mod rule;

use std::ops::Range;
use std::sync::Arc;

use schema_spec::diagnostic::{Files, Place, Span};
use schema_spec::{Code, Diagnostic, Diagnostics, Model};
use squawk_syntax::SourceFile;

use crate::Window;

use excuse::{Excuse, Read};
use judge::{Case, Verdicts, judge};
use known::{Served, Workspace};
use public::Violation;
use read::Statement;

pub use rule::Rule;

/// The line by which sqlx knows a file that it runs in no transaction. It must be the first thing in the file.
const NO_TRANSACTION: &str = "-- no-transaction";
/// The oldest PostgreSQL that is thought of where no specs say: the oldest that its makers still mend.
const OLDEST_POSTGRES: u16 = 14;

/// A file of SQL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Script {
    /// Its path, for people.
    pub path: String,
    /// Its text.
    pub text: String,
    /// The versions that are served before and after it; nothing: those of the specs, before and after.
    pub window: Option<Window>,
    /// Whether a file beside it takes back what it does, where it is a way up; nothing where no such file is expected.
    pub has_way_back: Option<bool>,
}

/// Every finding in the files, which are in the order in which they run.
///
/// A file is one transaction, as `sqlx migrate run` makes it, unless it begins with `-- no-transaction`. Ways down
/// (`.down.sql`) are looked at one by one: nothing runs before them.
#[must_use]
pub fn lint(scripts: &[Script], model: Option<&Model>) -> Diagnostics {
    let files = Files::new(scripts.iter().map(|script| (script.path.as_str(), script.text.as_str())));
    let window = model.map(Model::window).unwrap_or_default();
    let windows: Vec<Window> = scripts
        .iter()
        .map(|script| script.window.clone().unwrap_or_else(|| (window.clone(), window.clone())))
        .collect();
    let workspace = model.map(|model| Workspace::new(model, &windows));
    let mut findings = Vec::new();
    let mut parts: Vec<(Part<'_>, Vec<Statement>, bool)> = Vec::new();
    for (number, script) in scripts.iter().enumerate() {
        for range in parts_of(&script.text) {
            let part = Part { files: &files, file: number, offset: range.start, text: &script.text[range] };
            match part.statements() {
                Ok(statements) => parts.push((part, statements, script.path.ends_with(".down.sql"))),
                Err(unreadable) => findings.extend(unreadable),
            }
        }
    }
    for (position, (part, statements, down)) in parts.iter().enumerate() {
        let earlier = parts[..position].iter().filter(|(_, _, earlier_down)| !down && !earlier_down);
        let before: Vec<&[Statement]> = earlier.map(|(_, statements, _)| statements.as_slice()).collect();
        let (served_before, served_after) = &windows[part.file];
        let is_generated = scripts[part.file].window.is_some();
        let served =
            workspace.as_ref().and_then(|workspace| workspace.served(served_before, served_after, is_generated));
        let postgres = model.map_or(OLDEST_POSTGRES, |model| model.postgres);
        let way_back = scripts[part.file].has_way_back;
        findings.extend(part.findings(statements, (&before, way_back), served.as_ref(), postgres));
    }
    Diagnostics::new(findings)
}

/// The names of squawk's rules that a text alone breaks, in order: what a generated file has to excuse.
pub(crate) fn public_rules(text: &str, postgres: u16) -> Vec<String> {
    if nest::too_deep(text).is_some() {
        return Vec::new();
    }
    let parse = SourceFile::parse(text);
    let found = public::violations(&parse, text, postgres, !text.starts_with(NO_TRANSACTION));
    let mut names: Vec<String> = found.iter().map(|violation| violation.rule.to_string()).collect();
    names.sort();
    names.dedup();
    names
}

/// The scripts in a text: one, but for the preview of what retiring a version would run, which holds many.
fn parts_of(text: &str) -> Vec<Range<usize>> {
    const PART: &str = "\n-- ==== ";
    if !text.starts_with("-- What retiring version ") {
        return std::iter::once(0..text.len()).collect();
    }
    let heads: Vec<usize> = text.match_indices(PART).map(|(at, _)| at).collect();
    let starts = heads.iter().map(|head| text[head + 1..].find('\n').map_or(text.len(), |end| head + end + 2));
    let ends = heads.iter().skip(1).map(|head| head + 1).chain([text.len()]);
    starts.zip(ends).map(|(start, end)| start..end).collect()
}

/// A script in a file.
struct Part<'a> {
    files: &'a Arc<Files>,
    file: usize,
    /// Where it begins in the file.
    offset: usize,
    text: &'a str,
}

impl Part<'_> {
    fn place(&self, at: &Range<usize>) -> Place {
        let span = Span { file: self.file, offset: self.offset + at.start, length: at.len() };
        Place::new(Arc::clone(self.files), span)
    }

    fn error(&self, code: Code, at: &Range<usize>, message: impl Into<String>) -> Diagnostic {
        Diagnostic::error(code, self.place(at), message)
    }

    fn transaction(&self) -> bool {
        !self.text.starts_with(NO_TRANSACTION)
    }

    /// The statements, or why they cannot be read.
    fn statements(&self) -> Result<Vec<Statement>, Vec<Diagnostic>> {
        if let Some(at) = nest::too_deep(self.text) {
            return Err(vec![self.error(Code::SqlUnreadable, &at, "this nests too deep to be read")]);
        }
        let parse = SourceFile::parse(self.text);
        let errors = parse.errors();
        if errors.is_empty() {
            return Ok(read::statements(&parse.tree()));
        }
        // The parser goes on behind an error, and most of what it says then follows from the first.
        let first = errors.iter().take(1).map(|error| {
            let at = usize::from(error.range().start())..usize::from(error.range().end());
            self.error(Code::SqlUnreadable, &at, format!("this is no SQL that can be read: {}", error.message()))
        });
        Err(first.collect())
    }

    fn findings(
        &self,
        statements: &[Statement],
        (before, has_way_back): (&[&[Statement]], Option<bool>),
        served: Option<&Served<'_>>,
        postgres: u16,
    ) -> Vec<Diagnostic> {
        let parse = SourceFile::parse(self.text);
        let places: Vec<Range<usize>> = statements.iter().map(|statement| statement.at.clone()).collect();
        let excuses = excuse::excuses(self.text, &public::comments(&parse), &places);
        let transaction = self.transaction();
        let violations = public::violations(&parse, self.text, postgres, transaction);
        let mut verdicts = judge(&Case { statements, before, served, transaction });

        if has_way_back == Some(false) {
            verdicts.found.push(no_way_back(&places));
        }

        let mut findings = Vec::new();
        let mut needed: Vec<(usize, String)> = Vec::new();
        let mut excused = |rule: &str, at: &Range<usize>| {
            let covering = excuses.iter().enumerate().filter(|(_, read)| covers(read, rule, at));
            let count = needed.len();
            needed.extend(covering.map(|(number, _)| (number, rule.to_owned())));
            needed.len() > count
        };
        for found in &verdicts.found {
            if !excused(found.rule.name(), &found.at) {
                findings.push(self.own(found));
            }
        }
        for violation in &violations {
            let known_better = is_settled(&verdicts, violation)
                || public::is_out_of_reach(violation.rule, transaction, statements.len());
            if !excused(&violation.rule.to_string(), &violation.at) && !known_better {
                findings.push(self.public(violation));
            }
        }
        for (number, read) in excuses.iter().enumerate() {
            // A rule that cannot speak without specs does not make its excuse stale.
            let silent =
                |name: &str| served.is_none() && Rule::ALL.iter().any(|rule| rule.name() == name && rule.needs_specs());
            let needs =
                |rule: &String| silent(rule) || needed.iter().any(|(by, needed)| *by == number && needed == rule);
            self.excuse(read, needs, &mut findings);
        }
        findings
    }

    fn own(&self, found: &judge::Found) -> Diagnostic {
        let message = format!("{}: {}", found.rule.name(), found.message);
        let mut finding = self.error(found.rule.code(), &found.at, message);
        finding.label(found.label.clone());
        if !found.help.is_empty() {
            finding.help(found.help.clone());
        }
        finding
    }

    fn public(&self, violation: &Violation) -> Diagnostic {
        let message = format!("{}: {}", violation.rule, violation.message);
        let mut finding = Diagnostic::warning(Code::PublicRule, self.place(&violation.at), message);
        finding.maybe_help(violation.help.clone());
        finding
    }

    /// What is wrong with an excuse itself.
    fn excuse(&self, read: &Read, needs: impl Fn(&String) -> bool, findings: &mut Vec<Diagnostic>) {
        let Excuse { at, rules, has_reason, .. } = match read {
            Read::Excuse(excuse) => excuse,
            Read::Malformed { at, help } => {
                let mut finding = self.error(Code::ExcuseUnknown, at, "this is meant to excuse something and does not");
                finding.help(help.clone());
                return findings.push(finding);
            }
        };
        if !has_reason {
            let mut finding = self.error(Code::ExcuseWithoutReason, at, "this excuses a finding and does not say why");
            finding.help("say why: `because REASON` behind the rule; behind a rule of a squawk-ignore: `-- REASON`");
            findings.push(finding);
        }
        for rule in rules {
            match &rule.rules {
                None => {
                    let message = format!("there is no rule {:?}", rule.written);
                    let mut finding = self.error(Code::ExcuseUnknown, &rule.at, message);
                    finding.maybe_help(excuse::suggestion(&rule.written));
                    findings.push(finding);
                }
                Some(names) if !names.iter().any(&needs) => {
                    let message = format!("{} finds nothing here that would have to be excused", rule.written);
                    let mut finding = self.error(Code::ExcuseStale, &rule.at, message);
                    finding.help("take the excuse away: it would hide the next finding of the rule");
                    findings.push(finding);
                }
                Some(_) => {}
            }
        }
    }
}

/// Said of a file at its first statement.
fn no_way_back(statements: &[Range<usize>]) -> judge::Found {
    judge::Found {
        rule: Rule::NoWayBack,
        at: statements.first().cloned().unwrap_or(0..0),
        message: "nothing takes back what this file does".to_owned(),
        label: "whoever goes back stops behind this file".to_owned(),
        help: "write what leads back into a file that ends in `.down.sql` instead of `.up.sql`; where nothing can, say so: \
               -- pilaster: allow-file no-way-back because REASON"
            .to_owned(),
    }
}

fn covers(read: &Read, rule: &str, at: &Range<usize>) -> bool {
    let Read::Excuse(excuse) = read else { return false };
    let reaches = excuse.reach.as_ref().is_some_and(|reach| reach.start <= at.start && at.start < reach.end.max(1));
    let mut names = excuse.rules.iter().flat_map(|named| &named.rules).flatten();
    reaches && names.any(|name| name == rule)
}

fn is_settled(verdicts: &Verdicts, violation: &Violation) -> bool {
    let overlaps = |at: &Range<usize>| at.start < violation.at.end && violation.at.start < at.end;
    verdicts.settled.iter().any(|(at, rules)| overlaps(at) && rules.contains(&violation.rule))
}

/// Whether an excuse may call a rule by this name.
#[must_use]
pub fn is_rule(name: &str) -> bool {
    excuse::rules(name).is_some()
}
