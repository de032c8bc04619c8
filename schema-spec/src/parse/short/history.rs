//! `history`: rows that are never edited, but followed by their next version.
//!
//! In comes the node, out go the columns that say which version a row is and what it was made from, and the trigger that counts.

use super::{Node, Out, Owner, function, lifetime, literal, marks, nodes_at, property, text};
use crate::diagnostic::{Code, Findings};
use crate::parse::form::Form;
use crate::print::{quoted, word};
use crate::reference::quote;

/// How the columns of a history are called.
struct Names {
    predecessor: String,
    version: String,
    /// Columns within which versions are counted; none: the history has a column of its own.
    scope: Vec<String>,
    history: String,
}

impl Names {
    fn of(node: &Node) -> Self {
        let named = |name: &str, usual: &str| property(node, name).map_or(usual, |word| word.text.as_str()).to_owned();
        Self {
            predecessor: named("predecessor", "predecessor_id"),
            version: named("version", "version"),
            scope: node.arguments.iter().filter_map(text).map(|word| word.text.clone()).collect(),
            history: named("history", "history_id"),
        }
    }

    /// The columns that say which version a row is.
    fn own(&self) -> Vec<&str> {
        let history = self.scope.is_empty().then_some(self.history.as_str());
        [self.predecessor.as_str(), self.version.as_str()].into_iter().chain(history).collect()
    }

    /// The columns within which versions are counted.
    fn counted_in(&self) -> Vec<&str> {
        if self.scope.is_empty() { vec![&self.history] } else { self.scope.iter().map(String::as_str).collect() }
    }
}

pub(super) fn write(node: &Node, owner: &Owner, findings: &mut Findings) -> Out {
    let mut form = Form::new(node, findings);
    form.words("the name of a column", findings);
    for name in ["predecessor", "version", "history"] {
        form.text(name, findings);
    }
    form.lifetime(findings);
    form.finish(findings);
    let names = Names::of(node);
    let scope = node.arguments.iter().filter_map(text);
    for column in scope.filter(|column| owner.nullable.contains(&column.text)) {
        findings
            .error(Code::WrongKind, column.span, format!("`{}` may be NULL, and NULL has no versions", column.text))
            .help("take the `?` off its type");
    }
    let inside = nodes_at(node.name.span, &inside(&names, owner, &lifetime(node)), findings);
    let beside = nodes_at(node.name.span, &counting(&names, owner, &owner.lifetime(node)), findings);
    Out { inside, beside }
}

fn inside(names: &Names, owner: &Owner, life: &str) -> String {
    let Names { predecessor, version, scope, history } = names;
    let (predecessor_word, version_word, history_word) = (word(predecessor), word(version), word(history));
    let (key_type, reference) = (quoted(&format!("{}?", owner.key_type)), owner.reference());
    let (trigger, execute) =
        (word(&format!("{}_history", owner.name)), owner.function(&format!("{}_history", owner.name)));
    let check = (word(&format!("{}_{version}_check", owner.name)), quoted(&format!("{} >= 1", quote(version))));
    let mut written = format!(
        "column {predecessor_word} {key_type} references={reference} on-delete=set-null{life} doc=\"The version that this one was made from; nothing: it is the first, or that one was deleted.\"\n\
         column {version_word} bigint default=1{life} doc=\"Versions of one history are counted from 1, by the database.\"\n\
         check {} {}{life}\n\
         index {predecessor_word}{life}\n\
         trigger {trigger} timing=before level=row on=insert execute={execute}{life} {{\narguments {}\n}}\n",
        check.0,
        check.1,
        marks(&names.own())
    );
    if scope.is_empty() {
        written.push_str(&format!(
            "column {history_word} uuid default=(sql)\"gen_random_uuid()\"{life} doc=\"What all versions of one thing have in common.\"\n"
        ));
    }
    let counted: Vec<String> = names.counted_in().into_iter().map(word).collect();
    written.push_str(&format!("index {} {version_word} unique=#true{life}\n", counted.join(" ")));
    written
}

/// The function that counts. A lock for each history makes those who add a version to it wait for each other.
fn counting(names: &Names, owner: &Owner, life: &str) -> String {
    let table = owner.sql();
    let (predecessor, version, history) = (quote(&names.predecessor), quote(&names.version), quote(&names.history));
    let (name, key) = (format!("{}_history", owner.name), quote(&owner.key));
    let of_tenant = owner.and_of("NEW");
    let follows = if names.scope.is_empty() {
        format!(
            "    IF NEW.{predecessor} IS NOT NULL THEN\n        \
             NEW.{history} := coalesce((SELECT {history} FROM {table} WHERE {key} = NEW.{predecessor}{of_tenant}), NEW.{history});\n    \
             END IF;\n"
        )
    } else {
        String::new()
    };
    let counted = names.counted_in();
    let tenant = owner.tenant.as_ref().map(|tenant| tenant.column.text.as_str());
    let lock: Vec<String> = tenant.iter().chain(&counted).map(|column| format!("NEW.{}", quote(column))).collect();
    let same: Vec<String> = counted.iter().map(|column| format!("{0} = NEW.{0}", quote(column))).collect();
    let body = format!(
        "BEGIN\n{follows}    \
         PERFORM pg_advisory_xact_lock(hashtextextended(concat_ws(' ', {}, {}), 0));\n    \
         NEW.{version} := (SELECT coalesce(max({version}), 0) + 1 FROM {table} WHERE {}{of_tenant});\n    \
         RETURN NEW;\nEND",
        literal(&table),
        lock.join(", "),
        same.join(" AND "),
    );
    let doc = quoted(&format!("Counts the versions of a row of {}.", owner.name));
    function(&format!("{} returns=trigger doc={doc}{life}", word(&name)), &body)
}
