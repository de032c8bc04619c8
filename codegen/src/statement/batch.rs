//! Statements that run in several transactions, and the refusal to lose data.
//!
//! In come statements, columns to fill and values at risk; out goes one `DO` block each. A block commits between its
//! parts, so it must be the only statement that is sent: PostgreSQL runs several statements in one message as one
//! transaction, and refuses `COMMIT` there. Each block can be run again after it was interrupted.

use super::name::{Ident, QualifiedName};
use super::value::{Expression, Literal, TypeName, Value, dollar_quoted};
use super::{InStep, Statement, listed};
use std::fmt;

/// How long a statement of a migration waits for a lock before it gives up, in milliseconds. Everybody who comes
/// later waits behind the one that waits for an exclusive lock, so it may not wait for long.
pub const LOCK_TIMEOUT_MILLISECONDS: u32 = 5_000;

/// How many blocks of a table are filled in one transaction: 1 MiB of rows at the usual block size.
const BLOCKS_AT_ONCE: u32 = 128;

/// How many passes a backfill makes beyond one for each column, before it leaves the rest to be found by the constraint.
const SPARE_PASSES: usize = 8;

/// The setting that allows a way down to lose data, and the value that it must have.
pub const ALLOW_DATA_LOSS: (&str, &str) = ("pilaster.allow_data_loss", "yes");

/// Columns of one table that get values in the rows that exist.
///
/// The table is walked block by block, in short transactions. An update moves a row, also to a block that was walked
/// before, and its other columns are then filled by the next pass; the pass that fills nothing is the last. Rows that
/// writers add meanwhile are filled by the table's trigger, which must be there before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backfill {
    /// The table.
    pub table: QualifiedName,
    /// Where functions and types of the expressions are looked for.
    pub search_path: Vec<Ident>,
    /// The columns, in the order in which they are filled: a value may read a column before it.
    pub columns: Vec<Filled>,
    /// How much at once, and how fast.
    pub pace: Pace,
}

/// How a backfill goes about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pace {
    /// How long it waits for a lock, in milliseconds.
    pub lock_timeout: u32,
    /// How many blocks of the table it fills in one transaction.
    pub blocks: u32,
    /// How many rows it writes in a second at most; nothing: as fast as it can.
    pub rows_per_second: Option<u64>,
}

impl Default for Pace {
    fn default() -> Self {
        Self { lock_timeout: LOCK_TIMEOUT_MILLISECONDS, blocks: BLOCKS_AT_ONCE, rows_per_second: None }
    }
}

/// A column and what it holds where it is NULL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filled {
    /// The column.
    pub column: Ident,
    /// Its type.
    pub type_name: TypeName,
    /// Its value, from the row.
    pub value: Expression,
    /// The label of an enum that it takes the place of; nothing: NULL.
    pub in_place_of: Option<Literal>,
}

/// What would be gone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AtRisk {
    /// The table.
    pub table: QualifiedName,
    /// The column; nothing: the whole row.
    pub column: Option<Ident>,
    /// What the column's value can be made from again, so that it is no loss.
    pub remade: Option<Remade>,
}

/// How a value comes back that is dropped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remade {
    /// From the rest of the row, as this type.
    From(Expression, TypeName),
    /// It is the default.
    Default(Value, TypeName),
}

pub(super) fn write_in_transactions(
    f: &mut fmt::Formatter<'_>,
    parts: &[Vec<Statement>],
    path: &[Ident],
) -> fmt::Result {
    let mut body = String::from("BEGIN\n");
    for (position, part) in parts.iter().enumerate() {
        if position > 0 {
            body.push_str("    COMMIT;\n\n");
        }
        // A part that says itself how long it waits is asked.
        let (timeout, rest) = match part.as_slice() {
            [Statement::LockTimeout { milliseconds, local: true }, rest @ ..] => (*milliseconds, rest),
            all => (LOCK_TIMEOUT_MILLISECONDS, all),
        };
        body.push_str(&settings("    ", path, timeout));
        for statement in rest {
            body.push_str(&indented(&super::closed(statement), "    "));
        }
    }
    body.push_str("END");
    write!(f, "DO {}", dollar_quoted(&body))
}

