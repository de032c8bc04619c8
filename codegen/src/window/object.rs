//! Roles, extensions, schemas, rights, and objects that are given as SQL.
//!
//! In come those of the model, out go roles with their rights and objects with the statements that make and unmake them.
//! The text of a `sql` node is looked into for names alone, which say what must be there before it.

use super::part::rights;
use super::{Need, PhysicalPart, PhysicalView, Window, comment};
use crate::statement::{
    Creation, DefaultRight, Extension, Grantee, Ident, Literal, Privilege, QualifiedName, Statement, Subject,
};
use schema_spec::model::{Grant, Qualified, SqlObject};

/// A role that reads the read models of a domain, and nothing else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhysicalRole {
    /// The role. It is made where the server lacks it and never dropped: other databases may use it.
    pub role: Ident,
    /// What it may do.
    pub privileges: Vec<Privilege>,
}

/// An object with the statements that make and unmake it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhysicalObject {
    /// The object of the model. Functions of one name share it.
    pub element: Qualified,
    /// What it is; nothing for one given as SQL.
    pub subject: Option<Subject>,
    /// When it can be made, as far as nothing else is known.
    pub kind: Kind,
    /// The statements that make it.
    pub create: Vec<Statement>,
    /// The statements that unmake it.
    pub drop: Vec<Statement>,
    /// What the specs say must exist before it.
    pub depends_on: Vec<Qualified>,
    /// What must exist before it.
    pub needs: Vec<Need>,
    /// Names by which other texts may call it.
    pub provides: Vec<QualifiedName>,
    /// What is made behind it and goes with it.
    pub parts: Vec<PhysicalPart>,
    /// What brings the rows of a materialized view up to date.
    pub refresh: Option<Statement>,
}

/// What something is. The order is that in which things are made where nothing else is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A role.
    Role,
    /// A PostgreSQL schema.
    Schema,
    /// An extension.
    Extension,
    /// A collation.
    Collation,
    /// An enum type.
    Enum,
    /// Any other type.
    Type,
    /// A function, procedure or aggregate.
    Function,
    /// SQL that needs no table: functions that a check or default calls.
    BeforeTables,
    /// A sequence of its own.
    Sequence,
    /// A table and its parts.
    Table,
    /// A part of a table whose making looks into functions.
    TablePart,
    /// A foreign key.
    ForeignKey,
    /// SQL that needs tables with all their constraints and indexes: triggers, policies, statistics.
    AfterTables,
    /// A view.
    View,
    /// Rights of the roles that read the read models of a domain.
    Rights,
    /// SQL that needs views.
    AfterViews,
    /// What logical replication sends.
    Publication,
    /// Rights that objects get when they are made.
    DefaultRights,
    /// A trigger on commands: the last, for it would fire for all that comes behind it.
    EventTrigger,
}

impl Kind {
    /// The word for it in the lock.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Role => "role",
            Self::Schema => "schema",
            Self::Extension => "extension",
            Self::DefaultRights => "default-privileges",
            _ => "object",
        }
    }

    /// Whether it is made anew where what it shows has changed.
    #[must_use]
    pub fn is_late(self) -> bool {
        self >= Self::AfterTables
    }
}

