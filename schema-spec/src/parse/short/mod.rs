//! Short forms: one node for what takes many, written out before a domain is read.
//!
//! In come the nodes of a domain and what stands around it, out go the same nodes with what each short form stands for, at the
//! place of the form. What is written out obeys every rule of the language like what a person writes. It resolves no name.

mod gates;
mod history;
mod releases;
mod spelling;
mod staging;
mod tenant;
mod wizard;

use std::collections::{BTreeMap, BTreeSet};

pub(crate) use gates::{Gates, gates};
pub(crate) use staging::Staging;
pub(super) use staging::staging;
pub(crate) use tenant::Tenant;
pub(super) use tenant::tenant;

use super::node::{Kind, Node, Property, Value, Word, nodes_at};
use crate::diagnostic::{Code, Findings, Span};
use crate::print::quoted;
use crate::reference::{quote, spell};

/// What stands around a domain, as far as short forms ask for it.
pub(super) struct Surroundings {
    /// The PostgreSQL schemas of domains, where it is not `public`.
    schemas: BTreeMap<String, String>,
    /// What separates tenants, where the workspace says so.
    tenant: Option<Tenant>,
    /// Tables that hold rows of tenants, by domain and name.
    tenant_tables: BTreeSet<(String, String)>,
    /// Types of the workspace, by domain and name.
    types: BTreeSet<(String, String)>,
    /// The PostgreSQL schemas of types that extensions bring.
    extension_types: BTreeMap<String, String>,
    /// Where it is kept which gates are open, where the workspace has some.
    gates: Option<gates::Home>,
    /// Which labels are behind gates.
    labels: gates::Labels,
}

/// Nodes of a domain that are types.
const TYPES: [&str; 4] = ["enum", "domain-type", "composite", "range"];

impl Surroundings {
    /// Reads them from the nodes of the workspace and of all domains. What is wrong in those nodes is for others to say.
    pub(super) fn of<'a>(
        workspace: impl Iterator<Item = &'a Node>,
        domains: impl Iterator<Item = &'a Node>,
        findings: &mut Findings,
    ) -> Self {
        let mut tables = BTreeSet::new();
        let mut found = Self {
            schemas: BTreeMap::new(),
            tenant: None,
            tenant_tables: BTreeSet::new(),
            types: BTreeSet::new(),
            extension_types: BTreeMap::new(),
            gates: None,
            labels: gates::Labels::default(),
        };
        for node in workspace.flat_map(|node| node.children.iter().flatten()) {
            match node.name.text.as_str() {
                "domain" => {
                    if let (Some(name), Some(schema)) = (argument(node), property(node, "schema")) {
                        found.schemas.insert(name.text.clone(), schema.text.clone());
                    }
                }
                "extension" => {
                    let schema = property(node, "schema").map_or("public", |schema| schema.text.as_str());
                    let types = node.children.iter().flatten().filter(|child| child.name.text == "type");
                    let names = types.flat_map(|node| node.arguments.iter().filter_map(text));
                    found.extension_types.extend(names.map(|name| (name.text.clone(), schema.to_owned())));
                }
                "gates" if found.gates.is_none() => found.gates = gates::Home::of(node),
                "tenant" if found.tenant.is_none() => found.tenant = Tenant::of(node),
                _ => {}
            }
        }
        for domain in domains {
            let Some(name) = argument(domain) else { continue };
            if let Some(home) = &found.gates {
                found.labels.read(domain, home);
            }
            let types = domain.children.iter().flatten().filter(|child| TYPES.contains(&child.name.text.as_str()));
            found.types.extend(types.filter_map(argument).map(|own| (name.text.clone(), own.text.clone())));
            let all = domain.children.iter().flatten().filter(|child| child.name.text == "table");
            tables.extend(all.clone().filter_map(argument).map(|table| (name.text.clone(), table.text.clone())));
            for table in all.filter(|table| table.children.iter().flatten().any(|child| child.name.text == "tenant")) {
                let made = table.children.iter().flatten().filter(|child| child.name.text == "releases");
                let tables = made.filter_map(argument).chain(argument(table));
                found.tenant_tables.extend(tables.map(|table| (name.text.clone(), table.text.clone())));
            }
        }
        found.tenant = found.tenant.filter(|tenant| tenant.is_rooted(&tables, findings));
        if let Some(mut tenant) = found.tenant.take() {
            let home = tenant.root().map(|(domain, ..)| domain).unwrap_or_default();
            tenant.type_sql = found.sql_type(&tenant.type_text.text, &home).0;
            found.tenant = Some(tenant);
        }
        found
    }
}

