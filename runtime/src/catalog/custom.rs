//! Types of the user's own: enums, domain types, composites and ranges.
//!
//! In come rows of `pg_type` and of what belongs to it, out go enums and objects of the model. Base and shell types
//! are left to the room `written`.

use super::error::Error;
use super::session::{Oid, Session};
use super::types::TypeRow;
use super::{Assembly, expression, group, text};
use schema_spec::model::{CompositeField, DomainCheck, DomainType, Enum, EnumValue, Object, ObjectKind, RangeType};
use schema_spec::name::{singular, type_name};
use std::collections::BTreeMap;

#[derive(sqlx::FromRow)]
struct LabelRow {
    of: Oid,
    label: String,
}

#[derive(sqlx::FromRow)]
struct RangeRow {
    oid: Oid,
    subtype: String,
    class_schema: Option<String>,
    class: Option<String>,
    collation_schema: Option<String>,
    collation: Option<String>,
    canonical: Option<String>,
    difference: Option<String>,
    multirange: Option<String>,
}

const LABELS: &str = "SELECT enumtypid::int8 AS of, enumlabel::text AS label FROM pg_enum \
    WHERE enumtypid >= 16384 ORDER BY enumtypid, enumsortorder";

const RANGES: &str = r#"
SELECT r.rngtypid::int8 AS oid, format_type(r.rngsubtype, NULL) AS subtype,
    ocn.nspname::text AS class_schema, oc.opcname::text AS class,
    con.nspname::text AS collation_schema, co.collname::text AS collation,
    NULLIF(r.rngcanonical, 0)::regproc::text AS canonical, NULLIF(r.rngsubdiff, 0)::regproc::text AS difference,
    m.typname::text AS multirange
FROM pg_range AS r JOIN pg_type AS s ON s.oid = r.rngsubtype
LEFT JOIN pg_opclass AS oc ON oc.oid = r.rngsubopc AND NOT oc.opcdefault
LEFT JOIN pg_namespace AS ocn ON ocn.oid = oc.opcnamespace
LEFT JOIN pg_collation AS co ON co.oid = r.rngcollation AND co.oid <> s.typcollation
LEFT JOIN pg_namespace AS con ON con.oid = co.collnamespace
LEFT JOIN pg_type AS m ON m.oid = r.rngmultitypid
WHERE r.rngtypid >= 16384
"#;

/// What belongs to types.
pub(super) struct Custom {
    labels: BTreeMap<Oid, Vec<LabelRow>>,
    ranges: BTreeMap<Oid, RangeRow>,
}

impl Custom {
    /// Asks for labels and ranges.
    pub(super) async fn load(session: &mut Session<'_>) -> Result<Self, Error> {
        let ranges: Vec<RangeRow> = session.rows("range types", RANGES).await?;
        Ok(Self {
            labels: group(session.rows("labels of enums", LABELS).await?, |row: &LabelRow| row.of),
            ranges: ranges.into_iter().map(|row| (row.oid, row)).collect(),
        })
    }
}

impl Assembly<'_> {
    /// All types of the user's own.
    pub(super) fn types(&mut self) {
        let catalog = self.catalog;
        for row in catalog.types.own(&catalog.known) {
            let kind = match row.kind.as_str() {
                "e" => {
                    let found = self.enumeration(row);
                    self.domain(&row.schema).enums.push(found);
                    continue;
                }
                "d" => self.domain_type(row).map(ObjectKind::DomainType),
                "c" if row.relation_kind.as_deref() == Some("c") => Some(ObjectKind::Composite(self.fields(row))),
                "r" => self.range(row).map(ObjectKind::Range),
                _ => None,
            };
            let Some(kind) = kind else { continue };
            let object = Object {
                name: row.name.clone(),
                kind,
                doc: catalog.known.doc("pg_type", row.oid),
                lifetime: self.lifetime(),
                depends_on: Vec::new(),
                grants: catalog.known.grants("pg_type", row.oid),
            };
            self.domain(&row.schema).objects.push(object);
        }
    }

    fn enumeration(&self, row: &TypeRow) -> Enum {
        let catalog = self.catalog;
        let value = |label: &LabelRow| EnumValue {
            label: label.label.clone(),
            rust_name: None,
            doc: None,
            lifetime: self.lifetime(),
            down: None,
        };
        Enum {
            name: row.name.clone(),
            rust_name: type_name(&singular(&row.name)),
            doc: catalog.known.doc("pg_type", row.oid),
            lifetime: self.lifetime(),
            values: catalog.custom.labels.get(&row.oid).into_iter().flatten().map(value).collect(),
            grants: catalog.known.grants("pg_type", row.oid),
            reserved: Vec::new(),
        }
    }

    fn domain_type(&mut self, row: &TypeRow) -> Option<DomainType> {
        let catalog = self.catalog;
        let base_text = row.base_text.as_deref()?;
        let below = super::constant::without_modifiers(base_text);
        let mut checks = Vec::new();
        for check in catalog.constraints.of_type(row.oid) {
            if check.is_not_null() {
                self.refusal_of_null_by_type(row, check);
            }
            let Some(sql) = check.expression.as_deref() else { continue };
            let Some(expression) = expression::read(sql, &|name| (name == "VALUE").then(|| below.clone())) else {
                self.written_domain_check(row, check);
                continue;
            };
            checks.push(DomainCheck {
                name: check.name.clone(),
                expression,
                doc: catalog.known.doc("pg_constraint", check.oid),
                not_valid: !check.valid,
            });
        }
        let collation = row.collation_schema.as_deref().zip(row.collation.as_deref());
        Some(DomainType {
            base: catalog.column_type(row.base, base_text),
            not_null: row.not_null,
            default: row.default.as_deref().map(|sql| self.default(0, sql, row.base, base_text)),
            collation: collation.map(|(schema, name)| text::dotted(schema, name)),
            checks,
        })
    }

    fn fields(&self, row: &TypeRow) -> Vec<CompositeField> {
        let catalog = self.catalog;
        let field = |column: &super::column::ColumnRow| CompositeField {
            name: column.name.clone(),
            column_type: catalog.column_type(column.type_oid, &column.type_text),
            collation: column.collation(),
            doc: catalog.known.part_doc("pg_class", row.relation, i32::from(column.number)),
        };
        catalog.columns.of(row.relation).iter().map(field).collect()
    }

    fn range(&self, row: &TypeRow) -> Option<RangeType> {
        let range = self.catalog.custom.ranges.get(&row.oid)?;
        let dotted = |schema: &Option<String>, name: &Option<String>| {
            Some(text::qualified(schema.as_deref()?, name.as_deref()?))
        };
        let usual = derived_multirange(&row.name);
        Some(RangeType {
            subtype: range.subtype.clone(),
            opclass: dotted(&range.class_schema, &range.class),
            collation: dotted(&range.collation_schema, &range.collation),
            canonical: range.canonical.clone(),
            subtype_diff: range.difference.clone(),
            multirange: range.multirange.clone().filter(|name| *name != usual),
        })
    }
}

/// The name that PostgreSQL gives the multirange of a range (`makeMultirangeTypeName`).
fn derived_multirange(range: &str) -> String {
    match range.find("range") {
        Some(at) => format!("{}multi{}", &range[..at], &range[at..]),
        None => schema_spec::name::object_name(range, "", "multirange"),
    }
}
