//! Wishes of a person who imports a database: a file of its own.
//!
//! In comes the text, out go the wishes as written. Whether the elements exist is not its matter: the database decides.

use super::form::{Form, known};
use super::node;
use crate::arrange::Wish;
use crate::diagnostic::{Code, Findings, Span};

pub(crate) fn wishes(text: &str, top: Span, findings: &mut Findings) -> Vec<Wish> {
    let mut found: Vec<Wish> = Vec::new();
    for node in node::nodes(top.file, text, findings).iter().flatten() {
        if known(node, "a file of domains", &["domain"], findings).is_none() {
            continue;
        }
        let mut form = Form::new(node, findings);
        let domain = form.word("the name of the domain", findings);
        let schema = form.text("schema", findings).map_or_else(|| "public".to_owned(), |word| word.text);
        let mut takes = Vec::new();
        for child in form.children() {
            if known(child, "a domain", &["take"], findings).is_some() {
                let mut form = Form::new(child, findings);
                takes.extend(form.words("names, in which `*` stands for any letters", findings));
                form.finish(findings);
            }
        }
        if takes.is_empty() {
            findings
                .error(Code::Missing, node.name.span, "this domain takes nothing")
                .help("say what goes there, for example: take \"order*\" invoices");
        }
        form.finish(findings);
        if let Some(domain) = domain {
            found.push(Wish { domain: domain.text, schema, takes: takes.into_iter().map(|word| word.text).collect() });
        }
    }
    found
}
