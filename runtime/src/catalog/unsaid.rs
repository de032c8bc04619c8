//! What a model does not say and two databases may differ in.
//!
//! In come constant queries, out go facts about objects by their names: who owns them, which indexes are whole, which foreign
//! keys are kept by nobody. What not even these say is left in notes, and whoever compares has to tell so.

use schema_spec::Model;

use super::Note;
use super::error::Error;
use super::known::is_own_schema;
use super::not_null;
use super::session::Session;

/// Everything that two databases are compared by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Whole {
    /// What the language can say.
    pub model: Model,
    /// What it cannot say.
    pub unsaid: Vec<Unsaid>,
    /// What cannot be compared with another database.
    pub incomparable: Vec<Note>,
    /// The role that asked.
    pub user: String,
}

/// Something that the model does not say of an object.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Unsaid {
    /// What the object is, for example `table`.
    pub kind: String,
    /// Its PostgreSQL schema; empty where it has none.
    pub schema: String,
    /// Its name.
    pub name: String,
    /// Its arguments as `CREATE FUNCTION` takes them, where it has any.
    pub arguments: Option<String>,
    /// What part of the object is meant, for example `index`; nothing for the whole.
    pub part_kind: Option<String>,
    /// The name of the part.
    pub part: Option<String>,
    /// What is said, for example `owner`.
    pub word: String,
    /// The value.
    pub value: String,
}

/// Who owns what. Extensions and what they bring, and the schema `public`, are often made by somebody else than the rest.
const OWNERS: &str = r#"
SELECT CASE c.relkind WHEN 'S' THEN 'sequence' WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view' ELSE 'table' END AS kind,
    n.nspname::text AS schema, c.relname::text AS name, NULL::text AS arguments, NULL::text AS part_kind, NULL::text AS part,
    'owner' AS word, pg_get_userbyid(c.relowner)::text AS value
FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
WHERE c.oid >= 16384 AND c.relkind IN ('r', 'p', 'v', 'm')
    OR c.oid >= 16384 AND c.relkind = 'S' AND NOT EXISTS (SELECT FROM pg_depend AS d WHERE d.classid = 'pg_class'::regclass
        AND d.objid = c.oid AND d.refclassid = 'pg_class'::regclass AND d.deptype IN ('a', 'i'))
UNION ALL SELECT 'schema', n.nspname, n.nspname, NULL, NULL, NULL, 'owner', pg_get_userbyid(n.nspowner)
FROM pg_namespace AS n WHERE n.oid >= 16384
UNION ALL SELECT CASE p.prokind WHEN 'p' THEN 'procedure' WHEN 'a' THEN 'aggregate' ELSE 'function' END, n.nspname, p.proname,
    CASE WHEN p.prokind = 'a' AND p.pronargs = 0 THEN '*' ELSE pg_get_function_arguments(p.oid) END, NULL, NULL, 'owner', pg_get_userbyid(p.proowner)
FROM pg_proc AS p JOIN pg_namespace AS n ON n.oid = p.pronamespace WHERE p.oid >= 16384
UNION ALL SELECT CASE t.typtype WHEN 'e' THEN 'enum' WHEN 'd' THEN 'domain type' WHEN 'r' THEN 'range type'
        ELSE 'composite type' END, n.nspname, t.typname, NULL, NULL, NULL, 'owner', pg_get_userbyid(t.typowner)
