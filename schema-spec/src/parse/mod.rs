//! KDL text to the specs as written.
//!
//! In come the texts of all files, out goes a [`Spec`](syntax::Spec) with a place for every word. It refuses what is
//! not KDL and what the spec language has no node, property or value for; whether names mean anything is not its matter.

mod attached;
mod column;
mod constraint;
mod domain;
pub(crate) mod fleet;
mod form;
mod node;
mod object;
mod rights;
mod short;
pub(crate) mod syntax;
mod table;
pub(crate) mod terms;
mod view;
pub(crate) mod wishes;
pub(crate) mod wizard;
mod workspace;

pub(crate) use node::{Kind, Node, Property, Value, Word, nodes};

use crate::Source;
use crate::diagnostic::{Code, Findings, Span};
use form::Form;
use syntax::Spec;

/// The file that names versions and domains.
const WORKSPACE_FILE: &str = "schema.kdl";

/// Reads all files; each is read whatever the others look like.
pub(crate) fn parse(sources: &[Source], findings: &mut Findings) -> Spec {
    let mut spec = Spec::default();
    let mut workspaces = Vec::new();
    let mut domains = Vec::new();
    for (file, source) in sources.iter().enumerate() {
        if sources[..file].iter().any(|earlier| earlier.path == source.path) {
            let top = Span { file, ..Span::default() };
            let message = format!("the path `{}` is given twice", source.path);
            findings.error(Code::SamePath, top, message).help("every file of a workspace has a path of its own");
            continue;
        }
        let nodes = node::nodes(file, &source.text, findings);
        if file_name(&source.path) == WORKSPACE_FILE {
            workspaces.push((file, nodes));
        } else {
            domains.push((file, nodes));
        }
    }
    let surroundings = short::Surroundings::of(
        workspaces.iter().filter_map(|(_, nodes)| nodes.as_deref()).flatten(),
        domains.iter().filter_map(|(_, nodes)| nodes.as_deref()).flatten(),
        findings,
    );
    for (file, nodes) in &workspaces {
        let top = Span { file: *file, ..Span::default() };
        spec.workspace = nodes.as_ref().and_then(|nodes| workspace::workspace(nodes, top, findings));
    }
    for (file, nodes) in domains {
        let path = &sources[file].path;
        let Some(mut nodes) = nodes else {
            spec.broken.push(stem(path).to_owned());
            continue;
        };
        short::write_out(&mut nodes, &surroundings, findings);
        spec.domains.extend(domain::domains(file, path, &nodes, &mut spec.broken, findings));
    }
    if workspaces.is_empty() {
        let help = "write a `schema.kdl` that names the workspace, its versions and its domains:\n\
                    schema portal {\n    postgres 15\n    version 1 state=draft\n    domain core\n}";
        findings.error(Code::NoWorkspace, Span::default(), "there is no `schema.kdl`").help(help);
    }
    spec
}

fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// The name of a file without its ending.
pub(crate) fn stem(path: &str) -> &str {
    let name = file_name(path);
    name.strip_suffix(".kdl").unwrap_or(name)
}

/// The one node that a file has to consist of.
fn only_node<'a>(nodes: &'a [Node], name: &str, findings: &mut Findings) -> Option<&'a Node> {
    let mut found: Option<&Node> = None;
    for node in nodes {
        match found {
            Some(first) if node.name.text == name => {
                findings
                    .error(Code::Repeated, node.name.span, format!("a file has one `{name}`, and this is the second"))
                    .also(first.name.span, "the first")
                    .help("put what belongs together into one block");
            }
            _ if node.name.text != name && inside(name).any(|known| known == node.name.text) => {
                let written = node.name.text.as_str();
                findings
                    .error(Code::UnknownNode, node.name.span, format!("this file has no node `{written}`"))
                    .help(format!("it stands in the block of `{name}`:\n{name} … {{\n    {written} …\n}}"));
            }
            _ => {
                if form::known(node, "this file", ONLY[usize::from(name == "domain")], findings).is_some() {
                    found = Some(node);
                }
            }
        }
    }
    found
}

/// What may stand at the top of `schema.kdl`, and of every other file.
const ONLY: [&[&str]; 2] = [&["schema"], &["domain"]];

/// What stands in the block of either.
fn inside(name: &str) -> impl Iterator<Item = &'static str> + use<> {
    let nodes: [&[&str]; 2] = if name == "schema" { [workspace::NODES, &[]] } else { [&domain::NODES, object::NODES] };
    nodes.into_iter().flatten().copied()
}

/// Holds the place of a lifetime that is not yet known.
const UNKNOWN: crate::model::Lifetime = crate::model::Lifetime { since: 0, removed: None };

/// What a node says about itself: `doc=` on it, or `doc "…"` in its block.
struct Doc(Option<Word>);

impl Doc {
    fn of(form: &mut Form<'_>, findings: &mut Findings) -> Self {
        Self(form.text("doc", findings))
    }

    /// Takes a `doc` node.
    fn take(&mut self, node: &Node, findings: &mut Findings) {
        let mut form = Form::new(node, findings);
        if let Some(word) = form.word("a sentence", findings) {
            once(&mut self.0, word, node, findings);
        }
        form.finish(findings);
    }
}

/// Keeps the first of what may stand once.
fn once<T>(slot: &mut Option<T>, value: T, node: &Node, findings: &mut Findings) {
    if slot.is_none() {
        *slot = Some(value);
        return;
    }
    let name = &node.name.text;
    findings
        .error(Code::Repeated, node.name.span, format!("`{name}` is given twice"))
        .label("the second time")
        .help("keep one of them");
}

/// The first argument of a node that nobody can place, if it is a name.
fn lost_name(node: &Node) -> Option<String> {
    node.arguments.iter().find_map(|value| match &value.kind {
        Kind::Text(word) => Some(word.text.clone()),
        _ => None,
    })
}
