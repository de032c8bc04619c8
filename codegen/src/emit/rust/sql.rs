//! The statements that the generated code sends.
//!
//! A table's shape comes in, SQL goes out as the lines of a literal. Parameters are numbered in the order in which the
//! generated `bind` functions hand them over. Types without a fixed binary form travel as text.

use schema_spec::model::{DefaultValue, Table};
use schema_spec::{Carrier, ColumnType, Scalar};

use crate::statement::{Expression, Ident, Literal, QualifiedName};

use super::lookup::Lookup;
use super::shape::{Field, Kind, ReadModelShape, Shapes, TableShape};

/// Widest line of a list of columns.
const WIDTH: usize = 90;

/// Statements of one relation.
pub(crate) struct Statements<'a> {
    shapes: &'a Shapes<'a>,
    schema: &'a str,
    name: &'a str,
    fields: &'a [Field],
    key: &'a [usize],
}

impl<'a> Statements<'a> {
    /// Those of a table.
    pub(crate) fn of_table(shapes: &'a Shapes<'a>, table: &'a TableShape) -> Self {
        Statements { shapes, schema: &table.schema, name: &table.name, fields: &table.fields, key: &table.key }
    }

    /// Those of a read model.
    pub(crate) fn of_read_model(shapes: &'a Shapes<'a>, view: &'a ReadModelShape) -> Self {
        Statements { shapes, schema: &view.schema, name: &view.name, fields: &view.fields, key: &view.key }
    }

    /// `SELECT … FROM …` in the order of the fields.
    pub(crate) fn select(&self) -> Vec<String> {
        let mut lines = list("SELECT ", self.fields.iter().map(|field| self.read(field)), "");
        lines.push(format!("FROM {}", self.relation()));
        lines
    }

    /// `INSERT … RETURNING …`; a column that the insert leaves to its default takes this version's own.
    pub(crate) fn insert(&self) -> Vec<String> {
        let written: Vec<&Field> = self.fields.iter().filter(|field| field.is_written()).collect();
        let mut lines = vec![format!("INSERT INTO {}", self.relation())];
        if written.is_empty() {
            lines.push("DEFAULT VALUES".to_owned());
        } else {
            let mut number = 0;
            let mut next = || {
                number += 1;
                number
            };
            lines.extend(list("(", written.iter().map(|field| quoted(&field.name).to_string()), ")"));
            lines.extend(list("VALUES (", written.iter().map(|field| self.inserted(field, &mut next)), ")"));
        }
        lines.extend(self.returning());
        lines
    }

    fn inserted(&self, field: &Field, next: &mut impl FnMut() -> usize) -> String {
        let number = next();
        let Some(otherwise) = self.otherwise(field) else { return self.assigned(field, number) };
        if field.is_told_twice() {
            format!("CASE WHEN ${number}::boolean THEN {} ELSE {otherwise} END", self.compared(field, next()))
        } else {
            format!("COALESCE({}, {otherwise})", self.compared(field, number))
        }
    }

    /// What an insert that leaves the column out stores. It is spelled out, for the column's default in the database
    /// is that of the newest version.
    fn otherwise(&self, field: &Field) -> Option<String> {
        let target = self.type_name(&field.column_type);
        match &field.default {
            Some(DefaultValue::Constant(text)) => Some(format!("{}::{target}", Literal::new(text))),
            Some(DefaultValue::Expression(sql)) => Some(format!("{}::{target}", Expression::new(&sql.text))),
            None if field.identity.is_some() => Some(format!(
                "nextval(pg_get_serial_sequence({}, {}))",
                Literal::new(self.numbering(field).to_string()),
                Literal::new(&field.name)
            )),
            None => None,
        }
    }

    /// The table whose column owns the sequence: the one that the column is inherited from.
    fn numbering(&self, field: &Field) -> QualifiedName {
        let model = self.shapes.model;
        let here = |table: &Table| table.name == self.name;
        let domains = model.domains.iter().filter(|domain| domain.schema == self.schema);
        let Some(mut table) = domains.flat_map(|domain| &domain.tables).find(|&table| here(table)) else {
            return self.relation();
        };
        let mut place = self.relation();
        let owns = |table: &Table| table.columns.iter().find(|column| column.key == field.key).map(|c| !c.inherited);
        // No line of ancestors is longer than there are tables.
        for _ in 0..model.domains.iter().map(|domain| domain.tables.len()).sum() {
            let parents = table.storage.inherits.iter().chain(table.storage.partition_of.iter().map(|of| &of.parent));
            let parent = parents.filter_map(|name| Some((model.domain(&name.domain)?, model.table(name)?)));
            let parent = parent.into_iter().find(|(_, parent)| owns(parent).is_some());
            let (Some(false), Some((domain, parent))) = (owns(table), parent) else { break };
            place = QualifiedName::new(&domain.schema, &parent.name);
            table = parent;
        }
        place
    }

