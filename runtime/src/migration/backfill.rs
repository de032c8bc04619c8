//! Generated backfills, taken apart.
//!
//! In comes the text of a statement, out go the table that it walks and what it does to a range of that table. A generated backfill
//! is one block that walks by itself, so that every runner can run it; the manager walks in its place, and so knows where it is.
//! Whatever is not to the letter what the generator writes is no backfill, and runs as it stands.

use std::time::Duration;

/// A walk over a table that fills columns, range by range.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Backfill {
    /// The table, as a literal of SQL: `'public.people'`.
    pub(crate) relation: String,
    /// How many times the table is walked at most; a walk that fills nothing is the last.
    pub(crate) passes: i32,
    /// Blocks of the table that are filled in one transaction at most.
    pub(crate) blocks: i64,
    /// Rows that are written in a second at most.
    pub(crate) rows_per_second: Option<u64>,
    /// What is done to a range, with the place of its end left open.
    body: String,
}

const HEAD: &str = "DO $pilaster$\n#variable_conflict use_column\nDECLARE\n    pilaster_block bigint;\n    \
    pilaster_blocks bigint;\n    pilaster_rows bigint;\n    pilaster_filled bigint;\n";
const BEFORE: &str = "    pilaster_before bigint;\n";
const TAIL: &str = "        END LOOP;\n        EXIT WHEN pilaster_filled = 0;\n    END LOOP;\nEND\n$pilaster$";

impl Backfill {
    /// What a statement is, if it is a generated backfill.
    pub(crate) fn of(statement: &str) -> Option<Self> {
        let rest = statement.strip_prefix(HEAD)?;
        let rest = rest.strip_prefix(BEFORE).unwrap_or(rest).strip_prefix("BEGIN\n    FOR pilaster_pass IN 1..")?;
        let (passes, rest) = rest.split_once(" LOOP\n        pilaster_block := 0;\n        pilaster_filled := 0;\n")?;
        let rest = rest.strip_prefix("        pilaster_blocks := pg_relation_size(")?;
        let (relation, rest) = rest.split_once(") / current_setting('block_size')::bigint;\n")?;
        let rest = rest.strip_prefix("        WHILE pilaster_block < pilaster_blocks LOOP\n")?;
        let rest = rest.strip_suffix(';').unwrap_or(rest).strip_suffix(TAIL)?;
        // From behind, so that it is the last one, whatever stands in the values.
        let (body, rest) = rest.rsplit_once("            COMMIT;\n")?;
        let sleep = "            PERFORM pg_catalog.pg_sleep((pilaster_filled - pilaster_before) / ";
        let (rows_per_second, rest) = match rest.strip_prefix(sleep) {
            Some(rest) => {
                let (rows, rest) = rest.split_once(".0);\n")?;
                (Some(rows.parse().ok()?), rest)
            }
            None => (None, rest),
        };
        let blocks = rest.strip_prefix("            pilaster_block := pilaster_block + ")?.strip_suffix(";\n")?;
        let end = format!("                    AND ctid < format('(%s,0)', pilaster_block + {blocks})::tid\n");
        let body = body.contains(&end).then(|| {
            body.replace(&end, "                    AND ctid < format('(%s,0)', pilaster_until)::tid\n")
                .replace("            pilaster_before := pilaster_filled;\n", "")
        });
        Some(Self {
            relation: relation.to_owned(),
            passes: passes.parse().ok()?,
            blocks: blocks.parse().ok().filter(|blocks| *blocks > 0)?,
            rows_per_second,
            body: body?,
        })
    }

    /// The table's name for people.
    pub(crate) fn table(&self) -> String {
        self.relation.trim_matches('\'').replace("''", "'")
    }

    /// A block that fills the range of blocks from the first to before the second, in the transaction that is open, and leaves in
    /// `pilaster.filled` how many values it wrote.
    pub(crate) fn batch(&self, from: i64, until: i64) -> String {
        let body = &self.body;
        format!(
            "DO $pilaster$\n#variable_conflict use_column\nDECLARE\n    pilaster_block bigint := {from};\n    \
             pilaster_until bigint := {until};\n    pilaster_rows bigint;\n    pilaster_filled bigint := 0;\nBEGIN\n{body}    \
             PERFORM pg_catalog.set_config('pilaster.filled', pilaster_filled::text, true);\nEND\n$pilaster$;"
        )
    }

    /// How long to rest behind so many rows.
    pub(crate) fn rest_behind(&self, rows: i64) -> Duration {
        let milliseconds = |rate: u64| rows.unsigned_abs().saturating_mul(1000) / rate.max(1);
        self.rows_per_second.map_or(Duration::ZERO, |rate| Duration::from_millis(milliseconds(rate)))
    }
}
