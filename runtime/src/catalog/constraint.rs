//! Constraints of tables and of domain types.
//!
//! In come rows of `pg_constraint`, out go the constraints of the model. Names that PostgreSQL would choose are left
//! out; what a table has only because its parent has it is left out; what the language cannot say becomes SQL.

use super::assembly::Draft;
use super::error::Error;
use super::index::IndexRow;
use super::relation::RelationRow;
use super::session::{Oid, Session};
use super::{Assembly, group, options, text};
use schema_spec::model::{
    Check, ConstraintIndex, Deferrable, Exclusion, ForeignKey, PrimaryKey, ReferentialAction, Table, Unique,
};
use schema_spec::name::{joined_columns, object_name};
use std::collections::BTreeMap;

/// Why a foreign key or trigger is an `sql` object.
pub(super) const CIRCLE: &str = "the tables of several PostgreSQL schemas would need each other in a circle";

/// A row of `pg_constraint`.
#[derive(sqlx::FromRow)]
pub(super) struct ConstraintRow {
    pub(super) oid: Oid,
    relation: Oid,
    of_type: Oid,
    pub(super) name: String,
    /// `c`heck, `f`oreign key, `p`rimary key, `u`nique, `x` exclusion, `t`rigger, `n`ot null.
    kind: String,
    deferrable: bool,
    deferred: bool,
    pub(super) valid: bool,
    index: Oid,
    parent: Oid,
    target: Oid,
    on_update: String,
    on_delete: String,
    match_type: String,
    local: bool,
    inherited: bool,
    pub(super) no_inherit: bool,
    columns: Option<Vec<i16>>,
    target_columns: Option<Vec<i16>>,
    set_columns: Option<Vec<i16>>,
    operators: Option<Vec<String>>,
    pub(super) expression: Option<String>,
    pub(super) definition: String,
    /// Something of PostgreSQL 18 that the language has no word for.
    strange: bool,
}

fn constraints(session: &Session<'_>) -> String {
    let set_columns = session.since(15, "k.confdelsetcols", "NULL::int2[]");
    let strange = session.since(18, "(NOT k.conenforced OR k.conperiod)", "false");
    format!(
        r#"
SELECT k.oid::int8 AS oid, k.conrelid::int8 AS relation, k.contypid::int8 AS of_type, k.conname::text AS name,
    k.contype::text AS kind, k.condeferrable AS deferrable, k.condeferred AS deferred, k.convalidated AS valid,
    k.conindid::int8 AS index, k.conparentid::int8 AS parent, k.confrelid::int8 AS target,
    k.confupdtype::text AS on_update, k.confdeltype::text AS on_delete, k.confmatchtype::text AS match_type,
    k.conislocal AS local, k.coninhcount > 0 AS inherited, k.connoinherit AS no_inherit, k.conkey AS columns,
    k.confkey AS target_columns, {set_columns} AS set_columns,
    (SELECT array_agg(CASE WHEN n.nspname = 'pg_catalog' THEN o.oprname::text
        ELSE format('OPERATOR(%I.%s)', n.nspname, o.oprname) END ORDER BY x.place)
        FROM unnest(k.conexclop) WITH ORDINALITY AS x (operator, place) JOIN pg_operator AS o ON o.oid = x.operator
        JOIN pg_namespace AS n ON n.oid = o.oprnamespace) AS operators,
    pg_get_expr(k.conbin, k.conrelid) AS expression, pg_get_constraintdef(k.oid) AS definition, {strange} AS strange
FROM pg_constraint AS k WHERE k.oid >= 16384 ORDER BY k.conname COLLATE "C"
"#
    )
}

/// Constraints by table and by domain type.
pub(super) struct Constraints {
    tables: BTreeMap<Oid, Vec<ConstraintRow>>,
    types: BTreeMap<Oid, Vec<ConstraintRow>>,
}

impl Constraints {
    /// Asks for all of them.
    pub(super) async fn load(session: &mut Session<'_>) -> Result<Self, Error> {
        let sql = constraints(session);
        let rows: Vec<ConstraintRow> = session.rows("constraints", sql).await?;
        let (types, tables) = rows.into_iter().partition(|row| row.of_type != 0);
        Ok(Self {
            tables: group(tables, |row: &ConstraintRow| row.relation),
            types: group(types, |row: &ConstraintRow| row.of_type),
        })
    }

    /// Those of a table, by name.
    pub(super) fn of(&self, table: Oid) -> &[ConstraintRow] {
        self.tables.get(&table).map_or(&[], Vec::as_slice)
    }

    /// Those of a domain type, by name.
    pub(super) fn of_type(&self, domain_type: Oid) -> &[ConstraintRow] {
        self.types.get(&domain_type).map_or(&[], Vec::as_slice)
    }
}

