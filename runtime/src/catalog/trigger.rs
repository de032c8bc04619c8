//! Triggers and rules.
//!
//! In come rows of `pg_trigger` and `pg_rewrite`, out go triggers and rules of the model. What PostgreSQL makes for a
//! constraint, or copies to a partition, is left out.

use super::assembly::Draft;
use super::constraint::{CIRCLE, deferrable};
use super::error::Error;
use super::relation::RelationRow;
use super::session::{Oid, Session};
use super::{Assembly, group, text};
use schema_spec::model::{Enabled, Rule, Trigger, TriggerEvent, TriggerTiming};
use std::collections::BTreeMap;

/// A row of `pg_trigger`.
#[derive(sqlx::FromRow)]
pub(super) struct TriggerRow {
    pub(super) oid: Oid,
    relation: Oid,
    name: String,
    bits: i16,
    enabled: String,
    function: String,
    arguments: Vec<u8>,
    columns: Option<Vec<i16>>,
    constraint: bool,
    deferrable: bool,
    deferred: bool,
    from: Oid,
    old_table: Option<String>,
    new_table: Option<String>,
    definition: String,
}

/// A row of `pg_rewrite`.
#[derive(sqlx::FromRow)]
pub(super) struct RuleRow {
    pub(super) oid: Oid,
    relation: Oid,
    name: String,
    event: String,
    instead: bool,
    enabled: String,
    definition: String,
}

const TRIGGERS: &str = r#"
SELECT t.oid::int8 AS oid, t.tgrelid::int8 AS relation, t.tgname::text AS name, t.tgtype AS bits,
    t.tgenabled::text AS enabled, format('%I.%I', n.nspname, p.proname) AS function, t.tgargs AS arguments,
    string_to_array(NULLIF(t.tgattr::text, ''), ' ')::int2[] AS columns, t.tgconstraint <> 0 AS constraint,
    t.tgdeferrable AS deferrable, t.tginitdeferred AS deferred, t.tgconstrrelid::int8 AS from,
    t.tgoldtable::text AS old_table, t.tgnewtable::text AS new_table, pg_get_triggerdef(t.oid) AS definition
FROM pg_trigger AS t JOIN pg_proc AS p ON p.oid = t.tgfoid JOIN pg_namespace AS n ON n.oid = p.pronamespace
WHERE NOT t.tgisinternal AND t.tgparentid = 0 AND t.tgrelid >= 16384
ORDER BY t.tgname COLLATE "C"
"#;

/// A trigger on a partition that is on where the trigger that it is a copy of is off, or the other way round.
#[derive(sqlx::FromRow)]
pub(super) struct CloneRow {
    /// The table that has the trigger itself, and the trigger.
    root: Oid,
    original: Oid,
    pub(super) relation: Oid,
    pub(super) name: String,
    pub(super) enabled: String,
    /// The state of that one.
    pub(super) above: String,
}

const CLONES: &str = r#"
WITH RECURSIVE tree AS (
    SELECT oid, oid AS original, tgrelid AS root, tgenabled, tgenabled AS above, 0 AS depth FROM pg_trigger
    WHERE tgparentid = 0 AND NOT tgisinternal AND tgrelid >= 16384
    UNION ALL SELECT t.oid, p.original, p.root, t.tgenabled, p.tgenabled, p.depth + 1
    FROM pg_trigger AS t JOIN tree AS p ON t.tgparentid = p.oid
)
SELECT x.root::int8 AS root, x.original::int8 AS original, t.tgrelid::int8 AS relation, t.tgname::text AS name,
    x.tgenabled::text AS enabled, x.above::text AS above
FROM tree AS x JOIN pg_trigger AS t ON t.oid = x.oid JOIN pg_class AS c ON c.oid = t.tgrelid
JOIN pg_namespace AS n ON n.oid = c.relnamespace
WHERE x.tgenabled <> x.above
ORDER BY t.tgname COLLATE "C", x.depth, n.nspname COLLATE "C", c.relname COLLATE "C"
"#;

