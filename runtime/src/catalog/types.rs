//! Types: what `pg_type` says, as the types of the model.
//!
//! In come an identifier and the text of `format_type`; out goes a [`ColumnType`]. A type that the language does not
//! know by name is external: it never fails.

use super::error::Error;
use super::known::Known;
use super::session::{Oid, Session};
use schema_spec::model::Qualified;
use schema_spec::{BASE_TYPES, ColumnType, ExternalType, Modifiers, Scalar};
use std::cell::RefCell;
use std::collections::BTreeMap;

/// A row of `pg_type`.
#[derive(sqlx::FromRow)]
pub(super) struct TypeRow {
    pub(super) oid: Oid,
    pub(super) schema: String,
    pub(super) name: String,
    /// `b`ase, `c`omposite, `d`omain, `e`num, `p`seudo, `r`ange, `m`ultirange.
    pub(super) kind: String,
    /// The relation whose rows it types, and its kind.
    pub(super) relation: Oid,
    pub(super) relation_kind: Option<String>,
    pub(super) array: Oid,
    pub(super) base: Oid,
    pub(super) base_text: Option<String>,
    pub(super) not_null: bool,
    pub(super) default: Option<String>,
    pub(super) collation_schema: Option<String>,
    pub(super) collation: Option<String>,
}

const TYPES: &str = "SELECT t.oid::int8 AS oid, n.nspname::text AS schema, t.typname::text AS name, \
    t.typtype::text AS kind, t.typrelid::int8 AS relation, c.relkind::text AS relation_kind, \
    t.typarray::int8 AS array, t.typbasetype::int8 AS base, \
    CASE WHEN t.typtype = 'd' THEN format_type(t.typbasetype, t.typtypmod) END AS base_text, \
    t.typnotnull AS not_null, pg_get_expr(t.typdefaultbin, 'pg_type'::regclass) AS default, \
    cn.nspname::text AS collation_schema, co.collname::text AS collation \
    FROM pg_type AS t JOIN pg_namespace AS n ON n.oid = t.typnamespace \
    LEFT JOIN pg_class AS c ON c.oid = t.typrelid \
    LEFT JOIN pg_type AS b ON b.oid = t.typbasetype \
    LEFT JOIN pg_collation AS co ON co.oid = t.typcollation AND t.typtype = 'd' AND co.oid <> b.typcollation \
    LEFT JOIN pg_namespace AS cn ON cn.oid = co.collnamespace";

/// All types of the database.
pub(super) struct Types {
    rows: BTreeMap<Oid, TypeRow>,
    elements: BTreeMap<Oid, Oid>,
    /// Types of extensions that were asked for.
    used: RefCell<BTreeMap<Oid, String>>,
}

impl Types {
    /// Asks for all of them, PostgreSQL's own included.
    pub(super) async fn load(session: &mut Session<'_>) -> Result<Self, Error> {
        let rows: Vec<TypeRow> = session.rows("types", TYPES).await?;
        let elements = rows.iter().filter(|row| row.array != 0).map(|row| (row.array, row.oid)).collect();
        let rows = rows.into_iter().map(|row| (row.oid, row)).collect();
        Ok(Self { rows, elements, used: RefCell::default() })
    }

    /// The rows that are the user's own, by schema and name.
    pub(super) fn own<'t>(&'t self, known: &Known) -> Vec<&'t TypeRow> {
        let own = self.rows.values().filter(|row| known.keeps("pg_type", row.oid, &row.schema));
        let mut own: Vec<&TypeRow> = own.filter(|row| !self.elements.contains_key(&row.oid)).collect();
        own.sort_by(|a, b| (&a.schema, &a.name).cmp(&(&b.schema, &b.name)));
        own
    }

    /// The row of a type; for an array that of its elements.
    pub(super) fn row(&self, oid: Oid) -> Option<&TypeRow> {
        self.rows.get(self.elements.get(&oid).unwrap_or(&oid))
    }

    /// Types of extensions that were asked for so far.
    pub(super) fn used(&self) -> BTreeMap<Oid, String> {
        self.used.borrow().clone()
    }

    /// The type of a column. `text` is what `format_type` says of it.
    pub(super) fn column_type(&self, known: &Known, oid: Oid, text: &str) -> ColumnType {
        let (element, array) = self.elements.get(&oid).map_or((oid, false), |element| (*element, true));
        let text = if array { text.strip_suffix("[]").unwrap_or(text) } else { text };
        ColumnType { scalar: self.scalar(known, element, text), array }
    }

    fn scalar(&self, known: &Known, oid: Oid, text: &str) -> Scalar {
        let Some(row) = self.rows.get(&oid) else {
            return external("pg_catalog", text, None);
        };
        if row.schema == "pg_catalog" {
            return base(row, text);
        }
        if known.is_member("pg_type", oid) {
            self.used.borrow_mut().insert(oid, row.name.clone());
            return external(&row.schema, &row.name, in_parentheses(text));
        }
        if !super::known::is_own_schema(&row.schema) {
            return external(&row.schema, &row.name, in_parentheses(text));
        }
        let name = Qualified { domain: row.schema.clone(), name: row.name.clone() };
        match row.kind.as_str() {
            "e" => Scalar::Enum(name),
            "c" | "d" | "r" | "m" => Scalar::Object(name),
            _ => external(&row.schema, &row.name, in_parentheses(text)),
        }
    }
}

/// A type of PostgreSQL's own. The text tells rows of one type apart: without a length `bpchar` is not `char`, and an
/// `interval` may be narrowed to some of its fields.
fn base(row: &TypeRow, text: &str) -> Scalar {
    let inside = in_parentheses(text);
    let numbers: Option<Vec<i32>> =
        inside.map_or(Some(Vec::new()), |inside| inside.split(',').map(|number| number.trim().parse().ok()).collect());
    let plain = inside.map_or_else(|| text.to_owned(), |inside| text.replacen(&format!("({inside})"), "", 1));
    let spelled = BASE_TYPES.iter().find(|base| base.name == plain || base.aliases.contains(&plain.as_str()));
    let known = spelled.or_else(|| BASE_TYPES.iter().find(|base| i64::from(base.oid) == row.oid));
    match (known, numbers) {
        (Some(base), Some(numbers)) if numbers.is_empty() || base.modifiers != Modifiers::None => {
            Scalar::Base(base, numbers)
        }
        _ => external("pg_catalog", &row.name, inside),
    }
}

fn external(schema: &str, name: &str, modifiers: Option<&str>) -> Scalar {
    let modifiers = modifiers.map(str::to_owned);
    Scalar::External(ExternalType { schema: schema.to_owned(), name: name.to_owned(), modifiers })
}

/// What stands between the last pair of parentheses outside of quotes: `12,2` of `numeric(12,2)`.
fn in_parentheses(text: &str) -> Option<&str> {
    let behind_quotes = text.rfind('"').map_or(0, |at| at + 1);
    let open = behind_quotes + text[behind_quotes..].find('(')?;
    let close = text.rfind(')')?;
    text.get(open + 1..close)
}
