//! `tenant`: rows of several customers in one table, of which a session sees one customer's.
//!
//! In come the node of the workspace and those of tables, out go the column that says whose a row is, the policy that shows a
//! session nothing else, and keys that hold the column: PostgreSQL checks keys and foreign keys without regard to policies, so a
//! key without it would tell one tenant what another has.

use super::{Kind, Node, Property, Surroundings, Value, Word, argument, literal, nodes_at, property, text};
use std::collections::BTreeSet;

use crate::diagnostic::{Code, Findings, did_you_mean};
use crate::parse::form::{Form, known};
use crate::parse::rights::grant;
use crate::print::{quoted, word};
use crate::reference::{find_outside, parts, quote, spell, split};

/// What separates the tenants of a workspace.
#[derive(Debug, Clone)]
pub(crate) struct Tenant {
    /// The column that says whose a row is.
    pub(crate) column: Word,
    /// Its type, as written.
    pub(crate) type_text: Word,
    /// The same as SQL names it whatever the path.
    pub(super) type_sql: String,
    /// The key of the table of tenants: `domain.table.column`.
    pub(crate) references: Word,
    /// The setting that says whose session it is.
    pub(crate) setting: Word,
    /// Rights that its tables get which say nothing of rights themselves.
    rights: Vec<Node>,
}

impl Tenant {
    /// Domain, table and column of the key of tenants.
    pub(crate) fn root(&self) -> Option<(String, String, String)> {
        let parts = parts(&self.references.text);
        let [domain, table, column] = parts.as_slice() else { return None };
        Some((domain.name.clone(), table.name.clone(), column.name.clone()))
    }

    /// Whether the table of tenants is among all tables. That is said once here, and not of every table that needs it.
    pub(super) fn is_rooted(&self, tables: &BTreeSet<(String, String)>, findings: &mut Findings) -> bool {
        let Some((domain, table, _)) = self.root() else { return false };
        let name = format!("{domain}.{table}");
        if tables.contains(&(domain, table)) {
            return true;
        }
        let names: Vec<String> = tables.iter().map(|(domain, table)| format!("{domain}.{table}")).collect();
        findings
            .error(Code::UnknownTable, self.references.span, format!("there is no table `{name}`"))
            .maybe_help(did_you_mean(&name, names.iter().map(String::as_str)));
        false
    }

    /// The tenant of the session, in SQL; NULL where it has none.
    pub(super) fn of_session(&self) -> String {
        format!("NULLIF(current_setting({}, true), '')::{}", literal(&self.setting.text), self.type_sql)
    }

    /// The words of the node, whatever else is wrong with it.
    pub(super) fn of(node: &Node) -> Option<Self> {
        let type_text = node.arguments.get(1).and_then(text)?.clone();
        Some(Self {
            column: argument(node)?.clone(),
            type_sql: type_text.text.clone(),
            type_text,
            references: property(node, "references")?.clone(),
            setting: property(node, "setting")?.clone(),
            rights: node.children.iter().flatten().filter(|child| is_right(child)).cloned().collect(),
        })
    }
}

/// Reads the node of the workspace.
pub(crate) fn tenant(node: &Node, findings: &mut Findings) -> Option<Tenant> {
    let mut form = Form::new(node, findings);
    form.word("the name of the column that says whose a row is", findings);
    form.word("its type", findings);
    let example = "tenant customer_id uuid references=core.customers.id setting=portal.customer";
    form.needed("references", example, findings);
    let setting = form.needed("setting", example, findings);
    for child in form.children() {
        if known(child, "`tenant`", &["grant", "revoke"], findings).is_some() {
            grant(child, findings);
        }
    }
    form.finish(findings);
    if let Some(setting) = setting.filter(|setting| !is_setting(&setting.text)) {
        findings
            .error(Code::NotAnIdentifier, setting.span, format!("`{}` cannot be the name of a setting", setting.text))
            .help("two lower-case words and a dot between them, for example: setting=portal.customer");
        return None;
    }
    let tenant = Tenant::of(node)?;
    if tenant.type_text.text.contains('(') {
        findings
            .error(Code::TypeModifier, tenant.type_text.span, "PostgreSQL cuts a setting to the length of its type")
            .label("two tenants that begin alike would be one")
            .help("write the type without what stands in parentheses");
        return None;
    }
    if tenant.root().is_none() {
        findings
            .error(Code::MalformedReference, tenant.references.span, "this does not name a column of a table")
            .help("for example: references=core.customers.id");
        return None;
    }
    Some(tenant)
}

