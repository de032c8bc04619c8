//! The trigger that keeps columns in step while several versions write one table.
//!
//! In come the rules (which column follows which, and what fills a gap), out goes one PL/pgSQL function and its
//! trigger. It looks only at which columns a statement gave or changed: it needs no session setting, keeps no state and
//! reads no other row. It cannot tell a NULL that was written from a column that was left out.

use schema_spec::model::{Deferrable, TriggerTiming};
use schema_spec::name::object_name;

use super::batch::block_within;
use super::listed;
use super::name::{Ident, QualifiedName};
use super::reaction::{Event, Trigger};
use super::value::{Expression, TypeName, Value, dollar_quoted};
use std::fmt;

/// Name of the trigger, on every table that has one. Of all `BEFORE` triggers of a table PostgreSQL fires them by name.
const TRIGGER: &str = "pilaster_in_step";

/// All rules of one table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InStep {
    /// The table. Expressions may name its columns with or without the table's name before them.
    pub table: QualifiedName,
    /// Where functions and types of the expressions are looked for, beside PostgreSQL's own.
    pub search_path: Vec<Ident>,
    /// What a row begins with where an insert gave none of several columns.
    pub first_values: Vec<FirstValue>,
    /// Columns with a counterpart, older versions first.
    pub pairs: Vec<Pair>,
    /// Columns that older versions lack or leave NULL, in the order of their versions. Each is filled once the pairs
    /// before it have been carried up.
    pub up: Vec<Fill>,
    /// Columns that newer versions lack.
    pub down: Vec<Fill>,
}

/// The default of columns that are kept in step. They have none of their own: it would look like a value that was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FirstValue {
    /// The columns, all of them NULL when the default applies.
    pub of: Vec<Ident>,
    /// The one that gets it.
    pub column: Ident,
    /// The default.
    pub value: Value,
}

/// Two columns that say the same to different versions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// The column of the older version.
    pub old: Watched,
    /// The column of the newer version.
    pub new: Watched,
    /// The new value from the old row.
    pub up: Expression,
    /// The old value from the new row.
    pub down: Expression,
    /// Columns that `up` reads.
    pub up_reads: Vec<Watched>,
    /// Columns that `down` reads.
    pub down_reads: Vec<Watched>,
    /// Whether the old column may not be NULL. Then `down` fills it even where the new one is NULL.
    pub old_not_null: bool,
    /// Whether the new column may not be NULL. Then `up` fills it even where the old one is NULL, and also when an
    /// update meets a row from before.
    pub new_not_null: bool,
    /// The version that brings the new column.
    pub since: u32,
}

/// A column with its type, on which it depends how a change is seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Watched {
    /// Its name.
    pub name: Ident,
    /// Its type.
    pub type_name: TypeName,
}

/// A value for a column that was left NULL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fill {
    /// The column.
    pub column: Watched,
    /// Its value, from the row.
    pub value: Expression,
    /// Whether an update fills it too: where NULL is never meant.
    pub on_update: bool,
    /// Whether a served version does not know the column at all. Such a column has no default of its own.
    pub is_lacking: bool,
    /// The version that brings or drops the column, or no longer takes a NULL in it.
    pub since: u32,
}

impl InStep {
    /// Name of the trigger.
    #[must_use]
    pub fn trigger_name() -> Ident {
        Ident::new(TRIGGER)
    }

    /// Name of the function, beside the table.
    #[must_use]
    pub fn function_name(&self) -> QualifiedName {
        self.table.sibling(object_name(self.table.name.raw(), "", "in_step"))
    }

