//! Columns.
//!
//! In come rows of `pg_attribute`, out go columns of the model in their order. A default that is plainly a constant
//! becomes one, any other stays SQL.

use super::error::Error;
use super::session::{Oid, Session};
use super::{Assembly, relation::RelationRow};
use super::{constant, group, not_null, options, text};
use schema_spec::model::{Column, ColumnState, ColumnStorage, DefaultValue, Identity};
use std::collections::BTreeMap;

/// A row of `pg_attribute`.
#[derive(sqlx::FromRow)]
pub(super) struct ColumnRow {
    relation: Oid,
    pub(super) number: i16,
    pub(super) name: String,
    pub(super) type_oid: Oid,
    pub(super) type_text: String,
    not_null: bool,
    pub(super) identity: String,
    /// `s` for stored; PostgreSQL 18 has `v` for virtual.
    pub(super) generated: String,
    pub(super) local: bool,
    pub(super) default: Option<String>,
    collation_schema: Option<String>,
    collation: Option<String>,
    storage: Option<String>,
    compression: Option<String>,
    statistics: Option<i32>,
    options: Option<Vec<String>>,
}

fn columns(session: &Session<'_>) -> String {
    let not_null = session.since(18, not_null::KEPT, not_null::KEPT_BEFORE);
    format!(
        r#"
SELECT a.attrelid::int8 AS relation, a.attnum AS number, a.attname::text AS name, a.atttypid::int8 AS type_oid,
    format_type(a.atttypid, a.atttypmod) AS type_text, {not_null} AS not_null,
    a.attidentity::text AS identity, a.attgenerated::text AS generated, a.attislocal AS local,
    pg_get_expr(d.adbin, d.adrelid) AS default, cn.nspname::text AS collation_schema, co.collname::text AS collation,
    CASE WHEN a.attstorage <> t.typstorage THEN CASE a.attstorage WHEN 'p' THEN 'plain' WHEN 'e' THEN 'external'
        WHEN 'x' THEN 'extended' WHEN 'm' THEN 'main' END END AS storage,
    CASE a.attcompression WHEN 'p' THEN 'pglz' WHEN 'l' THEN 'lz4' END AS compression,
    NULLIF(a.attstattarget, -1)::int4 AS statistics, a.attoptions AS options
FROM pg_attribute AS a JOIN pg_class AS c ON c.oid = a.attrelid JOIN pg_type AS t ON t.oid = a.atttypid
LEFT JOIN pg_attrdef AS d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
LEFT JOIN pg_collation AS co ON co.oid = a.attcollation AND a.attcollation <> t.typcollation
LEFT JOIN pg_namespace AS cn ON cn.oid = co.collnamespace
WHERE a.attrelid >= 16384 AND a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ('r', 'p', 'v', 'm', 'c', 'f')
ORDER BY a.attrelid, a.attnum
"#
    )
}

/// Columns by relation.
pub(super) struct Columns(BTreeMap<Oid, Vec<ColumnRow>>);

impl Columns {
    /// Asks for all of them.
    pub(super) async fn load(session: &mut Session<'_>) -> Result<Self, Error> {
        let sql = columns(session);
        Ok(Self(group(session.rows("columns", sql).await?, |row: &ColumnRow| row.relation)))
    }

    /// The columns of a relation in order.
    pub(super) fn of(&self, relation: Oid) -> &[ColumnRow] {
        self.0.get(&relation).map_or(&[], Vec::as_slice)
    }

    /// Name of a column.
    pub(super) fn name(&self, relation: Oid, number: i16) -> Option<&str> {
        self.of(relation).iter().find(|row| row.number == number).map(|row| row.name.as_str())
    }

    /// Names of columns by their numbers.
    pub(super) fn names(&self, relation: Oid, numbers: &[i16]) -> Vec<String> {
        numbers.iter().filter_map(|number| self.name(relation, *number)).map(str::to_owned).collect()
    }
}

impl ColumnRow {
    /// How it is stored, where that is not as all columns of its type are.
    pub(super) fn stored(&self) -> ColumnStorage {
        ColumnStorage {
            storage: self.storage.clone(),
            compression: self.compression.clone(),
            statistics: self.statistics,
            options: options(self.options.as_deref()),
        }
    }

    /// Its type as SQL, with its collation where that is not the type's own.
    pub(super) fn type_sql(&self) -> String {
        let collation = self.collation_schema.as_deref().zip(self.collation.as_deref());
        let collation = collation.map(|(schema, name)| format!(" COLLATE {}", text::qualified(schema, name)));
        format!("{}{}", self.type_text, collation.unwrap_or_default())
    }

