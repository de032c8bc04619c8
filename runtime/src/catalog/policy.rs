//! Policies of row-level security, and extended statistics.
//!
//! In come rows of `pg_policy` and `pg_statistic_ext`, out go policies and statistics of the model; those that cannot
//! be said in it become SQL.

use super::assembly::Draft;
use super::error::Error;
use super::relation::RelationRow;
use super::session::{Oid, Session};
use super::{Assembly, group, text};
use schema_spec::model::{IndexTerm, Policy, Statistics};
use std::collections::{BTreeMap, BTreeSet};

/// A row of `pg_policy`.
#[derive(sqlx::FromRow)]
pub(super) struct PolicyRow {
    pub(super) oid: Oid,
    relation: Oid,
    name: String,
    permissive: bool,
    command: Option<String>,
    roles: Vec<String>,
    using: Option<String>,
    with_check: Option<String>,
}

/// A row of `pg_statistic_ext`.
#[derive(sqlx::FromRow)]
pub(super) struct StatisticsRow {
    pub(super) oid: Oid,
    pub(super) schema: String,
    pub(super) name: String,
    pub(super) relation: Oid,
    kinds: Vec<String>,
    columns: Vec<i16>,
    expressions: Option<Vec<String>>,
    target: Option<i32>,
}

const POLICIES: &str = r#"
SELECT p.oid::int8 AS oid, p.polrelid::int8 AS relation, p.polname::text AS name, p.polpermissive AS permissive,
    CASE p.polcmd WHEN 'r' THEN 'select' WHEN 'a' THEN 'insert' WHEN 'w' THEN 'update' WHEN 'd' THEN 'delete'
        END AS command,
    ARRAY(SELECT r.rolname::text FROM pg_roles AS r WHERE r.oid = ANY (p.polroles) ORDER BY 1) AS roles,
    pg_get_expr(p.polqual, p.polrelid) AS using, pg_get_expr(p.polwithcheck, p.polrelid) AS with_check
FROM pg_policy AS p ORDER BY p.polname COLLATE "C"
"#;

const STATISTICS: &str = r#"
SELECT s.oid::int8 AS oid, n.nspname::text AS schema, s.stxname::text AS name, s.stxrelid::int8 AS relation,
    ARRAY(SELECT k::text FROM unnest(s.stxkind) AS k) AS kinds,
    COALESCE(string_to_array(NULLIF(s.stxkeys::text, ''), ' ')::int2[], '{}') AS columns,
    pg_get_statisticsobjdef_expressions(s.oid) AS expressions, NULLIF(s.stxstattarget, -1)::int4 AS target
FROM pg_statistic_ext AS s JOIN pg_namespace AS n ON n.oid = s.stxnamespace ORDER BY s.stxname COLLATE "C"
"#;

/// Policies and statistics by relation.
pub(super) struct Policies {
    policies: BTreeMap<Oid, Vec<PolicyRow>>,
    statistics: BTreeMap<Oid, Vec<StatisticsRow>>,
}

impl Policies {
    /// Asks for all of them.
    pub(super) async fn load(session: &mut Session<'_>) -> Result<Self, Error> {
        Ok(Self {
            policies: group(session.rows("policies", POLICIES).await?, |row: &PolicyRow| row.relation),
            statistics: group(session.rows("statistics", STATISTICS).await?, |row: &StatisticsRow| row.relation),
        })
    }

    /// Roles that policies name.
    pub(super) fn roles(&self) -> BTreeSet<String> {
        let roles = self.policies.values().flatten().flat_map(|row| row.roles.iter());
        roles.filter(|role| super::right::is_own_role(role)).cloned().collect()
    }
}

