//! Objects that are no tables, changed where they stand.
//!
//! In comes an object before and after, out go the statements that turn the one into the other while whatever uses it
//! stays; nothing where PostgreSQL has no such statement, and the object has to be made anew with all that needs it.

use schema_spec::model::Function;

use super::undone::{comment, settled};
use crate::statement::{
    Alteration, Composite, Creation, Domain, Extension, Field, Ident, Literal, Statement, Subject, Token,
    identity_arguments, tokens,
};
use crate::window::{PhysicalEnum, PhysicalObject};

/// The statements that change the object in place.
pub(super) fn in_place(before: &PhysicalObject, after: &PhysicalObject) -> Option<Vec<Statement>> {
    let (Some(old), Some(new)) = (before.create.first(), after.create.first()) else {
        return (before.create == after.create).then(Vec::new);
    };
    let mut statements = match (old, new) {
        (old, new) if old == new => Vec::new(),
        (Statement::Create(old), Statement::Create(new)) => altered(old, new)?,
        _ => return None,
    };
    statements.extend(settled(&before.create[1..], &after.create[1..])?);
    statements.extend(parts(before, after));
    Some(statements)
}

/// Rules of domain types, indexes of materialized views, owners of sequences.
fn parts(before: &PhysicalObject, after: &PhysicalObject) -> Vec<Statement> {
    let mut statements = Vec::new();
    for old in before.parts.iter().rev() {
        let kept = after.parts.iter().any(|new| new.subject == old.subject && new.create == old.create);
        if !kept {
            statements.extend(old.drop.iter().cloned());
        }
    }
    for new in &after.parts {
        let kept = before.parts.iter().any(|old| new.subject == old.subject && new.create == old.create);
        if !kept {
            statements.extend(new.create.iter().cloned());
        }
    }
    statements
}

fn altered(old: &Creation, new: &Creation) -> Option<Vec<Statement>> {
    match (old, new) {
        (Creation::Routine(old), Creation::Routine(new)) if replaceable(&old.function, &new.function) => {
            let replaced = crate::statement::Routine { replaces: true, ..new.clone() };
            Some(vec![Statement::Create(Creation::Routine(replaced))])
        }
        (Creation::Sequence(old), Creation::Sequence(new)) if old.unlogged == new.unlogged => {
            let (name, options) = (new.name.clone(), new.options.clone());
            Some(vec![Statement::Change(Alteration::Sequence { name, options })])
        }
        (Creation::Domain(old), Creation::Domain(new)) => domain(old, new),
        (Creation::Composite(old), Creation::Composite(new)) => composite(old, new),
        (Creation::Extension(old), Creation::Extension(new)) => Some(extension(old, new)),
        _ => None,
    }
}

/// `CREATE OR REPLACE FUNCTION` keeps name, arguments and result, and may add defaults but take none away.
fn replaceable(old: &Function, new: &Function) -> bool {
    let defaults = |function: &Function| {
        let words = tokens(&function.arguments).into_iter();
        words
            .filter(|(_, token)| {
                matches!(token, Token::Sign('=')) || *token == Token::Word("default".to_owned(), false)
            })
            .count()
    };
    old.procedure == new.procedure
        && old.window == new.window
        && old.returns == new.returns
        && identity_arguments(&old.arguments) == identity_arguments(&new.arguments)
        && defaults(old) <= defaults(new)
}

/// Rules of a domain type are parts of their own.
fn domain(old: &Domain, new: &Domain) -> Option<Vec<Statement>> {
    if old.base != new.base || old.collation != new.collation {
        return None;
    }
    let mut statements = Vec::new();
    let change = |change| Statement::Change(change);
    if old.default != new.default {
        let (domain, default) = (new.name.clone(), new.default.clone());
        statements.push(change(Alteration::DomainDefault { domain, default }));
    }
    if old.not_null != new.not_null {
        let (domain, refused) = (new.name.clone(), new.not_null);
        statements.push(change(Alteration::DomainNotNull { domain, refused, users: Vec::new() }));
    }
    Some(statements)
}

/// Fields can go from anywhere and come behind the others; a field in use cannot change its type.
fn composite(old: &Composite, new: &Composite) -> Option<Vec<Statement>> {
    let kept: Vec<&Field> = old.fields.iter().filter(|field| new.fields.contains(field)).collect();
    let (stay, added) = new.fields.split_at(kept.len().min(new.fields.len()));
    if stay.iter().collect::<Vec<_>>() != kept {
        return None;
    }
    let gone = old.fields.iter().filter(|field| !new.fields.contains(field));
    let gone = gone.map(|field| Alteration::DropField { composite: new.name.clone(), field: field.name.clone() });
    let added = added.iter().map(|field| Alteration::AddField { composite: new.name.clone(), field: field.clone() });
    Some(gone.chain(added).map(Statement::Change).collect())
}

fn extension(old: &Extension, new: &Extension) -> Vec<Statement> {
    let mut statements = Vec::new();
    if old.version != new.version {
        let (extension, version) = (new.name.clone(), new.version.clone());
        statements.push(Statement::Change(Alteration::ExtensionVersion { extension, version }));
    }
    if let (true, Some(to)) = (old.schema != new.schema, &new.schema) {
        statements.push(Statement::Move { what: Subject::Extension(new.name.clone()), to: to.clone() });
    }
    statements
}

/// New labels, each where it belongs; nothing where a label is gone or has another place.
pub(super) fn labels(before: &PhysicalEnum, after: &PhysicalEnum) -> Option<Vec<Statement>> {
    let kept: Vec<&Literal> = after.labels.iter().filter(|label| before.labels.contains(label)).collect();
    if kept != before.labels.iter().collect::<Vec<_>>() {
        return None;
    }
    let mut statements = Vec::new();
    for (place, label) in after.labels.iter().enumerate() {
        if !before.labels.contains(label) {
            let next = after.labels[place..].iter().find(|next| before.labels.contains(next));
            let (name, label, before) = (after.name.clone(), label.clone(), next.cloned());
            statements.push(Statement::AddEnumValue { name, label, before });
        }
    }
    Some(statements)
}

/// Comment and rights of an enum type.
pub(super) fn described(before: &PhysicalEnum, after: &PhysicalEnum) -> Vec<Statement> {
    let on = Subject::Type(after.name.clone());
    let text = comment(on, before.doc.as_ref(), after.doc.as_ref());
    let rights = settled(&before.rights, &after.rights).unwrap_or_default();
    text.into_iter().chain(rights).collect()
}

/// Whether an SQL text has the name as a word.
pub(super) fn mentions(sql: &str, name: &Ident) -> bool {
    tokens(sql).iter().any(|(_, token)| matches!(token, Token::Word(word, _) if word == name.raw()))
}
