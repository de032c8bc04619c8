//! `wizard`: what a wizard asks, step by step, and what becomes of a finished draft.
//!
//! In comes the node, out goes the wizard as written. It resolves no name; what is written out of it is for
//! [`super::short`] to say.

use super::form::{Form, known};
use super::node::{Node, Word};
use super::syntax::Lifetime;
use super::{Doc, once};
use crate::diagnostic::{Code, Findings, Span};

/// A wizard, which fills drafts.
#[derive(Debug)]
pub(crate) struct Wizard {
    pub(crate) name: Word,
    pub(crate) rust: Option<Word>,
    pub(crate) doc: Option<Word>,
    pub(crate) lifetime: Lifetime,
    /// The gate behind which it is.
    pub(crate) gate: Option<Word>,
    /// The table of drafts, of the same domain.
    pub(crate) drafts: Word,
    pub(crate) columns: Columns,
    /// What the state is while a draft is written, and once it is promoted.
    pub(crate) open: Word,
    pub(crate) completed: Word,
    pub(crate) track: Option<Track>,
    pub(crate) steps: Vec<Step>,
    pub(crate) promotion: Promotion,
}

/// Columns of drafts that a wizard knows.
#[derive(Debug)]
pub(crate) struct Columns {
    pub(crate) payload: Word,
    pub(crate) state: Word,
    pub(crate) revision: Word,
    /// The column that says which wizard is at work, and what it says of this one.
    pub(crate) kind: Option<(Word, Word)>,
    /// The column that says at which step the author was last.
    pub(crate) current: Option<Word>,
}

/// A table that says of each step how it stands.
#[derive(Debug)]
pub(crate) struct Track {
    pub(crate) table: Word,
    pub(crate) draft: Word,
    pub(crate) step: Word,
    pub(crate) position: Word,
    pub(crate) problems: Word,
    pub(crate) sets: Vec<Set>,
}

#[derive(Debug)]
pub(crate) struct Step {
    pub(crate) name: Word,
    pub(crate) rust: Option<Word>,
    pub(crate) doc: Option<Word>,
    /// Whether its answers are a list.
    pub(crate) many: bool,
    /// Whether a draft is complete without it.
    pub(crate) optional: bool,
    pub(crate) fields: Vec<Field>,
    pub(crate) checks: Vec<Check>,
}

#[derive(Debug)]
pub(crate) struct Field {
    pub(crate) name: Word,
    pub(crate) type_text: Word,
    pub(crate) doc: Option<Word>,
}

/// What must hold of the answers of a step, and what is said where it does not.
#[derive(Debug)]
pub(crate) struct Check {
    pub(crate) sql: Word,
    pub(crate) problem: Word,
}

/// What a finished draft becomes.
#[derive(Debug, Default)]
pub(crate) struct Promotion {
    pub(crate) inserts: Vec<Insert>,
    /// What the draft says afterwards.
    pub(crate) sets: Vec<Set>,
}

#[derive(Debug)]
pub(crate) struct Insert {
    pub(crate) target: Word,
    /// By what name later parts know the row.
    pub(crate) alias: Option<Word>,
    /// The step of whose answers each becomes a row.
    pub(crate) each: Option<Word>,
    pub(crate) sets: Vec<Set>,
}

#[derive(Debug)]
pub(crate) struct Set {
    pub(crate) column: Word,
    pub(crate) value: Word,
}

/// By what name promotions know the draft.
pub(crate) const DRAFT: &str = "draft";

/// Names that no step and no row can have: the draft itself, what is wrong with it, and what PL/pgSQL calls so itself.
const OWN: [&str; 3] = [DRAFT, "problems", "found"];

/// By what name an answer of a list knows its place in it, from 1.
pub(crate) const NUMBER: &str = "number";

const EXAMPLE: &str = "wizard resale drafts=listing_drafts { step basics { field title text }; promote { … } }";

