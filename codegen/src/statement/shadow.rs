//! The trigger that fills the shadow of a column while old code writes the column alone.
//!
//! In come a table and, for each shadow, what it holds of a row; out go one PL/pgSQL function, its trigger, and a trial of
//! both. Whoever writes a shadow writes it in vain: the trigger computes it anew from each row that is inserted or updated.

use schema_spec::name::object_name;

use super::batch::{Filled, block_within};
use super::effect::{Effect, Lock, Work};
use super::listed;
use super::name::{Ident, QualifiedName};
use super::value::{Literal, dollar_quoted};
use std::fmt;

/// Name of the trigger. PostgreSQL fires the `BEFORE` triggers of a table in the order of their names, and this one has to
/// see what the others make of a row.
const TRIGGER: &str = "zz_pilaster_shadow";

/// The shadows of one table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shadow {
    /// The table. Expressions may name its columns with or without the table's name before them.
    pub table: QualifiedName,
    /// Where functions and types of the expressions are looked for, beside PostgreSQL's own.
    pub search_path: Vec<Ident>,
    /// Each shadow with its type and what it holds of a row.
    pub columns: Vec<Filled>,
}

/// The parts of what fills shadows, and what proves that they are full.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cast {
    /// A `DO` block that has PostgreSQL plan what each shadow holds, over no row.
    Trial,
    /// `CREATE OR REPLACE FUNCTION` of the trigger.
    Function,
    /// `CREATE OR REPLACE TRIGGER`, before each row that is inserted or updated.
    Trigger,
    /// A `DO` block that looks for a row whose shadow is NULL though what it holds is not. It stands for the check that
    /// PostgreSQL refuses where a subquery computes the value.
    Proof,
}

impl Shadow {
    /// Name of the trigger.
    #[must_use]
    pub fn trigger_name() -> Ident {
        Ident::new(TRIGGER)
    }

    /// Name of the function, beside the table.
    #[must_use]
    pub fn function_name(&self) -> QualifiedName {
        self.table.sibling(object_name(self.table.name.raw(), "", "shadow"))
    }

    pub(super) fn effect(&self, part: Cast) -> Effect {
        match part {
            Cast::Trial => Effect::on(&self.table, Lock::AccessShare),
            Cast::Proof => Effect::on(&self.table, Lock::AccessShare).working(Work::Scan),
            Cast::Function => Effect::quick(Vec::new()),
            Cast::Trigger => Effect::on(&self.table, Lock::ShareRowExclusive),
        }
    }

    pub(super) fn write(&self, f: &mut fmt::Formatter<'_>, part: Cast) -> fmt::Result {
        match part {
            Cast::Trial => self.write_trial(f),
            Cast::Function => self.write_function(f),
            Cast::Trigger => self.write_trigger(f),
            Cast::Proof => self.write_proof(f),
        }
    }

    /// The expression sees the row under the table's own name, and nothing is replaced in its text.
    fn write_function(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut body = String::from("#variable_conflict use_column\nBEGIN\n");
        for Filled { column, type_name, value, .. } in &self.columns {
            let (to, table) = (type_name.for_cast(), &self.table.name);
            body.push_str(&format!("    NEW.{column} := (SELECT {value}::{to} FROM (SELECT NEW.*) AS {table});\n"));
        }
        body.push_str("    RETURN NEW;\nEND");
        write!(f, "CREATE OR REPLACE FUNCTION {}() RETURNS trigger\n    LANGUAGE plpgsql\n", self.function_name())?;
        write!(f, "    SET search_path = {}, pg_temp\n    AS {}", listed(&self.search_path), dollar_quoted(&body))
    }

    fn write_trigger(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CREATE OR REPLACE TRIGGER {TRIGGER}\n    BEFORE INSERT OR UPDATE ON {}\n", self.table)?;
        write!(f, "    FOR EACH ROW EXECUTE FUNCTION {}()", self.function_name())
    }

    /// PostgreSQL does not look into the function when it is made, and a writer should not be the first to meet a name
    /// that is not there: every expression is planned over no row.
    fn write_trial(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let trials = self.columns.iter().map(|Filled { type_name, value, .. }| {
            format!("    PERFORM {value}::{} FROM {} LIMIT 0;\n", type_name.for_cast(), self.table)
        });
        f.write_str(&block_within(&self.search_path, trials))
    }

    fn write_proof(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let proofs = self.columns.iter().map(|Filled { column, type_name, value, .. }| {
            let (to, table) = (type_name.for_cast(), &self.table);
            let message = Literal::new(format!("rows of {table} have no {column} yet: fill them and run this again"));
            format!(
                "    IF EXISTS (SELECT FROM {table} WHERE {column} IS NULL AND {value}::{to} IS NOT NULL) THEN\n        \
                 RAISE EXCEPTION USING MESSAGE = {message};\n    END IF;\n"
            )
        });
        f.write_str(&block_within(&self.search_path, proofs))
    }
}
