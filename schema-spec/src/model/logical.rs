//! The logical schema of one version: what code compiled against it sees.
//!
//! In comes the model, out goes the same model as if it had only ever had one version:
//! no lifetimes, every column under the name and type that this version knows.

use super::{
    Access, Check, Column, ColumnReference, DefaultValue, Domain, Enum, ForeignKey, Identity, Index, IndexKey,
    IndexTerm, Lifetime, Model, PrimaryKey, Qualified, ReadModel, ReadModelValue, SqlExpression, Table, Unique,
    VersionNumber, Wizard, WizardStep,
};
use crate::types::ColumnType;

/// One version of the schema.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logical {
    /// Which version.
    pub version: VersionNumber,
    /// Domains in the model's order; one without elements in this version is still listed.
    pub domains: Vec<LogicalDomain>,
}

/// A domain in one version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogicalDomain {
    /// Name of the domain.
    pub name: String,
    /// The PostgreSQL schema of its objects.
    pub schema: String,
    /// What its code may do.
    pub access: Access,
    /// Its enum types.
    pub enums: Vec<LogicalEnum>,
    /// Its tables.
    pub tables: Vec<LogicalTable>,
    /// Its read models.
    pub read_models: Vec<LogicalReadModel>,
    /// The steps of its wizards.
    pub steps: Vec<LogicalStep>,
}

/// An enum in one version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogicalEnum {
    /// Name in PostgreSQL.
    pub name: String,
    /// Name in Rust.
    pub rust_name: String,
    /// What the enum says.
    pub doc: Option<String>,
    /// The labels that this version knows.
    pub labels: Vec<LogicalLabel>,
    /// Labels of other versions, and the label of this version that stands for each.
    pub foreign_labels: Vec<(String, String)>,
}

/// A label in one version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogicalLabel {
    /// The label.
    pub label: String,
    /// Name of the variant in Rust, where it is not the derived one.
    pub rust_name: Option<String>,
    /// What it means.
    pub doc: Option<String>,
}

/// A table in one version. All column names are those of the version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogicalTable {
    /// Name in PostgreSQL.
    pub name: String,
    /// Name of the row type in Rust.
    pub rust_name: String,
    /// What a row is.
    pub doc: Option<String>,
    /// Columns in the order of the spec.
    pub columns: Vec<LogicalColumn>,
    /// The primary key.
    pub primary_key: Option<PrimaryKey>,
    /// Unique constraints.
    pub uniques: Vec<Unique>,
    /// Checks.
    pub checks: Vec<Check>,
    /// Foreign keys; `target_columns` are names of this version too.
    pub foreign_keys: Vec<ForeignKey>,
    /// Indexes.
    pub indexes: Vec<Index>,
}

/// A column in one version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogicalColumn {
    /// What identifies the column through every version.
    pub key: String,
    /// What this version calls it.
    pub name: String,
    /// What it holds.
    pub doc: Option<String>,
    /// Its type.
    pub column_type: ColumnType,
    /// Whether it may be NULL.
    pub nullable: bool,
    /// Its default.
    pub default: Option<DefaultValue>,
    /// Whether PostgreSQL numbers the rows.
    pub identity: Option<Identity>,
    /// Expression of a stored generated column.
    pub generated: Option<SqlExpression>,
}

/// A read model in one version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogicalReadModel {
    /// Name of the view.
    pub name: String,
    /// Name of the row type in Rust.
    pub rust_name: String,
    /// What a row is.
    pub doc: Option<String>,
    /// Whether rows are stored.
    pub materialized: bool,
    /// Names of the columns that tell rows apart.
    pub key: Vec<String>,
    /// Columns in order.
    pub columns: Vec<ReadModelColumn>,
}

/// A typed column of a read model.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadModelColumn {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub doc: Option<String>,
    /// Its type: that of the base column, or the stated one.
    pub column_type: ColumnType,
    /// Whether it may be NULL: the base column is nullable or stands behind a left join, or the author says so.
    pub nullable: bool,
}

/// A step of a wizard in one version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogicalStep {
    /// Name of the wizard.
    pub wizard: String,
    /// The table of drafts.
    pub drafts: Qualified,
    /// The column of drafts that keeps the answers.
    pub payload: String,
    /// The step.
    pub step: WizardStep,
}

impl Model {
    /// The schema as code of `version` sees it.
    #[must_use]
    pub fn at(&self, version: VersionNumber) -> Logical {
        let domains = self.domains.iter().map(|domain| self.domain_at(domain, version)).collect();
        Logical { version, domains }
    }

    /// The versions that are served, oldest first: all that are not retired.
    #[must_use]
    pub fn window(&self) -> Vec<VersionNumber> {
        let served = self.versions.iter().filter(|version| version.state != super::VersionState::Retired);
        served.map(|version| version.number).collect()
    }