impl ConstraintRow {
    /// Whether it is an index that makes it true.
    pub(super) fn index(&self) -> Option<Oid> {
        matches!(self.kind.as_str(), "p" | "u" | "x").then_some(self.index)
    }

    /// Whether a table has it only because its parent has it.
    pub(super) fn is_handed_down(&self) -> bool {
        self.parent != 0 || self.inherited && !self.local
    }

    /// Whether it is one of the refusals of NULL that PostgreSQL has among the constraints since 17.
    pub(super) fn is_not_null(&self) -> bool {
        self.kind == "n"
    }

    fn deferrable(&self) -> Deferrable {
        deferrable(self.deferrable, self.deferred)
    }
}

/// When something is checked.
pub(super) fn deferrable(deferrable: bool, deferred: bool) -> Deferrable {
    match (deferrable, deferred) {
        (_, true) => Deferrable::InitiallyDeferred,
        (true, false) => Deferrable::InitiallyImmediate,
        (false, false) => Deferrable::No,
    }
}

impl Assembly<'_> {
    /// Puts the constraints of a table into it.
    pub(super) fn constraints(&mut self, relation: &RelationRow, table: &mut Table) {
        let catalog = self.catalog;
        for row in catalog.constraints.of(relation.oid) {
            let columns = catalog.columns.names(relation.oid, row.columns.as_deref().unwrap_or_default());
            let index = row.index().and_then(|index| catalog.indexes.row(index));
            if row.strange && row.is_handed_down() {
                continue;
            }
            if row.strange {
                self.written_constraint(relation, row, "the language has no word for what it promises");
                continue;
            }
            match (row.kind.as_str(), index) {
                ("p", Some(index)) => table.primary_key = Some(self.primary_key(relation, row, columns, index)),
                ("u", Some(index)) => table.uniques.push(self.unique(relation, row, columns, index)),
                // Since PostgreSQL 17 partitioned tables have them, and what they make of a partition comes with them.
                ("x", _) if row.is_handed_down() => self.name_of_partitions_exclusion(relation, row, &columns),
                ("x", Some(index)) => self.exclusion(relation, row, index, table),
                ("n", _) => {
                    let column = columns.first().map(String::as_str).unwrap_or_default();
                    self.refusal_of_null(relation, row, column);
                }
                ("c", _) if row.local || !row.inherited => self.check(relation, row, table),
                ("f", _) if row.parent == 0 => {
                    if let Some(key) = self.foreign_key(relation, row, columns) {
                        table.foreign_keys.push(key);
                    }
                }
                _ => {}
            }
        }
        // Names are what rows are sorted by, so the order is the same in every database with this schema.
        let place = |name: &str| table.columns.iter().position(|column| column.key == name);
        table.foreign_keys.sort_by_key(|key| key.columns.first().and_then(|column| place(column)));
    }

    fn primary_key(
        &self,
        relation: &RelationRow,
        row: &ConstraintRow,
        columns: Vec<String>,
        index: &IndexRow,
    ) -> PrimaryKey {
        let usual = object_name(&relation.name, "", "pkey");
        PrimaryKey {
            name: (row.name != usual).then(|| row.name.clone()),
            index: self.constraint_index(relation, row, index, columns.len()),
            columns,
            deferrable: row.deferrable(),
        }
    }

    fn unique(&self, relation: &RelationRow, row: &ConstraintRow, columns: Vec<String>, index: &IndexRow) -> Unique {
        let index_part = self.constraint_index(relation, row, index, columns.len());
        let usual = object_name(&relation.name, &joined_columns(columns.iter().map(String::as_str)), "key");
        Unique {
            // PostgreSQL counts included columns in when it chooses a name.
            name: (row.name != usual || !index_part.include.is_empty()).then(|| row.name.clone()),
            columns,
            nulls_not_distinct: index.nulls_not_distinct,
            deferrable: row.deferrable(),
            index: index_part,
            lifetime: self.lifetime(),
        }
    }

    fn constraint_index(
        &self,
        relation: &RelationRow,
        row: &ConstraintRow,
        index: &IndexRow,
        keys: usize,
    ) -> ConstraintIndex {
        let catalog = self.catalog;
        ConstraintIndex {
            include: catalog.columns.names(relation.oid, index.columns.get(keys..).unwrap_or_default()),
            options: options(index.options.as_deref()),
            part_of: index.parent.clone(),
            doc: catalog.known.doc("pg_constraint", row.oid),
            index_doc: catalog.known.doc("pg_class", row.index),
        }
    }

    fn check(&mut self, relation: &RelationRow, row: &ConstraintRow, table: &mut Table) {
        let Some(sql) = row.expression.as_deref() else { return };
        let Some(expression) = self.sound(relation.oid, sql) else {
            return self.written_constraint(relation, row, "its expression cannot be read");
        };
        table.checks.push(Check {
            name: row.name.clone(),
            expression,
            no_inherit: row.no_inherit,
            not_valid: !row.valid,
            doc: self.catalog.known.doc("pg_constraint", row.oid),
            lifetime: self.lifetime(),
        });
    }

    fn foreign_key(&mut self, relation: &RelationRow, row: &ConstraintRow, columns: Vec<String>) -> Option<ForeignKey> {
        let catalog = self.catalog;
        let target = catalog.relations.row(row.target)?;
        if !catalog.known.keeps_relation(target.oid, &target.schema, &target.name) {
            self.written_constraint(relation, row, "it points at a table that is not of this schema");
            return None;
        }
        let target = catalog.relations.qualified(row.target)?;
        if self.crosses(relation, &target) {
            self.written_constraint(relation, row, CIRCLE);
            return None;
        }
        let usual = object_name(&relation.name, &joined_columns(columns.iter().map(String::as_str)), "fkey");
        Some(ForeignKey {
            name: (row.name != usual).then(|| row.name.clone()),
            columns,
            target,
            target_columns: catalog.columns.names(row.target, row.target_columns.as_deref().unwrap_or_default()),
            on_delete: action(&row.on_delete),
            on_update: action(&row.on_update),
            set_columns: catalog.columns.names(relation.oid, row.set_columns.as_deref().unwrap_or_default()),
            match_full: row.match_type == "f",
            not_valid: !row.valid,
            deferrable: row.deferrable(),
            doc: catalog.known.doc("pg_constraint", row.oid),
            lifetime: self.lifetime(),
        })
    }

    fn exclusion(&mut self, relation: &RelationRow, row: &ConstraintRow, index: &IndexRow, table: &mut Table) {
        let catalog = self.catalog;
        let Some((keys, predicate)) = self.index_parts(relation, index) else {
            return self.written_constraint(relation, row, "an expression of it cannot be read");
        };
        let operators = row.operators.clone().unwrap_or_default();
        let included = index.columns.get(keys.len()..).unwrap_or_default();
        table.exclusions.push(Exclusion {
            name: row.name.clone(),
            method: index.method.clone(),
            include: catalog.columns.names(relation.oid, included),
            keys: keys.into_iter().zip(operators).collect(),
            predicate,
            deferrable: row.deferrable(),
            options: options(index.options.as_deref()),
            doc: catalog.known.doc("pg_constraint", row.oid),
            index_doc: catalog.known.doc("pg_class", index.oid),
            lifetime: self.lifetime(),
        });
    }

    fn name_of_partitions_exclusion(&mut self, relation: &RelationRow, row: &ConstraintRow, columns: &[String]) {
        let usual = object_name(&relation.name, &joined_columns(columns.iter().map(String::as_str)), "excl");
        if row.name != usual {
            let what = format!("named `{}`, which the partition does not keep", row.name);
            self.note("exclusion", relation.sql(), &what);
        }
    }

    /// A constraint that goes into an `sql` object.
    pub(super) fn written_constraint(&mut self, relation: &RelationRow, row: &ConstraintRow, why: &str) {
        let (table, name) = (relation.sql(), text::ident(&row.name));
        let mut create = format!("ALTER TABLE {table} ADD CONSTRAINT {name} {};", row.definition);
        if let Some(doc) = self.catalog.known.doc("pg_constraint", row.oid) {
            create.push_str(&format!("\nCOMMENT ON CONSTRAINT {name} ON {table} IS {};", text::literal(&doc)));
        }
        if let Some(doc) = row.index().and_then(|index| self.catalog.known.doc("pg_class", index)) {
            let index = text::qualified(&relation.schema, &row.name);
            create.push_str(&format!("\nCOMMENT ON INDEX {index} IS {};", text::literal(&doc)));
        }
        let drop = format!("ALTER TABLE {table} DROP CONSTRAINT {name};");
        self.write_sql(Draft {
            schema: &relation.schema,
            path: &["constraint", &relation.name, &row.name],
            address: ("pg_constraint", row.oid),
            create,
            drop,
            types: Vec::new(),
            needs: Vec::new(),
            why,
        });
        // What points at the key needs its index, and must wait for both.
        let made = self.places.get(&("pg_constraint".to_owned(), row.oid)).cloned();
        if let Some((made, index)) = made.zip(row.index()) {
            self.places.insert(("pg_class".to_owned(), index), made);
        }
    }
}

fn action(letter: &str) -> ReferentialAction {
    match letter {
        "r" => ReferentialAction::Restrict,
        "c" => ReferentialAction::Cascade,
        "n" => ReferentialAction::SetNull,
        "d" => ReferentialAction::SetDefault,
        _ => ReferentialAction::NoAction,
    }
}