FROM pg_type AS t JOIN pg_namespace AS n ON n.oid = t.typnamespace LEFT JOIN pg_class AS c ON c.oid = t.typrelid
WHERE t.oid >= 16384 AND (t.typtype IN ('e', 'd', 'r') OR c.relkind = 'c')
UNION ALL SELECT 'collation', n.nspname, o.collname, NULL, NULL, NULL, 'owner', pg_get_userbyid(o.collowner)
FROM pg_collation AS o JOIN pg_namespace AS n ON n.oid = o.collnamespace WHERE o.oid >= 16384
UNION ALL SELECT 'publication', '', p.pubname, NULL, NULL, NULL, 'owner', pg_get_userbyid(p.pubowner)
FROM pg_publication AS p
UNION ALL SELECT 'event trigger', '', e.evtname, NULL, NULL, NULL, 'owner', pg_get_userbyid(e.evtowner)
FROM pg_event_trigger AS e
UNION ALL SELECT CASE c.relkind WHEN 'm' THEN 'materialized view' ELSE 'table' END, n.nspname, c.relname, NULL, 'statistics',
    s.stxname, 'owner', pg_get_userbyid(s.stxowner)
FROM pg_statistic_ext AS s JOIN pg_class AS c ON c.oid = s.stxrelid JOIN pg_namespace AS n ON n.oid = c.relnamespace
"#;

/// Whether indexes are whole, and where things lie.
const STORED: &str = r#"
SELECT CASE c.relkind WHEN 'm' THEN 'materialized view' ELSE 'table' END AS kind, n.nspname::text AS schema,
    c.relname::text AS name, NULL::text AS arguments,
    CASE k.contype WHEN 'p' THEN 'primary key' WHEN 'u' THEN 'unique' WHEN 'x' THEN 'exclusion' ELSE 'index' END AS part_kind,
    i.relname::text AS part, f.word, f.value
FROM pg_index AS x JOIN pg_class AS i ON i.oid = x.indexrelid JOIN pg_class AS c ON c.oid = x.indrelid
JOIN pg_namespace AS n ON n.oid = c.relnamespace LEFT JOIN pg_tablespace AS t ON t.oid = i.reltablespace
LEFT JOIN pg_constraint AS k ON k.conindid = x.indexrelid AND k.conrelid = x.indrelid AND k.contype IN ('p', 'u', 'x')
CROSS JOIN LATERAL (VALUES
    ('valid', CASE WHEN x.indisvalid AND x.indisready AND x.indislive THEN 'yes' ELSE 'no' END),
    ('tablespace', t.spcname::text)) AS f (word, value)
WHERE x.indexrelid >= 16384 AND c.relkind IN ('r', 'p', 'm') AND f.value IS NOT NULL
UNION ALL SELECT CASE c.relkind WHEN 'm' THEN 'materialized view' ELSE 'table' END, n.nspname, c.relname, NULL, NULL, NULL,
    'tablespace', t.spcname
FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace JOIN pg_tablespace AS t ON t.oid = c.reltablespace
WHERE c.oid >= 16384 AND c.relkind IN ('r', 'p', 'm')
UNION ALL SELECT 'table', n.nspname, c.relname, NULL, 'column', a.attname, 'generated as', 'virtual'
FROM pg_attribute AS a JOIN pg_class AS c ON c.oid = a.attrelid JOIN pg_namespace AS n ON n.oid = c.relnamespace
WHERE a.attgenerated = 'v' AND a.attrelid >= 16384 AND NOT a.attisdropped
UNION ALL SELECT 'table', n.nspname, c.relname, NULL, NULL, NULL, 'detaching', 'broken off'
FROM pg_inherits AS i JOIN pg_class AS c ON c.oid = i.inhrelid JOIN pg_namespace AS n ON n.oid = c.relnamespace
WHERE i.inhdetachpending
"#;

/// Constraints whose own triggers do not fire in ordinary sessions, so that nobody keeps them.
const UNKEPT: &str = r#"
SELECT 'table' AS kind, n.nspname::text AS schema, c.relname::text AS name, NULL::text AS arguments,
    CASE WHEN k.conparentid = 0 THEN CASE k.contype WHEN 'p' THEN 'primary key' WHEN 'u' THEN 'unique'
        WHEN 'x' THEN 'exclusion' ELSE 'foreign key' END END AS part_kind,
    CASE WHEN k.conparentid = 0 THEN k.conname::text END AS part,
    CASE WHEN k.conparentid = 0 THEN 'kept' ELSE format('%s of the parent kept', k.conname) END AS word,
    CASE WHEN bool_and(t.tgenabled <> 'O') THEN 'no' ELSE 'in part' END AS value