const RULES: &str = r#"
SELECT r.oid::int8 AS oid, r.ev_class::int8 AS relation, r.rulename::text AS name,
    CASE r.ev_type WHEN '1' THEN 'select' WHEN '2' THEN 'update' WHEN '3' THEN 'insert' ELSE 'delete' END AS event,
    r.is_instead AS instead, r.ev_enabled::text AS enabled, pg_get_ruledef(r.oid) AS definition
FROM pg_rewrite AS r JOIN pg_class AS c ON c.oid = r.ev_class
WHERE r.ev_class >= 16384 AND NOT (r.rulename = '_RETURN' AND c.relkind IN ('v', 'm'))
ORDER BY r.rulename COLLATE "C"
"#;

/// Triggers and rules by relation.
pub(super) struct Triggers {
    triggers: BTreeMap<Oid, Vec<TriggerRow>>,
    rules: BTreeMap<Oid, Vec<RuleRow>>,
    clones: BTreeMap<Oid, Vec<CloneRow>>,
}

impl Triggers {
    /// Asks for all of them.
    pub(super) async fn load(session: &mut Session<'_>) -> Result<Self, Error> {
        Ok(Self {
            triggers: group(session.rows("triggers", TRIGGERS).await?, |row: &TriggerRow| row.relation),
            rules: group(session.rows("rules", RULES).await?, |row: &RuleRow| row.relation),
            clones: group(session.rows("copies of triggers", CLONES).await?, |row: &CloneRow| row.original),
        })
    }

    /// Whether that is a rule beside the queries of views.
    pub(super) fn is_rule(&self, oid: Oid) -> bool {
        self.rules.values().flatten().any(|row| row.oid == oid)
    }

    /// Copies that are in another state than what they are copies of, by the table of the original.
    pub(super) fn told_otherwise(&self) -> impl Iterator<Item = (Oid, &[CloneRow])> {
        self.clones.values().filter_map(|rows| Some((rows.first()?.root, rows.as_slice())))
    }
}

/// What puts a trigger into the state of that letter.
pub(super) fn state(letter: &str) -> &'static str {
    match enabled(letter) {
        Enabled::Origin => "ENABLE",
        Enabled::Always => "ENABLE ALWAYS",
        Enabled::Replica => "ENABLE REPLICA",
        Enabled::Disabled => "DISABLE",
    }
}

/// When a trigger or rule fires, from its letter.
pub(super) fn enabled(letter: &str) -> Enabled {
    match letter {
        "D" => Enabled::Disabled,
        "R" => Enabled::Replica,
        "A" => Enabled::Always,
        _ => Enabled::Origin,
    }
}

