//! Folding: lifetimes that no served version can tell apart go out of the specs.
//!
//! In come specs in which the oldest versions are retired; out go the same specs without what only those versions had,
//! every comment and every other byte kept. What each served version means is compared before and after: a fold that
//! would change it is left out, element by element, and said so.
//!
//! Labels that were removed stay: rows may hold them, and PostgreSQL cannot take them from a type.

mod columns;
mod labels;
mod names;

use std::collections::BTreeSet;
use std::ops::Range;

use crate::diagnostic::{Diagnostics, Files, Findings, Span};
use crate::edit::{Edits, Extents};
use crate::model::{Lifetime, Logical, Model, VersionNumber};
use crate::parse::syntax::Spec;
use crate::parse::{self, Kind, Node, Property};
use crate::{Source, read};

/// Specs after folding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folded {
    /// All files, also those that stay as they are.
    pub sources: Vec<Source>,
    /// What was folded, in the order of the files.
    pub folds: Vec<Fold>,
    /// Elements that keep their lifetimes, because folding them would change what a served version means.
    pub kept: Vec<Fold>,
}

/// One element that was folded.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fold {
    /// The file.
    pub path: String,
    /// The line in the file as it was, from 1.
    pub line: usize,
    /// What happened, for example ``column `fax`: gone``.
    pub what: String,
}

/// An element of a domain or of `schema.kdl`: the file and its position in it.
type Element = (usize, usize);

/// Folds all that no served version can tell apart.
///
/// # Errors
/// Everything that is wrong with the specs.
pub fn fold(sources: &[Source]) -> Result<Folded, Diagnostics> {
    let before = read(sources)?.model;
    let Some(oldest) = before.window().first().copied() else {
        return Ok(Folded { sources: sources.to_vec(), folds: Vec::new(), kept: Vec::new() });
    };
    let folder = Folder::new(sources, &before, oldest);
    let all = folder.elements();
    let keeps = |wanted: &BTreeSet<Element>| {
        let folded = folder.run(wanted);
        read(&folded.sources).is_ok_and(|after| same_to_served(&before, &after.model)).then_some(folded)
    };
    if let Some(folded) = keeps(&all) {
        return Ok(folded);
    }
    // Something in one of them does not fold. Elements that need each other are tried until none follows any more.
    let mut wanted = BTreeSet::new();
    loop {
        let so_far = wanted.len();
        for element in &all {
            if wanted.insert(*element) && keeps(&wanted).is_none() {
                wanted.remove(element);
            }
        }
        if wanted.len() == so_far {
            break;
        }
    }
    let kept = folder.run(&all.difference(&wanted).copied().collect()).folds;
    Ok(Folded { kept, ..folder.run(&wanted) })
}

/// Whether every served version means the same. A column that was renamed is known by its last name from then on, so
/// what identifies it through the versions may differ.
fn same_to_served(before: &Model, after: &Model) -> bool {
    let seen = |model: &Model, version: VersionNumber| -> Logical {
        let mut logical = model.at(version);
        for item in logical.domains.iter_mut().flat_map(|domain| &mut domain.enums) {
            // Which of two labels of other versions is named first says nothing.
            item.foreign_labels.sort();
        }
        for table in logical.domains.iter_mut().flat_map(|domain| &mut domain.tables) {
            table.columns.iter_mut().for_each(|column| column.key.clone_from(&column.name));
            // Within one version nothing begins or ends.
            let always = Lifetime { since: version, removed: None };
            table.uniques.iter_mut().for_each(|unique| unique.lifetime = always);
            table.checks.iter_mut().for_each(|check| check.lifetime = always);
            table.foreign_keys.iter_mut().for_each(|key| key.lifetime = always);
            table.indexes.iter_mut().for_each(|index| index.lifetime = always);
        }
        logical
    };
    before.window() == after.window()
        && before.window().into_iter().all(|version| seen(before, version) == seen(after, version))
}

struct Folder<'a> {
    sources: &'a [Source],
    /// The nodes that stand in the one node of each file.
    nodes: Vec<Vec<Node>>,
    spec: Spec,
    model: &'a Model,
    oldest: VersionNumber,
}

/// One run over one file.
struct Page<'a> {
    path: &'a str,
    text: &'a str,
    extents: Extents<'a>,
    oldest: VersionNumber,
    edits: Edits,
    folds: Vec<Fold>,
}

impl<'a> Folder<'a> {
    fn new(sources: &'a [Source], model: &'a Model, oldest: VersionNumber) -> Self {
        // The specs were read without a finding, so these find nothing.
        let mut findings = Findings::new(Files::new([]));
        let spec = parse::parse(sources, &mut findings);
        let inner = |(file, source): (usize, &Source)| -> Vec<Node> {
            let top = parse::nodes(file, &source.text, &mut findings).unwrap_or_default();
            top.into_iter().filter_map(|node| node.children).flatten().collect()
        };
        let nodes = sources.iter().enumerate().map(inner).collect();
        Self { sources, nodes, spec, model, oldest }
    }

    /// All elements in which something could be folded.
    fn elements(&self) -> BTreeSet<Element> {
        let all = self.nodes.iter().enumerate();
        all.flat_map(|(file, nodes)| (0..nodes.len()).map(move |position| (file, position))).collect()
    }

