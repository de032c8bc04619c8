//! Where a workspace has tenants: no session sees, or learns, what another tenant has.
//!
//! In come tables with whose rows they hold, out goes a finding for each that does not say it, and for each key, reference and
//! view that PostgreSQL answers without regard to policies.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Findings, Span};
use crate::parse::Word;
use crate::parse::syntax::{Belongs, Domain, IndexKey, ObjectKind, Table, Tenant};
use crate::reference::{find_outside, qualified};
use crate::resolve::{Scope, relations};

/// The tenant of the workspace, and all tables that hold rows of tenants.
pub(super) struct Tenants<'a> {
    pub(super) tenant: &'a Tenant,
    pub(super) root: (String, String, String),
    pub(super) tables: BTreeSet<(&'a str, &'a str)>,
}

impl<'a> Tenants<'a> {
    pub(super) fn of(scope: &'a Scope<'a>) -> Option<Self> {
        let tenant = scope.spec.workspace.as_ref()?.tenant.as_ref()?;
        let root = tenant.root()?;
        // Where the table of tenants is not there, nothing could be written out.
        scope
            .spec
            .domains
            .iter()
            .find(|domain| domain.name.text == root.0)?
            .tables
            .iter()
            .find(|table| table.name.text == root.1)?;
        let tables: BTreeSet<(&str, &str)> = tables(scope)
            .filter(|(_, table)| belongs(table) == Some(Belongs::Tenant))
            .map(|(domain, table)| (domain.name.text.as_str(), table.name.text.as_str()))
            .collect();
        Some(Self { tenant, root, tables })
    }

    /// Whether the table is that of the tenants themselves.
    fn is_root(&self, domain: &str, table: &str) -> bool {
        (self.root.0.as_str(), self.root.1.as_str()) == (domain, table)
    }

    /// The column that says whose a row of the table is.
    pub(super) fn column(&self, domain: &str, table: &str) -> &str {
        if self.is_root(domain, table) { &self.root.2 } else { &self.tenant.column.text }
    }

    /// The table of tenants' rows that a reference means, if it means one.
    pub(super) fn meant(&self, word: &Word, home: &str) -> Option<String> {
        let text = word.text.as_str();
        let (domain, table) = match find_outside(text, '(') {
            Some(open) => qualified(&text[..open], home),
            None => {
                let mut parts = crate::reference::parts(text);
                parts.pop()?;
                match parts.as_slice() {
                    [table] => (home.to_owned(), table.name.clone()),
                    [domain, table] => (domain.name.clone(), table.name.clone()),
                    _ => return None,
                }
            }
        };
        self.tables.contains(&(domain.as_str(), table.as_str())).then(|| format!("{domain}.{table}"))
    }
}

pub(super) fn tables<'a>(scope: &'a Scope<'a>) -> impl Iterator<Item = (&'a Domain, &'a Table)> {
    scope.spec.domains.iter().flat_map(|domain| domain.tables.iter().map(move |table| (domain, table)))
}

pub(super) fn belongs(table: &Table) -> Option<Belongs> {
    table.belongs.first().map(|belongs| belongs.value)
}

fn word(belongs: Belongs) -> &'static str {
    match belongs {
        Belongs::Tenant => "tenant",
        Belongs::Shared => "shared",
    }
}

/// References of a table with their places.
pub(super) fn references(table: &Table) -> impl Iterator<Item = &Word> {
    let of_columns = table.columns.iter().filter_map(|column| column.references.as_ref()).map(|found| &found.target);
    of_columns.chain(table.foreign_keys.iter().filter_map(|key| key.target.as_ref()))
}

