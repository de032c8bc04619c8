//! What `verify.sql` expects of triggers, policies, and whatever else is made by statements of its own.
//!
//! In come the typed statements that make a part, out go checks. What stands in a `sql` node is text and is not looked into, and of
//! conditions it is only asked whether there is one.

use super::{Checks, check, deferred, full, names, of_constraint, of_index, of_view, quoted, said, word};
use crate::statement::{
    Creation, Event, Grantee, Ident, InStep, Literal, Policy, Statement, TableChange, TableSetting, Trigger,
};
use crate::window::PhysicalTable;
use schema_spec::model::{Enabled, TriggerTiming};

/// What these statements leave in the catalog, as far as it is checked.
pub(super) fn of_statements(statements: &[Statement]) -> Checks {
    let checks = statements.iter().filter_map(|statement| match statement {
        Statement::Create(Creation::Trigger(trigger)) => Some(of_trigger(trigger, enabled(&trigger.name, statements))),
        Statement::Create(Creation::Policy(policy)) => Some(of_policy(policy)),
        Statement::Create(Creation::View(view)) => Some(of_view(&view.name, view.materialized)),
        Statement::CreateIndex { index, .. } => Some(of_index(index)),
        Statement::AlterTable { table, change: TableChange::AddConstraint { constraint, not_valid } } => {
            Some(of_constraint(table, constraint, *not_valid))
        }
        _ => None,
    });
    checks.collect()
}

fn enabled(name: &Ident, statements: &[Statement]) -> Enabled {
    let set = statements.iter().find_map(|statement| match statement {
        Statement::AlterTable { change: TableChange::Set(TableSetting::Trigger(of, enabled)), .. } if of == name => {
            Some(*enabled)
        }
        _ => None,
    });
    set.unwrap_or_default()
}

/// The trigger that keeps columns in step.
pub(super) fn of_in_step(in_step: &InStep) -> (String, String) {
    of_trigger(&in_step.trigger(), Enabled::Origin)
}

fn of_trigger(trigger: &Trigger, enabled: Enabled) -> (String, String) {
    let mut pieces = vec![occasion(trigger)];
    pieces.push(word(if trigger.each_row { "each row" } else { "each statement" }));
    pieces.push(function(&trigger.function));
    if !trigger.arguments.is_empty() {
        pieces.push(format!("'arguments ' || {}", arguments(&trigger.arguments)));
    }
    pieces.extend(trigger.when.is_some().then(|| word("when")));
    pieces.extend(trigger.constraint.then(|| word("constraint")));
    pieces.extend(trigger.from.as_ref().map(|from| format!("'from ' || {}", full(from))));
    pieces.extend(deferred(trigger.deferrable));
    pieces.extend(trigger.old_table.as_ref().map(|name| format!("'old table ' || {}", quoted(name.raw()))));
    pieces.extend(trigger.new_table.as_ref().map(|name| format!("'new table ' || {}", quoted(name.raw()))));
    pieces.extend(match enabled {
        Enabled::Origin => None,
        Enabled::Disabled => Some(word("disabled")),
        Enabled::Replica => Some(word("replica only")),
        Enabled::Always => Some(word("always")),
    });
    check("trigger", &trigger.table, Some(trigger.name.raw()), said(&pieces))
}

/// When it runs and for what, in the order in which the catalog's query names events.
fn occasion(trigger: &Trigger) -> String {
    let timing = match trigger.timing {
        TriggerTiming::Before => "before ",
        TriggerTiming::After => "after ",
        TriggerTiming::InsteadOf => "instead of ",
    };
    let mut events: Vec<(u8, String)> = trigger
        .events
        .iter()
        .map(|event| match event {
            Event::Insert => (0, word("insert")),
            Event::Update(columns) if columns.is_empty() => (1, word("update")),
            Event::Update(columns) => {
                let mut columns = columns.clone();
                columns.sort();
                (1, format!("'update of ' || {}", names(&columns)))
            }
            Event::Delete => (2, word("delete")),
            Event::Truncate => (3, word("truncate")),
        })
        .collect();
    events.sort();
    let events: Vec<String> = events.into_iter().map(|(_, event)| event).collect();
    format!("{} || {}", Literal::new(timing), events.join(" || ' or ' || "))
}

/// The function as the catalog names it. A name without a schema was looked for among PostgreSQL's own and in `public`.
fn function(name: &str) -> String {
    let mut quoted = false;
    let in_schema = name.chars().any(|c| {
        quoted ^= c == '"';
        c == '.' && !quoted
    });
    let found = format!("to_regprocedure({})::text", Literal::new(format!("{name}()")));
    let public = format!("to_regprocedure({})::text, ", Literal::new(format!("public.{name}()")));
    format!("coalesce({found}, {}{})", if in_schema { "" } else { &public }, Literal::new(name))
}

/// The arguments as bytes, each closed by a zero, as the catalog has them.
fn arguments(arguments: &[Literal]) -> String {
    let bytes = arguments
        .iter()
        .map(|argument| format!("convert_to({argument}, getdatabaseencoding()) || decode('00', 'hex')"));
    format!("encode({}, 'escape')", bytes.collect::<Vec<_>>().join(" || "))
}

fn of_policy(policy: &Policy) -> (String, String) {
    let mut pieces = Vec::new();
    pieces.extend(policy.restrictive.then(|| word("restrictive")));
    pieces.push(word(format!("for {}", policy.command.as_deref().unwrap_or("all"))));
    let mut roles: Vec<&str> = policy
        .roles
        .iter()
        .map(|role| match role {
            Grantee::Public => "public",
            Grantee::Role(name) => name.raw(),
        })
        .collect();
    // To everybody and a role is to everybody.
    if roles.is_empty() || roles.contains(&"public") {
        roles = vec!["public"];
    }
    roles.sort_unstable();
    roles.dedup();
    let roles: Vec<Ident> = roles.into_iter().map(Ident::new).collect();
    pieces.push(format!("'to ' || {}", names(&roles)));
    pieces.extend(policy.using.is_some().then(|| word("using")));
    pieces.extend(policy.with_check.is_some().then(|| word("with check")));
    check("policy", &policy.table, Some(policy.name.raw()), said(&pieces))
}

/// The names of all policies of a table: one more, of nobody's, lets through or holds back what no spec says.
pub(super) fn of_all_policies(table: &PhysicalTable) -> (String, String) {
    let made = table.parts.iter().flat_map(|part| &part.create).filter_map(|statement| match statement {
        Statement::Create(Creation::Policy(policy)) => Some(policy.name.clone()),
        _ => None,
    });
    let mut policies: Vec<Ident> = made.collect();
    policies.sort();
    check("policies", &table.name, None, if policies.is_empty() { said(&[]) } else { names(&policies) })
}