    /// The domain of that name.
    #[must_use]
    pub fn domain(&self, name: &str) -> Option<&Domain> {
        self.domains.iter().find(|domain| domain.name == name)
    }

    /// The table of that name, whatever its lifetime.
    #[must_use]
    pub fn table(&self, name: &Qualified) -> Option<&Table> {
        self.domain(&name.domain)?.tables.iter().find(|table| table.name == name.name)
    }

    /// The enum of that name, whatever its lifetime.
    #[must_use]
    pub fn enumeration(&self, name: &Qualified) -> Option<&Enum> {
        self.domain(&name.domain)?.enums.iter().find(|candidate| candidate.name == name.name)
    }

    /// The read model of that name, whatever its lifetime.
    #[must_use]
    pub fn read_model(&self, name: &Qualified) -> Option<&ReadModel> {
        self.domain(&name.domain)?.read_models.iter().find(|candidate| candidate.name == name.name)
    }

    fn domain_at(&self, domain: &Domain, version: VersionNumber) -> LogicalDomain {
        let alive = |lifetime: Lifetime| lifetime.contains(version);
        LogicalDomain {
            name: domain.name.clone(),
            schema: domain.schema.clone(),
            access: domain.access,
            enums: domain.enums.iter().filter(|e| alive(e.lifetime)).map(|e| e.at(version)).collect(),
            tables: domain.tables.iter().filter(|t| alive(t.lifetime)).map(|t| self.table_at(t, version)).collect(),
            read_models: domain
                .read_models
                .iter()
                .filter(|r| alive(r.lifetime))
                .map(|r| self.read_model_at(r, version))
                .collect(),
            steps: domain.wizards.iter().filter(|wizard| alive(wizard.lifetime)).flat_map(Wizard::steps).collect(),
        }
    }

    fn table_at(&self, table: &Table, version: VersionNumber) -> LogicalTable {
        let names = |keys: &[String]| -> Vec<String> { keys.iter().map(|key| table.name_at(key, version)).collect() };
        let alive = |lifetime: Lifetime| lifetime.contains(version);
        LogicalTable {
            name: table.name.clone(),
            rust_name: table.rust_name.clone(),
            doc: table.doc.clone(),
            columns: table.columns.iter().filter_map(|column| column.at(version)).collect(),
            primary_key: table
                .primary_key
                .as_ref()
                .map(|key| PrimaryKey { columns: names(&key.columns), ..key.clone() }),
            uniques: table
                .uniques
                .iter()
                .filter(|unique| alive(unique.lifetime))
                .map(|unique| Unique { columns: names(&unique.columns), ..unique.clone() })
                .collect(),
            checks: table.checks.iter().filter(|check| alive(check.lifetime)).cloned().collect(),
            foreign_keys: table
                .foreign_keys
                .iter()
                .filter(|key| alive(key.lifetime))
                .map(|key| ForeignKey {
                    columns: names(&key.columns),
                    target_columns: self.target_names(key, version),
                    ..key.clone()
                })
                .collect(),
            indexes: table
                .indexes
                .iter()
                .filter(|index| alive(index.lifetime))
                .map(|index| Index {
                    keys: index.keys.iter().map(|key| key.at(table, version)).collect(),
                    include: names(&index.include),
                    ..index.clone()
                })
                .collect(),
        }
    }

    fn target_names(&self, key: &ForeignKey, version: VersionNumber) -> Vec<String> {
        let Some(target) = self.table(&key.target) else { return key.target_columns.clone() };
        key.target_columns.iter().map(|column| target.name_at(column, version)).collect()
    }

    fn read_model_at(&self, view: &ReadModel, version: VersionNumber) -> LogicalReadModel {
        let columns = view
            .columns
            .iter()
            .filter(|column| column.lifetime.contains(version))
            .filter_map(|column| {
                let (column_type, nullable) = self.read_model_type(view, &column.value, version)?;
                Some(ReadModelColumn { name: column.name.clone(), doc: column.doc.clone(), column_type, nullable })
            })
            .collect();
        LogicalReadModel {
            name: view.name.clone(),
            rust_name: view.rust_name.clone(),
            doc: view.doc.clone(),
            materialized: view.materialized,
            key: view.key.clone(),
            columns,
        }
    }

    /// Type and nullability of a read model's column: never asked of the server's planner,
    /// which forgets outer joins when it turns them around.
    fn read_model_type(
        &self,
        view: &ReadModel,
        value: &ReadModelValue,
        version: VersionNumber,
    ) -> Option<(ColumnType, bool)> {
        match value {
            ReadModelValue::Expression { column_type, nullable, .. } => Some((column_type.clone(), *nullable)),
            ReadModelValue::Column { alias, column } => {
                let join = view.joins.iter().find(|join| join.relation.alias == *alias);
                let relation = join.map_or(&view.from, |join| &join.relation);
                let behind_left_join = join.is_some_and(|join| join.left);
                let (column_type, nullable) = self.base_column(&relation.target, column, version)?;
                Some((column_type, nullable || behind_left_join))
            }
        }
    }

