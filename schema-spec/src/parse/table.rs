//! A table with everything in it.
//!
//! In comes a `table` node, out goes a [`Table`] as written. It resolves no name and parses no type and no SQL.

use super::attached::{policy, rule, statistics, trigger};
use super::column::column;
use super::constraint::{check, exclusion, foreign_key, index, index_key, plain_key, primary_key, unique};
use super::form::{Form, known};
use super::node::Node;
use super::rights::{grant, names, option, text};
use super::short::staging;
use super::syntax::{Belongs, PartitionBy, Spanned, Storage, Table};
use super::terms::Terms;
use super::{Doc, lost_name, once};
use crate::diagnostic::{Code, Findings};
use crate::model::{PartitionStrategy, ReplicaIdentity};

const NODES: &[&str] = &[
    "doc",
    "budget",
    "waive",
    "reserved",
    "inherits",
    "partition-by",
    "replica-identity",
    "option",
    "column",
    "primary-key",
    "unique",
    "check",
    "foreign-key",
    "exclude",
    "index",
    "statistics",
    "trigger",
    "rule",
    "policy",
    "grant",
    "revoke",
    "history",
    "releases",
    "staging",
    "tenant",
    "shared",
];

const STRATEGIES: &[(&str, PartitionStrategy)] =
    &[("range", PartitionStrategy::Range), ("list", PartitionStrategy::List), ("hash", PartitionStrategy::Hash)];

pub(super) fn table(node: &Node, findings: &mut Findings) -> Option<Table> {
    let mut form = Form::new(node, findings);
    let name = form.word("the name of the table", findings);
    let rust = form.text("rust", findings);
    let mut doc = Doc::of(&mut form, findings);
    let (lifetime, gate) = (form.lifetime(findings), form.text("gate", findings));
    let storage = storage(&mut form, findings);
    let mut table = Table {
        name: name?,
        rust,
        doc: None,
        lifetime,
        columns: Vec::new(),
        primary_key: None,
        uniques: Vec::new(),
        checks: Vec::new(),
        foreign_keys: Vec::new(),
        exclusions: Vec::new(),
        indexes: Vec::new(),
        storage,
        triggers: Vec::new(),
        rules: Vec::new(),
        policies: Vec::new(),
        statistics: Vec::new(),
        grants: Vec::new(),
        terms: Terms::default(),
        gate,
        belongs: Vec::new(),
        staging: None,
        lost: Vec::new(),
    };
    for child in form.children() {
        match known(child, "a table", NODES, findings) {
            Some("doc") => doc.take(child, findings),
            Some("budget" | "waive" | "reserved") => table.terms.take(child, findings),
            Some("column") => table.columns.extend(column(child, findings)),
            Some("primary-key") => {
                let key = primary_key(child, findings);
                once(&mut table.primary_key, key, child, findings);
            }
            Some("unique") => table.uniques.push(unique(child, findings)),
            Some("check") => table.checks.extend(check(child, findings)),
            Some("foreign-key") => table.foreign_keys.push(foreign_key(child, findings)),
            Some("index") => table.indexes.push(index(child, findings)),
            Some("exclude") => table.exclusions.extend(exclusion(child, findings)),
            Some("statistics") => table.statistics.extend(statistics(child, findings)),
            Some("trigger") => table.triggers.extend(trigger(child, findings)),
            Some("rule") => table.rules.extend(rule(child, findings)),
            Some("policy") => table.policies.extend(policy(child, findings)),
            Some("grant" | "revoke") => table.grants.extend(grant(child, findings)),
            Some("inherits") => table.storage.inherits.extend(names(child, "the name of a table", findings)),
            Some("option") => table.storage.made.options.extend(option(child, findings)),
            Some("replica-identity") => replica_identity(&mut table.storage, child, findings),
            Some("partition-by") => {
                if let Some(found) = partition_by(child, findings) {
                    once(&mut table.storage.partition_by, found, child, findings);
                }
            }
            Some("tenant") => table.belongs.push(belongs(child, Belongs::Tenant, findings)),
            Some("shared") => table.belongs.push(belongs(child, Belongs::Shared, findings)),
            Some("staging") => table.staging = Some(staging(child, findings)),
            // What other short forms stand for stands beside them.
            Some(_) => {}
            None => table.lost.extend(lost_name(child)),
        }
    }
    form.finish(findings);
    table.doc = doc.0;
    Some(table)
}

fn belongs(node: &Node, belongs: Belongs, findings: &mut Findings) -> Spanned<Belongs> {
    let mut form = Form::new(node, findings);
    if belongs == Belongs::Shared {
        form.word("a sentence that says why nobody's tenant keeps it apart, in quotes", findings);
    }
    form.finish(findings);
    Spanned { value: belongs, span: node.name.span }
}

fn storage(form: &mut Form<'_>, findings: &mut Findings) -> Storage {
    let mut storage = Storage::default();
    storage.made.unlogged = form.flag("unlogged", findings);
    storage.made.access_method = text(form.text("access-method", findings));
    storage.made.cluster_on = text(form.text("cluster-on", findings));
    let identities = [("full", true), ("nothing", false)];
    if let Some(full) = form.choice("replica-identity", &identities, findings) {
        storage.made.replica_identity = if full.value { ReplicaIdentity::Full } else { ReplicaIdentity::Nothing };
    }
    let security = [("enabled", (true, false)), ("forced", (true, true)), ("forced-when-enabled", (false, true))];
    if let Some(found) = form.choice("row-security", &security, findings) {
        (storage.made.row_security, storage.made.force_row_security) = found.value;
    }
    storage.inherits.extend(form.text("inherits", findings));
    storage.partition_of = form.text("partition-of", findings);
    storage.values = form.text("values", findings);
    if let (Some(values), None) = (&storage.values, &storage.partition_of) {
        findings
            .error(Code::Missing, values.span, "`values` needs `partition-of=`")
            .help("for example: partition-of=payment values=\"FROM (1) TO (10)\"");
    }
    storage
}

fn replica_identity(storage: &mut Storage, node: &Node, findings: &mut Findings) {
    let mut form = Form::new(node, findings);
    if let Some(index) = form.needed("index", "replica-identity index=users_email_key", findings) {
        storage.made.replica_identity = ReplicaIdentity::Index(index.text);
    }
    form.finish(findings);
}

fn partition_by(node: &Node, findings: &mut Findings) -> Option<PartitionBy> {
    let mut form = Form::new(node, findings);
    let strategy = form.word_among("`range`, `list` or `hash`", STRATEGIES, findings);
    let mut keys: Vec<_> = form.words("the name of a column", findings).into_iter().map(plain_key).collect();
    for child in form.children() {
        match known(child, "`partition-by`", &["column", "expression"], findings) {
            Some("column") => keys.extend(index_key(child, false, findings)),
            Some(_) => keys.extend(index_key(child, true, findings)),
            None => {}
        }
    }
    form.finish(findings);
    Some(PartitionBy { strategy: strategy?, keys })
}