/// PostgreSQL takes two or more words with dots between them for settings that are not its own.
fn is_setting(name: &str) -> bool {
    let is_word = |word: &str| {
        word.starts_with(|c: char| c.is_ascii_lowercase())
            && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
    };
    name.contains('.') && name.split('.').all(is_word)
}

/// Writes out what makes a table one of tenants. A form in it has been written out already.
pub(super) fn write(table: &mut Node, domain: &str, around: &Surroundings, findings: &mut Findings) {
    let Some(name) = argument(table).cloned() else { return };
    let form = table.children.iter().flatten().find(|child| child.name.text == "tenant").cloned();
    let place = form.as_ref().map_or(name.span, |form| form.name.span);
    let Some(tenant) = &around.tenant else { return };
    let is_root = tenant.root().is_some_and(|(of, root, _)| of == domain && root == name.text);
    // A partition has columns and keys of its parent, but its rows can be read without it.
    let is_part = ["partition-of", "inherits"].iter().any(|wanted| has_property(table, wanted))
        || table.children.iter().flatten().any(|child| child.name.text == "inherits");
    let mut written = Vec::new();
    if !is_root && !is_part {
        let column = format!(
            "column {} {} default=(sql){} references={} on-delete=cascade doc=\"Whose row it is.\"\n",
            word(&tenant.column.text),
            quoted(&tenant.type_text.text),
            quoted(&tenant.of_session()),
            quoted(&tenant.references.text),
        );
        written.extend(nodes_at(place, &column, findings));
    }
    for child in table.children.take().unwrap_or_default() {
        if is_root || is_part {
            written.push(child);
        } else {
            keyed(child, domain, tenant, around, &mut written);
        }
    }
    let own = if is_root { tenant.root().map(|(_, _, column)| column) } else { None };
    let column = own.unwrap_or_else(|| tenant.column.text.clone());
    let using = quoted(&format!("{} = {}", quote(&column), tenant.of_session()));
    // Policies that let rows through add up, so that one of the table's own would open it to other tenants; beside such a
    // one the tenant's takes away.
    let opens = |node: &Node| {
        let restricts = |property: &Property| {
            property.name.text == "restrictive" && matches!(property.value.kind, Kind::Bool(true))
        };
        node.name.text == "policy" && !node.properties.iter().any(restricts)
    };
    let restricts = if written.iter().any(opens) { " restrictive=#true" } else { "" };
    let policy =
        format!("policy tenant{restricts} using={using} doc=\"A session sees and writes what is its tenant's.\"\n");
    written.extend(nodes_at(place, &policy, findings));
    if !has_property(table, "row-security") {
        table.properties.push(Property { name: said(&name, "row-security"), value: value(said(&name, "forced")) });
    }
    if !is_root && !written.iter().any(is_right) {
        written.extend(tenant.rights.iter().cloned());
    }
    table.children = Some(written);
}

fn is_right(node: &Node) -> bool {
    matches!(node.name.text.as_str(), "grant" | "revoke")
}

/// A key, an index or a column, with the tenant where one could see past it.
fn keyed(mut node: Node, domain: &str, tenant: &Tenant, around: &Surroundings, written: &mut Vec<Node>) {
    let is_unique = |node: &Node| {
        node.properties
            .iter()
            .any(|property| property.name.text == "unique" && matches!(property.value.kind, Kind::Bool(true)))
    };
    let column = &tenant.column.text;
    match node.name.text.as_str() {
        "primary-key" | "unique" => lead(&mut node, tenant),
        "index" if is_unique(&node) => {
            let keys = node
                .children
                .iter()
                .flatten()
                .filter(|child| matches!(child.name.text.as_str(), "column" | "expression"));
            let leads = keys.take(1).any(|key| argument(key).is_some_and(|name| name.text == *column));
            if !node.arguments.is_empty() {
                lead(&mut node, tenant);
            } else if !leads {
                let key = Node {
                    name: said(&node.name, "column"),
                    annotation: None,
                    arguments: vec![value(said(&node.name, column))],
                    properties: Vec::new(),
                    children: None,
                };
                node.children.get_or_insert_default().insert(0, key);
            }
        }
        "foreign-key" => {
            let target = node.properties.iter_mut().find(|property| property.name.text == "references");
            let composed = target.and_then(|property| {
                let composed = with_tenant(text(&property.value)?, domain, tenant, around)?;
                property.value = value(composed);
                Some(())
            });
            if composed.is_some() {
                lead(&mut node, tenant);
                let sets = set_columns(&node, tenant);
                node.children.get_or_insert_default().extend(sets);
            }
        }
        "column" => {
            let target = property(&node, "references").and_then(|target| with_tenant(target, domain, tenant, around));
            let key = target.map(|target| foreign_key(&mut node, target, tenant));
            written.push(node);
            written.extend(key);
            return;
        }
        _ => {}
    }
    written.push(node);
}

