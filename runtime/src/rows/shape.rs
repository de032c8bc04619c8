//! What rows must look like: tables, columns, types and constraints as the live catalog has them.
//!
//! In comes a connection, out goes [`Shape`]. It reads only the catalog, and it does not understand expressions: a check
//! and the bounds of a partition are text here.

use std::collections::{BTreeMap, BTreeSet};

use sqlx::{AssertSqlSafe, FromRow, PgConnection};

use super::Oid;
use crate::catalog::text;

/// All tables that can hold rows of their own: plain tables and the partitions at the ends of the tree.
pub(super) struct Shape {
    pub(super) tables: Vec<Table>,
    pub(super) types: BTreeMap<Oid, Type>,
    /// Partitioned tables, and the tables at their ends.
    pub(super) leaves: BTreeMap<Oid, BTreeSet<Oid>>,
    /// Every relation that rows can be referenced in, as SQL.
    pub(super) names: BTreeMap<Oid, String>,
}

/// A table that can hold rows.
pub(super) struct Table {
    pub(super) oid: Oid,
    /// Its schema as SQL.
    pub(super) schema: String,
    /// Schema and name as SQL.
    pub(super) name: String,
    pub(super) columns: Vec<Column>,
    pub(super) foreign_keys: Vec<ForeignKey>,
    /// Checks, and the bounds of a partition.
    pub(super) checks: Vec<Check>,
    /// Triggers and rules of users that an insert can set off: what `ALTER TABLE` says to turn each off, and to have it
    /// again as it is.
    pub(super) triggers: Vec<(String, String)>,
    /// A rule that puts something else in the place of an insert.
    pub(super) instead: Option<String>,
}

#[derive(Clone, FromRow)]
pub(super) struct Column {
    table: Oid,
    pub(super) number: i16,
    pub(super) name: String,
    pub(super) of: Oid,
    pub(super) modifier: i32,
    /// The type as SQL, in full.
    pub(super) type_text: String,
    pub(super) nullable: bool,
    /// `GENERATED ALWAYS AS`: nobody writes it.
    pub(super) computed: bool,
    /// Identity or a default of `nextval`: the sequence knows best.
    pub(super) counted: bool,
    pub(super) has_default: bool,
}

pub(super) struct ForeignKey {
    pub(super) name: String,
    pub(super) columns: Vec<i16>,
    pub(super) target: Oid,
    pub(super) target_columns: Vec<String>,
    pub(super) deferrable: bool,
}

pub(super) struct Check {
    /// Empty for the bounds of a partition.
    pub(super) name: String,
    pub(super) expression: String,
    pub(super) columns: Vec<i16>,
}

/// A type, as far as a value of it depends on it.
pub(super) struct Type {
    pub(super) name: String,
    /// Its name as SQL.
    pub(super) full: String,
    pub(super) form: Form,
}

pub(super) enum Form {
    Base,
    Enum(Vec<String>),
    Domain { of: Oid, modifier: i32, checks: Vec<String> },
    Array(Oid),
    Composite(Vec<(Oid, i32)>),
    Range(Oid),
    Multirange(Oid),
}

const TABLES: &str = "SELECT c.oid::int8 AS oid, n.nspname::text AS schema, c.relname::text AS name, \
    c.relkind::text AS kind, (SELECT i.inhparent::int8 FROM pg_inherits i WHERE i.inhrelid = c.oid AND c.relispartition) \
    AS parent, pg_get_partition_constraintdef(c.oid) AS bounds, \
    (SELECT r.rulename::text FROM pg_rewrite r WHERE r.ev_class = c.oid AND r.ev_type = '3' AND r.is_instead \
    AND r.ev_enabled <> 'D' ORDER BY 1 LIMIT 1) AS instead \
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace \
    WHERE c.relkind IN ('r', 'p') AND c.relpersistence <> 't' AND n.nspname !~ '^pg_' \
    AND n.nspname NOT IN ('information_schema', 'pilaster', 'pilaster_quarantine') AND NOT EXISTS (SELECT 1 FROM pg_depend d \
    WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e') ORDER BY 2, 3";

const COLUMNS: &str = "SELECT a.attrelid::int8 AS \"table\", a.attnum AS number, a.attname::text AS name, \
    a.atttypid::int8 AS of, a.atttypmod AS modifier, format_type(a.atttypid, a.atttypmod) AS type_text, \
    NOT (a.attnotnull OR t.typnotnull) AS nullable, a.attgenerated <> '' AS computed, \
    a.attidentity <> '' OR coalesce(pg_get_expr(d.adbin, d.adrelid) LIKE '%nextval(%', false) AS counted, \
    d.oid IS NOT NULL AND a.attgenerated = '' AS has_default \
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_type t ON t.oid = a.atttypid \
    LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum \
    WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relkind = 'r' AND c.oid >= 16384 ORDER BY 1, 2";