    /// Collation, where it is not the type's own.
    pub(super) fn collation(&self) -> Option<String> {
        Some(text::dotted(self.collation_schema.as_deref()?, self.collation.as_deref()?))
    }
}

impl Assembly<'_> {
    /// The columns of a table.
    pub(super) fn columns(&mut self, table: &RelationRow) -> Vec<Column> {
        let catalog = self.catalog;
        let order = self.inherited_order(table);
        let mut columns: Vec<Column> =
            catalog.columns.of(table.oid).iter().map(|row| self.column(table, row)).collect();
        if catalog.relations.foreign_parents(table).next().is_some() {
            columns.iter_mut().for_each(|column| column.inherited = false);
        }
        if let Some(order) = order {
            columns.sort_by_key(|column| order.iter().position(|name| *name == column.key));
            if columns.iter().map(|column| &column.key).ne(catalog.columns.of(table.oid).iter().map(|row| &row.name)) {
                self.note("table", table.sql(), "has its columns in the order that INHERITS gives them");
            }
        }
        columns
    }

    /// The order that `INHERITS` gives the columns of a table: those of its parents first. A column that a parent got
    /// later stands last in the catalog, which no statement could make again. Where all columns are the table's own, it
    /// got its parents later, and keeps its order.
    fn inherited_order(&self, table: &RelationRow) -> Option<Vec<String>> {
        let catalog = self.catalog;
        let own = catalog.columns.of(table.oid);
        if table.is_partition || own.iter().all(|row| row.local) {
            return None;
        }
        let mut order: Vec<String> = Vec::new();
        for parent in catalog.relations.parents(table.oid).filter_map(|parent| catalog.relations.row(parent)) {
            let names = || catalog.columns.of(parent.oid).iter().map(|row| row.name.clone()).collect();
            for name in self.inherited_order(parent).unwrap_or_else(names) {
                if !order.contains(&name) {
                    order.push(name);
                }
            }
        }
        order.extend(own.iter().map(|row| row.name.clone()).filter(|name| !order.contains(name)).collect::<Vec<_>>());
        Some(order)
    }

    fn column(&mut self, table: &RelationRow, row: &ColumnRow) -> Column {
        let catalog = self.catalog;
        let number = i32::from(row.number);
        let column_type = catalog.column_type(row.type_oid, &row.type_text);
        let (identity, sequence) = self.numbering(table, row);
        if row.generated == "v" {
            self.note("virtual column", format!("{}.{}", table.sql(), row.name), "becomes a stored one");
        }
        let generated = row.default.as_deref().filter(|_| !row.generated.is_empty());
        let default = row.default.as_deref().filter(|_| row.generated.is_empty());
        let default = default.filter(|_| identity != Some(Identity::Serial));
        let default = default.map(|default| self.default(table.oid, default, row.type_oid, &row.type_text));
        let state = ColumnState {
            since: self.lifetime().since,
            name: row.name.clone(),
            column_type,
            nullable: !row.not_null,
            default,
        };
        Column {
            key: row.name.clone(),
            doc: catalog.known.part_doc("pg_class", table.oid, number),
            lifetime: self.lifetime(),
            states: vec![state],
            rust_name: None,
            identity,
            sequence,
            collation: row.collation(),
            inherited: !row.local,
            storage: row.stored(),
            grants: catalog.known.part_grants("pg_class", table.oid, number),
            generated: generated.map(|sql| self.expression(table.oid, sql)),
            replaces: None,
            up: None,
            down: None,
        }
    }

    fn numbering(
        &mut self,
        table: &RelationRow,
        row: &ColumnRow,
    ) -> (Option<Identity>, Option<schema_spec::model::ColumnSequence>) {
        let catalog = self.catalog;
        let sequence = catalog.sequences.of_column(table.oid, row.number);
        let identity = match row.identity.as_str() {
            // Since PostgreSQL 17 a partition counts with the sequence of its parent, and is attached without an own.
            _ if table.is_partition && sequence.is_none() => None,
            "a" => Some(Identity::Always),
            "d" => Some(Identity::ByDefault),
            _ => sequence
                .filter(|sequence| row.not_null && catalog.sequences.is_serial(sequence, catalog, table, row))
                .map(|_| Identity::Serial),
        };
        let shape = identity.and(sequence).and_then(|sequence| sequence.column_sequence(catalog, table, row));
        (identity, shape)
    }

    /// A default, as a constant where it surely is one.
    pub(super) fn default(&mut self, relation: Oid, sql: &str, type_oid: Oid, type_text: &str) -> DefaultValue {
        let catalog = self.catalog;
        let constant = constant::read(sql, type_text, catalog.types.row(type_oid));
        constant.map_or_else(|| DefaultValue::Expression(self.expression(relation, sql)), DefaultValue::Constant)
    }
}
