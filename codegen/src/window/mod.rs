//! The physical schema of a window: what the database holds so that every version in the window works at once.
//!
//! In come the model and the versions that are served; out goes a [`Physical`] in terms of SQL. It describes a state
//! and no way to it: the planner compares two of them. It never asks whether a window is wise; the laws have.

mod column;
mod constraint;
mod definition;
mod enumeration;
mod in_step;
mod object;
mod order;
mod part;
mod script;
mod storage;
mod view;

pub use enumeration::PhysicalEnum;
pub use object::{Kind, PhysicalObject, PhysicalRole};
pub(crate) use order::unchecked;
pub use order::{Ordered, Owner, Piece, Portion, depend_on_what_texts_hide, dependencies};
pub use part::{Need, PhysicalPart};
pub use script::direct_ddl;
pub use storage::PhysicalSequence;
pub use view::{PhysicalView, PhysicalViewColumn};

use crate::statement::{ColumnDefinition, Constraint, Expression, Ident, InStep, Index, Literal, QualifiedName};
use crate::statement::{ScalarName, Subject, TableSetting, TableShape, TypeName};
use schema_spec::model::{Domain, Lifetime, Model, Qualified, Table, VersionNumber};
use schema_spec::{ColumnType, Scalar};

/// Everything that a window keeps in the database.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Physical {
    /// PostgreSQL schemas beside `public`, which every database has.
    pub schemas: Vec<Ident>,
    /// Enum types in the model's order.
    pub enums: Vec<PhysicalEnum>,
    /// Tables in the model's order; foreign keys may point either way.
    pub tables: Vec<PhysicalTable>,
    /// Views, each behind those that it reads.
    pub views: Vec<PhysicalView>,
    /// Roles that read the read models of a domain, with what they may do.
    pub roles: Vec<PhysicalRole>,
    /// Roles, extensions and what is said of schemas; types, functions and other objects; objects given as SQL.
    pub objects: Vec<PhysicalObject>,
}

/// A table as the database holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhysicalTable {
    /// The table of the model.
    pub element: Qualified,
    /// Its name.
    pub name: QualifiedName,
    /// Its comment.
    pub doc: Option<Literal>,
    /// Columns in the order in which version after version would have added them.
    pub columns: Vec<PhysicalColumn>,
    /// Primary key, unique and check constraints.
    pub constraints: Vec<PhysicalConstraint>,
    /// Foreign keys.
    pub foreign_keys: Vec<PhysicalConstraint>,
    /// Indexes beside those of the constraints.
    pub indexes: Vec<PhysicalIndex>,
    /// What the trigger does, where there is something to keep in step.
    pub in_step: Option<InStep>,
    /// What the table is beside columns and constraints.
    pub shape: TableShape,
    /// The parent of a partition, and its rows as SQL behind `FOR VALUES`.
    pub partition_of: Option<(QualifiedName, Option<String>)>,
    /// Sequences of `serial` columns.
    pub sequences: Vec<PhysicalSequence>,
    /// Exclusions, statistics, triggers, rules and policies.
    pub parts: Vec<PhysicalPart>,
    /// Settings and rights, which are as long as the table is.
    pub settings: Vec<PhysicalPart>,
}

/// A column as the database holds it: one for each name that a served version has for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhysicalColumn {
    /// Key of the column in the model. Two columns bear the same key while a rename is under way.
    pub key: String,
    /// The column.
    pub definition: ColumnDefinition,
    /// Its comment.
    pub doc: Option<Literal>,
    /// The first version of the workspace that knows the column under this name.
    pub since: VersionNumber,
    /// What a row that was there before the column (or before it refused NULL) gets in it, cast to the column's type;
    /// nothing: its default, or NULL.
    pub backfill: Option<Expression>,
    /// Whether the column comes from a parent of its table, and stands in no `CREATE TABLE`.
    pub inherited: bool,
    /// Settings beside its definition.
    pub settings: Vec<TableSetting>,
}

/// A constraint and its comment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhysicalConstraint {
    /// The constraint.
    pub constraint: Constraint,
    /// Its comment.
    pub doc: Option<Literal>,
    /// The comment of its index.
    pub index_doc: Option<Literal>,
    /// Whether rows from before it may break it.
    pub not_valid: bool,
    /// On a partition: the parent's constraint or index that this one is a part of.
    pub part_of: Option<Ident>,
}

/// An index and its comment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhysicalIndex {
    /// The index.
    pub index: Index,
    /// Its comment.
    pub doc: Option<Literal>,
    /// Statistics targets of keys, counted from 1.
    pub statistics: Vec<(usize, i32)>,
    /// On a partition: the parent's index that this one is a part of.
    pub part_of: Option<Ident>,
}

impl Physical {
    /// The table that stands for `element`.
    #[must_use]
    pub fn table(&self, element: &Qualified) -> Option<&PhysicalTable> {
        self.tables.iter().find(|table| table.element == *element)
    }

    /// The enum type that stands for `element`.
    #[must_use]
    pub fn enumeration(&self, element: &Qualified) -> Option<&PhysicalEnum> {
        self.enums.iter().find(|one| one.element == *element)
    }

    /// The object that stands for `element`; functions of one name are told apart by what they are.
    #[must_use]
    pub fn object(&self, element: &Qualified, subject: Option<&Subject>) -> Option<&PhysicalObject> {
        self.objects.iter().find(|object| object.element == *element && object.subject.as_ref() == subject)
    }

