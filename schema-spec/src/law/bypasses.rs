//! Where a workspace has tenants or gates: ways past policies that PostgreSQL itself leaves open.
//!
//! In come tables of tenants and behind gates with their parents, rights, policies and foreign keys, out goes a finding for each by which a
//! session would read, destroy or hear of rows that are not for it, and for each that would hide all.

use super::tenants::{Tenants, belongs, tables};
use crate::diagnostic::{Code, Findings, Span};
use crate::model::{Grant, Qualified};
use crate::parse::Word;
use crate::parse::syntax::{Belongs, Table};
use crate::reference::{find_outside, qualified, split};
use crate::resolve::Scope;

/// Rows of a child are read through its parent with the parent's policies, and past it with its own.
pub(super) fn children_are_of_tenants_too(scope: &Scope<'_>, findings: &mut Findings) {
    if Tenants::of(scope).is_none() {
        return;
    }
    for (domain, table) in tables(scope) {
        for parent in table.storage.partition_of.iter().chain(&table.storage.inherits) {
            let wanted = qualified(&parent.text, &domain.name.text);
            let found = tables(scope)
                .find(|(of, other)| (of.name.text.as_str(), other.name.text.as_str()) == (&wanted.0, &wanted.1));
            let said = found.and_then(|(_, parent)| parent.belongs.first());
            let (Some(said), Some(own)) = (said, table.belongs.first()) else { continue };
            if said.value != own.value {
                findings
                    .error(
                        Code::TenantRevealed,
                        own.span,
                        format!("rows of `{}` are rows of `{}` too, which says otherwise whose they are", table.name.text, wanted.1),
                    )
                    .also(said.span, "what the parent says")
                    .help("rows are read through the parent with its policies and past it with those of the child: both say `tenant`, or both `shared`");
            }
        }
    }
}

/// What PostgreSQL lets whoever has the right do without asking a policy (CREATE POLICY, "TRUNCATE and REFERENCES").
const UNASKED: [&str; 3] = ["truncate", "references", "trigger"];

/// Rights that no policy limits are nobody's.
pub(super) fn rights_ask_policies(scope: &Scope<'_>, findings: &mut Findings) {
    let (has_tenants, has_gates) = (Tenants::of(scope).is_some(), super::gates::are_kept(scope));
    let defaults = scope.spec.workspace.iter().flat_map(|workspace| &workspace.default_privileges);
    let defaults: Vec<_> = defaults.filter(|rights| rights.on == "tables").collect();
    let mut told = false;
    for (domain, table) in tables(scope) {
        let (code, what) = match (&table.gate, belongs(table)) {
            (_, Some(Belongs::Tenant)) if has_tenants => (Code::TenantRevealed, "the rows of all tenants in"),
            (Some(_), _) if has_gates => (Code::PastGate, "past the gate the rows of"),
            _ => continue,
        };
        let name = &table.name.text;
        let help =
            "no policy is asked for it; grant `select`, `insert`, `update` and `delete`, as far as they are needed";
        let of_columns = table.columns.iter().flat_map(|column| &column.grants);
        for grant in table.grants.iter().chain(of_columns) {
            if let Some(right) = unasked(grant).first() {
                let message = format!("`{}` may `{right}` {what} `{name}`", grant.role);
                findings.error(code, table.name.span, message).help(help);
            }
        }
        // What new tables are given by default, they have, unless it is taken again.
        let schema = scope.model.domain(&domain.name.text).map(|domain| domain.schema.as_str());
        let given = defaults.iter().filter(|rights| rights.schema.is_none() || rights.schema.as_deref() == schema);
        let left = given.flat_map(|rights| &rights.grants).find_map(|grant| {
            let right = unasked(grant).into_iter().find(|right| !is_taken(table, &grant.role, right))?;
            Some((grant, right))
        });
        if let Some((grant, right)) = left.filter(|_| !told) {
            told = true;
            findings
                .error(code, table.name.span, format!("`{}` may by default `{right}` {what} `{name}`", grant.role))
                .help(format!("no policy is asked for it; take it from this table, and from others like it: revoke truncate references trigger from={}", grant.role));
        }
    }
}

