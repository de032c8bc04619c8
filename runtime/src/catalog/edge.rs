//! Which element needs which.
//!
//! In come rows of `pg_depend`, out go pairs of elements. Columns, defaults, indexes, triggers and the like count as
//! the table or view that holds them. Foreign keys are left out, unless they are `sql` objects: the model tells them, and
//! they are made last.

use super::error::Error;
use super::session::{Oid, Session};
use super::{Assembly, Element, Kind};
use schema_spec::model::{ObjectKind, Qualified};
use std::collections::{BTreeMap, BTreeSet};

/// A row of `pg_depend`.
#[derive(sqlx::FromRow)]
pub(super) struct EdgeRow {
    pub(super) class: String,
    pub(super) oid: Oid,
    pub(super) needed_class: String,
    pub(super) needed: Oid,
    /// Whether it is a foreign key that needs it.
    foreign_key: bool,
}

/// Something without a place of its own in the model, and what holds it.
#[derive(sqlx::FromRow)]
struct PartRow {
    class: String,
    oid: Oid,
    holder_class: String,
    holder: Oid,
}

/// Rows of the server's own cannot be waited for; neither can a sequence wait for the column that owns it.
const EDGES: &str = r#"
SELECT DISTINCT d.classid::regclass::text AS class, d.objid::int8 AS oid, d.refclassid::regclass::text AS needed_class,
    d.refobjid::int8 AS needed, k.contype IS NOT DISTINCT FROM 'f' AS foreign_key
FROM pg_depend AS d
LEFT JOIN pg_constraint AS k ON d.classid = 'pg_constraint'::regclass AND k.oid = d.objid
LEFT JOIN pg_class AS c ON d.classid = 'pg_class'::regclass AND c.oid = d.objid
WHERE d.objid >= 16384 AND d.refobjid >= 16384 AND d.refclassid <> 'pg_namespace'::regclass
    AND NOT COALESCE(c.relkind = 'S' AND d.deptype = 'a', false)
"#;

const PARTS: &str = r#"
SELECT 'pg_attrdef' AS class, oid::int8 AS oid, 'pg_class' AS holder_class, adrelid::int8 AS holder FROM pg_attrdef
UNION ALL SELECT 'pg_rewrite', oid::int8, 'pg_class', ev_class::int8 FROM pg_rewrite WHERE oid >= 16384
UNION ALL SELECT 'pg_trigger', oid::int8, 'pg_class', tgrelid::int8 FROM pg_trigger WHERE NOT tgisinternal
UNION ALL SELECT 'pg_policy', oid::int8, 'pg_class', polrelid::int8 FROM pg_policy
UNION ALL SELECT 'pg_statistic_ext', oid::int8, 'pg_class', stxrelid::int8 FROM pg_statistic_ext
UNION ALL SELECT 'pg_constraint', oid::int8, CASE WHEN conrelid <> 0 THEN 'pg_class' ELSE 'pg_type' END,
    CASE WHEN conrelid <> 0 THEN conrelid ELSE contypid END::int8 FROM pg_constraint WHERE oid >= 16384 AND conparentid = 0
UNION ALL SELECT 'pg_constraint', oid::int8, 'pg_constraint', conparentid::int8 FROM pg_constraint WHERE conparentid <> 0
UNION ALL SELECT 'pg_class', indexrelid::int8, 'pg_class', indrelid::int8 FROM pg_index WHERE indexrelid >= 16384
UNION ALL SELECT 'pg_type', oid::int8, 'pg_class', typrelid::int8 FROM pg_type WHERE oid >= 16384 AND typrelid <> 0
UNION ALL SELECT 'pg_type', typarray::int8, 'pg_type', oid::int8 FROM pg_type WHERE oid >= 16384 AND typarray <> 0
UNION ALL SELECT 'pg_type', rngmultitypid::int8, 'pg_type', rngtypid::int8 FROM pg_range WHERE rngtypid >= 16384
UNION ALL SELECT 'pg_proc', f.oid::int8, 'pg_type', t.oid::int8 FROM pg_type AS t, unnest(ARRAY[t.typinput::oid,
    t.typoutput::oid, t.typreceive::oid, t.typsend::oid, t.typmodin::oid, t.typmodout::oid, t.typanalyze::oid]) AS f (oid)
    WHERE t.typinput::oid >= 16384 AND t.typtype = 'b' AND f.oid >= 16384
UNION ALL SELECT 'pg_proc', objid::int8, 'pg_type', refobjid::int8 FROM pg_depend
    WHERE classid = 'pg_proc'::regclass AND refclassid = 'pg_type'::regclass AND deptype = 'i'
UNION ALL SELECT classid::regclass::text, objid::int8, refclassid::regclass::text, refobjid::int8 FROM pg_depend
    WHERE classid IN ('pg_amop'::regclass, 'pg_amproc'::regclass) AND objid >= 16384
        AND refclassid IN ('pg_opclass'::regclass, 'pg_opfamily'::regclass)
