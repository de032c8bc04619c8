//! Read models as SQL files for people and reviewers.
//!
//! In comes the model, out goes one file a read model: the view, its index, its comments, and who may read it. The
//! migrations hold the same statements; nothing has to run these files.

use crate::Artifact;
use crate::statement::{Privilege, Statement, remark, script};
use crate::window::{PhysicalRole, PhysicalView, physical};
use schema_spec::model::Model;
use tera::{Context, Tera};

const TEMPLATE: &str = include_str!("../../templates/sql/view.sql.tera");

/// One file a read model that the window has, `views/<name>.sql`.
#[must_use]
pub fn views(model: &Model) -> Vec<Artifact> {
    let served = model.window();
    let physical = physical(model, &served);
    physical
        .views
        .iter()
        .map(|view| {
            let versions: Vec<String> = served.iter().map(ToString::to_string).collect();
            Artifact { path: path(view), text: render(view, &physical.roles, &versions.join(" and ")) }
        })
        .collect()
}

fn render(view: &PhysicalView, roles: &[PhysicalRole], versions: &str) -> String {
    let mut statements = view.create();
    for role in roles.iter().filter(|role| role.reads(&view.view.name)) {
        let privilege = Privilege::UseSchema(view.view.name.schema.clone());
        statements.push(Statement::CreateRole(role.role.clone()));
        statements.push(Statement::Grant { privilege, role: role.role.clone() });
    }
    statements.extend(view.grants(roles));
    let mut context = Context::new();
    context.insert("source", &remark(&format!("{}.kdl", view.element.domain)));
    context.insert("name", &remark(&view.element.name));
    context.insert("domain", &remark(&view.element.domain));
    context.insert("versions", versions);
    context.insert("doc", &view.doc.iter().flat_map(|doc| doc.raw().lines()).map(remark).collect::<Vec<_>>());
    context.insert("refresh", &view.refresh().map(|statement| remark(&statement.to_string())));
    context.insert("statements", script(&statements).trim_end());
    Tera::one_off(TEMPLATE, &context, false).expect("the template is part of this crate and its test renders it")
}

/// `views/<name>.sql`, with the PostgreSQL schema before the name where it is not `public`. What a file name cannot
/// hold on every system becomes `_`.
fn path(view: &PhysicalView) -> String {
    let name = &view.view.name;
    let full = match name.schema.raw() {
        "public" => name.name.raw().to_owned(),
        schema => format!("{schema}.{}", name.name.raw()),
    };
    let kept = full.chars().map(|c| if c.is_alphanumeric() || "_-.".contains(c) { c } else { '_' });
    format!("views/{}.sql", kept.collect::<String>())
}
