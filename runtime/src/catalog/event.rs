//! Objects of the whole database: event triggers, publications, default privileges.
//!
//! In come their rows, out go objects of the model. Event triggers and publications have no PostgreSQL schema; they go
//! where their function lives, or the first table that is sent.

use super::error::Error;
use super::right::{grants, is_own_role};
use super::session::{Oid, Session};
use super::trigger::enabled;
use super::{Assembly, Element, Kind, text};
use schema_spec::model::{DefaultPrivileges, EventTrigger, Object, ObjectKind, Publication, PublishedTable};
use std::collections::{BTreeMap, BTreeSet};

#[derive(sqlx::FromRow)]
struct EventTriggerRow {
    oid: Oid,
    name: String,
    event: String,
    tags: Option<Vec<String>>,
    function: String,
    schema: String,
    enabled: String,
}

#[derive(sqlx::FromRow)]
struct PublicationRow {
    oid: Oid,
    name: String,
    all_tables: bool,
    publish: Vec<String>,
    via_root: bool,
    schemas: Vec<String>,
    /// PostgreSQL 18 may send columns that are computed and stored.
    sends_generated: bool,
}

#[derive(sqlx::FromRow)]
struct PublishedRow {
    publication: Oid,
    relation: Oid,
    columns: Option<Vec<i16>>,
    filter: Option<String>,
}

#[derive(sqlx::FromRow)]
struct PrivilegeRow {
    of: Option<String>,
    schema: Option<String>,
    on: String,
    kind: String,
    given: bool,
    role: String,
    privilege: String,
    grantable: bool,
}

const EVENT_TRIGGERS: &str = r#"
SELECT e.oid::int8 AS oid, e.evtname::text AS name, e.evtevent::text AS event, e.evttags AS tags,
    format('%I.%I', n.nspname, p.proname) AS function, n.nspname::text AS schema, e.evtenabled::text AS enabled
FROM pg_event_trigger AS e JOIN pg_proc AS p ON p.oid = e.evtfoid JOIN pg_namespace AS n ON n.oid = p.pronamespace
ORDER BY e.evtname COLLATE "C"
"#;

/// The owner's rights to own objects are measured by `acldefault`, those within one schema by nothing.
const PRIVILEGES: &str = r#"
WITH listed AS (
    SELECT d.oid, d.defaclrole AS owner, n.nspname AS schema, d.defaclobjtype AS kind, d.defaclacl AS acl,
        CASE WHEN d.defaclnamespace = 0 THEN acldefault(
            CASE WHEN d.defaclobjtype = 'S' THEN 's' ELSE d.defaclobjtype END, d.defaclrole) END AS usual
    FROM pg_default_acl AS d LEFT JOIN pg_namespace AS n ON n.oid = d.defaclnamespace
), spread AS (
    SELECT l.*, true AS given, (aclexplode(l.acl)).* FROM listed AS l
    UNION ALL SELECT l.*, false, (aclexplode(l.usual)).* FROM listed AS l
)
SELECT CASE WHEN pg_get_userbyid(owner) <> current_user THEN pg_get_userbyid(owner)::text END AS of,
    schema::text AS schema, CASE kind WHEN 'r' THEN 'tables' WHEN 'S' THEN 'sequences' WHEN 'f' THEN 'functions'
        WHEN 'T' THEN 'types' WHEN 'L' THEN 'large objects' ELSE 'schemas' END AS on,
    CASE WHEN kind = 'S' THEN 's' ELSE kind::text END AS kind, given,
    CASE WHEN grantee = 0 THEN 'public' ELSE pg_get_userbyid(grantee)::text END AS role,
    lower(privilege_type) AS privilege, is_grantable AS grantable
FROM spread WHERE schema IS NOT NULL OR grantee <> owner
"#;

/// What belongs to the whole database.
pub(super) struct Events {
    triggers: Vec<EventTriggerRow>,
    publications: Vec<PublicationRow>,
    published: Vec<PublishedRow>,
    privileges: Vec<PrivilegeRow>,
}

impl Events {
    /// Asks for all of it.
    pub(super) async fn load(session: &mut Session<'_>) -> Result<Self, Error> {
        let schemas = "ARRAY(SELECT n.nspname::text FROM pg_publication_namespace AS s \
            JOIN pg_namespace AS n ON n.oid = s.pnnspid WHERE s.pnpubid = p.oid ORDER BY 1)";
        let publications = format!(
            "SELECT p.oid::int8 AS oid, p.pubname::text AS name, p.puballtables AS all_tables, \
             array_remove(ARRAY[CASE WHEN p.pubinsert THEN 'insert' END, CASE WHEN p.pubupdate THEN 'update' END, \
             CASE WHEN p.pubdelete THEN 'delete' END, CASE WHEN p.pubtruncate THEN 'truncate' END], NULL) AS publish, \
             p.pubviaroot AS via_root, {} AS schemas, {} AS sends_generated \
             FROM pg_publication AS p ORDER BY p.pubname COLLATE \"C\"",
            session.since(15, schemas, "'{}'::text[]"),
            session.since(18, "p.pubgencols = 's'", "false")
        );
        let published = format!(
            "SELECT r.prpubid::int8 AS publication, r.prrelid::int8 AS relation, {} AS columns, {} AS filter \
             FROM pg_publication_rel AS r",
            session.since(15, "string_to_array(r.prattrs::text, ' ')::int2[]", "NULL::int2[]"),
            session.since(15, "pg_get_expr(r.prqual, r.prrelid)", "NULL::text")
        );
        Ok(Self {
            triggers: session.rows("event triggers", EVENT_TRIGGERS).await?,
            publications: session.rows("publications", publications).await?,
            published: session.rows("published tables", published).await?,
            privileges: session.rows("default privileges", PRIVILEGES).await?,
        })
    }
}