impl Backfill {
    pub(super) fn write(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let table = &self.table;
        let relation = Literal::new(table.to_string());
        let mut body = String::from("#variable_conflict use_column\nDECLARE\n    pilaster_block bigint;\n");
        body.push_str("    pilaster_blocks bigint;\n    pilaster_rows bigint;\n    pilaster_filled bigint;\n");
        if self.pace.rows_per_second.is_some() {
            body.push_str("    pilaster_before bigint;\n");
        }
        body.push_str("BEGIN\n");
        body.push_str(&format!("    FOR pilaster_pass IN 1..{} LOOP\n", self.columns.len() + SPARE_PASSES));
        body.push_str("        pilaster_block := 0;\n        pilaster_filled := 0;\n");
        body.push_str(&format!(
            "        pilaster_blocks := pg_relation_size({relation}) / current_setting('block_size')::bigint;\n"
        ));
        body.push_str("        WHILE pilaster_block < pilaster_blocks LOOP\n");
        body.push_str(&settings("            ", &self.search_path, self.pace.lock_timeout));
        body.push_str(&format!("            {SEES_ALL}\n"));
        if self.pace.rows_per_second.is_some() {
            body.push_str("            pilaster_before := pilaster_filled;\n");
        }
        self.columns.iter().for_each(|filled| self.write_update(&mut body, filled));
        body.push_str("            COMMIT;\n");
        if let Some(rows) = self.pace.rows_per_second {
            body.push_str(&format!(
                "            PERFORM pg_catalog.pg_sleep((pilaster_filled - pilaster_before) / {rows}.0);\n"
            ));
        }
        body.push_str(&format!(
            "            pilaster_block := pilaster_block + {};\n        END LOOP;\n",
            self.pace.blocks
        ));
        body.push_str("        EXIT WHEN pilaster_filled = 0;\n    END LOOP;\nEND");
        write!(f, "DO {}", dollar_quoted(&body))
    }

    fn write_update(&self, body: &mut String, filled: &Filled) {
        let (table, column, value) = (&self.table, &filled.column, &filled.value);
        let (type_name, stale, blocks) = (filled.type_name.for_cast(), filled.stale(), self.pace.blocks);
        body.push_str(&format!(
            "            UPDATE {table}\n                SET {column} = {value}::{type_name}\n                \
             WHERE ctid >= format('(%s,0)', pilaster_block)::tid\n                    \
             AND ctid < format('(%s,0)', pilaster_block + {blocks})::tid\n                    \
             AND {stale};\n            \
             GET DIAGNOSTICS pilaster_rows = ROW_COUNT;\n            \
             pilaster_filled := pilaster_filled + pilaster_rows;\n"
        ));
    }

    /// What the rules of a table give to rows that exist, pairs before fills, for the columns that are named.
    #[must_use]
    pub fn of(in_step: &InStep, is_new: impl Fn(&Ident) -> bool) -> Self {
        let mut columns: Vec<(u32, u8, Filled)> = Vec::new();
        for pair in in_step.pairs.iter().filter(|pair| is_new(&pair.new.name)) {
            columns.push((pair.since, 0, filled(&pair.new.name, &pair.new.type_name, &pair.up)));
        }
        for fill in in_step.up.iter().filter(|fill| is_new(&fill.column.name)) {
            columns.push((fill.since, 1, filled(&fill.column.name, &fill.column.type_name, &fill.value)));
        }
        columns.sort_by_key(|(since, kind, _)| (*since, *kind));
        let mut columns: Vec<Filled> = columns.into_iter().map(|(_, _, column)| column).collect();
        for pair in in_step.pairs.iter().rev().filter(|pair| is_new(&pair.old.name)) {
            columns.push(filled(&pair.old.name, &pair.old.type_name, &pair.down));
        }
        for fill in in_step.down.iter().rev().filter(|fill| is_new(&fill.column.name)) {
            columns.push(filled(&fill.column.name, &fill.column.type_name, &fill.value));
        }
        Self { table: in_step.table.clone(), search_path: in_step.search_path.clone(), columns, pace: Pace::default() }
    }
}