/// Puts the column of the tenant in front of the arguments, if it is not among them.
fn lead(node: &mut Node, tenant: &Tenant) {
    let column = &tenant.column.text;
    if !node.arguments.iter().filter_map(text).any(|word| word.text == *column) {
        node.arguments.insert(0, value(said(&node.name, column)));
    }
}

/// A reference to a table of tenants together with the tenant; nothing for one that needs no such thing.
fn with_tenant(target: &Word, domain: &str, tenant: &Tenant, around: &Surroundings) -> Option<Word> {
    let (table, columns) = match find_outside(&target.text, '(') {
        Some(open) => {
            let inner = target.text[open + 1..].trim_end().strip_suffix(')')?;
            (parts(&target.text[..open]), split(inner, ',', 0))
        }
        None => {
            let mut parts = parts(&target.text);
            let column = parts.pop()?;
            (parts, vec![column])
        }
    };
    let named = match table.as_slice() {
        [table] => (domain.to_owned(), table.name.clone()),
        [domain, table] => (domain.name.clone(), table.name.clone()),
        _ => return None,
    };
    let is_root = tenant.root().is_some_and(|(of, root, _)| (of, root) == named);
    let has_tenant = columns.iter().any(|column| column.name == tenant.column.text);
    if is_root || has_tenant || !around.tenant_tables.contains(&named) {
        return None;
    }
    let columns: Vec<String> =
        std::iter::once(spell(&tenant.column.text)).chain(columns.iter().map(|column| spell(&column.name))).collect();
    Some(target.saying(&format!("{}.{}({})", spell(&named.0), spell(&named.1), columns.join(", "))))
}

/// Takes the reference of a column off it and makes it a foreign key together with the tenant.
fn foreign_key(column: &mut Node, target: Word, tenant: &Tenant) -> Node {
    let moved = ["references", "on-delete", "on-update", "deferrable"];
    let (of_key, rest): (Vec<_>, Vec<_>) =
        column.properties.drain(..).partition(|property| moved.contains(&property.name.text.as_str()));
    column.properties = rest;
    let lives = column.properties.iter().filter(|property| matches!(property.name.text.as_str(), "since" | "removed"));
    let mut properties: Vec<Property> = of_key.into_iter().chain(lives.cloned()).collect();
    for property in properties.iter_mut().filter(|property| property.name.text == "references") {
        property.value = value(target.clone());
    }
    let arguments = vec![value(said(&target, &tenant.column.text)), column.arguments[0].clone()];
    let mut key = Node { name: said(&target, "foreign-key"), annotation: None, arguments, properties, children: None };
    key.children =
        Some(set_columns(&key, tenant).into_iter().collect()).filter(|children: &Vec<Node>| !children.is_empty());
    key
}

/// What a delete sets to NULL: not whose row it is.
fn set_columns(key: &Node, tenant: &Tenant) -> Option<Node> {
    let sets =
        property(key, "on-delete").filter(|action| matches!(action.text.as_str(), "set-null" | "set-default"))?;
    if key.children.iter().flatten().any(|child| child.name.text == "set-columns") {
        return None;
    }
    let columns =
        key.arguments.iter().filter(|argument| text(argument).is_none_or(|word| word.text != tenant.column.text));
    Some(Node {
        name: said(sets, "set-columns"),
        annotation: None,
        arguments: columns.cloned().collect(),
        properties: Vec::new(),
        children: None,
    })
}

fn has_property(node: &Node, name: &str) -> bool {
    node.properties.iter().any(|property| property.name.text == name)
}

/// A word at the place of another.
fn said(place: &Word, text: &str) -> Word {
    place.saying(text)
}

fn value(word: Word) -> Value {
    Value { span: word.span, kind: Kind::Text(word), annotation: None }
}