/// Every table says whose rows it holds, and one thing alone; where there are no tenants, none does.
pub(super) fn tables_say_whose_rows(scope: &Scope<'_>, findings: &mut Findings) {
    let names_tenant = scope.spec.workspace.as_ref().is_none_or(|workspace| workspace.names_tenant);
    let tenants = Tenants::of(scope);
    for (domain, table) in tables(scope) {
        let name = &table.name.text;
        for said in table.belongs.iter().filter(|_| !names_tenant) {
            findings
                .error(Code::Missing, said.span, format!("`{}` needs a workspace that says what separates tenants", word(said.value)))
                .help("write it into the block of `schema` in schema.kdl, for example: tenant customer_id uuid references=core.customers.id setting=portal.customer");
        }
        if let [first, second, ..] = table.belongs.as_slice() {
            findings
                .error(Code::Repeated, second.span, format!("`{name}` says twice whose rows it holds"))
                .also(first.span, "the first time")
                .help("keep one of them");
        }
        let (Some(tenants), []) = (&tenants, table.belongs.as_slice()) else { continue };
        let own = table.columns.iter().find(|column| column.name.text == tenants.tenant.column.text);
        let meant = references(table).find_map(|word| Some((word.span, tenants.meant(word, &domain.name.text)?)));
        let finding =
            findings.error(Code::TenantUnsaid, table.name.span, format!("`{name}` does not say whose rows it holds"));
        if let Some(column) = own {
            finding.also(
                column.name.span,
                "it says here whose a row is, and without a policy every session sees all rows",
            );
        } else if let Some((place, meant)) = meant {
            finding.also(
                place,
                format!("it points at rows of `{meant}`, and without a policy every session sees all rows"),
            );
        }
        finding.help("write `tenant` into it, and a session sees the rows of its own tenant; or `shared \"…\"` with the reason why its rows are nobody's");
    }
}

/// A key or a unique index of tenants' rows holds the tenant: another's row is no duplicate, and nobody hears of it.
pub(super) fn keys_reveal_nothing(scope: &Scope<'_>, findings: &mut Findings) {
    let Some(tenants) = Tenants::of(scope) else { return };
    for (domain, table) in tables(scope).filter(|(_, table)| belongs(table) == Some(Belongs::Tenant)) {
        let column = tenants.column(&domain.name.text, &table.name.text);
        if !(table.storage.made.row_security && table.storage.made.force_row_security) {
            findings
                .error(
                    Code::TenantRevealed,
                    table.name.span,
                    format!("the policies of `{}` do not hold for its owner", table.name.text),
                )
                .help("remove `row-security=`: `tenant` writes `row-security=forced`");
        }
        let is_tenant = |key: &IndexKey| !key.is_expression && key.on.text == column;
        let has = |words: &[Word]| words.iter().any(|word| word.text == column);
        let of_keys = table.uniques.iter().filter(|key| !has(&key.columns)).map(|key| (key.span, "this key"));
        let primary =
            table.primary_key.iter().filter(|key| !has(&key.columns)).map(|key| (key.span, "the primary key"));
        let of_indexes = table
            .indexes
            .iter()
            .filter(|index| index.unique.is_some_and(|unique| unique.value) && !index.keys.iter().any(&is_tenant))
            .map(|index| (index.span, "this index"));
        let exclusions = table
            .exclusions
            .iter()
            .filter(|found| {
                let separates = |key: &IndexKey| key.operator.as_ref().is_some_and(|operator| operator.text == "=");
                !found.keys.iter().any(|key| is_tenant(key) && separates(key))
            })
            .map(|found| (found.name.span, "this constraint"));
        let found: Vec<(Span, &str)> = of_keys.chain(primary).chain(of_indexes).chain(exclusions).collect();
        for (place, what) in found {
            findings
                .error(Code::TenantRevealed, place, format!("{what} is over the rows of all tenants"))
                .label("who inserts the same value hears that another tenant has it")
                .help(format!("take `{column}` into it, or move what is unique over all tenants into a `shared` table that no tenant may read"));
        }
    }
}