impl Assembly<'_> {
    /// All event triggers.
    pub(super) fn event_triggers(&mut self) {
        let catalog = self.catalog;
        for row in &catalog.events.triggers {
            if catalog.known.is_member("pg_event_trigger", row.oid) {
                continue;
            }
            let schema = if super::known::is_own_schema(&row.schema) { row.schema.as_str() } else { "public" };
            let trigger = EventTrigger {
                event: row.event.clone(),
                tags: row.tags.clone().unwrap_or_default(),
                function: row.function.clone(),
                enabled: enabled(&row.enabled),
            };
            self.whole_database("pg_event_trigger", row.oid, schema, &row.name, ObjectKind::EventTrigger(trigger));
        }
    }

    /// All publications.
    pub(super) fn publications(&mut self) {
        let catalog = self.catalog;
        for row in &catalog.events.publications {
            let sent = catalog.events.published.iter().filter(|sent| sent.publication == row.oid);
            let mut tables: Vec<PublishedTable> = sent.filter_map(|sent| self.published(sent)).collect();
            tables.sort_by(|a, b| a.table.cmp(&b.table));
            if row.sends_generated {
                self.note("publication", text::ident(&row.name), "sends generated columns, which is not kept");
            }
            let schema = tables.first().map(|table| table.table.domain.clone());
            let schema = schema.or_else(|| row.schemas.first().cloned()).unwrap_or_else(|| "public".to_owned());
            let publication = Publication {
                all_tables: row.all_tables,
                tables,
                schemas: row.schemas.clone(),
                publish: row.publish.clone(),
                via_root: row.via_root,
            };
            self.whole_database("pg_publication", row.oid, &schema, &row.name, ObjectKind::Publication(publication));
        }
    }

    fn published(&self, row: &PublishedRow) -> Option<PublishedTable> {
        let catalog = self.catalog;
        Some(PublishedTable {
            table: catalog.relations.qualified(row.relation)?,
            columns: catalog.columns.names(row.relation, row.columns.as_deref().unwrap_or_default()),
            filter: row.filter.as_deref().map(|sql| self.expression(row.relation, sql)),
        })
    }

    fn whole_database(&mut self, class: &str, oid: Oid, schema: &str, name: &str, kind: ObjectKind) {
        let element = match kind {
            ObjectKind::Publication(_) => Kind::Publication,
            _ => Kind::EventTrigger,
        };
        self.places.insert((class.to_owned(), oid), Element::new(schema, name, element));
        let object = Object {
            name: name.to_owned(),
            kind,
            doc: self.catalog.known.doc(class, oid),
            lifetime: self.lifetime(),
            depends_on: Vec::new(),
            grants: Vec::new(),
        };
        self.domain(schema).objects.push(object);
    }

    /// Rights that objects get when they are made.
    pub(super) fn default_privileges(&mut self) {
        type Rights<'r> = BTreeSet<(&'r str, &'r str, bool)>;
        type Place<'r> = (&'r Option<String>, &'r Option<String>, &'r str, &'r str);
        let mut lists: BTreeMap<Place<'_>, (Rights<'_>, Rights<'_>)> = BTreeMap::new();
        for row in &self.catalog.events.privileges {
            let (given, usual) = lists.entry((&row.of, &row.schema, &row.on, &row.kind)).or_default();
            let side = if row.given { given } else { usual };
            side.insert((&row.role, &row.privilege, row.grantable));
        }
        for ((of, schema, on, kind), (given, usual)) in lists {
            let mut held = grants(kind, given.difference(&usual).copied(), false);
            held.extend(grants(kind, usual.difference(&given).copied(), true));
            if !held.is_empty() {
                self.model.default_privileges.push(DefaultPrivileges {
                    of: of.clone(),
                    schema: schema.clone(),
                    on: on.to_owned(),
                    grants: held,
                });
            }
        }
    }

    /// Roles that default privileges name.
    pub(super) fn privileged_roles(&self) -> BTreeSet<String> {
        let rows = &self.catalog.events.privileges;
        let roles = rows.iter().flat_map(|row| row.of.iter().chain(std::iter::once(&row.role)));
        roles.filter(|role| is_own_role(role)).cloned().collect()
    }
}