/// Reads the node; nothing where it cannot be told what it means.
pub(crate) fn wizard(node: &Node, findings: &mut Findings) -> Option<Wizard> {
    let mut form = Form::new(node, findings);
    let name = form.word("the name of the wizard", findings);
    let rust = form.text("rust", findings);
    let mut doc = Doc::of(&mut form, findings);
    let (lifetime, gate) = (form.lifetime(findings), form.text("gate", findings));
    let drafts = form.needed("drafts", EXAMPLE, findings);
    let at = |text: &str| node.name.saying(text);
    let mut named = |property: &'static str| form.text(property, findings).unwrap_or_else(|| at(property));
    let (payload, state, revision) = (named("payload"), named("state"), named("revision"));
    let (open, completed) = (named("open"), named("completed"));
    let (kind, label) = (form.text("kind", findings), form.text("label", findings));
    let current = form.text("current", findings);
    let (mut track, mut steps, mut promotion) = (None, Vec::new(), None);
    for child in form.children() {
        match known(child, "`wizard`", &["doc", "track", "step", "promote"], findings) {
            Some("doc") => doc.take(child, findings),
            Some("track") => {
                if let Some(found) = tracked(child, findings) {
                    once(&mut track, found, child, findings);
                }
            }
            Some("step") => steps.extend(step(child, findings)),
            Some(_) => once(&mut promotion, promoted(child, findings), child, findings),
            None => {}
        }
    }
    needs(&form, "step", EXAMPLE, findings);
    needs(&form, "promote", EXAMPLE, findings);
    form.finish(findings);
    let name = name?;
    if let (None, Some(label)) = (&kind, &label) {
        findings
            .error(Code::Missing, label.span, "a label needs a column that says it")
            .help("for example: kind=wizard label=resale");
    }
    let kind = kind.map(|column| (column, label.unwrap_or_else(|| name.clone())));
    let columns = Columns { payload, state, revision, kind, current };
    let (doc, promotion) = (doc.0, promotion.unwrap_or_default());
    let made =
        Wizard { name, rust, doc, lifetime, gate, drafts: drafts?, columns, open, completed, track, steps, promotion };
    made.says_each_once(findings);
    Some(made)
}

impl Wizard {
    /// Steps, rows and the draft are told apart by their names; a promoted draft by its state.
    fn says_each_once(&self, findings: &mut Findings) {
        let mut taken: Vec<(&str, Span)> = Vec::new();
        let aliases = self.promotion.inserts.iter().filter_map(|insert| insert.alias.as_ref());
        for word in self.steps.iter().map(|step| &step.name).chain(aliases) {
            let first = taken.iter().find(|(name, _)| *name == word.text).map(|(_, span)| *span);
            if let Some(first) = first {
                findings
                    .error(Code::Duplicate, word.span, format!("`{}` is the name of two things of a wizard", word.text))
                    .also(first, "the first")
                    .help("steps and rows of one wizard have names of their own; choose another");
            } else if word.text == self.drafts.text {
                findings
                    .error(Code::Duplicate, word.span, format!("`{}` is the table of drafts", word.text))
                    .also(self.drafts.span, "this table")
                    .help("choose another name");
            } else if OWN.contains(&word.text.as_str()) {
                findings
                    .error(Code::Duplicate, word.span, format!("`{}` has a meaning of its own in wizards", word.text))
                    .help("choose another name");
            }
            taken.push((&word.text, word.span));
        }
        if self.open.text == self.completed.text {
            findings
                .error(Code::Duplicate, self.completed.span, "a promoted draft would still be open")
                .also(self.open.span, "what is said of one that is open")
                .help("say what its state becomes, for example: open=open completed=completed");
        }
        for insert in &self.promotion.inserts {
            let Some(each) = &insert.each else { continue };
            let found = self.steps.iter().find(|step| step.name.text == each.text);
            if found.is_none_or(|step| !step.many) {
                let lists = self.steps.iter().filter(|step| step.many).map(|step| step.name.text.as_str());
                findings
                    .error(
                        Code::UnknownColumn,
                        each.span,
                        format!("the wizard has no step `{}` with many answers", each.text),
                    )
                    .maybe_help(crate::diagnostic::did_you_mean(&each.text, lists))
                    .help("`each=` names a step that says many=#true");
            }
            if let Some(alias) = &insert.alias {
                findings
                    .error(Code::UnknownProperty, alias.span, "many rows have no one name")
                    .also(each.span, "each answer becomes a row")
                    .help("leave `as=` out");
            }
        }
    }
}

fn needs(form: &Form<'_>, wanted: &str, example: &str, findings: &mut Findings) {
    if !form.has_child(&[wanted]) {
        findings
            .error(Code::Missing, form.span(), format!("`{}` needs `{wanted}` in its block", form.node_name()))
            .help(format!("for example: {example}"));
    }
}