    fn run(&self, wanted: &BTreeSet<Element>) -> Folded {
        let mut pages: Vec<Page<'_>> = self.sources.iter().map(|source| Page::new(source, self.oldest)).collect();
        let mut renamed = Vec::new();
        for (file, position) in wanted {
            let node = &self.nodes[*file][*position];
            pages[*file].element(node);
            if node.name.text == "table" {
                renamed.extend(columns::renamed(self, *file, node));
            }
        }
        for rename in &renamed {
            names::follow(self, rename, &mut pages);
        }
        let mut folds: Vec<Fold> = Vec::new();
        let mut sources = Vec::new();
        for page in pages {
            folds.extend(page.folds);
            sources.push(Source { path: page.path.to_owned(), text: page.edits.apply(page.text) });
        }
        folds.sort();
        folds.dedup();
        Folded { sources, folds, kept: Vec::new() }
    }
}

impl<'a> Page<'a> {
    fn new(source: &'a Source, oldest: VersionNumber) -> Self {
        let (path, text) = (source.path.as_str(), source.text.as_str());
        Self { path, text, extents: Extents::of(text), oldest, edits: Edits::default(), folds: Vec::new() }
    }

    fn element(&mut self, node: &Node) {
        if self.is_over(node) {
            // Where others look for rows, nothing else may bear the name from now on.
            let found = ["table", "enum", "read-model"].contains(&node.name.text.as_str());
            return if found { self.leaves_its_name(node) } else { self.goes(node) };
        }
        self.forgets_beginning(node);
        let children = node.children.as_deref().unwrap_or_default();
        match node.name.text.as_str() {
            "enum" => labels::fold(self, node, children),
            "read-model" => self.read_model(children),
            "table" => {
                for child in children {
                    if child.name.text == "column" { columns::fold(self, child) } else { self.element(child) }
                }
            }
            _ => children.iter().for_each(|child| self.element(child)),
        }
    }

    /// Columns of a view can only be appended, so one that began later keeps saying so unless it stands last.
    fn read_model(&mut self, children: &[Node]) {
        let columns: Vec<&Node> =
            children.iter().filter(|child| child.name.text == "column" && !self.is_over(child)).collect();
        let began: Vec<VersionNumber> =
            columns.iter().map(|node| self.number(node, "since").map_or(0, |since| since)).collect();
        let in_order = began.iter().zip(began.iter().skip(1)).all(|(one, next)| one <= next || *one > self.oldest);
        for child in children {
            if child.name.text != "column" || self.is_over(child) || in_order {
                self.element(child);
            }
        }
    }

    fn is_over(&self, node: &Node) -> bool {
        self.number(node, "removed").is_some_and(|removed| removed <= self.oldest)
    }

    fn began(&self, node: &Node) -> bool {
        self.number(node, "since").is_some_and(|since| since <= self.oldest)
    }

    fn number(&self, node: &Node, name: &str) -> Option<VersionNumber> {
        match property(node, name)?.value.kind {
            Kind::Integer(number) => VersionNumber::try_from(number).ok(),
            _ => None,
        }
    }

    fn goes(&mut self, node: &Node) {
        let stretch = self.extents.node(node.name.span.offset).node;
        self.edits.remove(self.extents.going(&stretch));
        self.tell(node, "gone");
    }

    /// The node goes, and its name stays where it stood.
    fn leaves_its_name(&mut self, node: &Node) {
        let Some(name) = node.arguments.first() else { return self.goes(node) };
        let written = &self.text[name.span.offset..end(name.span)];
        let stretch = self.extents.node(node.name.span.offset).node;
        self.edits.replace(stretch, format!("reserved {written}"));
        self.tell(node, "gone, and its name reserved");
    }

    fn forgets_beginning(&mut self, node: &Node) {
        if self.began(node) {
            self.forgets(node, "since");
            self.tell(node, "no `since=`");
        }
    }

    fn forgets(&mut self, node: &Node, name: &str) {
        if let Some(property) = property(node, name) {
            let stretch = self.extents.with_space_before(written(property));
            self.edits.remove(stretch);
        }
    }

    fn tell(&mut self, node: &Node, what: &str) {
        let line = self.text[..node.name.span.offset].matches('\n').count() + 1;
        let name = node.arguments.iter().find_map(|value| match &value.kind {
            Kind::Text(word) => Some(word.text.as_str()),
            _ => None,
        });
        let element = match name {
            Some(name) => format!("{} `{name}`", node.name.text),
            None => format!("`{}`", node.name.text),
        };
        self.folds.push(Fold { path: self.path.to_owned(), line, what: format!("{element}: {what}") });
    }
}

fn property<'n>(node: &'n Node, name: &str) -> Option<&'n Property> {
    node.properties.iter().find(|property| property.name.text == name)
}

/// The stretch from the name of a property to the end of its value.
fn written(property: &Property) -> Range<usize> {
    property.name.span.offset..end(property.value.span)
}

/// The value of a property as it is written, with its annotation.
fn value_text<'t>(text: &'t str, property: &Property) -> &'t str {
    let behind = &text[end(property.name.span)..end(property.value.span)];
    behind.trim_start().trim_start_matches('=').trim_start()
}

fn end(span: Span) -> usize {
    span.offset + span.length
}