impl Assembly<'_> {
    /// The policies of a table by name.
    pub(super) fn policies(&mut self, relation: &RelationRow) -> Vec<Policy> {
        let rows = self.catalog.policies.policies.get(&relation.oid).into_iter().flatten();
        rows.filter_map(|row| self.policy(relation, row)).collect()
    }

    fn policy(&mut self, relation: &RelationRow, row: &PolicyRow) -> Option<Policy> {
        let read = |sql: &Option<String>| sql.as_deref().map(|sql| self.sound(relation.oid, sql));
        let (using, with_check) = (read(&row.using), read(&row.with_check));
        if using == Some(None) || with_check == Some(None) {
            self.written_policy(relation, row);
            return None;
        }
        Some(Policy {
            name: row.name.clone(),
            restrictive: !row.permissive,
            command: row.command.clone(),
            roles: row.roles.clone(),
            using: using.flatten(),
            with_check: with_check.flatten(),
            doc: self.catalog.known.doc("pg_policy", row.oid),
            lifetime: self.lifetime(),
        })
    }

    fn written_policy(&mut self, relation: &RelationRow, row: &PolicyRow) {
        let (table, name) = (relation.sql(), text::ident(&row.name));
        let mut create = format!("CREATE POLICY {name} ON {table}");
        if !row.permissive {
            create.push_str(" AS RESTRICTIVE");
        }
        if let Some(command) = &row.command {
            create.push_str(&format!(" FOR {}", command.to_uppercase()));
        }
        if !row.roles.is_empty() {
            let roles: Vec<String> = row.roles.iter().map(|role| text::ident(role)).collect();
            create.push_str(&format!(" TO {}", roles.join(", ")));
        }
        for (word, sql) in [("USING", &row.using), ("WITH CHECK", &row.with_check)] {
            if let Some(sql) = sql {
                create.push_str(&format!(" {word} ({sql})"));
            }
        }
        create.push(';');
        if let Some(doc) = self.catalog.known.doc("pg_policy", row.oid) {
            create.push_str(&format!("\nCOMMENT ON POLICY {name} ON {table} IS {};", text::literal(&doc)));
        }
        let drop = format!("DROP POLICY {name} ON {table};");
        self.write_sql(Draft {
            schema: &relation.schema,
            path: &["policy", &relation.name, &row.name],
            address: ("pg_policy", row.oid),
            create,
            drop,
            types: Vec::new(),
            needs: Vec::new(),
            why: "an expression of it cannot be read",
        });
    }

    /// The statistics of a relation by name.
    pub(super) fn statistics(&mut self, relation: &RelationRow) -> Vec<Statistics> {
        let catalog = self.catalog;
        let rows = catalog.policies.statistics.get(&relation.oid).into_iter().flatten();
        let mut found = Vec::new();
        for row in rows {
            let doc = catalog.known.doc("pg_statistic_ext", row.oid);
            if row.schema != relation.schema {
                self.written_statistics(relation, row, doc.as_deref());
                continue;
            }
            let columns = catalog.columns.names(relation.oid, &row.columns).into_iter().map(IndexTerm::Column);
            let expressions =
                row.expressions.iter().flatten().map(|sql| IndexTerm::Expression(self.expression(relation.oid, sql)));
            found.push(Statistics {
                name: row.name.clone(),
                kinds: row.kinds(),
                on: columns.chain(expressions).collect(),
                target: row.target,
                doc,
                lifetime: self.lifetime(),
            });
        }
        found
    }

    fn written_statistics(&mut self, relation: &RelationRow, row: &StatisticsRow, doc: Option<&str>) {
        let name = text::qualified(&row.schema, &row.name);
        // The order in which PostgreSQL has the columns is that of the table, which is history.
        let mut columns = self.catalog.columns.names(relation.oid, &row.columns);
        columns.sort();
        let expressions = row.expressions.iter().flatten().map(|sql| format!("({sql})"));
        let on: Vec<String> = columns.iter().map(|column| text::ident(column)).chain(expressions).collect();
        let (on, table) = (on.join(", "), text::qualified(&relation.schema, &relation.name));
        let kinds = Some(row.kinds()).filter(|kinds| !kinds.is_empty());
        let kinds = kinds.map(|kinds| format!(" ({})", kinds.join(", "))).unwrap_or_default();
        let mut create = format!("CREATE STATISTICS {name}{kinds} ON {on} FROM {table};");
        if let Some(target) = row.target {
            create.push_str(&format!("\nALTER STATISTICS {name} SET STATISTICS {target};"));
        }
        if let Some(doc) = doc {
            create.push_str(&format!("\nCOMMENT ON STATISTICS {name} IS {};", text::literal(doc)));
        }
        let drop = format!("DROP STATISTICS {name};");
        self.write_sql(Draft {
            schema: &row.schema,
            path: &["statistics", &row.name],
            address: ("pg_statistic_ext", row.oid),
            create,
            drop,
            types: Vec::new(),
            needs: Vec::new(),
            why: "it lives in another schema than its table",
        });
    }
}

impl StatisticsRow {
    /// The kinds, none where they are all that the columns allow.
    fn kinds(&self) -> Vec<String> {
        let words = [("d", "ndistinct"), ("f", "dependencies"), ("m", "mcv")];
        let held: Vec<String> = words
            .iter()
            .filter(|(letter, _)| self.kinds.iter().any(|kind| kind == letter))
            .map(|(_, word)| (*word).to_owned())
            .collect();
        if held.len() == words.len() { Vec::new() } else { held }
    }
}