impl Filled {
    /// Which rows get the value.
    fn stale(&self) -> String {
        let (column, value) = (&self.column, &self.value);
        let Some(label) = &self.in_place_of else { return format!("{column} IS NULL AND {value} IS NOT NULL") };
        let of = TypeName { array: false, ..self.type_name.clone() }.for_cast();
        if self.type_name.array {
            format!("{label}::{of} = ANY ({column})")
        } else {
            format!("{column} = {label}::{of}")
        }
    }
}

fn filled(column: &Ident, type_name: &TypeName, value: &Expression) -> Filled {
    Filled { column: column.clone(), type_name: type_name.clone(), value: value.clone(), in_place_of: None }
}

/// Settings of one transaction: `COMMIT` ends those of the one before.
fn settings(indent: &str, path: &[Ident], timeout: u32) -> String {
    let mut text = format!("{indent}PERFORM set_config('lock_timeout', '{timeout}ms', true);\n");
    if !path.is_empty() {
        text.push_str(&format!("{indent}{}\n", search_in(path)));
    }
    text
}

/// Where a policy would hide rows from the role that migrates, PostgreSQL refuses: rows that nobody sees would neither be filled nor
/// be missed (`row_security` in "Client Connection Defaults").
const SEES_ALL: &str = "PERFORM set_config('row_security', 'off', true);";

fn search_in(path: &[Ident]) -> String {
    format!("PERFORM set_config('search_path', {}, true);", Literal::new(listed(path)))
}

/// A block of these lines that finds names where the path says. What comes next in the transaction may rely on the path
/// that was, such as the ledger of whoever runs the file.
pub(super) fn block_within(path: &[Ident], lines: impl Iterator<Item = String>) -> String {
    let mut body = String::from("#variable_conflict use_column\nDECLARE\n");
    body.push_str("    pilaster_path text := current_setting('search_path');\nBEGIN\n");
    body.push_str(&format!("    {}\n", search_in(path)));
    body.extend(lines);
    body.push_str("    PERFORM set_config('search_path', pilaster_path, true);\nEND");
    format!("DO {}", dollar_quoted(&body))
}

/// Each line behind `indent`, but for those that begin inside of a name or a text.
fn indented(text: &str, indent: &str) -> String {
    let inside: Vec<_> = super::tokens(text).into_iter().map(|(range, _)| range).collect();
    let mut shown = String::with_capacity(text.len());
    let mut from = 0;
    for (at, _) in text.match_indices('\n') {
        let line = &text[from..=at];
        let begins_inside = inside.iter().any(|range| range.start < from && from < range.end);
        shown.push_str(if begins_inside || line == "\n" { "" } else { indent });
        shown.push_str(line);
        from = at + 1;
    }
    shown
}

