//! `schema.kdl`: the workspace, its versions, extensions, schemas, roles and domains.
//!
//! In comes a model, out goes the text of the file.

use super::page::{Line, Page};
use super::{grants, lifetime, words};
use crate::model::{Lifetime, Model, Version, VersionState};

/// The PostgreSQL schema of a domain that names none.
const DEFAULT_SCHEMA: &str = "public";

pub(super) fn workspace_file(model: &Model, always: Lifetime) -> String {
    let mut page = Page::new();
    page.block(Line::new("schema").word(&model.name), |page| {
        page.doc(model.doc.as_deref());
        page.line(Line::new("postgres").number(u32::from(model.postgres)));
        page.gap();
        for version in &model.versions {
            page.line(version_line(version));
        }
        surroundings(page, model, always);
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

/// What domains find in the database before their own elements are made.
fn surroundings(page: &mut Page, model: &Model, always: Lifetime) {
    if !model.extensions.is_empty() {
        page.gap();
    }
    for extension in &model.extensions {
        let line = lifetime(Line::new("extension").word(&extension.name), extension.lifetime, always)
            .maybe_with("schema", extension.schema.as_deref())
            .maybe_with("version", extension.version.as_deref())
            .maybe_with_prose("doc", extension.doc.as_deref());
        page.block(line, |page| words(page, "type", &extension.types));
    }
    if !model.roles.is_empty() {
        page.gap();
        words(page, "role", &model.roles);
    }
    for schema in &model.schemas {
        page.gap();
        let line = Line::new("postgres-schema").word(&schema.name).maybe_with_prose("doc", schema.doc.as_deref());
        page.block(line, |page| grants(page, &schema.grants));
    }
    for rights in &model.default_privileges {
        page.gap();
        let line = Line::new("default-privileges")
            .with("on", &rights.on)
            .maybe_with("schema", rights.schema.as_deref())
            .maybe_with("of", rights.of.as_deref());
        page.block(line, |page| grants(page, &rights.grants));
    }
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