/// Writes out the short forms of a file.
pub(super) fn write_out(nodes: &mut [Node], around: &Surroundings, findings: &mut Findings) {
    for domain in nodes.iter_mut().filter(|node| node.name.text == "domain") {
        let Some(name) = argument(domain).map(|name| name.text.clone()) else { continue };
        let kept = gates::kept(&name, around, findings);
        if domain.children.is_none() && kept.is_empty() {
            continue;
        }
        let children = domain.children.take().unwrap_or_default();
        let mut written = Vec::with_capacity(children.len());
        let has_wizards = children.iter().any(|child| child.name.text == "wizard");
        let tables = children.iter().filter(|child| has_wizards && child.name.text == "table").cloned();
        let tables: Vec<Node> = tables.collect();
        for mut child in children {
            let beside = match child.name.text.as_str() {
                "table" => table(&mut child, &name, around, findings),
                "read-model" => {
                    gates::close_read_model(&mut child, around, findings);
                    Vec::new()
                }
                "wizard" => wizard::write(&child, &name, &tables, around, findings),
                _ => Vec::new(),
            };
            written.push(child);
            written.extend(beside);
        }
        written.extend(kept);
        domain.children = Some(written);
    }
}

/// Forms of which a table has one.
const FORMS: [&str; 3] = ["history", "releases", "staging"];

/// Writes out the short forms of a table; out go elements of its domain that belong to it.
fn table(table: &mut Node, domain: &str, around: &Surroundings, findings: &mut Findings) -> Vec<Node> {
    let mut beside = Vec::new();
    let is_form = |child: &&Node| FORMS.contains(&child.name.text.as_str());
    if let Some(form) = table.children.iter().flatten().find(is_form).map(|form| form.name.clone()) {
        let Some(children) = table.children.take() else { return beside };
        if let Some(owner) = Owner::of(table, &children, &form, domain, around, findings) {
            let mut written: Vec<Node> = Vec::with_capacity(children.len());
            let mut seen: BTreeMap<String, Span> = BTreeMap::new();
            for child in children {
                let form = child.name.text.clone();
                if let (true, Some(first)) =
                    (FORMS.contains(&form.as_str()), seen.insert(form.clone(), child.name.span))
                {
                    findings
                        .error(
                            Code::Repeated,
                            child.name.span,
                            format!("a table has one `{form}`, and this is the second"),
                        )
                        .also(first, "the first")
                        .help("keep one of them");
                    continue;
                }
                match form.as_str() {
                    "history" => history::write(&child, &owner, findings),
                    "releases" => releases::write(&child, &owner, findings),
                    "staging" => {
                        let out = staging::write(&child, &owner, findings);
                        // What it says of columns is judged with the columns.
                        Out { inside: [vec![child], out.inside].concat(), ..out }
                    }
                    _ => Out { inside: vec![child], beside: Vec::new() },
                }
                .move_to(&mut written, &mut beside);
            }
            table.children = Some(written);
        }
    }
    // The tables that a form wrote belong to a tenant, and stand behind a gate, as the table does in which the form stands.
    gates::close_table(table, around, findings);
    gates::close_columns(table, domain, around, findings);
    let tenants: Option<Node> = table.children.iter().flatten().find(|child| child.name.text == "tenant").cloned();
    if tenants.is_some() {
        tenant::write(table, domain, around, findings);
    }
    let mut further = Vec::new();
    for made in beside.iter_mut().filter(|node| node.name.text == "table") {
        made.children.get_or_insert_default().extend(tenants.clone());
        made.properties.extend(table.properties.iter().find(|property| property.name.text == "gate").cloned());
        further.extend(self::table(made, domain, around, findings));
    }
    beside.extend(further);
    beside
}

/// What a form stands for.
struct Out {
    /// In the table.
    inside: Vec<Node>,
    /// In its domain.
    beside: Vec<Node>,
}

impl Out {
    fn nothing() -> Self {
        Self { inside: Vec::new(), beside: Vec::new() }
    }

    fn move_to(self, inside: &mut Vec<Node>, beside: &mut Vec<Node>) {
        inside.extend(self.inside);
        beside.extend(self.beside);
    }
}

/// The table in which a form stands.
struct Owner {
    domain: String,
    /// PostgreSQL schema of the domain.
    schema: String,
    name: String,
    /// The one column of its primary key.
    key: String,
    /// The type of the key, as written.
    key_type: String,
    /// The same as SQL names it whatever the path.
    key_sql: String,
    /// Columns that may be NULL.
    nullable: BTreeSet<String>,
    /// `since=` and `removed=` of the table.
    life: [Option<i128>; 2],
    /// What separates tenants, where the rows are theirs: two of them may have rows of one key.
    tenant: Option<Tenant>,
}