/// Refuses to go on while one of the values would be lost and nobody said that it may be.
pub(super) fn write_refusal(f: &mut fmt::Formatter<'_>, at_risk: &[AtRisk]) -> fmt::Result {
    let (setting, word) = ALLOW_DATA_LOSS;
    // The way out is part of the message, because sqlx shows no hints.
    let mend = format!("to lose them all the same, run this with PGOPTIONS='-c {setting}={word}' in the environment");
    let (setting, word) = (Literal::new(setting), Literal::new(word));
    let (tables, columns): (Vec<&AtRisk>, Vec<&AtRisk>) = at_risk.iter().partition(|risk| risk.column.is_none());
    // A column may be called `found`, and then it is the column that is meant.
    let mut body = String::from("#variable_conflict use_column\n");
    if !tables.is_empty() {
        body.push_str("DECLARE\n    doomed text;\n    filled boolean;\n");
    }
    body.push_str(&format!(
        "BEGIN\n    IF current_setting({setting}, true) = {word} THEN\n        RETURN;\n    END IF;\n    {SEES_ALL}\n"
    ));
    if !tables.is_empty() {
        push_tables(&mut body, &tables, &mend);
    }
    for (position, risk) in columns.iter().enumerate() {
        let table = &risk.table;
        if !columns[..position].iter().any(|before| before.table == *table) {
            body.push_str(&format!("    LOCK TABLE {table} IN SHARE ROW EXCLUSIVE MODE;\n"));
        }
        let Some(column) = &risk.column else { continue };
        let message = Literal::new(format!("this would lose values of {table}.{column}; {mend}"));
        body.push_str(&format!("    IF EXISTS (SELECT FROM {table} WHERE {}) THEN\n", risk.condition(column)));
        body.push_str(&format!("        RAISE EXCEPTION USING MESSAGE = {message};\n    END IF;\n"));
    }
    body.push_str("END");
    write!(f, "DO {}", dollar_quoted(&body))
}

/// Whether one of the tables holds a row. One that has no page and no descendant is not asked: PostgreSQL would plan with
/// its indexes, and lock them, and an index may call a function whose own needs are gone already.
fn push_tables(body: &mut String, tables: &[&AtRisk], mend: &str) {
    let names = tables.iter().map(|risk| format!("        {}", Literal::new(risk.table.to_string())));
    let names = names.collect::<Vec<_>>().join(",\n");
    let mend = Literal::new(format!("; {mend}"));
    body.push_str(&format!(
        "    FOREACH doomed IN ARRAY ARRAY[\n{names}\n    ] LOOP
        EXECUTE 'LOCK TABLE ' || doomed || ' IN SHARE ROW EXCLUSIVE MODE';
        CONTINUE WHEN pg_catalog.pg_relation_size(doomed::pg_catalog.regclass) = 0
            AND NOT EXISTS (SELECT FROM pg_catalog.pg_inherits WHERE inhparent = doomed::pg_catalog.regclass);
        EXECUTE 'SELECT EXISTS (SELECT FROM ' || doomed || ')' INTO filled;
        IF filled THEN
            RAISE EXCEPTION USING MESSAGE = 'this would lose rows of ' || doomed || {mend};
        END IF;
    END LOOP;\n"
    ));
}

pub(super) fn write_requirement(f: &mut fmt::Formatter<'_>, indexes: &[QualifiedName]) -> fmt::Result {
    let mut body = String::from("BEGIN\n");
    for index in indexes {
        let name = Literal::new(index.to_string());
        let mend = format!("run REINDEX INDEX CONCURRENTLY {index}; and then this migration again");
        let message = Literal::new(format!("the index {index} was not built to its end: {mend}"));
        body.push_str(&format!(
            "    IF EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = to_regclass({name}) AND NOT indisvalid) THEN\n        \
             RAISE EXCEPTION USING MESSAGE = {message};\n    END IF;\n"
        ));
    }
    body.push_str("END");
    write!(f, "DO {}", dollar_quoted(&body))
}

impl AtRisk {
    fn condition(&self, column: &Ident) -> String {
        let as_text = |of: &TypeName| if of.has_equality() { "" } else { "::text" };
        match &self.remade {
            None => format!("{column} IS NOT NULL"),
            Some(Remade::From(value, of)) => {
                let text = as_text(of);
                format!("{column}{text} IS DISTINCT FROM {value}::{}{text}", of.for_cast())
            }
            Some(Remade::Default(value, of)) => {
                let text = as_text(of);
                format!("{column}{text} IS DISTINCT FROM {value}::{}{text}", of.for_cast())
            }
        }
    }
}
