//! Which versions share a Rust type.
//!
//! The model comes in; out go, for each enum, id, table and read model, its distinct shapes with the versions that
//! have them. A shape holds everything that the Rust of a type is made from, so equal shapes are one type by
//! construction. Nothing here writes Rust.

use std::collections::BTreeMap;

use schema_spec::model::{
    Column, Lifetime, Logical, LogicalColumn, LogicalEnum, LogicalLabel, LogicalReadModel, LogicalStep, LogicalTable,
    Model, Qualified, ReadModelValue, Table, VersionNumber,
};
use schema_spec::{Carrier, ColumnType, Scalar};

pub(crate) use super::closed::ClosedLabel;
pub(crate) use super::field::{Field, Kind, TypeRef};
pub(crate) use super::wizards::StepShape;
use crate::statement::Literal;

use super::foreign::{Foreign, below, is_array_of_domain, rules};

/// An enum as Rust shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct EnumShape {
    pub(crate) schema: String,
    pub(crate) name: String,
    pub(crate) rust: String,
    pub(crate) doc: Option<String>,
    pub(crate) labels: Vec<LogicalLabel>,
    pub(crate) foreign_labels: Vec<(String, String)>,
    /// Labels behind gates.
    pub(crate) closed: Vec<ClosedLabel>,
    /// Whether labels travel as text.
    pub(crate) is_text: bool,
}

/// An id newtype as Rust shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct IdShape {
    pub(crate) schema: String,
    pub(crate) table: String,
    pub(crate) rust: String,
    pub(crate) carrier: Carrier,
    /// What makes a transaction one of a tenant, where the rows are the tenants.
    pub(crate) enters: Option<String>,
}

/// A table as Rust shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TableShape {
    pub(crate) schema: String,
    pub(crate) name: String,
    pub(crate) rust: String,
    pub(crate) doc: Option<String>,
    pub(crate) fields: Vec<Field>,
    /// Positions of the primary key's columns among the fields.
    pub(crate) key: Vec<usize>,
}

/// A read model as Rust shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ReadModelShape {
    pub(crate) schema: String,
    pub(crate) name: String,
    pub(crate) rust: String,
    pub(crate) doc: Option<String>,
    pub(crate) fields: Vec<Field>,
    /// Positions of the key's columns among the fields.
    pub(crate) key: Vec<usize>,
    pub(crate) materialized: bool,
}

/// Consecutive versions with one shape.
#[derive(Debug, Clone)]
pub(crate) struct Group<S> {
    pub(crate) versions: Vec<VersionNumber>,
    pub(crate) shape: S,
}

/// All shapes of one element, oldest first.
#[derive(Debug, Clone)]
pub(crate) struct Element<S> {
    pub(crate) owner: Qualified,
    pub(crate) groups: Vec<Group<S>>,
}

impl<S: PartialEq> Element<S> {
    fn of(owner: Qualified, shapes: impl Iterator<Item = (VersionNumber, S)>) -> Self {
        let mut groups: Vec<Group<S>> = Vec::new();
        for (version, shape) in shapes {
            match groups.last_mut() {
                Some(last) if last.shape == shape => last.versions.push(version),
                _ => groups.push(Group { versions: vec![version], shape }),
            }
        }
        Element { owner, groups }
    }
}

impl<S> Element<S> {
    /// The version module of a group: none where all versions share one shape.
    pub(crate) fn module_of(&self, group: &Group<S>) -> Option<VersionNumber> {
        if self.groups.len() == 1 { None } else { group.versions.first().copied() }
    }

    /// The group that `version` sees, where the element exists in it.
    pub(crate) fn group_at(&self, version: VersionNumber) -> Option<&Group<S>> {
        self.groups.iter().find(|group| group.versions.contains(&version))
    }

    fn type_at(&self, version: VersionNumber, name: impl Fn(&S) -> String) -> Option<TypeRef> {
        let group = self.group_at(version)?;
        Some(TypeRef { domain: self.owner.domain.clone(), version: self.module_of(group), name: name(&group.shape) })
    }
}

