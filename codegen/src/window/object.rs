//! Roles, and objects that are given as SQL.
//!
//! In come the domains' roles and `sql` nodes, out go roles with their rights and objects in an order in which they
//! can be made. The text of a `sql` node is never looked into.

use super::{PhysicalView, Window};
use crate::statement::{Ident, Privilege, QualifiedName, Statement};
use schema_spec::model::{Qualified, SqlObject};

/// A role that reads the read models of a domain, and nothing else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhysicalRole {
    /// The role. It is made where the server lacks it and never dropped: other databases may use it.
    pub role: Ident,
    /// What it may do.
    pub privileges: Vec<Privilege>,
}

/// An object given as SQL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhysicalObject {
    /// The object of the model.
    pub element: Qualified,
    /// SQL that makes it.
    pub create: Statement,
    /// SQL that unmakes it.
    pub drop: Statement,
    /// When it can be made.
    pub stage: Stage,
    /// What must exist before it.
    pub depends_on: Vec<Qualified>,
}

/// When an object can be made: as soon as what it depends on is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Behind the enum types: functions that a check or default calls.
    BeforeTables,
    /// Behind tables with all their constraints and indexes: triggers, policies, statistics.
    AfterTables,
    /// Behind the views.
    AfterViews,
}

impl Window<'_> {
    pub(super) fn roles(&self) -> Vec<PhysicalRole> {
        let views = self.views();
        let with_role = self.model.domains.iter().filter_map(|domain| Some((domain, domain.role.as_ref()?)));
        let roles = with_role.map(|(domain, role)| {
            let own = views.iter().filter(|view| view.element.domain == domain.name);
            let mut privileges = vec![Privilege::UseSchema(Ident::new(&domain.schema))];
            privileges.extend(own.map(|view| Privilege::SelectFrom(view.view.name.clone())));
            PhysicalRole { role: Ident::new(role), privileges }
        });
        if self.versions.is_empty() { Vec::new() } else { merged(roles) }
    }

    pub(super) fn sql_objects(&self) -> Vec<PhysicalObject> {
        let mut ordered: Vec<PhysicalObject> = Vec::new();
        for domain in &self.model.domains {
            for object in &domain.sql_objects {
                self.add(&domain.name, object, &mut ordered, 0);
            }
        }
        ordered
    }

    /// Adds the object behind those that it depends on. The reader has refused cycles; `depth` only bounds what a
    /// model made by other means could do.
    fn add(&self, domain: &str, object: &SqlObject, ordered: &mut Vec<PhysicalObject>, depth: usize) {
        let element = Qualified { domain: domain.to_owned(), name: object.name.clone() };
        let known = ordered.iter().any(|other| other.element == element);
        if known || depth > 1000 || self.newest(object.lifetime).is_none() {
            return;
        }
        for needed in &object.depends_on {
            if let Some(other) = self.sql_object(needed) {
                self.add(&needed.domain, other, ordered, depth + 1);
            }
        }
        let stages = object.depends_on.iter().map(|needed| self.available(needed, ordered));
        let stage = stages.max().unwrap_or(Stage::BeforeTables);
        ordered.push(PhysicalObject {
            element,
            create: Statement::Written(object.create.clone()),
            drop: Statement::Written(object.drop.clone()),
            stage,
            depends_on: object.depends_on.clone(),
        });
    }

    fn sql_object(&self, name: &Qualified) -> Option<&SqlObject> {
        self.model.domain(&name.domain)?.sql_objects.iter().find(|object| object.name == name.name)
    }

    /// The first stage in which the named element is there.
    fn available(&self, name: &Qualified, objects: &[PhysicalObject]) -> Stage {
        if self.model.read_model(name).is_some() {
            Stage::AfterViews
        } else if self.model.table(name).is_some() {
            Stage::AfterTables
        } else {
            objects.iter().find(|object| object.element == *name).map_or(Stage::BeforeTables, |object| object.stage)
        }
    }
}

/// Two domains may share a role; its rights are then those of both.
fn merged(roles: impl Iterator<Item = PhysicalRole>) -> Vec<PhysicalRole> {
    let mut merged: Vec<PhysicalRole> = Vec::new();
    for role in roles {
        match merged.iter_mut().find(|known| known.role == role.role) {
            Some(known) => known.privileges.extend(role.privileges),
            None => merged.push(role),
        }
    }
    for role in &mut merged {
        let mut seen = Vec::new();
        role.privileges.retain(|privilege| {
            let new = !seen.contains(privilege);
            seen.push(privilege.clone());
            new
        });
    }
    merged
}

impl PhysicalRole {
    /// The role and its rights; run anew wherever a view was made anew.
    #[must_use]
    pub fn create(&self) -> Vec<Statement> {
        let grants = self.privileges.iter();
        let grants = grants.map(|p| Statement::Grant { privilege: p.clone(), role: self.role.clone() });
        std::iter::once(Statement::CreateRole(self.role.clone())).chain(grants).collect()
    }

    /// Whether the role may read that view.
    #[must_use]
    pub fn reads(&self, view: &QualifiedName) -> bool {
        self.privileges.contains(&Privilege::SelectFrom(view.clone()))
    }
}

impl PhysicalView {
    /// What the roles are to be granted again when the view is made anew.
    pub fn grants<'a>(&'a self, roles: &'a [PhysicalRole]) -> impl Iterator<Item = Statement> + 'a {
        roles.iter().filter(|role| role.reads(&self.view.name)).map(|role| Statement::Grant {
            privilege: Privilege::SelectFrom(self.view.name.clone()),
            role: role.role.clone(),
        })
    }
}