    /// Whether there is nothing to do.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.first_values.is_empty() && self.pairs.is_empty() && self.up.is_empty() && self.down.is_empty()
    }

    fn watches_updates(&self) -> bool {
        !self.pairs.is_empty() || self.up.iter().any(|fill| fill.on_update)
    }

    /// The trigger as PostgreSQL has it. What makes it is a statement of its own, for one that is there is replaced.
    pub(crate) fn trigger(&self) -> Trigger {
        let updates = self.watches_updates().then(|| Event::Update(Vec::new()));
        Trigger {
            name: Self::trigger_name(),
            table: self.table.clone(),
            timing: TriggerTiming::Before,
            events: std::iter::once(Event::Insert).chain(updates).collect(),
            each_row: true,
            when: None,
            function: self.function_name().to_string(),
            arguments: Vec::new(),
            constraint: false,
            deferrable: Deferrable::No,
            from: None,
            old_table: None,
            new_table: None,
        }
    }

    pub(super) fn write_trigger(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let events = if self.watches_updates() { "INSERT OR UPDATE" } else { "INSERT" };
        write!(f, "CREATE OR REPLACE TRIGGER {TRIGGER}\n    BEFORE {events} ON {}\n", self.table)?;
        write!(f, "    FOR EACH ROW EXECUTE FUNCTION {}()", self.function_name())
    }

    /// `variable_conflict`: a column may be called `new` or `found`, and then it is the column that is meant.
    pub(super) fn write_function(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut body = Body::default();
        body.line("#variable_conflict use_column");
        body.line("BEGIN");
        body.block("IF TG_OP = 'INSERT' THEN", |body| self.on_insert(body));
        if self.watches_updates() {
            body.block("ELSE", |body| self.on_update(body));
        }
        body.line("    END IF;");
        body.line("    RETURN NEW;");
        body.line("END");
        write!(f, "CREATE OR REPLACE FUNCTION {}() RETURNS trigger\n    LANGUAGE plpgsql\n", self.function_name())?;
        write!(f, "    SET search_path = {}, pg_temp\n    AS {}", listed(&self.search_path), dollar_quoted(&body.text))
    }

    /// Every expression, planned over no row.
    pub(super) fn write_trial(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pairs = self.pairs.iter().flat_map(|pair| [(&pair.up, &pair.new), (&pair.down, &pair.old)]);
        let fills = self.up.iter().chain(&self.down).map(|fill| (&fill.value, &fill.column));
        let trials = pairs.chain(fills).map(|(expression, column)| {
            let type_name = column.type_name.for_cast();
            format!("    PERFORM {expression}::{type_name} FROM {} LIMIT 0;\n", self.table)
        });
        f.write_str(&block_within(&self.search_path, trials))
    }

    fn on_insert(&self, body: &mut Body) {
        for first in &self.first_values {
            let all_null: Vec<String> = first.of.iter().map(|column| format!("NEW.{column} IS NULL")).collect();
            body.assign_if(&all_null.join(" AND "), &first.column, &first.value.to_string());
        }
        self.upwards(|rule| match rule {
            Upward::Pair(pair) => {
                let mut conditions = vec![format!("NEW.{} IS NULL", pair.new.name)];
                if !pair.new_not_null {
                    conditions.push(format!("NEW.{} IS NOT NULL", pair.old.name));
                }
                body.assign_if(&all(&conditions), &pair.new.name, &self.up(pair));
            }
            Upward::Fill(fill) => self.fill(body, fill),
        });
        for pair in self.pairs.iter().rev() {
            let mut conditions = vec![pair.new.differs(&self.up(pair))];
            if pair.old_not_null {
                conditions.insert(0, format!("NEW.{} IS NULL", pair.old.name));
            }
            body.assign_if(&any(&conditions), &pair.old.name, &self.down(pair));
        }
        for fill in self.down.iter().rev() {
            self.fill(body, fill);
        }
    }

    fn on_update(&self, body: &mut Body) {
        self.upwards(|rule| match rule {
            Upward::Pair(pair) => {
                let mut given = vec![changed(&pair.up_reads), pair.new.unchanged()];
                given.extend(self.is_no_restoration(pair));
                body.assign_if(&all(&given), &pair.new.name, &self.up(pair));
                if pair.new_not_null {
                    let new = &pair.new.name;
                    let from_before = [format!("NEW.{new} IS NULL"), format!("OLD.{new} IS NULL")];
                    body.assign_if(&all(&from_before), new, &self.up(pair));
                }
            }
            Upward::Fill(fill) if fill.on_update => self.fill(body, fill),
            Upward::Fill(_) => {}
        });
        for pair in self.pairs.iter().rev() {
            let given = all(&[changed(&pair.down_reads), pair.new.differs(&self.up(pair))]);
            body.assign_if(&given, &pair.old.name, &self.down(pair));
        }
    }

    /// The way back of a contract fills an older column from the newer one. Carried up again, its value would write over
    /// what it was made from, and lose what the way down loses: 750 cents, 7 euros, 700 cents. A copy loses nothing.
    fn is_no_restoration(&self, pair: &Pair) -> Option<String> {
        let (old, new, cast) = (&pair.old.name, &pair.new.name, pair.old.cast());
        let copied = pair.new.copied_from(&pair.up, &pair.up_reads).is_some();
        let restored = format!("NEW.{old}{cast} IS NOT DISTINCT FROM {}{cast}", self.down(pair));
        (!copied).then(|| format!("NOT (OLD.{old} IS NULL AND OLD.{new} IS NOT NULL AND {restored})"))
    }

    /// Pairs and fills in the order of their versions, the pairs of a version before its fills: a fill may read what a
    /// pair has just carried up, and a later pair what a fill has filled.
    fn upwards<'a>(&'a self, mut visit: impl FnMut(Upward<'a>)) {
        let pairs = self.pairs.iter().map(|pair| (pair.since, 0, Upward::Pair(pair)));
        let fills = self.up.iter().map(|fill| (fill.since, 1, Upward::Fill(fill)));
        let mut rules: Vec<_> = pairs.chain(fills).collect();
        rules.sort_by_key(|(since, kind, _)| (*since, *kind));
        rules.into_iter().for_each(|(_, _, rule)| visit(rule));
    }

    fn fill(&self, body: &mut Body, fill: &Fill) {
        let condition = format!("NEW.{} IS NULL", fill.column.name);
        body.assign_if(&condition, &fill.column.name, &self.computed(&fill.value, &fill.column));
    }

    fn up(&self, pair: &Pair) -> String {
        pair.new.copied_from(&pair.up, &pair.up_reads).unwrap_or_else(|| self.computed(&pair.up, &pair.new))
    }

    fn down(&self, pair: &Pair) -> String {
        pair.old.copied_from(&pair.down, &pair.down_reads).unwrap_or_else(|| self.computed(&pair.down, &pair.old))
    }

    /// The expression over the row as it stands, under the table's own name. Nothing is replaced in its text.
    fn computed(&self, expression: &Expression, column: &Watched) -> String {
        let type_name = column.type_name.for_cast();
        format!("(SELECT {expression}::{type_name} FROM (SELECT NEW.*) AS {})", self.table.name)
    }
}