    /// Whether something that stands beside the tables has that name.
    #[must_use]
    pub fn provides(&self, name: &QualifiedName) -> bool {
        self.objects.iter().any(|object| object.provides.contains(name))
    }
}

impl PhysicalTable {
    /// The column of that name.
    #[must_use]
    pub fn column(&self, name: &Ident) -> Option<&PhysicalColumn> {
        self.columns.iter().find(|column| column.definition.name == *name)
    }
}

/// The partitioned tables above one, from the nearest up.
pub(crate) fn ancestors<'a>(tables: &'a [PhysicalTable], of: &PhysicalTable) -> Vec<&'a PhysicalTable> {
    let above = |table: &PhysicalTable| {
        let (parent, _) = table.partition_of.as_ref()?;
        tables.iter().find(|table| table.name == *parent)
    };
    std::iter::successors(above(of), |table| above(table)).take(tables.len()).collect()
}

/// What the database holds while `served` are served, in any order. An empty window holds nothing.
#[must_use]
pub fn physical(model: &Model, served: &[VersionNumber]) -> Physical {
    let mut versions = served.to_vec();
    versions.sort_unstable();
    versions.dedup();
    let window = Window { model, versions };
    let views = window.views();
    let mut objects = window.surroundings();
    objects.extend(window.objects());
    objects.extend(window.sql_objects());
    Physical {
        schemas: window.schemas(),
        enums: window.enums(),
        tables: window.tables(),
        roles: window.roles(&views),
        views,
        objects,
    }
}

/// The model seen through the served versions.
struct Window<'a> {
    model: &'a Model,
    /// Oldest first.
    versions: Vec<VersionNumber>,
}

impl Window<'_> {
    /// The served versions that have an element of that lifetime, oldest first.
    fn having(&self, lifetime: Lifetime) -> Vec<VersionNumber> {
        self.versions.iter().copied().filter(|version| lifetime.contains(*version)).collect()
    }

    /// The newest served version that has an element of that lifetime.
    fn newest(&self, lifetime: Lifetime) -> Option<VersionNumber> {
        self.having(lifetime).last().copied()
    }

    fn qualified(&self, element: &Qualified) -> QualifiedName {
        // The reader has resolved every reference; a domain that is missing could only be found here by mistake.
        let schema = self.model.domain(&element.domain).map_or("public", |domain| domain.schema.as_str());
        QualifiedName::new(schema, &element.name)
    }

    fn type_name(&self, column_type: &ColumnType) -> TypeName {
        let of = match &column_type.scalar {
            Scalar::Base(base, modifiers) => ScalarName::Base(base.name, modifiers.clone()),
            Scalar::Enum(name) => ScalarName::Enum(self.qualified(name)),
            Scalar::Object(name) => ScalarName::Named(self.qualified(name), None),
            Scalar::External(external) => {
                ScalarName::Named(QualifiedName::new(&external.schema, &external.name), external.modifiers.clone())
            }
        };
        TypeName { of, array: column_type.array }
    }

    /// The domains that a served version has.
    fn domains(&self) -> impl Iterator<Item = &Domain> {
        let newest = self.versions.last().copied();
        self.model.domains.iter().filter(move |domain| newest.is_some_and(|newest| domain.is_in(newest)))
    }

    fn schemas(&self) -> Vec<Ident> {
        let mut schemas: Vec<Ident> = Vec::new();
        let named = self.model.schemas.iter().map(|schema| &schema.name);
        let extended = self.model.extensions.iter().filter_map(|extension| extension.schema.as_ref());
        for name in self.domains().map(|domain| &domain.schema).chain(named).chain(extended) {
            let schema = Ident::new(name);
            if name != "public" && name != "pg_catalog" && !schemas.contains(&schema) {
                schemas.push(schema);
            }
        }
        if self.versions.is_empty() { Vec::new() } else { schemas }
    }

    fn tables(&self) -> Vec<PhysicalTable> {
        let domains = self.model.domains.iter();
        let all = domains.flat_map(|domain| domain.tables.iter().map(move |table| (&domain.name, table)));
        all.filter_map(|(domain, table)| {
            let element = Qualified { domain: domain.clone(), name: table.name.clone() };
            self.newest(table.lifetime).map(|newest| self.table(element, table, newest))
        })
        .collect()
    }

    fn table(&self, element: Qualified, table: &Table, newest: VersionNumber) -> PhysicalTable {
        let name = self.qualified(&element);
        let in_step = self.in_step(&name, table);
        let columns = self.columns(&name, table, &in_step);
        let partition_of = table.storage.partition_of.as_ref();
        PhysicalTable {
            shape: self.shape(table, newest),
            partition_of: partition_of.map(|of| (self.qualified(&of.parent), of.bound.clone())),
            sequences: self.sequences(&name, table, &columns),
            parts: self.parts(&name, table, newest),
            settings: self.settings(&name, table, &columns),
            columns,
            constraints: self.constraints(table, newest),
            foreign_keys: self.foreign_keys(table, newest),
            indexes: self.indexes(&name, table),
            doc: comment(table.doc.as_deref()),
            in_step: (!in_step.is_empty()).then_some(in_step),
            element,
            name,
        }
    }
}

fn comment(doc: Option<&str>) -> Option<Literal> {
    doc.map(Literal::new)
}