    /// `SELECT … WHERE key = $1 …`
    pub(crate) fn find(&self) -> Vec<String> {
        let mut lines = self.select();
        lines.push(format!("WHERE {}", self.equal(self.key, 1)));
        lines
    }

    /// The first rows in the order of the key; `$1` is how many.
    pub(crate) fn list(&self) -> Vec<String> {
        let mut lines = self.select();
        lines.push(format!("ORDER BY {} LIMIT $1::bigint", self.order()));
        lines
    }

    /// The rows behind a key; the last parameter is how many.
    pub(crate) fn list_after(&self) -> Vec<String> {
        let mut lines = self.select();
        lines.push(format!("WHERE {}", self.behind(1)));
        lines.push(format!("ORDER BY {} LIMIT ${}::bigint", self.order(), self.key.len() + 1));
        lines
    }

    /// Changes what the patch sets and returns the row as it is then. Each column of a patch has two parameters:
    /// whether it is set, and the value; the key comes behind them.
    pub(crate) fn update(&self) -> Vec<String> {
        let changed: Vec<&Field> = self.patched().collect();
        if changed.is_empty() {
            // There is nothing to set, and `UPDATE` without `SET` is no SQL: the row is read as it is.
            return self.find();
        }
        let mut lines = vec![format!("UPDATE {}", self.relation())];
        let set = changed.iter().enumerate().map(|(position, field)| {
            let (column, flag) = (quoted(&field.name), 2 * position + 1);
            let kept = self.comparable(field);
            format!("{column} = CASE WHEN ${flag}::boolean THEN {} ELSE {kept} END", self.compared(field, flag + 1))
        });
        lines.extend(list("SET ", set, ""));
        lines.push(format!("WHERE {}", self.equal(self.key, 2 * changed.len() + 1)));
        lines.extend(self.returning());
        lines
    }

    /// Fields that a patch may change.
    pub(crate) fn patched(&self) -> impl Iterator<Item = &'a Field> + use<'a> {
        self.fields.iter().filter(|field| field.is_written())
    }

    /// `DELETE … WHERE key = $1 …`
    pub(crate) fn delete(&self) -> Vec<String> {
        vec![format!("DELETE FROM {}", self.relation()), format!("WHERE {}", self.equal(self.key, 1))]
    }

    /// The rows that hold given values in some columns, in the order of the key where there is one.
    pub(crate) fn lookup(&self, lookup: &Lookup) -> Vec<String> {
        let mut lines = self.select();
        lines.push(format!("WHERE {}", self.equal(&lookup.columns, 1)));
        if !lookup.unique && !self.key.is_empty() {
            lines.push(format!("ORDER BY {}", self.order()));
        }
        lines
    }

    /// The row that a function gives.
    pub(crate) fn call(&self, function: &QualifiedName, arguments: &[Field]) -> Vec<String> {
        let mut lines = list("SELECT ", self.fields.iter().map(|field| self.read(field)), "");
        let values: Vec<String> =
            arguments.iter().enumerate().map(|(position, field)| self.compared(field, position + 1)).collect();
        lines.push(format!("FROM {function}({}) AS found", values.join(", ")));
        // A function that gives no row gives one of NULLs.
        lines.push("WHERE NOT found IS NULL".to_owned());
        lines
    }

    /// Makes a materialised view show what its base tables hold. Readers are not held up where a unique key allows it.
    pub(crate) fn refresh(&self) -> Vec<String> {
        let concurrently = if self.key.is_empty() { "" } else { "CONCURRENTLY " };
        vec![format!("REFRESH MATERIALIZED VIEW {concurrently}{}", self.relation())]
    }

    fn relation(&self) -> QualifiedName {
        QualifiedName::new(self.schema, self.name)
    }

    fn returning(&self) -> Vec<String> {
        if self.fields.is_empty() {
            // `RETURNING` must name something; the row is made of nothing anyway.
            return vec!["RETURNING true".to_owned()];
        }
        list("RETURNING ", self.fields.iter().map(|field| self.read(field)), "")
    }

    fn equal(&self, columns: &[usize], first: usize) -> String {
        let terms = columns.iter().enumerate().map(|(offset, &position)| {
            let field = &self.fields[position];
            format!("{} = {}", self.comparable(field), self.compared(field, first + offset))
        });
        terms.collect::<Vec<_>>().join(" AND ")
    }

    fn behind(&self, first: usize) -> String {
        let columns: Vec<String> = self.key.iter().map(|&position| self.comparable(&self.fields[position])).collect();
        let values = self.key.iter().enumerate();
        let values: Vec<String> =
            values.map(|(offset, &position)| self.compared(&self.fields[position], first + offset)).collect();
        if let ([column], [value]) = (columns.as_slice(), values.as_slice()) {
            format!("{column} > {value}")
        } else {
            format!("({}) > ({})", columns.join(", "), values.join(", "))
        }
    }