/// The rights of a grant that no policy limits.
fn unasked(grant: &Grant) -> Vec<&str> {
    if grant.revoked {
        return Vec::new();
    }
    let rights = grant.privileges.iter().map(String::as_str);
    let each = rights.flat_map(|right| if right == "all" { UNASKED.to_vec() } else { vec![right] });
    each.filter(|right| UNASKED.contains(right)).collect()
}

fn is_taken(table: &Table, role: &str, right: &str) -> bool {
    let taken = table.grants.iter().filter(|grant| grant.revoked && grant.role == role);
    taken.flat_map(|grant| &grant.privileges).any(|one| one == right || one == "all")
}

/// Where a form writes a policy, rows are seen by what the own ones let through: one that is there in some versions alone would
/// leave nothing to see in the others.
pub(super) fn policies_last(scope: &Scope<'_>, findings: &mut Findings) {
    let (has_tenants, has_gates) = (Tenants::of(scope).is_some(), super::gates::are_kept(scope));
    for (domain, table) in tables(scope) {
        let form = match (&table.gate, belongs(table)) {
            (_, Some(Belongs::Tenant)) if has_tenants => "tenant",
            (Some(_), _) if has_gates => "gate=",
            _ => continue,
        };
        let named = Qualified { domain: domain.name.text.clone(), name: table.name.text.clone() };
        let Some(model) = scope.table(&named).map(|found| found.table) else { continue };
        let opening: Vec<_> = model.policies.iter().filter(|policy| !policy.restrictive).collect();
        let mut versions = scope.model.window().into_iter().filter(|version| model.lifetime.contains(*version));
        let gap = versions.find(|version| !opening.iter().any(|policy| policy.lifetime.contains(*version)));
        let (Some(version), Some(policy)) = (gap, opening.first()) else { continue };
        let written = table.policies.iter().find(|written| written.name.text == policy.name);
        findings
            .error(
                Code::PolicyGap,
                written.map_or(table.name.span, |written| written.name.span),
                format!("version {version} has no policy that shows a row of `{}`, not even `{}`", table.name.text, policy.name),
            )
            .also(table.name.span, format!("`{form}` takes rows away from what others show"))
            .help("write `restrictive=#true`, and this policy takes rows away as well; or let one be there as long as the table");
    }
}

/// A key between rows of tenants pairs whose they are: PostgreSQL checks keys past policies.
pub(super) fn keys_stay_within(scope: &Scope<'_>, findings: &mut Findings) {
    let Some(tenants) = Tenants::of(scope) else { return };
    let root = format!("{}.{}", tenants.root.0, tenants.root.1);
    for (domain, table) in tables(scope).filter(|(_, table)| belongs(table) == Some(Belongs::Tenant)) {
        let home = domain.name.text.as_str();
        let own = tenants.column(home, &table.name.text);
        for (columns, target, span) in keys(table) {
            let Some(meant) = tenants.meant(target, home).filter(|meant| *meant != root) else { continue };
            let pairs = columns
                .iter()
                .zip(columns_of(target))
                .any(|(column, other)| *column == own && other == tenants.tenant.column.text);
            if !pairs {
                findings
                    .error(Code::TenantRevealed, span, format!("this points at rows of all tenants in `{meant}`"))
                    .label("whether a row can be written tells whether another tenant has one")
                    .help(format!("let it pair `{own}` with `{}` of `{meant}`", tenants.tenant.column.text));
            }
        }
    }
}

/// Foreign keys of a table: columns, what they point at, and where that is written.
fn keys(table: &Table) -> impl Iterator<Item = (Vec<&str>, &Word, Span)> {
    let of_columns = table.columns.iter().filter_map(|column| {
        let target = &column.references.as_ref()?.target;
        Some((vec![column.name.text.as_str()], target, target.span))
    });
    let keys = table.foreign_keys.iter().filter_map(|key| {
        let columns = key.columns.iter().map(|column| column.text.as_str()).collect();
        Some((columns, key.target.as_ref()?, key.span))
    });
    of_columns.chain(keys)
}

/// The columns that a reference names.
fn columns_of(target: &Word) -> Vec<String> {
    let text = target.text.as_str();
    let names = match find_outside(text, '(') {
        Some(open) => split(text[open + 1..].trim_end().trim_end_matches(')'), ',', 0),
        None => crate::reference::parts(text).pop().into_iter().collect(),
    };
    names.into_iter().map(|part| part.name).collect()
}
