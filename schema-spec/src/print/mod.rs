//! The model as specs again.
//!
//! In comes a model, out go `schema.kdl` and a file a domain, in the house style; reading them gives the same model.
//! It leaves out what the reader adds by itself, and it knows no comments: they are not part of the model.

mod attached;
mod column;
mod constraint;
mod object;
mod page;
mod spelling;
mod table;
mod view;
mod workspace;

use crate::Source;
use crate::model::{Access, Domain, Enum, Grant, Lifetime, Model, Qualified, SqlObject};
use crate::name::{singular, type_name};
use crate::reference::spell;
use page::{Line, Page};
pub(crate) use page::{quoted, word};
use spelling::{Spelling, TypeNames};

/// The specs that mean `model`.
#[must_use]
pub fn print(model: &Model) -> Vec<Source> {
    let always = Lifetime { since: model.versions.first().map_or(1, |version| version.number), removed: None };
    let names = TypeNames::of(model);
    let parents = crate::resolve::inherit::Parents::of(model);
    let domains = model.domains.iter().map(|domain| {
        let around = Around { spelling: names.seen_from(domain), parents: &parents, always };
        Source { path: format!("{}.kdl", domain.name), text: domain_file(domain, &around) }
    });
    let workspace = workspace::workspace_file(model, always);
    std::iter::once(Source { path: "schema.kdl".to_owned(), text: workspace }).chain(domains).collect()
}

/// What an element's lines depend on beside the element.
struct Around<'a> {
    spelling: Spelling<'a>,
    parents: &'a crate::resolve::inherit::Parents<'a>,
    always: Lifetime,
}

fn domain_file(domain: &Domain, around: &Around<'_>) -> String {
    let always = around.always;
    let mut page = Page::new();
    page.block(Line::new("domain").word(&domain.name), |page| {
        page.doc(domain.doc.as_deref());
        match domain.access {
            Access::ReadWrite => {}
            Access::ReadOnly => page.line(Line::new("read-only")),
            Access::DraftsOnly => page.line(Line::new("drafts-only")),
        }
        if let Some(role) = &domain.role {
            page.line(Line::new("role").word(role));
        }
        if !domain.depends_on.is_empty() {
            page.line(Line::new("depends-on").words(&domain.depends_on));
        }
        words(page, "reserved", &domain.reserved);
        for found in &domain.enums {
            page.gap();
            enumeration(page, found, always);
        }
        for found in &domain.tables {
            page.gap();
            table::table(page, found, around);
        }
        for found in &domain.read_models {
            page.gap();
            view::read_model(page, &around.spelling, found, always);
        }
        for found in &domain.objects {
            page.gap();
            object::object(page, found, around);
        }
        for found in &domain.sql_objects {
            page.gap();
            sql_object(page, found, always);
        }
    });
    page.into_text()
}

fn enumeration(page: &mut Page, found: &Enum, always: Lifetime) {
    let line = lifetime(Line::new("enum").word(&found.name), found.lifetime, always)
        .maybe_with("rust", rust(&found.name, &found.rust_name))
        .maybe_with_prose("doc", found.doc.as_deref());
    page.block(line, |page| {
        for value in &found.values {
            let line = lifetime(Line::named(&value.label), value.lifetime, found.lifetime)
                .maybe_with("rust", value.rust_name.as_deref())
                .maybe_with("down", value.down.as_deref())
                .maybe_with_prose("doc", value.doc.as_deref());
            page.line(line);
        }
        words(page, "reserved", &found.reserved);
        grants(page, &found.grants);
    });
}

fn sql_object(page: &mut Page, object: &SqlObject, always: Lifetime) {
    page.block(lifetime(Line::new("sql").word(&object.name), object.lifetime, always), |page| {
        page.doc(object.doc.as_deref());
        page.line(Line::new("create").prose(&object.create));
        page.line(Line::new("drop").prose(&object.drop));
        words(page, "types", &object.types);
        depends_on(page, &object.depends_on);
    });
}

/// A line of names, where there are any.
fn words(page: &mut Page, node: &'static str, names: &[String]) {
    if !names.is_empty() {
        page.line(Line::new(node).words(names));
    }
}

fn depends_on(page: &mut Page, names: &[Qualified]) {
    let names: Vec<String> = names.iter().map(qualified).collect();
    words(page, "depends-on", &names);
}

/// `option name value` for each option.
fn options(page: &mut Page, options: &[(String, String)]) {
    for (name, value) in options {
        page.line(Line::new("option").word(name).value(value));
    }
}

/// `grant …` and `revoke …`.
fn grants(page: &mut Page, grants: &[Grant]) {
    for grant in grants {
        let (node, preposition) = if grant.revoked { ("revoke", "from") } else { ("grant", "to") };
        let line = Line::new(node).words(&grant.privileges).with(preposition, &grant.role);
        page.line(line.flag("grantable", grant.grantable));
    }
}

/// `since=` and `removed=`, where they differ from those of what the element stands in.
fn lifetime(mut line: Line, own: Lifetime, owner: Lifetime) -> Line {
    if own.since != owner.since {
        line = line.with_plain("since", own.since.to_string());
    }
    match own.removed {
        Some(removed) if own.removed != owner.removed => line.with_plain("removed", removed.to_string()),
        _ => line,
    }
}

/// The Rust name, where it is not what the name would become.
fn rust<'a>(name: &str, rust_name: &'a str) -> Option<&'a str> {
    (type_name(name) != rust_name).then_some(rust_name)
}

/// The same for what is named in the plural.
fn rust_of_many<'a>(name: &str, rust_name: &'a str) -> Option<&'a str> {
    rust(&singular(name), rust_name)
}

fn qualified(name: &Qualified) -> String {
    format!("{}.{}", spell(&name.domain), spell(&name.name))
}