impl Owner {
    fn of(
        table: &Node,
        children: &[Node],
        form: &Word,
        domain: &str,
        around: &Surroundings,
        findings: &mut Findings,
    ) -> Option<Self> {
        let name = argument(table)?.text.clone();
        let keys: Vec<&Word> = children
            .iter()
            .filter(|child| child.name.text == "primary-key")
            .flat_map(|key| key.arguments.iter().filter_map(text))
            .collect();
        let column = |key: &Word| {
            let columns = children.iter().filter(|child| child.name.text == "column");
            columns
                .filter(|node| argument(node).is_some_and(|name| name.text == key.text))
                .find_map(|node| node.arguments.get(1).and_then(text))
        };
        if let [key] = keys.as_slice()
            && let Some(key_type) = column(key)
        {
            let schema = around.schemas.get(domain).map_or("public", String::as_str).to_owned();
            let (key, key_type) = (key.text.clone(), referring(&key_type.text));
            let is_tenants = children.iter().any(|child| child.name.text == "tenant");
            let tenant = around.tenant.clone().filter(|_| is_tenants);
            let life = LIFETIME.map(|property| number(table, property));
            let key_sql = around.sql_type(&key_type, domain).0;
            let columns = children.iter().filter(|child| child.name.text == "column");
            let may_be_null = |column: &&Node| {
                column.arguments.get(1).and_then(text).is_some_and(|word| word.text.trim_end().ends_with('?'))
            };
            let nullable = columns.filter(may_be_null).filter_map(argument).map(|name| name.text.clone()).collect();
            let domain = domain.to_owned();
            return Some(Self { domain, schema, name, key, key_type, key_sql, nullable, life, tenant });
        }
        findings
            .error(Code::Missing, form.span, format!("`{}` needs a table with a primary key of one column", form.text))
            .help("write the column and `primary-key` with its name into the table");
        None
    }

    /// The reference to the key, for a spec.
    fn reference(&self) -> String {
        quoted(&format!("{}.{}.{}", spell(&self.domain), spell(&self.name), spell(&self.key)))
    }

    /// A further condition: of the tenant of the row that a trigger is about, `NEW` or `OLD`.
    fn and_of(&self, row: &str) -> String {
        let column = self.tenant.as_ref().map(|tenant| quote(&tenant.column.text));
        column.map(|column| format!(" AND {column} = {row}.{column}")).unwrap_or_default()
    }

    /// A further condition: of the tenant of the session.
    fn and_of_session(&self) -> String {
        let tenant = self.tenant.as_ref();
        tenant
            .map(|tenant| format!(" AND {} = {}", quote(&tenant.column.text), tenant.of_session()))
            .unwrap_or_default()
    }

    /// ` since=… removed=…` of a form of this table, for what stands beside the table: it begins and ends with it.
    fn lifetime(&self, form: &Node) -> String {
        let [since, removed] = self.life;
        written([number(form, "since").or(since), number(form, "removed").or(removed)])
    }

    /// The table in SQL.
    fn sql(&self) -> String {
        self.sql_of(&self.name)
    }

    /// Another thing of its PostgreSQL schema in SQL.
    fn sql_of(&self, name: &str) -> String {
        format!("{}.{}", quote(&self.schema), quote(name))
    }

    /// A name in the PostgreSQL schema, for `execute=`.
    fn function(&self, name: &str) -> String {
        quoted(&self.sql_of(name))
    }
}

/// The type of a column that refers to one of this type.
fn referring(key_type: &str) -> String {
    match key_type {
        "smallserial" => "smallint",
        "serial" => "integer",
        "bigserial" => "bigint",
        other => other,
    }
    .to_owned()
}

/// What says from which version to which something exists.
const LIFETIME: [&str; 2] = ["since", "removed"];

/// ` since=… removed=…` of a form, for everything that it writes into its table.
fn lifetime(node: &Node) -> String {
    written(LIFETIME.map(|property| number(node, property)))
}

fn written(life: [Option<i128>; 2]) -> String {
    let said = LIFETIME.iter().zip(life).filter_map(|(property, number)| Some(format!(" {property}={}", number?)));
    said.collect()
}

fn number(node: &Node, name: &str) -> Option<i128> {
    match node.properties.iter().find(|property| property.name.text == name)?.value.kind {
        Kind::Integer(number) => Some(number),
        _ => None,
    }
}

/// What a trigger of a form is told, so that copies of a row know which columns say where the row itself stands: they are looked for
/// in the catalog, because the text of a released function never changes, whatever forms come and go beside it.
fn marks(columns: &[&str]) -> String {
    let names: Vec<String> =
        columns.iter().map(|name| format!("\"{}\"", name.replace('\\', "\\\\").replace('"', "\\\""))).collect();
    quoted(&format!("{MARK}{{{}}}", names.join(",")))
}

/// What such an argument begins with.
const MARK: &str = "pilaster ";

/// The block of a function's variables, by which statements name them: a bare name could be that of a column.
const VARIABLES: &str = "pilaster_variables";

/// Text as an SQL literal.
fn literal(text: &str) -> String {
    let escape = if text.contains('\\') { "E" } else { "" };
    format!("{escape}'{}'", text.replace('\\', "\\\\").replace('\'', "''"))
}

/// A function of a form: qualified names alone, so that no path of a session changes what they mean.
fn function(head: &str, body: &str) -> String {
    format!(
        "function {head} language=plpgsql {{\n    set search_path \"pg_catalog, pg_temp\"\n    body {}\n}}\n",
        quoted(body)
    )
}

/// The first argument, if it is a word.
fn argument(node: &Node) -> Option<&Word> {
    node.arguments.first().and_then(text)
}

/// A property, if it is a word.
fn property<'a>(node: &'a Node, name: &str) -> Option<&'a Word> {
    node.properties.iter().find(|property| property.name.text == name).and_then(|property| text(&property.value))
}

fn text(value: &Value) -> Option<&Word> {
    match &value.kind {
        Kind::Text(word) => Some(word),
        _ => None,
    }
}
