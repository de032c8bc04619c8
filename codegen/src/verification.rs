//! `verify.sql`: whether a database is what the specs say, as SQL that a person runs.
//!
//! In comes the model, out goes one file that asks the catalog for everything that the window keeps in a database, one row a check.
//! It never compares an expression: only PostgreSQL knows its own words for one.

use crate::Artifact;
use crate::statement::{ConstraintRule, IndexTerm, Literal, QualifiedName, ScalarName, TypeName, remark};
use crate::window::{PhysicalColumn, PhysicalConstraint, PhysicalIndex, PhysicalTable, physical};
use schema_spec::model::{Deferrable, Identity, Model, ReferentialAction};
use tera::{Context, Tera};

const TEMPLATE: &str = include_str!("../templates/sql/verify.sql.tera");

/// The file `verify.sql`.
#[must_use]
pub fn verification(model: &Model) -> Artifact {
    let served = model.window();
    let physical = physical(model, &served);
    let mut checks: Vec<String> = physical.tables.iter().flat_map(|table| of_table(model, table)).collect();
    for view in &physical.views {
        let kind = if view.view.materialized { "materialized view" } else { "view" };
        checks.push(check(kind, &view.view.name, None, "''"));
    }
    // By what they are about, and not as the specs have them: the order of specs means nothing to a database.
    checks.sort();
    let versions: Vec<String> = served.iter().map(ToString::to_string).collect();
    let mut context = Context::new();
    context.insert("workspace", &remark(&model.name));
    context.insert("versions", &versions.join(" and "));
    // Without a table there is nothing to ask, and `VALUES` wants a row.
    if checks.is_empty() {
        checks.push("(NULL::text, NULL::text, NULL::text, NULL::text, NULL::text)".to_owned());
    }
    context.insert("checks", &checks);
    let text =
        Tera::one_off(TEMPLATE, &context, false).expect("the template is part of this crate and its test renders it");
    Artifact { path: "verify.sql".to_owned(), text }
}

/// A row of what is expected; `detail` is SQL.
fn check(kind: &str, relation: &QualifiedName, name: Option<&str>, detail: &str) -> String {
    let name = name.map_or_else(|| "NULL".to_owned(), |name| Literal::new(name).to_string());
    let (schema, table) = (Literal::new(relation.schema.raw()), Literal::new(relation.name.raw()));
    format!("({}, {schema}, {table}, {name}, {detail})", Literal::new(kind))
}

fn of_table(model: &Model, table: &PhysicalTable) -> Vec<String> {
    let mut checks = Vec::new();
    let said = model.table(&table.element);
    let storage = said.map(|table| &table.storage);
    let secured = storage.filter(|storage| storage.row_security).map(|_| "row security");
    let forced = storage.filter(|storage| storage.force_row_security).map(|_| "forced");
    checks.push(check("table", &table.name, None, &words(secured.into_iter().chain(forced).map(str::to_owned))));
    checks.extend(table.columns.iter().map(|column| of_column(table, column)));
    let constraints = table.constraints.iter().chain(&table.foreign_keys);
    checks.extend(constraints.map(|constraint| of_constraint(table, constraint)));
    checks.extend(table.indexes.iter().map(|index| of_index(table, index)));
    let served = model.window();
    let lives = |lifetime: &schema_spec::model::Lifetime| served.iter().any(|&version| lifetime.contains(version));
    for trigger in said.into_iter().flat_map(|table| &table.triggers).filter(|trigger| lives(&trigger.lifetime)) {
        checks.push(check("trigger", &table.name, Some(&trigger.name), "''"));
    }
    for policy in said.into_iter().flat_map(|table| &table.policies).filter(|policy| lives(&policy.lifetime)) {
        let detail = if policy.restrictive { "'restrictive'" } else { "''" };
        checks.push(check("policy", &table.name, Some(&policy.name), detail));
    }
    checks
}

/// Words as the detail of a check.
fn words(words: impl Iterator<Item = String>) -> String {
    Literal::new(words.collect::<Vec<_>>().join(", ")).to_string()
}

fn of_column(table: &PhysicalTable, column: &PhysicalColumn) -> String {
    let definition = &column.definition;
    let serial = definition.identity == Some(Identity::Serial);
    let mut said = vec![format!("to_regtype({})::text", Literal::new(base(&definition.type_name)))];
    let mut say = |word: &str| said.push(Literal::new(word).to_string());
    if let Some(modifier) = modifier(&definition.type_name) {
        say(&format!("modifier {modifier}"));
    }
    if definition.not_null {
        say("not null");
    }
    if definition.generated.is_some() {
        say("generated");
    } else if definition.default.is_some() || serial {
        say("default");
    }
    match definition.identity {
        Some(Identity::Always) => say("identity always"),
        Some(Identity::ByDefault) => say("identity by default"),
        Some(Identity::Serial) | None => {}
    }
    check("column", &table.name, Some(definition.name.raw()), &format!("concat_ws(', ', {})", said.join(", ")))
}

