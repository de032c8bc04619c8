//! The model as specs again.
//!
//! In comes a model, out go `schema.kdl` and a file a domain, in the house style; reading them gives the same model.
//! It leaves out what the reader adds by itself, and it knows no comments: they are not part of the model.

mod page;
mod table;
mod view;

use crate::Source;
use crate::model::{Access, Domain, Enum, Lifetime, Model, Qualified, SqlObject, Version, VersionState};
use crate::name::{singular, type_name};
use crate::types::{ColumnType, Scalar};
use page::{Line, Page};

/// The PostgreSQL schema of a domain that names none.
const DEFAULT_SCHEMA: &str = "public";

/// The specs that mean `model`.
#[must_use]
pub fn print(model: &Model) -> Vec<Source> {
    let always = Lifetime { since: model.versions.first().map_or(1, |version| version.number), removed: None };
    let domains = model
        .domains
        .iter()
        .map(|domain| Source { path: format!("{}.kdl", domain.name), text: domain_file(domain, always) });
    std::iter::once(Source { path: "schema.kdl".to_owned(), text: workspace_file(model) }).chain(domains).collect()
}

fn workspace_file(model: &Model) -> String {
    let mut page = Page::new();
    page.block(Line::new("schema").word(&model.name), |page| {
        page.doc(model.doc.as_deref());
        page.line(Line::new("postgres").number(u32::from(model.postgres)));
        page.gap();
        for version in &model.versions {
            page.line(version_line(version));
        }
        if !model.domains.is_empty() {
            page.gap();
        }
        for domain in &model.domains {
            let schema = (domain.schema != DEFAULT_SCHEMA).then_some(domain.schema.as_str());
            page.line(Line::new("domain").word(&domain.name).maybe_with("schema", schema));
        }
    });
    page.into_text()
}

fn version_line(version: &Version) -> Line {
    let state = match version.state {
        VersionState::Draft => "draft",
        VersionState::Current => "current",
        VersionState::Supported => "supported",
        VersionState::Retired => "retired",
    };
    Line::new("version")
        .number(version.number)
        .with("state", state)
        .maybe_with_prose("doc", version.doc.as_deref())
        .maybe_with_prose("deprecated", version.deprecated.as_deref())
}

fn domain_file(domain: &Domain, always: Lifetime) -> String {
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
        for found in &domain.enums {
            page.gap();
            enumeration(page, found, always);
        }
        for found in &domain.tables {
            page.gap();
            table::table(page, &domain.name, found, always);
        }
        for found in &domain.read_models {
            page.gap();
            view::read_model(page, &domain.name, found, always);
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
                .maybe_with("down", value.down.as_deref())
                .maybe_with_prose("doc", value.doc.as_deref());
            page.line(line);
        }
    });
}

fn sql_object(page: &mut Page, object: &SqlObject, always: Lifetime) {
    page.block(lifetime(Line::new("sql").word(&object.name), object.lifetime, always), |page| {
        page.doc(object.doc.as_deref());
        page.line(Line::new("create").prose(&object.create));
        page.line(Line::new("drop").prose(&object.drop));
        if !object.depends_on.is_empty() {
            let names: Vec<String> = object.depends_on.iter().map(qualified).collect();
            page.line(Line::new("depends-on").words(&names));
        }
    });
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
    format!("{}.{}", name.domain, name.name)
}

/// A type as specs write it, seen from a domain.
fn type_text(column_type: &ColumnType, nullable: bool, domain: &str) -> String {
    let mut text = match &column_type.scalar {
        Scalar::Base(base, modifiers) if modifiers.is_empty() => base.name.to_owned(),
        Scalar::Base(base, modifiers) => {
            let modifiers: Vec<String> = modifiers.iter().map(i32::to_string).collect();
            format!("{}({})", base.name, modifiers.join(","))
        }
        Scalar::Enum(name) | Scalar::Object(name) if name.domain == domain => name.name.clone(),
        Scalar::Enum(name) | Scalar::Object(name) => qualified(name),
        Scalar::External(external) => match &external.modifiers {
            Some(modifiers) => format!("{}({modifiers})", external.name),
            None => external.name.clone(),
        },
    };
    if column_type.array {
        text.push_str("[]");
    }
    if nullable {
        text.push('?');
    }
    text
}
