//! Relations: tables, views and all else that `pg_class` holds, without what is in them.
//!
//! In come rows of `pg_class` and of what says how tables belong together; out goes what a table is beside its columns
//! and constraints.

use super::error::Error;
use super::known::Known;
use super::session::{Oid, Session};
use super::text;
use super::{group, options};
use schema_spec::model::{
    IndexKey, IndexTerm, PartitionBy, PartitionOf, PartitionStrategy, Qualified, ReplicaIdentity, SqlExpression,
    TableStorage,
};
use std::collections::BTreeMap;

/// A row of `pg_class`.
#[derive(sqlx::FromRow)]
pub(super) struct RelationRow {
    pub(super) oid: Oid,
    pub(super) schema: String,
    pub(super) name: String,
    /// `r` table, `p` partitioned table, `v` view, `m` materialized view, `f` foreign table, `S` sequence, `c` type,
    /// `i` and `I` index.
    pub(super) kind: String,
    persistence: String,
    options: Option<Vec<String>>,
    toast_options: Option<Vec<String>>,
    /// Access method, where it is not the server's own choice.
    pub(super) access_method: Option<String>,
    replica_identity: String,
    row_security: bool,
    force_row_security: bool,
    pub(super) is_partition: bool,
    bound: Option<String>,
    strategy: Option<String>,
    partition_key: Option<String>,
    partition_columns: Option<Vec<i16>>,
    pub(super) query: Option<String>,
    pub(super) tablespace: Option<String>,
    /// The composite type that a table is made of (`OF`).
    pub(super) of_type: Oid,
}

#[derive(sqlx::FromRow)]
struct ParentRow {
    child: Oid,
    parent: Oid,
}

const RELATIONS: &str = r#"
SELECT c.oid::int8 AS oid, n.nspname::text AS schema, c.relname::text AS name, c.relkind::text AS kind,
    c.relpersistence::text AS persistence, c.reloptions AS options,
    t.reloptions AS toast_options,
    CASE WHEN c.relkind IN ('r', 'm', 'p') AND am.amname <> current_setting('default_table_access_method')
        THEN am.amname::text END AS access_method,
    c.relreplident::text AS replica_identity, c.relrowsecurity AS row_security,
    c.relforcerowsecurity AS force_row_security, c.relispartition AS is_partition,
    pg_get_expr(c.relpartbound, c.oid) AS bound, p.partstrat::text AS strategy,
    CASE WHEN c.relkind = 'p' THEN pg_get_partkeydef(c.oid) END AS partition_key,
    string_to_array(p.partattrs::text, ' ')::int2[] AS partition_columns,
    CASE WHEN c.relkind IN ('v', 'm') THEN pg_get_viewdef(c.oid) END AS query,
    ts.spcname::text AS tablespace, c.reloftype::int8 AS of_type
FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
LEFT JOIN pg_class AS t ON t.oid = c.reltoastrelid
LEFT JOIN pg_am AS am ON am.oid = c.relam
LEFT JOIN pg_tablespace AS ts ON ts.oid = c.reltablespace
LEFT JOIN pg_partitioned_table AS p ON p.partrelid = c.oid
WHERE c.oid >= 16384 AND c.relkind <> 't' AND c.relpersistence <> 't'
"#;

const PARENTS: &str = "SELECT inhrelid::int8 AS child, inhparent::int8 AS parent FROM pg_inherits \
    ORDER BY inhrelid, inhseqno";

/// All relations, and who descends from whom.
pub(super) struct Relations {
    rows: BTreeMap<Oid, RelationRow>,
    parents: BTreeMap<Oid, Vec<ParentRow>>,
}

impl Relations {
    /// Asks for all of them.
    pub(super) async fn load(session: &mut Session<'_>) -> Result<Self, Error> {
        let rows: Vec<RelationRow> = session.rows("relations", RELATIONS).await?;
        let parents = session.rows("inheritance", PARENTS).await?;
        Ok(Self {
            rows: rows.into_iter().map(|row| (row.oid, row)).collect(),
            parents: group(parents, |row: &ParentRow| row.child),
        })
    }

    /// The relation of that identifier.
    pub(super) fn row(&self, oid: Oid) -> Option<&RelationRow> {
        self.rows.get(&oid)
    }