/// The type without what stands in its parentheses.
fn base(type_name: &TypeName) -> String {
    let of = match &type_name.of {
        ScalarName::Base(name, _) => ScalarName::Base(name, Vec::new()),
        ScalarName::Named(name, _) => ScalarName::Named(name.clone(), None),
        named @ ScalarName::Enum(_) => named.clone(),
    };
    TypeName { of, array: type_name.array }.to_string()
}

/// What `pg_attribute.atttypmod` holds (`numerictypmodin`, `anychar_typmodin`, `anybit_typmodin`, `anytime_typmodin` in PostgreSQL).
fn modifier(type_name: &TypeName) -> Option<i32> {
    let ScalarName::Base(name, modifiers) = &type_name.of else { return None };
    match (*name, modifiers.as_slice()) {
        ("char" | "character", []) => Some(5),
        ("bit", []) => Some(1),
        ("varchar" | "char" | "character" | "character varying", [length]) => Some(length + 4),
        ("numeric" | "decimal", [precision]) => Some((precision << 16) + 4),
        ("numeric" | "decimal", [precision, scale]) => Some(((precision << 16) | (scale & 0x7ff)) + 4),
        (name, _) if name.starts_with("interval") => None,
        (_, []) => None,
        (_, [first]) => Some(*first),
        _ => None,
    }
}

fn of_constraint(table: &PhysicalTable, constraint: &PhysicalConstraint) -> String {
    let names = |columns: &[crate::statement::Ident]| -> String {
        let names: Vec<String> = columns.iter().map(|column| quoted(column.raw())).collect();
        names.join(" || ' ' || ")
    };
    let (kind, mut said, deferrable) = match &constraint.constraint.rule {
        ConstraintRule::PrimaryKey { columns, deferrable, .. } => ("primary key", vec![names(columns)], *deferrable),
        ConstraintRule::Unique { columns, deferrable, .. } => ("unique", vec![names(columns)], *deferrable),
        ConstraintRule::Check { .. } => ("check", Vec::new(), Deferrable::No),
        ConstraintRule::Exclude { deferrable, .. } => ("exclusion", Vec::new(), *deferrable),
        ConstraintRule::ForeignKey { columns, target, target_columns, on_delete, on_update, deferrable, .. } => {
            let (schema, name) = (quoted(target.schema.raw()), quoted(target.name.raw()));
            let there = format!("'to ' || {schema} || '.' || {name} || ' ' || {}", names(target_columns));
            let actions = format!("'on delete {}, on update {}'", action(*on_delete), action(*on_update));
            ("foreign key", vec![names(columns), there, actions], *deferrable)
        }
    };
    match deferrable {
        Deferrable::No => {}
        Deferrable::InitiallyImmediate => said.push("'deferrable'".to_owned()),
        Deferrable::InitiallyDeferred => said.push("'deferred'".to_owned()),
    }
    if constraint.not_valid {
        said.push("'not valid'".to_owned());
    }
    let detail = if said.is_empty() { "''".to_owned() } else { format!("concat_ws(', ', {})", said.join(", ")) };
    check(kind, &table.name, Some(constraint.constraint.name.raw()), &detail)
}

/// A name as PostgreSQL quotes it, which it says itself.
fn quoted(name: &str) -> String {
    format!("quote_ident({})", Literal::new(name))
}

fn action(action: ReferentialAction) -> &'static str {
    match action {
        ReferentialAction::NoAction => "no action",
        ReferentialAction::Restrict => "restrict",
        ReferentialAction::Cascade => "cascade",
        ReferentialAction::SetNull => "set null",
        ReferentialAction::SetDefault => "set default",
    }
}

fn of_index(table: &PhysicalTable, index: &PhysicalIndex) -> String {
    let made = &index.index;
    let keys = made.keys.iter().map(|key| match &key.on {
        IndexTerm::Column(column) => quoted(column.raw()),
        IndexTerm::Expression(_) => "'(expression)'".to_owned(),
    });
    let mut said = vec![Literal::new(made.method.raw()).to_string()];
    if made.unique {
        said.push("'unique'".to_owned());
    }
    said.push(keys.collect::<Vec<_>>().join(" || ' ' || "));
    if made.predicate.is_some() {
        said.push("'partial'".to_owned());
    }
    check("index", &table.name, Some(made.name.raw()), &format!("concat_ws(', ', {})", said.join(", ")))
}