FROM pg_constraint AS k JOIN pg_class AS c ON c.oid = k.conrelid JOIN pg_namespace AS n ON n.oid = c.relnamespace
JOIN pg_trigger AS t ON t.tgconstraint = k.oid AND t.tgisinternal AND t.tgrelid <> 0
WHERE k.oid >= 16384 AND k.contype IN ('p', 'u', 'x', 'f')
GROUP BY n.nspname, c.relname, k.conname, k.conparentid, k.contype HAVING bool_or(t.tgenabled <> 'O')
"#;

/// Versions of extensions: which one somebody asked for shows where it is not the one that the server would choose.
const BROUGHT: &str = r#"
SELECT 'extension' AS kind, '' AS schema, e.extname::text AS name, NULL::text AS arguments, NULL::text AS part_kind,
    NULL::text AS part, f.word, f.value
FROM pg_extension AS e LEFT JOIN pg_available_extensions AS a ON a.name = e.extname
CROSS JOIN LATERAL (VALUES ('version', e.extversion), ('chosen', CASE WHEN e.extversion <> a.default_version THEN 'yes' END))
    AS f (word, value)
WHERE e.oid >= 16384 AND f.value IS NOT NULL
UNION ALL SELECT 'dependency', '', format('%s on %s', pg_describe_object(classid, objid, objsubid),
    pg_describe_object(refclassid, refobjid, refobjsubid)), NULL, NULL, NULL, 'is', 'there' FROM pg_depend WHERE deptype = 'x'
"#;

/// What publications of PostgreSQL 18 send of columns that are computed.
const SENT: &str = "SELECT 'publication' AS kind, '' AS schema, pubname::text AS name, NULL::text AS arguments, \
    NULL::text AS part_kind, NULL::text AS part, 'generated columns' AS word, 'sent' AS value \
    FROM pg_publication WHERE pubgencols = 's'";

/// Asks for all of it.
pub(super) async fn load(session: &mut Session<'_>) -> Result<Vec<Unsaid>, Error> {
    let mut all: Vec<Unsaid> = Vec::new();
    let queries = [
        ("owners", OWNERS),
        ("storage", STORED),
        ("triggers of constraints", UNKEPT),
        ("versions", BROUGHT),
        ("comments on not null", not_null::COMMENTS),
    ];
    for (what, sql) in queries {
        all.extend(session.rows(what, sql).await?);
    }
    if session.major >= 18 {
        all.extend(session.rows("publications", SENT).await?);
    }
    all.retain(|row: &Unsaid| row.schema.is_empty() || is_own_schema(&row.schema));
    Ok(all)
}

impl Whole {
    /// Leaves the notes out that tell of what is compared all the same.
    pub(super) fn new(model: Model, mut notes: Vec<Note>, unsaid: Vec<Unsaid>, user: String) -> Self {
        notes.retain(|note| {
            let said = match note.kind.as_str() {
                "virtual column" | "index" | "dependency" => true,
                // Rows, and the order of columns, are not compared.
                "large object" => true,
                "table" => {
                    note.what.starts_with("lies in the tablespace") || note.what.starts_with("has its columns in")
                }
                // Names of refusals of NULL, which say nothing but what a column was called once; and comments on them.
                "column" | "domain type" => {
                    note.what.contains("of its NOT NULL") || note.what.contains("on its NOT NULL")
                }
                "publication" => note.what.starts_with("sends generated columns"),
                "user mapping" => note.what.starts_with("its password"),
                _ => false,
            };
            !said
        });
        Self { model, unsaid, incomparable: notes, user }
    }
}