impl Window<'_> {
    pub(super) fn roles(&self, views: &[PhysicalView]) -> Vec<PhysicalRole> {
        let with_role = self.domains().filter_map(|domain| Some((domain, domain.role.as_ref()?)));
        let roles = with_role.map(|(domain, role)| {
            let own = views.iter().filter(|view| view.element.domain == domain.name);
            let mut privileges = vec![Privilege::UseSchema(Ident::new(&domain.schema))];
            privileges.extend(own.map(|view| Privilege::SelectFrom(view.view.name.clone())));
            PhysicalRole { role: Ident::new(role), privileges }
        });
        if self.versions.is_empty() { Vec::new() } else { merged(roles) }
    }

    /// Roles, extensions and what is said of schemas.
    pub(super) fn surroundings(&self) -> Vec<PhysicalObject> {
        if self.versions.is_empty() {
            return Vec::new();
        }
        let roles = self.model.roles.iter().filter(|role| *role != "public");
        let roles = roles.map(|role| bare(role, Kind::Role, vec![Statement::CreateRole(Ident::new(role))], Vec::new()));
        let schemas = self.model.schemas.iter().map(|schema| {
            let subject = Subject::Schema(Ident::new(&schema.name));
            let text = comment(schema.doc.as_deref());
            let text = text.map(|text| Statement::Comment { on: subject.clone(), text: Some(text) });
            let create: Vec<Statement> = text.into_iter().chain(rights(&subject, &schema.grants)).collect();
            // The schema `public` stays, so it becomes what it is in every database.
            let stays = schema.name == "public";
            let undone = create.iter().rev().filter(|_| stays).map(|statement| match statement {
                Statement::Right(right) => Statement::Right(right.undone()),
                _ => Statement::Comment { on: subject.clone(), text: Some(Literal::new("standard public schema")) },
            });
            let undone = undone.collect();
            bare(&schema.name, Kind::Schema, create, undone)
        });
        roles.chain(schemas).chain(self.extensions()).chain(self.default_rights()).collect()
    }

    fn extensions(&self) -> Vec<PhysicalObject> {
        let alive = self.model.extensions.iter().filter(|extension| self.newest(extension.lifetime).is_some());
        let all = alive.map(|extension| {
            let creation = Creation::Extension(Extension {
                name: Ident::new(&extension.name),
                schema: extension.schema.as_ref().map(Ident::new),
                version: extension.version.as_ref().map(Literal::new),
            });
            let subject = creation.subject();
            let text = comment(extension.doc.as_deref());
            let text = text.map(|text| Statement::Comment { on: subject.clone(), text: Some(text) });
            let create = std::iter::once(Statement::Create(creation)).chain(text).collect();
            bare(&extension.name, Kind::Extension, create, vec![Statement::Drop(subject)])
        });
        all.collect()
    }

    fn default_rights(&self) -> Vec<PhysicalObject> {
        let all = self.model.default_privileges.iter().enumerate().map(|(position, given)| {
            let right = |grant: &Grant| DefaultRight {
                of: given.of.as_ref().map(Ident::new),
                schema: given.schema.as_ref().map(Ident::new),
                kind: given.on.clone(),
                privileges: grant.privileges.clone(),
                role: Grantee::named(&grant.role),
                grantable: grant.grantable,
                revoked: grant.revoked,
            };
            let rights: Vec<DefaultRight> = given.grants.iter().map(right).collect();
            let undone = rights.iter().rev().map(|right| Statement::DefaultRight(right.undone())).collect();
            let create = rights.into_iter().map(Statement::DefaultRight).collect();
            bare(&position.to_string(), Kind::DefaultRights, create, undone)
        });
        all.collect()
    }

    /// Objects given as SQL, in the order of the specs.
    pub(super) fn sql_objects(&self) -> Vec<PhysicalObject> {
        let domains = self.model.domains.iter();
        let all = domains.flat_map(|domain| domain.sql_objects.iter().map(move |object| (domain, object)));
        let alive = all.filter(|(_, object)| self.newest(object.lifetime).is_some());
        alive
            .map(|(domain, object)| {
                let element = Qualified { domain: domain.name.clone(), name: object.name.clone() };
                let schema = Ident::new(&domain.schema);
                let types = object.types.iter().map(|name| QualifiedName::new(&domain.schema, name));
                let mut needs: Vec<Need> = object.depends_on.iter().cloned().map(Need::Element).collect();
                needs.push(Need::Sql(object.create.clone(), schema));
                PhysicalObject {
                    kind: self.sql_kind(object, 0),
                    subject: None,
                    create: vec![Statement::Written(object.create.clone())],
                    drop: vec![Statement::Written(object.drop.clone())],
                    depends_on: object.depends_on.clone(),
                    needs,
                    provides: types.collect(),
                    parts: Vec::new(),
                    refresh: None,
                    element,
                }
            })
            .collect()
    }

    /// When the object can be made: as soon as what it depends on is there. The reader has refused cycles; `depth` only
    /// bounds what a model made by other means could do.
    fn sql_kind(&self, object: &SqlObject, depth: usize) -> Kind {
        let kinds = object.depends_on.iter().map(|name| {
            if self.model.read_model(name).is_some() {
                Kind::AfterViews
            } else if self.model.table(name).is_some() {
                Kind::AfterTables
            } else {
                let domain = self.model.domain(&name.domain);
                let other = domain.and_then(|domain| domain.sql_objects.iter().find(|other| other.name == name.name));
                other.filter(|_| depth < 100).map_or(Kind::BeforeTables, |other| self.sql_kind(other, depth + 1))
            }
        });
        kinds.max().unwrap_or(Kind::BeforeTables)
    }
}

/// Something that stands outside of every domain.
fn bare(name: &str, kind: Kind, create: Vec<Statement>, drop: Vec<Statement>) -> PhysicalObject {
    PhysicalObject {
        element: Qualified { domain: String::new(), name: name.to_owned() },
        subject: None,
        kind,
        create,
        drop,
        depends_on: Vec::new(),
        needs: Vec::new(),
        provides: Vec::new(),
        parts: Vec::new(),
        refresh: None,
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

    /// The rights that no drop of a view takes away.
    #[must_use]
    pub fn revoke(&self) -> Vec<Statement> {
        let on_schemas = self.privileges.iter().rev().filter(|privilege| matches!(privilege, Privilege::UseSchema(_)));
        let revoked = on_schemas.map(|p| Statement::Revoke { privilege: p.clone(), role: self.role.clone() });
        revoked.collect()
    }
}

impl PhysicalRole {
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
