//! A file that names a fleet: many databases, in waves.
//!
//! In come the text and who knows variables, out goes the fleet with a URL for each database. Whether the databases exist is
//! not its matter.

use std::collections::BTreeMap;

use super::form::{Form, known};
use super::node::{self, Node, Word};
use super::once;
use crate::diagnostic::{Code, Findings, Span};
use crate::fleet::{Fleet, FleetDatabase, FleetWave, passwords};

const NODES: &[&str] = &["url", "jobs", "stop-after", "wave-size", "canary", "wave", "database"];
/// How many of anything a fleet may have; more is a slip of the finger.
const MOST: i128 = 1_000_000;
const EXAMPLE: &str = "url \"postgres://app:${PASSWORD}@db.internal/{name}\"";

/// Who knows variables of the environment.
type Variables<'a> = &'a dyn Fn(&str) -> Option<String>;

/// Databases as written, before the URL that all share is known.
struct Group {
    names: Vec<Word>,
    url: Option<Word>,
    from: Option<Word>,
}

/// What stands in the block, before any URL is put together.
#[derive(Default)]
struct Written {
    url: Option<Word>,
    jobs: Option<usize>,
    stop_after: Option<usize>,
    wave_size: Option<usize>,
    canaries: Vec<Group>,
    waves: Vec<(Word, Vec<Group>)>,
    others: Vec<Group>,
}

pub(crate) fn fleet(text: &str, variable: Variables<'_>, findings: &mut Findings) -> Option<Fleet> {
    let nodes = node::nodes(0, text, findings)?;
    let mut found = None;
    for node in &nodes {
        if known(node, "a file of a fleet", &["fleet"], findings).is_some() {
            once(&mut found, node, node, findings);
        }
    }
    let Some(node) = found else {
        if nodes.is_empty() {
            findings
                .error(Code::Missing, Span::default(), "there is no fleet in this file")
                .help(format!("for example:\nfleet tenants {{\n    {EXAMPLE}\n    canary demo\n    database acme\n}}"));
        }
        return None;
    };
    let mut form = Form::new(node, findings);
    let name = form.word("the name of the fleet", findings);
    let mut written = Written::default();
    for child in form.children() {
        written.take(child, findings);
    }
    form.finish(findings);
    let mut urls = Urls { shared: written.url.as_ref(), variable, names: BTreeMap::new(), seen: BTreeMap::new() };
    let mut waves = Vec::new();
    let mut wave = |name: &str, is_canary: bool, databases: Vec<FleetDatabase>| {
        if !databases.is_empty() {
            waves.push(FleetWave { name: name.to_owned(), is_canary, databases });
        }
    };
    wave("canary", true, urls.databases(&written.canaries, findings));
    for (name, groups) in &written.waves {
        wave(&name.text, false, urls.databases(groups, findings));
    }
    let others = urls.databases(&written.others, findings);
    let size = written.wave_size.unwrap_or(others.len()).max(1);
    for (number, part) in (1..).zip(others.chunks(size)) {
        wave(&number.to_string(), false, part.to_vec());
    }
    if written.canaries.is_empty() && written.waves.is_empty() && written.others.is_empty() {
        findings
            .error(Code::Missing, node.name.span, "this fleet has no database")
            .help("name them, for example: database acme globex");
    }
    Some(Fleet { name: name?.text, jobs: written.jobs, stop_after: written.stop_after, waves })
}

impl Written {
    fn take(&mut self, node: &Node, findings: &mut Findings) {
        let known = known(node, "a fleet", NODES, findings);
        let mut form = Form::new(node, findings);
        match known {
            Some("url") => {
                if let Some(word) = form.word("the URL that its databases share", findings) {
                    once(&mut self.url, word, node, findings);
                }
            }
            Some(name @ ("jobs" | "stop-after" | "wave-size")) => {
                let (slot, what) = match name {
                    "jobs" => (&mut self.jobs, "how many databases are migrated at once"),
                    "stop-after" => (&mut self.stop_after, "how many failures stop it"),
                    _ => (&mut self.wave_size, "how many databases go together"),
                };
                if let Some(number) = amount(&mut form, what, findings) {
                    once(slot, number, node, findings);
                }
            }
            Some("canary") => self.canaries.push(group(&mut form, findings)),
            Some("database") => self.others.push(group(&mut form, findings)),
            Some(_) => self.waves.extend(wave(&mut form, &self.waves, findings)),
            None => return,
        }
        form.finish(findings);
    }
}

fn amount(form: &mut Form<'_>, what: &str, findings: &mut Findings) -> Option<usize> {
    let number = form.number(what, findings)?;
    if (1..=MOST).contains(&number.value) {
        return usize::try_from(number.value).ok();
    }
    findings
        .error(Code::WrongKind, number.span, format!("`{}` cannot be {}", form.node_name(), number.value))
        .help("it is counted from 1");
    None
}

fn group(form: &mut Form<'_>, findings: &mut Findings) -> Group {
    let names = form.words("the names of databases", findings);
    let (url, from) = (form.text("url", findings), form.text("url-from", findings));
    if names.is_empty() {
        let message = format!("`{}` names no database", form.node_name());
        findings.error(Code::Missing, form.span(), message).help(format!("for example: {} acme", form.node_name()));
    }
    if let (Some(url), Some(from)) = (&url, &from) {
        findings
            .error(Code::Repeated, from.span, "these databases have a URL already")
            .also(url.span, "here")
            .help("keep one of them");
    }
    Group { names, url, from }
}

