//! How a table's rows are kept, and the sequences that number them.
//!
//! In come storage, partitions and numbered columns of the model; out go the shape of a table, its settings and its
//! sequences. Where the model says nothing, PostgreSQL's own choice is left alone.

use super::part::rights;
use super::{Need, PhysicalColumn, PhysicalPart, Window, comment, constraint};
use crate::statement::{
    Alteration, ColumnDefinition, Creation, Expression, Ident, Literal, NumberSequence, OwnSequence, PartitionKey,
    QualifiedName, Statement, Subject, TableChange, TableSetting, TableShape, Value,
};
use schema_spec::model::{
    Column, ColumnState, ColumnStorage, Identity, ReplicaIdentity, SequenceOptions, SqlExpression, Table, VersionNumber,
};
use schema_spec::name::object_name;

/// The sequence of a `serial` column. It goes with its column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhysicalSequence {
    /// The sequence.
    pub sequence: NumberSequence,
    /// The column that owns it.
    pub column: Ident,
}

impl PhysicalSequence {
    /// `CREATE SEQUENCE`, which comes before the column.
    #[must_use]
    pub fn create(&self) -> Statement {
        Statement::Create(Creation::Sequence(self.sequence.clone()))
    }

    /// `OWNED BY NONE`, where the sequence has to stay without its column.
    #[must_use]
    pub fn disown(&self) -> Statement {
        Statement::Change(Alteration::Owner { sequence: self.sequence.name.clone(), column: None })
    }

    /// `OWNED BY`, which comes behind the column.
    #[must_use]
    pub fn own(&self, table: &QualifiedName) -> Statement {
        let column = Some((table.clone(), self.column.clone()));
        Statement::Change(Alteration::Owner { sequence: self.sequence.name.clone(), column })
    }
}

