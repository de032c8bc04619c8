//! Objects given as SQL.
//!
//! In come `sql` nodes as written, out go objects that know what must be there before them. Their SQL is taken as it
//! is; refused are dependencies on nothing and objects that wait for each other.

use std::collections::BTreeMap;

use super::names::{self, Register};
use super::scope::Scope;
use crate::diagnostic::{Code, Findings, did_you_mean};
use crate::model::{Lifetime, ObjectKind, Qualified, SqlObject};
use crate::parse::Word;
use crate::parse::syntax;
use crate::reference::qualified;
use crate::types::{ColumnType, Scalar};

pub(super) fn objects(scope: &Scope<'_>, domain: &syntax::Domain, findings: &mut Findings) -> Vec<SqlObject> {
    let mut register = Register::new(Code::Duplicate);
    let whole = Lifetime { since: scope.versions.first(), removed: None };
    let mut found = Vec::new();
    for written in &domain.sql_objects {
        let name = &written.name;
        if !names::identifier(name, "SQL object", findings) {
            continue;
        }
        if !register.enter(&name.text, name.span, "this object", "choose another name", findings) {
            continue;
        }
        let lifetime = scope.versions.lifetime(written.lifetime, whole, "the workspace", findings);
        let depends_on = dependencies(scope, &domain.name.text, &written.depends_on, findings);
        for (sql, what) in [(&written.create, "create"), (&written.drop, "drop")] {
            if let Some(sql) = sql.as_ref().filter(|sql| sql.text.trim().is_empty()) {
                findings
                    .error(Code::SqlSyntax, sql.span, format!("`{what}` is empty"))
                    .help(format!("write the statement: {what} \"…\""));
            }
        }
        let (Some(create), Some(drop)) = (&written.create, &written.drop) else { continue };
        found.push(SqlObject {
            name: name.text.clone(),
            doc: written.doc.as_ref().map(|doc| doc.text.clone()),
            lifetime,
            create: create.text.clone(),
            drop: drop.text.clone(),
            types: written.types.iter().map(|word| word.text.clone()).collect(),
            depends_on,
        });
    }
    found
}

/// What an object says must be there before it.
pub(super) fn dependencies(scope: &Scope<'_>, home: &str, words: &[Word], findings: &mut Findings) -> Vec<Qualified> {
    let mut found = Vec::new();
    for word in words {
        let (owner, name) = qualified(&word.text, home);
        if !scope.domain_exists(&owner, word.span, findings) {
            continue;
        }
        let wanted = Qualified { domain: owner.clone(), name: name.clone() };
        if scope.elements.contains(&wanted) {
            found.push(wanted);
        } else if !scope.lost(&owner, &name) {
            let known = scope.elements.iter().filter(|known| known.domain == owner).map(|known| known.name.as_str());
            findings
                .error(Code::UnknownDependency, word.span, format!("`{owner}` has nothing called `{name}`"))
                .maybe_help(did_you_mean(&name, known))
                .help("name a table, a type, a function, a view, a read model or an SQL object, as `domain.name`");
        }
    }
    found
}

/// The names of a domain's elements.
pub(super) fn element_names(domain: &syntax::Domain) -> impl Iterator<Item = &str> {
    let tables = domain.tables.iter().map(|table| table.name.text.as_str());
    let enums = domain.enums.iter().map(|item| item.name.text.as_str());
    let views = domain.read_models.iter().map(|view| view.name.text.as_str());
    let objects = domain.objects.iter().map(|object| object.name.text.as_str());
    let given = domain.sql_objects.iter().map(|object| object.name.text.as_str());
    tables.chain(enums).chain(views).chain(objects).chain(given)
}

/// Objects that wait for each other can never be made.
pub(super) fn no_cycles(scope: &Scope<'_>, findings: &mut Findings) {
    let mut needs: BTreeMap<Qualified, Vec<Qualified>> = BTreeMap::new();
    for domain in &scope.model.domains {
        for object in &domain.sql_objects {
            let name = Qualified { domain: domain.name.clone(), name: object.name.clone() };
            needs.insert(name, object.depends_on.clone());
        }
        for object in &domain.objects {
            let name = Qualified { domain: domain.name.clone(), name: object.name.clone() };
            needs.insert(name, made_of(&object.kind));
        }
    }
    for cycle in super::order::cycles(&needs) {
        let Some(first) = cycle.first() else { continue };
        let written = scope.spec.domains.iter().filter(|domain| domain.name.text == first.domain);
        let mut names = written.flat_map(|domain| {
            let given = domain.sql_objects.iter().map(|object| &object.name);
            given.chain(domain.objects.iter().map(|object| &object.name))
        });
        let Some(written) = names.find(|name| name.text == first.name) else { continue };
        findings
            .error(
                Code::ObjectCycle,
                written.span,
                format!(
                    "these objects wait for each other: {}",
                    super::order::path(&cycle, |name| format!("{}.{}", name.domain, name.name))
                ),
            )
            .help("take away what one of them needs, or make one object of them");
    }
}

/// The types that a type is made of.
fn made_of(kind: &ObjectKind) -> Vec<Qualified> {
    let of = |column_type: &ColumnType| match &column_type.scalar {
        Scalar::Object(name) => Some(name.clone()),
        Scalar::Enum(_) | Scalar::Base(..) | Scalar::External(_) => None,
    };
    match kind {
        ObjectKind::DomainType(domain) => of(&domain.base).into_iter().collect(),
        ObjectKind::Composite(fields) => fields.iter().filter_map(|field| of(&field.column_type)).collect(),
        _ => Vec::new(),
    }
}