/// Constraints on partitions of a target repeat that on the target itself.
const FOREIGN_KEYS: &str = "SELECT c.conrelid::int8 AS \"table\", c.conname::text AS name, c.conkey AS columns, \
    c.confrelid::int8 AS target, c.condeferrable AS deferrable, \
    ARRAY(SELECT a.attname::text FROM unnest(c.confkey) WITH ORDINALITY k (number, place) \
    JOIN pg_attribute a ON a.attrelid = c.confrelid AND a.attnum = k.number ORDER BY k.place) AS target_columns \
    FROM pg_constraint c WHERE c.contype = 'f' AND NOT EXISTS (SELECT 1 FROM pg_constraint p \
    WHERE p.oid = c.conparentid AND p.conrelid = c.conrelid) ORDER BY 1, cardinality(c.conkey) DESC, 2";

const CHECKS: &str = "SELECT conrelid::int8 AS \"table\", conname::text AS name, \
    pg_get_expr(conbin, conrelid) AS expression, coalesce(conkey, '{}') AS columns \
    FROM pg_constraint WHERE contype = 'c' AND conrelid <> 0 ORDER BY 1, 2";

const TRIGGERS: &str = "SELECT tgrelid::int8 AS \"table\", 'TRIGGER' AS kind, tgname::text AS name, tgenabled::text AS state \
    FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'D' UNION ALL \
    SELECT ev_class::int8, 'RULE', rulename::text, ev_enabled::text FROM pg_rewrite \
    WHERE ev_type = '3' AND NOT is_instead AND ev_enabled <> 'D' ORDER BY 1, 2, 3";

/// Rows of the server's own catalogs are types as well, hundreds of them; no column has them.
const TYPES: &str = "SELECT t.oid::int8 AS oid, t.typname::text AS name, format_type(t.oid, NULL) AS full, \
    t.typtype::text AS kind, t.typbasetype::int8 AS base, t.typtypmod AS modifier, \
    CASE WHEN t.typcategory = 'A' AND t.typsubscript = 'array_subscript_handler'::regproc THEN t.typelem::int8 END \
    AS element, r.rngsubtype::int8 AS subtype, m.rngtypid::int8 AS range, \
    ARRAY(SELECT e.enumlabel::text FROM pg_enum e WHERE e.enumtypid = t.oid ORDER BY e.enumsortorder) AS labels, \
    ARRAY(SELECT pg_get_expr(c.conbin, 0) FROM pg_constraint c WHERE c.conrelid = 0 AND c.contypid = t.oid AND c.contype = 'c' \
    ORDER BY c.conname) AS checks, \
    ARRAY(SELECT a.atttypid::int8 FROM pg_attribute a WHERE a.attrelid = t.typrelid AND t.typtype = 'c' \
    AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum) AS fields, \
    ARRAY(SELECT a.atttypmod FROM pg_attribute a WHERE a.attrelid = t.typrelid AND t.typtype = 'c' \
    AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum) AS field_modifiers \
    FROM pg_type t LEFT JOIN pg_range r ON r.rngtypid = t.oid LEFT JOIN pg_range m ON m.rngmultitypid = t.oid \
    LEFT JOIN pg_type e ON e.oid = t.typelem WHERE t.oid >= 16384 OR t.typrelid = 0 AND coalesce(e.typrelid, 0) = 0 \
    ORDER BY t.oid";

#[derive(FromRow)]
struct TableRow {
    oid: Oid,
    schema: String,
    name: String,
    kind: String,
    parent: Option<Oid>,
    bounds: Option<String>,
    instead: Option<String>,
}

#[derive(FromRow)]
struct KeyRow {
    table: Oid,
    name: String,
    columns: Vec<i16>,
    target: Oid,
    deferrable: bool,
    target_columns: Vec<String>,
}

#[derive(FromRow)]
struct CheckRow {
    table: Oid,
    name: String,
    expression: String,
    columns: Vec<i16>,
}

#[derive(FromRow)]
struct TriggerRow {
    table: Oid,
    kind: String,
    name: String,
    state: String,
}

#[derive(FromRow)]
struct TypeRow {
    oid: Oid,
    name: String,
    full: String,
    kind: String,
    base: Oid,
    modifier: i32,
    element: Option<Oid>,
    subtype: Option<Oid>,
    range: Option<Oid>,
    labels: Vec<String>,
    checks: Vec<String>,
    fields: Vec<Oid>,
    field_modifiers: Vec<i32>,
}

impl Shape {
    /// Reads it. The search path is empty meanwhile, so that every name is in full.
    pub(super) async fn read(connection: &mut PgConnection) -> Result<Self, sqlx::Error> {
        run(connection, "BEGIN READ ONLY").await?;
        run(connection, "SET LOCAL search_path = ''").await?;
        let shape = Self::load(connection).await;
        run(connection, "ROLLBACK").await?;
        shape
    }