UNION ALL SELECT 'pg_class', objid::int8, 'pg_class', refobjid::int8 FROM pg_depend
    WHERE classid = 'pg_class'::regclass AND refclassid = 'pg_class'::regclass AND refobjsubid > 0 AND deptype = 'i'
"#;

/// What no SQL text names as it names tables and functions: who needs it has to say so.
const NAMELESS: &[&str] = &["pg_language", "pg_transform", "pg_am"];

/// What needs what, by identifiers.
pub(super) struct Edges {
    rows: Vec<EdgeRow>,
    parts: BTreeMap<(String, Oid), (String, Oid)>,
}

impl Edges {
    /// Asks for all of them.
    pub(super) async fn load(session: &mut Session<'_>) -> Result<Self, Error> {
        let parts: Vec<PartRow> = session.rows("parts of objects", PARTS).await?;
        let parts = parts.into_iter().map(|row| ((row.class, row.oid), (row.holder_class, row.holder)));
        Ok(Self { rows: session.rows("dependencies", EDGES).await?, parts: parts.collect() })
    }

    /// What needs what, row by row.
    pub(super) fn rows(&self) -> &[EdgeRow] {
        &self.rows
    }
}

/// Adds what an element needs by the edges.
fn depend(depends_on: &mut Vec<Qualified>, element: &Element, edges: &BTreeSet<(Element, Element)>) {
    let needed = edges.iter().filter(|(one, other)| one == element && !other.schema.is_empty());
    depends_on.extend(needed.map(|(_, other)| Qualified { domain: other.schema.clone(), name: other.name.clone() }));
    depends_on.sort();
    depends_on.dedup();
}

impl Assembly<'_> {
    /// All edges between elements, and with them what each `sql` object depends on.
    pub(super) fn edges(&mut self) -> Vec<(Element, Element)> {
        let catalog = self.catalog;
        let (mut edges, mut nameless) = (BTreeSet::new(), BTreeSet::new());
        for row in &catalog.edges.rows {
            let ends = self.element(&row.class, row.oid).zip(self.element(&row.needed_class, row.needed));
            nameless.extend(ends.clone().filter(|_| NAMELESS.contains(&row.needed_class.as_str())));
            let told = |one: &Element| row.foreign_key && one.kind != Kind::Sql;
            edges.extend(ends.filter(|(one, other)| one != other && one.kind != Kind::Extension && !told(one)));
        }
        for domain in &mut self.model.domains {
            for object in &mut domain.sql_objects {
                let element = Element::new(&domain.name, &object.name, Kind::Sql);
                depend(&mut object.depends_on, &element, &edges);
            }
            for object in &mut domain.objects {
                let kind = match object.kind {
                    ObjectKind::Function(_) => Kind::Function,
                    ObjectKind::View(_) => Kind::View,
                    _ => continue,
                };
                let element = Element::new(&domain.name, &object.name, kind);
                depend(&mut object.depends_on, &element, &nameless);
            }
        }
        edges.into_iter().collect()
    }

    /// The element that a catalog row is, or is a part of.
    pub(super) fn element(&self, class: &str, oid: Oid) -> Option<Element> {
        self.located(class, oid).map(|(element, _)| element)
    }

    /// The same with the identifier of the row that is the element.
    pub(super) fn located(&self, class: &str, oid: Oid) -> Option<(Element, Oid)> {
        let mut at = (class.to_owned(), oid);
        // A part of a part of a part is the deepest there is: index of a constraint of a table, array of a row type.
        for _ in 0..4 {
            let found = self.places.get(&at).cloned().or_else(|| self.whole(&at.0, at.1));
            if let Some(found) = found {
                return Some((found, at.1));
            }
            at = self.catalog.edges.parts.get(&at)?.clone();
        }
        None
    }

    fn whole(&self, class: &str, oid: Oid) -> Option<Element> {
        let catalog = self.catalog;
        if let Some(extension) = catalog.known.extension_of(class, oid) {
            return Some(Element::new("", extension, Kind::Extension));
        }
        match class {
            "pg_extension" => Some(Element::new("", catalog.known.extension(oid)?, Kind::Extension)),
            "pg_class" => {
                let row = catalog.relations.row(oid)?;
                let kind = match row.kind.as_str() {
                    "r" | "p" => Kind::Table,
                    "v" | "m" => Kind::View,
                    "c" => Kind::Type,
                    "S" if !self.numbered.contains(&oid) => Kind::Sequence,
                    _ => return None,
                };
                Some(Element::new(&row.schema, &row.name, kind))
            }
            "pg_type" => {
                let row = catalog.types.row(oid)?;
                let kind = match row.kind.as_str() {
                    "e" => Kind::Enum,
                    "d" | "r" => Kind::Type,
                    _ => return None,
                };
                Some(Element::new(&row.schema, &row.name, kind))
            }
            "pg_proc" => {
                let row = catalog.functions.row(oid)?;
                Some(Element::new(&row.schema, &row.name, Kind::Function))
            }
            _ => None,
        }
    }
}
