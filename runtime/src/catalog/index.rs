//! Indexes.
//!
//! In come rows of `pg_index`, out go indexes of the model with what PostgreSQL would choose left out. One whose
//! expression cannot be read becomes SQL; one that was never finished is noted.

use super::assembly::{Draft, Purpose};
use super::error::Error;
use super::relation::RelationRow;
use super::session::{Oid, Session};
use super::{Assembly, group, options, text};
use schema_spec::model::{Index, IndexKey, IndexTerm, SqlExpression};
use std::collections::BTreeMap;

/// A row of `pg_index`. The lists have one entry for each key.
#[derive(sqlx::FromRow)]
pub(super) struct IndexRow {
    pub(super) oid: Oid,
    relation: Oid,
    pub(super) name: String,
    pub(super) method: String,
    unique: bool,
    pub(super) nulls_not_distinct: bool,
    pub(super) clustered: bool,
    pub(super) replica_identity: bool,
    valid: bool,
    /// Whether all partitions have a part in it.
    whole: bool,
    keys: i16,
    /// Numbers of columns, 0 for expressions, included columns behind the keys.
    pub(super) columns: Vec<i16>,
    directions: Vec<i16>,
    /// Text of each expression, empty for columns.
    expressions: Vec<String>,
    class_schemas: Vec<String>,
    classes: Vec<String>,
    usual_classes: Vec<bool>,
    collation_schemas: Vec<String>,
    collations: Vec<String>,
    usual_collations: Vec<bool>,
    statistics: Vec<i32>,
    /// Options of each operator class, `name=value`, joined by line ends.
    class_options: Vec<String>,
    predicate: Option<String>,
    pub(super) options: Option<Vec<String>>,
    definition: String,
    /// Name of the parent's index that it is a part of.
    pub(super) parent: Option<String>,
}

fn indexes(session: &Session<'_>) -> String {
    let nulls_not_distinct = session.since(15, "x.indnullsnotdistinct", "false");
    format!(
        r#"
WITH keys AS (
    SELECT x.indexrelid, array_agg(CASE WHEN k.number = 0 THEN pg_get_indexdef(x.indexrelid, a.attnum, false) ELSE ''
            END ORDER BY a.attnum) AS expressions,
        array_agg(ocn.nspname::text ORDER BY a.attnum) AS class_schemas,
        array_agg(oc.opcname::text ORDER BY a.attnum) AS classes,
        array_agg(oc.opcdefault AND (oc.opcintype = v.value OR k.number = 0 AND oc.opckeytype <> 0 OR NOT EXISTS (
            SELECT FROM pg_opclass AS other WHERE other.opcmethod = oc.opcmethod AND other.opcdefault
                AND other.opcintype = v.value)) ORDER BY a.attnum) AS usual_classes,
        array_agg(COALESCE(con.nspname::text, '') ORDER BY a.attnum) AS collation_schemas,
        array_agg(COALESCE(co.collname::text, '') ORDER BY a.attnum) AS collations,
        array_agg(COALESCE(co.oid = h.attcollation, co.oid IS NULL OR co.collname = 'default') ORDER BY a.attnum)
            AS usual_collations,
        array_agg(COALESCE(NULLIF(a.attstattarget, -1)::int4, -1) ORDER BY a.attnum) AS statistics,
        array_agg(COALESCE(array_to_string(a.attoptions, E'\n'), '') ORDER BY a.attnum) AS class_options
    FROM pg_index AS x JOIN pg_attribute AS a ON a.attrelid = x.indexrelid AND a.attnum <= x.indnkeyatts
    CROSS JOIN LATERAL (SELECT x.indkey[a.attnum - 1] AS number, x.indclass[a.attnum - 1] AS class,
        x.indcollation[a.attnum - 1] AS collation) AS k
    JOIN pg_opclass AS oc ON oc.oid = k.class JOIN pg_namespace AS ocn ON ocn.oid = oc.opcnamespace
    LEFT JOIN pg_attribute AS h ON h.attrelid = x.indrelid AND h.attnum = k.number AND k.number > 0
    LEFT JOIN pg_type AS t ON t.oid = COALESCE(h.atttypid, a.atttypid)
    LEFT JOIN pg_collation AS co ON co.oid = k.collation LEFT JOIN pg_namespace AS con ON con.oid = co.collnamespace
    CROSS JOIN LATERAL (SELECT COALESCE(NULLIF(t.typbasetype, 0), t.oid) AS value) AS v
    WHERE x.indexrelid >= 16384 GROUP BY x.indexrelid
)
SELECT x.indexrelid::int8 AS oid, x.indrelid::int8 AS relation, c.relname::text AS name, am.amname::text AS method,
    x.indisunique AS unique, {nulls_not_distinct} AS nulls_not_distinct, x.indisclustered AS clustered,
    x.indisreplident AS replica_identity, x.indisvalid OR c.relkind = 'I' AS valid, x.indisvalid AS whole, x.indnkeyatts AS keys,
    string_to_array(x.indkey::text, ' ')::int2[] AS columns,
    string_to_array(x.indoption::text, ' ')::int2[] AS directions,
    k.expressions, k.class_schemas, k.classes, k.usual_classes, k.collation_schemas, k.collations, k.usual_collations,
    k.statistics, k.class_options, pg_get_expr(x.indpred, x.indrelid) AS predicate, c.reloptions AS options,
    pg_get_indexdef(x.indexrelid) AS definition, p.relname::text AS parent
FROM pg_index AS x JOIN keys AS k ON k.indexrelid = x.indexrelid JOIN pg_class AS c ON c.oid = x.indexrelid
JOIN pg_am AS am ON am.oid = c.relam
LEFT JOIN pg_inherits AS i ON i.inhrelid = x.indexrelid LEFT JOIN pg_class AS p ON p.oid = i.inhparent
ORDER BY c.relname COLLATE "C"
"#
    )
}