impl Assembly<'_> {
    /// The triggers of a relation by name.
    pub(super) fn triggers(&mut self, relation: &RelationRow) -> Vec<Trigger> {
        let catalog = self.catalog;
        let mut triggers = Vec::new();
        for row in catalog.triggers.triggers.get(&relation.oid).into_iter().flatten() {
            match catalog.relations.qualified(row.from) {
                Some(from) if self.crosses(relation, &from) => self.written_trigger(relation, row),
                _ => triggers.push(self.trigger(row)),
            }
        }
        triggers
    }

    fn written_trigger(&mut self, relation: &RelationRow, row: &TriggerRow) {
        let (table, name) = (relation.sql(), text::ident(&row.name));
        let mut create = format!("{};", row.definition);
        if enabled(&row.enabled) != Enabled::Origin {
            create.push_str(&format!("\nALTER TABLE {table} {} TRIGGER {name};", state(&row.enabled)));
        }
        if let Some(doc) = self.catalog.known.doc("pg_trigger", row.oid) {
            create.push_str(&format!("\nCOMMENT ON TRIGGER {name} ON {table} IS {};", text::literal(&doc)));
        }
        self.write_sql(Draft {
            schema: &relation.schema,
            path: &["trigger", &relation.name, &row.name],
            address: ("pg_trigger", row.oid),
            create,
            drop: format!("DROP TRIGGER {name} ON {table};"),
            types: Vec::new(),
            needs: Vec::new(),
            why: CIRCLE,
        });
    }

    fn trigger(&self, row: &TriggerRow) -> Trigger {
        /// Bits of `tgtype`, from `src/include/catalog/pg_trigger.h`.
        const ROW: i16 = 1;
        const BEFORE: i16 = 1 << 1;
        const INSTEAD: i16 = 1 << 6;
        let catalog = self.catalog;
        let columns = catalog.columns.names(row.relation, row.columns.as_deref().unwrap_or_default());
        let events = [
            (1 << 2, TriggerEvent::Insert),
            (1 << 4, TriggerEvent::Update(columns)),
            (1 << 3, TriggerEvent::Delete),
            (1 << 5, TriggerEvent::Truncate),
        ];
        Trigger {
            name: row.name.clone(),
            timing: match row.bits {
                bits if bits & INSTEAD != 0 => TriggerTiming::InsteadOf,
                bits if bits & BEFORE != 0 => TriggerTiming::Before,
                _ => TriggerTiming::After,
            },
            events: events.into_iter().filter(|(bit, _)| row.bits & bit != 0).map(|(_, event)| event).collect(),
            each_row: row.bits & ROW != 0,
            when: row.when().map(|sql| self.query(&sql)),
            function: row.function.clone(),
            arguments: row.arguments(),
            constraint: row.constraint,
            deferrable: deferrable(row.deferrable, row.deferred),
            from: catalog.relations.qualified(row.from),
            old_table: row.old_table.clone(),
            new_table: row.new_table.clone(),
            enabled: enabled(&row.enabled),
            doc: catalog.known.doc("pg_trigger", row.oid),
            lifetime: self.lifetime(),
        }
    }

    /// The rules of a relation by name, that of a view's query excepted.
    pub(super) fn rules(&mut self, relation: &RelationRow) -> Vec<Rule> {
        let rows = self.catalog.triggers.rules.get(&relation.oid).into_iter().flatten();
        let mut rules = Vec::new();
        for row in rows {
            match row.parts() {
                Some((when, action)) => rules.push(Rule {
                    name: row.name.clone(),
                    event: row.event.clone(),
                    when: when.map(|sql| self.query(&sql)),
                    instead: row.instead,
                    action: self.query(&action),
                    enabled: enabled(&row.enabled),
                    doc: self.catalog.known.doc("pg_rewrite", row.oid),
                    lifetime: self.lifetime(),
                }),
                None => self.note("rule", format!("{} on {}", row.name, relation.sql()), "its text cannot be read"),
            }
        }
        rules
    }
}

impl TriggerRow {
    /// The condition, cut out of the text of `pg_get_triggerdef`, without the parentheses that PostgreSQL adds.
    fn when(&self) -> Option<String> {
        const WHEN: &str = " WHEN (";
        let behind = ["FOR EACH ROW", "FOR EACH STATEMENT"].iter().find_map(|each| {
            let at = text::find(&self.definition, &format!("{each}{WHEN}"))?;
            Some(at + each.len() + WHEN.len() - 1)
        });
        let (inside, _) = text::parenthesised(&self.definition, behind?)?;
        Some(text::without_parentheses(inside).to_owned())
    }

    /// Arguments, each ended by a zero byte.
    fn arguments(&self) -> Vec<String> {
        let mut parts: Vec<String> =
            self.arguments.split(|byte| *byte == 0).map(|part| String::from_utf8_lossy(part).into_owned()).collect();
        parts.pop();
        parts
    }
}

impl RuleRow {
    /// Condition and action, cut out of the text of `pg_get_ruledef`.
    fn parts(&self) -> Option<(Option<String>, String)> {
        // PostgreSQL begins a line for a NOTIFY.
        let at = [" DO ", " DO\n"].iter().filter_map(|word| text::find(&self.definition, word)).min()?;
        let (head, tail) = (&self.definition[..at], &self.definition[at + " DO ".len()..]);
        let when = text::find(head, " WHERE ").map(|at| head[at + " WHERE ".len()..].trim());
        let action = if self.instead { tail.strip_prefix("INSTEAD")? } else { tail };
        let action = action.trim();
        let action = action.strip_suffix(';').unwrap_or(action).trim_end();
        Some((when.map(|when| text::without_parentheses(when).to_owned()), action.to_owned()))
    }
}