fn wave(form: &mut Form<'_>, before: &[(Word, Vec<Group>)], findings: &mut Findings) -> Option<(Word, Vec<Group>)> {
    let name = form.word("the name of the wave", findings);
    let mut groups = Vec::new();
    for child in form.children() {
        if known(child, "a wave", &["database"], findings).is_some() {
            let mut form = Form::new(child, findings);
            groups.push(group(&mut form, findings));
            form.finish(findings);
        }
    }
    let name = name?;
    if let Some((first, _)) = before.iter().find(|(first, _)| first.text == name.text) {
        findings
            .error(Code::Duplicate, name.span, format!("there are two waves `{}`", name.text))
            .also(first.span, "the first")
            .help("give one of them another name, or put both into one");
    } else if groups.is_empty() {
        findings.error(Code::Missing, name.span, "this wave is empty").help("for example: database acme globex");
    }
    Some((name, groups))
}

/// Puts URLs together, and remembers what was taken.
struct Urls<'a> {
    shared: Option<&'a Word>,
    variable: Variables<'a>,
    names: BTreeMap<String, Span>,
    /// Which database has a URL already.
    seen: BTreeMap<String, (String, Span)>,
}

impl Urls<'_> {
    fn databases(&mut self, groups: &[Group], findings: &mut Findings) -> Vec<FleetDatabase> {
        let mut databases = Vec::new();
        for group in groups {
            for name in &group.names {
                if let Some(first) = self.names.insert(name.text.clone(), name.span) {
                    findings
                        .error(Code::Duplicate, name.span, format!("the database `{}` is named twice", name.text))
                        .also(first, "the first time")
                        .help("keep one of them");
                    continue;
                }
                let Some(url) = self.url(group, name, findings) else { continue };
                if let Some((other, span)) = self.seen.insert(url.clone(), (name.text.clone(), name.span)) {
                    findings
                        .error(Code::Duplicate, name.span, format!("`{}` and `{other}` are at the same URL", name.text))
                        .also(span, "the other one")
                        .help("write `{name}` in the URL where the name of the database belongs");
                    continue;
                }
                databases.push(FleetDatabase { name: name.text.clone(), url });
            }
        }
        databases
    }

    fn url(&self, group: &Group, name: &Word, findings: &mut Findings) -> Option<String> {
        let (url, place) = match (&group.from, group.url.as_ref().or(self.shared)) {
            (Some(from), _) => (self.value(&from.text, from.span, findings)?, from),
            (None, Some(template)) => (self.filled(template, &name.text, findings)?, template),
            (None, None) => {
                findings
                    .error(Code::Missing, name.span, format!("the database `{}` has no URL", name.text))
                    .help(format!("write one that all share: {EXAMPLE}\nor `url=` or `url-from=` beside its name"));
                return None;
            }
        };
        if ["postgres://", "postgresql://"].iter().any(|scheme| url.starts_with(scheme)) {
            return Some(url);
        }
        findings
            .error(Code::WrongKind, place.span, "this is no URL of a PostgreSQL database")
            .help(format!("it begins with postgres://, for example: {EXAMPLE}"));
        None
    }

    /// A URL with the name and the variables in it.
    fn filled(&self, template: &Word, name: &str, findings: &mut Findings) -> Option<String> {
        if let Some(written) = passwords(&template.text).iter().find(|password| !password.is_variable) {
            findings
                .error(Code::WrongKind, template.part(written.start, written.end - written.start), "this is a password")
                .label("shown as stars")
                .help("keep it out of the file: write `${VARIABLE}` in its place and put it into that variable");
            return None;
        }
        let mut url = String::new();
        let mut rest = template.text.as_str();
        while let Some(at) = rest.find('{') {
            let is_variable = rest[..at].ends_with('$');
            let start = template.text.len() - rest.len() + at;
            let Some(length) = rest[at..].find('}') else {
                let place = template.part(start, 1);
                findings
                    .error(Code::WrongKind, place, "this brace is not closed")
                    .help("write `{name}` or `${VARIABLE}`");
                return None;
            };
            url.push_str(&rest[..at - usize::from(is_variable)]);
            let word = &rest[at + 1..at + length];
            let place = template.part(start, length + 1);
            if is_variable {
                url.push_str(&encoded(&self.value(word, place, findings)?));
            } else if word == "name" {
                url.push_str(&encoded(name));
            } else {
                findings
                    .error(Code::UnknownWord, place, format!("`{{{word}}}` stands for nothing"))
                    .help("`{name}` is the name of the database, `${VARIABLE}` a variable of the environment");
                return None;
            }
            rest = &rest[at + length + 1..];
        }
        url.push_str(rest);
        Some(url)
    }

    fn value(&self, variable: &str, place: Span, findings: &mut Findings) -> Option<String> {
        let value = (self.variable)(variable).filter(|value| !value.is_empty());
        if value.is_none() {
            findings
                .error(Code::Missing, place, format!("the variable `{variable}` is not set"))
                .help(format!("set it where the command runs: export {variable}=…"));
        }
        value
    }
}

/// A value as a part of a URL: what would end the part is encoded, and so is what no URL holds.
fn encoded(value: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~:,[]".contains(&byte);
    let one = |byte: u8| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    value.bytes().map(one).collect()
}