/// A tenant's row points at the tenants themselves by the column that says whose it is, which the policy looks at. By any
/// other, an insert would tell which tenants there are.
pub(super) fn tenants_are_not_pointed_at(scope: &Scope<'_>, findings: &mut Findings) {
    let Some(tenants) = Tenants::of(scope) else { return };
    let root = format!("{}.{}", tenants.root.0, tenants.root.1);
    for (domain, table) in tables(scope).filter(|(_, table)| belongs(table) == Some(Belongs::Tenant)) {
        let own = tenants.column(&domain.name.text, &table.name.text);
        let of_columns = table.columns.iter().filter(|column| column.name.text != own);
        let of_columns = of_columns.filter_map(|column| column.references.as_ref()).map(|found| &found.target);
        let of_keys = table.foreign_keys.iter().filter(|key| !key.columns.iter().any(|column| column.text == own));
        for target in of_columns.chain(of_keys.filter_map(|key| key.target.as_ref())) {
            if tenants.meant(target, &domain.name.text).is_some_and(|meant| meant == root) {
                findings
                    .error(Code::TenantRevealed, target.span, format!("`{root}` holds the tenants themselves"))
                    .label("whether a row can be inserted tells whether there is such a tenant")
                    .help(format!("`{own}` says whose a row is; for what is between two tenants, write a `shared` table that none of them may read"));
            }
        }
    }
}

/// A row that is nobody's points at no tenant's row: its key would be checked without regard to policies.
pub(super) fn shared_rows_point_at_none(scope: &Scope<'_>, findings: &mut Findings) {
    let Some(tenants) = Tenants::of(scope) else { return };
    for (domain, table) in tables(scope).filter(|(_, table)| belongs(table) == Some(Belongs::Shared)) {
        for target in references(table) {
            let Some(meant) = tenants.meant(target, &domain.name.text) else { continue };
            if meant == format!("{}.{}", tenants.root.0, tenants.root.1) {
                continue;
            }
            findings
                .error(
                    Code::TenantRevealed,
                    target.span,
                    format!("`{}` is shared, and the rows of `{meant}` are tenants'", table.name.text),
                )
                .help(format!(
                    "write `tenant` into `{}` too, or let it refer to nothing but the tenants themselves",
                    table.name.text
                ));
        }
    }
}

/// A view reads with the rights of its owner, unless it says otherwise; stored rows are read without any policy.
pub(super) fn views_reveal_nothing(scope: &Scope<'_>, findings: &mut Findings) {
    let Some(tenants) = Tenants::of(scope) else { return };
    for domain in &scope.spec.domains {
        for view in &domain.read_models {
            let relations = view.from.iter().chain(view.joins.iter().map(|join| &join.relation));
            for relation in relations {
                let (of, name) = qualified(&relation.target.text, &domain.name.text);
                if tenants.tables.contains(&(of.as_str(), name.as_str())) {
                    findings
                        .error(Code::TenantRevealed, relation.target.span, format!("a read model is read with the rights of its owner, and `{of}.{name}` holds rows of tenants"))
                        .help("write a `view` with `option security_invoker \"true\"`");
                }
            }
        }
        for object in &domain.objects {
            match &object.kind {
                ObjectKind::View(view) if view.made.materialized => {
                    let read = view.query.as_ref().map(|query| relations(&query.text)).unwrap_or_default();
                    let named = object.depends_on.iter().map(|word| qualified(&word.text, &domain.name.text));
                    let named = named.filter(|(of, name)| tenants.tables.contains(&(of.as_str(), name.as_str())));
                    let named = named.map(|(of, name)| format!("{of}.{name}")).next();
                    let reads = named.or_else(|| {
                        let names = tenants.tables.iter();
                        names.clone().find(|(_, name)| read.contains(*name)).map(|(of, name)| format!("{of}.{name}"))
                    });
                    if let Some(table) = reads {
                        findings
                            .error(Code::TenantRevealed, object.name.span, format!("stored rows have no policies, and `{table}` holds rows of tenants"))
                            .help("write a table with `tenant` that is filled by your code, or a `view` with `option security_invoker \"true\"`");
                    }
                }
                ObjectKind::View(view) => {
                    let invoker = view.made.options.iter().any(|(name, value)| {
                        name == "security_invoker"
                            && matches!(value.to_ascii_lowercase().as_str(), "true" | "on" | "yes" | "1")
                    });
                    if !invoker {
                        findings
                            .error(Code::TenantRevealed, object.name.span, format!("`{}` is read with the rights of its owner", object.name.text))
                            .help("where a workspace has tenants, every view says `option security_invoker \"true\"` (PostgreSQL 15)");
                    }
                }
                _ => {}
            }
        }
    }
}