/// Indexes by relation.
pub(super) struct Indexes {
    relations: BTreeMap<Oid, Vec<IndexRow>>,
    places: BTreeMap<Oid, (Oid, usize)>,
}

impl Indexes {
    /// Asks for all of them.
    pub(super) async fn load(session: &mut Session<'_>) -> Result<Self, Error> {
        let sql = indexes(session);
        let relations = group(session.rows("indexes", sql).await?, |row: &IndexRow| row.relation);
        let places = relations
            .iter()
            .flat_map(|(relation, rows)| rows.iter().enumerate().map(|(place, row)| (row.oid, (*relation, place))));
        Ok(Self { places: places.collect(), relations })
    }

    /// The indexes of a relation by name, those of constraints included.
    pub(super) fn of(&self, relation: Oid) -> &[IndexRow] {
        self.relations.get(&relation).map_or(&[], Vec::as_slice)
    }

    /// The index of that identifier.
    pub(super) fn row(&self, index: Oid) -> Option<&IndexRow> {
        let (relation, place) = self.places.get(&index)?;
        self.of(*relation).get(*place)
    }
}

impl Assembly<'_> {
    /// The indexes of a relation beside those of its constraints.
    pub(super) fn indexes(&mut self, relation: &RelationRow) -> Vec<Index> {
        let catalog = self.catalog;
        let constraints = catalog.constraints.of(relation.oid);
        let taken: Vec<Oid> = constraints.iter().filter_map(super::constraint::ConstraintRow::index).collect();
        for row in catalog.indexes.of(relation.oid).iter().filter(|row| row.valid && !row.whole) {
            self.note(
                "index",
                text::qualified(&relation.schema, &row.name),
                "not whole: some partition has no part in it",
            );
        }
        let rows = catalog.indexes.of(relation.oid).iter().filter(|row| !taken.contains(&row.oid));
        rows.filter_map(|row| self.index(relation, row)).collect()
    }

    fn index(&mut self, relation: &RelationRow, row: &IndexRow) -> Option<Index> {
        let catalog = self.catalog;
        if !row.valid && self.purpose == Purpose::Specs {
            self.note("index", text::qualified(&relation.schema, &row.name), "left out, for its build never ended");
            return None;
        }
        let doc = catalog.known.doc("pg_class", row.oid);
        let Some((keys, predicate)) = self.index_parts(relation, row) else {
            self.written_index(relation, row, doc.as_deref());
            return None;
        };
        Some(Index {
            name: row.name.clone(),
            method: row.method.clone(),
            unique: row.unique,
            nulls_not_distinct: row.nulls_not_distinct,
            include: catalog.columns.names(relation.oid, row.columns.get(keys.len()..).unwrap_or_default()),
            keys,
            predicate,
            options: options(row.options.as_deref()),
            part_of: row.parent.clone(),
            doc,
            lifetime: self.lifetime(),
        })
    }

    /// Keys and predicate; nothing where an expression cannot be read.
    pub(super) fn index_parts(
        &mut self,
        relation: &RelationRow,
        row: &IndexRow,
    ) -> Option<(Vec<IndexKey>, Option<SqlExpression>)> {
        let keys: Option<Vec<IndexKey>> =
            (0..usize::try_from(row.keys).ok()?).map(|place| self.index_key(relation, row, place)).collect();
        let predicate = match row.predicate.as_deref() {
            Some(sql) => Some(self.sound(relation.oid, sql)?),
            None => None,
        };
        Some((keys?, predicate))
    }

    fn index_key(&mut self, relation: &RelationRow, row: &IndexRow, place: usize) -> Option<IndexKey> {
        let number = *row.columns.get(place)?;
        let expression = row.expressions.get(place).map(String::as_str).unwrap_or_default();
        let on = if number == 0 {
            IndexTerm::Expression(self.sound(relation.oid, expression)?)
        } else {
            IndexTerm::Column(self.catalog.columns.name(relation.oid, number)?.to_owned())
        };
        // The collation of an expression is its own unless the whole definition says another behind it.
        let said = |usual: bool| match number {
            0 => row.definition.contains(&format!("{expression} COLLATE ")),
            _ => !usual,
        };
        let name = |schemas: &[String], names: &[String]| Some(text::dotted(schemas.get(place)?, names.get(place)?));
        let direction = row.directions.get(place).copied().unwrap_or_default();
        let (descending, nulls_first) = (direction & 1 != 0, direction & 2 != 0);
        let class_options = row.class_options.get(place).map(String::as_str).unwrap_or_default();
        let opclass_options: Vec<_> = class_options.lines().filter_map(super::option).collect();
        Some(IndexKey {
            on,
            opclass: name(&row.class_schemas, &row.classes)
                .filter(|_| !row.usual_classes[place] || !opclass_options.is_empty()),
            opclass_options,
            statistics: row.statistics.get(place).copied().filter(|target| *target >= 0),
            collation: name(&row.collation_schemas, &row.collations)
                .filter(|_| !row.collations[place].is_empty() && said(row.usual_collations[place])),
            descending,
            nulls_first: (descending != nulls_first).then_some(nulls_first),
        })
    }

    /// An index that goes into an `sql` object.
    fn written_index(&mut self, relation: &RelationRow, row: &IndexRow, doc: Option<&str>) {
        let name = text::qualified(&relation.schema, &row.name);
        let mut create = format!("{};", row.definition);
        if let Some(doc) = doc {
            create.push_str(&format!("\nCOMMENT ON INDEX {name} IS {};", text::literal(doc)));
        }
        let drop = format!("DROP INDEX {name};");
        self.write_sql(Draft {
            schema: &relation.schema,
            path: &["index", &row.name],
            address: ("pg_class", row.oid),
            create,
            drop,
            types: Vec::new(),
            needs: Vec::new(),
            why: "an expression of it cannot be read",
        });
    }
}