    async fn load(connection: &mut PgConnection) -> Result<Self, sqlx::Error> {
        let relations: Vec<TableRow> = rows(connection, TABLES).await?;
        let mut columns = grouped(rows::<Column>(connection, COLUMNS).await?, |row| row.table);
        let mut keys = grouped(rows::<KeyRow>(connection, FOREIGN_KEYS).await?, |row| row.table);
        let mut checks = grouped(rows::<CheckRow>(connection, CHECKS).await?, |row| row.table);
        let mut triggers = grouped(rows::<TriggerRow>(connection, TRIGGERS).await?, |row| row.table);
        let types: Vec<TypeRow> = rows(connection, TYPES).await?;
        let parents: BTreeMap<Oid, Oid> = relations.iter().filter_map(|row| Some((row.oid, row.parent?))).collect();
        let mut shape = Self {
            tables: Vec::new(),
            types: types.into_iter().map(|row| (row.oid, Type::of(row))).collect(),
            leaves: BTreeMap::new(),
            names: BTreeMap::new(),
        };
        for row in relations {
            let name = text::qualified(&row.schema, &row.name);
            shape.names.insert(row.oid, name.clone());
            if row.kind != "r" {
                shape.leaves.entry(row.oid).or_default();
                continue;
            }
            let mut above = parents.get(&row.oid);
            while let Some(parent) = above {
                shape.leaves.entry(*parent).or_default().insert(row.oid);
                above = parents.get(parent);
            }
            let bounds = row.bounds.map(|expression| Check { name: String::new(), expression, columns: Vec::new() });
            let of_table = checks.remove(&row.oid).unwrap_or_default().into_iter().map(Check::of);
            shape.tables.push(Table {
                oid: row.oid,
                schema: text::ident(&row.schema),
                name,
                columns: columns.remove(&row.oid).unwrap_or_default(),
                foreign_keys: keys.remove(&row.oid).unwrap_or_default().into_iter().map(ForeignKey::of).collect(),
                checks: bounds.into_iter().chain(of_table).collect(),
                triggers: triggers.remove(&row.oid).unwrap_or_default().into_iter().map(trigger).collect(),
                instead: row.instead,
            });
        }
        Ok(shape)
    }

    /// The tables that hold the rows of a relation.
    pub(super) fn holders(&self, relation: Oid) -> BTreeSet<Oid> {
        self.leaves.get(&relation).cloned().unwrap_or_else(|| BTreeSet::from([relation]))
    }
}

impl Table {
    pub(super) fn column(&self, number: i16) -> Option<&Column> {
        self.columns.iter().find(|column| column.number == number)
    }

    pub(super) fn column_named(&self, name: &str) -> Option<&Column> {
        self.columns.iter().find(|column| column.name == name)
    }
}

impl ForeignKey {
    fn of(row: KeyRow) -> Self {
        let KeyRow { name, columns, target, target_columns, deferrable, .. } = row;
        Self { name, columns, target, target_columns, deferrable }
    }
}

impl Check {
    fn of(row: CheckRow) -> Self {
        Self { name: row.name, expression: row.expression, columns: row.columns }
    }
}

impl Type {
    fn of(row: TypeRow) -> Self {
        let form = match (row.kind.as_str(), row.element, row.subtype, row.range) {
            ("e", ..) => Form::Enum(row.labels),
            ("d", ..) => Form::Domain { of: row.base, modifier: row.modifier, checks: row.checks },
            ("c", ..) => Form::Composite(row.fields.into_iter().zip(row.field_modifiers).collect()),
            (_, Some(element), ..) => Form::Array(element),
            ("r", _, Some(of), _) => Form::Range(of),
            ("m", _, _, Some(range)) => Form::Multirange(range),
            _ => Form::Base,
        };
        Self { name: row.name, full: row.full, form }
    }
}

fn trigger(row: TriggerRow) -> (String, String) {
    let again = match row.state.as_str() {
        "A" => "ENABLE ALWAYS",
        "R" => "ENABLE REPLICA",
        _ => "ENABLE",
    };
    let (kind, name) = (row.kind, text::ident(&row.name));
    (format!("DISABLE {kind} {name}"), format!("{again} {kind} {name}"))
}

async fn run(connection: &mut PgConnection, sql: &'static str) -> Result<(), sqlx::Error> {
    sqlx::query(sql).persistent(false).execute(connection).await.map(drop)
}

async fn rows<T>(connection: &mut PgConnection, sql: &'static str) -> Result<Vec<T>, sqlx::Error>
where
    T: for<'r> FromRow<'r, sqlx::postgres::PgRow> + Send + Unpin,
{
    sqlx::query_as(AssertSqlSafe(sql)).fetch_all(connection).await
}

fn grouped<T>(rows: Vec<T>, table: impl Fn(&T) -> Oid) -> BTreeMap<Oid, Vec<T>> {
    let mut groups: BTreeMap<Oid, Vec<T>> = BTreeMap::new();
    for row in rows {
        groups.entry(table(&row)).or_default().push(row);
    }
    groups
}