/// Everything that is emitted for a model, by shape.
pub(crate) struct Shapes<'a> {
    pub(crate) model: &'a Model,
    pub(crate) logical: Vec<Logical>,
    pub(crate) enums: BTreeMap<Qualified, Element<EnumShape>>,
    pub(crate) ids: BTreeMap<Qualified, Element<IdShape>>,
    pub(crate) tables: BTreeMap<Qualified, Element<TableShape>>,
    pub(crate) read_models: BTreeMap<Qualified, Element<ReadModelShape>>,
    pub(crate) steps: BTreeMap<Qualified, Element<StepShape>>,
    /// Types that have no counterpart in Rust.
    pub(crate) foreign: Foreign,
}

impl<'a> Shapes<'a> {
    /// The shapes of all versions that are served.
    pub(crate) fn of(model: &'a Model) -> Self {
        let logical: Vec<Logical> = model.window().into_iter().map(|version| model.at(version)).collect();
        let mut shapes = Shapes {
            model,
            logical,
            enums: BTreeMap::new(),
            ids: BTreeMap::new(),
            tables: BTreeMap::new(),
            read_models: BTreeMap::new(),
            steps: BTreeMap::new(),
            foreign: Foreign::of(model),
        };
        // Fields name enums and ids, so those must be grouped first.
        shapes.enums = shapes.elements(|domain| &domain.enums, |e| e.name.clone(), Self::enum_shape);
        shapes.ids = shapes.elements(|domain| &domain.tables, |t| t.name.clone(), Self::id_shape);
        shapes.tables = shapes.elements(|domain| &domain.tables, |t| t.name.clone(), Self::table_shape);
        let step = |step: &LogicalStep| format!("{}.{}", step.wizard, step.step.name);
        shapes.steps = shapes.elements(|domain| &domain.steps, step, Self::step_shape);
        shapes.read_models = shapes.elements(|domain| &domain.read_models, |r| r.name.clone(), Self::read_model_shape);
        shapes
    }