impl Window<'_> {
    pub(super) fn shape(&self, table: &Table, newest: VersionNumber) -> TableShape {
        let storage = &table.storage;
        TableShape {
            unlogged: storage.unlogged,
            inherits: storage.inherits.iter().map(|parent| self.qualified(parent)).collect(),
            inherits_later: self.inherits_later(table, newest),
            partition_by: storage.partition_by.as_ref().map(|by| PartitionKey {
                strategy: by.strategy,
                keys: by.keys.iter().map(|key| constraint::key(Some(table), key, newest)).collect(),
            }),
            access_method: storage.access_method.as_ref().map(Ident::new),
            options: storage.options.clone(),
        }
    }

    /// The expression of a generated column. Where a parent has the same, `INHERITS` brings it, and PostgreSQL before 16
    /// refuses to have it repeated.
    pub(super) fn generated(&self, table: &Table, column: &Column) -> Option<Expression> {
        let own = column.generated.as_ref()?;
        let repeats = self.parents_expressions(table, column).any(|parent| parent.text == own.text);
        (!repeats || table.storage.partition_of.is_some()).then(|| Expression::new(&own.text))
    }

    /// What the parents of a table compute a column from.
    fn parents_expressions<'m>(
        &'m self,
        table: &'m Table,
        column: &'m Column,
    ) -> impl Iterator<Item = &'m SqlExpression> {
        let parents = table.storage.inherits.iter().filter_map(|parent| self.model.table(parent));
        parents.filter_map(|parent| parent.column(&column.key)?.generated.as_ref())
    }

    /// Whether a child was a table of its own before: it has all columns and checks of its parents itself, but its columns
    /// are not in the order that `INHERITS` would give them, or compute something else.
    fn inherits_later(&self, table: &Table, newest: VersionNumber) -> bool {
        let own: Vec<&ColumnState> = table.columns.iter().filter_map(|column| column.state_at(newest)).collect();
        let mut merged: Vec<&str> = Vec::new();
        for parent in table.storage.inherits.iter().filter_map(|parent| self.model.table(parent)) {
            for state in parent.columns.iter().filter_map(|column| column.state_at(newest)) {
                let fits = |own: &&&ColumnState| own.name == state.name && (state.nullable || !own.nullable);
                if !own.iter().any(|own| fits(&own)) {
                    return false;
                }
                if !merged.contains(&state.name.as_str()) {
                    merged.push(&state.name);
                }
            }
            let mut rules = parent.checks.iter().filter(|rule| !rule.no_inherit);
            if !rules.all(|rule| table.checks.iter().any(|own| own.name == rule.name)) {
                return false;
            }
        }
        let in_order = own.iter().zip(&merged).all(|(own, name)| own.name == *name);
        let computes_otherwise = table.columns.iter().any(|column| {
            let own = column.generated.as_ref().map(|expression| &expression.text);
            self.parents_expressions(table, column).any(|parent| own.is_some_and(|own| *own != parent.text))
        });
        (!in_order || computes_otherwise) && table.columns.iter().all(|column| !column.inherited)
    }

    /// Settings of the table itself, and rights on it, its columns and their sequences.
    pub(super) fn settings(
        &self,
        name: &QualifiedName,
        table: &Table,
        columns: &[PhysicalColumn],
    ) -> Vec<PhysicalPart> {
        let storage = &table.storage;
        let index = |index: &str| Need::Name(name.sibling(index));
        let mut parts = Vec::new();
        let mut set = |setting: TableSetting, undone: Option<TableSetting>, needs: Vec<Need>| {
            let alter = |setting| Statement::AlterTable { table: name.clone(), change: TableChange::Set(setting) };
            let (create, drop) = (vec![alter(setting)], undone.map(alter).into_iter().collect());
            let subject = Subject::Table(name.clone());
            parts.push(PhysicalPart { subject, create, drop, needs, plans: false, is_index: false });
        };
        if let Some(by) = &storage.cluster_on {
            set(TableSetting::ClusterOn(Ident::new(by)), None, vec![index(by)]);
        }
        if storage.replica_identity != ReplicaIdentity::Default {
            let needs = match &storage.replica_identity {
                ReplicaIdentity::Index(by) => vec![index(by)],
                _ => Vec::new(),
            };
            set(TableSetting::ReplicaIdentity(storage.replica_identity.clone()), None, needs);
        }
        if storage.row_security {
            set(TableSetting::RowSecurity(true), Some(TableSetting::RowSecurity(false)), Vec::new());
        }
        if storage.force_row_security {
            set(TableSetting::ForceRowSecurity(true), Some(TableSetting::ForceRowSecurity(false)), Vec::new());
        }
        let mut create = rights(&Subject::Table(name.clone()), &table.grants);
        for (physical, column) in columns.iter().filter_map(|one| Some((one, table.column(&one.key)?))) {
            let on = Subject::Column(name.clone(), physical.definition.name.clone());
            create.extend(rights(&on, &column.grants));
            if let (Some(sequence), true) = (&column.sequence, physical.definition.identity.is_some()) {
                let on = Subject::Sequence(sequence_name(name, table, column));
                let text = comment(sequence.doc.as_deref());
                create.extend(text.map(|text| Statement::Comment { on: on.clone(), text: Some(text) }));
                create.extend(rights(&on, &sequence.grants));
            }
        }
        if !create.is_empty() {
            let subject = Subject::Table(name.clone());
            let (drop, needs) = (Vec::new(), Vec::new());
            parts.push(PhysicalPart { subject, create, drop, needs, plans: false, is_index: false });
        }
        parts
    }

    /// Sequences of `serial` columns.
    pub(super) fn sequences(
        &self,
        name: &QualifiedName,
        table: &Table,
        columns: &[PhysicalColumn],
    ) -> Vec<PhysicalSequence> {
        let serial = columns.iter().filter(|column| column.definition.identity == Some(Identity::Serial));
        // Since PostgreSQL 15 a sequence is as its table is.
        let unlogged = table.storage.unlogged && self.model.postgres >= 15;
        let known = serial.filter_map(|column| Some((column, table.column(&column.key)?)));
        known
            .filter(|(physical, _)| !physical.inherited)
            .map(|(physical, column)| {
                let mut options = column.sequence.as_ref().map(|own| own.options.clone()).unwrap_or_default();
                let base = physical.definition.type_name.base();
                options.of = options.of.or_else(|| base.filter(|base| *base != "bigint").map(str::to_owned));
                options.of = options.of.filter(|of| ["smallint", "integer"].contains(&of.as_str()));
                let name = sequence_name(name, table, column);
                let column = physical.definition.name.clone();
                PhysicalSequence { sequence: NumberSequence { name, options, unlogged }, column }
            })
            .collect()
    }

    /// Settings of a column, those that make an inherited column another than its parents' included.
    pub(super) fn column_settings(
        &self,
        table: &Table,
        column: &Column,
        state: &ColumnState,
        definition: &ColumnDefinition,
    ) -> Vec<TableSetting> {
        let name = || definition.name.clone();
        let mut settings = Vec::new();
        if column.inherited && table.storage.partition_of.is_none() {
            let parents: Vec<&ColumnState> = self.parents(table, &state.name).collect();
            if parents.iter().any(|parent| parent.default != state.default) {
                settings.push(TableSetting::Default(name(), definition.default.clone()));
            }
            if definition.not_null && parents.iter().all(|parent| parent.nullable) {
                settings.push(TableSetting::NotNull(name()));
            }
        }
        let computed = column.identity.is_some() || column.generated.is_some();
        if !column.inherited && definition.default.is_none() && !computed {
            let given = self.parents(table, &state.name).any(|parent| parent.default.is_some());
            settings.extend(given.then(|| TableSetting::Default(name(), None)));
        }
        settings.extend(stored(&definition.name, &column.storage));
        settings
    }

    /// The columns of that name in the tables that this one inherits from.
    fn parents<'b>(&'b self, table: &'b Table, column: &'b str) -> impl Iterator<Item = &'b ColumnState> {
        let parents = table.storage.inherits.iter().filter_map(|parent| self.model.table(parent));
        parents.filter_map(move |parent| {
            let version = self.newest(parent.lifetime)?;
            let mut states = parent.columns.iter().filter_map(|one| one.state_at(version));
            states.find(|state| state.name == column)
        })
    }
}

