//! Renames that only a person can know of.
//!
//! In come the first model and names before and after, out go the statements that rename, and the model as it is then.
//! PostgreSQL follows a rename in everything that it has parsed (checks, indexes, views, policies), so their texts are
//! read word by word here; bodies of functions are text to it, and stay. A word that only looks like the name makes a
//! piece seem changed, which is then made anew: never wrong, at worst too much.

use std::collections::BTreeMap;

use schema_spec::model::{
    ColumnSequence, Function, FunctionBody, Identity, IndexTerm, Model, ObjectKind, Qualified, SqlExpression, Table,
    VersionNumber,
};

use crate::statement::{Ident, Literal, QualifiedName, Statement, Subject, TableChange, Token, tokens};
use crate::window::{PhysicalTable, physical};

/// What is called otherwise from now on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Renames {
    /// Tables: the old name, and the new one in the same PostgreSQL schema.
    pub tables: BTreeMap<QualifiedName, Ident>,
    /// Columns: the old name of the table, the old name of the column, and the new one.
    pub columns: BTreeMap<(QualifiedName, Ident), Ident>,
    /// Labels of enum types.
    pub labels: BTreeMap<(QualifiedName, Literal), Literal>,
}

/// The statements, and the model with the new names. What is not there is not renamed.
pub(super) fn renamed(model: &Model, served: &[VersionNumber], renames: &Renames) -> (Model, Vec<Statement>) {
    let mut model = with_own_names(model, served);
    let mut statements = Vec::new();
    for ((of, label), to) in &renames.labels {
        let Some(domain) = model.domains.iter_mut().find(|domain| {
            domain.schema == of.schema.raw() && domain.enums.iter().any(|one| one.name == of.name.raw())
        }) else {
            continue;
        };
        let values = domain.enums.iter_mut().filter(|one| one.name == of.name.raw()).flat_map(|one| &mut one.values);
        for value in values.filter(|value| value.label == label.raw()) {
            to.raw().clone_into(&mut value.label);
            let (name, from, to) = (of.clone(), label.clone(), to.clone());
            statements.push(Statement::RenameEnumValue { name, from, to });
        }
    }
    for ((table, column), to) in &renames.columns {
        if rename_column(&mut model, table, column, to) {
            let change = TableChange::RenameColumn { from: column.clone(), to: to.clone() };
            statements.push(Statement::AlterTable { table: table.clone(), change });
        }
    }
    for (table, to) in &renames.tables {
        if rename_table(&mut model, table, to) {
            statements.push(Statement::Rename { what: Subject::Table(table.clone()), to: to.clone() });
        }
    }
    (model, statements)
}

/// The model with a name written on everything that PostgreSQL named for its table and columns: it keeps those names.
fn with_own_names(model: &Model, served: &[VersionNumber]) -> Model {
    let mut named = model.clone();
    let there = physical(model, served);
    for domain in &mut named.domains {
        for table in &mut domain.tables {
            let element = Qualified { domain: domain.name.clone(), name: table.name.clone() };
            if let Some(physical) = there.table(&element) {
                name_parts(table, physical);
            }
        }
    }
    named
}

fn name_parts(table: &mut Table, there: &PhysicalTable) {
    let raw = |name: &Ident| Some(name.raw().to_owned());
    let keys = table.primary_key.iter_mut().map(|key| &mut key.name);
    let uniques = table.uniques.iter_mut().map(|unique| &mut unique.name);
    for (name, constraint) in keys.chain(uniques).zip(&there.constraints) {
        *name = raw(&constraint.constraint.name);
    }
    for (key, constraint) in table.foreign_keys.iter_mut().zip(&there.foreign_keys) {
        key.name = raw(&constraint.constraint.name);
    }
    for column in &mut table.columns {
        let Some(physical) = there.columns.iter().find(|one| one.key == column.key) else { continue };
        let name = match column.identity {
            None => continue,
            Some(Identity::Serial) => {
                let owned = there.sequences.iter().find(|sequence| sequence.column == physical.definition.name);
                owned.map(|sequence| sequence.sequence.name.name.raw().to_owned())
            }
            Some(_) => Some(physical.definition.numbered_by(&there.name).name.raw().to_owned()),
        };
        column.sequence.get_or_insert_with(ColumnSequence::default).name = name;
    }
}

/// The column has its new name in all tables that have it from this one.
fn rename_column(model: &mut Model, of: &QualifiedName, from: &Ident, to: &Ident) -> bool {
    let found = rename_own_column(model, of, from, to);
    for child in children(model, of) {
        rename_column(model, &child, from, to);
    }
    found
}

/// Partitions of a table, and tables that inherit from it.
fn children(model: &Model, of: &QualifiedName) -> Vec<QualifiedName> {
    let is_parent = |parent: &Qualified| {
        let home = model.domain(&parent.domain).map(|domain| domain.schema.as_str());
        home == Some(of.schema.raw()) && parent.name == of.name.raw()
    };
    let mut found = Vec::new();
    for domain in &model.domains {
        for table in &domain.tables {
            let parents = table.storage.partition_of.iter().map(|part| &part.parent).chain(&table.storage.inherits);
            if parents.into_iter().any(is_parent) {
                found.push(QualifiedName::new(&domain.schema, &table.name));
            }
        }
    }
    found
}

