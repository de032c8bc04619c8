//! One row of a table, before it is inserted.
//!
//! In come a table, the values of its types, the rows that its foreign keys can point at and the number of the attempt;
//! out goes a value for each column. It asks no server.

use std::collections::BTreeMap;

use super::Oid;
use super::demand::{Bound, Case, Demand, Relation};
use super::shape::{Column, ForeignKey, Table};
use super::value::{Value, Values, picked};

/// What one attempt at a row is made from.
pub(super) struct Attempt<'a> {
    pub(super) table: &'a Table,
    pub(super) values: &'a Values<'a>,
    /// Ways to satisfy the checks, the most welcome first.
    pub(super) cases: &'a [Case],
    /// Rows that each foreign key can point at, in the order of the table's foreign keys.
    pub(super) targets: &'a [Vec<Vec<String>>],
    /// Values that another row already counts on.
    pub(super) promised: BTreeMap<String, String>,
    /// Number of the row, from 0.
    pub(super) row: u64,
    /// Rows that the table had before.
    pub(super) existing: u64,
    /// Number of the attempt, from 0.
    pub(super) attempt: u64,
    /// Whether nullable columns are filled.
    pub(super) full: bool,
    /// Values to try for columns whose checks are not understood, and which of all combinations it is.
    pub(super) wild: &'a BTreeMap<String, Vec<Value>>,
    pub(super) combination: u64,
}

/// A row, and what it leaves open.
#[derive(Default)]
pub(super) struct Row {
    pub(super) values: BTreeMap<String, Value>,
    /// Foreign keys (their places) that stay NULL because nothing is there yet to point at.
    pub(super) late: Vec<usize>,
    /// Rows that must come into other tables: foreign key (its place) and values of its target columns.
    pub(super) promises: Vec<(usize, BTreeMap<String, String>)>,
}