    fn base_column(&self, target: &Qualified, column: &str, version: VersionNumber) -> Option<(ColumnType, bool)> {
        if let Some(table) = self.table(target) {
            let column = table.column(column)?.at(version)?;
            return Some((column.column_type, column.nullable));
        }
        let base = self.read_model(target)?;
        let source = base.columns.iter().find(|candidate| candidate.name == column)?;
        self.read_model_type(base, &source.value, version)
    }
}

impl Domain {
    /// Whether the domain is there in `version`: from the first version on that has one of its elements, or from the
    /// beginning where it has none.
    #[must_use]
    pub fn is_in(&self, version: VersionNumber) -> bool {
        let enums = self.enums.iter().map(|item| item.lifetime);
        let tables = self.tables.iter().map(|table| table.lifetime);
        let read_models = self.read_models.iter().map(|read_model| read_model.lifetime);
        let objects = self.objects.iter().map(|object| object.lifetime);
        let written = self.sql_objects.iter().map(|object| object.lifetime);
        let lifetimes = enums.chain(tables).chain(read_models).chain(objects).chain(written);
        lifetimes.map(|lifetime| lifetime.since).min().is_none_or(|first| first <= version)
    }
}

impl Wizard {
    fn steps(&self) -> impl Iterator<Item = LogicalStep> + '_ {
        self.steps.iter().map(|step| LogicalStep {
            wizard: self.name.clone(),
            drafts: self.drafts.clone(),
            payload: self.payload.clone(),
            step: step.clone(),
        })
    }
}

impl Enum {
    fn at(&self, version: VersionNumber) -> LogicalEnum {
        let (mut known, foreign): (Vec<_>, Vec<_>) =
            self.values.iter().partition(|value| value.lifetime.contains(version));
        // PostgreSQL sorts labels as they were added; a stable sort keeps those of one version as they are written.
        known.sort_by_key(|value| value.lifetime.since);
        LogicalEnum {
            name: self.name.clone(),
            rust_name: self.rust_name.clone(),
            doc: self.doc.clone(),
            labels: known
                .into_iter()
                .map(|value| LogicalLabel {
                    label: value.label.clone(),
                    rust_name: value.rust_name.clone(),
                    doc: value.doc.clone(),
                })
                .collect(),
            foreign_labels: foreign
                .into_iter()
                .filter_map(|value| Some((value.label.clone(), self.stand_in(value.down.as_deref()?, version)?)))
                .collect(),
        }
    }

    /// Follows `down` until a label is found that `version` knows.
    fn stand_in(&self, label: &str, version: VersionNumber) -> Option<String> {
        let mut label = label;
        for _ in 0..self.values.len() {
            let value = self.values.iter().find(|value| value.label == label)?;
            if value.lifetime.contains(version) {
                return Some(value.label.clone());
            }
            label = value.down.as_deref()?;
        }
        None
    }
}

impl Table {
    /// The column that bears `key`.
    #[must_use]
    pub fn column(&self, key: &str) -> Option<&Column> {
        self.columns.iter().find(|column| column.key == key)
    }

    /// What `version` calls the column that bears `key`; the key itself where the version has no such column.
    #[must_use]
    pub fn name_at(&self, key: &str, version: VersionNumber) -> String {
        let state = self.column(key).and_then(|column| column.state_at(version));
        state.map_or_else(|| key.to_owned(), |state| state.name.clone())
    }
}

impl Column {
    /// The column's shape in `version`, or nothing where the version does not have it.
    #[must_use]
    pub fn state_at(&self, version: VersionNumber) -> Option<&super::ColumnState> {
        if !self.lifetime.contains(version) {
            return None;
        }
        self.states.iter().rev().find(|state| state.since <= version)
    }

    fn at(&self, version: VersionNumber) -> Option<LogicalColumn> {
        let state = self.state_at(version)?;
        Some(LogicalColumn {
            key: self.key.clone(),
            name: state.name.clone(),
            doc: self.doc.clone(),
            column_type: state.column_type.clone(),
            nullable: state.nullable,
            default: state.default.clone(),
            identity: self.identity,
            generated: self.generated.clone(),
        })
    }
}

impl IndexKey {
    fn at(&self, table: &Table, version: VersionNumber) -> IndexKey {
        let on = match &self.on {
            IndexTerm::Column(key) => IndexTerm::Column(table.name_at(key, version)),
            IndexTerm::Expression(expression) => IndexTerm::Expression(expression.clone()),
        };
        IndexKey { on, ..self.clone() }
    }
}

impl ColumnReference {
    /// Whether the reference could mean a column of the relation called `alias`.
    #[must_use]
    pub fn may_mean(&self, alias: &str) -> bool {
        self.qualifier.as_deref().is_none_or(|qualifier| qualifier == alias)
    }
}
