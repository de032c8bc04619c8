//! Columns of tables: what a change made of them becomes what they are.
//!
//! In comes the node of a column, out go edits: changes that every served version has seen move into the node, values
//! for rows of versions that are gone go. It follows no name to other places; that is the matter of `names`.

use super::{Folder, Page, end, property, value_text};
use crate::model::Qualified;
use crate::parse::{Kind, Node};

/// A column that has one name less.
pub(super) struct Renamed {
    /// The table.
    pub(super) table: Qualified,
    /// The names that nobody serves any more.
    pub(super) old: Vec<String>,
    /// The name that is left, as it is written in the spec.
    pub(super) written: String,
    /// The same name.
    pub(super) name: String,
}

pub(super) fn fold(page: &mut Page<'_>, node: &Node) {
    if page.is_over(node) {
        return page.leaves_its_name(node);
    }
    let began = page.began(node);
    page.forgets_beginning(node);
    if began {
        page.forgets(node, "up");
    }
    let children = node.children.as_deref().unwrap_or_default();
    let mut going: Vec<&Node> = Vec::new();
    for child in children {
        match child.name.text.as_str() {
            "change" if page.began(child) => going.push(child),
            "replaces" if began => going.push(child),
            _ => {}
        }
    }
    let changes: Vec<&Node> = going.iter().copied().filter(|child| child.name.text == "change").collect();
    for (position, name) in [(0, "name"), (1, "type")] {
        let last = changes.iter().rev().find_map(|change| property(change, name));
        if let (Some(given), Some(argument)) = (last, node.arguments.get(position)) {
            let text = value_text(page.text, given).to_owned();
            page.edits.replace(argument.span.offset..end(argument.span), text);
        }
    }
    if let Some(given) = changes.iter().rev().find_map(|change| property(change, "default")) {
        default(page, node, given);
    }
    for child in &going {
        page.tell(child, "is the column now");
    }
    reserve_old_names(page, node, &changes);
    remove(page, node, children, &going);
}

/// Names that a column no longer has stand behind it.
fn reserve_old_names(page: &mut Page<'_>, node: &Node, changes: &[&Node]) {
    let first = node.arguments.first().map(|name| &page.text[name.span.offset..end(name.span)]);
    let given = changes.iter().filter_map(|change| property(change, "name"));
    let mut names: Vec<&str> = first.into_iter().chain(given.map(|name| value_text(page.text, name))).collect();
    let last = names.pop();
    names.retain(|name| Some(*name) != last);
    if names.is_empty() {
        return;
    }
    let (text, start) = (page.text, node.name.span.offset);
    let reserved = format!("reserved {}", names.join(" "));
    let line = text[..start].rfind('\n').map_or(0, |newline| newline + 1);
    let indent = &text[line..start];
    let stretch = page.extents.node(start).node;
    let line_end = page.extents.line_end(stretch.end);
    let behind = text[stretch.end..line_end].trim_start();
    let alone = indent.chars().all(|letter| letter == ' ' || letter == '\t');
    if alone && (behind.is_empty() || behind.starts_with("//")) {
        page.edits.insert(line_end, format!("\n{indent}{reserved}"));
    } else {
        page.edits.insert(stretch.end, format!("; {reserved}"));
    }
}

/// Puts the last default in the place of the first.
fn default(page: &mut Page<'_>, node: &Node, given: &crate::parse::Property) {
    let text = value_text(page.text, given).to_owned();
    let nothing = matches!(given.value.kind, Kind::Null);
    match property(node, "default") {
        Some(_) if nothing => page.forgets(node, "default"),
        Some(first) => {
            let value = value_text(page.text, first).len();
            page.edits.replace(end(first.value.span) - value..end(first.value.span), text);
        }
        None if nothing => {}
        None => {
            let last = node.arguments.last().map_or(end(node.name.span), |argument| end(argument.span));
            page.edits.insert(last, format!(" default={text}"));
        }
    }
}

/// Takes nodes out of a block, and the block with them where nothing is left in it.
fn remove(page: &mut Page<'_>, node: &Node, children: &[Node], going: &[&Node]) {
    let block = page.extents.node(node.name.span.offset).block;
    match block {
        Some(block) if going.len() == children.len() && !going.is_empty() && !page.extents.has_comment(&block) => {
            let stretch = page.extents.with_space_before(block);
            page.edits.remove(stretch);
        }
        _ => {
            for child in going {
                let stretch = page.extents.node(child.name.span.offset).node;
                page.edits.remove(page.extents.going(&stretch));
            }
        }
    }
}

/// The columns of a table that lose a name.
pub(super) fn renamed(folder: &Folder<'_>, file: usize, table: &Node) -> Vec<Renamed> {
    let Some(domain) = folder.spec.domains.iter().find(|domain| domain.file == file) else { return Vec::new() };
    let Some(name) = word(table) else { return Vec::new() };
    let owner = Qualified { domain: domain.name.text.clone(), name: name.to_owned() };
    let text = &folder.sources[file].text;
    let columns = table.children.iter().flatten().filter(|child| child.name.text == "column");
    let lost = columns.filter_map(|column| {
        let changes = column.children.iter().flatten().filter(|child| child.name.text == "change");
        let past = changes.filter(|change| match property(change, "since").map(|since| &since.value.kind) {
            Some(Kind::Integer(since)) => *since <= i128::from(folder.oldest),
            _ => false,
        });
        let given: Vec<_> = past.filter_map(|change| property(change, "name")).collect();
        let last = given.last()?;
        let mut old = vec![word(column)?.to_owned()];
        old.extend(given.iter().filter_map(|property| text_of(&property.value.kind)).map(str::to_owned));
        let name = old.pop()?;
        let written = value_text(text, last).to_owned();
        Some(Renamed { table: owner.clone(), old, written, name })
    });
    lost.collect()
}

fn word(node: &Node) -> Option<&str> {
    node.arguments.first().and_then(|value| text_of(&value.kind))
}

fn text_of(kind: &Kind) -> Option<&str> {
    match kind {
        Kind::Text(word) => Some(&word.text),
        _ => None,
    }
}