enum Upward<'a> {
    Pair(&'a Pair),
    Fill(&'a Fill),
}

impl Watched {
    /// How two values are compared: as text where the type has no `=`, or one that compares something else.
    fn cast(&self) -> &'static str {
        if self.type_name.has_equality() { "" } else { "::text" }
    }

    fn changed(&self) -> String {
        let (name, cast) = (&self.name, self.cast());
        format!("NEW.{name}{cast} IS DISTINCT FROM OLD.{name}{cast}")
    }

    fn unchanged(&self) -> String {
        let (name, cast) = (&self.name, self.cast());
        format!("NEW.{name}{cast} IS NOT DISTINCT FROM OLD.{name}{cast}")
    }

    fn differs(&self, value: &str) -> String {
        let (name, cast) = (&self.name, self.cast());
        format!("NEW.{name}{cast} IS DISTINCT FROM {value}{cast}")
    }

    /// The column of the same type that the expression is nothing but the name of.
    fn copied_from(&self, expression: &Expression, reads: &[Watched]) -> Option<String> {
        let source = reads.iter().find(|read| *expression == Expression::column(&read.name))?;
        (source.type_name == self.type_name).then(|| format!("NEW.{}", source.name))
    }
}

/// A constant never changes.
fn changed(columns: &[Watched]) -> String {
    let changes: Vec<String> = columns.iter().map(Watched::changed).collect();
    match changes.as_slice() {
        [] => "false".to_owned(),
        [one] => one.clone(),
        several => format!("({})", several.join(" OR ")),
    }
}

fn all(conditions: &[String]) -> String {
    joined(conditions, "AND")
}

fn any(conditions: &[String]) -> String {
    joined(conditions, "OR")
}

/// On one line where they fit, else each on its own.
fn joined(conditions: &[String], word: &str) -> String {
    const FITS: usize = 100;
    let fits = conditions.iter().map(String::len).sum::<usize>() <= FITS;
    let joint = if fits { format!(" {word} ") } else { format!("\n            {word} ") };
    conditions.join(&joint)
}

/// The text of a function, two levels of indentation deep.
#[derive(Default)]
struct Body {
    text: String,
}

impl Body {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn block(&mut self, opening: &str, fill: impl FnOnce(&mut Self)) {
        self.line(&format!("    {opening}"));
        fill(self);
    }

    fn assign_if(&mut self, condition: &str, column: &Ident, value: &str) {
        self.line(&format!("        IF {condition} THEN"));
        self.line(&format!("            NEW.{column} := {value};"));
        self.line("        END IF;");
    }
}
