//! Sequences: those of numbered columns, and those of their own.
//!
//! In come rows of `pg_sequence`, out goes how each counts, without what PostgreSQL would choose by itself.

use super::column::ColumnRow;
use super::error::Error;
use super::relation::RelationRow;
use super::session::{Oid, Session};
use super::{Assembly, Catalog};
use schema_spec::model::{ColumnSequence, Object, ObjectKind, Sequence, SequenceOptions};
use schema_spec::name::object_name;
use std::collections::BTreeMap;

/// A row of `pg_sequence`, with the column that owns it.
#[derive(sqlx::FromRow)]
pub(super) struct SequenceRow {
    pub(super) oid: Oid,
    of: String,
    start: i64,
    increment: i64,
    min: i64,
    max: i64,
    cache: i64,
    cycle: bool,
    table: Option<Oid>,
    column: Option<i32>,
    /// Whether it is that of an identity column.
    internal: Option<bool>,
    /// The default that takes its next number, as `pg_get_expr` prints it: without `E''` around backslashes.
    next: String,
}

const SEQUENCES: &str = r#"
SELECT s.seqrelid::int8 AS oid, format_type(s.seqtypid, NULL) AS of, s.seqstart AS start, s.seqincrement AS increment,
    s.seqmin AS min, s.seqmax AS max, s.seqcache AS cache, s.seqcycle AS cycle,
    d.refobjid::int8 AS table, d.refobjsubid AS column, d.deptype = 'i' AS internal,
    format('nextval(''%s''::regclass)', replace(s.seqrelid::regclass::text, '''', '''''')) AS next
FROM pg_sequence AS s
LEFT JOIN pg_depend AS d ON d.classid = 'pg_class'::regclass AND d.objid = s.seqrelid AND d.objsubid = 0
    AND d.refclassid = 'pg_class'::regclass AND d.refobjsubid > 0 AND d.deptype IN ('a', 'i')
"#;

/// All sequences.
pub(super) struct Sequences {
    rows: BTreeMap<Oid, SequenceRow>,
    owners: BTreeMap<(Oid, i32), Oid>,
}

impl Sequences {
    /// Asks for all of them.
    pub(super) async fn load(session: &mut Session<'_>) -> Result<Self, Error> {
        let rows: Vec<SequenceRow> = session.rows("sequences", SEQUENCES).await?;
        let mut owners = BTreeMap::new();
        for row in &rows {
            let Some(column) = row.table.zip(row.column) else { continue };
            // Several sequences may be owned by one column; that of an identity column goes before all.
            if row.internal == Some(true) {
                owners.insert(column, row.oid);
            } else {
                owners.entry(column).or_insert(row.oid);
            }
        }
        Ok(Self { rows: rows.into_iter().map(|row| (row.oid, row)).collect(), owners })
    }

    /// The sequence that a column owns.
    pub(super) fn of_column(&self, table: Oid, number: i16) -> Option<&SequenceRow> {
        self.rows.get(self.owners.get(&(table, i32::from(number)))?)
    }

    /// Whether column and sequence together are what `serial` makes.
    pub(super) fn is_serial(
        &self,
        sequence: &SequenceRow,
        catalog: &Catalog,
        table: &RelationRow,
        column: &ColumnRow,
    ) -> bool {
        let number = matches!(column.type_text.as_str(), "smallint" | "integer" | "bigint");
        let relation = catalog.relations.row(sequence.oid);
        let beside = relation.is_some_and(|own| own.schema == table.schema && own.unlogged() == table.unlogged());
        let counts = column.default.as_deref() == Some(sequence.next.as_str());
        number && beside && counts && column.local && column.generated.is_empty() && !table.is_partition
    }
}

impl SequenceRow {
    /// The model of a column's sequence; nothing where it is all PostgreSQL's own choice.
    pub(super) fn column_sequence(
        &self,
        catalog: &Catalog,
        table: &RelationRow,
        column: &ColumnRow,
    ) -> Option<ColumnSequence> {
        let name = &catalog.relations.row(self.oid)?.name;
        let sequence = ColumnSequence {
            name: (*name != object_name(&table.name, &column.name, "seq")).then(|| name.clone()),
            options: self.options(&column.type_text),
            doc: catalog.known.doc("pg_class", self.oid),
            grants: catalog.known.grants("pg_class", self.oid),
        };
        (sequence != ColumnSequence::default()).then_some(sequence)
    }

    /// How it counts, where that is not what `usual` implies.
    fn options(&self, usual: &str) -> SequenceOptions {
        let (least, most) = match self.of.as_str() {
            "smallint" => (i64::from(i16::MIN), i64::from(i16::MAX)),
            "integer" => (i64::from(i32::MIN), i64::from(i32::MAX)),
            _ => (i64::MIN, i64::MAX),
        };
        let (min, max) = if self.increment > 0 { (1, most) } else { (least, -1) };
        let start = if self.increment > 0 { self.min } else { self.max };
        let unless = |value: i64, usual: i64| (value != usual).then_some(value);
        SequenceOptions {
            of: (self.of != usual).then(|| self.of.clone()),
            start: unless(self.start, start),
            increment: unless(self.increment, 1),
            min: unless(self.min, min),
            max: unless(self.max, max),
            cache: unless(self.cache, 1),
            cycle: self.cycle,
        }
    }
}

impl Assembly<'_> {
    /// The sequences that no column's own shape implies. Comes after the tables, which take theirs.
    pub(super) fn sequences(&mut self) {
        let catalog = self.catalog;
        for relation in catalog.relations.own(&catalog.known, "S") {
            let Some(row) = catalog.sequences.rows.get(&relation.oid) else { continue };
            let owner = row.table.zip(row.column);
            if owner.is_some_and(|(table, column)| self.is_numbered(table, column, relation.oid)) {
                self.numbered.insert(relation.oid);
                continue;
            }
            let owned_by = owner.and_then(|(table, column)| {
                let name = catalog.columns.name(table, i16::try_from(column).ok()?)?;
                Some((catalog.relations.qualified(table)?, name.to_owned()))
            });
            let sequence = Sequence { options: row.options("bigint"), owned_by, unlogged: relation.unlogged() };
            let object = Object {
                name: relation.name.clone(),
                kind: ObjectKind::Sequence(sequence),
                doc: catalog.known.doc("pg_class", relation.oid),
                lifetime: self.lifetime(),
                depends_on: Vec::new(),
                grants: catalog.known.grants("pg_class", relation.oid),
            };
            self.domain(&relation.schema).objects.push(object);
        }
    }

    /// Whether a column of the model has the sequence as its own.
    fn is_numbered(&self, table: Oid, column: i32, sequence: Oid) -> bool {
        let catalog = self.catalog;
        let Ok(number) = i16::try_from(column) else { return false };
        let (Some(relation), Some(name)) = (catalog.relations.row(table), catalog.columns.name(table, number)) else {
            return false;
        };
        let owned = catalog.sequences.owners.get(&(table, column)) == Some(&sequence);
        let domain = self.model.domains.iter().find(|domain| domain.name == relation.schema);
        let table = domain.and_then(|domain| domain.tables.iter().find(|table| table.name == relation.name));
        let column = table.and_then(|table| table.columns.iter().find(|column| column.key == name));
        owned && column.is_some_and(|column| column.identity.is_some())
    }
}
