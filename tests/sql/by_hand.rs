//! Models made by hand, for tests that need one table and no spec.
//!
//! In come columns in a few words, out goes a model with versions 1 to 3. Nothing is checked; a test that makes nonsense
//! gets nonsense.

use schema_spec::model::{
    Access, Column, ColumnReference, ColumnState, ColumnStorage, ConstraintIndex, DefaultValue, Deferrable, Domain,
    Lifetime, Model, PrimaryKey, Replaces, SqlExpression, Table, TableStorage, Terms, Version, VersionNumber,
    VersionState,
};
use schema_spec::{BASE_TYPES, ColumnType, Scalar};

/// Alive in every version.
pub(crate) const ALWAYS: Lifetime = Lifetime { since: 1, removed: None };

/// A workspace with one domain in `public` and versions 1 to 3.
pub(crate) fn model(tables: Vec<Table>) -> Model {
    let version = |number| Version { number, state: VersionState::Supported, doc: None, deprecated: None };
    let domain = Domain {
        name: "shop".to_owned(),
        doc: None,
        schema: "public".to_owned(),
        access: Access::ReadWrite,
        role: None,
        depends_on: Vec::new(),
        enums: Vec::new(),
        tables,
        read_models: Vec::new(),
        objects: Vec::new(),
        sql_objects: Vec::new(),
        wizards: Vec::new(),
        reserved: Vec::new(),
    };
    Model {
        name: "by_hand".to_owned(),
        doc: None,
        postgres: 14,
        versions: (1..=3).map(version).collect(),
        extensions: Vec::new(),
        schemas: Vec::new(),
        roles: Vec::new(),
        default_privileges: Vec::new(),
        tenant: None,
        gates: Vec::new(),
        domains: vec![domain],
    }
}

/// A table with these columns, the first of which is its primary key.
pub(crate) fn table(name: &str, columns: Vec<Column>) -> Table {
    Table {
        name: name.to_owned(),
        rust_name: "Row".to_owned(),
        doc: None,
        lifetime: ALWAYS,
        primary_key: Some(PrimaryKey {
            name: None,
            columns: vec![columns[0].key.clone()],
            deferrable: Deferrable::No,
            index: ConstraintIndex::default(),
        }),
        columns,
        uniques: Vec::new(),
        checks: Vec::new(),
        foreign_keys: Vec::new(),
        exclusions: Vec::new(),
        indexes: Vec::new(),
        storage: TableStorage::default(),
        triggers: Vec::new(),
        rules: Vec::new(),
        policies: Vec::new(),
        statistics: Vec::new(),
        grants: Vec::new(),
        terms: Terms::default(),
    }
}

/// A column of a type of PostgreSQL's own; NOT NULL unless the type ends in `?`.
pub(crate) fn column(key: &str, written: &str) -> Column {
    Column {
        key: key.to_owned(),
        doc: None,
        lifetime: ALWAYS,
        states: vec![state(1, key, written)],
        rust_name: None,
        identity: None,
        sequence: None,
        collation: None,
        inherited: false,
        storage: ColumnStorage::default(),
        grants: Vec::new(),
        generated: None,
        replaces: None,
        up: None,
        down: None,
    }
}

fn state(since: VersionNumber, name: &str, written: &str) -> ColumnState {
    let (type_name, nullable) = written.strip_suffix('?').map_or((written, false), |name| (name, true));
    let base = BASE_TYPES.iter().find(|base| base.name == type_name).expect("a type of PostgreSQL's own");
    let column_type = ColumnType { scalar: Scalar::Base(base, Vec::new()), array: false };
    ColumnState { since, name: name.to_owned(), column_type, nullable, default: None }
}

/// What a column is beside its name and type; each call changes one thing.
pub(crate) trait Changed: Sized {
    fn since(self, version: VersionNumber) -> Self;
    fn removed(self, version: VersionNumber) -> Self;
    fn changes(self, version: VersionNumber, name: &str, written: &str) -> Self;
    fn default(self, constant: &str) -> Self;
    fn replaces(self, column: &str, up: &str, down: &str) -> Self;
    fn up(self, text: &str) -> Self;
    fn down(self, text: &str) -> Self;
}

impl Changed for Column {
    fn since(mut self, version: VersionNumber) -> Self {
        self.lifetime.since = version;
        self.states[0].since = version;
        self
    }

    fn removed(mut self, version: VersionNumber) -> Self {
        self.lifetime.removed = Some(version);
        self
    }

    fn changes(mut self, version: VersionNumber, name: &str, written: &str) -> Self {
        let default = self.states.last().and_then(|state| state.default.clone());
        self.states.push(ColumnState { default, ..state(version, name, written) });
        self
    }

    fn default(mut self, constant: &str) -> Self {
        for state in &mut self.states {
            state.default = Some(DefaultValue::Constant(constant.to_owned()));
        }
        self
    }

    fn replaces(mut self, column: &str, up: &str, down: &str) -> Self {
        self.replaces = Some(Replaces { column: column.to_owned(), up: sql(up), down: sql(down) });
        self
    }

    fn up(mut self, text: &str) -> Self {
        self.up = Some(sql(text));
        self
    }

    fn down(mut self, text: &str) -> Self {
        self.down = Some(sql(text));
        self
    }
}

/// An expression; every plain word in it counts as a column, which is more than it names and harmless.
pub(crate) fn sql(text: &str) -> SqlExpression {
    let words = text.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty());
    let columns = words.map(|word| ColumnReference { qualifier: None, column: word.to_owned() }).collect();
    SqlExpression { text: text.to_owned(), columns }
}
