//! Labels of enums, whose order PostgreSQL keeps.
//!
//! In comes an enum, out go edits: labels that every served version knows lose their beginning and their stand-in. A
//! label that began later was sorted behind the older ones; without its beginning it has to stand there, so the lines
//! change places. Removed labels stay as they are.

use std::ops::Range;

use super::{Page, property};
use crate::model::VersionNumber;
use crate::parse::Node;

pub(super) fn fold(page: &mut Page<'_>, node: &Node, children: &[Node]) {
    let own = |child: &Node| !matches!(child.name.text.as_str(), "doc" | "grant" | "revoke") || is_label(child);
    let labels: Vec<&Node> = children.iter().filter(|child| own(child)).collect();
    let first = page.number(node, "since").unwrap_or(0);
    let since = |page: &Page<'_>, label: &Node| page.number(label, "since").unwrap_or(first);
    let order: Vec<VersionNumber> = labels.iter().map(|label| since(page, label)).collect();
    let in_order = order.iter().zip(order.iter().skip(1)).all(|(one, next)| one <= next || *one > page.oldest);
    if !in_order {
        // Lines that change places are copied as they are, so their words change first and their places the next time.
        return reorder(page, &labels, &order);
    }
    for label in labels {
        let began = page.began(label);
        page.forgets_beginning(label);
        if began && loses_stand_in(label) {
            page.forgets(label, "down");
        }
    }
}

/// Whether the node has something that only a label has.
fn is_label(node: &Node) -> bool {
    ["since", "down", "gate"].into_iter().any(|name| property(node, name).is_some())
}

/// Whether every version knows the label, and every program.
fn loses_stand_in(label: &Node) -> bool {
    property(label, "removed").is_none() && property(label, "gate").is_none()
}

/// Puts the lines of labels in the order in which versions added them; labels that share a line stay.
fn reorder(page: &mut Page<'_>, labels: &[&Node], order: &[VersionNumber]) {
    let lines: Vec<Range<usize>> = labels
        .iter()
        .map(|label| page.extents.node(label.name.span.offset).node)
        .map(|node| {
            let start = page.text[..node.start].rfind('\n').map_or(0, |at| at + 1);
            start..page.extents.line_end(node.end)
        })
        .collect();
    let apart = lines.iter().zip(lines.iter().skip(1)).all(|(one, next)| one.end <= next.start);
    if !apart {
        return;
    }
    let mut places: Vec<usize> = (0..labels.len()).collect();
    places.sort_by_key(|at| order[*at]);
    for (to, from) in places.iter().enumerate() {
        let text = line(page, labels[*from], &lines[*from]);
        page.edits.replace(lines[to].clone(), text);
    }
    for label in labels.iter().filter(|label| page.began(label)).copied().collect::<Vec<_>>() {
        page.tell(label, "no `since=`");
    }
}

/// The line of a label without what is folded.
fn line(page: &Page<'_>, label: &Node, stretch: &Range<usize>) -> String {
    let mut edits = crate::edit::Edits::default();
    if page.began(label) {
        let going = ["since", "down"].into_iter().filter(|name| *name == "since" || loses_stand_in(label));
        for property in going.filter_map(|name| property(label, name)) {
            let range = page.extents.with_space_before(super::written(property));
            edits.remove(range.start - stretch.start..range.end - stretch.start);
        }
    }
    edits.apply(&page.text[stretch.clone()])
}