fn tracked(node: &Node, findings: &mut Findings) -> Option<Track> {
    let mut form = Form::new(node, findings);
    let table = form.word("the name of the table", findings);
    let mut named =
        |property: &'static str, usual: &str| form.text(property, findings).unwrap_or_else(|| node.name.saying(usual));
    let (draft, step) = (named("draft", "draft_id"), named("step", "step"));
    let (position, problems) = (named("position", "position"), named("problems", "problems"));
    let sets = sets(&mut form, "`track`", findings);
    form.finish(findings);
    Some(Track { table: table?, draft, step, position, problems, sets })
}

/// A block of nothing but `set`.
fn sets(form: &mut Form<'_>, owner: &str, findings: &mut Findings) -> Vec<Set> {
    let children = form.children();
    let known = children.iter().filter(|child| known(child, owner, &["set"], findings).is_some());
    let nodes: Vec<&Node> = known.collect();
    nodes.into_iter().filter_map(|child| set(child, findings)).collect()
}

fn set(node: &Node, findings: &mut Findings) -> Option<Set> {
    let mut form = Form::new(node, findings);
    let (column, value) = (form.word("the name of a column", findings), form.word("SQL", findings));
    form.finish(findings);
    Some(Set { column: column?, value: value? })
}

fn step(node: &Node, findings: &mut Findings) -> Option<Step> {
    let mut form = Form::new(node, findings);
    let name = form.word("the name of the step", findings);
    let rust = form.text("rust", findings);
    let mut doc = Doc::of(&mut form, findings);
    let (many, optional) = (form.flag("many", findings), form.flag("optional", findings));
    let (mut fields, mut checks): (Vec<Field>, Vec<Check>) = (Vec::new(), Vec::new());
    for child in form.children() {
        match known(child, "`step`", &["doc", "field", "check"], findings) {
            Some("doc") => doc.take(child, findings),
            Some("field") => fields.extend(field(child, many, &fields, findings)),
            Some(_) => {
                let mut form = Form::new(child, findings);
                let sql = form.word("SQL", findings);
                let problem = form.needed("problem", "check \"price > 0\" problem=\"The price is missing.\"", findings);
                form.finish(findings);
                checks.extend(sql.zip(problem).map(|(sql, problem)| Check { sql, problem }));
            }
            None => {}
        }
    }
    needs(&form, "field", "field title text doc=\"What it is called.\"", findings);
    form.finish(findings);
    Some(Step { name: name?, rust, doc: doc.0, many, optional, fields, checks })
}

fn field(node: &Node, many: bool, earlier: &[Field], findings: &mut Findings) -> Option<Field> {
    let mut form = Form::new(node, findings);
    let (name, type_text) = (form.word("the name of the field", findings), form.word("its type", findings));
    let mut doc = Doc::of(&mut form, findings);
    for child in form.children() {
        if known(child, "`field`", &["doc"], findings).is_some() {
            doc.take(child, findings);
        }
    }
    form.finish(findings);
    let name = name?;
    if let Some(first) = earlier.iter().find(|field| field.name.text == name.text) {
        findings
            .error(Code::Duplicate, name.span, format!("the step has two fields `{}`", name.text))
            .also(first.name.span, "the first")
            .help("choose another name");
    } else if many && name.text == NUMBER {
        findings
            .error(Code::Duplicate, name.span, "`number` is the place of an answer among many")
            .help("choose another name");
    }
    Some(Field { name, type_text: type_text?, doc: doc.0 })
}

fn promoted(node: &Node, findings: &mut Findings) -> Promotion {
    let mut form = Form::new(node, findings);
    let mut made = Promotion::default();
    for child in form.children() {
        match known(child, "`promote`", &["insert", "set"], findings) {
            Some("insert") => {
                let mut form = Form::new(child, findings);
                let target = form.word("the table, as domain.table", findings);
                let (alias, each) = (form.text("as", findings), form.text("each", findings));
                let sets = sets(&mut form, "`insert`", findings);
                form.finish(findings);
                made.inserts.extend(target.map(|target| Insert { target, alias, each, sets }));
            }
            Some(_) => made.sets.extend(set(child, findings)),
            None => {}
        }
    }
    needs(&form, "insert", "insert listings.listings as=listing { set title \"basics.title\" }", findings);
    form.finish(findings);
    made
}