/// How a column is stored, as settings.
pub(super) fn stored(column: &Ident, storage: &ColumnStorage) -> Vec<TableSetting> {
    let name = || column.clone();
    let how = storage.storage.as_ref().map(|how| TableSetting::Storage(name(), Ident::new(how)));
    let small = storage.compression.as_ref().map(|how| TableSetting::Compression(name(), Ident::new(how)));
    let target = storage.statistics.map(|target| TableSetting::Statistics(name(), target));
    let options = Some(&storage.options).filter(|options| !options.is_empty());
    let options = options.map(|options| TableSetting::ColumnOptions(name(), options.clone()));
    how.into_iter().chain(small).chain(target).chain(options).collect()
}

/// The default of a `serial` column.
pub(super) fn next_number(name: &QualifiedName, table: &Table, column: &Column) -> Value {
    let sequence = Literal::new(sequence_name(name, table, column).to_string());
    Value::Expression(Expression::new(format!("nextval({sequence}::regclass)")))
}

/// The sequence of an identity column, where more is said of it than that it is there.
pub(super) fn own_sequence(name: &QualifiedName, column: &Column) -> Option<OwnSequence> {
    let stated = column.sequence.as_ref().filter(|_| column.identity != Some(Identity::Serial))?;
    let options = SequenceOptions { of: None, ..stated.options.clone() };
    Some(OwnSequence { name: stated.name.as_ref().map(|own| name.sibling(own)), options })
}

/// The name that was written, else the one that PostgreSQL would choose.
fn sequence_name(name: &QualifiedName, table: &Table, column: &Column) -> QualifiedName {
    let written = column.sequence.as_ref().and_then(|sequence| sequence.name.clone());
    name.sibling(written.unwrap_or_else(|| object_name(&table.name, &column.key, "seq")))
}