fn rename_own_column(model: &mut Model, of: &QualifiedName, from: &Ident, to: &Ident) -> bool {
    let mut found = false;
    for domain in model.domains.iter_mut().filter(|domain| domain.schema == of.schema.raw()) {
        for table in domain.tables.iter_mut().filter(|table| table.name == of.name.raw()) {
            for state in table.columns.iter_mut().flat_map(|column| &mut column.states) {
                if state.name == from.raw() {
                    to.raw().clone_into(&mut state.name);
                    found = true;
                }
            }
            table_texts(table, &|sql| replaced(sql, from, to, None));
        }
    }
    if found {
        // Of another relation's texts only those count that name the table as well.
        let table = of.name.clone();
        other_texts(model, &|sql| if names(sql, &table) { replaced(sql, from, to, None) } else { sql.to_owned() });
    }
    found
}

fn rename_table(model: &mut Model, from: &QualifiedName, to: &Ident) -> bool {
    let mut old = None;
    for domain in model.domains.iter_mut().filter(|domain| domain.schema == from.schema.raw()) {
        for table in domain.tables.iter_mut().filter(|table| table.name == from.name.raw()) {
            old = Some(Qualified { domain: domain.name.clone(), name: table.name.clone() });
            to.raw().clone_into(&mut table.name);
        }
    }
    let Some(old) = old else { return false };
    references(model, &|reference| {
        if *reference == old {
            to.raw().clone_into(&mut reference.name);
        }
    });
    let text = |sql: &str| replaced(sql, &from.name, to, Some(&from.schema));
    model.domains.iter_mut().flat_map(|domain| &mut domain.tables).for_each(|table| table_texts(table, &text));
    other_texts(model, &text);
    true
}

/// Every reference to a table.
fn references(model: &mut Model, change: &impl Fn(&mut Qualified)) {
    for domain in &mut model.domains {
        for table in &mut domain.tables {
            table.foreign_keys.iter_mut().for_each(|key| change(&mut key.target));
            table.storage.inherits.iter_mut().for_each(change);
            table.storage.partition_of.iter_mut().for_each(|of| change(&mut of.parent));
            table.triggers.iter_mut().filter_map(|trigger| trigger.from.as_mut()).for_each(change);
        }
        for view in &mut domain.read_models {
            change(&mut view.from.target);
            view.joins.iter_mut().for_each(|join| change(&mut join.relation.target));
        }
        for object in &mut domain.objects {
            object.depends_on.iter_mut().for_each(change);
            match &mut object.kind {
                ObjectKind::Sequence(sequence) => {
                    sequence.owned_by.iter_mut().for_each(|(table, _)| change(table));
                }
                ObjectKind::Publication(sent) => sent.tables.iter_mut().for_each(|sent| change(&mut sent.table)),
                _ => {}
            }
        }
        domain.sql_objects.iter_mut().flat_map(|object| &mut object.depends_on).for_each(change);
    }
}

/// The texts of a table that PostgreSQL has parsed.
fn table_texts(table: &mut Table, change: &impl Fn(&str) -> String) {
    let sql = |expression: &mut SqlExpression| expression.text = change(&expression.text);
    table.checks.iter_mut().for_each(|check| sql(&mut check.expression));
    table.columns.iter_mut().filter_map(|column| column.generated.as_mut()).for_each(sql);
    let predicates = table.indexes.iter_mut().filter_map(|index| index.predicate.as_mut());
    predicates.chain(table.exclusions.iter_mut().filter_map(|exclusion| exclusion.predicate.as_mut())).for_each(sql);
    let keys = table.indexes.iter_mut().flat_map(|index| &mut index.keys);
    let keys = keys.chain(table.exclusions.iter_mut().flat_map(|exclusion| &mut exclusion.keys).map(|(key, _)| key));
    let keys = keys.chain(table.storage.partition_by.iter_mut().flat_map(|by| &mut by.keys)).map(|key| &mut key.on);
    let terms = keys.chain(table.statistics.iter_mut().flat_map(|statistics| &mut statistics.on));
    for term in terms {
        if let IndexTerm::Expression(expression) = term {
            sql(expression);
        }
    }
    let policies = table.policies.iter_mut();
    policies.flat_map(|policy| policy.using.iter_mut().chain(&mut policy.with_check)).for_each(sql);
    let whens = table.triggers.iter_mut().filter_map(|trigger| trigger.when.as_mut());
    let whens = whens.chain(table.rules.iter_mut().flat_map(|rule| rule.when.iter_mut().chain([&mut rule.action])));
    whens.for_each(|text| *text = change(text));
}

/// The texts of views and of functions of standard SQL.
fn other_texts(model: &mut Model, change: &impl Fn(&str) -> String) {
    for object in model.domains.iter_mut().flat_map(|domain| &mut domain.objects) {
        match &mut object.kind {
            ObjectKind::View(view) => {
                view.query = change(&view.query);
                view.rules.iter_mut().for_each(|rule| rule.action = change(&rule.action));
            }
            ObjectKind::Function(Function { body: FunctionBody::Sql(body), .. }) => *body = change(body),
            _ => {}
        }
    }
}

fn names(sql: &str, name: &Ident) -> bool {
    super::object::mentions(sql, name)
}

/// The text with one name in the place of another: everywhere, or only behind the name of a PostgreSQL schema.
fn replaced(sql: &str, from: &Ident, to: &Ident, behind: Option<&Ident>) -> String {
    let all = tokens(sql);
    let mut text = String::with_capacity(sql.len());
    let mut end = 0;
    for (at, (place, token)) in all.iter().enumerate() {
        let is_name = matches!(token, Token::Word(word, _) if word == from.raw());
        let follows = behind.is_none_or(|schema| {
            at >= 2
                && all[at - 1].1 == Token::Sign('.')
                && matches!(&all[at - 2].1, Token::Word(word, _) if word == schema.raw())
        });
        if is_name && follows {
            text.push_str(&sql[end..place.start]);
            text.push_str(&to.to_string());
            end = place.end;
        }
    }
    text.push_str(&sql[end..]);
    text
}