    /// The user's own relations of these kinds, by schema and name.
    pub(super) fn own<'r>(&'r self, known: &Known, kinds: &str) -> Vec<&'r RelationRow> {
        let wanted =
            |row: &&RelationRow| kinds.contains(&row.kind) && known.keeps_relation(row.oid, &row.schema, &row.name);
        let mut own: Vec<&RelationRow> = self.rows.values().filter(wanted).collect();
        own.sort_by(|a, b| (&a.schema, &a.name).cmp(&(&b.schema, &b.name)));
        own
    }

    /// Name of a relation with its schema as domain.
    pub(super) fn qualified(&self, oid: Oid) -> Option<Qualified> {
        self.rows.get(&oid).map(|row| Qualified { domain: row.schema.clone(), name: row.name.clone() })
    }

    /// Parents in order.
    pub(super) fn parents(&self, oid: Oid) -> impl Iterator<Item = Oid> {
        self.parents.get(&oid).into_iter().flatten().map(|row| row.parent)
    }

    /// Whether a table inherits from what is no table of the model, such as a foreign one.
    pub(super) fn foreign_parents<'r>(&'r self, row: &RelationRow) -> impl Iterator<Item = &'r RelationRow> {
        self.parents(row.oid).filter_map(|parent| self.row(parent)).filter(|parent| parent.kind == "f")
    }

    /// What a table is beside columns and constraints. `column` names the columns of the table by their numbers.
    pub(super) fn storage(&self, row: &RelationRow, column: &dyn Fn(i16) -> Option<String>) -> TableStorage {
        let parents = self.parents(row.oid).filter(|parent| self.row(*parent).is_some_and(|parent| parent.kind != "f"));
        let parents: Vec<Qualified> = parents.filter_map(|parent| self.qualified(parent)).collect();
        let partition_of = parents.first().filter(|_| row.is_partition).map(|parent| PartitionOf {
            parent: parent.clone(),
            bound: row.bound.as_ref().and_then(|bound| bound.strip_prefix("FOR VALUES ")).map(str::to_owned),
        });
        TableStorage {
            unlogged: row.unlogged(),
            inherits: if row.is_partition { Vec::new() } else { parents },
            partition_by: partition_by(row, column),
            partition_of,
            options: row.options(),
            access_method: row.access_method.clone(),
            replica_identity: match row.replica_identity.as_str() {
                "f" => ReplicaIdentity::Full,
                "n" => ReplicaIdentity::Nothing,
                _ => ReplicaIdentity::Default,
            },
            cluster_on: None,
            row_security: row.row_security,
            force_row_security: row.force_row_security,
        }
    }
}

impl RelationRow {
    /// Whether a crash may empty it.
    pub(super) fn unlogged(&self) -> bool {
        self.persistence == "u"
    }

    /// Storage options, those of the TOAST table behind the others.
    pub(super) fn options(&self) -> Vec<(String, String)> {
        let toast = options(self.toast_options.as_deref()).into_iter();
        let toast = toast.map(|(name, value)| (format!("toast.{name}"), value));
        options(self.options.as_deref()).into_iter().chain(toast).collect()
    }

    /// Name with its schema as SQL.
    pub(super) fn sql(&self) -> String {
        text::qualified(&self.schema, &self.name)
    }
}

/// The key of a partitioned table, taken apart from the text of `pg_get_partkeydef`.
fn partition_by(row: &RelationRow, column: &dyn Fn(i16) -> Option<String>) -> Option<PartitionBy> {
    let strategy = match row.strategy.as_deref()? {
        "r" => PartitionStrategy::Range,
        "l" => PartitionStrategy::List,
        _ => PartitionStrategy::Hash,
    };
    let definition = row.partition_key.as_deref()?;
    let inside = definition.get(definition.find('(')? + 1..definition.rfind(')')?)?;
    let numbers = row.partition_columns.as_deref().unwrap_or_default();
    let keys = text::split(inside, ',').into_iter().zip(numbers).map(|(part, number)| {
        let part = part.trim();
        let (term, rest) = text::leading_term(part);
        let (collation, opclass) = text::collation_and_opclass(rest);
        let on = match column(*number) {
            Some(name) => IndexTerm::Column(name),
            None => IndexTerm::Expression(SqlExpression {
                text: text::without_parentheses(term).to_owned(),
                columns: Vec::new(),
            }),
        };
        IndexKey {
            on,
            opclass,
            opclass_options: Vec::new(),
            statistics: None,
            collation,
            descending: false,
            nulls_first: None,
        }
    });
    Some(PartitionBy { strategy, keys: keys.collect() })
}