    fn elements<T, S: PartialEq>(
        &self,
        list: impl Fn(&schema_spec::model::LogicalDomain) -> &Vec<T>,
        name: impl Fn(&T) -> String,
        shape: impl Fn(&Self, &Place<'_>, &T) -> Option<S>,
    ) -> BTreeMap<Qualified, Element<S>> {
        let mut found: BTreeMap<Qualified, Vec<(VersionNumber, S)>> = BTreeMap::new();
        for logical in &self.logical {
            for domain in &logical.domains {
                let place = Place { version: logical.version, domain: &domain.name, schema: &domain.schema };
                for element in list(domain) {
                    let owner = Qualified { domain: domain.name.clone(), name: name(element) };
                    if let Some(shape) = shape(self, &place, element) {
                        found.entry(owner).or_default().push((logical.version, shape));
                    }
                }
            }
        }
        found.into_iter().map(|(owner, shapes)| (owner.clone(), Element::of(owner, shapes.into_iter()))).collect()
    }

    fn enum_shape(&self, place: &Place<'_>, source: &LogicalEnum) -> Option<EnumShape> {
        let owner = Qualified { domain: place.domain.to_owned(), name: source.name.clone() };
        Some(EnumShape {
            schema: place.schema.to_owned(),
            name: source.name.clone(),
            rust: source.rust_name.clone(),
            doc: source.doc.clone(),
            labels: source.labels.clone(),
            foreign_labels: source.foreign_labels.clone(),
            closed: self.closed_labels(&owner, source),
            is_text: self.is_label_text(&ColumnType { scalar: Scalar::Enum(owner), array: false }),
        })
    }

    fn id_shape(&self, place: &Place<'_>, source: &LogicalTable) -> Option<IdShape> {
        let owner = Qualified { domain: place.domain.to_owned(), name: source.name.clone() };
        let table = self.model.table(&owner).filter(|table| !self.is_only_a_part(table))?;
        let key = self.identity_of(table)?;
        if self.identified_by(&owner, table, key, place.version)? != owner {
            return None;
        }
        let column = source.columns.iter().find(|column| column.key == *key)?;
        Some(IdShape {
            schema: place.schema.to_owned(),
            table: source.name.clone(),
            rust: format!("{}Id", source.rust_name.trim_start_matches("r#")),
            carrier: id_carrier(&below(self.model, &column.column_type))?,
            enters: self.model.tenant.as_ref().filter(|tenant| tenant.table == owner).map(|tenant| {
                let own = super::sql::spelled(&column.column_type);
                format!("SELECT set_config({}, $1::{own}::text, true)", Literal::new(&tenant.setting))
            }),
        })
    }

    fn table_shape(&self, place: &Place<'_>, source: &LogicalTable) -> Option<TableShape> {
        let owner = Qualified { domain: place.domain.to_owned(), name: source.name.clone() };
        let table = self.model.table(&owner).filter(|table| !self.is_only_a_part(table))?;
        let field = |column: &LogicalColumn| {
            let id = self.identified_by(&owner, table, &column.key, place.version);
            let mut field = self.table_field(column, id.as_ref(), place.version);
            if let Some(rust) = table.column(&column.key).and_then(|column| column.rust_name.as_deref()) {
                field.rust = schema_spec::name::field(rust);
            }
            field.refers_to = self.referenced(table, &column.key, place.version).map(|(target, _)| target);
            field
        };
        let fields: Vec<Field> = source.columns.iter().map(field).collect();
        let names = source.primary_key.as_ref().map(|key| key.columns.as_slice()).unwrap_or_default();
        Some(TableShape {
            schema: place.schema.to_owned(),
            name: source.name.clone(),
            rust: source.rust_name.clone(),
            doc: source.doc.clone(),
            key: positions(&fields, names).unwrap_or_default(),
            fields,
        })
    }

    pub(super) fn table_field(&self, column: &LogicalColumn, id: Option<&Qualified>, version: VersionNumber) -> Field {
        let domain = rules(self.model, &column.column_type);
        Field {
            key: column.key.clone(),
            name: column.name.clone(),
            rust: schema_spec::name::field(&column.name),
            doc: column.doc.clone(),
            kind: self.kind(&column.column_type, id, version),
            declared: column.column_type.clone(),
            column_type: below(self.model, &column.column_type),
            of_domains: is_array_of_domain(self.model, &column.column_type),
            is_label_text: self.is_label_text(&column.column_type),
            nullable: column.nullable && !domain.not_null,
            default: column.default.clone().or(domain.default),
            identity: column.identity,
            generated: column.generated.clone(),
            refers_to: None,
            taken_from: None,
        }
    }

    fn kind(&self, column_type: &ColumnType, id: Option<&Qualified>, version: VersionNumber) -> Kind {
        let column_type = below(self.model, column_type);
        match &column_type.scalar {
            Scalar::Base(base, _) => {
                let id = id.filter(|_| !column_type.array).and_then(|id| self.ids.get(id));
                match id.and_then(|id| id.type_at(version, |shape| shape.rust.clone())) {
                    Some(found) => Kind::Id(found, base.carrier),
                    None => Kind::Plain(base.carrier),
                }
            }
            Scalar::Object(_) | Scalar::External(_) => Kind::Text(self.foreign.name(self.model, &column_type.scalar)),
            Scalar::Enum(name) => {
                let found = self.enums.get(name).and_then(|e| e.type_at(version, |shape| shape.rust.clone()));
                // A column cannot outlive its type; a model that says otherwise is read as text.
                found.map_or(Kind::Plain(Carrier::String), Kind::Enum)
            }
        }
    }

    /// Whether the type is an enum that sqlx cannot ask the server about. It asks for all labels that there are, and
    /// takes one that is called `NULL` for none.
    fn is_label_text(&self, column_type: &ColumnType) -> bool {
        let Scalar::Enum(name) = below(self.model, column_type).scalar else { return false };
        let found =
            self.model.domain(&name.domain).and_then(|domain| domain.enums.iter().find(|e| e.name == name.name));
        found.is_some_and(|found| found.values.iter().any(|value| value.label == "NULL"))
    }

    /// Whether the table is a partition with the columns of its parent, whose type serves for its rows too.
    pub(crate) fn is_only_a_part(&self, table: &Table) -> bool {
        let Some(part) = &table.storage.partition_of else { return false };
        let Some(parent) = self.model.table(&part.parent) else { return false };
        let same = |column: &Column| {
            let shape =
                |column: &Column| column.states.last().map(|state| (state.name.clone(), state.column_type.clone()));
            parent.columns.iter().any(|known| shape(known) == shape(column))
        };
        parent.columns.len() == table.columns.len() && table.columns.iter().all(same)
    }

    /// The partitions of a table that have no type of their own, those of partitions included.
    pub(crate) fn parts(&self, owner: &Qualified) -> Vec<String> {
        let mut found = Vec::new();
        for domain in &self.model.domains {
            for table in &domain.tables {
                let is_part = table.storage.partition_of.as_ref().is_some_and(|of| of.parent == *owner);
                if is_part && self.is_only_a_part(table) {
                    found.push(format!("{}.{}", domain.schema, table.name));
                    found.extend(self.parts(&Qualified { domain: domain.name.clone(), name: table.name.clone() }));
                }
            }
        }
        found
    }

    /// The table whose type the rows of a table have: its own, or the one that it is a part of.
    pub(crate) fn row_of<'t>(&'t self, table: &'t Table) -> &'t Table {
        let mut found = table;
        while let Some(part) = found.storage.partition_of.as_ref().filter(|_| self.is_only_a_part(found))
            && let Some(parent) = self.model.table(&part.parent)
        {
            found = parent;
        }
        found
    }

    fn read_model_shape(&self, place: &Place<'_>, source: &LogicalReadModel) -> Option<ReadModelShape> {
        let owner = Qualified { domain: place.domain.to_owned(), name: source.name.clone() };
        let field = |column: &schema_spec::model::ReadModelColumn| {
            let base = self.base_column(&owner, &column.name, place.version);
            let id = base.as_ref().and_then(|(owner, table, key)| self.identified_by(owner, table, key, place.version));
            let shown = base.as_ref().and_then(|(_, table, key)| table.column(key));
            let newest = shown.and_then(|shown| shown.states.last()).map(|state| &state.name);
            Field {
                key: column.name.clone(),
                name: column.name.clone(),
                rust: schema_spec::name::field(&column.name),
                // What a column holds, it holds in every view of it.
                doc: column.doc.clone().or_else(|| shown.and_then(|shown| shown.doc.clone())),
                kind: self.kind(&column.column_type, id.as_ref(), place.version),
                declared: column.column_type.clone(),
                column_type: below(self.model, &column.column_type),
                of_domains: is_array_of_domain(self.model, &column.column_type),
                is_label_text: self.is_label_text(&column.column_type),
                nullable: column.nullable,
                default: None,
                identity: None,
                generated: None,
                refers_to: None,
                taken_from: base
                    .as_ref()
                    .zip(newest)
                    .map(|((of, ..), name)| format!("{}.{}.{name}", of.domain, of.name)),
            }
        };
        let fields: Vec<Field> = source.columns.iter().map(field).collect();
        Some(ReadModelShape {
            schema: place.schema.to_owned(),
            name: source.name.clone(),
            rust: source.rust_name.clone(),
            doc: source.doc.clone(),
            key: positions(&fields, &source.key).unwrap_or_default(),
            fields,
            materialized: source.materialized,
        })
    }

    /// The table and the key of its column that a read model's column shows, where it computes nothing.
    fn base_column(
        &self,
        view: &Qualified,
        column: &str,
        version: VersionNumber,
    ) -> Option<(Qualified, &'a Table, &'a str)> {
        let source = self.model.read_model(view)?;
        let alive = |lifetime: Lifetime| lifetime.contains(version);
        let found = source.columns.iter().find(|c| c.name == column && alive(c.lifetime))?;
        let ReadModelValue::Column { alias, column } = &found.value else { return None };
        let relations = std::iter::once(&source.from).chain(source.joins.iter().map(|join| &join.relation));
        let relation = relations.into_iter().find(|relation| relation.alias == *alias)?;
        match self.model.table(&relation.target) {
            Some(table) => Some((relation.target.clone(), table, column)),
            None if relation.target != *view => self.base_column(&relation.target, column, version),
            None => None,
        }
    }

    /// The table whose rows the column identifies: by being its key, or by referencing it, through any number of tables.
    ///
    /// A foreign key counts in all versions as soon as one of them has it: that a constraint is added later must not
    /// make two types of one table.
    fn identified_by(
        &self,
        owner: &Qualified,
        table: &Table,
        column: &str,
        version: VersionNumber,
    ) -> Option<Qualified> {
        let mut owner = owner.clone();
        let mut table = table;
        let mut column = column.to_owned();
        let column_type = below(self.model, &table.column(&column)?.state_at(version)?.column_type);
        id_carrier(&column_type)?;
        // A chain of references cannot be longer than there are tables; what is longer goes in a circle.
        let longest: usize = self.model.domains.iter().map(|domain| domain.tables.len()).sum();
        for _ in 0..=longest {
            let state = table.column(&column)?.state_at(version)?;
            if below(self.model, &state.column_type).scalar != column_type.scalar {
                return None;
            }
            if let Some(part) = table.storage.partition_of.as_ref().filter(|_| self.is_only_a_part(table)) {
                let (name, parent) = (&state.name, self.model.table(&part.parent)?);
                let same = |column: &&Column| column.state_at(version).is_some_and(|state| state.name == *name);
                column = parent.columns.iter().find(same)?.key.clone();
                (owner, table) = (part.parent.clone(), parent);
                continue;
            }
            let Some((target, target_column)) = self.referenced(table, &column, version) else {
                return (self.identity_of(table)? == column).then_some(owner);
            };
            table = self.model.table(&target)?;
            owner = target;
            column = target_column;
        }
        None
    }

    /// The column that identifies the rows of a table, whose row it is left aside.
    fn identity_of<'t>(&self, table: &'t Table) -> Option<&'t str> {
        let key = &table.primary_key.as_ref()?.columns;
        let of_tenant = |column: &str| self.model.tenant.as_ref().is_some_and(|tenant| tenant.column == column);
        match key.as_slice() {
            [only] => Some(only),
            [tenant, own] if of_tenant(tenant) => Some(own),
            _ => None,
        }
    }

    fn referenced(&self, table: &Table, column: &str, version: VersionNumber) -> Option<(Qualified, String)> {
        let window = self.model.window();
        let is_identity = table.primary_key.as_ref().is_some_and(|key| key.columns == [column]);
        table.foreign_keys.iter().find_map(|key| {
            // A primary key borrows its identity from another row only by a key of its own, not as part of a wider one.
            (!is_identity || key.columns.len() == 1).then_some(())?;
            window.iter().any(|&v| key.lifetime.contains(v)).then_some(())?;
            let position = key.columns.iter().position(|candidate| candidate == column)?;
            let target = self.model.table(&key.target)?;
            target.lifetime.contains(version).then_some(())?;
            Some((key.target.clone(), key.target_columns.get(position)?.clone()))
        })
    }
}

/// Where an element stands while shapes are gathered.
pub(super) struct Place<'a> {
    pub(super) version: VersionNumber,
    domain: &'a str,
    pub(super) schema: &'a str,
}

pub(crate) fn positions(fields: &[Field], names: &[String]) -> Option<Vec<usize>> {
    names.iter().map(|name| fields.iter().position(|field| field.name == *name)).collect()
}

/// What an id newtype may wrap.
fn id_carrier(column_type: &ColumnType) -> Option<Carrier> {
    let Scalar::Base(base, _) = &column_type.scalar else { return None };
    let fits = !column_type.array && matches!(base.name, "integer" | "bigint" | "uuid" | "text");
    fits.then_some(base.carrier)
}