impl Attempt<'_> {
    /// The row.
    ///
    /// # Errors
    /// Why there is none.
    pub(super) fn make(&self, target_columns: &dyn Fn(Oid, &str) -> Option<Column>) -> Result<Row, String> {
        let mut row = Row::default();
        for (name, text) in &self.promised {
            row.values.insert(name.clone(), Value::Text(text.clone()));
        }
        let case = picked(self.cases, self.attempt).unwrap_or_default();
        let mut copies = Vec::new();
        let mut stride = 1;
        for (place, key) in self.table.foreign_keys.iter().enumerate() {
            self.refer(place, key, &case, &mut stride, &mut row, &mut copies, target_columns)?;
        }
        for column in self.table.columns.iter().filter(|column| !column.computed) {
            if !row.values.contains_key(&column.name) {
                let demand = case.columns.get(&column.name);
                let explicit = copies.iter().any(|(_, from)| *from == column.name);
                let value = self.own(column, demand, explicit)?;
                row.values.insert(column.name.clone(), value);
            }
        }
        for (to, from) in copies {
            let value = row.values.get(&from).cloned().unwrap_or(Value::Null);
            row.values.insert(to, value);
        }
        for (left, relation, right) in &case.relations {
            self.relate(left, *relation, right, &mut row);
        }
        let mut left = self.combination;
        for (column, candidates) in self.wild {
            let number = u64::try_from(candidates.len() + 1).unwrap_or(1);
            if let Some(value) = usize::try_from(left % number).ok().and_then(|place| candidates.get(place)) {
                row.values.insert(column.clone(), value.clone());
            }
            left /= number;
        }
        Ok(row)
    }

    fn number(&self) -> u64 {
        self.existing + self.row + self.attempt
    }

    /// Points a foreign key at a row, or leaves it open.
    #[allow(clippy::too_many_arguments, reason = "all are parts of the one row that is being made")]
    fn refer(
        &self,
        place: usize,
        key: &ForeignKey,
        case: &Case,
        stride: &mut u64,
        row: &mut Row,
        copies: &mut Vec<(String, String)>,
        target_columns: &dyn Fn(Oid, &str) -> Option<Column>,
    ) -> Result<(), String> {
        let columns: Vec<&Column> = key.columns.iter().filter_map(|number| self.table.column(*number)).collect();
        let demand = |column: &Column| case.columns.get(&column.name);
        let nullable: Vec<&&Column> = columns
            .iter()
            .filter(|column| column.nullable && demand(column).and_then(|demand| demand.null) != Some(false))
            .filter(|column| !matches!(row.values.get(&column.name), Some(value) if *value != Value::Null))
            .collect();
        let told_null = nullable.iter().any(|column| demand(column).is_some_and(|demand| demand.null == Some(true)));
        if !nullable.is_empty() && (!self.full || told_null) {
            for column in nullable {
                row.values.insert(column.name.clone(), Value::Null);
            }
            return Ok(());
        }
        if columns.iter().any(|column| row.values.get(&column.name) == Some(&Value::Null)) {
            return Ok(());
        }
        let agrees = |target: &&Vec<String>, with_case: bool| {
            columns.iter().zip(target.iter()).all(|(column, text)| match row.values.get(&column.name) {
                Some(Value::Text(set)) => set == text,
                Some(_) => false,
                None => !with_case || demand(column).is_none_or(|demand| allows(demand, text)),
            })
        };
        let mut fitting: Vec<&Vec<String>> = self.targets[place].iter().filter(|target| agrees(target, true)).collect();
        if fitting.is_empty() {
            fitting = self.targets[place].iter().filter(|target| agrees(target, false)).collect();
        }
        if let Some(target) = picked(&fitting, self.row + self.attempt / *stride) {
            *stride = stride.saturating_mul(u64::try_from(fitting.len()).unwrap_or(1));
            for (column, text) in columns.iter().zip(target) {
                row.values.insert(column.name.clone(), Value::Text(text.clone()));
            }
            return Ok(());
        }
        if !nullable.is_empty() {
            row.late.push(place);
            for column in nullable {
                row.values.insert(column.name.clone(), Value::Null);
            }
            return Ok(());
        }
        if key.target == self.table.oid {
            let pairs = columns.iter().zip(&key.target_columns);
            let open =
                pairs.filter(|(column, target)| column.name != **target && !row.values.contains_key(&column.name));
            copies.extend(open.map(|(column, target)| (column.name.clone(), target.clone())));
            return Ok(());
        }
        self.promise(place, key, &columns, row, target_columns)
    }

    /// Counts on a row that is not there yet.
    fn promise(
        &self,
        place: usize,
        key: &ForeignKey,
        columns: &[&Column],
        row: &mut Row,
        target_columns: &dyn Fn(Oid, &str) -> Option<Column>,
    ) -> Result<(), String> {
        let mut promised = BTreeMap::new();
        for (column, target) in columns.iter().zip(&key.target_columns) {
            let there = target_columns(key.target, target)
                .ok_or_else(|| format!("nothing is there that {} could point at", key.name))?;
            let text = match row.values.get(&column.name) {
                Some(Value::Text(text)) => text.clone(),
                _ => match self.values.make(there.of, there.modifier, self.number() + 1000, &Demand::default()) {
                    Some(Value::Text(text)) => text,
                    _ => return Err(format!("nothing is there that {} could point at", key.name)),
                },
            };
            row.values.insert(column.name.clone(), Value::Text(text.clone()));
            promised.insert(target.clone(), text);
        }
        row.promises.push((place, promised));
        Ok(())
    }

    /// The value of a column that points nowhere.
    fn own(&self, column: &Column, demand: Option<&Demand>, explicit: bool) -> Result<Value, String> {
        let null = demand.and_then(|demand| demand.null);
        if column.nullable && (null == Some(true) || (!self.full && null != Some(false))) {
            return Ok(Value::Null);
        }
        let empty = Demand::default();
        let asked = demand.unwrap_or(&empty);
        let free = Demand { null: None, ..asked.clone() } == empty;
        if column.counted && free && !explicit {
            return Ok(Value::Default);
        }
        match self.values.make(column.of, column.modifier, self.number(), asked) {
            Some(value) => Ok(value),
            None if column.has_default || column.counted => Ok(Value::Default),
            None if column.nullable => Ok(Value::Null),
            None => Err(format!("no value of the type {} is known for {}", column.type_text, column.name)),
        }
    }

    /// Bends the second column until it stands to the first as it should; the first where the second points elsewhere.
    fn relate(&self, left: &str, relation: Relation, right: &str, row: &mut Row) {
        let fixed = |name: &str| {
            let number = self.table.column_named(name).map(|column| column.number);
            number.is_some_and(|number| self.table.foreign_keys.iter().any(|key| key.columns.contains(&number)))
        };
        let (kept, bent, forwards) = if fixed(right) { (right, left, false) } else { (left, right, true) };
        let (Some(value), Some(column)) = (row.values.get(kept).cloned(), self.table.column_named(bent)) else {
            return;
        };
        if matches!(row.values.get(bent), None | Some(Value::Null)) || column.computed {
            return;
        }
        let far = if forwards { 3600 } else { -3600 };
        let inclusive = relation == Relation::LessOrEqual;
        let new = match (relation, value) {
            (_, Value::Null | Value::Default) => return,
            (Relation::Equal, value) => Some(value),
            (Relation::Other, value) if row.values.get(bent) != Some(&value) => return,
            (_, Value::Shifted(text, seconds)) => Some(Value::Shifted(text, seconds + far * 24)),
            (_, Value::Text(text)) => {
                let bound = Some(Bound { text, inclusive });
                let demand = Demand {
                    low: bound.clone().filter(|_| forwards),
                    high: bound.filter(|_| !forwards),
                    ..Demand::default()
                };
                self.values.make(column.of, column.modifier, self.number(), &demand)
            }
        };
        if let Some(new) = new {
            row.values.insert(bent.to_owned(), new);
        }
    }
}

/// Whether a text is what a demand asks for, as far as text tells.
fn allows(demand: &Demand, text: &str) -> bool {
    let listed = demand.among.as_ref().is_none_or(|among| among.iter().any(|one| one == text));
    listed && !demand.not.iter().any(|one| one == text)
}