    /// Columns of the key with the relation before them: a bare name would mean what the list of columns calls so,
    /// which is text where the column travels as text.
    fn order(&self) -> String {
        let column = |&position: &usize| format!("{}.{}", quoted(self.name), quoted(&self.fields[position].name));
        self.key.iter().map(column).collect::<Vec<_>>().join(", ")
    }

    /// The column as it stands beside a parameter: PostgreSQL does not compare an array of a domain with one of what is
    /// below it, nor a domain over an enum with the enum.
    fn comparable(&self, field: &Field) -> String {
        let column = quoted(&field.name).to_string();
        let is_base = matches!(field.column_type.scalar, Scalar::Base(..));
        if field.of_domains || field.has_domain() && !is_base {
            format!("{column}::{}", self.type_name(&field.column_type))
        } else {
            column
        }
    }

    /// The column as it is read.
    fn read(&self, field: &Field) -> String {
        let column = quoted(&field.name);
        if travels_as_text(field) {
            format!("{column}::text{} AS {column}", brackets(&field.column_type))
        } else if field.of_domains {
            format!("{column}::{} AS {column}", self.type_name(&field.column_type))
        } else {
            column.to_string()
        }
    }

    /// A parameter where the column itself says what type it has.
    fn assigned(&self, field: &Field, number: usize) -> String {
        if travels_as_text(field) || field.has_domain() { self.compared(field, number) } else { format!("${number}") }
    }

    /// A parameter with its type. Without modifiers: a cast to `varchar(3)` would cut off what an assignment refuses.
    fn compared(&self, field: &Field, number: usize) -> String {
        let target = self.type_name(&field.column_type);
        if travels_as_text(field) {
            format!("${number}::text{}::{target}", brackets(&field.column_type))
        } else {
            format!("${number}::{target}")
        }
    }

    fn type_name(&self, column_type: &ColumnType) -> String {
        let name = match &column_type.scalar {
            Scalar::Base(base, _) => match base.name {
                // Spelled plainly, these two mean a length of one.
                "char" => "bpchar".to_owned(),
                "bit" => "\"bit\"".to_owned(),
                // A cast to some fields of an interval leaves out the others without a word.
                name if name.starts_with("interval") => "interval".to_owned(),
                name => name.to_owned(),
            },
            Scalar::External(external) => QualifiedName::new(&external.schema, &external.name).to_string(),
            Scalar::Enum(name) | Scalar::Object(name) => {
                let schema = self.shapes.model.domain(&name.domain).map_or("public", |domain| domain.schema.as_str());
                QualifiedName::new(schema, &name.name).to_string()
            }
        };
        format!("{name}{}", brackets(column_type))
    }
}

/// A type as documentation spells it, for example `numeric(12,2)[]`.
pub(crate) fn spelled(column_type: &ColumnType) -> String {
    let name = match &column_type.scalar {
        Scalar::Base(base, modifiers) if modifiers.is_empty() => base.name.to_owned(),
        Scalar::Base(base, modifiers) => {
            let modifiers: Vec<String> = modifiers.iter().map(ToString::to_string).collect();
            format!("{}({})", base.name, modifiers.join(","))
        }
        Scalar::Enum(name) | Scalar::Object(name) => name.name.clone(),
        Scalar::External(external) => match &external.modifiers {
            Some(modifiers) => format!("{}({modifiers})", external.name),
            None => external.name.clone(),
        },
    };
    format!("{name}{}", brackets(column_type))
}

/// Whether values go to and from the server as text.
pub(crate) fn travels_as_text(field: &Field) -> bool {
    field.is_label_text || matches!(field.kind, Kind::Plain(Carrier::Text(_)) | Kind::Text(_))
}

fn brackets(column_type: &ColumnType) -> &'static str {
    if column_type.array { "[]" } else { "" }
}

/// Words with commas between them, broken into lines before they grow too wide.
fn list(before: &str, words: impl Iterator<Item = String>, after: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = before.to_owned();
    let mut words = words.peekable();
    let mut is_empty = true;
    while let Some(word) = words.next() {
        let end = if words.peek().is_some() { "," } else { after };
        if !is_empty && line.len() + word.len() + end.len() > WIDTH {
            lines.push(line.trim_end().to_owned());
            line = String::new();
        }
        line.push_str(&word);
        line.push_str(end);
        line.push(' ');
        is_empty = false;
    }
    lines.push(line.trim_end().to_owned());
    lines
}

fn quoted(name: &str) -> Ident {
    Ident::new(name)
}
