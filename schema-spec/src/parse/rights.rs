//! What many nodes have in their blocks: rights and options.
//!
//! In come `grant`, `revoke` and `option` nodes, out go rights and pairs of names and values. It does not ask whether
//! PostgreSQL knows the words.

use super::form::Form;
use super::node::Node;
use super::once;
use crate::diagnostic::Findings;
use crate::model::Grant;
use crate::parse::Word;

/// `grant select to=reader` or `revoke execute from=public`.
pub(super) fn grant(node: &Node, findings: &mut Findings) -> Option<Grant> {
    let revoked = node.name.text == "revoke";
    let mut form = Form::new(node, findings);
    let first = form.word("the rights", findings);
    let rest = form.words("a right", findings);
    let role = if revoked {
        form.needed("from", "revoke execute from=public", findings)
    } else {
        form.needed("to", "grant select to=reader", findings)
    };
    let grantable = form.flag("grantable", findings);
    form.finish(findings);
    let privileges = first?.text;
    let privileges = std::iter::once(privileges).chain(rest.into_iter().map(|word| word.text)).collect();
    Some(Grant { privileges, role: role?.text, grantable, revoked })
}

/// `option fillfactor 70`.
pub(super) fn option(node: &Node, findings: &mut Findings) -> Option<(String, String)> {
    let mut form = Form::new(node, findings);
    let name = form.word("the name of the option", findings);
    let value = form.number_or_word("the value of the option", findings);
    form.finish(findings);
    Some((name?.text, value?))
}

/// A node that is nothing but names, at least one.
pub(super) fn names(node: &Node, what: &str, findings: &mut Findings) -> Vec<Word> {
    let mut form = Form::new(node, findings);
    let first = form.word(what, findings);
    let words = first.into_iter().chain(form.words(what, findings)).collect();
    form.finish(findings);
    words
}

/// The same as plain text.
pub(super) fn texts(node: &Node, what: &str, findings: &mut Findings) -> Vec<String> {
    names(node, what, findings).into_iter().map(|word| word.text).collect()
}

/// A node with one word, which may stand once.
pub(super) fn only_word(slot: &mut Option<Word>, node: &Node, what: &str, findings: &mut Findings) {
    let mut form = Form::new(node, findings);
    if let Some(word) = form.word(what, findings) {
        once(slot, word, node, findings);
    }
    form.finish(findings);
}

/// The text of a word, where there is one.
pub(super) fn text(word: Option<Word>) -> Option<String> {
    word.map(|word| word.text)
}
