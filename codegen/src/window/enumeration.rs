//! Enum types of a window.
//!
//! In come the enums of the model, out go types with all their labels. A label never leaves a type while the type is
//! there, because PostgreSQL cannot take one away and rows may hold it.

use super::part::rights;
use super::{Window, comment};
use crate::statement::{Literal, QualifiedName, Statement, Subject};
use schema_spec::model::{Enum, Qualified, VersionNumber};

/// An enum type as the database holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhysicalEnum {
    /// The enum of the model.
    pub element: Qualified,
    /// Its name.
    pub name: QualifiedName,
    /// Its labels in the order in which version after version would have appended them.
    pub labels: Vec<Literal>,
    /// Its comment.
    pub doc: Option<Literal>,
    /// Rights on it.
    pub rights: Vec<Statement>,
}

impl PhysicalEnum {
    /// The type with its comment.
    #[must_use]
    pub fn create(&self) -> Vec<Statement> {
        let create = Statement::CreateEnum { name: self.name.clone(), labels: self.labels.clone() };
        let on = || Subject::Type(self.name.clone());
        let comment = self.doc.clone().map(|text| Statement::Comment { on: on(), text: Some(text) });
        std::iter::once(create).chain(comment).chain(self.rights.iter().cloned()).collect()
    }
}

impl Window<'_> {
    pub(super) fn enums(&self) -> Vec<PhysicalEnum> {
        let domains = self.model.domains.iter();
        let all = domains.flat_map(|domain| domain.enums.iter().map(move |e| (&domain.name, e)));
        all.filter_map(|(domain, e)| {
            let newest = self.newest(e.lifetime)?;
            let element = Qualified { domain: domain.clone(), name: e.name.clone() };
            let name = self.qualified(&element);
            let rights = rights(&Subject::Type(name.clone()), &e.grants);
            Some(PhysicalEnum { element, name, labels: labels(e, newest), doc: comment(e.doc.as_deref()), rights })
        })
        .collect()
    }
}

fn labels(e: &Enum, newest: VersionNumber) -> Vec<Literal> {
    let mut values: Vec<_> = e.values.iter().filter(|value| value.lifetime.since <= newest).collect();
    // A stable sort: labels of one version stay in the order of the spec.
    values.sort_by_key(|value| value.lifetime.since);
    values.into_iter().map(|value| Literal::new(&value.label)).collect()
}
